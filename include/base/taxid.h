/* Tax identifiers of Mexico (RFC), Chile (RUT) and Colombia (NIT). Sources: the SAT's tdCFDI.xsd
 * (t_RFC), modulo-11 rules of the SII and of Orden Administrativa 4 de 1989 (DIAN). */
#ifndef FICHA_BASE_TAXID_H
#define FICHA_BASE_TAXID_H

#include <stdbool.h>

enum taxid_verdict { TAXID_INVALID, TAXID_WARNING, TAXID_VALID };

#define TAXID_MAX 64 /* bytes of the normalised form with its NUL */

struct taxid {
	enum taxid_verdict verdict;
	const char *kind;           /* "rfc", "rut", "nit" or "other" */
	char normalised[TAXID_MAX]; /* "" when invalid: GODE561231GR8, 76086428-5, 900373923-8 */
	bool generic;               /* stands for many: no duplicate check (XAXX010101000, ...) */
	char person_type; /* 'i'ndividual, 'c'ompany, or 0 when the number does not tell */
	char reason[240]; /* for people, translated; "" when valid */
};

/* `country` is ISO 3166 alpha-2 in capitals; text may have blanks around.
 *
 * RFC: separators are dropped; an unlikely check digit, homoclave or name only warns, for 1.5 % of
 * those in use have one. RUT: dots and one hyphen, wrong check digit refused; eight equal digits
 * are generic (foreigners, final consumer, placeholders). NIT: any dots, blanks and dashes; its
 * last digit has to be the check digit, except that nine digits without a dash are taken as the
 * number alone, whose digit is worked out - with a warning where the ninth could be the check digit
 * itself. Countries other than MX, CL, CO: any text of at most 40 characters is kept as it is,
 * unchecked. */
void taxid_check(const char *country, const char *text, struct taxid *out);
/* The form for people: 76.086.428-5, 900.373.923-8; the RFC as it is. At most TAXID_MAX bytes. */
void taxid_display(const char *kind, const char *normalised, char out[TAXID_MAX]);
/* The local name of the tax id: "RFC", "RUT", "CUIT" and so on, or "ID" translated. */
const char *taxid_label(const char *country);

/* CLABE (Mexico): 18 digits, the last one a check digit with weights 3, 7, 1. */
bool clabe_valid(const char *digits);

#endif

/* Tax identifiers of Mexico (RFC), Chile (RUT) and Colombia (NIT). Sources: the SAT's tdCFDI.xsd (t_RFC),
 * modulo-11 rules of the SII and of Orden Administrativa 4 de 1989 (DIAN). */
#ifndef FICHA_BASE_TAXID_H
#define FICHA_BASE_TAXID_H

#include <stdbool.h>

enum taxid_verdict { TAXID_INVALID, TAXID_WARNING, TAXID_VALID };

#define TAXID_MAX 64 /* bytes of the normalised form with its NUL */

struct taxid {
	enum taxid_verdict verdict;
	const char *kind;	     /* "rfc", "rut", "nit" or "other" */
	char normalised[TAXID_MAX];  /* "" when invalid */
	bool generic;		     /* stands for many: no duplicate check (XAXX010101000, ...) */
	char person_type;	     /* 'i'ndividual, 'c'ompany, or 0 when the number does not tell */
	char reason[160];	     /* for people, translated; "" when valid */
};

/* `country` is ISO 3166 alpha-2. Countries other than MX, CL, CO: any text of at most 40 characters is
 * kept as it is, unchecked. */
void taxid_check(const char *country, const char *text, struct taxid *out);
/* The form for people: 76.086.428-5, 900.373.923-8; the RFC as it is. At most TAXID_MAX bytes. */
void taxid_display(const char *kind, const char *normalised, char out[TAXID_MAX]);
/* The local name of the tax id: "RFC", "RUT", "NIT", or "ID" translated. */
const char *taxid_label(const char *country);

/* CLABE (Mexico): 18 digits, the last one a check digit with weights 3, 7, 1. */
bool clabe_valid(const char *digits);

#endif

/* Exact numbers. Money is minor units at the currency's exponent (MXN 2, CLP 0); a price, quantity
 * or rate is millionths. No floating point anywhere. */
#ifndef FICHA_BASE_NUMBER_H
#define FICHA_BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"
#include "base/str.h"

#define MILLIONTHS 6 /* decimals of a price, quantity or rate */

struct number_format {
	char decimal; /* '.' or ',' */
	char group;   /* ',' '.' ' ' '\'' or 0 for none */
};
extern const struct number_format number_plain; /* '.', no groups: files and scripts */

/* Decimals of a currency by its ISO 4217 code; 2 for one that is not listed. */
int currency_decimals(const char *code);

/* Reads a whole number within [min, max]; nothing else may stand in s (ERR_INPUT). */
int number_parse_int(const char *s, int64_t min, int64_t max, int64_t *out, struct err *e);
/* Reads a decimal number as 10^decimals parts (decimals 0..9), at most 18 digits of them
 * significant. Either separator is accepted: with both present the last one is the decimal one; one
 * that comes several times groups; one that comes once is decimal unless it is `f->group`, exactly
 * three digits follow and one to three, the first no 0, stand before it. Groups have three digits;
 * a blank or ' groups too. One currency sign ($ or the like) before or after and blanks around are
 * let pass. Digits beyond `decimals` are refused; zeros there are let pass unless they could be a
 * group ("1.000" as whole pesos). ERR_INPUT with the reason. */
int number_parse(
	const char *s, int decimals, const struct number_format *f, int64_t *out, struct err *e);
void number_format(struct str *out, int64_t n, int decimals, const struct number_format *f);
/* Without trailing zeros beyond `least` decimals: quantities and rates. */
void number_format_short(
	struct str *out, int64_t n, int decimals, int least, const struct number_format *f);
/* a*b/div in 128 bits, half away from zero; *ok false on overflow. The one rounding function. */
int64_t number_muldiv(int64_t a, int64_t b, int64_t div, bool *ok);

#endif

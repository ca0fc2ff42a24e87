/* Exact numbers. Money is minor units at the currency's exponent (MXN 2, CLP 0); a price, quantity or
 * rate is millionths. No floating point anywhere. */
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

/* Reads a whole number within [min, max]; nothing else may stand in s. */
int number_parse_int(const char *s, int64_t min, int64_t max, int64_t *out, struct err *e);
/* Reads a decimal number as 10^decimals parts. Accepts either separator: with both present the last
 * one is the decimal one; with one, it is decimal unless it is `f->group` and exactly three digits
 * follow. A currency sign and blanks around are let pass. Refuses more decimals than fit. */
int number_parse(
	const char *s, int decimals, const struct number_format *f, int64_t *out, struct err *e);
void number_format(struct str *out, int64_t n, int decimals, const struct number_format *f);
/* Without trailing zeros beyond `least` decimals: quantities and rates. */
void number_format_short(
	struct str *out, int64_t n, int decimals, int least, const struct number_format *f);
/* a*b/div in 128 bits, half away from zero; *ok false on overflow. The one rounding function. */
int64_t number_muldiv(int64_t a, int64_t b, int64_t div, bool *ok);

#endif

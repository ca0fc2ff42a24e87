/* Amounts in words, as documents write them. */
#ifndef FICHA_BASE_SPELL_H
#define FICHA_BASE_SPELL_H

#include <stdint.h>
#include "base/str.h"

/* Appends a whole number, 0 to 10^18 - 1, in small letters: "treinta y un mil dos", "one hundred
 * one". In Spanish with the short forms that stand before a masculine noun (un, veintiún). language
 * is "es" or "en". */
void spell_number(struct str *out, int64_t n, const char *language);

/* Appends an amount of minor units of a currency (ISO 4217, its decimals as currency_decimals()
 * says), in capitals: "UN MIL TRESCIENTOS NOVENTA Y DOS PESOS 00/100 M.N.". MXN, CLP, COP, USD and
 * EUR have their usual names and endings (Mexico says "un mil", the others "mil"; hundredths are a
 * fraction), others are written as their code. Below zero: "MENOS ...". */
void spell_money(struct str *out, int64_t amount, const char *currency, const char *language);

#endif

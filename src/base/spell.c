#include "base/spell.h"

#include <string.h>
#include "base/mem.h"
#include "base/number.h"

#define MILLION 1000000

static const char *const small_es[] = {"cero", "un", "dos", "tres", "cuatro", "cinco", "seis",
	"siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis",
	"diecisiete", "dieciocho", "diecinueve", "veinte", "veintiún", "veintidós", "veintitrés",
	"veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
static const char *const tens_es[] = {"", "", "", "treinta", "cuarenta", "cincuenta", "sesenta",
	"setenta", "ochenta", "noventa"};
static const char *const hundreds_es[] = {"", "ciento", "doscientos", "trescientos",
	"cuatrocientos", "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"};
static const char *const small_en[] = {"zero", "one", "two", "three", "four", "five", "six",
	"seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
	"sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const tens_en[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty",
	"seventy", "eighty", "ninety"};

/* A word behind those that are there since `from`. */
static void word(struct str *out, size_t from, const char *text)
{
	str_addf(out, "%s%s", out->len > from ? " " : "", text);
}

/* ---- Spanish ---- */

static void below_thousand_es(struct str *out, size_t from, int n)
{
	if (n == 100) {
		word(out, from, "cien");
		return;
	}
	if (n >= 100)
		word(out, from, hundreds_es[n / 100]);
	n %= 100;
	if (n >= LENGTH(small_es)) {
		word(out, from, tens_es[n / 10]);
		if (n % 10)
			str_addf(out, " y %s", small_es[n % 10]);
	} else if (n) {
		word(out, from, small_es[n]);
	}
}

/* Of "mil" the one is left out, but where a country writes it. */
static void below_million_es(struct str *out, size_t from, int n, bool un_mil)
{
	if (n >= 1000) {
		if (n >= 2000 || un_mil)
			below_thousand_es(out, from, n / 1000);
		word(out, from, "mil");
	}
	below_thousand_es(out, from, n % 1000);
}

static void number_es(struct str *out, int64_t n, bool un_mil)
{
	static const struct {
		int64_t size;
		const char *one, *many;
	} powers[] = {{INT64_C(1000000000000), "billón", "billones"},
		{MILLION, "millón", "millones"}};
	size_t from = out->len;

	if (!n)
		word(out, from, small_es[0]);
	for (int i = 0; i < LENGTH(powers); i++) {
		int part = (int)(n / powers[i].size % MILLION);

		if (!part)
			continue;
		below_million_es(out, from, part, un_mil && out->len == from);
		word(out, from, part == 1 ? powers[i].one : powers[i].many);
	}
	below_million_es(out, from, (int)(n % MILLION), un_mil && out->len == from);
}

/* ---- English ---- */

static void below_thousand_en(struct str *out, size_t from, int n)
{
	if (n >= 100) {
		word(out, from, small_en[n / 100]);
		word(out, from, "hundred");
	}
	n %= 100;
	if (n >= LENGTH(small_en)) {
		word(out, from, tens_en[n / 10]);
		if (n % 10)
			str_addf(out, "-%s", small_en[n % 10]);
	} else if (n) {
		word(out, from, small_en[n]);
	}
}

static void number_en(struct str *out, int64_t n)
{
	static const char *const powers[] = {
		"quadrillion", "trillion", "billion", "million", "thousand", ""};
	int64_t size = INT64_C(1000000000000000);
	size_t from = out->len;

	if (!n)
		word(out, from, small_en[0]);
	for (int i = 0; i < LENGTH(powers); i++, size /= 1000) {
		int part = (int)(n / size % 1000);

		below_thousand_en(out, from, part);
		if (part && *powers[i])
			word(out, from, powers[i]);
	}
}

void spell_number(struct str *out, int64_t n, const char *language)
{
	if (text_equal(language, "en"))
		number_en(out, n);
	else
		number_es(out, n, false);
}

/* ---- money ---- */

static const struct currency {
	const char *code;
	const char *one_es, *many_es, *one_en, *many_en;
	const char *ending_es;
	bool un_mil;
	bool whole; /* no hundredths are written where there are none */
} currencies[] = {
	{"MXN", "peso", "pesos", "peso", "pesos", "M.N.", true, false},
	{"CLP", "peso", "pesos", "peso", "pesos", "", false, true},
	{"COP", "peso", "pesos", "peso", "pesos", "M/CTE", false, true},
	{"USD", "dólar", "dólares", "dollar", "dollars", "USD", false, false},
	{"EUR", "euro", "euros", "euro", "euros", "EUR", false, false},
};

static struct currency currency_find(const char *code)
{
	for (int i = 0; i < LENGTH(currencies); i++)
		if (text_equal(currencies[i].code, code))
			return currencies[i];
	return (struct currency){code, code, code, code, code, "", false, false};
}

/* What is in these words has no other letters beyond ASCII: á to ú are c3 a1 to c3 ba. */
static void capitals(struct str *out, size_t from)
{
	for (char *at = out->buf + from; *at; at++) {
		if (*at >= 'a' && *at <= 'z')
			*at = (char)(*at - 'a' + 'A');
		else if ((unsigned char)*at == 0xc3 && (unsigned char)at[1] >= 0xa0)
			at[1] = (char)(at[1] - 0x20), at++;
	}
}

static void ending(struct str *out, const struct currency *c, int64_t minor, int decimals, bool english)
{
	const char *code = english && !text_equal(c->code, c->one_en) ? c->code : c->ending_es;
	int64_t parts = 1;

	for (int i = 0; i < decimals; i++)
		parts *= 10;
	if (decimals && (minor || !c->whole || english))
		str_addf(out, "%s %0*lld/%lld", c->whole && !english ? " con" : "", decimals,
			(long long)minor, (long long)parts);
	if (*code)
		str_addf(out, " %s", code);
}

void spell_money(struct str *out, int64_t amount, const char *code, const char *language)
{
	struct currency c = currency_find(code);
	bool english = text_equal(language, "en");
	int decimals = currency_decimals(code);
	uint64_t size = amount < 0 ? 0 - (uint64_t)amount : (uint64_t)amount;
	uint64_t unit = 1;
	int64_t whole;
	size_t from = out->len;

	for (int i = 0; i < decimals; i++)
		unit *= 10;
	whole = (int64_t)(size / unit);
	if (amount < 0)
		str_add(out, english ? "minus " : "menos ");
	if (english)
		number_en(out, whole);
	else
		number_es(out, whole, c.un_mil);
	if (!english && whole && whole % MILLION == 0)
		str_add(out, " de");
	str_addf(out, " %s", english ? (whole == 1 ? c.one_en : c.many_en)
				     : (whole == 1 ? c.one_es : c.many_es));
	ending(out, &c, (int64_t)(size % unit), decimals, english);
	capitals(out, from);
}

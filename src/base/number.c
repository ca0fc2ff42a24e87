#include "base/number.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"

#define DIGITS_MAX 18 /* all of them fit an int64_t */
#define NUMBER_MAX INT64_C(999999999999999999)

const struct number_format number_plain = {'.', 0};

/* Currencies whose minor unit is not a hundredth (ISO 4217). */
static const struct {
	char code[4];
	int decimals;
} currencies[] = {
	{"BHD", 3},
	{"BIF", 0},
	{"CLF", 4},
	{"CLP", 0},
	{"DJF", 0},
	{"GNF", 0},
	{"IQD", 3},
	{"ISK", 0},
	{"JOD", 3},
	{"JPY", 0},
	{"KMF", 0},
	{"KRW", 0},
	{"KWD", 3},
	{"LYD", 3},
	{"OMR", 3},
	{"PYG", 0},
	{"RWF", 0},
	{"TND", 3},
	{"UGX", 0},
	{"UYI", 0},
	{"UYW", 4},
	{"VND", 0},
	{"VUV", 0},
	{"XAF", 0},
	{"XOF", 0},
	{"XPF", 0},
};

int currency_decimals(const char *code)
{
	for (int i = 0; i < LENGTH(currencies); i++)
		if (!strcmp(currencies[i].code, code))
			return currencies[i].decimals;
	return 2;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int refuse_number(const char *s, struct err *e)
{
	return err_set(e, ERR_INPUT, _("\"%.40s\" is no number."), s);
}

int number_parse_int(const char *s, int64_t min, int64_t max, int64_t *out, struct err *e)
{
	bool minus = *s == '-';
	const char *at = s + minus;
	int64_t n = 0;
	bool fits = true;

	if (!is_digit(*at))
		return refuse_number(s, e);
	for (; is_digit(*at); at++)
		fits = fits && !__builtin_mul_overflow(n, 10, &n) &&
		       !__builtin_sub_overflow(n, *at - '0', &n);
	if (*at)
		return refuse_number(s, e);
	/* It was gathered as a negative number, whose range is one larger. */
	fits = fits && (minus || n != INT64_MIN);
	n = minus ? n : -(fits ? n : 0);
	if (!fits || n < min || n > max)
		return err_set(e, ERR_INPUT,
			_("\"%.40s\" is out of range: it must be between %lld and %lld."), s,
			(long long)min, (long long)max);
	*out = n;
	return 0;
}

/* A number taken apart: digits without separators, how many of them are decimals. */
struct parts {
	char digit[64];
	int n, decimals;
	bool minus;
};

static const char *const currency_signs[] = {"$", "€", "£", "¥", "₡", "₲", "S/"};
/* No-break, thin and narrow no-break blanks group digits where plain ones would be torn apart. */
static const char *const blanks[] = {" ", "\u00a0", "\u2009", "\u202f"};

static size_t word_at(const char *s, const char *const *word, int n)
{
	for (int i = 0; i < n; i++)
		if (!strncmp(s, word[i], strlen(word[i])))
			return strlen(word[i]);
	return 0;
}

static size_t blank_at(const char *s)
{
	return word_at(s, blanks, LENGTH(blanks));
}

/* Skips blanks, one sign and one currency sign, in any order, before the digits. */
static const char *skip_front(const char *s, bool *minus, bool *currency)
{
	size_t n;

	*minus = *currency = false;
	for (bool sign = false;; s += n) {
		if ((n = blank_at(s)) > 0)
			continue;
		if (!sign && (*s == '-' || *s == '+')) {
			sign = true;
			*minus = *s == '-';
			n = 1;
		} else if (!*currency &&
			   (n = word_at(s, currency_signs, LENGTH(currency_signs))) > 0) {
			*currency = true;
		} else {
			return s;
		}
	}
}

/* Copies digits and separators, any blank as ' '; false when something else follows. */
static bool copy_body(char *out, size_t size, const char *s, bool currency)
{
	size_t len = 0, n;

	while (*s) {
		n = blank_at(s);
		if (len + 1 >= size)
			return false;
		if (n == 0 && !is_digit(*s) && !strchr(".,'", *s))
			break;
		out[len++] = n ? ' ' : *s;
		s += n ? n : 1;
	}
	while (len > 0 && out[len - 1] == ' ')
		len--;
	out[len] = '\0';
	if (!currency)
		s += word_at(s, currency_signs, LENGTH(currency_signs));
	while ((n = blank_at(s)) > 0)
		s += n;
	return !*s;
}

/* Is the part before the decimals "123" or "1,234,567" with one and the same separator? */
static bool groups_hold(const char *s, const char *end, char decimal)
{
	char group = 0;
	int run = 0;

	for (; s < end; s++) {
		if (is_digit(*s)) {
			run++;
			continue;
		}
		if (*s == decimal || (group ? *s != group || run != 3 : run < 1 || run > 3))
			return false;
		group = *s;
		run = 0;
	}
	return !group || run == 3;
}

/* Where the decimal separator stands, or NULL. */
static const char *find_decimal(const char *s, const struct number_format *f)
{
	const char *dot = strrchr(s, '.'), *comma = strrchr(s, ','), *last;

	if (dot && comma)
		return dot > comma ? dot : comma;
	last = dot ? dot : comma;
	if (!last || strchr(s, *last) != last)
		return NULL;
	if (*last == f->group && strlen(last + 1) == 3 && last > s && last - s <= 3 && *s != '0')
		return NULL;
	return last;
}

static bool take_apart(const char *s, const struct number_format *f, struct parts *p)
{
	char body[64];
	const char *decimal, *end;
	bool currency;

	*p = (struct parts){0};
	s = skip_front(s, &p->minus, &currency);
	if (!copy_body(body, sizeof body, s, currency))
		return false;
	decimal = find_decimal(body, f);
	end = decimal ? decimal : body + strlen(body);
	if (!groups_hold(body, end, decimal ? *decimal : 0))
		return false;
	for (s = body; s < end; s++)
		if (is_digit(*s))
			p->digit[p->n++] = *s;
	for (s = decimal ? decimal + 1 : ""; *s; s++, p->decimals++) {
		if (!is_digit(*s))
			return false;
		p->digit[p->n++] = *s;
	}
	return p->n > 0;
}

/* Drops zeros that stand beyond `decimals`; "1.000" as a number without decimals stays in doubt. */
static void drop_zeros(struct parts *p, int decimals)
{
	if (p->decimals == 3)
		return;
	while (p->decimals > decimals && p->digit[p->n - 1] == '0') {
		p->decimals--;
		p->n--;
	}
}

int number_parse(
	const char *s, int decimals, const struct number_format *f, int64_t *out, struct err *e)
{
	struct parts p;
	int64_t n = 0;
	int significant = 0;
	bool fits = true;

	if (!take_apart(s, f, &p))
		return refuse_number(s, e);
	drop_zeros(&p, decimals);
	if (p.decimals > decimals)
		return err_set(e, ERR_INPUT,
			_("\"%.40s\" has too many decimals; possible here: %d."), s, decimals);
	for (int i = 0; i < p.n; i++) {
		significant += significant > 0 || p.digit[i] != '0';
		fits = fits && !__builtin_mul_overflow(n, 10, &n) &&
		       !__builtin_add_overflow(n, p.digit[i] - '0', &n);
	}
	for (int i = p.decimals; i < decimals; i++)
		fits = fits && !__builtin_mul_overflow(n, 10, &n);
	/* With its decimals, too: what is written has to read back. */
	if (!fits || significant > DIGITS_MAX || n > NUMBER_MAX)
		return err_set(e, ERR_INPUT, _("\"%.40s\" is too large."), s);
	*out = p.minus ? -n : n;
	return 0;
}

/* The digits of n as text, at least decimals + 1 of them; returns how many. */
static int write_digits(char out[64], int64_t n, int decimals)
{
	uint64_t u = n < 0 ? -(uint64_t)n : (uint64_t)n;

	return snprintf(out, 64, "%0*" PRIu64, decimals + 1, u);
}

static void add_number(
	struct str *out, int64_t n, int decimals, int shown, const struct number_format *f)
{
	char digit[64];
	int len = write_digits(digit, n, decimals);
	int whole = len - decimals;

	if (n < 0)
		str_addc(out, '-');
	for (int i = 0; i < whole; i++) {
		if (f->group && i > 0 && (whole - i) % 3 == 0)
			str_addc(out, f->group);
		str_addc(out, digit[i]);
	}
	if (shown > 0)
		str_addc(out, f->decimal);
	str_addn(out, digit + whole, (size_t)shown);
}

void number_format(struct str *out, int64_t n, int decimals, const struct number_format *f)
{
	if (decimals < 0 || decimals > DIGITS_MAX)
		BUG("number_format with %d decimals", decimals);
	add_number(out, n, decimals, decimals, f);
}

void number_format_short(
	struct str *out, int64_t n, int decimals, int least, const struct number_format *f)
{
	int64_t rest = n;
	int shown = decimals;

	if (decimals < 0 || decimals > DIGITS_MAX || least > decimals)
		BUG("number_format_short with %d decimals, at least %d", decimals, least);
	for (; shown > least && rest % 10 == 0; shown--)
		rest /= 10;
	add_number(out, n, decimals, shown, f);
}

__extension__ typedef __int128 wide;

int64_t number_muldiv(int64_t a, int64_t b, int64_t div, bool *ok)
{
	wide product = (wide)a * b;
	wide quotient, rest;

	*ok = false;
	if (div == 0)
		return 0;
	quotient = product / div;
	rest = product % div;
	if ((rest < 0 ? -rest : rest) * 2 >= (div < 0 ? -(wide)div : div))
		quotient += (product < 0) == (div < 0) ? 1 : -1;
	if (quotient > INT64_MAX || quotient < INT64_MIN)
		return 0;
	*ok = true;
	return (int64_t)quotient;
}

/* Telephone numbers. */
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/unicode.h"

static void add_lower(struct str *out, const char *s)
{
	for (; *s; s++)
		str_addc(out, *s >= 'A' && *s <= 'Z' ? (char)(*s + 'a' - 'A') : *s);
}

static const char *const extensions[] = {"extension", "extensión", "anexo", "ext", "int", "x", "#"};

/* Bytes of an extension's word at s, 0 when there is none. */
static size_t extension_word(const char *s)
{
	for (int i = 0; i < LENGTH(extensions); i++) {
		size_t n = strlen(extensions[i]);

		if (!strncmp(s, extensions[i], n))
			return n + (s[n] == '.');
	}
	return 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The signs of a number proper, from the first digit or + to the extension. */
static bool is_phone_sign(char c)
{
	return is_digit(c) || c == ' ' || (c >= '(' && c <= ')') || (c >= '-' && c <= '/');
}

/* Blanks, no-break ones too, become one blank each run; dashes of any length "-". */
static void plain_blanks(struct str *out, const char *s)
{
	size_t len = strlen(s);
	int32_t c;
	int n;

	for (; (n = utf8_decode(s, len, &c)) > 0; s += n, len -= (size_t)n) {
		if (c > ' ' && c < 0x7f) {
			str_addc(out, (char)c);
			continue;
		}
		if (char_blank(c) && out->len && out->buf[out->len - 1] == ' ')
			continue;
		if (char_blank(c))
			str_addc(out, ' ');
		else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
			str_addc(out, '-');
		else
			str_add_utf8(out, c);
	}
}

/* "ext. 12": a word that is known, and its digits. */
static bool is_extension(const char *s)
{
	struct str lower = STR_INIT;
	size_t word, digits;
	bool good;

	add_lower(&lower, s);
	s = lower.buf;
	word = extension_word(s);
	s += word;
	s += strspn(s, " ");
	digits = strspn(s, "0123456789");
	good = word && digits > 0 && digits <= 8 && !s[digits];
	str_release(&lower);
	return good;
}

/* Judges the number and appends its digits before the extension. */
static int judge_phone(struct str *digits, const char *number, struct err *e)
{
	const char *s = number;

	for (s += *s == '+'; is_phone_sign(*s); s++)
		if (is_digit(*s))
			str_addc(digits, *s);
	if (*s && !is_extension(s))
		return err_set(e, ERR_INPUT,
			_("A telephone number has digits, a leading + and an extension (ext. 12); "
			  "\"%s\" has something else."),
			number);
	if (digits->len < 3 || digits->len > 25)
		return err_set(e, ERR_INPUT,
			_("A telephone number has between 3 and 25 digits; \"%s\" has %zu."),
			number, digits->len);
	return 0;
}

int phone_clean(struct str *out, struct str *key, const char *s, struct err *e)
{
	struct str t = STR_INIT, single = STR_INIT, digits = STR_INIT;
	int rc;

	rc = text_clean(&t, s, strlen(s), TEXT_NAME, e);
	if (!rc) {
		plain_blanks(&single, t.buf);
		rc = judge_phone(&digits, single.buf, e);
	}
	if (!rc)
		str_add(out, single.buf);
	if (!rc && key && digits.len >= 7)
		str_add(key, digits.buf + (digits.len > 8 ? digits.len - 8 : 0));
	str_release(&t);
	str_release(&single);
	str_release(&digits);
	return rc;
}

/* How the numbers of a country are grouped, by their first digits; the first row that fits counts.
 * Source: the numbering plans in force (MX since 2019, CL since 2016, CO since 2021). */
static const struct phone_plan {
	const char *country, *code, *first, *groups;
} plans[] = {
	{"MX", "52", "33", "244"},
	{"MX", "52", "55", "244"},
	{"MX", "52", "56", "244"},
	{"MX", "52", "81", "244"},
	{"MX", "52", "", "334"},
	{"CL", "56", "2", "144"},
	{"CL", "56", "9", "144"},
	{"CL", "56", "", "234"},
	{"CO", "57", "", "334"},
};

static size_t groups_sum(const char *groups)
{
	size_t sum = 0;

	for (; *groups; groups++)
		sum += (size_t)(*groups - '0');
	return sum;
}

/* Bytes of the country code at the beginning of the digits that the plan asks for; -1: another plan's. */
static int plan_fits(const struct phone_plan *p, const char *digits, const char *country)
{
	size_t code = country ? 0 : strlen(p->code);

	if (country ? strcmp(p->country, country) : strncmp(digits, p->code, code))
		return -1;
	if (strncmp(digits + code, p->first, strlen(p->first)))
		return -1;
	return strlen(digits + code) == groups_sum(p->groups) ? (int)code : -1;
}

/* False: no plan has such a number. country NULL: the digits begin with a country's code. */
static bool digits_group(struct str *out, const char *digits, const char *country)
{
	for (int i = 0; i < LENGTH(plans); i++) {
		const struct phone_plan *p = &plans[i];
		int code = plan_fits(p, digits, country);

		if (code < 0)
			continue;
		if (code) {
			str_addc(out, '+');
			str_add(out, p->code);
		}
		digits += code;
		for (const char *g = p->groups; *g; digits += *g++ - '0') {
			if (code || g > p->groups)
				str_addc(out, ' ');
			str_addn(out, digits, (size_t)(*g - '0'));
		}
		return true;
	}
	return false;
}

/* Another country's: its groups stay, with blanks between them, as ITU-T E.123 has it. */
static void groups_keep(struct str *out, const char *s, size_t n)
{
	bool apart = false;

	for (size_t i = 0; i < n; i++) {
		if (is_digit(s[i]) && apart)
			str_addc(out, ' ');
		if (is_digit(s[i]) || s[i] == '+')
			str_addc(out, s[i]);
		apart = !is_digit(s[i]) && s[i] != '+';
	}
}

/* What stands behind the number, an extension. */
static void rest_add(struct str *out, const char *rest)
{
	if (*rest)
		str_addc(out, ' ');
	str_add(out, rest);
}

void phone_format(struct str *out, const char *s, const char *country)
{
	struct str digits = STR_INIT;
	bool abroad = *s == '+';
	size_t n = abroad;

	while (is_phone_sign(s[n]))
		n++;
	for (size_t i = 0; i < n; i++)
		if (is_digit(s[i]))
			str_addc(&digits, s[i]);
	if (memchr(s, '/', n)) { /* two numbers in one */
		str_add(out, s);
	} else if (digits_group(out, digits.buf, abroad ? NULL : country)) {
		rest_add(out, s + n);
	} else if (abroad) {
		groups_keep(out, s, n);
		rest_add(out, s + n);
	} else {
		str_add(out, s);
	}
	str_release(&digits);
}

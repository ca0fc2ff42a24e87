/* E-mail addresses and telephone numbers. */
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/unicode.h"

#define LOCAL_MAX 64
#define ADDRESS_MAX 254
#define LABEL_MAX 63

/* RFC 5322 atext, without the bar and the backquote: no address that people use has them. */
static bool is_atext(char c)
{
	return c > 0 && (char_word(c) || strchr("!#$%&'*+-/=?^_{}~", c));
}

static bool is_dot_atom(const char *s, size_t len)
{
	bool dot = true;

	for (size_t i = 0; i < len; i++) {
		if (s[i] == '.' ? dot : !is_atext(s[i]))
			return false;
		dot = s[i] == '.';
	}
	return !dot;
}

static bool is_label(const char *s, size_t len)
{
	int32_t c;
	int n;

	if (len == 0 || len > LABEL_MAX || s[0] == '-' || s[len - 1] == '-')
		return false;
	for (size_t at = 0; at < len; at += (size_t)n) {
		n = utf8_decode(s + at, len - at, &c);
		if (n < 0 || !(c == '-' || char_word(c) || char_mark(c)))
			return false;
	}
	return true;
}

/* At least two labels, the last of which is no number: neither "localhost" nor "127.0.0.1". */
static bool is_domain(const char *s)
{
	int labels = 0;

	for (;;) {
		size_t len = strcspn(s, ".");

		if (!is_label(s, len))
			return false;
		labels++;
		if (!s[len])
			return labels > 1 && strspn(s, "0123456789") < len;
		s += len + 1;
	}
}

static int judge_email(const char *s, struct err *e)
{
	const char *at = strrchr(s, '@');

	if (!at)
		return err_set(
			e, ERR_INPUT, _("An e-mail address needs an @, as in ana@example.com."));
	if (strlen(s) > ADDRESS_MAX || at - s > LOCAL_MAX)
		return err_set(e, ERR_INPUT,
			_("The e-mail address is too long: %d characters before the @, %d in all."),
			LOCAL_MAX, ADDRESS_MAX);
	if (!is_dot_atom(s, (size_t)(at - s)))
		return err_set(e, ERR_INPUT,
			_("What stands before the @ is no part of an e-mail address: letters "
			  "without "
			  "accents, digits and dots between them."));
	if (!is_domain(at + 1))
		return err_set(e, ERR_INPUT,
			_("What stands after the @ is no domain, as in example.com."));
	return 0;
}

static void add_lower(struct str *out, const char *s)
{
	for (; *s; s++)
		str_addc(out, *s >= 'A' && *s <= 'Z' ? (char)(*s + 'a' - 'A') : *s);
}

int email_clean(struct str *out, const char *s, struct err *e)
{
	struct str t = STR_INIT;
	int rc;

	rc = text_clean(&t, s, strlen(s), TEXT_NAME, e) || judge_email(t.buf, e) ? ERR_INPUT : 0;
	if (!rc)
		add_lower(out, t.buf);
	str_release(&t);
	return rc;
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
	return is_digit(c) || (c && strchr(" ()-./", c));
}

/* Blanks, no-break ones too, become one blank each run; dashes of any length "-". */
static void plain_blanks(struct str *out, const char *s)
{
	size_t len = strlen(s);
	int32_t c;
	int n;

	for (; (n = utf8_decode(s, len, &c)) > 0; s += n, len -= (size_t)n) {
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

/* Skips "ext. 12" at *s; false when a word or its digits are wrong. */
static bool skip_extension(const char **s)
{
	size_t word = extension_word(*s), digits;

	if (!**s)
		return true;
	*s += word;
	*s += strspn(*s, " ");
	digits = strspn(*s, "0123456789");
	*s += digits;
	return word && digits > 0 && digits <= 8 && !**s;
}

/* Judges the number and appends its digits before the extension. */
static int judge_phone(struct str *digits, const char *number, struct err *e)
{
	struct str lower = STR_INIT;
	const char *s;
	bool good;

	add_lower(&lower, number);
	s = lower.buf;
	for (s += *s == '+'; is_phone_sign(*s); s++)
		if (is_digit(*s))
			str_addc(digits, *s);
	good = skip_extension(&s);
	str_release(&lower);
	if (!good)
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
		if (code)
			str_addf(out, "+%s ", p->code);
		digits += code;
		for (const char *g = p->groups; *g; g++) {
			str_addf(out, "%s%.*s", g > p->groups ? " " : "", *g - '0', digits);
			digits += *g - '0';
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
		str_addf(out, "%s%s", s[n] ? " " : "", s + n);
	} else if (abroad) {
		groups_keep(out, s, n);
		str_addf(out, "%s%s", s[n] ? " " : "", s + n);
	} else {
		str_add(out, s);
	}
	str_release(&digits);
}

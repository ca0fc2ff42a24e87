#include "base/taxid.h"

#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/unicode.h"

#define OTHER_MAX 40 /* characters of an id of another country */

#define RFC_COMPANY 12 /* characters of a company's RFC, one more for a person's */
#define RUT_BODY_MAX 8
#define NIT_BODY_MIN 6
#define NIT_BODY_MAX 15
#define NIT_BODY_USUAL 9

static void give_reason(struct taxid *t, enum taxid_verdict verdict, const char *reason)
{
	size_t n = strlen(reason);

	if (n >= sizeof t->reason)
		n = text_prev(reason, n, sizeof t->reason - 1);
	memcpy(t->reason, reason, n);
	t->reason[n] = '\0';
	t->verdict = verdict;
}

static void refuse(struct taxid *t, const char *reason)
{
	give_reason(t, TAXID_INVALID, reason);
	t->normalised[0] = '\0';
}

static void warn(struct taxid *t, const char *reason)
{
	give_reason(t, TAXID_WARNING, reason);
}

static bool is_digit(int32_t c)
{
	return c >= '0' && c <= '9';
}

static bool is_dash(int32_t c)
{
	return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

static void fill(struct taxid *t, const char *text)
{
	snprintf(t->normalised, sizeof t->normalised, "%s", text);
}

/* ---- RFC ---- */

#define ENYE 0xd1

/* The characters of an RFC as code points, in capitals, without separators. */
struct rfc {
	int32_t c[RFC_COMPANY + 1];
	int n;       /* -1: too many, or one that no RFC has */
	int letters; /* of the name: 3 for a company, 4 for a person */
};

static void rfc_read(struct rfc *r, const char *text)
{
	struct str nfc = STR_INIT;
	size_t at = 0;
	int32_t c;
	int n;

	text_nfc(&nfc, text, strlen(text));
	r->n = 0;
	while ((n = utf8_decode(nfc.buf + at, nfc.len - at, &c)) > 0) {
		at += (size_t)n;
		if (char_blank(c) || (c < 0x80 && strchr("-/._", (int)c)))
			continue;
		if ((c >= 'a' && c <= 'z') || c == 0xf1)
			c -= 'a' - 'A';
		if (r->n > RFC_COMPANY || !(c == '&' || c == ENYE || (c < 0x80 && char_word(c)))) {
			n = -1;
			break;
		}
		r->c[r->n++] = c;
	}
	if (n < 0)
		r->n = -1;
	r->letters = r->n - 9;
	str_release(&nfc);
}

static int rfc_value(int32_t c)
{
	if (is_digit(c))
		return c - '0';
	if (c == '&')
		return 24;
	if (c == ENYE)
		return 38;
	return c <= 'N' ? c - 'A' + 10 : c - 'O' + 25;
}

/* The check digit; a company's name is read with one blank (37) in front. */
static int32_t rfc_digit(const struct rfc *r)
{
	int sum = r->letters == 3 ? 37 * 13 : 0, rest;

	for (int i = 0; i < r->n - 1; i++)
		sum += rfc_value(r->c[i]) * (r->n - i);
	rest = (11 - sum % 11) % 11;
	return rest == 10 ? 'A' : '0' + rest;
}

/* Letters of the name, six digits of a date, two of the homoclave, one check digit. */
static bool rfc_shape(const struct rfc *r)
{
	if (r->letters != 3 && r->letters != 4)
		return false;
	for (int i = 0; i < r->n; i++) {
		bool digit = is_digit(r->c[i]);

		if (i < r->letters && digit)
			return false;
		if (i >= r->letters && i < r->letters + 6 && !digit)
			return false;
		if (i >= r->letters + 6 && (r->c[i] == '&' || r->c[i] == ENYE))
			return false;
	}
	return is_digit(r->c[r->n - 1]) || r->c[r->n - 1] == 'A';
}

/* The century is not written: 29 February passes when either of the two had it. */
static bool rfc_date(const struct rfc *r)
{
	const int32_t *d = r->c + r->letters;
	int year = (d[0] - '0') * 10 + d[1] - '0';
	int month = (d[2] - '0') * 10 + d[3] - '0';
	int day = (d[4] - '0') * 10 + d[5] - '0';
	static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12 || day < 1)
		return false;
	return day <= days[month - 1] + (month == 2 && year % 4 == 0);
}

/* First 1-9 A-V, second 1-9 A-Z; a few in use break it. */
static bool rfc_homoclave(const struct rfc *r)
{
	int32_t a = r->c[r->n - 3], b = r->c[r->n - 2];

	return a != '0' && b != '0' && a <= 'V';
}

/* Words that the SAT does not assign as the name of a person. */
static const char rfc_bad_words[] =
	" BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COJA COJE COJI COJO CULO FETO GUEY JOTO "
	"KACA "
	"KACO KAGA KAGO KAKA KOGE KOJO KULO MAME MAMO MEAR MEAS MEON MION MOCO MULA "
	"PEDA PEDO PENE PUTA PUTO QULO RATA RUIN ";

static bool rfc_bad_word(const char *rfc)
{
	char word[7] = {' ', rfc[0], rfc[1], rfc[2], rfc[3], ' '};

	return strstr(rfc_bad_words, word) != NULL;
}

static void rfc_judge(struct taxid *t, const struct rfc *r)
{
	int32_t digit = rfc_digit(r);

	if (!strcmp(t->normalised, "XAXX010101000") || !strcmp(t->normalised, "XEXX010101000")) {
		t->generic = true;
		return;
	}
	t->person_type = r->letters == 3 ? 'c' : 'i';
	if (digit != r->c[r->n - 1])
		warn(t, _("The RFC's check digit does not match; compare it with the Constancia de "
			  "Situación Fiscal."));
	else if (!rfc_homoclave(r))
		warn(t, _("The RFC's homoclave is unusual; compare it with the Constancia de "
			  "Situación Fiscal."));
	else if (r->letters == 4 && rfc_bad_word(t->normalised))
		warn(t, _("The SAT assigns no RFC that begins with this word; compare it with the "
			  "Constancia de Situación Fiscal."));
}

static void rfc_check(struct taxid *t, const char *text)
{
	struct str s = STR_INIT;
	struct rfc r;

	rfc_read(&r, text);
	if (r.n == 10) {
		refuse(t,
			_("The RFC lacks its homoclave: it has 10 characters where 12 (company) or "
			  "13 (person) are needed."));
	} else if (!rfc_shape(&r)) {
		refuse(t, _("An RFC has 3 letters (company) or 4 (person), a date yymmdd and three "
			    "characters more."));
	} else if (!rfc_date(&r)) {
		refuse(t, _("The RFC's six digits are no date yymmdd."));
	} else {
		for (int i = 0; i < r.n; i++)
			str_add_utf8(&s, r.c[i]);
		fill(t, s.buf);
		rfc_judge(t, &r);
	}
	str_release(&s);
}

/* ---- RUT ---- */

static char rut_digit(const char *body)
{
	int sum = 0, weight = 2, rest;

	for (size_t i = strlen(body); i > 0; i--) {
		sum += (body[i - 1] - '0') * weight;
		weight = weight == 7 ? 2 : weight + 1;
	}
	rest = 11 - sum % 11;
	return rest == 11 ? '0' : rest == 10 ? 'K' : (char)('0' + rest);
}

/* Digits and K into id; false when something else stands there, or a hyphen anywhere but before the
 * last of them. */
static bool rut_read(const char *text, char id[TAXID_MAX])
{
	size_t len = strlen(text), at = 0, n = 0, hyphens = 0, body = 0;
	int32_t c;
	int bytes;

	while ((bytes = utf8_decode(text + at, len - at, &c)) > 0) {
		at += (size_t)bytes;
		if (is_dash(c)) {
			hyphens++;
			body = n;
		} else if ((is_digit(c) || c == 'k' || c == 'K') && n < TAXID_MAX - 1) {
			id[n++] = c == 'k' ? 'K' : (char)c;
		} else if (c != '.') {
			return false;
		}
	}
	id[n] = '\0';
	if (n < 2 || strcspn(id, "K") < n - 1)
		return false;
	return hyphens == 0 || (hyphens == 1 && body == n - 1);
}

static bool repeated(const char *digits)
{
	return strspn(digits, (char[]){digits[0], '\0'}) == strlen(digits);
}

static void rut_check(struct taxid *t, const char *text)
{
	char id[TAXID_MAX], *body, digit;
	size_t n;

	if ((text[0] | 0x20) == 'c' && (text[1] | 0x20) == 'l')
		text += 2 + strspn(text + 2, " ");
	if (!rut_read(text, id)) {
		refuse(t, _("A RUT has up to 8 digits, a hyphen and its check digit (0-9 or K), as "
			    "in "
			    "76.086.428-5."));
		return;
	}
	body = id + strspn(id, "0");
	n = strlen(id);
	digit = id[n - 1];
	id[n - 1] = '\0';
	if (body >= id + n - 1) {
		refuse(t, _("The RUT has only zeros before its check digit."));
	} else if (strlen(body) > RUT_BODY_MAX) {
		refuse(t, _("The RUT is too long: at most 8 digits stand before its check digit."));
	} else if (digit != rut_digit(body)) {
		refuse(t, _("The RUT's check digit does not match; compare it with the document."));
	} else {
		snprintf(t->normalised, sizeof t->normalised, "%.*s-%c", RUT_BODY_MAX, body, digit);
		/* 55.555.555-5 (foreigners), 66.666.666-6 (final consumer), and placeholders */
		t->generic = strlen(body) == RUT_BODY_MAX && repeated(body);
	}
}

/* ---- NIT ---- */

#define NIT_ANYBODY \
	"222222222222" /* consumidor final, Resolución DIAN 000042 de 2020, article 11 */

static char nit_digit(const char *body, size_t len)
{
	static const char weight[NIT_BODY_MAX] = {
		3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
	int sum = 0;

	for (size_t i = 0; i < len; i++)
		sum += (body[len - 1 - i] - '0') * weight[i];
	sum %= 11;
	return (char)('0' + (sum < 2 ? sum : 11 - sum));
}

/* All digits into `digits`; *split says that a dash stood before the last one. */
static bool nit_read(const char *text, char digits[TAXID_MAX], bool *split)
{
	size_t len = strlen(text), at = 0, n = 0;
	bool dash = false;
	int32_t c;
	int bytes;

	*split = false;
	while ((bytes = utf8_decode(text + at, len - at, &c)) > 0) {
		at += (size_t)bytes;
		if (is_dash(c)) {
			dash = true;
		} else if (is_digit(c) && n < TAXID_MAX - 1) {
			digits[n++] = (char)c;
			*split = dash;
			dash = false;
		} else if (c != '.' && c != ',' && !char_blank(c)) {
			return false;
		}
	}
	digits[n] = '\0';
	return bytes == 0 && n > 0 && !dash;
}

static void nit_fill(struct taxid *t, const char *digits, size_t body)
{
	snprintf(t->normalised, sizeof t->normalised, "%.*s-%c", (int)body, digits,
		nit_digit(digits, body));
}

/* Nine digits without a dash are a whole NIT that lacks its digit, or, where the ninth happens to
 * be the right digit for the other eight, perhaps an identity card with it: nobody can tell, so it
 * asks. */
static void nit_judge(struct taxid *t, const char *digits, size_t n, bool split)
{
	bool matches = digits[n - 1] == nit_digit(digits, n - 1);

	if (!split && n == NIT_BODY_USUAL) {
		nit_fill(t, digits, matches ? n - 1 : n);
		if (matches)
			warn(t, _("It is not clear whether the last digit of the NIT is its check "
				  "digit; write it after a hyphen."));
	} else if (matches) {
		nit_fill(t, digits, n - 1);
	} else {
		refuse(t, _("The NIT's check digit does not match; write it after a hyphen, as in "
			    "900.373.923-8."));
	}
}

static void nit_check(struct taxid *t, const char *text)
{
	char read[TAXID_MAX];
	const char *digits = read;
	bool split;
	size_t n;

	if (!nit_read(text, read, &split)) {
		refuse(t,
			_("A NIT has digits, a hyphen and its check digit, as in 900.373.923-8."));
		return;
	}
	digits += strspn(digits, "0");
	n = strlen(digits);
	if (!strcmp(digits, NIT_ANYBODY) && !split) {
		fill(t, digits);
		t->generic = true;
	} else if (n < NIT_BODY_MIN + 1 || n > NIT_BODY_MAX + 1) {
		refuse(t, _("A NIT has between 6 and 15 digits before its check digit."));
	} else {
		nit_judge(t, digits, n, split);
	}
}

/* ---- all of them ---- */

static void other_check(struct taxid *t, const char *text)
{
	if (utf8_count(text) > OTHER_MAX || strlen(text) >= TAXID_MAX)
		refuse(t, _("The identifier is too long: at most 40 characters."));
	else
		fill(t, text);
}

static const struct country {
	char code[3];
	const char *kind, *label;
	void (*check)(struct taxid *t, const char *text);
} countries[] = {
	{"MX", "rfc", "RFC", rfc_check},
	{"CL", "rut", "RUT", rut_check},
	{"CO", "nit", "NIT", nit_check},
	{"AR", "other", "CUIT", other_check},
	{"BO", "other", "NIT", other_check},
	{"BR", "other", "CNPJ", other_check},
	{"DO", "other", "RNC", other_check},
	{"EC", "other", "RUC", other_check},
	{"ES", "other", "NIF", other_check},
	{"GT", "other", "NIT", other_check},
	{"HN", "other", "RTN", other_check},
	{"NI", "other", "RUC", other_check},
	{"PA", "other", "RUC", other_check},
	{"PE", "other", "RUC", other_check},
	{"PY", "other", "RUC", other_check},
	{"SV", "other", "NIT", other_check},
	{"US", "other", "EIN", other_check},
	{"UY", "other", "RUT", other_check},
	{"VE", "other", "RIF", other_check},
	{"", "other", N_("ID"), other_check},
};

static const struct country *find_country(const char *code)
{
	const struct country *c = countries;

	while (c->code[0] && strcmp(c->code, code))
		c++;
	return c;
}

void taxid_check(const char *country, const char *text, struct taxid *out)
{
	const struct country *c = find_country(country ? country : "");
	struct str clean = STR_INIT;
	struct err e = ERR_INIT;

	*out = (struct taxid){.verdict = TAXID_VALID, .kind = c->kind};
	if (text_clean(&clean, text, strlen(text), TEXT_NAME, &e))
		refuse(out, e.text);
	else if (!clean.len)
		refuse(out, _("The tax identifier is empty."));
	else
		c->check(out, clean.buf);
	str_release(&clean);
}

/* "76086428-5" with dots every three digits of the body. */
static void add_dots(struct str *out, const char *s)
{
	size_t body = strcspn(s, "-");

	for (size_t i = 0; i < body; i++) {
		if (i > 0 && (body - i) % 3 == 0)
			str_addc(out, '.');
		str_addc(out, s[i]);
	}
	str_add(out, s + body);
}

void taxid_display(const char *kind, const char *normalised, char out[TAXID_MAX])
{
	bool dots = !strcmp(kind, "rut") || !strcmp(kind, "nit");
	struct str s = STR_INIT;

	if (dots && strcspn(normalised, "-") < strlen(normalised))
		add_dots(&s, normalised);
	else
		str_add(&s, normalised);
	snprintf(out, TAXID_MAX, "%s", s.buf);
	str_release(&s);
}

const char *taxid_label(const char *country)
{
	const struct country *c = find_country(country ? country : "");

	return c->code[0] ? c->label : _(c->label);
}

bool clabe_valid(const char *digits)
{
	static const int weight[3] = {3, 7, 1};
	int sum = 0;

	if (strlen(digits) != 18 || strspn(digits, "0123456789") != 18)
		return false;
	for (int i = 0; i < 17; i++)
		sum += (digits[i] - '0') * weight[i % 3] % 10;
	return digits[17] - '0' == (10 - sum % 10) % 10;
}

/* E-mail addresses, and letters in them that are not what they look like. */
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/unicode.h"

#define LOCAL_MAX 64
#define ADDRESS_MAX 254
#define LABEL_MAX 63

/* RFC 5322 atext, without the bar and the backquote: no address that people use has them. RFC 6531 adds
 * the letters of all scripts. */
static bool is_atext(int32_t c)
{
	return char_word(c) || (c < 128 ? c && strchr("!#$%&'*+-/=?^_{}~", (char)c) : char_mark(c));
}

static bool is_dot_atom(const char *s, size_t len)
{
	bool begins = true;
	int32_t c;
	int n;

	for (size_t at = 0; at < len; at += (size_t)n) {
		n = utf8_decode(s + at, len - at, &c);
		if (n < 0 || (begins && (c == '.' || char_mark(c))) || !(c == '.' || is_atext(c)))
			return false;
		begins = c == '.';
	}
	return !begins;
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

/* ---- look-alikes ---- */

/* The alphabets that have letters alike. The first is Latin, which nobody has to be told of. */
static const char *const alphabets[] = {"", N_("Greek"), N_("Cyrillic"), N_("Armenian")};
static const struct {
	int32_t from, to;
	int alphabet;
} ranges[] = {
	{'a', 'z', 0}, {'A', 'Z', 0}, {0xc0, 0x24f, 0}, {0x1e00, 0x1eff, 0},
	{0x370, 0x3ff, 1}, {0x1f00, 0x1fff, 1},
	{0x400, 0x52f, 2}, {0x1c80, 0x1c8f, 2}, {0x2de0, 0x2dff, 2},
	{0x530, 0x58f, 3},
};

static int alphabet_of(int32_t c)
{
	for (int i = 0; i < LENGTH(ranges); i++)
		if (c >= ranges[i].from && c <= ranges[i].to)
			return ranges[i].alphabet;
	return -1;
}

/* A word that has no other letters is read as Latin: "сосо". */
static bool is_taken_for_latin(int32_t c)
{
	static const char letters[] = "асеорхуіјѕһԁԛԝӏνοραсաոսօ";
	size_t len = sizeof letters - 1;
	int32_t known;

	for (size_t at = 0; at < len; at += (size_t)utf8_decode(letters + at, len - at, &known))
		if (utf8_decode(letters + at, len - at, &known) > 0 && known == c)
			return true;
	return false;
}

/* A word of an address: what stands between its dots. */
struct word {
	int latin, others, doubles; /* letters; doubles: others that are taken for Latin */
	int alphabet;               /* of the first that is not Latin, -1 */
	bool mixed;
	size_t odd, odd_len; /* that letter: where it stands, its bytes */
};

static struct word word_read(const char *s, size_t from, size_t to)
{
	struct word w = {.alphabet = -1};
	int32_t c;
	int n;

	for (size_t at = from; at < to && (n = utf8_decode(s + at, to - at, &c)) > 0; at += (size_t)n) {
		int alphabet = alphabet_of(c);

		w.latin += alphabet == 0;
		w.others += alphabet > 0;
		w.doubles += alphabet > 0 && is_taken_for_latin(c);
		w.mixed |= alphabet > 0 && w.alphabet > 0 && alphabet != w.alphabet;
		if (alphabet > 0 && w.alphabet < 0) {
			w.alphabet = alphabet;
			w.odd = at;
			w.odd_len = (size_t)n;
		}
	}
	w.mixed |= w.latin && w.others;
	return w;
}

/* An address that ends in Latin letters is read as Latin throughout. */
static bool ends_in_latin(const char *s)
{
	const char *dot = strrchr(s, '.');

	return word_read(s, (size_t)(dot - s) + 1, strlen(s)).latin > 0;
}

static int judge_letters(const char *s, struct err *e)
{
	bool latin = ends_in_latin(s);

	for (size_t from = 0, n; s[from]; from += n + (s[from + n] != '\0')) {
		struct word w;

		n = strcspn(s + from, ".@");
		w = word_read(s, from, from + n);
		if (w.mixed || (latin && w.others && w.doubles == w.others))
			return err_set(e, ERR_INPUT,
				_("The \"%.*s\" in \"%s\", its character %d, is %s: this is not the "
				  "address that it looks like. Type it anew."),
				(int)w.odd_len, s + w.odd, s,
				(int)(utf8_count(s) - utf8_count(s + w.odd)) + 1, _(alphabets[w.alphabet]));
	}
	return 0;
}

/* ---- all of it ---- */

static int judge_email(const char *s, struct err *e)
{
	const char *at = strrchr(s, '@');

	if (!at)
		return err_set(
			e, ERR_INPUT, _("An e-mail address needs an @, as in ana@example.com."));
	if (strlen(s) > ADDRESS_MAX || at - s > LOCAL_MAX)
		return err_set(e, ERR_INPUT,
			_("The e-mail address is too long: %d characters before the @, %d in all, of "
			  "which one with an accent counts for two."),
			LOCAL_MAX, ADDRESS_MAX);
	if (!is_dot_atom(s, (size_t)(at - s)))
		return err_set(e, ERR_INPUT,
			_("What stands before the @ is no part of an e-mail address: letters, digits "
			  "and dots between them."));
	if (!is_domain(at + 1))
		return err_set(e, ERR_INPUT,
			_("What stands after the @ is no domain, as in example.com."));
	return judge_letters(s, e);
}

/* Lower case may compose with what follows it. */
static void to_lower(struct str *out, const char *s)
{
	struct str lower = STR_INIT;
	size_t len = strlen(s);
	int32_t c;
	int n;

	for (; (n = utf8_decode(s, len, &c)) > 0; s += n, len -= (size_t)n)
		str_add_utf8(&lower, char_lower(c));
	text_nfc(out, lower.buf ? lower.buf : "", lower.len);
	str_release(&lower);
}

int email_clean(struct str *out, const char *s, struct err *e)
{
	struct str t = STR_INIT, lower = STR_INIT;
	int rc = text_clean(&t, s, strlen(s), TEXT_NAME, e);

	if (!rc) {
		to_lower(&lower, t.buf);
		rc = judge_email(lower.buf, e);
	}
	if (!rc)
		str_add(out, lower.buf);
	str_release(&t);
	str_release(&lower);
	return rc ? ERR_INPUT : 0;
}

bool email_needs_utf8(const char *address)
{
	for (; *address && *address != '@'; address++)
		if ((unsigned char)*address > 126)
			return true;
	return false;
}

#include <string.h>
#include <utf8proc.h>
#include "base/mem.h"
#include "base/text.h"
#include "base/unicode.h"

/* Letters that Unicode does not decompose but people type as their plain neighbours. */
static const struct {
	int32_t c;
	const char *fold;
} folds[] = {
	{0x00e6, "ae"},
	{0x00f0, "d"},
	{0x00f8, "o"},
	{0x00fe, "th"},
	{0x0111, "d"},
	{0x0127, "h"},
	{0x0131, "i"},
	{0x0138, "k"},
	{0x0142, "l"},
	{0x014b, "n"},
	{0x0153, "oe"},
	{0x0167, "t"},
	{0x0180, "b"},
	{0x0197, "i"},
	{0x01dd, "e"},
	{0x0268, "i"},
	{0x2019, "'"},
};

static void fold_put(struct str *out, int32_t c)
{
	for (int i = 0; c >= 0x80 && i < LENGTH(folds); i++)
		if (folds[i].c == c) {
			str_add(out, folds[i].fold);
			return;
		}
	str_add_utf8(out, c);
}

/* Most letters are plain ones. */
static inline int decode(const char *s, size_t len, int32_t *c)
{
	if (len && !(*s & 0x80)) {
		*c = *s;
		return 1;
	}
	return utf8_decode(s, len, c);
}

/* 18 is Unicode's longest compatibility decomposition. */
#define DECOMPOSED_MAX 32

static inline char lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
}

static void fold_any(struct str *out, int32_t c)
{
	utf8proc_int32_t part[DECOMPOSED_MAX];
	utf8proc_ssize_t n;
	int last = UTF8PROC_BOUNDCLASS_START;

	n = utf8proc_decompose_char(c, part, DECOMPOSED_MAX,
		UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
			UTF8PROC_IGNORE,
		&last);
	for (int i = 0; i < n && i < DECOMPOSED_MAX; i++)
		fold_put(out, part[i]);
}

/* Latin letters, which come again and again: what they fold to, once somebody asked. */
static struct {
	char text[6];
	unsigned char len;
} latin[0x180];

static void fold_char(struct str *out, int32_t c)
{
	size_t from = out->len;

	if (c < 0x80) {
		str_addc(out, lower((char)c));
		return;
	}
	if (c < LENGTH(latin) && latin[c].len) {
		str_addn(out, latin[c].text, latin[c].len);
		return;
	}
	fold_any(out, c);
	if (c < LENGTH(latin) && out->len - from <= sizeof latin[c].text) {
		latin[c].len = (unsigned char)(out->len - from);
		memcpy(latin[c].text, out->buf + from, latin[c].len);
	}
}

/* As far as there are plain characters only; returns how many bytes that were. */
static size_t fold_plain(struct str *out, const char *s, size_t len)
{
	size_t n = 0;
	char *to;

	while (n < len && !(s[n] & 0x80))
		n++;
	str_addn(out, s, n);
	to = out->buf + out->len - n;
	for (size_t i = 0; i < n; i++)
		to[i] = lower(to[i]);
	return n;
}

void text_fold(struct str *out, const char *s)
{
	size_t len = strlen(s), plain;
	int32_t c;
	int n;

	str_grow(out, len);
	for (;;) {
		plain = fold_plain(out, s, len);
		s += plain;
		len -= plain;
		n = utf8_decode(s, len, &c);
		if (!n)
			return;
		fold_char(out, n < 0 ? 0xfffd : c);
		n = n < 0 ? 1 : n;
		s += n;
		len -= (size_t)n;
	}
}

/* Bytes of an ñ, composed or not, at the beginning of s; 0 when there is none. */
static size_t enye(const char *s)
{
	if (!strncmp(s, "ñ", 2) || !strncmp(s, "Ñ", 2))
		return 2;
	if (!strncmp(s, "n\u0303", 3) || !strncmp(s, "N\u0303", 3))
		return 3;
	return 0;
}

/* How far they can be no ñ: composed or not, its second byte is no ASCII. */
static size_t no_enye(const char *s)
{
	size_t n = 0;

	while (s[n] && !(s[n] & 0x80) && !(s[n + 1] & 0x80))
		n++;
	return n;
}

/* The first character of a key; how many bytes it was. */
static size_t key_char(struct str *out, const char *s, size_t len)
{
	size_t n = enye(s);
	int32_t c;
	int bytes;

	if (n) {
		str_add(out, "n\x7e");
		return n;
	}
	bytes = decode(s, len, &c);
	fold_char(out, bytes < 0 ? 0xfffd : c);
	return bytes < 0 ? 1 : (size_t)bytes;
}

void text_sort_key(struct str *out, const char *s)
{
	size_t from = out->len, to = out->len, len = strlen(s);

	str_grow(out, len);
	while (len > 0) {
		size_t n = fold_plain(out, s, no_enye(s));

		if (!n)
			n = key_char(out, s, len);
		s += n;
		len -= n;
	}
	for (size_t i = from; i < out->len; i++)
		if ((unsigned char)out->buf[i] > ' ')
			out->buf[to++] = out->buf[i];
		else if (to > from && out->buf[to - 1] != ' ')
			out->buf[to++] = ' ';
	if (to > from && out->buf[to - 1] == ' ')
		to--;
	str_cut(out, to);
}

/* A number with more digits is greater: how many there are stands before them, at '0' and above as
 * digits do. */
void text_number_key(struct str *out, const char *s)
{
	struct str plain = STR_INIT;
	bool zeros = false;

	text_sort_key(&plain, s);
	for (const char *at = plain.buf; *at;) {
		size_t skip = strspn(at, "0"), n = strspn(at + skip, "0123456789");

		if (!skip && !n) {
			str_addc(out, *at++);
			continue;
		}
		zeros |= skip > 0;
		str_addc(out, (char)('0' + (n < 48 ? n : 48)));
		str_addn(out, at + skip, n);
		at += skip + n;
	}
	if (zeros)
		str_addf(out, " %s", plain.buf);
	str_release(&plain);
}

/* Where the letters and digits of a fold go, and whether the last character was one of them. */
struct words {
	struct str *out;
	bool blank; /* one stands before each run of them */
	bool inside;
};

/* The plain characters that s begins with, which are nearly all of them; how many. */
static size_t words_plain(struct words *w, const char *s, size_t len)
{
	size_t at = 0;
	char *to;

	str_grow(w->out, 2 * len);
	to = w->out->buf + w->out->len;
	for (; at < len && !(s[at] & 0x80); at++) {
		char c = lower(s[at]);
		bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

		if (word && !w->inside && w->blank)
			*to++ = ' ';
		if (word)
			*to++ = c;
		w->inside = word;
	}
	*to = '\0';
	w->out->len = (size_t)(to - w->out->buf);
	return at;
}

static void words_folded(struct words *w, const struct str *fold)
{
	size_t at = 0;
	int32_t c;
	int n;

	while ((n = decode(fold->buf + at, fold->len - at, &c)) > 0) {
		bool word = char_word(c);

		if (word && !w->inside && w->blank)
			str_addc(w->out, ' ');
		if (word)
			str_addn(w->out, fold->buf + at, (size_t)n);
		w->inside = word;
		at += (size_t)n;
	}
}

static void add_words(struct str *out, const char *s, bool blank)
{
	struct words w = {out, blank, false};
	struct str fold = STR_INIT;
	size_t len = strlen(s), n;
	int32_t c;

	for (; len; s += n, len -= n) {
		int bytes;

		n = words_plain(&w, s, len);
		if (n)
			continue;
		bytes = utf8_decode(s, len, &c);
		n = bytes < 0 ? 1 : (size_t)bytes;
		str_reset(&fold);
		fold_char(&fold, bytes < 0 ? 0xfffd : c);
		words_folded(&w, &fold);
	}
	str_release(&fold);
}

void text_bare(struct str *out, const char *s)
{
	add_words(out, s, false);
}

void text_words(struct str *out, const char *s)
{
	add_words(out, s, true);
}

bool text_has_words(const char *words, const char *typed)
{
	struct str wanted = STR_INIT, word = STR_INIT;
	bool has = true;

	text_words(&wanted, typed);
	for (const char *at = wanted.buf; has && *at; at += word.len) {
		str_reset(&word);
		str_addn(&word, at, 1 + strcspn(at + 1, " "));
		has = strstr(words, word.buf) != NULL;
	}
	str_release(&wanted);
	str_release(&word);
	return has;
}

bool text_words_within(const char *part, const char *whole)
{
	struct str p = STR_INIT, w = STR_INIT, word = STR_INIT;
	bool within;

	text_words(&p, part);
	text_words(&w, whole);
	str_addc(&w, ' ');
	within = p.len > 0;
	for (const char *at = p.buf; *at && within;) {
		size_t n = 1 + strcspn(at + 1, " ");

		str_reset(&word);
		str_addn(&word, at, n);
		str_addc(&word, ' ');
		within = strstr(w.buf, word.buf) != NULL;
		at += n;
	}
	str_release(&p);
	str_release(&w);
	str_release(&word);
	return within;
}

/* 0x80..0x9f; the rest is Latin-1. */
static const uint16_t cp1252[32] = {
	0x20ac,
	0xfffd,
	0x201a,
	0x0192,
	0x201e,
	0x2026,
	0x2020,
	0x2021,
	0x02c6,
	0x2030,
	0x0160,
	0x2039,
	0x0152,
	0xfffd,
	0x017d,
	0xfffd,
	0xfffd,
	0x2018,
	0x2019,
	0x201c,
	0x201d,
	0x2022,
	0x2013,
	0x2014,
	0x02dc,
	0x2122,
	0x0161,
	0x203a,
	0x0153,
	0xfffd,
	0x017e,
	0x0178,
};

void text_from_cp1252(struct str *out, const char *s, size_t len)
{
	str_grow(out, len);
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		str_add_utf8(out, c >= 0x80 && c < 0xa0 ? cp1252[c - 0x80] : c);
	}
}

#include "store/tokens.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#define IDENT_TO 80  /* bytes of an identifier that are cut to parts: 64, and where those lead to */
#define CHAR_BYTES 4 /* of the longest one */
#define TOKENS_MORE 4000 /* bytes: what an ordinary document has */

/* Where the character ends that begins at `at`. What somebody wrote behind the program's back may be
 * no UTF-8: none has more bytes than room is made for, for all that. */
static size_t char_end(const char *s, size_t len, size_t at)
{
	size_t most = len - at < CHAR_BYTES ? len : at + CHAR_BYTES;

	for (at++; at < most && ((unsigned char)s[at] & 0xc0) == 0x80;)
		at++;
	return at;
}

size_t first_chars(const char *s, size_t len, int n)
{
	size_t at = 0;

	while (at < len && n-- > 0)
		at = char_end(s, len, at);
	return at;
}

bool longer_than(const char *s, size_t len, int n)
{
	return first_chars(s, len, n) < len;
}

/* Where tokens go, and the mark that stands before each of them. */
struct tokens {
	struct str *out;
	const char *mark;
	size_t mark_len; /* 0: none */
};

/* What n tokens of no more than `bytes` go to, with a blank behind each. */
static char *room_make(const struct tokens *t, int n, size_t bytes)
{
	size_t most = (size_t)n * (t->mark_len + bytes + 2);

	if (t->out->cap - t->out->len <= most)
		str_grow(t->out, most + TOKENS_MORE);
	return t->out->buf + t->out->len;
}

static void room_end(const struct tokens *t, char *to)
{
	*to = '\0';
	t->out->len = (size_t)(to - t->out->buf);
}

static char *token_put(char *to, const struct tokens *t, const char *s, size_t len)
{
	if (t->mark_len) {
		memcpy(to, t->mark, t->mark_len);
		to += t->mark_len;
		*to++ = '+';
	}
	memcpy(to, s, len);
	to += len;
	*to++ = ' ';
	return to;
}

static void token_add(const struct tokens *t, const char *s, size_t len)
{
	room_end(t, token_put(room_make(t, 1, len), t, s, len));
}

/* The beginnings of from to `to` characters, as far as there are so many. A document has a hundred. */
static void beginnings_add(const struct tokens *t, const char *s, size_t len, int from, int to)
{
	size_t at = first_chars(s, len, from - 1);
	char *put;

	if (at >= len)
		return;
	put = room_make(t, to - from + 1, len < (size_t)to * CHAR_BYTES ? len : (size_t)to * CHAR_BYTES);
	for (int n = from; n <= to && at < len; n++) {
		at = char_end(s, len, at);
		put = token_put(put, t, s, at);
	}
	room_end(t, put);
}

static void word_add(const struct tokens *t, const char *s, size_t len)
{
	beginnings_add(t, s, len, 1, WORD_MOST);
}

static void id_add(const struct tokens *t, const char *s, size_t len)
{
	size_t letters = 0; /* where those end that `at` is among */

	beginnings_add(t, s, len, 1, HEAD_MOST);
	for (size_t at = 0; at < len && at < IDENT_TO; at += first_chars(s + at, len - at, 1)) {
		if (letters < at)
			letters = at;
		while (letters < len && !isdigit((unsigned char)s[letters]))
			letters++;
		beginnings_add(t, s + at, len - at, HEAD_MOST + 1, GRAM);
		beginnings_add(t, s + at, letters - at, GRAM + 1, WORD_MOST);
	}
}

/* How the words of a text begin, roughly: one that begins like none before it need not be looked for. */
struct beginnings {
	uint64_t one[4], two[4];
};

static bool begins_new(struct beginnings *b, const char *s, size_t len)
{
	unsigned char one = (unsigned char)s[0];
	unsigned char two = len > 1 ? (unsigned char)(one * 31 + (unsigned char)s[1]) : 0;
	bool seen = (len > 1 ? b->two[two / 64] >> two % 64 : b->one[one / 64] >> one % 64) & 1;

	b->one[one / 64] |= UINT64_C(1) << one % 64;
	if (len > 1)
		b->two[two / 64] |= UINT64_C(1) << two % 64;
	return !seen;
}

/* Each word once: one that stands there already, or begins one, has all its tokens. */
static void each_word(const struct tokens *t, const char *text,
	void (*add)(const struct tokens *, const char *, size_t))
{
	struct beginnings b = {0};

	for (const char *s = text;;) {
		size_t len;

		s += strspn(s, " ");
		len = strcspn(s, " ");
		if (!len)
			return;
		if (begins_new(&b, s, len) || s == text ||
			memmem(text, (size_t)(s - text) + len, s - 1, len + 1) == (const void *)(s - 1))
			add(t, s, len);
		s += len;
	}
}

static void text_add(const struct tokens *t, const char *words, const char *ids)
{
	each_word(t, words, word_add);
	each_word(t, ids, id_add);
}

/* Whose session finds by the mark has the words behind it: his few are not looked for among all. */
static void marks_add(
	const struct tokens *t, const char *marks, const char *words, const char *ids)
{
	for (const char *s = marks; *(s += strspn(s, " ")); s += strcspn(s, " ")) {
		size_t len = strcspn(s, " ");

		token_add(t, s, len);
		if (isdigit((unsigned char)s[len - 1]))
			text_add(&(struct tokens){t->out, s, len}, words, ids);
	}
}

void tokens_derive(struct str *out, const char *words, const char *ids, const char *marks)
{
	struct tokens t = {out, NULL, 0};

	token_add(&t, "+", 1);
	text_add(&t, words, ids);
	marks_add(&t, marks, words, ids);
}

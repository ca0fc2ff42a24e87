/* What somebody typed to search for, taken apart into the terms that every engine looks for. */
#include <string.h>
#include "base/text.h"
#include "store/engine.h"
#include "store/search.h"

#define WORD_BYTES 1000
#define BLANKS " \t\n"
#define GROUP_LEAST 3 /* digits; fewer stand in so many numbers that looking for each takes long */

static bool has(const char *s, size_t len, const char *some)
{
	for (size_t i = 0; i < len; i++)
		if (s[i] && strchr(some, s[i]))
			return true;
	return false;
}

/* "55 1234-5678", "(81) 8358": the groups of one number, and of no word. */
static bool is_number_group(const char *s, size_t len)
{
	return has(s, len, "0123456789") && strspn(s, "0123456789()+-./") >= len;
}

/* Of the term that it begins with, and of the groups of a number that go on behind one. */
static size_t run_length(const char *s)
{
	size_t len = strcspn(s, BLANKS);
	const char *next = s + len;

	if (!is_number_group(s, len))
		return len;
	for (;;) {
		size_t blanks = strspn(next, BLANKS), more = strcspn(next + blanks, BLANKS);

		if (!more || !is_number_group(next + blanks, more))
			return (size_t)(next - s);
		next += blanks + more;
	}
}

/* At most so many bytes, and no character cut in two. */
static size_t cut(const char *text, size_t len, size_t most)
{
	if (len <= most)
		return len;
	while (most && ((unsigned char)text[most] & 0xc0) == 0x80)
		most--;
	return most;
}

static bool is_taken(const struct search_terms *terms, const char *word, const char *number)
{
	for (int i = 0; i < terms->n; i++)
		if (!strcmp(terms->word[i], word) && (!terms->number[i] || terms->number[i] == number))
			return true;
	return false;
}

static void words_take(
	struct arena *a, const char *words, const char *number, struct search_terms *out)
{
	while (!out->cut) {
		const char *word;
		size_t len;

		words += strspn(words, " ");
		len = strcspn(words, " ");
		if (!len)
			return;
		word = arena_strndup(a, words, cut(words, len, WORD_BYTES));
		words += len;
		if (is_taken(out, word, number))
			continue;
		if (out->n < SEARCH_WORDS_MAX) {
			out->number[out->n] = number;
			out->word[out->n++] = word;
		} else {
			out->cut = true;
		}
	}
}

static void term_take(
	struct arena *a, const char *term, const char *number, struct search_terms *out)
{
	struct str words = STR_INIT;
	size_t len = strlen(term);

	if (has(term, len, "0123456789") && !has(term, len, "@"))
		text_bare(&words, term);
	else
		text_words(&words, term);
	words_take(a, words.buf, number, out);
	str_release(&words);
}

/* Whoever types parts of two numbers types what looks like one with a blank in it. */
static const char *number_joined(struct arena *a, const char *run)
{
	struct str number = STR_INIT;
	const char *joined;

	text_bare(&number, run);
	joined = arena_strndup(a, number.buf, cut(number.buf, number.len, WORD_BYTES));
	str_release(&number);
	return joined;
}

/* "56 9 1234 5678" is one number, "1234 5678" may be parts of two. */
static bool may_be_several(const char *run)
{
	while (*run) {
		size_t len = strcspn(run, BLANKS), digits = 0;

		for (size_t i = 0; i < len; i++)
			digits += run[i] >= '0' && run[i] <= '9';
		if (digits < GROUP_LEAST)
			return false;
		run += len;
		run += strspn(run, BLANKS);
	}
	return true;
}

static void run_take(struct arena *a, const char *run, struct search_terms *out)
{
	const char *number = NULL;

	if (run[strcspn(run, BLANKS)]) {
		number = number_joined(a, run);
		if (!may_be_several(run)) {
			words_take(a, number, NULL, out);
			return;
		}
	}
	while (*run && !out->cut) {
		size_t len = strcspn(run, BLANKS);

		term_take(a, arena_strndup(a, run, len), number, out);
		run += len;
		run += strspn(run, BLANKS);
	}
}

void search_parse(struct arena *a, const char *typed, struct search_terms *out)
{
	size_t all = strlen(typed), taken = cut(typed, all, SEARCH_BYTES_MAX);

	*out = (struct search_terms){0};
	typed = arena_strndup(a, typed, taken);
	while (*typed && !out->cut) {
		size_t len;

		typed += strspn(typed, BLANKS);
		len = run_length(typed);
		run_take(a, arena_strndup(a, typed, len), out);
		typed += len;
	}
	out->cut = out->cut || taken < all;
}

int terms_run(const struct search_terms *terms, int from)
{
	const char *number = terms->number[from];
	int n = 1;

	while (number && from + n < terms->n && terms->number[from + n] == number)
		n++;
	return n;
}

/* The search against a plain look at every document: random ones that come, change and go, random
 * typed words, on every engine. SOAK=SECONDS goes on as long; RANDOM=N is another series. */
#ifndef TESTS_STORE_SEARCH_RANDOM_H
#define TESTS_STORE_SEARCH_RANDOM_H

#include <stdlib.h>
#include "base/moment.h"
#include "store/search_body.h"

#define RANDOM_KIND 7
#define RANDOM_DOCS 60
#define RANDOM_STEPS 400

static struct plain {
	bool there;
	struct str key, words, ids;
	const char *marks;
} plain[RANDOM_DOCS + 1]; /* by id */

static uint64_t random_state;

static int below(int n)
{
	random_state = random_state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (int)((random_state >> 33) % (uint64_t)n);
}

/* Few syllables, so that much looks alike: of one character and of two bytes, with digits and without. */
static void random_word(struct str *out, const char *const *syllables, int n, int most)
{
	for (int i = below(most) + 1; i > 0; i--)
		str_add(out, syllables[below(n)]);
}

static void random_text(struct str *out)
{
	static const char *const syllables[] = {"a", "b", "ab", "ñ", "á", "Ba", "z", "ж"},
				 *const digits[] = {"1", "a", "12", "b", "0"};

	for (int i = below(4) + 1; i > 0; i--) {
		if (below(5))
			random_word(out, syllables, LENGTH(syllables), below(8) ? 4 : 24);
		else
			random_word(out, digits, LENGTH(digits), below(8) ? 4 : 24);
		str_addc(out, ' ');
	}
}

static void random_ident(struct str *out)
{
	static const char *const parts[] = {"1", "2", "12", "21", "0", "a", "ab", "-", "ж", "bba"};
	int digits_only = 5;

	random_word(out, parts, below(2) ? LENGTH(parts) : digits_only, below(6) ? 6 : 20);
}

static int plain_put(struct tx *tx, void *ctx, struct err *e)
{
	int id = *(int *)ctx;
	struct plain *p = &plain[id];

	if (!p->there)
		return search_del(tx, RANDOM_KIND, id, e);
	return search_put(tx, RANDOM_KIND, id,
		&(struct search_doc){p->key.buf, p->words.buf, p->ids.buf, p->marks, ""}, e);
}

static void plain_make(struct plain *p)
{
	static const char *const marks[] = {"", " _o1", " _o17", " _o1 _o17", " _x", " _o17 _x"};
	struct str text = STR_INIT;

	p->there = true;
	if (!p->key.len || below(3)) {
		str_reset(&p->key);
		random_text(&text);
		text_sort_key(&p->key, text.buf);
	}
	str_reset(&p->words);
	str_reset(&p->ids);
	random_text(&text);
	text_words(&p->words, text.buf);
	for (int i = below(4); i > 0; i--) {
		str_reset(&text);
		str_addc(&p->ids, ' ');
		random_ident(&text);
		text_bare(&p->ids, text.buf);
		if (p->ids.buf[p->ids.len - 1] == ' ')
			str_cut(&p->ids, p->ids.len - 1);
	}
	p->marks = marks[below(LENGTH(marks))];
	str_release(&text);
}

static void plain_change(void)
{
	int id = below(RANDOM_DOCS) + 1;

	if (plain[id].there && !below(4))
		plain[id].there = false;
	else
		plain_make(&plain[id]);
	ok(db_write(db, plain_put, &id, &err));
}

/* One by one, and never through the index. */
static bool plain_has(const struct plain *p, const char *word)
{
	struct str begun = STR_INIT;
	bool has;

	str_addf(&begun, " %s", word);
	has = strstr(p->words.buf, begun.buf) || strstr(p->ids.buf, begun.buf) ||
		(utf8_count(word) > 2 && strstr(p->ids.buf, word));
	str_release(&begun);
	return has;
}

static bool plain_marked(const struct plain *p, const char *mark)
{
	for (const char *at = p->marks; mark && (at = strstr(at, mark)); at++)
		if (at[strlen(mark)] == ' ' || at[strlen(mark)] == '\0')
			return true;
	return false;
}

static bool plain_matches(const struct plain *p, const struct search_terms *terms,
	const char *mark, const char *without)
{
	if (!p->there || (mark && !plain_marked(p, mark)) || plain_marked(p, without))
		return false;
	for (int i = 0; i < terms->n; i++)
		if (!plain_has(p, terms->word[i]) && !(terms->number[i] && plain_has(p, terms->number[i])))
			return false;
	return true;
}

static int plain_compare(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b, order = strcmp(plain[x].key.buf, plain[y].key.buf);

	return order ? order : x - y;
}

static void plain_find(const struct search_terms *terms, const char *mark, const char *without, struct str *out)
{
	int ids[RANDOM_DOCS], n = 0;

	for (int id = 1; id <= RANDOM_DOCS; id++)
		if (plain_matches(&plain[id], terms, mark, without))
			ids[n++] = id;
	qsort(ids, (size_t)n, sizeof *ids, plain_compare);
	for (int i = 0; i < n; i++)
		str_addf(out, "%d ", ids[i]);
}

static void index_find(const struct search_terms *terms, const char *mark, const char *without,
	struct arena *a, struct str *out)
{
	struct sql q = SQL_INIT;
	struct rows *r;

	sql_add(&q, "SELECT t.id FROM person t");
	search_join(&q, db, RANDOM_KIND);
	sql_add(&q, " WHERE ");
	search_match(&q, db, a, RANDOM_KIND, terms, mark, without);
	sql_add(&q, " ORDER BY ");
	search_rank(&q, db);
	ok(db_query(db, &q, &r, &err));
	while (rows_next(r, &err) > 0)
		str_addf(out, "%d ", (int)rows_i64(r, 0));
	rows_end(&r);
	sql_release(&q);
}

/* Whole characters of it. */
static void random_part(struct str *out, const struct str *of)
{
	size_t at = (size_t)below((int)of->len), end = at + (size_t)below((int)(of->len - at)) + 1;

	while (at && ((unsigned char)of->buf[at] & 0xc0) == 0x80)
		at--;
	while (end < of->len && ((unsigned char)of->buf[end] & 0xc0) == 0x80)
		end++;
	str_addn(out, of->buf + at, end - at);
}

/* Part of what is there, or anything. */
static void random_typed(struct str *out)
{
	const struct plain *p = &plain[below(RANDOM_DOCS) + 1];
	const struct str *of = below(2) ? &p->words : &p->ids;

	for (int i = below(3) + (below(40) ? 0 : 12); i >= 0; i--) {
		str_addc(out, ' ');
		if (of->len && below(4))
			random_part(out, of);
		else if (below(2))
			random_text(out);
		else
			random_ident(out);
	}
}

static void compare_typed(const char *typed, const char *mark, const char *without, struct str *out)
{
	struct str expected = STR_INIT;
	struct arena a = ARENA_INIT;
	struct search_terms terms;

	search_parse(&a, typed, &terms);
	plain_find(&terms, mark, without, &expected);
	index_find(&terms, mark, without, &a, out);
	if (strcmp(out->buf, expected.buf) != 0)
		fail_msg("\"%s\" as %s without %s: found %s and not %s", typed, mark ? mark : "all",
			without ? without : "nothing", out->buf, expected.buf);
	str_release(&expected);
	arena_release(&a);
}

static void compare_once(void)
{
	static const char *const marks[] = {NULL, NULL, "_o1", "_o17"};
	const char *mark = marks[below(LENGTH(marks))], *without = below(2) ? "_x" : NULL;
	struct str typed = STR_INIT, got = STR_INIT;

	random_typed(&typed);
	compare_typed(typed.buf, mark, without, &got);
	str_release(&typed);
	str_release(&got);
}

/* Parts of its numbers, of three digits and more, side by side; how many. */
static int random_numbers(const struct plain *p, struct str *out)
{
	struct str number = STR_INIT;
	int n = 0;

	for (const char *at = p->ids.buf; *(at += strspn(at, " ")); at += strcspn(at, " ")) {
		size_t len = strcspn(at, " "), part;

		if (strspn(at, "012") < len || len < 3)
			continue;
		part = 3 + (size_t)below((int)len - 2);
		str_reset(&number);
		str_addn(&number, out->buf, out->len);
		str_reset(out);
		str_addn(out, at + below((int)(len - part) + 1), part);
		str_addf(out, " %s", number.buf);
		n++;
	}
	str_release(&number);
	return n;
}

/* Whoever has them is found, whatever the search makes of what was typed. */
static void numbers_once(void)
{
	int id = below(RANDOM_DOCS) + 1;
	struct str typed = STR_INIT, got = STR_INIT, own = STR_INIT;

	if (plain[id].there && random_numbers(&plain[id], &typed) > 1) {
		compare_typed(typed.buf, NULL, NULL, &got);
		str_addf(&own, " %d ", id);
		if (!strstr(got.buf, own.buf) && strncmp(got.buf, own.buf + 1, own.len - 1) != 0)
			fail_msg("\"%s\" does not find %d, which has it: %s", typed.buf, id, plain[id].ids.buf);
	}
	str_release(&typed);
	str_release(&got);
	str_release(&own);
}

static void random_documents_are_found(void **state)
{
	const char *soak = getenv("SOAK"), *series = getenv("RANDOM");
	int64_t until = ticks_ms() + (soak ? strtol(soak, NULL, 10) * 1000 : 0);

	(void)state;
	random_state = series ? strtoul(series, NULL, 10) : 1;
	persons_put(RANDOM_DOCS);
	for (int id = 1; id <= RANDOM_DOCS; id++)
		plain[id] = (struct plain){false, STR_INIT, STR_INIT, STR_INIT, ""};
	for (int step = 0; step < RANDOM_STEPS || (soak && ticks_ms() < until); step++) {
		plain_change();
		for (int i = 0; i < 5; i++)
			compare_once();
		numbers_once();
	}
	for (int id = 1; id <= RANDOM_DOCS; id++) {
		plain[id].there = false;
		ok(db_write(db, plain_put, &id, &err));
		str_release(&plain[id].key);
		str_release(&plain[id].words);
		str_release(&plain[id].ids);
	}
}

#endif

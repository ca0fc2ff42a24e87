/* What the search has to find, on every engine; see store_body.h. */
#ifndef TESTS_STORE_SEARCH_BODY_H
#define TESTS_STORE_SEARCH_BODY_H

#include "base/text.h"
#include "store/search.h"
#include "store/store_body.h"

#define KIND 3
#define OTHER_KIND 4

struct card {
	int kind;
	int64_t id;
	const char *name, *more, *ids, *marks;
};

static const struct card cards[] = {
	{KIND, 1, "Álvarez Peña, José", "ana@ejemplo.mx", " aapj800101ab1 525512345678", " _o17"},
	{KIND, 2, "Comercial Rodríguez Hermanos", "", " 760864285 cli0002", " _o17"},
	{KIND, 3, "Nuñez Alvarado", "rodrigo peñafiel", " 9003739238", " _o18"},
	{KIND, 4, "Nunez y Cía", "", " 112233445566", ""},
	{KIND, 5, "3M de México", "", "", " _o1"},
	{OTHER_KIND, 1, "Álvarez Peña, otra vez", "", " 525512345678", " _o17"},
};

static void docs_of_card(const struct card *c, struct str out[2])
{
	str_init(&out[0]);
	str_init(&out[1]);
	text_sort_key(&out[0], c->name);
	text_words(&out[1], c->name);
	text_words(&out[1], c->more);
}

static int card_put(struct tx *tx, void *ctx, struct err *e)
{
	const struct card *c = ctx;
	struct str s[2];
	int code;

	docs_of_card(c, s);
	code = search_put(
		tx, c->kind, c->id, &(struct search_doc){s[0].buf, s[1].buf, c->ids, c->marks, ""}, e);
	str_release(&s[0]);
	str_release(&s[1]);
	return code;
}

static int card_del(struct tx *tx, void *ctx, struct err *e)
{
	const struct card *c = ctx;

	return search_del(tx, c->kind, c->id, e);
}

static void put(const struct card *c)
{
	ok(db_write(db, card_put, (void *)(uintptr_t)c, &err));
}

static void persons_put(int n)
{
	for (int i = (int)number_of(db, "SELECT coalesce(max(id), 0) FROM person"); i < n; i++)
		assert_int_equal(
			write_text("INSERT INTO person (name, name_key) VALUES ('p', 'p')"), 0);
}

static void search_sql(
	struct sql *q, int kind, struct arena *a, const char *typed, const char *mark)
{
	struct search_terms terms;

	search_parse(a, typed, &terms);
	sql_add(q, "SELECT t.id FROM person t");
	search_join(q, db, kind);
	sql_add(q, " WHERE ");
	search_match(q, db, a, kind, &terms, mark, NULL);
	sql_add(q, " ORDER BY ");
	search_rank(q, db);
}

/* The ids found, in order, as "3 1 2". Borrowed until the next call. */
static const char *found(int kind, const char *typed, const char *mark)
{
	static char text[400];
	struct arena a = ARENA_INIT;
	struct sql q = SQL_INIT;
	struct rows *r;
	int got, at = 0;

	search_sql(&q, kind, &a, typed, mark);
	ok(db_query(db, &q, &r, &err));
	text[0] = '\0';
	while ((got = rows_next(r, &err)) > 0 && at < 380)
		at += snprintf(text + at, sizeof text - (size_t)at, "%s%d", at ? " " : "",
			(int)rows_i64(r, 0));
	assert_int_equal(got, 0);
	rows_end(&r);
	sql_release(&q);
	arena_release(&a);
	return text;
}

#define assert_found(typed, expected) assert_string_equal(found(KIND, typed, NULL), expected)

static int kind_load(struct tx *tx, int kind, const struct card *of, int n, struct err *e)
{
	struct search_load load = SEARCH_LOAD_INIT;
	int code = 0;

	search_load_begin(&load, tx, kind, n);
	for (int i = 0; i < n && !code; i++) {
		struct str s[2];

		if (of[i].kind != kind)
			continue;
		docs_of_card(&of[i], s);
		code = search_load_part(&load,
			&(struct search_entry){of[i].id,
				{s[0].buf, s[1].buf, of[i].ids, of[i].marks, ""}}, 1, e);
		str_release(&s[0]);
		str_release(&s[1]);
	}
	if (!code)
		code = search_load_end(&load, e);
	search_load_release(&load);
	return code;
}

static int all_clear(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return search_forget(tx, e);
}

static void cards_put(void)
{
	persons_put(5);
	ok(db_write(db, all_clear, NULL, &err));
	for (int i = 0; i < LENGTH(cards); i++)
		put(&cards[i]);
}

static void words_are_found_by_their_beginnings(void **state)
{
	(void)state;
	cards_put();
	assert_found("", "5 1 2 4 3");
	assert_found("pena alv", "1 3");
	assert_found("ALV PEÑA", "1 3");
	assert_found("álvarez", "1");
	assert_found("a", "1 3");
	assert_found("nu", "4 3");
	assert_found("nunez", "4 3");
	assert_found("rodriguez", "2");
	assert_found("rodrig", "2 3");
	assert_found("rodrigo", "3");
	assert_found("rodriguezx", "");
	assert_found("lvarez", "");
	assert_found("3m", "5");
	assert_found("ana@ejemplo.mx", "1");
	assert_found("ejem", "1");
	assert_found("zzz", "");
	assert_found("?!", "5 1 2 4 3");
	assert_found("peña peña peña peña peña peña peña peña zzz", "");
}

static void identifiers_are_found_by_any_part(void **state)
{
	(void)state;
	cards_put();
	assert_found("76.086.428-5", "2");
	assert_found("0864", "2");
	assert_found("760864285", "2");
	assert_found("60864285", "2");
	assert_found("608642850", "");
	assert_found("800101ab1", "1");
	assert_found("010", "1");
	assert_found("55 1234 5678", "1");
	assert_found("55-1234", "1");
	assert_found("(55) 12", "1");
	assert_found("cli-0002", "2");
	assert_found("pen 5512", "1");
	/* Two characters only begin. */
	assert_found("52", "1");
	assert_found("55", "");
	assert_found("2233", "4");
}

static void marks_and_kinds_narrow(void **state)
{
	(void)state;
	cards_put();
	assert_string_equal(found(KIND, "", "_o17"), "1 2");
	assert_string_equal(found(KIND, "a", "_o18"), "3");
	assert_string_equal(found(KIND, "", "_o1"), "5");
	assert_string_equal(found(KIND, "_o17", NULL), "");
	assert_string_equal(found(OTHER_KIND, "alv", NULL), "1");
	assert_string_equal(found(OTHER_KIND, "rodri", NULL), "");
}

static void a_changed_document_is_found_anew(void **state)
{
	struct card changed = {KIND, 1, "Zúñiga Peña", "", " 111", ""};

	(void)state;
	cards_put();
	put(&changed);
	assert_found("alvarez", "");
	assert_found("5512", "");
	assert_found("pena", "3 1");
	assert_found("zuni", "1");
	assert_string_equal(found(KIND, "", "_o17"), "2");
	changed.more = "bodega";
	put(&changed);
	assert_found("bodega zun", "1");
	changed.more = "";
	put(&changed);
	assert_found("bodega", "");
	ok(db_write(db, card_del, &changed, &err));
	assert_found("", "5 2 4 3");
	assert_found("zuni", "");
	ok(db_write(db, card_del, &changed, &err));
	put(&cards[0]);
	assert_found("pena alv", "1 3");
	assert_int_equal(number_of(db, "SELECT count(*) FROM search_doc"), LENGTH(cards));
}

static int cards_load(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return search_forget(tx, e) || kind_load(tx, KIND, cards, LENGTH(cards), e) ||
			       kind_load(tx, OTHER_KIND, cards, LENGTH(cards), e)
		       ? e->code
		       : 0;
}

/* They come in no order of names, too. */
static void a_big_load_is_indexed_at_its_end(void **state)
{
	(void)state;
	cards_put();
	ok(db_write(db, cards_load, NULL, &err));
	assert_found("", "5 1 2 4 3");
	assert_found("pena alv", "1 3");
	assert_string_equal(found(OTHER_KIND, "", NULL), "1");
	assert_int_equal(number_of(db, "SELECT count(*) FROM search_doc WHERE rk < 0"), 0);
	ok(db_write(db, cards_load, NULL, &err));
	assert_found("0864", "2");
	put(&(struct card){KIND, 2, "Aarón", "", "", ""});
	assert_found("", "5 2 1 4 3");
}

static int sorted_puts, random_puts;

static int many_put(struct tx *tx, void *ctx, struct err *e)
{
	const int *count = ctx;
	uint32_t random = 12345;
	char key[32];
	int code = 0;

	for (int i = 0; i < *count && !code; i++) {
		bool sorted = count == &sorted_puts;

		random = random * 1664525 + 1013904223;
		snprintf(key, sizeof key, sorted ? "m%08u" : "%08u",
			sorted ? (unsigned)i : random >> 8);
		code = search_put(
			tx, KIND, 1000 + i, &(struct search_doc){key, " many", " 4711", "", ""}, e);
	}
	return code;
}

static int64_t out_of_order(void)
{
	return number_of(db,
		"SELECT count(*) FROM (SELECT row_number() OVER (ORDER BY rk) AS a, row_number() "
		"OVER (ORDER BY kind, sort_key, record_id) AS b FROM search_doc) d WHERE a <> b");
}

/* All between two old neighbours: the ranks there are used up again and again. */
static void ranks_keep_the_order_of_names(void **state)
{
	(void)state;
	sorted_puts = random_puts = strcmp(db_engine_name(db), "sqlite") ? 1000 : 10000;
	cards_put();
	ok(db_write(db, many_put, &sorted_puts, &err));
	assert_int_equal(out_of_order(), 0);
	ok(db_write(db, many_put, &random_puts, &err));
	assert_int_equal(out_of_order(), 0);
	assert_int_equal(
		number_of(db, "SELECT count(*) FROM search_doc"), sorted_puts + LENGTH(cards));
	assert_found("", "5 1 2 4 3");
	ok(db_write(db, all_clear, NULL, &err));
	assert_found("", "");
}

#define OUTSIDE 4000 /* half of them before the gap, half behind it */
#define AT_ONCE 500

struct gap {
	int n;           /* filled into it so far */
	int64_t written, most; /* statements that took, in all and for one of them */
};

static int outside_load(struct tx *tx, void *ctx, struct err *e)
{
	static struct card of[OUTSIDE];
	static char names[OUTSIDE][16];

	(void)ctx;
	for (int i = 0; i < OUTSIDE; i++) {
		snprintf(names[i], sizeof names[i], "%c%05d", i < OUTSIDE / 2 ? 'a' : 'z', i);
		of[i] = (struct card){KIND, i + 1, names[i], "", "", ""};
	}
	return kind_load(tx, KIND, of, OUTSIDE, e);
}

static void gap_wrote(struct gap *gap, int64_t took)
{
	gap->written += took;
	gap->most = took > gap->most ? took : gap->most;
}

static int gap_fill(struct tx *tx, void *ctx, struct err *e)
{
	struct gap *gap = ctx;
	char key[32];
	int code = 0;

	for (int i = 0; i < AT_ONCE && !code; i++, gap->n++) {
		int64_t before = tx_written(tx);

		snprintf(key, sizeof key, "m%08d", gap->n);
		code = search_put(tx, KIND, 2 * OUTSIDE + gap->n,
			&(struct search_doc){key, " many", " 4711", "", ""}, e);
		gap_wrote(gap, tx_written(tx) - before);
	}
	return code;
}

#define TOGETHER 20

/* The last come first: each twenty stand before those that came before them. */
static int gap_fill_together(struct tx *tx, void *ctx, struct err *e)
{
	struct search_entry entry[TOGETHER];
	char key[TOGETHER][16];
	struct gap *gap = ctx;
	int code = 0;

	for (int i = 0; i < AT_ONCE && !code; i += TOGETHER, gap->n += TOGETHER) {
		int64_t before = tx_written(tx);

		for (int k = 0; k < TOGETHER; k++) {
			snprintf(key[k], sizeof key[k], "m%08d", 90000000 - gap->n + k);
			entry[k] = (struct search_entry){
				2 * OUTSIDE + gap->n + k, {key[k], " many", " 4711", "", ""}};
		}
		code = search_put_all(tx, KIND, entry, TOGETHER, e);
		gap_wrote(gap, tx_written(tx) - before);
	}
	return code;
}

static int64_t ranks_outside(int64_t ids_from, int64_t ids_to)
{
	struct sql q = SQL_INIT;
	int64_t sum = -1;

	sql_add(&q, "SELECT CAST(sum(rk % 1000000007) AS BIGINT) FROM search_doc WHERE record_id BETWEEN ");
	sql_i64(&q, ids_from);
	sql_add(&q, " AND ");
	sql_i64(&q, ids_to);
	ok(db_i64(db, &q, &sum, &err));
	sql_release(&q);
	return sum;
}

/* However many names come between the same two neighbours: who stands near them moves now and then, and the
 * rest never. RANKS=N are more. */
static void a_full_gap_moves_few(void **state)
{
	const char *more = getenv("RANKS");
	int most = strcmp(db_engine_name(db), "sqlite") ? 1000 : 5000;

	(void)state;
	for (int together = 0; together < 2; together++) {
		struct gap gap = {0};
		int64_t far[2];

		ok(db_write(db, all_clear, NULL, &err));
		ok(db_write(db, outside_load, NULL, &err));
		far[0] = ranks_outside(1, OUTSIDE / 4);
		far[1] = ranks_outside(OUTSIDE - OUTSIDE / 4, OUTSIDE);
		while (gap.n < (more ? strtol(more, NULL, 10) : most))
			ok(db_write(db, together ? gap_fill_together : gap_fill, &gap, &err));
		assert_int_equal(out_of_order(), 0);
		assert_in_range(gap.written, gap.n, 16 * gap.n);
		assert_in_range(gap.most, 1, OUTSIDE / 4);
		assert_int_equal(ranks_outside(1, OUTSIDE / 4), far[0]);
		assert_int_equal(ranks_outside(OUTSIDE - OUTSIDE / 4, OUTSIDE), far[1]);
	}
	ok(db_write(db, all_clear, NULL, &err));
}

#define SHARED 1000

static struct search_entry shared[SHARED];

static void shared_make(void)
{
	static char key[SHARED][16];

	for (int i = 0; i < SHARED; i++) {
		snprintf(key[i], sizeof key[i], "%c%08d", 'a' + i * 26 / SHARED, i);
		shared[i] = (struct search_entry){1000 + i, {key[i], " many", " 4711", "", ""}};
	}
}

static int shared_put(struct tx *tx, void *ctx, struct err *e)
{
	int64_t *written = ctx;
	int code;

	*written = -tx_written(tx);
	code = search_put_all(tx, KIND, shared, SHARED, e);
	*written += tx_written(tx);
	return code;
}

/* A document and its place in the index each, and no neighbour that has to move, in one gap and in several. */
static void who_comes_together_shares_the_room(void **state)
{
	int64_t written;

	(void)state;
	cards_put();
	shared_make();
	ok(db_write(db, shared_put, &written, &err));
	assert_int_equal(out_of_order(), 0);
	assert_in_range(written, SHARED, 2 * SHARED);
	assert_found("pena alv", "1 3");
	ok(db_write(db, all_clear, NULL, &err));
}

/* A third of them is there as it is to be, a third under another name. */
static void who_is_there_comes_with_who_is_new(void **state)
{
	int64_t written;

	(void)state;
	cards_put();
	shared_make();
	for (int i = 0; i < SHARED; i++)
		if (i % 3)
			put(&(struct card){KIND, 1000 + i, i % 3 == 1 ? shared[i].doc.sort_key : "Zz", "", " 4711", ""});
	ok(db_write(db, shared_put, &written, &err));
	assert_int_equal(out_of_order(), 0);
	assert_int_equal(number_of(db, "SELECT count(*) FROM search_doc"), SHARED + LENGTH(cards));
	ok(db_write(db, shared_put, &written, &err));
	assert_int_equal(written, 0);
	assert_found("zz", "");
	ok(db_write(db, all_clear, NULL, &err));
}

static void idle_work_ends(void **state)
{
	int worked, rounds = 0;

	(void)state;
	cards_put();
	while ((worked = search_idle(db, &err)) > 0 && rounds < 1000)
		rounds++;
	assert_int_equal(worked, 0);
	assert_found("pena alv", "1 3");
}

#define SEARCH_BODY \
	cmocka_unit_test(words_are_found_by_their_beginnings), \
		cmocka_unit_test(identifiers_are_found_by_any_part), \
		cmocka_unit_test(marks_and_kinds_narrow), \
		cmocka_unit_test(a_changed_document_is_found_anew), \
		cmocka_unit_test(a_big_load_is_indexed_at_its_end), \
		cmocka_unit_test(ranks_keep_the_order_of_names), \
		cmocka_unit_test(a_full_gap_moves_few), \
		cmocka_unit_test(who_comes_together_shares_the_room), \
		cmocka_unit_test(who_is_there_comes_with_who_is_new), \
		cmocka_unit_test(idle_work_ends)

#endif

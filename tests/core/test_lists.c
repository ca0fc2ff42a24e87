/* Lists by the search index, which are those of who searches and of who sees few rows, are those that looking at
 * every row would give: the same places, letters, numbers and order. */
#include "world.h"

static const char *const names[] = {"Álvarez Peña", "Beltrán", "Dueñas SA", "Muñoz", "Nandú", "Ñandú", "Osorio"};

static void some_clients(struct world *w, const char *owner)
{
	char name[80], owned[40];

	snprintf(owned, sizeof owned, "owner=%s", owner);
	for (int i = 0; i < LENGTH(names); i++) {
		snprintf(name, sizeof name, "legal_name=%s", names[i]);
		add("client", name, owned);
	}
}

static void title_at(struct world *w, const struct query *q, const struct place *at, const char *title)
{
	struct page page;

	must(query_page_at(q, at, 1, &page, &w->e));
	assert_int_equal(1, page.n);
	assert_string_equal(title, record_title(page.row[0]));
	page_release(&page);
}

/* Every row by its number, and the way back from its id to its place and number. */
static void walks(struct world *w, const struct query *q)
{
	struct arena a = ARENA_INIT;
	struct place at, again;
	int64_t n;

	must(query_count(q, 0, &n, &w->e));
	assert_int_equal(LENGTH(names), n);
	for (int i = 0; i < LENGTH(names); i++) {
		must(query_nth(q, i + 1, &a, &at, &w->e));
		title_at(w, q, &at, names[i]);
		must(query_place(q, at.id, &a, &again, &w->e));
		assert_true(value_equal(&at.sort, &again.sort));
		must(query_number(q, &again, &n, &w->e));
		assert_int_equal(i + 1, n);
	}
	arena_release(&a);
}

static void finds_letters(struct world *w, const struct query *q)
{
	static const struct {
		const char *typed, *title;
	} letters[] = {{"a", "Álvarez Peña"}, {"C", "Dueñas SA"}, {"ñ", "Ñandú"}, {"o", "Osorio"}, {"z", "Osorio"}};
	struct arena a = ARENA_INIT;
	struct place at;

	for (int i = 0; i < LENGTH(letters); i++) {
		must(query_letter(q, letters[i].typed, &a, &at, &w->e));
		title_at(w, q, &at, letters[i].title);
	}
	arena_release(&a);
}

/* From the end on, the first one that is met is the last with that letter. */
static void finds_letters_from_the_end(struct world *w, struct query *q)
{
	static const struct {
		const char *typed, *title;
	} letters[] = {{"z", "Osorio"}, {"ñ", "Ñandú"}, {"n", "Nandú"}, {"m", "Muñoz"}, {"c", "Beltrán"},
		{"a", "Álvarez Peña"}};
	struct arena a = ARENA_INIT;
	struct place at;

	q->descending = true;
	for (int i = 0; i < LENGTH(letters); i++) {
		must(query_letter(q, letters[i].typed, &a, &at, &w->e));
		title_at(w, q, &at, letters[i].title);
	}
	arena_release(&a);
}

static void looks_at_all(struct world *w, struct session *s, const char *search)
{
	struct query q;

	query_init(&q, from(s), kind("client"));
	q.search = search;
	walks(w, &q);
	finds_letters(w, &q);
	finds_letters_from_the_end(w, &q);
}

static void test_everybody(void **state)
{
	struct world *w = *state;

	some_clients(w, "sara");
	looks_at_all(w, w->ana, NULL);
	looks_at_all(w, w->ana, "0000");
}

static void test_seller_among_others(void **state)
{
	struct world *w = *state;

	some_clients(w, "simon");
	some_clients(w, "sara");
	looks_at_all(w, w->sara, NULL);
	looks_at_all(w, w->sara, "0000");
}

static void test_place_of_what_is_hidden(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Other", "owner=simon");
	struct arena a = ARENA_INIT;
	struct place at;
	struct query q;

	add("client", "legal_name=Mine", "owner=sara");
	query_init(&q, from(w->sara), kind("client"));
	assert_int_equal(ERR_MISSING, query_place(&q, id, &a, &at, &w->e));
	arena_release(&a);
}

/* The count of a search leaves the table alone where it can, and knows what is archived nevertheless. */
static void test_count_knows_the_archive(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Uno Gone"), n;
	struct query q;

	add("client", "legal_name=Uno Here");
	must(try_act(w, w->ana, "archive", "client", true, id));
	query_init(&q, from(w->ana), kind("client"));
	q.search = "uno";
	must(query_count(&q, 0, &n, &w->e));
	assert_int_equal(1, n);
	q.archived = ROWS_ARCHIVED;
	must(query_count(&q, 0, &n, &w->e));
	assert_int_equal(1, n);
	q.archived = ROWS_BOTH;
	must(query_count(&q, 0, &n, &w->e));
	assert_int_equal(2, n);
	must(try_act(w, w->ana, "restore", "client", true, id));
	q.archived = ROWS_ACTIVE;
	must(query_count(&q, 0, &n, &w->e));
	assert_int_equal(2, n);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(test_everybody),
		in_world(test_seller_among_others),
		in_world(test_place_of_what_is_hidden),
		in_world(test_count_knows_the_archive),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

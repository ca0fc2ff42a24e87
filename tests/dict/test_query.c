#include "store/search.h"
#include "zoo.h"

static const char *const names[] = {"Ñandú", "nube", "Nápoles", "Oso", "álamo", "Zorro", "Ana", "beto", "Nz"};
/* Spanish order: accents and case do not count, ñ comes after n. */
static const char *const sorted[] = {"álamo", "Ana", "beto", "Nápoles", "nube", "Nz", "Ñandú", "Oso", "Zorro"};

static void fill(struct zoo *z)
{
	for (int i = 0; i < LENGTH(names); i++)
		zoo_add(z, MAKE(z, "pet", "name", names[i], "species", i % 2 ? "cat" : "dog"));
}

static void expect_page(const struct query *q, const struct place *from, bool forward, const char *const *want,
	int n, bool more)
{
	struct page p;
	struct err e = ERR_INIT;

	if (query_page(q, from, forward, n ? n : 1, &p, &e))
		fail_msg("%s", e.text);
	assert_int_equal(p.n, n);
	assert_int_equal(p.more, more);
	for (int i = 0; i < n; i++)
		assert_string_equal(record_title(p.row[i]), want[i]);
	page_release(&p);
}

static void place_of(const struct query *q, const char *name, struct arena *a, struct place *out)
{
	struct err e = ERR_INIT;

	for (int i = 0; i < LENGTH(names); i++)
		if (strcmp(names[i], name) == 0 && query_place(q, i + 1, a, out, &e))
			fail_msg("%s: %s", name, e.text);
}

static void pages_follow_the_order_both_ways(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct arena a = ARENA_INIT;
	struct place p;
	struct query q;

	fill(z);
	query_init(&q, scope, &pet_entity);
	expect_page(&q, NULL, true, sorted, 9, false);
	expect_page(&q, NULL, true, sorted, 4, true);
	place_of(&q, "Nápoles", &a, &p);
	expect_page(&q, &p, true, sorted + 4, 3, true);
	expect_page(&q, &p, true, sorted + 4, 5, false);
	expect_page(&q, &p, false, sorted + 1, 2, true);
	expect_page(&q, &p, false, sorted, 3, false);
	expect_page(&q, NULL, false, sorted + 7, 2, true);
	q.descending = true;
	expect_page(&q, NULL, false, (const char *const[]){"Ana", "álamo"}, 2, true);
	arena_release(&a);
}

static void rows_are_numbered(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct arena a = ARENA_INIT;
	struct place p;
	struct query q;
	struct page page;
	struct err e;
	int64_t n;

	fill(z);
	query_init(&q, scope, &pet_entity);
	for (int i = 0; i < LENGTH(sorted); i++) {
		assert_int_equal(query_nth(&q, i + 1, &a, &p, &e), 0);
		assert_int_equal(query_number(&q, &p, &n, &e), 0);
		assert_int_equal(n, i + 1);
		assert_int_equal(query_page_at(&q, &p, 1, &page, &e), 0);
		assert_string_equal(record_title(page.row[0]), sorted[i]);
		page_release(&page);
	}
	assert_int_equal(query_nth(&q, 10, &a, &p, &e), ERR_MISSING);
	assert_int_equal(query_letter(&q, "ñ", &a, &p, &e), 0);
	assert_int_equal(p.id, 1);
	assert_int_equal(query_letter(&q, "m", &a, &p, &e), 0);
	assert_int_equal(p.id, 3);
	assert_int_equal(query_count(&q, 5, &n, &e), 0);
	assert_int_equal(n, 5);
	arena_release(&a);
}

/* Many with the same price, and more rows than a ladder has from rung to rung. */
static const char many_sql[] =
	"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 900)"
	" INSERT INTO pet (code, name, name_key, price, archived_at)"
	" SELECT 'P' || n, 'pet ' || (n * 37 % 500), 'pet ' || (n * 37 % 500),"
	" CASE WHEN n % 3 THEN 0 ELSE n % 7 END, CASE WHEN n % 11 THEN '' ELSE 'x' END FROM c";

/* What the whole list says, row by row. */
static struct page whole_list(const struct query *q)
{
	struct page all;
	struct err e = ERR_INIT;

	if (query_page(q, NULL, true, 1000, &all, &e))
		fail_msg("%s", e.text);
	return all;
}

static void same_row(const struct query *q, const struct page *all, int i)
{
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	struct place at;
	int64_t n;

	assert_int_equal(query_nth(q, i + 1, &a, &at, &e), 0);
	assert_int_equal(at.id, all->row[i]->id);
	assert_int_equal(query_number(q, &all->place[i], &n, &e), 0);
	assert_int_equal(n, i + 1);
	arena_release(&a);
}

/* Far ones first, so that the ladder is climbed, and then near ones. */
static void same_numbers(const struct query *q)
{
	struct page all = whole_list(q);
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	struct place at;

	for (int i = all.n - 1; i >= 0; i -= 41)
		same_row(q, &all, i);
	for (int i = 0; i < all.n; i += 53)
		same_row(q, &all, i);
	assert_int_equal(query_nth(q, all.n + 1, &a, &at, &e), ERR_MISSING);
	arena_release(&a);
	page_release(&all);
}

/* Pages of seven rows from both ends are the list. */
static void same_pages(const struct query *q, bool forward)
{
	struct page all = whole_list(q), page = PAGE_INIT;
	struct place at = {0};
	struct err e = ERR_INIT;
	int seen = 0;

	do {
		page_release(&page);
		assert_int_equal(query_page(q, &at, forward, 7, &page, &e), 0);
		for (int i = 0; i < page.n; i++) {
			int k = forward ? seen + i : all.n - seen - page.n + i;

			assert_int_equal(page.row[i]->id, all.row[k]->id);
		}
		seen += page.n;
		at = all.place[forward ? seen - 1 : all.n - seen];
	} while (page.more);
	assert_int_equal(seen, all.n);
	page_release(&page);
	page_release(&all);
}

static void long_lists_are_numbered_and_paged(void **state)
{
	static const char *const sorts[] = {"name", "price", "species", "code"};
	struct zoo *z = *state;
	struct ladder ladder = {0};
	struct query q;

	zoo_sql(z, many_sql);
	query_init(&q, (struct scope){&z->session, NULL, 0}, &pet_entity);
	for (int i = 0; i < LENGTH(sorts) * 4; i++) {
		q.sort = entity_field(&pet_entity, sorts[i / 4]);
		q.descending = i & 1;
		q.ladder = i & 2 ? &ladder : NULL;
		same_numbers(&q);
		same_pages(&q, i & 2);
	}
	ladder_release(&ladder);
}

static void rename_pet(struct zoo *z, int64_t id, const char *field, const char *value)
{
	struct record *r = zoo_load(z, "pet", id);
	struct issues is = ISSUES_INIT;
	struct err e = ERR_INIT;

	assert_int_equal(record_set_path(&z->session, r, field, value, &e), 0);
	if (zoo_save(z, r, &is, &e))
		fail_msg("%s", e.text);
	issues_release(&is);
	record_free(&r);
}

/* The ladder stays when nothing came, went or moved, and is made anew when something did. */
static void numbers_follow_what_others_do(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct ladder ladder = {0};
	struct issues is = ISSUES_INIT;
	struct query q;
	struct err e = ERR_INIT;

	zoo_sql(z, many_sql);
	query_init(&q, scope, &pet_entity);
	q.ladder = &ladder;
	same_numbers(&q);
	assert_int_equal(ladder.n, 6);
	rename_pet(z, 900, "chip", "77");
	assert_int_equal(ladder.n, 6);
	same_numbers(&q);
	rename_pet(z, 900, "name", "aaa");
	same_numbers(&q);
	zoo_add(z, MAKE(z, "pet", "name", "aab", "species", "cat"));
	same_numbers(&q);
	assert_int_equal(door_act(&z->session, action_find("archive", &pet_entity), &pet_entity, 900, 0,
				 NULL, &is, &e), 0);
	issues_release(&is);
	same_numbers(&q);
	q.n_where = 1;
	q.where[0] = (struct condition){entity_field(&pet_entity, "price"), IS, value_int(0)};
	same_numbers(&q);
	ladder_release(&ladder);
}

static void conditions_and_other_orders(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct arena a = ARENA_INIT;
	struct query q;
	struct err e;

	fill(z);
	zoo_add(z, MAKE(z, "keeper", "name", "Luis"));
	zoo_add(z, MAKE(z, "pet", "name", "Yak", "keeper", "1", "price", "5"));
	query_init(&q, scope, &pet_entity);
	assert_int_equal(query_where(&q, "species=Gato", &a, &e), 0);
	expect_page(&q, NULL, true, (const char *const[]){"beto", "nube", "Oso", "Zorro"}, 4, false);
	assert_int_equal(query_where(&q, "price!=5", &a, &e), 0);
	expect_page(&q, NULL, true, (const char *const[]){"beto", "nube", "Oso", "Zorro"}, 4, false);
	query_init(&q, scope, &pet_entity);
	assert_int_equal(query_where(&q, "keeper=1", &a, &e), 0);
	expect_page(&q, NULL, true, (const char *const[]){"Yak"}, 1, false);
	query_init(&q, scope, &pet_entity);
	q.sort = entity_field(&pet_entity, "keeper");
	q.descending = true;
	expect_page(&q, NULL, true, (const char *const[]){"Yak"}, 1, true);
	q.sort = entity_field(&pet_entity, "price");
	expect_page(&q, NULL, true, (const char *const[]){"Yak"}, 1, true);
	assert_int_equal(query_where(&q, "nothing=1", &a, &e), ERR_INPUT);
	assert_int_equal(query_where(&q, "species", &a, &e), ERR_INPUT);
	assert_int_equal(query_where(&q, "species=fish", &a, &e), ERR_INPUT);
	arena_release(&a);
}

static void searching(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct arena a = ARENA_INIT;
	struct place p;
	struct query q;
	struct err e;

	fill(z);
	zoo_add(z, MAKE(z, "pet", "name", "Nube Negra", "chip", "AB-55.12/9"));
	query_init(&q, scope, &pet_entity);
	q.search = "nub";
	expect_page(&q, NULL, true, (const char *const[]){"nube", "Nube Negra"}, 2, false);
	q.search = "NE nu";
	expect_page(&q, NULL, true, (const char *const[]){"Nube Negra"}, 1, false);
	q.search = "5512";
	expect_page(&q, NULL, true, (const char *const[]){"Nube Negra"}, 1, false);
	q.search = "n";
	expect_page(&q, NULL, true, (const char *const[]){"Nápoles", "nube", "Nube Negra", "Nz", "Ñandú"}, 5, false);
	assert_int_equal(query_nth(&q, 2, &a, &p, &e), 0);
	expect_page(&q, &p, true, (const char *const[]){"Nube Negra", "Nz"}, 2, true);
	expect_page(&q, &p, false, (const char *const[]){"Nápoles"}, 1, false);
	q.descending = true;
	expect_page(&q, NULL, true, (const char *const[]){"Ñandú", "Nz"}, 2, true);
	q.sort = entity_field(&pet_entity, "code");
	q.descending = false;
	expect_page(&q, NULL, true, (const char *const[]){"Ñandú", "nube"}, 2, true);
	arena_release(&a);
}

static int count_row(void *ctx, const struct record *r, struct err *e)
{
	(void)r, (void)e;
	++*(int *)ctx;
	return 0;
}

static void each_row_once(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct query q;
	struct err e;
	int n = 0;

	for (int i = 0; i < 450; i++) {
		char name[16];

		snprintf(name, sizeof name, "p%d", i % 7);
		zoo_add(z, MAKE(z, "pet", "name", name));
	}
	query_init(&q, scope, &pet_entity);
	assert_int_equal(query_each(&q, 0, count_row, &n, &e), 0);
	assert_int_equal(n, 450);
	n = 0;
	assert_int_equal(query_each(&q, 201, count_row, &n, &e), 0);
	assert_int_equal(n, 201);
}

static void the_whole_index_can_be_made_again(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct query q;
	struct err e = ERR_INIT;

	fill(z);
	if (dict_reindex(z->db, NULL, NULL, &e))
		fail_msg("%s", e.text);
	query_init(&q, scope, &pet_entity);
	q.search = "n";
	expect_page(&q, NULL, true, (const char *const[]){"Nápoles", "nube", "Nz", "Ñandú"}, 4, false);
}

static int64_t indexed_pets(struct db *db)
{
	struct search_terms none = {0};
	struct arena a = ARENA_INIT;
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t n = -1;

	sql_add(&q, "SELECT count(*)");
	search_from(&q, db, &none);
	sql_add(&q, " WHERE ");
	search_match(&q, db, &a, pet_entity.search, &none, NULL, NULL);
	if (db_i64(db, &q, &n, &e))
		fail_msg("%s", e.text);
	sql_release(&q);
	arena_release(&a);
	return n;
}

/* Another, who looks while the index is made anew, and the step at which he has it broken off. */
struct onlooker {
	struct db *db;
	int64_t pets;
	int steps, last;
};

static bool look_meanwhile(void *ctx, const struct entity *entity, int64_t done, int64_t of)
{
	struct onlooker *o = ctx;

	(void)done, (void)of;
	assert_int_equal(indexed_pets(o->db), o->pets);
	if (!entity)
		return true; /* it is merged */
	return ++o->steps < o->last;
}

static void an_index_made_anew_hides_nothing_meanwhile(void **state)
{
	struct zoo *z = *state;
	struct onlooker o = {.pets = 1100, .last = 1000};
	struct err e = ERR_INIT;

	zoo_sql(z, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
		   "INSERT INTO pet (code, name, name_key) SELECT 'C' || i, 'Pet ' || i, 'pet ' || i FROM n");
	assert_int_equal(dict_reindex(z->db, NULL, NULL, &e), 0);
	assert_int_equal(indexed_pets(z->db), o.pets);
	assert_int_equal(db_open(&o.db, z->path, 0, &e), 0);
	assert_int_equal(dict_reindex(z->db, look_meanwhile, &o, &e), 0);
	assert_true(o.steps > 1);
	assert_int_equal(indexed_pets(o.db), o.pets);
	o.last = o.steps;
	o.steps = 0;
	assert_int_equal(dict_reindex(z->db, look_meanwhile, &o, &e), ERR_CANCEL);
	assert_int_equal(indexed_pets(o.db), o.pets);
	db_close(&o.db);
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(pages_follow_the_order_both_ways),
		T(rows_are_numbered),
		T(long_lists_are_numbered_and_paged),
		T(numbers_follow_what_others_do),
		T(conditions_and_other_orders),
		T(searching),
		T(each_row_once),
		T(the_whole_index_can_be_made_again),
		T(an_index_made_anew_hides_nothing_meanwhile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

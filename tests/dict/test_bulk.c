#include "dict/bulk.h"
#include "dict/undo.h"
#include "zoo.h"

static void fill(struct zoo *z, int n)
{
	for (int i = 0; i < n; i++) {
		char name[16];

		snprintf(name, sizeof name, "Pet %d", i);
		zoo_add(z, MAKE(z, "pet", "name", name, "species", i % 3 ? "dog" : "cat"));
	}
}

static int64_t count(struct zoo *z, const char *condition)
{
	struct query q;
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	int64_t n;

	query_init(&q, (struct scope){&z->session, NULL, 0}, &pet_entity);
	if ((condition && query_where(&q, condition, &a, &e)) || query_count(&q, 0, &n, &e))
		fail_msg("%s", e.text);
	arena_release(&a);
	return n;
}

static int64_t all_ids(struct zoo *z, int64_t **ids)
{
	struct query q;
	struct err e = ERR_INIT;
	int64_t n;

	query_init(&q, (struct scope){&z->session, NULL, 0}, &pet_entity);
	if (query_ids(&q, 0, ids, &n, &e))
		fail_msg("%s", e.text);
	return n;
}

static void many_are_edited_and_taken_back_as_one(void **state)
{
	struct zoo *z = *state;
	struct bulk b = {.entity = &pet_entity, .path = "species", .text = "Gato"};
	struct bulk_report r;
	struct err e = ERR_INIT;
	int64_t *ids, rows;

	fill(z, 450);
	b.n = all_ids(z, &ids);
	b.id = ids;
	if (door_bulk(&z->session, &b, &r, &e))
		fail_msg("%s", e.text);
	assert_int_equal(r.done, 300);
	assert_int_equal(r.same, 150);
	assert_int_equal(r.refused, 0);
	assert_int_equal(count(z, "species=cat"), 450);
	/* any part of it stands for the whole */
	if (door_undo(&z->session, r.operation + 1, NULL, NULL, &e) || history_verify(z->db, &rows, &e))
		fail_msg("%s", e.text);
	assert_int_equal(count(z, "species=cat"), 150);
	assert_int_equal(door_undo(&z->session, r.operation, NULL, NULL, &e), ERR_INPUT);
	free(ids);
}

static void one_newer_change_keeps_all_of_it(void **state)
{
	struct zoo *z = *state;
	struct bulk b = {.entity = &pet_entity, .path = "chip", .text = "7"};
	struct bulk_report r;
	struct issues is = ISSUES_INIT;
	struct record *pet;
	struct err e = ERR_INIT;
	struct str refusals = STR_INIT;
	int64_t *ids;
	int lines = 0;

	fill(z, 300);
	b.n = all_ids(z, &ids);
	b.id = ids;
	b.refusals = &refusals;
	/* the first takes the chip; for all others it is a question that nobody answers */
	assert_int_equal(door_bulk(&z->session, &b, &r, &e), 0);
	assert_int_equal(r.done, 1);
	assert_int_equal(r.refused, 299);
	assert_non_null(strstr(r.first_refusal, "Pet"));
	assert_int_equal(strncmp(refusals.buf, r.first_refusal, strlen(r.first_refusal)), 0);
	for (const char *at = refusals.buf; *at; at++)
		lines += *at == '\n';
	assert_int_equal(lines, REFUSALS_MAX);
	str_release(&refusals);
	b.refusals = NULL;
	b.path = "born";
	b.text = "2020-01-01";
	assert_int_equal(door_bulk(&z->session, &b, &r, &e), 0);
	assert_int_equal(r.done, 300);
	pet = zoo_load(z, "pet", 5);
	record_set(pet, "born", "2021-01-01");
	assert_int_equal(zoo_save(z, pet, &is, &e), 0);
	assert_int_equal(door_undo(&z->session, r.operation, NULL, NULL, &e), ERR_INPUT);
	assert_int_equal(count(z, "born=2020-01-01"), 299);
	record_free(&pet);
	issues_release(&is);
	free(ids);
}

static bool stop_at_once(void *ctx, int64_t done, int64_t n)
{
	(void)done, (void)n;
	++*(int *)ctx;
	return false;
}

static void broken_off_it_keeps_whole_parts(void **state)
{
	struct zoo *z = *state;
	int asked = 0;
	struct bulk b = {.entity = &pet_entity, .action = "archive", .progress = stop_at_once, .ctx = &asked};
	struct bulk_report r;
	struct err e = ERR_INIT;
	int64_t *ids;

	fill(z, 500);
	b.n = all_ids(z, &ids);
	b.id = ids;
	assert_int_equal(door_bulk(&z->session, &b, &r, &e), ERR_CANCEL);
	assert_int_equal(asked, 1);
	assert_int_equal(r.done, 200);
	assert_int_equal(count(z, NULL), 300);
	assert_int_equal(door_undo(&z->session, r.operation, NULL, NULL, &e), 0);
	assert_int_equal(count(z, NULL), 500);
	free(ids);
}

static void an_import_is_one_operation(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {.source = "pets.csv"};
	struct import_report r;
	struct str csv = STR_INIT;
	struct err e = ERR_INIT;
	FILE *in;

	str_add(&csv, "code,name\n");
	for (int i = 0; i < 1100; i++)
		str_addf(&csv, "C%d,Pet %d\n", i, i);
	in = fmemopen(csv.buf, csv.len, "r");
	if (import_run(&z->session, &pet_entity, in, &o, &r, &e))
		fail_msg("%s", e.text);
	fclose(in);
	assert_int_equal(count(z, NULL), 1100);
	assert_true(r.operation > 0);
	if (door_undo(&z->session, r.operation, NULL, NULL, &e))
		fail_msg("%s", e.text);
	assert_int_equal(count(z, NULL), 0);
	import_report_release(&r);
	str_release(&csv);
}

static void rows_are_counted_by_value(void **state)
{
	struct zoo *z = *state;
	struct arena a = ARENA_INIT;
	struct query q;
	struct query_group *g;
	struct err e = ERR_INIT;
	int n;

	fill(z, 7);
	zoo_add(z, MAKE(z, "pet", "name", "Old", "born", "2020-01-31"));
	zoo_add(z, MAKE(z, "pet", "name", "Young", "born", "2024-02-01"));
	query_init(&q, (struct scope){&z->session, NULL, 0}, &pet_entity);
	assert_int_equal(query_groups(&q, entity_field(&pet_entity, "species"), &a, &g, &n, &e), 0);
	assert_int_equal(n, 3);
	assert_string_equal(g[0].label, "Perro");
	assert_int_equal(g[0].n, 4);
	assert_string_equal(g[2].label, "");
	assert_string_equal(g[0].value.s, "dog");
	assert_string_equal(g[2].value.s, "");
	assert_int_equal(query_groups(&q, entity_field(&pet_entity, "born"), &a, &g, &n, &e), 0);
	assert_int_equal(n, 3);
	assert_string_equal(g[1].label, "2020-01");
	q.search = "old";
	assert_int_equal(query_groups(&q, entity_field(&pet_entity, "born"), &a, &g, &n, &e), 0);
	assert_int_equal(n, 1);
	z->session.rows = ROWS_OWN;
	q.search = NULL;
	assert_int_equal(query_groups(&q, entity_field(&pet_entity, "species"), &a, &g, &n, &e), 0);
	assert_int_equal(n, 1);
	arena_release(&a);
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(many_are_edited_and_taken_back_as_one),
		T(one_newer_change_keeps_all_of_it),
		T(broken_off_it_keeps_whole_parts),
		T(an_import_is_one_operation),
		T(rows_are_counted_by_value),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "dict/undo.h"
#include "zoo.h"

static int64_t last(struct zoo *z)
{
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t id = 0;

	sql_add(&q, "SELECT max(id) FROM change");
	assert_int_equal(db_i64(z->db, &q, &id, &e), 0);
	sql_release(&q);
	return id;
}

static void undo(struct zoo *z, int64_t change)
{
	struct err e = ERR_INIT;
	int64_t rows;

	if (door_undo(&z->session, change, NULL, NULL, &e) || history_verify(z->db, &rows, &e))
		fail_msg("%s", e.text);
}

static void save(struct zoo *z, struct record *r)
{
	struct issues is = ISSUES_INIT;
	struct err e;

	if (zoo_save(z, r, &is, &e))
		fail_msg("%s", e.text);
	issues_release(&is);
	record_free(&r);
}

static void set(struct zoo *z, const char *path, const char *text)
{
	struct record *r = zoo_load(z, "pet", 1);
	struct err e = ERR_INIT;

	if (record_set_path(&z->session, r, path, text, &e))
		fail_msg("%s", e.text);
	save(z, r);
}

static void expect(struct zoo *z, const char *field, const char *want)
{
	struct record *r = zoo_load(z, "pet", 1);

	assert_string_equal(record_get(r, field), want);
	record_free(&r);
}

static void edits_get_their_old_values_back(void **state)
{
	struct zoo *z = *state;
	struct record *r;
	struct err e;

	zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "a", "shot[+1].against", "b"));
	r = zoo_load(z, "pet", 1);
	record_set(r, "chip", "9");
	record_set_path(&z->session, r, "shot[2].against", "bb", &e);
	record_set_path(&z->session, r, "shot[+0].against", "c", &e);
	record_drop_child(r, 0, 0);
	save(z, r);
	undo(z, last(z));
	r = zoo_load(z, "pet", 1);
	assert_string_equal(record_get(r, "chip"), "");
	assert_int_equal(r->child[0].n, 2);
	assert_string_equal(record_get(r->child[0].v[0], "against"), "a"); /* where it stood */
	assert_string_equal(record_get(r->child[0].v[1], "against"), "b");
	record_free(&r);
}

static void an_undo_can_be_undone(void **state)
{
	struct zoo *z = *state;

	zoo_add(z, MAKE(z, "pet", "name", "Rex"));
	set(z, "chip", "9");
	undo(z, last(z));
	expect(z, "chip", "");
	undo(z, last(z));
	expect(z, "chip", "9");
}

static void newer_changes_are_in_the_way(void **state)
{
	struct zoo *z = *state;
	struct err e;
	int64_t first;

	zoo_add(z, MAKE(z, "pet", "name", "Rex"));
	set(z, "chip", "1");
	first = last(z);
	set(z, "born", "2020-01-01");
	undo(z, first); /* another field: no matter */
	expect(z, "born", "2020-01-01");
	set(z, "chip", "2");
	first = last(z);
	set(z, "chip", "3");
	assert_int_equal(door_undo(&z->session, first, NULL, NULL, &e), ERR_INPUT);
	assert_non_null(strstr(e.text, "test"));
	expect(z, "chip", "3");
	undo(z, last(z));
	undo(z, first);
	expect(z, "chip", "");
	assert_int_equal(door_undo(&z->session, first, NULL, NULL, &e), ERR_INPUT);
}

static void what_was_made_goes_and_what_went_comes_back(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct issues is = ISSUES_INIT;
	struct record *r;
	struct query q;
	struct err e;
	int64_t n;

	zoo_add(z, MAKE(z, "pet", "name", "Rex", "price", "12.5", "species", "dog", "shot.against", "a"));
	undo(z, last(z));
	assert_int_equal(door_load(scope, &pet_entity, 1, &r, &e), ERR_MISSING);
	undo(z, last(z));
	r = zoo_load(z, "pet", 1);
	assert_int_equal(record_int(r, "price"), 1250);
	assert_int_equal(r->child[0].n, 1);
	record_free(&r);
	query_init(&q, scope, &pet_entity);
	q.search = "rex";
	assert_int_equal(query_count(&q, 0, &n, &e), 0);
	assert_int_equal(n, 1);
	door_act(&z->session, action_find("archive", &pet_entity), &pet_entity, 1, 0, NULL, &is, &e);
	undo(z, last(z));
	r = zoo_load(z, "pet", 1);
	assert_false(r->archived);
	record_free(&r);
	issues_release(&is);
}

static void rights_hold(void **state)
{
	struct zoo *z = *state;
	struct err e;
	int64_t id;

	zoo_add(z, MAKE(z, "pet", "name", "Rex", "species", "cat"));
	set(z, "chip", "1");
	zoo_rights(z, "pet", VERB_LIST | VERB_VIEW);
	assert_int_equal(door_undo(&z->session, last(z), NULL, NULL, &e), ERR_DENIED);
	zoo_rights(z, "*", VERB_ALL);
	z->session.rows = ROWS_OWN;
	assert_int_equal(door_undo(&z->session, last(z), NULL, NULL, &e), ERR_MISSING);
	z->session.rows = ROWS_ALL;
	z->session.user = 77;
	assert_int_equal(undo_last(&z->session, &id, &e), ERR_MISSING);
	z->session.user = 0;
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(edits_get_their_old_values_back),
		T(an_undo_can_be_undone),
		T(newer_changes_are_in_the_way),
		T(what_was_made_goes_and_what_went_comes_back),
		T(rights_hold),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

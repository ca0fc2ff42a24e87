/* A code gives way to another one in records that the business does not know. */
#include "dict/replace.h"
#include "dict/undo.h"
#include "zoo.h"

static int part(struct change *c, void *ctx, struct err *e)
{
	struct replace *r = ctx;
	int rc = change_replace(c, r, e);

	change_replaced(c, &pet_entity, 1, r);
	return rc;
}

static int64_t held(struct zoo *z, const char *code)
{
	struct err e = ERR_INIT;
	int64_t n;

	if (code_count(z->db, "species", code, &n, &e))
		fail_msg("%s", e.text);
	return n;
}

static void pets_follow_in_parts(void **state)
{
	struct zoo *z = *state;
	struct replace r = {.list = "species", .from = "dog", .to = "cat"};
	struct err e = ERR_INIT;
	int64_t operation = 0, rows;
	struct record *pet;
	int parts = 0;

	for (int i = 0; i < REPLACE_PART + 50; i++)
		zoo_add(z, MAKE(z, "pet", "name", "Rex", "species", "dog", "shot[+0].against", "rabies"));
	for (; !r.end; parts++)
		if (door_part(&z->session, "replace", "", &operation, part, &r, &e))
			fail_msg("%s", e.text);
	assert_int_equal(r.moved, REPLACE_PART + 50);
	assert_true(parts >= 2);
	assert_int_equal(held(z, "dog"), 0);
	assert_int_equal(held(z, "cat"), REPLACE_PART + 50);
	/* hooks have nothing to say: what followed when it was typed does not follow now */
	pet = zoo_load(z, "pet", 7);
	assert_int_equal(record_int(pet, "weight"), 0);
	assert_int_equal(pet->child[0].n, 1);
	record_free(&pet);
	if (door_undo(&z->session, operation, NULL, NULL, &e) || history_verify(z->db, &rows, &e))
		fail_msg("%s", e.text);
	assert_int_equal(held(z, "cat"), 0);
	assert_int_equal(held(z, "dog"), REPLACE_PART + 50);
}

static void nothing_is_found_where_nothing_is(void **state)
{
	struct zoo *z = *state;

	zoo_add(z, MAKE(z, "pet", "name", "Rex", "species", "dog"));
	assert_int_equal(held(z, "d_g"), 0);
	assert_int_equal(held(z, "%"), 0);
	assert_int_equal(held(z, ""), 0);
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(pets_follow_in_parts),
		T(nothing_is_found_where_nothing_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

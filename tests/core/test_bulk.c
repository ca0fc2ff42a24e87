/* Many at once under the rights of the one who asks: what the screens do not offer is refused anyway. */
#include "world.h"
#include "dict/bulk.h"
#include "dict/undo.h"

static int64_t owned(struct world *w, const char *name, const char *owner)
{
	return add("client", name, owner);
}

static struct bulk_report bulk(struct world *w, struct session *s, const struct bulk *b)
{
	struct bulk_report report;

	must(door_bulk(s, b, &report, &w->e));
	return report;
}

static void a_seller_archives_nothing(void **state)
{
	struct world *w = *state;
	int64_t id[] = {owned(w, "legal_name=Uno", "owner=sara"),
		owned(w, "legal_name=Dos", "owner=sara")};
	struct bulk b = {.entity = kind("client"), .action = "archive", .id = id, .n = 2};
	struct bulk_report r = bulk(w, w->sara, &b);

	assert_int_equal(r.done, 0);
	assert_int_equal(r.refused, 2);
	assert_int_equal(r.operation, 0);
	assert_true(r.first_refusal[0]);
}

/* A client of somebody else is as good as none: its name is not given away either. */
static void a_seller_sets_only_what_is_his(void **state)
{
	struct world *w = *state;
	int64_t id[] = {owned(w, "legal_name=Mía", "owner=sara"),
		owned(w, "legal_name=Ajena Secreta", "owner=simon")};
	struct str refusals = STR_INIT;
	struct bulk b = {.entity = kind("client"),
		.path = "credit_days",
		.text = "30",
		.id = id,
		.n = 2,
		.refusals = &refusals};
	struct bulk_report r = bulk(w, w->sara, &b);

	assert_int_equal(r.done, 1);
	assert_int_equal(r.refused, 1);
	assert_null(strstr(refusals.buf, "Secreta"));
	str_release(&refusals);
}

static void who_asked_takes_it_back(void **state)
{
	struct world *w = *state;
	int64_t id[] = {owned(w, "legal_name=Uno", "owner=sara"),
		owned(w, "legal_name=Dos", "owner=simon")};
	struct bulk b = {.entity = kind("client"), .action = "archive", .id = id, .n = 2};
	struct bulk_report r = bulk(w, w->oscar, &b);
	struct record *client;
	int64_t last;

	assert_int_equal(r.done, 2);
	must(undo_last(w->oscar, &last, &w->e));
	assert_int_equal(last, r.operation);
	must(door_undo(w->oscar, last, NULL, NULL, &w->e));
	for (int i = 0; i < 2; i++) {
		must(door_load(from(w->ana), kind("client"), id[i], &client, &w->e));
		assert_false(client->archived);
		record_free(&client);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(a_seller_archives_nothing),
		in_world(a_seller_sets_only_what_is_his),
		in_world(who_asked_takes_it_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

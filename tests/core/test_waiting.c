/* What waits for whom, and what somebody did himself. */
#include "core/world.h"

#include "core/waiting.h"
#include "dict/undo.h"

/* How many rows wait under that label; -1: it is not for this session. */
static int64_t waits(struct world *w, struct session *s, const char *label)
{
	struct arena a = ARENA_INIT;
	struct query q;
	int64_t n = -1;

	for (int i = 0; i < waiting_n(); i++)
		if (!strcmp(waiting_label(i), label) && waiting_query(i, s, &a, &q))
			must(query_count(&q, 0, &n, &w->e));
	arena_release(&a);
	return n;
}

static void lists_are_made_of_the_data(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Uno SA", "owner=oscar", "email=uno@uno.example");
	char client[32];

	add("client", "legal_name=Dos SA", "owner=oscar", "kind=prospect");
	add("client", "legal_name=Tres SA", "phone1=55 5512 3456");
	snprintf(client, sizeof client, "client=%d", (int)id);
	add("contact", client, "name=Ana Soto", "service_end=2026-12-21");
	add("contact", client, "name=Eva Soto", "service_end=2026-12-22");
	add("contact", client, "name=Leo Soto", "service_end=2026-11-20");
	assert_int_equal(waits(w, w->oscar, "Clients assigned to me"), 2);
	assert_int_equal(waits(w, w->oscar, "Prospects assigned to me"), 1);
	assert_int_equal(waits(w, w->oscar, "Clients assigned to nobody"), 1);
	assert_int_equal(waits(w, w->oscar, "Customers without a tax ID"), 2);
	assert_int_equal(waits(w, w->oscar, "Clients without phone and e-mail"), 1);
	assert_int_equal(waits(w, w->oscar, "Clients made this month"), 3);
	assert_int_equal(waits(w, w->oscar, "Services that end within 30 days"), 1);
	assert_int_equal(waits(w, w->oscar, "My archived clients"), 0);
	must(try_act(w, w->ana, "archive", "client", true, id));
	assert_int_equal(waits(w, w->oscar, "My archived clients"), 1);
}

static void everybody_has_his_own(void **state)
{
	struct world *w = *state;

	add("client", "legal_name=Uno SA", "owner=sara");
	add("client", "legal_name=Dos SA");
	assert_int_equal(waits(w, w->sara, "Clients assigned to me"), 1);
	assert_int_equal(waits(w, w->simon, "Clients made this month"), 0);
	assert_int_equal(waits(w, w->sara, "Clients assigned to nobody"), -1);
	assert_int_equal(waits(w, w->tito, "Clients assigned to me"), -1);
}

static int run(struct tx *tx, void *ctx, struct err *e)
{
	return tx_exec(tx, ctx, NULL, e);
}

/* Sellers see what goes to their own clients. */
static void mail_that_needs_somebody_is_counted(void **state)
{
	static const char *const states[] = {"failed", "held", "held", "uncertain", "sent", "queued"};
	struct world *w = *state;
	int64_t n, client = add("client", "legal_name=Uno SA", "owner=sara");

	for (int i = 0; i < LENGTH(states); i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, "INSERT INTO message (subject_entity, subject_id, purpose, client, state, "
			    "title, created_at) VALUES ('client', ");
		sql_i64(&q, i);
		sql_add(&q, ", 'issued', ");
		sql_i64(&q, client);
		sql_add(&q, ", ");
		sql_text(&q, states[i]);
		sql_add(&q, ", 'x', '2026-11-21T10:00:00Z')");
		must(db_write(w->db, run, &q, &w->e));
		sql_release(&q);
	}
	must(waiting_urgent(w->oscar, &n, &w->e));
	assert_int_equal(n, 4);
	must(waiting_urgent(w->sara, &n, &w->e));
	assert_int_equal(n, 4);
	must(waiting_urgent(w->simon, &n, &w->e));
	assert_int_equal(n, 0);
	must(waiting_urgent(w->tito, &n, &w->e));
	assert_int_equal(n, 0);
	assert_int_equal(waits(w, w->oscar, "Mail that is held"), 2);
}

static void own_changes_come_newest_first(void **state)
{
	struct world *w = *state;
	struct arena a = ARENA_INIT;
	struct own_change *c;
	int64_t id;
	int n;

	must(try_add(w, w->oscar, "client", true, &id, TEXTS("legal_name=Uno SA")));
	must(try_edit(w, w->oscar, "client", true, id, TEXTS("phone1=55 5512 3456")));
	add("client", "legal_name=Dos SA");
	must(undo_list(w->oscar, 5, &a, &c, &n, &w->e));
	assert_int_equal(n, 2);
	assert_string_equal(c[0].action, "edit");
	assert_string_equal(c[1].action, "create");
	assert_ptr_equal(c[0].entity, kind("client"));
	assert_int_equal(c[0].record_id, id);
	must(door_undo(w->oscar, c[0].id, NULL, NULL, &w->e));
	must(undo_list(w->oscar, 5, &a, &c, &n, &w->e));
	assert_int_equal(n, 1);
	must(undo_list(w->sara, 5, &a, &c, &n, &w->e));
	assert_int_equal(n, 0);
	must(try_add(w, w->oscar, "document", true, &id,
		TEXTS("kind=delivery_note", "client=000001", "line[+0].description=Caja",
			"line[+0].quantity=3", "line[+0].price=100")));
	must(undo_list(w->oscar, 5, &a, &c, &n, &w->e));
	assert_string_equal(c[0].action, "create");
	assert_ptr_equal(c[0].entity, kind("document")); /* and not the sale that came of it */
	assert_int_equal(c[0].record_id, id);
	arena_release(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(lists_are_made_of_the_data),
		in_world(everybody_has_his_own),
		in_world(mail_that_needs_somebody_is_counted),
		in_world(own_changes_come_newest_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

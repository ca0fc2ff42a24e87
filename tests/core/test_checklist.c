/* The set-up checklist: what is done is read from the records. */
#include "core/world.h"

#include "core/checklist.h"

static enum step_state state(struct world *w, const char *step)
{
	struct step_finding found = {STEP_OPEN, STR_INIT};

	must(checklist_look(w->ana, checklist_find(step), &found, &w->e));
	assert_true(found.text.len > 0);
	str_release(&found.text);
	return found.state;
}

static int waiting(struct world *w, struct session *s)
{
	int n = -1;

	must(checklist_open(s, &n, &w->e));
	return n;
}

/* A step is open, its records are made, and it is done; no other one is. */
#define step_is_done_by(step, ...) \
	do { \
		int before = waiting(w, w->ana); \
		assert_int_equal(state(w, step), STEP_OPEN); \
		__VA_ARGS__; \
		assert_int_equal(state(w, step), STEP_DONE); \
		assert_int_equal(waiting(w, w->ana), before - 1); \
	} while (0)

static int64_t role(struct world *w, const char *name)
{
	int64_t id = 0;

	must(door_find(from(w->ana), kind("role"), name, &id, &w->e));
	return id;
}

static int64_t list(struct world *w, const char *name)
{
	int64_t id = 0;

	must(door_find(from(w->ana), kind("list"), name, &id, &w->e));
	return id;
}

static void the_records_say_what_is_done(void **state_)
{
	struct world *w = *state_;
	int64_t id, contact;

	assert_int_equal(state(w, "users"), STEP_DONE); /* those of this firm */
	assert_int_equal(waiting(w, w->ana), checklist_n - 2);
	step_is_done_by("roles", edit("role", role(w, "operator"), "label_es=Recepción"));
	step_is_done_by("security", edit("role", role(w, "technician"), "row_scope=assigned"));
	step_is_done_by("company", edit("company", 1, "tax_id=AAA010101AAA", "street=Calle 5",
					   "city=Toluca"));
	assert_int_equal(state(w, "taxes"), STEP_DONE); /* those of this country */
	step_is_done_by("series", edit("company", 1, "series[1].first=1501"));
	step_is_done_by("products", add("product", "name=Tornillo"));
	step_is_done_by("lists", edit("list", list(w, "client_status"), "value[+0].code=vip",
					 "value[+0].label_es=Vip", "value[+0].label_en=Vip",
					 "value[+0].active=yes"));
	step_is_done_by("clients", id = add("client", "legal_name=Los Ñires SpA", "country=CL"));
	step_is_done_by("contacts", char of[40]; snprintf(of, sizeof of, "client=%lld", (long long)id);
		contact = add("contact", of, "name=Rosa Paz"));
	step_is_done_by("prospects", id = add("client", "legal_name=Otro", "kind=prospect"));
	assert_int_equal(waiting(w, w->ana), 0);
	/* nothing that was done once is taken for done for ever */
	must(try_act(w, w->ana, "archive", "client", true, id));
	must(try_act(w, w->ana, "archive", "contact", true, contact));
	assert_int_equal(state(w, "prospects"), STEP_OPEN);
	assert_int_equal(state(w, "contacts"), STEP_OPEN);
}

static void what_is_right_as_it_is_is_said(void **state_)
{
	struct world *w = *state_;
	const struct checklist_step *lists = checklist_find("lists");
	int before = waiting(w, w->ana);
	struct step_finding found = {STEP_OPEN, STR_INIT};

	must(checklist_leave(w->ana, lists, true, &w->e));
	must(checklist_leave(w->ana, lists, true, &w->e));
	assert_int_equal(state(w, "lists"), STEP_LEFT);
	assert_int_equal(waiting(w, w->ana), before - 1);
	must(checklist_look(w->ana, lists, &found, &w->e));
	assert_non_null(strstr(found.text.buf, "(ana)"));
	str_release(&found.text);
	must(checklist_leave(w->ana, lists, false, &w->e));
	assert_int_equal(state(w, "lists"), STEP_OPEN);
	must(checklist_leave(w->ana, NULL, true, &w->e));
	assert_int_equal(waiting(w, w->ana), 0);
	assert_int_equal(state(w, "lists"), STEP_OPEN);
	must(checklist_leave(w->ana, NULL, false, &w->e));
	assert_int_equal(waiting(w, w->ana), before);
}

static void it_is_the_administrators(void **state_)
{
	struct world *w = *state_;
	struct session *others[] = {w->oscar, w->sara, w->tito};
	bool begins;

	for (int i = 0; i < LENGTH(others); i++) {
		assert_false(checklist_can(others[i]));
		assert_int_equal(waiting(w, others[i]), 0);
		must(checklist_begins(others[i], &begins, &w->e));
		assert_false(begins);
		assert_int_equal(checklist_leave(others[i], NULL, true, &w->e), ERR_DENIED);
	}
	must(checklist_begins(w->ana, &begins, &w->e));
	assert_true(begins);
	add("client", "legal_name=Uno");
	must(checklist_begins(w->ana, &begins, &w->e));
	assert_false(begins);
}

/* A session that has ended says nothing any more. */
static void who_was_shut_out_says_nothing(void **state_)
{
	struct world *w = *state_;

	must(try_add(w, w->ana, "user", true, &(int64_t){0}, TEXTS("name=eva", "role=administrator")));
	must(access_set_password(w->ana, "eva", NULL, PASSWORD, 1, &w->e));
	must(access_set_password(w->ana, "ana", PASSWORD, "another horse", 1, &w->e));
	must(checklist_leave(w->ana, NULL, true, &w->e));
	{
		struct session *eva = NULL;

		must(session_open(&eva, w->db, "eva", &w->e));
		must(access_set_password(w->ana, "eva", NULL, "another horse", 1, &w->e));
		assert_int_equal(checklist_leave(eva, NULL, false, &w->e), ERR_DENIED);
		session_free(&eva);
	}
}

/* A Chilean address has a commune, and not always a city. */
static void a_chilean_company_needs_a_commune(void **state_)
{
	struct world *w = *state_;

	edit("company", 1, "country=CL", "tax_id=76086428-5", "street=Prat 1", "city=Santiago",
		"municipality=");
	assert_int_equal(state(w, "company"), STEP_OPEN);
	edit("company", 1, "municipality=Ñuñoa", "city=");
	assert_int_equal(state(w, "company"), STEP_DONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(the_records_say_what_is_done),
		in_world(a_chilean_company_needs_a_commune),
		in_world(what_is_right_as_it_is_is_said),
		in_world(it_is_the_administrators),
		in_world(who_was_shut_out_says_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

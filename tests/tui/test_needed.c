/* Records that are made for a field of the form below. */
#include "tui/painted.h"

#include "dict/draft.h"
#include "tui/form.h"
#include "tui/grid.h"

/* A form that was left open is gone on with: it is called as was typed in the search, and needed. */
static void a_draft_gets_the_name_that_was_searched(void **state)
{
	struct world *w = *state;
	struct draft d = {.entity = kind("client"), .part = "", .title = "La Ñusta",
		.body = "{\"rev\": 0, \"via_rev\": 0, \"at\": \"trade_name\", \"set\": "
			"[{\"path\": \"trade_name\", \"was\": \"\", \"is\": \"La Ñusta\"}], "
			"\"rows\": [], \"text\": []}"};
	int64_t made = 0;

	play_begin(w, "key Enter\nscreen resumed\nkey F2\nkey Enter\nscreen saved\n");
	must(draft_put(w->oscar, &d, 0, &w->e));
	screen_push(grid_home_new(w->oscar));
	must(form_open_needed(from(w->oscar), kind("client"), "Ferretería Nueva", &made, &w->e));
	play_end();
	shows("resumed", "La Ñusta", "Ferretería Nueva");
	assert_true(made > 0);
	is("client", made, "legal_name", "Ferretería Nueva");
	is("client", made, "trade_name", "La Ñusta");
}

/* What has a name keeps it. */
static void a_draft_keeps_its_own_name(void **state)
{
	struct world *w = *state;
	struct draft d = {.entity = kind("client"), .part = "", .title = "Otra",
		.body = "{\"rev\": 0, \"via_rev\": 0, \"at\": \"legal_name\", \"set\": "
			"[{\"path\": \"legal_name\", \"was\": \"\", \"is\": \"Otra\"}], "
			"\"rows\": [], \"text\": []}"};
	int64_t made = 0;

	play_begin(w, "key Enter\nscreen resumed\nkey F2\nkey Enter\n");
	must(draft_put(w->oscar, &d, 0, &w->e));
	screen_push(grid_home_new(w->oscar));
	must(form_open_needed(from(w->oscar), kind("client"), "Ferretería Nueva", &made, &w->e));
	play_end();
	shows("resumed", "Otra");
	is("client", made, "legal_name", "Otra");
}

/* Chosen among the contacts of a client: a new one is that client's. */
static void a_contact_is_made_for_a_recipient(void **state)
{
	struct world *w = *state;
	int64_t id;
	int child;

	add("client", "legal_name=Alfa", "kind=customer");
	id = add("schedule", "client=000001", "kind=invoice", "cycle=1", "day=last",
		"start=2026-11-30", "line[+0].description=Renta", "line[+0].quantity=1",
		"line[+0].price=100");
	entity_child(kind("schedule"), "recipient", &child);
	play_begin(w, "type Rosa Nueva\nscreen among\nkey F7\nscreen anew\nkey F2\nkey Enter\n"
		      "screen chosen\nkey F2\nscreen saved\n");
	screen_push(grid_home_new(w->oscar));
	must(form_open_row(from(w->oscar), kind("schedule"), id, child, -1, &w->e));
	play_end();
	shows("anew", "Contact of Alfa", "Rosa Nueva");
	shows("chosen", "Rosa Nueva");
	assert_int_equal(number("SELECT count(*) FROM schedule_recipient r "
				"JOIN contact c ON c.id = r.contact JOIN client f ON f.id = c.client "
				"WHERE f.legal_name = 'Alfa' AND r.schedule = ", id), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(a_draft_gets_the_name_that_was_searched),
		in_world(a_draft_keeps_its_own_name),
		in_world(a_contact_is_made_for_a_recipient),
	};
	int failed;

	setenv("LANGUAGE", "en", 1);
	painted_init();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	painted_release();
	return failed;
}

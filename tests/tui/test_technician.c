/* A technician at the keyboard: whatever is pressed and typed, nothing of a client whose orders are
 * not his comes to the screen. */
#include "tui/painted.h"

#include "tui/grid.h"

#define MARK "XYZZY"

static void firm_make(struct world *w)
{
	char text[40];
	int64_t mine = add("client", "legal_name=Comercial Los Ñires SpA", "country=CL",
		"tax_id=76086428-5", "contact_name=Rosa");
	int64_t other = add("client", "legal_name=" MARK " SA", "country=CL", "tax_id=77777777-7",
		"email=" MARK "@example.com", "contact_name=" MARK " Paz", "note=" MARK,
		"address[+0].street=" MARK);

	snprintf(text, sizeof text, "client=%d", (int)mine);
	add("service_order", text, "technician=tito", "fault=No enciende");
	snprintf(text, sizeof text, "client=%d", (int)other);
	add("service_order", text, "number=4711", "fault=" MARK, "serial=" MARK);
	edit("role", number("SELECT id FROM role WHERE name = 'technician' AND id > ", 0),
		"row_scope=assigned");
	must(session_recheck(w->tito, &w->e));
}

static void play(struct world *w, const char *keys)
{
	play_begin(w, keys);
	screen_push(grid_home_new(w->tito));
	play_end();
	for (const char *at = painted; (at = strstr(at, MARK)); at++)
		if (strncmp(at - strlen("Search: "), "Search: ", strlen("Search: ")) &&
			strncmp(at - strlen("? "), "? ", strlen("? ")))
			fail_msg("%.*s", 400, at > painted + 200 ? at - 200 : painted);
}

static void the_way_that_is_meant(void **state)
{
	struct world *w = *state;

	firm_make(w);
	play(w, "screen number\ntype 1001\nscreen found\nkey Enter\nscreen order\nkey 2\nkey w\n"
		"screen contacts\nkey Enter\nscreen contact\nkey Esc\nkey Esc\nkey Esc\n"
		"screen again\n");
	shows("number", "Order number?", "1001");
	shows("found", "Row 1/1");
	shows("order", "No enciende");
	shows("contacts", "Contacts › Order 1001 Comercial Los Ñires SpA", "Rosa");
	shows("again", "Order number?");
	play(w, "type 9999\nkey Enter\nscreen missing\nkey Esc\ntype zzz\nkey Enter\nscreen words\n");
	shows("missing", "Order 9999: there is none.");
	shows("words", "Nothing matches.");
}

static void nothing_by_typing(void **state)
{
	struct world *w = *state;

	firm_make(w);
	play(w, "type 4711\nscreen other\nkey Enter\nscreen none\nkey Esc\ntype " MARK "\n"
		"screen mark\nkey Esc\ntype 7777\nscreen tax\nkey Esc\nkey Tab\ntype %\n"
		"type 4711\nkey Enter\nscreen number\nkey Esc\nkey Esc\ntype :\ntype 4711\n"
		"screen palette\nkey Esc\ntype :\ntype " MARK "\nscreen palette-mark\nkey Esc\n");
	shows("number", "Order 4711: there is none.");
	shows("other", "Order number? 4711");
	assert_false(is_painted("other", "77777777"));
}

/* Every plain key in the list, in the card, and in the window of contacts. */
static void nothing_by_keys(void **state)
{
	static const char *const way[] = {"key Tab\n", "type 1001\nkey Enter\n",
		"type 1001\nkey Enter\nkey 2\n", "type 1001\nkey Enter\nkey w\n"};
	static const char letters[] = "abcdefghijklmnoprstuvwxyz0123456789.,;+-*DFGHJMUY#";
	struct world *w = *state;

	firm_make(w);
	for (int i = 0; i < LENGTH(way); i++) {
		struct str keys = STR_INIT;

		for (const char *c = letters; *c; c++)
			str_addf(&keys, "%stype %c\nscreen %c\nkey Esc 6\n", way[i], *c, *c);
		play(w, keys.buf);
		str_release(&keys);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(the_way_that_is_meant),
		in_world(nothing_by_typing),
		in_world(nothing_by_keys),
	};
	int failed;

	setenv("LANGUAGE", "en", 1);
	painted_init();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	painted_release();
	return failed;
}

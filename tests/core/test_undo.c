/* Undo of what core's hooks did along with a save: the change set is taken back as a whole. */
#include "core/world.h"

#include "dict/undo.h"

static int undo(struct world *w)
{
	int64_t change = 0;
	int rc = undo_last(w->ana, &change, &w->e);

	return rc ? rc : door_undo(w->ana, change, NULL, NULL, &w->e);
}

/* Whatever was done last, an undo as well. */
static int undo_newest(struct world *w)
{
	return door_undo(w->ana, number("SELECT max(id) FROM change WHERE id > ", 0), NULL, NULL, &w->e);
}

static void a_rename_takes_the_self_contact_along(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Uno SA", "email=a@uno.mx"),
		contact = contact_of(w, client, 0);

	edit("client", client, "legal_name=Dos SA", "email=b@dos.mx");
	is("contact", contact, "name", "Dos SA");
	must(undo(w));
	is("client", client, "legal_name", "Uno SA");
	is("contact", contact, "name", "Uno SA");
	is("contact", contact, "email", "a@uno.mx");
	is("contact", contact, "is_self", "1");
}

static void a_broken_tie_is_mended(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Uno SA", "email=a@uno.mx"),
		contact = contact_of(w, client, 0);

	edit("contact", contact, "name=Rosa");
	is("contact", contact, "is_self", "0");
	must(undo(w));
	is("contact", contact, "name", "Uno SA");
	is("contact", contact, "is_self", "1");
}

static void a_conversion(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "kind=prospect", "legal_name=Uno SA");

	must(try_act(w, w->ana, "convert", "client", true, client));
	must(undo(w));
	is("client", client, "kind", "prospect");
	is("client", client, "converted_at", "");
}

static void a_deleted_contact(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Uno SA"), contact = contact_of(w, client, 0),
		rows;

	add("contact", "client=000001", "name=Rosa");
	must(try_act(w, w->ana, "archive", "contact", false, contact));
	must(undo(w));
	is("contact", contact, "is_self", "1");
	is("client", client, "contact_count", "2");
	must(history_verify(w->db, &rows, &w->e));
}

static void a_new_client(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Uno SA", "note=Hola"), rows;

	must(undo(w));
	assert_int_equal(found(w, w->ana, "client", "uno"), 0);
	assert_int_equal(
		number("SELECT count(*) FROM contact WHERE archived_at = '' AND client = ", client),
		0);
	must(history_verify(w->db, &rows, &w->e));
	/* and again, with all that was made along with it, once */
	must(undo_newest(w));
	assert_int_equal(found(w, w->ana, "client", "uno"), 1);
	assert_int_equal(number("SELECT count(*) FROM contact WHERE archived_at = '' AND client = ", client), 1);
	assert_int_equal(number("SELECT count(*) FROM note WHERE client = ", client), 1);
	is("contact", contact_of(w, client, 0), "is_self", "1");
	is("client", client, "contact_count", "1");
	must(undo_newest(w));
	assert_int_equal(found(w, w->ana, "client", "uno"), 0);
	must(history_verify(w->db, &rows, &w->e));
}

#define COUNT(what) number("SELECT " what " FROM address WHERE client = ", client)

/* It lies in the archive again, where it was purged from, and so do those who belong to it. */
static void a_purged_client_comes_back_whole(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Uno SA", "email=a@uno.mx", "note=Hola",
		"address[+0].street=Calle 1", "address[+1].street=Calle 2"), rosa, self, rows, first;

	self = contact_of(w, client, 0);
	rosa = add("contact", "client=000001", "name=Rosa", "phone=+52 55 5555 0101");
	first = COUNT("min(id)");
	must(try_act(w, w->ana, "archive", "client", true, client));
	must(try_act(w, w->ana, "purge", "client", true, client));
	assert_int_equal(COUNT("count(*)"), 0);
	must(undo_newest(w));
	assert_int_equal(found(w, w->ana, "client", "uno"), 0);
	assert_int_equal(found(w, w->ana, "contact", "rosa"), 0);
	must(try_act(w, w->ana, "restore", "client", true, client));
	assert_int_equal(found(w, w->ana, "client", "uno"), 1);
	assert_int_equal(found(w, w->ana, "contact", "rosa"), 1);
	is("client", client, "contact_count", "2");
	is("contact", self, "is_self", "1");
	is("contact", self, "email", "a@uno.mx");
	is("contact", self, "primary", "1");
	is("contact", rosa, "phone", "+52 55 5555 0101");
	is("person", person_of(w, self), "self_client", "000001");
	assert_int_equal(COUNT("count(*)"), 2);
	assert_int_equal(COUNT("min(id)"), first);
	assert_int_equal(number("SELECT count(*) FROM note WHERE archived_at = '' AND client = ", client), 1);
	must(history_verify(w->db, &rows, &w->e));
}

/* Others refer to what it made by now: no sentence of the engine's. */
static void what_is_referred_to_stays(void **state)
{
	struct world *w = *state;
	int64_t user = add("user", "name=lupe", "role=seller"), made;

	made = number("SELECT max(id) FROM change WHERE id > ", 0);
	add("client", "legal_name=Uno SA", "owner=lupe");
	assert_int_equal(door_undo(w->ana, made, NULL, NULL, &w->e), ERR_INPUT);
	assert_null(strstr(w->e.text, "FOREIGN"));
	assert_non_null(strstr(w->e.text, "still refer"));
	is("user", user, "name", "lupe");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(a_rename_takes_the_self_contact_along),
		in_world(a_broken_tie_is_mended),
		in_world(a_conversion),
		in_world(a_deleted_contact),
		in_world(a_new_client),
		in_world(a_purged_client_comes_back_whole),
		in_world(what_is_referred_to_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

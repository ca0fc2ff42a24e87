/* Every role x operation, allowed and denied, through the door; and the row filter of sellers
 * through every way of reading. */
#include "core/world.h"

enum who { ANA, OSCAR, SARA, TITO, WHO };

static struct session *session_of(const struct world *w, int who)
{
	struct session *all[WHO] = {w->ana, w->oscar, w->sara, w->tito};

	return all[who];
}

/* A digit a verb: may the administrator, operator, seller, technician do it? */
static const enum verb verbs[] = {
	VERB_LIST, VERB_VIEW, VERB_CREATE, VERB_EDIT, VERB_ARCHIVE, VERB_PURGE, VERB_PRINT, VERB_EXPORT, VERB_IMPORT,
};
/* A digit a role: may the administrator, operator, seller, technician do it? Every kind of record has its row. */
static const struct row {
	const char *entity, *allowed[LENGTH(verbs)];
} matrix[] = {
	/* list, view, create, edit, archive, purge, print, export, import */
	{"client", {"1110", "1110", "1110", "1110", "1100", "1000", "1110", "1110", "1100"}},
	{"address", {"1110", "1110", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"bank_account", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"contact", {"1110", "1110", "1110", "1110", "1100", "1000", "1110", "1110", "1100"}},
	{"person", {"1110", "1110", "1110", "1110", "1100", "1000", "1110", "1110", "1100"}},
	{"note", {"1110", "1110", "1110", "1110", "1100", "1000", "1110", "1110", "1000"}},
	{"service_order", {"1111", "1111", "1100", "1100", "1100", "1000", "1111", "1100", "1100"}},
	{"order_dealing", {"1110", "1110", "1100", "1100", "1100", "1000", "1110", "1100", "1100"}},
	{"user", {"1100", "1100", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"ssh_key", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"open_session", {"1000", "1000", "0000", "1000", "1000", "1000", "1000", "1000", "0000"}},
	{"role", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"role_right", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"list", {"1100", "1100", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"list_value", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"company", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"series", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"tax", {"1110", "1110", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"product", {"1110", "1110", "1100", "1100", "1100", "1000", "1110", "1100", "1100"}},
	{"price", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"operation", {"1110", "1110", "0000", "0000", "0000", "0000", "1110", "1100", "0000"}},
	{"document", {"1110", "1110", "1110", "1100", "1100", "1000", "1110", "1100", "1000"}},
	{"document_line", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"message", {"1110", "1110", "0000", "1100", "1100", "1000", "1110", "1100", "0000"}},
	{"delivery", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"attempt", {"1110", "1110", "0000", "0000", "0000", "0000", "1000", "1000", "0000"}},
	{"schedule", {"1110", "1110", "1110", "1100", "1100", "1000", "1110", "1100", "1000"}},
	{"schedule_line", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"schedule_recipient", {"1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000", "1000"}},
	{"occurrence", {"1110", "1110", "0000", "1100", "1000", "1000", "1110", "1100", "0000"}},
};

static const struct row *row_of(const struct entity *e)
{
	for (int i = 0; i < LENGTH(matrix); i++)
		if (!strcmp(matrix[i].entity, e->name))
			return &matrix[i];
	fail_msg("nobody said who may do what with %s", e->name);
	return NULL;
}

static void the_matrix(void **state)
{
	struct world *w = *state;

	for (int i = 0; i < entity_count(); i++)
		for (int v = 0; v < LENGTH(verbs); v++)
			for (int who = 0; who < WHO; who++) {
				bool allowed = row_of(entity_at(i))->allowed[v][who] == '1';

				if (session_may(session_of(w, who), entity_at(i), verbs[v], NULL) != allowed)
					fail_msg("%s: %s %s", session_of(w, who)->user_name,
						verb_name(verbs[v]), entity_at(i)->name);
			}
	assert_int_equal(entity_count(), LENGTH(matrix));
	for (int all = 0, v = 0; v < LENGTH(verbs); v++)
		assert_int_equal((all |= verbs[v]) == VERB_ALL, v == LENGTH(verbs) - 1);
}

/* ---- the door acts by it --------------------------------------------------------------------- */

static int op_list(struct world *w, struct session *s, const char *entity, int64_t id)
{
	(void)id;
	return found(w, s, entity, "") < 0 ? w->e.code : 0;
}

static int op_view(struct world *w, struct session *s, const char *entity, int64_t id)
{
	struct record *r = NULL;
	int rc = door_load(from(s), kind(entity), id, &r, &w->e);

	record_free(&r);
	return rc;
}

static int op_create(struct world *w, struct session *s, const char *entity, int64_t id)
{
	struct record *r = NULL;
	int rc = door_new(from(s), kind(entity), &r, &w->e);

	(void)id;
	record_free(&r);
	return rc;
}

/* A record that somebody else loaded must not be saved by who may not. */
static int op_edit(struct world *w, struct session *s, const char *entity, int64_t id)
{
	struct accepted all = {.all = true};
	struct record *r = load(w, entity, id);
	int rc = door_save(s, r, &all, &w->issues, &w->e);

	record_free(&r);
	return rc;
}

static int op_archive(struct world *w, struct session *s, const char *entity, int64_t id)
{
	int rc = try_act(w, s, "archive", entity, true, id);

	if (!rc)
		must(try_act(w, w->ana, "restore", entity, true, id));
	return rc;
}

static int op_history(struct world *w, struct session *s, const char *entity, int64_t id)
{
	struct arena a = ARENA_INIT;
	const char **months;
	int n, rc = history_months(from(s), kind(entity), id, &a, &months, &n, &w->e);

	arena_release(&a);
	return rc;
}

static void the_door_keeps_it(void **state)
{
	static const struct {
		int (*op)(struct world *w, struct session *s, const char *entity, int64_t id);
		const char *name, *allowed;
	} ops[] = {
		{op_list, "list", "1110"},
		{op_view, "view", "1110"},
		{op_create, "create", "1110"},
		{op_edit, "edit", "1110"},
		{op_archive, "archive", "1100"},
		{op_history, "history", "1110"},
	};
	struct world *w = *state;
	int64_t client =
		add("client", "legal_name=Uno SA", "owner=sara", "note=Hola", "contact_name=Ana");
	int64_t contact = contact_of(w, client, 0);
	const struct {
		const char *entity;
		int64_t id;
	} records[] = {
		{"client", client},
		{"contact", contact},
		{"person", person_of(w, contact)},
		{"note", number("SELECT id FROM note WHERE client = ", client)},
	};

	for (int i = 0; i < LENGTH(ops); i++)
		for (int k = 0; k < LENGTH(records); k++)
			for (int who = 0; who < WHO; who++) {
				bool allowed = ops[i].allowed[who] == '1';
				int rc = ops[i].op(
					w, session_of(w, who), records[k].entity, records[k].id);

				/* a person who is somebody's contact is archived there */
				if (ops[i].op == op_archive && records[k].entity[0] == 'p' &&
					rc == ERR_INPUT)
					rc = 0;
				if (allowed ? rc != 0 : rc != ERR_DENIED)
					fail_msg("%s %s %s: %d %s", session_of(w, who)->user_name,
						ops[i].name, records[k].entity, rc, w->e.text);
			}
}

static void a_technician_flag_caps_any_role(void **state)
{
	struct world *w = *state;
	int64_t id = number("SELECT id FROM app_user WHERE name = 'oscar' AND id > ", 0);

	edit("user", id, "technician=yes");
	assert_int_equal(session_recheck(w->oscar, &w->e), ERR_DENIED);
	session_free(&w->oscar);
	must(session_open(&w->oscar, w->ana->db, "oscar", &w->e));
	assert_int_equal(found(w, w->oscar, "client", ""), -1);
	assert_int_equal(w->e.code, ERR_DENIED);
	assert_false(session_may(w->oscar, kind("service_order"), VERB_EDIT, NULL));
}

static void hidden_fields_are_not_there(void **state)
{
	struct world *w = *state;
	struct record *r = NULL;
	struct query q;
	struct arena a = ARENA_INIT;

	must(door_load(from(w->oscar), kind("user"), w->sara->user, &r, &w->e));
	assert_string_equal(record_get(r, "name"), "sara");
	assert_false(fieldset_has(&r->known, entity_field(r->entity, "role")));
	record_free(&r);
	query_init(&q, from(w->oscar), kind("user"));
	must(query_where(&q, "can_log_in=1", &a, &w->e));
	struct page page = PAGE_INIT;
	assert_int_equal(query_page(&q, NULL, true, 5, &page, &w->e), ERR_DENIED);
	arena_release(&a);
}

/* ---- rows ------------------------------------------------------------------------------------ */

static int count_row(void *ctx, const struct history_row *row, struct err *e)
{
	(void)row, (void)e;
	++*(int *)ctx;
	return 0;
}

static int history_of(struct world *w, struct session *s, const char *entity, int64_t id)
{
	int n = 0, rc = history_each(from(s), kind(entity), id, NULL, count_row, &n, &w->e);

	return rc ? rc : n;
}

static void sellers_see_their_own(void **state)
{
	struct world *w = *state;
	int64_t hers =
		add("client", "legal_name=Peña Sara SA", "owner=sara", "phone1=+52 55 5555 0101");
	int64_t his =
		add("client", "legal_name=Peña Simón SA", "owner=simon", "phone1=+52 55 5555 0102");
	int64_t nobodys = add("client", "legal_name=Peña Libre SA", "note=Hola");
	int64_t contact = contact_of(w, his, 0),
		note = number("SELECT id FROM note WHERE client = ", nobodys);
	struct query q;
	int64_t n;

	assert_int_equal(found(w, w->sara, "client", ""), 1);
	assert_int_equal(found(w, w->sara, "client", "pena"), 1);
	assert_int_equal(found(w, w->sara, "client", "5555"), 1);
	assert_int_equal(found(w, w->sara, "contact", ""), 1);
	assert_int_equal(found(w, w->sara, "contact", "pena"), 1);
	assert_int_equal(found(w, w->sara, "person", "pena"), 1);
	assert_int_equal(found(w, w->sara, "note", ""), 0);
	assert_int_equal(found(w, w->oscar, "client", "pena"), 3);
	query_init(&q, from(w->sara), kind("client"));
	must(query_count(&q, 0, &n, &w->e));
	assert_int_equal(n, 1);
	/* what is not seen is not there */
	assert_int_equal(op_view(w, w->sara, "client", his), ERR_MISSING);
	assert_int_equal(op_view(w, w->sara, "contact", contact), ERR_MISSING);
	assert_int_equal(op_view(w, w->sara, "person", person_of(w, contact)), ERR_MISSING);
	assert_int_equal(op_view(w, w->sara, "note", note), ERR_MISSING);
	assert_int_equal(op_edit(w, w->sara, "client", his), ERR_MISSING);
	assert_int_equal(history_of(w, w->sara, "client", his), ERR_MISSING);
	assert_true(history_of(w, w->sara, "client", hers) > 0);
	assert_int_equal(
		try_edit(w, w->sara, "client", true, nobodys, TEXTS("status=active")), ERR_MISSING);
	/* nor can it be pointed at */
	assert_int_equal(
		try_add(w, w->sara, "contact", true, &n, TEXTS("client=000002", "name=Intrusa")),
		ERR_INPUT);
}

static void sellers_own_what_they_make(void **state)
{
	struct world *w = *state;
	int64_t id, mine;

	must(try_add(w, w->sara, "client", false, &mine, TEXTS("legal_name=Nueva SA")));
	is("client", mine, "owner", "sara");
	assert_int_equal(found(w, w->sara, "client", "nueva"), 1);
	assert_int_equal(found(w, w->simon, "client", "nueva"), 0);
	/* and give nothing away, whatever the form sends */
	struct record *r = load(w, "client", mine);
	struct accepted all = {.all = true};
	record_set_int(r, "owner", w->simon->user);
	assert_int_equal(door_save(w->sara, r, &all, &w->issues, &w->e), ERR_INPUT);
	assert_true(has_issue(w, "owner.other"));
	record_free(&r);
	must(try_edit(w, w->sara, "client", false, mine, TEXTS("status=active")));
	/* an operator does; then she loses it at once */
	must(try_edit(w, w->oscar, "client", false, mine, TEXTS("owner=simon")));
	assert_int_equal(found(w, w->sara, "client", "nueva"), 0);
	assert_int_equal(found(w, w->sara, "contact", "nueva"), 0);
	assert_int_equal(found(w, w->simon, "client", "nueva"), 1);
	assert_int_equal(found(w, w->simon, "contact", "nueva"), 1);
	assert_int_equal(op_view(w, w->sara, "client", mine), ERR_MISSING);
	must(try_add(w, w->sara, "person", false, &id, TEXTS("name=Suelta")));
	assert_int_equal(found(w, w->sara, "person", "suelta"), 1);
	assert_int_equal(found(w, w->simon, "person", "suelta"), 0);
}

static void a_contacts_owner_sees_its_client(void **state)
{
	struct world *w = *state;
	int64_t client =
		add("client", "legal_name=De Simón SA", "owner=simon", "contact_name=Rosa");
	int64_t contact = contact_of(w, client, 0);

	edit("contact", contact, "owner=sara");
	assert_int_equal(found(w, w->sara, "client", "simon"), 1);
	assert_int_equal(op_view(w, w->sara, "client", client), 0);
	assert_int_equal(found(w, w->sara, "contact", "rosa"), 1);
	must(try_edit(w, w->sara, "client", false, client, TEXTS("trade_name=Suya")));
	/* until that contact is gone */
	must(try_act(w, w->ana, "archive", "contact", false, contact));
	assert_int_equal(op_view(w, w->sara, "client", client), ERR_MISSING);
	assert_int_equal(found(w, w->sara, "client", "simon"), 0);
}

/* How many rows the condition leaves; a negative error where it may not be asked. */
static int found_where(struct world *w, struct session *s, const char *entity, const char *condition)
{
	struct arena a = ARENA_INIT;
	struct query q;
	int64_t n = 0;
	int rc;

	query_init(&q, from(s), kind(entity));
	rc = query_where(&q, condition, &a, &w->e) || query_count(&q, 0, &n, &w->e) ? w->e.code : 0;
	arena_release(&a);
	return rc ? rc : (int)n;
}

/* The column says "sara", so that she may ask for it; whom she may not list she cannot ask for, nor find out
 * whether there is one of that name. */
static void a_seller_asks_for_herself(void **state)
{
	struct world *w = *state;
	int64_t simons = add("client", "legal_name=De Simón SA", "owner=simon", "contact_name=Rosa");

	add("client", "legal_name=De Sara SA", "owner=sara");
	edit("contact", contact_of(w, simons, 0), "owner=sara");
	assert_int_equal(found(w, w->sara, "client", ""), 2);
	assert_int_equal(found_where(w, w->sara, "client", "owner=sara"), 1);
	assert_int_equal(found_where(w, w->sara, "client", "owner!=sara"), 1);
	assert_int_equal(found_where(w, w->sara, "client", "owner="), 0);
	assert_int_equal(found_where(w, w->sara, "client", "owner=simon"), ERR_DENIED);
	assert_int_equal(found_where(w, w->sara, "client", "owner=nadie"), ERR_DENIED);
	assert_int_equal(found_where(w, w->sara, "client", "owner=SARA"), ERR_DENIED);
	assert_int_equal(found_where(w, w->sara, "person", "owner=sara"), 1);
	assert_int_equal(found_where(w, w->tito, "service_order", "technician=tito"), 0);
	assert_int_equal(found_where(w, w->tito, "service_order", "technician=sara"), ERR_DENIED);
	assert_int_equal(found_where(w, w->tito, "client", "owner=tito"), ERR_DENIED);
	assert_int_equal(found_where(w, w->oscar, "client", "owner=simon"), 1);
	/* asking is all: she lists no users, sees no card of her own, and gives nobody anything */
	assert_int_equal(found(w, w->sara, "user", ""), -1);
	assert_int_equal(op_view(w, w->sara, "user", w->sara->user), ERR_DENIED);
	assert_int_equal(try_edit(w, w->sara, "client", false, simons, TEXTS("owner=sara")), ERR_DENIED);
	is("client", simons, "owner", "simon");
}

/* The list reads the index, a card the tables: both must know the same. */
static void the_list_follows_who_comes_and_goes(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=De Simón SA", "owner=simon");
	int64_t rosa = add("person", "name=Rosa", "owner=sara"), link;
	int64_t first = contact_of(w, client, 0);

	assert_int_equal(found(w, w->sara, "contact", ""), 0);
	assert_int_equal(found(w, w->sara, "person", ""), 1);
	assert_int_equal(rosa, 2);
	link = add("contact", "client=000001", "person=2");
	assert_int_equal(op_view(w, w->sara, "contact", first), 0);
	assert_int_equal(found(w, w->sara, "contact", ""), 2);
	assert_int_equal(found(w, w->sara, "person", ""), 2);
	must(try_act(w, w->ana, "archive", "contact", false, link));
	assert_int_equal(op_view(w, w->sara, "contact", first), ERR_MISSING);
	assert_int_equal(found(w, w->sara, "contact", ""), 0);
	assert_int_equal(found(w, w->sara, "person", ""), 0);
	must(try_act(w, w->ana, "restore", "contact", false, link));
	assert_int_equal(found(w, w->sara, "contact", ""), 2);
	assert_int_equal(found(w, w->sara, "person", ""), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(the_matrix),
		in_world(the_door_keeps_it),
		in_world(a_technician_flag_caps_any_role),
		in_world(hidden_fields_are_not_there),
		in_world(sellers_see_their_own),
		in_world(sellers_own_what_they_make),
		in_world(a_contacts_owner_sees_its_client),
		in_world(a_seller_asks_for_herself),
		in_world(the_list_follows_who_comes_and_goes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Service orders: numbers, the order's own tax id, its branch, cancelling; and the way from an order
 * to its client's contacts. */
#include "core/world.h"

#define CHILE "legal_name=Comercial Los Ñires SpA", "country=CL", "tax_id=76086428-5"

static const char *client_is(int64_t client)
{
	static char text[40];

	snprintf(text, sizeof text, "client=%d", (int)client);
	return text;
}

static int64_t order_of(struct world *w, int64_t client)
{
	return add_checked(w, "service_order", TEXTS(client_is(client)));
}

static bool refused(struct world *w, const char *code, int64_t id, const char *const *texts)
{
	return try_edit(w, w->ana, "service_order", true, id, texts) == ERR_INPUT &&
	       has_issue(w, code);
}

static void numbers_are_proposed_and_stay(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE), id, order = order_of(w, client);
	struct record *r = NULL;

	is("service_order", order, "number", "1001");
	is("service_order", order_of(w, client), "number", "1002");
	order = add("service_order", client_is(client), "number=1004");
	is("service_order", order, "number", "1004");
	is("service_order", order_of(w, client), "number", "1003");
	is("service_order", order_of(w, client), "number", "1005");
	assert_int_equal(try_add(w, w->ana, "service_order", true, &id,
				 TEXTS(client_is(client), "number=1004")),
		ERR_INPUT);
	assert_true(has_issue(w, "unique.number"));
	add("service_order", client_is(client), "number=1006");
	must(door_new(from(w->ana), kind("service_order"), &r, &w->e));
	assert_string_equal(record_get(r, "number"), "1007");
	record_free(&r);
	assert_true(refused(w, "locked", order, TEXTS("number=1009")));
	assert_true(refused(w, "locked", order, TEXTS(client_is(add("client", "legal_name=B")))));
}

/* In the list as in what a search found, and from either end. */
static void numbers_of_any_length_are_ordered(void **state)
{
	static const char *const sorted[] = {"999", "1001", "A-9", "A-10"};
	struct world *w = *state;
	int64_t client = add("client", CHILE);
	struct place start = {0};
	struct page page = PAGE_INIT;
	struct query q;
	char text[40];

	for (int i = LENGTH(sorted) - 1; i >= 0; i--) {
		snprintf(text, sizeof text, "number=%s", sorted[i]);
		add("service_order", client_is(client), text, "fault=Ruido");
	}
	query_init(&q, from(w->ana), kind("service_order"));
	for (int way = 0; way < 4; way++) {
		q.search = way / 2 ? "ruido" : NULL;
		q.descending = way % 2;
		must(query_page(&q, &start, true, LENGTH(sorted), &page, &w->e));
		assert_int_equal(page.n, LENGTH(sorted));
		for (int i = 0; i < page.n; i++)
			assert_string_equal(record_get(page.row[i], "number"),
				sorted[q.descending ? page.n - 1 - i : i]);
		page_release(&page);
	}
}

static void the_tax_id_is_the_orders_own(void **state)
{
	struct world *w = *state;
	int64_t chile = add("client", CHILE), order = order_of(w, chile), id;
	int64_t none = add("client", "legal_name=Sin RUT", "country=CL");

	is("service_order", order, "tax_id", "76086428-5");
	edit("client", chile, "tax_id=77777777-7");
	is("service_order", order, "tax_id", "76086428-5");
	edit("service_order", order, "tax_id=");
	is("service_order", order, "tax_id", "");
	edit("service_order", order, "tax_id=12.345.678-5");
	is("service_order", order, "tax_id", "12345678-5");
	assert_int_equal(try_edit(w, w->ana, "service_order", true, order, TEXTS("tax_id=12345678-9")),
		ERR_INPUT);
	is("service_order", order_of(w, none), "tax_id", "");
	id = add("service_order", "tax_id=12.345.678-5", client_is(none));
	is("service_order", id, "tax_id", "12345678-5");
	assert_int_equal(try_add(w, w->ana, "service_order", true, &id,
				 TEXTS("tax_id=12345678-9", client_is(none))),
		ERR_INPUT);
	assert_true(has_issue(w, "tax_id.invalid"));
}

static void what_is_chosen_shows_at_once(void **state)
{
	struct world *w = *state;
	int64_t chile = add("client", CHILE);
	struct record *r = NULL;

	must(door_new(from(w->ana), kind("service_order"), &r, &w->e));
	assert_string_equal(record_get(r, "date"), "2026-11-21");
	assert_string_equal(record_get(r, "time"), "06:00");
	assert_string_equal(record_get(r, "number"), "1001");
	must(set_all(w, w->ana, r, TEXTS(client_is(chile), "time=930")));
	assert_string_equal(record_get(r, "tax_id"), "76086428-5");
	assert_string_equal(record_get(r, "country"), "CL");
	assert_string_equal(record_get(r, "time"), "09:30");
	record_free(&r);
}

static void times_are_read_as_they_are_written(void **state)
{
	struct world *w = *state;
	int64_t order = order_of(w, add("client", CHILE));
	static const char *const good[] = {"time=9:30", "time=0930", "time=930", "time=9.30"};
	static const char *const bad[] = {"time=25:00", "time=12:61", "time=9", "time=pronto"};

	for (int i = 0; i < LENGTH(good); i++) {
		edit("service_order", order, "time=");
		edit("service_order", order, good[i]);
		is("service_order", order, "time", "09:30");
	}
	for (int i = 0; i < LENGTH(bad); i++)
		if (!refused(w, "time.invalid", order, TEXTS(bad[i])))
			fail_msg("%s was taken", bad[i]);
}

static void a_branch_is_the_clients(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE, "address[+0].street=Freire",
		"address[+1].name=Chillán", "address[+1].street=Libertad");
	int64_t other = add("client", "legal_name=Otra", "address[+0].street=Calle");
	int64_t order = order_of(w, client), branch;
	char text[40];

	branch = number("SELECT max(id) FROM address WHERE client = ", client);
	snprintf(text, sizeof text, "branch=%d", (int)branch);
	edit("service_order", order, text);
	must(try_edit(w, w->oscar, "service_order", true, order, TEXTS("branch=", text)));
	snprintf(text, sizeof text, "branch=%d",
		(int)number("SELECT max(id) FROM address WHERE client = ", other));
	assert_true(refused(w, "branch.other", order, TEXTS(text)));
}

/* An address that goes leaves its orders without a branch, and not in the way. */
static void a_branch_may_end(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE, "address[+0].street=Freire");
	struct record *r = load(w, "client", client);
	int64_t order = order_of(w, client);
	char text[40];

	snprintf(text, sizeof text, "branch=%d", (int)r->child[0].v[0]->id);
	edit("service_order", order, text);
	record_drop_child(r, 0, 0);
	must(door_save(w->ana, r, NULL, &w->issues, &w->e));
	record_free(&r);
	is("service_order", order, "branch", "");
}

static void cancelling_says_why(void **state)
{
	struct world *w = *state;
	int64_t order = order_of(w, add("client", CHILE));

	assert_true(refused(w, "cancel.reason", order, TEXTS("state=cancelled")));
	assert_int_equal(try_edit(w, w->ana, "service_order", false, order,
				 TEXTS("state=cancelled", "cancel_reason=Se arrepintió")),
		ERR_CONFIRM);
	assert_true(has_issue(w, "order.cancel"));
	edit("service_order", order, "state=cancelled", "cancel_reason=Se arrepintió");
	edit("service_order", order, "work=Nada");
}

static void archived_clients_get_none(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE), order = order_of(w, client), id;
	struct accepted all = {.all = true};
	struct record *open = NULL;

	must(door_new(from(w->ana), kind("service_order"), &open, &w->e));
	must(set_all(w, w->ana, open, TEXTS(client_is(client))));
	must(try_act(w, w->ana, "archive", "client", true, client));
	assert_int_equal(try_add(w, w->ana, "service_order", true, &id, TEXTS(client_is(client))),
		ERR_INPUT);
	assert_int_equal(door_save(w->ana, open, &all, &w->issues, &w->e), ERR_INPUT);
	assert_int_equal(try_edit(w, w->ana, "service_order", true, order, TEXTS("work=Algo")),
		ERR_INPUT);
	record_free(&open);
}

static void found_by_what_people_remember(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE, "trade_name=El Copihue");

	add("service_order", client_is(client), "serial=SN-77123", "equipment=Balanza Ñandú",
		"external_number=OC 555");
	for (const char *const *s = TEXTS("1001", "ñires", "copihue", "76.086.428", "77123",
		     "balanza", "oc555");
		*s; s++)
		if (found(w, w->ana, "service_order", *s) != 1)
			fail_msg("not found by %s", *s);
	edit("client", client, "legal_name=Nueva Razón SpA", "trade_name=La Rosa");
	assert_int_equal(found(w, w->ana, "service_order", "ñires"), 0);
	assert_int_equal(found(w, w->ana, "service_order", "copihue"), 0);
	assert_int_equal(found(w, w->ana, "service_order", "razón rosa"), 1);
}

/* ---- dealings -------------------------------------------------------------------------------- */

/* The numbers of the orders of the same equipment, as that session is shown them. */
static void same(struct world *w, struct session *s, int64_t order, const char *numbers)
{
	struct query q;
	struct page page;
	struct str got = STR_INIT;

	query_init(&q, (struct scope){s, relation_find("service_order.same"), order}, kind("service_order"));
	must(query_page(&q, NULL, true, 50, &page, &w->e));
	for (int i = 0; i < page.n; i++)
		str_addf(&got, "%s%s", i ? " " : "", record_get(page.row[i], "number"));
	assert_string_equal(got.buf, numbers);
	page_release(&page);
	str_release(&got);
}

static void what_was_done_to_a_thing_before(void **state)
{
	struct world *w = *state;
	int64_t one = add("client", CHILE, "owner=sara"), two = add("client", "legal_name=Otra");
	int64_t first = add("service_order", client_is(one), "serial=SN-1", "technician=tito");
	int64_t other = add("service_order", client_is(one), "serial=SN-10");
	int64_t sold = add("service_order", client_is(two), "serial=SN-1");
	int64_t none = add("service_order", client_is(one)), again = add("service_order", client_is(one));

	same(w, w->ana, first, "1003");
	same(w, w->ana, sold, "1001");
	same(w, w->ana, other, "");
	same(w, w->ana, none, ""); /* no number is nobody's */
	edit("service_order", again, "serial=SN-1");
	same(w, w->ana, first, "1003 1005");
	same(w, w->tito, first, "1003 1005");
	same(w, w->sara, first, "1005"); /* the other one is a stranger's */
	edit("role", number("SELECT id FROM role WHERE name = 'technician' AND 0 = ", 0), "row_scope=assigned");
	must(session_recheck(w->tito, &w->e));
	same(w, w->tito, first, "");
}

static void dealings_are_their_authors(void **state)
{
	struct world *w = *state;
	int64_t order = order_of(w, add("client", CHILE)), id;
	char text[40];

	snprintf(text, sizeof text, "service_order=%d", (int)order);
	must(try_add(w, w->oscar, "order_dealing", false, &id, TEXTS("text=Llamé", text, "kind=call")));
	is("order_dealing", id, "author", "oscar");
	is("order_dealing", id, "created_at", "2026-11-21T12:00:00Z");
	must(try_edit(w, w->oscar, "order_dealing", false, id, TEXTS("text=Llamé dos veces")));
	edit("order_dealing", id, "kind=visit");
	id = add("order_dealing", text, "text=De ana");
	assert_int_equal(try_edit(w, w->oscar, "order_dealing", false, id, TEXTS("text=no")),
		ERR_INPUT);
	assert_int_equal(try_add(w, w->sara, "order_dealing", false, &id, TEXTS(text, "text=x")),
		ERR_DENIED);
}

/* ---- contacts of an order -------------------------------------------------------------------- */

static int contacts(struct world *w, struct session *s, int64_t order)
{
	struct scope scope = {s, relation_find("service_order.contacts"), order};
	struct query q;
	int64_t n = -1;

	query_init(&q, scope, kind("contact"));
	return query_count(&q, 0, &n, &w->e) ? -1 : (int)n;
}

static void an_order_leads_to_its_clients_contacts(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE, "contact_name=Rosa"), order = order_of(w, client);
	int64_t other = add("client", "legal_name=Otra", "contact_name=Juan");
	struct session *all[] = {w->ana, w->oscar, w->tito};

	add("contact", client_is(client), "name=Íñigo");
	for (int i = 0; i < LENGTH(all); i++)
		assert_int_equal(contacts(w, all[i], order), 2);
	assert_int_equal(contacts(w, w->tito, order_of(w, other)), -1);
	assert_int_equal(w->e.code, ERR_INPUT);
	assert_non_null(strstr(w->e.text, "1002"));
}

static void without_a_tax_id_there_is_no_way(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE, "contact_name=Rosa"), order = order_of(w, client);
	struct session *all[] = {w->ana, w->oscar, w->tito};

	edit("service_order", order, "tax_id=");
	for (int i = 0; i < LENGTH(all); i++) {
		assert_int_equal(contacts(w, all[i], order), -1);
		assert_int_equal(w->e.code, ERR_INPUT);
	}
	edit("service_order", order, "tax_id=76086428-5");
	must(try_act(w, w->ana, "archive", "client", true, client));
	assert_int_equal(contacts(w, w->tito, order), -1);
}

static void a_contact_is_added_from_an_order(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CHILE), order = order_of(w, client);
	struct scope scope = {w->oscar, relation_find("service_order.contacts"), order};
	struct record *r = NULL;

	must(door_new(scope, kind("contact"), &r, &w->e));
	assert_int_equal(record_int(r, "client"), client);
	record_free(&r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(numbers_are_proposed_and_stay),
		in_world(numbers_of_any_length_are_ordered),
		in_world(the_tax_id_is_the_orders_own),
		in_world(what_is_chosen_shows_at_once),
		in_world(times_are_read_as_they_are_written),
		in_world(a_branch_is_the_clients),
		in_world(a_branch_may_end),
		in_world(cancelling_says_why),
		in_world(archived_clients_get_none),
		in_world(found_by_what_people_remember),
		in_world(what_was_done_to_a_thing_before),
		in_world(dealings_are_their_authors),
		in_world(an_order_leads_to_its_clients_contacts),
		in_world(without_a_tax_id_there_is_no_way),
		in_world(a_contact_is_added_from_an_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Clients: tax ids, duplicates, addresses and banks, conversion, archive, notes, people at two
 * clients. */
#include "core/world.h"

static void codes_are_proposed(void **state)
{
	struct world *w = *state;
	struct record *r;

	is("client", add("client", "legal_name=Uno"), "code", "000001");
	must(door_new(from(w->ana), kind("client"), &r, &w->e));
	assert_string_equal(record_get(r, "code"), "000002");
	record_free(&r);
	is("client", add("client", "legal_name=Dos", "code=ACME"), "code", "ACME");
	is("client", add("client", "legal_name=Tres"), "code", "000002");
	is("client", 1, "kind", "customer");
	is("client", 1, "country", "MX");
	is("client", 1, "created_at", "2026-11-21T12:00:00Z");
	assert_int_equal(try_add(w, w->ana, "client", true, &(int64_t){0},
				 TEXTS("legal_name=X", "code=ACME")),
		ERR_INPUT);
	assert_int_equal(
		try_add(w, w->ana, "client", true, &(int64_t){0}, TEXTS("country=MX")), ERR_INPUT);
	assert_string_equal(w->e.path, "legal_name");
	assert_int_equal(try_edit(w, w->ana, "client", true, 1, TEXTS("code=")), ERR_INPUT);
	assert_string_equal(w->e.path, "code");
}

static void credit_is_never_negative(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Uno", "credit_limit=0", "credit_days=3650");

	assert_int_equal(
		try_edit(w, w->ana, "client", true, id, TEXTS("credit_limit=-0.01")), ERR_INPUT);
	assert_string_equal(w->e.path, "credit_limit");
	assert_int_equal(
		try_edit(w, w->ana, "client", true, id, TEXTS("credit_days=3651")), ERR_INPUT);
}

/* Two people with an empty form open were shown the same number. */
static void proposals_of_two_do_not_clash(void **state)
{
	struct world *w = *state;
	struct record *one, *two;

	must(door_new(from(w->ana), kind("client"), &one, &w->e));
	must(door_new(from(w->oscar), kind("client"), &two, &w->e));
	must(set_all(w, w->ana, one, TEXTS("legal_name=Uno")));
	must(set_all(w, w->oscar, two, TEXTS("legal_name=Dos")));
	must(door_save(w->ana, one, NULL, &w->issues, &w->e));
	must(door_check(w->oscar, two, &w->issues, &w->e));
	assert_int_equal(w->issues.n, 0);
	must(door_save(w->oscar, two, NULL, &w->issues, &w->e));
	assert_string_equal(record_get(two, "code"), "000002");
	record_free(&one);
	record_free(&two);
}

struct owners {
	struct session *session;
	struct str said;
};

static int owner_add(void *ctx, const struct history_row *row, struct err *e)
{
	struct owners *o = ctx;

	(void)e;
	if (!strcmp(row->path, "owner"))
		history_sentence(o->session, row, &o->said);
	return 0;
}

/* Whichever way it was written: through a contact, by a key, or by an id that a hook knew. */
static void a_persons_owner_is_called_by_name(void **state)
{
	struct world *w = *state;
	int64_t contact = contact_of(w, add("client", "legal_name=Uno", "contact_name=Rosa"), 0);
	int64_t person = person_of(w, contact);
	struct owners o = {w->ana, STR_INIT};
	struct record *r;

	edit("contact", contact, "owner=sara");
	r = load(w, "person", person);
	record_set_int(r, "owner", w->simon->user);
	must(door_save(w->ana, r, NULL, &w->issues, &w->e));
	record_free(&r);
	must(history_each(from(w->ana), kind("person"), person, NULL, owner_add, &o, &w->e));
	assert_string_equal(o.said.buf,
		"Assigned to: \"sara\" -> \"simon\"Assigned to: \"\" -> \"sara\"");
	assert_int_equal(number("SELECT count(*) FROM history WHERE path = 'owner' AND new_value = 'sara' AND seq > ", 0), 1);
	str_release(&o.said);
}

static void tax_ids_by_country(void **state)
{
	static const struct {
		const char *country, *typed, *stored, *kind, *type;
		int rc; /* without a yes */
	} rows[] = {
		{"country=MX", "tax_id=eku-900317-3c9", "EKU9003173C9", "rfc", "company", 0},
		{"country=MX", "tax_id=CACX7605101P8", "CACX7605101P8", "rfc", "individual", 0},
		{"country=MX", "tax_id=EKU9003173C8", "EKU9003173C8", "rfc", "company",
			ERR_CONFIRM},
		{"country=MX", "tax_id=XAXX010101000", "XAXX010101000", "rfc", "", 0},
		{"country=MX", "tax_id=ABC", NULL, "", "", ERR_INPUT},
		{"country=CL", "tax_id=76.086.428-5", "76086428-5", "rut", "", 0},
		{"country=CL", "tax_id=76.086.428-6", NULL, "", "", ERR_INPUT},
		{"country=CO", "tax_id=900.373.923-8", "900373923-8", "nit", "", 0},
		{"country=CO", "tax_id=900.373.923-7", NULL, "", "", ERR_INPUT},
		{"country=US", "tax_id=12-3456789", "12-3456789", "other", "", 0},
	};
	struct world *w = *state;

	for (int i = 0; i < LENGTH(rows); i++) {
		int64_t id;
		const char *const *texts =
			TEXTS("legal_name=Prueba", rows[i].country, rows[i].typed);
		int rc = try_add(w, w->ana, "client", false, &id, texts);

		if (rc != rows[i].rc)
			fail_msg("%s %s: %d %s", rows[i].country, rows[i].typed, rc, w->e.text);
		if (rc == ERR_CONFIRM) {
			assert_true(has_issue(w, "tax_id.digit"));
			must(try_add(w, w->ana, "client", true, &id, texts));
		}
		if (!id)
			continue;
		is("client", id, "tax_id", rows[i].stored);
		is("client", id, "tax_id_kind", rows[i].kind);
		if (rows[i].type[0])
			is("client", id, "person_type", rows[i].type);
	}
}

static void a_new_country_rechecks_the_tax_id(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Viajera", "country=CL", "tax_id=76086428-5");

	assert_int_equal(try_edit(w, w->ana, "client", true, id, TEXTS("country=MX")), ERR_INPUT);
	assert_true(has_issue(w, "tax_id.invalid"));
	edit("client", id, "country=MX", "tax_id=EKU9003173C9");
	is("client", id, "tax_id_kind", "rfc");
	edit("client", id, "tax_id=");
	is("client", id, "tax_id_kind", "");
	/* a question that was answered is not asked on every save */
	edit("client", id, "tax_id=EKU9003173C8");
	must(try_edit(w, w->ana, "client", false, id, TEXTS("trade_name=Kemper")));
}

static void regimes_fit_the_person(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Kemper", "country=MX", "tax_id=EKU9003173C9",
		"tax_regime=601");

	assert_false(has_issue(w, "tax_regime.person"));
	edit("client", id, "tax_regime=612");
	assert_true(has_issue(w, "tax_regime.person"));
	edit("client", id, "tax_regime=626");
	assert_false(has_issue(w, "tax_regime.person"));
	add("client", "legal_name=Público en general", "country=MX", "tax_id=XAXX010101000",
		"tax_regime=601");
	assert_true(has_issue(w, "tax_regime.generic"));
}

static void duplicates_ask_or_warn(void **state)
{
	struct world *w = *state;
	int64_t id;

	add("client", "legal_name=Comercial Ñandú", "country=CL", "tax_id=76086428-5",
		"email=v@nandu.cl", "phone1=+56 41 290 0000");
	assert_int_equal(try_add(w, w->ana, "client", false, &id,
				 TEXTS("legal_name=Otra", "country=CL", "tax_id=76.086.428-5")),
		ERR_CONFIRM);
	assert_true(has_issue(w, "duplicate.tax_id"));
	must(try_add(w, w->ana, "client", true, &id,
		TEXTS("legal_name=Otra", "country=CL", "tax_id=76.086.428-5")));
	must(try_add(
		w, w->ana, "client", false, &id, TEXTS("legal_name=Tercera", "email=V@NANDU.CL")));
	assert_true(has_issue(w, "duplicate.email"));
	must(try_add(
		w, w->ana, "client", false, &id, TEXTS("legal_name=Cuarta", "phone1=412900000")));
	assert_true(has_issue(w, "duplicate.phone1"));
	must(try_add(w, w->ana, "client", false, &id, TEXTS("legal_name=COMERCIAL  ñandú")));
	assert_true(has_issue(w, "duplicate.legal_name"));
	/* a generic number stands for many */
	add("client", "legal_name=Uno", "country=MX", "tax_id=XAXX010101000");
	must(try_add(w, w->ana, "client", false, &id,
		TEXTS("legal_name=Dos", "country=MX", "tax_id=XAXX010101000")));
	assert_false(has_issue(w, "duplicate.tax_id"));
}

static void a_hidden_duplicate_only_says_whose(void **state)
{
	struct world *w = *state;
	int64_t id;

	add("client", "legal_name=Secreta SA", "country=CL", "tax_id=76086428-5", "owner=simon");
	assert_int_equal(try_add(w, w->sara, "client", false, &id,
				 TEXTS("legal_name=Otra", "country=CL", "tax_id=76086428-5")),
		ERR_CONFIRM);
	assert_non_null(strstr(w->e.text, "simon"));
	assert_null(strstr(w->e.text, "Secreta"));
	assert_int_equal(w->issues.v[0].other, 0);
}

static void addresses_and_banks(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Casa", "country=MX", "address[+0].street=Uno",
		"address[+1].street=Dos");

	assert_int_equal(
		number("SELECT count(*) FROM address WHERE kind = 'fiscal' AND street = 'Uno' "
		       "AND country = 'MX' AND client = ",
			id),
		1);
	assert_int_equal(
		number("SELECT count(*) FROM address WHERE kind = 'branch' AND client = ", id), 1);
	assert_int_equal(try_edit(w, w->ana, "client", true, id,
				 TEXTS("address[+0].kind=fiscal", "address[+0].street=Tres")),
		ERR_INPUT);
	assert_true(has_issue(w, "address.fiscal"));
	assert_int_equal(
		try_edit(w, w->ana, "client", true, id, TEXTS("bank[+0].clabe=002180012345678910")),
		ERR_INPUT);
	assert_string_equal(w->e.path, "bank[+0].clabe");
	edit("client", id, "bank[+0].clabe=002180012345678919", "bank[+0].bank_name=BANAMEX");
	assert_int_equal(
		try_edit(w, w->ana, "client", true, id, TEXTS("credit_days=3651")), ERR_INPUT);
	edit("client", id, "credit_days=3650");
}

/* What its form does not show is not asked for. */
static void only_mexican_firms_ask_for_a_cfdi_use(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Norte", "country=MX", "kind=prospect");

	assert_int_equal(try_act(w, w->ana, "convert", "client", false, id), ERR_CONFIRM);
	assert_true(has_issue(w, "convert.cfdi_use"));
	snprintf(w->ana->country, sizeof w->ana->country, "CL");
	assert_int_equal(try_act(w, w->ana, "convert", "client", false, id), ERR_CONFIRM);
	assert_false(has_issue(w, "convert.cfdi_use"));
	assert_true(has_issue(w, "convert.tax_id"));
}

static void prospects_are_converted(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "kind=prospect", "legal_name=Panadería La Ñapa", "country=MX");

	assert_int_equal(
		try_edit(w, w->ana, "client", true, id, TEXTS("kind=customer")), ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "client", true, id, TEXTS("kind=prospect")), ERR_INPUT);
	assert_int_equal(try_act(w, w->ana, "convert", "client", false, id), ERR_CONFIRM);
	assert_true(has_issue(w, "convert.tax_id"));
	assert_true(has_issue(w, "convert.zip"));
	is("client", id, "kind", "prospect");
	assert_int_equal(try_act(w, w->sara, "convert", "client", true, id), ERR_MISSING);
	assert_int_equal(try_act(w, w->tito, "convert", "client", true, id), ERR_DENIED);
	must(try_act(w, w->oscar, "convert", "client", true, id));
	is("client", id, "kind", "customer");
	is("client", id, "converted_at", "2026-11-21T12:00:00Z");
	assert_int_equal(try_act(w, w->ana, "convert", "client", true, id), ERR_INPUT);
	/* nothing is asked of a complete card */
	id = add("client", "kind=prospect", "legal_name=Kemper", "country=MX",
		"tax_id=EKU9003173C9", "tax_regime=601", "cfdi_use=G03", "address[+0].zip=06000");
	must(try_act(w, w->ana, "convert", "client", false, id));
	assert_int_equal(number("SELECT count(DISTINCT change_id) FROM history WHERE entity = "
				"'client' AND record_id = ",
				 id),
		2);
}

static void archive_restore_purge(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Breve SA", "note=Hola"),
		contact = contact_of(w, id, 0);
	int64_t person = person_of(w, contact), other;

	assert_int_equal(found(w, w->ana, "client", "breve"), 1);
	assert_int_equal(try_act(w, w->ana, "purge", "client", true, id), ERR_INPUT);
	must(try_act(w, w->ana, "archive", "client", false, id));
	assert_int_equal(found(w, w->ana, "client", "breve"), 0);
	assert_int_equal(try_edit(w, w->ana, "client", true, id, TEXTS("trade_name=X")), ERR_INPUT);
	assert_int_equal(
		try_add(w, w->ana, "contact", true, &other, TEXTS("client=000001", "name=Ana")),
		ERR_INPUT);
	must(try_act(w, w->ana, "restore", "client", false, id));
	assert_int_equal(found(w, w->ana, "client", "breve"), 1);
	must(try_act(w, w->ana, "archive", "client", false, id));
	assert_int_equal(try_act(w, w->oscar, "purge", "client", true, id), ERR_DENIED);
	must(try_act(w, w->ana, "purge", "client", true, id));
	assert_int_equal(number("SELECT count(*) FROM contact WHERE client = ", id), 0);
	assert_int_equal(number("SELECT count(*) FROM note WHERE client = ", id), 0);
	assert_int_equal(
		number("SELECT count(*) FROM person WHERE archived_at = '' AND id = ", person), 0);
	must(history_verify(w->db, &other, &w->e));
}

static void primary_passes_on(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Tres SA"), first = contact_of(w, id, 0);
	int64_t second = add("contact", "client=000001", "name=Beatriz"),
		third = add("contact", "client=000001", "name=Carla");

	is("contact", first, "primary", "1");
	is("contact", second, "primary", "0");
	edit("contact", third, "primary=yes");
	is("contact", first, "primary", "0");
	is("client", id, "main_contact", "Carla");
	edit("contact", third, "primary=no");
	assert_true(has_issue(w, "primary.stays"));
	is("contact", third, "primary", "1");
	must(try_act(w, w->ana, "archive", "contact", false, third));
	is("contact", first, "primary", "1");
	must(try_act(w, w->ana, "archive", "contact", false, first));
	must(try_act(w, w->ana, "archive", "contact", false, second));
	is("client", id, "contact_count", "0");
	must(try_act(w, w->ana, "restore", "contact", false, second));
	is("contact", second, "primary", "1");
	is("client", id, "contact_count", "1");
}

/* "A contact's name or phone finds its client, and the row says which contact." */
static void the_row_says_which_contact(void **state)
{
	struct world *w = *state;
	struct query q;
	struct page page = PAGE_INIT;
	struct place start = {0};

	add("client", "legal_name=Uno SA", "contact_name=Ana Gil");
	add("contact", "client=000001", "name=Rosa Núñez", "phone=+52 55 7777 0101");
	is("client", 1, "main_contact", "Ana Gil");
	for (const char *const *typed = TEXTS("nun", "uno ros", "7777"); *typed; typed++) {
		query_init(&q, from(w->ana), kind("client"));
		q.search = *typed;
		must(query_page(&q, &start, true, 5, &page, &w->e));
		assert_int_equal(page.n, 1);
		assert_string_equal(record_get(page.row[0], "main_contact"), "Rosa Núñez");
		page_release(&page);
	}
	edit("contact", contact_of(w, 1, 0), "name=Ana María Gil");
	is("client", 1, "main_contact", "Ana María Gil");
}

static void one_person_at_two_clients(void **state)
{
	struct world *w = *state;
	int64_t one = add("client", "legal_name=Uno SA", "contact_name=Rosa Núñez"),
		contact = contact_of(w, one, 0);
	int64_t person = person_of(w, contact),
		two = add("client", "legal_name=Dos SA", "contact_name=Luis"), linked, months;
	char link[40];

	snprintf(link, sizeof link, "person=%d", (int)person);
	linked = add("contact", "client=000002", link, "job_title=Contadora");
	is("contact", linked, "name", "Rosa Núñez");
	edit("contact", linked, "phone=+52 55 5555 0101");
	assert_true(has_issue(w, "person.shared"));
	is("contact", contact, "phone", "+52 55 5555 0101");
	is("contact", contact, "job_title", "");
	/* both cards show it, and both are found by it */
	assert_int_equal(number("SELECT count(*) FROM history_ref r JOIN history h ON h.seq = "
				"r.seq WHERE h.path = 'phone' "
				"AND r.entity = 'client' AND r.record_id = ",
				 one),
		1);
	assert_int_equal(number("SELECT count(*) FROM history_ref r JOIN history h ON h.seq = "
				"r.seq WHERE h.path = 'phone' "
				"AND r.entity = 'client' AND r.record_id = ",
				 two),
		1);
	assert_int_equal(found(w, w->ana, "client", "5555 0101"), 2);
	assert_int_equal(found(w, w->ana, "client", "rosa"), 2);
	/* the person stays while one contact is left */
	must(try_act(w, w->ana, "archive", "contact", false, contact));
	assert_int_equal(found(w, w->ana, "client", "rosa"), 1);
	assert_int_equal(try_act(w, w->ana, "archive", "person", false, person), ERR_INPUT);
	must(try_act(w, w->ana, "archive", "contact", false, linked));
	is("person", person, "name", "Rosa Núñez");
	assert_int_equal(
		number("SELECT count(*) FROM person WHERE archived_at <> '' AND id = ", person), 1);
	must(try_act(w, w->ana, "restore", "contact", false, linked));
	assert_int_equal(
		number("SELECT count(*) FROM person WHERE archived_at = '' AND id = ", person), 1);
	must(history_verify(w->db, &months, &w->e));
}

static void service_dates_in_order(void **state)
{
	struct world *w = *state;
	int64_t id;

	add("client", "legal_name=Uno SA");
	assert_int_equal(try_add(w, w->ana, "contact", true, &id,
				 TEXTS("client=000001", "name=Ana", "service_start=2026-02-01",
					 "service_end=2026-01-31")),
		ERR_INPUT);
	add("contact", "client=000001", "name=Ana", "service_start=2026-02-01",
		"service_end=2026-02-01");
	assert_int_equal(
		try_add(w, w->ana, "contact", true, &id, TEXTS("client=000001")), ERR_INPUT);
}

static void stale_saves_are_refused(void **state)
{
	struct world *w = *state;
	int64_t id = add("client", "legal_name=Uno SA"), contact = contact_of(w, id, 0);
	struct accepted all = {.all = true};
	struct record *mine = load(w, "client", id), *his = load(w, "contact", contact);

	edit("client", id, "trade_name=Otro");
	must(record_set_path(w->ana, mine, "website", "uno.mx", &w->e));
	assert_int_equal(door_save(w->ana, mine, &all, &w->issues, &w->e), ERR_STALE);
	edit("person", person_of(w, contact), "phone=+52 55 1111 1111");
	must(record_set_path(w->ana, his, "phone", "+52 55 2222 2222", &w->e));
	assert_int_equal(door_save(w->ana, his, &all, &w->issues, &w->e), ERR_STALE);
	is("contact", contact, "phone", "+52 55 1111 1111");
	record_free(&mine);
	record_free(&his);
}

static void notes_belong_to_their_author(void **state)
{
	struct world *w = *state;
	int64_t note;

	add("client", "legal_name=Uno SA", "owner=sara");
	must(try_add(w, w->sara, "note", false, &note, TEXTS("client=000001", "text=Llamar")));
	is("note", note, "author", "sara");
	assert_int_equal(
		try_edit(w, w->oscar, "note", false, note, TEXTS("text=No llamar")), ERR_INPUT);
	must(try_edit(w, w->sara, "note", false, note, TEXTS("text=Llamar en mayo")));
	edit("note", note, "text=Llamar en junio");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(codes_are_proposed),
		in_world(credit_is_never_negative),
		in_world(proposals_of_two_do_not_clash),
		in_world(a_persons_owner_is_called_by_name),
		in_world(tax_ids_by_country),
		in_world(a_new_country_rechecks_the_tax_id),
		in_world(regimes_fit_the_person),
		in_world(duplicates_ask_or_warn),
		in_world(a_hidden_duplicate_only_says_whose),
		in_world(addresses_and_banks),
		in_world(prospects_are_converted),
		in_world(only_mexican_firms_ask_for_a_cfdi_use),
		in_world(archive_restore_purge),
		in_world(primary_passes_on),
		in_world(the_row_says_which_contact),
		in_world(one_person_at_two_clients),
		in_world(service_dates_in_order),
		in_world(stale_saves_are_refused),
		in_world(notes_belong_to_their_author),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

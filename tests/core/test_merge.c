/* Two clients, or two persons, become one; and two again. */
#include "core/world.h"
#include "dict/merge.h"
#include "dict/output.h"
#include "dict/undo.h"

/* ---- what the whole database says ---- */

static void picture_record(struct world *w, const struct entity *e, int64_t id, struct str *out)
{
	struct record *r = NULL;
	struct err none = ERR_INIT;

	if (door_load(from(w->ana), e, id, &r, &none))
		return;
	r->rev = 0; /* counts saves, and an undo is one */
	str_addf(out, "%s ", e->name);
	record_snapshot(w->ana, r, out);
	str_addc(out, '\n');
	record_free(&r);
}

/* What the index holds, but for its ranks. */
static void picture_index(struct world *w, struct str *out)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;

	sql_add(&q, "SELECT kind, record_id, sort_key, words, ids, marks, shown FROM search_doc ORDER BY kind, record_id");
	must(db_query(w->db, &q, &rows, &w->e));
	while (rows_next(rows, &w->e) == 1)
		str_addf(out, "%d %d %s|%s|%s|%s|%s\n", (int)rows_i64(rows, 0), (int)rows_i64(rows, 1),
			rows_text(rows, 2), rows_text(rows, 3), rows_text(rows, 4), rows_text(rows, 5),
			rows_text(rows, 6));
	rows_end(&rows);
	sql_release(&q);
}

/* Every value of every record, derived ones and the ids of rows included. */
static void picture(struct world *w, struct str *out)
{
	str_reset(out);
	for (int i = 0; i < entity_count(); i++)
		for (int64_t id = 1; !(entity_at(i)->flags & ENTITY_CHILD) && id < 40; id++)
			picture_record(w, entity_at(i), id, out);
	picture_index(w, out);
}

static int try_merge(struct world *w, struct session *s, const char *entity, int64_t source,
	int64_t target, bool yes)
{
	struct accepted all = {.all = yes};

	return door_merge_ids(s, kind(entity), source, target, &all, NULL, &w->e);
}
#define merge(entity, source, target) must(try_merge(w, w->ana, entity, source, target, true))

static int undo(struct world *w, struct session *s)
{
	int64_t change = 0;

	if (undo_last(s, &change, &w->e))
		return w->e.code;
	return door_undo(s, change, NULL, NULL, &w->e);
}

static void whole(struct world *w)
{
	int64_t rows;

	must(history_verify(w->db, &rows, &w->e));
}

/* Merged and taken back, the database says what it said; and once more after taking that back. */
static void there_and_back(struct world *w, const char *entity, int64_t source, int64_t target)
{
	struct str before = STR_INIT, merged = STR_INIT, after = STR_INIT;

	picture(w, &before);
	merge(entity, source, target);
	whole(w);
	picture(w, &merged);
	assert_string_not_equal(before.buf, merged.buf);
	must(undo(w, w->ana));
	whole(w);
	picture(w, &after);
	assert_string_equal(before.buf, after.buf);
	merge(entity, source, target);
	whole(w);
	str_release(&before);
	str_release(&merged);
	str_release(&after);
}

static bool rests(struct world *w, const char *entity, int64_t id)
{
	struct record *r = load(w, entity, id);
	bool archived = r->archived;

	record_free(&r);
	return archived;
}

#define ACME "legal_name=Acme del Norte SA de CV", "country=MX", "tax_id=ACN010101AB9"

/* ---- clients ---- */

static void everything_moves_and_comes_back(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", ACME, "contact_name=José Peña", "phone1=55 1111 2222",
			"address[+0].street=Freire", "address[+0].zip=06000", "bank[+0].bank_name=Banorte",
			"note=Paga tarde", "website=https://acme.mx"),
		target = add("client", "legal_name=Acme del Norte", "contact_name=Rosa Núñez",
			"address[+0].street=Juárez", "address[+0].zip=64000"),
		jose = contact_of(w, source, 0);

	there_and_back(w, "client", source, target);
	is("contact", jose, "client", "000002");
	is("contact", jose, "primary", "0");
	is("client", target, "contact_count", "2");
	is("client", source, "contact_count", "0");
	is("client", target, "tax_id", "ACN010101AB9");
	is("client", target, "website", "https://acme.mx");
	is("client", target, "legal_name", "Acme del Norte");
	is("client", source, "replaced_by", "000002");
	assert_true(rests(w, "client", source));
	assert_int_equal(number("SELECT count(*) FROM note WHERE client = ", target), 1);
	assert_int_equal(number("SELECT count(*) FROM address WHERE client = ", target), 2);
	assert_int_equal(number("SELECT count(*) FROM address WHERE kind = 'fiscal' AND client = ", target), 1);
	assert_int_equal(number("SELECT count(*) FROM bank_account WHERE client = ", target), 1);
	assert_int_equal(found(w, w->ana, "client", "000001"), 1); /* the other's code finds it */
	assert_int_equal(found(w, w->ana, "contact", "jose"), 1);
}

/* An order goes where its client goes, and so does the branch that it is about. */
static void orders_come_along(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Uno SA", "country=CL", "tax_id=76086428-5", "address[+0].street=Freire"),
		target = add("client", "legal_name=Dos SA", "address[+0].street=Juárez"), order;

	order = add("service_order", "client=000001", "fault=No enciende", "branch=1");
	there_and_back(w, "client", source, target);
	is("service_order", order, "client", "000002");
	assert_int_equal(number("SELECT a.client FROM service_order o JOIN address a ON a.id = o.branch WHERE o.id = ",
				 order), target);
}

static void two_self_contacts_are_one(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Los Ñires SpA", "country=CL", "phone1=41 290 0000"),
		target = add("client", "legal_name=Los Nires", "country=CL", "email=a@nires.cl"),
		a = contact_of(w, source, 0), b = contact_of(w, target, 0);

	there_and_back(w, "client", source, target);
	is("contact", b, "is_self", "1");
	is("contact", b, "phone", "41 290 0000");
	is("contact", b, "email", "a@nires.cl");
	assert_true(rests(w, "contact", a));
	assert_true(rests(w, "person", person_of(w, b)) == false);
	is("client", target, "contact_count", "1");
	is("client", target, "phone1", "41 290 0000");
}

static void the_sources_name_is_taken(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Nueva Acme SA", "contact_name=José Peña"),
		target = add("client", "legal_name=Acme SA");
	struct merge *m;
	struct accepted all = {.all = true};

	must(merge_open(w->ana, kind("client"), source, target, &m, &w->e));
	must(merge_take(m, "legal_name", true, &w->e));
	must(door_merge(m, &all, &w->issues, NULL, NULL, NULL, &w->e));
	merge_free(&m);
	is("client", target, "legal_name", "Nueva Acme SA");
	is("contact", contact_of(w, target, 0), "name", "José Peña");
	is("contact", contact_of(w, target, 1), "name", "Nueva Acme SA"); /* the self-contact follows */
	is("contact", contact_of(w, target, 1), "is_self", "1");
	must(undo(w, w->ana));
	is("client", target, "legal_name", "Acme SA");
	is("contact", contact_of(w, target, 0), "name", "Acme SA");
	whole(w);
}

static void one_person_at_both(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Uno SA", "contact_name=José Peña"),
		target = add("client", "legal_name=Dos SA"), jose = contact_of(w, source, 0), there;
	char person[40];

	snprintf(person, sizeof person, "person=%d", (int)person_of(w, jose));
	edit("contact", jose, "job_title=Gerente");
	there = add("contact", "client=000002", person);
	there_and_back(w, "client", source, target);
	is("contact", there, "job_title", "Gerente");
	assert_true(rests(w, "contact", jose));
	assert_false(rests(w, "person", person_of(w, jose)));
	is("client", target, "contact_count", "2");
}

/* The link at the kept client rests, the other one is in use. */
static void one_person_who_had_left(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Uno SA", "contact_name=José Peña"),
		target = add("client", "legal_name=Dos SA"), jose = contact_of(w, source, 0), there;
	char person[40];

	snprintf(person, sizeof person, "person=%d", (int)person_of(w, jose));
	there = add("contact", "client=000002", person);
	must(try_act(w, w->ana, "archive", "contact", true, there));
	there_and_back(w, "client", source, target);
	assert_false(rests(w, "contact", there));
	assert_true(rests(w, "contact", jose));
	is("client", target, "contact_count", "2");
}

static void telephones_are_put_together(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Uno SA", "phone1=55 1111 2222"),
		target = add("client", "legal_name=Dos SA", "phone1=55 3333 4444");
	struct merge *m;

	must(merge_open(w->ana, kind("client"), source, target, &m, &w->e));
	must(merge_take(m, "phone1", false, &w->e));
	must(door_merge(m, NULL, &w->issues, NULL, NULL, NULL, &w->e));
	merge_free(&m);
	is("client", target, "phone1", "55 3333 4444");
	is("client", target, "phone2", "55 1111 2222");
}

static void of_two_values_the_later_one(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", "legal_name=Uno SA", "website=https://uno.mx"),
		target = add("client", "legal_name=Dos SA", "website=https://dos.mx", "email=d@dos.mx");

	edit("client", source, "email=u@uno.mx");
	merge("client", source, target);
	is("client", target, "website", "https://dos.mx");
	is("client", target, "email", "u@uno.mx");
	is("client", target, "legal_name", "Dos SA");
}

static void tax_ids_that_differ_are_asked(void **state)
{
	struct world *w = *state;
	int64_t source = add("client", ACME),
		target = add("client", "legal_name=Otra SA", "country=MX", "tax_id=OTR020202AB9");

	assert_int_equal(try_merge(w, w->ana, "client", source, target, false), ERR_CONFIRM);
	assert_string_equal(w->e.path, "tax_id");
	assert_false(rests(w, "client", source));
	merge("client", source, target);
	is("client", target, "tax_id", "OTR020202AB9");
}

static void what_cannot_be(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA"), b = add("client", "legal_name=Dos SA"),
		p = add("client", "legal_name=Tres SA", "kind=prospect"), jose;

	assert_int_equal(try_merge(w, w->ana, "client", a, a, true), ERR_INPUT);
	assert_int_equal(try_merge(w, w->ana, "client", a, p, true), ERR_INPUT);
	assert_int_equal(try_merge(w, w->ana, "client", a, 99, true), ERR_MISSING);
	assert_int_equal(try_merge(w, w->ana, "note", 1, 2, true), ERR_INPUT);
	assert_int_equal(try_merge(w, w->sara, "client", a, b, true), ERR_DENIED);
	assert_int_equal(try_merge(w, w->tito, "client", a, b, true), ERR_DENIED);
	/* somebody who is a client himself goes with the client only */
	jose = person_of(w, add("contact", "client=000001", "name=José Peña"));
	assert_int_equal(try_merge(w, w->ana, "person", person_of(w, contact_of(w, a, 0)), jose, true), ERR_INPUT);
	must(try_merge(w, w->oscar, "client", p, a, true));
	assert_int_equal(try_merge(w, w->ana, "client", p, b, true), ERR_INPUT);
	assert_int_equal(try_merge(w, w->ana, "client", b, p, true), ERR_INPUT);
	whole(w);
}

/* C becomes what B had become: no chain is left behind. */
static void chains_are_cut_short(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA"), b = add("client", "legal_name=Dos SA"),
		c = add("client", "legal_name=Tres SA");

	merge("client", a, b);
	there_and_back(w, "client", b, c);
	is("client", a, "replaced_by", "000003");
	is("client", b, "replaced_by", "000003");
	assert_int_equal(found(w, w->ana, "client", "uno"), 1);
}

static void restored_it_stands_for_itself(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA"), b = add("client", "legal_name=Dos SA");

	merge("client", a, b);
	must(try_act(w, w->ana, "restore", "client", true, a));
	is("client", a, "replaced_by", "");
	assert_int_equal(found(w, w->ana, "client", "uno"), 1);
	must(undo(w, w->ana));
	is("client", a, "replaced_by", "000002");
	assert_true(rests(w, "client", a));
	whole(w);
}

static void newer_changes_are_in_the_way(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA", "website=https://uno.mx"), b = add("client", "legal_name=Dos SA"),
		merged;

	merge("client", a, b);
	must(undo_last(w->ana, &merged, &w->e));
	edit("client", b, "website=https://dos.mx");
	assert_int_equal(door_undo(w->ana, merged, NULL, NULL, &w->e), ERR_INPUT);
	must(undo(w, w->ana));
	must(door_undo(w->ana, merged, NULL, NULL, &w->e));
	is("client", b, "website", "");
	whole(w);
}

/* What came to the kept client afterwards stays there, and is counted. */
static void a_later_contact_stays(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA", "contact_name=José Peña"), b = add("client", "legal_name=Dos SA"),
		merged;

	merge("client", a, b);
	must(undo_last(w->ana, &merged, &w->e));
	add("contact", "client=000002", "name=Rosa Núñez");
	must(door_undo(w->ana, merged, NULL, NULL, &w->e));
	is("client", a, "contact_count", "1");
	is("client", b, "contact_count", "2");
	is("contact", contact_of(w, a, 0), "primary", "1");
}

static void purged_afterwards(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA", "contact_name=José Peña"), b = add("client", "legal_name=Dos SA"),
		merged;

	merge("client", a, b);
	must(undo_last(w->ana, &merged, &w->e));
	assert_int_equal(try_act(w, w->ana, "archive", "client", true, b), 0);
	assert_int_equal(try_act(w, w->ana, "purge", "client", true, b), ERR_INPUT); /* it is referred to */
	must(try_act(w, w->ana, "restore", "client", true, b));
	must(try_act(w, w->ana, "purge", "client", true, a));
	is("client", b, "contact_count", "2");
	assert_true(door_undo(w->ana, merged, NULL, NULL, &w->e) != 0);
	whole(w);
}

static bool never(void *ctx, int64_t done, int64_t of)
{
	(void)of;
	++*(int *)ctx;
	return done < 1;
}

static void broken_off(void **state)
{
	struct world *w = *state;
	struct str before = STR_INIT, after = STR_INIT;
	struct merge *m;
	int asked = 0;
	int64_t a = add("client", "legal_name=Uno SA", "note=Hola"), b = add("client", "legal_name=Dos SA");

	add("contact", "client=000001", "name=Rosa Núñez");
	picture(w, &before);
	must(merge_open(w->ana, kind("client"), a, b, &m, &w->e));
	assert_int_equal(door_merge(m, NULL, &w->issues, never, &asked, NULL, &w->e), ERR_CANCEL);
	picture(w, &after);
	assert_true(asked > 1);
	assert_string_equal(before.buf, after.buf);
	edit("client", a, "website=https://x.mx");
	assert_int_equal(door_merge(m, NULL, &w->issues, NULL, NULL, NULL, &w->e), ERR_STALE);
	merge_free(&m);
	str_release(&before);
	str_release(&after);
}

static int sentences(void *ctx, const struct history_row *row, struct err *e)
{
	struct str s = STR_INIT;
	int *n = ctx;

	(void)e;
	*n += strncmp(row->path, "joined", 6) == 0;
	assert_string_not_equal(row->path, "is_self");
	str_release(&s);
	return 0;
}

static void both_cards_tell(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA"), b = add("client", "legal_name=Dos SA");
	int n = 0;

	merge("client", a, b);
	must(history_each(from(w->ana), kind("client"), a, NULL, sentences, &n, &w->e));
	must(history_each(from(w->ana), kind("client"), b, NULL, sentences, &n, &w->e));
	assert_true(n >= 2);
}

/* ---- persons ---- */

static void persons_too(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA", "contact_name=José Peña", "contact_phone=55 1111 2222"),
		b = add("client", "legal_name=Dos SA", "contact_name=J. Peña", "contact_email=jose@dos.mx"),
		first = contact_of(w, a, 0), second = contact_of(w, b, 0);

	there_and_back(w, "person", person_of(w, second), person_of(w, first));
	assert_int_equal(person_of(w, first), person_of(w, second));
	is("contact", second, "name", "José Peña");
	is("contact", first, "email", "jose@dos.mx");
}

static void two_persons_at_one_client(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno SA", "contact_name=José Peña"), first = contact_of(w, a, 0),
		second = add("contact", "client=000001", "name=Jose Peña López", "job_title=Gerente");

	there_and_back(w, "person", person_of(w, first), person_of(w, second));
	assert_true(rests(w, "contact", first));
	is("contact", second, "primary", "1");
	is("client", a, "contact_count", "1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(everything_moves_and_comes_back),
		in_world(orders_come_along),
		in_world(two_self_contacts_are_one),
		in_world(the_sources_name_is_taken),
		in_world(one_person_at_both),
		in_world(one_person_who_had_left),
		in_world(telephones_are_put_together),
		in_world(of_two_values_the_later_one),
		in_world(tax_ids_that_differ_are_asked),
		in_world(what_cannot_be),
		in_world(chains_are_cut_short),
		in_world(restored_it_stands_for_itself),
		in_world(newer_changes_are_in_the_way),
		in_world(a_later_contact_stays),
		in_world(purged_afterwards),
		in_world(broken_off),
		in_world(both_cards_tell),
		in_world(persons_too),
		in_world(two_persons_at_one_client),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

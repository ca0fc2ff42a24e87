/* An import walked through row by row: verdicts, decisions, cells put right, what is there and what
 * would be. */
#include "core/world.h"

#include <stdio.h>
#include "dict/review.h"
#include "dict/undo.h"

static const char text[] = "Código,Razón social,RFC,Correo,Teléfono\n"
			   "A1,Uno SA,EKU9003173C9,nuevo@uno.mx,55 1111 1111\n" /* is there */
			   "A2,Dos SA,,dos@dos.mx,\n"
			   "A3,,,tres@tres.mx,\n"	       /* has no name */
			   "A4,Cuatro SA,XX,,\n"              /* no tax id */
			   "A2,Dos otra vez SA,,otra@dos.mx,\n"; /* the second row's code */

struct opened {
	FILE *in;
	struct review *review;
};

static struct opened open_review(struct world *w, const char *csv, struct import_options *o)
{
	struct opened x = {.in = fmemopen((void *)csv, strlen(csv), "r")};

	must(review_new(&x.review, w->ana, kind("client"), x.in, o, NULL, NULL, &w->e));
	return x;
}

static void close_review(struct opened *x)
{
	review_free(&x->review);
	fclose(x->in);
}

static void row_is(struct world *w, struct review *r, int64_t i, enum import_verdict v)
{
	struct review_row row;

	must(review_row(r, i, &row, &w->e));
	if (row.line.verdict != v)
		fail_msg("row %d is %s: %s", (int)i, import_verdict_name(row.line.verdict),
			row.line.reason);
}

static void counts_are(const struct review *r, int created, int updated, int duplicate, int invalid,
	int skipped)
{
	const int64_t *n = review_counts(r), want[] = {created, 0, updated, duplicate, invalid, skipped};
	int64_t sum = 0;

	for (int i = 0; i < IMPORT_VERDICTS; i++) {
		if (n[i] != want[i])
			fail_msg("%s: %d, not %d", import_verdict_name((enum import_verdict)i),
				(int)n[i], (int)want[i]);
		sum += n[i];
	}
	assert_int_equal(sum, review_rows(r));
}

static int64_t clients(struct world *w)
{
	return number("SELECT count(*) FROM client WHERE id > ", 0);
}

static void rows_and_decisions(void **state)
{
	struct world *w = *state;
	struct import_options o = {.match = "code"};
	int64_t one = add("client", "code=A1", "legal_name=Uno SA", "email=uno@uno.mx");
	struct opened x = open_review(w, text, &o);
	struct import_report report = IMPORT_REPORT_INIT;
	struct review_row row;

	counts_are(x.review, 1, 0, 2, 2, 0);
	assert_int_equal(clients(w), 1);
	must(review_row(x.review, 1, &row, &w->e));
	assert_string_equal(row.line.name, "Dos SA");
	assert_int_equal(row.line.line, 3);
	assert_int_equal(review_next(x.review, 0, 1, IMPORT_INVALID), 2);
	assert_int_equal(review_next(x.review, 4, -1, IMPORT_INVALID), 3);
	assert_int_equal(review_next(x.review, 4, 1, IMPORT_UPDATED), -1);

	must(review_decide(x.review, 0, IMPORT_UPDATE, &w->e));
	row_is(w, x.review, 0, IMPORT_UPDATED);
	must(review_edit(x.review, 2, 1, "Tres SA", &w->e));
	row_is(w, x.review, 2, IMPORT_CREATED);
	must(review_edit(x.review, 3, 2, "", &w->e));
	row_is(w, x.review, 3, IMPORT_CREATED);
	must(review_edit(x.review, 1, 1, "Dos y media SA", &w->e));
	row_is(w, x.review, 1, IMPORT_CREATED);
	/* the same code again: it cannot be another one */
	must(review_decide(x.review, 4, IMPORT_NEW, &w->e));
	row_is(w, x.review, 4, IMPORT_INVALID);
	must(review_decide(x.review, 4, IMPORT_LEAVE, &w->e));
	counts_are(x.review, 3, 1, 0, 0, 1);
	assert_int_equal(clients(w), 1);

	must(review_import(x.review, &report, NULL, NULL, NULL, &w->e));
	counts_are(x.review, 3, 1, 0, 0, 1);
	assert_int_equal(report.count[IMPORT_CREATED], 3);
	assert_int_equal(clients(w), 4);
	is("client", one, "email", "nuevo@uno.mx");
	is("client", number("SELECT id FROM client WHERE code = 'A2' AND id > ", 0), "legal_name",
		"Dos y media SA");
	close_review(&x);
	must(door_undo(w->ana, report.operation, NULL, NULL, &w->e));
	import_report_release(&report);
	assert_int_equal(clients(w), 1);
	is("client", one, "email", "uno@uno.mx");
}

/* Whatever kind of record a row became, leaving it out and taking it again ends where it began. */
static void left_out_and_taken_again(void **state)
{
	static const char csv[] =
		"Name,Company Type,Related Company,Address Type,Street,Phone,Mobile\n"
		"Grocery Outlet,Company,,,51 Federal Street,123456789,\n"
		"Bob,Individual,Grocery Outlet,Contact,,,4157654321\n"
		"Bill,Individual,Grocery Outlet,Other address,645 21st Street,,4517864512\n";
	struct world *w = *state;
	struct import_options o = {.on_match = IMPORT_SKIP};
	struct opened x = open_review(w, csv, &o);
	struct review_sides sides;
	struct review_row row;

	assert_int_equal(review_counts(x.review)[IMPORT_CREATED], 1);
	assert_int_equal(review_counts(x.review)[IMPORT_ADDED], 2);
	for (int i = 0; i < 3; i++) {
		const enum import_policy again[] = {IMPORT_SKIP, IMPORT_NEW, IMPORT_UPDATE};
		struct str reason = STR_INIT;

		must(review_row(x.review, i, &row, &w->e));
		str_add(&reason, row.line.reason);
		for (int k = 0; k < LENGTH(again); k++) {
			must(review_decide(x.review, i, IMPORT_LEAVE, &w->e));
			row_is(w, x.review, i, IMPORT_SKIPPED);
			must(review_compare(x.review, i, &sides, &w->e));
			assert_non_null(sides.made);
			review_sides_release(&sides);
			must(review_decide(x.review, i, again[k], &w->e));
			row_is(w, x.review, i, i ? IMPORT_ADDED : IMPORT_CREATED);
			must(review_row(x.review, i, &row, &w->e));
			assert_string_equal(row.line.entity->name, i ? "contact" : "client");
			assert_string_equal(row.line.reason, reason.buf);
		}
		str_release(&reason);
	}
	assert_int_equal(review_counts(x.review)[IMPORT_ADDED], 2);
	close_review(&x);
}

/* By its code alone the row is nobody's; who looks at it may say that it is. */
static void a_stranger_is_somebodys_word(void **state)
{
	static const char csv[] = "Código,Razón social\nA1,Otra SA\n";
	struct world *w = *state;
	struct import_options o = {0};
	struct opened x;

	add("client", "code=A1", "legal_name=Constructora Magdalena");
	x = open_review(w, csv, &o);
	row_is(w, x.review, 0, IMPORT_INVALID);
	must(review_decide(x.review, 0, IMPORT_UPDATE, &w->e));
	row_is(w, x.review, 0, IMPORT_UPDATED);
	must(review_decide(x.review, 0, IMPORT_SKIP, &w->e));
	row_is(w, x.review, 0, IMPORT_INVALID);
	must(review_edit(x.review, 0, 0, "A2", &w->e));
	row_is(w, x.review, 0, IMPORT_CREATED);
	close_review(&x);
}

static const char *value_of(const struct record *r, const char *field)
{
	return r ? record_get(r, field) : "-";
}

static void side_by_side(void **state)
{
	struct world *w = *state;
	static const struct {
		enum import_policy on_match;
		int row;
		const char *old, *made;
	} cases[] = {
		{IMPORT_SKIP, 0, "uno@uno.mx", "nuevo@uno.mx"},
		{IMPORT_UPDATE, 0, "uno@uno.mx", "nuevo@uno.mx"},
		{IMPORT_SKIP, 1, "-", "dos@dos.mx"},
		{IMPORT_SKIP, 2, "-", "-"},
		{IMPORT_SKIP, 4, "dos@dos.mx", "otra@dos.mx"},
	};
	struct review_sides sides;

	add("client", "code=A1", "legal_name=Uno SA", "email=uno@uno.mx");
	for (int i = 0; i < LENGTH(cases); i++) {
		struct import_options o = {.match = "code", .on_match = cases[i].on_match};
		struct opened x = open_review(w, text, &o);

		must(review_compare(x.review, cases[i].row, &sides, &w->e));
		assert_string_equal(value_of(sides.old, "email"), cases[i].old);
		assert_string_equal(value_of(sides.made, "email"), cases[i].made);
		review_sides_release(&sides);
		close_review(&x);
	}
	assert_int_equal(clients(w), 1);
}

/* An address in one line beside the parts that are there: what stands on either side is what would be
 * saved. */
static void a_line_side_by_side(void **state)
{
	static const struct {
		const char *csv, *street, *ext_no;
		enum import_verdict verdict;
	} cases[] = {
		{"Código,Dirección\nA1,Freire 247\n", "Freire", "247", IMPORT_DUPLICATE},
		{"Código,Dirección\nA1,Maipú 9\n", "Maipú 9", "", IMPORT_UPDATED},
	};
	struct world *w = *state;
	struct review_sides sides;

	add("client", "code=A1", "legal_name=Uno SA", "address.street=Freire",
		"address.ext_no=247");
	for (int i = 0; i < LENGTH(cases); i++) {
		struct import_options o = {.match = "code"};
		struct opened x = open_review(w, cases[i].csv, &o);

		must(review_decide(x.review, 0, IMPORT_UPDATE, &w->e));
		row_is(w, x.review, 0, cases[i].verdict);
		must(review_compare(x.review, 0, &sides, &w->e));
		assert_string_equal(record_get(sides.old->child[0].v[0], "ext_no"), "247");
		assert_string_equal(record_get(sides.made->child[0].v[0], "street"), cases[i].street);
		assert_string_equal(record_get(sides.made->child[0].v[0], "ext_no"), cases[i].ext_no);
		review_sides_release(&sides);
		close_review(&x);
	}
}

/* A firm and who works there in one row: both are shown, and the person once. */
static void a_firm_with_its_contact(void **state)
{
	static const char csv[] = "Razón social,Nombre,Apellidos,Cargo\nÑires SpA,José,Peña,Gerente\n";
	struct world *w = *state;
	struct import_options o = {.on_match = IMPORT_SKIP};
	struct opened x = open_review(w, csv, &o);
	struct review_sides sides;

	must(review_compare(x.review, 0, &sides, &w->e));
	assert_null(sides.old);
	assert_string_equal(value_of(sides.made, "legal_name"), "Ñires SpA");
	assert_int_equal(sides.n_also, 1);
	assert_string_equal(sides.also[0]->entity->name, "contact");
	assert_string_equal(value_of(sides.also[0], "name"), "José Peña");
	assert_string_equal(value_of(sides.also[0], "job_title"), "Gerente");
	review_sides_release(&sides);
	close_review(&x);
	assert_int_equal(clients(w), 0);
}

static void all_the_rest(void **state)
{
	struct world *w = *state;
	struct import_options o = {.match = "code"};
	struct opened x;

	add("client", "code=A1", "legal_name=Uno SA", "email=uno@uno.mx");
	x = open_review(w, text, &o);
	must(review_decide(x.review, 4, IMPORT_SKIP, &w->e));
	must(review_decide_rest(x.review, IMPORT_DUPLICATE, IMPORT_UPDATE, NULL, NULL, &w->e));
	counts_are(x.review, 1, 1, 1, 2, 0);
	close_review(&x);
}

/* ---- nobody waits for a dry run ---- */

struct other {
	struct world *w;
	struct db *db;
	struct session *oscar;
	int saved;
};

static void save_meanwhile(void *ctx, struct csv_row *row, enum import_policy *policy)
{
	struct other *o = ctx;
	struct world *w = o->w;
	int64_t id;

	(void)row;
	(void)policy;
	must(try_add(w, o->oscar, "client", true, &id, TEXTS("legal_name=Mientras tanto SA")));
	o->saved++;
}

static void a_dry_run_keeps_nobody_waiting(void **state)
{
	struct world *w = *state;
	struct other other = {.w = w};
	struct import_options o = {.dry_run = true, .row = save_meanwhile, .ctx = &other};
	struct import_report r = IMPORT_REPORT_INIT;
	struct str csv = STR_INIT;
	FILE *in;

	str_add(&csv, "Código,Razón social\n");
	for (int i = 0; i < 510; i++)
		str_addf(&csv, "K%d,%s %d SA\n", i, i == 505 ? "Firma" : "Otra", i);
	must(db_open(&other.db, w->path, 0, &w->e));
	db_set_patience(other.db, 0);
	must(session_open(&other.oscar, other.db, "oscar", &w->e));
	in = fmemopen(csv.buf, csv.len, "r");
	must(import_run(w->ana, kind("client"), in, &o, &r, &w->e));
	assert_int_equal(r.count[IMPORT_CREATED], 510);
	assert_int_equal(r.operation, 0);
	assert_int_equal(other.saved, 510);
	assert_int_equal(clients(w), 510);
	import_report_release(&r);
	fclose(in);
	str_release(&csv);
	session_free(&other.oscar);
	db_close(&other.db);
}

/* ---- values that are none, notes and second addresses ---- */

static void take(struct world *w, const char *csv, enum import_policy on_match, int verdict)
{
	struct import_options o = {.on_match = on_match};
	struct import_report r = IMPORT_REPORT_INIT;
	FILE *in = fmemopen((void *)csv, strlen(csv), "r");

	must(import_run(w->ana, kind("client"), in, &o, &r, &w->e));
	fclose(in);
	if (r.line[0].verdict != (enum import_verdict)verdict)
		fail_msg("%s: %s", import_verdict_name(r.line[0].verdict), r.line[0].reason);
	import_report_release(&r);
}

static void a_bad_address_does_not_cost_the_row(void **state)
{
	struct world *w = *state;
	int64_t id;

	take(w, "Razón social,Correo,Teléfono,Notas\nUno SA,uno en uno punto mx,no tiene,Llamar\n",
		IMPORT_SKIP, IMPORT_CREATED);
	id = number("SELECT max(id) FROM client WHERE id > ", 0);
	is("client", id, "email", "");
	is("client", id, "phone1", "");
	assert_int_equal(number("SELECT count(*) FROM note WHERE text LIKE 'Llamar%uno en uno punto "
				"mx%' AND client = ",
				 id),
		1);
}

static void notes_and_branches_are_added_once(void **state)
{
	static const char csv[] = "Código,Razón social,Calle,Shipping Street,Shipping City,Notas\n"
				  "A1,Uno SA,Calle 1,Bodega 2,Puebla,Llamar los lunes\n";
	struct world *w = *state;
	int64_t id = add("client", "code=A1", "legal_name=Uno SA", "address.street=Calle 1");

	take(w, csv, IMPORT_UPDATE, IMPORT_ADDED); /* the note is a record that was made */
	take(w, csv, IMPORT_UPDATE, IMPORT_DUPLICATE);
	assert_int_equal(number("SELECT count(*) FROM note WHERE client = ", id), 1);
	assert_int_equal(number("SELECT count(*) FROM address WHERE client = ", id), 2);
	assert_int_equal(
		number("SELECT count(*) FROM address WHERE city = 'Puebla' AND client = ", id), 1);
}

/* The same client twice in a file: made by its first row and changed by the second one. */
static void made_and_changed_is_taken_back(void **state)
{
	static const char csv[] = "Código,Razón social,Correo\nA1,Uno SA,uno@uno.mx\n"
				  "A1,Uno y Asociados SA,otro@uno.mx\n";
	struct world *w = *state;
	struct import_options o = {.on_match = IMPORT_UPDATE};
	struct import_report r = IMPORT_REPORT_INIT;
	FILE *in = fmemopen((void *)csv, strlen(csv), "r");

	must(import_run(w->ana, kind("client"), in, &o, &r, &w->e));
	fclose(in);
	assert_int_equal(r.count[IMPORT_UPDATED], 1);
	must(door_undo(w->ana, r.operation, NULL, NULL, &w->e));
	import_report_release(&r);
	assert_int_equal(clients(w), 0);
	assert_int_equal(number("SELECT count(*) FROM person WHERE id > ", 0), 0);
}

/* ---- cards ---- */

static const char cards[] =
	"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Peña;Íñigo;;;\r\nFN:Íñigo Peña\r\nORG:Peña\\, Hijos SA;Com\r\n pras\r\n"
	"item1.EMAIL;TYPE=INTERNET:inigo@pena.example\r\nTEL;TYPE=CELL:+52 55 1234 5678\r\n"
	"TEL;TYPE=WORK,VOICE:55 5512 3456\r\nADR;TYPE=WORK:;;Calle 5;Puebla;;72000;México\r\n"
	"PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\nEND:VCARD\r\n"
	"BEGIN:VCARD\nVERSION:4.0\nFN:Ferretera SA\nORG:Ferretera SA\n"
	"TEL;VALUE=uri;TYPE=\"voice,work\":tel:+52-33-3615-0000\nNOTE:Uno\\nDos\nEND:VCARD\n"
	"BEGIN:VCARD\nVERSION:4.0\nFN:Tía Rosa\nEND:VCARD\n";

static void cards_become_clients_and_contacts(void **state)
{
	struct world *w = *state;
	struct import_options o = {0};
	struct import_report r = IMPORT_REPORT_INIT;
	FILE *in = fmemopen((void *)cards, strlen(cards), "r");
	int64_t id;

	must(import_run(w->ana, kind("client"), in, &o, &r, &w->e));
	fclose(in);
	assert_int_equal(r.count[IMPORT_CREATED], 2);
	assert_int_equal(r.count[IMPORT_SKIPPED], 1); /* whose client is she? */
	import_report_release(&r);
	id = number("SELECT id FROM client WHERE legal_name = 'Peña, Hijos SA' AND id > ", 0);
	is("contact", contact_of(w, id, 0), "name", "Íñigo Peña");
	is("contact", contact_of(w, id, 0), "department", "Compras");
	is("client", id, "email", "inigo@pena.example");
	assert_int_equal(number("SELECT count(*) FROM address WHERE city = 'Puebla' AND client = ", id), 1);
	id = number("SELECT id FROM client WHERE legal_name = 'Ferretera SA' AND id > ", 0);
	is("contact", contact_of(w, id, 0), "is_self", "1");
}

static void cards_that_are_refused(void **state)
{
	static const char *const bad[] = {
		"BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nEND:VCARD\n",
		"BEGIN:VCARD\nVERSION:3.0\nN;ENCODING=QUOTED-PRINTABLE:=C3\nEND:VCARD\n",
		"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n",
		"BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nEND:VCARD\n",
	};
	struct world *w = *state;

	for (int i = 0; i < LENGTH(bad); i++) {
		struct import_options o = {0};
		struct import_report r = IMPORT_REPORT_INIT;
		FILE *in = fmemopen((void *)bad[i], strlen(bad[i]), "r");

		assert_int_equal(
			import_run(w->ana, kind("client"), in, &o, &r, &w->e), ERR_INPUT);
		assert_non_null(strstr(w->e.text, "1"));
		import_report_release(&r);
		fclose(in);
	}
}

struct told {
	int64_t done, total;
	int calls;
};

static bool tell(void *ctx, int64_t done, int64_t total)
{
	struct told *t = ctx;

	assert_true(done >= t->done && done <= total);
	assert_true(!t->calls++ || total == t->total);
	t->done = done;
	t->total = total;
	return true;
}

#define MANY 700 /* several pieces, and so several parts */

/* Blank lines and headings that come again are no rows; a contact that comes with a client is none, either. */
static void progress_counts_rows(void **state)
{
	struct world *w = *state;
	struct import_options o = {0};
	struct import_report done = IMPORT_REPORT_INIT;
	struct opened x = {0};
	struct told trial = {0}, made = {0}, back = {0};
	struct str csv = STR_INIT;

	for (int i = 0; i < MANY; i++)
		str_addf(&csv, "%sFirma %d,Ana %d\n", i % 300 ? "" : "Razón social,Contacto\n\n", i, i);
	x.in = fmemopen(csv.buf, csv.len, "r");
	must(review_new(&x.review, w->ana, kind("client"), x.in, &o, tell, &trial, &w->e));
	assert_int_equal(trial.done, MANY);
	assert_int_equal(trial.total, MANY);
	must(review_import(x.review, &done, NULL, tell, &made, &w->e));
	assert_int_equal(made.done, MANY);
	must(door_undo(w->ana, done.operation, tell, &back, &w->e));
	assert_int_equal(back.total, MANY);
	assert_true(back.calls > 0);
	import_report_release(&done);
	close_review(&x);
	str_release(&csv);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(progress_counts_rows),
		in_world(rows_and_decisions),
		in_world(left_out_and_taken_again),
		in_world(a_stranger_is_somebodys_word),
		in_world(side_by_side),
		in_world(a_line_side_by_side),
		in_world(a_firm_with_its_contact),
		in_world(all_the_rest),
		in_world(a_dry_run_keeps_nobody_waiting),
		in_world(a_bad_address_does_not_cost_the_row),
		in_world(notes_and_branches_are_added_once),
		in_world(made_and_changed_is_taken_back),
		in_world(cards_become_clients_and_contacts),
		in_world(cards_that_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

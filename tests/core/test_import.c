/* Imports of clients: exports of other systems, and what adopt makes of rows that hold a firm and a
 * person. */
#include "core/world.h"

#include <stdio.h>
#include "tools/reference.h"

static void run(struct world *w, const char *text, size_t len, const struct import_options *o,
	struct import_report *out)
{
	FILE *in = fmemopen((void *)text, len, "r");
	int64_t sum = 0;

	must(import_run(w->ana, kind("client"), in, o, out, &w->e));
	fclose(in);
	for (int i = 0; i < 5; i++)
		sum += out->count[i];
	assert_int_equal(sum, out->records);
}

#define import(text, report) run(w, text, strlen(text), &(struct import_options){0}, report)

static void expect(
	const struct import_report *r, int created, int duplicate, int invalid, int skipped)
{
	if (r->count[IMPORT_CREATED] == created && r->count[IMPORT_DUPLICATE] == duplicate &&
		r->count[IMPORT_INVALID] == invalid && r->count[IMPORT_SKIPPED] == skipped)
		return;
	for (int i = 0; i < r->n_lines; i++)
		fprintf(stderr, "line %ld: %s %s\n", r->line[i].line,
			import_verdict_name(r->line[i].verdict), r->line[i].reason);
	fail_msg("created %d, duplicate %d, invalid %d, skipped %d", (int)r->count[IMPORT_CREATED],
		(int)r->count[IMPORT_DUPLICATE], (int)r->count[IMPORT_INVALID],
		(int)r->count[IMPORT_SKIPPED]);
}

static int64_t client_named(struct world *w, const char *name)
{
	struct sql q = SQL_INIT;
	int64_t id = 0;

	sql_add(&q, "SELECT id FROM client WHERE legal_name = ");
	sql_text(&q, name);
	if (db_i64(w->db, &q, &id, &w->e))
		fail_msg("no client %s", name);
	sql_release(&q);
	return id;
}

/* A second import of the same text creates nothing. */
static void twice(struct world *w, const char *text, size_t len, const char *set, int created,
	int invalid, int skipped)
{
	struct import_options o = {.set = set};
	struct import_report r = IMPORT_REPORT_INIT;

	run(w, text, len, &o, &r);
	expect(&r, created, 0, invalid, skipped);
	import_report_release(&r);
	run(w, text, len, &o, &r);
	expect(&r, 0, created, invalid, skipped);
	import_report_release(&r);
}

static void firms_and_persons(void **state)
{
	static const char text[] =
		"Razón social,Nombre,Apellidos,Cargo,Teléfono,Celular,Correo,Notas\n"
		"Ñires SpA,José,Peña Álvarez,Gerente,+56 41 290 0000,,jose@nires.cl,Llamar\n"
		"Ñires SpA,Rosa,Núñez,Compras,,+56 9 1111 2222,rosa@nires.cl,\n"
		",Lucía,Soto,,+52 55 1234 5678,,lucia@soto.mx,\n"
		"Sola SA,,,,,,sola@sola.mx,\n";
	struct world *w = *state;
	int64_t firm, lucia;

	twice(w, text, strlen(text), NULL, 4, 0, 0);
	firm = client_named(w, "Ñires SpA");
	is("contact", contact_of(w, firm, 0), "name", "José Peña Álvarez");
	is("contact", contact_of(w, firm, 0), "job_title", "Gerente");
	is("contact", contact_of(w, firm, 0), "email", "jose@nires.cl");
	is("contact", contact_of(w, firm, 1), "name", "Rosa Núñez");
	is("contact", contact_of(w, firm, 1), "mobile", "+56 9 1111 2222");
	is("client", firm, "contact_count", "2");
	lucia = client_named(w, "Lucía Soto");
	is("client", lucia, "person_type", "individual");
	is("contact", contact_of(w, lucia, 0), "is_self", "1");
	is("contact", contact_of(w, client_named(w, "Sola SA"), 0), "is_self", "1");
}

static void kinds_and_suppliers(void **state)
{
	static const char text[] = "Name,Customer,Supplier,Cliente activo,País\n"
				   "Uno,TRUE,FALSE,S,México\n"
				   "Dos,2,0,N,USA\n"
				   "Tres,FALSE,TRUE,,\n"
				   "Cuatro,prospecto,,quizás,Narnia\n";
	struct world *w = *state;
	struct import_report r = IMPORT_REPORT_INIT;

	import(text, &r);
	expect(&r, 3, 0, 0, 1);
	is("client", client_named(w, "Uno"), "kind", "customer");
	is("client", client_named(w, "Uno"), "status", "active");
	is("client", client_named(w, "Uno"), "country", "MX");
	is("client", client_named(w, "Dos"), "kind", "prospect");
	is("client", client_named(w, "Dos"), "status", "inactive");
	is("client", client_named(w, "Dos"), "country", "US");
	/* an unknown value of a list is left out and reported, the row is kept */
	is("client", client_named(w, "Cuatro"), "kind", "prospect");
	is("client", client_named(w, "Cuatro"), "status", "");
	assert_non_null(strstr(r.line[3].reason, "quizás"));
	assert_non_null(strstr(r.line[3].reason, "Narnia"));
	import_report_release(&r);
}

static void trees_of_contacts(void **state)
{
	static const char text[] = "ID,Name,Company Type,Related Company,Phone,Email\n"
				   "p1,Casa Matriz,Company,,111 111 11,casa@matriz.mx\n"
				   "p2,Bob,Individual,Casa Matriz,222 222 22,\n"
				   "p3,Filial,Company,Casa Matriz,333 333 33,\n"
				   "p4,Nadie,Individual,Otra Casa,444 444 44,\n";
	struct world *w = *state;
	int64_t house;

	twice(w, text, strlen(text), NULL, 3, 1, 0);
	house = client_named(w, "Casa Matriz");
	is("client", house, "external_id", "p1");
	is("client", house, "person_type", "company");
	is("contact", contact_of(w, house, 1), "name", "Bob");
	is("contact", contact_of(w, house, 1), "phone", "222 222 22");
	is("client", client_named(w, "Filial"), "person_type", "company");
}

static void values_in_a_cell(void **state)
{
	static const char text[] =
		"First Name,Organization Name,E-mail 1 - Value,Phone 1 - Value\n"
		"Ana,Uno SA,* ana@uno.mx ::: otra@uno.mx,+52 55 1111 1111 ::: +52 55 2222 2222\n";
	struct world *w = *state;
	struct import_report r = IMPORT_REPORT_INIT;

	import(text, &r);
	expect(&r, 1, 0, 0, 0);
	is("client", client_named(w, "Uno SA"), "email", "ana@uno.mx");
	is("client", client_named(w, "Uno SA"), "phone1", "+52 55 1111 1111");
	import_report_release(&r);
}

static void self_contacts_stay_locked(void **state)
{
	static const char text[] = "client,name,email\n000001,Uno SA,nuevo@uno.mx\n";
	struct world *w = *state;
	struct import_options o = {0};
	struct import_report r = IMPORT_REPORT_INIT;
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	int64_t client = add("client", "legal_name=Uno SA", "email=uno@uno.mx");

	must(import_run(w->ana, kind("contact"), in, &o, &r, &w->e));
	fclose(in);
	expect(&r, 0, 1, 0, 0);
	is("contact", contact_of(w, client, 0), "email", "uno@uno.mx");
	import_report_release(&r);
}

static void same_name_other_tax_id(void **state)
{
	static const char text[] =
		"Razón social,RUT,Contacto\nGemela,76086428-5,Ana\nGemela,77412309-1,Luis\n";
	struct world *w = *state;

	twice(w, text, strlen(text), "country=CL", 2, 0, 0);
	assert_int_equal(number("SELECT count(*) FROM client WHERE id > ", 0), 2);
}

static void sample(void **state, const char *file, const char *set, int created)
{
	struct world *w = *state;
	char path[200];
	size_t len;
	char *text;

	snprintf(path, sizeof path, "import_samples/%s", file);
	text = reference_read(path, &len);
	twice(w, text, len, set, created, 0, 0);
	free(text);
}

static void odoo(void **state)
{
	struct world *w = *state;
	int64_t grocery;

	SKIP_WITHOUT_REFERENCE();
	sample(state, "odoo_res_partner.csv", NULL, 6);
	grocery = client_named(w, "Grocery Outlet");
	is("client", grocery, "external_id", "res_partner_1");
	is("client", grocery, "country", "US");
	is("client", grocery, "contact_count", "5");
	is("contact", contact_of(w, grocery, 0), "address",
		"51 Federal Street #401, 94107 San Francisco, California");
	is("contact", contact_of(w, grocery, 3), "email", "bill@odoo.com");
	assert_int_equal(number("SELECT count(*) FROM client WHERE id > ", 0), 2);
	assert_int_equal(found(w, w->ana, "client", "agrol"), 1);
}

static void google(void **state)
{
	struct world *w = *state;
	int64_t navy;

	SKIP_WITHOUT_REFERENCE();
	sample(state, "google_new_2023.csv", NULL, 1);
	navy = client_named(w, "US Navy");
	is("contact", contact_of(w, navy, 0), "name", "Grace Brewster Hopper");
	is("contact", contact_of(w, navy, 0), "job_title", "Rear Admiral");
	is("client", navy, "email", "grace@navy.example");
	is("client", navy, "country", "US");
}

static void alegra(void **state)
{
	struct world *w = *state;
	int64_t kemper;

	SKIP_WITHOUT_REFERENCE();
	sample(state, "authored_alegra_mx.csv", NULL, 3);
	kemper = client_named(w, "ESCUELA KEMPER URGATE");
	is("client", kemper, "tax_id", "EKU9003173C9");
	is("client", kemper, "person_type", "company");
	is("contact", contact_of(w, kemper, 0), "is_self", "1");
	is("contact", contact_of(w, kemper, 0), "mobile", "5555550102");
	assert_int_equal(number("SELECT count(*) FROM note WHERE client = ", kemper), 1);
	assert_int_equal(number("SELECT count(*) FROM address WHERE zip = '06000' AND ext_no = "
				"'742' AND client = ",
				 kemper),
		1);
}

static void freshbooks(void **state)
{
	struct world *w = *state;

	SKIP_WITHOUT_REFERENCE();
	sample(state, "freshbooks_clients.csv", NULL, 2);
	is("contact", contact_of(w, client_named(w, "Marge Simpson"), 0), "is_self", "1");
	is("contact", contact_of(w, client_named(w, "X-Men"), 0), "name", "Scott Summer");
	is("contact", contact_of(w, client_named(w, "X-Men"), 0), "email",
		"ssummers@xavierscool.edu");
}

static void defontana(void **state)
{
	struct world *w = *state;

	SKIP_WITHOUT_REFERENCE();
	sample(state, "authored_defontana_cl.csv", "country=CL", 2);
	is("client", client_named(w, "José Núñez"), "code", "12531909-2");
	is("client", client_named(w, "José Núñez"), "status", "inactive");
	is("client", client_named(w, "Comercial Los Ñires SpA"), "tax_id", "76086428-5");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(firms_and_persons),
		in_world(kinds_and_suppliers),
		in_world(trees_of_contacts),
		in_world(values_in_a_cell),
		in_world(self_contacts_stay_locked),
		in_world(same_name_other_tax_id),
		in_world(odoo),
		in_world(google),
		in_world(alegra),
		in_world(freshbooks),
		in_world(defontana),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

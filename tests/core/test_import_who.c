/* Imports of clients: whose row it is, and what of it is new. */
#include "core/world.h"

#include <stdio.h>

/* The report is looked at by the caller and released by him. */
static struct import_report take(struct world *w, const char *text, struct import_options o)
{
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	struct import_report r = IMPORT_REPORT_INIT;

	must(import_run(w->ana, kind("client"), in, &o, &r, &w->e));
	fclose(in);
	return r;
}

/* Other systems number theirs from 000001 as well: a row is nobody's by its code alone when it has
 * another name, unless the user says that codes tell. */
static void a_code_that_is_somebody_elses(void **state)
{
	static const struct {
		const char *row, *match;
		enum import_verdict becomes;
	} cases[] = {
		{"000001,Otra con clave ajena SA,,,,Hugo Ríos", NULL, IMPORT_INVALID},
		{"000001,Otra con clave ajena SA,,,,", NULL, IMPORT_INVALID},
		{"000001,Otra con clave ajena SA,,,,Hugo Ríos", "code", IMPORT_ADDED},
		/* something else speaks for it: names, a tax id, the telephone */
		{"000001,Magdalena (Constructora) S.A.,,,,Hugo Ríos", NULL, IMPORT_ADDED},
		{"000001,La Magdalena,,,,Hugo Ríos", NULL, IMPORT_ADDED},
		{"000001,Constructora Magdalena del Sur SA,,,,Hugo Ríos", NULL, IMPORT_ADDED},
		{"000001,Constructora del Sur SA,,,,Hugo Ríos", NULL, IMPORT_INVALID},
		{"000001,Otra SA,,EKU9003173C9,,Hugo Ríos", NULL, IMPORT_ADDED},
		{"000001,Otra SA,,,55 1111 1111,Hugo Ríos", NULL, IMPORT_ADDED},
		{"000001,Otra SA,Constructora Magdalena,,,Hugo Ríos", NULL, IMPORT_ADDED},
		/* it has no name of its own */
		{"000001,,,,,Hugo Ríos", NULL, IMPORT_ADDED},
		/* who is found by the name has another number there */
		{"000001,Segunda SA,,,,", NULL, IMPORT_DUPLICATE},
	};
	struct world *w = *state;
	struct import_report r;
	struct str csv = STR_INIT;
	int64_t contacts;

	add("client", "code=000001", "legal_name=Constructora Magdalena", "trade_name=Magdalena",
		"tax_id=EKU9003173C9", "phone1=55 1111 1111");
	add("client", "code=000002", "legal_name=Segunda SA");
	contacts = number("SELECT count(*) FROM contact WHERE id > ", 0);
	for (int i = 0; i < LENGTH(cases); i++) {
		str_reset(&csv);
		str_addf(&csv, "clave,razon social,nombre comercial,rfc,telefono,contacto\n%s\n",
			cases[i].row);
		r = take(w, csv.buf,
			(struct import_options){.match = cases[i].match, .dry_run = true});
		if (r.line[0].verdict != cases[i].becomes)
			fail_msg("%s: %s %s", cases[i].row, import_verdict_name(r.line[0].verdict),
				r.line[0].reason);
		if (cases[i].becomes == IMPORT_INVALID)
			assert_non_null(strstr(r.line[0].reason, "000001 Constructora Magdalena"));
		import_report_release(&r);
	}
	str_reset(&csv);
	str_addf(&csv, "clave,razon social,contacto\n%s\n", "000001,Otra SA,Hugo Ríos");
	r = take(w, csv.buf, (struct import_options){.on_match = IMPORT_UPDATE});
	assert_int_equal(r.line[0].verdict, IMPORT_INVALID);
	assert_int_equal(number("SELECT count(*) FROM contact WHERE id > ", 0), contacts);
	import_report_release(&r);
	str_release(&csv);
}

/* Clients that are new, and what was added to those that were there, are counted apart. */
static void who_is_new(void **state)
{
	static const char csv[] = "razon social,rfc,contacto,shipping street\n"
				  "Nueva SA,,Ana Paz,\n"		/* new, and her with it */
				  "Nueva SA,,Luz Rey,\n"		/* a second person of it */
				  "Vieja SA,,Rosa Gil,\n"		/* a person of one that was there */
				  "Vieja SA,,,\n"
				  "Vieja SA,EKU9003173C9,Rosa Gil,\n"
				  "Vieja SA,,Eva Sol,Calle 9\n";
	static const enum import_verdict is_there[] = {IMPORT_CREATED, IMPORT_ADDED, IMPORT_ADDED,
		IMPORT_DUPLICATE, IMPORT_UPDATED, IMPORT_ADDED};
	struct world *w = *state;
	struct import_report r;

	add("client", "legal_name=Vieja SA");
	for (int dry = 1; dry >= 0; dry--) {
		r = take(w, csv, (struct import_options){.on_match = IMPORT_UPDATE, .dry_run = dry});
		for (int i = 0; i < LENGTH(is_there); i++)
			if (r.line[i].verdict != is_there[i])
				fail_msg("line %ld: %s %s", r.line[i].line,
					import_verdict_name(r.line[i].verdict), r.line[i].reason);
		assert_int_equal(r.count[IMPORT_CREATED], 1);
		assert_int_equal(r.count[IMPORT_ADDED], 3);
		assert_non_null(strstr(r.line[2].reason, "Vieja SA"));
		assert_string_equal(r.line[0].reason, "");
		import_report_release(&r);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(a_code_that_is_somebody_elses),
		in_world(who_is_new),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

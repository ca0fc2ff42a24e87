/* What leaves the program: no more than the session may see, in forms that others read. */
#include "core/world.h"

#include "base/text.h"
#include "core/export.h"

#define w ((struct world *)*state)

static int export_as(void **state, struct session *s, const char *entity, enum export_format format,
	struct str *out)
{
	struct export_options o = {.format = format};
	char *data = NULL;
	size_t n = 0;
	int64_t rows;
	struct query q;
	FILE *f = open_memstream(&data, &n);
	int rc;

	query_init(&q, from(s), kind(entity));
	rc = export_run(&q, 0, &o, f, &rows, &w->e);
	fclose(f);
	str_reset(out);
	str_addn(out, data, n);
	free(data);
	return rc;
}

static void has(const struct str *out, const char *text)
{
	if (!strstr(out->buf, text))
		fail_msg("no \"%s\" in:\n%s", text, out->buf);
}

static void has_not(const struct str *out, const char *text)
{
	if (strstr(out->buf, text))
		fail_msg("\"%s\" stands in:\n%s", text, out->buf);
}

/* RFC 6350, 3.2: lines of at most 75 octets, and no character is cut. */
static void lines_fold(const struct str *out)
{
	const char *at = out->buf;

	while (*at) {
		const char *end = strstr(at, "\r\n");

		assert_non_null(end);
		assert_true(end - at <= 75);
		assert_true(utf8_valid(at, (size_t)(end - at)));
		at = end + 2;
	}
}

static void cards_are_escaped_and_folded(void **state)
{
	struct str out = STR_INIT, again = STR_INIT;

	add("client", "legal_name=Peña, Hijos; y Cía", "contact_name=Ana \\ Ñ", "contact_phone=5512345678",
		"contact_mobile=5587654321", "contact_email=ana@ejemplo.mx", "contact_job_title=Jefa, de todo",
		"contact_department=Compras; y más");
	edit("contact", contact_of(w, 1, 0), "description=ñandú ñandú ñandú ñandú ñandú ñandú ñandú "
		"ñandú ñandú ñandú ñandú ñandú ñandú ñandú ñandú", "email2=otra@ejemplo.mx");
	must(export_as(state, w->ana, "contact", EXPORT_VCARD, &out));
	lines_fold(&out);
	has(&out, "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:");
	has(&out, "\r\nFN:Ana \\\\ Ñ\r\n");
	has(&out, "\r\nORG:Peña\\, Hijos\\; y Cía;Compras\\; y más\r\n");
	has(&out, "\r\nTITLE:Jefa\\, de todo\r\n");
	has(&out, "\r\nTEL;TYPE=work:55 1234 5678\r\nTEL;TYPE=cell:55 8765 4321\r\n");
	has(&out, "\r\nEMAIL;TYPE=work;PREF=1:ana@ejemplo.mx\r\nEMAIL;TYPE=work:otra@ejemplo.mx\r\n");
	has(&out, "\r\nREV:20261121T120000Z\r\nEND:VCARD\r\n");
	has(&out, "\r\n ");
	has_not(&out, "KIND:org");
	must(export_as(state, w->ana, "contact", EXPORT_VCARD, &again));
	assert_string_equal(out.buf, again.buf);
	must(export_as(state, w->ana, "person", EXPORT_VCARD, &out));
	has(&out, "FN:Ana");
	assert_int_equal(export_as(state, w->ana, "client", EXPORT_VCARD, &out), ERR_USAGE);
	str_release(&out);
	str_release(&again);
}

static void the_client_itself_is_a_firm(void **state)
{
	struct str out = STR_INIT;

	add("client", "legal_name=Yunque SA", "address.street=Calle 1");
	must(export_as(state, w->ana, "contact", EXPORT_VCARD, &out));
	has(&out, "\r\nKIND:org\r\nFN:Yunque SA\r\nORG:Yunque SA\r\nADR;TYPE=work:;;Calle 1;;;;\r\n");
	str_release(&out);
}

/* The right, the rows and the fields are those of the session, in every form. */
static void no_more_than_one_may_see(void **state)
{
	static const struct right narrow[] = {
		{"client", "", VERB_LIST | VERB_EXPORT, "credit_limit,phone1"}};
	struct str out = STR_INIT;
	struct right *rights = w->oscar->rights;
	int n = w->oscar->n_rights;

	add("client", "legal_name=De Sara", "owner=sara", "credit_limit=777", "phone1=5512345678");
	add("client", "legal_name=De Simón", "owner=simon");
	for (int f = 0; f < EXPORT_VCARD; f++) {
		must(export_as(state, w->sara, "client", (enum export_format)f, &out));
		has(&out, "De Sara");
		has_not(&out, "De Simón");
		assert_int_equal(export_as(state, w->tito, "client", (enum export_format)f, &out), ERR_DENIED);
		w->oscar->rights = (struct right *)narrow;
		w->oscar->n_rights = 1;
		must(export_as(state, w->oscar, "client", (enum export_format)f, &out));
		w->oscar->rights = rights;
		w->oscar->n_rights = n;
		has(&out, "De Sim");
		has_not(&out, "777");
		has_not(&out, "55 1234 5678");
		has_not(&out, "credit_limit");
	}
	str_release(&out);
}

/* Rows of children that came after the columns were counted are not left out in silence. */
static void children_are_never_cut(void **state)
{
	struct export_options o = {.format = EXPORT_CSV};
	struct export *x;
	struct query q;
	FILE *f = fopen("/dev/null", "w");
	int64_t id = add("client", "legal_name=Una SA", "address.street=Calle 1");

	query_init(&q, from(w->ana), kind("client"));
	must(export_begin(&x, &q, &o, f, &w->e));
	edit("client", id, "address[+0].street=Calle 2");
	assert_int_equal(query_each(&q, 0, export_row, x, &w->e), ERR_STALE);
	export_free(&x);
	fclose(f);
}

/* What happened before is an administrator's to say: for others a client begins today. */
static void only_an_administrator_says_when(void **state)
{
	static const char file[] = "ficha:client\nlegal_name,created_at\nVieja %s,2001-02-03T04:05:06Z\n";
	struct session *who[] = {w->ana, w->oscar};

	for (int i = 0; i < 2; i++) {
		struct import_options o = {0};
		struct import_report r;
		char text[128];
		FILE *f;

		snprintf(text, sizeof text, file, who[i]->user_name);
		f = fmemopen(text, strlen(text), "r");
		must(import_run(who[i], kind("client"), f, &o, &r, &w->e));
		assert_int_equal(r.count[IMPORT_CREATED], 1);
		is("client", r.line[0].id, "created_at",
			i ? "2026-11-21T12:00:00Z" : "2001-02-03T04:05:06Z");
		is("client", r.line[0].id, "contact_count", "0");
		import_report_release(&r);
		fclose(f);
	}
}

/* Without the first line nobody can say it. */
static void a_mapping_reaches_no_moment(void **state)
{
	char text[] = "Razón social,Alta\nVieja SA,2001-02-03T04:05:06Z\n";
	struct import_options o = {.map = "Alta=created_at"};
	struct import_report r;
	FILE *f = fmemopen(text, strlen(text), "r");

	must(import_run(w->ana, kind("client"), f, &o, &r, &w->e));
	assert_int_equal(r.count[IMPORT_CREATED], 0);
	import_report_release(&r);
	fclose(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(cards_are_escaped_and_folded),
		in_world(the_client_itself_is_a_firm),
		in_world(no_more_than_one_may_see),
		in_world(children_are_never_cut),
		in_world(only_an_administrator_says_when),
		in_world(a_mapping_reaches_no_moment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

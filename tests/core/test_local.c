/* Labels in the words of a country: of a record's own, and of the firm's where there are many. */
#include "core/world.h"

#include "base/lang.h"
#include "base/text.h"
#include "core/export.h"
#include "dict/choice.h"
#include "dict/pairs.h"
#include "tui/translations.h"

#define w ((struct world *)*state)

static const struct field *field_of(const char *entity, const char *name)
{
	return entity_field(kind(entity), name);
}

static void firm_of(void **state, const char *country)
{
	snprintf(w->ana->country, sizeof w->ana->country, "%s", country);
}

static void each_country_has_its_words(void **state)
{
	static const struct {
		const char *country, *entity, *field, *label;
	} is[] = {
		{"MX", "address", "municipality", "Municipality"},
		{"CL", "address", "municipality", "Commune"},
		{"CL", "company", "state", "Region"},
		{"CO", "address", "state", "Department"},
		{"PE", "address", "city", "Province"},
		{"PE", "address", "municipality", "District"},
		{"AR", "address", "neighbourhood", "Barrio"},
		{"AR", "client", "tax_regime", "VAT status"},
		{"AR", "client", "tax_id", "CUIT"},
		{"FR", "address", "state", "State"},
		{"", "client", "tax_id", "ID"},
		{"CL", "document", "state", "State"},
		{"PE", "service_order", "state", "State"},
	};

	for (int i = 0; i < LENGTH(is); i++)
		assert_string_equal(
			field_label(field_of(is[i].entity, is[i].field), is[i].country), is[i].label);
	firm_of(state, "PE");
	assert_string_equal(field_heading(w->ana, field_of("client", "tax_id")), "RUC");
}

/* Every word is that of a field, and none is there twice. */
static void every_word_is_met(void **state)
{
	const struct country_word *all = field_of("address", "state")->words;

	for (const struct country_word *word = all; word->country; word++) {
		bool met = false;

		assert_true(choice_find(w->ana, "country", word->country) != NULL);
		for (int e = 0; e < entity_count(); e++)
			for (int i = 0; i < entity_at(e)->n_fields; i++)
				met |= entity_at(e)->fields[i].words == all &&
				       !strcmp(entity_at(e)->fields[i].name, word->field);
		assert_true(met);
		for (const struct country_word *other = all; other < word; other++)
			assert_true(strcmp(other->country, word->country) ||
				    strcmp(other->field, word->field));
	}
}

static void a_row_without_country_has_its_clients(void **state)
{
	const struct field *f = field_of("address", "municipality");
	struct record *r = NULL, *row;
	int child;

	must(door_new(from(w->ana), kind("client"), &r, &w->e));
	record_set(r, "country", "CL");
	entity_child(r->entity, "address", &child);
	row = record_add_child(r, child);
	assert_string_equal(field_caption(w->ana, row, f), "Commune");
	record_set(row, "country", "PE");
	assert_string_equal(field_caption(w->ana, row, f), "District");
	record_set(row, "country", "");
	record_set(r, "country", "");
	assert_string_equal(field_caption(w->ana, row, f), "Municipality");
	firm_of(state, "CR");
	assert_string_equal(field_caption(w->ana, row, f), "Canton");
	record_free(&r);
}

static const char *path_of(
	void **state, const char *heading, const char *value, struct str *path)
{
	char text[120];
	struct import_options o = {.dry_run = true};
	struct import_report r = IMPORT_REPORT_INIT;
	FILE *f;

	snprintf(text, sizeof text, "Razón social,%s\nAlfa,%s\n", heading, value);
	f = fmemopen(text, strlen(text), "r");
	must(import_run(w->ana, kind("client"), f, &o, &r, &w->e));
	fclose(f);
	str_reset(path);
	str_add(path, r.column[1].path);
	import_report_release(&r);
	return path->buf;
}

/* In Peru a province is what others call a city; everywhere else it is the state. */
static void headings_are_read_as_the_firm_writes_them(void **state)
{
	struct str path = STR_INIT;

	assert_string_equal(path_of(state, "Province", "Cusco", &path), "address.state");
	firm_of(state, "PE");
	assert_string_equal(path_of(state, "Province", "Cusco", &path), "address.city");
	assert_string_equal(path_of(state, "District", "Cusco", &path), "address.municipality");
	assert_string_equal(path_of(state, "Department", "Cusco", &path), "address.state");
	assert_string_equal(path_of(state, "RUC", "20100070970", &path), "tax_id");
	firm_of(state, "AR");
	assert_string_equal(path_of(state, "VAT status", "Responsable inscripto", &path), "");
	str_release(&path);
}

static int import_text(void **state, const char *text, bool accept, struct import_report *r)
{
	struct import_options o = {.accept = accept};
	FILE *f = fmemopen((void *)text, strlen(text), "r");
	int rc = import_run(w->ana, kind("client"), f, &o, r, &w->e);

	fclose(f);
	return rc;
}

/* What a file calls a province is what its own country calls so, whatever the firm's does. */
static void headings_are_read_as_the_file_means_them(void **state)
{
	static const char *const firms[] = {"MX", "CL", "AR", "PE", "CO"};
	static const struct {
		const char *text, *paths;
	} files[] = {
		{"Calle,Provincia,Distrito,Departamento,RUC,País,Razón social\n"
		 "Av. X,Cañete,Asia,Lima,20131312955,Perú,Mar SAC\n",
			"street city municipality state tax_id"},
		{"Calle,Provincia,Distrito,Departamento,Razón social\nAv. X,Cañete,Asia,Lima,Mar SAC\n",
			"street city municipality state legal_name"},
		{"Calle,Barrio,Localidad,Partido,Provincia,Razón social\nMitre,Centro,Junín,J,Salta,Sur\n",
			"street neighbourhood city municipality state"},
		{"Calle,Partido,Provincia,País,Razón social\n"
		 "Mitre,J,Salta,Perú,Uno\nMitre,J,Salta,Argentina,Dos\nMitre,J,Salta,AR,Tres\n",
			"street municipality state country legal_name"},
		{"Calle,Comuna,Ciudad,Región,Razón social\nPrat 1,Ñuñoa,Santiago,Maule,Sur SpA\n",
			"street municipality city state legal_name"},
	};
	struct str paths = STR_INIT;

	if (!translated_to("es"))
		skip();
	lang_set("en");
	for (int i = 0; i < LENGTH(firms); i++)
		for (int k = 0; k < LENGTH(files); k++) {
			struct import_options o = {0};
			struct import_report r = IMPORT_REPORT_INIT;
			FILE *f = fmemopen((void *)files[k].text, strlen(files[k].text), "r");

			firm_of(state, firms[i]);
			must(import_look(w->ana, kind("client"), f, &o, &r, &w->e));
			fclose(f);
			str_reset(&paths);
			for (int c = 0; c < 5; c++) {
				const char *point = strchr(r.column[c].path, '.');

				str_addf(&paths, "%s%s", c ? " " : "",
					point ? point + 1 : r.column[c].path);
			}
			assert_string_equal(paths.buf, files[k].paths);
			import_report_release(&r);
		}
	str_release(&paths);
}

/* What the program prints in one country is read in every other. */
static void every_word_is_read_everywhere(void **state)
{
	static const char *const firms[] = {"MX", "CL", "AR", "PE", "CO", ""};
	static const struct {
		const char *heading, *path;
	} words[] = {
		{"Line of business", "business_line"},
		{"Economic activity", "business_line"},
		{"Housing estate", "address.neighbourhood"},
		{"Villa o población", "address.neighbourhood"},
		{"Urbanización", "address.neighbourhood"},
		{"Urbanization", "address.neighbourhood"},
		{"Commune", "address.municipality"},
	};
	struct str path = STR_INIT;

	if (!translated_to("es"))
		skip();
	lang_set("en");
	for (int i = 0; i < LENGTH(firms); i++)
		for (int k = 0; k < LENGTH(words); k++) {
			firm_of(state, firms[i]);
			assert_string_equal(
				path_of(state, words[k].heading, "601", &path), words[k].path);
		}
	str_release(&path);
}

/* Nobody sent them there, and nobody can tell them apart again. */
static void columns_that_would_be_joined_are_asked_about(void **state)
{
	static const char text[] = "Razón social,Estado,Provincia\nUno SA,Jalisco,Centro\n";
	struct import_report r = IMPORT_REPORT_INIT;

	assert_int_equal(import_text(state, text, false, &r), ERR_CONFIRM);
	assert_non_null(strstr(w->e.text, "\"Estado\" and \"Provincia\""));
	assert_int_equal(r.records, 0);
	assert_string_equal(r.column[2].joined, "Estado");
	import_report_release(&r);
	must(import_text(state, text, true, &r));
	assert_int_equal(r.count[IMPORT_CREATED], 1);
	import_report_release(&r);
	must(import_text(state, "Razón social,Nombre,Apellidos,Calle,Address line 2\nDos SA,Ana,Paz,A,B\n",
		false, &r));
	import_report_release(&r);
}

/* "RUT" means Chile to all but those who have one themselves. */
static void an_own_word_means_no_other_country(void **state)
{
	static const char *const firms[] = {"MX", "UY"}, *const countries[] = {"CL", "UY"};

	for (int i = 0; i < LENGTH(firms); i++) {
		char text[80];
		struct import_options o = {0};
		struct import_report r = IMPORT_REPORT_INIT;
		FILE *f;

		firm_of(state, firms[i]);
		snprintf(text, sizeof text, "Razón social,RUT\nFirma %d,76.086.428-5\n", i);
		f = fmemopen(text, strlen(text), "r");
		must(import_run(w->ana, kind("client"), f, &o, &r, &w->e));
		fclose(f);
		assert_int_equal(r.count[IMPORT_CREATED], 1);
		is("client", i + 1, "country", countries[i]);
		import_report_release(&r);
	}
}

static void places_and_exports_say_it_too(void **state)
{
	struct export_options o = {.format = EXPORT_SPREADSHEET};
	struct import_place *place;
	struct arena a = ARENA_INIT;
	struct query q;
	char *data = NULL;
	size_t n = 0;
	int64_t rows;
	bool said = false;
	FILE *f = open_memstream(&data, &n);

	firm_of(state, "CL");
	for (int i = import_places(w->ana, kind("client"), &a, &place); i-- > 0;)
		said |= !strcmp(place[i].label, "Addresses: Commune");
	assert_true(said);
	query_init(&q, from(w->ana), kind("client"));
	must(export_run(&q, 0, &o, f, &rows, &w->e));
	fclose(f);
	assert_non_null(strstr(data, "RUT"));
	assert_non_null(strstr(data, "Line of business"));
	assert_null(strstr(data, "Tax "));
	assert_null(strstr(data, "CFDI"));
	free(data);
	arena_release(&a);
}

/* A Chilean invoice names the line of business where a Mexican one has the tax regime, and the commune before the
 * city. */
static void a_chilean_paper_is_written_as_in_chile(void **state)
{
	int64_t id;

	add("client", "legal_name=Austral SpA", "country=CL", "business_line=Ferretería",
		"tax_regime=601", "kind=customer", "address[+0].street=Prat 1",
		"address[+0].zip=7750000", "address[+0].city=Santiago",
		"address[+0].municipality=Ñuñoa", "address[+0].state=Metropolitana");
	edit("company", 1, "business_line=Ventas", "tax_regime=601", "street=Mitre", "ext_no=5",
		"zip=06000", "city=Toluca", "municipality=Metepec");
	id = add("document", "client=000001", "kind=delivery_note", "line[+0].description=x",
		"line[+0].quantity=1", "line[+0].price=1");
	must(try_act(w, w->ana, "issue", "document", true, id));
	is("document", id, "client_regime", "Ferretería");
	is("document", id, "issuer_regime", "601");
	is("document", id, "client_address", "Prat 1, 7750000 Ñuñoa, Santiago, Metropolitana");
	is("document", id, "issuer_address", "Mitre 5, 06000 Toluca, Metepec");
}

/* What two have in common is said in the words of their country. */
static void duplicates_are_said_in_their_own_words(void **state)
{
	struct import_report r = IMPORT_REPORT_INIT;
	struct arena a = ARENA_INIT;
	struct pair pair[4];
	struct pairs p;
	int n;

	add("client", "legal_name=Austral SpA", "country=CL", "tax_id=76.086.428-5");
	firm_of(state, "AR");
	must(import_text(state, "Razón social,RUT,País\nOtra SpA,76.086.428-5,Chile\n", false, &r));
	assert_int_equal(r.count[IMPORT_DUPLICATE], 1);
	assert_non_null(strstr(r.line[0].reason, "RUT: the same as in 000001 Austral SpA."));
	import_report_release(&r);
	add("client", "legal_name=Copia SpA", "country=CL", "tax_id=76086428-5");
	must(pairs_begin(&p, w->ana, kind("client"), &w->e));
	must(pairs_next(&p, 4, &a, pair, &n, &w->e));
	assert_int_equal(n, 1);
	assert_string_equal(pair[0].reasons, "RUT");
	pairs_release(&p);
	arena_release(&a);
}

/* The values that lists are delivered with are Mexico's; where the firm has its own, it is asked for them. */
static void a_tax_regime_is_asked_for_where_the_list_has_some(void **state)
{
	const struct field *regime = field_of("client", "tax_regime");
	struct str path = STR_INIT;

	assert_true(session_needs(w->ana, regime));
	firm_of(state, "AR");
	assert_false(session_needs(w->ana, regime));
	assert_false(session_needs(w->ana, field_of("company", "tax_regime")));
	edit("list", number("SELECT id FROM list WHERE name = 'tax_regime' AND id > ", 0),
		"value[+0].code=RI", "value[+0].label_es=Responsable inscripto",
		"value[+0].label_en=Registered");
	assert_true(session_needs(w->ana, regime));
	assert_string_equal(path_of(state, "VAT status", "Responsable inscripto", &path), "tax_regime");
	str_release(&path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(each_country_has_its_words),
		in_world(every_word_is_met),
		in_world(a_row_without_country_has_its_clients),
		in_world(headings_are_read_as_the_firm_writes_them),
		in_world(headings_are_read_as_the_file_means_them),
		in_world(every_word_is_read_everywhere),
		in_world(columns_that_would_be_joined_are_asked_about),
		in_world(an_own_word_means_no_other_country),
		in_world(places_and_exports_say_it_too),
		in_world(duplicates_are_said_in_their_own_words),
		in_world(a_tax_regime_is_asked_for_where_the_list_has_some),
		in_world(a_chilean_paper_is_written_as_in_chile),
	};

	translations();
	lang_set("en");
	return cmocka_run_group_tests(tests, NULL, NULL);
}

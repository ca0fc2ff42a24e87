/* A kind of record and a field that core does not know, described and nothing else, in a grid, a
 * card, a form, an import and JSON: the pets (dict/pets.h) join core's kinds, and clients get a
 * slogan, each as HACKING.md tells. Only a tab of its own would take more, a word in src/tui/top.c.
 */
#include "tui/painted.h"

#include <sqlite3.h>
#include "base/lang.h"
#include "dict/output.h"
#include "dict/pets.h"
#include "tui/grid.h"

/* ---- a larger dictionary ------------------------------------------------------------------------
 */

#define KINDS_MAX 64
static struct entity *kinds[KINDS_MAX], *client;
static struct field larger[FIELDS_MAX], *smaller;

static const char slogan_sql[] = "ALTER TABLE client ADD COLUMN slogan TEXT NOT NULL DEFAULT '';";
static const struct field slogan = {.name = "slogan",
	.label = "Slogan",
	.kind = FIELD_TEXT,
	.width = 20,
	.max = 80,
	.flags = FIELD_GRID | FIELD_WORDS,
	.headings = "lema|slogan"};

static void tables_add(const char *path)
{
	sqlite3 *raw;

	assert_int_equal(sqlite3_open(path, &raw), SQLITE_OK);
	for (const char *const *sql = TEXTS(pets_sql, slogan_sql); *sql; sql++)
		if (sqlite3_exec(raw, *sql, NULL, NULL, NULL) != SQLITE_OK)
			fail_msg("%s", sqlite3_errmsg(raw));
	sqlite3_close(raw);
}

/* The slogan stands behind the title. */
static void client_extend(void)
{
	int n = entity_title(client)->index + 1;

	smaller = client->fields;
	memcpy(larger, smaller, sizeof *larger * (size_t)n);
	larger[n] = slogan;
	memcpy(larger + n + 1, smaller + n, sizeof *larger * (size_t)(client->n_fields - n));
	client->fields = larger;
	client->n_fields++;
}

static int larger_open(void **state)
{
	int n = 0;

	world_open(state);
	tables_add(((struct world *)*state)->path);
	/* A description may be written to until somebody looks at it. */
	for (; n < entity_count(); n++)
		kinds[n] = (struct entity *)entity_at(n);
	for (int i = 0; i < LENGTH(pets); i++)
		kinds[n++] = pets[i];
	client = (struct entity *)kind("client");
	client_extend();
	dictionary_init(kinds, n);
	return 0;
}

static int larger_close(void **state)
{
	client->fields = smaller;
	client->n_fields--;
	return world_close(state);
}

/* ---- screens ------------------------------------------------------------------------------------
 */

static void play(struct world *w, struct screen *s, const char *keys)
{
	play_begin(w, keys);
	screen_push(s);
	play_end();
}

/* Every row of an entity, as the tab would show it. */
static struct screen *all_of(struct session *s, const char *entity)
{
	struct query q;

	query_init(&q, from(s), kind(entity));
	return grid_found_new(&q, "all");
}

/* ---- files --------------------------------------------------------------------------------------
 */

static void import(struct world *w, const char *entity, const char *csv, const char *set)
{
	struct import_options o = {.set = set};
	struct import_report r = IMPORT_REPORT_INIT;
	FILE *in = fmemopen((void *)csv, strlen(csv), "r");

	must(import_run(w->ana, kind(entity), in, &o, &r, &w->e));
	assert_int_equal(r.count[IMPORT_CREATED], 2);
	assert_int_equal(r.n_unmapped, 0);
	import_report_release(&r);
	fclose(in);
}

static void json_has(struct world *w, const char *entity, int64_t id, const char *const *texts)
{
	struct record *r = load(w, entity, id);
	struct str text = STR_INIT;
	struct json j;

	json_init(&j, &text);
	record_json(w->ana, r, true, &j);
	for (; *texts; texts++)
		if (!strstr(text.buf, *texts))
			fail_msg("no %s in %s", *texts, text.buf);
	str_release(&text);
	record_free(&r);
}

/* ---- a kind of record ---------------------------------------------------------------------------
 */

static void pets_import(struct world *w)
{
	char set[40];

	snprintf(set, sizeof set, "keeper=%d",
		(int)add("keeper", "name=Íñigo", "email=i@zoo.example"));
	import(w, "pet", "Animal;Species;Price;Vaccine\nÑandú;can;1234,50;rabia\nMichi;Gato;12;\n",
		set);
}

static void a_new_kind_in_a_grid_and_a_form(void **state)
{
	struct world *w = *state;

	pets_import(w);
	play(w, all_of(w->ana, "pet"),
		"screen grid\n"
		"key /\ntype nan\nscreen found\n"
		"key Enter\nscreen card\n"
		"key 2\nscreen shots\nkey 1\n"
		"key F4\nscreen form\n"
		"key Tab\nkey Ctrl-U\ntype Ñandú Gris\n"
		"key Tab\nkey Tab\nkey Tab\nkey Ctrl-U\ntype new@zoo.example\n"
		"key Tab\ntype ca\nkey Enter\nscreen changed\n"
		"key F2\nscreen saved\n");
	shows("grid", "Pets › all", "Code", "Name↑", "Species", "Michi", "Ñandú", "Íñigo", "Cat",
		"Dog");
	shows("found", "Search: nan", "►000001   Ñandú", "Row 1/1");
	shows("card", "Pets › 000001 Ñandú", "Species", "Dog", "Keeper's e-mail ", "i@zoo.example",
		"2 Shots");
	shows("shots", "Against", "rabia");
	shows("form", "* Name", "[Ñandú", "Price", "1,234.50");
	shows("changed", "[changed]", "[Ñandú Gris", "[Cat", "[4");
	shows("saved", "Ñandú Gris", "Cat", "new@zoo.example");
	is("pet", 1, "name", "Ñandú Gris");
	is("pet", 1, "species", "cat");
	is("keeper", 1, "email", "new@zoo.example");
}

static void what_belongs_to_another_record_is_its_tab(void **state)
{
	struct world *w = *state;

	pets_import(w);
	play(w, all_of(w->ana, "keeper"),
		"key Enter\nkey 2\nscreen pets\n"
		"key F7\ntype Rex\nkey F2\nscreen made\nkey 3\nscreen history\n");
	shows("pets", "Keepers › Íñigo", "[2 Pets]", "Michi", "Ñandú");
	shows("made", "Rex");
	shows("history", "Pet", "ana");
	is("pet", 3, "keeper", "1");
}

static void a_new_kind_in_json(void **state)
{
	struct world *w = *state;

	pets_import(w);
	json_has(w, "pet", 1,
		TEXTS("\"code\":\"000001\"", "\"name\":\"Ñandú\"", "\"species\":\"dog\"",
			"\"price\":\"1234.50\"", "\"shot\":[{", "\"against\":\"rabia\""));
}

/* ---- a field ------------------------------------------------------------------------------------
 */

static void a_new_field_in_a_grid_and_a_form(void **state)
{
	struct world *w = *state;

	import(w, "client", "Razón social;Lema\nZapatería El Búho;Pies felices\nÓptica Güemes;\n",
		NULL);
	play(w, grid_home_new(w->ana),
		"screen grid\n"
		"key /\ntype felic\nscreen found\nkey Esc\n"
		"key Home\nkey Enter\nkey F4\nscreen form\n"
		"key Tab\nkey Tab\ntype Ver más\nscreen typed\nkey F2\nscreen card\n"
		"key 9\nscreen history\n");
	shows("grid", "Slogan", "Pies felices");
	shows("found", "Row 1/1", "Zapatería El Búho");
	shows("form", "Óptica Güemes", "Slogan");
	shows("typed", "[changed]", "[Ver más");
	shows("card", "Slogan", "Ver más");
	shows("history", "Slogan");
	is("client", 2, "slogan", "Ver más");
	json_has(w, "client", 2, TEXTS("\"slogan\":\"Ver más\""));
}

static void a_new_field_is_checked(void **state)
{
	struct world *w = *state;
	char text[100] = "slogan=";
	int64_t id;

	memset(text + strlen(text), 'x', 81);
	assert_int_equal(
		try_add(w, w->ana, "client", true, &id, TEXTS("legal_name=A", text)), ERR_INPUT);
	assert_non_null(strstr(w->e.text, "80"));
}

#define in_larger(test) cmocka_unit_test_setup_teardown(test, larger_open, larger_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_larger(a_new_kind_in_a_grid_and_a_form),
		in_larger(what_belongs_to_another_record_is_its_tab),
		in_larger(a_new_kind_in_json),
		in_larger(a_new_field_in_a_grid_and_a_form),
		in_larger(a_new_field_is_checked),
	};
	int failed;

	painted_init();
	lang_init("nowhere");
	lang_set("en");
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	painted_release();
	return failed;
}

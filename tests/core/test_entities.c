/* Every description against the schema, the lists, and its own words. */
#include "core/world.h"

#include <sqlite3.h>
#include "base/text.h"
#include "dict/choice.h"

/* Columns that no field describes: keys, links and marks that dict writes itself. */
static bool is_furniture(const struct entity *e, const char *column)
{
	static const char *const own[] = {"id", "rev", "archived_at", "position", "holder"};
	size_t n = strlen(column);

	for (int i = 0; i < LENGTH(own); i++)
		if (strcmp(column, own[i]) == 0)
			return true;
	if (n > 5 && (strcmp(column + n - 4, "_key") == 0 || strcmp(column + n - 5, "_near") == 0))
		return true;
	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_children; k++)
			if (entity_at(i)->children[k].of == e &&
				strcmp(entity_at(i)->children[k].fk, column) == 0)
				return true;
	return false;
}

static bool has_column(sqlite3 *raw, const char *table, const char *column)
{
	return sqlite3_table_column_metadata(
		       raw, NULL, table, column, NULL, NULL, NULL, NULL, NULL) == SQLITE_OK;
}

static void check_fields(sqlite3 *raw, const struct entity *e)
{
	char key[80];

	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (!field_stored(f) || f->via)
			continue;
		if (!has_column(raw, e->table, f->column))
			fail_msg("%s.%s: no column %s", e->name, f->name, f->column);
		snprintf(key, sizeof key, "%s_key", f->column);
		if (!!(f->flags & FIELD_KEYED) != has_column(raw, e->table, key))
			fail_msg("%s.%s: key column", e->name, f->name);
		snprintf(key, sizeof key, "%s_near", f->column);
		if (!!(f->flags & FIELD_NEAR) != has_column(raw, e->table, key))
			fail_msg("%s.%s: near column", e->name, f->name);
	}
	if (!!(e->flags & ENTITY_ARCHIVES) != has_column(raw, e->table, "archived_at") &&
		!(e->flags & ENTITY_SINGLE))
		fail_msg("%s: archived_at", e->name);
}

static void check_columns(sqlite3 *raw, const struct entity *e)
{
	char text[120];
	sqlite3_stmt *st;

	snprintf(text, sizeof text, "SELECT name FROM pragma_table_info('%s')", e->table);
	assert_int_equal(sqlite3_prepare_v2(raw, text, -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW) {
		const char *column = (const char *)sqlite3_column_text(st, 0);
		bool described = is_furniture(e, column);

		for (int i = 0; i < e->n_fields; i++)
			described = described ||
				    (!e->fields[i].via && strcmp(e->fields[i].column, column) == 0);
		if (!described)
			fail_msg("%s: nobody describes column %s", e->name, column);
	}
	sqlite3_finalize(st);
}

static void against_the_schema(void **state)
{
	struct world *w = *state;
	sqlite3 *raw;

	assert_int_equal(sqlite3_open(w->path, &raw), SQLITE_OK);
	for (int i = 0; i < entity_count(); i++) {
		check_fields(raw, entity_at(i));
		check_columns(raw, entity_at(i));
	}
	sqlite3_close(raw);
}

static void lists_exist(void **state)
{
	struct world *w = *state;
	int n;

	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_fields; k++)
			if (entity_at(i)->fields[k].list &&
				!choices(w->ana, entity_at(i)->fields[k].list, &n))
				fail_msg("no list %s", entity_at(i)->fields[k].list);
	choices(w->ana, "country", &n);
	assert_int_equal(n, 249);
	assert_string_equal(
		choice_find(w->ana, "country", "estados unidos de america")->code, "US");
	assert_string_equal(choice_find(w->ana, "country", "MEX")->code, "MX");
	assert_string_equal(choice_find(w->ana, "country", "Perú")->code, "PE");
	assert_string_equal(choice_find(w->ana, "country", "Germany")->code, "DE");
	assert_string_equal(choice_find(w->ana, "tax_regime", "601")->code, "601");
}

/* A heading is written as it is compared: folded; and at most one of the fields that share it takes any text, so that
 * what a column holds decides between them. */
static void headings_are_folded(void **state)
{
	(void)state;
	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_fields; k++) {
			const char *at = entity_at(i)->fields[k].headings;

			for (; at && *at; at += strcspn(at, "|"), at += *at == '|') {
				char one[80] = "";
				struct str words = STR_INIT;

				memcpy(one, at, strcspn(at, "|"));
				text_words(&words, one);
				if (strcmp(words.buf + 1, one))
					fail_msg("%s.%s: heading \"%s\"", entity_at(i)->name,
						entity_at(i)->fields[k].name, one);
				str_release(&words);
			}
		}
}

static bool names_heading(const struct field *f, const char *heading)
{
	size_t n = strlen(heading);

	for (const char *at = f->headings; at && *at; at += strcspn(at, "|"), at += *at == '|')
		if (strcspn(at, "|") == n && memcmp(at, heading, n) == 0)
			return true;
	return false;
}

/* Every text fits such a field. */
static bool takes_any(const struct field *f)
{
	return !f->values && (f->kind == FIELD_TEXT || f->kind == FIELD_NOTE);
}

static void headings_can_be_told_apart(void **state)
{
	(void)state;
	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_fields; k++) {
			const char *at = entity_at(i)->fields[k].headings;

			for (; at && *at; at += strcspn(at, "|"), at += *at == '|') {
				char one[80] = "";

				memcpy(one, at, strcspn(at, "|"));
				for (int other = k + 1; other < entity_at(i)->n_fields; other++)
					if (takes_any(&entity_at(i)->fields[k]) &&
						takes_any(&entity_at(i)->fields[other]) &&
						names_heading(&entity_at(i)->fields[other], one))
						fail_msg("%s: \"%s\" is %s and %s",
							entity_at(i)->name, one,
							entity_at(i)->fields[k].name,
							entity_at(i)->fields[other].name);
			}
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(against_the_schema),
		in_world(lists_exist),
		in_world(headings_are_folded),
		in_world(headings_can_be_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

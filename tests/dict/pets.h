/* Kinds of record that the business does not know, in tables that are added to a fresh database. What is
 * shown here is all that a new entity takes. zoo.h is a database with these alone, for the tests of dict. */
#ifndef TESTS_DICT_PETS_H
#define TESTS_DICT_PETS_H

#include <string.h>
#include "base/mem.h"
#include "dict/door.h"

static const char pets_sql[] =
	"CREATE TABLE keeper (id INTEGER PRIMARY KEY AUTOINCREMENT, rev INTEGER NOT NULL DEFAULT 1,"
	" name TEXT NOT NULL, name_key TEXT NOT NULL, email TEXT NOT NULL DEFAULT '',"
	" archived_at TEXT NOT NULL DEFAULT '') STRICT;"
	"CREATE TABLE pet (id INTEGER PRIMARY KEY AUTOINCREMENT, rev INTEGER NOT NULL DEFAULT 1,"
	" code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_key TEXT NOT NULL, chip TEXT NOT NULL DEFAULT '',"
	" keeper INTEGER REFERENCES keeper (id), species TEXT NOT NULL DEFAULT '', price INTEGER NOT NULL DEFAULT 0,"
	" weight INTEGER NOT NULL DEFAULT 0, born TEXT NOT NULL DEFAULT '', tame INTEGER NOT NULL DEFAULT 0,"
	" visits INTEGER NOT NULL DEFAULT 0, secret TEXT NOT NULL DEFAULT '',"
	" name_near TEXT NOT NULL DEFAULT '', replaced_by INTEGER REFERENCES pet (id),"
	" archived_at TEXT NOT NULL DEFAULT '') STRICT;"
	"CREATE INDEX pet_by_price ON pet (price, id);"
	"CREATE TABLE shot (id INTEGER PRIMARY KEY AUTOINCREMENT, pet INTEGER NOT NULL REFERENCES pet (id),"
	" position INTEGER NOT NULL, against TEXT NOT NULL, given TEXT NOT NULL DEFAULT '') STRICT;"
	"INSERT INTO list (name, label_es, label_en) VALUES ('species', 'Especie', 'Species');"
	"INSERT INTO list_value (list, position, code, label_es, label_en, alias, active)"
	" SELECT l.id, v.* FROM list l, (VALUES (1, 'dog', 'Perro', 'Dog', 'can|hound', 1),"
	" (2, 'cat', 'Gato', 'Cat', '', 1), (3, 'dodo', 'Dodo', 'Dodo', '', 0)) v"
	" WHERE l.name = 'species';";

static struct field keeper_fields[] = {
	{.name = "name", .label = "Name", .flags = FIELD_REQUIRED | FIELD_KEYED | FIELD_SORTED | FIELD_GRID | FIELD_WORDS},
	{.name = "email", .label = "E-mail", .kind = FIELD_EMAIL, .flags = FIELD_GRID | FIELD_WORDS},
};
static void keeper_pets(struct sql *q, int64_t from)
{
	sql_add(q, " AND t.keeper = ");
	sql_i64(q, from);
}
static const struct relation keeper_relations[] = {
	{.name = "keeper.pets", .from = "keeper", .to = "pet", .label = "Pets", .match = keeper_pets,
		.link = "keeper"},
};
static struct entity keeper_entity = {
	.name = "keeper", .table = "keeper", .label = "Keeper", .plural = "Keepers", .title = "name",
	.flags = ENTITY_ARCHIVES, .fields = keeper_fields, .n_fields = LENGTH(keeper_fields),
	.relations = keeper_relations, .n_relations = LENGTH(keeper_relations),
};
static struct field shot_fields[] = {
	{.name = "against", .label = "Against", .flags = FIELD_REQUIRED, .headings = "vaccine|shot"},
	{.name = "given", .label = "Given on", .kind = FIELD_DATE},
};
static struct entity shot_entity = {
	.name = "shot", .table = "shot", .label = "Shot", .plural = "Shots", .title = "against",
	.flags = ENTITY_CHILD, .fields = shot_fields, .n_fields = LENGTH(shot_fields),
};
static struct field pet_fields[] = {
	{.name = "code", .label = "Code", .width = 8,
		.flags = FIELD_UNIQUE | FIELD_GRID | FIELD_IDENT | FIELD_SORTED | FIELD_MATCH},
	{.name = "name", .label = "Name", .width = 20, .max = 40, .headings = "pet|animal",
		.common = "the", .flags = FIELD_REQUIRED | FIELD_KEYED | FIELD_NEAR | FIELD_SORTED | FIELD_GRID | FIELD_WORDS |
			FIELD_MATCH},
	{.name = "chip", .label = "Chip", .width = 10, .flags = FIELD_IDENT | FIELD_GRID},
	{.name = "keeper", .label = "Keeper", .kind = FIELD_REF, .ref = "keeper", .width = 12, .flags = FIELD_GRID},
	{.name = "keeper_email", .label = "Keeper's e-mail", .via = "keeper", .borrows = "email"},
	{.name = "species", .label = "Species", .kind = FIELD_CHOICE, .list = "species", .width = 10,
		.flags = FIELD_GRID | FIELD_SORTED},
	{.name = "price", .label = "Price", .kind = FIELD_MONEY, .flags = FIELD_SORTED | FIELD_INDEXED},
	{.name = "weight", .label = "Weight", .kind = FIELD_RATE},
	{.name = "born", .label = "Born", .kind = FIELD_DATE},
	{.name = "tame", .label = "Tame", .kind = FIELD_BOOL},
	{.name = "visits", .label = "Visits", .kind = FIELD_INT, .flags = FIELD_DERIVED},
	{.name = "secret", .label = "Secret"},
	{.name = "replaced_by", .label = "Replaced by", .kind = FIELD_REF, .ref = "pet", .flags = FIELD_AUTO},
};
static struct child pet_children[] = {
	{.name = "shot", .entity = "shot", .fk = "pet", .max = 3, .label = "Shots"},
};
static const struct duplicate_rule pet_duplicates[] = {{"chip", true}, {"name", false}};

/* A pet that is not tame keeps its price: the pure lock of the tests. */
static void pet_locked(const struct session *s, const struct record *r, struct fieldset *locked)
{
	(void)s;
	if (r->id && !record_int(r, "tame"))
		fieldset_add(locked, entity_field(r->entity, "price"));
}

/* A dog that costs nothing has no weight: the derived value of the tests. */
static void pet_changed(const struct session *s, struct record *r, const struct field *f)
{
	(void)s;
	if (strcmp(f->name, "species") == 0 && strcmp(record_get(r, "species"), "cat") == 0)
		record_set_int(r, "weight", 4 * 1000000);
}

static int pet_filter(const struct session *s, struct sql *q, struct err *e)
{
	(void)e;
	if (s->rows == ROWS_NONE)
		return err_set(e, ERR_DENIED, "no rows");
	if (s->rows == ROWS_OWN)
		sql_add(q, " AND t.species = 'dog'");
	return 0;
}

static int pet_check(struct session *s, const struct record *r, const struct record *old, struct issues *out,
	struct err *e)
{
	(void)s, (void)old, (void)e;
	if (strcmp(record_get(r, "name"), "Cerberus") == 0)
		issues_add(out, ISSUE_ASK, "name", "three_heads", 0, "Three heads?");
	return 0;
}

static struct entity pet_entity = {
	.name = "pet", .table = "pet", .label = "Pet", .plural = "Pets", .title = "name", .key = "code",
	.counter = "pet.code", .flags = ENTITY_ARCHIVES | ENTITY_IMPORTED, .search = 7, .parent = "keeper",
	.fields = pet_fields, .n_fields = LENGTH(pet_fields), .children = pet_children, .n_children = 1,
	.duplicates = pet_duplicates, .n_duplicates = 2, .locked = pet_locked, .changed = pet_changed,
	.filter = pet_filter, .check = pet_check,
};
static struct entity *const pets[] = {&keeper_entity, &shot_entity, &pet_entity};

#endif

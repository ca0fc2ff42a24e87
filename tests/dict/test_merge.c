/* A merge knows no business: kinds of record that point at pets, each in a way of its own. */
#include "dict/merge.h"
#include "dict/output.h"
#include "dict/undo.h"
#include "zoo.h"

static const char walks_sql[] =
	"CREATE TABLE walk (id INTEGER PRIMARY KEY AUTOINCREMENT, rev INTEGER NOT NULL DEFAULT 1,"
	" pet INTEGER NOT NULL REFERENCES pet (id), friend INTEGER REFERENCES pet (id), day TEXT NOT NULL,"
	" words TEXT NOT NULL DEFAULT '', shot INTEGER REFERENCES shot (id), archived_at TEXT NOT NULL DEFAULT '', UNIQUE (pet, day)) STRICT;"
	"CREATE TABLE meeting (id INTEGER PRIMARY KEY AUTOINCREMENT, walk INTEGER NOT NULL REFERENCES walk (id),"
	" position INTEGER NOT NULL, met INTEGER REFERENCES pet (id), place TEXT NOT NULL DEFAULT '') STRICT;"
	"CREATE TABLE tag (id INTEGER PRIMARY KEY AUTOINCREMENT, rev INTEGER NOT NULL DEFAULT 1,"
	" text TEXT NOT NULL, pet INTEGER UNIQUE REFERENCES pet (id), archived_at TEXT NOT NULL DEFAULT '') STRICT;";

static struct field meeting_fields[] = {
	{.name = "met", .label = "Met", .kind = FIELD_REF, .ref = "pet"},
	{.name = "place", .label = "Place"},
};
static struct entity meeting_entity = {
	.name = "meeting", .table = "meeting", .label = "Meeting", .plural = "Meetings", .title = "place",
	.flags = ENTITY_CHILD, .fields = meeting_fields, .n_fields = LENGTH(meeting_fields),
};
static struct field walk_fields[] = {
	{.name = "pet", .label = "Pet", .kind = FIELD_REF, .ref = "pet", .flags = FIELD_REQUIRED | FIELD_FIXED},
	{.name = "friend", .label = "Friend", .kind = FIELD_REF, .ref = "pet"},
	{.name = "day", .label = "Day", .flags = FIELD_REQUIRED},
	{.name = "words", .label = "Words"},
	{.name = "shot", .label = "Shot", .kind = FIELD_REF, .ref = "shot"},
};
static struct child walk_children[] = {
	{.name = "meeting", .entity = "meeting", .fk = "walk", .label = "Meetings"},
};
static const struct unique_link walk_links[] = {{{"pet", "day"}}};
static struct entity walk_entity = {
	.name = "walk", .table = "walk", .label = "Walk", .plural = "Walks", .title = "day",
	.flags = ENTITY_ARCHIVES, .fields = walk_fields, .n_fields = LENGTH(walk_fields), .parent = "pet",
	.children = walk_children, .n_children = 1, .links = walk_links, .n_links = 1,
};
static struct field tag_fields[] = {
	{.name = "text", .label = "Text", .flags = FIELD_REQUIRED},
	{.name = "pet", .label = "Pet", .kind = FIELD_REF, .ref = "pet", .flags = FIELD_UNIQUE},
};
static struct entity tag_entity = {
	.name = "tag", .table = "tag", .label = "Tag", .plural = "Tags", .title = "text",
	.flags = ENTITY_ARCHIVES, .fields = tag_fields, .n_fields = LENGTH(tag_fields),
};
static struct entity *const walks[] = {
	&keeper_entity, &shot_entity, &pet_entity, &meeting_entity, &walk_entity, &tag_entity,
};

static int walks_open(void **state)
{
	zoo_open(state);
	zoo_sql(*state, walks_sql);
	dictionary_init(walks, LENGTH(walks));
	return 0;
}

static void picture(struct zoo *z, struct str *out)
{
	struct scope scope = {&z->session, NULL, 0};

	str_reset(out);
	for (int i = 0; i < entity_count(); i++) {
		for (int64_t id = 1; !(entity_at(i)->flags & ENTITY_CHILD) && id < 20; id++) {
			struct record *r = NULL;
			struct err none = ERR_INIT;

			if (door_load(scope, entity_at(i), id, &r, &none))
				continue;
			r->rev = 0;
			record_snapshot(&z->session, r, out);
			str_addc(out, '\n');
			record_free(&r);
		}
	}
}

static int64_t number(struct zoo *z, const char *entity, int64_t id, const char *field)
{
	struct record *r = zoo_load(z, entity, id);
	int64_t n = strcmp(field, "archived") ? record_int(r, field) : r->archived;

	record_free(&r);
	return n;
}

static int try_merge(struct zoo *z, int64_t source, int64_t target, int64_t *change, struct err *e)
{
	struct accepted all = {.all = true};

	*e = (struct err)ERR_INIT;
	return door_merge_ids(&z->session, &pet_entity, source, target, &all, change, e);
}

static void merge(struct zoo *z, int64_t source, int64_t target, int64_t *change)
{
	struct err e;

	if (try_merge(z, source, target, change, &e))
		fail_msg("%s", e.text);
}

static void undo(struct zoo *z, int64_t change)
{
	struct err e = ERR_INIT;
	int64_t rows;

	if (door_undo(&z->session, change, NULL, NULL, &e) || history_verify(z->db, &rows, &e))
		fail_msg("%s", e.text);
}

static int64_t newest(struct zoo *z)
{
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t id = 0;

	sql_add(&q, "SELECT max(id) FROM change");
	assert_int_equal(db_i64(z->db, &q, &id, &e), 0);
	sql_release(&q);
	return id;
}

static void every_link_is_found(void **state)
{
	struct zoo *z = *state;
	int64_t a = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "rabies")),
		b = zoo_add(z, MAKE(z, "pet", "name", "Rex the dog", "chip", "7")),
		c = zoo_add(z, MAKE(z, "pet", "name", "Bella")), merged;
	struct str before = STR_INIT, after = STR_INIT, done = STR_INIT;

	zoo_add(z, MAKE(z, "walk", "pet", "000001", "day", "mon", "friend", "000003", "meeting[+0].met", "000003"));
	zoo_add(z, MAKE(z, "walk", "pet", "000003", "day", "mon", "friend", "000001", "meeting[+0].met", "000001",
				"meeting[+1].met", "000002"));
	zoo_add(z, MAKE(z, "walk", "pet", "000002", "day", "tue", "words", ""));
	zoo_add(z, MAKE(z, "walk", "pet", "000001", "day", "tue", "words", "wet", "meeting[+0].place", "park"));
	zoo_add(z, MAKE(z, "tag", "text", "one", "pet", "000001"));
	zoo_add(z, MAKE(z, "tag", "text", "two", "pet", "000002"));
	picture(z, &before);
	merge(z, a, b, &merged);
	picture(z, &done);
	assert_int_equal(number(z, "walk", 1, "pet"), b);
	assert_int_equal(number(z, "walk", 1, "friend"), c);
	assert_int_equal(number(z, "walk", 2, "friend"), b);
	assert_int_equal(number(z, "walk", 4, "archived"), 1); /* two on one day: joined */
	assert_int_equal(number(z, "walk", 4, "pet"), a);
	assert_int_equal(number(z, "tag", 1, "archived"), 1);
	assert_int_equal(number(z, "tag", 2, "archived"), 0);
	assert_non_null(strstr(done.buf, "\"words\":\"wet\",\"meeting\":[{\"id\":5,\"place\":\"park\"}]"));
	assert_int_equal(number(z, "pet", a, "replaced_by"), b);
	assert_int_equal(number(z, "pet", a, "archived"), 1);
	undo(z, merged);
	picture(z, &after);
	assert_string_equal(before.buf, after.buf);
	undo(z, newest(z)); /* and once more the other way, but for the ids of the rows copied */
	assert_int_equal(number(z, "walk", 1, "pet"), b);
	assert_int_equal(number(z, "tag", 1, "archived"), 1);
	undo(z, newest(z));
	picture(z, &after);
	assert_string_equal(before.buf, after.buf);
	str_release(&before);
	str_release(&after);
	str_release(&done);
}

static void rows_that_are_there_are_not_doubled(void **state)
{
	struct zoo *z = *state;
	int64_t a = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "Rabies", "shot[+1].against", "flu")),
		b = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "rabies"));
	struct record *r;

	merge(z, a, b, NULL);
	r = zoo_load(z, "pet", b);
	assert_int_equal(r->child[0].n, 2);
	record_free(&r);
	r = zoo_load(z, "pet", a);
	assert_int_equal(r->child[0].n, 2); /* the source keeps its own */
	record_free(&r);
}

/* Row 1 of the source has a like at the target, row 2 gets one: what points at them follows. */
static void links_to_rows_follow(void **state)
{
	struct zoo *z = *state;
	int64_t a = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "rabies", "shot[+1].against", "flu")),
		b = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "Rabies")), merged;
	struct str before = STR_INIT, after = STR_INIT;
	struct record *r;

	for (int i = 0; i < 2; i++) {
		r = MAKE(z, "walk", "pet", "000001", "day", i ? "mon" : "tue");
		record_set_int(r, "shot", i + 1);
		zoo_add(z, r);
	}
	picture(z, &before);
	merge(z, a, b, &merged);
	assert_int_equal(number(z, "walk", 1, "shot"), 3);
	assert_int_equal(number(z, "walk", 2, "shot"), 4);
	undo(z, merged);
	picture(z, &after);
	assert_string_equal(before.buf, after.buf);
	str_release(&before);
	str_release(&after);
}

/* Four shots are one too many: nothing is merged, and it says why. */
static void what_the_kept_one_could_not_be(void **state)
{
	struct zoo *z = *state;
	int64_t a = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "a", "shot[+1].against", "b")),
		b = zoo_add(z, MAKE(z, "pet", "name", "Rex", "shot[+0].against", "c", "shot[+1].against", "d"));
	struct err e;

	assert_int_equal(try_merge(z, a, b, NULL, &e), ERR_INPUT);
	assert_string_equal(e.path, "shot");
	assert_int_equal(number(z, "pet", a, "archived"), 0);
}

static void locked_fields_are_not_chosen(void **state)
{
	struct zoo *z = *state;
	int64_t a = zoo_add(z, MAKE(z, "pet", "name", "Rex", "price", "9", "born", "2020-01-02")),
		b = zoo_add(z, MAKE(z, "pet", "name", "Rex", "price", "5"));
	struct merge *m;
	struct err e = ERR_INIT;

	assert_int_equal(merge_open(&z->session, &pet_entity, a, b, &m, &e), 0);
	assert_int_equal(merge_take(m, "price", true, &e), ERR_INPUT);
	assert_int_equal(merge_take(m, "code", true, &e), ERR_INPUT);
	assert_int_equal(merge_take(m, "nonsense", true, &e), ERR_INPUT);
	assert_int_equal(merge_take(m, "born", false, &e), 0);
	assert_int_equal(merge_take(m, "weight", true, &e), 0); /* does not differ */
	merge_free(&m);
	merge(z, a, b, NULL);
	assert_int_equal(number(z, "pet", b, "price"), 500);
}

static void rights(void **state)
{
	struct zoo *z = *state;
	int64_t a = zoo_add(z, MAKE(z, "pet", "name", "Rex")), b = zoo_add(z, MAKE(z, "pet", "name", "Rex")), merged;
	struct err e;

	zoo_rights(z, "pet", VERB_LIST | VERB_VIEW | VERB_EDIT);
	assert_int_equal(try_merge(z, a, b, NULL, &e), ERR_DENIED);
	zoo_rights(z, "pet", VERB_LIST | VERB_VIEW | VERB_ARCHIVE);
	assert_int_equal(try_merge(z, a, b, NULL, &e), ERR_DENIED);
	z->session.rows = ROWS_OWN; /* dogs only */
	zoo_rights(z, "pet", VERB_LIST | VERB_VIEW | VERB_ARCHIVE | VERB_EDIT);
	assert_int_equal(try_merge(z, a, b, NULL, &e), ERR_MISSING);
	z->session.rows = ROWS_ALL;
	merge(z, a, b, &merged); /* what points at it needs no right of its own, and neither does the way back */
	undo(z, merged);
	zoo_rights(z, "pet", VERB_LIST | VERB_VIEW | VERB_EDIT);
	e = (struct err)ERR_INIT;
	assert_int_equal(door_undo(&z->session, newest(z), NULL, NULL, &e), ERR_DENIED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_link_is_found, walks_open, zoo_close),
		cmocka_unit_test_setup_teardown(rows_that_are_there_are_not_doubled, walks_open, zoo_close),
		cmocka_unit_test_setup_teardown(links_to_rows_follow, walks_open, zoo_close),
		cmocka_unit_test_setup_teardown(what_the_kept_one_could_not_be, walks_open, zoo_close),
		cmocka_unit_test_setup_teardown(locked_fields_are_not_chosen, walks_open, zoo_close),
		cmocka_unit_test_setup_teardown(rights, walks_open, zoo_close),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

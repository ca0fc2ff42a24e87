#include <string.h>
#include "base/lang.h"
#include "dict/undoing.h"

static int action_of(
	struct db *db, int64_t change, struct str *action, int64_t *undoes, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	str_reset(action);
	sql_add(&q, "SELECT action FROM change WHERE id = ");
	sql_i64(&q, change);
	rc = db_text(db, &q, action, e);
	sql_reset(&q);
	sql_add(&q, "SELECT COALESCE(min(id), 0) FROM change WHERE undone_by = ");
	sql_i64(&q, change);
	*undoes = 0;
	rc = rc ? rc : db_i64(db, &q, undoes, e);
	sql_release(&q);
	return rc;
}

int exact_change(struct db *db, int64_t change, bool *exact, struct err *e)
{
	struct str action = STR_INIT;
	int64_t undoes;
	int rc = action_of(db, change, &action, &undoes, e);

	while (!rc && strcmp(action.buf, "undo") == 0 && undoes)
		rc = action_of(db, undoes, &action, &undoes, e);
	*exact = strcmp(action.buf, "merge") == 0 || strcmp(action.buf, "replace") == 0;
	str_release(&action);
	return rc;
}

/* Tells what was done, and is no value. */
static bool is_told(const struct undo_row *row)
{
	return strncmp(row->path, JOINED, strlen(JOINED)) == 0 ||
	       strncmp(row->path, REPLACED, strlen(REPLACED)) == 0;
}

bool exact_asks(const struct undo_row *row)
{
	return is_told(row) || kept_is(row->path) || strcmp(row->path, "archived_at") == 0;
}

/* The record that a key of the history means, seen or not, in use or not. */
static int exact_reference(struct change *c, struct record *row, const struct field *f,
	const char *key, struct err *e)
{
	const struct entity *to = entity_find(f->ref);
	struct err why = ERR_INIT;
	struct value v = VALUE_NOTHING;
	int64_t id = 0;
	int rc = 0;

	if (key[0] && (!entity_key(to) || key_taken(c->db, to, key, &id, &why)))
		rc = number_parse_int(key, 1, INT64_MAX, &id, e);
	if (rc)
		return rc;
	if (id)
		v = value_int(id);
	record_set_value(row, f, &v);
	row->ref[f->index].key = arena_strdup(c->arena, key);
	return 0;
}

static bool is_number(const struct field *f)
{
	return f->kind == FIELD_INT || f->kind == FIELD_MONEY || f->kind == FIELD_RATE ||
	       f->kind == FIELD_BOOL || f->kind == FIELD_MOMENT;
}

/* Texts as they stand: what a check refuses today was there before. */
static int exact_value(struct change *c, struct record *r, const struct undo_row *row, struct err *e)
{
	const char *text = row->old_value ? row->old_value : "";
	struct record *at;
	const struct field *f;
	struct value v = value_text(text);

	if (kept_is(row->path))
		return kept_back(c, row, e);
	if (is_told(row)) {
		change_log(c, row->entity, row->id, row->path, row->new_value, row->old_value);
		return 0;
	}
	if (is_child_row(row->path))
		return undo_child(c, r, row, e);
	if (record_resolve(r, row->path, &at, &f, e))
		return e->code;
	if (f->kind == FIELD_REF)
		return exact_reference(c, at, f, text, e);
	if (is_number(f) && field_parse(c->session, f, at, text, c->arena, &v, e))
		return e->code;
	record_set_value(at, f, &v);
	return 0;
}

int exact_edits(struct change *c, const struct undo_row *row, int n, struct err *e)
{
	struct change_card *outer = c->cards;
	struct record *stored, *work;
	int rc = change_load(c, row->entity, row->id, &stored, e);

	if (rc)
		return rc;
	work = record_copy(c->arena, stored);
	change_card(c, row->entity, row->id);
	for (int i = 0; i < n && !rc; i++)
		rc = exact_value(c, work, &row[i], e);
	rc = rc ? rc : record_put(c, work, stored, e);
	c->cards = outer;
	return rc;
}

int exact_archived(struct change *c, const struct undo_row *row, struct err *e)
{
	struct change_card *outer = c->cards;
	struct record *r;
	bool was = row->old_value && row->old_value[0];
	int rc = change_load(c, row->entity, row->id, &r, e);

	if (rc || r->archived == was)
		return rc;
	change_card(c, row->entity, row->id);
	rc = write_archived(c, r, was, e);
	change_reindex(c, row->entity, row->id);
	c->cards = outer;
	return rc ? rc : reindex_dependents(c, row->entity, row->id, e);
}

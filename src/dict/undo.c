/* The rows of a change are read once, then taken back one record at a time: neighbouring rows of
 * one record are one save, so that its checks see it whole. */
#include "dict/undo.h"

#include <inttypes.h>
#include <string.h>
#include "base/json_read.h"
#include "base/lang.h"
#include "dict/undoing.h"

/* ---- what is to be taken back ---- */

int undo_last(struct session *s, int64_t *change_id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT COALESCE(part_of, id) FROM change WHERE undone_by IS NULL AND action "
		    "NOT IN ('undo', 'repair', 'clock', 'password') AND user_id = ");
	sql_i64(&q, s->user);
	sql_add(&q, " ORDER BY id DESC LIMIT 1");
	rc = db_i64(s->db, &q, change_id, e);
	sql_release(&q);
	return rc == ERR_MISSING
		       ? err_set(e, rc, "%s", _("There is nothing of yours to take back."))
		       : rc;
}

/* The first row that somebody made: those of records that follow from it may stand before it. */
static void first_row_of(struct sql *q)
{
	sql_add(q, "COALESCE((SELECT min(seq) FROM history WHERE change_id = c.id AND entity NOT IN (''");
	for (int i = 0; i < entity_count(); i++) {
		if (!(entity_at(i)->flags & ENTITY_FOLLOWS))
			continue;
		sql_add(q, ", ");
		sql_text(q, entity_at(i)->name);
	}
	sql_add(q, ")), (SELECT min(seq) FROM history WHERE change_id = c.id))");
}

int undo_list(struct session *s, int most, struct arena *a, struct own_change **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = arena_array(a, struct own_change, most);
	*n = 0;
	sql_add(&q, "SELECT c.id, c.at, c.action, h.entity, h.record_id FROM change c JOIN history h "
		    "ON h.seq = ");
	first_row_of(&q);
	sql_add(&q, " WHERE c.undone_by IS NULL AND c.part_of IS NULL AND "
		    "c.action NOT IN ('undo', 'clock', 'password') AND c.user_id = ");
	sql_i64(&q, s->user);
	sql_add(&q, " ORDER BY c.id DESC LIMIT ");
	sql_i64(&q, most);
	rc = db_query(s->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		(*out)[(*n)++] = (struct own_change){
			.id = rows_i64(r, 0),
			.at = arena_strdup(a, rows_text(r, 1)),
			.action = arena_strdup(a, rows_text(r, 2)),
			.entity = entity_find(rows_text(r, 3)),
			.record_id = rows_i64(r, 4),
		};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int require_open(struct change *c, int64_t id, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t by;
	int rc;

	sql_add(&q, "SELECT COALESCE(undone_by, 0) FROM change WHERE id = ");
	sql_i64(&q, id);
	rc = db_i64(c->db, &q, &by, e);
	sql_release(&q);
	if (rc == ERR_MISSING)
		return err_set(e, rc, _("Change %" PRId64 ": there is none."), id);
	if (!rc && by)
		return err_set(e, ERR_INPUT,
			_("Change %" PRId64 " was taken back already, by change %" PRId64 "."), id,
			by);
	return rc;
}

static int row_count(struct change *c, int64_t id, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM history WHERE change_id = ");
	sql_i64(&q, id);
	rc = db_i64(c->db, &q, n, e);
	sql_release(&q);
	return rc;
}

static const char *keep(struct change *c, const struct rows *r, int column)
{
	return rows_null(r, column) ? NULL : arena_strdup(c->arena, rows_text(r, column));
}

static int read_rows(struct change *c, struct undo *u, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int64_t n;
	int rc = row_count(c, u->change, &n, e);

	if (rc)
		return rc;
	u->n = 0;
	u->row = arena_array(c->arena, struct undo_row, n + 1);
	sql_add(&q, "SELECT seq, entity, record_id, path, old_value, new_value FROM history WHERE "
		    "change_id = ");
	sql_i64(&q, u->change);
	sql_add(&q, " ORDER BY seq DESC");
	rc = db_query(c->db, &q, &rows, e);
	while (!rc && u->n < n && (rc = rows_next(rows, e)) == 1) {
		u->row[u->n++] = (struct undo_row){rows_i64(rows, 0),
			entity_find(rows_text(rows, 1)), rows_i64(rows, 2), keep(c, rows, 3),
			keep(c, rows, 4), keep(c, rows, 5), false};
		rc = u->row[u->n - 1].entity
			     ? 0
			     : err_set(e, ERR_INPUT,
				       _("Change %" PRId64
					 " is about a kind of record that is no more."),
				       u->change);
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* A newer row is in the way when it touches the same field, the same row of a child, or the whole
 * record. */
static bool in_the_way(const char *mine, const char *newer)
{
	size_t n = strcspn(mine, "]"), k = strcspn(newer, "]");
	bool rows = mine[n] && newer[k];

	if (!mine[0] || !newer[0])
		return true;
	if (strcmp(mine, newer) == 0)
		return true;
	/* one of them is the row as a whole */
	return rows && n == k && memcmp(mine, newer, n) == 0 && (!mine[n + 1] || !newer[k + 1]);
}

static int newer_rows(
	struct change *c, const struct undo *u, const struct undo_row *row, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT h.path, h.change_id, c.user_name, c.at FROM history h JOIN change c ON "
		    "c.id = h.change_id "
		    "JOIN history_ref r ON r.seq = h.seq AND r.entity = h.entity AND r.record_id = "
		    "h.record_id "
		    "WHERE c.undone_by IS NULL AND r.entity = ");
	sql_text(&q, row->entity->name);
	sql_add(&q, " AND r.record_id = ");
	sql_i64(&q, row->id);
	sql_add(&q, " AND r.seq > ");
	sql_i64(&q, row->seq);
	sql_add(&q, " AND COALESCE(c.part_of, c.id) <> ");
	sql_i64(&q, u->operation);
	sql_add(&q, " AND NOT EXISTS (SELECT 1 FROM change w WHERE w.undone_by = h.change_id) "
		    "ORDER BY r.seq");
	rc = db_query(c->db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		rc = 0;
		if (in_the_way(row->path, rows_text(rows, 0)))
			rc = err_set(e, ERR_INPUT,
				_("It cannot be taken back: %s changed the same thing later "
				  "(change %" PRId64 ", %s). Take that back first."),
				rows_text(rows, 2), rows_i64(rows, 1), rows_text(rows, 3));
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* ---- one record ---- */

static int fill_member(struct change *c, struct record *r, const struct field *f,
	const struct json_value *from, struct err *e)
{
	struct str text = STR_INIT;
	struct value v;
	int rc = 0;

	if (field_stored(f) && !f->via && json_member_text(from, f->name, &text)) {
		rc = field_parse(c->session, f, r, text.buf, r->arena, &v, e);
		if (!rc)
			record_set_value(r, f, &v);
	}
	str_release(&text);
	return rc;
}

static int fill_record(
	struct change *c, struct record *r, const struct json_value *from, struct err *e)
{
	for (int late = 0; late < 2; late++)
		for (int i = 0; i < r->entity->n_fields; i++)
			if ((r->entity->fields[i].with != NULL) == late &&
				fill_member(c, r, &r->entity->fields[i], from, e))
				return e->code;
	for (int child = 0; child < r->entity->n_children; child++) {
		const char *name = r->entity->children[child].name;

		r->child[child].loaded = true;
		for (int i = 0; i < json_member_count(from, name); i++)
			if (fill_record(c, record_add_child(r, child),
				    json_member_item(from, name, i), e))
				return e->code;
	}
	return 0;
}

/* The rows of children keep their ids: others may refer to them. */
static void fill_ids(struct record *r, const struct json_value *from)
{
	for (int child = 0; child < r->entity->n_children; child++)
		for (int i = 0; i < r->child[child].n; i++)
			r->child[child].v[i]->id = json_member_int(
				json_member_item(from, r->entity->children[child].name, i), "id");
}

/* What was put away first by another change lies in the archive again. */
static bool was_archived(const struct undo *u, const struct undo_row *row, const struct json_value *from)
{
	struct str text = STR_INIT;
	bool archived;

	for (int i = 0; i < u->n; i++)
		if (u->row[i].entity == row->entity && u->row[i].id == row->id &&
			!strcmp(u->row[i].path, "archived_at"))
			return false;
	archived = json_member_text(from, "archived", &text) && text_equal(text.buf, "1");
	str_release(&text);
	return archived;
}

/* A record that was purged comes back under its id, as it was: what its hooks would make along with a new one
 * was purged as well, and comes back by itself. */
static int undo_purge(struct change *c, const struct undo *u, const struct undo_row *row, struct err *e)
{
	struct json_value *from;
	struct record *r = record_in(c->arena, row->entity);
	bool archived;
	int rc = json_read(&from, row->old_value, e);

	if (rc)
		return rc;
	rc = fill_record(c, r, from, e);
	fill_ids(r, from);
	archived = was_archived(u, row, from);
	json_value_free(&from);
	c->exact = true;
	rc = rc ? rc : write_again(c, r, row->id, e);
	if (!rc && archived)
		rc = write_archived(c, r, true, e);
	c->exact = false;
	return rc != ERR_UNIQUE ? rc
				: err_set(e, rc, "%s",
					  _("It cannot be brought back as it was: its like is there "
					    "already. Make it anew."));
}

static int undo_create(struct change *c, const struct undo_row *row, struct err *e)
{
	struct record *r;
	int rc = change_load(c, row->entity, row->id, &r, e);

	if (!rc && !r->archived)
		rc = change_archive(c, r, true, e);
	return rc ? rc : change_purge(c, r, e);
}

/* "value[12]" */
static int row_id(const char *path, int64_t *id, struct err *e)
{
	size_t n = strcspn(path, "[") + 1;
	struct str digits = STR_INIT;
	int rc;

	str_addn(&digits, path + n, strcspn(path + n, "]"));
	rc = number_parse_int(digits.buf, 1, INT64_MAX, id, e);
	str_release(&digits);
	return rc;
}

/* The history does not say where a row stood: before those that were made after it, most likely, and before
 * those that came back just now (id 0), since the last one comes first. */
static void last_row_back(struct record_list *rows, int64_t id)
{
	struct record *last = rows->v[rows->n - 1];
	int at = 0;

	while (at < rows->n - 1 && rows->v[at]->id && rows->v[at]->id < id)
		at++;
	memmove(&rows->v[at + 1], &rows->v[at], sizeof rows->v[0] * (size_t)(rows->n - 1 - at));
	rows->v[at] = last;
}

int undo_child(struct change *c, struct record *r, const struct undo_row *row, struct err *e)
{
	struct json_value *from;
	char name[64] = "";
	int child, rc;
	size_t n = strcspn(row->path, "[");
	int64_t id = 0;

	if (n < sizeof name)
		memcpy(name, row->path, n);
	if (!entity_child(r->entity, name, &child))
		return err_set(e, ERR_INPUT, _("\"%s\": no such part of %s any more."), row->path,
			_(r->entity->label));
	rc = row_id(row->path, &id, e);
	if (!rc && row->old_value) {
		rc = json_read(&from, row->old_value, e);
		if (!rc)
			rc = fill_record(c, record_add_child(r, child), from, e);
		if (!rc)
			last_row_back(&r->child[child], id);
		json_value_free(&from);
		return rc;
	}
	for (int i = r->child[child].n; !rc && i-- > 0;)
		if (r->child[child].v[i]->id == id)
			record_drop_child(r, child, i);
	return rc;
}

bool is_child_row(const char *path)
{
	const char *end = strchr(path, ']');

	return end && !end[1];
}

static int undo_value(struct change *c, struct record *r, const struct undo_row *row, struct err *e)
{
	if (is_child_row(row->path))
		return undo_child(c, r, row, e);
	return record_set_path(c->session, r, row->path, row->old_value ? row->old_value : "", e);
}

/* The rows [from, to) are edits of one record: one save. */
static int undo_edits(struct change *c, const struct undo *u, int from, int to, struct err *e)
{
	struct record *r;
	int rc = change_load(c, u->row[from].entity, u->row[from].id, &r, e);

	for (int i = from; !rc && i < to; i++)
		if (strcmp(u->row[i].path, "archived_at") != 0)
			rc = undo_value(c, r, &u->row[i], e);
	/* the rights to each record were looked at first; what cannot be typed (a conversion) can
	 * be undone */
	return rc ? rc : record_store(c, r, SAVE_BORROWED, e);
}

static int undo_archived(struct change *c, const struct undo_row *row, struct err *e)
{
	struct record *r;
	bool was = row->old_value && row->old_value[0];
	int rc = change_load(c, row->entity, row->id, &r, e);

	/* archiving one record may have brought the other along */
	return rc || r->archived == was ? rc : change_archive(c, r, was, e);
}

static bool is_edit(const struct undo_row *row)
{
	return row->path[0] && strcmp(row->path, "archived_at") != 0;
}

/* Edits of one record go together. */
static int group_end(const struct undo *u, int at)
{
	const struct undo_row *row = &u->row[at++];

	while (is_edit(row) && at < u->n && is_edit(&u->row[at]) &&
		u->row[at].entity == row->entity && u->row[at].id == row->id)
		at++;
	return at;
}

/* Was the record made by the same change, and is it gone by now? */
static bool is_unmade(const struct undo *u, const struct undo_row *row)
{
	for (int i = 0; i < u->n; i++)
		if (u->row[i].done && u->row[i].entity == row->entity && u->row[i].id == row->id &&
			!u->row[i].path[0] && !u->row[i].old_value)
			return true;
	return false;
}

static int undo_group(struct change *c, const struct undo *u, int from, int to, struct err *e)
{
	const struct undo_row *row = &u->row[from];

	if (is_edit(row) && is_unmade(u, row))
		return 0;
	if (is_edit(row))
		return u->exact ? exact_edits(c, row, to - from, e) : undo_edits(c, u, from, to, e);
	if (row->path[0])
		return u->exact ? exact_archived(c, row, e) : undo_archived(c, row, e);
	return row->old_value ? undo_purge(c, u, row, e) : undo_create(c, row, e);
}

/* What followed from another record (a self-contact from its client's card) may be locked until
 * that one is as it was, and has then followed by itself: what is refused is tried again after the
 * others. *left counts the rows that are not taken back; ERR_INPUT when there are some. */
static int undo_round(struct change *c, struct undo *u, int *left, struct err *e)
{
	struct change_mark mark;
	int refused = 0, rc;

	for (int at = 0, next; at < u->n; at = next) {
		next = group_end(u, at);
		if (u->row[at].done)
			continue;
		if (change_mark(c, &mark, e))
			return e->code;
		rc = undo_group(c, u, at, next, e);
		if (rc && rc != ERR_INPUT)
			return rc;
		if (rc)
			refused = rc;
		for (int i = at; !rc && i < next; i++, --*left)
			u->row[i].done = true;
		rc = rc ? change_back(c, &mark, e) : change_keep(c, e);
		if (rc)
			return rc;
	}
	return refused;
}

/* ---- the whole ---- */

/* Was the record purged by the change? It is not there to be looked at, then. */
static bool is_gone(const struct undo *u, const struct undo_row *row)
{
	for (int i = 0; i < u->n; i++)
		if (u->row[i].entity == row->entity && u->row[i].id == row->id &&
			!u->row[i].path[0] && u->row[i].old_value)
			return true;
	return false;
}

/* Of which kind it was is nothing to those who may not list that kind. */
static int require_verb(const struct change *c, const struct entity *entity, enum verb v, struct err *e)
{
	const struct session *s = c->session;
	int rc = session_require(s, entity, v, NULL, e);

	if (rc && !session_may(s, entity, VERB_LIST, NULL))
		return err_set(e, ERR_DENIED, _("%s may not take this back. Ask an administrator."),
			s->user_name);
	return rc;
}

static int require_right(struct change *c, const struct undo_row *row, bool gone, struct err *e)
{
	enum verb v = gone ? VERB_CREATE : is_edit(row) ? VERB_EDIT : VERB_ARCHIVE;
	struct scope scope = {c->session, NULL, 0};
	struct record *r;
	int rc = require_verb(c, row->entity, v, e);

	if (!rc && !gone) {
		rc = door_load(scope, row->entity, row->id, &r, e);
		record_free(&r);
	}
	return rc;
}

/* Nothing of it is touched when a right is missing or something newer is in the way. */
int undo_look(struct change *c, struct undo *u, struct err *e)
{
	int rc = require_open(c, u->change, e);

	if (!rc)
		rc = read_rows(c, u, e);
	rc = rc ? rc : exact_change(c->db, u->change, &u->exact, e);
	for (int i = 0; !rc && i < u->n; i++)
		if (!u->exact || exact_asks(&u->row[i]))
			rc = require_right(c, &u->row[i], is_gone(u, &u->row[i]), e);
	for (int i = 0; !rc && i < u->n; i++)
		rc = newer_rows(c, u, &u->row[i], e);
	return rc;
}

int undo_change(struct change *c, struct undo *u, struct err *e)
{
	int left, rc;

	c->undoes = u->change;
	rc = undo_look(c, u, e);
	c->whole = u->exact;
	left = u->n;
	while (!rc && left) {
		int before = left;

		rc = undo_round(c, u, &left, e);
		if (rc == ERR_INPUT && left < before)
			rc = 0;
	}
	return rc || !u->exact ? rc : change_rederive(c, e);
}

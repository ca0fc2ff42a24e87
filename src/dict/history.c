#include "dict/history.h"

#include <inttypes.h>
#include <string.h>
#include "base/json_read.h"
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "dict/choice.h"
#include "dict/merging.h"

int history_head(struct db *db, int64_t *seq, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT seq FROM history_head WHERE id = 1");
	rc = db_i64(db, &q, seq, e);
	sql_release(&q);
	return rc;
}

/* Who may purge may also read what is left of a record that was. */
static bool was_purged(struct scope scope, const struct entity *e, int64_t id)
{
	struct record *r;
	struct err ignored = ERR_INIT;
	int rc = load_trusted(scope.session->db, e, id, NULL, &r, &ignored);

	if (!rc)
		record_free(&r);
	return rc == ERR_MISSING && session_may(scope.session, e, VERB_PURGE, NULL);
}

/* Who sees a record through a relation only sees it as it is, not what it was. */
static int require_view(struct scope scope, const struct entity *e, int64_t id, struct err *err)
{
	struct record *r = NULL;
	int rc = session_require(scope.session, e, VERB_VIEW, NULL, err);

	rc = rc ? rc : door_load(scope, e, id, &r, err);
	if (!rc)
		record_free(&r);
	return rc == ERR_MISSING && was_purged(scope, e, id) ? 0 : rc;
}

/* Months are months of the company's time zone; a day of slack on both sides, then each row is
 * looked at. */
static void where_month(struct sql *q, const char *month, struct arena *a)
{
	struct date first;
	char from[DATE_TEXT], to[DATE_TEXT];
	int64_t days;

	if (!month || date_parse_iso(arena_printf(a, "%s-01", month), &first))
		return;
	days = date_days(first);
	date_format(date_from_days(days - 1), from);
	date_format(date_from_days(days + date_days_in_month(first.year, first.month) + 1), to);
	sql_add(q, " AND c.at >= ");
	sql_text(q, arena_strdup(a, from));
	sql_add(q, " AND c.at < ");
	sql_text(q, arena_strdup(a, to));
}

static void month_of(const struct session *s, const char *at, char month[8])
{
	int64_t moment = 0;
	struct err ignored;
	struct civil c;
	char text[DATE_TEXT];

	if (moment_parse(at, &moment, &ignored))
		moment = 0;
	c = moment_civil(moment, s->time_zone);
	date_format(c.date, text);
	memcpy(month, text, 7);
	month[7] = 0;
}

/* What follows from other values is no news, unless it had to be put right. */
static bool may_see(const struct session *s, const struct history_row *row)
{
	const struct entity *e = row->entity;
	struct fieldset seen;
	const struct field *f;
	size_t n = strcspn(row->path, ".[");
	char name[64] = "";

	if (!e)
		return false;
	if (n < sizeof name)
		memcpy(name, row->path, n);
	f = entity_field(e, name);
	if (!f)
		return true;
	session_fields(s, e, &seen);
	return fieldset_has(&seen, f) &&
	       (!(f->flags & FIELD_DERIVED) || !strcmp(row->action, "repair"));
}

static void row_take(const struct rows *r, struct history_row *out)
{
	*out = (struct history_row){
		.seq = rows_i64(r, 0),
		.change_id = rows_i64(r, 1),
		.at = rows_text(r, 2),
		.user = rows_text(r, 3),
		.action = rows_text(r, 4),
		.detail = rows_text(r, 5),
		.entity = entity_find(rows_text(r, 6)),
		.record_id = rows_i64(r, 7),
		.path = rows_text(r, 8),
		.old_value = rows_null(r, 9) ? NULL : rows_text(r, 9),
		.new_value = rows_null(r, 10) ? NULL : rows_text(r, 10),
	};
}

static void history_select(struct sql *q, const struct entity *e, int64_t id)
{
	sql_add(q, "SELECT h.seq, h.change_id, c.at, c.user_name, c.action, c.detail, h.entity, "
		   "h.record_id, "
		   "h.path, h.old_value, h.new_value FROM history_ref r JOIN history h ON h.seq = "
		   "r.seq "
		   "JOIN change c ON c.id = h.change_id WHERE r.entity = ");
	sql_text(q, e->name);
	sql_add(q, " AND r.record_id = ");
	sql_i64(q, id);
}

int history_each(struct scope scope, const struct entity *e, int64_t id, const char *month,
	history_fn *fn, void *ctx, struct err *err)
{
	struct sql q = SQL_INIT;
	struct arena a = ARENA_INIT;
	struct rows *rows = NULL;
	int rc = require_view(scope, e, id, err);

	history_select(&q, e, id);
	where_month(&q, month, &a);
	sql_add(&q, " ORDER BY r.seq DESC");
	if (!rc)
		rc = db_query(scope.session->db, &q, &rows, err);
	while (!rc && (rc = rows_next(rows, err)) == 1) {
		struct history_row row;
		char of[8];

		row_take(rows, &row);
		month_of(scope.session, row.at, of);
		rc = 0;
		if ((!month || strcmp(of, month) == 0) &&
			may_see(scope.session, &row))
			rc = fn(ctx, &row, err);
	}
	rows_end(&rows);
	sql_release(&q);
	arena_release(&a);
	return rc < 0 ? rc : 0;
}

struct months {
	const struct session *session;
	struct arena *arena;
	const char **v;
	int n, cap;
};

static int month_add(void *ctx, const struct history_row *row, struct err *e)
{
	struct months *m = ctx;
	char month[8];

	(void)e;
	month_of(m->session, row->at, month);
	if (m->n && strcmp(m->v[m->n - 1], month) == 0)
		return 0;
	if (m->n == m->cap) {
		const char **grown = arena_array(m->arena, const char *, m->cap ? m->cap * 2 : 12);

		if (m->n)
			memcpy(grown, m->v, sizeof *grown * (size_t)m->n);
		m->v = grown;
		m->cap = m->cap ? m->cap * 2 : 12;
	}
	m->v[m->n++] = arena_strdup(m->arena, month);
	return 0;
}

int history_months(struct scope scope, const struct entity *e, int64_t id, struct arena *a,
	const char ***out, int *n, struct err *err)
{
	struct months m = {.session = scope.session, .arena = a};
	int rc = history_each(scope, e, id, NULL, month_add, &m, err);

	*out = m.v;
	*n = m.n;
	return rc;
}

/* ---- for people ---- */

static const struct field *path_field(const struct entity *e, const char *path)
{
	const char *dot = strrchr(path, '.');
	char name[64] = "";
	size_t n = strcspn(path, "[.");
	const struct child *c;

	if (!dot)
		return entity_field(e, path);
	if (n < sizeof name)
		memcpy(name, path, n);
	c = entity_child(e, name, NULL);
	return c ? entity_field(c->of, dot + 1) : NULL;
}

/* What happened to a record, and is no value of it. */
static const struct field *path_event(const struct entity *e, const char *path)
{
	for (int i = 0; i < e->n_events; i++)
		if (!strcmp(e->events[i].name, path))
			return &e->events[i];
	return NULL;
}

/* A key stands for itself; an id is that of a kind without keys, or was written by a hook that knew no key. */
static void ref_sentence(struct session *s, const struct field *f, const char *text, struct str *out)
{
	const struct entity *to = entity_find(f->ref);
	struct err none = ERR_INIT;
	struct record *r;
	int64_t id;

	if ((entity_key(to) && !key_taken(s->db, to, text, &id, &none)) ||
		number_parse_int(text, 1, INT64_MAX, &id, &none) ||
		load_trusted(s->db, to, id, NULL, &r, &none)) {
		str_add(out, text);
		return;
	}
	if (entity_key(to))
		record_key_text(r, out);
	else
		record_show(s, r, entity_title(to), out);
	record_free(&r);
}

static void value_sentence(
	struct session *s, const struct field *f, const char *text, struct str *out)
{
	struct arena a = ARENA_INIT;
	struct value v;
	struct err ignored = ERR_INIT;

	if (!text || !text[0])
		;
	else if (f && f->kind == FIELD_REF)
		ref_sentence(s, f, text, out);
	else if (f && field_parse(s, f, NULL, text, &a, &v, &ignored) == 0)
		field_show(s, f, &v, out);
	else
		str_add(out, text);
	arena_release(&a);
}

static void value_quote(
	struct session *s, const struct field *f, const char *text, struct str *out)
{
	str_add(out, "\"");
	value_sentence(s, f, text, out);
	str_add(out, "\"");
}

static const char *row_verb(const struct history_row *row)
{
	if (!row->old_value)
		return _("added");
	if (!row->new_value)
		return _("removed");
	return row->new_value[0] ? _("archived") : _("restored");
}

static const struct child *path_child(const struct entity *e, const char *path)
{
	char name[64] = "";
	size_t n = strcspn(path, "[");

	if (n < sizeof name)
		memcpy(name, path, n);
	return entity_child(e, name, NULL);
}

/* What a whole record was called, from its snapshot. */
static void snapshot_title(struct session *s, const struct entity *e,
	const struct history_row *row, struct str *out)
{
	const char *text = row->new_value ? row->new_value : row->old_value;
	struct json_value *v;
	struct str title = STR_INIT;
	struct err ignored = ERR_INIT;

	if (!text || text[0] != '{' || json_read(&v, text, &ignored))
		return;
	if (json_member_text(v, e->title, &title) && title.len) {
		str_addc(out, ' ');
		value_sentence(s, entity_title(e), title.buf, out);
	}
	str_release(&title);
	json_value_free(&v);
}

void history_about(struct session *s, const struct entity *e, int64_t id,
	const struct history_row *row, struct str *out)
{
	struct scope scope = {s, NULL, 0};
	struct err e_gone = ERR_INIT;
	struct record *r;

	if (!row->entity || !row->path[0] || (row->entity == e && row->record_id == id))
		return;
	if (door_load(scope, row->entity, row->record_id, &r, &e_gone)) {
		str_add(out, _(row->entity->label));
		return;
	}
	str_addf(out, "%s ", record_sort(s, r));
	record_show(s, r, entity_title(r->entity), out);
	record_free(&r);
}

/* The label in a list's value that went, if it had that code. */
static void snapshot_label(const char *text, const char *code, const char *label, struct str *out)
{
	struct str had = STR_INIT;
	struct json_value *v;
	struct err ignored = ERR_INIT;

	if (!text || text[0] != '{' || json_read(&v, text, &ignored))
		return;
	if (json_member_text(v, "code", &had) && !strcmp(had.buf, code))
		json_member_text(v, label, out);
	str_release(&had);
	json_value_free(&v);
}

/* What a list calls a code; a value that is there no more, what it was called when it went. */
static void code_sentence(struct session *s, const struct history_row *row, const char *code, struct str *out)
{
	bool spanish = strcmp(s->language, "en") != 0;
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	struct err ignored = ERR_INIT;
	struct str name = STR_INIT, label = STR_INIT;

	sql_add(&q, "SELECT name FROM list WHERE id = ");
	sql_i64(&q, row->record_id);
	if (!db_text(s->db, &q, &name, &ignored) && !text_equal(choice_label(s, name.buf, code), code))
		str_add(&label, choice_label(s, name.buf, code));
	sql_reset(&q);
	sql_add(&q, "SELECT h.old_value FROM history_ref r JOIN history h ON h.seq = r.seq WHERE "
		    "h.new_value IS NULL AND h.path LIKE 'value[%' AND r.entity = ");
	sql_text(&q, row->entity->name);
	sql_add(&q, " AND r.record_id = ");
	sql_i64(&q, row->record_id);
	sql_add(&q, " ORDER BY r.seq DESC");
	if (!label.len && !db_query(s->db, &q, &rows, &ignored))
		while (!label.len && rows_next(rows, &ignored) == 1)
			snapshot_label(rows_text(rows, 0), code, spanish ? "label_es" : "label_en", &label);
	rows_end(&rows);
	str_add(out, label.len ? label.buf : code);
	sql_release(&q);
	str_release(&name);
	str_release(&label);
}

/* The row holds "FROM -> TO", as the new value when it was done and as the old one when it was taken back;
 * FROM is in the path as well. */
static void replaced_sentence(struct session *s, const struct history_row *row, struct str *out)
{
	const char *text = row->new_value ? row->new_value : row->old_value;
	const char *code = row->path + strlen(REPLACED);
	size_t n = strcspn(code, "]");
	struct str from = STR_INIT, to = STR_INIT, was = STR_INIT, is = STR_INIT, both = STR_INIT;

	str_addn(&from, code, n);
	str_add(&to, strlen(text) > n + strlen(" -> ") ? text + n + strlen(" -> ") : "");
	code_sentence(s, row, row->new_value ? from.buf : to.buf, &was);
	code_sentence(s, row, row->new_value ? to.buf : from.buf, &is);
	str_addf(&both, "%s -> %s", was.buf, is.buf);
	str_addf(out, _("Replaced: %s"), both.buf);
	str_release(&from);
	str_release(&to);
	str_release(&was);
	str_release(&is);
	str_release(&both);
}

void history_sentence(struct session *s, const struct history_row *row, struct str *out)
{
	const struct field *f = row->entity ? path_field(row->entity, row->path) : NULL;

	if (row->entity && !f)
		f = path_event(row->entity, row->path);
	if (!row->entity) {
		str_addf(out, "%s: %s -> %s", row->path, row->old_value ? row->old_value : "",
			row->new_value ? row->new_value : "");
	} else if (!row->path[0] || strcmp(row->path, "archived_at") == 0) {
		str_add(out, _(row->entity->label));
		snapshot_title(s, row->entity, row, out);
		str_addf(out, ": %s", row_verb(row));
	} else if (strncmp(row->path, JOINED, strlen(JOINED)) == 0) {
		str_addf(out, _("Joined: %s"), row->new_value ? row->new_value : row->old_value);
	} else if (strncmp(row->path, REPLACED, strlen(REPLACED)) == 0) {
		replaced_sentence(s, row, out);
	} else if (kept_is(row->path)) {
		str_addf(out, _("Saved, and changed with it: %s"), kept_name(row->path));
	} else if (!f) {
		const struct child *c = path_child(row->entity, row->path);

		str_add(out, c ? _(c->of->label) : row->path);
		if (c)
			snapshot_title(s, c->of, row, out);
		str_addf(out, ": %s", row_verb(row));
	} else if (!row->old_value && !row->new_value) {
		str_add(out, field_heading(s, f));
	} else {
		str_addf(out, "%s: ", field_heading(s, f));
		value_quote(s, f, row->old_value, out);
		str_add(out, " -> ");
		value_quote(s, f, row->new_value, out);
	}
}

/* ---- the chain ---- */

static int altered(int64_t seq, struct err *e)
{
	return err_set(e, ERR_CORRUPT,
		_("History row %" PRId64
		  " is not what was written: it, or one before it, was altered or removed."),
		seq);
}

static int chain_row(const struct rows *r, int64_t expected, char hash[SHA256_HEX], struct err *e)
{
	struct history_row row;
	struct history_input in;

	row_take(r, &row);
	in = (struct history_input){row.seq, row.change_id, rows_i64(r, 12), row.user, row.at,
		row.action, row.detail, rows_text(r, 6), row.record_id, row.path, row.old_value,
		row.new_value};
	history_hash(hash, &in);
	if (row.seq != expected || strcmp(hash, rows_text(r, 11)) != 0)
		return altered(expected, e);
	return 0;
}

static int chain_head(struct db *db, int64_t rows, const char *hash, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str head = STR_INIT;
	int64_t seq = 0;
	int rc = history_head(db, &seq, e);

	sql_add(&q, "SELECT hash FROM history_head WHERE id = 1");
	rc = rc ? rc : db_text(db, &q, &head, e);
	if (!rc && seq > rows)
		rc = err_set(e, ERR_CORRUPT,
			_("The end of the history was cut off: %" PRId64
			  " rows were written, %" PRId64 " are there."),
			seq, rows);
	else if (!rc && (seq < rows || strcmp(head.buf, hash) != 0))
		rc = altered(rows, e);
	str_release(&head);
	sql_release(&q);
	return rc;
}

/* Every change has a row at least: one without lost it, also where the head was made to agree. */
static int chain_changes(struct db *db, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t change;
	int rc;

	sql_add(&q, "SELECT c.id FROM change c WHERE NOT EXISTS "
		    "(SELECT 1 FROM history h WHERE h.change_id = c.id) ORDER BY c.id LIMIT 1");
	rc = db_i64(db, &q, &change, e);
	sql_release(&q);
	if (!rc)
		rc = err_set(e, ERR_CORRUPT,
			_("The end of the history was cut off: nothing is left of change %" PRId64
			  "."),
			change);
	return rc == ERR_MISSING ? 0 : rc;
}

int history_verify(struct db *db, int64_t *count, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	char hash[SHA256_HEX] = "";
	int rc = db_read_begin(db, e);

	*count = 0;
	if (rc)
		return rc;
	sql_add(&q, "SELECT h.seq, h.change_id, c.at, c.user_name, c.action, c.detail, h.entity, "
		    "h.record_id, "
		    "h.path, h.old_value, h.new_value, h.hash, c.user_id FROM history h "
		    "LEFT JOIN change c ON c.id = h.change_id ORDER BY h.seq");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		rc = chain_row(rows, *count + 1, hash, e);
		if (!rc)
			++*count;
	}
	rows_end(&rows);
	if (!rc)
		rc = chain_head(db, *count, hash, e);
	if (!rc)
		rc = chain_changes(db, e);
	db_read_end(db);
	sql_release(&q);
	return rc;
}

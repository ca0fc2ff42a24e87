/* The body of a draft:
 *
 *	{"rev": 7, "via_rev": 3, "at": "email",
 *	 "set": [{"path": "address[12].street", "was": "Old 1", "is": "New 2"}, ...],
 *	 "rows": [{"child": "shot", "order": "7 0 5", "gone": "6"}, ...],
 *	 "text": [{"path": "email", "was": "", "is": "half@"}, ...]}
 *
 * Values are as scripts type them, references by id: a code may change. Rows are said where they were
 * moved or taken out, by their ids; 0 is the next new one. */
#include "dict/draft.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/json.h"
#include "base/json_read.h"

/* ---- writing ---- */

struct writing {
	const struct session *session;
	struct json json;
	struct str path, text;
};

static bool is_kept(const struct field *f)
{
	return field_editable(f) && !(f->flags & (FIELD_PAGE | FIELD_HEADING));
}

static void value_write(
	struct writing *w, const char *key, const struct field *f, const struct value *v)
{
	str_reset(&w->text);
	if (!field_is_empty(f, v))
		field_plain(w->session, f, v, &w->text);
	json_key(&w->json, key);
	json_text(&w->json, w->text.buf);
}

/* was NULL: a row that was not there. */
static void row_write(struct writing *w, const struct record *was, const struct record *is)
{
	size_t prefix = w->path.len;

	for (int i = 0; i < is->entity->n_fields; i++) {
		const struct field *f = &is->entity->fields[i];
		struct value none = field_empty(f);
		const struct value *before = was ? &was->v[i] : &none;

		if (!is_kept(f) || value_equal(before, &is->v[i]))
			continue;
		str_add(&w->path, f->name);
		json_object(&w->json);
		json_key(&w->json, "path");
		json_text(&w->json, w->path.buf);
		value_write(w, "was", f, before);
		value_write(w, "is", f, &is->v[i]);
		json_object_end(&w->json);
		str_cut(&w->path, prefix);
	}
}

/* The row of that id; of those without one the nth. */
static const struct record *row_like(const struct record_list *rows, int64_t id, int nth)
{
	for (int i = 0; i < rows->n; i++)
		if (rows->v[i]->id == id && (id || nth-- == 0))
			return rows->v[i];
	return NULL;
}

static void rows_write(
	struct writing *w, const struct record *was, const struct record *is, int child)
{
	const struct record_list *rows = &is->child[child];
	const char *name = is->entity->children[child].name;
	int fresh = 0;

	for (int i = 0; i < rows->n; i++) {
		const struct record *row = rows->v[i];

		str_reset(&w->path);
		if (row->id)
			str_addf(&w->path, "%s[%" PRId64 "].", name, row->id);
		else
			str_addf(&w->path, "%s[+%d].", name, fresh);
		row_write(w, row_like(&was->child[child], row->id, fresh), row);
		fresh += !row->id;
	}
}

/* As they were, and new ones behind them. */
static bool rows_stand(const struct record_list *was, const struct record_list *is)
{
	for (int i = 0; i < is->n; i++)
		if (is->v[i]->id != (i < was->n ? was->v[i]->id : 0))
			return false;
	return is->n >= was->n;
}

static void id_add(struct str *out, int64_t id)
{
	str_addf(out, "%s%" PRId64, out->len ? " " : "", id);
}

static void order_write(
	struct writing *w, const struct record *was, const struct record *is, int child)
{
	const struct record_list *before = &was->child[child], *after = &is->child[child];

	if (rows_stand(before, after))
		return;
	json_object(&w->json);
	json_key(&w->json, "child");
	json_text(&w->json, is->entity->children[child].name);
	str_reset(&w->text);
	for (int i = 0; i < after->n; i++)
		id_add(&w->text, after->v[i]->id);
	json_key(&w->json, "order");
	json_text(&w->json, w->text.buf);
	str_reset(&w->text);
	for (int i = 0; i < before->n; i++)
		if (!row_like(after, before->v[i]->id, 0))
			id_add(&w->text, before->v[i]->id);
	json_key(&w->json, "gone");
	json_text(&w->json, w->text.buf);
	json_object_end(&w->json);
}

static void texts_write(
	struct writing *w, const struct record *was, const struct draft_texts *texts)
{
	struct record *seen = record_copy(NULL, was), *row;
	const struct field *f;
	struct err none = ERR_INIT;

	json_key(&w->json, "text");
	json_array(&w->json);
	for (int i = 0; i < texts->n; i++) {
		json_object(&w->json);
		json_key(&w->json, "path");
		json_text(&w->json, texts->v[i].path);
		if (!record_resolve(seen, texts->v[i].path, &row, &f, &none))
			value_write(w, "was", f, &row->v[f->index]);
		json_key(&w->json, "is");
		json_text(&w->json, texts->v[i].text);
		json_object_end(&w->json);
	}
	json_array_end(&w->json);
	record_free(&seen);
}

void draft_write(const struct session *s, const struct record *was, const struct record *is,
	const struct draft_texts *texts, struct str *out)
{
	struct writing w = {.session = s, .path = STR_INIT, .text = STR_INIT};

	json_init(&w.json, out);
	json_object(&w.json);
	json_key(&w.json, "rev");
	json_int(&w.json, was->rev);
	json_key(&w.json, "via_rev");
	json_int(&w.json, was->via_rev);
	json_key(&w.json, "at");
	json_text(&w.json, texts->at);
	json_key(&w.json, "set");
	json_array(&w.json);
	row_write(&w, was, is);
	for (int c = 0; c < is->entity->n_children; c++)
		rows_write(&w, was, is, c);
	json_array_end(&w.json);
	json_key(&w.json, "rows");
	json_array(&w.json);
	for (int c = 0; c < is->entity->n_children; c++)
		order_write(&w, was, is, c);
	json_array_end(&w.json);
	texts_write(&w, was, texts);
	json_object_end(&w.json);
	str_release(&w.path);
	str_release(&w.text);
}

/* ---- reading ---- */

struct reading {
	struct session *session;
	const struct json_value *body;
	struct record *was, *is;
	struct arena *arena;
	struct draft_texts *texts;
};

static const char *member(struct arena *a, const struct json_value *object, const char *key)
{
	struct str text = STR_INIT;
	const char *kept;

	json_member_text(object, key, &text);
	kept = arena_strdup(a, text.buf);
	str_release(&text);
	return kept;
}

static void text_add(struct reading *r, const char *path, const char *text)
{
	r->texts->v[r->texts->n++] = (struct draft_text){path, text};
}

static bool may_see(const struct session *s, const struct field *f)
{
	struct fieldset seen;

	session_fields(s, f->entity, &seen);
	return f->entity->flags & ENTITY_CHILD || fieldset_has(&seen, f);
}

/* A row that somebody took out meanwhile stands again: the save will say what became of it. */
static int resolve(
	struct record *r, const char *path, struct record **row, const struct field **f)
{
	struct err e = ERR_INIT;
	struct str name = STR_INIT, id = STR_INIT;
	size_t open = strcspn(path, "["), close = strcspn(path, "]");
	int rc = record_resolve(r, path, row, f, &e), child;
	int64_t n;

	if (rc && path[open] && path[close]) {
		str_addn(&name, path, open);
		str_addn(&id, path + open + 1, close - open - 1);
		if (entity_child(r->entity, name.buf, &child) &&
			!number_parse_int(id.buf, 1, INT64_MAX, &n, &e)) {
			record_add_child(r, child)->id = n;
			rc = record_resolve(r, path, row, f, &e);
		}
	}
	str_release(&name);
	str_release(&id);
	return rc;
}

/* Past all hooks. */
static int put_plainly(
	struct reading *r, struct record *row, const struct field *f, const char *text)
{
	struct err e = ERR_INIT;
	struct value v;
	int64_t id;

	if (f->kind == FIELD_REF && *text) {
		if (number_parse_int(text, 1, INT64_MAX, &id, &e))
			return e.code;
		v = value_int(id);
	} else if (field_parse(r->session, f, row, text, row->arena, &v, &e)) {
		return e.code;
	}
	record_set_value(row, f, &v);
	return 0;
}

static void was_put(struct reading *r, const char *path, const char *text)
{
	struct record *row;
	const struct field *f;

	if (resolve(r->was, path, &row, &f) || !r->was->id || !may_see(r->session, f) ||
		put_plainly(r, row, f, text))
		return;
	fieldset_drop(&row->touched, f);
}

/* The record as it was when the form was opened, as far as the draft knows. */
static void was_put_all(struct reading *r, const char *list)
{
	for (int i = 0; i < json_member_count(r->body, list); i++) {
		const struct json_value *item = json_member_item(r->body, list, i);

		was_put(r, member(r->arena, item, "path"), member(r->arena, item, "was"));
	}
	if (r->was->id) {
		r->was->rev = json_member_int(r->body, "rev");
		r->was->via_rev = json_member_int(r->body, "via_rev");
	}
}

/* As typed, with all that follows from it; then, past the hooks, what followed is as it was left. */
static void is_put(struct reading *r, const char *path, const char *text, bool again)
{
	struct record *row;
	const struct field *f;
	struct err e = ERR_INIT;

	if (resolve(r->is, path, &row, &f) || !may_see(r->session, f))
		return;
	if (again && f->kind != FIELD_REF)
		(void)!put_plainly(r, row, f, text);
	else if (!again && record_set_path(r->session, r->is, path, text, &e))
		text_add(r, path, text);
}

/* What depends on another field (a tax id on its country) comes behind it. */
static bool is_late(const struct record *r, const char *path)
{
	struct record *row;
	const struct field *f;

	return !resolve((struct record *)r, path, &row, &f) && f->with;
}

static void values_put(struct reading *r)
{
	int n = json_member_count(r->body, "set");

	for (int pass = 0; pass < 4; pass++)
		for (int i = 0; i < n; i++) {
			const struct json_value *item = json_member_item(r->body, "set", i);
			const char *path = member(r->arena, item, "path");

			if (is_late(r->is, path) == pass % 2)
				is_put(r, path, member(r->arena, item, "is"), pass > 1);
		}
}

/* From a place on; -1: it is not there. */
static int row_place(const struct record_list *rows, int64_t id, int from)
{
	for (int i = from; i < rows->n; i++)
		if (rows->v[i]->id == id)
			return i;
	return -1;
}

static void rows_drop(struct record *is, int child, const char *ids)
{
	char *end;

	for (int64_t id; (id = strtoll(ids, &end, 10)), end != ids; ids = end)
		if (id && row_place(&is->child[child], id, 0) >= 0)
			record_drop_child(is, child, row_place(&is->child[child], id, 0));
}

/* What came meanwhile stays behind the others. */
static void rows_order(struct record_list *rows, const char *ids)
{
	int to = 0;
	char *end;

	for (int64_t id; (id = strtoll(ids, &end, 10)), end != ids; ids = end) {
		int at = row_place(rows, id, to);
		struct record *row;

		if (at < 0)
			continue;
		row = rows->v[at];
		memmove(rows->v + to + 1, rows->v + to, (size_t)(at - to) * sizeof *rows->v);
		rows->v[to++] = row;
	}
}

static void rows_put(struct reading *r)
{
	for (int i = 0; i < json_member_count(r->body, "rows"); i++) {
		const struct json_value *item = json_member_item(r->body, "rows", i);
		int child;

		if (!entity_child(r->is->entity, member(r->arena, item, "child"), &child))
			continue;
		rows_drop(r->is, child, member(r->arena, item, "gone"));
		rows_order(&r->is->child[child], member(r->arena, item, "order"));
	}
}

static void texts_put(struct reading *r)
{
	for (int i = 0; i < json_member_count(r->body, "text"); i++) {
		const struct json_value *item = json_member_item(r->body, "text", i);

		text_add(r, member(r->arena, item, "path"), member(r->arena, item, "is"));
	}
}

int draft_read(struct session *s, const char *body, struct record *was, struct record *is,
	struct arena *a, struct draft_texts *texts, struct err *e)
{
	struct json_value *whole;
	struct reading r = {s, NULL, was, is, a, texts};
	int n;

	if (json_read(&whole, body, e))
		return e->code;
	r.body = whole;
	n = json_member_count(whole, "set");
	*texts = (struct draft_texts){
		arena_array(a, struct draft_text, n + json_member_count(whole, "text") + 1), 0,
		member(a, whole, "at")};
	was_put_all(&r, "set");
	was_put_all(&r, "text");
	record_assign(is, was);
	values_put(&r);
	rows_put(&r);
	texts_put(&r);
	json_value_free(&whole);
	return 0;
}

/* ---- to be read by people ---- */

static void say_one(const struct session *s, struct record *r, const struct json_value *item,
	struct str *out)
{
	struct str text = STR_INIT, path = STR_INIT, shown = STR_INIT;
	struct record *row;
	const struct field *f;
	struct value v;
	struct err e = ERR_INIT;

	json_member_text(item, "path", &path);
	json_member_text(item, "is", &text);
	if (text.len && !resolve(r, path.buf, &row, &f) && may_see(s, f)) {
		if (f->kind != FIELD_REF && !field_parse(s, f, row, text.buf, row->arena, &v, &e))
			field_show(s, f, &v, &shown);
		str_addf(out, "%s: %s\n", field_caption(s, row, f),
			shown.len ? shown.buf : text.buf);
	}
	str_release(&text);
	str_release(&path);
	str_release(&shown);
}

int draft_say(const struct session *s, const struct entity *entity, const char *body,
	struct str *out, struct err *e)
{
	static const char *const lists[] = {"set", "text"};
	struct json_value *whole;
	struct record *r;

	if (json_read(&whole, body, e))
		return e->code;
	r = record_new(entity);
	for (int k = 0; k < LENGTH(lists); k++)
		for (int i = 0; i < json_member_count(whole, lists[k]); i++)
			say_one(s, r, json_member_item(whole, lists[k], i), out);
	record_free(&r);
	json_value_free(&whole);
	return 0;
}

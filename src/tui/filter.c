#include "tui/filter.h"

#include "base/lang.h"
#include "dict/door.h"
#include "tui/dialog.h"
#include "tui/saved.h"
#include "tui/screen.h"
#include "tui/ui.h"
#include "tui/values.h"

static const char *const archived_words[] = {
	[ROWS_ACTIVE] = N_("active"),
	[ROWS_ARCHIVED] = N_("archived only"),
	[ROWS_BOTH] = N_("active and archived"),
};

/* ---- conditions --------------------------------------------------------------------------------
 */

static bool is_filter(const struct list *l, const struct field *f)
{
	struct fieldset seen;

	session_fields(l->query.scope.session, l->query.entity, &seen);
	return fieldset_has(&seen, f) && session_needs(l->query.scope.session, f) && field_stored(f) &&
	       !(f->flags & FIELD_DERIVED) &&
	       (f->kind == FIELD_CHOICE || f->kind == FIELD_REF || f->kind == FIELD_BOOL);
}

static struct condition *condition_of(struct list *l, const struct field *f)
{
	for (int i = 0; i < l->query.n_where; i++)
		if (l->query.where[i].field == f)
			return &l->query.where[i];
	return NULL;
}

static void condition_drop(struct list *l, const struct field *f)
{
	struct condition *c = condition_of(l, f);

	if (c)
		*c = l->query.where[--l->query.n_where];
}

static void condition_set(struct list *l, const struct field *f, const char *plain)
{
	struct arena *a = &l->values;
	struct err e = ERR_INIT;
	struct value v;

	if (condition_value(l->query.scope.session, f, plain, a, &v, &e)) {
		ui_err(&e);
		return;
	}
	condition_drop(l, f);
	if (l->query.n_where < CONDITIONS_MAX)
		l->query.where[l->query.n_where++] = (struct condition){f, IS, v};
}

static void op_words(const struct session *s, const struct condition *c, struct str *out)
{
	static const char *const signs[] = {[IS_NOT] = "<> ", [IS_BEFORE] = "< ", [IS_AFTER] = "> "};
	bool empty = field_is_empty(c->field, &c->value);

	if (empty || c->op == IS_BEFORE || c->op == IS_AFTER)
		str_addf(out, "%s: ", field_heading(s, c->field));
	str_add(out, c->op == IS ? "" : signs[c->op]);
	str_add(out, empty ? _("(none)") : "");
}

/* A reference's condition knows the id alone; its name is read when it has to be said. */
static void condition_words(const struct list *l, const struct condition *c, struct str *out)
{
	struct scope scope = {l->query.scope.session, NULL, 0};
	struct err e = ERR_INIT;
	struct record *r;

	op_words(scope.session, c, out);
	if (c->field->kind != FIELD_REF) {
		field_show(scope.session, c->field, &c->value, out);
		return;
	}
	if (session_knows_itself(scope.session, c->field) && c->value.kind == VALUE_INT &&
		c->value.i == scope.session->user) {
		str_add(out, scope.session->user_name);
		return;
	}
	if (c->value.kind != VALUE_INT ||
		door_load(scope, entity_find(c->field->ref), c->value.i, &r, &e))
		return;
	record_show(scope.session, r, entity_shown(r->entity, scope.session->language), out);
	record_free(&r);
}

/* ---- asking for a value ------------------------------------------------------------------------
 */

enum { ANY = 1, YES, NO };

static bool ask_bool(const struct session *s, const struct field *f, struct str *plain)
{
	const struct pick_row rows[] = {
		{ANY, _("(any)"), NULL}, {YES, _("yes"), NULL}, {NO, _("no"), NULL}};
	int64_t id = 0;

	if (dlg_pick_array(field_heading(s, f), rows, LENGTH(rows), 0, &id) != 1)
		return false;
	if (id != ANY)
		str_addc(plain, id == YES ? '1' : '0');
	return true;
}

/* Who may not list the users is offered himself. */
static bool ask_self(const struct session *s, const struct field *f, struct str *plain)
{
	const struct pick_row rows[] = {{ANY, _("(any)"), NULL}, {YES, s->user_name, NULL}};
	int64_t id = 0;

	if (dlg_pick_array(field_heading(s, f), rows, LENGTH(rows), 0, &id) != 1)
		return false;
	str_add(plain, id == YES ? s->user_name : "");
	return true;
}

static bool ask_value(struct list *l, const struct field *f)
{
	struct session *s = l->query.scope.session;
	struct condition *c = condition_of(l, f);
	struct str plain = STR_INIT, now = STR_INIT;
	bool answered;

	if (c)
		field_plain(s, f, &c->value, &now);
	if (session_knows_itself(s, f))
		answered = ask_self(s, f, &plain);
	else if (f->kind == FIELD_BOOL)
		answered = ask_bool(s, f, &plain);
	else
		answered = value_pick(s, f, NULL, now.buf, NULL, NULL, &plain);
	if (answered && plain.len)
		condition_set(l, f, plain.buf);
	else if (answered)
		condition_drop(l, f);
	str_release(&plain);
	str_release(&now);
	return answered;
}

static bool ask_archived(struct list *l)
{
	struct pick_row rows[LENGTH(archived_words)];
	int64_t id = 0;

	for (int i = 0; i < LENGTH(rows); i++)
		rows[i] = (struct pick_row){i + 1, _(archived_words[i]), NULL};
	if (dlg_pick_array(_("Show"), rows, LENGTH(rows), l->query.archived + 1, &id) != 1)
		return false;
	l->query.archived = (enum archived_rows)(id - 1);
	l->prune = true;
	return true;
}

/* ---- the dialog --------------------------------------------------------------------------------
 */

enum { ROW_EVERYTHING = 1, ROW_ARCHIVED, ROW_FIELD };

static int filter_rows(struct list *l, struct pick_row *rows, struct arena *a)
{
	const struct entity *e = l->query.entity;
	int n = 0;

	rows[n++] = (struct pick_row){ROW_EVERYTHING, _("Show everything again"), NULL};
	if (e->flags & ENTITY_ARCHIVES)
		rows[n++] = (struct pick_row){
			ROW_ARCHIVED, _("Archived"), _(archived_words[l->query.archived])};
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];
		struct condition *c = condition_of(l, f);
		struct str words = STR_INIT;

		if (!is_filter(l, f))
			continue;
		if (c)
			condition_words(l, c, &words);
		rows[n++] = (struct pick_row){ROW_FIELD + i,
			field_heading(l->query.scope.session, f),
			arena_strdup(a, words.len ? words.buf : _("(any)"))};
		str_release(&words);
	}
	return n;
}

static void filter_everything(struct list *l)
{
	l->query.n_where = 0;
	l->query.archived = ROWS_ACTIVE;
	l->prune = true;
}

unsigned filter_ask(struct list *l)
{
	struct pick_row rows[FIELDS_MAX + 2];
	struct arena a = ARENA_INIT;
	int64_t id = 0;
	bool changed = false;
	int n = filter_rows(l, rows, &a);

	if (dlg_pick_array(_("Show only"), rows, n, ROW_ARCHIVED, &id) == 1) {
		if (id == ROW_EVERYTHING)
			filter_everything(l);
		changed = id == ROW_EVERYTHING ||
			  (id == ROW_ARCHIVED
					  ? ask_archived(l)
					  : ask_value(l, &l->query.entity->fields[id - ROW_FIELD]));
	}
	arena_release(&a);
	if (changed)
		list_restart(l, true);
	return SCREEN_USED | (changed ? SCREEN_RELOAD : 0);
}

/* ---- words -------------------------------------------------------------------------------------
 */

void filter_read(struct list *l)
{
	const char *dot = mark_text(MARK_DOT);

	str_reset(&l->conditions);
	for (int i = 0; i < l->query.n_where; i++) {
		const struct condition *c = &l->query.where[i];

		if (c->field->kind == FIELD_BOOL)
			str_addf(&l->conditions, "%s: ",
				field_heading(l->query.scope.session, c->field));
		condition_words(l, c, &l->conditions);
		str_addf(&l->conditions, " %s ", dot);
	}
}

void filter_shown(const struct list *l, struct str *out)
{
	if (l->query.entity->flags & ENTITY_ARCHIVES)
		str_addf(out, "%s %s ", _(archived_words[l->query.archived]), mark_text(MARK_DOT));
	str_add(out, l->conditions.buf);
}

/* A filter's name stands for what it shows. */
void filter_words(const struct list *l, struct str *out)
{
	const char *dot = mark_text(MARK_DOT), *name = saved_name(l);

	if (name)
		str_addf(out, "[%s] %s ", name, dot);
	else
		filter_shown(l, out);
	list_count_text(l, out);
	if (l->count >= 0 || list_looking(l))
		str_addf(out, " %s ", dot);
	str_addf(out, "%s %s", field_heading(l->query.scope.session, l->query.sort),
		mark_text(l->query.descending ? MARK_DOWN : MARK_UP));
}

#include "tui/formparts.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "tui/clipboard.h"
#include "tui/dialog.h"
#include "tui/drafts.h"
#include "tui/fieldhelp.h"
#include "tui/top.h"
#include "tui/ui.h"
#include "tui/values.h"

static struct form *form_of(struct screen *s)
{
	return (struct form *)s;
}

/* ---- making and ending -------------------------------------------------------------------------
 */

static const struct screen_ops form_ops;

struct form *form_new(struct scope scope, struct record *draft, int child)
{
	struct form *f = xcalloc(1, sizeof *f);

	f->screen.ops = &form_ops;
	f->session = scope.session;
	f->scope = scope;
	f->draft = draft;
	f->saved = record_copy(NULL, draft);
	f->child = child;
	f->lines.child = -1;
	str_init(&f->prefix);
	str_init(&f->keeping.body);
	return f;
}

static void form_free(struct screen *s)
{
	struct form *f = form_of(s);

	keeping_end(f);
	editing_end(&f->editing);
	items_free(f);
	record_free(&f->draft);
	record_free(&f->saved);
	str_release(&f->prefix);
	free(f);
}

void form_show(struct form *f)
{
	keeping_begin(f);
	editing_begin(&f->editing, f->session, f->draft->entity, f->draft->id);
	screen_push(&f->screen);
}

/* Shows it with the cursor on the field of that path, where there is one. The form is freed when a
 * role sees none of its fields. */
static int form_begin(struct form *f, const char *path, struct err *err)
{
	items_make(f);
	if (!f->n) {
		err_set(err, ERR_DENIED, _("%s: there is nothing here that you may fill in."),
			_(f->draft->entity->label));
		form_free(&f->screen);
		return ERR_DENIED;
	}
	if (*path)
		lines_find(f, path);
	form_show(f);
	return 0;
}

/* Where the name is put together of several fields, it is left to the typist. */
static void name_begin(struct form *f, const char *name)
{
	const struct field *title = entity_title(f->draft->entity);

	for (int i = 0; i < f->fields && *name; i++)
		if (f->item[i].field == title && !f->item[i].locked) {
			item_set(f, &f->item[i], name);
			f->at = i;
			return;
		}
}

/* One that was left open has what was typed then; it is needed all the same, and called so where it has no
 * name yet. */
static void resumed(const struct screen *before, const char *name, int64_t *made)
{
	struct form *f = screen_top() == before ? NULL : form_of(screen_top());
	const struct field *title;

	if (!f)
		return;
	title = entity_title(f->draft->entity);
	f->made = made;
	f->needed = name != NULL;
	if (name && field_is_empty(title, &f->draft->v[title->index]))
		name_begin(f, name);
}

/* name: NULL for one that no form below needs. */
static int open_new(struct scope scope, const struct entity *e, const char *name, int64_t *made,
	struct err *err)
{
	const struct screen *below = screen_top();
	struct record *draft;
	struct form *f;
	int rc = door_new(scope, e, &draft, err);

	if (rc)
		return rc;
	if (drafts_resume(scope, e, 0, "")) {
		record_free(&draft);
		resumed(below, name, made);
		return 0;
	}
	f = form_new(scope, draft, -1);
	f->made = made;
	f->needed = name != NULL;
	rc = form_begin(f, "", err);
	if (!rc && name)
		name_begin(f, name);
	return rc;
}

int form_open_new(struct scope scope, const struct entity *e, int64_t *made, struct err *err)
{
	return open_new(scope, e, NULL, made, err);
}

int form_open_needed(struct scope scope, const struct entity *e, const char *name, int64_t *made,
	struct err *err)
{
	return open_new(scope, e, name, made, err);
}

static int may_edit(struct scope scope, const struct entity *e, struct err *err)
{
	return session_require(scope.session, e, VERB_EDIT, NULL, err);
}

/* Nothing can be typed in it: why, instead of a form of locked fields. */
static int refuse_final(const struct session *s, struct record **r, struct err *err)
{
	const struct entity *e = (*r)->entity;
	const char *reason = NULL;

	if (!door_frozen(*r))
		return 0;
	for (int i = 0; i < e->n_fields && !reason; i++)
		if (field_editable(&e->fields[i]) && !(e->fields[i].flags & FIELD_FIXED))
			reason = door_lock_reason(s, *r, &e->fields[i]);
	err_set(err, ERR_INPUT, "%s", reason ? reason : _("This stays as it is."));
	record_free(r);
	return err->code;
}

int form_open(struct scope scope, const struct entity *e, int64_t id, struct err *err)
{
	return form_open_at(scope, e, id, "", err);
}

int form_open_at(
	struct scope scope, const struct entity *e, int64_t id, const char *path, struct err *err)
{
	struct record *draft;

	if (may_edit(scope, e, err))
		return err->code;
	if (drafts_resume(scope, e, id, ""))
		return 0;
	if (door_load(scope, e, id, &draft, err) || refuse_final(scope.session, &draft, err))
		return err->code;
	return form_begin(form_new(scope, draft, -1), path, err);
}

/* A new row takes the first free place among those without an id. */
static void row_begin(struct form *f, int row)
{
	const struct child *child = &f->draft->entity->children[f->child];
	const struct record_list *rows = &f->draft->child[f->child];

	if (row >= 0 && row < rows->n)
		str_addf(&f->prefix, "%s[%" PRId64 "].", child->name, rows->v[row]->id);
	else
		str_addf(&f->prefix, "%s[+0].", child->name);
	form_row(f);
	record_assign(f->saved, f->draft);
}

int form_open_row(
	struct scope scope, const struct entity *e, int64_t id, int child, int row, struct err *err)
{
	struct record *draft;
	struct form *f;

	if (may_edit(scope, e, err) || door_load(scope, e, id, &draft, err) ||
		refuse_final(scope.session, &draft, err))
		return err->code;
	f = form_new(scope, draft, child);
	row_begin(f, row);
	if (drafts_resume(scope, e, id, f->prefix.buf)) {
		form_free(&f->screen);
		return 0;
	}
	return form_begin(f, "", err);
}

/* ---- furniture ---------------------------------------------------------------------------------
 */

/* What it is comes first, so that a long name cuts only itself. */
static void title_of(const char *label, bool is_new, const char *whose, struct str *out)
{
	struct str what = STR_INIT;

	str_addf(&what, is_new ? _("New: %s") : "%s", label);
	/* po: "Address of Comercial Los Ñires" */
	str_addf(out, _("%s of %s"), what.buf, whose);
	str_release(&what);
}

static void part_title(const struct form *f, struct str *out)
{
	struct str whose = STR_INIT;

	record_show(f->session, f->saved, entity_title(f->saved->entity), &whose);
	title_of(_(form_row(f)->entity->label), !form_row(f)->id, whose.buf, out);
	str_release(&whose);
}

/* Of what is made for the record whose card is open below; false: for none. */
static bool new_title(const struct form *f, struct str *out)
{
	const struct entity *e = f->draft->entity;
	const struct relation *rel = f->scope.relation;
	const struct field *link = rel && rel->link ? entity_field(e, rel->link) : NULL;

	if (!link || !f->draft->ref[link->index].title)
		return false;
	title_of(_(e->label), true, f->draft->ref[link->index].title, out);
	return true;
}

static void form_title(struct screen *s, struct str *out)
{
	struct form *f = form_of(s);
	const struct entity *e = f->draft->entity;

	if (form_changed(f))
		str_addf(out, "%s ", _("[changed]"));
	if (f->child >= 0) {
		part_title(f, out);
		return;
	}
	if (!f->saved->id && new_title(f, out))
		return;
	str_addf(out, "%s %s ", _(e->plural), mark_text(MARK_CRUMB));
	if (f->saved->id)
		record_name(f->session, f->saved, out);
	else
		str_addf(out, _("New: %s"), _(e->label));
}

static void form_position(struct screen *s, struct str *out)
{
	editing_say(&form_of(s)->editing, out);
}

static const enum context *form_contexts(struct screen *s)
{
	static const enum context one[] = {CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};
	static const enum context many[] = {CTX_NOTE, CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};
	static const enum context date[] = {CTX_DATE, CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};
	static const enum context lines[] = {
		CTX_LINES, CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};
	struct form *f = form_of(s);
	const struct item *item = &f->item[f->at];

	if (item->row >= 0)
		return lines;
	if (item->field->kind == FIELD_NOTE)
		return many;
	return item->field->kind == FIELD_DATE && !item->locked ? date : one;
}

static bool form_can(struct screen *s, enum action a)
{
	struct form *f = form_of(s);
	const struct item *item = &f->item[f->at];

	switch (a) {
	case ACT_VALUES:
		return field_is_picked(item->field) && !item->locked;
	case ACT_UNDO_FIELD:
		return !item->locked;
	case ACT_COPY_FIELD:
		return !item->locked && form_can_copy(f);
	case ACT_COPY_VALUE:
		return *editor_text(&item->editor) != '\0';
	case ACT_LINE_NEW:
		return f->lines.child >= 0;
	case ACT_PALETTE:
		return false;
	default:
		return true;
	}
}

/* ---- moving ------------------------------------------------------------------------------------
 */

/* The cursor goes there; what is wrong with the field is said. */
void form_go(struct form *f, int item)
{
	f->at = item;
	if (f->item[item].fault)
		ui_error(f->item[item].fault);
}

/* Leaving a field judges it, and never keeps the cursor there: the sentence stays until the next
 * key. */
static unsigned field_step(struct form *f, int step)
{
	int from = f->at, to = f->at;

	item_take(f, &f->item[from]);
	do
		to += step;
	while (to >= 0 && to < f->n && f->item[to].locked && to != f->at);
	if (to >= 0 && to < f->n)
		f->at = to;
	else if (!lines_at(f) || step < 0 || !lines_step(f, step))
		ui_message(_("F2 saves."));
	if (f->item[from].fault)
		ui_error(f->item[from].fault);
	return SCREEN_USED;
}

/* Up and Down stay in their column; above the first line come the fields. */
static unsigned row_step(struct form *f, int rows)
{
	int from = f->at;

	item_take(f, &f->item[from]);
	if (!lines_step(f, rows * f->lines.cells)) {
		if (rows > 0)
			ui_message(_("F2 saves."));
		for (int i = f->fields - 1; rows < 0 && i >= 0; i--)
			if (!f->item[i].locked) {
				f->at = i;
				break;
			}
	}
	if (f->item[from].fault)
		ui_error(f->item[from].fault);
	return SCREEN_USED;
}

static bool is_vertical(const struct form *f, const struct event *ev)
{
	return lines_at(f) && ev->kind == EVENT_KEY && (ev->code == K_UP || ev->code == K_DOWN);
}

/* To the field a page away, or to the last one that there is. */
static unsigned page_step(struct form *f, int step)
{
	const struct spot *spots = f->sheet.v;
	int h = f->screen.body.h, from, to = f->at;
	struct item *left = &f->item[f->at];

	if (lines_at(f))
		return row_step(f, step < 0 ? -left->row - 1 : f->item[f->n - 1].row - left->row);
	from = spots[f->at].line;
	item_take(f, left);
	if (step > 0 && f->fields < f->n) {
		f->at = f->fields;
		return SCREEN_USED;
	}
	for (int i = f->at; i >= 0 && i < f->fields && step * (spots[i].line - from) < h; i += step)
		if (!f->item[i].locked)
			to = i;
	f->at = to;
	if (left->fault)
		ui_error(left->fault);
	return SCREEN_USED;
}

/* ---- leaving -----------------------------------------------------------------------------------
 */

static unsigned leave(struct form *f)
{
	struct str question = STR_INIT;
	enum answer answer;

	lines_tidy(f, 1);
	if (!form_changed(f))
		return SCREEN_CLOSE;
	if (f->saved->id)
		record_show(f->session, f->saved, entity_title(f->saved->entity), &question);
	else
		str_add(&question, _(f->draft->entity->label));
	str_addf(&question, "\n%s", _("Save the changes?"));
	answer = dlg_save_changes(question.buf);
	str_release(&question);
	if (answer == ANSWER_YES)
		return form_save(f);
	return answer == ANSWER_NO ? SCREEN_CLOSE : SCREEN_USED;
}

/* Enter there asks whether to save, for those who end a form with it. */
static bool is_last(struct form *f)
{
	int next = f->at + 1;

	while (next < f->n && f->item[next].locked)
		next++;
	if (next < f->n)
		return false;
	item_take(f, &f->item[f->at]);
	return form_changed(f);
}

/* In the last line Enter adds another one, unless nothing stands in it. */
static unsigned next(struct form *f, const struct event *ev)
{
	if (is_vertical(f, ev))
		return row_step(f, 1);
	if (ev->kind == EVENT_KEY && ev->code == K_ENTER && is_last(f) && !lines_go_on(f))
		return leave(f);
	return field_step(f, 1);
}

/* The cursor passes over locked fields, so that their reasons are told here. */
static void locks_add(const struct form *f, struct str *out)
{
	const char *before = NULL;

	for (int i = 0; i < f->fields; i++) {
		const struct item *item = &f->item[i];
		const char *reason = item->locked ? item_lock_reason(f, item) : NULL;

		if (!reason)
			continue;
		if (before && text_equal(before, reason))
			str_addf(out, ", %s", field_caption(f->session, form_row(f), item->field));
		else
			str_addf(out, "%s%s\n  %s", before ? "\n" : "", reason,
				field_caption(f->session, form_row(f), item->field));
		before = reason;
	}
	str_add(out, before ? "\n" : "");
}

/* What saves comes before what edits a line. */
static const enum context *help_contexts(struct form *f)
{
	static const enum context one[] = {CTX_FORM, CTX_FIELD, CTX_GLOBAL, CTX_END};
	static const enum context many[] = {CTX_NOTE, CTX_FORM, CTX_FIELD, CTX_GLOBAL, CTX_END};
	static const enum context date[] = {CTX_DATE, CTX_FORM, CTX_FIELD, CTX_GLOBAL, CTX_END};
	static const enum context lines[] = {
		CTX_LINES, CTX_FORM, CTX_FIELD, CTX_GLOBAL, CTX_END};
	enum context first = *form_contexts(&f->screen);

	if (first == CTX_LINES)
		return lines;
	return first == CTX_NOTE ? many : first == CTX_DATE ? date : one;
}

static unsigned help(struct form *f)
{
	const struct item *item = &f->item[f->at];
	struct str about = STR_INIT;

	field_about(f->session, item_row(f, item), item->field, &about);
	if (item->fault)
		str_addf(&about, "! %s\n", item->fault);
	if (f->draft->entity->foresee) {
		str_addf(&about, "%s\n", _(f->draft->entity->foresight));
		f->draft->entity->foresee(f->session, f->draft, &about);
	}
	locks_add(f, &about);
	dlg_help(_(item_row(f, item)->entity->label), about.buf, help_contexts(f));
	str_release(&about);
	return SCREEN_USED;
}

/* ---- keys --------------------------------------------------------------------------------------
 */

static unsigned form_act(struct screen *s, enum action a, const struct event *ev)
{
	struct form *f = form_of(s);

	switch (a) {
	case ACT_SAVE:
		return form_save(f);
	case ACT_FIELD_NEXT:
		return next(f, ev);
	case ACT_FIELD_PREVIOUS:
		return is_vertical(f, ev) ? row_step(f, -1) : field_step(f, -1);
	case ACT_LINE_NEW:
	case ACT_LINE_DELETE:
	case ACT_LINE_OTHERS:
	case ACT_LINE_UP:
	case ACT_LINE_DOWN:
		return lines_act(f, a);
	case ACT_FIELDS_DOWN:
		return page_step(f, 1);
	case ACT_FIELDS_UP:
		return page_step(f, -1);
	case ACT_COPY_VALUE:
		return clipboard_copy(editor_text(&f->item[f->at].editor));
	case ACT_HELP:
		return help(f);
	case ACT_CANCEL:
	case ACT_BACK:
		return leave(f);
	default:
		return form_value_act(f, a, ev);
	}
}

/* Keys that the editor has no use for (Up in the first line of a note) move between the fields. */
static unsigned unused_key(struct form *f, const struct event *ev)
{
	static const enum context outside[] = {CTX_FORM, CTX_END};
	enum action a = ev->kind == EVENT_KEY ? keys_lookup(outside, ev) : ACT_NONE;

	return a == ACT_NONE || !form_can(&f->screen, a) ? 0 : form_act(&f->screen, a, ev);
}

static unsigned form_type(struct screen *s, const struct event *ev)
{
	struct form *f = form_of(s);
	struct item *item = &f->item[f->at];
	unsigned flags = 0;

	if (item->locked && ev->kind != EVENT_KEY)
		ui_warning(item_lock_reason(f, item));
	else if (item->locked)
		flags = unused_key(f, ev);
	else
		flags = form_value_type(f, ev);
	return flags || item->locked ? flags : unused_key(f, ev);
}

/* Nothing of the form is read again: what is typed stays. It is said when somebody else was faster.
 */
static int form_load(struct screen *s, struct err *e)
{
	struct form *f = form_of(s);
	struct record *now;

	form_take_first(f);
	if (!f->saved->id)
		return 0;
	if (door_load(f->scope, f->draft->entity, f->saved->id, &now, e))
		return e->code;
	if (now->rev != f->saved->rev)
		ui_warning(_("Somebody else saved this record; what you typed stays."));
	record_free(&now);
	return 0;
}

static void form_leave(struct screen *s)
{
	keeping_leave(form_of(s));
}

static const struct screen_ops form_ops = {
	.name = "form",
	.load = form_load,
	.draw = form_draw,
	.title = form_title,
	.position = form_position,
	.hint = form_hint,
	.contexts = form_contexts,
	.can = form_can,
	.act = form_act,
	.type = form_type,
	.leave = form_leave,
	.free = form_free,
};

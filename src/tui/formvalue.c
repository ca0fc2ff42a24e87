/* What a key does to the value of the form's field. */
#include "base/lang.h"
#include "base/moment.h"
#include "tui/dialog.h"
#include "tui/formparts.h"
#include "tui/opened.h"
#include "tui/recent.h"
#include "tui/ui.h"
#include "tui/values.h"

/* Whose record it is chosen within: the row's, or the one that the row belongs to. */
static const struct record *owner_of(const struct form *f, const struct item *item)
{
	const struct record *row = item_row(f, item);
	const char *within = item->field->within;

	return within && !entity_field(row->entity, within) ? f->draft : row;
}

/* A row of another record is typed in that one's form. */
static bool may_make(const struct form *f, const struct item *item)
{
	const struct entity *e = item->field->kind == FIELD_REF ? entity_find(item->field->ref) : NULL;
	struct scope scope = value_scope(f->session, item->field, owner_of(f, item));

	return e && !(e->flags & ENTITY_CHILD) && (!scope.relation || scope.from_id) &&
	       session_may(f->session, e, VERB_CREATE, scope.relation);
}

/* In a form above this one. */
static void make(struct form *f, const struct item *item, const char *name)
{
	struct scope scope = value_scope(f->session, item->field, owner_of(f, item));
	struct err e = ERR_INIT;

	if (form_open_needed(scope, entity_find(item->field->ref), name, &f->first, &e))
		dlg_error(&e);
}

/* Nothing can be chosen. */
static unsigned make_first(struct form *f, const struct item *item)
{
	struct str text = STR_INIT;

	str_addf(&text, _("%s: there are none yet."), _(entity_find(item->field->ref)->plural));
	if (!may_make(f, item)) {
		ui_warning(text.buf);
	} else {
		str_addf(&text, "\n%s", _("Make the first one now? This form stays as it is."));
		if (dlg_confirm(text.buf, false))
			make(f, item, "");
	}
	str_release(&text);
	return SCREEN_USED;
}

void form_take_first(struct form *f)
{
	struct item *item = &f->item[f->at];
	struct value made = value_int(f->first);
	struct str plain = STR_INIT;

	if (!f->first)
		return;
	f->first = 0;
	field_plain(f->session, item->field, &made, &plain);
	item_set(f, item, plain.buf);
	if (item->fault)
		ui_error(item->fault);
	str_release(&plain);
}

static unsigned pick(struct form *f, const char *typed)
{
	struct item *item = &f->item[f->at];
	struct str now = STR_INIT, name = STR_INIT, plain = STR_INIT;
	enum picked answer;

	if (value_none(f->session, item->field, owner_of(f, item)))
		return make_first(f, item);
	field_plain(f->session, item->field, &item_row(f, item)->v[item->field->index], &now);
	answer = value_pick(f->session, item->field, owner_of(f, item), now.buf, typed,
		may_make(f, item) ? &name : NULL, &plain);
	if (answer == PICK_NEW)
		make(f, item, name.buf);
	else if (answer == PICK_TAKEN)
		item_set(f, item, plain.buf);
	if (item->fault)
		ui_error(item->fault);
	str_release(&now);
	str_release(&name);
	str_release(&plain);
	return SCREEN_USED;
}

/* Of a record's rows, the one before. */
static const struct record *row_before(const struct form *f)
{
	const struct record_list *rows =
		&f->draft->child[lines_at(f) ? f->lines.child : f->child];
	const struct record *row = item_row(f, &f->item[f->at]);

	for (int i = 1; i < rows->n; i++)
		if (rows->v[i] == row)
			return rows->v[i - 1];
	return NULL;
}

bool form_can_copy(const struct form *f)
{
	const struct entity *e = f->draft->entity;

	if (f->child >= 0 || lines_at(f))
		return row_before(f);
	return recent_of(e) || (opened_of(e) && opened_of(e) != f->draft->id);
}

/* The value that the row before has here, the record saved last, or else the one opened last. */
static unsigned copy(struct form *f)
{
	struct item *item = &f->item[f->at];
	struct scope scope = {f->session, NULL, 0};
	const struct record *from =
		f->child >= 0 || lines_at(f) ? row_before(f) : recent_of(f->draft->entity);
	struct record *loaded = NULL;
	struct str plain = STR_INIT;
	struct err e = ERR_INIT;

	if (!from && door_load(scope, f->draft->entity, opened_of(f->draft->entity), &loaded, &e)) {
		ui_err(&e);
		return SCREEN_USED;
	}
	record_plain(f->session, from ? from : loaded, item->field, &plain);
	item_set(f, item, plain.buf);
	str_release(&plain);
	record_free(&loaded);
	return SCREEN_USED;
}

static unsigned toggle(struct form *f)
{
	struct item *item = &f->item[f->at];

	item_set(f, item, item_row(f, item)->v[item->field->index].i ? "0" : "1");
	return SCREEN_USED;
}

static unsigned text_type(struct item *item, const struct event *ev)
{
	bool used = editor_event(&item->editor, ev);

	item->typed = item->typed || item->editor.changed;
	item->editor.changed = false;
	if (item->editor.full)
		ui_warning(_("There is no room for more in this field."));
	return used ? SCREEN_USED : 0;
}

static struct date date_by(struct date d, int months, int days)
{
	int month = d.year * 12 + d.month - 1 + months, most;

	d.year = month / 12;
	d.month = month % 12 + 1;
	most = date_days_in_month(d.year, d.month);
	d.day = d.day > most ? most : d.day;
	return date_from_days(date_days(d) + days);
}

/* An empty field begins with today. A sign in the middle of a date that is being typed is part of
 * it. */
static unsigned date_step(struct form *f, int months, int days, const struct event *ev)
{
	struct item *item = &f->item[f->at];
	const char *text = editor_text(&item->editor);
	struct date d = today_in(f->session->time_zone);
	struct err e = ERR_INIT;
	char iso[DATE_TEXT];

	if (*text && date_parse(text, f->session->month_first, &d, &e))
		return text_type(item, ev);
	if (*text)
		d = date_by(d, months, days);
	date_format(d, iso);
	item_set(f, item, iso);
	return SCREEN_USED;
}

static unsigned date_today(struct form *f)
{
	char iso[DATE_TEXT];

	date_format(today_in(f->session->time_zone), iso);
	item_set(f, &f->item[f->at], iso);
	return SCREEN_USED;
}

static unsigned picked_type(struct form *f, struct item *item, const struct event *ev)
{
	if (ev->kind == EVENT_KEY && (ev->code == K_DELETE || ev->code == K_BACKSPACE)) {
		item_set(f, item, "");
		return SCREEN_USED;
	}
	return ev->kind == EVENT_CHAR ? pick(f, *ev->text == ' ' ? NULL : ev->text) : 0;
}

unsigned form_value_act(struct form *f, enum action a, const struct event *ev)
{
	switch (a) {
	case ACT_VALUES:
		return pick(f, NULL);
	case ACT_UNDO_FIELD:
		item_undo(f, &f->item[f->at]);
		return SCREEN_USED;
	case ACT_COPY_FIELD:
		return copy(f);
	case ACT_TODAY:
		return date_today(f);
	case ACT_DAY_NEXT:
		return date_step(f, 0, 1, ev);
	case ACT_DAY_PREVIOUS:
		return date_step(f, 0, -1, ev);
	case ACT_MONTH_NEXT:
		return date_step(f, 1, 0, ev);
	case ACT_MONTH_PREVIOUS:
		return date_step(f, -1, 0, ev);
	default:
		return 0;
	}
}

/* A number in a line gives way to the one that is typed, unless the cursor was moved into it. */
static bool begins_anew(const struct item *item, const struct event *ev)
{
	return item->row >= 0 && field_numeric(item->field) && !item->typed &&
	       ev->kind == EVENT_CHAR && item->editor.at == item->editor.text.len;
}

unsigned form_value_type(struct form *f, const struct event *ev)
{
	struct item *item = &f->item[f->at];
	unsigned flags;

	if (field_is_picked(item->field))
		return picked_type(f, item, ev);
	if (item->field->kind == FIELD_BOOL)
		return ev->kind == EVENT_CHAR && ev->code == ' ' ? toggle(f) : 0;
	if (begins_anew(item, ev))
		editor_set(&item->editor, "");
	flags = text_type(item, ev);
	if (item->typed)
		lines_live(f, item);
	return flags;
}

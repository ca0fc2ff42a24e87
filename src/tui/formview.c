#include "base/lang.h"
#include "base/text.h"
#include "tui/formparts.h"
#include "tui/values.h"

static bool fits(const struct rect *r, int y)
{
	return y >= r->y && y < r->y + r->h;
}

static void label_draw(
	const struct form *f, const struct item *item, const struct spot *s, int y, struct rect r)
{
	bool required = item->field->flags & FIELD_REQUIRED && !item->locked;

	ui_put(y, r.x + s->x, item->fault ? STYLE_ERROR : STYLE_LABEL,
		item->fault ? "!"
		: required  ? "*"
			    : " ",
		1);
	ui_put_cut(
		y, r.x + s->x + 2, STYLE_LABEL,
		field_caption(f->session, form_row(f), item->field), s->label);
}

/* The editor's line between its brackets; several lines have one bracket each. */
static void line_draw(
	struct item *item, const struct spot *s, int line, int y, struct rect r, bool on)
{
	struct str text = STR_INIT;
	enum style style = item->locked ? STYLE_LOCKED : on ? STYLE_FIELD_ON : STYLE_FIELD;
	int cursor;

	editor_line(&item->editor, line, &text, &cursor);
	ui_put(y, r.x + s->box - 1, STYLE_TEXT, item->locked ? " " : "[", 1);
	ui_put(y, r.x + s->box, style, text.buf, s->width);
	ui_put(y, r.x + s->box + s->width, STYLE_TEXT, item->locked ? " " : "]", 1);
	if (on && cursor >= 0)
		ui_cursor(y, r.x + s->box + cursor);
	str_release(&text);
}

/* Of a note: is there more text above the first line shown, below the last one? */
static bool goes_on(const struct item *item, const struct spot *s, int line)
{
	if (s->lines == 1)
		return false;
	return (line == 0 && item->editor.top > 0) ||
	       (line == s->lines - 1 &&
		       editor_lines(&item->editor) > item->editor.top + s->lines);
}

/* A field without the cursor shows how its text begins. */
static void text_draw(struct item *item, const struct spot *s, int y, struct rect r, bool on)
{
	size_t at = item->editor.at;

	if (!on)
		item->editor.at = 0;
	editor_view(&item->editor, s->width, s->lines);
	for (int i = 0; i < s->lines; i++) {
		if (!fits(&r, y + i))
			continue;
		line_draw(item, s, i, y + i, r, on);
		if (goes_on(item, s, i))
			ui_put(y + i, r.x + s->box + s->width, STYLE_HINT,
				mark_text(i ? MARK_DOWN : MARK_UP), 1);
	}
	item->editor.at = at;
}

/* A value from a list: no editor, a mark that says so. */
static void picked_draw(
	const struct item *item, const struct spot *s, int y, struct rect r, bool on)
{
	enum style style = item->locked ? STYLE_LOCKED : on ? STYLE_FIELD_ON : STYLE_FIELD;
	int width = s->width > 2 ? s->width - 2 : 1;

	ui_put(y, r.x + s->box - 1, STYLE_TEXT, item->locked ? " " : "[", 1);
	ui_put_cut(y, r.x + s->box, style, editor_text(&item->editor),
		item->locked ? s->width : width);
	if (!item->locked) {
		ui_put(y, r.x + s->box + width, style, " ", s->width - width);
		ui_put(y, r.x + s->box + s->width - 1, style, mark_text(MARK_LIST), 1);
		ui_put(y, r.x + s->box + s->width, STYLE_TEXT, "]", 1);
	}
	if (on)
		ui_cursor(y, r.x + s->box);
}

static void bool_draw(const struct form *f, const struct item *item, const struct spot *s, int y,
	struct rect r, bool on)
{
	bool yes = form_row(f)->v[item->field->index].i;
	enum style style = item->locked ? STYLE_LOCKED : on ? STYLE_FIELD_ON : STYLE_FIELD;

	if (item->locked) {
		ui_put(y, r.x + s->box, style, yes ? _("yes") : _("no"), 3);
	} else {
		ui_put(y, r.x + s->box - 1, STYLE_TEXT, "[", 1);
		ui_put(y, r.x + s->box, style, yes ? "x" : " ", 1);
		ui_put(y, r.x + s->box + 1, STYLE_TEXT, "]", 1);
	}
	if (on)
		ui_cursor(y, r.x + s->box);
}

static void item_draw(struct form *f, int i, struct rect r)
{
	struct item *item = &f->item[i];
	const struct spot *s = &f->sheet.v[i];
	int y = r.y + s->line - f->top;
	bool on = i == f->at;

	if (fits(&r, y))
		label_draw(f, item, s, y, r);
	if (field_is_picked(item->field) || item->field->kind == FIELD_BOOL) {
		if (fits(&r, y) && item->field->kind == FIELD_BOOL)
			bool_draw(f, item, s, y, r, on);
		else if (fits(&r, y))
			picked_draw(item, s, y, r, on);
		return;
	}
	text_draw(item, s, y, r, on);
}

/* The field with the cursor is seen whole, where it can be; from the lines below, the last ones. */
static void scroll(struct form *f, int h)
{
	const struct spot *s = &f->sheet.v[lines_at(f) ? 0 : f->at];

	if (s->line + s->lines > f->top + h)
		f->top = s->line + s->lines - h;
	if (s->line < f->top)
		f->top = s->line;
	if (f->top > f->sheet.lines - h)
		f->top = f->sheet.lines > h ? f->sheet.lines - h : 0;
}

#define NOTE_LINES_MOST 20

/* A note takes the lines that no other field needs. */
static void note_stretch(struct sheet *s, int h)
{
	struct spot *note = NULL;
	int more = h - s->lines;

	for (int i = 0; i < s->n; i++)
		if (s->v[i].field->kind == FIELD_NOTE)
			note = &s->v[i];
	if (!note || more <= 0)
		return;
	more = note->lines + more < NOTE_LINES_MOST ? more : NOTE_LINES_MOST - note->lines;
	sheet_stretch(s, note, more);
}

#define FIELD_LINES 4 /* that are seen while the cursor is in the lines below */
#define ROW_LINES 7   /* of those below, with heading and totals, while it is in the fields */

/* Who types sees most of what he types in; the two share what is left. */
static int lines_share(const struct form *f, int h)
{
	int want = lines_height(f), fields = f->sheet.lines;

	if (f->lines.child < 0)
		return 0;
	want = want < ROW_LINES ? ROW_LINES : want;
	if (want + fields <= h)
		return want;
	if (!lines_at(f))
		return h - fields > ROW_LINES ? h - fields : ROW_LINES;
	return want < h - FIELD_LINES ? want : h - FIELD_LINES;
}

/* Above lines a note takes one line of its own, until somebody types in it. */
static void notes_fold(struct form *f)
{
	for (int i = 0; i < f->fields; i++) {
		struct spot *s = &f->sheet.v[i];

		if (s->field->kind == FIELD_NOTE && i != f->at)
			sheet_stretch(&f->sheet, s, 1 - s->lines);
	}
}

void form_draw(struct screen *screen)
{
	struct form *f = (struct form *)screen;
	struct rect r = screen->body;
	int share;

	sheet_layout(&f->sheet, f->session, form_row(f), r.w - 1);
	if (f->lines.child >= 0)
		notes_fold(f);
	share = lines_share(f, r.h);
	r.h -= share;
	if (share && r.h > f->sheet.lines + 1)
		r.h = f->sheet.lines + 1;
	note_stretch(&f->sheet, share ? f->sheet.lines : r.h);
	scroll(f, r.h);
	if (share)
		lines_draw(f, (struct rect){.x = r.x, .y = r.y + r.h, .w = r.w, .h = share});
	for (int i = 0; i < f->fields; i++)
		item_draw(f, i, r);
	if (f->top > 0)
		ui_put(r.y, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_UP), 1);
	if (f->top + r.h < f->sheet.lines)
		ui_put(r.y + r.h - 1, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_DOWN), 1);
}

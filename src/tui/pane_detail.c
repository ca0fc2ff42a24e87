/* The fields of the record, as they are. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/door.h"
#include "tui/doings.h"
#include "tui/pane.h"
#include "tui/sheet.h"
#include "base/wrap.h"
#include "tui/top.h"

struct detail {
	struct pane pane; /* first */
	struct sheet sheet;
	int top, height; /* first line shown; lines there were for it */
};

static bool is_shown(const struct record *r, const struct field *f)
{
	if (!fieldset_has(&r->known, f) || !field_stored(f))
		return false;
	if (f->flags & FIELD_DERIVED)
		return f->flags & FIELD_GRID || (f->kind == FIELD_MONEY && r->v[f->index].i);
	return !(f->flags & FIELD_AUTO && field_is_empty(f, &r->v[f->index]));
}

static int detail_load(struct pane *p, int h, struct err *e)
{
	struct detail *d = (struct detail *)p;
	const struct record *r = p->of->record;

	(void)e;
	d->height = h;
	d->sheet.n = 0;
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (is_shown(r, f) && (session_needs(p->of->scope.session, f) ||
					      !field_is_empty(f, &r->v[f->index])))
			sheet_add(&d->sheet, f);
	}
	return 0;
}

/* The same part of the next record is what somebody who pages through them looks for. */
static void detail_follow(struct pane *p)
{
	(void)p;
}

/* A note has as many lines as its text. */
static void notes_stretch(struct sheet *s, const struct record *r)
{
	for (int i = 0; i < s->n; i++) {
		struct spot *p = &s->v[i];
		const struct value *v = &r->v[p->field->index];
		struct wrap w;
		size_t start, n;
		int lines = 0;

		if (p->field->kind != FIELD_NOTE || v->kind != VALUE_TEXT)
			continue;
		wrap_init(&w, v->s, strlen(v->s), p->width);
		while (wrap_next(&w, &start, &n))
			lines++;
		sheet_stretch(s, p, (lines > 1 ? lines : 1) - p->lines);
	}
}

static void lines_put(const struct spot *s, const char *text, int y, struct rect r)
{
	struct str line = STR_INIT;
	struct wrap w;
	size_t start, n;

	wrap_init(&w, text, strlen(text), s->width);
	for (int i = 0; i < s->lines && wrap_next(&w, &start, &n); i++) {
		str_reset(&line);
		str_addn(&line, text + start, n);
		if (y + i >= r.y && y + i < r.y + r.h)
			ui_put_cut(y + i, r.x + s->box - 1, STYLE_TEXT, line.buf, s->width);
	}
	str_release(&line);
}

/* A value that its column would cut gets more room: what is read is read whole, if it can be. */
static void sheet_fit(struct sheet *s, const struct opened *of, int columns)
{
	struct str text = STR_INIT;
	bool cut = false;

	for (int i = 0; i < s->n; i++)
		s->v[i].whole = false;
	sheet_layout(s, of->scope.session, of->record, columns);
	for (int i = 0; i < s->n; i++) {
		str_reset(&text);
		record_show(of->scope.session, of->record, s->v[i].field, &text);
		s->v[i].whole = s->v[i].lines == 1 && text_width(text.buf) > s->v[i].room;
		cut = cut || s->v[i].whole;
	}
	if (cut)
		sheet_layout(s, of->scope.session, of->record, columns);
	notes_stretch(s, of->record);
	str_release(&text);
}

static void spot_draw(const struct pane *p, const struct spot *s, int y, struct rect r)
{
	const struct record *rec = p->of->record;
	struct str text = STR_INIT;

	record_show(p->of->scope.session, rec, s->field, &text);
	if (y >= r.y && y < r.y + r.h)
		ui_put_cut(y, r.x + s->x + 1, STYLE_LABEL, field_caption(p->of->scope.session, rec, s->field),
			s->label);
	if (s->lines > 1)
		lines_put(s, text.buf, y, r);
	else if (y >= r.y && y < r.y + r.h)
		ui_put_cut(y, r.x + s->box - 1, STYLE_TEXT, text.buf, s->room);
	str_release(&text);
}

static void detail_draw(struct pane *p, struct rect r)
{
	struct detail *d = (struct detail *)p;

	sheet_fit(&d->sheet, p->of, r.w);
	d->height = r.h;
	ui_cursor_selected(r.y, r.x + 1);
	if (d->top > d->sheet.lines - r.h)
		d->top = d->sheet.lines > r.h ? d->sheet.lines - r.h : 0;
	for (int i = 0; i < d->sheet.n; i++)
		spot_draw(p, &d->sheet.v[i], r.y + d->sheet.v[i].line - d->top, r);
	if (d->top > 0)
		ui_put(r.y, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_UP), 1);
	if (d->top + r.h < d->sheet.lines)
		ui_put(r.y + r.h - 1, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_DOWN), 1);
}

static void detail_keys(const struct pane *p, struct str *out)
{
	const struct session *s = p->of->scope.session;
	const struct relation *window = top_window(s, p->of->entity);
	const char *next = doings_next(s, p->of->record);

	if (next)
		str_addf(out, "F2 %s · ", next);
	if (door_frozen(p->of->record))
		str_addf(out, "%s · ", _("p print"));
	else if (session_may(s, p->of->entity, VERB_EDIT, NULL))
		str_addf(out, "%s · ", _("e edit"));
	if (p->of->order)
		str_addf(out, "%s · ", _("PgUp PgDn other records"));
	if (window)
		str_addf(out, "w %s · ", _(window->label));
	str_add(out, _("1…9 Tab other tabs · q back"));
}

static void detail_hint(struct pane *p, struct str *out)
{
	if (p->of->record->archived)
		str_add(out, _("Archived · . brings it back · 1…9 Tab other tabs · q back"));
	else
		detail_keys(p, out);
}

static bool detail_can(struct pane *p, enum action a)
{
	(void)p;
	return a == ACT_UP || a == ACT_DOWN || a == ACT_HOME || a == ACT_END;
}

static unsigned detail_act(struct pane *p, enum action a)
{
	struct detail *d = (struct detail *)p;
	int most = d->sheet.lines > d->height ? d->sheet.lines - d->height : 0;

	d->top = a == ACT_HOME ? 0 : a == ACT_END ? most : d->top + (a == ACT_UP ? -1 : 1);
	d->top = d->top > most ? most : d->top;
	d->top = d->top < 0 ? 0 : d->top;
	return SCREEN_USED;
}

static void detail_free(struct pane *p)
{
	free(p);
}

static const struct pane_ops detail_ops = {
	.about = N_("This tab has its fields as they are; e changes them."),
	.load = detail_load,
	.follow = detail_follow,
	.draw = detail_draw,
	.hint = detail_hint,
	.can = detail_can,
	.act = detail_act,
	.free = detail_free,
};

struct pane *detail_pane_new(const struct opened *of)
{
	struct detail *d = xcalloc(1, sizeof *d);

	d->pane = (struct pane){&detail_ops, of, N_("Detail")};
	return &d->pane;
}

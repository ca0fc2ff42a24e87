#include "tui/checklist.h"

#include <stdlib.h>
#include "base/lang.h"
#include "core/checklist.h"
#include "dict/query.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/grid.h"
#include "tui/import.h"
#include "tui/list.h"
#include "tui/plain.h"
#include "tui/ui.h"

#define STEPS_MAX 16
#define MARK_COLUMNS 8
#define LABEL_COLUMNS 33

/* Shown as words, since colours are not enough. */
static const struct {
	const char *label;
	enum style style;
} states[] = {
	[STEP_OPEN] = {N_("to do"), STYLE_WARNING},
	[STEP_DONE] = {N_("ready"), STYLE_TEXT},
	[STEP_LEFT] = {N_("as is"), STYLE_DIM},
};

struct steps {
	struct screen screen; /* first */
	struct session *session;
	struct step_finding found[STEPS_MAX];
	int n;
	bool away; /* put away: nobody is reminded of it */
	struct cursor cursor;
};

static struct steps *steps_of(struct screen *s)
{
	return (struct steps *)s;
}

static struct plain plain_of(struct steps *l)
{
	return (struct plain){&l->screen, l->session, &l->cursor, l->n, .alone = false};
}

static int steps_load(struct screen *s, struct err *e)
{
	struct steps *l = steps_of(s);

	for (int i = 0; i < l->n; i++)
		if (checklist_look(l->session, &checklist[i], &l->found[i], e))
			return e->code;
	return checklist_put_away(l->session, &l->away, e);
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static void line_draw(const struct steps *l, int i, int y, struct rect r)
{
	const struct step_finding *found = &l->found[i];
	bool on = i == l->cursor.at;
	enum style style = on ? STYLE_SELECTED : STYLE_TEXT;
	int x = r.x + 1 + MARK_COLUMNS, left = r.w - 1 - MARK_COLUMNS - LABEL_COLUMNS;

	ui_put(y, r.x, style, "", r.w);
	ui_put(y, r.x + 1, on ? style : states[found->state].style, _(states[found->state].label),
		MARK_COLUMNS - 1);
	ui_put_cut(y, x, style, _(checklist[i].label), LABEL_COLUMNS - 1);
	if (left > 0)
		ui_put_cut(y, x + LABEL_COLUMNS, on ? style : STYLE_DIM, found->text.buf, left);
}

/* Below the steps, a word about the chosen one. */
static void help_draw(const struct steps *l, int y, struct rect r)
{
	ui_put_cut(y, r.x + 1, STYLE_HINT, _(checklist[l->cursor.at].help), r.w - 2);
}

static void steps_draw(struct screen *s)
{
	struct steps *l = steps_of(s);
	struct rect r = s->body;
	int lines = r.h < l->n ? r.h : l->n;

	l->cursor.page = lines > 0 ? lines : 1;
	cursor_show(&l->cursor, l->cursor.page);
	for (int i = l->cursor.top; i < l->n && i < l->cursor.top + lines; i++)
		line_draw(l, i, r.y + i - l->cursor.top, r);
	if (r.h > l->n + 1)
		help_draw(l, r.y + l->n + 1, r);
	ui_cursor_selected(r.y + l->cursor.at - l->cursor.top, r.x);
}

static void steps_title(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Set-up"));
}

static void steps_position(struct screen *s, struct str *out)
{
	const struct steps *l = steps_of(s);
	int waiting = 0;

	for (int i = 0; i < l->n; i++)
		waiting += l->found[i].state == STEP_OPEN;
	str_addf(out, _("%d of %d to do"), waiting, l->n);
}

static void steps_hint(struct screen *s, struct str *out)
{
	if (steps_of(s)->away)
		str_add(out, _("Enter opens · Space: right as it is · d reminds of it again · q back"));
	else
		str_add(out, _("Enter opens · Space: right as it is · d puts the list away · q back"));
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool steps_can(struct screen *s, enum action a)
{
	struct steps *l = steps_of(s);
	struct plain p = plain_of(l);

	switch (a) {
	case ACT_MARK:
		return l->found[l->cursor.at].state != STEP_DONE;
	case ACT_OPEN:
	case ACT_DELETE:
		return true;
	default:
		return a != ACT_SETUP && plain_can(&p, a);
	}
}

static unsigned step_open(struct steps *l)
{
	const struct checklist_step *step = &checklist[l->cursor.at];
	const struct entity *entity = entity_find(step->entity);
	struct scope scope = {l->session, NULL, 0};
	struct err e = ERR_INIT;
	struct query q;

	if (step->import)
		return import_ask(l->session, entity, step->set);
	if (entity->flags & ENTITY_SINGLE) {
		if (card_open(scope, entity, 1, NULL, &e))
			dlg_error(&e);
		return SCREEN_USED;
	}
	query_init(&q, scope, entity);
	screen_push(grid_found_new(&q, _(step->label)));
	return SCREEN_USED;
}

/* What the records show needs nobody's word. */
static unsigned step_leave(struct steps *l)
{
	int i = l->cursor.at;
	struct err e = ERR_INIT;

	if (l->found[i].state == STEP_DONE)
		return SCREEN_USED;
	if (checklist_leave(l->session, &checklist[i], l->found[i].state == STEP_OPEN, &e))
		dlg_error(&e);
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned put_away(struct steps *l)
{
	struct err e = ERR_INIT;

	if (checklist_leave(l->session, NULL, !l->away, &e)) {
		dlg_error(&e);
		return SCREEN_USED;
	}
	ui_message(l->away ? _("The home screen reminds of the set-up again.")
			   : _("The set-up list is put away; = opens it, and d brings it back."));
	return SCREEN_USED | (l->away ? SCREEN_RELOAD : SCREEN_CLOSE);
}

static unsigned steps_act(struct screen *s, enum action a, const struct event *ev)
{
	struct steps *l = steps_of(s);
	struct plain p = plain_of(l);

	(void)ev;
	switch (a) {
	case ACT_OPEN:
		return step_open(l);
	case ACT_MARK:
		return step_leave(l);
	case ACT_DELETE:
		return put_away(l);
	case ACT_SETUP:
		return SCREEN_USED;
	default:
		return plain_act(&p, a);
	}
}

static void steps_free(struct screen *s)
{
	struct steps *l = steps_of(s);

	for (int i = 0; i < l->n; i++)
		str_release(&l->found[i].text);
	free(l);
}

static const struct screen_ops steps_ops = {
	.name = "setup",
	.about = N_("What a new database needs, in the order in which it is needed. Enter opens a step; "
		    "the records themselves say whether it is done. Space says that one is right as it "
		    "is; d puts the whole list away, so that the home screen does not remind of it."),
	.load = steps_load,
	.draw = steps_draw,
	.title = steps_title,
	.position = steps_position,
	.hint = steps_hint,
	.contexts = screen_list_contexts,
	.can = steps_can,
	.act = steps_act,
	.free = steps_free,
};

struct screen *checklist_new(struct session *s)
{
	struct steps *l = xcalloc(1, sizeof *l);

	l->screen.ops = &steps_ops;
	l->session = s;
	l->n = checklist_n < STEPS_MAX ? checklist_n : STEPS_MAX;
	return &l->screen;
}

#include "tui/doctor.h"

#include <stdlib.h>
#include "base/lang.h"
#include "core/doctor.h"
#include "tui/dialog.h"
#include "tui/list.h"
#include "tui/plain.h"
#include "tui/run.h"
#include "tui/ui.h"

#define CHECKS_MAX 32
#define MARK_COLUMNS 7

/* Shown as words, since colours are not enough. */
static const struct {
	const char *label;
	enum style style;
} verdicts[] = {
	[DOCTOR_OK] = {N_("ok"), STYLE_TEXT},
	[DOCTOR_WARNING] = {N_("warn"), STYLE_WARNING},
	[DOCTOR_FAULT] = {N_("FAULT"), STYLE_ERROR},
};

struct line {
	const struct doctor_check *check;
	struct doctor_finding found;
	bool asked; /* the look was not broken off before it */
};

struct surgery {
	struct screen screen; /* first */
	struct session *session;
	struct doctor doctor;
	struct line line[CHECKS_MAX];
	int n;
	struct cursor cursor;
};

static struct surgery *surgery_of(struct screen *s)
{
	return (struct surgery *)s;
}

static struct plain plain_of(struct surgery *d)
{
	return (struct plain){&d->screen, d->session, &d->cursor, d->n, .alone = true};
}

bool doctor_can(const struct session *s)
{
	return session_may(s, entity_find("user"), VERB_EDIT, NULL);
}

/* ---- looking -----------------------------------------------------------------------------------
 */

static void look(struct surgery *d, struct line *l)
{
	l->asked = doctor_look(&d->doctor, l->check, &l->found);
}

static void look_all(struct surgery *d)
{
	struct progress p;

	for (int i = 0; i < d->n; i++)
		d->line[i].asked = false;
	progress_begin(&p, &d->session->numbers, _("The doctor looks"), d->n);
	for (int i = 0; i < d->n && progress_step(&p, i); i++)
		look(d, &d->line[i]);
	progress_end(&p);
}

/* Everything that can be said about a database of this kind. */
static void lines_make(struct surgery *d)
{
	for (int i = 0; i < doctor_checks_n && d->n < CHECKS_MAX; i++)
		if (doctor_applies(&d->doctor, &doctor_checks[i]))
			d->line[d->n++] = (struct line){
				&doctor_checks[i], {DOCTOR_OK, STR_INIT}, false};
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static void line_draw(const struct line *l, int y, struct rect r, bool on)
{
	int label = r.w * 9 / 20 < 60 ? r.w * 9 / 20 : 60, x = r.x + 1, left = r.w - 1;
	enum style style = on ? STYLE_SELECTED : STYLE_TEXT;

	ui_put(y, r.x, style, "", r.w);
	if (l->asked)
		ui_put(y, x, on ? style : verdicts[l->found.verdict].style,
			_(verdicts[l->found.verdict].label), MARK_COLUMNS);
	x += MARK_COLUMNS + 1;
	left -= MARK_COLUMNS + 1;
	ui_put_cut(y, x, style, _(l->check->label), label);
	x += label + 2;
	left -= label + 2;
	if (left > 0)
		ui_put_cut(y, x, on ? style : STYLE_DIM,
			l->asked ? l->found.text.buf : _("not asked"), left);
}

static void surgery_draw(struct screen *s)
{
	struct surgery *d = surgery_of(s);
	struct rect r = s->body;

	d->cursor.page = r.h > 0 ? r.h : 1;
	cursor_show(&d->cursor, d->cursor.page);
	for (int i = d->cursor.top; i < d->n && i < d->cursor.top + r.h; i++)
		line_draw(&d->line[i], r.y + i - d->cursor.top, r, i == d->cursor.at);
	ui_cursor_selected(r.y + d->cursor.at - d->cursor.top, r.x);
}

static void surgery_title(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Doctor"));
}

static void surgery_position(struct screen *s, struct str *out)
{
	struct surgery *d = surgery_of(s);

	row_position(d->session, d->cursor.at + 1, d->n, out);
}

static void surgery_hint(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Enter explains and repairs · F5 looks again · q back"));
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool surgery_offers(struct screen *s, enum action a)
{
	struct plain p = plain_of(surgery_of(s));

	return a == ACT_OPEN || a == ACT_RELOAD || plain_can(&p, a);
}

static bool repair_step(void *ctx, const struct entity *entity, int64_t done, int64_t of)
{
	struct progress *p = ctx;

	progress_turn(p, entity ? _(entity->plural) : _("Search index: merging"));
	p->total = of;
	return progress_step(p, entity ? done : 0);
}

static int repair_shown(struct surgery *d, struct line *l, struct str *backup, struct err *e)
{
	struct progress p;
	int rc;

	ui_paint(); /* the question is over */
	progress_begin(&p, &d->session->numbers, _(l->check->label), 0);
	d->doctor.progress = repair_step;
	d->doctor.ctx = &p;
	rc = doctor_repair(&d->doctor, l->check, d->session, backup, e);
	d->doctor.progress = NULL;
	progress_end(&p);
	return rc;
}

static void repair(struct surgery *d, struct line *l)
{
	struct str backup = STR_INIT, text = STR_INIT;
	struct err e;

	if (repair_shown(d, l, &backup, &e)) {
		dlg_error(&e);
	} else {
		look(d, l);
		str_add(&text, l->found.text.buf);
		if (backup.len) {
			str_addc(&text, ' ');
			str_addf(&text, _("As it was before: %s"), backup.buf);
		}
		ui_message(text.buf);
	}
	str_release(&backup);
	str_release(&text);
}

/* What was found, what helps, and the help itself where there is one. */
static unsigned explain(struct surgery *d)
{
	struct line *l = &d->line[d->cursor.at];
	struct str text = STR_INIT;
	bool heals;

	if (!l->asked)
		look(d, l);
	if (!l->asked)
		return SCREEN_USED;
	heals = l->found.verdict != DOCTOR_OK && l->check->repair;
	str_addf(&text, "%s\n%s", _(l->check->label), l->found.text.buf);
	if (l->found.verdict != DOCTOR_OK && l->check->remedy)
		str_addf(&text, "\n%s", _(l->check->remedy));
	if (heals && l->check->flags & DOCTOR_RECORDS && d->doctor.path)
		str_addf(&text, "\n%s", _("A copy of the database is made before."));
	if (heals)
		str_addf(&text, "\n%s", _("Repair it now?"));
	if (!heals)
		dlg_message(_("Doctor"), text.buf);
	else if (dlg_confirm(text.buf, true))
		repair(d, l);
	str_release(&text);
	return SCREEN_USED;
}

static unsigned surgery_act(struct screen *s, enum action a, const struct event *ev)
{
	struct surgery *d = surgery_of(s);
	struct plain p = plain_of(d);

	(void)ev;
	switch (a) {
	case ACT_OPEN:
		return explain(d);
	case ACT_RELOAD:
		look_all(d);
		return SCREEN_USED;
	default:
		return plain_act(&p, a);
	}
}

static void surgery_free(struct screen *s)
{
	struct surgery *d = surgery_of(s);

	for (int i = 0; i < d->n; i++)
		str_release(&d->line[i].found.text);
	free(d);
}

static const struct screen_ops surgery_ops = {
	.name = "doctor",
	.about = N_("Whether the database, and what lies around it, is as it should be. Enter tells "
		    "more about a line, and repairs what can be repaired."),
	.draw = surgery_draw,
	.title = surgery_title,
	.position = surgery_position,
	.hint = surgery_hint,
	.contexts = screen_list_contexts,
	.can = surgery_offers,
	.act = surgery_act,
	.free = surgery_free,
};

struct screen *doctor_new(struct session *s)
{
	struct surgery *d = xcalloc(1, sizeof *d);

	d->screen.ops = &surgery_ops;
	d->session = s;
	d->doctor = (struct doctor){
		.db = s->db, .path = db_path(s->db), .config = run_config()};
	lines_make(d);
	look_all(d);
	return &d->screen;
}

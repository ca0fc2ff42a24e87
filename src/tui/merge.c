#include "tui/merge.h"

#include <stdlib.h>
#include "base/lang.h"
#include "dict/merge.h"
#include "tui/dialog.h"
#include "tui/list.h"
#include "tui/plain.h"
#include "tui/recent.h"
#include "tui/settle.h"
#include "tui/top.h"
#include "tui/ui.h"
#include "tui/values.h"

struct merger {
	struct screen screen; /* first */
	struct session *session;
	const struct entity *entity;
	struct merge *merge;
	struct cursor cursor; /* among its fields */
};

static struct merger *merger_of(struct screen *s)
{
	return (struct merger *)s;
}

static struct plain plain_of(struct merger *m)
{
	return (struct plain){&m->screen, m->session, &m->cursor, m->merge->n_fields, .alone = true};
}

/* ---- showing -----------------------------------------------------------------------------------
 */

enum { LINES_ABOVE = 2, LINES_BELOW = 3, LABEL_MAX = 22, MARK_W = 2 };

struct widths {
	int label, value;
};

static struct widths widths_of(struct rect r)
{
	int label = r.w / 4 > LABEL_MAX ? LABEL_MAX : r.w / 4;

	return (struct widths){label, (r.w - label - 2 * MARK_W - 1) / 2};
}

static void draw_heading(const struct merger *m, struct rect r, struct widths w)
{
	const struct record *side[] = {m->merge->target, m->merge->source};
	const char *const what[] = {_("Kept"), _("Merged into it")};

	for (int i = 0; i < 2; i++) {
		int x = r.x + 1 + w.label + MARK_W + i * (w.value + MARK_W);
		struct str name = STR_INIT;

		record_name(m->session, side[i], &name);
		ui_put_cut(r.y, x, STYLE_LABEL, what[i], w.value - 1);
		ui_put_cut(r.y + 1, x, STYLE_HEADING, name.buf, w.value - 1);
		str_release(&name);
	}
}

static void draw_side(const struct merger *m, int row, bool offer, struct rect r, struct widths w)
{
	const struct merge_field *f = &m->merge->field[row];
	int x = r.x + 1 + w.label + offer * (w.value + MARK_W);
	bool chosen = f->take == offer;
	struct str text = STR_INIT;

	merge_show(m->merge, row, offer, &text);
	ui_put(r.y, x, STYLE_TEXT, chosen ? mark_text(MARK_MARKED) : "", MARK_W);
	ui_put_cut(r.y, x + MARK_W, chosen ? STYLE_MARKED : STYLE_DIM,
		text.len ? text.buf : _("(none)"), w.value - 1);
	str_release(&text);
}

static void draw_row(const struct merger *m, int row, struct rect r, struct widths w)
{
	const struct merge_field *f = &m->merge->field[row];

	ui_put_cut(r.y, r.x + 1, f->fixed ? STYLE_DIM : STYLE_TEXT,
		field_caption(m->merge->session, m->merge->target, f->field), w.label - 1);
	draw_side(m, row, false, r, w);
	draw_side(m, row, true, r, w);
	if (row != m->cursor.at)
		return;
	ui_style(r.y, r.x, STYLE_SELECTED, w.label);
	ui_cursor_selected(r.y, r.x + 1 + w.label + f->take * (w.value + MARK_W));
}

/* What comes along, what differs, and why the value under the cursor cannot be chosen. */
static void draw_notes(const struct merger *m, struct rect r)
{
	const struct merge_field *f = m->merge->n_fields ? &m->merge->field[m->cursor.at] : NULL;
	const struct issue *worst = issues_worst(&m->merge->issues);
	struct str text = STR_INIT;

	ui_rule(r.y, r.x, r.w, STYLE_LINE);
	merge_summary(m->merge, &text);
	if (text.len) {
		struct str whole = STR_INIT;

		str_addf(&whole, "%s: %s", _("Moved"), text.buf);
		ui_put_cut(r.y + 1, r.x + 1, STYLE_TEXT, whole.buf, r.w - 1);
		str_release(&whole);
	} else {
		ui_put_cut(r.y + 1, r.x + 1, STYLE_DIM, _("Nothing has to be moved."), r.w - 1);
	}
	if (f && f->fixed)
		ui_put_cut(r.y + 2, r.x + 1, STYLE_DIM, f->fixed, r.w - 1);
	else if (worst)
		ui_put_cut(r.y + 2, r.x + 1, STYLE_WARNING, worst->text, r.w - 1);
	str_release(&text);
}

static void merger_draw(struct screen *s)
{
	struct merger *m = merger_of(s);
	struct rect r = s->body;
	struct widths w = widths_of(r);
	int rows = r.h - LINES_ABOVE - LINES_BELOW;

	draw_heading(m, r, w);
	m->cursor.page = rows > 1 ? rows : 1;
	cursor_show(&m->cursor, m->cursor.page);
	for (int i = 0; i < rows && m->cursor.top + i < m->merge->n_fields; i++)
		draw_row(m, m->cursor.top + i, (struct rect){r.y + LINES_ABOVE + i, r.x, 1, r.w}, w);
	if (!m->merge->n_fields)
		ui_put_cut(r.y + LINES_ABOVE, r.x + 1, STYLE_DIM,
			_("Both have the same values: there is nothing to choose."), r.w - 1);
	draw_notes(m, (struct rect){r.y + r.h - LINES_BELOW, r.x, LINES_BELOW, r.w});
}

static void merger_title(struct screen *s, struct str *out)
{
	str_addf(out, "%s %s %s", _(merger_of(s)->entity->plural), mark_text(MARK_CRUMB),
		_("Two become one"));
}

static void merger_position(struct screen *s, struct str *out)
{
	struct merger *m = merger_of(s);

	row_position(m->session, m->cursor.at + 1, m->merge->n_fields, out);
}

static void merger_hint(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("← → Space: which value · Tab: keep the other one · F2 merges · Esc cancels"));
}

static const enum context *merger_contexts(struct screen *s)
{
	static const enum context list[] = {CTX_MERGE, CTX_TEXT, CTX_GLOBAL, CTX_END};

	(void)s;
	return list;
}

/* ---- opening -----------------------------------------------------------------------------------
 */

static const struct screen_ops merger_ops;

bool merge_can(const struct session *s, const struct entity *e)
{
	return entity_merges(e) && session_may(s, e, VERB_EDIT, NULL) &&
	       session_may(s, e, VERB_ARCHIVE, NULL);
}

unsigned merge_ask(struct session *s, const struct entity *e, int64_t a, int64_t b)
{
	int64_t older = a < b ? a : b, newer = a < b ? b : a;
	struct merger *m = xcalloc(1, sizeof *m);
	struct err err = ERR_INIT, other = ERR_INIT;

	*m = (struct merger){.screen = {.ops = &merger_ops}, .session = s, .entity = e};
	if (merge_open(s, e, newer, older, &m->merge, &err) &&
		(err.code != ERR_INPUT || merge_open(s, e, older, newer, &m->merge, &other))) {
		dlg_error(&err);
		free(m);
		return SCREEN_USED;
	}
	screen_push(&m->screen);
	return SCREEN_USED;
}

unsigned merge_with(struct session *s, const struct record *r)
{
	const struct entity *e = r->entity;
	struct str title = STR_INIT, name = STR_INIT;
	struct query q;
	int64_t mine = r->id, id;
	bool picked;

	query_init(&q, (struct scope){s, NULL, 0}, e);
	record_name(s, r, &name);
	str_addf(&title, _("Merge %s with…"), name.buf);
	picked = record_pick(&q, title.buf, NULL, NULL, &id);
	str_release(&title);
	str_release(&name);
	return picked ? merge_ask(s, e, mine, id) : SCREEN_USED;
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static unsigned choose(struct merger *m, bool take)
{
	struct err e = ERR_INIT;

	if (m->merge->n_fields &&
		merge_take(m->merge, m->merge->field[m->cursor.at].field->name, take, &e))
		ui_warning(e.text);
	return SCREEN_USED;
}

/* The other way round; the choices begin anew. */
static unsigned swap(struct merger *m)
{
	struct merge *turned;
	struct err e = ERR_INIT;

	if (merge_open(m->session, m->entity, m->merge->target->id, m->merge->source->id, &turned,
		    &e)) {
		dlg_error(&e);
		return SCREEN_USED;
	}
	merge_free(&m->merge);
	m->merge = turned;
	m->cursor.at = m->cursor.top = 0;
	return SCREEN_USED;
}

static bool confirm(const struct merger *m)
{
	struct str text = STR_INIT, kept = STR_INIT, gone = STR_INIT;
	bool yes;

	record_name(m->session, m->merge->target, &kept);
	record_name(m->session, m->merge->source, &gone);
	str_addf(&text, _("Keep %s?\n%s goes to the archive, and what belongs to it comes along."),
		kept.buf, gone.buf);
	yes = dlg_confirm(text.buf, false);
	str_release(&text);
	str_release(&kept);
	str_release(&gone);
	return yes;
}

static bool step(void *ctx, int64_t done, int64_t of)
{
	struct progress *p = ctx;

	p->total = of;
	return progress_step(p, done);
}

/* Asks the door until nothing is open; false: the operator would rather not. */
static bool persuade(struct merger *m, struct issues *issues, int *rc, struct err *e)
{
	struct settle settle;
	struct progress p;
	bool back = false;

	settle_init(&settle, m->session, m->entity);
	do {
		progress_begin(&p, &m->session->numbers, _("Merging"), 0);
		*rc = door_merge(m->merge, &settle.accepted, issues, step, &p, NULL, e);
		progress_end(&p);
		back = *rc == ERR_CONFIRM && settle_ask(&settle, issues, false) != SETTLED_GO_ON;
	} while (*rc == ERR_CONFIRM && !back);
	return !back;
}

static void say_done(struct merger *m)
{
	struct str text = STR_INIT, kept = STR_INIT;

	record_name(m->session, m->merge->target, &kept);
	str_addf(&text, _("Merged into %s"), kept.buf);
	recent_change(m->session, text.buf);
	str_addf(&text, " %s %s", mark_text(MARK_DOT), _("Ctrl-Z takes it back"));
	ui_message(text.buf);
	str_release(&text);
	str_release(&kept);
}

static unsigned run(struct merger *m)
{
	struct issues issues = ISSUES_INIT;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;
	int rc = 0;

	if (!confirm(m) || !persuade(m, &issues, &rc, &e)) {
		issues_release(&issues);
		return SCREEN_USED;
	}
	if (rc) {
		dlg_error(&e);
	} else {
		say_done(m);
		screen_stale_all();
		flags |= SCREEN_CLOSE;
	}
	issues_release(&issues);
	return flags;
}

static bool merger_can(struct screen *s, enum action a)
{
	struct merger *m = merger_of(s);
	struct plain p = plain_of(m);

	switch (a) {
	case ACT_MERGE_KEEP:
	case ACT_MERGE_TAKE:
	case ACT_MERGE_TOGGLE:
		return m->merge->n_fields > 0;
	case ACT_MERGE_SWAP:
	case ACT_MERGE_RUN:
	case ACT_ACCEPT:
		return true;
	default:
		return plain_can(&p, a);
	}
}

static unsigned merger_act(struct screen *s, enum action a, const struct event *ev)
{
	struct merger *m = merger_of(s);
	struct plain p = plain_of(m);

	(void)ev;
	switch (a) {
	case ACT_MERGE_KEEP:
	case ACT_MERGE_TAKE:
		return choose(m, a == ACT_MERGE_TAKE);
	case ACT_MERGE_TOGGLE:
		return choose(m, m->merge->n_fields && !m->merge->field[m->cursor.at].take);
	case ACT_MERGE_SWAP:
		return swap(m);
	case ACT_MERGE_RUN:
	case ACT_ACCEPT:
		return run(m);
	default:
		return plain_act(&p, a);
	}
}

static void merger_free(struct screen *s)
{
	struct merger *m = merger_of(s);

	merge_free(&m->merge);
	free(m);
}

static const struct screen_ops merger_ops = {
	.name = "merge",
	.about = N_("Two records become one. The marked value of each line is the one that the kept "
		    "record will have; the other record goes to the archive."),
	.draw = merger_draw,
	.title = merger_title,
	.position = merger_position,
	.hint = merger_hint,
	.contexts = merger_contexts,
	.can = merger_can,
	.act = merger_act,
	.free = merger_free,
};

#include "tui/card.h"

#include <stdlib.h>
#include "base/lang.h"
#include "dict/door.h"
#include "tui/anywhere.h"
#include "tui/clipboard.h"
#include "tui/dialog.h"
#include "tui/doings.h"
#include "tui/export.h"
#include "tui/form.h"
#include "tui/merge.h"
#include "tui/opened.h"
#include "tui/palette.h"
#include "tui/pane.h"
#include "tui/recent.h"
#include "tui/sheet.h"
#include "tui/top.h"
#include "tui/ui.h"

struct card {
	struct screen screen; /* first */
	struct opened of;
	struct pane *pane[TABS_MAX];
	int n, open;
};

static struct card *card_of(struct screen *s)
{
	return (struct card *)s;
}

static struct pane *open_pane(const struct card *c)
{
	return c->pane[c->open];
}

/* ---- making and ending -------------------------------------------------------------------------
 */

static void pane_add(struct card *c, struct pane *p)
{
	if (c->n < TABS_MAX)
		c->pane[c->n++] = p;
	else
		p->ops->free(p);
}

/* Children and relations in turn, each in its order: addresses, contacts, bank accounts, notes. What
 * is looked at most comes first on both sides. */
static const struct relation *tab_relation(const struct card *c, int *nth)
{
	const struct relation *rel;

	do
		rel = top_relation(c->of.scope.session, c->of.entity, (*nth)++);
	while (rel && rel->window);
	return rel;
}

static void panes_make(struct card *c)
{
	const struct entity *e = c->of.entity;
	int nth = 0;
	const struct relation *rel = tab_relation(c, &nth);

	pane_add(c, detail_pane_new(&c->of));
	for (int i = 0; i < e->n_children || rel; i++) {
		if (i < e->n_children)
			pane_add(c, rows_pane_new(&c->of, i));
		if (rel)
			pane_add(c, relation_pane_new(&c->of, rel));
		rel = rel ? tab_relation(c, &nth) : NULL;
	}
	if (e->foresee)
		pane_add(c, foresight_pane_new(&c->of));
	if (session_may(c->of.scope.session, e, VERB_VIEW, NULL))
		pane_add(c, history_pane_new(&c->of));
}

static void card_free(struct screen *s)
{
	struct card *c = card_of(s);

	for (int i = 0; i < c->n; i++)
		c->pane[i]->ops->free(c->pane[i]);
	record_free(&c->of.record);
	free(c);
}

static int record_load(struct card *c, struct err *e)
{
	struct record *r;
	int rc = door_load(c->of.scope, c->of.entity, c->of.id, &r, e);

	if (rc)
		return rc;
	record_free(&c->of.record);
	c->of.record = r;
	return 0;
}

static const struct screen_ops card_ops;

static struct card *card_new(struct scope scope, const struct entity *e, int64_t id,
	const struct query *order, struct err *err)
{
	struct card *c = xcalloc(1, sizeof *c);

	c->screen.ops = &card_ops;
	c->of = (struct opened){scope, e, id, order, NULL};
	if (record_load(c, err)) {
		card_free(&c->screen);
		return NULL;
	}
	panes_make(c);
	opened_note(e, id);
	screen_push(&c->screen);
	return c;
}

int card_open(struct scope scope, const struct entity *e, int64_t id, const struct query *order,
	struct err *err)
{
	return card_new(scope, e, id, order, err) ? 0 : err->code;
}

/* The tab of the rows that it waits for; 0, its fields: it waits for none. */
static int awaited_tab(const struct card *c)
{
	const struct entity *e = c->of.entity;
	int tab = 0;

	for (int i = 0; i < e->n_children; i++) {
		if (!e->children[i].awaited)
			continue;
		for (int p = 0; p < c->n; p++)
			if (c->pane[p]->label == e->children[i].label)
				tab = p;
		if (!c->of.record->child[i].n)
			break;
	}
	return tab;
}

int card_open_fresh(struct scope scope, const struct entity *e, int64_t id, struct err *err)
{
	struct card *c = card_new(scope, e, id, NULL, err);

	if (!c)
		return err->code;
	c->open = awaited_tab(c);
	return 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static int card_load(struct screen *s, struct err *e)
{
	struct card *c = card_of(s);
	struct pane *p = open_pane(c);

	if (record_load(c, e))
		return e->code;
	return p->ops->load ? p->ops->load(p, s->body.h, e) : 0;
}

static bool card_rest(struct screen *s)
{
	struct pane *p = open_pane(card_of(s));

	return p->ops->rest && p->ops->rest(p);
}

static void card_draw(struct screen *s)
{
	struct pane *p = open_pane(card_of(s));

	p->ops->draw(p, s->body);
}

static void card_title(struct screen *s, struct str *out)
{
	struct card *c = card_of(s);

	str_addf(out, "%s %s ", _(c->of.entity->plural), mark_text(MARK_CRUMB));
	record_name(c->of.scope.session, c->of.record, out);
	if (c->of.record->archived)
		str_addf(out, " %s", _("(archived)"));
}

static void card_tabs(struct screen *s, struct tabs *out)
{
	struct card *c = card_of(s);

	out->open = c->open;
	for (int i = 0; i < c->n; i++)
		out->label[out->n++] = _(c->pane[i]->label);
}

static void card_position(struct screen *s, struct str *out)
{
	struct pane *p = open_pane(card_of(s));

	if (p->ops->position)
		p->ops->position(p, out);
}

static void card_about(struct screen *s, struct str *out)
{
	struct card *c = card_of(s);

	if (c->of.entity->about)
		str_addf(out, "%s\n", _(c->of.entity->about));
	str_addf(out, "%s\n", _(open_pane(c)->ops->about));
}

static void card_hint(struct screen *s, struct str *out)
{
	struct pane *p = open_pane(card_of(s));

	p->ops->hint(p, out);
}

static const enum context *card_contexts(struct screen *s)
{
	static const enum context fields[] = {CTX_CARD, CTX_TEXT, CTX_GLOBAL, CTX_END};
	static const enum context list[] = {CTX_GRID, CTX_CARD, CTX_GLOBAL, CTX_END};

	return open_pane(card_of(s))->ops->is_list ? list : fields;
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool may_edit(const struct card *c)
{
	return !c->of.record->archived &&
	       session_may(c->of.scope.session, c->of.entity, VERB_EDIT, NULL);
}

static bool card_can(struct screen *s, enum action a)
{
	struct card *c = card_of(s);
	struct pane *p = open_pane(c);

	if (p->ops->can && p->ops->can(p, a))
		return true;
	switch (a) {
	case ACT_PRINT:
		return !p->ops->is_list && print_card_can(c->of.scope, c->of.record);
	case ACT_COPY_VALUE:
		return !p->ops->is_list;
	case ACT_EDIT:
		return !p->ops->is_list && may_edit(c);
	case ACT_DELETE:
		return !p->ops->is_list && doings_can_delete(c->of.scope, c->of.record);
	case ACT_ACTIONS:
		return !p->ops->is_list;
	case ACT_MERGE:
		return !p->ops->is_list && !c->of.record->archived &&
		       merge_can(c->of.scope.session, c->of.entity);
	case ACT_RELATED:
		return top_relation(c->of.scope.session, c->of.entity, 0) != NULL;
	case ACT_PREVIOUS:
	case ACT_NEXT:
		return c->of.order != NULL;
	case ACT_UNDO:
		return recent_can_undo();
	case ACT_BACK:
	case ACT_CANCEL:
	case ACT_HELP:
	case ACT_MENU:
	case ACT_PALETTE:
	case ACT_RELOAD:
	case ACT_REDRAW:
	case ACT_TAB:
	case ACT_TAB_NEXT:
	case ACT_TAB_PREVIOUS:
		return true;
	default:
		return anywhere_can(c->of.scope.session, a);
	}
}

static unsigned open_tab(struct card *c, int tab)
{
	if (tab < 0 || tab >= c->n)
		return SCREEN_USED;
	c->open = tab;
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned edit(struct card *c)
{
	struct err e = ERR_INIT;

	if (form_open(c->of.scope, c->of.entity, c->of.id, &e))
		dlg_error(&e);
	return SCREEN_USED;
}

/* One of the values to be seen here goes to the clipboard. */
static unsigned copy_value(const struct card *c)
{
	const struct record *r = c->of.record;
	struct pick_row rows[FIELDS_MAX];
	struct arena a = ARENA_INIT;
	int64_t id = 0;
	int n = 0;

	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];
		struct str text = STR_INIT;

		if (fieldset_has(&r->known, f) && field_stored(f))
			record_show(c->of.scope.session, r, f, &text);
		if (text.len)
			rows[n++] = (struct pick_row){
				i, arena_strdup(&a, text.buf), field_caption(c->of.scope.session, r, f)};
		str_release(&text);
	}
	if (dlg_pick_array(_("Copy a value"), rows, n, -1, &id) == 1)
		for (int i = 0; i < n; i++)
			if (rows[i].id == id)
				clipboard_copy(rows[i].text);
	arena_release(&a);
	return SCREEN_USED;
}

/* The tab stays, and what was arranged in the tabs. */
static int show_record(struct card *c, int64_t id, struct err *e)
{
	int64_t before = c->of.id;

	c->of.id = id;
	if (record_load(c, e)) {
		c->of.id = before;
		return e->code;
	}
	for (int i = 0; i < c->n; i++)
		c->pane[i]->ops->follow(c->pane[i]);
	opened_note(c->of.entity, id);
	return 0;
}

static unsigned step(struct card *c, bool forward)
{
	struct arena a = ARENA_INIT;
	struct page page = PAGE_INIT;
	struct place at;
	struct err e = ERR_INIT;
	int rc = query_place(c->of.order, c->of.id, &a, &at, &e);

	rc = rc ? rc : query_page(c->of.order, &at, forward, 1, &page, &e);
	if (!rc && page.n)
		rc = show_record(c, page.row[0]->id, &e);
	else if (!rc)
		ui_message(forward ? _("This is the last one of the list.")
				   : _("This is the first one of the list."));
	if (rc)
		ui_err(&e);
	page_release(&page);
	arena_release(&a);
	return SCREEN_USED | SCREEN_RELOAD;
}

/* A record that was purged, or whose making was taken back, has no card any more. */
static unsigned unless_gone(struct card *c, unsigned flags)
{
	struct err e = ERR_INIT;

	if (screen_top() != &c->screen || record_load(c, &e) != ERR_MISSING)
		return flags;
	return SCREEN_USED | SCREEN_CLOSE;
}

static unsigned card_act(struct screen *s, enum action a, const struct event *ev)
{
	struct card *c = card_of(s);
	struct pane *p = open_pane(c);
	unsigned flags = p->ops->can && p->ops->can(p, a) ? p->ops->act(p, a) : 0;

	if (flags)
		return flags;
	switch (a) {
	case ACT_TAB:
		return open_tab(c, ev->code - '1');
	case ACT_TAB_NEXT:
		return open_tab(c, (c->open + 1) % c->n);
	case ACT_TAB_PREVIOUS:
		return open_tab(c, (c->open + c->n - 1) % c->n);
	case ACT_PRINT:
		return print_card(c->of.scope, c->of.record);
	case ACT_COPY_VALUE:
		return copy_value(c);
	case ACT_EDIT:
		return edit(c);
	case ACT_DELETE:
		return unless_gone(c, doings_delete(c->of.scope, c->of.record));
	case ACT_ACTIONS:
		return unless_gone(c, doings_menu(c->of.scope, c->of.record));
	case ACT_MERGE:
		return merge_with(c->of.scope.session, c->of.record);
	case ACT_RELATED:
		return doings_window(c->of.scope, c->of.record, 0);
	case ACT_PREVIOUS:
	case ACT_NEXT:
		return step(c, a == ACT_NEXT);
	case ACT_RELOAD:
		return SCREEN_USED | SCREEN_RELOAD;
	case ACT_UNDO:
		return unless_gone(c, recent_undo(c->of.scope.session));
	case ACT_PALETTE:
		return palette_run(s, c->of.scope.session);
	case ACT_BACK:
	case ACT_CANCEL:
		return SCREEN_CLOSE;
	default:
		return anywhere_act(c->of.scope.session, c->of.record, a);
	}
}

static unsigned card_type(struct screen *s, const struct event *ev)
{
	struct pane *p = open_pane(card_of(s));

	return ev->kind == EVENT_PLACE && p->ops->place ? p->ops->place(p, ev) : 0;
}

static const struct screen_ops card_ops = {
	.name = "card",
	.about = N_("A card is all about one record; digits open its tabs."),
	.about_now = card_about,
	.parts = PART_TABS,
	.load = card_load,
	.rest = card_rest,
	.draw = card_draw,
	.title = card_title,
	.tabs = card_tabs,
	.position = card_position,
	.hint = card_hint,
	.contexts = card_contexts,
	.can = card_can,
	.act = card_act,
	.type = card_type,
	.free = card_free,
};

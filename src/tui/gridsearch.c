#include "tui/gridparts.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/door.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/filter.h"
#include "tui/marking.h"
#include "tui/ui.h"

#define SEARCH_COLUMNS 24

void grid_filter(struct screen *s, struct str *left, int *cursor, struct str *right)
{
	struct grid *g = grid_of(s);
	struct list *l = open_list(g);
	const char *label = g->asks ? _("Order number?") : _("Search:");
	int at;

	filter_words(l, right);
	str_addf(left, "%s ", label);
	if (!g->searching) {
		str_add(left, l->search.count ? editor_text(&l->search) : "/");
		return;
	}
	editor_view(&l->search, SEARCH_COLUMNS, 1);
	editor_line(&l->search, 0, left, &at);
	*cursor = text_width(label) + 1 + at;
}

static bool is_number(const char *typed)
{
	return typed[0] && !typed[strspn(typed, "0123456789")];
}

bool grid_number_typed(const struct grid *g)
{
	return g->asks && g->searching && is_number(editor_text(&open_list(g)->search));
}

/* The box is empty for the next number. The card has the order of the list as it is now. */
static void ask_again(struct grid *g)
{
	struct list *l = open_list(g);

	g->searching = true;
	editor_set(&l->search, "");
	l->query.search = NULL;
	list_restart(l, false);
}

/* Was another number typed than that of the row under the cursor? Hands that type one and press Enter
 * do not look. */
static bool other_number(const struct grid *g, const struct record *r)
{
	const char *typed = editor_text(&open_list(g)->search);
	struct str key = STR_INIT;
	bool other;

	record_key_text(r, &key);
	other = is_number(typed) && !text_equal(typed, key.buf);
	str_release(&key);
	return other;
}

/* Whose number it is not is opened by a second Enter only. */
static unsigned say_other_number(struct grid *g)
{
	struct str text = STR_INIT;

	g->searching = false;
	str_addf(&text, _("There is no order %s for you; Enter opens the one under the cursor."),
		editor_text(&open_list(g)->search));
	ui_message(text.buf);
	str_release(&text);
	return SCREEN_USED;
}

/* Nothing in the list is like it: a sentence names the number, as the command line does. */
static unsigned open_typed(struct grid *g)
{
	struct list *l = open_list(g);
	struct err e = ERR_INIT;
	int64_t id;

	if (door_find_key(l->query.scope, entity_of(g), editor_text(&l->search), &id, &e) ||
		card_open(l->query.scope, entity_of(g), id, NULL, &e))
		ui_err(&e);
	else
		ask_again(g);
	return SCREEN_USED;
}

unsigned grid_open_selected(struct grid *g)
{
	struct list *l = open_list(g);
	const struct record *r = list_selected(l);
	struct err e = ERR_INIT;

	if (!r && list_looking(l)) {
		ui_message(_("It is still being searched for."));
		return SCREEN_USED;
	}
	if (!r)
		return open_typed(g);
	if (g->asks && g->searching && other_number(g, r))
		return say_other_number(g);
	if (card_open(l->query.scope, r->entity, r->id, &l->query, &e))
		dlg_error(&e);
	else if (g->asks && g->searching)
		ask_again(g);
	return SCREEN_USED;
}

unsigned grid_search_begin(struct grid *g)
{
	g->searching = true;
	return SCREEN_USED;
}

static unsigned search_end(struct grid *g)
{
	struct list *l = open_list(g);

	g->searching = false;
	if (!l->search.count)
		return SCREEN_USED;
	editor_set(&l->search, "");
	l->query.search = NULL;
	list_restart(l, true);
	return SCREEN_USED | SCREEN_RELOAD;
}

static void ended_keep(struct grid *g)
{
	const struct list *l = open_list(g);

	str_reset(&g->ended.search);
	str_add(&g->ended.search, editor_text(&l->search));
	g->ended.searching = g->searching;
	g->ended.range = l->range;
}

unsigned grid_cancel(struct grid *g)
{
	ended_keep(g);
	if (g->asks && (!g->searching || open_list(g)->search.count)) {
		ask_again(g);
		return SCREEN_USED | SCREEN_RELOAD;
	}
	if (g->asks && g->searching) {
		ui_message(_("F10 or q ends the program."));
		return SCREEN_USED;
	}
	if (!g->searching && mark_range_end(open_list(g)))
		return SCREEN_USED;
	if (g->searching || open_list(g)->search.count)
		return search_end(g);
	if (!is_bottom(g))
		return SCREEN_CLOSE;
	ui_message(_("F10 or q ends the program."));
	return SCREEN_USED;
}

void grid_unescape(struct screen *s)
{
	struct grid *g = grid_of(s);
	struct list *l = open_list(g);

	l->range = g->ended.range;
	g->searching = g->ended.searching;
	if (l->search.count || !g->ended.search.len)
		return;
	editor_set(&l->search, g->ended.search.buf);
	l->query.search = editor_text(&l->search);
	list_restart(l, true);
	s->stale = true;
}

/* A capital letter that is no key goes to the names that begin with it. */
static unsigned letter(struct grid *g, const struct event *ev)
{
	if (ev->kind != EVENT_CHAR || (ev->code < 0x80 && (ev->code < 'A' || ev->code > 'Z')))
		return 0;
	return SCREEN_USED | (list_letter(open_list(g), ev->text) ? SCREEN_RELOAD : 0);
}

/* A paste by mistake is cut, and would find what has not all of it. */
static unsigned type_on(struct list *l, const struct event *ev)
{
	struct str text = STR_INIT;
	bool used = editor_event(&l->search, ev);

	if (l->search.full && (ev->kind == EVENT_CHAR || ev->kind == EVENT_PASTE)) {
		str_addf(&text, _("Only the first %d characters are looked for."), l->search.max);
		ui_warning(text.buf);
	}
	str_release(&text);
	return used ? SCREEN_USED : 0;
}

unsigned grid_type(struct screen *s, const struct event *ev)
{
	struct grid *g = grid_of(s);

	if (ev->kind == EVENT_PLACE)
		return list_place(open_list(g), ev);
	if (!g->searching)
		return letter(g, ev);
	return type_on(open_list(g), ev) | list_search(open_list(g));
}

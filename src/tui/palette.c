#include "tui/palette.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/door.h"
#include "dict/query.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/grid.h"
#include "tui/top.h"

/* Ids of the rows: what they are is in the upper bits. */
enum what { GO_ACTION = 1, GO_TAB, GO_ROW, GO_RECORD };
#define ID_BITS 48
#define TABS_BITS 8 /* of a record's id: its entity */
#define FOUND_MAX 4 /* records of a kind that are offered: who wants more has its list */

struct palette {
	struct screen *screen;
	struct session *session;
	const struct entity *entity[TABS_MAX];
	int n;
};

static int64_t row_id(enum what what, int64_t n)
{
	return (int64_t)what << ID_BITS | n;
}

/* How `typed` is in a text, case and accents aside: as it stands, or only letter after letter with
 * others between. What fits better is offered first. */
enum fit { FITS_AS_IT_IS, FITS_BY_LETTERS, FITS_NOT };

static bool letters_come(const char *at, const char *wanted)
{
	for (; *wanted && at; wanted++)
		if (*wanted != ' ' && (at = strchr(at, *wanted)))
			at++;
	return at != NULL;
}

static enum fit fit_of(const char *text, const char *typed)
{
	struct str folded = STR_INIT, wanted = STR_INIT;
	enum fit fit = FITS_NOT;

	text_fold(&folded, text);
	text_fold(&wanted, typed);
	if (!wanted.len || strstr(folded.buf, wanted.buf))
		fit = FITS_AS_IT_IS;
	else if (letters_come(folded.buf, wanted.buf))
		fit = FITS_BY_LETTERS;
	str_release(&folded);
	str_release(&wanted);
	return fit;
}

/* The rows that match, those before `offset` left out. */
struct rows_out {
	struct pick_row *row;
	int64_t offset;
	int n, max;
};

static void row_out(struct rows_out *out, int64_t id, const char *text, const char *detail)
{
	if (out->offset-- <= 0 && out->n < out->max)
		out->row[out->n++] = (struct pick_row){id, text, detail};
}

static void offer_number(
	const struct palette *p, const char *typed, struct rows_out *out, struct arena *a)
{
	struct err e = ERR_INIT;
	int64_t n;

	if (*typed == '0' || !screen_is_grid(p->screen) ||
		number_parse_int(typed, 1, INT32_MAX, &n, &e))
		return;
	row_out(out, row_id(GO_ROW, n), arena_printf(a, _("Go to row %d"), (int)n), _("row"));
}

/* What it is, and whose: people of the same name are told apart by that. */
static void record_out(const struct palette *p, const struct record *r, int kind,
	struct rows_out *out, struct arena *a)
{
	struct str name = STR_INIT, what = STR_INIT;

	record_name(p->session, r, &name);
	str_add(&what, _(r->entity->label));
	if (r->entity->parent) {
		str_addf(&what, " %s ", mark_text(MARK_DOT));
		record_show(p->session, r, entity_field(r->entity, r->entity->parent), &what);
	}
	row_out(out, row_id(GO_RECORD, r->id << TABS_BITS | kind), arena_strdup(a, name.buf),
		arena_strdup(a, what.buf));
	str_release(&name);
	str_release(&what);
}

/* Who types a whole code means that record; it is not offered a second time. */
static void offer_coded(const struct palette *p, const char *typed, int64_t coded[TABS_MAX],
	struct rows_out *out, struct arena *a)
{
	struct scope scope = {p->session, NULL, 0};

	for (int i = 0; i < p->n && *typed; i++) {
		struct err e = ERR_INIT;
		struct record *r;
		int64_t id;

		if (!p->entity[i]->key || door_find(scope, p->entity[i], typed, &id, &e) ||
			door_load(scope, p->entity[i], id, &r, &e))
			continue;
		coded[i] = id;
		record_out(p, r, i, out, a);
		record_free(&r);
	}
}

/* As the search box of that list finds them: by name, tax id, telephone, e-mail. */
static int found_read(const struct palette *p, int kind, const char *typed, struct page *page,
	struct err *e)
{
	const struct place first = {.set = false};
	const struct entity *entity = p->entity[kind];
	struct query q;

	query_init(&q, (struct scope){p->session, NULL, 0}, entity);
	q.fields = (struct fieldset){0};
	fieldset_add(&q.fields, entity_title(entity));
	if (entity_key(entity))
		fieldset_add(&q.fields, entity_key(entity));
	if (entity->parent)
		fieldset_add(&q.fields, entity_field(entity, entity->parent));
	q.search = typed;
	return query_page(&q, &first, true, FOUND_MAX, page, e);
}

static int offer_found(const struct palette *p, const char *typed, const int64_t coded[TABS_MAX],
	struct rows_out *out, struct arena *a, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < p->n && *typed && !rc; i++) {
		struct page page = PAGE_INIT;

		if (!p->entity[i]->search)
			continue;
		rc = found_read(p, i, typed, &page, e);
		for (int n = 0; n < page.n; n++)
			if (page.row[n]->id != coded[i])
				record_out(p, page.row[n], i, out, a);
		page_release(&page);
	}
	return rc;
}

static void offer_tabs(
	const struct palette *p, const char *typed, enum fit fit, struct rows_out *out)
{
	for (int i = 0; i < p->n; i++)
		if (fit_of(_(p->entity[i]->plural), typed) == fit)
			row_out(out, row_id(GO_TAB, i), _(p->entity[i]->plural), _("screen"));
}

static bool is_offered(const struct palette *p, enum action a)
{
	return a != ACT_PALETTE && a != ACT_TAB && a != ACT_CANCEL && screen_can(p->screen, a);
}

static void offer_actions(const struct palette *p, const char *typed, enum fit fit,
	struct rows_out *out, struct arena *a)
{
	enum action reachable[ACT_N];
	int n = keys_reachable(p->screen->ops->contexts(p->screen), reachable);

	for (int i = 0; i < n; i++) {
		const char *help = _(action_info(reachable[i])->help);
		struct str keys = STR_INIT;

		if (!is_offered(p, reachable[i]) || fit_of(help, typed) != fit)
			continue;
		keys_text(reachable[i], &keys);
		row_out(out, row_id(GO_ACTION, reachable[i]), help, arena_strdup(a, keys.buf));
		str_release(&keys);
	}
}

static int palette_fetch(void *ctx, const char *typed, int64_t offset, int max,
	struct pick_row *rows, struct arena *a, struct err *e)
{
	const struct palette *p = ctx;
	struct rows_out out = {rows, offset, 0, max};
	int64_t coded[TABS_MAX] = {0};

	offer_number(p, typed, &out, a);
	offer_coded(p, typed, coded, &out, a);
	for (enum fit fit = FITS_AS_IT_IS; fit < FITS_NOT; fit++) {
		offer_tabs(p, typed, fit, &out);
		offer_actions(p, typed, fit, &out, a);
		if (fit == FITS_AS_IT_IS && offer_found(p, typed, coded, &out, a, e))
			return e->code;
	}
	return out.n;
}

/* ---- going there -------------------------------------------------------------------------------
 */

/* What is open stays open: elsewhere than at home the tab comes on top of it. */
static unsigned go_tab(struct palette *p, int i)
{
	struct screen *s;

	if (grid_goto_tab(p->screen, p->entity[i]))
		return SCREEN_USED | SCREEN_RELOAD;
	s = grid_home_new(p->session);
	if (s) {
		grid_goto_tab(s, p->entity[i]);
		screen_push(s);
	}
	return SCREEN_USED;
}

static unsigned go_record(struct palette *p, int64_t n)
{
	struct scope scope = {p->session, NULL, 0};
	struct err e = ERR_INIT;

	if (card_open(scope, p->entity[n & ((1 << TABS_BITS) - 1)], n >> TABS_BITS, NULL, &e))
		dlg_error(&e);
	return SCREEN_USED;
}

unsigned palette_run(struct screen *s, struct session *session)
{
	struct palette p = {.screen = s, .session = session};
	struct pick pick = {.title = _("Go to"), .fetch = palette_fetch, .ctx = &p};
	int64_t id, n;

	p.n = top_entities(session, p.entity);
	if (dlg_pick(&pick, &id, NULL) != 1)
		return SCREEN_USED;
	n = id & ((INT64_C(1) << ID_BITS) - 1);
	switch ((enum what)(id >> ID_BITS)) {
	case GO_ACTION:
		return screen_act(s, (enum action)n, NULL) | SCREEN_USED;
	case GO_TAB:
		return go_tab(&p, (int)n);
	case GO_ROW:
		return grid_goto_row(s, n) ? SCREEN_USED | SCREEN_RELOAD : SCREEN_USED;
	case GO_RECORD:
		return go_record(&p, n);
	}
	return SCREEN_USED;
}

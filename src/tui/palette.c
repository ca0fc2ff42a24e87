#include "tui/palette.h"

#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "dict/door.h"
#include "dict/query.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/grid.h"
#include "tui/top.h"
#include "tui/ui.h"

/* Ids of the rows: what they are is in the upper bits. */
enum what { GO_ACTION = 1, GO_TAB, GO_LIST, GO_ROW, GO_RECORD, GO_NOWHERE };
#define ID_BITS 48
#define TABS_BITS 8 /* of a record's id: its entity */
#define FOUND_MAX 4 /* records of a kind that are offered: who wants more has its list */
#define FOUND_LOOK 16 /* so many are looked at to see whether they are meant */

/* Whole lists that have no tab: elsewhere they are a record's. */
static const char *const lists[] = {"schedule"};

struct palette {
	struct screen *screen;
	struct session *session;
	const struct entity *entity[TABS_MAX];
	int n;
	int64_t rows; /* of the list below; -1: not counted yet */
};

static int64_t row_id(enum what what, int64_t n)
{
	return (int64_t)what << ID_BITS | n;
}

/* How `typed` is in a text, case and accents aside: its words begin words, or it stands somewhere, or only
 * letter after letter with others between. What fits better is offered first. */
enum fit { FITS_WORDS, FITS_AS_IT_IS, FITS_BY_LETTERS, FITS_NOT };

static bool letters_come(const char *at, const char *wanted)
{
	for (; *wanted && at; wanted++)
		if (*wanted != ' ' && (at = strchr(at, *wanted)))
			at++;
	return at != NULL;
}

/* From the beginning of a word of the name: in the explanation behind it any letters come sooner or later. */
static bool name_has_letters(const char *text, const char *wanted)
{
	struct str name = STR_INIT, words = STR_INIT;
	bool come = false;

	str_addn(&name, text, strcspn(text, ":"));
	text_words(&words, name.buf);
	wanted += strspn(wanted, " ");
	for (const char *at = words.buf; at && !come; at = strchr(at + 1, ' '))
		come = *at && at[1] == *wanted && letters_come(at + 1, wanted);
	str_release(&name);
	str_release(&words);
	return come;
}

static enum fit fit_of(const char *text, const char *typed)
{
	struct str folded = STR_INIT, words = STR_INIT, wanted = STR_INIT, asked = STR_INIT;
	enum fit fit = FITS_NOT;

	text_fold(&folded, text);
	text_words(&words, text);
	text_fold(&wanted, typed);
	text_words(&asked, typed);
	if (!wanted.len || (asked.len && text_has_words(words.buf, typed)))
		fit = FITS_WORDS;
	else if (strstr(folded.buf, wanted.buf))
		fit = FITS_AS_IT_IS;
	else if (name_has_letters(text, wanted.buf))
		fit = FITS_BY_LETTERS;
	str_release(&folded);
	str_release(&words);
	str_release(&wanted);
	str_release(&asked);
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

static int64_t rows_counted(struct palette *p)
{
	if (p->rows < 0)
		p->rows = grid_rows(p->screen);
	return p->rows;
}

/* Nobody waits for the count of a long list who wants a row near its beginning; without one the list
 * is left to see. */
static bool is_row(struct palette *p, int64_t n)
{
	if (n < 1 || n > INT32_MAX)
		return false;
	return grid_has_row(p->screen, n) || rows_counted(p) < 0 || n <= p->rows;
}

/* A row's number as people write it: who writes zeros before it means a code. */
static bool row_typed(const struct palette *p, const char *typed, int64_t *n)
{
	struct err e = ERR_INIT;

	return (*typed != '0' || !typed[1]) && screen_is_grid(p->screen) &&
	       !number_parse_int(typed, INT64_MIN, INT64_MAX, n, &e);
}

static bool offer_row(struct palette *p, int64_t n, struct rows_out *out, struct arena *a)
{
	if (!is_row(p, n))
		return false;
	row_out(out, row_id(GO_ROW, n), arena_printf(a, _("Go to row %d"), (int)n), _("row"));
	return true;
}

/* So that who mistyped a number does not open what has these digits somewhere. */
static void offer_no_row(struct palette *p, int64_t n, struct rows_out *out, struct arena *a)
{
	const struct number_format *numbers = &p->session->numbers;
	struct str row = STR_INIT, last = STR_INIT;

	number_format(&row, n, 0, numbers);
	number_format(&last, rows_counted(p), 0, numbers);
	row_out(out, row_id(GO_NOWHERE, 0),
		p->rows > 0
			? arena_printf(a, _("There is no row %s: the list has rows 1 to %s"),
				  row.buf, last.buf)
			: arena_printf(a, _("There is no row %s in this list"), row.buf),
		_("row"));
	str_release(&row);
	str_release(&last);
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

/* Who types a whole code means that record; it is not offered a second time. exact: an id is no
 * code. */
static void offer_coded(const struct palette *p, const char *typed, bool exact,
	int64_t coded[TABS_MAX], struct rows_out *out, struct arena *a)
{
	int (*find)(struct scope, const struct entity *, const char *, int64_t *, struct err *) =
		exact ? door_find_key : door_find;
	struct scope scope = {p->session, NULL, 0};

	for (int i = 0; i < p->n && *typed; i++) {
		struct err e = ERR_INIT;
		struct record *r;
		int64_t id;

		if (!p->entity[i]->key || find(scope, p->entity[i], typed, &id, &e) ||
			door_load(scope, p->entity[i], id, &r, &e))
			continue;
		coded[i] = id;
		record_out(p, r, i, out, a);
		record_free(&r);
	}
}

static bool is_name(const struct field *f)
{
	return f->flags & FIELD_WORDS && f->kind == FIELD_TEXT;
}

/* As the search box of that list finds them: by name, tax id, telephone, e-mail. */
static void found_query(const struct palette *p, int kind, const char *typed, struct query *q)
{
	const struct entity *entity = p->entity[kind];

	query_init(q, (struct scope){p->session, NULL, 0}, entity);
	q->fields = (struct fieldset){0};
	fieldset_add(&q->fields, entity_title(entity));
	if (entity_key(entity))
		fieldset_add(&q->fields, entity_key(entity));
	if (entity->parent)
		fieldset_add(&q->fields, entity_field(entity, entity->parent));
	for (int i = 0; i < entity->n_fields; i++)
		if (is_name(&entity->fields[i]))
			fieldset_add(&q->fields, &entity->fields[i]);
	q->search = typed;
}

/* A word means a name: letters that stand in a tax ID or an e-mail by chance do not. Whoever writes
 * a digit or an @ means those. */
static bool is_meant(const struct palette *p, const struct record *r, const char *typed)
{
	struct str names = STR_INIT, words = STR_INIT;
	bool meant = strpbrk(typed, "0123456789@") != NULL;

	if (meant)
		return true;
	record_name(p->session, r, &names);
	str_addc(&names, ' ');
	if (r->entity->parent)
		record_show(p->session, r, entity_field(r->entity, r->entity->parent), &names);
	for (int i = 0; i < r->entity->n_fields; i++)
		if (is_name(&r->entity->fields[i]) && r->v[i].kind == VALUE_TEXT)
			str_addf(&names, " %s", r->v[i].s);
	text_words(&words, names.buf);
	meant = text_has_words(words.buf, typed);
	str_release(&names);
	str_release(&words);
	return meant;
}

static int offer_kind(const struct palette *p, int kind, const char *typed, int64_t coded,
	struct rows_out *out, struct arena *a, struct err *e)
{
	const struct place first = {.set = false};
	struct page page = PAGE_INIT;
	struct query q;
	int found = 0, rc;

	found_query(p, kind, typed, &q);
	rc = query_page(&q, &first, true, FOUND_LOOK, &page, e);
	for (int i = 0; i < page.n && found < FOUND_MAX; i++) {
		if (!is_meant(p, page.row[i], typed))
			continue;
		found++;
		if (page.row[i]->id != coded)
			record_out(p, page.row[i], kind, out, a);
	}
	page_release(&page);
	return rc;
}

static int offer_found(const struct palette *p, const char *typed, const int64_t coded[TABS_MAX],
	struct rows_out *out, struct arena *a, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < p->n && *typed && !rc; i++)
		if (p->entity[i]->search)
			rc = offer_kind(p, i, typed, coded[i], out, a, e);
	return rc;
}

static void offer_tabs(
	const struct palette *p, const char *typed, enum fit fit, struct rows_out *out)
{
	for (int i = 0; i < p->n; i++)
		if (fit_of(_(p->entity[i]->plural), typed) == fit)
			row_out(out, row_id(GO_TAB, i), _(p->entity[i]->plural), _("screen"));
	for (int i = 0; i < LENGTH(lists); i++) {
		const struct entity *e = entity_find(lists[i]);

		if (e && session_may(p->session, e, VERB_LIST, NULL) && fit_of(_(e->plural), typed) == fit)
			row_out(out, row_id(GO_LIST, i), _(e->plural), _("screen"));
	}
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
	struct palette *p = ctx;
	struct rows_out out = {rows, offset, 0, max};
	int64_t coded[TABS_MAX] = {0}, n;
	bool number = row_typed(p, typed, &n), row = number && offer_row(p, n, &out, a);

	offer_coded(p, typed, number && !row, coded, &out, a);
	if (number && !row)
		offer_no_row(p, n, &out, a);
	for (enum fit fit = FITS_WORDS; fit < FITS_NOT; fit++) {
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

static unsigned go_list(struct palette *p, int i)
{
	struct query q;

	query_init(&q, (struct scope){p->session, NULL, 0}, entity_find(lists[i]));
	screen_push(grid_found_new(&q, ""));
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
	struct palette p = {.screen = s, .session = session, .rows = -1};
	struct pick pick = {.title = _("Go to"), .fetch = palette_fetch, .ctx = &p};
	struct str text = STR_INIT;
	int64_t id, n;
	bool chosen;

	p.n = top_entities(session, p.entity);
	chosen = dlg_pick(&pick, &id, &text) == PICK_TAKEN;
	if (chosen && id == row_id(GO_NOWHERE, 0))
		ui_warning(text.buf);
	str_release(&text);
	if (!chosen)
		return SCREEN_USED;
	n = id & ((INT64_C(1) << ID_BITS) - 1);
	switch ((enum what)(id >> ID_BITS)) {
	case GO_ACTION:
		return screen_act(s, (enum action)n, NULL) | SCREEN_USED;
	case GO_TAB:
		return go_tab(&p, (int)n);
	case GO_LIST:
		return go_list(&p, (int)n);
	case GO_ROW:
		return grid_goto_row(s, n) ? SCREEN_USED | SCREEN_RELOAD : SCREEN_USED;
	case GO_RECORD:
		return go_record(&p, n);
	case GO_NOWHERE:
		break;
	}
	return SCREEN_USED;
}

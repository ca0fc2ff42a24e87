#include "tui/list.h"

#include <stdlib.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/arrange.h"
#include "tui/marking.h"
#include "tui/screen.h"
#include "tui/ui.h"
#include "base/wrap.h"

#define SEARCH_MAX 100

struct list *list_new(struct scope scope, const struct entity *e)
{
	struct list *l = xcalloc(1, sizeof *l);

	query_init(&l->query, scope, e);
	l->query.ladder = &l->ladder;
	if (e->parent && !scope.relation)
		fieldset_add(&l->query.fields, entity_field(e, e->parent));
	if (scope.relation && scope.relation->link && !scope.relation->link_of)
		fieldset_drop(&l->query.fields, entity_field(e, scope.relation->link));
	if (scope.relation && e->parent &&
		text_equal(entity_field(e, e->parent)->ref, scope.relation->from))
		fieldset_drop(&l->query.fields, entity_field(e, e->parent));
	l->query.sort = e->newest ? entity_field(e, e->newest) : entity_title(e);
	l->query.descending = e->newest != NULL || l->query.sort->kind == FIELD_MOMENT;
	l->count = -1;
	l->other = true;
	l->usual = l->query.fields;
	str_init(&l->filter_name);
	str_init(&l->filter_text);
	editor_init(&l->search, 0, SEARCH_MAX);
	grid_init(&l->model);
	arrangement_read(l);
	return l;
}

static struct value value_kept(struct arena *a, const struct value *v)
{
	return v->kind == VALUE_TEXT ? value_text(arena_strdup(a, v->s)) : *v;
}

void list_take(struct list *l, const struct query *q)
{
	if (q->search && *q->search) {
		editor_set(&l->search, q->search);
		l->query.search = editor_text(&l->search);
	}
	l->query.archived = q->archived;
	l->query.why = q->why;
	if (q->why)
		fieldset_add(&l->usual, q->why);
	l->query.n_where = q->n_where;
	for (int i = 0; i < q->n_where; i++)
		l->query.where[i] = (struct condition){q->where[i].field, q->where[i].op,
			value_kept(&l->values, &q->where[i].value)};
}

void list_free(struct list **l)
{
	if (!*l)
		return;
	arrangement_keep(*l);
	marks_clear(&(*l)->marks);
	str_release(&(*l)->filter_name);
	str_release(&(*l)->filter_text);
	page_release(&(*l)->page[0]);
	page_release(&(*l)->page[1]);
	ladder_release(&(*l)->ladder);
	arena_release(&(*l)->values);
	editor_release(&(*l)->search);
	free(*l);
	*l = NULL;
}

/* ---- loading -----------------------------------------------------------------------------------
 */

/* Two pages that follow each other, and whether there is more on either side. */
struct reading {
	struct page before, from;
	bool more_before, more_after;
};

static int read_first(struct list *l, struct reading *r, struct err *e)
{
	const struct place none = {0};
	int rc = query_page(&l->query, &none, true, l->model.page, &r->from, e);

	r->more_after = r->from.more;
	return rc;
}

static int read_last(struct list *l, struct reading *r, struct err *e)
{
	const struct place none = {0};
	int rc = query_page(&l->query, &none, false, l->model.page, &r->from, e);

	r->more_before = r->from.more;
	return rc;
}

static int read_before(
	struct list *l, const struct place *at, int lines, struct reading *r, struct err *e)
{
	int rc;

	page_release(&r->before);
	rc = query_page(&l->query, at, false, lines ? lines : 1, &r->before, e);
	r->more_before = lines ? r->before.more : r->before.n > 0;
	if (!rc && !lines)
		page_release(&r->before);
	return rc;
}

/* The page right after `at`, or the one right before it; over an end of the list the last or first
 * one. */
static int read_beside(
	struct list *l, const struct place *at, bool after, struct reading *r, struct err *e)
{
	int rc = query_page(&l->query, at, after, l->model.page, &r->from, e);

	if (rc || r->from.n == l->model.page) {
		r->more_before = !after ? r->from.more : true;
		r->more_after = after ? r->from.more : true;
		return rc;
	}
	page_release(&r->from);
	return after ? read_last(l, r, e) : read_first(l, r, e);
}

/* The page on which `at` stands in this line. fill: a page that would end early begins earlier. */
static int read_around(struct list *l, const struct place *at, int line, bool fill,
	struct reading *r, struct err *e)
{
	int lines = l->model.page;

	if (line < 0 || line >= lines)
		return read_beside(l, at, line < 0, r, e);
	if (read_before(l, at, line, r, e) ||
		query_page_at(&l->query, at, lines - r->before.n, &r->from, e))
		return e->code;
	r->more_after = r->from.more;
	if (fill && r->more_before && r->before.n + r->from.n < lines)
		return read_before(l, at, lines - r->from.n, r, e);
	return 0;
}

/* Where a record stands, or where it stood when it is gone. */
static int find_place(struct list *l, int64_t id, struct arena *a, struct place *out, struct err *e)
{
	int rc = query_place(&l->query, id, a, out, e);

	for (int i = 0; rc == ERR_MISSING && i < l->model.n; i++) {
		if (l->model.id[i] != id)
			continue;
		*out = l->place[i];
		rc = 0;
	}
	return rc;
}

static int read_wanted(struct list *l, struct reading *r, struct err *e)
{
	const struct grid_want *w = &l->model.want;
	struct arena a = ARENA_INIT;
	struct place at;
	int rc = 0;

	switch (w->from) {
	case GRID_LAST:
		return read_last(l, r, e);
	case GRID_ANCHOR:
		rc = find_place(l, w->id, &a, &at, e);
		if (!rc)
			rc = read_around(l, &at, w->line, true, r, e);
		break;
	case GRID_ROW:
		rc = query_nth(&l->query, w->row, &a, &at, e);
		if (rc == ERR_MISSING)
			l->model.want =
				(struct grid_want){.from = GRID_LAST, .fallback = GRID_PAGE_MAX};
		rc = rc == ERR_MISSING ? read_last(l, r, e)
		     : rc              ? rc
				       : read_around(l, &at, 0, false, r, e);
		break;
	case GRID_NOTHING:
	case GRID_FIRST:
		return read_first(l, r, e);
	}
	arena_release(&a);
	return rc == ERR_MISSING ? read_first(l, r, e) : rc;
}

static int take_page(struct list *l, const struct page *p, int at)
{
	for (int i = 0; i < p->n && at < GRID_PAGE_MAX; i++, at++) {
		l->row[at] = p->row[i];
		l->place[at] = p->place[i];
	}
	return at;
}

static void take_reading(struct list *l, const struct reading *r)
{
	int64_t id[GRID_PAGE_MAX];
	int n;

	page_release(&l->page[0]);
	page_release(&l->page[1]);
	l->page[0] = r->before;
	l->page[1] = r->from;
	n = take_page(l, &r->from, take_page(l, &r->before, 0));
	for (int i = 0; i < n; i++)
		id[i] = l->row[i]->id;
	grid_loaded(&l->model, id, n, r->more_before, r->more_after);
}

void list_columns(const struct list *l, int width, struct columns *c)
{
	struct query q = l->query;

	q.fields = l->usual;
	columns_layout_chosen(c, &q, &l->chosen, width);
}

/* Nothing is read that is not shown. */
static void want_columns(struct list *l)
{
	struct columns c;

	list_columns(l, term_columns(), &c);
	l->query.fields = (struct fieldset){0};
	for (int i = 0; i < c.n; i++)
		fieldset_add(&l->query.fields, c.v[i].field);
}

static int list_lines(int height)
{
	return height - 1;
}

#define PRUNE_OFTEN 500 /* marks that are looked at whenever the list is read again */

/* Moving about changes nothing; other people's commits and our own acts do. */
static int prune(struct list *l, struct err *e)
{
	bool again = l->model.want.from == GRID_NOTHING && l->marks.n <= PRUNE_OFTEN;

	if (!l->marks.n || !(l->prune || again))
		return 0;
	l->prune = false;
	return marks_prune(l, e);
}

static void know_count(struct list *l)
{
	l->model.count = l->count < COUNT_CAP ? l->count : -1;
}

static int list_read(struct list *l, int height, struct err *e)
{
	struct reading r = {.before = PAGE_INIT, .from = PAGE_INIT};

	if (prune(l, e))
		return e->code;
	grid_set_page(&l->model, list_lines(height));
	if (l->select)
		grid_select(&l->model, l->select);
	else if (l->model.want.from == GRID_NOTHING)
		grid_reload(&l->model);
	l->select = 0;
	want_columns(l);
	if (read_wanted(l, &r, e) || query_count(&l->query, COUNT_CAP, &l->count, e)) {
		page_release(&r.before);
		page_release(&r.from);
		return e->code;
	}
	know_count(l);
	take_reading(l, &r);
	l->sorted = l->query.sort;
	l->sorted_down = l->query.descending;
	l->other = l->broken = false;
	return 0;
}

static bool order_back(struct list *l)
{
	if (l->other || (l->query.sort == l->sorted && l->query.descending == l->sorted_down))
		return false;
	l->query.sort = l->sorted;
	l->query.descending = l->sorted_down;
	l->order_changed = true;
	arrangement_keep(l);
	return true;
}

/* Rows never stand below the words of another question. */
static void broken_off(struct list *l, struct err *e)
{
	bool reordered = order_back(l);

	grid_unread(&l->model, !l->other);
	l->broken = l->other;
	if (l->other)
		l->count = -1;
	know_count(l);
	if (reordered)
		err_set(e, ERR_CANCEL, "%s", _("Broken off; the order is as it was."));
}

int list_load(struct list *l, int height, struct err *e)
{
	int rc = list_read(l, height, e);

	if (rc == ERR_CANCEL && !screen_outrun())
		broken_off(l, e);
	return rc;
}

/* ---- painting ----------------------------------------------------------------------------------
 */

/* What an empty list may be filled with, by whom. */
static void nothing_there(const struct list *l, struct str *out)
{
	const struct scope *from = &l->query.scope;
	const struct entity *e = l->query.entity;

	if (l->broken) {
		str_add(out, _("It was broken off before anything was found. F5 tries again."));
		return;
	}
	if (l->query.search && l->query.search[0]) {
		str_add(out, _("Nothing matches. Esc ends the search."));
		return;
	}
	if (l->query.n_where || l->query.archived != ROWS_ACTIVE) {
		str_add(out, _("Nothing is like that. f changes what is shown."));
		return;
	}
	if (session_may(from->session, e, VERB_CREATE, from->relation))
		str_addf(out, "%s %s", _("There is nothing here yet."), _("F7 adds the first one."));
	else
		str_add(out, _("There is nothing here."));
	if (e->flags & ENTITY_IMPORTED && !from->relation &&
		session_may(from->session, e, VERB_IMPORT, NULL))
		str_addf(out, " %s", _("i imports those of another program."));
}

static void nothing_draw(const struct list *l, int y, struct rect r)
{
	struct str text = STR_INIT, line = STR_INIT;
	struct wrap w;
	size_t start, n;

	nothing_there(l, &text);
	wrap_init(&w, text.buf, text.len, r.w - 2);
	while (y < r.y + r.h && wrap_next(&w, &start, &n)) {
		str_reset(&line);
		str_addn(&line, text.buf + start, n);
		ui_put(y++, r.x + 1, STYLE_DIM, line.buf, r.w - 2);
	}
	str_release(&line);
	str_release(&text);
}

void list_draw(const struct list *l, struct rect r)
{
	struct columns c;
	int y = r.y;

	list_columns(l, r.w, &c);
	columns_heading(&c, &l->query, y++, r.x, r.w);
	if (!l->model.n)
		nothing_draw(l, y, r);
	for (int i = 0; i < l->model.n && y < r.y + r.h; i++, y++) {
		bool on = i == l->model.at, marked = marks_has(&l->marks, l->row[i]->id);
		enum style style = marked                ? STYLE_MARKED
				   : l->row[i]->archived ? STYLE_DIM
							 : STYLE_TEXT;

		columns_row(&c, l->query.scope.session, l->row[i], y, r.x, style);
		if (marked)
			row_sign(&c, MARK_MARKED, y, r.x, style);
		if (on)
			row_mark(y, r.x, columns_marked(&c));
	}
}

/* ---- moving ------------------------------------------------------------------------------------
 */

void list_restart(struct list *l, bool keep)
{
	grid_restart(&l->model, keep);
	l->other = true;
}

void list_reorder(struct list *l)
{
	grid_restart(&l->model, true);
}

const struct record *list_selected(const struct list *l)
{
	return l->model.n ? l->row[l->model.at] : NULL;
}

static bool model_move(struct gridmodel *m, enum action a)
{
	switch (a) {
	case ACT_UP:
		return grid_move(m, -1);
	case ACT_DOWN:
		return grid_move(m, 1);
	case ACT_PAGE_UP:
		return grid_page(m, -1);
	case ACT_PAGE_DOWN:
		return grid_page(m, 1);
	case ACT_HOME:
		return grid_home(m);
	case ACT_END:
		return grid_end(m);
	default:
		return false;
	}
}

static unsigned moved(const struct list *l)
{
	return SCREEN_USED | (l->model.want.from == GRID_NOTHING ? 0 : SCREEN_RELOAD);
}

unsigned list_move(struct list *l, enum action a)
{
	model_move(&l->model, a);
	return moved(l);
}

void list_goto(struct list *l, int64_t row)
{
	grid_goto(&l->model, row);
}

bool list_letter(struct list *l, const char *text)
{
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	struct place at;
	bool found = l->query.sort == entity_title(l->query.entity) &&
		     !(l->query.search && *l->query.search) &&
		     !query_letter(&l->query, text, &a, &at, &e);

	if (found)
		l->select = at.id;
	arena_release(&a);
	return found;
}

/* Whoever types a whole key means that record, whatever else has these letters in it. */
static int64_t record_of_key(const struct list *l)
{
	const struct field *key = entity_key(l->query.entity);
	const char *typed = editor_text(&l->search);
	struct query q = l->query;
	struct place start = {0};
	struct page page = PAGE_INIT;
	struct err e = ERR_INIT;
	int64_t id = 0;

	if (!key || key->kind != FIELD_TEXT || !typed[0] || q.n_where == CONDITIONS_MAX)
		return 0;
	q.search = NULL;
	q.where[q.n_where++] = (struct condition){key, IS, value_text(typed)};
	if (!query_page(&q, &start, true, 1, &page, &e) && page.n)
		id = page.row[0]->id;
	page_release(&page);
	return id;
}

unsigned list_search(struct list *l)
{
	if (!l->search.changed)
		return 0;
	l->search.changed = false;
	l->query.search = editor_text(&l->search);
	list_restart(l, false);
	l->select = record_of_key(l);
	return SCREEN_RELOAD;
}

/* ---- words -------------------------------------------------------------------------------------
 */

void count_text(const struct session *s, int64_t n, struct str *out)
{
	if (n >= 0)
		number_format(out, n < COUNT_CAP ? n : COUNT_CAP - 1, 0, &s->numbers);
	if (n >= COUNT_CAP)
		str_addc(out, '+');
}

void records_text(const struct query *q, int64_t n, struct str *out)
{
	struct str number = STR_INIT;

	number_format(&number, n, 0, &q->scope.session->numbers);
	str_addf(out, _("%s records (%s)"), number.buf, _(q->entity->plural));
	str_release(&number);
}

void row_position(const struct session *s, int64_t row, int64_t n, struct str *out)
{
	struct str number = STR_INIT, count = STR_INIT;

	if (!row || !n)
		return;
	number_format(&number, row, 0, &s->numbers);
	count_text(s, n, &count);
	if (row >= COUNT_CAP || n < 0)
		str_addf(out, _("Row %s"), number.buf);
	else
		str_addf(out, _("Row %s/%s"), number.buf, count.buf);
	str_release(&number);
	str_release(&count);
}

/* Asked once a page, when the typist rests: the model reckons with it from then on. */
static int64_t row_number(struct list *l)
{
	struct gridmodel *m = &l->model;
	struct err e = ERR_INIT;
	int64_t number;

	if (!m->first && m->n && ui_at_rest() &&
		!query_number(&l->query, &l->place[m->at], &number, &e))
		m->first = number - m->at;
	return grid_row(m);
}

void list_position(struct list *l, struct str *out)
{
	int64_t number = row_number(l);

	if (l->marks.n) {
		str_addf(out, _("%d marked"), l->marks.n);
		if (number)
			str_addf(out, " %s ", mark_text(MARK_DOT));
	}
	row_position(l->query.scope.session, number, l->count, out);
}

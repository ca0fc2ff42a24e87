#include "tui/list.h"

#include <stdlib.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/arrange.h"
#include "tui/filter.h"
#include "tui/marking.h"
#include "tui/mouse.h"
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
	str_init(&l->conditions);
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
	str_release(&(*l)->conditions);
	page_release(&(*l)->page[0]);
	page_release(&(*l)->page[1]);
	ladder_release(&(*l)->ladder);
	arena_release(&(*l)->values);
	editor_release(&(*l)->search);
	free(*l);
	*l = NULL;
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
	if (list_looking(l)) {
		str_add(out, _("Searching. Nothing so far."));
		return;
	}
	if (l->other) {
		str_add(out, _("Nothing was read so far."));
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

/* One cell beside the rows: it moves rarely, and a line that has to carry a whole bar would be busy
 * with it. */
static void bar_draw(const struct list *l, struct rect r)
{
	int lines = r.h - 1, x = r.x + r.w - 1, line = grid_mark(&l->model, lines);

	if (l->model.before || l->model.after)
		mouse_bar(r.y + 1, x, lines);
	if (line >= 0 && !term_reader())
		ui_put(r.y + 1 + line, x, STYLE_TEXT, mark_text(MARK_PLACE), 1);
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
	bar_draw(l, r);
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

/* The ends are known without a number. */
unsigned list_place(struct list *l, const struct event *ev)
{
	struct err e = ERR_INIT;

	if (ev->y == 0 || ev->y >= ev->x - 1)
		return list_move(l, ev->y ? ACT_END : ACT_HOME);
	if (l->model.about < 0 && list_count(l, &e)) {
		ui_err(&e);
		return SCREEN_USED;
	}
	list_goto(l, grid_marked_row(&l->model, ev->y, ev->x));
	return moved(l);
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

void list_count_text(const struct list *l, struct str *out)
{
	struct str found = STR_INIT;

	if (!list_looking(l)) {
		count_text(l->query.scope.session, l->count, out);
		return;
	}
	number_format(&found, l->model.n, 0, &l->query.scope.session->numbers);
	str_addf(out, _("%s+, searching"), found.buf);
	str_release(&found);
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

void list_position(const struct list *l, struct str *out)
{
	int64_t number = grid_row(&l->model);

	if (l->marks.n) {
		str_addf(out, _("%d marked"), l->marks.n);
		if (number)
			str_addf(out, " %s ", mark_text(MARK_DOT));
	}
	row_position(l->query.scope.session, number, l->count, out);
}

#include "tui/values.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/choice.h"
#include "dict/door.h"
#include "tui/dialog.h"
#include "tui/top.h"

bool field_is_picked(const struct field *f)
{
	return f->kind == FIELD_CHOICE || f->kind == FIELD_SET || f->kind == FIELD_REF;
}

/* ---- choices -----------------------------------------------------------------------------------
 */

/* A copy of a drop-down list: the session may load its own again while the dialog is open. */
struct value_list {
	struct arena arena;
	struct pick_row *row;
	int n;
	uint64_t set; /* of a FIELD_SET: the rows that are in it */
	bool is_set;
};

#define EMPTY_ROW 1 /* ids: nothing; from 2 on the choices */
#define FIRST_CHOICE 2

static void value_row(struct value_list *v, int64_t id, const char *text, const char *detail)
{
	v->row[v->n++] = (struct pick_row){
		id, arena_strdup(&v->arena, text), arena_strdup(&v->arena, detail)};
}

/* Values that are no longer offered are left out, except for the one that the record has. */
static void value_list_init(
	struct value_list *v, struct session *s, const struct field *f, const char *now)
{
	const struct choice *all;
	int n;

	*v = (struct value_list){.is_set = f->kind == FIELD_SET};
	all = choices(s, f->list, &n);
	v->row = arena_array(&v->arena, struct pick_row, n + 1);
	if (!(f->flags & FIELD_REQUIRED) && !v->is_set)
		value_row(v, EMPTY_ROW, _("(none)"), "");
	for (int i = 0; i < n; i++) {
		if (v->is_set && text_listed(now, all[i].code))
			v->set |= UINT64_C(1) << (i & 63);
		if (all[i].active || text_equal(all[i].code, now))
			value_row(v, FIRST_CHOICE + i, all[i].label, all[i].code);
	}
}

/* What fits better comes first: all of it typed, or its beginning, before a word further on. */
enum fit { FITS_WHOLE, FITS_BEGINNING, FITS_SOMEHOW, FITS_N };

static enum fit fit_of_text(const char *text, const struct str *typed)
{
	struct str folded = STR_INIT;
	enum fit fit = FITS_SOMEHOW;

	text_fold(&folded, text);
	if (!strncmp(folded.buf, typed->buf, typed->len))
		fit = folded.len == typed->len ? FITS_WHOLE : FITS_BEGINNING;
	str_release(&folded);
	return fit;
}

/* Without anything typed all fit alike. */
static enum fit fit_of(const struct pick_row *row, const char *typed)
{
	struct str folded = STR_INIT;
	enum fit text = FITS_SOMEHOW, detail = FITS_SOMEHOW;

	text_fold(&folded, typed);
	if (folded.len) {
		text = fit_of_text(row->text, &folded);
		detail = fit_of_text(row->detail, &folded);
	}
	str_release(&folded);
	return text < detail ? text : detail;
}

static void row_give(const struct value_list *v, int i, struct pick_row *row, struct arena *a)
{
	*row = v->row[i];
	if (v->is_set)
		row->text = arena_printf(a, "[%c] %s",
			v->set >> ((row->id - FIRST_CHOICE) & 63) & 1 ? 'x' : ' ', v->row[i].text);
}

static int value_fetch(void *ctx, const char *typed, int64_t offset, int max, struct pick_row *rows,
	struct arena *a, struct err *e)
{
	struct value_list *v = ctx;
	int n = 0;

	(void)e;
	for (enum fit fit = FITS_WHOLE; fit < FITS_N; fit++)
		for (int i = 0; i < v->n && n < max; i++)
			if (pick_row_matches(&v->row[i], typed) && fit_of(&v->row[i], typed) == fit &&
				offset-- <= 0)
				row_give(v, i, &rows[n++], a);
	return n;
}

static int64_t id_of_code(const struct value_list *v, const char *code)
{
	for (int i = 0; i < v->n; i++)
		if (text_equal(v->row[i].detail, code))
			return v->row[i].id;
	return 0;
}

static const char *code_of_id(const struct value_list *v, int64_t id)
{
	for (int i = 0; i < v->n; i++)
		if (v->row[i].id == id)
			return v->row[i].detail;
	return "";
}

static bool choice_pick(struct value_list *v, const char *title, const char *now,
	const char *typed, struct str *plain)
{
	struct pick p = {.title = title,
		.fetch = value_fetch,
		.ctx = v,
		.typed = typed,
		.selected = id_of_code(v, now),
		.bare = true,
		.goes_on = true};
	int64_t id;

	if (dlg_pick(&p, &id, NULL) != 1)
		return false;
	str_add(plain, code_of_id(v, id));
	return true;
}

/* The first value of a set is "all": it stands alone. */
static void set_toggle(struct value_list *v, int64_t id)
{
	uint64_t bit = UINT64_C(1) << ((id - FIRST_CHOICE) & 63);

	v->set ^= bit;
	if (bit == 1 && v->set & 1)
		v->set = 1;
	else if (v->set & ~UINT64_C(1))
		v->set &= ~UINT64_C(1);
}

/* Enter puts a value in or out; Esc is done. */
static bool set_pick(struct value_list *v, const char *title, struct str *plain)
{
	struct pick p = {.title = title, .fetch = value_fetch, .ctx = v, .bare = true};
	uint64_t before = v->set;

	while (dlg_pick(&p, &p.selected, NULL) == 1)
		set_toggle(v, p.selected);
	for (int i = 0; i < v->n; i++)
		if (v->set >> ((v->row[i].id - FIRST_CHOICE) & 63) & 1)
			str_addf(plain, "%s%s", plain->len ? "," : "", v->row[i].detail);
	return v->set != before;
}

/* ---- references --------------------------------------------------------------------------------
 */

/* In the list's own order. */
static int records_read(struct query *q, const char *typed, int64_t offset, int max,
	struct pick_row *rows, struct arena *a, struct err *e)
{
	const struct field *shown = entity_shown(q->entity, q->scope.session->language);
	struct page page = PAGE_INIT;
	struct place from = {0};
	int rc;

	q->search = typed;
	rc = offset ? query_nth(q, offset + 1, a, &from, e) : 0;
	if (rc == ERR_MISSING)
		return 0;
	rc = rc ? rc : query_page_at(q, &from, max, &page, e);
	for (int i = 0; i < page.n && !rc; i++) {
		struct str text = STR_INIT, detail = STR_INIT;

		record_show(q->scope.session, page.row[i], shown, &text);
		if (q->entity->detail)
			record_show(q->scope.session, page.row[i],
				entity_field(q->entity, q->entity->detail), &detail);
		else
			record_key_text(page.row[i], &detail);
		rows[i] = (struct pick_row){page.row[i]->id, arena_strdup(a, text.buf),
			arena_strdup(a, detail.buf)};
		str_release(&text);
		str_release(&detail);
	}
	max = page.n;
	page_release(&page);
	return rc ? rc : max;
}

#define SORTED_MOST 100 /* of those that match: whoever types more has few */

/* The first of them, as they fit; any further ones follow in the list's order. */
static int record_fetch(void *ctx, const char *typed, int64_t offset, int max,
	struct pick_row *rows, struct arena *a, struct err *e)
{
	struct pick_row first[SORTED_MOST];
	int found, n = 0;

	if (!*typed || offset >= SORTED_MOST)
		return records_read(ctx, typed, offset, max, rows, a, e);
	found = records_read(ctx, typed, 0, SORTED_MOST, first, a, e);
	if (found < 0)
		return found;
	for (enum fit fit = FITS_WHOLE; fit < FITS_N; fit++)
		for (int i = 0; i < found && n < max; i++)
			if (fit_of(&first[i], typed) == fit && offset-- <= 0)
				rows[n++] = first[i];
	if (found == SORTED_MOST && n < max)
		found = records_read(ctx, typed, SORTED_MOST, max - n, rows + n, a, e);
	else
		found = 0;
	return found < 0 ? found : n + found;
}

enum picked record_pick(const struct query *q, const char *title, const char *typed,
	struct str *anew, int64_t *id)
{
	struct query source = *q;
	struct pick p = {.title = title,
		.fetch = record_fetch,
		.ctx = &source,
		.typed = typed,
		.anew = anew,
		.goes_on = true};

	return (enum picked)dlg_pick(&p, id, NULL);
}

struct scope value_scope(struct session *s, const struct field *f, const struct record *r)
{
	struct scope scope = {s, NULL, 0};

	if (f->among && r)
		scope = (struct scope){s, relation_find(f->among), record_int(r, f->within)};
	return scope;
}

bool value_none(struct session *s, const struct field *f, const struct record *r)
{
	struct err e = ERR_INIT;
	struct query q;
	int64_t n = 1;

	if (f->kind != FIELD_REF)
		return false;
	query_init(&q, value_scope(s, f, r), entity_find(f->ref));
	return !query_count(&q, 1, &n, &e) && !n;
}

static enum picked ref_pick(struct session *s, const struct field *f, const struct record *of,
	const char *typed, struct str *anew, struct str *plain)
{
	struct err e = ERR_INIT;
	struct record *r;
	struct query q;
	enum picked answer;
	int64_t id;

	query_init(&q, value_scope(s, f, of), entity_find(f->ref));
	if (q.entity->detail)
		fieldset_add(&q.fields, entity_field(q.entity, q.entity->detail));
	answer = record_pick(&q, field_heading(s, f), typed, anew, &id);
	if (answer != PICK_TAKEN)
		return answer;
	if (!entity_key(q.entity) || door_load(q.scope, q.entity, id, &r, &e)) {
		str_add_i64(plain, id);
		return answer;
	}
	record_key_text(r, plain); /* a code of mere digits is not to be taken for an id */
	record_free(&r);
	return answer;
}

enum picked value_pick(struct session *s, const struct field *f, const struct record *r,
	const char *now, const char *typed, struct str *anew, struct str *plain)
{
	const char *title = r ? field_caption(s, r, f) : field_heading(s, f);
	struct value_list v;
	bool picked;

	if (f->kind == FIELD_REF)
		return ref_pick(s, f, r, typed, anew, plain);
	value_list_init(&v, s, f, now);
	picked = v.is_set ? set_pick(&v, title, plain)
			  : choice_pick(&v, title, now, typed, plain);
	arena_release(&v.arena);
	return picked ? PICK_TAKEN : PICK_NONE;
}

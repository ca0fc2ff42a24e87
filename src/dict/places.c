/* Where rows stand: their places, by id, letter and number, and the numbers of places. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/changing.h"
#include "dict/history.h"
#include "dict/kind.h"
#include "dict/select.h"

/* ---- counting ---- */

/* Rows behind one place, up to and with the other; NULL: from the first, to the last. */
struct stretch {
	const struct place *after, *upto;
	enum part part_after, part_upto;
	int64_t cap; /* 0: to the end */
};

static int count_part(
	const struct select *s, const struct stretch *part, int64_t *sum, struct err *e)
{
	struct sql sql = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&sql, "SELECT count(*) FROM (SELECT 1");
	rc = select_counted(s, &sql, e);
	if (!rc) {
		select_part(s, &sql, part->part_after, part->after, true, false);
		select_part(s, &sql, part->part_upto, part->upto, false,
			part->part_upto != PART_PAST);
		if (part->cap) {
			sql_add(&sql, " LIMIT ");
			sql_i64(&sql, part->cap);
		}
		sql_add(&sql, ") AS counted");
		rc = db_i64(s->q->scope.session->db, &sql, &n, e);
	}
	*sum += n;
	sql_release(&sql);
	return rc;
}

static int count_stretch(const struct select *s, const struct place *after,
	const struct place *upto, int64_t *n, struct err *e)
{
	struct stretch ties = {after, upto, PART_TIES, PART_TIES, 0};
	struct stretch first = {after, NULL, PART_TIES, PART_TIES, 0};
	struct stretch past = {after, upto, PART_PAST, PART_PAST, 0};
	struct stretch last = {NULL, upto, PART_TIES, PART_TIES, 0};
	int rc = 0;

	*n = 0;
	if (!s->tied)
		return count_part(s, &(struct stretch){after, upto, PART_WHOLE, PART_WHOLE, 0}, n, e);
	if (after && value_equal(&after->sort, &upto->sort))
		return count_part(s, &ties, n, e);
	if (after)
		rc = count_part(s, &first, n, e);
	return rc || count_part(s, &past, n, e) || count_part(s, &last, n, e) ? e->code : 0;
}

int query_count(const struct query *q, int64_t cap, int64_t *n, struct err *e)
{
	struct select s;
	int rc = select_list(&s, q, e);

	*n = 0;
	select_nothing(&s);
	if (!rc)
		rc = count_part(&s, &(struct stretch){.cap = cap}, n, e);
	select_end(&s);
	return rc;
}

/* ---- one place ---- */

struct place_wanted {
	int64_t id;                /* 0: by order */
	const char *letter;        /* NULL: none */
	bool last;                 /* from the end */
	const struct place *after; /* NULL: from the first row */
	enum part part;
	bool inclusive; /* that place, too */
	int64_t offset; /* rows left out before it */
};

/* In the index a record's rank is looked up, not waited for. */
static void place_by_rank(
	const struct select *s, const struct place_wanted *w, struct str *key, struct sql *sql)
{
	int kind = s->q->entity->search;

	sql_add(sql, " AND ");
	search_rank(sql, s->q->scope.session->db);
	if (w->id) {
		sql_add(sql, " = ");
		search_rank_of(sql, kind, w->id);
		return;
	}
	if (s->q->descending)
		sql_add(sql, " <= ");
	else
		sql_add(sql, " >= ");
	title_key(s->q->entity, w->letter, key);
	search_rank_from(sql, kind, key->buf);
}

static void place_sql(
	const struct select *s, const struct place_wanted *w, struct str *key, struct sql *sql)
{
	struct place from = {true, VALUE_NOTHING, 0};

	if (s->by_rank && (w->id || w->letter)) {
		place_by_rank(s, w, key, sql);
	} else if (w->id) {
		sql_add(sql, " AND t.id = ");
		sql_i64(sql, w->id);
	} else if (w->letter) {
		title_key(s->q->entity, w->letter, key);
		from.sort = value_text(key->buf);
		from.id = s->q->descending ? INT64_MAX : 0;
		select_part(s, sql, PART_WHOLE, &from, true, true);
	}
	select_part(s, sql, w->part, w->after, true, w->inclusive);
	select_order(s, sql, !w->last);
}

static int places_begin(
	const struct select *s, const struct place_wanted *w, struct str *key, struct sql *sql, struct err *e)
{
	sql_add(sql, "SELECT t.id, ");
	select_sort_value(s, sql);
	select_from(s, sql);
	if (select_where(s, sql, e))
		return e->code;
	place_sql(s, w, key, sql);
	return 0;
}

static struct place place_taken(const struct rows *rows, struct arena *a)
{
	return (struct place){true, rows_value(rows, 1, a), rows_i64(rows, 0)};
}

static int none_such(const struct select *s, struct err *e)
{
	return err_set(e, ERR_MISSING, _("No such row among %s."), _(s->q->entity->plural));
}

static int place_read(const struct select *s, const struct place_wanted *w, struct arena *a,
	struct place *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct str key = STR_INIT;
	struct rows *rows = NULL;
	int rc = places_begin(s, w, &key, &sql, e);

	if (!rc) {
		sql_add(&sql, " LIMIT 1 OFFSET ");
		sql_i64(&sql, w->offset);
		rc = db_query(s->q->scope.session->db, &sql, &rows, e);
	}
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		*out = place_taken(rows, a);
		rc = 0;
	} else if (!rc) {
		rc = none_such(s, e);
	}
	rows_end(&rows);
	sql_release(&sql);
	str_release(&key);
	return rc;
}

static int place_ask(const struct query *q, const struct place_wanted *w, struct arena *a,
	struct place *out, struct err *e)
{
	struct select s;
	int rc = select_list(&s, q, e);

	select_nothing(&s);
	if (!rc)
		rc = place_read(&s, w, a, out, e);
	select_end(&s);
	return rc;
}

int query_place(
	const struct query *q, int64_t id, struct arena *a, struct place *out, struct err *e)
{
	return place_ask(q, &(struct place_wanted){.id = id}, a, out, e);
}

int query_letter(
	const struct query *q, const char *text, struct arena *a, struct place *out, struct err *e)
{
	int rc = place_ask(q, &(struct place_wanted){.letter = text}, a, out, e);

	return rc == ERR_MISSING ? place_ask(q, &(struct place_wanted){.last = true}, a, out, e)
				 : rc;
}

/* The index alone says which rank comes nth, and then who has it. */
static int place_nth_by_rank(
	const struct select *s, int64_t n, struct arena *a, struct place *out, struct err *e)
{
	struct place at = {true, VALUE_NOTHING, 0};
	struct place_wanted w = {.after = &at, .inclusive = true};
	struct sql sql = SQL_INIT;
	int64_t rank = 0;
	int rc;

	sql_add(&sql, "SELECT ");
	select_sort_value(s, &sql);
	rc = select_counted(s, &sql, e);
	if (!rc) {
		select_order(s, &sql, true);
		sql_add(&sql, " LIMIT 1 OFFSET ");
		sql_i64(&sql, n - 1);
		rc = db_i64(s->q->scope.session->db, &sql, &rank, e);
	}
	sql_release(&sql);
	if (rc && rc != ERR_MISSING)
		return rc;
	at.sort = value_int(rank);
	return rc ? none_such(s, e) : place_read(s, &w, a, out, e);
}

/* The nth row, n from 1, behind a place. */
static int place_nth(const struct select *s, const struct place *after, int64_t n, struct arena *a,
	struct place *out, struct err *e)
{
	struct place_wanted w = {.after = after, .offset = n - 1};
	int64_t ties = 0;
	int rc;

	if (s->by_rank)
		return place_nth_by_rank(s, n, a, out, e);
	if (!after || !s->tied)
		return place_read(s, &w, a, out, e);
	w.part = PART_TIES;
	rc = place_read(s, &w, a, out, e);
	if (rc != ERR_MISSING)
		return rc;
	if (count_part(s, &(struct stretch){after, NULL, PART_TIES, PART_TIES, 0}, &ties, e))
		return e->code;
	w.part = PART_PAST;
	w.offset -= ties;
	return place_read(s, &w, a, out, e);
}

/* ---- the ladder ---- */

#define STEP 128     /* rows from rung to rung: what is counted for each number, at most */
#define NEWS_MOST 1000 /* rows of history that are looked through for one that matters */

void ladder_release(struct ladder *l)
{
	arena_release(&l->arena);
	free(l->rung);
	free(l->of);
	*l = (struct ladder){0};
}

static void ladder_forget(struct ladder *l)
{
	arena_reset(&l->arena);
	l->n = 0;
}

/* Only where it is climbed by an index: another order is sorted anew for every step. */
static struct ladder *ladder_of(const struct select *s)
{
	bool walks = s->sort == entity_title(s->q->entity) || s->sort->flags & FIELD_INDEXED;

	return walks && !s->by_rank && !s->terms.n && !s->sort->via ? s->q->ladder : NULL;
}

/* What is asked, values and all. */
static int asked(const struct select *s, struct str *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct str key = STR_INIT;
	int rc = places_begin(s, &(struct place_wanted){0}, &key, &sql, e);

	str_add(out, sql.text.buf);
	for (int i = 0; i < sql.n; i++) {
		str_addf(out, "\n%d %" PRId64 " ", (int)sql.v[i].kind, sql.v[i].i);
		if (sql.v[i].len)
			str_addn(out, sql.v[i].s, sql.v[i].len);
	}
	sql_release(&sql);
	str_release(&key);
	return rc;
}

static bool stands_alone(const struct field *f)
{
	return !f->via && f->kind != FIELD_REF && !(f->flags & FIELD_DERIVED);
}

/* Does a commit in other fields or of other kinds leave the rows where they are? */
static bool rows_stand_alone(const struct select *s)
{
	const struct query *q = s->q;

	for (int i = 0; i < q->n_where; i++)
		if (!stands_alone(q->where[i].field))
			return false;
	return stands_alone(s->sort) && !(s->filtered && q->entity->filter) && !q->scope.relation &&
	       !parent_of(q->entity);
}

/* Has a row come, gone or moved since? */
static int rows_moved(const struct select *s, int64_t since, int64_t now, bool *moved, struct err *e)
{
	const struct query *q = s->q;
	struct sql sql = SQL_INIT;
	int64_t n = 1;
	int rc = 0;

	if (now - since <= NEWS_MOST && now >= since && rows_stand_alone(s)) {
		sql_add(&sql, "SELECT count(*) FROM history WHERE seq > ");
		sql_i64(&sql, since);
		sql_add(&sql, " AND entity = ");
		sql_text(&sql, q->entity->name);
		sql_add(&sql, " AND path IN ('', 'archived_at', ");
		sql_text(&sql, s->sort->name);
		for (int i = 0; i < q->n_where; i++) {
			sql_add(&sql, ", ");
			sql_text(&sql, q->where[i].field->name);
		}
		sql_add(&sql, ")");
		rc = db_i64(q->scope.session->db, &sql, &n, e);
	}
	*moved = n > 0;
#ifdef GUARD_OFF_ladder_news
	*moved = false;
#endif
	sql_release(&sql);
	return rc;
}

/* Forgets what is not right any more. */
static int ladder_set(const struct select *s, struct ladder *l, struct err *e)
{
	struct str of = STR_INIT;
	int64_t seq;
	bool moved = false;
	int rc = asked(s, &of, e);

	rc = rc ? rc : history_head(s->q->scope.session->db, &seq, e);
	if (!rc && l->n && seq != l->seq)
		rc = rows_moved(s, l->seq, seq, &moved, e);
	if (!rc && (moved || !text_equal(l->of, of.buf))) {
		ladder_forget(l);
		free(l->of);
		l->of = str_detach(&of);
	}
	if (!rc)
		l->seq = seq;
	str_release(&of);
	return rc;
}

static bool stands_behind(const struct select *s, const struct place *one, const struct place *other)
{
	int order;

	if (one->sort.kind == VALUE_TEXT)
		order = strcmp(one->sort.s, other->sort.s);
	else
		order = (one->sort.i > other->sort.i) - (one->sort.i < other->sort.i);
	if (!order)
		order = (one->id > other->id) - (one->id < other->id);
	return s->q->descending ? order < 0 : order > 0;
}

/* How far up: to that many rungs, or to the first one behind the place. */
struct climb {
	struct ladder *ladder;
	int rungs;
	const struct place *to;
};

static bool climbed(const struct select *s, const struct climb *c)
{
	const struct ladder *l = c->ladder;

	return c->to ? l->n && stands_behind(s, &l->rung[l->n - 1], c->to) : l->n >= c->rungs;
}

static void rung_add(struct ladder *l, const struct rows *rows)
{
	l->rung = xgrow(l->rung, &l->cap, l->n + 1, sizeof *l->rung);
	l->rung[l->n++] = place_taken(rows, &l->arena);
}

/* Rows behind the last rung; *rest are those behind the last one that was added. */
static int climb_part(
	const struct select *s, struct climb *c, enum part part, int64_t *rest, struct err *e)
{
	struct ladder *l = c->ladder;
	struct place last = l->n ? l->rung[l->n - 1] : (struct place){0};
	struct sql sql = SQL_INIT;
	struct str key = STR_INIT;
	struct rows *rows = NULL;
	int rc = places_begin(
		s, &(struct place_wanted){.after = &last, .part = part}, &key, &sql, e);

	rc = rc ? rc : db_query(s->q->scope.session->db, &sql, &rows, e);
	while (!rc && !climbed(s, c) && (rc = rows_next(rows, e)) == 1) {
		if (++*rest % STEP == 0)
			rung_add(l, rows);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
	str_release(&key);
	return rc;
}

static int climb(const struct select *s, struct climb *c, struct err *e)
{
	int64_t rest = 0;
	int rc;

	if (climbed(s, c))
		return 0;
	if (!s->tied || !c->ladder->n)
		return climb_part(s, c, PART_WHOLE, &rest, e);
	/* The rungs that are added belong behind what both look from. */
	rc = climb_part(s, c, PART_TIES, &rest, e);
	return rc || climbed(s, c) ? rc : climb_part(s, c, PART_PAST, &rest, e);
}

/* The last rung that is not behind the place: its number, 0 for none. */
static int rung_below(const struct select *s, const struct ladder *l, const struct place *p)
{
	int low = 0, high = l->n;

	while (low < high) {
		int mid = (low + high) / 2;

		if (stands_behind(s, &l->rung[mid], p))
			high = mid;
		else
			low = mid + 1;
	}
	return low;
}

static int ladder_number(const struct select *s, struct ladder *l, const struct place *p,
	int64_t *number, struct err *e)
{
	struct climb c = {.ladder = l, .to = p};
	int below;

	if (ladder_set(s, l, e) || climb(s, &c, e))
		return e->code;
	below = rung_below(s, l, p);
	if (count_stretch(s, below ? &l->rung[below - 1] : NULL, p, number, e))
		return e->code;
	*number += (int64_t)below * STEP;
	return 0;
}

static int ladder_nth(const struct select *s, struct ladder *l, int64_t number, struct arena *a,
	struct place *out, struct err *e)
{
	int64_t rung = (number - 1) / STEP;
	struct climb c = {.ladder = l, .rungs = rung < INT32_MAX ? (int)rung : INT32_MAX};
	int64_t n;

	if (ladder_set(s, l, e) || climb(s, &c, e))
		return e->code;
	n = rung < l->n ? rung : l->n;
	return place_nth(s, n ? &l->rung[n - 1] : NULL, number - n * STEP, a, out, e);
}

/* ---- numbers ---- */

/* Everything in one transaction: what is counted belongs to the rungs. */
static int numbers_begin(struct select *s, const struct query *q, struct err *e)
{
	int rc = db_read_begin(q->scope.session->db, e);

	if (rc)
		return rc;
	rc = select_list(s, q, e);
	select_nothing(s);
	if (rc) {
		select_end(s);
		db_read_end(q->scope.session->db);
	}
	return rc;
}

static void numbers_end(struct select *s)
{
	struct db *db = s->q->scope.session->db;

	select_end(s);
	db_read_end(db);
}

int query_number(const struct query *q, const struct place *p, int64_t *number, struct err *e)
{
	struct select s;
	struct ladder *l;
	int rc = numbers_begin(&s, q, e);

	if (rc)
		return rc;
	l = ladder_of(&s);
	rc = l ? ladder_number(&s, l, p, number, e) : count_stretch(&s, NULL, p, number, e);
	numbers_end(&s);
	return rc;
}

int query_nth(
	const struct query *q, int64_t number, struct arena *a, struct place *out, struct err *e)
{
	struct select s;
	struct ladder *l;
	int rc = numbers_begin(&s, q, e);

	if (rc)
		return rc;
	number = number < 1 ? 1 : number;
	l = ladder_of(&s);
	rc = l ? ladder_nth(&s, l, number, a, out, e) : place_nth(&s, NULL, number, a, out, e);
	numbers_end(&s);
	return rc;
}

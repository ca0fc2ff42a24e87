#include "dict/places.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "dict/changing.h"
#include "dict/history.h"
#include "dict/kind.h"

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

struct ladder *ladder_of(const struct select *s)
{
	bool walks = s->sort == entity_title(s->q->entity) || s->sort->flags & FIELD_INDEXED;

	return walks && !s->by_rank && !s->terms.n && !s->sort->via ? s->q->ladder : NULL;
}

/* What is asked, values and all. */
static int asked(const struct select *s, struct str *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	int rc = places_behind(s, NULL, PART_WHOLE, &sql, e);

	str_add(out, sql.text.buf);
	for (int i = 0; i < sql.n; i++) {
		str_addf(out, "\n%d %" PRId64 " ", (int)sql.v[i].kind, sql.v[i].i);
		if (sql.v[i].len)
			str_addn(out, sql.v[i].s, sql.v[i].len);
	}
	sql_release(&sql);
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
	struct rows *rows = NULL;
	int rc = places_behind(s, &last, part, &sql, e);

	rc = rc ? rc : db_query(s->q->scope.session->db, &sql, &rows, e);
	while (!rc && !climbed(s, c) && (rc = rows_next(rows, e)) == 1) {
		if (++*rest % STEP == 0)
			rung_add(l, rows);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
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

int ladder_number(const struct select *s, struct ladder *l, const struct place *p, int64_t *number,
	struct err *e)
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

int ladder_nth(const struct select *s, struct ladder *l, int64_t number, struct arena *a,
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

#include "dict/places.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "dict/changing.h"
#include "dict/history.h"
#include "dict/kind.h"

#define STEP 128       /* rows from rung to rung: what is counted for each number, at most */
#define SPARSE 1024    /* so many, since rows came in between, and the rungs behind are made anew */
#define KEPT_MOST 32768 /* rows of a list that is kept */
#define NEWS_MOST 1000 /* rows of history that are looked through for those that matter */
#define MOVES_MOST 200 /* of them, that a ladder is mended for */

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
	l->state = LADDER_OPEN;
}

struct ladder *ladder_of(const struct select *s)
{
	bool walks = s->sort == entity_title(s->q->entity) || s->sort->flags & FIELD_INDEXED;

	return s->by_rank || (walks && !s->gathered && !s->terms.n && !s->sort->via) ? s->q->ladder
										     : NULL;
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

/* What has no value stands before all that have one. */
static int sort_order(const struct value *one, const struct value *other)
{
	if (one->kind == VALUE_NULL || other->kind == VALUE_NULL)
		return (one->kind != VALUE_NULL) - (other->kind != VALUE_NULL);
	if (one->kind == VALUE_TEXT)
		return strcmp(one->s, other->s);
	return (one->i > other->i) - (one->i < other->i);
}

static bool stands_behind(const struct select *s, const struct place *one, const struct place *other)
{
	int order = sort_order(&one->sort, &other->sort);

	if (!order && !s->by_rank)
		order = (one->id > other->id) - (one->id < other->id);
	return s->q->descending ? order < 0 : order > 0;
}

int ladder_at(const struct select *s, const struct ladder *l, const struct place *p)
{
	int low = 0, high = l->n;

	while (low < high) {
		int mid = (low + high) / 2;

		if (stands_behind(s, p, &l->rung[mid].at))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* ---- mending: what others did since ---- */

static bool stands_alone(const struct field *f)
{
	return !f->via && f->kind != FIELD_REF && !(f->flags & FIELD_DERIVED);
}

/* Are some rows hidden from this user, and not by what the records themselves say? */
static bool rows_filtered(const struct select *s)
{
	struct sql filter = SQL_INIT;
	struct err ignored = ERR_INIT;
	bool any = false;

	if (s->filtered && s->q->entity->filter && s->shares != 1)
		any = s->q->entity->filter(s->q->scope.session, &filter, &ignored) || filter.text.len;
	sql_release(&filter);
	return any;
}

/* Does a commit in other fields or of other kinds leave the rows where they are? */
static bool rows_stand_alone(const struct select *s)
{
	const struct query *q = s->q;

	for (int i = 0; i < q->n_where; i++)
		if (!stands_alone(q->where[i].field))
			return false;
	return !s->indexed && !s->gathered && stands_alone(s->sort) && !q->scope.relation &&
	       !parent_of(q->entity) && !rows_filtered(s);
}

/* A record of which something changed that the list goes by, and the text of its old sort value. */
struct news {
	int64_t id;
	const char *old; /* NULL: that one was not changed */
	bool gone;
};

static void news_sql(const struct select *s, int64_t since, struct sql *sql)
{
	const struct query *q = s->q;

	sql_add(sql, "SELECT record_id, path, old_value FROM history WHERE seq > ");
	sql_i64(sql, since);
	sql_add(sql, " AND entity = ");
	sql_text(sql, q->entity->name);
	sql_add(sql, " AND path IN ('', 'archived_at', ");
	sql_text(sql, s->sort->name);
	if (s->shares) {
		sql_add(sql, ", ");
		sql_text(sql, q->entity->owner);
	}
	for (int i = 0; i < q->n_where; i++) {
		sql_add(sql, ", ");
		sql_text(sql, q->where[i].field->name);
	}
	sql_add(sql, ") LIMIT ");
	sql_i64(sql, MOVES_MOST + 1);
}

static int news_read(const struct select *s, int64_t since, struct arena *a, struct news *news,
	int *n, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	news_sql(s, since, &sql);
	rc = db_query(s->q->scope.session->db, &sql, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		const char *path = rows_text(rows, 1);
		bool sorted = text_equal(path, s->sort->name), had = !rows_null(rows, 2);

		news[(*n)++] = (struct news){rows_i64(rows, 0),
			sorted ? arena_strdup(a, had ? rows_text(rows, 2) : "") : NULL,
			!path[0] && had};
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}

static int place_then(
	const struct select *s, const struct news *news, struct arena *a, struct place *out)
{
	struct record *r = record_in(a, s->q->entity);
	struct err ignored = ERR_INIT;
	struct value v;
	struct str key = STR_INIT;

	if (record_set_path(s->q->scope.session, r, s->sort->name, news->old, &ignored))
		return ERR_MISSING;
	v = *record_value(r, s->sort->name);
	if (s->sort->flags & FIELD_KEYED && s->sort->kind == FIELD_TEXT) {
		field_key(s->sort, &v, &key);
		v = value_text(arena_strndup(a, key.buf, key.len));
		str_release(&key);
	}
	*out = (struct place){true, v, news->id};
	return 0;
}

/* Counts the stretch again in which a row may have come or gone; all behind it moves along. */
static int mend_at(const struct select *s, struct ladder *l, const struct place *p, struct err *e)
{
	int at = ladder_at(s, l, p);
	int64_t below, n, by;

	if (at == l->n)
		return 0;
	below = at ? l->rung[at - 1].number : 0;
	if (count_stretch(s, at ? &l->rung[at - 1].at : NULL, &l->rung[at].at, &n, e))
		return e->code;
	by = below + n - l->rung[at].number;
	for (int i = at; i < l->n; i++)
		l->rung[i].number += by;
	if (n > SPARSE)
		l->n = at;
	return 0;
}

/* Where it stood, and where it stands; ERR_MISSING when that cannot be said. */
static int mend_record(const struct select *s, struct ladder *l, const struct news *news,
	struct arena *a, struct err *e)
{
	struct place p;
	int rc = 0;

	if (news->old)
		rc = place_then(s, news, a, &p);
	if (news->old && !rc)
		rc = mend_at(s, l, &p, e);
	rc = rc ? rc : place_now(s, news->id, a, &p, e);
	return rc ? rc : mend_at(s, l, &p, e);
}

static int mend_all(const struct select *s, struct ladder *l, struct err *e)
{
	struct news news[MOVES_MOST + 1];
	struct arena a = ARENA_INIT;
	int n = 0, rc = news_read(s, l->seq, &a, news, &n, e);

	if (!rc && n > MOVES_MOST)
		ladder_forget(l);
	for (int i = 0; i < n && !rc && l->n; i++) {
		rc = news[i].gone ? ERR_MISSING : mend_record(s, l, &news[i], &a, e);
		if (rc == ERR_MISSING) {
			ladder_forget(l);
			rc = 0;
		}
	}
	arena_release(&a);
	return rc;
}

/* Makes it right for this end of the history: most commits move few rows. */
static int mend(const struct select *s, struct ladder *l, int64_t now, struct err *e)
{
#ifdef GUARD_OFF_ladder_news
	return 0;
#endif
	if (now >= l->seq && now - l->seq <= NEWS_MOST && rows_stand_alone(s))
		return mend_all(s, l, e);
	ladder_forget(l);
	return 0;
}

/* ---- is it right, and does it reach far enough ---- */

/* Ranks are given anew without a line in the history where the index is made again. */
static int ranks_given_anew(const struct select *s, struct ladder *l, struct err *e)
{
	struct sql sql = SQL_INIT;
	int64_t rank = 0;
	int rc;

	sql_add(&sql, "SELECT ");
	search_rank_of(&sql, s->q->entity->search, l->rung[l->n - 1].at.id);
	rc = db_i64(s->q->scope.session->db, &sql, &rank, e);
#ifndef GUARD_OFF_ladder_ranks
	if (!rc && rank != l->rung[l->n - 1].at.sort.i)
		ladder_forget(l);
#endif
	sql_release(&sql);
	return rc;
}

/* Mends or forgets what is not right any more. */
static int ladder_set(const struct select *s, struct ladder *l, struct err *e)
{
	struct str of = STR_INIT;
	int64_t seq;
	int rc = asked(s, &of, e);

	if (!rc && !text_equal(l->of, of.buf)) {
		ladder_forget(l);
		free(l->of);
		l->of = str_detach(&of);
	}
	rc = rc ? rc : history_head(s->q->scope.session->db, &seq, e);
	if (!rc && (l->n || l->state != LADDER_OPEN) && seq != l->seq)
		rc = mend(s, l, seq, e);
	if (!rc && l->n && s->by_rank)
		rc = ranks_given_anew(s, l, e);
	if (rc)
		ladder_forget(l); /* some of it may have been mended */
	else
		l->seq = seq;
	str_release(&of);
	return rc;
}

/* How far up: to that row, or to the first rung behind the place. */
struct climb {
	struct ladder *ladder;
	int64_t number;
	const struct place *to;
};

static bool climbed(const struct select *s, const struct climb *c)
{
	const struct ladder *l = c->ladder;

	if (!l->n)
		return false;
	return c->to ? stands_behind(s, &l->rung[l->n - 1].at, c->to)
		     : l->rung[l->n - 1].number >= c->number;
}

static void rung_add(struct ladder *l, const struct rows *rows, int step)
{
	int64_t below = l->n ? l->rung[l->n - 1].number : 0;

	l->rung = xgrow(l->rung, &l->cap, l->n + 1, sizeof *l->rung);
	l->rung[l->n++] = (struct rung){place_taken(rows, &l->arena), below + step};
}

/* Rows behind the last rung; *rest are those behind the last one that was added. */
static int climb_part(
	const struct select *s, struct climb *c, enum part part, int64_t *rest, struct err *e)
{
	struct ladder *l = c->ladder;
	struct place last = l->n ? l->rung[l->n - 1].at : (struct place){0};
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc = places_behind(s, &last, part, &sql, e);

	rc = rc ? rc : db_query(s->q->scope.session->db, &sql, &rows, e);
	while (!rc && !climbed(s, c) && (rc = rows_next(rows, e)) == 1) {
		if (++*rest % STEP == 0)
			rung_add(l, rows, STEP);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}

static int climb_rows(const struct select *s, struct climb *c, struct err *e)
{
	int64_t rest = 0;
	int rc;

	if (!s->tied || !c->ladder->n)
		return climb_part(s, c, PART_WHOLE, &rest, e);
	/* The rungs that are added belong behind what both look from. */
	rc = climb_part(s, c, PART_TIES, &rest, e);
	return rc || climbed(s, c) ? rc : climb_part(s, c, PART_PAST, &rest, e);
}

static int climb(const struct select *s, struct climb *c, struct err *e)
{
	struct ladder *l = c->ladder;
	int had = l->n, rc;

	if (climbed(s, c))
		return 0;
	rc = climb_rows(s, c, e);
	if (!rc && s->by_rank && l->n > had)
		rc = place_ranked(s, &l->rung[l->n - 1].at, e);
	/* Whoever breaks it off asks again at the next rest: then it goes on from here. A rank is to have its id. */
	if (rc && (rc != ERR_CANCEL || s->by_rank))
		l->n = had;
	return rc;
}

int ladder_number(const struct select *s, struct ladder *l, const struct place *p, int64_t *number,
	struct err *e)
{
	struct climb c = {.ladder = l, .to = p};
	const struct rung *below;
	int at;

	if (ladder_set(s, l, e) || climb(s, &c, e))
		return e->code;
	at = ladder_at(s, l, p);
	below = at ? &l->rung[at - 1] : NULL;
	if (count_stretch(s, below ? &below->at : NULL, p, number, e))
		return e->code;
	*number += below ? below->number : 0;
	return 0;
}

/* The last rung that is before the row of that number. */
static const struct rung *rung_below(const struct ladder *l, int64_t number)
{
	int low = 0, high = l->n;

	while (low < high) {
		int mid = (low + high) / 2;

		if (l->rung[mid].number < number)
			low = mid + 1;
		else
			high = mid;
	}
	return low ? &l->rung[low - 1] : NULL;
}

int ladder_nth(const struct select *s, struct ladder *l, int64_t number, struct arena *a,
	struct place *out, struct err *e)
{
	struct climb c = {.ladder = l, .number = number};
	const struct rung *below;

	if (ladder_set(s, l, e) || climb(s, &c, e))
		return e->code;
	below = rung_below(l, number);
	return place_nth(s, below ? &below->at : NULL, number - (below ? below->number : 0), a, out,
		e);
}

/* ---- a list that is kept ---- */

/* Whatever else is asked, which could be a look at each record. */
static int found_select(const struct select *s, struct sql *sql, const void *ctx, struct err *e)
{
	(void)ctx;
	sql_add(sql, "SELECT 1");
	if (s->shares)
		return select_counted(s, sql, e);
	select_found(s, sql);
	return 0;
}

static int found_too_many(const struct select *s, bool *many, struct err *e)
{
	struct sql sql = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&sql, "SELECT count(*) FROM (");
	rc = select_shares(s, &sql, found_select, NULL, e);
	sql_add(&sql, " LIMIT ");
	sql_i64(&sql, KEPT_MOST + 1);
	sql_add(&sql, ") AS counted");
	rc = rc ? rc : db_i64(s->q->scope.session->db, &sql, &n, e);
	*many = n > KEPT_MOST;
	sql_release(&sql);
	return rc;
}

static int gather(const struct select *s, struct ladder *l, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc = places_behind(s, NULL, PART_WHOLE, &sql, e);

	rc = rc ? rc : db_query(s->q->scope.session->db, &sql, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		rung_add(l, rows, 1);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
	if (rc)
		ladder_forget(l);
	else
		l->state = LADDER_WHOLE;
	return rc;
}

int ladder_whole(const struct select *s, const struct ladder **out, struct err *e)
{
	struct ladder *l = s->q->ladder;
	bool many = false;
	int rc;

	*out = NULL;
	if (!l || !s->gathered)
		return 0;
	rc = ladder_set(s, l, e);
	if (!rc && l->state == LADDER_OPEN) {
		rc = found_too_many(s, &many, e);
		if (many)
			l->state = LADDER_TOO_LONG;
		else
			rc = rc ? rc : gather(s, l, e);
	}
	if (!rc && l->state == LADDER_WHOLE)
		*out = l;
	return rc;
}

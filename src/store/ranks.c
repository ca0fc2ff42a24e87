#include "store/ranks.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"

#define WINDOW_LEAST 32         /* neighbours on each side that are spread first */
#define ROOM_LEAST 16   /* a window with less room for each record is doubled... */
#define ROOM_GROWS(room) ((room) + (room) / 4) /* ...and has to have more: it is not to be full again soon */
#define SPAN (INT64_C(1) << 31) /* ranks that records take up which are ranked together */
#define STEP_LEAST 1024
#define NARROW (INT64_C(1) << 30) /* a gap that is shared out by who else is to come into it */
#define END_BITS 20 /* a record beyond all others takes this part of what is left to the end of the kind */

int64_t rank_least(int kind)
{
	return ((int64_t)kind << 56) + 1;
}

int64_t rank_most(int kind)
{
	return ((int64_t)(kind + 1) << 56) - 1;
}

int64_t rank_middle(int kind)
{
	return ((int64_t)kind << 56) + (INT64_C(1) << 55);
}

int64_t rank_step(int64_t n)
{
	int64_t step = SPAN / (n + 1);

	return step > STEP_LEAST ? step : STEP_LEAST;
}

struct rank_list {
	int64_t *rank; /* the caller frees it */
	int n, cap;
};

static int rank_list_read(struct db *db, const struct sql *q, struct rank_list *out, struct err *e)
{
	struct rows *r;
	int got = db_query(db, q, &r, e);

	if (got)
		return got;
	while ((got = rows_next(r, e)) > 0) {
		out->rank = xgrow(out->rank, &out->cap, out->n + 1, sizeof *out->rank);
		out->rank[out->n++] = rows_i64(r, 0);
	}
	rows_end(&r);
	return got;
}

/* The rank of the record next to (sort_key, id) in name order, 0 without one. */
static int rank_next_to(struct tx *tx, int kind, int64_t id, const char *sort_key, bool after,
	int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "SELECT rk FROM search_doc WHERE rk > 0 AND kind = ");
	sql_i64(&q, kind);
	if (after)
		sql_add(&q, " AND (sort_key, record_id) > (");
	else
		sql_add(&q, " AND (sort_key, record_id) < (");
	sql_text(&q, sort_key);
	sql_add(&q, ", ");
	sql_i64(&q, id);
	if (after)
		sql_add(&q, ") ORDER BY sort_key, record_id LIMIT 1");
	else
		sql_add(&q, ") ORDER BY sort_key DESC, record_id DESC LIMIT 1");
	*out = 0;
	err = db_i64(tx_db(tx), &q, out, e);
	sql_release(&q);
	return err == ERR_MISSING ? 0 : err;
}

/* The n ranks from `from` (included) on, away from it, nearest first. */
static int ranks_near(
	struct tx *tx, int kind, int64_t from, bool up, int n, struct rank_list *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "SELECT rk FROM search_doc WHERE rk BETWEEN ");
	sql_i64(&q, up ? from : rank_least(kind));
	sql_add(&q, " AND ");
	sql_i64(&q, up ? rank_most(kind) : from);
	if (up)
		sql_add(&q, " ORDER BY rk LIMIT ");
	else
		sql_add(&q, " ORDER BY rk DESC LIMIT ");
	sql_i64(&q, n);
	out->n = 0;
	err = rank_list_read(tx_db(tx), &q, out, e);
	sql_release(&q);
	return err;
}

/* How far beyond the outermost rank the next one goes: far, since whatever comes between the two halves it; but
 * names that come in sorted order, each beyond the last, never reach the end. */
static int64_t step_up(int kind, int64_t rank)
{
	return ((rank_most(kind) - rank) >> END_BITS) + 1;
}

static int64_t step_down(int kind, int64_t rank)
{
	return ((rank - rank_least(kind)) >> END_BITS) + 1;
}

/* A stretch of ranks around a place without room: below[0] and above[0] are the two neighbours. The
 * outermost of each side stays where it is, unless it is the first or last of all. */
struct window {
	struct rank_list below, above;
	int64_t low, high; /* both excluded */
	int n;             /* records in between */
};

static int64_t window_edge(struct rank_list *side, int asked, int64_t free_end)
{
	if (side->n == asked)
		return side->rank[--side->n];
	return free_end;
}

static int window_read(struct tx *tx, int kind, int64_t before, int64_t after, int size,
	struct window *w, struct err *e)
{
	int err = ranks_near(tx, kind, before, false, size + 1, &w->below, e);

	if (!err)
		err = ranks_near(tx, kind, after, true, size + 1, &w->above, e);
	if (err)
		return err;
	w->low = window_edge(&w->below, size + 1, before - (size + 1) * 2 * step_down(kind, before));
	w->high = window_edge(&w->above, size + 1, after + (size + 1) * 2 * step_up(kind, after));
	w->n = w->below.n + w->above.n;
	return 0;
}

static int window_spread(struct tx *tx, const struct window *w, struct err *e)
{
	int64_t step = (w->high - w->low) / (w->n + 2);
	int64_t *ranks = xcalloc((size_t)w->n, sizeof *ranks);
	int64_t first = w->below.rank[w->below.n - 1], last = w->above.rank[w->above.n - 1];
	int n = 0, err;

	for (int i = w->below.n - 1; i >= 0; i--)
		ranks[n++] = -w->below.rank[i];
	for (int i = 0; i < w->above.n; i++)
		ranks[n++] = -w->above.rank[i];
	err = docs_unrank(tx, first, last, e);
	if (!err)
		err = docs_rank(tx, ranks, w->below.n, w->low + step, step, e);
	/* One place in the middle is left free for who needs it. */
	if (!err)
		err = docs_rank(tx, ranks + w->below.n, w->above.n,
			w->low + (w->below.n + 2) * step, step, e);
	free(ranks);
	return err;
}

static int room_make(struct tx *tx, int kind, int64_t before, int64_t after, struct err *e)
{
	struct window w = {0};
	int64_t room = ROOM_LEAST;
	int size = WINDOW_LEAST, err;

	err = window_read(tx, kind, before, after, size, &w, e);
	while (!err && (w.high - w.low) / (w.n + 2) < room) {
		size *= 2;
		room = ROOM_GROWS(room);
		err = window_read(tx, kind, before, after, size, &w, e);
	}
	if (!err)
		err = window_spread(tx, &w, e);
	free(w.below.rank);
	free(w.above.rank);
	return err;
}

static int neighbours_find(
	struct tx *tx, int kind, int64_t id, const char *sort_key, int64_t at[2], struct err *e)
{
	int err = rank_next_to(tx, kind, id, sort_key, false, &at[0], e);

	return err ? err : rank_next_to(tx, kind, id, sort_key, true, &at[1], e);
}

/* How many of the next ones stand before that rank. */
static int next_before(struct tx *tx, const struct search_next *next, int64_t rank, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str key = STR_INIT;
	int err, most = next->n;

	sql_add(&q, "SELECT sort_key FROM search_doc WHERE rk = ");
	sql_i64(&q, rank);
	err = db_text(tx_db(tx), &q, &key, e);
	for (*n = 0; !err && *n < most;) {
		int half = *n + (most - *n) / 2;

		if (strcmp(next->key[half], key.buf) < 0)
			*n = half + 1;
		else
			most = half;
	}
	sql_release(&q);
	str_release(&key);
	return err;
}

static int64_t rank_choose(int kind, const int64_t at[2], int behind)
{
	int64_t step = (at[1] - at[0]) / (2 + behind);

	if (at[0] && at[1])
		return at[0] + (step ? step : 1);
	if (at[0])
		return at[0] + step_up(kind, at[0]);
	return at[1] ? at[1] - step_down(kind, at[1]) : rank_middle(kind);
}

int rank_between(struct tx *tx, int kind, int64_t id, const char *sort_key,
	const struct search_next *next, int64_t *out, struct err *e)
{
	int64_t at[2];
	int behind = 0;
	int err = neighbours_find(tx, kind, id, sort_key, at, e);

	if (!err && at[0] && at[1] && at[1] - at[0] < 2) {
		err = room_make(tx, kind, at[0], at[1], e);
		if (!err)
			err = neighbours_find(tx, kind, id, sort_key, at, e);
	}
	if (!err && at[0] && at[1] && next->n && at[1] - at[0] < NARROW)
		err = next_before(tx, next, at[1], &behind, e);
	if (!err)
		*out = rank_choose(kind, at, behind);
	return err;
}

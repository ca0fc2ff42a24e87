#include "store/ranks.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"

#define WINDOW_LEAST 32         /* neighbours on each side that are spread first */
#define ROOM_LEAST 16   /* a window with less room for each record is doubled... */
#define ROOM_GROWS(room) ((room) + (room) / 4) /* ...and has to have more: it is not to be full again soon */
#define SPAN (INT64_C(1) << 31) /* ranks that records take up which are ranked together */
#define STEP_LEAST 1024
#define SHARING_MOST 4096 /* records that come into a gap at once */
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
	int wanted;        /* that are to come into the middle */
};

static int64_t window_step(const struct window *w)
{
	return (w->high - w->low) / (w->n + w->wanted + 1);
}

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
	int64_t step = window_step(w);
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
	if (!err)
		err = docs_rank(tx, ranks + w->below.n, w->above.n,
			w->low + (w->below.n + w->wanted + 1) * step, step, e);
	free(ranks);
	return err;
}

int gap_widen(struct tx *tx, int kind, const struct gap *gap, struct err *e)
{
	struct window w = {.wanted = gap->n};
	int64_t room = ROOM_LEAST;
	int size = WINDOW_LEAST, err;

	err = window_read(tx, kind, gap->before, gap->after, size, &w, e);
	while (!err && window_step(&w) < room) {
		size *= 2;
		room = ROOM_GROWS(room);
		err = window_read(tx, kind, gap->before, gap->after, size, &w, e);
	}
	if (!err)
		err = window_spread(tx, &w, e);
	free(w.below.rank);
	free(w.above.rank);
	return err;
}

static bool comes_before(const struct search_entry *entry, const char *sort_key, int64_t id)
{
	int order = strcmp(entry->doc.sort_key, sort_key);

	return order < 0 || (order == 0 && entry->id < id);
}

/* How many of them stand before who has that name. */
static int before_name(
	const struct search_entry *const *entry, int n, const char *sort_key, int64_t id)
{
	int from = 0, most = n;

	while (from < most) {
		int half = from + (most - from) / 2;

		if (comes_before(entry[half], sort_key, id))
			from = half + 1;
		else
			most = half;
	}
	return from;
}

/* Who comes after the first of them, and how many of them stand before him. */
static int gap_end(struct tx *tx, int kind, const struct search_entry *const *entry, struct gap *gap,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int got;

	sql_add(&q, "SELECT rk, sort_key, record_id FROM search_doc WHERE rk > 0 AND kind = ");
	sql_i64(&q, kind);
	sql_add(&q, " AND (sort_key, record_id) > (");
	sql_text(&q, entry[0]->doc.sort_key);
	sql_add(&q, ", ");
	sql_i64(&q, entry[0]->id);
	sql_add(&q, ") ORDER BY sort_key, record_id LIMIT 1");
	got = db_query(tx_db(tx), &q, &r, e);
	if (!got && (got = rows_next(r, e)) > 0) {
		gap->after = rows_i64(r, 0);
		gap->n = before_name(entry, gap->n, rows_text(r, 1), rows_i64(r, 2));
	}
	rows_end(&r);
	sql_release(&q);
	return got < 0 ? got : 0;
}

static int rank_below(struct tx *tx, int kind, int64_t rank, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "SELECT rk FROM search_doc WHERE rk >= ");
	sql_i64(&q, rank_least(kind));
	sql_add(&q, " AND rk < ");
	sql_i64(&q, rank);
	sql_add(&q, " ORDER BY rk DESC LIMIT 1");
	err = db_i64(tx_db(tx), &q, out, e);
	sql_release(&q);
	return err == ERR_MISSING ? 0 : err;
}

int gap_find(struct tx *tx, int kind, const struct search_entry *const *entry, int n, struct gap *out,
	struct err *e)
{
	int err;

	*out = (struct gap){.n = n < SHARING_MOST ? n : SHARING_MOST};
	err = gap_end(tx, kind, entry, out, e);
	return err ? err : rank_below(tx, kind, out->after ? out->after : rank_most(kind), &out->before, e);
}

bool gap_is_full(const struct gap *gap)
{
	return gap->before && gap->after && gap->after - gap->before <= gap->n;
}

void gap_share(int kind, const struct gap *gap, int64_t *rank)
{
	int64_t from = gap->before, step = 0;

	if (gap->before && gap->after) {
		step = (gap->after - gap->before) / (gap->n + 1);
	} else if (gap->after) {
		step = step_down(kind, gap->after);
		from = gap->after - (gap->n + 1) * step;
	}
	for (int i = 0; i < gap->n; i++) {
		if (step)
			from += step;
		else
			from = from ? from + step_up(kind, from) : rank_middle(kind);
		rank[i] = from;
	}
}

/* Moves in the grid of all clients, by keyset pages, against OFFSET. The peer has our index of
 * names to walk, and fetches columns only: no rights, no records, no main contact of each row. */
#include "base/mem.h"
#include "bench.h"
#include "dict/pairs.h"

#define ROWS 22 /* of a screen of 80 x 24 */
#define MOVES 24
#define P99 INT64_C(200000)

struct grid {
	struct query q;
	int64_t rows;
	struct peers *peers;
	struct place at; /* somewhere in the middle, another for each sample */
	struct arena arena;
	struct err e;
};

static void page_ends(struct grid *g, int rc, struct page *page)
{
	must(rc, &g->e);
	page_release(page);
}

static void page_down(struct grid *g, int64_t row)
{
	struct page page;

	(void)row;
	page_ends(g, query_page(&g->q, &g->at, true, ROWS, &page, &g->e), &page);
}

static void page_up(struct grid *g, int64_t row)
{
	struct page page;

	(void)row;
	page_ends(g, query_page(&g->q, &g->at, false, ROWS, &page, &g->e), &page);
}

static void end(struct grid *g, int64_t row)
{
	struct page page;

	(void)row;
	page_ends(g, query_page(&g->q, NULL, false, ROWS, &page, &g->e), &page);
}

static void page_at(struct grid *g, const struct place *at)
{
	struct page page;

	page_ends(g, query_page_at(&g->q, at, ROWS, &page, &g->e), &page);
}

static void letter(struct grid *g, int64_t row)
{
	const char text[] = {(char)('a' + row % 26), 0};
	struct place at;

	must(query_letter(&g->q, text, &g->arena, &at, &g->e), &g->e);
	page_at(g, &at);
}

static void row_n(struct grid *g, int64_t row)
{
	struct place at;

	must(query_nth(&g->q, row, &g->arena, &at, &g->e), &g->e);
	page_at(g, &at);
}

static void number(struct grid *g, int64_t row)
{
	int64_t n;

	(void)row;
	must(query_number(&g->q, &g->at, &n, &g->e), &g->e);
}

static const struct move {
	const char *what;
	void (*ours)(struct grid *, int64_t row);
	bool last; /* the peer goes to the end */
	int64_t aim;
} moves[] = {
	{"page down", page_down, false, 0},
	{"page up", page_up, false, 0},
	{"end", end, true, 2000},
	{"first name with a letter", letter, false, 0},
	{"row n", row_n, false, 0},
	{"number of a row", number, false, 0},
};

static void move_measure(struct grid *g, const struct move *m)
{
	struct line l = {.what = m->what, .peer = "OFFSET", .aim = m->aim};
	struct samples alone = {0};

	for (int i = 0; i < MOVES; i++) {
		int64_t row = (g->rows / MOVES * i * 7 + 1) % (g->rows - ROWS), from;

		arena_reset(&g->arena);
		must(query_nth(&g->q, row, &g->arena, &g->at, &g->e), &g->e);
		from = work_ns();
		m->ours(g, row);
		samples_add(&l.ours, work_ns() - from);
		samples_add(&alone, l.ours.v[l.ours.n - 1]);
		from = work_ns();
		peers_offset(g->peers, m->last ? g->rows - ROWS : row);
		samples_add(&l.theirs, work_ns() - from);
	}
	report_line(&l);
	report_time("  by itself", &alone, P99, P99);
}

void bench_grid(struct db *db, struct peers *p)
{
	struct session *ana = bench_session(db, "ana");
	struct grid g = {.peers = p};

	query_init(&g.q, (struct scope){ana, NULL, 0}, entity_find("client"));
	must(query_count(&g.q, 0, &g.rows, &g.e), &g.e);
	report_begin("moves in the grid, 22 rows");
	for (int i = 0; i < LENGTH(moves); i++)
		move_measure(&g, &moves[i]);
	arena_release(&g.arena);
	session_free(&ana);
}

/* The first page of the likely duplicates, all reasons, rights and words in it; the peer groups by
 * one column. */
void bench_pairs(struct db *db, struct peers *p)
{
	struct session *ana = bench_session(db, "ana");
	struct line l = {.what = "first page of duplicates", .peer = "GROUP BY", .aim = 2000000};
	struct pair pair[40];
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;

	for (int i = 0; i < REPEATS; i++) {
		struct pairs pairs;
		int64_t from = work_ns();
		int n = 0;

		must(pairs_begin(&pairs, ana, entity_find("client"), &e), &e);
		while (!n && !pairs.end)
			must(pairs_next(&pairs, LENGTH(pair), &a, pair, &n, &e), &e);
		samples_add(&l.ours, work_ns() - from);
		pairs_release(&pairs);
		arena_reset(&a);
		from = work_ns();
		peers_grouped(p);
		samples_add(&l.theirs, work_ns() - from);
	}
	report_line(&l);
	arena_release(&a);
	session_free(&ana);
}

/* Moves in the grid of all clients at 80 x 24 and 200 x 50, against OFFSET, and beside a floor: the same columns
 * by the same key, in a statement prepared once, with no rights, no records and no labels. */
#include <stdio.h>
#include <string.h>
#include "base/mem.h"
#include "bench.h"
#include "dict/pairs.h"
#include "store/search.h"

#define ROWS 22 /* of a screen of 80 x 24 */
#define ROWS_BIG 48
#define MOVES 1000
#define WALK 25 /* moves on from one place, before another */
#define PEER 12 /* times that OFFSET is asked: it takes long */
#define P99 INT64_C(200000)

struct grid {
	struct query q;
	int lines;         /* of a page */
	int64_t rows, row; /* in all; the one asked for */
	bool all;          /* of the clients, as the peer has them */
	int64_t random;
	struct peers *peers;
	struct place at;
	struct page page;
	struct ladder ladder;
	struct arena arena;
	struct err e;
};

static int64_t any(struct grid *g, int64_t below)
{
	g->random = (g->random * 1103515245 + 12345) & INT64_C(0x7fffffffffff);
	return (g->random >> 12) % below;
}

/* A row somewhere, in g->at. */
static void somewhere(struct grid *g)
{
	int rc;

	arena_reset(&g->arena);
	g->row = any(g, g->rows - g->lines) + 1;
	do
		rc = query_place(&g->q, any(g, g->rows) + 1, &g->arena, &g->at, &g->e);
	while (rc == ERR_MISSING);
	must(rc, &g->e);
}

static void go_on(struct grid *g, int row)
{
	arena_reset(&g->arena);
	g->at = g->page.place[row];
	g->at.sort = value_copy(&g->arena, &g->at.sort);
}

static void page_down(struct grid *g)
{
	must(query_page(&g->q, &g->at, true, g->lines, &g->page, &g->e), &g->e);
}

static void page_up(struct grid *g)
{
	must(query_page(&g->q, &g->at, false, g->lines, &g->page, &g->e), &g->e);
}

static void home(struct grid *g)
{
	must(query_page(&g->q, NULL, true, g->lines, &g->page, &g->e), &g->e);
}

static void end(struct grid *g)
{
	must(query_page(&g->q, NULL, false, g->lines, &g->page, &g->e), &g->e);
}

static void letter(struct grid *g)
{
	const char text[] = {(char)('a' + g->row % 26), 0};

	must(query_letter(&g->q, text, &g->arena, &g->at, &g->e), &g->e);
}

static void row_n(struct grid *g)
{
	must(query_nth(&g->q, g->row, &g->arena, &g->at, &g->e), &g->e);
}

static void number(struct grid *g)
{
	must(query_number(&g->q, &g->at, &g->row, &g->e), &g->e);
}

static const struct move {
	const char *what;
	void (*ours)(struct grid *);
	int walk;    /* moves before another place is taken */
	bool pages;  /* reads one */
	enum { STAY, FROM_LAST, FROM_FIRST } go_on; /* to the page beside that row of it */
	bool last;   /* the peer goes to the end */
	int64_t aim; /* against it */
} moves[] = {
	{"page down", page_down, WALK, true, FROM_LAST, false, 0},
	{"page up", page_up, WALK, true, FROM_FIRST, false, 0},
	{"a page anywhere", page_down, 1, true, STAY, false, 0},
	{"home", home, WALK, true, STAY, false, 0},
	{"end", end, WALK, true, STAY, true, 2000},
	{"first name with a letter", letter, 1, false, STAY, false, 0},
	{"row n", row_n, 1, false, STAY, false, 0},
	{"number of a row", number, 1, false, STAY, false, 0},
};

static void move_ours(struct grid *g, const struct move *m, struct samples *out)
{
	int64_t from;

	for (int i = 0; i < MOVES; i++) {
		if (i % m->walk == 0)
			somewhere(g);
		from = work_ns();
		m->ours(g);
		samples_add(out, work_ns() - from);
		if (m->go_on != STAY && g->page.n == g->lines)
			go_on(g, m->go_on == FROM_LAST ? g->lines - 1 : 0);
		page_release(&g->page);
	}
}

static void move_offset(struct grid *g, const struct move *m, struct samples *out)
{
	for (int i = 0; i < PEER; i++) {
		int64_t at = m->last ? g->rows - g->lines : any(g, g->rows - g->lines);
		int64_t from = work_ns();

		peers_offset(g->peers, g->lines == ROWS_BIG, at);
		samples_add(out, work_ns() - from);
	}
}

static void beside_and_alone(struct line *l)
{
	struct samples alone = {0};

	for (int i = 0; i < l->ours.n; i++)
		samples_add(&alone, l->ours.v[i]);
	report_line(l);
	report_time("  by itself", &alone, P99, P99);
}

static void move_measure(struct grid *g, const struct move *m)
{
	struct line l = {.what = m->what, .peer = "OFFSET", .aim = g->all ? m->aim : 0};

	move_ours(g, m, &l.ours);
	move_offset(g, m, &l.theirs);
	beside_and_alone(&l);
}

/* Before anything of the list is kept, as whoever has just opened it or chosen its order has it. */
static void page_first(struct grid *g)
{
	struct line l = {.what = "the first page of all", .peer = "OFFSET"};

	for (int i = 0; i < PEER; i++) {
		int64_t from;

		ladder_release(&g->ladder);
		from = work_ns();
		home(g);
		samples_add(&l.ours, work_ns() - from);
		page_release(&g->page);
		from = work_ns();
		peers_offset(g->peers, g->lines == ROWS_BIG, 0);
		samples_add(&l.theirs, work_ns() - from);
	}
	beside_and_alone(&l);
}

/* The first number of all: everything before it is counted. */
static void number_first(struct grid *g)
{
	struct line l = {.what = "number of a row, the first", .peer = "OFFSET"};

	for (int i = 0; i < PEER; i++) {
		int64_t from;

		somewhere(g);
		ladder_release(&g->ladder);
		from = work_ns();
		number(g);
		samples_add(&l.ours, work_ns() - from);
	}
	move_offset(g, &moves[0], &l.theirs);
	beside_and_alone(&l);
}

/* The first one after somebody else has renamed a client. */
static void number_after(struct grid *g, struct session *other)
{
	struct samples ours = {0};

	for (int i = 0; i < PEER; i++) {
		char name[40];
		int64_t from;

		somewhere(g);
		snprintf(name, sizeof name, "%c %lld SA", (int)('A' + any(g, 26)), (long long)clock_ns());
		bench_edit(other, "client", any(g, 1000) + 1, (const char *const[]){"legal_name", name, NULL});
		from = work_ns();
		number(g);
		samples_add(&ours, work_ns() - from);
	}
	report_time("number of a row, after a commit", &ours, P99, P99);
}

/* Whoever looks at a list for a while has its numbers; they are counted once, up to its end. */
static void ladder_climb(struct grid *g)
{
	must(query_nth(&g->q, g->rows, &g->arena, &g->at, &g->e), &g->e);
}

/* What the floor takes for pages like ours, from the same places on. */
static void floor_measure(struct grid *g)
{
	struct line l = {.what = "a page anywhere", .peer = "the same columns by key"};

	move_ours(g, &moves[2], &l.ours);
	for (int i = 0; i < MOVES; i++) {
		int64_t from;

		somewhere(g);
		from = work_ns();
		peers_keyset(g->peers, g->at.sort.s, g->at.id);
		samples_add(&l.theirs, work_ns() - from);
	}
	report_line(&l);
}

static const struct view {
	const char *what, *user, *sort;
	bool descending;
	int lines; /* ROWS_BIG: with all columns */
} views[] = {
	{"moves in the grid, 22 rows", "ana", NULL, false, ROWS},
	{"the same by what is owed, from the end", "ana", "balance", true, ROWS},
	{"the same as a seller", SELLER, NULL, false, ROWS},
	{"as a seller by what is owed, from the end", SELLER, "balance", true, ROWS},
	{"moves in the grid, 48 rows of 200 columns", "ana", NULL, false, ROWS_BIG},
	{"the same as a seller", SELLER, NULL, false, ROWS_BIG},
};

/* What a screen of 80 columns shows; one of 200 has all columns of the grid, and trade names besides. */
static void columns_choose(struct query *q)
{
	static const char *const shown[] = {"code", "legal_name", "kind", "tax_id", "phone1"};

	q->fields = (struct fieldset){0};
	for (int i = 0; i < LENGTH(shown); i++)
		fieldset_add(&q->fields, entity_field(q->entity, shown[i]));
}

static void view_measure(const struct view *v, struct db *db, struct peers *p)
{
	struct session *s = bench_session(db, v->user);
	struct session *other = bench_session(db, "ana");
	struct grid g = {.peers = p, .random = 1, .lines = v->lines, .all = !strcmp(v->user, "ana")};

	query_init(&g.q, (struct scope){s, NULL, 0}, entity_find("client"));
	g.q.sort = v->sort ? entity_field(g.q.entity, v->sort) : NULL;
	g.q.descending = v->descending;
	g.q.ladder = &g.ladder;
	fieldset_add(&g.q.fields, entity_field(g.q.entity, "trade_name"));
	if (v->lines == ROWS)
		columns_choose(&g.q);
	must(query_count(&g.q, 0, &g.rows, &g.e), &g.e);
	report_begin(v->what);
	page_first(&g);
	number_first(&g);
	ladder_climb(&g);
	number_after(&g, other);
	ladder_climb(&g);
	for (int i = 0; i < LENGTH(moves); i++)
		if (!v->sort || moves[i].ours != letter)
			move_measure(&g, &moves[i]);
	if (v == views)
		floor_measure(&g);
	ladder_release(&g.ladder);
	arena_release(&g.arena);
	session_free(&other);
	session_free(&s);
}

/* The index as a program at rest leaves it. */
static void index_rests(struct db *db)
{
	struct err e = ERR_INIT;
	int more;

	while ((more = search_idle(db, &e)) > 0)
		;
	must(more, &e);
}

void bench_grid(struct db *db, struct peers *p)
{
	index_rests(db);
	for (int i = 0; i < LENGTH(views); i++)
		view_measure(&views[i], db, p);
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

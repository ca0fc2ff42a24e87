/* Moves in long lists are those that a plain ORDER BY of all rows gives: pages from both ends, numbers and the
 * way back, in every order, for who sees all and for who sees few, while others write. */
#include "world.h"
#include "dict/change.h"
#include "store/sqlite.h"

#define CLIENTS "600"
#define LISTED 700 /* at most */

/* Sara sees a third of them, and by her contacts some more. */
static const char many_sql[] =
	"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < " CLIENTS ")"
	" INSERT INTO client (kind, code, legal_name, legal_name_key, trade_name, trade_name_key, tax_id, email,"
	" balance, credit_days, created_at, archived_at, owner)"
	" SELECT CASE WHEN n % 4 THEN 'customer' ELSE 'prospect' END, 'N' || n, 'n ' || (n * 37 % 401),"
	" 'n ' || (n * 37 % 401), 't ' || (n % 7), 't ' || (n % 7), CASE WHEN n % 3 THEN '' ELSE 'X' || n END,"
	" CASE WHEN n % 2 THEN '' ELSE 'a' || (n * 7 % 100) || '@example.com' END,"
	" CASE WHEN n % 5 THEN 0 ELSE n * 13 % 50 - 25 END, n * 11 % 30, '2026-01-' || (10 + n % 9) || 'T00:00:00Z',"
	" CASE WHEN n % 11 THEN '' ELSE '2026-02-01T00:00:00Z' END,"
	" CASE n % 3 WHEN 0 THEN (SELECT id FROM app_user WHERE name = 'sara')"
	" WHEN 1 THEN (SELECT id FROM app_user WHERE name = 'simon') END FROM c";
#define CONTACTS_SQL \
	"DELETE FROM contact; DELETE FROM person;" \
	"INSERT INTO person (name, name_key, owner) SELECT 'p', 'p', id FROM app_user WHERE name = 'sara';" \
	"INSERT INTO contact (client, person) SELECT c.id, p.id FROM client c, person p WHERE (c.id + 1) %% %d = 0"
enum { NO_CONTACTS = 10000, FEW_CONTACTS = 97, MANY_CONTACTS = 29 }; /* one each so many clients */

static const struct order {
	const char *field, *by;
} orders[] = {
	{NULL, "legal_name_key"},
	{"trade_name", "trade_name_key"},
	{"code", "code"},
	{"tax_id", "tax_id"},
	{"email", "email"},
	{"balance", "balance"},
	{"created_at", "created_at"},
	{"credit_days", "credit_days"},
};

static const struct shape {
	enum archived_rows archived;
	const char *where; /* NULL: none */
	const char *sql;
} shapes[] = {
	{ROWS_ACTIVE, NULL, "archived_at = ''"},
	{ROWS_BOTH, NULL, "1"},
	{ROWS_ARCHIVED, "kind!=prospect", "archived_at <> '' AND kind <> 'prospect'"},
	{ROWS_ACTIVE, "kind=prospect", "archived_at = '' AND kind = 'prospect'"},
};

/* A list as a screen keeps it, and what it has to be. */
struct looked {
	struct query q;
	const struct order *order;
	const struct shape *shape;
	struct ladder ladder;
	struct arena arena;
	int64_t id[LISTED];
	int n;
};

static void run(struct world *w, const char *sql)
{
	assert_int_equal(SQLITE_OK, sqlite3_exec(sqlite_db(w->db)->conn, sql, NULL, NULL, NULL));
}

static void contacts_fill(struct world *w, int each)
{
	char sql[500];

	snprintf(sql, sizeof sql, CONTACTS_SQL, each);
	run(w, sql);
	must(dict_reindex(w->db, NULL, NULL, &w->e));
}

/* The person that those contacts are. */
static int64_t hers(struct world *w)
{
	struct sql sql = SQL_INIT;
	int64_t id;

	sql_add(&sql, "SELECT id FROM person WHERE name = 'p'");
	must(db_i64(w->db, &sql, &id, &w->e));
	sql_release(&sql);
	return id;
}

static void fill(struct world *w, int each)
{
	run(w, many_sql);
	contacts_fill(w, each);
}

static void looked_begin(struct world *w, struct looked *l, struct session *s, int order, int shape, bool down)
{
	*l = (struct looked){.order = &orders[order], .shape = &shapes[shape]};
	query_init(&l->q, from(s), kind("client"));
	l->q.sort = l->order->field ? entity_field(l->q.entity, l->order->field) : NULL;
	l->q.descending = down;
	l->q.archived = l->shape->archived;
	l->q.ladder = &l->ladder;
	if (l->shape->where)
		must(query_where(&l->q, l->shape->where, &l->arena, &w->e));
}

static void looked_end(struct looked *l)
{
	ladder_release(&l->ladder);
	arena_release(&l->arena);
}

static void plainly(struct world *w, struct looked *l)
{
	const char *down = l->q.descending ? "DESC" : "";
	char *sql = sqlite3_mprintf("SELECT id FROM client t WHERE %s AND (%d OR owner = %lld OR EXISTS (SELECT 1 "
		"FROM contact c JOIN person p ON p.id = c.person WHERE c.client = t.id AND c.archived_at = '' AND "
		"p.owner = %lld)) ORDER BY %s %s, id %s", l->shape->sql, l->q.scope.session == w->ana,
		(long long)w->sara->user, (long long)w->sara->user, l->order->by, down, down);
	sqlite3_stmt *st;

	assert_int_equal(SQLITE_OK, sqlite3_prepare_v2(sqlite_db(w->db)->conn, sql, -1, &st, NULL));
	for (l->n = 0; sqlite3_step(st) == SQLITE_ROW; l->n++) {
		assert_true(l->n < LISTED);
		l->id[l->n] = sqlite3_column_int64(st, 0);
	}
	sqlite3_finalize(st);
	sqlite3_free(sql);
}

static void same_pages(struct world *w, struct looked *l, bool forward)
{
	struct place at = {0};
	struct page page = PAGE_INIT;
	int seen = 0;

	do {
		page_release(&page);
		must(query_page(&l->q, &at, forward, 61, &page, &w->e));
		for (int i = 0; i < page.n; i++)
			assert_int_equal(page.row[i]->id, l->id[forward ? seen + i : l->n - seen - page.n + i]);
		seen += page.n;
		if (page.n)
			at = page.place[forward ? page.n - 1 : 0];
		at.sort = value_copy(&l->arena, &at.sort);
	} while (page.more);
	assert_int_equal(seen, l->n);
	page_release(&page);
}

static void same_numbers(struct world *w, struct looked *l)
{
	struct place at;
	struct page page;
	int64_t n;

	for (int i = l->n - 1; i >= 0; i -= 1 + l->n / 5) {
		must(query_nth(&l->q, i + 1, &l->arena, &at, &w->e));
		assert_int_equal(at.id, l->id[i]);
		must(query_number(&l->q, &at, &n, &w->e));
		assert_int_equal(n, i + 1);
		must(query_place(&l->q, l->id[i], &l->arena, &at, &w->e));
		must(query_page_at(&l->q, &at, 3, &page, &w->e));
		assert_int_equal(page.n, l->n - i < 3 ? l->n - i : 3);
		for (int k = 0; k < page.n; k++)
			assert_int_equal(page.row[k]->id, l->id[i + k]);
		page_release(&page);
	}
	assert_int_equal(ERR_MISSING, query_nth(&l->q, l->n + 1, &l->arena, &at, &w->e));
}

static void same_list(struct world *w, struct looked *l)
{
	plainly(w, l);
	same_numbers(w, l);
	same_pages(w, l, true);
	same_pages(w, l, false);
}

static void every_list_of(struct world *w, struct session *s)
{
	for (int i = 0; i < LENGTH(orders) * LENGTH(shapes) * 2; i++) {
		struct looked l;

		looked_begin(w, &l, s, i / 2 % LENGTH(orders), i / 2 / LENGTH(orders), i & 1);
		same_list(w, &l);
		looked_end(&l);
	}
}

/* Whose contacts are few has them looked up for each page, and whose are many is found by his mark. */
static void every_list(void **state)
{
	struct world *w = *state;

	fill(w, MANY_CONTACTS);
	every_list_of(w, w->ana);
	every_list_of(w, w->sara);
	contacts_fill(w, FEW_CONTACTS);
	every_list_of(w, w->sara);
	contacts_fill(w, NO_CONTACTS);
	every_list_of(w, w->sara);
}

/* Rows of the list whose names stand before that text. */
static int64_t before(struct world *w, const struct looked *l, const char *text)
{
	int64_t sum = 0, n;

	for (int i = 0; i < l->n; i++) {
		struct sql sql = SQL_INIT;

		sql_add(&sql, "SELECT count(*) FROM client WHERE id = ");
		sql_i64(&sql, l->id[i]);
		sql_add(&sql, " AND legal_name_key < ");
		sql_text(&sql, text);
		must(db_i64(w->db, &sql, &n, &w->e));
		sql_release(&sql);
		sum += n;
	}
	return sum;
}

/* Where nothing begins so, the row that comes next, and at last the last one. */
static void letters(void **state)
{
	static const char *const typed[] = {"", "n", "n 2", "n 399", "n 400", "z"};
	struct world *w = *state;

	fill(w, FEW_CONTACTS);
	for (int i = 0; i < LENGTH(typed) * 2; i++) {
		struct looked l;
		struct place at;
		int64_t n, want;
		char beyond[20];

		looked_begin(w, &l, w->sara, 0, 0, i & 1);
		plainly(w, &l);
		snprintf(beyond, sizeof beyond, "%s~", typed[i / 2]);
		want = i & 1 ? l.n - before(w, &l, beyond) : before(w, &l, typed[i / 2]);
		must(query_letter(&l.q, typed[i / 2], &l.arena, &at, &w->e));
		must(query_number(&l.q, &at, &n, &w->e));
		assert_int_equal(at.id, l.id[n - 1]);
		assert_int_equal(n, want < l.n ? want + 1 : l.n);
		looked_end(&l);
	}
}

static void pages_while_contacts_change(struct world *w, bool many)
{
	struct looked l;
	struct place at = {0};
	struct page page = PAGE_INIT;
	int seen = 0;
	int64_t n;

	looked_begin(w, &l, w->sara, 0, 0, false);
	plainly(w, &l);
	do {
		run(w, seen % 2 != many ? "UPDATE person SET owner = (SELECT id FROM app_user WHERE name = 'sara')"
					: "UPDATE person SET owner = NULL");
		page_release(&page);
		must(query_page(&l.q, &at, true, 7, &page, &w->e));
		for (int i = 0; i < page.n; i++)
			assert_int_equal(page.row[i]->id, l.id[seen + i]);
		seen += page.n;
		at = page.place[page.n - 1];
		at.sort = value_copy(&l.arena, &at.sort);
		assert_int_equal(at.sort.kind, many ? VALUE_INT : VALUE_TEXT);
		must(query_number(&l.q, &at, &n, &w->e));
		assert_int_equal(n, seen);
	} while (page.more);
	assert_int_equal(seen, l.n);
	page_release(&page);
	looked_end(&l);
}

/* Her contacts become many between two pages, and few again: a place is looked at as it was found. They are of
 * clients that she sees without them, too. */
static void contacts_change_meanwhile(void **state)
{
	struct world *w = *state;

	fill(w, NO_CONTACTS);
	run(w, "INSERT INTO contact (client, person) SELECT c.id, p.id FROM client c, person p WHERE c.owner = p.owner");
	pages_while_contacts_change(w, true);
	pages_while_contacts_change(w, false);
}

/* What people do to a client; some of it is refused, since nobody archives one twice. */
static void something_happens(struct world *w, uint32_t *random)
{
	char text[80];
	int64_t id;

	*random = (*random * 1103515245 + 12345) & 0x7fffffffU;
	id = *random / 64 % 500 + 1;
	switch (*random / 4 % 8) {
	case 0:
	case 1:
		snprintf(text, sizeof text, "legal_name=n %u", *random / 128 % 401);
		break;
	case 2:
		snprintf(text, sizeof text, "email=a%u@example.com", *random / 128 % 100);
		break;
	case 3:
		snprintf(text, sizeof text, "owner=%s", *random & 128 ? "sara" : "simon");
		break;
	case 4:
		try_act(w, w->ana, "archive", "client", true, id);
		return;
	case 5:
		try_act(w, w->ana, "restore", "client", true, id);
		return;
	case 6:
		snprintf(text, sizeof text, "owner=%s", *random & 128 ? "sara" : "");
		try_edit(w, w->ana, "person", true, hers(w), TEXTS(text));
		return;
	default:
		snprintf(text, sizeof text, "legal_name=n %u x", *random / 128 % 401);
		add("client", text);
		return;
	}
	try_edit(w, w->ana, "client", true, id, TEXTS(text));
}

/* Numbers of lists that stay open: mended or counted anew, they are right. */
static void others_write(struct world *w, int each)
{
	struct looked *l = xcalloc(8, sizeof *l);
	uint32_t random = 1;
	bool mended = false, kept = false;

	fill(w, each);
	for (int i = 0; i < 8; i++)
		looked_begin(w, &l[i], i & 1 ? w->sara : w->ana, i & 2 ? 4 : 0, i == 6 ? 3 : 0, i & 4);
	for (int i = 0; i < 60; i++) {
		for (int k = i % 7 % 3; k < 8; k += 3) {
			plainly(w, &l[k]);
			same_numbers(w, &l[k]);
			kept |= l[k].ladder.state == LADDER_WHOLE;
			mended |= l[k].ladder.n && l[k].ladder.rung[l[k].ladder.n - 1].number % 128;
		}
		something_happens(w, &random);
	}
	assert_true(mended && kept);
	for (int i = 0; i < 8; i++)
		looked_end(&l[i]);
	free(l);
}

static void others_write_meanwhile(void **state)
{
	others_write(*state, MANY_CONTACTS);
}

static void others_write_where_contacts_are_few(void **state)
{
	others_write(*state, FEW_CONTACTS);
}

static void others_write_where_there_are_none(void **state)
{
	others_write(*state, NO_CONTACTS);
}

static bool some_looks(void *ctx)
{
	int *left = ctx;

	return --*left < 0;
}

/* A number that is broken off again and again is found in the end, and what was counted once is not counted anew. */
static void counting_goes_on(void **state)
{
	struct world *w = *state;
	struct looked l;
	struct place at;
	int64_t n = 0;
	int rungs = 0, broken = 0, rc;

	fill(w, NO_CONTACTS);
	looked_begin(w, &l, w->ana, 0, 0, false);
	plainly(w, &l);
	must(query_place(&l.q, l.id[l.n - 1], &l.arena, &at, &w->e));
	do {
		int looks = 8;

		db_set_cancel(w->db, some_looks, &looks);
		rc = query_number(&l.q, &at, &n, &w->e);
		db_set_cancel(w->db, NULL, NULL);
		assert_true(l.ladder.n >= rungs);
		rungs = l.ladder.n;
		broken += rc == ERR_CANCEL;
	} while (rc == ERR_CANCEL && broken < 100);
	must(rc);
	assert_int_equal(n, l.n);
	assert_true(broken > 1);
	looked_end(&l);
}

/* However early a look has to end it has a page: of no rows, or of the first ones. */
static void looks_end_early(struct world *w, int each)
{
	struct looked l;

	contacts_fill(w, each);
	looked_begin(w, &l, w->sara, 0, 0, false);
	plainly(w, &l);
	for (int looks = 0; looks < 40; looks++) {
		int left = looks;
		struct query_look look = {.limit = 20, .cap = LISTED, .enough = some_looks, .ctx = &left};
		struct page page;
		int64_t n;

		must(query_look(&l.q, &look, &page, &n, &w->e));
		assert_true(page.n == 20 || page.cut);
		assert_true(n == l.n || n == -1);
		for (int i = 0; i < page.n; i++)
			assert_int_equal(page.row[i]->id, l.id[i]);
		page_release(&page);
	}
	looked_end(&l);
}

static void a_look_that_ends_early_has_a_page(void **state)
{
	struct world *w = *state;

	fill(w, NO_CONTACTS);
	looks_end_early(w, NO_CONTACTS);
	looks_end_early(w, FEW_CONTACTS);
	looks_end_early(w, MANY_CONTACTS);
}

/* The index is made again without a line of history, by a doctor in another session. */
static void ranks_change_meanwhile(void **state)
{
	struct world *w = *state;
	struct looked l;

	fill(w, MANY_CONTACTS);
	looked_begin(w, &l, w->sara, 0, 0, false);
	for (int i = 0; i < 40; i++)
		add("client", "legal_name=n 1 y", "owner=simon");
	plainly(w, &l);
	same_numbers(w, &l);
	must(dict_reindex(w->db, NULL, NULL, &w->e));
	same_numbers(w, &l);
	looked_end(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(every_list),
		in_world(letters),
		in_world(contacts_change_meanwhile),
		in_world(others_write_meanwhile),
		in_world(others_write_where_contacts_are_few),
		in_world(others_write_where_there_are_none),
		in_world(counting_goes_on),
		in_world(a_look_that_ends_early_has_a_page),
		in_world(ranks_change_meanwhile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

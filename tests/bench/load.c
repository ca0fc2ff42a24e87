/* Writing: an import, one save, and opening with the first page. */
#include <unistd.h>
#include "base/mem.h"
#include "bench.h"
#include "dict/door.h"

#define IMPORT_ROWS 4000
#define BATCH 2000 /* rows of a transaction, about what the import makes of them when nobody waits */
#define SAVES 200

static int64_t import_once(
	const char *database, const char *csv, int64_t rows, struct samples *out)
{
	struct db *db;
	int64_t from, work;

	bench_remove(database);
	db = bench_create(database);
	from = clock_ns();
	work = work_ns();
	bench_import(db, csv, rows);
	work = work_ns() - work;
	from = clock_ns() - from;
	db_close(&db);
	samples_add(out, work);
	return from;
}

static void insert_once(const char *database, const char *copy, int64_t rows, enum peer_way way,
	struct samples *out)
{
	struct db *db;
	struct err e = ERR_INIT;

	bench_remove(copy);
	must(db_open(&db, copy, DB_CREATE, &e), &e);
	db_close(&db);
	samples_add(out, peers_insert(database, copy, rows / BATCH, way));
	bench_remove(copy);
}

/* What the import does beside: validation, duplicates, history, search. */
static const struct line import_lines[] = {
	{.what = "import of firms with a contact", .peer = "plain INSERTs, no search index"},
	{.what = "import of firms with a contact", .peer = "plain INSERTs, FTS5 by triggers",
		.aim = 250000},
	{.what = "import of firms with a contact", .peer = "plain INSERTs, indexed after",
		.aim = 1666667},
};

static void compare(const char *database, const char *copy, int64_t rows, int times,
	const struct samples *ours)
{
	for (enum peer_way way = PEER_PLAIN; way <= PEER_AFTER; way++) {
		struct line l = import_lines[way];

		for (int i = 0; i < ours->n; i++)
			samples_add(&l.ours, ours->v[i]);
		for (int i = 0; i < times; i++)
			insert_once(database, copy, rows, way, &l.theirs);
		report_line(&l);
	}
}

void bench_load_all(const char *dir, int64_t rows)
{
	struct samples ours = {0};
	char csv[4096], database[4096], copy[4096];
	int64_t ns;

	snprintf(csv, sizeof csv, "%s/import.csv", dir);
	snprintf(database, sizeof database, "%s/import.db", dir);
	snprintf(copy, sizeof copy, "%s/import-plain.db", dir);
	sample_csv(csv, 1, rows);
	report_begin("import of many rows, once");
	ns = import_once(database, csv, rows, &ours);
	compare(database, copy, rows, 1, &ours);
	report_rate("  that is", rows * INT64_C(1000000000) / ns, 3000);
	samples_release(&ours);
	bench_remove(database);
	unlink(csv);
}

void bench_load(const char *dir)
{
	struct samples ours = {0};
	char csv[4096], database[4096], copy[4096];

	snprintf(csv, sizeof csv, "%s/import.csv", dir);
	snprintf(database, sizeof database, "%s/import.db", dir);
	snprintf(copy, sizeof copy, "%s/import-plain.db", dir);
	sample_csv(csv, 2, IMPORT_ROWS);
	report_begin("import of 4000 rows");
	for (int i = 0; i < REPEATS; i++)
		import_once(database, csv, IMPORT_ROWS, &ours);
	compare(database, copy, IMPORT_ROWS, REPEATS, &ours);
	report_rate("  that is", IMPORT_ROWS * INT64_C(1000000000) / samples_at(&ours, 50), 3000);
	samples_release(&ours);
	bench_remove(database);
	unlink(csv);
}

static void first_page(struct session *s)
{
	struct query q;
	struct page page;
	struct err e = ERR_INIT;

	query_init(&q, (struct scope){s, NULL, 0}, entity_find("client"));
	must(query_page(&q, NULL, true, 50, &page, &e), &e);
	page_release(&page);
}

static void open_once(const char *database, struct samples *out)
{
	int64_t from = clock_ns();
	struct session *ana;
	struct err e = ERR_INIT;
	struct db *db;

	must(db_open(&db, database, 0, &e), &e);
	ana = bench_session(db, "ana");
	first_page(ana);
	samples_add(out, clock_ns() - from);
	session_free(&ana);
	db_close(&db);
}

/* As the form saves it. */
void client_save(struct session *s, int64_t id, struct samples *out)
{
	static const struct accepted all = {.all = true};
	struct issues issues = ISSUES_INIT;
	struct err e = ERR_INIT;
	struct record *r;
	char phone[24];
	int64_t from;

	snprintf(phone, sizeof phone, "+56 2 3%07lld", (long long)(clock_ns() / 1000 % 10000000));
	must(door_load((struct scope){s, NULL, 0}, entity_find("client"), id, &r, &e), &e);
	must(record_set_path(s, r, "phone1", phone, &e), &e);
	from = clock_ns();
	must(door_save(s, r, &all, &issues, &e), &e);
	samples_add(out, clock_ns() - from);
	record_free(&r);
	issues_release(&issues);
}

void bench_one(struct db *db, const char *database, int64_t clients)
{
	struct session *ana = bench_session(db, "ana");
	struct samples saves = {0}, opened = {0};

	report_begin("one at a time");
	for (int i = 0; i < REPEATS; i++)
		open_once(database, &opened);
	report_figure("open, session, first page", &opened);
	for (int64_t i = 0; i < SAVES; i++)
		client_save(ana, 1 + i * 487 % clients, &saves);
	report_figure("save of one field of a client", &saves);
	session_free(&ana);
}

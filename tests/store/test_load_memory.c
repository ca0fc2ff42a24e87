/* A whole kind of search documents loaded: its memory may not grow with them; and who gathers them ends that. */
#include "store/files.h"

#include <fcntl.h>
#include "store/search.h"
#include "tools/figure.h"

#define KIND 7
#define PART 8000
#define FEW 16000 /* what is gathered before it is written has been full by then */
#define MANY 64000

static struct search_entry document(struct arena *a, int i)
{
	uint32_t of = (uint32_t)i * 2654435761u;

	return (struct search_entry){i + 1,
		{arena_printf(a, "k%08d", i),
			arena_printf(a, " firm%08x town%06x street%07x", of, of >> 9, of >> 5),
			arena_printf(a, " %010u %09u", of, of / 7), "", ""}};
}

static int documents_load(struct tx *tx, void *ctx, struct err *e)
{
	static struct search_entry part[PART];
	struct search_load load = SEARCH_LOAD_INIT;
	int n = *(int *)ctx, code = 0;

	search_load_begin(&load, tx, KIND, n);
	for (int i = 0; i < n && !code; i += PART) {
		struct arena a = ARENA_INIT;

		for (int k = 0; k < PART; k++)
			part[k] = document(&a, i + k);
		code = search_load_part(&load, part, PART, e);
		arena_release(&a);
	}
	code = code ? code : search_load_end(&load, e);
	search_load_release(&load);
	return code;
}

static long peak_kb(void)
{
	char line[256];
	long kb = 0;
	FILE *f = fopen("/proc/self/status", "r");

	while (f && fgets(line, sizeof line, f))
		sscanf(line, "VmHWM: %ld", &kb);
	if (f)
		fclose(f);
	return kb;
}

/* From now on; false where the kernel can not. */
static bool peak_forget(void)
{
	int fd = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC);
	bool done = fd >= 0 && write(fd, "5", 1) == 1;

	if (fd >= 0)
		close(fd);
	return done;
}

static long load_peak(int n)
{
	struct db *db;
	struct err e = ERR_INIT;
	long kb;

	if (db_open(&db, file("load.db"), DB_CREATE, &e) || db_write(db, documents_load, &n, &e))
		fail_msg("%s", e.text);
	kb = peak_kb();
	db_close(&db);
	unlink(file("load.db"));
	return kb;
}

static void many_take_hardly_more_than_few(void **state)
{
	long few, many;

	(void)state;
	if (SLOW || !peak_forget())
		skip(); /* sanitizers keep what is given back */
	few = load_peak(FEW);
	many = load_peak(MANY);
	figure("memory, loading 4 times as much", "%ld kB, of a quarter %ld kB", many, few);
	if (many > few * 5 / 4)
		fail_msg("%d documents take %ld kB, %d take %ld kB", MANY, many, FEW, few);
}

/* Bytes that the index gathers before it writes them. */
static int gathers(struct tx *tx, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT v FROM search_index_config WHERE k = 'hashsize'");
	rc = db_i64(tx_db(tx), &q, out, e);
	sql_release(&q);
	return rc;
}

static int gather_and_give_up(struct tx *tx, void *ctx, struct err *e)
{
	int64_t *usual = ctx, most = 0;

	assert_int_equal(search_gather(tx, e), 0);
	assert_int_equal(search_gathered(tx, 0, e), 0);
	assert_int_equal(gathers(tx, usual, e), 0);
	assert_int_equal(search_gather(tx, e), 0);
	assert_int_equal(gathers(tx, &most, e), 0);
	assert_true(most > *usual);
	assert_int_equal(search_gathered(tx, ERR_CANCEL, e), ERR_CANCEL);
	return gathers(tx, &most, e) || most != *usual;
}

static int gather_and_fail(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc = search_gather(tx, e);

	(void)ctx;
	sql_add(&q, "INSERT INTO counter (name) VALUES (NULL)");
	rc = rc ? rc : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return search_gathered(tx, rc, e);
}

static int gathers_now(struct tx *tx, void *ctx, struct err *e)
{
	return gathers(tx, ctx, e);
}

/* What ends with an error gathers no more than usual afterwards. */
static void who_fails_gathers_no_longer(void **state)
{
	struct db *db;
	struct err e = ERR_INIT;
	int64_t usual = 0, now = 0;

	(void)state;
	assert_int_equal(db_open(&db, file("gather.db"), DB_CREATE, &e), 0);
	assert_int_equal(db_write(db, gather_and_give_up, &usual, &e), 0);
	assert_int_equal(db_write(db, gather_and_fail, NULL, &e), ERR_CHECK);
	assert_int_equal(db_write(db, gathers_now, &now, &e), 0);
	assert_int_equal(now, usual);
	db_close(&db);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_fails_gathers_no_longer),
		cmocka_unit_test(many_take_hardly_more_than_few),
	};

	return cmocka_run_group_tests(tests, directory_make, directory_drop);
}

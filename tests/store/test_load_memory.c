/* A whole kind of search documents loaded: its memory may not grow with them. */
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			many_take_hardly_more_than_few, directory_make, directory_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

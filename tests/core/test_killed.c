/* kill -9 in the middle of saves and imports. Called with "worker PATH KIND FIRST" it is a child that
 * works as fast as it can and says a dot for each step that was acknowledged. */
#include "core/workers.h"
#include "core/workflows.h"

#define ROUNDS (SLOW ? 10 : 150)
#define SAVERS 5
#define WORKERS (SAVERS + 1) /* and one who imports */
#define STEPS_MOST 1000      /* of a child */

static struct {
	char dir[64], path[96];
	unsigned dice;
	long kills, acknowledged, lost, torn;
} killed;

static int worker_main(const char *path, const char *name, int first)
{
	const struct workflow *flow = strcmp(name, "save") ? &workflows[1] : &workflows[0];
	struct world w = {0};

	setlocale(LC_CTYPE, "C.UTF-8");
	core_init();
	if (db_open(&w.db, path, 0, &w.e) || session_open(&w.ana, w.db, "ana", &w.e))
		return write(STDOUT_FILENO, "!", 1) != 1;
	for (int i = 0; i < STEPS_MOST; i++)
		if (write(STDOUT_FILENO, flow->step(&w, first + i) ? "!" : ".", 1) != 1)
			return 1;
	pause(); /* the others are slow to begin */
	return 0;
}

static unsigned dice(unsigned n)
{
	killed.dice = killed.dice * 1664525 + 1013904223;
	return (killed.dice >> 8) % n;
}

/* Firms made by saves, and by imports. */
static void firms_count(int64_t out[2])
{
	sqlite3 *conn;

	sqlite3_open_v2(killed.path, &conn, SQLITE_OPEN_READWRITE, NULL);
	out[0] = file_number(conn, "SELECT count(*) FROM client WHERE legal_name LIKE 'Com%'");
	out[1] = file_number(conn, "SELECT count(*) FROM client WHERE legal_name LIKE 'Imp%'");
	sqlite3_close(conn);
}

/* Everybody is at work; then, at some moment, nobody is. */
static void round_kill(int round)
{
	struct worker c[WORKERS];
	int64_t before[2], after[2], saved = 0, imported;
	char first[16];

	firms_count(before);
	for (int i = 0; i < WORKERS; i++) {
		snprintf(first, sizeof first, "%d", (round * WORKERS + i) * STEPS_MOST);
		worker_start(&c[i], TEXTS("worker", killed.path, i < SAVERS ? "save" : "import",
					   first));
	}
	for (int i = 0; i < WORKERS; i++)
		while (!c[i].said && worker_hear(&c[i], WORKER_PATIENCE))
			;
	usleep(dice(8000));
	for (int i = 0; i < WORKERS; i++)
		worker_kill(&c[i]);
	for (int i = 0; i < SAVERS; i++)
		saved += c[i].said;
	imported = c[SAVERS].said * IMPORT_ROWS;
	firms_count(after);
	killed.kills += WORKERS;
	killed.acknowledged += saved + imported;
	killed.lost += after[0] - before[0] < saved || after[1] - before[1] < imported;
	killed.torn += after[0] - before[0] > saved + SAVERS ||
		       (after[1] - before[1]) % IMPORT_ROWS != 0;
}

static void what_was_acknowledged_is_there(void **state)
{
	struct world *w = *state;

	must(db_checkpoint(w->db, &w->e));
	file_copy(w->path, killed.path);
	for (int round = 0; round < ROUNDS; round++)
		round_kill(round);
	assert_whole(killed.path);
	figure("kill -9 in saves and imports", "%ld kills, %ld acknowledged; %ld lost, %ld torn",
		killed.kills, killed.acknowledged, killed.lost, killed.torn);
	assert_int_equal(killed.lost + killed.torn, 0);
}

static int place_make(void **state)
{
	(void)state;
	killed.dice = 20261121;
	scratch_directory(killed.dir);
	snprintf(killed.path, sizeof killed.path, "%s/killed.db", killed.dir);
	return 0;
}

static int place_drop(void **state)
{
	(void)state;
	files_remove(killed.path);
	return rmdir(killed.dir);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {in_world(what_was_acknowledged_is_there)};

	if (argc == 5 && !strcmp(argv[1], "worker"))
		return worker_main(argv[2], argv[3], (int)strtol(argv[4], NULL, 10));
	return cmocka_run_group_tests(tests, place_make, place_drop);
}

/* The most memory that work on many rows takes, beside a tenth of them: an import, a demo, the search index
 * made anew. */
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/mem.h"
#include "bench.h"
#include "dict/change.h"

#define MOST (INT64_C(96) << 20)
#define IMPORTED 20000 /* rows */
#define ONE 1000000

/* 0: it has none any more. */
static int64_t peak_now(pid_t pid)
{
	char path[64], line[256];
	long kb = 0;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
	f = fopen(path, "r");
	while (f && fgets(line, sizeof line, f))
		sscanf(line, "VmHWM: %ld", &kb);
	if (f)
		fclose(f);
	return (int64_t)kb * 1024;
}

static pid_t start(const char *program, const char *const argv[])
{
	const char *const env[] = {"LC_ALL=C.UTF-8", "HOME=/nonexistent", NULL};
	posix_spawn_file_actions_t to;
	pid_t pid;

	if (posix_spawn_file_actions_init(&to) ||
		posix_spawn_file_actions_addopen(&to, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) ||
		posix_spawn(&pid, program, &to, NULL, (char *const *)(uintptr_t)argv,
			(char *const *)(uintptr_t)env))
		give_up("posix_spawn", NULL);
	posix_spawn_file_actions_destroy(&to);
	return pid;
}

/* Not what wait4() says: that begins with the memory of who started it. */
int64_t peak_of(const char *program, const char *const argv[])
{
	pid_t pid = start(program, argv), ended = 0;
	int64_t most = 0;
	int status = 0;

	while (!(ended = waitpid(pid, &status, WNOHANG))) {
		int64_t now = peak_now(pid);

		most = now > most ? now : most;
		poll(NULL, 0, 5);
	}
	if (ended != pid || status)
		give_up(argv[1], NULL);
	return most;
}

int rebuild_main(const char *database)
{
	struct err e = ERR_INIT;
	struct db *db;

	core_init();
	must(db_open(&db, database, 0, &e), &e);
	must(dict_reindex(db, NULL, NULL, &e), &e);
	db_close(&db);
	return 0;
}

static int64_t rebuild_peak(const char *database)
{
	const char *const argv[] = {"bench", "--rebuild", database, NULL};

	return peak_of("/proc/self/exe", argv);
}

static int64_t import_peak(const char *ficha, const char *dir, int64_t rows)
{
	char csv[4200], path[4200];
	const char *const argv[] = {ficha, "--db", path, "--as", "ana", "--quiet", "import", "client", csv,
		"--yes", NULL};
	struct db *db;
	int64_t most;

	snprintf(csv, sizeof csv, "%s/memory.csv", dir);
	snprintf(path, sizeof path, "%s/memory.db", dir);
	bench_remove(path);
	sample_csv(csv, 1, rows);
	db = bench_create(path);
	db_close(&db);
	most = peak_of(ficha, argv);
	bench_remove(path);
	unlink(csv);
	return most;
}

static int64_t demo_peak(const char *ficha, const char *dir, int64_t clients)
{
	char path[4200], many[24];
	const char *const argv[] = {ficha, "--db", path, "--quiet", "demo", "--clients", many, NULL};
	int64_t most;

	snprintf(path, sizeof path, "%s/memory.db", dir);
	snprintf(many, sizeof many, "%lld", (long long)clients);
	bench_remove(path);
	most = peak_of(ficha, argv);
	bench_remove(path);
	return most;
}

static void tell(const char *what, int64_t all, int64_t tenth)
{
	report_bytes(what, "96 MiB", all, MOST, ONE);
	report_bytes(what, "a tenth of the rows", all, tenth, 0);
}

void bench_memory(const char *ficha, const char *dir, const char *database, const char *few)
{
	if (access(ficha, X_OK))
		return;
	report_begin("memory of work on many rows, at most");
	tell("the search index made anew", rebuild_peak(database), rebuild_peak(few));
	tell("import of firms with a contact", import_peak(ficha, dir, IMPORTED),
		import_peak(ficha, dir, IMPORTED / 10));
	tell("demo", demo_peak(ficha, dir, IMPORTED), demo_peak(ficha, dir, IMPORTED / 10));
}

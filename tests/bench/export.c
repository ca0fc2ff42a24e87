/* Memory of an export, which has to be the same for any number of rows: the program writes all
 * clients, and a tenth of them, to where nothing is kept. */
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"

static pid_t export_start(const char *ficha, const char *database, const char *limit)
{
	const char *const argv[] = {ficha, "--db", database, "--as", "ana", "--quiet", "export",
		"client", "--format", "csv", "--to", "-", "--limit", limit, NULL};
	const char *const env[] = {"LC_ALL=C.UTF-8", "HOME=/nonexistent", NULL};
	posix_spawn_file_actions_t to;
	pid_t pid;

	if (posix_spawn_file_actions_init(&to) ||
		posix_spawn_file_actions_addopen(&to, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) ||
		posix_spawn(&pid, ficha, &to, NULL, (char *const *)(uintptr_t)argv,
			(char *const *)(uintptr_t)env))
		give_up("posix_spawn", NULL);
	posix_spawn_file_actions_destroy(&to);
	return pid;
}

/* The most that it took, in bytes. */
static int64_t export_memory(
	const char *ficha, const char *database, int64_t rows, struct samples *out)
{
	int64_t from = clock_ns();
	struct rusage usage;
	char limit[24];
	int status;

	snprintf(limit, sizeof limit, "%lld", (long long)rows);
	if (wait4(export_start(ficha, database, limit), &status, 0, &usage) < 0 || status)
		give_up("ficha export", NULL);
	samples_add(out, clock_ns() - from);
	return (int64_t)usage.ru_maxrss * 1024;
}

void bench_export(const char *ficha, const char *database, int64_t clients)
{
	struct samples times = {0}, ignored = {0};
	int64_t all, tenth;

	if (access(ficha, X_OK))
		return;
	report_begin("export, to be imported again");
	tenth = export_memory(ficha, database, clients / 10, &ignored);
	all = export_memory(ficha, database, clients, &times);
	report_bytes("memory for all rows", "a tenth of the rows", all, tenth, 1100000);
	report_rate("  that is", clients * INT64_C(1000000000) / samples_at(&times, 50), 10000);
	samples_release(&times);
	samples_release(&ignored);
}

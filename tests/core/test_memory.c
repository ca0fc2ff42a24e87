/* The memory ends: at the Nth allocation of a save, an import and a search, for every N, once and
 * from then on. Each attempt is a child over the same database: it says its sentence and ends with
 * 71, or it had enough; the database stays whole. */
#include "core/workflows.h"

#include <errno.h>
#include <sys/wait.h>

#define EX_OSERR 71
#define BORNE 2 /* somebody could do without: SQLite's page cache */

static struct {
	long fails_at; /* 0: never */
	bool for_ever;
	long calls;
	long borne;
} memory;

#if !SLOW /* sanitizers have an allocator of their own */
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);

static bool memory_fails(void)
{
	if (!memory.fails_at)
		return false;
	memory.calls++;
	if (memory.calls != memory.fails_at && !(memory.for_ever && memory.calls > memory.fails_at))
		return false;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t n)
{
	return memory_fails() ? NULL : __libc_malloc(n);
}

void *calloc(size_t n, size_t size)
{
	return memory_fails() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *p, size_t n)
{
	return memory_fails() ? NULL : __libc_realloc(p, n);
}
#endif

static void say_and_end(void)
{
	static const char text[] = "the memory is used up\n";

	_exit(write(STDERR_FILENO, text, sizeof text - 1) < 0 ? 1 : EX_OSERR);
}

/* ---- what is done ---- */

static char import_text[] = "legal_name,email,contact_name\nUna SA,una@example.com,Ana\n"
			    "Otra SA,otra@example.com,Eva\n";
static FILE *import_file;

static int work_save(struct world *w)
{
	return step_save(w, 1);
}

static int work_import(struct world *w)
{
	struct import_report report = IMPORT_REPORT_INIT;
	int rc = import_run(w->ana, kind("client"), import_file, &(struct import_options){0},
		&report, &w->e);

	import_report_release(&report);
	return rc;
}

static int work_search(struct world *w)
{
	return found(w, w->ana, "client", "peña") < 0;
}

static const struct work {
	const char *name;
	int (*run)(struct world *w);
} works[] = {
	{"save", work_save},
	{"import", work_import},
	{"search", work_search},
};

/* ---- the attempts ---- */

/* The child's end: what it returns is its exit code. */
static int attempt(struct world *w, const struct work *work)
{
	int rc;

	mem_on_exhausted(say_and_end);
	memory.calls = 0;
	rc = work->run(w);
	if (!rc && memory.calls >= memory.fails_at)
		return BORNE;
	if (rc)
		dprintf(STDERR_FILENO, "%d %s\n", rc, w->e.text);
	return rc ? 3 : 0;
}

/* The exit code; what the child said goes to said. */
static int attempt_in_child(struct world *w, const struct work *work, char said[600])
{
	int ends[2], status;
	ssize_t n;
	pid_t pid;

	assert_int_equal(pipe(ends), 0);
	pid = fork();
	if (pid == 0) {
		dup2(ends[1], STDERR_FILENO);
		_exit(attempt(w, work));
	}
	close(ends[1]);
	n = read(ends[0], said, 599);
	said[n > 0 ? n : 0] = '\0';
	close(ends[0]);
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static long run_out(struct world *w, const struct work *work, bool for_ever)
{
	int64_t head = head_of(w);
	char said[600];
	int rc = -1;

	memory.for_ever = for_ever;
	for (long n = 1;; n++) {
		rewind(import_file);
		memory.fails_at = n;
		rc = attempt_in_child(w, work, said);
		memory.fails_at = 0;
		if (!rc)
			return n - 1;
		if (rc == BORNE) {
			head = head_of(w);
			memory.borne++;
		} else if (rc != EX_OSERR || !said[0])
			fail_msg("%s, allocation %ld%s: exit %d, \"%s\"", work->name, n,
				for_ever ? " and on" : "", rc, said);
		if (n % 50 == 0 && head_of(w) != head)
			fail_msg("%s, allocation %ld: something was saved", work->name, n);
	}
}

static void it_ends_with_a_sentence(void **state)
{
	struct world *w = *state;
	char name[64];

	must(step_save(w, 0));
	import_file = fmemopen(import_text, strlen(import_text), "r");
	for (int i = 0; !SLOW && i < LENGTH(works); i++) {
		long once, on;

		memory.borne = 0;
		once = run_out(w, &works[i], false);
		on = run_out(w, &works[i], true);
		assert_whole(w->path);
		snprintf(name, sizeof name, "out of memory: %s", works[i].name);
		figure(name, "%ld allocations, %ld runs, %ld borne; 0 failures", once, once + on,
			memory.borne);
	}
	fclose(import_file);
	assert_whole(w->path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {in_world(it_ends_with_a_sentence)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

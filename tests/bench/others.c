/* Programs that people would look at the same list with: until all of it is read, what their keys cost, and what they
 * hold in memory. They read the whole list, Ficha a page of it. */
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/str.h"
#include "terminal.h"

#define ALL_READ_MS 60000
#define PYTHON "usr/lib/python3/dist-packages"

/* In `run` and `ready` D is the directory of the peers, L the list's file, N how many rows it has. */
static const struct other {
	const char *name, *program, *run, *ready;
	enum list_kind list;
	int64_t start, memory; /* highest ratio of ours at a million, 0: none */
	const char *down, *page;
} others[] = {
	{"fzf", "fzf/usr/bin/fzf", "exec D/fzf/usr/bin/fzf < L", "N/N", LIST_WORDS, ONE / 50, ONE / 20,
		"\033OA", "\033[5~"},
	{"VisiData", "visidata/usr/bin/visidata",
		"HOME=D PYTHONPATH=D/visidata/" PYTHON ":D/python3-dateutil/" PYTHON ":D/python3-six/" PYTHON
		":D/python3-importlib-metadata/" PYTHON ":D/python3-zipp/" PYTHON
		":D/python3-more-itertools/" PYTHON " exec python3 -m visidata -f csv L",
		"N rows", LIST_CSV, 0, ONE / 30, DOWN, "\033[6~"},
	{"abook", "abook/usr/bin/abook", "HOME=D exec D/abook/usr/bin/abook --datafile L", "0/N",
		LIST_ABOOK, 0, 0, "\033[B", "\033[6~"},
};

/* ---- the list ---- */

static void row_write(FILE *out, sqlite3_stmt *st, enum list_kind kind, int64_t n)
{
	static const char *const before[][4] = {
		[LIST_WORDS] = {"", " ", " ", " "},
		[LIST_CSV] = {"\"", "\",\"", "\",\"", "\",\""},
		[LIST_ABOOK] = {"nick=", "\nname=", "\nnotes=", "\nphone="},
	};
	static const char *const end[] = {
		[LIST_WORDS] = "\n", [LIST_CSV] = "\"\n", [LIST_ABOOK] = "\n\n"};

	if (kind == LIST_ABOOK)
		fprintf(out, "[%lld]\n", (long long)n);
	for (int i = 0; i < 4; i++)
		fprintf(out, "%s%s", before[kind][i], (const char *)sqlite3_column_text(st, i));
	fputs(end[kind], out);
}

int64_t list_write(const char *database, const char *path, enum list_kind kind)
{
	static const char *const head[] = {[LIST_WORDS] = "", [LIST_CSV] = "code,name,tax,phone\n",
		[LIST_ABOOK] = "[format]\nprogram=abook\nversion=0.6.1\n\n"};
	sqlite3 *conn;
	sqlite3_stmt *st;
	FILE *out = fopen(path, "w");
	int64_t n = 0;

	if (!out || sqlite3_open_v2(database, &conn, SQLITE_OPEN_READONLY, NULL) ||
		sqlite3_prepare_v2(conn, "SELECT code, legal_name, tax_id, phone1 FROM client", -1,
			&st, NULL))
		give_up(path, NULL);
	fputs(head[kind], out);
	for (; sqlite3_step(st) == SQLITE_ROW; n++)
		row_write(out, st, kind, n);
	sqlite3_finalize(st);
	sqlite3_close(conn);
	fclose(out);
	return n;
}

/* ---- the programs ---- */

static void filled_in(const char *from, const char *dir, const char *list, int64_t n, struct str *out)
{
	for (const char *c = from; *c; c++) {
		bool alone = (c == from || !strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", c[-1])) &&
			     !strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", c[1] ? c[1] : ' ');

		if (alone && (*c == 'D' || *c == 'L'))
			str_add(out, *c == 'D' ? dir : list);
		else if (alone && *c == 'N')
			str_addf(out, "%lld", (long long)n);
		else
			str_addc(out, *c);
	}
}

/* From the start to that text, or to where nothing comes any more. */
static int64_t ready_time(struct line_user *u, const char *const argv[], const char *text)
{
	int64_t from = clock_ns(), took = 0;
	struct str seen = STR_INIT;
	char block[4096];
	ssize_t n = 1;

	line_start(u, 24, 80, argv);
	while (!took && n > 0) {
		struct pollfd p = {u->fd, POLLIN, 0};

		n = poll(&p, 1, ALL_READ_MS) > 0 ? read(u->fd, block, sizeof block) : 0;
		str_addn(&seen, block, n > 0 ? (size_t)n : 0);
		if (memmem(seen.buf, seen.len, text, strlen(text)))
			took = clock_ns() - from;
	}
	str_release(&seen);
	if (!took)
		give_up(text, NULL);
	return took;
}

static int64_t mean(const struct line_user *u, const char *key)
{
	int64_t sum = 0;

	for (int i = 0; i < REPEATS; i++)
		sum += type(u, key);
	return sum / REPEATS;
}

/* Of the other one and of ours: what keys cost, and the memory after them. */
static void keys_compare(const struct other *o, const struct line_user *theirs,
	const struct line_user *ours, int64_t aim)
{
	int64_t down = mean(theirs, o->down), page = mean(theirs, o->page);

	report_bytes("cursor down", o->name, mean(ours, DOWN), down, 0);
	report_bytes("page down", o->name, mean(ours, "\033[6~"), page, 0);
	report_bytes("resident memory", o->name, resident(ours), resident(theirs), aim);
}

static void other_measure(const struct other *o, const char *dir, const char *const program[],
	const char *database)
{
	struct line start = {.what = "start to a whole list", .peer = o->name};
	struct str list = STR_INIT, run = STR_INIT, ready = STR_INIT;
	const char *argv[] = {"/bin/sh", "-c", NULL, NULL};
	struct line_user theirs, ours;
	int64_t rows;

	str_addf(&list, "%s.list", database);
	rows = list_write(database, list.buf, o->list);
	filled_in(o->run, dir, list.buf, rows, &run);
	filled_in(o->ready, dir, list.buf, rows, &ready);
	argv[2] = run.buf;
	start.aim = rows < ONE ? 0 : o->start;
	for (int i = 0; i < REPEATS; i++) {
		samples_add(&start.theirs, ready_time(&theirs, argv, ready.buf));
		samples_add(&start.ours, ready_time(&ours, program, "m10\033")); /* of the last key in the last row */
		if (i < REPEATS - 1) {
			line_close(&theirs);
			line_close(&ours);
		}
	}
	report_line(&start);
	answer(&theirs, START_MS / 10);
	answer(&ours, START_MS / 10);
	keys_compare(o, &theirs, &ours, rows < ONE ? 0 : o->memory);
	line_close(&theirs);
	line_close(&ours);
	unlink(list.buf);
	str_release(&list);
	str_release(&run);
	str_release(&ready);
}

void bench_others(const char *dir, const char *const program[], const char *database)
{
	struct str path = STR_INIT;

	report_begin("other programs in a terminal of 80 x 24");
	for (int i = 0; i < LENGTH(others); i++) {
		str_reset(&path);
		str_addf(&path, "%s/%s", dir, others[i].program);
		if (access(path.buf, X_OK))
			printf("(no %s: make bench PEERS=1)\n", others[i].name);
		else
			other_measure(&others[i], dir, program, database);
	}
	str_release(&path);
}

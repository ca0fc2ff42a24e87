/* A program in a terminal of its own (bytes.c), and what others than ours do there (others.c). */
#ifndef TESTS_BENCH_TERMINAL_H
#define TESTS_BENCH_TERMINAL_H

#include <sys/types.h>
#include "bench.h"

#define ONE 1000000
#define START_MS 20000
#define DOWN "\033OB"

struct line_user {
	int fd;
	pid_t pid;
};

void line_start(struct line_user *u, int lines, int columns, const char *const argv[]);
/* The same, until it is quiet; the bytes that came. */
int64_t line_open(struct line_user *u, int lines, int columns, const char *const argv[]);
void line_close(struct line_user *u);
/* Bytes until the line is quiet; nobody waits longer than so many milliseconds for the first. */
int64_t answer(const struct line_user *u, int patience);
int64_t type(const struct line_user *u, const char *bytes);
int64_t resident(const struct line_user *u); /* bytes of memory */

/* What the grid shows of each client: for fzf as words, for the others as CSV or as abook's file. */
enum list_kind { LIST_WORDS, LIST_CSV, LIST_ABOOK };
int64_t list_write(const char *database, const char *path, enum list_kind kind); /* how many */

/* fzf, VisiData and abook on the same list, where PEERS=1 fetched them into the directory. */
void bench_others(const char *dir, const char *const program[], const char *database);

#endif

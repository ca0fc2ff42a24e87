/* bench DIRECTORY RESULT.json [CLIENTS [PART...]]: the table, or some parts of it, on the standard output, the same as JSON in the
 * file. The database of many clients is made in the directory when it is not there. Exit 0 whatever
 * was met. */
#include "bench.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/number.h"
#include "dict/change.h"

#define CLIENTS 100000
#define FEW 10000
#define IMPORTED 100000 /* rows of the long import, at most */

_Noreturn void give_up(const char *call, const struct err *e)
{
	fprintf(stderr, "bench: %s: %s\n", call, e ? e->text : "failed");
	exit(1);
}

/* Under another name until it is whole. */
static void database_make(const char *path, int64_t clients)
{
	char draft[4200];
	struct err e = ERR_INIT;
	struct db *db;

	snprintf(draft, sizeof draft, "%s.draft", path);
	fprintf(stderr, "bench: making %lld clients in %s, once\n", (long long)clients, path);
	bench_remove(draft);
	db = bench_create(draft);
	db_close(&db);
	bench_fill(draft, clients);
	must(db_open(&db, draft, 0, &e), &e);
	must(dict_reindex(db, NULL, NULL, &e), &e);
	db_close(&db);
	if (rename(draft, path))
		give_up(path, NULL);
	bench_remove(draft);
}

struct bench {
	const char *dir;
	char path[4096], index[4096], ficha[4096];
	int64_t clients;
};

/* What reads the database of many clients, beside SQLite's plain ways. */
static void reading(const struct bench *b, void (*part)(struct db *db, struct peers *p))
{
	struct peers peers;
	struct err e = ERR_INIT;
	struct db *db;

	must(db_open(&db, b->path, 0, &e), &e);
	peers_open(&peers, b->path, b->index);
	part(db, &peers);
	peers_close(&peers);
	db_close(&db);
}

static void part_search(const struct bench *b)
{
	reading(b, bench_search);
}

static void part_grid(const struct bench *b)
{
	reading(b, bench_grid);
	reading(b, bench_pairs);
}

static void part_one(const struct bench *b)
{
	struct err e = ERR_INIT;
	struct db *db;

	must(db_open(&db, b->path, 0, &e), &e);
	bench_one(db, b->path, b->clients);
	db_close(&db);
}

static void part_index(const struct bench *b)
{
	bench_index(b->path, b->dir, b->clients);
}

/* The database of few clients, which is made where it is not there. */
static void few_path(const struct bench *b, char out[4200])
{
	snprintf(out, 4200, "%s/%d.db", b->dir, FEW);
	if (access(out, F_OK))
		database_make(out, FEW);
}

static void part_load(const struct bench *b)
{
	bench_load(b->dir);
}

static void part_import(const struct bench *b)
{
	bench_load_all(b->dir, b->clients < IMPORTED ? b->clients : IMPORTED);
}

static void part_export(const struct bench *b)
{
	bench_export(b->ficha, b->path, b->clients);
}

static void part_memory(const struct bench *b)
{
	char few[4200];

	few_path(b, few);
	bench_memory(b->ficha, b->dir, b->path, few);
}

static void part_documents(const struct bench *b)
{
	bench_documents(b->dir);
}

static void part_bytes(const struct bench *b)
{
	char few[4200];

	few_path(b, few);
	bench_bytes(b->ficha, b->dir, b->path, few);
}

static void part_mail(const struct bench *b)
{
	bench_mail(b->dir);
}

static void part_writers(const struct bench *b)
{
	bench_writers(b->dir);
}

static const struct part {
	const char *name;
	void (*run)(const struct bench *b);
} parts[] = {
	{"search", part_search},
	{"grid", part_grid},
	{"one", part_one},
	{"index", part_index},
	{"load", part_load},
	{"import", part_import},
	{"export", part_export},
	{"memory", part_memory},
	{"documents", part_documents},
	{"bytes", part_bytes},
	{"mail", part_mail},
	{"writers", part_writers},
};

static bool wanted(const struct part *p, int n, char **names)
{
	for (int i = 0; i < n; i++)
		if (!strcmp(names[i], p->name))
			return true;
	return !n;
}

int main(int argc, char **argv)
{
	struct bench b = {.clients = CLIENTS};
	struct err e = ERR_INIT;
	int missed;

	if (argc == 3 && !strcmp(argv[1], "--floor"))
		return floor_main(argv[2]);
	if (argc == 6 && !strcmp(argv[1], "--saver"))
		return saver_main(argv + 2);
	if (argc == 3 && !strcmp(argv[1], "--rebuild"))
		return rebuild_main(argv[2]);
	if (argc == 3 && !strcmp(argv[1], "--documents")) {
		setlocale(LC_CTYPE, "C.UTF-8");
		core_init();
		bench_documents(argv[2]);
		return 0;
	}
	if (argc < 3)
		give_up("usage: bench DIRECTORY RESULT.json [CLIENTS [PART...]]", NULL);
	if (argc > 3)
		must(number_parse_int(argv[3], 1000, 10000000, &b.clients, &e), &e);
	setlocale(LC_CTYPE, "C.UTF-8");
	core_init();
	b.dir = argv[1];
	mkdir(b.dir, 0777);
	snprintf(b.path, sizeof b.path, "%s/%lld.db", b.dir, (long long)b.clients);
	snprintf(b.index, sizeof b.index, "%s/%lld-plain.db", b.dir, (long long)b.clients);
	snprintf(b.ficha, sizeof b.ficha, "%s/../ficha", b.dir);
	if (access(b.path, F_OK))
		database_make(b.path, b.clients);
	for (int i = 0; i < LENGTH(parts); i++)
		if (wanted(&parts[i], argc - 4, argv + 4))
			parts[i].run(&b);
	missed = report_write(argv[2]);
	printf("\n%d aims missed; %s has the figures\n", missed, argv[2]);
	return 0;
}

/* bench DIRECTORY RESULT.json [CLIENTS]: the table on the standard output, the same as JSON in the
 * file. The database of many clients is made in the directory when it is not there. Exit 0 whatever
 * was met. */
#include "bench.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/number.h"

#define CLIENTS 100000

_Noreturn void give_up(const char *call, const struct err *e)
{
	fprintf(stderr, "bench: %s: %s\n", call, e ? e->text : "failed");
	exit(1);
}

/* Under another name until it is whole. */
static void database_make(const char *dir, const char *path, int64_t clients)
{
	char draft[4096], csv[4096];
	struct db *db;
	int64_t from;

	snprintf(draft, sizeof draft, "%s/draft.db", dir);
	snprintf(csv, sizeof csv, "%s/clients.csv", dir);
	fprintf(stderr, "bench: importing %lld clients into %s, once\n", (long long)clients, path);
	sample_csv(csv, 1, clients);
	bench_remove(draft);
	db = bench_create(draft);
	from = clock_ns();
	bench_import(db, csv, clients);
	from = clock_ns() - from;
	db_close(&db);
	if (rename(draft, path))
		give_up(path, NULL);
	bench_remove(draft);
	unlink(csv);
	bench_made(dir, path, clients, from);
}

int main(int argc, char **argv)
{
	char path[4096], index[4096], ficha[4096];
	int64_t clients = CLIENTS;
	struct peers peers;
	struct err e = ERR_INIT;
	struct db *db;
	int missed;

	if (argc == 3 && !strcmp(argv[1], "--floor"))
		return floor_main(argv[2]);
	if (argc < 3 || argc > 4)
		give_up("usage: bench DIRECTORY RESULT.json [CLIENTS]", NULL);
	if (argc == 4)
		must(number_parse_int(argv[3], 1000, 10000000, &clients, &e), &e);
	setlocale(LC_CTYPE, "C.UTF-8");
	core_init();
	mkdir(argv[1], 0777);
	snprintf(path, sizeof path, "%s/%lld.db", argv[1], (long long)clients);
	snprintf(index, sizeof index, "%s/%lld-plain.db", argv[1], (long long)clients);
	if (access(path, F_OK))
		database_make(argv[1], path, clients);
	must(db_open(&db, path, 0, &e), &e);
	peers_open(&peers, path, index);
	bench_search(db, &peers);
	bench_grid(db, &peers);
	bench_pairs(db, &peers);
	bench_one(db, path, clients);
	peers_close(&peers);
	db_close(&db);
	bench_load(argv[1]);
	snprintf(ficha, sizeof ficha, "%s/../ficha", argv[1]);
	bench_export(ficha, path, clients);
	bench_bytes(ficha, path);
	bench_mail(argv[1]);
	missed = report_write(argv[2]);
	printf("\n%d aims missed; %s has the figures\n", missed, argv[2]);
	return 0;
}

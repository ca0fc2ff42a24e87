/* How long a typed key takes at many clients, against a LIKE scan of the table in the same run:
 * bench_search DATABASE RESULT.json [CLIENTS]. The database is made when it is not there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "base/config.h"
#include "base/json.h"
#include "base/lang.h"
#include "core/access.h"
#include "core/core.h"
#include "core/demo.h"
#include "dict/query.h"

#define CLIENTS 100000
#define ROWS 20		/* of a screen */
#define ROUNDS 9	/* the median counts */
#define LEAST_RATIO 20	/* a scan takes at least so many times as long */

/* What somebody types who looks for a Peña Álvarez, a part of a number, a name that is nowhere. */
static const char *const typed[] = {"p", "pe", "pen", "pena", "pena a", "pena alv", "jose", "nires", "864",
	"zzz"};

struct bench {
	struct db *db;
	struct session *session;
	struct err e;
};

static _Noreturn void give_up(const struct bench *b)
{
	fprintf(stderr, "bench: %s\n", b->e.text);
	exit(1);
}

static int64_t now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void make(struct bench *b, const char *path, int clients)
{
	struct access_first ana = {.name = "ana", .password = DEMO_PASSWORD, .password_cost = 1};
	struct config *config;

	fprintf(stderr, "bench: making %s with %d clients\n", path, clients);
	if (config_load(&config, NULL, &b->e) || db_open(&b->db, path, DB_CREATE, &b->e) ||
		access_init(b->db, config, &ana, &b->e) || demo_fill(b->db, clients, 1, &b->e))
		give_up(b);
	config_free(&config);
	db_close(&b->db);
}

static int by_index(struct bench *b, const char *text)
{
	struct page page = PAGE_INIT;
	struct query q;
	int n;

	query_init(&q, (struct scope){.session = b->session}, entity_find("client"));
	q.search = text;
	if (query_page(&q, NULL, true, ROWS, &page, &b->e))
		give_up(b);
	n = page.n;
	page_release(&page);
	return n;
}

/* Every word in any of the searched columns, as a program without an index does it. */
static int by_scan(struct bench *b, const char *text)
{
	struct sql q = SQL_INIT;
	struct str pattern = STR_INIT;
	struct rows *r = NULL;
	int n = 0, rc;

	str_addf(&pattern, "%%%s%%", text);
	for (char *p = pattern.buf; *p; p++)
		if (*p == ' ')
			*p = '%';
	sql_add(&q, "SELECT id, code, legal_name, tax_id, phone1 FROM client WHERE archived_at = ''"
		    " AND (legal_name_key LIKE ");
	sql_text(&q, pattern.buf);
	sql_add(&q, " OR trade_name_key LIKE $1 OR code LIKE $1 OR tax_id LIKE $1 OR phone1 LIKE $1)"
		    " ORDER BY +legal_name_key LIMIT 20");
	rc = db_query(b->db, &q, &r, &b->e);
	while (!rc && (rc = rows_next(r, &b->e)) == 1) {
		n++;
		rc = 0;
	}
	rows_end(&r);
	if (rc < 0)
		give_up(b);
	sql_release(&q);
	str_release(&pattern);
	return n;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int64_t median_us(struct bench *b, int (*find)(struct bench *, const char *), const char *text)
{
	int64_t took[ROUNDS];

	for (int i = 0; i < ROUNDS; i++) {
		int64_t from = now_us();

		find(b, text);
		took[i] = now_us() - from;
	}
	qsort(took, ROUNDS, sizeof *took, compare);
	return took[ROUNDS / 2] ? took[ROUNDS / 2] : 1;
}

static void result(struct json *j, const char *text, int64_t index, int64_t scan)
{
	printf("%-10s %8lld us %10lld us %8lld\n", text, (long long)index, (long long)scan,
		(long long)(scan / index));
	json_object(j);
	json_key(j, "typed");
	json_text(j, text);
	json_key(j, "index_us");
	json_int(j, index);
	json_key(j, "scan_us");
	json_int(j, scan);
	json_key(j, "ratio");
	json_int(j, scan / index);
	json_object_end(j);
}

static void write_file(const char *path, const struct str *text)
{
	FILE *f = fopen(path, "we");

	if (!f || fwrite(text->buf, 1, text->len, f) != text->len || fclose(f)) {
		perror(path);
		exit(1);
	}
}

static int measure(struct bench *b, struct str *out)
{
	int64_t worst = INT64_MAX;
	struct json j;

	json_init(&j, out);
	json_array(&j);
	printf("%-10s %11s %13s %8s\n", "typed", "index", "LIKE scan", "ratio");
	for (int i = 0; i < LENGTH(typed); i++) {
		int64_t index = median_us(b, by_index, typed[i]), scan = median_us(b, by_scan, typed[i]);

		result(&j, typed[i], index, scan);
		worst = scan / index < worst ? scan / index : worst;
	}
	json_array_end(&j);
	str_addc(out, '\n');
	printf("the least ratio is %lld; %d is needed\n", (long long)worst, LEAST_RATIO);
	return worst >= LEAST_RATIO ? 0 : 1;
}

int main(int argc, char **argv)
{
	struct bench b = {0};
	struct str out = STR_INIT;
	int rc;

	if (argc < 3) {
		fputs("usage: bench_search DATABASE RESULT.json [CLIENTS]\n", stderr);
		return 64;
	}
	lang_init("/nonexistent");
	core_init();
	if (access(argv[1], F_OK))
		make(&b, argv[1], argc > 3 ? (int)strtol(argv[3], NULL, 10) : CLIENTS);
	if (db_open(&b.db, argv[1], DB_READ_ONLY, &b.e) || session_open(&b.session, b.db, "ana", &b.e))
		give_up(&b);
	rc = measure(&b, &out);
	write_file(argv[2], &out);
	session_free(&b.session);
	db_close(&b.db);
	str_release(&out);
	return rc;
}

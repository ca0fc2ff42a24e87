/* Measures in ratios: each row of the table holds our time against a named peer's in the same run.
 *
 * bench.c the program, report.c samples and the table, data.c the sample firms, fill.c a database
 * of them, peers.c what SQLite does with the same data in plain ways, search.c index.c grid.c load.c
 * export.c memory.c documents.c bytes.c others.c mail.c chain.c writers.c the rows of the table, floor.c the smallest
 * program that shows the same list. */
#ifndef TESTS_BENCH_BENCH_H
#define TESTS_BENCH_BENCH_H

#include <sqlite3.h>
#include <stdio.h>
#include "core/access.h"
#include "core/core.h"
#include "dict/query.h"

#define REPEATS 5

/* Everything here is no subject of a measure: a failure ends the program. */
#define must(call, e) \
	do { \
		if (call) \
			give_up(#call, (e)); \
	} while (0)
_Noreturn void give_up(const char *call, const struct err *e);

/* ---- samples and the table (report.c) ---- */

int64_t clock_ns(void); /* of the wall: what waits for the disk */
int64_t work_ns(void);  /* of this process alone: what reads from the cache, whatever else the
			   machine does */

/* Nanoseconds of one thing done many times. */
struct samples {
	int64_t *v;
	int n, cap;
};
void samples_add(struct samples *s, int64_t ns);
int64_t samples_at(struct samples *s, int percent); /* sorts; 50 is the median */
void samples_release(struct samples *s);

/* One line of the table. aim is the highest ratio ours : peer that is met, in millionths; 0: none.
 * Takes the samples' memory. */
struct line {
	const char *what, *peer;
	struct samples ours, theirs;
	int64_t aim;
};
void report_begin(const char *title);
void report_line(struct line *l);
/* A figure without a peer. */
void report_figure(const char *what, struct samples *ours);
/* A figure that has to be small for a person who waits: nanoseconds, of the median and of all but
 * one in a hundred. */
void report_time(const char *what, struct samples *ours, int64_t aim, int64_t aim_p99);
/* How many a second; the aim is the least. */
void report_rate(const char *what, int64_t rate, int64_t aim);
/* Bytes, ours and the peer's; the aim is the highest ratio, in millionths. */
void report_bytes(
	const char *what, const char *peer, int64_t ours, int64_t theirs, int64_t aim);
int report_write(const char *path); /* as JSON; returns how many aims were not met */

/* ---- the sample firms (data.c) ---- */

#define SELLER "vera" /* sees one client in a hundred */

struct sample_row {
	char name[120], tax_id[24], phone[24], email[160], contact[120], mobile[24];
	bool of_seller;
};
/* The nth of a series; always the same. */
void sample_make(int64_t series, int64_t n, struct sample_row *out);
void sample_csv(const char *path, int64_t series, int64_t n);
/* Words that people would type: surnames and the beginnings of firms' names. */
const char *sample_word(int i);
int sample_words(void);

/* A new database with an administrator (ana) and the seller. */
struct db *bench_create(const char *path);
void bench_remove(const char *path);
/* Imports a CSV of that many rows as ana. */
void bench_import(struct db *db, const char *csv, int64_t rows);
struct session *bench_session(struct db *db, const char *user);
/* A record with these values, "path", "text", ... up to NULL; every question is accepted. */
void bench_add(struct session *s, const char *entity, const char *const *values);
void bench_edit(struct session *s, const char *entity, int64_t id, const char *const *values);

/* Fills a new database with clients, two contacts each (fill.c); their search index is made apart. */
void bench_fill(const char *database, int64_t clients);

/* ---- SQLite's plain ways (peers.c) ---- */

_Noreturn void sqlite_gives_up(sqlite3 *conn);
void sqlite_must(sqlite3 *conn, const char *sql);
sqlite3_stmt *sqlite_prepared(sqlite3 *conn, const char *sql);
sqlite3 *sqlite_connected(const char *path);

struct peers {
	sqlite3 *conn;
	sqlite3_stmt *like_page, *like_count, *fts_page, *fts_count, *offset, *offset_wide, *keyset,
		*grouped;
};
void peers_open(struct peers *p, const char *database, const char *index);
void peers_close(struct peers *p);
/* A page of 50 rows and the count up to 1001, as while typing. */
void peers_like(struct peers *p, const char *typed);
void peers_fts(struct peers *p, const char *typed);
/* A page of 22 rows by OFFSET (wide: 48 rows with all columns), and one of 22 behind this place in the
 * order of names. */
void peers_offset(struct peers *p, bool wide, int64_t offset);
void peers_keyset(struct peers *p, const char *sort, int64_t id);
/* Values that several clients have, by GROUP BY over all of them. */
void peers_grouped(struct peers *p);
/* Copies what an import wrote, history too, into an empty database, with plain INSERTs; nanoseconds. */
enum peer_way {
	PEER_PLAIN,    /* in so many transactions, without any search index */
	PEER_TRIGGERS, /* the same, FTS5 filled by triggers */
	PEER_AFTER     /* in one transaction; indexes and FTS5 are made afterwards */
};
int64_t peers_insert(const char *from, const char *into, int64_t parts, enum peer_way way);
/* Copies the rows that issuing so many documents wrote, a transaction each; nanoseconds. */
int64_t peers_issue(const char *from, const char *into, int64_t documents);

/* ---- the rows ---- */

/* The search index as a whole, beside FTS5 tables of the same words (index.c). */
void bench_index(const char *database, const char *dir, int64_t clients);
/* A key of a search; one field of a client somewhere saved. */
void search_ask(struct session *s, const char *typed);
void client_save(struct session *s, int64_t id, struct samples *out);
void bench_search(struct db *db, struct peers *p);
void bench_grid(struct db *db, struct peers *p);
void bench_pairs(struct db *db, struct peers *p);
void bench_load(const char *dir);
/* The same of so many rows, once. */
void bench_load_all(const char *dir, int64_t rows);
/* Memory of the program while it exports all clients, beside a tenth of them. */
void bench_export(const char *ficha, const char *database, int64_t clients);
/* The most memory that a program held, in bytes; it has to end well. */
int64_t peak_of(const char *program, const char *const argv[]);
/* The same of an import, a demo and the search index made anew, beside a tenth of the rows (memory.c); a
 * rebuild's own main(). */
void bench_memory(const char *ficha, const char *dir, const char *database, const char *few);
int rebuild_main(const char *database);
void bench_one(struct db *db, const char *database, int64_t clients); /* opening, saving */


void bench_documents(const char *dir); /* pages of PDF, issuing */

/* Mails a second, beside other senders; left out where PEERS=1 never fetched them. */
void bench_mail(const char *dir);
void bench_chain(const char *dir, const char *url); /* issued, printed, mailed to that sink */

/* Several who save at once, and an operator beside a bulk import (writers.c); a saver's own main(), with
 * the words behind "--saver". */
void bench_writers(const char *dir);
int saver_main(char **argv);

/* Bytes sent to the terminal for a key, beside the floor (bytes.c, floor.c), the time of its answer beside
 * fzf's, where there is one, start and memory, also beside a database of few clients and other programs
 * (others.c). `ficha`: the program; where there is none the rows are left out. */
void bench_bytes(const char *ficha, const char *dir, const char *database, const char *few);
/* The smallest program with the same list, on the terminal that it has; returns when it is left. */
int floor_main(const char *database);

#endif

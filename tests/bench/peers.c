/* The same data the plain way: what a program without an index of its own would do with SQLite. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/mem.h"
#include "base/str.h"
#include "bench.h"

static _Noreturn void sqlite_gives_up(sqlite3 *conn)
{
	fprintf(stderr, "bench: %s\n", sqlite3_errmsg(conn));
	exit(1);
}

static void run(sqlite3 *conn, const char *sql)
{
	if (sqlite3_exec(conn, sql, NULL, NULL, NULL))
		sqlite_gives_up(conn);
}

static sqlite3_stmt *prepare(sqlite3 *conn, const char *sql)
{
	sqlite3_stmt *st;

	if (sqlite3_prepare_v2(conn, sql, -1, &st, NULL))
		sqlite_gives_up(conn);
	return st;
}

static sqlite3 *connect(const char *path)
{
	sqlite3 *conn;

	if (sqlite3_open(path, &conn))
		sqlite_gives_up(conn);
	run(conn, "PRAGMA cache_size = -8000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
	return conn;
}

/* The columns of the clients' grid. */
#define COLUMNS "SELECT t.id, t.code, t.legal_name, t.kind, t.tax_id, t.phone1, t.status, t.owner "

/* Any part of any of the texts, of the firm or of one of its contacts. */
#define SCAN \
	"FROM client t WHERE t.archived_at = '' AND (" \
	"t.legal_name_key LIKE ?1 OR t.trade_name_key LIKE ?1 OR t.code LIKE ?1 OR " \
	"t.tax_id LIKE ?1 OR t.phone1 LIKE ?1 OR t.email LIKE ?1 OR EXISTS (" \
	"SELECT 1 FROM contact k JOIN person p ON p.id = k.person WHERE k.client = t.id AND (" \
	"p.name_key LIKE ?1 OR p.phone LIKE ?1 OR p.mobile LIKE ?1)))"
/* FTS5 as its manual shows it: the row number is the client's, the names give the order after. */
#define FULL_TEXT \
	"FROM plain.words f JOIN client t ON t.id = f.rowid " \
	"WHERE f.words MATCH ?1 AND t.archived_at = ''"

static void index_make(sqlite3 *conn)
{
	run(conn, "CREATE VIRTUAL TABLE plain.words USING fts5(texts, content='', "
		  "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3')");
	run(conn, "INSERT INTO plain.words (rowid, texts) "
		  "SELECT t.id, t.legal_name || ' ' || t.trade_name || ' ' || t.code || ' ' || "
		  "t.tax_id || ' ' || t.phone1 || ' ' || t.email || ' ' || "
		  "(SELECT group_concat(p.name || ' ' || p.phone || ' ' || p.mobile, ' ') "
		  "FROM contact k JOIN person p ON p.id = k.person WHERE k.client = t.id) "
		  "FROM client t");
}

void peers_open(struct peers *p, const char *database, const char *index)
{
	bool fresh = access(index, F_OK) != 0;
	char *attach = sqlite3_mprintf("ATTACH %Q AS plain", index);

	p->conn = connect(database);
	run(p->conn, attach);
	sqlite3_free(attach);
	if (fresh)
		index_make(p->conn);
	/* The plus: a scan sorts what it found; it does not walk our index of names until it has
	 * enough. */
	p->like_page = prepare(p->conn, COLUMNS SCAN " ORDER BY +t.legal_name_key, t.id LIMIT 50");
	p->like_count = prepare(p->conn, "SELECT count(*) FROM (SELECT 1 " SCAN " LIMIT 1001)");
	p->fts_page =
		prepare(p->conn, COLUMNS FULL_TEXT " ORDER BY t.legal_name_key, t.id LIMIT 50");
	p->fts_count = prepare(p->conn, "SELECT count(*) FROM (SELECT 1 " FULL_TEXT " LIMIT 1001)");
	p->offset = prepare(p->conn, COLUMNS "FROM client t WHERE t.archived_at = '' "
					     "ORDER BY t.legal_name_key, t.id LIMIT 50 OFFSET ?1");
	p->grouped = prepare(p->conn, "SELECT min(t.id), max(t.id), count(*) FROM client t "
				      "WHERE t.archived_at = '' AND t.phone1 <> '' "
				      "GROUP BY t.phone1 HAVING count(*) > 1 LIMIT 40");
}

void peers_close(struct peers *p)
{
	sqlite3_stmt *all[] = {p->like_page, p->like_count, p->fts_page, p->fts_count, p->offset,
		p->grouped};

	for (int i = 0; i < LENGTH(all); i++)
		sqlite3_finalize(all[i]);
	sqlite3_close(p->conn);
}

static void fetch_all(sqlite3_stmt *st)
{
	while (sqlite3_step(st) == SQLITE_ROW)
		for (int i = 0; i < sqlite3_column_count(st); i++)
			sqlite3_column_text(st, i);
	sqlite3_reset(st);
}

static void fetch_for(sqlite3_stmt *page, sqlite3_stmt *count, const struct str *pattern)
{
	sqlite3_bind_text(page, 1, pattern->buf, -1, SQLITE_STATIC);
	sqlite3_bind_text(count, 1, pattern->buf, -1, SQLITE_STATIC);
	fetch_all(page);
	fetch_all(count);
}

void peers_like(struct peers *p, const char *typed)
{
	struct str pattern = STR_INIT;

	str_addf(&pattern, "%%%s%%", typed);
	for (char *c = pattern.buf; *c; c++)
		if (*c == ' ')
			*c = '%';
	fetch_for(p->like_page, p->like_count, &pattern);
	str_release(&pattern);
}

void peers_fts(struct peers *p, const char *typed)
{
	struct str pattern = STR_INIT;

	for (const char *c = typed; *c; c++)
		if (*c == ' ')
			str_add(&pattern, "* ");
		else
			str_addc(&pattern, *c);
	str_addc(&pattern, '*');
	fetch_for(p->fts_page, p->fts_count, &pattern);
	str_release(&pattern);
}

void peers_offset(struct peers *p, int64_t offset)
{
	sqlite3_bind_int64(p->offset, 1, offset);
	fetch_all(p->offset);
}

void peers_grouped(struct peers *p)
{
	fetch_all(p->grouped);
}

/* ---- the same rows into the same tables ---- */

static const char *const tables[] = {
	"client", "person", "contact", "change", "history", "history_ref"};

/* All rows of a table, in memory beforehand: the copy is not to pay for reading. */
struct copy {
	const char *table;
	int columns, n, cap;
	sqlite3_value **v;
};

static void copy_read(struct copy *c, sqlite3 *from)
{
	char *sql = sqlite3_mprintf("SELECT * FROM %s ORDER BY 1", c->table);
	sqlite3_stmt *st = prepare(from, sql);

	c->columns = sqlite3_column_count(st);
	for (; sqlite3_step(st) == SQLITE_ROW; c->n++) {
		c->v = xgrow(c->v, &c->cap, (c->n + 1) * c->columns, sizeof *c->v);
		for (int i = 0; i < c->columns; i++)
			c->v[c->n * c->columns + i] =
				sqlite3_value_dup(sqlite3_column_value(st, i));
	}
	sqlite3_finalize(st);
	sqlite3_free(sql);
}

static void copy_write(const struct copy *c, sqlite3 *into, int from, int to)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *st;

	str_addf(&sql, "INSERT INTO %s VALUES (?", c->table);
	for (int i = 1; i < c->columns; i++)
		str_add(&sql, ", ?");
	str_addc(&sql, ')');
	st = prepare(into, sql.buf);
	for (int row = from; row < to; row++) {
		for (int i = 0; i < c->columns; i++)
			sqlite3_bind_value(st, i + 1, c->v[row * c->columns + i]);
		if (sqlite3_step(st) != SQLITE_DONE)
			sqlite_gives_up(into);
		sqlite3_reset(st);
	}
	sqlite3_finalize(st);
	str_release(&sql);
}

static void copy_release(struct copy *c)
{
	for (int i = 0; i < c->n * c->columns; i++)
		sqlite3_value_free(c->v[i]);
	free(c->v);
}

int64_t peers_insert(const char *from, const char *into, int batches)
{
	struct copy copies[LENGTH(tables)] = {0};
	sqlite3 *source = connect(from), *target = connect(into);
	int64_t started;

	for (int t = 0; t < LENGTH(tables); t++) {
		copies[t].table = tables[t];
		copy_read(&copies[t], source);
	}
	started = clock_ns();
	for (int64_t b = 0; b < batches; b++) {
		run(target, "BEGIN IMMEDIATE");
		for (int t = 0; t < LENGTH(tables); t++)
			copy_write(&copies[t], target, (int)(copies[t].n * b / batches),
				(int)(copies[t].n * (b + 1) / batches));
		run(target, "COMMIT");
	}
	started = clock_ns() - started;
	for (int t = 0; t < LENGTH(tables); t++)
		copy_release(&copies[t]);
	sqlite3_close(source);
	sqlite3_close(target);
	return started;
}

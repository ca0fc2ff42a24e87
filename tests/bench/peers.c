/* The same data the plain way: what a program without an index of its own would do with SQLite. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/mem.h"
#include "base/str.h"
#include "bench.h"

_Noreturn void sqlite_gives_up(sqlite3 *conn)
{
	fprintf(stderr, "bench: %s\n", sqlite3_errmsg(conn));
	exit(1);
}

void sqlite_must(sqlite3 *conn, const char *sql)
{
	if (sqlite3_exec(conn, sql, NULL, NULL, NULL))
		sqlite_gives_up(conn);
}

sqlite3_stmt *sqlite_prepared(sqlite3 *conn, const char *sql)
{
	sqlite3_stmt *st;

	if (sqlite3_prepare_v2(conn, sql, -1, &st, NULL))
		sqlite_gives_up(conn);
	return st;
}

sqlite3 *sqlite_connected(const char *path)
{
	sqlite3 *conn;

	if (sqlite3_open(path, &conn))
		sqlite_gives_up(conn);
	sqlite_must(conn, "PRAGMA cache_size = -8000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
	return conn;
}

/* The columns of the clients' grid: at 80 x 24; at 200 x 50, with who owns the client and whom to ask
 * for; and those that a search shows. */
#define NARROW "SELECT t.id, t.code, t.legal_name, t.kind, t.tax_id, t.phone1 "
#define WIDE \
	"SELECT t.*, (SELECT u.name FROM app_user u WHERE u.id = t.owner), " \
	"(SELECT s.shown FROM search_doc s WHERE s.kind = 1 AND s.record_id = t.id) FROM client t "
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
	sqlite_must(conn, "CREATE VIRTUAL TABLE plain.words USING fts5(texts, content='', "
		  "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3')");
	sqlite_must(conn, "INSERT INTO plain.words (rowid, texts) "
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

	p->conn = sqlite_connected(database);
	sqlite_must(p->conn, attach);
	sqlite3_free(attach);
	if (fresh)
		index_make(p->conn);
	/* The plus: a scan sorts what it found; it does not walk our index of names until it has
	 * enough. */
	p->like_page = sqlite_prepared(p->conn, COLUMNS SCAN " ORDER BY +t.legal_name_key, t.id LIMIT 50");
	p->like_count = sqlite_prepared(p->conn, "SELECT count(*) FROM (SELECT 1 " SCAN " LIMIT 1001)");
	p->fts_page =
		sqlite_prepared(p->conn, COLUMNS FULL_TEXT " ORDER BY t.legal_name_key, t.id LIMIT 50");
	p->fts_count = sqlite_prepared(p->conn, "SELECT count(*) FROM (SELECT 1 " FULL_TEXT " LIMIT 1001)");
	p->offset = sqlite_prepared(p->conn, NARROW "FROM client t WHERE t.archived_at = '' "
					     "ORDER BY t.legal_name_key, t.id LIMIT 22 OFFSET ?1");
	p->offset_wide = sqlite_prepared(p->conn, WIDE "WHERE t.archived_at = '' "
						  "ORDER BY t.legal_name_key, t.id LIMIT 48 OFFSET ?1");
	p->keyset = sqlite_prepared(p->conn, NARROW "FROM client t WHERE t.archived_at = '' AND "
		"(t.legal_name_key, t.id) > (?1, ?2) ORDER BY t.legal_name_key, t.id LIMIT 22");
	p->grouped = sqlite_prepared(p->conn, "SELECT min(t.id), max(t.id), count(*) FROM client t "
				      "WHERE t.archived_at = '' AND t.phone1 <> '' "
				      "GROUP BY t.phone1 HAVING count(*) > 1 LIMIT 40");
}

void peers_close(struct peers *p)
{
	sqlite3_stmt *all[] = {p->like_page, p->like_count, p->fts_page, p->fts_count, p->offset,
		p->offset_wide, p->keyset, p->grouped};

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

void peers_offset(struct peers *p, bool wide, int64_t offset)
{
	sqlite3_stmt *st = wide ? p->offset_wide : p->offset;

	sqlite3_bind_int64(st, 1, offset);
	fetch_all(st);
}

void peers_keyset(struct peers *p, const char *sort, int64_t id)
{
	sqlite3_bind_text(p->keyset, 1, sort, -1, SQLITE_STATIC);
	sqlite3_bind_int64(p->keyset, 2, id);
	fetch_all(p->keyset);
}

void peers_grouped(struct peers *p)
{
	fetch_all(p->grouped);
}

/* ---- the same rows into the same tables ---- */

/* What has no row numbers of its own is numbered beforehand. */
static const struct {
	const char *table, *from;
} tables[] = {
	{"client", "source.client"},
	{"person", "source.person"},
	{"contact", "source.contact"},
	{"change", "source.change"},
	{"history", "source.history"},
	{"history_ref", "temp.refs"},
};
#define NUMBER_REFS \
	"CREATE TEMP TABLE refs AS SELECT * FROM source.history_ref ORDER BY seq"

/* The texts that people look for, as FTS5's manual would index them: beginnings of words, and any part
 * of an identifier. */
#define PLAIN_INDEX \
	"CREATE VIRTUAL TABLE plain_index USING fts5(texts, content='', " \
	"tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3 4 5'); " \
	"CREATE VIRTUAL TABLE plain_parts USING fts5(texts, content='', tokenize='trigram')"

/* What of a row is indexed; @: what a trigger says before a column. */
static const struct {
	const char *index, *table, *texts;
	int kind; /* row numbers of several tables in one index */
} indexed[] = {
	{"plain_index", "client", "@legal_name || ' ' || @trade_name || ' ' || @email", 1},
	{"plain_index", "person", "@name || ' ' || @email", 2},
	{"plain_parts", "client", "@code || ' ' || @tax_id || ' ' || @phone1", 1},
	{"plain_parts", "person", "@phone || ' ' || @mobile", 2},
};

static void texts_of(int i, const char *of, struct str *out)
{
	for (const char *c = indexed[i].texts; *c; c++)
		if (*c == '@')
			str_add(out, of);
		else
			str_addc(out, *c);
}

static void run_all(sqlite3 *conn, char *const *sql, int n)
{
	for (int i = 0; i < n; i++)
		sqlite_must(conn, sql[i]);
}

/* Takes the indexes away, and gives what makes them again; how many. */
static int indexes_take(sqlite3 *conn, char *sql[64])
{
	sqlite3_stmt *st = sqlite_prepared(conn, "SELECT name, sql FROM sqlite_master WHERE type = 'index' "
					 "AND sql IS NOT NULL");
	struct str drop = STR_INIT;
	int n = 0;

	for (; n < 64 && sqlite3_step(st) == SQLITE_ROW; n++) {
		str_addf(&drop, "DROP INDEX %s;", (const char *)sqlite3_column_text(st, 0));
		sql[n] = xstrdup((const char *)sqlite3_column_text(st, 1));
	}
	sqlite3_finalize(st);
	sqlite_must(conn, drop.buf);
	str_release(&drop);
	return n;
}

/* Row by row, by a statement that is kept: as a program does that has the rows in a file. */
struct copier {
	sqlite3_stmt *read, *write;
	int64_t last; /* row number */
};

static void copier_init(struct copier *c, sqlite3 *conn, int t)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *last;

	str_addf(&sql, "SELECT max(rowid) FROM %s", tables[t].from);
	last = sqlite_prepared(conn, sql.buf);
	sqlite3_step(last);
	c->last = sqlite3_column_int64(last, 0);
	sqlite3_finalize(last);
	str_reset(&sql);
	str_addf(&sql, "SELECT * FROM %s WHERE rowid > ?1 AND rowid <= ?2", tables[t].from);
	c->read = sqlite_prepared(conn, sql.buf);
	str_reset(&sql);
	str_addf(&sql, "INSERT INTO main.%s VALUES (?", tables[t].table);
	for (int i = 1; i < sqlite3_column_count(c->read); i++)
		str_add(&sql, ", ?");
	str_addc(&sql, ')');
	c->write = sqlite_prepared(conn, sql.buf);
	str_release(&sql);
}

static void copier_release(struct copier *c)
{
	sqlite3_finalize(c->read);
	sqlite3_finalize(c->write);
}

/* One of so many parts of a table. */
static void copy_part(sqlite3 *conn, const struct copier *c, int64_t part, int64_t parts)
{
	sqlite3_bind_int64(c->read, 1, c->last * part / parts);
	sqlite3_bind_int64(c->read, 2, c->last * (part + 1) / parts);
	while (sqlite3_step(c->read) == SQLITE_ROW) {
		for (int i = 0; i < sqlite3_column_count(c->read); i++)
			sqlite3_bind_value(c->write, i + 1, sqlite3_column_value(c->read, i));
		if (sqlite3_step(c->write) != SQLITE_DONE)
			sqlite_gives_up(conn);
		sqlite3_reset(c->write);
	}
	sqlite3_reset(c->read);
}

static void copy_all(sqlite3 *conn, int64_t parts)
{
	struct copier c[LENGTH(tables)];

	for (int t = 0; t < LENGTH(tables); t++)
		copier_init(&c[t], conn, t);
	for (int64_t part = 0; part < parts; part++) {
		sqlite_must(conn, "BEGIN IMMEDIATE");
		for (int t = 0; t < LENGTH(tables); t++)
			copy_part(conn, &c[t], part, parts);
		sqlite_must(conn, "COMMIT");
	}
	for (int t = 0; t < LENGTH(tables); t++)
		copier_release(&c[t]);
}

static void triggers_make(sqlite3 *conn)
{
	struct str sql = STR_INIT;

	sqlite_must(conn, PLAIN_INDEX);
	for (int i = 0; i < LENGTH(indexed); i++) {
		str_reset(&sql);
		str_addf(&sql, "CREATE TRIGGER plain_%d AFTER INSERT ON %s BEGIN INSERT INTO %s "
			       "(rowid, texts) VALUES (new.id * 4 + %d, ",
			i, indexed[i].table, indexed[i].index, indexed[i].kind);
		texts_of(i, "new.", &sql);
		str_add(&sql, "); END");
		sqlite_must(conn, sql.buf);
	}
	str_release(&sql);
}

static void index_fill(sqlite3 *conn)
{
	struct str sql = STR_INIT;

	sqlite_must(conn, PLAIN_INDEX);
	for (int i = 0; i < LENGTH(indexed); i++) {
		str_reset(&sql);
		str_addf(&sql, "INSERT INTO %s (rowid, texts) SELECT id * 4 + %d, ",
			indexed[i].index, indexed[i].kind);
		texts_of(i, "", &sql);
		str_addf(&sql, " FROM %s ORDER BY id", indexed[i].table);
		sqlite_must(conn, sql.buf);
	}
	str_release(&sql);
}

int64_t peers_insert(const char *from, const char *into, int64_t parts, enum peer_way way)
{
	sqlite3 *conn = sqlite_connected(into);
	char *attach = sqlite3_mprintf("ATTACH %Q AS source", from), *sql[64];
	int64_t started;
	int n = way == PEER_AFTER ? indexes_take(conn, sql) : 0;

	sqlite_must(conn, attach);
	sqlite3_free(attach);
	sqlite_must(conn, NUMBER_REFS);
	if (way == PEER_TRIGGERS)
		triggers_make(conn);
	started = work_ns();
	copy_all(conn, way == PEER_AFTER ? 1 : parts);
	run_all(conn, sql, n);
	if (way == PEER_AFTER)
		index_fill(conn);
	started = work_ns() - started;
	while (n)
		free(sql[--n]);
	sqlite3_close(conn);
	return started;
}

/* ---- issued documents ---- */

#define OF_CHANGE " WHERE change_id = (SELECT change FROM issues WHERE document = ?1)"
static const char *const issued[] = {
	"INSERT INTO main.document SELECT * FROM source.document WHERE id = ?1",
	"INSERT INTO main.document_line SELECT * FROM source.document_line WHERE document = ?1",
	"INSERT INTO main.change SELECT * FROM source.change WHERE id = "
	"(SELECT change FROM issues WHERE document = ?1)",
	"INSERT INTO main.history SELECT * FROM source.history" OF_CHANGE,
	"INSERT INTO main.history_ref SELECT * FROM source.history_ref WHERE seq IN "
	"(SELECT seq FROM source.history" OF_CHANGE ")",
};
/* Which change issued it; and rows out of the middle of the history are let in. */
#define ISSUES \
	"CREATE TEMP TABLE issues AS SELECT h.record_id AS document, c.id AS change " \
	"FROM source.change c JOIN source.history h ON h.change_id = c.id " \
	"WHERE c.action = 'issue' AND h.entity = 'document' AND h.path = 'state'; " \
	"CREATE UNIQUE INDEX temp.issues_by_document ON issues (document); " \
	"DROP TRIGGER main.history_only_appended"

int64_t peers_issue(const char *from, const char *into, int64_t documents)
{
	sqlite3 *conn = sqlite_connected(into);
	char *attach = sqlite3_mprintf("ATTACH %Q AS source", from);
	sqlite3_stmt *st[LENGTH(issued)];
	int64_t started;

	sqlite_must(conn, attach);
	sqlite3_free(attach);
	sqlite_must(conn, ISSUES);
	for (int i = 0; i < LENGTH(issued); i++)
		st[i] = sqlite_prepared(conn, issued[i]);
	started = clock_ns();
	for (int64_t id = 1; id <= documents; id++) {
		sqlite_must(conn, "BEGIN IMMEDIATE");
		for (int i = 0; i < LENGTH(issued); i++) {
			sqlite3_bind_int64(st[i], 1, id);
			fetch_all(st[i]);
		}
		sqlite_must(conn, "COMMIT");
	}
	started = clock_ns() - started;
	for (int i = 0; i < LENGTH(issued); i++)
		sqlite3_finalize(st[i]);
	sqlite3_close(conn);
	return started;
}

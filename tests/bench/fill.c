/* Clients and contacts straight into the tables: without door, history and duplicates, for what is
 * measured is how they are read. Indexes are made after the rows, the search index last. */
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/str.h"
#include "bench.h"
#include "dict/mend.h"

#define CLIENT_SQL \
	"INSERT INTO client (id, kind, code, legal_name, legal_name_key, legal_name_near, country, tax_id, " \
	"tax_id_kind, phone1, phone1_key, email, owner, status, contact_count, created_at) VALUES (?1, " \
	"'customer', ?2, ?3, ?4, ?5, 'CL', ?6, 'rut', ?7, ?8, ?9, ?10, 'active', 2, ?11)"
#define PERSON_SQL \
	"INSERT INTO person (id, name, name_key, name_near, phone, phone_key, mobile, email) " \
	"VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
#define CONTACT_SQL \
	"INSERT INTO contact (id, client, person, mail_scope, is_primary) VALUES (?1, ?2, ?1, 'all', ?3)"

struct filler {
	sqlite3 *conn;
	sqlite3_stmt *client, *person, *contact;
	int64_t seller;
};

/* What the dictionary derives from a field's text: its key, or the words that tell it from others. */
static void bind_derived(sqlite3_stmt *st, int at, const char *entity, const char *field,
	const char *text, void (*derive)(const struct field *, const struct value *, struct str *))
{
	struct value v = value_text(text);
	struct str out = STR_INIT;

	derive(entity_field(entity_find(entity), field), &v, &out);
	sqlite3_bind_text(st, at, out.buf, -1, SQLITE_TRANSIENT);
	str_release(&out);
}

static void bind(sqlite3_stmt *st, int at, const char *text)
{
	sqlite3_bind_text(st, at, text, -1, SQLITE_TRANSIENT);
}

static void row_done(const struct filler *f, sqlite3_stmt *st)
{
	if (sqlite3_step(st) != SQLITE_DONE)
		sqlite_gives_up(f->conn);
	sqlite3_reset(st);
}

static void client_fill(const struct filler *f, int64_t id, const struct sample_row *row)
{
	char code[24], created[32];

	snprintf(code, sizeof code, "%06lld", (long long)id);
	snprintf(created, sizeof created, "2026-%02lld-%02lldT%02lld:%02lld:00Z", (long long)(id % 11 + 1),
		(long long)(id / 11 % 28 + 1), (long long)(id % 24), (long long)(id / 24 % 60));
	sqlite3_bind_int64(f->client, 1, id);
	bind(f->client, 2, code);
	bind(f->client, 3, row->name);
	bind_derived(f->client, 4, "client", "legal_name", row->name, field_key);
	bind_derived(f->client, 5, "client", "legal_name", row->name, field_near);
	bind(f->client, 6, row->tax_id);
	bind(f->client, 7, row->phone);
	bind_derived(f->client, 8, "client", "phone1", row->phone, field_key);
	bind(f->client, 9, row->email);
	if (row->of_seller)
		sqlite3_bind_int64(f->client, 10, f->seller);
	else
		sqlite3_bind_null(f->client, 10);
	bind(f->client, 11, created);
	row_done(f, f->client);
}

static void contact_fill(const struct filler *f, int64_t id, int64_t client, bool primary,
	const char *name, const char *phone)
{
	sqlite3_bind_int64(f->person, 1, id);
	bind(f->person, 2, name);
	bind_derived(f->person, 3, "person", "name", name, field_key);
	bind_derived(f->person, 4, "person", "name", name, field_near);
	bind(f->person, 5, primary ? "" : phone);
	bind_derived(f->person, 6, "person", "phone", primary ? "" : phone, field_key);
	bind(f->person, 7, primary ? phone : "");
	bind(f->person, 8, "");
	row_done(f, f->person);
	sqlite3_bind_int64(f->contact, 1, id);
	sqlite3_bind_int64(f->contact, 2, client);
	sqlite3_bind_int64(f->contact, 3, primary);
	row_done(f, f->contact);
}

static void rows_fill(struct filler *f, int64_t clients)
{
	f->client = sqlite_prepared(f->conn, CLIENT_SQL);
	f->person = sqlite_prepared(f->conn, PERSON_SQL);
	f->contact = sqlite_prepared(f->conn, CONTACT_SQL);
	for (int64_t id = 1; id <= clients; id++) {
		struct sample_row row, other;

		sample_make(1, id - 1, &row);
		sample_make(3, id - 1, &other);
		client_fill(f, id, &row);
		contact_fill(f, 2 * id - 1, id, true, row.contact, row.mobile);
		contact_fill(f, 2 * id, id, false, other.contact, other.phone);
	}
	sqlite3_finalize(f->client);
	sqlite3_finalize(f->person);
	sqlite3_finalize(f->contact);
}

/* The statements that make the indexes of a table again; they are dropped meanwhile. */
static void indexes_drop(const struct filler *f, struct str *again)
{
	sqlite3_stmt *st = sqlite_prepared(f->conn,
		"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
		"tbl_name IN ('client', 'person', 'contact')");
	struct str drop = STR_INIT;

	while (sqlite3_step(st) == SQLITE_ROW) {
		str_addf(&drop, "DROP INDEX %s;", (const char *)sqlite3_column_text(st, 0));
		str_addf(again, "%s;", (const char *)sqlite3_column_text(st, 1));
	}
	sqlite3_finalize(st);
	sqlite_must(f->conn, drop.buf);
	str_release(&drop);
}

static int64_t seller_id(const struct filler *f)
{
	sqlite3_stmt *st = sqlite_prepared(f->conn, "SELECT id FROM app_user WHERE name = '" SELLER "'");
	int64_t id = sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int64(st, 0) : 0;

	sqlite3_finalize(st);
	return id;
}

void bench_fill(const char *database, int64_t clients)
{
	struct filler f = {.conn = sqlite_connected(database)};
	struct str again = STR_INIT;

	sqlite_must(f.conn, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; "
			    "PRAGMA cache_size = -400000; PRAGMA foreign_keys = OFF; BEGIN");
	f.seller = seller_id(&f);
	indexes_drop(&f, &again);
	rows_fill(&f, clients);
	sqlite_must(f.conn, again.buf);
	str_reset(&again);
	str_addf(&again, "UPDATE counter SET next = %lld WHERE name = 'client.code'; COMMIT; "
			 "PRAGMA journal_mode = WAL", (long long)clients + 1);
	sqlite_must(f.conn, again.buf);
	str_release(&again);
	sqlite3_close(f.conn);
}

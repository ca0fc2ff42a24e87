#ifdef FICHA_POSTGRES
#include "store/postgres.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"

#define LOOK_MS 100 /* how often a long read asks whether it is to be broken off */

/* Type numbers of the server's catalogue, which never change (pg_type.dat). */
enum pg_type {
	TYPE_BYTEA = 17,
	TYPE_INT8 = 20,
	TYPE_INT2 = 21,
	TYPE_INT4 = 23,
	TYPE_NUMERIC = 1700
};

/* By the beginning of the SQLSTATE; the first row that fits gives the meaning. */
static const struct {
	const char *state;
	int err;
	const char *sentence;
} failures[] = {
	{"23505", ERR_UNIQUE, N_("Another record already has this value.")},
	{"23503", ERR_REFERENCE,
		N_("A record that this one needs is missing, or others still need this one.")},
	{"23", ERR_CHECK, N_("The database refuses the change.")},
	{"P0001", ERR_CHECK, N_("The database refuses the change.")},
	{"42501", ERR_CHECK, N_("The database refuses the change.")},
	{"22", ERR_CHECK, N_("The database refuses a value.")},
	{"40", ERR_BUSY,
		N_("Somebody else saved at the same moment; nothing was saved. Try again.")},
	{"55P03", ERR_BUSY, N_("The database is in use. Try again in a moment.")},
	{"53100", ERR_FULL, N_("The disk is full; nothing was saved. Make room and try again.")},
	{"25006", ERR_READONLY, N_("The database can only be read; nothing was saved.")},
	{"57014", ERR_CANCEL, N_("It was broken off.")},
	{"57P", ERR_LOST, N_("The connection to the database server is gone. Start again.")},
	{"08", ERR_LOST, N_("The connection to the database server is gone. Start again.")},
	{"XX00", ERR_CORRUPT, N_("The database is damaged. Stop working and restore a backup.")},
	{"", ERR_DB, N_("The database refuses the request.")},
};

/* Two writers that chose the same place: the second one chooses again. */
static const char *const raced[] = {"search_doc_pkey", "history_pkey"};

static bool is_raced(const PGresult *answer)
{
	const char *name = PQresultErrorField(answer, PG_DIAG_CONSTRAINT_NAME);

	for (int i = 0; name && i < LENGTH(raced); i++)
		if (!strcmp(name, raced[i]))
			return true;
	return false;
}

/* The server's words end in a newline. */
static int words_length(const char *words)
{
	size_t len = strlen(words);

	while (len && words[len - 1] == '\n')
		len--;
	return (int)len;
}

/* Fills e from the answer, or from the connection when there was none. sql may be NULL. */
static int pg_fail(struct pg_db *db, const PGresult *answer, const char *sql, struct err *e)
{
	const char *state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
	const char *words = PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY);
	int i = 0;

	if (is_raced(answer))
		state = "40001";
	else if (!state)
		state = PQstatus(db->conn) == CONNECTION_BAD ? "08000" : "";
	if (!words)
		words = PQerrorMessage(db->conn);
	while (strncmp(state, failures[i].state, strlen(failures[i].state)))
		i++;
	if (!strncmp(state, "40", 2))
		db->base.again = true;
	if (failures[i].err == ERR_CANCEL)
		return err_set(e, ERR_CANCEL, "%s", _(failures[i].sentence));
#ifndef FICHA_RELEASE
	if (sql)
		return err_set(e, failures[i].err, "%s (%.*s) [%s]", _(failures[i].sentence),
			words_length(words), words, sql);
#endif
	(void)sql;
	return err_set(e, failures[i].err, "%s (%.*s)", _(failures[i].sentence),
		words_length(words), words);
}

static bool answer_good(const PGresult *answer)
{
	ExecStatusType status = PQresultStatus(answer);

	return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
	       status == PGRES_EMPTY_QUERY;
}

int pg_run(struct pg_db *db, const char *sql, struct err *e)
{
	PGresult *answer = PQexec(db->conn, sql);
	int err = answer_good(answer) ? 0 : pg_fail(db, answer, sql, e);

	PQclear(answer);
	return err;
}

int pg_ask(struct pg_db *db, const char *sql, struct str *out, struct err *e)
{
	PGresult *answer = PQexec(db->conn, sql);
	int err = answer_good(answer) ? 0 : pg_fail(db, answer, sql, e);

	str_reset(out);
	if (!err && PQntuples(answer) > 0)
		str_add(out, PQgetvalue(answer, 0, 0));
	PQclear(answer);
	return err;
}

/* ---- statements ---- */

static struct pg_rows *pg_rows(const struct rows *r)
{
	return (struct pg_rows *)r;
}

/* NULL and texts have no type of their own: the server takes the column's. */
static Oid value_type(const struct value *v)
{
	if (v->kind == VALUE_INT)
		return TYPE_INT8;
	return v->kind == VALUE_BLOB ? TYPE_BYTEA : 0;
}

static int pg_prepare(struct db *base, const struct sql *q, struct rows **out, struct err *e)
{
	struct pg_db *db = pg_db(base);
	struct pg_rows *r = xcalloc(1, sizeof *r);
	Oid *types = xcalloc((size_t)q->n + 1, sizeof *types);
	PGresult *answer;
	int err = 0;

	for (int i = 0; i < q->n; i++)
		types[i] = value_type(&q->v[i]);
	snprintf(r->name, sizeof r->name, "s%u", db->names++);
	answer = PQprepare(db->conn, r->name, q->text.buf, q->n, types);
	if (!answer_good(answer)) {
		err = pg_fail(db, answer, q->text.buf, e);
		free(r);
	} else {
		*out = &r->base;
	}
	PQclear(answer);
	free(types);
	return err;
}

static void pg_stop(struct rows *r)
{
	PQclear(pg_rows(r)->answer);
	pg_rows(r)->answer = NULL;
	arena_reset(&pg_rows(r)->bytes);
}

static void pg_drop(struct rows *rows)
{
	struct pg_rows *r = pg_rows(rows);
	struct str sql = STR_INIT;

	pg_stop(rows);
	str_addf(&sql, "DEALLOCATE %s", r->name);
	PQclear(PQexec(pg_db(rows->db)->conn, sql.buf));
	str_release(&sql);
	arena_release(&r->bytes);
	free(r->base.sql);
	free(r);
}

struct parameters {
	struct arena arena;
	const char **text;
	int *length, *binary;
};

static void parameters_make(struct parameters *p, const struct sql *q)
{
	p->text = arena_array(&p->arena, const char *, q->n + 1);
	p->length = arena_array(&p->arena, int, q->n + 1);
	p->binary = arena_array(&p->arena, int, q->n + 1);
	for (int i = 0; i < q->n; i++) {
		const struct value *v = &q->v[i];

		if (v->kind == VALUE_INT)
			p->text[i] = arena_printf(&p->arena, "%lld", (long long)v->i);
		else if (v->kind == VALUE_TEXT)
			p->text[i] = v->s;
		else if (v->kind == VALUE_BLOB)
			p->text[i] = v->s ? v->s : "";
		p->length[i] = (int)v->len;
		p->binary[i] = v->kind == VALUE_BLOB;
	}
}

static void cancel_send(PGconn *conn)
{
	PGcancel *cancel = PQgetCancel(conn);
	char words[256];

	PQcancel(cancel, words, sizeof words);
	PQfreeCancel(cancel);
}

static void answer_wait(struct pg_db *db)
{
	bool cancelled = false;

	while (PQisBusy(db->conn)) {
		struct pollfd fd = {.fd = PQsocket(db->conn), .events = POLLIN};
		int ready = poll(&fd, 1, LOOK_MS);

		if (!cancelled && db_break_asked(&db->base)) {
			cancel_send(db->conn);
			cancelled = true;
		}
		if (ready > 0 && !PQconsumeInput(db->conn))
			return;
		if (ready < 0 && errno != EINTR)
			return;
	}
}

/* The last answer is the statement's; libpq wants the end to be read as well. */
static PGresult *answer_take(struct pg_db *db)
{
	PGresult *last = NULL, *next;

	for (;;) {
		answer_wait(db);
		next = PQgetResult(db->conn);
		if (!next)
			return last;
		PQclear(last);
		last = next;
	}
}

static int pg_start(struct rows *rows, const struct sql *q, bool lasting, struct err *e)
{
	struct pg_db *db = pg_db(rows->db);
	struct pg_rows *r = pg_rows(rows);
	struct parameters p = {.arena = ARENA_INIT};

	(void)lasting; /* they are sent at once */
	parameters_make(&p, q);
	r->row = -1;
	if (PQsendQueryPrepared(db->conn, r->name, q->n, p.text, p.length, p.binary, 0))
		r->answer = answer_take(db);
	arena_release(&p.arena);
	return answer_good(r->answer) ? 0 : pg_fail(db, r->answer, rows->sql, e);
}

static int pg_next(struct rows *rows, struct err *e)
{
	struct pg_rows *r = pg_rows(rows);

	(void)e;
	arena_reset(&r->bytes);
	if (r->row + 1 >= PQntuples(r->answer))
		return 0;
	r->row++;
	return 1;
}

/* Before it has run nobody knows; the session itself refuses to write outside of a transaction that says so. */
static bool pg_writes(const struct rows *r)
{
	PGresult *answer = pg_rows(r)->answer;

	return answer && strncmp(PQcmdStatus(answer), "SELECT", strlen("SELECT"));
}

static int64_t pg_changes(const struct rows *r)
{
	return strtoll(PQcmdTuples(pg_rows(r)->answer), NULL, 10);
}

static int pg_columns(const struct rows *r)
{
	return PQnfields(pg_rows(r)->answer);
}

static bool pg_null(const struct rows *r, int column)
{
	return PQgetisnull(pg_rows(r)->answer, pg_rows(r)->row, column);
}

static const char *pg_text(const struct rows *r, int column)
{
	return PQgetvalue(pg_rows(r)->answer, pg_rows(r)->row, column);
}

static int64_t pg_i64(const struct rows *r, int column)
{
	return strtoll(pg_text(r, column), NULL, 10);
}

static struct value blob_value(struct pg_rows *r, const char *text)
{
	struct value v = {.kind = VALUE_BLOB};
	unsigned char *bytes = PQunescapeBytea((const unsigned char *)text, &v.len);
	char *copy = arena_alloc(&r->bytes, v.len + 1);

	if (bytes)
		memcpy(copy, bytes, v.len);
	PQfreemem(bytes);
	v.s = copy;
	return v;
}

static struct value pg_value(const struct rows *r, int column)
{
	const char *text = pg_text(r, column);

	if (pg_null(r, column))
		return VALUE_NOTHING;
	switch (PQftype(pg_rows(r)->answer, column)) {
	case TYPE_INT2:
	case TYPE_INT4:
	case TYPE_INT8:
		return value_int(pg_i64(r, column));
	case TYPE_NUMERIC: /* the sum of whole numbers; there are no others */
		return value_int(pg_i64(r, column));
	case TYPE_BYTEA:
		return blob_value(pg_rows(r), text);
	default:
		return value_text(text);
	}
}

/* ---- transactions ---- */

static int pg_begin(struct db *db, bool write, struct err *e)
{
	return pg_run(pg_db(db),
		write ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
		      : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
		e);
}

/* A transaction in which something failed answers COMMIT with ROLLBACK, and calls that a success.
 */
static int pg_commit(struct db *base, struct err *e)
{
	struct pg_db *db = pg_db(base);
	PGresult *answer = PQexec(db->conn, "COMMIT");
	int err = 0;

	if (!answer_good(answer))
		err = pg_fail(db, answer, "COMMIT", e);
	else if (strcmp(PQcmdStatus(answer), "COMMIT"))
		err = err_set(
			e, ERR_DB, _("Nothing was saved: a step of the change had failed before."));
	PQclear(answer);
	return err;
}

static void pg_rollback(struct db *db)
{
	if (PQtransactionStatus(pg_db(db)->conn) != PQTRANS_IDLE)
		PQclear(PQexec(pg_db(db)->conn, "ROLLBACK"));
}

static void pg_end(struct db *db)
{
	(void)db;
}

static int pg_data_version(struct db *db, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "SELECT seq FROM history_head WHERE id = 1");
	err = db_i64(db, &q, out, e);
	sql_release(&q);
	return err;
}

static bool pg_asked_to_leave(struct db *db)
{
	(void)db;
	return false;
}

static int pg_backup(
	struct db *db, const char *path, bool checked, db_look_fn *look, struct err *e)
{
	(void)db, (void)path, (void)checked, (void)look;
	return err_set(e, ERR_USAGE, _("A PostgreSQL database is copied with pg_dump."));
}

static int pg_step(struct db *base, const char *sql, int version, struct err *e)
{
	struct pg_db *db = pg_db(base);
	struct str note = STR_INIT;
	int failed;

	str_addf(&note, "UPDATE meta SET value = '%d' WHERE key = 'schema_version'", version);
	failed = pg_begin(base, true, e) || pg_run(db, sql, e) || pg_run(db, note.buf, e) ||
		 pg_commit(base, e);
	if (failed)
		pg_rollback(base);
	str_release(&note);
	return failed ? e->code : 0;
}

static const char *pg_version(const struct db *db)
{
	return pg_db(db)->version;
}

const struct engine engine_postgres = {
	.name = "postgres",
	.open = pg_open,
	.create = pg_create,
	.close = pg_close,
	.version = pg_version,
	.schema_version = pg_schema_version,
	.prepare = pg_prepare,
	.drop = pg_drop,
	.start = pg_start,
	.next = pg_next,
	.stop = pg_stop,
	.writes = pg_writes,
	.changes = pg_changes,
	.columns = pg_columns,
	.null = pg_null,
	.i64 = pg_i64,
	.text = pg_text,
	.value = pg_value,
	.begin = pg_begin,
	.commit = pg_commit,
	.rollback = pg_rollback,
	.guard = pg_guard,
	.guard_put = pg_guard_put,
	.triggers = pg_triggers,
	.end = pg_end,
	.data_version = pg_data_version,
	.asked_to_leave = pg_asked_to_leave,
	.backup = pg_backup,
	.step = pg_step,
	.ranks_lock = pg_ranks_lock,
	.join = pg_join,
	.match = pg_match,
	.from = pg_from,
	.rank = pg_rank,
};
#else
typedef int no_postgres; /* an empty file is no C */
#endif

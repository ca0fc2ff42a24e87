#include "store/statement.h"

#include <string.h>
#include "base/mem.h"

/* Eight bytes at a time: a statement has a thousand, and is looked for each time it runs. */
static uint64_t text_hash(const char *s, size_t len)
{
	uint64_t h = 14695981039346656037u ^ len, part;

	for (; len; s += part, len -= part) {
		uint64_t eight = 0;

		part = len < sizeof eight ? len : sizeof eight;
		memcpy(&eight, s, part);
		h = (h ^ eight) * 1099511628211u;
		h ^= h >> 32;
	}
	return h;
}

static struct rows *statement_kept(struct db *db, const char *sql, uint64_t hash)
{
	for (struct rows *r = db->chain[hash % STATEMENTS_KEPT]; r; r = r->next)
		if (r->hash == hash && !r->busy && !strcmp(r->sql, sql))
			return r;
	return NULL;
}

/* The place of an idle statement that was not used for the longest time; a free one when there is.
 */
static struct rows **statement_place(struct db *db)
{
	struct rows **oldest = NULL;

	for (int i = 0; i < STATEMENTS_KEPT; i++) {
		struct rows **place = &db->kept[i];

		if (!*place)
			return place;
		if (!(*place)->busy && (!oldest || (*place)->used < (*oldest)->used))
			oldest = place;
	}
	return oldest;
}

static void statement_forget(struct db *db, struct rows *r)
{
	struct rows **at = &db->chain[r->hash % STATEMENTS_KEPT];

	while (*at != r)
		at = &(*at)->next;
	*at = r->next;
	db->engine->drop(r);
}

static void statement_keep(struct db *db, struct rows *r)
{
	struct rows **place = statement_place(db), **chain = &db->chain[r->hash % STATEMENTS_KEPT];

	if (!place)
		return;
	if (*place)
		statement_forget(db, *place);
	*place = r;
	r->next = *chain;
	*chain = r;
	r->kept = true;
}

static int statement_take(struct db *db, const struct sql *q, struct rows **out, struct err *e)
{
	uint64_t hash = text_hash(q->text.buf, q->text.len);
	struct rows *r = statement_kept(db, q->text.buf, hash);
	int err;

	if (!r) {
		if ((err = db->engine->prepare(db, q, &r, e)))
			return err;
		r->db = db;
		r->sql = xstrdup(q->text.buf);
		r->hash = hash;
		statement_keep(db, r);
	}
	r->busy = true;
	r->used = ++db->tick;
	*out = r;
	return 0;
}

/* An engine may go on after a failed statement, another may not: here none does. */
static int statement_failed(struct db *db, int err, const struct err *e)
{
	if (db->writing && !db->tx.failed.code)
		err_set(&db->tx.failed, err, "%s", e ? e->text : "");
	return err;
}

/* SQLite answers some failures of the disk by taking the transaction back: what came after it would
 * be committed piece by piece. */
int statement_alive(const struct db *db, struct err *e)
{
	const struct err *failed = &db->tx.failed;

#ifndef GUARD_OFF_doomed
	if (db->writing && failed->code)
		return err_set(e, failed->code, "%s", failed->text);
#else
	(void)failed, (void)e;
#endif
	return 0;
}

static bool be_quiet;

bool db_quiet(bool quiet)
{
	bool was = be_quiet;

	be_quiet = quiet;
	return was;
}

static void look_quiet(const struct sql *q)
{
#ifndef FICHA_RELEASE
	if (be_quiet)
		BUG("asked while nothing may be: %s", q->text.buf);
#else
	(void)q;
#endif
}

int statement_start(
	struct db *db, const struct sql *q, bool lasting, struct rows **out, struct err *e)
{
	struct rows *r;
	int err = statement_alive(db, e);

	look_quiet(q);
	if (err)
		return err;
	if ((err = statement_take(db, q, &r, e)))
		return statement_failed(db, err, e);
	if (!db->writing && db->engine->writes(r))
		BUG("a statement that writes, outside of db_write(): %s", q->text.buf);
	err = db->engine->start(r, q, lasting, e);
	if (err) {
		rows_end(&r);
		return statement_failed(db, err, e);
	}
	*out = r;
	return 0;
}

int db_query(struct db *db, const struct sql *q, struct rows **out, struct err *e)
{
	return statement_start(db, q, false, out, e);
}

int rows_next(struct rows *r, struct err *e)
{
	int got = r->db->engine->next(r, e);

	return got < 0 ? statement_failed(r->db, got, e) : got;
}

void rows_end(struct rows **rp)
{
	struct rows *r = *rp;

	if (!r)
		return;
	*rp = NULL;
	r->db->engine->stop(r);
	r->busy = false;
	if (!r->kept)
		r->db->engine->drop(r);
}

int rows_columns(const struct rows *r)
{
	return r->db->engine->columns(r);
}

bool rows_null(const struct rows *r, int column)
{
	return r->db->engine->null(r, column);
}

int64_t rows_i64(const struct rows *r, int column)
{
	return r->db->engine->i64(r, column);
}

const char *rows_text(const struct rows *r, int column)
{
	return r->db->engine->text(r, column);
}

struct value rows_value(const struct rows *r, int column, struct arena *a)
{
	struct value v = r->db->engine->value(r, column);

	return value_copy(a, &v);
}

int statement_first(struct db *db, const struct sql *q, struct rows **r, struct err *e)
{
	int got;

	*r = NULL;
	if ((got = statement_start(db, q, true, r, e)))
		return got;
	got = rows_next(*r, e);
	if (got > 0)
		return 0;
	rows_end(r);
	return got ? got : ERR_MISSING;
}

int db_i64(struct db *db, const struct sql *q, int64_t *out, struct err *e)
{
	struct rows *r;
	int err = statement_first(db, q, &r, e);

	if (!err)
		*out = rows_i64(r, 0);
	rows_end(&r);
	return err;
}

int db_text(struct db *db, const struct sql *q, struct str *out, struct err *e)
{
	struct rows *r;
	int err = statement_first(db, q, &r, e);

	if (!err)
		str_add(out, rows_text(r, 0));
	rows_end(&r);
	return err;
}

int db_any(struct db *db, const struct sql *q, bool *any, struct err *e)
{
	int64_t n = 0;
	int err = db_i64(db, q, &n, e);

	*any = !err && n > 0;
	return err;
}

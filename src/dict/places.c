#include "dict/places.h"

#include <string.h>
#include "base/lang.h"
#include "dict/kind.h"

/* ---- counting ---- */

/* Rows behind one place, up to and with the other; NULL: from the first, to the last. */
struct stretch {
	const struct place *after, *upto;
	enum part part_after, part_upto;
	int64_t cap; /* 0: to the end */
};

static int stretch_select(const struct select *s, struct sql *sql, const void *ctx, struct err *e)
{
	const struct stretch *part = ctx;

	sql_add(sql, "SELECT 1");
	if (select_counted(s, sql, e))
		return e->code;
	select_part(s, sql, part->part_after, part->after, true, false);
	select_part(s, sql, part->part_upto, part->upto, false, part->part_upto != PART_PAST);
	return 0;
}

static int count_part(
	const struct select *s, const struct stretch *part, int64_t *sum, struct err *e)
{
	struct sql sql = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&sql, "SELECT count(*) FROM (");
	rc = select_shares(s, &sql, stretch_select, part, e);
	if (!rc) {
		if (part->cap) {
			sql_add(&sql, " LIMIT ");
			sql_i64(&sql, part->cap);
		}
		sql_add(&sql, ") AS counted");
		rc = db_i64(s->q->scope.session->db, &sql, &n, e);
	}
	*sum += n;
	sql_release(&sql);
	return rc;
}

int count_stretch(const struct select *s, const struct place *after, const struct place *upto,
	int64_t *n, struct err *e)
{
	struct stretch ties = {after, upto, PART_TIES, PART_TIES, 0};
	struct stretch first = {after, NULL, PART_TIES, PART_TIES, 0};
	struct stretch past = {after, upto, PART_PAST, PART_PAST, 0};
	struct stretch last = {NULL, upto, PART_TIES, PART_TIES, 0};
	int rc = 0;

	*n = 0;
	if (!s->tied)
		return count_part(s, &(struct stretch){after, upto, PART_WHOLE, PART_WHOLE, 0}, n, e);
	if (after && value_equal(&after->sort, &upto->sort))
		return count_part(s, &ties, n, e);
	if (after)
		rc = count_part(s, &first, n, e);
	return rc || count_part(s, &past, n, e) || count_part(s, &last, n, e) ? e->code : 0;
}

int count_behind(const struct select *s, const struct place *after, int64_t cap, int64_t *n,
	struct err *e)
{
	struct stretch part = {after, NULL, PART_WHOLE, PART_WHOLE, cap};
	int rc;

	*n = 0;
	part.part_after = s->tied ? PART_TIES : PART_WHOLE;
	rc = count_part(s, &part, n, e);
	if (rc || !s->tied || *n >= cap)
		return rc;
	part.part_after = PART_PAST;
	part.cap = cap - *n;
	return count_part(s, &part, n, e);
}

int query_count(const struct query *q, int64_t cap, int64_t *n, struct err *e)
{
	struct select s;
	int rc = select_list(&s, q, e);

	*n = 0;
	select_nothing(&s);
	if (!rc)
		rc = count_part(&s, &(struct stretch){.cap = cap}, n, e);
	select_end(&s);
	return rc;
}

/* ---- one place ---- */

struct place_wanted {
	int64_t id;                /* 0: by order */
	const char *letter;        /* as it stands in the order; NULL: none */
	bool last;                 /* from the end */
	const struct place *after; /* NULL: from the first row */
	enum part part;
	bool inclusive; /* that place, too */
	int64_t offset; /* rows left out before it */
};

/* In the index a record's rank is looked up, not waited for. */
static void place_of_record(const struct select *s, int64_t id, struct sql *sql)
{
	sql_add(sql, " AND t.id = ");
	sql_i64(sql, id);
	if (!s->indexed)
		return;
	sql_add(sql, " AND ");
	search_rank(sql, s->q->scope.session->db);
	sql_add(sql, " = ");
	search_rank_of(sql, s->q->entity->search, id);
}

/* From the end on, its names begin before this key. An ñ stands behind the n as n~. */
static void beyond_letter(struct str *key)
{
	if (key->len && key->buf[key->len - 1] == 'n')
		str_addc(key, '~');
	else
		str_add(key, "\U0010FFFF");
}

static void place_of_letter(const struct select *s, const char *key, struct sql *sql)
{
	bool down = s->q->descending;
	struct place from = {true, value_text(key), 0};

	if (!s->by_rank) {
		select_part(s, sql, PART_WHOLE, &from, true, true);
		return;
	}
	sql_add(sql, " AND ");
	search_rank(sql, s->q->scope.session->db);
	if (down)
		sql_add(sql, " < ");
	else
		sql_add(sql, " >= ");
	search_rank_from(sql, s->q->entity->search, key);
}

static void letter_key(const struct query *q, const char *letter, struct str *key)
{
	title_key(q->entity, letter, key);
	if (q->descending)
		beyond_letter(key);
}

static int place_select(const struct select *s, struct sql *sql, const void *ctx, struct err *e)
{
	const struct place_wanted *w = ctx;

	sql_add(sql, "SELECT t.id, ");
	select_sorted(s, sql);
	select_from(s, sql);
	if (select_where(s, sql, e))
		return e->code;
	if (w->id)
		place_of_record(s, w->id, sql);
	else if (w->letter)
		place_of_letter(s, w->letter, sql);
	select_part(s, sql, w->part, w->after, true, w->inclusive);
	return 0;
}

struct behind {
	const struct place *after;
	enum part part;
};

static int behind_select(const struct select *s, struct sql *sql, const void *ctx, struct err *e)
{
	const struct behind *b = ctx;

	if (s->by_rank)
		sql_add(sql, "SELECT 0, ");
	else
		sql_add(sql, "SELECT t.id, ");
	select_sorted(s, sql);
	if (select_counted(s, sql, e))
		return e->code;
	select_part(s, sql, b->part, b->after, true, false);
	return 0;
}

int places_behind(const struct select *s, const struct place *after, enum part part,
	struct sql *sql, struct err *e)
{
	if (select_shares(s, sql, behind_select, &(struct behind){after, part}, e))
		return e->code;
	select_order(s, sql, true);
	return 0;
}

struct place place_taken(const struct rows *rows, struct arena *a)
{
	return (struct place){true, rows_value(rows, 1, a), rows_i64(rows, 0)};
}

int place_none(const struct select *s, struct err *e)
{
	return err_set(e, ERR_MISSING, _("No such row among %s."), _(s->q->entity->plural));
}

static int place_read(const struct select *s, const struct place_wanted *w, struct arena *a,
	struct place *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc = select_shares(s, &sql, place_select, w, e);

	if (!rc) {
		select_order(s, &sql, !w->last);
		sql_add(&sql, " LIMIT 1 OFFSET ");
		sql_i64(&sql, w->offset);
		rc = db_query(s->q->scope.session->db, &sql, &rows, e);
	}
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		*out = place_taken(rows, a);
		rc = 0;
	} else if (!rc) {
		rc = place_none(s, e);
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}

int place_now(const struct select *s, int64_t id, struct arena *a, struct place *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&sql, "SELECT t.id, ");
	select_sort_value(s, &sql);
	select_from(s, &sql);
	sql_add(&sql, " WHERE t.id = ");
	sql_i64(&sql, id);
	rc = db_query(s->q->scope.session->db, &sql, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		*out = place_taken(rows, a);
		rc = 0;
	} else if (!rc) {
		rc = ERR_MISSING;
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}

static int place_ask(const struct query *q, const struct place_wanted *w, struct arena *a,
	struct place *out, struct err *e)
{
	struct select s;
	int rc = select_list(&s, q, e);

	select_nothing(&s);
	if (!rc)
		rc = place_read(&s, w, a, out, e);
	select_end(&s);
	return rc;
}

int query_place(
	const struct query *q, int64_t id, struct arena *a, struct place *out, struct err *e)
{
	return place_ask(q, &(struct place_wanted){.id = id}, a, out, e);
}

int query_letter(
	const struct query *q, const char *text, struct arena *a, struct place *out, struct err *e)
{
	struct str key = STR_INIT;
	int rc;

	letter_key(q, text, &key);
	rc = place_ask(q, &(struct place_wanted){.letter = key.buf}, a, out, e);
	str_release(&key);
	return rc == ERR_MISSING ? place_ask(q, &(struct place_wanted){.last = true}, a, out, e)
				 : rc;
}

static int record_at_rank(const struct select *s, int64_t rank, struct arena *a, struct place *out,
	struct err *e)
{
	struct place at = {true, value_int(rank), 0};

	return place_read(s, &(struct place_wanted){.after = &at, .inclusive = true}, a, out, e);
}

int place_ranked(const struct select *s, struct place *p, struct err *e)
{
	return record_at_rank(s, p->sort.i, NULL, p, e);
}

/* The index alone says which rank comes nth, and then who has it. */
static int place_nth_by_rank(const struct select *s, const struct place *after, int64_t n,
	struct arena *a, struct place *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	int64_t rank = 0;
	int rc;

	sql_add(&sql, "SELECT ");
	select_sort_value(s, &sql);
	rc = select_counted(s, &sql, e);
	if (!rc) {
		select_part(s, &sql, PART_WHOLE, after, true, false);
		select_order(s, &sql, true);
		sql_add(&sql, " LIMIT 1 OFFSET ");
		sql_i64(&sql, n - 1);
		rc = db_i64(s->q->scope.session->db, &sql, &rank, e);
	}
	sql_release(&sql);
	if (rc == ERR_MISSING)
		return place_none(s, e);
	return rc ? rc : record_at_rank(s, rank, a, out, e);
}

int place_nth(const struct select *s, const struct place *after, int64_t n, struct arena *a,
	struct place *out, struct err *e)
{
	struct place_wanted w = {.after = after, .offset = n - 1};
	int64_t ties = 0;
	int rc;

	if (s->by_rank)
		return place_nth_by_rank(s, after, n, a, out, e);
	if (!after || !s->tied)
		return place_read(s, &w, a, out, e);
	w.part = PART_TIES;
	rc = place_read(s, &w, a, out, e);
	if (rc != ERR_MISSING)
		return rc;
	if (count_part(s, &(struct stretch){after, NULL, PART_TIES, PART_TIES, 0}, &ties, e))
		return e->code;
	w.part = PART_PAST;
	w.offset -= ties;
	return place_read(s, &w, a, out, e);
}

/* ---- numbers ---- */

/* Everything in one transaction: what is counted belongs to the rungs. */
static int numbers_begin(struct select *s, const struct query *q, struct err *e)
{
	int rc = db_read_begin(q->scope.session->db, e);

	if (rc)
		return rc;
	rc = select_list(s, q, e);
	select_nothing(s);
	if (rc) {
		select_end(s);
		db_read_end(q->scope.session->db);
	}
	return rc;
}

static void numbers_end(struct select *s)
{
	struct db *db = s->q->scope.session->db;

	select_end(s);
	db_read_end(db);
}

static int number_of(
	const struct select *s, const struct place *p, int64_t *number, struct err *e)
{
	struct ladder *l = ladder_of(s);
	const struct ladder *whole;

	if (l)
		return ladder_number(s, l, p, number, e);
	if (ladder_whole(s, &whole, e))
		return e->code;
	if (!whole)
		return count_stretch(s, NULL, p, number, e);
	*number = kept_number(s, whole, p);
	return 0;
}

static int nth(
	const struct select *s, int64_t n, struct arena *a, struct place *out, struct err *e)
{
	struct ladder *l = ladder_of(s);
	const struct ladder *whole;

	if (l)
		return ladder_nth(s, l, n, a, out, e);
	if (ladder_whole(s, &whole, e))
		return e->code;
	return whole ? kept_nth(s, whole, n, a, out, e) : place_nth(s, NULL, n, a, out, e);
}

int query_number(const struct query *q, const struct place *p, int64_t *number, struct err *e)
{
	struct select s;
	int rc = numbers_begin(&s, q, e);

	if (rc)
		return rc;
	select_as_found(&s, p);
	rc = number_of(&s, p, number, e);
	numbers_end(&s);
	return rc;
}

int query_nth(
	const struct query *q, int64_t number, struct arena *a, struct place *out, struct err *e)
{
	struct select s;
	int rc = numbers_begin(&s, q, e);

	if (rc)
		return rc;
	rc = nth(&s, number < 1 ? 1 : number, a, out, e);
	numbers_end(&s);
	return rc;
}

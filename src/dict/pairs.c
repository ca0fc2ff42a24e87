#include "dict/pairs.h"

#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "dict/merging.h"

enum {
	VALUES_MAX = 64,   /* values looked up at once */
	LOOKS_MAX = 256,   /* values that pairs_next() looks at before it comes back */
	MEMBERS_MAX = 200, /* records of one value that are paired */
};

/* ---- reasons ---- */

/* Reasons are numbered: the entity's own rules, then the near title. */
static int reasons_n(const struct entity *e)
{
	return e->n_duplicates + ((entity_title(e)->flags & FIELD_NEAR) != 0);
}

static bool is_near(const struct entity *e, int reason)
{
	return reason >= e->n_duplicates;
}

static const struct field *reason_field(const struct entity *e, int reason)
{
	return is_near(e, reason) ? entity_title(e)
				  : entity_field(e, e->duplicates[reason].field);
}

static int reason_weight(const struct entity *e, int reason)
{
	if (is_near(e, reason))
		return 25;
	if (e->duplicates[reason].strong)
		return 60;
	return reason_field(e, reason) == entity_title(e) ? 40 : 30;
}

static void reason_column(struct sql *q, const struct entity *e, int reason)
{
	const struct field *f = reason_field(e, reason);

	if (is_near(e, reason))
		sql_near_column(q, f);
	else if (f->source->flags & FIELD_KEYED)
		sql_key_column(q, f);
	else
		sql_column(q, f);
}

static void reason_value(const struct entity *e, int reason, const struct record *r, struct str *out)
{
	const struct field *f = reason_field(e, reason);
	const struct value *v = &r->v[f->index];

	if (is_near(e, reason))
		field_near(f, v, out);
	else if (f->source->flags & FIELD_KEYED)
		field_key(f, v, out);
	else if (v->kind == VALUE_TEXT)
		str_add(out, v->s);
}

/* What speaks for these two, as bits of reasons. */
static unsigned reasons_of(const struct pairs *p, const struct record *a, const struct record *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	unsigned bits = 0;

	for (int i = 0; i < reasons_n(p->entity); i++) {
		const struct field *f = reason_field(p->entity, i);

		str_reset(&x);
		str_reset(&y);
		reason_value(p->entity, i, a, &x);
		reason_value(p->entity, i, b, &y);
		if (x.len && strcmp(x.buf, y.buf) == 0 && fieldset_has(&p->seen, f) &&
			!tells_nothing(a, f))
			bits |= 1u << i;
	}
	str_release(&x);
	str_release(&y);
	return bits;
}

bool records_alike(const struct record *a, const struct record *b)
{
	struct pairs p = {.entity = a->entity};

	fieldset_all(&p.seen, p.entity);
	return reasons_of(&p, a, b) != 0;
}

/* Names that are equal are near as well: it is said and counted once. */
static bool counts(const struct entity *e, unsigned bits, int reason)
{
	if (!(bits & 1u << reason))
		return false;
	for (int i = 0; is_near(e, reason) && i < reason; i++)
		if (bits & 1u << i && reason_field(e, i) == entity_title(e))
			return false;
	return true;
}

static void reasons_say(const struct pairs *p, const struct record *r, unsigned bits,
	struct arena *a, struct pair *out)
{
	struct str s = STR_INIT;
	int score = 0;

	for (int i = 0; i < reasons_n(p->entity); i++) {
		if (!counts(p->entity, bits, i))
			continue;
		score += reason_weight(p->entity, i);
		str_addf(&s, "%s%s", s.len ? ", " : "",
			is_near(p->entity, i) ? _("similar name")
					      : field_caption(p->session, r,
							reason_field(p->entity, i)));
	}
	out->score = score < 99 ? score : 99;
	out->reasons = arena_strndup(a, s.buf, s.len);
	str_release(&s);
}

/* ---- values that several records have ---- */

/* Straight from the index; who is archived, or may not be seen, is left out afterwards. */
static int values_after(struct pairs *p, struct arena *a, const char *out[VALUES_MAX], int *n,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	*n = 0;
	sql_add(&q, "SELECT ");
	reason_column(&q, p->entity, p->rule);
	sql_add(&q, " FROM ");
	sql_table(&q, p->entity);
	sql_add(&q, " t WHERE ");
	reason_column(&q, p->entity, p->rule);
	sql_add(&q, " <> '' AND ");
	reason_column(&q, p->entity, p->rule);
	if (p->second)
		sql_add(&q, " >= ");
	else
		sql_add(&q, " > ");
	sql_text(&q, p->value.buf);
	sql_add(&q, " GROUP BY ");
	reason_column(&q, p->entity, p->rule);
	sql_add(&q, " HAVING count(*) > 1 ORDER BY ");
	reason_column(&q, p->entity, p->rule);
	sql_add(&q, " LIMIT ");
	sql_i64(&q, VALUES_MAX);
	rc = db_query(p->session->db, &q, &rows, e);
	while (!rc && *n < VALUES_MAX && (rc = rows_next(rows, e)) == 1) {
		out[(*n)++] = arena_strdup(a, rows_text(rows, 0));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}

static int members(struct pairs *p, const char *value, int64_t out[MEMBERS_MAX], int *n, struct err *e)
{
	const struct entity *of = p->entity;
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	*n = 0;
	sql_add(&q, "SELECT t.id FROM ");
	sql_table(&q, of);
	sql_add(&q, " t WHERE t.archived_at = '' AND ");
	reason_column(&q, of, p->rule);
	sql_add(&q, " <> '' AND ");
	reason_column(&q, of, p->rule);
	sql_add(&q, " = ");
	sql_text(&q, value);
	rc = of->filter ? of->filter(p->session, &q, e) : 0;
	sql_add(&q, " ORDER BY t.id LIMIT ");
	sql_i64(&q, MEMBERS_MAX);
	rc = rc ? rc : db_query(p->session->db, &q, &rows, e);
	while (!rc && *n < MEMBERS_MAX && (rc = rows_next(rows, e)) == 1) {
		out[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}

/* ---- pairs ---- */

static int said_apart(struct pairs *p, int64_t a, int64_t b, bool *apart, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t one;
	int rc;

	sql_add(&q, "SELECT 1 FROM not_duplicate WHERE entity = ");
	sql_text(&q, p->entity->name);
	sql_add(&q, " AND first_id = ");
	sql_i64(&q, a);
	sql_add(&q, " AND second_id = ");
	sql_i64(&q, b);
	rc = db_i64(p->session->db, &q, &one, e);
	sql_release(&q);
	*apart = rc == 0;
	return rc == ERR_MISSING ? 0 : rc;
}

static const char *name_of(const struct record *r, struct arena *a)
{
	struct str s = STR_INIT;
	const char *kept;

	record_key_text(r, &s);
	str_addf(&s, " %s", record_title(r));
	kept = arena_strndup(a, s.buf, s.len);
	str_release(&s);
	return kept;
}

/* A pair that a stronger reason has brought up already is passed over. */
static int pair_make(struct pairs *p, int64_t first, int64_t second, struct arena *a,
	struct pair *out, bool *made, struct err *e)
{
	struct record *x = NULL, *y = NULL;
	unsigned bits;
	int rc = said_apart(p, first, second, made, e);
	bool apart = *made;

	*made = false;
	if (rc || apart)
		return rc;
	if (load_trusted(p->session->db, p->entity, first, NULL, &x, e))
		return e->code;
	rc = load_trusted(p->session->db, p->entity, second, NULL, &y, e);
	bits = rc ? 0 : reasons_of(p, x, y);
	if (bits & 1u << p->rule && !(bits & ((1u << p->rule) - 1))) {
		*out = (struct pair){first, second, {name_of(x, a), name_of(y, a)}, 0, NULL};
		reasons_say(p, x, bits, a, out);
		*made = true;
	}
	record_free(&x);
	record_free(&y);
	return rc;
}

static bool is_beyond(const struct pairs *p, int64_t first, int64_t second)
{
	return first > p->first || (first == p->first && second > p->second);
}

/* The pairs of one value from where it stopped; *n counts up to limit. */
static int pairs_of(struct pairs *p, const char *value, int limit, struct arena *a,
	struct pair *out, int *n, struct err *e)
{
	int64_t id[MEMBERS_MAX];
	int m, rc = members(p, value, id, &m, e);

	if (strcmp(value, p->value.buf) != 0)
		p->first = p->second = 0;
	str_reset(&p->value);
	str_add(&p->value, value);
	for (int i = 0; i < (m > PAIRS_GROUP ? 1 : m) && !rc; i++) {
		for (int k = i + 1; k < m && !rc; k++) {
			bool made = false;

			if (!is_beyond(p, id[i], id[k]))
				continue;
			if (*n == limit)
				return 0;
			rc = pair_make(p, id[i], id[k], a, &out[*n], &made, e);
			*n += made;
			p->first = id[i];
			p->second = id[k];
		}
	}
	p->first = p->second = 0; /* done with this value */
	return rc;
}

static void next_rule(struct pairs *p)
{
	do {
		p->rule++;
	} while (p->rule < reasons_n(p->entity) &&
		 !fieldset_has(&p->seen, reason_field(p->entity, p->rule)));
	str_reset(&p->value);
	p->first = p->second = 0;
	p->end = p->rule >= reasons_n(p->entity);
}

int pairs_next(struct pairs *p, int limit, struct arena *a, struct pair *out, int *n, struct err *e)
{
	const char *value[VALUES_MAX];
	int looks = 0, rc = 0;

	*n = 0;
	while (!rc && !p->end && *n < limit && looks < LOOKS_MAX) {
		int m;

		rc = values_after(p, a, value, &m, e);
		for (int i = 0; i < m && !rc && *n < limit; i++)
			rc = pairs_of(p, value[i], limit, a, out, n, e);
		looks += m;
		if (!rc && m < VALUES_MAX && *n < limit)
			next_rule(p);
	}
	return rc;
}

int pairs_begin(struct pairs *p, struct session *s, const struct entity *e, struct err *err)
{
	*p = (struct pairs){.session = s, .entity = e, .rule = -1, .value = STR_INIT};
	if (!entity_merges(e))
		return err_set(err, ERR_INPUT, _("%s: these are not merged."), _(e->plural));
	session_fields(s, e, &p->seen);
	next_rule(p);
	return session_require(s, e, VERB_LIST, NULL, err);
}

void pairs_release(struct pairs *p)
{
	str_release(&p->value);
}

/* ---- not the same one ---- */

struct apart {
	struct session *session;
	const struct entity *entity;
	int64_t first, second;
	bool same;
};

static int apart_write(struct tx *tx, void *ctx, struct err *e)
{
	const struct apart *a = ctx;
	struct sql q = SQL_INIT;
	char at[MOMENT_TEXT];
	int rc;

	moment_format(now(), at);
	if (a->same)
		sql_add(&q, "DELETE FROM not_duplicate WHERE (entity, first_id, second_id) = (");
	else
		sql_add(&q, "INSERT INTO not_duplicate (entity, first_id, second_id, user_name, at) "
			    "VALUES (");
	sql_text(&q, a->entity->name);
	sql_add(&q, ", ");
	sql_i64(&q, a->first);
	sql_add(&q, ", ");
	sql_i64(&q, a->second);
	if (!a->same) {
		sql_add(&q, ", ");
		sql_text(&q, a->session->user_name);
		sql_add(&q, ", ");
		sql_text(&q, at);
		sql_add(&q, ") ON CONFLICT (entity, first_id, second_id) DO NOTHING");
	} else {
		sql_add(&q, ")");
	}
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int require_seen(struct session *s, const struct entity *e, int64_t id, struct err *err)
{
	struct record *r = NULL;
	int rc = door_load((struct scope){s, NULL, 0}, e, id, &r, err);

	record_free(&r);
	return rc;
}

int pair_apart(struct session *s, const struct entity *e, int64_t a, int64_t b, bool same,
	struct err *err)
{
	struct apart apart = {s, e, a < b ? a : b, a < b ? b : a, same};

	if (session_require(s, e, VERB_EDIT, NULL, err) || require_seen(s, e, a, err) ||
		require_seen(s, e, b, err))
		return err->code;
	return db_write(s->db, apart_write, &apart, err);
}

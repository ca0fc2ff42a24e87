/* Counting rows by a value, for charts. */
#include <string.h>
#include "base/moment.h"
#include "dict/select.h"

struct groups {
	const struct query *q;
	const struct field *by;
	struct arena *arena;
	struct query_group *v;
	int n, cap;
};

static bool by_month(const struct field *f)
{
	return f->kind == FIELD_DATE || f->kind == FIELD_MOMENT;
}

/* A moment is grouped by the hour, since an hour lies wholly in one month of any time zone that is
 * whole hours off. */
static void group_value(const struct select *s, struct sql *sql)
{
	if (!by_month(s->sort)) {
		select_sort_value(s, sql);
		return;
	}
	sql_add(sql, "substr(");
	sql_column(sql, s->sort);
	if (s->sort->kind == FIELD_DATE)
		sql_add(sql, ", 1, 7)");
	else
		sql_add(sql, ", 1, 13)");
}

static const char *month_label(const struct groups *g, const char *text)
{
	char moment[MOMENT_TEXT], day[DATE_TEXT];
	struct err ignored = ERR_INIT;
	int64_t when;

	if (g->by->kind == FIELD_DATE || strlen(text) != 13)
		return text;
	memcpy(moment, text, 13);
	memcpy(moment + 13, ":00:00Z", 8);
	if (moment_parse(moment, &when, &ignored))
		return text;
	date_format(moment_civil(when, g->q->scope.session->time_zone).date, day);
	return arena_strndup(g->arena, day, 7);
}

static const char *label_of(const struct groups *g, const struct value *v)
{
	struct str s = STR_INIT;
	const char *label;

	if (by_month(g->by))
		return v->kind == VALUE_TEXT ? month_label(g, v->s) : "";
	if (g->by->kind == FIELD_REF)
		return v->kind == VALUE_TEXT ? v->s : "";
	field_show(g->q->scope.session, g->by, v, &s);
	label = arena_strndup(g->arena, s.buf, s.len);
	str_release(&s);
	return label;
}

static void add(struct groups *g, const char *label, struct value value, int64_t n)
{
	if (g->n && strcmp(g->v[g->n - 1].label, label) == 0) {
		g->v[g->n - 1].n += n;
		return;
	}
	if (g->n == g->cap) {
		struct query_group *grown =
			arena_array(g->arena, struct query_group, g->cap * 2 + 16);

		if (g->n)
			memcpy(grown, g->v, sizeof *grown * (size_t)g->n);
		g->v = grown;
		g->cap = g->cap * 2 + 16;
	}
	g->v[g->n++] = (struct query_group){label, value, n};
}

static int read(struct groups *g, const struct sql *sql, struct err *e)
{
	struct rows *rows = NULL;
	int rc = db_query(g->q->scope.session->db, sql, &rows, e);

	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct value v = rows_value(rows, 0, g->arena);
		const char *label = label_of(g, &v);

		add(g, label, by_month(g->by) ? value_text(label) : rows_value(rows, 2, g->arena),
			rows_i64(rows, 1));
		rc = 0;
	}
	rows_end(&rows);
	return rc;
}

int query_groups(const struct query *q, const struct field *by, struct arena *a,
	struct query_group **out, int *n, struct err *e)
{
	struct query grouped = *q;
	struct groups g = {.q = q, .by = by, .arena = a};
	struct select s;
	struct sql sql = SQL_INIT;
	int rc;

	grouped.sort = by;
	rc = select_begin(&s, &grouped, VERB_LIST, false, e);
	select_nothing(&s);
	s.by_rank = false;
	if (!rc) {
		sql_add(&sql, "SELECT ");
		group_value(&s, &sql);
		sql_add(&sql, ", count(*)");
		if (!by_month(by)) {
			sql_add(&sql, ", min(");
			sql_column(&sql, by);
			sql_add(&sql, ")");
		}
		select_from(&s, &sql);
		rc = select_where(&s, &sql, e);
	}
	if (!rc) {
		sql_add(&sql, " GROUP BY 1");
		if (by_month(by))
			sql_add(&sql, " ORDER BY 1");
		else
			sql_add(&sql, " ORDER BY 2 DESC, 1");
		rc = read(&g, &sql, e);
	}
	sql_release(&sql);
	select_end(&s);
	*out = g.v;
	*n = g.n;
	return rc;
}

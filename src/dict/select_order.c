/* The order of a SELECT, and what lies beyond a place in it. */
#include "dict/select.h"

#include "dict/kind.h"

void select_sort_value(const struct select *s, struct sql *sql)
{
	const struct field *f = s->sort;

	if (s->by_rank) {
		search_rank(sql, s->q->scope.session->db);
	} else if (f->kind == FIELD_REF) {
		sql_add(sql, "COALESCE(d_");
		sql_name(sql, f->name);
		sql_add(sql, ".");
		sql_name(sql, entity_shown(entity_find(f->ref), s->q->scope.session->language)
				->column);
		sql_add(sql, ", '')");
	} else if (f->source->flags & FIELD_KEYED && f->kind == FIELD_TEXT) {
		sql_key_column(sql, f);
	} else {
		sql_column(sql, f);
	}
}

void select_sorted(const struct select *s, struct sql *sql)
{
	select_sort_value(s, sql);
	if (s->shares > 1)
		sql_add(sql, " AS sorted");
}

void select_order(const struct select *s, struct sql *sql, bool forward)
{
	bool ascending = forward != s->q->descending;

	if (s->shares > 1) {
		sql_add(sql, " ORDER BY sorted");
	} else {
		sql_add(sql, " ORDER BY ");
		select_sort_value(s, sql);
	}
	if (!ascending)
		sql_add(sql, " DESC");
	if (s->by_rank)
		return;
	if (s->shares > 1)
		sql_add(sql, ", 1");
	else
		sql_add(sql, ", t.id");
	if (!ascending)
		sql_add(sql, " DESC");
}

static void compare(struct sql *sql, bool ascending, bool inclusive)
{
	if (ascending)
		sql_add(sql, " >");
	else
		sql_add(sql, " <");
	if (inclusive)
		sql_add(sql, "=");
	sql_add(sql, " ");
}

static void beyond_value(
	const struct select *s, struct sql *sql, const struct place *p, bool ascending, bool inclusive)
{
	sql_add(sql, " AND ");
	select_sort_value(s, sql);
	compare(sql, ascending, inclusive);
	sql_value(sql, &p->sort);
}

static void beyond_pair(
	const struct select *s, struct sql *sql, const struct place *p, bool ascending, bool inclusive)
{
	sql_add(sql, " AND (");
	select_sort_value(s, sql);
	sql_add(sql, ", t.id)");
	compare(sql, ascending, inclusive);
	sql_add(sql, "(");
	sql_value(sql, &p->sort);
	sql_add(sql, ", ");
	sql_i64(sql, p->id);
	sql_add(sql, ")");
}

static void beyond_tie(
	const struct select *s, struct sql *sql, const struct place *p, bool ascending, bool inclusive)
{
	sql_add(sql, " AND ");
	select_sort_value(s, sql);
	sql_add(sql, " = ");
	sql_value(sql, &p->sort);
	sql_add(sql, " AND t.id");
	compare(sql, ascending, inclusive);
	sql_i64(sql, p->id);
}

void select_part(const struct select *s, struct sql *sql, enum part part, const struct place *p,
	bool forward, bool inclusive)
{
	bool ascending = forward != s->q->descending;

	if (!p || !p->set)
		return;
	if (part == PART_TIES)
		beyond_tie(s, sql, p, ascending, inclusive);
	else if (part == PART_PAST)
		beyond_value(s, sql, p, ascending, false);
	else if (s->by_rank)
		beyond_value(s, sql, p, ascending, inclusive);
	else
		beyond_pair(s, sql, p, ascending, inclusive);
}

#include "cli/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/csv.h"
#include "base/lang.h"
#include "base/text.h"
#include "dict/output.h"

#define TEXT_LIMIT 1000 /* rows of a table when --limit is not given */

struct lister {
	const struct cli *c;
	struct query q;
	struct arena arena; /* owns what --where says */
	const struct field *column[FIELDS_MAX];
	int n;
	bool by_id; /* a column of ids, since the kind has no key */
	int64_t limit, rows;
	bool more;
	struct table table;
	struct json json;
	struct str out, cell;
};

static void columns_add(struct lister *l, const struct field *f)
{
	if (l->n < LENGTH(l->column))
		l->column[l->n++] = f;
}

/* The grid's columns, and the key that other commands ask for. */
static void columns_of_table(struct lister *l, const struct fieldset *seen)
{
	const struct entity *e = l->q.entity;
	const struct field *key = entity_key(e);

	l->by_id = !key;
	if (key && !(key->flags & FIELD_GRID) && fieldset_has(seen, key))
		columns_add(l, key);
	for (int i = 0; i < e->n_fields; i++)
		if ((e->fields[i].flags & FIELD_GRID) && fieldset_has(seen, &e->fields[i]) &&
			l->n < TABLE_COLUMNS - 1)
			columns_add(l, &e->fields[i]);
}

static void columns_of_file(struct lister *l, const struct fieldset *seen)
{
	const struct entity *e = l->q.entity;

	for (int i = 0; i < e->n_fields; i++)
		if (!(e->fields[i].flags & (FIELD_INPUT | FIELD_HEADING)) &&
			fieldset_has(seen, &e->fields[i]))
			columns_add(l, &e->fields[i]);
}

static int text_row(void *ctx, const struct record *r, struct err *e)
{
	struct lister *l = ctx;

	(void)e;
	if (l->limit && l->rows == l->limit) {
		l->more = true;
		return 0;
	}
	l->rows++;
	if (l->by_id) {
		str_reset(&l->cell);
		str_addf(&l->cell, "%lld", (long long)r->id);
		table_cell(&l->table, l->cell.buf);
	}
	for (int i = 0; i < l->n; i++) {
		str_reset(&l->cell);
		record_show(l->c->session, r, l->column[i], &l->cell);
		table_cell(&l->table, l->cell.buf);
	}
	return 0;
}

static int json_row(void *ctx, const struct record *r, struct err *e)
{
	struct lister *l = ctx;

	record_json(l->c->session, r, false, &l->json);
	return put_out(&l->out, e);
}

static int csv_row(void *ctx, const struct record *r, struct err *e)
{
	struct lister *l = ctx;

	str_addf(&l->out, "%lld", (long long)r->id);
	for (int i = 0; i < l->n; i++) {
		str_reset(&l->cell);
		record_plain(l->c->session, r, l->column[i], &l->cell);
		str_addc(&l->out, ',');
		csv_put_safe(&l->out, l->cell.buf, ',');
	}
	str_addc(&l->out, '\n');
	if (isatty(STDOUT_FILENO)) {
		str_reset(&l->cell);
		text_safe(&l->cell, l->out.buf, l->out.len, true);
		str_reset(&l->out);
		str_addn(&l->out, l->cell.buf, l->cell.len);
	}
	return put_out(&l->out, e);
}

static int list_table(struct lister *l, struct err *e)
{
	int64_t ask = l->limit ? l->limit + 1 : 0;

	if (l->by_id)
		table_column(&l->table, "id", true);
	for (int i = 0; i < l->n; i++)
		table_column(&l->table, field_heading(cli_scope(l->c).session, l->column[i]),
			field_numeric(l->column[i]));
	if (query_each(&l->q, ask, text_row, l, e))
		return e->code;
	table_text(&l->table, &l->out);
	if (l->more && !option_given(l->c, OPT_LIMIT))
		say_note(l->c, _("only the first %lld are shown; all with --limit 0"),
			(long long)l->limit);
	return put_out(&l->out, e);
}

static int list_json(struct lister *l, struct err *e)
{
	json_init(&l->json, &l->out);
	json_array(&l->json);
	if (query_each(&l->q, l->limit, json_row, l, e))
		return e->code;
	json_array_end(&l->json);
	str_addc(&l->out, '\n');
	return put_out(&l->out, e);
}

static int list_csv(struct lister *l, struct err *e)
{
	str_add(&l->out, "id");
	for (int i = 0; i < l->n; i++)
		str_addf(&l->out, ",%s", l->column[i]->name);
	str_addc(&l->out, '\n');
	return put_out(&l->out, e) || query_each(&l->q, l->limit, csv_row, l, e) ? e->code : 0;
}

static int list_run(
	struct lister *l, struct scope scope, const struct entity *entity, struct err *e)
{
	bool json = option_given(l->c, OPT_JSON), csv = option_given(l->c, OPT_CSV);
	struct fieldset seen;

	if (json && csv)
		return err_set(e, ERR_USAGE, _("Either --json or --csv, not both."));
	if (session_require(l->c->session, entity, VERB_LIST, scope.relation, e))
		return e->code;
	if (csv && session_require(l->c->session, entity, VERB_EXPORT, scope.relation, e))
		return e->code;
	query_init(&l->q, scope, entity);
	session_fields(l->c->session, entity, &seen);
	if (json || csv)
		fieldset_all(&l->q.fields, entity);
	if (query_options(l->c, &l->q, &l->arena, e) ||
		limit_option(l->c, json || csv ? 0 : TEXT_LIMIT, &l->limit, e))
		return e->code;
	if (json)
		return list_json(l, e);
	if (csv) {
		columns_of_file(l, &seen);
		return list_csv(l, e);
	}
	columns_of_table(l, &seen);
	return list_table(l, e);
}

static int list_all(
	struct cli *c, struct scope scope, const struct entity *entity, struct err *e)
{
	struct lister l = {.c = c, .table = TABLE_INIT, .out = STR_INIT, .cell = STR_INIT};
	int rc = list_run(&l, scope, entity, e);

	table_release(&l.table);
	arena_release(&l.arena);
	str_release(&l.out);
	str_release(&l.cell);
	return rc ? e->code : 0;
}

int cmd_list(struct cli *c, struct err *e)
{
	const struct entity *entity;

	return operand_entity(c, 0, &entity, e) ? e->code : list_all(c, cli_scope(c), entity, e);
}

/* By the key alone: the number of an order is never another one's id. */
int cmd_contacts(struct cli *c, struct err *e)
{
	struct scope scope = cli_scope(c);
	const struct entity *entity;
	struct str name = STR_INIT;

	if (operand_entity(c, 0, &entity, e))
		return e->code;
	str_addf(&name, "%s.contacts", entity->name);
	scope.relation = relation_find(name.buf);
	str_release(&name);
	if (!scope.relation || !entity_key(entity))
		return err_set(e, ERR_USAGE, _("A %s has no contacts: contacts client KEY, or "
					       "contacts service_order NUMBER."),
			_(entity->label));
	if (door_find_key(cli_scope(c), entity, c->arg[1], &scope.from_id, e))
		return e->code;
	return list_all(c, scope, entity_find(scope.relation->to), e);
}

#include "cli/command.h"

#include <string.h>
#include "base/json.h"
#include "base/lang.h"
#include "dict/pairs.h"

/* ---- the choices ---- */

static int take_named(struct merge *m, const char *names, struct err *e)
{
	struct str name = STR_INIT;
	int rc = 0;

	merge_keep(m);
	for (const char *at = names; *at && !rc; at += strcspn(at, ",") + (strchr(at, ',') != NULL)) {
		str_reset(&name);
		str_addn(&name, at, strcspn(at, ","));
		str_trim(&name);
		rc = name.len ? merge_take(m, name.buf, true, e) : 0;
	}
	str_release(&name);
	return rc;
}

/* ---- what would be done ---- */

static void plan_fields(const struct merge *m, struct str *out)
{
	struct table t = TABLE_INIT;
	struct str kept = STR_INIT, other = STR_INIT;

	table_column(&t, _("Field"), false);
	table_column(&t, _("Kept record"), false);
	table_column(&t, _("The other one"), false);
	table_column(&t, _("Taken"), false);
	for (int i = 0; i < m->n_fields; i++) {
		str_reset(&kept);
		str_reset(&other);
		merge_show(m, i, false, &kept);
		merge_show(m, i, true, &other);
		table_cell(&t, field_caption(m->session, m->target, m->field[i].field));
		table_cell(&t, kept.buf);
		table_cell(&t, other.buf);
		table_cell(&t, m->field[i].take ? _("of the other one") : _("of the kept record"));
	}
	if (m->n_fields)
		table_text(&t, out);
	str_release(&kept);
	str_release(&other);
	table_release(&t);
}

static int plan_say(const struct merge *m, struct err *e)
{
	struct str out = STR_INIT;
	int rc;

	plan_fields(m, &out);
	if (m->n_moves) {
		str_addf(&out, "%s: ", _("Moved"));
		merge_summary(m, &out);
		str_addc(&out, '\n');
	}
	rc = put_out(&out, e);
	say_issues(&m->issues);
	str_release(&out);
	return rc;
}

/* ---- the command ---- */

static int operand_id(const struct cli *c, const struct entity *e, int arg, int64_t *id, struct err *err)
{
	return door_find(cli_scope(c), e, c->arg[arg], id, err);
}

static int merge_do(struct cli *c, const struct merge *m, struct err *e)
{
	struct deed d = {.merge = m};

	if (option_given(c, OPT_DRY_RUN))
		return plan_say(m, e);
	if (deed_do(c, &d, e))
		return e->code;
	say_note(c, _("Merged. To take it back: ficha undo %lld"), (long long)d.change);
	return 0;
}

int cmd_merge(struct cli *c, struct err *e)
{
	const struct entity *entity;
	struct merge *m = NULL;
	int64_t source, target;
	int rc = operand_entity(c, 0, &entity, e);

	rc = rc ? rc : operand_id(c, entity, 1, &source, e);
	rc = rc ? rc : operand_id(c, entity, 2, &target, e);
	rc = rc ? rc : merge_open(c->session, entity, source, target, &m, e);
	if (!rc && option_given(c, OPT_TAKE))
		rc = take_named(m, c->option[OPT_TAKE], e);
	rc = rc ? rc : merge_do(c, m, e);
	merge_free(&m);
	return rc;
}

/* ---- candidates ---- */

enum { PAIRS_AT_ONCE = 100, PAIRS_USUAL = 200 };

static void pair_json(const struct pair *p, struct json *j)
{
	json_object(j);
	json_key(j, "first");
	json_int(j, p->first);
	json_key(j, "first_name");
	json_text(j, p->name[0]);
	json_key(j, "second");
	json_int(j, p->second);
	json_key(j, "second_name");
	json_text(j, p->name[1]);
	json_key(j, "score");
	json_int(j, p->score);
	json_key(j, "reasons");
	json_text(j, p->reasons);
	json_object_end(j);
}

static void pair_cells(const struct pair *p, struct table *t)
{
	struct str score = STR_INIT;

	str_addf(&score, "%d", p->score);
	table_cell(t, score.buf);
	table_cell(t, p->name[0]);
	table_cell(t, p->name[1]);
	table_cell(t, p->reasons);
	str_release(&score);
}

static int limit_parse(const struct cli *c, int64_t *limit, struct err *e)
{
	struct err why;

	*limit = PAIRS_USUAL;
	if (option_given(c, OPT_LIMIT) &&
		number_parse_int(c->option[OPT_LIMIT], 0, INT32_MAX, limit, &why))
		return err_set(e, ERR_USAGE, _("--limit needs a number, not \"%s\"."),
			c->option[OPT_LIMIT]);
	*limit = *limit ? *limit : INT32_MAX;
	return 0;
}

/* One of j and t is NULL. */
static int pairs_take(struct cli *c, const struct entity *entity, struct json *j, struct table *t,
	struct err *e)
{
	struct pair pair[PAIRS_AT_ONCE];
	struct arena a = ARENA_INIT;
	struct pairs p;
	int64_t left;
	int rc = limit_parse(c, &left, e);

	if (rc)
		return rc;
	rc = pairs_begin(&p, c->session, entity, e);
	while (!rc && left && !p.end) {
		int n;

		rc = pairs_next(&p, left < PAIRS_AT_ONCE ? (int)left : PAIRS_AT_ONCE, &a, pair, &n, e);
		for (int i = 0; i < n; i++, left--) {
			if (j)
				pair_json(&pair[i], j);
			else
				pair_cells(&pair[i], t);
		}
		arena_reset(&a);
	}
	if (!rc && !p.end)
		say_note(c, _("There may be more: --limit 0 lists all."));
	arena_release(&a);
	pairs_release(&p);
	return rc;
}

static int pairs_as_json(struct cli *c, const struct entity *entity, struct str *out, struct err *e)
{
	struct json j;
	int rc;

	json_init(&j, out);
	json_array(&j);
	rc = pairs_take(c, entity, &j, NULL, e);
	json_array_end(&j);
	str_addc(out, '\n');
	return rc;
}

static int pairs_as_table(struct cli *c, const struct entity *entity, struct str *out, struct err *e)
{
	struct table t = TABLE_INIT;
	int rc;

	table_column(&t, "%", true);
	table_column(&t, _("Older record"), false);
	table_column(&t, _("Newer record"), false);
	table_column(&t, _("Equal"), false);
	rc = pairs_take(c, entity, NULL, &t, e);
	table_text(&t, out);
	table_release(&t);
	return rc;
}

int cmd_duplicates(struct cli *c, struct err *e)
{
	const struct entity *entity;
	struct str out = STR_INIT;
	int rc = operand_entity(c, 0, &entity, e);

	if (!rc && option_given(c, OPT_JSON))
		rc = pairs_as_json(c, entity, &out, e);
	else if (!rc)
		rc = pairs_as_table(c, entity, &out, e);
	rc = rc ? rc : put_out(&out, e);
	str_release(&out);
	return rc;
}

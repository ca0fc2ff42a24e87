#include "cli/command.h"

#include <string.h>
#include "base/lang.h"

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
		table_cell(&t, field_label(m->field[i].field, m->target));
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

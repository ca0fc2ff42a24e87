#include "cli/command.h"

#include <string.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/action_label.h"
#include "core/anchor.h"
#include "core/doctor.h"
#include "dict/history.h"

struct teller {
	struct cli *c;
	bool as_json;
	struct json json;
	struct str out, line;
	const struct entity *entity; /* whose history it is */
	int64_t id;
	int64_t change; /* whose heading was written */
};

static void json_member(struct json *j, const char *key, const char *text)
{
	json_key(j, key);
	if (text)
		json_text(j, text);
	else
		json_null(j);
}

static int tell_json(void *ctx, const struct history_row *row, struct err *e)
{
	struct teller *t = ctx;
	struct json *j = &t->json;

	json_object(j);
	json_key(j, "seq");
	json_int(j, row->seq);
	json_key(j, "change");
	json_int(j, row->change_id);
	json_member(j, "at", row->at);
	json_member(j, "user", row->user);
	json_member(j, "action", row->action);
	json_member(j, "detail", row->detail);
	json_member(j, "entity", row->entity ? row->entity->name : NULL);
	json_key(j, "id");
	json_int(j, row->record_id);
	json_member(j, "path", row->path);
	json_member(j, "old", row->old_value);
	json_member(j, "new", row->new_value);
	json_object_end(j);
	return put_out(&t->out, e);
}

static void heading_text(struct teller *t, const struct history_row *row)
{
	struct str detail = STR_INIT;
	struct err ignored;
	int64_t moment;

	if (moment_parse(row->at, &moment, &ignored)) {
		str_add(&t->line, row->at);
	} else {
		struct civil at = moment_civil(moment, t->c->session->time_zone);

		str_addf(&t->line, "%04d-%02d-%02d %02d:%02d:%02d", at.date.year, at.date.month,
			at.date.day, at.hour, at.minute, at.second);
	}
	str_addf(&t->line, "  %s  %s", row->user, action_label(row->action));
	action_detail(row, t->entity, t->id, &detail);
	if (detail.len)
		str_addf(&t->line, " (%s)", detail.buf);
	str_addc(&t->line, '\n');
	str_release(&detail);
}

static int tell_text(void *ctx, const struct history_row *row, struct err *e)
{
	struct teller *t = ctx;
	size_t named;

	str_reset(&t->line);
	if (t->change != row->change_id)
		heading_text(t, row);
	t->change = row->change_id;
	str_add(&t->line, "    ");
	named = t->line.len;
	history_about(t->c->session, t->entity, t->id, row, &t->line);
	str_add(&t->line, t->line.len > named ? " · " : "");
	history_sentence(t->c->session, row, &t->line);
	str_addc(&t->line, '\n');
	text_safe(&t->out, t->line.buf, t->line.len, true);
	return put_out(&t->out, e);
}

/* What is left of a purged record is asked for by its number; whether it may be read is not said here. */
static int history_of(struct cli *c, const struct entity *entity, int64_t *id, struct err *e)
{
	struct err number = ERR_INIT;
	int rc = door_find(cli_scope(c), entity, c->arg[1], id, e);

	if (rc == ERR_MISSING && !number_parse_int(c->arg[1], 1, INT64_MAX, id, &number))
		return 0;
	return rc;
}

static int record_history(struct cli *c, struct err *e)
{
	struct teller t = {.c = c, .as_json = option_given(c, OPT_JSON), .out = STR_INIT,
		.line = STR_INIT};
	int rc = operand_entity(c, 0, &t.entity, e) ||
		 history_of(c, t.entity, &t.id, e);

	if (!rc && t.as_json) {
		json_init(&t.json, &t.out);
		json_array(&t.json);
	}
	if (!rc)
		rc = history_each(cli_scope(c), t.entity, t.id, NULL,
			t.as_json ? tell_json : tell_text, &t, e);
	if (!rc && t.as_json) {
		json_array_end(&t.json);
		str_addc(&t.out, '\n');
		rc = put_out(&t.out, e);
	}
	str_release(&t.out);
	str_release(&t.line);
	return rc ? e->code : 0;
}

static int verify(struct cli *c, struct err *e)
{
	struct str out = STR_INIT;
	int64_t rows, lines = 0;
	int rc = c->ssh || option_given(c, OPT_AS) ? doctor_require(c->session, e) : 0;

	if (!rc)
		rc = history_verify(c->db, &rows, e);
	if (!rc && option_given(c, OPT_ANCHOR))
		rc = anchor_check(c->db, c->option[OPT_ANCHOR], &lines, e);
	if (!rc && lines)
		str_addf(&out, _("It has every end that was told: %lld.\n"), (long long)lines);
	if (!rc) {
		str_addf(&out, _("The history is whole: %lld rows.\n"), (long long)rows);
		rc = put_out(&out, e);
	}
	str_release(&out);
	return rc;
}

int cmd_history(struct cli *c, struct err *e)
{
	if (c->n_args == 2)
		return record_history(c, e);
	if (!strcmp(c->arg[0], "verify"))
		return verify(c, e);
	return err_set(e, ERR_USAGE, _("Of which record? Write: ficha %s"), c->command->synopsis);
}

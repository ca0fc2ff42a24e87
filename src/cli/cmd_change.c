#include "cli/command.h"

#include <string.h>
#include "base/lang.h"

static int deed_try(struct cli *c, struct deed *d, const struct accepted *accepted,
	struct issues *issues, struct err *e)
{
	issues_reset(issues);
	if (d->merge)
		return door_merge(d->merge, accepted, issues, NULL, NULL, &d->change, e);
	if (d->action)
		return door_act(c->session, d->action, d->entity, d->id, d->rev, accepted, issues, e);
	return door_save(c->session, d->record, accepted, issues, e);
}

/* The first of the worst is in the error; the others are said here. */
static void say_others(const struct issues *is, const struct err *e)
{
	for (int i = 0; i < is->n; i++)
		if (strcmp(is->v[i].text, e->text))
			say_issue(&is->v[i]);
}

int deed_unconfirmed(struct err *e)
{
	struct err question = *e;

	return err_set_path(e, ERR_CONFIRM, question.path, _("%s To go on all the same, add --yes."),
		question.text);
}

int deed_do(struct cli *c, struct deed *d, struct err *e)
{
	struct accepted accepted = {
		.all = option_given(c, OPT_YES), .said = c->option[OPT_REASON]};
	struct issues issues = ISSUES_INIT;
	int rc = deed_try(c, d, &accepted, &issues, e);

	if (rc == ERR_CONFIRM && can_ask()) {
		say_issues(&issues);
		accepted.all = ask_yes(_("Go on all the same?"));
		rc = accepted.all ? deed_try(c, d, &accepted, &issues, e)
				  : err_set(e, ERR_CANCEL, _("Nothing was changed."));
		issues_reset(&issues);
	}
	if (rc)
		say_others(&issues, e);
	else
		say_issues(&issues);
	if (rc == ERR_CONFIRM)
		deed_unconfirmed(e);
	issues_release(&issues);
	return rc;
}

static int assign(struct cli *c, struct record *r, int from, struct err *e)
{
	struct str path = STR_INIT;
	int rc = 0;

	for (int i = from; i < c->n_args && !rc; i++) {
		const char *word = c->arg[i], *equals = strchr(word, '=');

		str_reset(&path);
		str_addn(&path, word, equals ? (size_t)(equals - word) : 0);
		rc = equals ? record_set_path(c->session, r, path.buf, equals + 1, e)
			    : err_set(e, ERR_USAGE, _("\"%s\" is no PATH=VALUE."), word);
	}
	str_release(&path);
	return rc;
}

int cmd_add(struct cli *c, struct err *e)
{
	const struct entity *entity;
	struct record *r = NULL;
	struct str key = STR_INIT;
	int rc;

	if (operand_entity(c, 0, &entity, e) || door_new(cli_scope(c), entity, &r, e))
		return e->code;
	rc = assign(c, r, 1, e);
	if (!rc)
		rc = deed_do(c, &(struct deed){.record = r}, e);
	if (!rc) {
		record_key_text(r, &key);
		str_addc(&key, '\n');
		rc = put_out(&key, e);
	}
	str_release(&key);
	record_free(&r);
	return rc;
}

static int rev_parse(const struct cli *c, int64_t *rev, struct err *e)
{
	struct err why;

	if (!option_given(c, OPT_REV) ||
		!number_parse_int(c->option[OPT_REV], 1, INT64_MAX, rev, &why))
		return 0;
	return err_set(e, ERR_USAGE, _("--rev needs the number of a revision, not \"%s\"."),
		c->option[OPT_REV]);
}

int cmd_edit(struct cli *c, struct err *e)
{
	struct record *r = NULL;
	int rc;

	if (operand_load(c, &r, e))
		return e->code;
	rc = rev_parse(c, &r->rev, e);
	if (!rc)
		rc = assign(c, r, 2, e);
	if (!rc)
		rc = deed_do(c, &(struct deed){.record = r}, e);
	record_free(&r);
	return rc;
}

/* Questions asked before what takes something away. */
static const struct act_question {
	const char *action, *question;
	bool needs_answer; /* also where nobody can be asked: then --yes */
} act_questions[] = {
	{"archive", N_("archive it?"), false},
	{"purge", N_("remove it for good, with everything that belongs to it?"), true},
};

static const struct act_question *question_find(const char *action)
{
	for (int i = 0; i < LENGTH(act_questions); i++)
		if (!strcmp(act_questions[i].action, action))
			return &act_questions[i];
	return NULL;
}

static int act_sure(const struct cli *c, const struct record *r, struct err *e)
{
	const struct act_question *q = question_find(c->command->name);
	struct str text = STR_INIT;
	bool sure;

	if (!q || option_given(c, OPT_YES) || (!q->needs_answer && !can_ask()))
		return 0;
	if (!can_ask())
		return err_set(e, ERR_CONFIRM, _("This cannot be undone. To go on, add --yes."));
	str_addf(&text, "%s \"%s\": %s", _(r->entity->label), record_title(r), _(q->question));
	sure = ask_yes(text.buf);
	str_release(&text);
	return sure ? 0 : err_set(e, ERR_CANCEL, _("Nothing was changed."));
}

int cmd_act(struct cli *c, struct err *e)
{
	struct deed d = {0};
	struct record *r = NULL;
	int rc;

	if (operand_entity(c, 0, &d.entity, e) || rev_parse(c, &d.rev, e))
		return e->code;
	d.action = action_find(c->command->name, d.entity);
	if (!d.action)
		return err_set(e, ERR_USAGE, _("There is no \"%s\" for %s."), c->command->name,
			_(d.entity->plural));
	if (operand_load(c, &r, e))
		return e->code;
	d.id = r->id;
	rc = act_sure(c, r, e);
	if (!rc)
		rc = deed_do(c, &d, e);
	record_free(&r);
	return rc;
}

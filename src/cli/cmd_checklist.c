#include "cli/command.h"

#include <string.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/text.h"
#include "core/checklist.h"

#define NAME_COLUMNS 10

static const struct {
	const char *name, *label;
} states[] = {
	[STEP_OPEN] = {"open", N_("to do")},
	[STEP_DONE] = {"done", N_("ready")},
	[STEP_LEFT] = {"left", N_("as is")},
};

static int state_columns(void)
{
	int most = 0;

	for (int i = 0; i < LENGTH(states); i++)
		if (text_width(_(states[i].label)) > most)
			most = text_width(_(states[i].label));
	return most;
}

static void put_text(
	struct str *out, const struct checklist_step *step, const struct step_finding *found)
{
	struct str line = STR_INIT;
	const char *state = _(states[found->state].label);

	str_add(&line, state);
	str_pad(&line, ' ', state_columns() - text_width(state) + 1);
	str_addf(&line, "%-*s %s: %s", NAME_COLUMNS, step->name, _(step->label), found->text.buf);
	text_safe(out, line.buf, line.len, false);
	str_addc(out, '\n');
	str_release(&line);
}

static void put_json(
	struct json *j, const struct checklist_step *step, const struct step_finding *found)
{
	json_object(j);
	json_key(j, "step");
	json_text(j, step->name);
	json_key(j, "label");
	json_text(j, _(step->label));
	json_key(j, "state");
	json_text(j, states[found->state].name);
	json_key(j, "text");
	json_text(j, found->text.buf);
	json_object_end(j);
}

static int show(struct cli *c, struct err *e)
{
	struct step_finding found = {STEP_OPEN, STR_INIT};
	struct str out = STR_INIT;
	struct json j;
	bool as_json = option_given(c, OPT_JSON);
	int rc = 0;

	json_init(&j, &out);
	if (as_json)
		json_array(&j);
	for (int i = 0; i < checklist_n && !rc; i++) {
		rc = checklist_look(c->session, &checklist[i], &found, e);
		if (!rc && as_json)
			put_json(&j, &checklist[i], &found);
		else if (!rc)
			put_text(&out, &checklist[i], &found);
	}
	if (as_json) {
		json_array_end(&j);
		str_addc(&out, '\n');
	}
	rc = rc ? rc : put_out(&out, e);
	str_release(&found.text);
	str_release(&out);
	return rc;
}

/* "setup leave lists": right as it is; all: nobody is reminded of anything. */
static int leave(struct cli *c, struct err *e)
{
	const struct checklist_step *step = c->n_args > 1 ? checklist_find(c->arg[1]) : NULL;
	bool leaves = !strcmp(c->arg[0], "leave"), all = c->n_args > 1 && !strcmp(c->arg[1], "all");

	if ((!leaves && strcmp(c->arg[0], "resume")) || (!step && !all))
		return err_set(e, ERR_USAGE, _("Write: ficha %s; \"ficha setup\" lists the steps."),
			c->command->synopsis);
	return checklist_leave(c->session, step, leaves, e);
}

int cmd_checklist(struct cli *c, struct err *e)
{
	if (!checklist_can(c->session))
		return err_set(e, ERR_DENIED, "%s", _("Setting up is for administrators."));
	return c->n_args ? leave(c, e) : show(c, e);
}

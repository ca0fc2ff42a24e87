#include "cli/command.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/text.h"
#include "core/doctor.h"
#include "store/disk.h"

#define EXIT_FAULT 65 /* EX_DATAERR, as for a damaged database */
#define NAME_COLUMNS 11

static const char *const verdict_names[] = {"ok", "warning", "fault"};
static const char *const verdict_marks[] = {N_("ok"), N_("warn"), N_("FAULT")};

struct report {
	struct cli *c;
	enum doctor_verdict worst;
	struct str out;
	struct json json;
};

static void padded(struct str *out, const char *text, int columns)
{
	str_add(out, text);
	str_pad(out, ' ', columns - text_width(text) + 1);
}

static int mark_columns(void)
{
	int most = 0;

	for (int i = 0; i < LENGTH(verdict_marks); i++)
		if (text_width(_(verdict_marks[i])) > most)
			most = text_width(_(verdict_marks[i]));
	return most;
}

static void report_text(
	struct report *r, const struct doctor_check *check, const struct doctor_finding *found)
{
	struct str line = STR_INIT;

	padded(&line, _(verdict_marks[found->verdict]), mark_columns());
	padded(&line, check->name, NAME_COLUMNS);
	str_add(&line, found->text.buf);
	if (found->verdict != DOCTOR_OK && check->remedy)
		str_addf(&line, " -> %s%s%s", check->repair ? "--repair " : "",
			check->repair ? check->name : "", check->repair ? ": " : "");
	if (found->verdict != DOCTOR_OK && check->remedy)
		str_add(&line, _(check->remedy));
	text_safe(&r->out, line.buf, line.len, false);
	str_addc(&r->out, '\n');
	str_release(&line);
}

static void report_json(
	struct report *r, const struct doctor_check *check, const struct doctor_finding *found)
{
	json_object(&r->json);
	json_key(&r->json, "check");
	json_text(&r->json, check->name);
	json_key(&r->json, "looks_at");
	json_text(&r->json, _(check->label));
	json_key(&r->json, "verdict");
	json_text(&r->json, verdict_names[found->verdict]);
	json_key(&r->json, "text");
	json_text(&r->json, found->text.buf);
	json_key(&r->json, "repair");
	json_text(&r->json, found->verdict != DOCTOR_OK && check->repair ? check->name : NULL);
	json_object_end(&r->json);
}

static int look_all(struct report *r, const struct doctor *d, struct err *e)
{
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	bool as_json = option_given(r->c, OPT_JSON);

	json_init(&r->json, &r->out);
	if (as_json)
		json_array(&r->json);
	for (int i = 0; i < doctor_checks_n; i++) {
		const struct doctor_check *check = &doctor_checks[i];

		if (!doctor_applies(d, check))
			continue;
		doctor_look(d, check, &found);
		if (found.verdict > r->worst)
			r->worst = found.verdict;
		if (as_json)
			report_json(r, check, &found);
		else
			report_text(r, check, &found);
	}
	if (as_json) {
		json_array_end(&r->json);
		str_addc(&r->out, '\n');
	}
	str_release(&found.text);
	return put_out(&r->out, e);
}

static int repair_one(const struct cli *c, const struct doctor *d, const struct doctor_check *check,
	struct err *e)
{
	struct str backup = STR_INIT;
	int rc;

	say_progress_begin();
	rc = doctor_repair(d, check, c->session, &backup, e);
	say_progress_end(d->ctx);
	if (backup.len)
		say_note(c, _("As it was before: %s"), backup.buf);
	str_release(&backup);
	return rc;
}

static int repair(const struct cli *c, const struct doctor *d, struct err *e)
{
	const char *name = c->option[OPT_REPAIR];
	bool all = !strcmp(name, "all");

	if (!all && !doctor_find(name))
		return err_set(e, ERR_USAGE,
			_("There is no check \"%s\". ficha doctor lists them."), name);
	for (int i = 0; i < doctor_checks_n; i++) {
		const struct doctor_check *check = &doctor_checks[i];

		if (all ? !check->repair || !doctor_applies(d, check) : strcmp(check->name, name))
			continue;
		if (repair_one(c, d, check, e))
			return e->code;
	}
	return 0;
}

static int examine(struct cli *c, const struct doctor *d, struct err *e)
{
	struct report r = {.c = c, .out = STR_INIT};
	int rc = 0;

	if (option_given(c, OPT_REPAIR))
		rc = d->db ? caller_session(c, e) || repair(c, d, e)
			   : err_set(e, d->why->code, "%s", d->why->text);
	if (!rc)
		rc = look_all(&r, d, e);
	if (!rc && r.worst == DOCTOR_FAULT)
		c->exit_code = EXIT_FAULT;
	str_release(&r.out);
	return rc ? e->code : 0;
}

static int ballast(struct cli *c, const struct doctor *d, struct err *e)
{
	int64_t megabytes = config_int(c->config, "database.ballast_mb");

	if (!d->path)
		return err_set(e, ERR_USAGE, _("A server's database has no ballast here."));
	if (option_given(c, OPT_FREE_BALLAST))
		return ballast_free(d->path, e);
	return ballast_make(d->path, megabytes * MEGABYTE, e);
}

/* A database that cannot be opened is what a doctor is for. */
int cmd_doctor(struct cli *c, struct err *e)
{
	struct err why = ERR_INIT;
	bool silent = say_silent(c);
	struct doctor d = {.why = &why,
		.full = option_given(c, OPT_FULL),
		.progress = say_progress,
		.ctx = &silent};
	bool only_ballast = option_given(c, OPT_MAKE_BALLAST) || option_given(c, OPT_FREE_BALLAST);

	if (cli_find_uri(c, e) || caller_is_owner(c->uri.buf, e))
		return e->code;
	d.config = c->config;
	d.path = uri_path(c->uri.buf);
	if (!only_ballast &&
		!cli_open_db(c, option_given(c, OPT_REPAIR) ? 0 : DB_READ_ONLY, &why)) {
		d.db = c->db;
		d.path = db_path(c->db);
	}
	if (why.code == ERR_NO_FILE)
		return err_set(e, why.code, "%s", why.text);
	return only_ballast ? ballast(c, &d, e) : examine(c, &d, e);
}

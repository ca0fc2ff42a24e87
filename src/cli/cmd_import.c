#include "cli/command.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/text.h"
#include "dict/review.h"

#define OUT_ENOUGH (1 << 16) /* bytes, before they are written */

/* The report is written as the import goes on, so that a long one needs no memory. */
struct telling {
	struct cli *cli;
	struct str out;
	struct json json;
	bool as_json, begun, shown;
	bool numbered; /* the import's number was said */
	struct err e;  /* of writing */
};

/* Of one line, and of so many. */
static const struct {
	const char *one, *many;
} verdict_labels[] = {
	[IMPORT_CREATED] = {N_("new"), N_("created")},
	[IMPORT_ADDED] = {N_("addition"), N_("added to those there")},
	[IMPORT_UPDATED] = {N_("brought up to date"), N_("updated")},
	[IMPORT_DUPLICATE] = {N_("duplicate"), N_("duplicates")},
	[IMPORT_INVALID] = {N_("invalid"), N_("not valid")},
	[IMPORT_SKIPPED] = {N_("left out"), N_("skipped")},
};

/* ---- lines ---- */

static void begin(struct telling *t)
{
	if (!t->begun && t->as_json) {
		json_object(&t->json);
		json_key(&t->json, "lines");
		json_array(&t->json);
	}
	t->begun = true;
}

static void write_out(struct telling *t, size_t at_least)
{
	if (t->out.len >= at_least && !t->e.code)
		put_out(&t->out, &t->e);
}

static void line_json(struct telling *t, const struct import_line *line)
{
	struct json *j = &t->json;

	json_object(j);
	json_key(j, "line");
	json_int(j, line->line);
	json_key(j, "verdict");
	json_text(j, import_verdict_name(line->verdict));
	json_key(j, "reason");
	json_text(j, line->reason);
	if (line->id) {
		json_key(j, "entity");
		json_text(j, line->entity->name);
		json_key(j, "id");
		json_int(j, line->id);
	}
	json_object_end(j);
}

static void safe_text(struct telling *t, struct str *s)
{
	text_safe(&t->out, s->buf, s->len, true);
	str_release(s);
}

static void line_text(struct telling *t, const struct import_line *line)
{
	struct str s = STR_INIT;

	if (*line->reason)
		str_addf(&s, _("line %ld: %s: %s\n"), line->line, _(verdict_labels[line->verdict].one),
			line->reason);
	safe_text(t, &s);
}

static void tell_line(void *ctx, const struct import_line *line)
{
	struct telling *t = ctx;

	begin(t);
	(t->as_json ? line_json : line_text)(t, line);
	write_out(t, OUT_ENOUGH);
}

/* All rows are saved and told: Ctrl-C ends no more than this. */
static bool tell_merging(const struct telling *t, const struct import_report *r)
{
	bool silent = !t->shown;

	if (r->merging == 1)
		say_progress_begin();
	return say_progress(&silent, NULL, r->merging, 0);
}

static bool tell_progress(void *ctx, const struct import_report *r)
{
	struct telling *t = ctx;

	if (r->merging)
		return tell_merging(t, r);

	if (r->operation && !t->numbered && !option_given(t->cli, OPT_DRY_RUN))
		say_note(t->cli,
			r->resumed ? _("This goes on with import %lld, which was broken off; \"ficha "
				       "undo %lld\" takes all of it back.")
				   : _("This is import %lld; \"ficha undo %lld\" takes it back."),
			(long long)r->operation, (long long)r->operation);
	t->numbered = r->operation != 0;
	if (t->shown)
		fprintf(stderr, "\r%lld/%lld", (long long)r->records, (long long)r->total);
	return !t->e.code;
}

/* ---- the whole ---- */

static void columns_json(const struct import_report *r, struct json *j)
{
	json_key(j, "columns");
	json_array(j);
	for (int i = 0; i < r->n_columns; i++) {
		json_object(j);
		json_key(j, "heading");
		json_text(j, r->column[i].heading);
		json_key(j, "path");
		json_text(j, r->column[i].path);
		json_key(j, "sample");
		json_text(j, r->column[i].sample);
		json_key(j, "format");
		json_text(j, r->column[i].format);
		json_key(j, "joined");
		json_text(j, r->column[i].joined);
		json_object_end(j);
	}
	json_array_end(j);
}

static void report_json(struct telling *t, const struct import_report *r)
{
	struct json *j = &t->json;
	char delimiter[] = {r->delimiter, '\0'};

	json_array_end(j);
	json_key(j, "records");
	json_int(j, r->records);
	for (int v = 0; v < LENGTH(r->count); v++) {
		json_key(j, import_verdict_name((enum import_verdict)v));
		json_int(j, r->count[v]);
	}
	json_key(j, "rejected");
	json_int(j, r->rejected);
	json_key(j, "operation");
	json_int(j, r->operation);
	json_key(j, "charset");
	json_text(j, r->charset);
	json_key(j, "delimiter");
	json_text(j, delimiter);
	json_key(j, "sample");
	json_text(j, r->sample);
	columns_json(r, j);
	json_key(j, "unmapped");
	json_array(j);
	for (int i = 0; i < r->n_unmapped; i++)
		json_text(j, r->unmapped[i]);
	json_array_end(j);
	json_object_end(j);
	str_addc(&t->out, '\n');
}

static void about_text(const struct import_report *r, struct str *s)
{
	str_addf(s, _("character set: %s, delimiter: %s"), r->charset,
		r->delimiter == '\t' ? _("tab") : (char[]){r->delimiter, '\0'});
	if (r->sample[0])
		str_addf(s, _(", for example: %s"), r->sample);
	str_addc(s, '\n');
	for (int i = 0; i < r->n_columns; i++)
		if (r->column[i].format[0])
			str_addf(s, _("column \"%s\" was read as %s\n"), r->column[i].heading,
				r->column[i].format);
	for (int i = 0; i < r->n_columns; i++)
		if (r->column[i].joined[0])
			str_addf(s, _("column \"%s\" was joined to \"%s\"\n"),
				r->column[i].heading, r->column[i].joined);
	for (int i = 0; i < r->n_unmapped; i++)
		str_addf(s, _("column \"%s\" was not used\n"), r->unmapped[i]);
}

static void report_text(struct telling *t, const struct import_report *r)
{
	struct str s = STR_INIT;

	about_text(r, &s);
	str_addf(&s, _("records: %lld"), (long long)r->records);
	for (int v = 0; v < LENGTH(r->count); v++)
		str_addf(&s, ", %s: %lld", _(verdict_labels[v].many), (long long)r->count[v]);
	if (r->operation)
		str_addf(&s, _(", number: %lld"), (long long)r->operation);
	str_addc(&s, '\n');
	safe_text(t, &s);
}

/* After a failure too, when something was told already: whole batches stay. */
static void report(struct telling *t, const struct import_report *r, int rc)
{
	if (t->shown)
		fputs("\r", stderr);
	if (!rc)
		begin(t);
	if (t->begun)
		(t->as_json ? report_json : report_text)(t, r);
	write_out(t, 0);
}

/* ---- files ---- */

static int input_open(const char *path, FILE **out, struct err *e)
{
	struct stat st;

	*out = stdin;
	if (!strcmp(path, "-"))
		return 0;
	*out = fopen(path, "re");
	if (!*out)
		return err_set(e, errno == EACCES ? ERR_IO : ERR_NO_FILE,
			_("The file %s cannot be read: %s."), path, strerror(errno));
	if (!fstat(fileno(*out), &st) && !S_ISDIR(st.st_mode))
		return 0;
	fclose(*out);
	return err_set(e, ERR_NO_FILE, _("%s is a directory, not a file."), path);
}

static int rejects_open(const char *path, FILE **out, struct err *e)
{
	int fd;

	*out = NULL;
	if (!path)
		return 0;
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0)
		return err_set(e, ERR_IO,
			errno == EEXIST ? _("The file %s is there already; it is not overwritten.")
					: _("The file %s cannot be made."),
			path);
	*out = fdopen(fd, "w");
	return *out ? 0 : err_set(e, ERR_IO, _("The file %s cannot be made."), path);
}

/* Nothing was rejected: no file. */
static int rejects_close(const char *path, FILE *f, int64_t rejected, struct err *e)
{
	bool written;

	if (!f)
		return 0;
	written = !fflush(f) && !fsync(fileno(f));
	written = !fclose(f) && written;
	if (!rejected)
		unlink(path);
	return written ? 0
		       : err_set(e, ERR_IO, _("The file %s cannot be written: %s."), path,
				 strerror(errno));
}

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* ---- the command ---- */

static int policy_parse(const struct cli *c, struct import_options *o, bool *ask, struct err *e)
{
	const char *word = option_given(c, OPT_ON_MATCH) ? c->option[OPT_ON_MATCH] : "skip";

	*ask = !strcmp(word, "ask");
	if (*ask && !can_ask())
		return err_set(e, ERR_USAGE, "%s",
			_("--on-match ask: there is nobody at a terminal to be asked. Here it is skip "
			  "or update."));
	o->on_match = !strcmp(word, "update") ? IMPORT_UPDATE : IMPORT_SKIP;
	if (*ask || !strcmp(word, "update") || !strcmp(word, "skip"))
		return 0;
	return err_set(e, ERR_USAGE, _("--on-match is skip, update or ask, not \"%s\"."), word);
}

/* What the program would else find out by itself. */
static int form_parse(const struct cli *c, struct import_options *o, struct err *e)
{
	const char *delimiter = c->option[OPT_DELIMITER], *heading = c->option[OPT_HEADING];
	char *end;

	o->charset = c->option[OPT_CHARSET];
	if (o->charset && !csv_charset_known(o->charset))
		return err_set(e, ERR_USAGE,
			_("--charset is UTF-8, UTF-16 or Windows-1252, not \"%s\"."), o->charset);
	if (delimiter && strcmp(delimiter, "tab") != 0 &&
		(!delimiter[0] || delimiter[1] || !strchr(CSV_DELIMITERS, delimiter[0])))
		return err_set(e, ERR_USAGE, _("--delimiter is , ; | or tab, not \"%s\"."), delimiter);
	if (delimiter)
		o->delimiter = !strcmp(delimiter, "tab") ? '\t' : delimiter[0];
	o->heading = heading ? (int)strtol(heading, &end, 10) : 0;
	if (heading && (*end || o->heading < 1 || o->heading > IMPORT_HEAD_ROWS))
		return err_set(e, ERR_USAGE, _("--heading is a row of the file, from 1 to %d."),
			IMPORT_HEAD_ROWS);
	return 0;
}

/* ---- asking ---- */

static void ask_text(struct review *r, const struct review_row *row, struct str *out)
{
	const struct import_report *report = review_report(r);

	str_addf(out, _("line %ld: %s\n"), row->line.line, row->line.reason);
	for (int i = 0; i < row->n && i < report->n_columns; i++)
		if (report->column[i].path[0] && row->cell[i][0])
			str_addf(out, "  %s: %s\n", report->column[i].heading, row->cell[i]);
}

/* Where it is there already: what then? Asked before anything is written, so that nobody waits. */
static int ask_all(struct review *r, struct err *e)
{
	struct review_row row;
	struct str text = STR_INIT, safe = STR_INIT;
	int rc = 0;

	for (int64_t i = -1; !rc && (i = review_next(r, i + 1, 1, IMPORT_DUPLICATE)) >= 0;) {
		str_reset(&text);
		str_reset(&safe);
		rc = review_row(r, i, &row, e);
		if (!rc) {
			ask_text(r, &row, &text);
			text_safe(&safe, text.buf, text.len, true);
			fputs(safe.buf, stderr);
			if (ask_yes(_("Update what is there with this line?")))
				rc = review_decide(r, i, IMPORT_UPDATE, e);
		}
	}
	str_release(&text);
	str_release(&safe);
	return rc;
}

static int import_asked(struct cli *c, const struct entity *entity, struct import_options *o, FILE *in,
	struct import_report *out, struct err *e)
{
	struct review *r = NULL;
	int rc = review_new(&r, c->session, entity, in, o, NULL, NULL, e);

	if (!rc)
		rc = ask_all(r, e);
	if (!rc)
		rc = review_import(r, out, o->rejects, NULL, NULL, e);
	for (int64_t i = 0; !rc && i < review_rows(r); i++) {
		struct review_row row;

		rc = review_row(r, i, &row, e);
		if (!rc)
			o->line(o->ctx, &row.line);
	}
	review_free(&r);
	return rc;
}

static int import_file(struct cli *c, const struct entity *entity, struct import_options *o,
	FILE *in, bool ask, struct err *e)
{
	struct import_report r = IMPORT_REPORT_INIT;
	struct telling t = {.cli = c,
		.out = STR_INIT,
		.as_json = option_given(c, OPT_JSON),
		.shown = isatty(STDERR_FILENO) && !option_given(c, OPT_QUIET)};
	const char *path = c->option[OPT_REJECTS];
	int rc = rejects_open(path, &o->rejects, e);

	json_init(&t.json, &t.out);
	o->ctx = &t;
	if (!rc) {
		struct err close = ERR_INIT;

		rc = ask && !o->dry_run
			     ? import_asked(c, entity, o, in, &r, e)
			 : import_run(c->session, entity, in, o, &r, e);
		if (rejects_close(path, o->rejects, r.rejected, &close) && !rc) {
			*e = close;
			rc = close.code;
		}
		if (r.merging)
			say_progress_end(&(bool){!t.shown});
		report(&t, &r, rc);
	}
	if (t.e.code) {
		*e = t.e;
		rc = t.e.code;
	}
	str_release(&t.out);
	import_report_release(&r);
	return rc;
}

/* What only needs a yes on this command line says so. */
static int unconfirmed(struct err *e)
{
	struct err question = *e;

	return question.code != ERR_CONFIRM || strstr(question.text, "--yes")
		       ? question.code
		       : err_set(e, ERR_CONFIRM, _("%s To go on all the same, add --yes."),
				 question.text);
}

int cmd_import(struct cli *c, struct err *e)
{
	struct import_options o = {.map = c->option[OPT_MAP],
		.set = c->option[OPT_SET],
		.use_map = c->option[OPT_USE_MAP],
		.save_map = c->option[OPT_SAVE_MAP],
		.match = c->option[OPT_MATCH],
		.rest_to_note = option_given(c, OPT_REST_TO_NOTE),
		.dry_run = option_given(c, OPT_DRY_RUN),
		.accept = option_given(c, OPT_YES),
		.line = tell_line,
		.progress = tell_progress};
	const struct entity *entity;
	FILE *in;
	bool ask;
	int rc;

	if (option_given(c, OPT_UNDO))
		return cli_undo(c, c->option[OPT_UNDO], true, e);
	if (c->n_args < 2)
		return err_set(e, ERR_USAGE,
			_("Something is missing after \"%s\". Write: ficha %s"), c->command->name,
			c->command->synopsis);
	if (operand_entity(c, 0, &entity, e) || policy_parse(c, &o, &ask, e) || form_parse(c, &o, e) ||
		input_open(c->arg[1], &in, e))
		return e->code;
	o.source = base_name(c->arg[1]);
	rc = import_file(c, entity, &o, in, ask, e);
	if (in != stdin)
		fclose(in);
	if (!rc && o.save_map && o.dry_run)
		say_note(c, _("It is a dry run: the mapping \"%s\" was not saved."), o.save_map);
	return rc ? unconfirmed(e) : 0;
}

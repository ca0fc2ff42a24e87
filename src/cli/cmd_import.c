#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/text.h"
#include "dict/import.h"

static int file_open(const char *path, FILE **out, struct err *e)
{
	struct stat st;

	*out = stdin;
	if (!strcmp(path, "-"))
		return 0;
	*out = fopen(path, "re");
	if (!*out)
		return err_set(e, errno == EACCES ? ERR_IO : ERR_NO_FILE,
			_("The file %s can not be read: %s."), path, strerror(errno));
	if (!fstat(fileno(*out), &st) && !S_ISDIR(st.st_mode))
		return 0;
	fclose(*out);
	return err_set(e, ERR_NO_FILE, _("%s is a directory, not a file."), path);
}

static void progress(void *ctx, int64_t records)
{
	(void)ctx;
	fprintf(stderr, "\r%lld", (long long)records);
}

static void report_json(const struct import_report *r, struct str *out)
{
	struct json j;

	json_init(&j, out);
	json_object(&j);
	json_key(&j, "records");
	json_int(&j, r->records);
	for (int v = 0; v < LENGTH(r->count); v++) {
		json_key(&j, import_verdict_name((enum import_verdict)v));
		json_int(&j, r->count[v]);
	}
	json_key(&j, "unmapped");
	json_array(&j);
	for (int i = 0; i < r->n_unmapped; i++)
		json_text(&j, r->unmapped[i]);
	json_array_end(&j);
	json_key(&j, "lines");
	json_array(&j);
	for (int i = 0; i < r->n_lines; i++) {
		json_object(&j);
		json_key(&j, "line");
		json_int(&j, r->line[i].line);
		json_key(&j, "verdict");
		json_text(&j, import_verdict_name(r->line[i].verdict));
		json_key(&j, "reason");
		json_text(&j, r->line[i].reason);
		if (r->line[i].id) {
			json_key(&j, "id");
			json_int(&j, r->line[i].id);
		}
		json_object_end(&j);
	}
	json_array_end(&j);
	json_object_end(&j);
	str_addc(out, '\n');
}

static const char *const verdict_labels[] = {
	[IMPORT_CREATED] = N_("created"),
	[IMPORT_UPDATED] = N_("updated"),
	[IMPORT_DUPLICATE] = N_("duplicate"),
	[IMPORT_INVALID] = N_("invalid"),
	[IMPORT_SKIPPED] = N_("skipped"),
};

static void report_text(const struct import_report *r, struct str *out)
{
	struct str s = STR_INIT;

	for (int i = 0; i < r->n_lines; i++)
		if (*r->line[i].reason)
			str_addf(&s, _("line %ld: %s: %s\n"), r->line[i].line,
				_(verdict_labels[r->line[i].verdict]), r->line[i].reason);
	for (int i = 0; i < r->n_unmapped; i++)
		str_addf(&s, _("column \"%s\" was not used\n"), r->unmapped[i]);
	str_addf(&s, _("records: %lld"), (long long)r->records);
	for (int v = 0; v < LENGTH(r->count); v++)
		str_addf(&s, ", %s: %lld", _(verdict_labels[v]), (long long)r->count[v]);
	str_addc(&s, '\n');
	text_safe(out, s.buf, s.len, true);
	str_release(&s);
}

int cmd_import(struct cli *c, struct err *e)
{
	struct import_options o = {.map = c->option[OPT_MAP],
		.set = c->option[OPT_SET],
		.dry_run = option_given(c, OPT_DRY_RUN)};
	struct import_report report = IMPORT_REPORT_INIT;
	struct str out = STR_INIT;
	const struct entity *entity;
	FILE *in;
	int rc;

	if (operand_entity(c, 0, &entity, e) || file_open(c->arg[1], &in, e))
		return e->code;
	if (isatty(STDERR_FILENO) && !option_given(c, OPT_QUIET))
		o.progress = progress;
	rc = import_run(c->session, entity, in, &o, &report, e);
	if (o.progress)
		fputs("\r", stderr);
	if (!rc) {
		(option_given(c, OPT_JSON) ? report_json : report_text)(&report, &out);
		rc = put_out(&out, e);
	}
	if (in != stdin)
		fclose(in);
	str_release(&out);
	import_report_release(&report);
	return rc;
}

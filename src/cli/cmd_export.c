#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "cli/writing.h"
#include "core/export.h"

#define TELL_EVERY 1000 /* rows */

static bool tell(void *ctx, int64_t done)
{
	(void)ctx;
	if (done % TELL_EVERY == 0)
		fprintf(stderr, "\r%lld", (long long)done);
	return true;
}

static int form_option(const struct cli *c, struct export_options *o, struct err *e)
{
	const char *sign = c->option[OPT_DECIMAL];

	o->format = EXPORT_SPREADSHEET;
	if (sign && strcmp(sign, "comma") != 0 && strcmp(sign, "point") != 0)
		return err_set(e, ERR_USAGE, _("--decimal is point or comma, not \"%s\"."), sign);
	if (sign)
		o->decimal = *sign == 'c' ? ',' : '.';
	return option_given(c, OPT_FORMAT) ? export_form_find(c->option[OPT_FORMAT], &o->format, e)
					   : 0;
}

static int export_to(const struct cli *c, struct query *q, const struct export_options *o,
	struct err *e)
{
	struct writing w;
	int64_t limit, rows;
	int rc;

	if (limit_option(c, 0, &limit, e) || writing_begin(&w, c, c->option[OPT_TO], e))
		return e->code;
	rc = export_run(q, limit, o, w.file, &rows, e);
	if (o->progress)
		fputc('\r', stderr);
	rc = writing_end(&w, rc, e);
	if (!rc && option_given(c, OPT_TO))
		say_note(c, _("%lld records"), (long long)rows);
	return rc;
}

int cmd_export(struct cli *c, struct err *e)
{
	bool told = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO) && !option_given(c, OPT_QUIET);
	struct export_options o = {.progress = told ? tell : NULL};
	struct arena arena = ARENA_INIT;
	const struct entity *entity;
	struct query q;
	int rc;

	if (operand_entity(c, 0, &entity, e) || form_option(c, &o, e))
		return e->code;
	query_init(&q, cli_scope(c), entity);
	rc = query_options(c, &q, &arena, e);
	if (!rc)
		rc = export_to(c, &q, &o, e);
	arena_release(&arena);
	return rc;
}

#include "dict/issue.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

/* A contact and its person find the same fault. */
static bool known(const struct issues *is, const struct issue *new)
{
	for (int i = 0; i < is->n; i++)
		if (is->v[i].severity == new->severity && is->v[i].other == new->other &&
			!strcmp(is->v[i].path, new->path) && !strcmp(is->v[i].code, new->code) &&
			!strcmp(is->v[i].text, new->text))
			return true;
	return false;
}

void issues_add(struct issues *is, enum severity severity, const char *path, const char *code,
	int64_t other, const char *fmt, ...)
{
	struct issue *i;
	va_list ap;

	is->v = xgrow(is->v, &is->cap, is->n + 1, sizeof *is->v);
	i = &is->v[is->n];
	*i = (struct issue){.severity = severity, .other = other};
	snprintf(i->path, sizeof i->path, "%s", path);
	snprintf(i->code, sizeof i->code, "%s", code);
	va_start(ap, fmt);
	vsnprintf(i->text, sizeof i->text, fmt, ap);
	va_end(ap);
	is->n += !known(is, i);
}

void issues_reset(struct issues *is)
{
	is->n = 0;
}

void issues_release(struct issues *is)
{
	free(is->v);
	*is = (struct issues)ISSUES_INIT;
}

const struct issue *issues_worst(const struct issues *is)
{
	const struct issue *worst = NULL;

	for (int i = 0; i < is->n; i++)
		if (!worst || is->v[i].severity > worst->severity)
			worst = &is->v[i];
	return worst;
}

bool accepted_has(const struct accepted *a, const char *code)
{
	if (!a)
		return false;
	if (a->all)
		return true;
	for (int i = 0; i < a->n; i++)
		if (strcmp(a->code[i], code) == 0)
			return true;
	return false;
}

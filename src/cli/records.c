#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"

struct scope cli_scope(const struct cli *c)
{
	return (struct scope){.session = c->session};
}

static void entity_names(struct str *out)
{
	for (int i = 0; i < entity_count(); i++)
		if (!(entity_at(i)->flags & ENTITY_CHILD))
			str_addf(out, "%s%s", out->len ? " " : "", entity_at(i)->name);
}

int operand_entity(const struct cli *c, int arg, const struct entity **out, struct err *e)
{
	struct str names = STR_INIT;

	*out = entity_find(c->arg[arg]);
	if (*out && !((*out)->flags & ENTITY_CHILD))
		return 0;
	entity_names(&names);
	err_set(e, ERR_USAGE, _("There is no kind of record \"%s\". There are: %s"), c->arg[arg],
		names.buf);
	str_release(&names);
	return e->code;
}

int operand_load(const struct cli *c, struct record **out, struct err *e)
{
	const struct entity *entity;
	int64_t id;

	if (operand_entity(c, 0, &entity, e))
		return e->code;
	if (door_find(cli_scope(c), entity, c->arg[1], &id, e))
		return e->code;
	return door_load(cli_scope(c), entity, id, out, e);
}

const char *field_label(const struct field *f, const struct record *r)
{
	if (f->kind == FIELD_TAX_ID && f->with && r)
		return taxid_label(record_get(r, f->with));
	return f->label ? _(f->label) : f->name;
}

int put_out(struct str *s, struct err *e)
{
	size_t n = fwrite(s->buf, 1, s->len, stdout);
	bool whole = n == s->len;

	str_reset(s);
	if (whole)
		return 0;
	return err_set(e, ERR_IO, _("The output could not be written: %s."), strerror(errno));
}

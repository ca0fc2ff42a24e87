#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "store/search.h"

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

int put_out(struct str *s, struct err *e)
{
	size_t n = fwrite(s->buf, 1, s->len, stdout);
	bool whole = n == s->len;

	str_reset(s);
	if (whole)
		return 0;
	return err_set(e, ERR_IO, _("The output could not be written: %s."), strerror(errno));
}

/* ---- which records ---- */

static int sort_unknown(const struct cli *c, const struct entity *entity,
	const struct fieldset *seen, struct err *e)
{
	struct str names = STR_INIT;

	for (int i = 0; i < entity->n_fields; i++)
		if ((entity->fields[i].flags & FIELD_SORTED) &&
			fieldset_has(seen, &entity->fields[i]))
			str_addf(&names, "%s%s", names.len ? " " : "", entity->fields[i].name);
	err_set(e, ERR_USAGE, _("It cannot be sorted by \"%s\". It can be by: %s"),
		c->option[OPT_SORT], names.buf);
	str_release(&names);
	return e->code;
}

static int sort_option(const struct cli *c, struct query *q, struct err *e)
{
	const char *name = c->option[OPT_SORT];
	struct fieldset seen;

	if (!name)
		return 0;
	session_fields(c->session, q->entity, &seen);
	q->descending = *name == '-';
	q->sort = entity_field(q->entity, name + q->descending);
	if (!q->sort || !(q->sort->flags & FIELD_SORTED) || !fieldset_has(&seen, q->sort))
		return sort_unknown(c, q->entity, &seen, e);
	return 0;
}

int limit_option(const struct cli *c, int64_t without, int64_t *limit, struct err *e)
{
	struct err why;

	*limit = without;
	if (!option_given(c, OPT_LIMIT) ||
		!number_parse_int(c->option[OPT_LIMIT], 0, INT32_MAX, limit, &why))
		return 0;
	return err_set(e, ERR_USAGE, _("--limit needs a whole number, not \"%s\"."),
		c->option[OPT_LIMIT]);
}

void say_search_cut(const struct cli *c, const char *typed)
{
	struct arena a = ARENA_INIT;
	struct search_terms terms;

	if (!typed)
		return;
	search_parse(&a, typed, &terms);
	if (terms.cut && terms.n == 1)
		say_note(c, _("Of so long a search only the first word is looked for: there may be "
			      "rows that have not all of it."));
	else if (terms.cut)
		say_note(c, _("Of so long a search only the first %d words are looked for: there may be "
			      "rows that have not all of it."),
			terms.n);
	arena_release(&a);
}

int query_options(const struct cli *c, struct query *q, struct arena *a, struct err *e)
{
	q->search = c->option[OPT_SEARCH];
	say_search_cut(c, q->search);
	if (option_given(c, OPT_ARCHIVED))
		q->archived = ROWS_ARCHIVED;
	for (int i = 0; i < c->n_where; i++)
		if (query_where(q, c->where[i], a, e))
			return e->code;
	return sort_option(c, q, e);
}

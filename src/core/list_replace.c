#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/entities.h"
#include "core/lists.h"
#include "dict/choice.h"
#include "dict/door.h"
#include "dict/filter.h"
#include "dict/import.h"

static const struct record *value_of(const struct record *list, const char *code)
{
	for (int i = 0; i < list->child[0].n; i++)
		if (text_equal(record_get(list->child[0].v[i], "code"), code))
			return list->child[0].v[i];
	return NULL;
}

static int require_value(const struct record *list, const char *code, bool offered, struct err *e)
{
	const struct record *value = value_of(list, code);

	if (!value)
		return err_set(e, ERR_INPUT, _("The list %s has no value \"%s\"."),
			record_title(list), code);
	if (offered && !record_int(value, "active"))
		return err_set(e, ERR_INPUT,
			_("\"%s\" is no longer on offer: choose a value that is."),
			record_get(value, "label_es"));
	return 0;
}

static int look(const struct record *list, const char *from, const char *to, struct err *e)
{
#ifndef GUARD_OFF_fixed_list
	if (record_int(list, "fixed"))
		return err_set(e, ERR_INPUT,
			_("Values of the list %s cannot be replaced: the program's rules depend "
			  "on them."),
			record_title(list));
#endif
	if (code_needed(record_get(list, "name"), from))
		return err_set(e, ERR_INPUT,
			_("\"%s\" cannot be replaced: the program's rules depend on it. Its labels may "
			  "say something else."),
			from);
	if (require_value(list, from, false, e) || (to && require_value(list, to, true, e)))
		return e->code;
	if (to && text_equal(from, to))
		return err_set(e, ERR_INPUT, _("\"%s\" cannot be replaced by itself."), from);
	return 0;
}

int list_replace_look(struct session *s, int64_t list, const char *from, const char *to,
	int64_t *records, struct err *e)
{
	struct record *r = NULL;
	int rc;

	*records = 0;
	if (session_require(s, &list_entity, VERB_EDIT, NULL, e))
		return e->code;
	rc = door_load((struct scope){s, NULL, 0}, &list_entity, list, &r, e);
	rc = rc ? rc : look(r, from, to, e);
	rc = rc ? rc : code_count(s->db, record_get(r, "name"), from, records, e);
	record_free(&r);
	return rc;
}

/* ---- doing it ---- */

struct job {
	int64_t list;
	struct replace at, next; /* before this part, and after its last attempt */
	bool gone;
};

/* Who looked and who writes may be minutes apart. */
static int load(struct change *c, const struct job *job, struct record **list, struct err *e)
{
	int rc = session_require(c->session, &list_entity, VERB_EDIT, NULL, e);

	rc = rc ? rc : change_load(c, &list_entity, job->list, list, e);
	return rc ? rc : look(*list, job->at.from, job->at.to, e);
}

static int move_part(struct change *c, void *ctx, struct err *e)
{
	struct job *job = ctx;
	struct record *list;
	int rc;

	job->next = job->at;
	rc = load(c, job, &list, e);
	if (rc)
		return rc;
	job->next.list = record_get(list, "name");
	rc = change_replace(c, &job->next, e);
	job->next.list = NULL;
	if (!rc && job->next.moved > job->at.moved)
		change_replaced(c, &list_entity, job->list, &job->next);
	return rc;
}

/* The value goes; where records still hold it, also those that were saved meanwhile, it is retired. */
static int end_value(struct change *c, void *ctx, struct err *e)
{
	struct job *job = ctx;
	struct kept_of of = {&list_entity, job->list};
	struct record *list;
	int64_t held;
	int rc = load(c, job, &list, e);

	rc = rc ? rc : code_count(c->db, record_get(list, "name"), job->at.from, &held, e);
	if (rc)
		return rc;
	job->gone = !held;
	for (int i = list->child[0].n; i-- > 0;) {
		struct record *value = list->child[0].v[i];

		if (!text_equal(record_get(value, "code"), job->at.from))
			continue;
		if (held)
			record_set_int(value, "active", 0);
		else
			record_drop_child(list, 0, i);
	}
	change_replaced(c, &list_entity, job->list, &job->at);
	rc = filters_replace(c, &of, record_get(list, "name"), job->at.from, job->at.to, e);
	rc = rc ? rc
		: import_maps_replace(c, &of, record_get(list, "name"), job->at.from, job->at.to, e);
	return rc ? rc : change_save(c, list, e);
}

int list_replace(struct session *s, int64_t list, const char *from, const char *to,
	list_progress_fn *progress, void *ctx, struct list_replaced *out, struct err *e)
{
	struct job job = {.list = list, .at = {.from = from, .to = to}};
	int64_t looked_at = 0;
	int rc = 0;

	*out = (struct list_replaced){0};
	while (!rc && !job.at.end) {
		rc = door_part(s, "replace", "", &out->operation, move_part, &job, e);
		if (rc)
			break;
		job.at = out->records = job.next;
		looked_at = job.at.moved + job.at.kept + job.at.refused;
		if (progress && !job.at.end && !progress(ctx, looked_at))
			rc = err_set(e, ERR_CANCEL, "%s",
				_("Broken off. What was done stays done."));
	}
	rc = rc ? rc : door_part(s, "replace", "", &out->operation, end_value, &job, e);
	out->gone = job.gone;
	choices_forget(s);
	return rc;
}

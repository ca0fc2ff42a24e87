#include "tui/doings.h"

#include <string.h>
#include "base/lang.h"
#include "dict/door.h"
#include "tui/dialog.h"
#include "tui/form.h"
#include "tui/grid.h"
#include "tui/merge.h"
#include "tui/settle.h"
#include "tui/top.h"
#include "tui/ui.h"

/* The door's actions as people meet them. Those of one kind of record say for which state of it
 * they are. */
static const struct doing {
	const char *action;
	bool archived;             /* of archived records, or of the others */
	const char *field, *value; /* only where the field has this value; NULL: always */
	const char *question;      /* with the record's name */
	const char *done;
	bool destructive;
	bool edit_instead; /* who does not accept what is missing gets the form */
} doings[] = {
	{"convert", false, "kind", "prospect", N_("Make %s a customer?"),
		N_("%s is a customer now."), false, true},
	{"archive", false, NULL, NULL,
		N_("Archive %s?\nIt can be brought back: f shows the archived ones."),
		N_("Archived: %s; f shows the archived ones."), true, false},
	{"restore", true, NULL, NULL, N_("Bring %s back?"), N_("Restored: %s"), false, false},
	{"purge", true, NULL, NULL,
		N_("Delete %s for ever?\nNobody can bring it back; the history keeps its values."),
		N_("%s is deleted for ever."), true, false},
};

static bool doing_fits(const struct doing *d, const struct session *s, const struct record *r)
{
	const struct door_action *a = action_find(d->action, r->entity);

	if (!a || d->archived != r->archived || !session_may(s, r->entity, a->right, NULL))
		return false;
	return !d->field ||
	       (entity_field(r->entity, d->field) && text_equal(record_get(r, d->field), d->value));
}

/* ---- doing it ----------------------------------------------------------------------------------
 */

static unsigned edit_instead(
	struct scope scope, const struct entity *e, int64_t id, const char *missing)
{
	struct err err = ERR_INIT;

	if (form_open_at(scope, e, id, missing, &err))
		dlg_error(&err);
	else
		ui_message(_("Fill in what is missing and save; then convert again."));
	return SCREEN_USED;
}

/* Asks the door until nothing is open. `back`: the operator would rather not. */
static int door_persuade(struct session *s, const struct doing *d, const struct record *r,
	bool *back, struct issues *issues, struct err *e)
{
	struct settle settle;
	int rc;

	settle_init(&settle, s, r->entity);
	do {
		rc = door_act(s, action_find(d->action, r->entity), r->entity, r->id, r->rev,
			&settle.accepted, issues, e);
		*back = rc == ERR_CONFIRM && settle_ask(&settle, issues, false) != SETTLED_GO_ON;
	} while (rc == ERR_CONFIRM && !*back);
	return rc;
}

/* The record's name in the place of the one %s. */
static void name_put(struct str *out, const char *format, const char *name)
{
	size_t before = strcspn(format, "%");

	str_addn(out, format, before);
	str_add(out, name);
	str_add(out, format + before + strlen("%s"));
}

static void say_done(
	struct session *s, const struct doing *d, const char *name, const struct issues *issues)
{
	struct str text = STR_INIT;

	name_put(&text, _(d->done), name);
	settle_say(s, text.buf, issues);
	str_release(&text);
}

static bool confirm(const struct doing *d, const char *name)
{
	struct str text = STR_INIT;
	bool yes;

	name_put(&text, _(d->question), name);
	yes = dlg_confirm(text.buf, d->destructive);
	str_release(&text);
	return yes;
}

static unsigned doing_run(const struct doing *d, struct scope scope, const struct record *shown)
{
	struct record *r =
		record_copy(NULL, shown); /* other people's commits may load the list again */
	struct issues issues = ISSUES_INIT;
	struct str name = STR_INIT;
	struct err e = ERR_INIT;
	bool back = false;
	unsigned flags = SCREEN_USED;
	int rc;

	record_name(scope.session, r, &name);
	if (confirm(d, name.buf)) {
		rc = door_persuade(scope.session, d, r, &back, &issues, &e);
		if (!rc)
			say_done(scope.session, d, name.buf, &issues);
		else if (back && d->edit_instead)
			flags = edit_instead(scope, r->entity, r->id,
				issues.n ? issues.v[0].path : "");
		else if (!back)
			dlg_error(&e);
		flags |= SCREEN_RELOAD;
	}
	issues_release(&issues);
	str_release(&name);
	record_free(&r);
	return flags;
}

/* ---- the menu ----------------------------------------------------------------------------------
 */

unsigned doings_window(struct scope scope, const struct record *r, int nth)
{
	const struct relation *rel = top_relation(scope.session, r->entity, nth);
	struct scope to = {scope.session, rel, r->id};
	struct err e = ERR_INIT;
	struct query q;
	int64_t n;

	if (!rel)
		return SCREEN_USED;
	query_init(&q, to, entity_find(rel->to));
	if (query_count(&q, 1, &n, &e))
		dlg_error(&e);
	else
		screen_push(grid_window_new(to, r));
	return SCREEN_USED;
}

enum { ROW_WINDOW = 100, ROW_MERGE = 99 };

unsigned doings_menu(struct scope scope, const struct record *r)
{
	struct pick_row rows[LENGTH(doings) + TABS_MAX + 1];
	const struct relation *rel;
	struct str name = STR_INIT;
	int64_t id = -1;
	int n = 0;

	for (int i = 0; n < TABS_MAX && (rel = top_relation(scope.session, r->entity, i)); i++)
		rows[n++] = (struct pick_row){ROW_WINDOW + i, _(rel->label), _("window")};
	for (int i = 0; i < LENGTH(doings); i++)
		if (doing_fits(&doings[i], scope.session, r))
			rows[n++] = (struct pick_row){
				i, _(action_find(doings[i].action, r->entity)->label), NULL};
	if (!r->archived && merge_can(scope.session, r->entity))
		rows[n++] = (struct pick_row){ROW_MERGE, _("Merge with another one"), NULL};
	record_name(scope.session, r, &name);
	if (n)
		dlg_pick_array(name.buf, rows, n, -1, &id);
	else
		ui_message(_("There is nothing else that you can do with this record."));
	str_release(&name);
	if (id == ROW_MERGE)
		return merge_with(scope.session, r);
	if (id >= ROW_WINDOW)
		return doings_window(scope, r, (int)id - ROW_WINDOW);
	return id < 0 ? SCREEN_USED : doing_run(&doings[id], scope, r);
}

/* ---- deleting ----------------------------------------------------------------------------------
 */

static const struct doing *deletion(struct scope scope, const struct record *r)
{
	for (int i = 0; i < LENGTH(doings); i++)
		if (doings[i].destructive && doing_fits(&doings[i], scope.session, r))
			return &doings[i];
	return NULL;
}

bool doings_can_delete(struct scope scope, const struct record *r)
{
	return deletion(scope, r) != NULL;
}

unsigned doings_delete(struct scope scope, const struct record *r)
{
	const struct doing *d = deletion(scope, r);

	return d ? doing_run(d, scope, r) : SCREEN_USED;
}

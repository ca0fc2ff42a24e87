#include "tui/doings.h"

#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "dict/door.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/form.h"
#include "tui/grid.h"
#include "tui/mailtest.h"
#include "tui/mailtext.h"
#include "tui/logo.h"
#include "tui/merge.h"
#include "tui/password.h"
#include "tui/rehearse.h"
#include "tui/settle.h"
#include "tui/top.h"
#include "tui/ui.h"

#define ARCHIVE_QUESTION N_("Archive %s?\nIt can be brought back: f shows the archived ones.")
#define ARCHIVE_DONE N_("Archived: %s; f shows the archived ones.")
#define SAID_MAX 300 /* characters of the words that go with an action */

/* The door's actions as people meet them. Those of one kind of record say for which state of it
 * they are. What takes a record away stands in the order in which F8 tries it. */
static const struct doing {
	const char *action;
	bool archived;             /* of archived records, or of the others */
	const char *field, *value; /* only where the field has one of these values, "*" any; NULL: always */
	const char *question;      /* with the record's name */
	const char *done;
	bool destructive;
	bool edit_instead;    /* who does not accept what is missing gets the form */
	const char *shows[6]; /* fields that are told with the question */
	const char *of, *label; /* what that action is called of one kind of record; NULL: of all others */
} doings[] = {
	{"convert", false, "kind", "prospect", N_("Make %s a customer?"),
		N_("%s is a customer now."), false, true, {NULL}, NULL, NULL},
	{"issue", false, "state", "draft",
		N_("Issue %s?\nIt gets the next number of its series and stays as it is from then "
		   "on."),
		N_("Issued: %s"), false, false,
		{"kind", "date", "subtotal", "tax_added", "tax_withheld", "total"}, NULL, NULL},
	{"cancel", false, "state", "issued",
		N_("Cancel %s?\nIt keeps its number and cannot be issued again."),
		N_("Cancelled: %s"), true, false, {NULL}, NULL, NULL},
	{"archive", false, NULL, NULL,
		N_("Revoke the key %s?\nNobody comes in with it, and who came with it is shut out."),
		N_("Revoked: %s; f shows what was revoked."), true, false, {NULL}, "ssh_key",
		N_("Revoke")},
	{"archive", false, NULL, NULL,
		N_("Close the session from %s?\nIt ends at its next step; what was typed is kept."),
		N_("Closed: the session from %s."), true, false, {NULL}, "open_session",
		N_("Close")},
	{"release", false, "state", "held",
		N_("Release the message \"%s\"?\nIt leaves as soon as the mailer comes to it."),
		N_("Released: %s"), false, false, {"recipients", "reason"}, "message", NULL},
	{"retry", false, "state", "failed,uncertain",
		N_("Try the message \"%s\" again?\nIt goes to those who did not get it for certain, "
		   "with the same bytes."),
		N_("It is tried again: %s"), false, false, {"recipients", "reason"}, "message", NULL},
	{"arrived", false, "state", "uncertain",
		N_("Has the message \"%s\" arrived?\nIt counts as sent from then on."),
		N_("It counts as sent: %s"), false, false, {"recipients", "reason"}, "message", NULL},
	{"hold", false, "state", "queued,uncertain",
		N_("Hold the message \"%s\"?\nIt does not leave until somebody releases it."),
		N_("Held: %s"), false, false, {"recipients"}, "message", NULL},
	{"cancel", false, "state", "queued,held,failed,uncertain",
		N_("Cancel the message \"%s\"?\nWhat of it has not left does not leave any more."),
		N_("Cancelled: %s"), true, false, {"recipients", "reason"}, "message", NULL},
	{"rewrite", false, "state", "queued,held,failed,uncertain",
		N_("Write another message in the place of \"%s\"?\nThis one is cancelled; the new one "
		   "is held until you release it."),
		N_("Another one was made of it: %s"), false, false, {NULL}, "message", NULL},
	{"resend", false, "state", "sent,cancelled,failed",
		N_("Send the message \"%s\" again?\nIt goes to all its recipients once more, marked "
		   "as sent again."),
		N_("It is sent again: %s"), false, false, {"recipients"}, "message", NULL},
	{"resume", false, "state", "paused,stopped,completed",
		N_("Resume %s from today on?\nDates that were missed are skipped."), N_("Resumed: %s"),
		false, false, {"next_date", "limit", "issued"}, "schedule", NULL},
	{"catch-up", false, "state", "paused,stopped,completed",
		N_("Resume %s, and issue what was missed?\nEach document gets its own date, with the "
		   "next run."),
		N_("Resumed: %s"), false, false, {"next_date", "limit", "issued"}, "schedule", NULL},
	{"dismiss", false, "fault_at", "*",
		N_("Is the fault of %s seen to?\nIt is no longer listed on the home screen."),
		N_("Seen to: %s"), false, false, {"fault"}, "schedule", NULL},
	{"release", false, "state", "held",
		N_("Issue what was held for %s?\nThe document gets the next number and this date, and "
		   "its mail is queued."),
		N_("Issued: %s"), false, false, {"date", "reason"}, "occurrence", NULL},
	{"skip", false, "state", "held",
		N_("Skip the date %s?\nNo document is made for it, and none is counted."),
		N_("Skipped: %s"), true, false, {"date", "reason"}, "occurrence", NULL},
	{"archive", false, NULL, NULL, ARCHIVE_QUESTION, ARCHIVE_DONE, true, false, {NULL}, NULL, NULL},
	{"archive", false, "state", "draft,cancelled", ARCHIVE_QUESTION, ARCHIVE_DONE, true, false,
		{NULL}, "document", NULL},
	{"pause", false, "state", "active",
		N_("Pause %s?\nNothing is issued until it is resumed."), N_("Paused: %s"), true,
		false, {"next_date", "total"}, "schedule", NULL},
	{"stop", false, "state", "active,paused",
		N_("Stop %s?\nNothing more is issued; it can be resumed."), N_("Stopped: %s"), true,
		false, {"next_date", "total"}, "schedule", NULL},
	{"restore", true, NULL, NULL, N_("Bring %s back?"), N_("Restored: %s"), false, false,
		{NULL}, NULL, NULL},
	{"purge", true, NULL, NULL,
		N_("Delete %s for ever?\nNobody can bring it back; the history keeps its values."),
		N_("%s is deleted for ever."), true, false, {NULL}, NULL, NULL},
};

/* What is made from a record, by a relation whose link brings along what the new one takes over. */
static const struct making {
	const char *relation, *label;
	const char *field[2], *value[2]; /* only where the fields have these values */
	const char *made, *open; /* where that field names what was made already, this opens it */
} makings[] = {
	{"document.made", N_("Invoice it"), {"kind", "state"}, {"delivery_note", "issued"}, "made",
		N_("Open the invoice %s")},
};

/* values: with commas between */
static bool has_value(const struct record *r, const char *field, const char *values)
{
	const char *has;
	size_t n;

	if (!entity_field(r->entity, field))
		return false;
	has = record_get(r, field);
	if (!strcmp(values, "*"))
		return has[0] != '\0';
	for (; (n = strcspn(values, ",")); values += n + (values[n] == ','))
		if (strlen(has) == n && !strncmp(has, values, n))
			return true;
	return false;
}

/* Has that kind of record words of its own for the action? */
static bool has_own(const struct doing *d, const struct entity *e)
{
	for (int i = 0; i < LENGTH(doings); i++)
		if (text_equal(doings[i].action, d->action) && text_equal(doings[i].of, e->name))
			return true;
	return false;
}

static bool doing_fits(const struct doing *d, const struct session *s, const struct record *r)
{
	const struct door_action *a = action_find(d->action, r->entity);

	if (d->of ? !text_equal(d->of, r->entity->name) : has_own(d, r->entity))
		return false;
	if (!a || d->archived != r->archived || !session_may(s, r->entity, a->right, NULL))
		return false;
	return !d->field || has_value(r, d->field, d->value);
}

/* Key of what was made of the record before; "" where it was not loaded whole. */
static const char *made_before(const struct making *m, const struct record *r)
{
	return m->made ? record_get(r, m->made) : "";
}

static bool making_fits(const struct making *m, const struct session *s, const struct record *r)
{
	const struct relation *rel = relation_find(m->relation);

	if (!text_equal(rel->from, r->entity->name) || r->archived ||
		!session_may(s, entity_find(rel->to), VERB_CREATE, rel))
		return false;
	for (int i = 0; i < LENGTH(m->field); i++)
		if (!has_value(r, m->field[i], m->value[i]))
			return false;
	return true;
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
		ui_message(_("Fill in what is missing and save; then try again."));
	return SCREEN_USED;
}

/* Is that a field or a row that can be typed in the record's form? */
static bool is_typed(const struct session *s, const struct record *r, const char *path)
{
	size_t n = strcspn(path, ".[");
	char name[64];
	const struct field *f;
	struct fieldset locked;
	int child;

	snprintf(name, sizeof name, "%.*s", (int)n, path);
	f = entity_field(r->entity, name);
	door_locked(s, r, &locked);
	if (!session_may(s, r->entity, VERB_EDIT, NULL))
		return false;
	return f ? !fieldset_has(&locked, f) : *name && entity_child(r->entity, name, &child);
}

/* Says what is wrong; what can be mended in the form is mended there. */
static void say_wrong(struct scope scope, const struct record *r, struct err *e)
{
	char path[sizeof e->path];
	struct err err = ERR_INIT;

	snprintf(path, sizeof path, "%s", e->path);
	dlg_error(e);
	if (e->code == ERR_INPUT && is_typed(scope.session, r, path) &&
		form_open_at(scope, r->entity, r->id, path, &err))
		dlg_error(&err);
}

/* Asks the door until nothing is open. `back`: the operator would rather not. */
static int door_persuade(struct session *s, const struct doing *d, const struct record *r,
	const char *said, bool *back, struct issues *issues, struct err *e)
{
	struct settle settle;
	int rc;

	settle_init(&settle, s, r->entity);
	settle.accepted.said = said;
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

/* What is told with the question, a field a line. */
static void shows_add(
	const struct doing *d, struct session *s, const struct record *r, struct str *out)
{
	for (int i = 0; i < LENGTH(d->shows) && d->shows[i]; i++) {
		const struct field *f = entity_field(r->entity, d->shows[i]);

		if (f->kind == FIELD_MONEY ? !r->v[f->index].i && !(f->flags & FIELD_GRID)
					   : field_is_empty(f, &r->v[f->index]))
			continue;
		str_addf(out, "\n%s: ", field_caption(s, r, f));
		record_show(s, r, f, out);
	}
}

/* Yes or no; where the action asks for words, those are the yes. */
static bool confirm(const struct doing *d, struct session *s, const struct record *r,
	const char *name, struct str *said)
{
	const struct door_action *a = action_find(d->action, r->entity);
	struct str text = STR_INIT;
	bool yes;

	name_put(&text, _(d->question), name);
	shows_add(d, s, r, &text);
	if (!a->asks)
		yes = dlg_confirm(text.buf, d->destructive);
	else
		yes = dlg_prompt(text.buf, _(a->asks), said, SAID_MAX, 0);
	str_release(&text);
	return yes;
}

/* A list has not fetched all that a question tells. */
static int whole(struct scope scope, const struct record *shown, struct record **r, struct err *e)
{
	return door_load(scope, shown->entity, shown->id, r, e);
}

/* What was done may have given the record another name. */
static void name_again(struct scope scope, const struct record *r, struct str *name)
{
	struct record *now;
	struct err e = ERR_INIT;

	if (whole(scope, r, &now, &e))
		return;
	str_reset(name);
	record_name(scope.session, now, name);
	record_free(&now);
}

/* Returns enum screen_flag. */
static unsigned do_it(
	const struct doing *d, struct scope scope, const struct record *r, const char *said)
{
	struct issues issues = ISSUES_INIT;
	struct str name = STR_INIT;
	struct err e = ERR_INIT;
	bool back = false;
	unsigned flags = SCREEN_USED | SCREEN_RELOAD;
	int rc = door_persuade(scope.session, d, r, said, &back, &issues, &e);

	record_name(scope.session, r, &name);
	if (!rc) {
		name_again(scope, r, &name);
		say_done(scope.session, d, name.buf, &issues);
	} else if (back && d->edit_instead) {
		flags |= edit_instead(scope, r->entity, r->id, issues.n ? issues.v[0].path : "");
	} else if (!back) {
		say_wrong(scope, r, &e);
	}
	issues_release(&issues);
	str_release(&name);
	return flags;
}

static unsigned doing_run(const struct doing *d, struct scope scope, const struct record *shown)
{
	struct str name = STR_INIT, said = STR_INIT;
	struct err e = ERR_INIT;
	struct record *r;
	unsigned flags = SCREEN_USED;

	if (whole(scope, shown, &r, &e)) {
		dlg_error(&e);
		return SCREEN_USED | SCREEN_RELOAD;
	}
	record_name(scope.session, r, &name);
	if (confirm(d, scope.session, r, name.buf, &said))
		flags = do_it(d, scope, r, said.buf);
	str_release(&said);
	str_release(&name);
	record_free(&r);
	return flags;
}

static unsigned make(const struct making *m, struct scope scope, const struct record *r)
{
	struct scope to = {scope.session, relation_find(m->relation), r->id};
	const struct entity *entity = entity_find(to.relation->to);
	const char *made = made_before(m, r);
	struct err e = ERR_INIT;
	int64_t id;

	if (made[0] ? door_find_key(to, entity, made, &id, &e) || card_open(to, entity, id, NULL, &e)
		    : form_open_new(to, entity, NULL, &e))
		dlg_error(&e);
	return SCREEN_USED;
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

unsigned doings_lone(struct scope scope, const struct record *r)
{
	struct page page = PAGE_INIT;
	struct scope to = {scope.session, top_relation(scope.session, r->entity, 0), r->id};
	struct err e = ERR_INIT;
	struct query q;
	int64_t id = 0;

	if (!to.relation)
		return SCREEN_USED;
	query_init(&q, to, entity_find(to.relation->to));
	if (query_page(&q, NULL, true, 2, &page, &e)) {
		dlg_error(&e);
		return SCREEN_USED;
	}
	if (page.n == 1)
		id = page.row[0]->id;
	page_release(&page);
	if (!id)
		return doings_window(scope, r, 0);
	if (card_open(to, q.entity, id, NULL, &e))
		dlg_error(&e);
	return SCREEN_USED;
}

/* What only some records have. */
static bool password_fits(const struct session *s, const struct record *r)
{
	return !r->archived && password_can_set(s, r);
}

static bool merge_fits(const struct session *s, const struct record *r)
{
	return !r->archived && merge_can(s, r->entity);
}

static const struct special {
	bool (*fits)(const struct session *s, const struct record *r);
	const char *label;
	unsigned (*run)(struct session *s, const struct record *r);
	bool first; /* what is looked at before anything is done with the record */
} specials[] = {
	{mailtext_can, N_("Read the message"), mailtext_read, true},
	{password_fits, N_("Set a password"), password_change, false},
	{rehearse_can, N_("Rehearse what will be issued"), rehearse_ask, false},
	{logo_can, N_("Logo"), logo_ask, false},
	{mailtest_can, N_("Send a test message"), mailtest_ask, false},
	{merge_fits, N_("Merge with another one"), merge_with, false},
};

enum { ROW_WINDOW = 100, ROW_MAKE = 200, ROW_SPECIAL = 300 };
#define ROWS_MAX (LENGTH(doings) + LENGTH(makings) + LENGTH(specials) + TABS_MAX)

/* What the record is waiting for: the next step of its state. */
static bool is_next(const struct doing *d)
{
	return d->field && !d->destructive;
}

static const char *doing_label(const struct doing *d, const struct record *r)
{
	return d->label ? d->label : action_find(d->action, r->entity)->label;
}

/* Lives as long as the record. */
static const char *making_label(const struct making *m, const struct record *r)
{
	const char *made = made_before(m, r), *open = _(m->open);
	struct str text = STR_INIT;
	const char *label = _(m->label);

	if (made[0]) {
		name_put(&text, open, made);
		label = arena_strdup(r->arena, text.buf);
	}
	str_release(&text);
	return label;
}

static int doing_rows(
	const struct session *s, const struct record *r, bool next, struct pick_row *rows)
{
	int n = 0;

	for (int i = 0; i < LENGTH(doings); i++)
		if (is_next(&doings[i]) == next && doing_fits(&doings[i], s, r))
			rows[n++] = (struct pick_row){
				i, _(doing_label(&doings[i], r)), NULL};
	for (int i = 0; next && i < LENGTH(makings); i++)
		if (making_fits(&makings[i], s, r))
			rows[n++] = (struct pick_row){ROW_MAKE + i, making_label(&makings[i], r), NULL};
	return n;
}

static int special_rows(
	const struct session *s, const struct record *r, bool first, struct pick_row *rows)
{
	int n = 0;

	for (int i = 0; i < LENGTH(specials); i++)
		if (specials[i].first == first && specials[i].fits(s, r))
			rows[n++] = (struct pick_row){ROW_SPECIAL + i, _(specials[i].label), NULL};
	return n;
}

const char *doings_next(const struct session *s, const struct record *r)
{
	struct pick_row rows[ROWS_MAX];

	return special_rows(s, r, true, rows) || doing_rows(s, r, true, rows) ? rows[0].text : NULL;
}

/* What is read first, the next step, what belongs to the record, the rest. Returns how many. */
static int menu_rows(struct session *s, const struct record *r, struct pick_row *rows)
{
	const struct relation *rel;
	int n = special_rows(s, r, true, rows);

	n += doing_rows(s, r, true, rows + n);
	for (int i = 0; i < TABS_MAX && (rel = top_relation(s, r->entity, i)); i++)
		rows[n++] = (struct pick_row){ROW_WINDOW + i, _(rel->label), _("window")};
	n += doing_rows(s, r, false, rows + n);
	return n + special_rows(s, r, false, rows + n);
}

static unsigned menu_run(struct scope scope, const struct record *r, int64_t id)
{
	if (id >= ROW_SPECIAL)
		return specials[id - ROW_SPECIAL].run(scope.session, r);
	if (id >= ROW_MAKE)
		return make(&makings[id - ROW_MAKE], scope, r);
	if (id >= ROW_WINDOW)
		return doings_window(scope, r, (int)id - ROW_WINDOW);
	return id < 0 ? SCREEN_USED : doing_run(&doings[id], scope, r);
}

unsigned doings_menu(struct scope scope, const struct record *shown)
{
	struct pick_row rows[ROWS_MAX];
	struct str name = STR_INIT;
	struct err e = ERR_INIT;
	struct record *r;
	int64_t id = -1;
	unsigned flags;
	int n;

	if (whole(scope, shown, &r, &e)) {
		dlg_error(&e);
		return SCREEN_USED | SCREEN_RELOAD;
	}
	n = menu_rows(scope.session, r, rows);
	record_name(scope.session, r, &name);
	if (n)
		dlg_pick_array(name.buf, rows, n, -1, &id);
	else
		ui_message(_("There is nothing else that you can do with this record."));
	str_release(&name);
	flags = menu_run(scope, r, id);
	record_free(&r);
	return flags;
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

#include "tui/many.h"

#include <inttypes.h>
#include "base/lang.h"
#include "dict/bulk.h"
#include "tui/dialog.h"
#include "tui/recent.h"
#include "tui/screen.h"
#include "tui/top.h"
#include "tui/ui.h"
#include "tui/values.h"

/* The door's actions that make sense for many, in which list, and for which of its rows. */
static const struct many_action {
	const char *name;
	const char *condition; /* that one of them has to meet; NULL: none */
	bool archived;         /* for archived records, or for the others */
	bool destructive;
	const char *warning; /* NULL: it can be taken back */
} many_actions[] = {
	{"archive", NULL, false, true, NULL},
	{"restore", NULL, true, false, NULL},
	{"convert", "kind=prospect", false, false, NULL},
	{"purge", NULL, true, true,
		N_("Go on? Nobody can bring them back; the history keeps their values.")},
	{"release", "state=held", false, false, N_("Go on? What has left does not come back.")},
	{"skip", "state=held", false, true, N_("Go on? No document is made for these dates.")},
	{"retry", "state=failed", false, false, N_("Go on? What has left does not come back.")},
	{"hold", "state=queued", false, false, N_("Go on? They wait until somebody releases them.")},
};

/* ---- which records -----------------------------------------------------------------------------
 */

struct chosen {
	const int64_t *id;
	int64_t n, one;
};

static void chosen_take(const struct list *l, struct chosen *c)
{
	const struct record *r = list_selected(l);

	c->one = r ? r->id : 0;
	c->id = l->marks.n ? l->marks.id : &c->one;
	c->n = l->marks.n ? l->marks.n : r != NULL;
}

/* "12 records (Clients)", or the name of the only one. */
static void chosen_words(const struct list *l, const struct chosen *c, struct str *out)
{
	struct err e = ERR_INIT;
	struct record *r;

	if (c->n != 1 ||
		door_load((struct scope){l->query.scope.session, NULL, 0}, l->query.entity, *c->id,
			&r, &e)) {
		records_text(&l->query, c->n, out);
		return;
	}
	record_name(l->query.scope.session, r, out);
	record_free(&r);
}

/* ---- doing it ----------------------------------------------------------------------------------
 */

static bool bulk_step(void *ctx, int64_t done, int64_t n)
{
	(void)n;
	return progress_step(ctx, done);
}

/* "Archive · done: 12 · unchanged: 3 · refused: 1" */
static void report_words(
	const struct session *s, const char *what, const struct bulk_report *r, struct str *out)
{
	const struct {
		const char *label;
		int64_t n;
	} parts[] = {{_("done"), r->done}, {_("unchanged"), r->same}, {_("turned down"), r->refused}};

	str_add(out, what);
	for (int i = 0; i < LENGTH(parts); i++) {
		if (i && !parts[i].n)
			continue;
		str_addf(out, " %s %s: ", mark_text(MARK_DOT), parts[i].label);
		number_format(out, parts[i].n, 0, &s->numbers);
	}
}

static void report_say(struct list *l, const char *what, const struct bulk_report *r,
	const struct str *refusals, int rc, const struct err *e)
{
	struct str text = STR_INIT;

	report_words(l->query.scope.session, what, r, &text);
	if (r->done)
		recent_change(l->query.scope.session, text.buf);
	if (rc && rc != ERR_CANCEL)
		dlg_error(e);
	if (refusals->len)
		dlg_text(text.buf, refusals->buf);
	if (rc == ERR_CANCEL) {
		str_addf(&text, " %s %s", mark_text(MARK_DOT), e->text);
		ui_warning(text.buf);
	} else {
		ui_message(text.buf);
	}
	str_release(&text);
}

static unsigned bulk_run(struct list *l, struct bulk *b, const char *what)
{
	struct str refusals = STR_INIT;
	struct bulk_report report;
	struct progress p;
	struct err e = ERR_INIT;
	int rc;

	progress_begin(&p, &l->query.scope.session->numbers, what, b->n);
	b->progress = bulk_step;
	b->ctx = &p;
	b->refusals = &refusals;
	rc = door_bulk(l->query.scope.session, b, &report, &e);
	progress_end(&p);
	report_say(l, what, &report, &refusals, rc, &e);
	str_release(&refusals);
	l->prune = true;
	return SCREEN_USED | SCREEN_RELOAD;
}

static const char *warning_of(const struct many_action *m)
{
	return m && m->warning ? _(m->warning) : _("Go on? Ctrl-Z takes all of it back.");
}

/* Asks with the count, and does it. m: NULL for a field that is set. */
static unsigned bulk_ask(
	struct list *l, struct bulk *b, const char *what, const struct many_action *m)
{
	struct str question = STR_INIT, left = STR_INIT;
	struct chosen c;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;

	chosen_take(l, &c);
	b->entity = l->query.entity;
	b->id = c.id;
	b->n = c.n;
	str_addf(&question, "%s: ", what);
	chosen_words(l, &c, &question);
	if (bulk_asks(l->query.scope.session, b, &left, &e))
		dlg_error(&e);
	if (left.len)
		str_addf(&question, "\n%s", left.buf);
	str_addf(&question, "\n%s", warning_of(m));
	if (c.n && !e.code && dlg_confirm_many(question.buf, m && m->destructive, c.n))
		flags = bulk_run(l, b, what);
	str_release(&question);
	str_release(&left);
	return flags;
}

/* ---- actions -----------------------------------------------------------------------------------
 */

static const struct door_action *action_of(const struct list *l, const struct many_action *m)
{
	const struct door_action *a = action_find(m->name, l->query.entity);
	enum archived_rows shown = l->query.archived;

	if (!a || !session_may(l->query.scope.session, l->query.entity, a->right, NULL))
		return NULL;
	return shown == ROWS_BOTH || m->archived == (shown == ROWS_ARCHIVED) ? a : NULL;
}

#define LOOKED_AT 100 /* of more it is not asked in which state they are */

static bool condition_met(const struct list *l, const char *condition)
{
	struct query q;
	struct chosen c;
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	struct place at;
	bool met;

	query_init(&q, l->query.scope, l->query.entity);
	q.fields = (struct fieldset){0};
	chosen_take(l, &c);
	met = c.n > LOOKED_AT || query_where(&q, condition, &a, &e);
	for (int64_t i = 0; i < c.n && !met; i++)
		met = !query_place(&q, c.id[i], &a, &at, &e);
	arena_release(&a);
	return met;
}

static bool is_offered(const struct list *l, const struct many_action *m)
{
	return action_of(l, m) && (!m->condition || condition_met(l, m->condition));
}

static unsigned act(struct list *l, const struct many_action *m)
{
	struct bulk b = {.action = m->name};

	return bulk_ask(l, &b, _(action_of(l, m)->label), m);
}

bool many_can_archive(const struct list *l)
{
	return l->marks.n && action_of(l, &many_actions[0]);
}

unsigned many_archive(struct list *l)
{
	return act(l, &many_actions[0]);
}

/* ---- fields ------------------------------------------------------------------------------------
 */

/* A field that takes one of a few values. */
static bool is_settable(const struct list *l, const struct field *f)
{
	struct fieldset seen;

	session_fields(l->query.scope.session, l->query.entity, &seen);
	return fieldset_has(&seen, f) && session_needs(l->query.scope.session, f) && field_stored(f) &&
	       field_editable(f) && !(f->flags & FIELD_FIXED) && l->query.archived == ROWS_ACTIVE &&
	       (f->kind == FIELD_CHOICE || f->kind == FIELD_REF || f->kind == FIELD_BOOL) &&
	       session_may(l->query.scope.session, l->query.entity, VERB_EDIT, NULL);
}

enum { NO = 1, YES };

static bool ask_bool(const struct session *s, const struct field *f, struct str *plain)
{
	const struct pick_row rows[] = {{YES, _("yes"), NULL}, {NO, _("no"), NULL}};
	int64_t id = 0;

	if (dlg_pick_array(field_heading(s, f), rows, LENGTH(rows), 0, &id) != 1)
		return false;
	str_addc(plain, id == YES ? '1' : '0');
	return true;
}

/* "Assigned to: Sara" */
static int field_words(struct session *s, const struct entity *e, const struct field *f,
	const char *plain, struct str *out, struct err *err)
{
	struct record *r = record_new(e);
	int rc = record_set_path(s, r, f->name, plain, err);

	str_addf(out, "%s: ", field_heading(s, f));
	if (!rc && *plain)
		record_show(s, r, f, out);
	else if (!rc)
		str_add(out, _("(none)"));
	record_free(&r);
	return rc;
}

static unsigned field_set(struct list *l, const struct field *f, const char *plain)
{
	struct bulk b = {.path = f->name, .text = plain};
	struct str what = STR_INIT;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;

	if (field_words(l->query.scope.session, l->query.entity, f, plain, &what, &e))
		dlg_error(&e);
	else
		flags = bulk_ask(l, &b, what.buf, NULL);
	str_release(&what);
	return flags;
}

static unsigned field_ask(struct list *l, const struct field *f)
{
	struct session *s = l->query.scope.session;
	struct str plain = STR_INIT;
	unsigned flags = SCREEN_USED;

	if (f->kind == FIELD_BOOL ? ask_bool(s, f, &plain) : value_pick(s, f, NULL, "", NULL, NULL, &plain))
		flags = field_set(l, f, plain.buf);
	str_release(&plain);
	return flags;
}

/* ---- the menu ----------------------------------------------------------------------------------
 */

enum { ROW_ACTION = 1, ROW_FIELD = 100, ROW_EMPTY = 1000 };

static int menu_rows(const struct list *l, struct pick_row *rows)
{
	const struct session *s = l->query.scope.session;
	const struct entity *e = l->query.entity;
	int n = 0;

	for (int i = 0; i < LENGTH(many_actions); i++)
		if (is_offered(l, &many_actions[i]))
			rows[n++] = (struct pick_row){
				ROW_ACTION + i, _(action_of(l, &many_actions[i])->label), NULL};
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (!is_settable(l, f))
			continue;
		rows[n++] = (struct pick_row){ROW_FIELD + i, field_heading(s, f), _("set")};
		if (f->kind == FIELD_REF && !(f->flags & FIELD_REQUIRED))
			rows[n++] = (struct pick_row){ROW_EMPTY + i, field_heading(s, f), _("(none)")};
	}
	return n;
}

#define ROWS_MAX (2 * FIELDS_MAX + LENGTH(many_actions))

/* Asked at every painting: what would need a look at the rows counts as possible. */
bool many_can(const struct list *l)
{
	const struct entity *e = l->query.entity;
	bool can = false;

	for (int i = 0; i < LENGTH(many_actions) && !can; i++)
		can = action_of(l, &many_actions[i]) != NULL;
	for (int i = 0; i < e->n_fields && !can; i++)
		can = is_settable(l, &e->fields[i]);
	return can && list_selected(l);
}

unsigned many_menu(struct list *l)
{
	const struct entity *e = l->query.entity;
	struct pick_row rows[ROWS_MAX];
	struct str title = STR_INIT;
	struct chosen c;
	int64_t id = 0;
	int n = menu_rows(l, rows);

	chosen_take(l, &c);
	chosen_words(l, &c, &title);
	if (n)
		dlg_pick_array(title.buf, rows, n, 0, &id);
	else
		ui_message(_("There is nothing else that you can do with this record."));
	str_release(&title);
	if (id >= ROW_EMPTY)
		return field_set(l, &e->fields[id - ROW_EMPTY], "");
	if (id >= ROW_FIELD)
		return field_ask(l, &e->fields[id - ROW_FIELD]);
	return id ? act(l, &many_actions[id - ROW_ACTION]) : SCREEN_USED;
}

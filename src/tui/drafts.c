#include "tui/drafts.h"

#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/ssh.h"
#include "tui/dialog.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define LATER_MAX 32
#define ROWS_MOST 8

/* Those of new records that were put off: asking at every new form would be in the way. */
static int64_t later[LATER_MAX];
static int later_n;

/* ---- one of them -------------------------------------------------------------------------------
 */

int drafts_left(struct session *s, struct arena *a, struct draft **out, int *n, struct err *e)
{
	int all = 0, rc = draft_list(s, a, out, &all, e);

	*n = 0;
	for (int i = 0; !rc && i < all; i++)
		if (!form_has_draft((*out)[i].id))
			(*out)[(*n)++] = (*out)[i];
	return rc;
}

static const char *name_of(const struct draft *d, struct arena *a)
{
	const char *row = "";
	int child;
	struct str name = STR_INIT;

	if (!d->entity)
		return d->title;
	str_addn(&name, d->part, strcspn(d->part, "["));
	if (name.len && entity_child(d->entity, name.buf, &child))
		row = arena_printf(a, " %s %s", mark_text(MARK_CRUMB),
			_(d->entity->children[child].of->label));
	str_reset(&name);
	str_addf(&name, d->record ? "%s" : _("New: %s"), _(d->entity->label));
	if (*d->title)
		str_addf(&name, " %s %s", mark_text(MARK_CRUMB), d->title);
	row = arena_printf(a, "%s%s", name.buf, row);
	str_release(&name);
	return row;
}

/* A line that dropped unnoticed, and a program that was killed, look as if somebody were there. */
const char *draft_name(struct session *s, const struct draft *d, struct arena *a)
{
	const char *name = name_of(d, a);

	return session_is_elsewhere(s, d->holder) ? arena_printf(a, _("Open elsewhere? %s"), name) : name;
}

/* The time alone when it was today. */
const char *draft_when(const struct session *s, const struct draft *d, struct arena *a)
{
	struct civil c = moment_civil(d->typed_at, s->time_zone);
	bool today = date_days(c.date) == date_days(today_in(s->time_zone));

	if (today)
		return arena_printf(a, "%02d:%02d", c.hour, c.minute);
	return arena_printf(a, "%02d/%02d %02d:%02d%s", s->month_first ? c.date.month : c.date.day,
		s->month_first ? c.date.day : c.date.month, c.hour, c.minute,
		d->doomed ? _(", old: goes soon") : "");
}

/* There is no form to put the words into; they can be read and copied from here. */
static void words_show(struct session *s, const struct draft *d, const struct err *why)
{
	struct str text = STR_INIT;
	struct err e = ERR_INIT;

	str_addf(&text, "%s\n\n%s\n", why->text, _("This is what you had typed:"));
	if (!d->entity || draft_say(s, d->entity, d->body, &text, &e))
		str_add(&text, d->body);
	dlg_text(d->title, text.buf);
	str_release(&text);
}

void draft_open(struct session *s, const struct draft *d)
{
	struct err e = ERR_INIT;

	if (!d->entity)
		err_set(&e, ERR_MISSING, "%s", _("There is no such kind of record any more."));
	else if (!form_open_draft(s, d, &e))
		return;
	words_show(s, d, &e);
}

void draft_throw(struct session *s, const struct draft *d)
{
	struct arena a = ARENA_INIT;
	struct str question = STR_INIT;
	struct err e = ERR_INIT;

	str_addf(&question, "%s\n%s", draft_name(s, d, &a),
		_("Throw away what was typed? Nobody can bring it back."));
	if (dlg_confirm(question.buf, true) && draft_drop(s, d->id, 2, &e))
		dlg_error(&e);
	str_release(&question);
	arena_release(&a);
}

/* ---- all of them -------------------------------------------------------------------------------
 */

static int list_ask(struct session *s, const struct draft *v, int n, struct arena *a, int64_t *at)
{
	struct pick_row *rows = arena_array(a, struct pick_row, n);
	struct pick p = {.title = _("Forms left open"),
		.about = n == 1 ? _("You left a form open; what you typed is still here.")
				: _("You left forms open; what you typed is still here."),
		.hint = _("Enter goes on · Del throws it away · Esc later"),
		.lines = n < ROWS_MOST ? n : ROWS_MOST,
		.deletes = true};

	for (int i = 0; i < n; i++)
		rows[i] = (struct pick_row){i + 1, draft_name(s, &v[i], a), draft_when(s, &v[i], a)};
	return dlg_pick_rows(&p, rows, n, at);
}

/* False once there is nothing more to ask. */
static bool offer_once(struct session *s)
{
	struct arena a = ARENA_INIT;
	struct draft *v;
	struct err e = ERR_INIT;
	int64_t at = 0;
	int n, answer = PICK_NONE;

	if (drafts_left(s, &a, &v, &n, &e))
		n = 0;
	if (n)
		answer = list_ask(s, v, n, &a, &at);
	if (answer == PICK_TAKEN)
		draft_open(s, &v[at - 1]);
	else if (answer == PICK_DELETED)
		draft_throw(s, &v[at - 1]);
	for (int i = 0; i < n && answer == PICK_NONE && later_n < LATER_MAX; i++)
		later[later_n++] = v[i].id;
	arena_release(&a);
	return answer == PICK_DELETED;
}

void drafts_offer(struct session *s, int days)
{
	struct str text = STR_INIT;
	struct err e = ERR_INIT;
	int64_t dropped = 0;

	later_n = 0;
	(void)!draft_tidy(s->db, s->user, days, &dropped, &e);
	while (offer_once(s))
		;
	if (dropped) {
		str_addf(&text, _("Thrown away, left open for more than %d days: %d"), days,
			(int)dropped);
		ui_message(text.buf);
	}
	str_release(&text);
}

/* ---- the same form again -----------------------------------------------------------------------
 */

static bool was_put_off(int64_t id)
{
	for (int i = 0; i < later_n; i++)
		if (later[i] == id)
			return true;
	return false;
}

static bool is_of(const struct draft *d, struct scope scope, const struct entity *e, int64_t id,
	const char *part)
{
	if (d->entity != e || d->record != id || !text_equal(d->part, part))
		return false;
	return id || (d->relation == scope.relation && d->from_id == scope.from_id &&
			     !was_put_off(d->id));
}

enum { GO_ON, THROW_AWAY, LATER };

static bool resume_ask(struct session *s, const struct draft *d, struct arena *a)
{
	const char *labels[] = {_("Go on"), _("Throw away"), _("Later")};
	struct str question = STR_INIT;
	int answer;

	str_addf(&question, "%s\n", draft_name(s, d, a));
	str_addf(&question, _("You left this form open (%s). Go on with what you typed?"),
		draft_when(s, d, a));
	answer = dlg_choice(question.buf, labels, LENGTH(labels), GO_ON);
	str_release(&question);
	if (answer == GO_ON)
		draft_open(s, d);
	else if (answer == THROW_AWAY)
		draft_throw(s, d);
	else if (!d->record && later_n < LATER_MAX)
		later[later_n++] = d->id;
	return answer == GO_ON;
}

bool drafts_resume(struct scope scope, const struct entity *e, int64_t id, const char *part)
{
	struct arena a = ARENA_INIT;
	struct draft *v;
	struct err none = ERR_INIT;
	bool resumed = false;
	int n;

	if (drafts_left(scope.session, &a, &v, &n, &none))
		n = 0;
	for (int i = 0; i < n; i++)
		if (is_of(&v[i], scope, e, id, part)) {
			resumed = resume_ask(scope.session, &v[i], &a);
			break;
		}
	arena_release(&a);
	return resumed;
}

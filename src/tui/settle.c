#include "tui/settle.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/str.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/recent.h"
#include "tui/ui.h"

#define DUPLICATE "duplicate."

void settle_init(struct settle *s, struct session *session, const struct entity *e)
{
	*s = (struct settle){.session = session, .entity = e};
	for (int i = 0; i < ACCEPTED_MAX; i++)
		s->list[i] = s->code[i];
	s->accepted.code = s->list;
}

static void accept(struct settle *s, const struct issue *issue)
{
	if (accepted_has(&s->accepted, issue->code) || s->accepted.n == ACCEPTED_MAX)
		return;
	memcpy(s->code[s->accepted.n++], issue->code, sizeof issue->code);
}

static bool is_duplicate(const struct issue *issue)
{
	return strncmp(issue->code, DUPLICATE, strlen(DUPLICATE)) == 0;
}

static bool is_open(const struct settle *s, const struct issue *issue)
{
	return issue->severity == ISSUE_ASK && !accepted_has(&s->accepted, issue->code);
}

/* ---- records that are probably the same one ----------------------------------------------------
 */

static bool is_candidate(const struct settle *s, const struct issue *issue, bool warnings)
{
	return is_duplicate(issue) &&
	       (is_open(s, issue) || (warnings && issue->severity == ISSUE_WARN));
}

enum { SAVE_ANYWAY = 1, FIRST_CANDIDATE };

static enum settled open_candidate(const struct settle *s, const struct issue *issue)
{
	struct scope scope = {s->session, NULL, 0};
	struct err e = ERR_INIT;

	if (!issue->other)
		return SETTLED_BACK;
	if (card_open(scope, s->entity, issue->other, NULL, &e)) {
		dlg_error(&e);
		return SETTLED_BACK;
	}
	ui_message(_("Esc brings you back to the form; it is as you left it."));
	return SETTLED_OPENED;
}

static enum settled ask_duplicates(struct settle *s, const struct issues *issues, bool warnings)
{
	struct pick_row *rows = xcalloc((size_t)issues->n + 1, sizeof *rows);
	int64_t id = 0;
	enum settled answer = SETTLED_BACK;
	int n = 0;

	rows[n++] = (struct pick_row){SAVE_ANYWAY, _("Save anyway: it is another one"), NULL};
	for (int i = 0; i < issues->n; i++)
		if (is_candidate(s, &issues->v[i], warnings))
			rows[n++] = (struct pick_row){FIRST_CANDIDATE + i, issues->v[i].text, NULL};
	if (n == 1) {
		answer = SETTLED_GO_ON;
	} else if (dlg_pick_array(_("Is it there already? Enter opens it"), rows, n, rows[1].id,
			   &id) == 1) {
		answer = SETTLED_GO_ON;
		if (id != SAVE_ANYWAY)
			answer = open_candidate(s, &issues->v[id - FIRST_CANDIDATE]);
	}
	for (int i = 0; i < issues->n && answer == SETTLED_GO_ON; i++)
		if (is_candidate(s, &issues->v[i], false))
			accept(s, &issues->v[i]);
	free(rows);
	return answer;
}

/* ---- the other questions -----------------------------------------------------------------------
 */

static enum settled ask_questions(struct settle *s, const struct issues *issues)
{
	struct str text = STR_INIT;
	bool yes = true;

	for (int i = 0; i < issues->n; i++)
		if (is_open(s, &issues->v[i]))
			str_addf(&text, "%s\n", issues->v[i].text);
	str_add(&text, text.len ? _("Go on all the same?") : "");
	if (text.len)
		yes = dlg_confirm(text.buf, true);
	for (int i = 0; i < issues->n && yes; i++)
		if (is_open(s, &issues->v[i]))
			accept(s, &issues->v[i]);
	str_release(&text);
	return yes ? SETTLED_GO_ON : SETTLED_BACK;
}

enum settled settle_ask(struct settle *s, const struct issues *issues, bool warnings)
{
	enum settled answer = ask_duplicates(s, issues, warnings && !s->duplicates_shown);

	s->duplicates_shown = true;
	return answer == SETTLED_GO_ON ? ask_questions(s, issues) : answer;
}

void settle_say(struct session *s, const char *done, const struct issues *issues)
{
	recent_change(s, done);
	for (int i = 0; i < issues->n; i++) {
		const struct issue *issue = &issues->v[i];
		struct str text = STR_INIT;

		if (issue->severity != ISSUE_WARN || is_duplicate(issue))
			continue;
		str_addf(&text, "%s%s %s", done, done[strlen(done) - 1] == '.' ? "" : ".", issue->text);
		ui_warning(text.buf);
		str_release(&text);
		return;
	}
	ui_message(done);
}

#include "tui/login.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/demo.h"
#include "tui/box.h"
#include "tui/dialog.h"
#include "tui/editor.h"
#include "tui/ui.h"

#define NAME_MAX_CHARS 32
#define PASSWORD_MAX_CHARS 200
#define LOGIN_COLUMNS 46
#define LOGIN_LINES 8
#define FIELD_COLUMNS 26

enum { NAME, PASSWORD, FIELDS };

struct login {
	struct layer layer; /* first */
	struct editor field[FIELDS];
	int at;
	bool demo;
	struct str fault;
};

const char *login_source(void)
{
	static char source[64];
	const char *from = getenv("SSH_CONNECTION");
	size_t n = from ? strcspn(from, " ") : 0;

	if (!n || n >= sizeof source)
		return "local";
	memcpy(source, from, n);
	source[n] = '\0';
	return source;
}

/* ---- painting ----------------------------------------------------------------------------------
 */

static void field_draw(struct login *l, int i, const char *label, int y, struct rect r)
{
	struct str line = STR_INIT;
	int label_columns = r.w - 4 - FIELD_COLUMNS - 2, x = r.x + 2 + label_columns,
	    width = FIELD_COLUMNS, cursor;

	editor_view(&l->field[i], width, 1);
	editor_line(&l->field[i], 0, &line, &cursor);
	ui_put(y, r.x + 2, STYLE_LABEL, label, label_columns - 1);
	ui_put(y, x, STYLE_DIALOG, "[", 1);
	ui_put(y, x + 1, i == l->at ? STYLE_FIELD_ON : STYLE_FIELD, line.buf, width);
	ui_put(y, x + 1 + width, STYLE_DIALOG, "]", 1);
	if (i == l->at)
		ui_cursor(y, x + 1 + cursor);
	str_release(&line);
}

static void demo_draw(int y, struct rect r)
{
	struct str text = STR_INIT;

	ui_put(y, r.x + 2, STYLE_DEMO, " DEMO ", 6);
	ui_put_cut(y, r.x + 9, STYLE_DIALOG, "ana · oscar · sara · tito", r.w - 11);
	str_addf(&text, _("password %s"), DEMO_PASSWORD);
	ui_put_cut(y + 1, r.x + 9, STYLE_DIALOG, text.buf, r.w - 11);
	str_release(&text);
}

static void fault_draw(const struct login *l, int y, struct rect r)
{
	struct wrap w;
	struct str line = STR_INIT;
	size_t start, n;

	wrap_init(&w, l->fault.buf, l->fault.len, r.w - 4);
	for (int i = 0; i < 3 && wrap_next(&w, &start, &n); i++) {
		str_reset(&line);
		str_addn(&line, l->fault.buf + start, n);
		ui_put(y + i, r.x + 2, STYLE_ERROR, line.buf, r.w - 4);
	}
	str_release(&line);
}

static void login_draw(struct layer *layer)
{
	struct login *l = (struct login *)layer;
	struct rect r = box_draw("Ficha", LOGIN_LINES, LOGIN_COLUMNS);

	field_draw(l, NAME, _("User"), r.y + 1, r);
	field_draw(l, PASSWORD, _("Password"), r.y + 2, r);
	fault_draw(l, r.y + 3, r);
	if (l->demo && r.h >= LOGIN_LINES + 2)
		demo_draw(r.y + 6, r);
	ui_put(r.y + r.h - 2, r.x + 2, STYLE_HINT, _("Enter: in · Tab: next field · Esc: out"),
		r.w - 4);
}

/* ---- keys --------------------------------------------------------------------------------------
 */

static bool try(struct login *l, const struct tui_start *start, struct session **out)
{
	struct err e = ERR_INIT;
	int rc;

	str_reset(&l->fault);
	str_add(&l->fault, _("One moment..."));
	ui_paint();
	str_reset(&l->fault);
	rc = session_login(out, start->db, editor_text(&l->field[NAME]),
		editor_text(&l->field[PASSWORD]), login_source(),
		(int)config_int(start->config, "security.password_cost"), &e);
	editor_clear(&l->field[PASSWORD]);
	if (rc)
		str_addf(&l->fault, "! %s", e.text);
	return !rc;
}

enum { GO_ON = -1, GIVEN_UP, ENTERED };

static int accept(struct login *l, const struct tui_start *start, struct session **out)
{
	if (l->at == NAME) {
		l->at = PASSWORD;
		return GO_ON;
	}
	return try(l, start, out) ? ENTERED : GO_ON;
}

static int login_event(struct login *l, const struct event *ev, const struct tui_start *start,
	struct session **out)
{
	static const enum context where[] = {
		CTX_FIELD, CTX_PROMPT, CTX_DIALOG, CTX_GLOBAL, CTX_END};

	if (ev->kind == EVENT_LEAVE)
		return GIVEN_UP;
	if (editor_event(&l->field[l->at], ev))
		return GO_ON;
	switch (keys_lookup(where, ev)) {
	case ACT_ACCEPT:
	case ACT_ACCEPT_TYPED:
		return accept(l, start, out);
	case ACT_BUTTON_NEXT:
	case ACT_BUTTON_PREVIOUS:
		l->at = (l->at + 1) % FIELDS;
		return GO_ON;
	case ACT_HELP:
		dlg_help("Ficha",
			_("Type your user name and your password. After failures the next try has "
			  "to wait; an administrator sets a new password.\n"),
			where);
		return GO_ON;
	case ACT_CANCEL:
	case ACT_BACK:
		return GIVEN_UP;
	default:
		return GO_ON;
	}
}

bool login_run(const struct tui_start *start, struct session **out)
{
	struct login l = {.layer = {.draw = login_draw, .opaque = true}, .demo = start->demo};
	struct event ev;
	int answer;

	str_init(&l.fault);
	editor_init(&l.field[NAME], 0, NAME_MAX_CHARS);
	editor_init(&l.field[PASSWORD], EDITOR_MASK, PASSWORD_MAX_CHARS);
	ui_push(&l.layer);
	do {
		ui_wait(&ev);
		answer = login_event(&l, &ev, start, out);
	} while (answer == GO_ON);
	ui_pop(&l.layer);
	editor_release(&l.field[NAME]);
	editor_release(&l.field[PASSWORD]);
	str_release(&l.fault);
	return answer == ENTERED;
}

bool login_password(const struct tui_start *start)
{
	struct str password = STR_INIT, question = STR_INIT;
	struct err e = ERR_INIT;
	bool right = false, typed;

	do {
		str_reset(&password);
		str_reset(&question);
		str_add(&question, e.code ? e.text : _("Your key is known. Now the password."));
		typed = dlg_prompt(question.buf, start->session->user_name, &password,
			PASSWORD_MAX_CHARS, PROMPT_MASK);
		right = typed && !access_unlock(start->session, password.buf, login_source(),
					 (int)config_int(start->config, "security.password_cost"), &e);
		if (password.len)
			explicit_bzero(password.buf, password.len);
	} while (typed && !right && !ui_leaving());
	str_release(&password);
	str_release(&question);
	return right;
}

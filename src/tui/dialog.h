/* Dialogs are functions that return the answer. They wait in ui_wait() like everybody, draw above
 * the screen, and end at once when the session does. All texts are copied at the start; texts given
 * are translated.
 *
 * `question`: its first line names the record; further lines explain. Lines are wrapped. */
#ifndef FICHA_TUI_DIALOG_H
#define FICHA_TUI_DIALOG_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/str.h"
#include "tui/keys.h"
#include "tui/screen.h"

void dlg_message(const char *title, const char *text);
void dlg_error(const struct err *e);

/* Yes or no, where S, Y and N answer in every language. Destructive questions start on No. Esc is
 * no. */
bool dlg_confirm(const char *question, bool destructive);
/* The same where Yes changes so many records: what was typed before the question of many is painted
 * does not answer it. */
#define CONFIRM_MANY 100
bool dlg_confirm_many(const char *question, bool destructive, int64_t records);
enum answer { ANSWER_CANCEL = -1, ANSWER_NO, ANSWER_YES };
/* Save the changes? Yes, No, Cancel; starts on Yes. */
enum answer dlg_save_changes(const char *question);

/* One of n buttons (at most 8); their first letters choose. Returns the index, or -1 for Esc. */
int dlg_choice(const char *question, const char *const *labels, int n, int start);

enum prompt_flag {
	PROMPT_MASK = 1,    /* shows * */
	PROMPT_REPLACE = 2, /* what is typed first stands instead of the first value */
};
/* One line of input: true with the text in *text (which also gives the first value). max:
 * characters, 0 no limit. */
bool dlg_prompt(const char *question, const char *label, struct str *text, int max, unsigned flags);

/* ---- value list ---- */
struct pick_row {
	int64_t id;
	const char *text;
	const char *detail; /* shown dimmer at the right; may be NULL */
};
/* Does every typed word begin a word of text or detail, folded? */
bool pick_row_matches(const struct pick_row *row, const char *typed);
/* Gives rows [offset, offset + max) of those that match what was typed, in memory of `a`: how many,
 * fewer at the end; or negative enum err. Must be quick: it is called while typing. */
typedef int pick_fetch_fn(void *ctx, const char *typed, int64_t offset, int max,
	struct pick_row *rows, struct arena *a, struct err *e);
struct pick {
	const char *title;
	pick_fetch_fn *fetch;
	void *ctx;
	const char *typed; /* search to start with; NULL: none */
	int64_t selected;  /* id to start on when the list is short enough to have it on its first
			      page; 0: none */
	const char *empty; /* shown when nothing matches; NULL: a general sentence */
	bool bare;         /* details are looked for, and not shown */
	const char *about; /* said in the place of the search: nothing is typed in a short list */
	const char *hint;  /* the last line; NULL: none */
	int lines;         /* rows seen at once; 0: as many as there is room for */
	bool deletes;      /* Del answers PICK_DELETED; with `about` only */
	struct str *otherwise; /* gets what was typed when nothing matches it: PICK_TYPED; NULL:
				  Enter waits for a row */
	struct str *anew; /* gets what was typed when F7 asks for a new one: PICK_NEW; NULL: there is
			     no such key */
	bool goes_on;      /* Tab takes the row, and then it is the next key of who asked */
};
enum picked { PICK_NONE, PICK_TAKEN, PICK_DELETED, PICK_TYPED, PICK_NEW };
/* PICK_TAKEN with the row's id and (may be NULL) its text; PICK_NONE for Esc. A failure of fetch is
 * shown, not returned. */
int dlg_pick(const struct pick *p, int64_t *id, struct str *text);
int dlg_pick_rows(struct pick *p, const struct pick_row *rows, int n, int64_t *id);
/* The same over an array, by pick_row_matches(). */
int dlg_pick_array(
	const char *title, const struct pick_row *rows, int n, int64_t selected, int64_t *id);

/* The menu (F9): actions that the screen offers now, with their keys. ACT_NONE for Esc. */
enum action dlg_menu(struct screen *s);

/* ---- reading ---- */
void dlg_text(const char *title, const char *text); /* scrolls; lines are wrapped */
/* The same with dlg_choice()'s buttons under it, which see letters before the text does. */
int dlg_text_choice(
	const char *title, const char *text, const char *const *labels, int n, int start);
/* F1: `about` (lines; NULL: none) and then the keys of the contexts from the key table. */
void dlg_help(const char *title, const char *about, const enum context *where);

/* ---- something that takes long ---- */
/* Shows itself after half a second, at most ten paintings a second; with rate (from 1/s on) and time left once they
 * can be told: after a tenth, or three seconds of which the preparation is no part. May nest. What is typed while it is shown, but for what breaks it off, is thrown away: what it ends with,
 * nobody has seen yet. */
struct progress {
	struct str title;
	const struct number_format *numbers;
	int64_t total, done; /* total 0: not known */
	int64_t began, painted;
	int64_t since, from; /* ticks_ms() of its first step, and what was done by then */
	bool shown, cancelled;
	struct progress *outer;
};
/* numbers: as the reader writes them; borrowed until the end. */
void progress_begin(struct progress *p, const struct number_format *numbers, const char *title,
	int64_t total);
/* False once the operator pressed Esc or the session ends: break off, leave things whole. */
bool progress_step(struct progress *p, int64_t done);
/* From here on it is something else, which is not counted: its time is shown. May be said again. */
void progress_turn(struct progress *p, const char *title);
void progress_end(struct progress *p);

#endif

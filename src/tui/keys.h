/* The key table: every action once, with its keys, its words and where it acts (actions.h). Footer,
 * help, palette, menu, the manual's key list and the remapping in the configuration are all made
 * from it.
 *
 * A screen says where the keyboard is as a list of contexts, the nearest first, for instance a date
 * field of a form: { CTX_DATE, CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END }. The first context that
 * binds the key gives the action. Characters go no further than the first context in which people
 * type (CTX_SEARCH, CTX_FIELD, CTX_NOTE, CTX_LIST): single letters never act inside fields. */
#ifndef FICHA_TUI_KEYS_H
#define FICHA_TUI_KEYS_H

#include <stdbool.h>
#include "base/config.h"
#include "base/err.h"
#include "base/str.h"
#include "tui/event.h"

enum context {
	CTX_END,
	CTX_GLOBAL,
	CTX_GRID, /* a list of records, in the card too */
	CTX_CARD,
	CTX_FORM,
	CTX_SEARCH, /* the search box; usually followed by CTX_FIELD, CTX_GRID, so that arrows move
		       the list */
	CTX_LINES, /* a line of a form; followed by CTX_FIELD, CTX_FORM */
	CTX_DATE,   /* a date field, where letters and signs change the date */
	CTX_NOTE,   /* a field of many lines */
	CTX_FIELD,  /* a field being edited */
	CTX_PROMPT, /* a line that is asked for; after CTX_FIELD, followed by CTX_DIALOG */
	CTX_DIALOG,
	CTX_LIST,    /* the value list, the menu and the palette: typing narrows it */
	CTX_ANEW,    /* a value list of records that can be added; after CTX_LIST */
	CTX_TEXT,    /* a text to read */
	CTX_IMPORT,  /* a file being imported; followed by CTX_GRID, which moves and opens */
	CTX_COLUMNS, /* choosing columns; followed by CTX_TEXT, which moves */
	CTX_MERGE,   /* two records side by side; followed by CTX_TEXT */
	CTX_PAIRS,   /* records that look alike; followed by CTX_TEXT */
	CTX_N
};
#define IN(c) (1u << (c))

#define FOOTER_COLUMNS 6 /* of a label */
#define KEYS_MAX 9       /* keys of an action */

enum action {
	ACT_NONE,
#define ACTION(id, name, where, keys, label, help) ACT_##id,
#include "tui/actions.h"
#undef ACTION
	ACT_N
};

struct action_info {
	const char *name;  /* in [keys] */
	unsigned where;    /* IN() of contexts */
	const char *keys;  /* the default ones, blank-separated */
	const char *label; /* msgid; at most FOOTER_COLUMNS in every language */
	const char *help;  /* msgid */
};
const struct action_info *action_info(enum action a); /* BUG outside ACT_NONE+1..ACT_N-1 */

enum action keys_lookup(const enum context *where, const struct event *ev);
/* Does the key leave a dialog with nothing done? */
bool keys_give_up(const struct event *ev);
/* The key without its Shift, for where nothing is bound to both together; else the same. */
int key_unshifted(int code);
/* Do characters type here, and bind nothing? */
bool keys_typing(const enum context *where);
/* The keys of an action now: fills codes and returns how many. */
int keys_of(enum action a, int codes[KEYS_MAX]);
/* The actions that `where` can reach, in the table's order, without line editing. Returns how many.
 */
int keys_reachable(const enum context *where, enum action out[ACT_N]);

/* "F4", "Ctrl-S", "PgUp", "ñ": as in the table, the configuration and key scripts. 0 or ERR_INPUT.
 */
int key_parse(const char *name, int *code);
void key_name(int code, struct str *out);
void key_label(int code, struct str *out); /* the same for people, in their language */
/* Appends an action's keys for people: "F3, /, Ctrl-F". */
void keys_text(enum action a, struct str *out);

/* Takes the keys of section [keys] ("edit = F4 e") in place of the defaults. Refuses (ERR_CONFIG,
 * naming file and line) an unknown action or key, more than KEYS_MAX keys, a letter where people
 * type, and one key for two actions of one context; then everything stays as it was. */
int keys_configure(const struct config *c, struct err *e);
void keys_reset(void); /* the defaults */

/* The manual's list: mdoc(7) source, a list for each context. */
void keys_document(struct str *out);
const char *context_title(enum context c); /* translated */

#endif

/* The key table: every action once, with its keys, its words and where it acts. Footer, help, palette, menu,
 * the manual's key list and the remapping in the configuration are all made from it.
 *
 * A screen says where the keyboard is as a list of contexts, the nearest first, for instance a date field of a
 * form: { CTX_DATE, CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END }. The first context that binds the key gives the
 * action. Characters go no further than the first context in which people type (CTX_SEARCH, CTX_FIELD, CTX_NOTE,
 * CTX_LIST): single letters never act inside fields. */
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
	CTX_GRID,   /* a list of records, in the card too */
	CTX_CARD,
	CTX_FORM,
	CTX_SEARCH, /* the search box; usually followed by CTX_FIELD, CTX_GRID, so that arrows move the list */
	CTX_DATE,   /* a date field, where letters and signs change the date */
	CTX_NOTE,   /* a field of many lines */
	CTX_FIELD,  /* a field being edited */
	CTX_DIALOG,
	CTX_LIST,   /* the value list, the menu and the palette: typing narrows it */
	CTX_TEXT,   /* a text to read */
	CTX_N
};
#define IN(c) (1u << (c))

#define FOOTER_COLUMNS 6 /* of a label */
#define KEYS_MAX 4	 /* keys of an action */

/* X(action, name in [keys], contexts, default keys, label, help). "" as label: not in the footer. */
#define ACTIONS(X)                                                                                  \
	X(HELP, "help", IN(CTX_GLOBAL), "F1 ?", N_("Help"), N_("Help on this screen and its keys"))  \
	X(MENU, "menu", IN(CTX_GLOBAL), "F9 m", N_("Menu"), N_("Menu of everything that can be done here")) \
	X(BACK, "back", IN(CTX_GLOBAL), "F10 q", N_("Quit"), N_("Back, and out of the program at last")) \
	X(PALETTE, "palette", IN(CTX_GLOBAL), ": Ctrl-O", "", N_("Go to a screen, a record, a row (:123), or any action")) \
	X(REDRAW, "redraw", IN(CTX_GLOBAL) | IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT), "Ctrl-L Ctrl-R", "", N_("Paint the screen again")) \
	X(CANCEL, "cancel", IN(CTX_GRID) | IN(CTX_CARD) | IN(CTX_FORM) | IN(CTX_SEARCH) | IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT), "Esc F12 Ctrl-C", N_("Cancel"), N_("Cancel, or back")) \
	X(OPEN, "open", IN(CTX_GRID), "Enter Right", N_("Open"), N_("Open the record's card")) \
	X(ACTIONS, "actions", IN(CTX_GRID) | IN(CTX_CARD), "F2 .", N_("Action"), N_("What can be done with this record")) \
	X(SEARCH, "search", IN(CTX_GRID), "F3 / Ctrl-F", N_("Search"), N_("Search while typing; Esc ends the search")) \
	X(EDIT, "edit", IN(CTX_GRID) | IN(CTX_CARD), "F4 e", N_("Edit"), N_("Edit this record")) \
	X(RELOAD, "reload", IN(CTX_GRID) | IN(CTX_CARD), "F5 r", N_("Reload"), N_("Read the records again")) \
	X(SORT, "sort", IN(CTX_GRID), "F6 s", N_("Sort"), N_("Choose the order")) \
	X(SORT_UP, "sort-ascending", IN(CTX_GRID), "[ (", "", N_("Sort ascending")) \
	X(SORT_DOWN, "sort-descending", IN(CTX_GRID), "] )", "", N_("Sort descending")) \
	X(COLUMN_LEFT, "column-left", IN(CTX_GRID), "< Ctrl-Left", "", N_("Sort by the column on the left")) \
	X(COLUMN_RIGHT, "column-right", IN(CTX_GRID), "> Ctrl-Right", "", N_("Sort by the column on the right")) \
	X(FILTER, "filter", IN(CTX_GRID), "f Ctrl-T", "", N_("Show only some: by kind, status, owner, archived")) \
	X(NEW, "new", IN(CTX_GRID), "F7 n Ins", N_("New"), N_("Add a record")) \
	X(DELETE, "delete", IN(CTX_GRID) | IN(CTX_CARD), "F8 d Del", N_("Delete"), N_("Archive this record; asks first")) \
	X(UNDO, "undo", IN(CTX_GRID) | IN(CTX_CARD), "Ctrl-Z U", "", N_("Undo the last change")) \
	X(TAB, "tab", IN(CTX_GRID) | IN(CTX_CARD), "", "", N_("Go to the tab with this number (1 to 9)")) \
	X(TAB_NEXT, "tab-next", IN(CTX_GRID) | IN(CTX_CARD), "Tab Ctrl-PgDn", "", N_("Next tab")) \
	X(TAB_PREVIOUS, "tab-previous", IN(CTX_GRID) | IN(CTX_CARD), "S-Tab Ctrl-PgUp", "", N_("Previous tab")) \
	X(PREVIOUS, "previous", IN(CTX_CARD) | IN(CTX_FORM), "F6 PgUp", N_("Prev"), N_("Previous record of the list")) \
	X(NEXT, "next", IN(CTX_CARD) | IN(CTX_FORM), "F7 PgDn", N_("Next"), N_("Next record of the list")) \
	X(UP, "up", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "Up k Ctrl-P", "", N_("One line up")) \
	X(DOWN, "down", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "Down j Ctrl-N", "", N_("One line down")) \
	X(PAGE_UP, "page-up", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "PgUp Ctrl-B", "", N_("One page up")) \
	X(PAGE_DOWN, "page-down", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "PgDn Ctrl-V", "", N_("One page down")) \
	X(HOME, "first", IN(CTX_GRID) | IN(CTX_TEXT), "Home g", "", N_("To the first line")) \
	X(END, "last", IN(CTX_GRID) | IN(CTX_TEXT), "End G", "", N_("To the last line")) \
	X(SAVE, "save", IN(CTX_FORM), "F2 Ctrl-S", N_("Save"), N_("Save the record")) \
	X(VALUES, "values", IN(CTX_FORM), "F4 Ctrl-V", N_("List"), N_("List of values for this field")) \
	X(UNDO_FIELD, "undo-field", IN(CTX_FORM), "F5 Ctrl-Y", N_("Undo"), N_("Put back the field's saved value")) \
	X(COPY_FIELD, "copy-field", IN(CTX_FORM), "Ctrl-D Ctrl-G", "", N_("Copy this field from the record before")) \
	X(FIELD_NEXT, "field-next", IN(CTX_FORM), "Tab Down Enter", "", N_("Next field")) \
	X(FIELD_PREVIOUS, "field-previous", IN(CTX_FORM), "S-Tab Up", "", N_("Previous field")) \
	X(FORM_TAB_NEXT, "form-tab-next", IN(CTX_FORM), "Ctrl-N Ctrl-PgDn", "", N_("Next tab of the form")) \
	X(FORM_TAB_PREVIOUS, "form-tab-previous", IN(CTX_FORM), "Ctrl-P Ctrl-PgUp", "", N_("Previous tab of the form")) \
	X(SEARCH_DONE, "search-done", IN(CTX_SEARCH), "Tab S-Tab", "", N_("From the search box to the list")) \
	X(TODAY, "today", IN(CTX_DATE), "h t", "", N_("Today")) \
	X(DAY_NEXT, "day-next", IN(CTX_DATE), "+ =", "", N_("One day later")) \
	X(DAY_PREVIOUS, "day-previous", IN(CTX_DATE), "- _", "", N_("One day earlier")) \
	X(EDIT_LEFT, "edit-left", IN(CTX_FIELD), "Left Ctrl-B", "", N_("One character left")) \
	X(EDIT_RIGHT, "edit-right", IN(CTX_FIELD), "Right Ctrl-F", "", N_("One character right")) \
	X(EDIT_HOME, "edit-home", IN(CTX_FIELD), "Home Ctrl-A", "", N_("To the beginning of the line")) \
	X(EDIT_END, "edit-end", IN(CTX_FIELD), "End Ctrl-E", "", N_("To the end of the line")) \
	X(EDIT_WORD_LEFT, "edit-word-left", IN(CTX_FIELD), "Ctrl-Left", "", N_("One word left")) \
	X(EDIT_WORD_RIGHT, "edit-word-right", IN(CTX_FIELD), "Ctrl-Right", "", N_("One word right")) \
	X(EDIT_BACKSPACE, "edit-backspace", IN(CTX_FIELD), "Backspace", "", N_("Delete the character on the left")) \
	X(EDIT_DELETE, "edit-delete", IN(CTX_FIELD), "Del", "", N_("Delete the character on the right")) \
	X(EDIT_WORD, "edit-word", IN(CTX_FIELD), "Ctrl-W", "", N_("Delete the word on the left")) \
	X(EDIT_KILL, "edit-kill", IN(CTX_FIELD), "Ctrl-K", "", N_("Delete to the end of the line")) \
	X(EDIT_CLEAR, "edit-clear", IN(CTX_FIELD), "Ctrl-U", "", N_("Empty the line")) \
	X(EDIT_NEWLINE, "edit-newline", IN(CTX_NOTE), "Enter", "", N_("New line")) \
	X(EDIT_UP, "edit-up", IN(CTX_NOTE), "Up", "", N_("One line up in the text")) \
	X(EDIT_DOWN, "edit-down", IN(CTX_NOTE), "Down", "", N_("One line down in the text")) \
	X(EDIT_PAGE_UP, "edit-page-up", IN(CTX_NOTE), "PgUp", "", N_("One page up in the text")) \
	X(EDIT_PAGE_DOWN, "edit-page-down", IN(CTX_NOTE), "PgDn", "", N_("One page down in the text")) \
	X(ACCEPT, "accept", IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT), "Enter Ctrl-S", "", N_("Accept")) \
	X(BUTTON_NEXT, "button-next", IN(CTX_DIALOG), "Tab Right Down", "", N_("Next button")) \
	X(BUTTON_PREVIOUS, "button-previous", IN(CTX_DIALOG), "S-Tab Left Up", "", N_("Previous button"))

#define ACTION_ENUM(id, name, where, keys, label, help) ACT_##id,
enum action { ACT_NONE, ACTIONS(ACTION_ENUM) ACT_N };
#undef ACTION_ENUM

struct action_info {
	const char *name;  /* in [keys] */
	unsigned where;	   /* IN() of contexts */
	const char *keys;  /* the default ones, blank-separated */
	const char *label; /* msgid; at most FOOTER_COLUMNS in every language */
	const char *help;  /* msgid */
};
const struct action_info *action_info(enum action a); /* BUG outside ACT_NONE+1..ACT_N-1 */

enum action keys_lookup(const enum context *where, const struct event *ev);
/* The keys of an action now: fills codes and returns how many. */
int keys_of(enum action a, int codes[KEYS_MAX]);
/* The actions that `where` can reach, in the table's order, without line editing. Returns how many. */
int keys_reachable(const enum context *where, enum action out[ACT_N]);

/* "F4", "Ctrl-S", "PgUp", "ñ": as in the table, the configuration and key scripts. 0 or ERR_INPUT. */
int key_parse(const char *name, int *code);
void key_name(int code, struct str *out);
/* Appends an action's keys for people: "F3, /, Ctrl-F". */
void keys_text(enum action a, struct str *out);

/* Takes the keys of section [keys] ("edit = F4 e") in place of the defaults. Refuses (ERR_CONFIG, naming the
 * line) an unknown action or key, more than KEYS_MAX keys, a letter where people type, and one key for two
 * actions of one context; then everything stays as it was. */
int keys_configure(const struct config *c, struct err *e);
void keys_reset(void); /* the defaults */

/* The manual's list: man(7) source, a table for each context. */
void keys_document(struct str *out);
const char *context_title(enum context c); /* translated */

#endif

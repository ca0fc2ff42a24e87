/* Drop-down lists: tables, loaded once per session and again when the history moved on. */
#ifndef FICHA_DICT_CHOICE_H
#define FICHA_DICT_CHOICE_H

#include "dict/session.h"

struct choice {
	const char *code;
	const char *label; /* in the session's language */
	const char *names; /* all names it is known by, folded: "|mx|mexico|mex|" */
	bool active;
};
/* The values of a list in order, retired ones too (see active); borrowed until the next
 * choices_forget(). NULL and *n 0 when there is no such list, or it could not be read. */
const struct choice *choices(struct session *s, const char *list, int *n);
/* Did the firm change the list? Then its values are no longer only those that it was delivered with. */
bool choices_own(struct session *s, const char *list);
/* The value with this code, label in either language or alias (folded); NULL: none. */
const struct choice *choice_find(struct session *s, const char *list, const char *text);
const char *choice_label(
	struct session *s, const char *list, const char *code); /* code itself if unknown */
/* What is offered, for a sentence: "Net, 30 days", and of many the first ones and the last: "Last day, 1, 2 ... 31". */
void choices_name(struct session *s, const char *list, struct str *out);
void choices_forget(struct session *s);

#endif

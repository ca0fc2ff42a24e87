/* Parts of the imports of several kinds of record. Private to core. */
#ifndef FICHA_CORE_IMPORTING_H
#define FICHA_CORE_IMPORTING_H

#include "dict/change.h"
#include "dict/import.h"

/* "Mr.", "Ing.": written before a name, and kept nowhere. */
#define HONORIFIC_HEADINGS \
	"title|titulo|salutation|name prefix|tratamiento|usertitle|titulo de cortesia"
#define HONORIFICS \
	"mr|mrs|ms|miss|dr|dra|sr|sra|srta|ing|lic|arq|prof|don|dona|c " \
	"p|mtro|mtra|m|mme|monsieur|madame"

bool row_has(const struct import_row *row, const char *path);
/* The cell goes to the other path, unless something stands there already. */
void row_move(struct import_row *row, const char *from, const char *to);
/* "Accounts::::NAME" becomes "NAME". */
void row_plain_names(struct import_row *row);
/* The owner, or whoever stands there, may be given by the user's name, full name or e-mail. */
int row_user(struct session *s, struct import_row *row, const char *path, struct err *e);

/* client_people.c: a client's row that names the firm it belongs to becomes its contact, and its
 * address a branch. */
int row_of_firm(struct session *s, struct import_row *row, struct err *e);
/* A client's row whose firm has another name by now becomes the contact that its card was. */
int row_of_known(struct session *s, struct import_row *row, struct err *e);
/* The person of a row whose client is there becomes a row of its own. */
int client_adopt_found(struct session *s, struct import_row *row, int64_t id,
	const struct field *by, struct err *e);

/* Does a new record keep the moments and authors that an exact file brings back? Only an
 * administrator may say what happened before. */
bool exact_restores(const struct change *c);

int contact_adopt(struct session *s, struct import_row *row, struct err *e);
int order_adopt(struct session *s, struct import_row *row, struct err *e);
int user_adopt(struct session *s, struct import_row *row, struct err *e);
int list_adopt(struct session *s, struct import_row *row, struct err *e);
int list_adopt_found(struct session *s, struct import_row *row, int64_t id, const struct field *by,
	struct err *e);

#endif

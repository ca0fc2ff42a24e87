/* History: who changed what, when; chained so that an alteration shows.
 *
 * hash(n) = SHA-256 over (hash(n-1), seq, change_id, user_id, user name, moment, action, detail,
 * entity, record_id, path, old_value, new_value), each preceded by its length. The head row holds
 * the last seq and hash: a cut tail shows against it. */
#ifndef FICHA_DICT_HISTORY_H
#define FICHA_DICT_HISTORY_H

#include "dict/session.h"

struct history_row {
	int64_t seq, change_id;
	const char *at, *user, *action, *detail;
	const struct entity *entity; /* NULL: an entity of before */
	int64_t record_id;
	const char *path;
	const char *old_value, *new_value; /* NULL: none. Plain form */
};
/* Texts are borrowed until fn returns. Rows about fields that the session may not see are left out;
 * months are those of the company's time zone. */
/* Rows of a record and of what it shows (a client's contacts), newest first; month "2026-11" or
 * NULL for all. Calls fn for each; a positive result of fn ends it. Needs VERB_VIEW on the record, directly:
 * a relation shows records as they are.
 */
typedef int history_fn(void *ctx, const struct history_row *row, struct err *e);
int history_each(struct scope scope, const struct entity *e, int64_t id, const char *month,
	history_fn *fn, void *ctx, struct err *err);
/* "2026-11" for each month that has rows, newest first; the arena owns them. */
int history_months(struct scope scope, const struct entity *e, int64_t id, struct arena *a,
	const char ***out, int *n, struct err *err);
/* What a row is about that shows in the history of another record (e, id): "Invoice F-12". Appends
 * nothing where the sentence says that itself, and for the record's own rows. */
void history_about(struct session *s, const struct entity *e, int64_t id,
	const struct history_row *row, struct str *out);
/* A sentence for people: `Phone: "1" -> "2"`. */
void history_sentence(struct session *s, const struct history_row *row, struct str *out);

/* Change counter that screens poll: the seq of the last row. */
int history_head(struct db *db, int64_t *seq, struct err *e);
/* 0: whole; *rows is how many there are. ERR_CORRUPT: err says which row is the first altered one,
 * or that the tail was cut. */
int history_verify(struct db *db, int64_t *rows, struct err *e);

#endif

/* A value of a drop-down list gives way to another one: the records follow, and it goes. */
#ifndef FICHA_CORE_LISTS_H
#define FICHA_CORE_LISTS_H

#include "dict/replace.h"

/* Can it be done? Looks only: ERR_INPUT where the program's rules depend on the list, where it has no
 * such values, where `to` is not on offer, or both are the same; ERR_DENIED without the right to
 * edit lists. list: id of the record. to NULL: any. *records: those that hold `from`. */
int list_replace_look(struct session *s, int64_t list, const char *from, const char *to,
	int64_t *records, struct err *e);

struct list_replaced {
	struct replace records; /* moved, kept, refused */
	int64_t operation;      /* to be taken back under */
	bool gone;              /* the value: else it is still held, and only no longer offered */
};
/* Moves all records, in parts that are taken back as one, and ends the value. Saved filters and mappings of
 * imports that name it name the other one then; they are nobody's history, and an undo leaves them. ERR_CANCEL when
 * progress (may be NULL) says false between two parts: what is done stays done. `from` and `to`
 * are borrowed as long as *out is looked at. */
typedef bool list_progress_fn(void *ctx, int64_t looked_at);
int list_replace(struct session *s, int64_t list, const char *from, const char *to,
	list_progress_fn *progress, void *ctx, struct list_replaced *out, struct err *e);

#endif

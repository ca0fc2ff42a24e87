/* The one composer of SQL. Text enters as string literals only (the macro sees to that), values as
 * parameters, columns through the data dictionary (dict/field.h): no value ever becomes SQL text.
 *
 *	struct sql q = SQL_INIT;
 *	sql_add(&q, "SELECT name FROM person WHERE id = ");
 *	sql_i64(&q, id);
 *
 * Text given to sql_text() is borrowed until the statement has run. The same SQL runs on every
 * engine: no `::`, no double quotes, booleans as 0 and 1. */
#ifndef FICHA_STORE_SQL_H
#define FICHA_STORE_SQL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/mem.h"
#include "base/str.h"

enum value_kind { VALUE_NULL, VALUE_INT, VALUE_TEXT, VALUE_BLOB };

struct value {
	enum value_kind kind;
	int64_t i;
	const char *s; /* NUL-terminated when VALUE_TEXT; borrowed */
	size_t len;
};
#define VALUE_NOTHING ((struct value){0})

struct value value_int(int64_t i);
struct value value_text(const char *s); /* NULL gives VALUE_NULL */
bool value_equal(const struct value *a, const struct value *b);
bool value_empty(const struct value *v); /* NULL or "" */
struct value value_copy(struct arena *a, const struct value *v);

struct sql {
	struct str text;
	struct value *v;
	int n, cap;
};
#define SQL_INIT \
	{ \
		STR_INIT, NULL, 0, 0 \
	}

#define sql_add(q, literal) sql_put((q), "" literal "", sizeof(literal) - 1)
void sql_i64(struct sql *q, int64_t i);      /* appends the next $n */
void sql_text(struct sql *q, const char *s); /* NULL binds NULL */
void sql_value(struct sql *q, const struct value *v);
void sql_append(struct sql *q, const struct sql *part); /* renumbers part's parameters */
void sql_reset(struct sql *q);
void sql_release(struct sql *q);

/* Only for sql_add() and the dictionary's names of tables and columns; the lint refuses it
 * elsewhere. */
void sql_put(struct sql *q, const char *text, size_t len);

#endif

#include "store/sql.h"

#include <stdlib.h>
#include <string.h>

struct value value_int(int64_t i)
{
	return (struct value){.kind = VALUE_INT, .i = i};
}

struct value value_text(const char *s)
{
	if (!s)
		return VALUE_NOTHING;
	return (struct value){.kind = VALUE_TEXT, .s = s, .len = strlen(s)};
}

bool value_equal(const struct value *a, const struct value *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == VALUE_NULL)
		return true;
	if (a->kind == VALUE_INT)
		return a->i == b->i;
	return a->len == b->len && (!a->len || !memcmp(a->s, b->s, a->len));
}

bool value_empty(const struct value *v)
{
	return v->kind == VALUE_NULL || (v->kind != VALUE_INT && !v->len);
}

struct value value_copy(struct arena *a, const struct value *v)
{
	struct value copy = *v;

	if (v->kind == VALUE_TEXT || v->kind == VALUE_BLOB) {
		char *bytes = arena_alloc(a, v->len + 1);

		if (v->len)
			memcpy(bytes, v->s, v->len);
		copy.s = bytes;
	}
	return copy;
}

#define TEXT_FIRST 1000   /* bytes: most statements are longer than the few that a text begins with */
#define VALUES_FIRST 32
#define SPARES 8
#define SPARE_MOST 16384 /* bytes of text; longer ones are given back */

/* A save makes dozens of statements, one after the other: their memory is kept for the next. */
static struct sql spare[SPARES];
static int spares;

static void memory_take(struct sql *q)
{
	if (spares) {
		*q = spare[--spares];
		return;
	}
	str_grow(&q->text, TEXT_FIRST);
	q->v = xgrow(q->v, &q->cap, VALUES_FIRST, sizeof *q->v);
}

static bool memory_keep(struct sql *q)
{
	if (spares == SPARES || !q->text.cap || q->text.cap > SPARE_MOST || !q->v)
		return false;
	sql_reset(q);
	spare[spares++] = *q;
	return true;
}

void sql_put(struct sql *q, const char *text, size_t len)
{
	if (!q->text.cap && !q->v)
		memory_take(q);
	str_addn(&q->text, text, len);
}

/* "$17", without the way through printf: a record has dozens of them. */
static void parameter_put(struct sql *q, int n)
{
	char text[12];
	size_t at = sizeof text;

	do {
		text[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	text[--at] = '$';
	str_addn(&q->text, text + at, sizeof text - at);
}

static void sql_keep(struct sql *q, const struct value *v)
{
	q->v = xgrow(q->v, &q->cap, q->n + 1, sizeof *q->v);
	q->v[q->n++] = *v;
}

void sql_value(struct sql *q, const struct value *v)
{
	sql_keep(q, v);
	parameter_put(q, q->n);
}

void sql_i64(struct sql *q, int64_t i)
{
	struct value v = value_int(i);

	sql_value(q, &v);
}

void sql_text(struct sql *q, const char *s)
{
	struct value v = value_text(s);

	sql_value(q, &v);
}

void sql_append(struct sql *q, const struct sql *part)
{
	const char *s = part->text.buf;
	int before = q->n;
	bool quoted = false;

	while (*s) {
		int n = 0;

		if (*s == '\'')
			quoted = !quoted;
		str_addc(&q->text, *s);
		if (*s++ != '$' || quoted)
			continue;
		while (*s >= '0' && *s <= '9')
			n = n * 10 + (*s++ - '0');
		str_addf(&q->text, "%d", n + before);
	}
	for (int i = 0; i < part->n; i++)
		sql_keep(q, &part->v[i]);
}

void sql_reset(struct sql *q)
{
	str_reset(&q->text);
	q->n = 0;
}

void sql_release(struct sql *q)
{
	if (!memory_keep(q)) {
		str_release(&q->text);
		free(q->v);
	}
	*q = (struct sql)SQL_INIT;
}

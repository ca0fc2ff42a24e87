/* What each kind of field does: a row of functions a kind. Private to dict. */
#ifndef FICHA_DICT_KIND_H
#define FICHA_DICT_KIND_H

#include "dict/field.h"

/* What parsing may look at. */
struct kind_input {
	const struct session *session;
	const struct field *field;
	const struct record *record; /* NULL: none */
	const char *text;            /* trimmed, not empty */
	struct arena *arena;
};

struct kind {
	short width, max;
	bool numeric;
	bool integer; /* VALUE_INT; else VALUE_TEXT */
	int (*parse)(const struct kind_input *in, struct value *out, struct err *e);
	/* NULL: the stored text itself */
	void (*show)(const struct session *s, const struct field *f, const struct value *v,
		struct str *out);
	void (*plain)(const struct session *s, const struct field *f, const struct value *v,
		struct str *out);
	void (*key)(const char *text, struct str *out);
};
const struct kind *kind_of(const struct field *f);
/* What becomes field.empty. */
struct value kind_empty(const struct field *f);

/* A literal name of the dictionary's own tables (field.c). */
void sql_name(struct sql *q, const char *name);

#endif

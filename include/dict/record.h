/* A record is a tree: the values of its fields and the rows of its children. Values have paths:
 * "email", "address[12].street" (by row id), "address[+0].street" (the first row without an id;
 * "address.street" is the first row, made when there is none). */
#ifndef FICHA_DICT_RECORD_H
#define FICHA_DICT_RECORD_H

#include "dict/entity.h"

struct ref_text {
	const char *key;   /* code of the record pointed at; for machines */
	const char *title; /* its name; for people */
};
struct record_list {
	struct record **v;
	int n, cap;
	bool loaded; /* false: the rows were not asked for, and a save leaves them alone */
};
struct record {
	const struct entity *entity;
	struct arena *arena; /* owns values and rows */
	struct arena own;    /* used when the record stands alone */
	int64_t id, rev;     /* 0: not saved yet */
	int64_t via_rev;     /* rev of the record that fields are borrowed from, as it was loaded */
	int64_t kept; /* the owner's draft of it, which goes with its save (dict/draft.h); 0: none */
	bool archived;
	bool verbatim; /* what is set was stored before: it is judged, but not given another form */
	struct value *v;           /* one a field; FIELD_REF: the id, or VALUE_NULL */
	struct ref_text *ref;      /* one a field; set for FIELD_REF with a value */
	struct fieldset known;     /* fetched or set: fields that the session may not see are not */
	struct fieldset touched;   /* set since the record was made or loaded */
	struct fieldset alone;     /* nobody else has the value: asked in this transaction, and not asked again */
	struct record_list *child; /* one a struct child */
	const struct record *of;   /* of a row: what it belongs to, as long as that stays where it is */
};

/* A record on its own heap; record_in() lives in an arena and is never freed by itself. */
struct record *record_new(const struct entity *e);
struct record *record_in(struct arena *a, const struct entity *e);
/* One more as empty as this one; for many, since it costs a third. */
struct record *record_another(struct arena *a, const struct record *empty);
void record_free(struct record **r);
struct record *record_copy(struct arena *a, const struct record *r); /* a NULL: on its own heap */

/* to becomes equal to from (of the same entity); what it held before is gone. */
void record_assign(struct record *to, const struct record *from);

/* Fields of the root, by names that the caller knows to be there (BUG otherwise). What is read is
 * borrowed until the field is set again. The setters judge nothing, mark the field as touched and
 * copy text into the record. */
const struct value *record_value(const struct record *r, const char *field);
const char *record_get(const struct record *r, const char *field); /* stored text, "" for none */
int64_t record_int(const struct record *r, const char *field);     /* 0 for none */
void record_set_value(struct record *r, const struct field *f, const struct value *v);
void record_set(struct record *r, const char *field, const char *stored_text);
void record_set_int(struct record *r, const char *field, int64_t i);

/* By path, in the form that people or scripts type. The root's `changed` hook runs after each set.
 * A FIELD_REF takes the key or id of the record meant and looks it up within what the session may
 * see; an archived one is refused. ERR_INPUT (with the path) when refused or unknown. */
int record_set_path(
	struct session *s, struct record *r, const char *path, const char *text, struct err *e);
/* Finds the field and the row (root or child) that a path means; creates a child row for [+n]. */
int record_resolve(struct record *r, const char *path, struct record **row, const struct field **f,
	struct err *e);

/* Appends the path of a field of one of its rows, by the row's place from 0: "line[12].price", of a row
 * without an id "line[+0].price". */
void record_row_path(
	const struct record *r, int child, int row, const char *field, struct str *out);

/* The value as people see it (references by title), or as scripts do (references by key). */
void record_show(
	const struct session *s, const struct record *r, const struct field *f, struct str *out);
void record_plain(
	const struct session *s, const struct record *r, const struct field *f, struct str *out);
/* What the field is called in this record, in the words of its country: of a row that says none its
 * record's, and else the firm's. Translated. */
const char *field_caption(
	const struct session *s, const struct record *r, const struct field *f);
/* What it is: the entity's label or, where that says it better, its value of `sort`. Translated. */
const char *record_sort(struct session *s, const struct record *r);
const char *record_title(const struct record *r); /* of its title field, borrowed from r */
void record_key_text(const struct record *r, struct str *out); /* its key, or the id in digits */

struct record *record_add_child(struct record *r, int child); /* a new last row */
void record_drop_child(struct record *r, int child, int row); /* by its place, from 0 */

/* Have they, of one entity, other values, rows or an other order of rows? rev and marks do not
 * count. */
bool record_differs(const struct record *a, const struct record *b);

#endif

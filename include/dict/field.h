/* A field of a kind of record: described once, used by grid, form, SQL, checks, search, import,
 * JSON and history. Core declares arrays of these; dictionary_init() (dict/entity.h) completes
 * them. */
#ifndef FICHA_DICT_FIELD_H
#define FICHA_DICT_FIELD_H

#include <stdbool.h>
#include <stdint.h>
#include "base/moment.h"
#include "base/number.h"
#include "store/sql.h"

struct entity;
struct session;
struct record;

enum field_kind {
	FIELD_TEXT,   /* one line */
	FIELD_NOTE,   /* many lines */
	FIELD_INT,    /* whole number >= 0 */
	FIELD_MONEY,  /* minor units of the company's currency */
	FIELD_RATE,   /* millionths */
	FIELD_DATE,   /* civil date, "" for none */
	FIELD_MOMENT, /* UTC moment, shown in the company's time zone */
	FIELD_BOOL,
	FIELD_EMAIL,
	FIELD_PHONE, /* grouped as in the country in the field named by `with`, or the firm's */
	FIELD_URL,
	FIELD_TAX_ID, /* of the country in the field named by `with` */
	FIELD_CHOICE, /* a code of the drop-down list named by `list` */
	FIELD_SET, /* codes of that list, comma-separated in the list's order; the first value alone
		      is "all" */
	FIELD_REF, /* id of a record of the entity named by `ref` */
};

enum field_flag {
	FIELD_REQUIRED = 1 << 0,
	FIELD_UNIQUE = 1 << 1, /* the table has a unique key on it */
	FIELD_FIXED = 1 << 2,  /* may be given at creation only */
	FIELD_DERIVED =
		1 << 3, /* stored, written by core alone: outside form, import, conflict, history */
	FIELD_PAGE = 1 << 4,  /* computed for the rows of a page; no column, not sortable */
	FIELD_INPUT = 1 << 5, /* asked when creating, consumed by the entity's hooks; no column */
	FIELD_KEYED =
		1
		<< 6, /* has a shadow column <column>_key: sort key (text) or last digits (phone) */
	FIELD_SORTED = 1 << 7, /* may be sorted by: NOT NULL, and indexed where it matters */
	FIELD_GRID = 1 << 8,   /* a grid column, in the order of the array, while there is room */
	FIELD_WORDS = 1 << 9,  /* searched by the beginnings of its words */
	FIELD_IDENT = 1 << 10, /* searched by any part of it */
	FIELD_MATCH = 1 << 11, /* an import recognises an existing record by it */
	FIELD_AUTO = 1 << 12,  /* filled by the program, never typed: created_at, author */
	FIELD_WIDE = 1 << 13,  /* takes a whole line of the form */
	FIELD_HEADING =
		1
		<< 14, /* met in imports only, consumed by the adopt hook; no column, never typed */
	FIELD_NEAR = 1 << 16, /* has a shadow column <column>_near: the words that tell it from others */
	FIELD_NUMBERS = 1 << 17, /* digits in it are ordered by their value; with FIELD_KEYED */
	FIELD_INDEXED = 1 << 19, /* an index of the table has its sort value first, and then the id */
	FIELD_BLANK = 1 << 18, /* FIELD_INT: empty is nothing (NULL), and 0 a number like others */
	FIELD_REST = 1 << 15,	 /* an import may put there what has no place of its own */
	FIELD_PARTS = 1 << 20,	 /* several columns of a file make it up: given names and surnames */
};

/* What the people of a country call a field. */
struct country_word {
	const char *country; /* ISO 3166; NULL closes the table */
	const char *field;   /* its name */
	const char *label;   /* N_("...") */
};

struct field {
	const char *name;  /* segment of a path, key of JSON */
	const char *label; /* N_("..."): where `words` and, for a tax id, base/taxid.h have no other */
	const struct country_word *words; /* other labels, by country; NULL: everywhere the same */
	enum field_kind kind;
	unsigned flags;
	short width;        /* columns in form and grid; 0: the kind's */
	short max;          /* characters; 0: the kind's */
	const char *column; /* NULL: as name */
	const char *list;   /* FIELD_CHOICE, FIELD_SET */
	const char *needs; /* its codes that rules depend on, with commas; see code_needed() */
	const char *ref;    /* FIELD_REF */
	const char *among;  /* FIELD_REF: chosen among what this relation leads to ... */
	const char *within; /* ... from the record that this FIELD_REF means; NULL: any */
	const char *with;   /* FIELD_TAX_ID, FIELD_PHONE: the field that holds the country; with `words`,
			     * where that is not `country` */
	const char *follows; /* empty, it takes what its namesake has in the record that this FIELD_REF
			      * means, as soon as that is chosen by a path */
	const char *via;    /* borrowed: the FIELD_REF of this entity that leads to the owner ... */
	const char *borrows;  /* ... and the field there (NULL: the same name). Kind and so on come
				 from it */
	const char *headings; /* import: folded headings (text_words() form without the first
				 blank), '|' between */
	const char *behind;   /* import: right behind the column of this field of the same record ... */
	const char *behind_headings; /* ... these mean this field, whatever they mean elsewhere */
	const char *values;   /* import: folded values, '|' between, that tell this field from others of the same heading */
	const char *overflow; /* import: the field that takes a second value */
	const char *country;  /* means something to firms of this country alone, and to those that made its
			       * list their own: see session_needs(); NULL: to all */
	const char *common;   /* FIELD_NEAR: folded words, '|' between, that tell nothing apart */
	const char *help;     /* N_("..."), a sentence for F1 in the field */
	/* completed by dictionary_init() */
	int index;
	const struct entity *entity;
	const struct field *source; /* the field itself, or the one it borrows */
	struct value empty;         /* what is stored of nothing */
};

/* A set of fields of one entity. */
#define FIELDS_MAX 128
struct fieldset {
	uint64_t bit[FIELDS_MAX / 64];
};
bool fieldset_has(const struct fieldset *set, const struct field *f);
void fieldset_add(struct fieldset *set, const struct field *f);
void fieldset_drop(struct fieldset *set, const struct field *f);
void fieldset_all(struct fieldset *set, const struct entity *e);
void fieldset_and(struct fieldset *set, const struct fieldset *other);

/* FIELD_AUTO and FIELD_MATCH: what other systems call the record (dict/uid.h). Imports fill it, nobody
 * types it. */
bool field_is_uid(const struct field *f);
bool field_stored(const struct field *f);   /* has a column of its own or a borrowed one */
bool field_editable(const struct field *f); /* can ever be typed by somebody */
int field_width(const struct field *f);
int field_max(const struct field *f);
bool field_numeric(const struct field *f); /* set to the right */

/* What people of that country ("": none in particular) call the field, translated. Of a single record
 * that is field_caption() (dict/record.h); of many, of a file or of none, what the firm says. */
const char *field_label(const struct field *f, const char *country);
const char *field_heading(const struct session *s, const struct field *f);

/* Appends the field's column, qualified: t.email, or v_person.email for a borrowed one. */
void sql_column(struct sql *q, const struct field *f);
void sql_key_column(struct sql *q, const struct field *f); /* its shadow column */
void sql_near_column(struct sql *q, const struct field *f);
void sql_table(struct sql *q, const struct entity *e);

/* Text of a person to value and back. `record` gives what the field depends on (the country of a
 * tax id) and may be NULL. The value is normalised and owned by the arena; "" gives the kind's
 * empty value. ERR_INPUT with a reason when refused. A doubt (an RFC's digit) is no matter of
 * parsing: see entity checks. */
int field_parse(const struct session *s, const struct field *f, const struct record *record,
	const char *text, struct arena *a, struct value *out, struct err *e);
/* For people: in the session's language and number format. For FIELD_REF use record_show(). */
void field_show(
	const struct session *s, const struct field *f, const struct value *v, struct str *out);
void date_show(const struct session *s, struct date d, struct str *out); /* a day, the same way */
/* For machines: plain numbers, ISO dates, codes; what field_parse() reads back. For FIELD_REF use
 * record_plain(). */
void field_plain(
	const struct session *s, const struct field *f, const struct value *v, struct str *out);
struct value field_empty(const struct field *f);
bool field_is_empty(const struct field *f, const struct value *v);
/* The shadow key of a value (FIELD_NUMBERS: text_number_key()); appends nothing for kinds without one. */
void field_key(const struct field *f, const struct value *v, struct str *out);
/* FIELD_NEAR: the telling words of a text, each once, in the order of the alphabet; appends nothing
 * when there is none. */
void field_near(const struct field *f, const struct value *v, struct str *out);

#endif

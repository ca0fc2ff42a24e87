/* A kind of record: fields, children, relations and a handful of functions for what is special
 * about it. The dictionary knows none by name; core hands its list to dictionary_init(). */
#ifndef FICHA_DICT_ENTITY_H
#define FICHA_DICT_ENTITY_H

#include "dict/field.h"
#include "dict/issue.h"
#include "store/db.h"

struct session;
struct record;
struct change;
struct page;
struct query;
struct search_page;
struct search_terms;
struct import_row;

/* Rows that belong to a record and have no rights, rev or form of their own: addresses of a client.
 */
struct child {
	const char *name;        /* segment of a path: address[12].street */
	const char *entity;      /* describes the rows; its table has `fk` and a position column */
	const char *fk;          /* column that points at the root */
	int min, max;            /* rows; max 0: any number */
	const char *alike;       /* merge: fields, '|' between, by which two rows are the same one;
				    NULL: all of them */
	const char *label;       /* N_("..."), of the tab */
	const char *second;      /* import: words before or behind a heading that mean the second row */
	bool in_form; /* typed in the record's form, a line a row: its FIELD_GRID fields */
	bool awaited; /* a record without them does half of what it is for: the card of a new one opens on
			 the first such tab that is empty, or else on the last */
	const struct entity *of; /* completed by dictionary_init() */
};

/* Headings by which an import sees that a file is about something else. */
struct import_foreign {
	const char *headings; /* folded, '|' between */
	int least;            /* so many of them say it */
	bool may_go_on;       /* when the user insists */
	const char *sentence; /* N_("...") */
};

/* "The contacts of this client": a way from one record to others that can be granted by itself. */
struct relation {
	const char *name; /* "client.contacts" */
	const char *from, *to;
	const char *label; /* N_("..."), of the tab; NULL: nobody walks it, it is there to choose from */
	void (*match)(struct sql *q, int64_t from_id); /* appends " AND t.client = $n" */
	const char *link; /* field of `to` that a new record gets from_id in; NULL: none */
	const char *link_of; /* ... or what this field of `from` holds; NULL: from_id */
	bool window;         /* no tab of the card: a window of its own, opened by a key */
	/* May say why there is no way from this record now, to anybody; NULL: there always is. */
	int (*ready)(struct session *s, const struct record *from, struct err *e);
	/* Appends what stands above them, in a line: counts and sums; NULL: nothing does. */
	int (*tally)(struct session *s, const struct record *from, struct str *out, struct err *e);
};

enum entity_flag {
	ENTITY_ARCHIVES =
		1,        /* has archived_at: delete archives, restore brings back, purge ends it */
	ENTITY_CHILD = 2, /* rows of a struct child */
	ENTITY_SINGLE = 4, /* exactly one record, id 1 */
	ENTITY_IMPORTED = 8,
	ENTITY_FOLLOWS = 16, /* the program makes and changes its records, nobody types them */
	ENTITY_MADE = 32, /* the program makes its records; people change them */
	ENTITY_USERS = 64, /* its records are who acts: session.user is the id of one */
};

/* Where two records are probably the same one. Strong asks (ISSUE_ASK), weak warns. */
struct duplicate_rule {
	const char *field;
	bool strong;
};

/* Fields of which no two records have the same values. A merge that would make a second one joins
 * the two (dict/merge.h). */
struct unique_link {
	const char *field[3]; /* NULL behind the last; at least one is a FIELD_REF */
};

struct entity {
	const char *name; /* "client" */
	const char *table;
	const char *label, *plural; /* N_("..."): "Client", "Clients" */
	const char *about; /* N_("..."), sentences for F1: what such records are. NULL: nothing */
	unsigned flags;
	struct field *fields;
	int n_fields;
	struct child *children;
	int n_children;
	const struct relation *relations; /* that start here */
	int n_relations;
	const char *title;  /* field that names a record for people */
	const char *title_es, *title_en; /* fields that name it where another record refers to it,
					    in either language; NULL: the title does */
	const char *detail; /* field told beside that where one of many is chosen; NULL: the key */
	const char *key;    /* unique field that names it in commands and JSON; NULL: the id */
	const char *line;   /* child rows: fields, '|' between, that others write in one line, which
			       an import has in the first of them; NULL: none */
	const char *owner;  /* FIELD_REF of the user who owns the record; NULL: nobody does */
	const char *parent; /* FIELD_REF to what this record belongs to: its card shows the history,
			       and while it is archived this record rests with it; NULL: none */
	const char *told;   /* of this record's history the parent's card shows the changes of this field
			       alone, "" none at all; NULL: everything */
	const char *sort;   /* FIELD_CHOICE that says what it is better than the label does: "Invoice";
			       NULL: none */
	int search;         /* number in the search index, 0: not searched by index */
	const struct duplicate_rule *duplicates;
	int n_duplicates;
	const struct unique_link *links; /* beyond FIELD_UNIQUE */
	int n_links;
	const char *counter; /* counter that proposes the key ("client.code"); NULL: none */
	int counter_digits;  /* of such a key, at least; 0: six */
	const struct field *events; /* what its history tells and no column holds ("password"): name, label and
				       kind of the values, if it has some; NULL: nothing */
	int n_events;
	const char *newest;  /* field that lists begin sorted by, from the end; NULL: the title */

	/* Hooks; any may be NULL. Pure: they look at their arguments only. */
	void (*locked)(const struct session *s, const struct record *r, struct fieldset *locked);
	const char *why_locked; /* N_("..."): why `locked` holds a field; NULL: a sentence for all
				   kinds */
	/* f is a field of r or, where r has children, of one of their rows. */
	void (*changed)(const struct session *s, struct record *r, const struct field *f);
	/* Lines about what the record leads to, as it is typed or stored: F1 of its form, a tab of its card. */
	void (*foresee)(const struct session *s, const struct record *r, struct str *out);
	const char *foresight; /* N_("..."): what those lines are; goes with the hook */
	/* Is it final, fields and rows, but for what the program does with it (an issued document)? */
	bool (*frozen)(const struct record *r);
	/* Not pure. A reference was chosen, in the record or in one of its rows: takes over what follows from
	 * what it means (price and taxes of a product). */
	int (*follow)(struct session *s, struct record *r, struct record *row, const struct field *f,
		struct err *e);
	int (*defaults)(struct session *s, struct record *r, struct err *e);
	/* Appends the row filter " AND (...)" on t; ERR_DENIED: no rows at all. NULL: every row. */
	int (*filter)(const struct session *s, struct sql *q, struct err *e);
	/* The same filter in shares that have no row in common: the first is whose `owner` the user is, which an
	 * index has in the order of the title, and others are a few rows that are looked up. How many there are for
	 * this session; 0: it is not to be taken apart. Both hooks or none. */
	int (*shares)(const struct session *s, int *n, struct err *e);
	void (*share)(const struct session *s, int i, struct sql *q); /* i from 1 */
	/* The search mark that every row of this session has (" _o17" without its blank), or NULL.
	 */
	const char *(*mark)(const struct session *s, struct arena *a);
	/* Adds issues beyond what the fields say themselves. `old` is NULL for a new record. */
	int (*check)(struct session *s, const struct record *r, const struct record *old,
		struct issues *out, struct err *e);
	/* Inside the transaction, before and after the row is written. Where `saving` makes the record
	 * that values are borrowed from, it makes it with those values. */
	int (*saving)(struct change *c, struct record *r, const struct record *old, struct err *e);
	int (*saved)(struct change *c, struct record *r, const struct record *old, struct err *e);
	/* After archive (true) or restore (false); before purge. */
	int (*archived)(struct change *c, const struct record *r, bool archived, struct err *e);
	/* Before many are archived: appends what that would leave undone, a sentence for all; or nothing. */
	int (*archiving)(struct session *s, const int64_t *id, int64_t n, struct str *out, struct err *e);
	int (*purging)(struct change *c, const struct record *r, struct err *e);
	/* Merge: refuses two records that cannot become one; looks only. */
	int (*may_merge)(struct session *s, const struct record *source,
		const struct record *target, struct err *e);
	/* Before what points at source is moved to target, and when all of it is there. */
	int (*merging)(struct change *c, const struct record *source, const struct record *target,
		struct err *e);
	int (*merged)(struct change *c, const struct record *source, const struct record *target,
		struct err *e);
	/* Makes again what is derived from a record and stored elsewhere, search documents of others
	 * included: after rows were written without a save (a merge, and its undo). */
	int (*derive)(struct change *c, const struct record *r, struct err *e);
	/* Child rows: a row is about to be copied to another root. Pure. */
	void (*joining)(const struct record *root, struct record *row);
	/* Names further records whose cards show a change of this one: change_card() for each. */
	int (*cards)(struct change *c, const struct record *r, struct err *e);
	/* Adds words, identifiers and marks beyond the records' own fields, and what show needs: always
	 * in the same order, however many records are in the page. */
	int (*search_more)(struct db *db, const struct search_page *page, struct err *e);
	/* Fills the FIELD_PAGE fields of a page, with one query for all its rows. */
	int (*compute)(const struct query *q, struct page *page, struct err *e);
	/* The same without a query, from what search_more put into `shown` (borrowed, "" when there is
	 * nothing); terms: what is searched for. Pure. */
	void (*show)(struct record *r, const char *shown, const struct search_terms *terms);
	/* Import: may complete or redirect a row before it becomes a record, and add further rows. */
	int (*adopt)(struct session *s, struct import_row *row, struct err *e);
	/* The record is there already, found by a field: what of the row belongs to others (a person of the
	 * firm) moves to rows of their own. */
	int (*adopt_found)(struct session *s, struct import_row *row, int64_t id, const struct field *by,
		struct err *e);
	const struct import_foreign *foreign;
	int n_foreign;

	/* completed by dictionary_init() */
	const struct field *title_field, *key_field; /* NULL: none */
	unsigned char place[2 * FIELDS_MAX];         /* by names: the field's index + 1 */
};

/* Completes and checks the descriptions (BUG on a broken one). Call once; a test may call it again
 * with another list. */
void dictionary_init(struct entity *const *entities, int n);
const struct entity *entity_find(const char *name); /* NULL: none of that name */
int entity_count(void);
const struct entity *entity_at(int i);

const struct field *entity_field(const struct entity *e, const char *name); /* NULL: none */
const struct child *entity_child(const struct entity *e, const char *name, int *index);
const struct relation *relation_find(const char *name);
const struct field *entity_title(const struct entity *e);
/* What orders records by their title: text_sort_key(), or text_number_key() of FIELD_NUMBERS. */
void title_key(const struct entity *e, const char *text, struct str *out);
/* What names a record of it where another refers to it: for "es" or "en". */
const struct field *entity_shown(const struct entity *e, const char *language);
const struct field *entity_key(const struct entity *e); /* NULL: the id */

#endif

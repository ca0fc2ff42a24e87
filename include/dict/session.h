/* Who acts, and what he may. Made by core (core/access.h); looked at by every function of the door.
 */
#ifndef FICHA_DICT_SESSION_H
#define FICHA_DICT_SESSION_H

#include "dict/entity.h"

enum verb {
	VERB_LIST = 1 << 0,
	VERB_VIEW = 1 << 1,
	VERB_CREATE = 1 << 2,
	VERB_EDIT = 1 << 3,
	VERB_ARCHIVE = 1 << 4, /* and restore */
	VERB_PURGE = 1 << 5,
	VERB_PRINT = 1 << 6,
	VERB_EXPORT = 1 << 7,
	VERB_IMPORT = 1 << 8,
};
#define VERB_ALL 0x1ff
const char *verb_name(enum verb v);                /* "list" */
unsigned verbs_parse(const char *comma_separated); /* unknown words give no right */

enum row_scope { ROWS_NONE, ROWS_ASSIGNED, ROWS_OWN, ROWS_ALL };

struct right {
	const char *entity;   /* "*": any */
	const char *relation; /* "": directly */
	unsigned verbs;
	const char *hidden; /* comma list of fields */
};

struct session {
	struct db *db;
	int64_t user; /* 0: the system */
	char user_name[64];
	int64_t role;
	char role_name[64];
	enum row_scope rows;
	bool technician;
	struct right *rights;
	int n_rights;
	struct arena arena;      /* owns the rights */
	int64_t seen_seq;        /* history head when the rights were read */
	struct choices *choices; /* drop-down lists, loaded when first asked for */
	char language[3];        /* "es" or "en": the user's, else that of the terminal */
	/* of the company, for defaults, parsing and showing */
	char country[3], currency[4], time_zone[64];
	struct number_format numbers;
	int decimals; /* of the currency */
	bool month_first;
	/* what it was opened with: when that changes, it ends */
	int64_t ssh_key; /* 0: came without one */
	int64_t place;	 /* its row among the open sessions; 0: none */
	int64_t role_then, password_then;
	bool technician_then;
	/* Asked in the transaction of each write: ERR_DENIED when the session has ended. NULL: it never does. */
	int (*still)(const struct session *s, struct err *e);
};

/* May the session do it, directly or by that relation (NULL: directly)? */
bool session_may(
	const struct session *s, const struct entity *e, enum verb v, const struct relation *rel);
/* The same as an error: ERR_DENIED with a sentence. */
int session_require(const struct session *s, const struct entity *e, enum verb v,
	const struct relation *rel, struct err *e_out);
/* Does the field mean a user, and the session may list none? Of all of them it may name its own, then, in conditions. */
bool session_knows_itself(const struct session *s, const struct field *f);
/* Has the session not ended? ERR_DENIED with a sentence. */
int session_still(const struct session *s, struct err *e);
/* The fields of e that the session may see. */
void session_fields(const struct session *s, const struct entity *e, struct fieldset *out);
/* Does the field mean something where the firm is, or has the firm made its list its own? What does not is neither a column nor typed, and shows where it has a
 * value. */
bool session_needs(struct session *s, const struct field *f);

/* Where a read comes from: directly (relation NULL), or from a record through a relation. */
struct scope {
	struct session *session;
	const struct relation *relation;
	int64_t from_id;
};

#endif

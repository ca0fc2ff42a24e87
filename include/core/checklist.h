/* What an administrator sets up in a new database, step by step, in the order in which each needs what was
 * done before it. Whether a step is done is read from the records each time; only what cannot be seen there,
 * that a step is right as it was delivered, is said by an administrator, and kept with his name. */
#ifndef FICHA_CORE_CHECKLIST_H
#define FICHA_CORE_CHECKLIST_H

#include "dict/session.h"

struct checklist_step {
	const char *name;   /* "users": for scripts */
	const char *label;  /* N_("...") */
	const char *help;   /* N_("..."): a sentence, what it is for */
	const char *entity; /* the kind of record whose screen it is */
	bool import;        /* its screen is the import of such records ... */
	const char *set;    /* ... with this for every one ("path=value"); NULL: nothing */
	int (*look)(struct session *s, bool *done, struct str *found, struct err *e);
};
extern const struct checklist_step checklist[];
extern const int checklist_n;
const struct checklist_step *checklist_find(const char *name); /* NULL: none */

enum step_state {
	STEP_OPEN,
	STEP_DONE, /* the records say so */
	STEP_LEFT, /* an administrator said that it is right as it is */
};
struct step_finding {
	enum step_state state;
	struct str text; /* a sentence about what there is, in the reader's language */
};

/* Is it this session's? Who may change users and the company. */
bool checklist_can(const struct session *s);
/* Sets out->text, which the caller releases. */
int checklist_look(
	struct session *s, const struct checklist_step *step, struct step_finding *out, struct err *e);
/* Steps that wait; 0 also for who may not, and when the list was put away. */
int checklist_open(struct session *s, int *n, struct err *e);
/* Is it a database in which nobody has set up anything yet: no client, and the list not put away? */
int checklist_begins(struct session *s, bool *begins, struct err *e);

/* Step NULL: the list as a whole is put away, or brought back. ERR_DENIED for who may not. */
int checklist_leave(
	struct session *s, const struct checklist_step *step, bool leave, struct err *e);
/* Did an administrator say that it is right as it is? */
int checklist_left(struct session *s, const char *step, bool *left, struct err *e);
int checklist_put_away(struct session *s, bool *away, struct err *e);

#endif

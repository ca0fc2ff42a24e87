/* The doctor: is the database, and what lies around it, as it should be? A table of checks, each
 * with a verdict and a sentence, and for most a repair. Command line and screen show the same. */
#ifndef FICHA_CORE_DOCTOR_H
#define FICHA_CORE_DOCTOR_H

#include "base/config.h"
#include "dict/entity.h"
#include "dict/session.h"

struct doctor {
	struct db *db;         /* NULL: it cannot be opened; then only files are looked at */
	const struct err *why; /* it cannot be opened */
	const char *path;      /* of the database's file; NULL: a server */
	const struct config *config;
	bool full; /* all of it, which takes its time; else samples where that is enough */
	/* Told how far a long repair is: with which records, how many of how many; false breaks
	 * off. NULL: nobody listens. */
	bool (*progress)(void *ctx, const struct entity *entity, int64_t done, int64_t of);
	void *ctx;
};

enum doctor_verdict { DOCTOR_OK, DOCTOR_WARNING, DOCTOR_FAULT };
struct doctor_finding {
	enum doctor_verdict verdict;
	struct str text; /* a sentence for people, in their language */
};

enum doctor_flag {
	DOCTOR_FILES =
		1, /* looks at files, not into the database: also where it cannot be opened */
	DOCTOR_RECORDS = 2, /* its repair writes to the database: a copy is made before */
	DOCTOR_LOCAL = 4,   /* says nothing about a server */
};
typedef int doctor_look_fn(const struct doctor *d, struct doctor_finding *out, struct err *e);
typedef int doctor_repair_fn(const struct doctor *d, struct session *s, struct err *e);
struct doctor_check {
	const char *name;  /* "search": what --repair takes */
	const char *label; /* N_("..."): what is looked at */
	unsigned flags;
	doctor_look_fn *look;     /* an error of it counts as a fault */
	doctor_repair_fn *repair; /* NULL: there is none here */
	const char *remedy;       /* N_("..."): what the repair does, or what else helps */
};
extern const struct doctor_check doctor_checks[];
extern const int doctor_checks_n;
const struct doctor_check *doctor_find(const char *name); /* NULL: none */

/* Can this check say anything about that database? */
bool doctor_applies(const struct doctor *d, const struct doctor_check *check);
/* Sets out->text, which the caller releases. False: it was broken off (db_set_cancel()), and says
 * nothing. */
bool doctor_look(
	const struct doctor *d, const struct doctor_check *check, struct doctor_finding *out);

/* May the session look after the database as a whole: one that may edit users? ERR_DENIED with a
 * sentence. */
int doctor_require(const struct session *s, struct err *e);

/* Repairs what the check finds; nothing is done, and backup stays empty, where it finds nothing.
 * Asks doctor_require(). What changes records is in the history as "repair". backup gets the name of the copy made before,
 * "<database>.before-<name>-<moment>", as the database was, whole or not. */
int doctor_repair(const struct doctor *d, const struct doctor_check *check, struct session *s,
	struct str *backup, struct err *e);

#endif

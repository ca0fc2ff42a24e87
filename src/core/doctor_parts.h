/* The checks of the doctor, a story a file. Private to core. */
#ifndef FICHA_CORE_DOCTOR_PARTS_H
#define FICHA_CORE_DOCTOR_PARTS_H

#include "core/doctor.h"
#include "dict/mend.h"

/* Sets verdict and sentence; returns 0, so that a look can end with it. */
int finding_set(struct doctor_finding *out, enum doctor_verdict verdict, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* doctor_files.c: what lies on the disk. */
doctor_look_fn look_engine, look_log, look_files, look_space, look_ballast, look_leftovers,
	look_key_file;
doctor_repair_fn repair_log, repair_files, repair_ballast, repair_leftovers, repair_key_file;
/* doctor_rows.c: what the tables hold. */
doctor_look_fn look_integrity, look_references, look_history, look_guards, look_keys, look_derived, look_counters,
	look_search, look_drafts, look_clock;
doctor_repair_fn repair_references, repair_derived, repair_keys, repair_counters, repair_search, repair_drafts,
	repair_clock, repair_guards;

/* doctor_mail.c: what the queue of mail promises. */
doctor_look_fn look_mail;
doctor_repair_fn repair_mail;

/* doctor_sales.c: amounts of documents and of their lines, what sales and clients' balances sum up. */
int flaws_sales(struct db *db, struct flaws *out, struct err *e);
/* doctor_schedules.c: the next dates and counts of schedules; what the dates that came made. */
int flaws_schedules(struct db *db, struct flaws *out, struct err *e);
doctor_look_fn look_periodic;
/* Calls fn for each number series whose counter would give out a number that a document has; taken
 * is the last of those. Not to be written in between. */
typedef int series_fn(void *ctx, const char *counter, int64_t taken, struct err *e);
int series_behind(struct db *db, series_fn *fn, void *ctx, struct err *e);

#endif

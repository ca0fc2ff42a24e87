/* The schema's version and the way from older ones. schema.sql is the current schema, embedded at
 * build; migrations are numbered, one transaction each, and a backup is made first. */
#ifndef FICHA_STORE_MIGRATE_H
#define FICHA_STORE_MIGRATE_H

#include "store/db.h"

#define SCHEMA_VERSION 4
#define SCHEMA_APPLICATION_ID 0x46696368 /* "Fich" */

#define AS_TEXT(x) #x
#define NUMBER_TEXT(x) AS_TEXT(x) /* of a number that is a macro */

/* Version of the database at uri; opens nothing for writing. Errors as db_open(). */
int schema_version(const char *uri, int *out, struct err *e);
/* Brings the database up to SCHEMA_VERSION; asks everybody else to leave first (ERR_BUSY when they
 * do not). backup (may be NULL) gets the name of the copy that was made before, beside the
 * database; nothing is done, and backup stays empty, when the version is current. PostgreSQL: no
 * copy is made, that is for pg_dump. */
int schema_migrate(const char *uri, struct str *backup, struct err *e);

#endif

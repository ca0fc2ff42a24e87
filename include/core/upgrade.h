/* A database of an older version brought to the newest one. */
#ifndef FICHA_CORE_UPGRADE_H
#define FICHA_CORE_UPGRADE_H

#include "base/err.h"
#include "base/str.h"

/* schema_migrate() (store/migrate.h), and what no step can say in SQL: the sort keys of columns that are
 * new. Finishes what was broken off, too; changes nothing in a database that needs nothing. */
int database_upgrade(const char *uri, struct str *backup, struct err *e);

#endif

/* The firm that uses the program, as its documents name it. */
#ifndef FICHA_CORE_COMPANY_H
#define FICHA_CORE_COMPANY_H

#include "store/db.h"

/* Appended, whatever the rights of who asks: it stands on everything that is printed. */
int company_name(struct db *db, struct str *out, struct err *e);

#endif

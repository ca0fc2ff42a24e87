/* What documents ask of a tax. Private to core. */
#ifndef FICHA_CORE_TAX_H
#define FICHA_CORE_TAX_H

#include "dict/record.h"

/* Does it hold on that date ("2026-11-21")? */
bool tax_holds(const struct record *tax, const char *date);
/* Per cent in millionths, negative where it is withheld. */
int64_t tax_rate(const struct record *tax);

#endif

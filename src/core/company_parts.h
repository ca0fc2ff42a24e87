/* Parts of the company's description. Private to core. */
#ifndef FICHA_CORE_COMPANY_PARTS_H
#define FICHA_CORE_COMPANY_PARTS_H

#include "dict/change.h"

/* Another country was chosen: time zone and decimal mark are its own, where it is known. Pure. */
void company_follow_country(struct record *r);
/* Asks whether the company is to be of another country, and says what goes along. */
int company_check_move(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e);
/* Its currency, as long as there are no amounts, and its taxes. */
int company_move(struct change *c, struct record *r, const struct record *old, struct err *e);

#endif

/* What a new database starts with: drop-down lists and roles. Rows of data; private to core. */
#ifndef FICHA_CORE_SEED_H
#define FICHA_CORE_SEED_H

#include "dict/change.h"

struct seed_value {
	const char *code, *es, *en;
	const char *alias; /* '|' between; NULL: none */
};
struct seed_list {
	const char *name, *es, *en;
	bool fixed; /* rules depend on the codes */
	const struct seed_value *values;
	const int *n;
};
extern const struct seed_value seed_countries[], seed_tax_regimes[], seed_cfdi_uses[],
	seed_payment_means[];
extern const int seed_countries_n, seed_tax_regimes_n, seed_cfdi_uses_n, seed_payment_means_n;

/* Inside the change set that fills a new database. */
int seed_lists(struct change *c, struct err *e);
int seed_roles(struct change *c, struct err *e);
/* Was a role of that name delivered, to see those records (NULL: whichever)? */
bool seed_role_is(const char *name, const char *scope);
/* Taxes of the company's country, with the dates since which they hold, and its word for those that are added. */
int seed_taxes(struct change *c, const char *country, struct err *e);
/* The company went from one country to the other: the taxes there that are missing are added, those that
 * were delivered here and that nothing uses are archived, or become what their code means there. */
int seed_taxes_move(struct change *c, const char *from, const char *to, struct err *e);

#endif

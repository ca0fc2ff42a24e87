/* Hooks by which clients, contacts and persons are merged; see dict/entity.h. Private to core. */
#ifndef FICHA_CORE_CLIENT_MERGE_H
#define FICHA_CORE_CLIENT_MERGE_H

#include "dict/change.h"

int client_may_merge(struct session *s, const struct record *source, const struct record *target,
	struct err *e);
int person_may_merge(struct session *s, const struct record *source, const struct record *target,
	struct err *e);
int client_merging(struct change *c, const struct record *source, const struct record *target,
	struct err *e);
int client_merged(struct change *c, const struct record *source, const struct record *target,
	struct err *e);
int contact_merging(struct change *c, const struct record *source, const struct record *target,
	struct err *e);
int client_derive(struct change *c, const struct record *r, struct err *e);
int contact_derive(struct change *c, const struct record *r, struct err *e);

#endif

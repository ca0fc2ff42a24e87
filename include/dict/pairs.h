/* Records in use that look like the same one twice: equal in a field by which duplicates are told
 * (struct duplicate_rule), or in the telling words of their title (FIELD_NEAR). Found by index,
 * group by group, the stronger reasons first; never every record with every other. Of a value that
 * more than PAIRS_GROUP records have, each is paired with the oldest only.
 *
 * The session sees pairs of which it may see both, for reasons in fields that it may see. */
#ifndef FICHA_DICT_PAIRS_H
#define FICHA_DICT_PAIRS_H

#include "dict/session.h"

#define PAIRS_GROUP 5

struct pair {
	int64_t first, second;	     /* first is the older one: smaller id */
	const char *name[2];	     /* key and title */
	int score;		     /* 1..99: how much speaks for it */
	const char *reasons;	     /* "Tax ID, E-mail", translated */
};
struct pairs {
	struct session *session;
	const struct entity *entity;
	struct fieldset seen;
	int rule;	    /* where it is: reason, value, pair of that value */
	struct str value;
	int64_t first, second;
	bool end;	    /* there are no more */
};
/* ERR_DENIED without VERB_LIST; ERR_INPUT: records of this kind are not merged. pairs_release()
 * also after a failure. */
int pairs_begin(struct pairs *p, struct session *s, const struct entity *e, struct err *err);
void pairs_release(struct pairs *p);
/* The next pairs, at most `limit`, in memory of the arena. Fewer, or none, without p->end: it has
 * looked at so many values that the caller may want to say something in between. */
int pairs_next(struct pairs *p, int limit, struct arena *a, struct pair *out, int *n, struct err *e);

/* These two are not the same one, and come up no more (or, with `same`, again). Needs what a merge
 * needs: VERB_EDIT, and to see both. */
int pair_apart(struct session *s, const struct entity *e, int64_t a, int64_t b, bool same,
	struct err *err);

#endif

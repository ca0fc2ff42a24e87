/* What the door has to say about a record: at which path, how bad, and whether it may be accepted.
 */
#ifndef FICHA_DICT_ISSUE_H
#define FICHA_DICT_ISSUE_H

#include <stdbool.h>
#include <stdint.h>

enum severity {
	ISSUE_WARN = 1, /* said, and saved */
	ISSUE_ASK,      /* saved only when its code is accepted; the acceptance is in the history */
	ISSUE_ERROR,    /* refused */
};

struct issue {
	enum severity severity;
	char path[64];  /* field at fault, "" for the record */
	char code[40];  /* "duplicate.tax_id", "tax_id.digit" */
	char text[300]; /* a sentence for people, translated */
	int64_t other;  /* id of the record of the same entity that is meant, 0: none (or hidden) */
};
struct issues {
	struct issue *v;
	int n, cap;
};
#define ISSUES_INIT \
	{ \
		0 \
	}

/* code is for programs and stays the same in every language; the text is translated by the caller.
 */
void issues_add(struct issues *is, enum severity severity, const char *path, const char *code,
	int64_t other, const char *fmt, ...) __attribute__((format(printf, 6, 7)));
void issues_reset(struct issues *is);
void issues_release(struct issues *is);
const struct issue *issues_worst(const struct issues *is); /* the first of the worst; NULL: none */

/* The questions that the caller answers with yes. */
struct accepted {
	bool all;
	const char *const *code;
	int n;
	const char *said; /* the words that an action asks for; NULL: none */
};
bool accepted_has(const struct accepted *a, const char *code); /* a may be NULL: nothing */

#endif

#ifdef FICHA_POSTGRES
/* The search on PostgreSQL: the same answers as SQLite's index. What many have is found by looking
 * through search_doc in the order of its key, which is that of the names; what few have by the
 * trigrams of words and identifiers (pg_trgm). The planner chooses, for each word that is typed. */
#include <string.h>
#include "base/text.h"
#include "store/postgres.h"
#include "store/ranks.h"

#define SUFFIX_LEAST 3 /* characters: shorter words only begin an identifier */

/* Every transaction that changes records ends at the head of the history: the one lock that orders
 * them. */
int pg_ranks_lock(struct tx *tx, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "SELECT seq FROM history_head WHERE id = 1 FOR UPDATE");
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

void pg_join(struct sql *q, int kind)
{
	sql_add(q, " JOIN search_doc s ON s.record_id = t.id AND s.kind = ");
	sql_i64(q, kind);
}

void pg_rank(struct sql *q)
{
	sql_add(q, "s.rk");
}

static void word_match(struct sql *q, const char *word)
{
	sql_add(q, "(s.words LIKE '% ' || CAST(");
	sql_text(q, word);
	sql_add(q, " AS TEXT) || '%' OR s.ids LIKE '%");
	if (utf8_count(word) < SUFFIX_LEAST)
		sql_add(q, " ");
	sql_add(q, "' || CAST(");
	sql_text(q, word);
	sql_add(q, " AS TEXT) || '%')");
}

/* Words that may stand for one number, or a single one. */
static void run_match(struct sql *q, const struct search_terms *terms, int from, int n)
{
	sql_add(q, " AND (");
	if (terms->number[from]) {
		word_match(q, terms->number[from]);
		sql_add(q, " OR ");
	}
	for (int i = from; i < from + n; i++) {
		if (i > from)
			sql_add(q, " AND ");
		word_match(q, terms->word[i]);
	}
	sql_add(q, ")");
}

static void mark_match(struct sql *q, const char *mark)
{
	sql_add(q, " AND strpos(s.marks || ' ', ' ' || CAST(");
	sql_text(q, mark);
	sql_add(q, " AS TEXT) || ' ')");
}

void pg_match(struct sql *q, struct arena *a, int kind, const struct search_terms *terms,
	const char *mark, const char *without)
{
	(void)a;
	sql_add(q, "s.rk BETWEEN ");
	sql_i64(q, rank_least(kind));
	sql_add(q, " AND ");
	sql_i64(q, rank_most(kind));
	for (int i = 0, n; i < terms->n; i += n) {
		n = terms_run(terms, i);
		run_match(q, terms, i, n);
	}
	if (mark) {
		mark_match(q, mark);
		sql_add(q, " > 0");
	}
	if (without) {
		mark_match(q, without);
		sql_add(q, " = 0");
	}
}

void pg_from(struct sql *q, const struct search_terms *terms)
{
	(void)terms;
	sql_add(q, " FROM search_doc s");
}
#else
typedef int no_postgres; /* an empty file is no C */
#endif

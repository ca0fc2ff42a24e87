/* The index on SQLite: one FTS5 table whose row number is the rank, so that hits stream in name
 *order and a page of them costs no sort. FTS5 is fast for a whole token and for a beginning as long
 *as one of its prefix indexes, and slow for any other beginning. So these are the tokens of a
 *document:
 *
 *	+p +pe	  the first one and two characters of each word and identifier
 *	rodrig	  each word of three characters and more, cut to SEARCH_TOKEN
 *	112233	  each end of an identifier from three characters on, cut too
 *	_o17	  the marks
 *	+	  every document
 *
 * One or two typed characters are a whole token, three to five a prefix, more of them a whole token
 *again, looked at once more in search_doc when they are longer than a token.
 *
 * FTS5 keeps no text here: to take a document out, the same tokens are given again. They are
 *derived from search_doc, so this derivation may only change together with a migration that builds
 *the index anew. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "store/ranks.h"
#include "store/sqlite.h"

#define SUFFIX_LEAST 3 /* characters */
#define SUFFIX_FROM 64 /* bytes of an identifier at which its ends begin */
#define HEAD_MOST 2    /* characters of the tokens with a plus */

/* Bytes of the first n characters. */
static size_t chars(const char *s, size_t len, int n)
{
	size_t at = 0;

	while (at < len && n-- > 0)
		for (at++; at < len && ((unsigned char)s[at] & 0xc0) == 0x80;)
			at++;
	return at;
}

static bool longer(const char *s, size_t len, int n)
{
	return chars(s, len, n) < len;
}

/* Each once; out begins and ends with a blank. */
static void token_add(struct str *out, const char *prefix, const char *s, size_t len)
{
	size_t before = out->len;

	str_add(out, prefix);
	str_addn(out, s, len);
	str_addc(out, ' ');
	/* Where the first one is that looks like the last, with its blanks. */
	if (strstr(out->buf, out->buf + before - 1) != out->buf + before - 1)
		str_cut(out, before);
}

static void heads_add(struct str *out, const char *s, size_t len)
{
	for (int n = 1; n <= HEAD_MOST; n++)
		token_add(out, "+", s, chars(s, len, n));
}

static void word_add(struct str *out, const char *s, size_t len)
{
	heads_add(out, s, len);
	if (longer(s, len, SUFFIX_LEAST - 1))
		token_add(out, "", s, chars(s, len, SEARCH_TOKEN));
}

static void id_add(struct str *out, const char *s, size_t len)
{
	size_t at = 0;

	heads_add(out, s, len);
	while (at < SUFFIX_FROM && longer(s + at, len - at, SUFFIX_LEAST - 1)) {
		token_add(out, "", s + at, chars(s + at, len - at, SEARCH_TOKEN));
		at += chars(s + at, len - at, 1);
	}
}

static void mark_add(struct str *out, const char *s, size_t len)
{
	token_add(out, "", s, len);
}

static void each_word(
	struct str *out, const char *s, void (*add)(struct str *, const char *, size_t))
{
	for (;;) {
		size_t len;

		s += strspn(s, " ");
		len = strcspn(s, " ");
		if (!len)
			return;
		add(out, s, len);
		s += len;
	}
}

static void tokens_derive(struct str *out, const struct search_doc *doc)
{
	str_add(out, " + ");
	each_word(out, doc->words, word_add);
	each_word(out, doc->ids, id_add);
	each_word(out, doc->marks, mark_add);
}

bool sqlite_index_same(const struct search_doc *a, const struct search_doc *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool same;

	tokens_derive(&x, a);
	tokens_derive(&y, b);
	same = !strcmp(x.buf, y.buf);
	str_release(&x);
	str_release(&y);
	return same;
}

static int tokens_run(
	struct tx *tx, struct sql *q, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct str tokens = STR_INIT;
	int err;

	tokens_derive(&tokens, doc);
	sql_i64(q, rank);
	sql_add(q, ", ");
	sql_text(q, tokens.buf);
	sql_add(q, ")");
	err = tx_exec(tx, q, NULL, e);
	sql_release(q);
	str_release(&tokens);
	return err;
}

int sqlite_index(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (rowid, tokens) VALUES (");
	return tokens_run(tx, &q, rank, doc, e);
}

int sqlite_unindex(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ");
	return tokens_run(tx, &q, rank, doc, e);
}

int sqlite_forget(struct tx *tx, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "INSERT INTO search_index (search_index) VALUES ('delete-all')");
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

/* The unary plus keeps the planner from any order but f, s, t: f alone gives the name order. */
void sqlite_join(struct sql *q, int kind)
{
	(void)kind;
	sql_add(q,
		" JOIN search_doc s ON s.record_id = t.id JOIN search_index f ON s.rk = +f.rowid");
}

void sqlite_rank(struct sql *q)
{
	sql_add(q, "f.rowid");
}

static void word_match(struct sql *q, const char *word)
{
	size_t len = strlen(word);

	if (!longer(word, len, HEAD_MOST)) {
		sql_add(q, " || '\"+' || ");
		sql_text(q, word);
		sql_add(q, " || '\"'");
	} else if (!longer(word, len, SEARCH_TOKEN - 1)) {
		sql_add(q, " || '\"' || ");
		sql_text(q, word);
		sql_add(q, " || '\"*'");
	} else {
		sql_add(q, " || '\"' || substr(");
		sql_text(q, word);
		sql_add(q, ", 1, ");
		sql_i64(q, SEARCH_TOKEN);
		sql_add(q, ") || '\"'");
	}
}

static void word_recheck(struct sql *q, const char *word)
{
	sql_add(q, " AND (instr(s.words, ' ' || ");
	sql_text(q, word);
	sql_add(q, ") > 0 OR instr(s.ids, ");
	sql_text(q, word);
	sql_add(q, ") > 0)");
}

static void mark_match(struct sql *q, const char *mark)
{
	sql_add(q, " || '\"' || ");
	sql_text(q, mark);
	sql_add(q, " || '\"'");
}

static bool needs_recheck(const char *word)
{
	return longer(word, strlen(word), SEARCH_TOKEN);
}

void sqlite_match(struct sql *q, int kind, const struct search_terms *terms, const char *mark,
	const char *without)
{
	sql_add(q, "f.search_index MATCH ('");
	if (!mark && !terms->n)
		sql_add(q, "\"+\"");
	sql_add(q, "'");
	if (mark)
		mark_match(q, mark);
	for (int i = 0; i < terms->n; i++) {
		if (i || mark)
			sql_add(q, " || ' AND '");
		word_match(q, terms->word[i]);
	}
	if (without) {
		sql_add(q, " || ' NOT '");
		mark_match(q, without);
	}
	/* BETWEEN and not two comparisons: FTS5 takes the first bound it meets, and these come
	 * after those of a keyset page, wherever it stands. */
	sql_add(q, ") AND f.rowid BETWEEN ");
	sql_i64(q, rank_least(kind));
	sql_add(q, " AND ");
	sql_i64(q, rank_most(kind));
	for (int i = 0; i < terms->n; i++)
		if (needs_recheck(terms->word[i]))
			word_recheck(q, terms->word[i]);
}

void sqlite_from(struct sql *q, const struct search_terms *terms)
{
	sql_add(q, " FROM search_index f");
	for (int i = 0; i < terms->n; i++)
		if (needs_recheck(terms->word[i])) {
			sql_add(q, " JOIN search_doc s ON s.rk = +f.rowid");
			return;
		}
}

static int index_merge(struct tx *tx, void *ctx, struct err *e)
{
	sqlite3 *conn = sqlite_db(tx->db)->conn;
	int *worked = ctx, before = sqlite3_total_changes(conn), err;
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (search_index, rank) VALUES ('merge', 200)");
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	/* FTS5's own measure: less than two changes mean that there was nothing to merge. */
	*worked = sqlite3_total_changes(conn) - before >= 2;
	return err;
}

int sqlite_idle(struct db *db, struct err *e)
{
	int worked = 0, patience = db->patience, err;

	db->patience = 0;
	err = db_write(db, index_merge, &worked, e);
	db->patience = patience;
	if (err == ERR_BUSY)
		return 0;
	return err ? err : worked;
}

/* The index on SQLite: one FTS5 table whose row number is the rank, so that hits stream in name
 * order and a page of them costs no sort. FTS5 streams whole tokens; a beginning of tokens it would
 * gather from all of them before the first row. So whatever is typed is made of whole tokens, see
 * tokens.h for those of a document.
 *
 * A typed word is one of them, or (with a digit in it, and longer than four characters) the fours
 * that it is made of, looked at once more in search_doc. Of many words the longest are asked
 * for in that way, and only the documents that have these are looked at for the others: FTS5 walks
 * the lists of all its words side by side and cannot be stopped before they meet.
 *
 * FTS5 keeps no text here: to take a document out, the same tokens are given again. They are derived
 * from search_doc by the SQL function search_tokens(), so this derivation may only change together
 * with a migration that builds the index anew. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "store/ranks.h"
#include "store/sqlite.h"
#include "store/tokens.h"

#define PARTS_MOST 4 /* of a typed word that are looked for */
#define PARTS_TO 16  /* bytes of it that they are taken from */
#define MATCHED_MOST 4 /* typed words that the index is asked for */
#define BULK_HASH (16 << 20) /* bytes that a big load gathers before they are written */
#define USUAL_HASH (1 << 20)
#define BULK_PIECES 8 /* of a size that are merged into one: the more, the less often a word is written again */
#define USUAL_PIECES 4

bool sqlite_index_same(const struct search_doc *a, const struct search_doc *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool same;

	tokens_derive(&x, a->words, a->ids, a->marks);
	tokens_derive(&y, b->words, b->ids, b->marks);
	same = !strcmp(x.buf, y.buf);
	str_release(&x);
	str_release(&y);
	return same;
}

static const char *argument(sqlite3_value *v)
{
	const unsigned char *text = sqlite3_value_text(v);

	return text ? (const char *)text : "";
}

/* search_tokens(words, ids, marks) */
static void tokens_function(sqlite3_context *context, int n, sqlite3_value **v)
{
	struct str out = STR_INIT;
	size_t len;

	(void)n;
	tokens_derive(&out, argument(v[0]), argument(v[1]), argument(v[2]));
	len = out.len;
	sqlite3_result_text64(context, str_detach(&out), len, free, SQLITE_UTF8);
}

/* Does the document have that word, with its blank before it? */
static bool doc_has(const char *words, const char *ids, const char *word)
{
	const char *part = longer_than(word + 1, strlen(word + 1), HEAD_MOST) ? word + 1 : word;

	return strstr(words, word) || strstr(ids, part);
}

/* search_has(words, ids, typed): typed words, each with a blank before it, or with a plus: it may be
 * there instead of the one before. */
static void has_function(sqlite3_context *context, int n, sqlite3_value **v)
{
	const char *words = argument(v[0]), *ids = argument(v[1]), *typed = argument(v[2]);
	struct str word = STR_INIT;
	bool has = true;

	(void)n;
	while (*typed && (has || *typed == '+')) {
		size_t len = strcspn(typed + 1, " +");

		if (has == (*typed == ' ')) {
			str_reset(&word);
			str_addc(&word, ' ');
			str_addn(&word, typed + 1, len);
			has = doc_has(words, ids, word.buf);
		}
		typed += 1 + len;
	}
	str_release(&word);
	sqlite3_result_int(context, has);
}

int sqlite_search_init(sqlite3 *conn, struct err *e)
{
	enum { FLAGS = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY };

	if (!sqlite3_create_function(
		    conn, "search_tokens", 3, FLAGS, NULL, tokens_function, NULL, NULL) &&
		!sqlite3_create_function(
			conn, "search_has", 3, FLAGS, NULL, has_function, NULL, NULL))
		return 0;
	return sqlite_fail(conn, NULL, NULL, e);
}

/* ---- documents in and out ---- */

static int docs_run(struct tx *tx, struct sql *q, int64_t from, int64_t to, struct err *e)
{
	int err;

	sql_add(q, "rk, search_tokens(words, ids, marks) FROM search_doc WHERE rk BETWEEN ");
	sql_i64(q, from);
	sql_add(q, " AND ");
	sql_i64(q, to);
	sql_add(q, " ORDER BY rk");
	err = tx_exec(tx, q, NULL, e);
	sql_release(q);
	return err;
}

int sqlite_index(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (rowid, tokens) SELECT ");
	return docs_run(tx, &q, from, to, e);
}

int sqlite_unindex(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (search_index, rowid, tokens) SELECT 'delete', ");
	return docs_run(tx, &q, from, to, e);
}

/* A SELECT may bring many rows, so that SQLite would make a point to fall back to, at which FTS5 writes
 * down what it has gathered: a piece of the index for each document. */
static int doc_run(
	struct tx *tx, struct sql *q, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct str tokens = STR_INIT;
	int err;

	tokens_derive(&tokens, doc->words, doc->ids, doc->marks);
	sql_i64(q, rank);
	sql_add(q, ", ");
	sql_text(q, tokens.buf);
	sql_add(q, ")");
	err = tx_exec(tx, q, NULL, e);
	sql_release(q);
	str_release(&tokens);
	return err;
}

int sqlite_index_one(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (rowid, tokens) VALUES (");
	return doc_run(tx, &q, rank, doc, e);
}

int sqlite_unindex_one(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ");
	return doc_run(tx, &q, rank, doc, e);
}

static int command_run(struct tx *tx, struct sql *q, struct err *e)
{
	int err = tx_exec(tx, q, NULL, e);

	sql_release(q);
	return err;
}

int sqlite_forget(struct tx *tx, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (search_index) VALUES ('delete-all')");
	return command_run(tx, &q, e);
}

static int option_set(struct tx *tx, const char *option, int64_t value, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO search_index (search_index, rank) VALUES (");
	sql_text(&q, option);
	sql_add(&q, ", ");
	sql_i64(&q, value);
	sql_add(&q, ")");
	return command_run(tx, &q, e);
}

/* At a point to fall back to FTS5 writes down what it has gathered. */
static int gathered_write(struct tx *tx, struct err *e)
{
	struct sqlite_db *db = sqlite_db(tx->db);

	return sqlite_run(db, "SAVEPOINT gathered", e) || sqlite_run(db, "RELEASE gathered", e)
		       ? e->code
		       : 0;
}

int sqlite_gather(struct tx *tx, bool on, struct err *e)
{
	if (!on && gathered_write(tx, e))
		return e->code;
	return option_set(tx, "hashsize", on ? BULK_HASH : USUAL_HASH, e) ||
			       option_set(tx, "automerge", on ? BULK_PIECES : USUAL_PIECES, e)
		       ? e->code
		       : 0;
}

/* ---- asking ---- */

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

static bool has_digit(const char *word)
{
	return word[strcspn(word, "0123456789")] != '\0';
}

static bool is_token(const char *word)
{
	return !longer_than(word, strlen(word), has_digit(word) ? GRAM : WORD_MOST);
}

static bool needs_recheck(const struct search_terms *terms, int i)
{
	return !is_token(terms->word[i]) || (terms->number[i] && !is_token(terms->number[i]));
}

/* Words have no quotes, unless somebody tampered with what they are read from. */
static void text_quote(struct str *out, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (s[i] == '"')
			str_addc(out, '"');
		str_addc(out, s[i]);
	}
}

/* mark: NULL is none. */
static void token_match(struct str *out, const char *mark, const char *s, size_t len)
{
	str_addc(out, '"');
	if (mark) {
		text_quote(out, mark, strlen(mark));
		str_addc(out, '+');
	}
	text_quote(out, s, len);
	str_addc(out, '"');
}

/* Bytes that lead back from `at` over n characters. */
static size_t back(const char *s, size_t at, int n)
{
	size_t from = at;

	while (from && n-- > 0)
		for (from--; from && ((unsigned char)s[from] & 0xc0) == 0x80;)
			from--;
	return at - from;
}

/* Parts from its end on back, where identifiers differ; they overlap, so that hardly another word
 * has all of them. */
static void parts_match(struct str *out, const char *mark, const char *word, size_t len)
{
	size_t end = len < PARTS_TO ? len : PARTS_TO, at;

	while (end < len && ((unsigned char)word[end] & 0xc0) == 0x80)
		end--;
	at = end - back(word, end, GRAM);
	for (int n = 1;; n++) {
		token_match(out, mark, word + at, first_chars(word + at, len - at, GRAM));
		if (!at || n == PARTS_MOST)
			return;
		str_add(out, " AND ");
		at -= back(word, at, GRAM / 2);
	}
}

static void word_match(struct str *out, const char *mark, const char *word)
{
	size_t len = strlen(word);

	if (!has_digit(word) || !longer_than(word, len, GRAM)) {
		token_match(out, mark, word, first_chars(word, len, WORD_MOST));
		return;
	}
	str_addc(out, '(');
	token_match(out, mark, word, first_chars(word, len, WORD_MOST));
	str_add(out, " OR (");
	parts_match(out, mark, word, len);
	str_add(out, "))");
}

/* The longest are the rarest; a word may be longer than what tells it apart in the index. */
static int word_weight(const char *word)
{
	return (int)first_chars(word, strlen(word), WORD_MOST);
}

/* Which words the index is asked for. */
static void words_choose(const struct search_terms *terms, bool matched[SEARCH_WORDS_MAX])
{
	for (int n = 0; n < terms->n && n < MATCHED_MOST; n++) {
		int best = -1;

		for (int i = 0; i < terms->n; i++)
			if (!matched[i] && (best < 0 || word_weight(terms->word[i]) >
								word_weight(terms->word[best])))
				best = i;
		matched[best] = true;
	}
}

/* All that are asked for of these words; nothing where none is. */
static void words_match(struct str *out, const char *mark, const struct search_terms *terms,
	const bool matched[SEARCH_WORDS_MAX], int from, int n)
{
	const char *and = "";

	for (int i = from; i < from + n; i++) {
		if (!matched[i])
			continue;
		str_add(out, and);
		word_match(out, mark, terms->word[i]);
		and = " AND ";
	}
}

static void run_match(struct str *out, const char *mark, const struct search_terms *terms,
	const bool matched[SEARCH_WORDS_MAX], int from, int n)
{
	struct str words = STR_INIT;

	words_match(&words, mark, terms, matched, from, n);
	if (words.len && out->len)
		str_add(out, " AND ");
	if (words.len && terms->number[from]) {
		str_addc(out, '(');
		word_match(out, mark, terms->number[from]);
		str_addf(out, " OR (%s))", words.buf);
	} else {
		str_add(out, words.buf);
	}
	str_release(&words);
}

static void expression_make(struct str *out, const struct search_terms *terms,
	const bool matched[SEARCH_WORDS_MAX], const char *mark)
{
	for (int i = 0, n; i < terms->n; i += n) {
		n = terms_run(terms, i);
		run_match(out, mark, terms, matched, i, n);
	}
	if (!terms->n)
		token_match(out, NULL, mark ? mark : "+", mark ? strlen(mark) : 1);
}

/* The words that documents are looked at for, as search_has() takes them. */
static void rechecked_words(const struct search_terms *terms,
	const bool matched[SEARCH_WORDS_MAX], struct str *out)
{
	for (int i = 0; i < terms->n; i++) {
		if (matched[i] && !needs_recheck(terms, i))
			continue;
		str_addf(out, " %s", terms->word[i]);
		if (terms->number[i])
			str_addf(out, "+%s", terms->number[i]);
	}
}

void sqlite_match(struct sql *q, struct arena *a, int kind, const struct search_terms *terms,
	const char *mark, const char *without)
{
	struct str expression = STR_INIT, recheck = STR_INIT;
	bool matched[SEARCH_WORDS_MAX] = {false};

	words_choose(terms, matched);
	expression_make(&expression, terms, matched, mark);
	if (without) {
		str_add(&expression, " NOT ");
		token_match(&expression, NULL, without, strlen(without));
	}
	sql_add(q, "f.search_index MATCH ");
	sql_text(q, arena_strdup(a, expression.buf));
	/* BETWEEN and not two comparisons: FTS5 takes the first bound it meets, and these come
	 * after those of a keyset page, wherever it stands. */
	sql_add(q, " AND f.rowid BETWEEN ");
	sql_i64(q, rank_least(kind));
	sql_add(q, " AND ");
	sql_i64(q, rank_most(kind));
	rechecked_words(terms, matched, &recheck);
	if (recheck.len) {
		sql_add(q, " AND search_has(s.words, s.ids, ");
		sql_text(q, arena_strdup(a, recheck.buf));
		sql_add(q, ")");
	}
	str_release(&expression);
	str_release(&recheck);
}

static bool needs_documents(const struct search_terms *terms)
{
	bool matched[SEARCH_WORDS_MAX] = {false};

	words_choose(terms, matched);
	for (int i = 0; i < terms->n; i++)
		if (!matched[i] || needs_recheck(terms, i))
			return true;
	return false;
}

void sqlite_from(struct sql *q, const struct search_terms *terms)
{
	sql_add(q, " FROM search_index f");
	if (needs_documents(terms))
		sql_add(q, " JOIN search_doc s ON s.rk = +f.rowid");
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

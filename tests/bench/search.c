/* While typing: each key gives the first page and a count that stops at 1001. */
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "bench.h"

#define ROWS 50
#define CAP 1001
#define TERMS 24     /* of each class, for us */
#define COMMON 12    /* surnames that come most often */
#define P99 (7 * MS)
#define MS INT64_C(1000000)

/* The nth text of a kind that somebody could have typed so far. */
typedef void typed_fn(int n, int size, struct str *out);

static void fold(const char *word, struct str *out)
{
	text_words(out, word);
	memmove(out->buf, out->buf + 1, out->len);
	str_cut(out, out->len - 1);
}

static void word_prefix(int n, int size, struct str *out)
{
	fold(sample_word(n * 7 % sample_words()), out);
	if (size < (int)out->len)
		str_cut(out, (size_t)size);
}

/* Of those that are as long. */
static void long_word(int n, int size, struct str *out)
{
	for (int i = n * 7; (int)out->len < size; i++) {
		str_reset(out);
		fold(sample_word(i % sample_words()), out);
	}
	str_cut(out, (size_t)size);
}

/* Nowhere, and begins as what very many have. */
static void near_word(int n, int size, struct str *out)
{
	do {
		str_reset(out);
		fold(sample_word(n++ % COMMON), out);
	} while ((int)out->len <= size);
	str_cut(out, (size_t)size);
	str_add(out, "ux");
}

static void two_words(int n, int size, struct str *out)
{
	struct str second = STR_INIT;

	fold(sample_word(n % sample_words()), out);
	word_prefix(n + 3, size, &second);
	str_addf(out, " %s", second.buf);
	str_release(&second);
}

static void phone_part(int n, int size, struct str *out)
{
	struct sample_row row;

	sample_make(1, n * 977 % 1000, &row);
	str_addn(out, row.phone + strlen(row.phone) - 7, (size_t)size);
}

/* "24000097-K": from its second digit on. */
static void tax_part(int n, int size, struct str *out)
{
	struct sample_row row;

	sample_make(1, n * 977 % 1000, &row);
	str_addn(out, row.tax_id + 1, (size_t)size);
}

static void code_part(int n, int size, struct str *out)
{
	char code[24];

	snprintf(code, sizeof code, "%06d", n * 977 % 1000 + 1);
	str_add(out, code + strlen(code) - (size_t)size);
}

/* The ends of a tax identifier and of a telephone. */
static void two_parts(int n, int size, struct str *out)
{
	struct sample_row row;

	sample_make(1, n * 977 % 1000, &row);
	str_addf(out, "%.*s %s", size, row.tax_id + 2, row.phone + strlen(row.phone) - (size_t)size);
}

static void nowhere(int n, int size, struct str *out)
{
	(void)size;
	str_addf(out, "zzq%d", n % 10);
}

static const struct typing {
	const char *what;
	typed_fn *make;
	int size;
	int64_t aim; /* of the median */
} classes[] = {
	{"word, 1 letter", word_prefix, 1, MS / 2},
	{"word, 2 letters", word_prefix, 2, MS / 2},
	{"word, 3 letters", word_prefix, 3, MS / 2},
	{"word, 4 letters", word_prefix, 4, MS / 2},
	{"word, 5 letters", word_prefix, 5, MS / 2},
	{"word, 6 letters", word_prefix, 6, MS / 2},
	{"word, 7 letters", word_prefix, 7, MS / 2},
	{"word, 8 letters", word_prefix, 8, MS / 2},
	{"word, 9 letters", long_word, 9, MS / 2},
	{"word, 10 letters", long_word, 10, MS / 2},
	{"word, 11 letters", long_word, 11, MS / 2},
	{"word, 12 letters", long_word, 12, MS / 2},
	{"word, 13 letters", long_word, 13, MS / 2},
	{"word, 14 letters", long_word, 14, MS / 2},
	{"word, 15 letters", long_word, 15, MS / 2},
	{"word, 16 letters", long_word, 16, MS / 2},
	{"two words", two_words, 2, MS},
	{"part of a phone, 3 digits", phone_part, 3, 2 * MS},
	{"part of a phone, 4 digits", phone_part, 4, 2 * MS},
	{"part of a phone, 6 digits", phone_part, 6, 2 * MS},
	{"part of a tax id, 3 digits", tax_part, 3, 2 * MS},
	{"part of a tax id, 4 digits", tax_part, 4, 2 * MS},
	{"part of a tax id, 6 digits", tax_part, 6, 2 * MS},
	{"part of a code, 3 digits", code_part, 3, 2 * MS},
	{"part of a code, 4 digits", code_part, 4, 2 * MS},
	{"a code, 6 digits", code_part, 6, 2 * MS},
	{"parts of two numbers, 4 digits each", two_parts, 4, 2 * MS},
	{"a word that is nowhere", nowhere, 0, MS / 2},
	{"nowhere, 6 letters of a common one", near_word, 6, MS / 2},
};

void search_ask(struct session *s, const char *typed)
{
	struct page page;
	struct query q;
	struct err e = ERR_INIT;
	int64_t n;

	query_init(&q, (struct scope){s, NULL, 0}, entity_find("client"));
	q.search = typed;
	must(query_look(&q, &(struct query_look){.limit = ROWS, .cap = CAP}, &page, &n, &e), &e);
	page_release(&page);
}

static void measure_ours(struct session *s, const struct typing *c, struct samples *out)
{
	struct str typed = STR_INIT;

	for (int round = 0; round < REPEATS; round++)
		for (int i = 0; i < TERMS; i++) {
			int64_t from;

			str_reset(&typed);
			c->make(i, c->size, &typed);
			from = work_ns();
			search_ask(s, typed.buf);
			samples_add(out, work_ns() - from);
		}
	str_release(&typed);
}

static void by_the_clock(struct session *s)
{
	report_begin("key -> 50 rows + count <= 1001");
	for (int i = 0; i < LENGTH(classes); i++) {
		struct samples ours = {0};

		measure_ours(s, &classes[i], &ours);
		report_time(classes[i].what, &ours, classes[i].aim, P99);
	}
}

/* What the plain ways are worst at: what very many have. */
static const struct plain {
	const char *typed, *what;
	void (*find)(struct peers *, const char *);
	int64_t aim;
} plains[] = {
	{"a", "FTS5, rows by id, sorted", peers_fts, 5000},
	{"garcia", "FTS5, rows by id, sorted", peers_fts, 5000},
	{"garcia lo", "FTS5, rows by id, sorted", peers_fts, 0},
	{"garcia", "LIKE '%...%', sorted", peers_like, 50000},
	{"zzq", "LIKE '%...%', sorted", peers_like, 50000},
};

static void against_plain(struct session *s, struct peers *p)
{
	report_begin("the same");
	for (int i = 0; i < LENGTH(plains); i++) {
		struct line l = {
			.what = plains[i].typed, .peer = plains[i].what, .aim = plains[i].aim};

		for (int n = 0; n < REPEATS; n++) {
			int64_t from = work_ns();

			plains[i].find(p, plains[i].typed);
			samples_add(&l.theirs, work_ns() - from);
			for (int k = 0; k < REPEATS; k++) {
				from = work_ns();
				search_ask(s, plains[i].typed);
				samples_add(&l.ours, work_ns() - from);
			}
		}
		report_line(&l);
	}
}

static void seller_beside(struct session *all, struct session *seller)
{
	report_begin("the same by a seller with 1 % of the clients");
	for (int i = 0; i < LENGTH(classes); i++) {
		struct line l = {
			.what = classes[i].what, .peer = "ours, administrator", .aim = 2000000};

		measure_ours(all, &classes[i], &l.theirs);
		measure_ours(seller, &classes[i], &l.ours);
		report_line(&l);
	}
}

void bench_search(struct db *db, struct peers *p)
{
	struct session *ana = bench_session(db, "ana"), *seller = bench_session(db, SELLER);

	by_the_clock(ana);
	against_plain(ana, p);
	seller_beside(ana, seller);
	session_free(&seller);
	session_free(&ana);
}

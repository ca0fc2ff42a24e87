/* While typing: each key gives the first page and a count that stops at 1001. */
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "bench.h"

#define ROWS 50
#define CAP 1001
#define TERMS 24     /* of each class, for us */
#define SCAN_TERMS 3 /* for the slow peers */

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

static void two_words(int n, int size, struct str *out)
{
	struct str second = STR_INIT;

	fold(sample_word(n % sample_words()), out);
	word_prefix(n + 3, size, &second);
	str_addf(out, " %s", second.buf);
	str_release(&second);
}

static void id_part(int n, int size, struct str *out)
{
	struct sample_row row;

	sample_make(1, n * 977 % 100000, &row);
	str_addn(out, row.phone + strlen(row.phone) - 7, (size_t)size);
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
	bool plain; /* FTS5 by itself can find it, too */
} classes[] = {
	{"word, 1 letter", word_prefix, 1, true},
	{"word, 2 letters", word_prefix, 2, true},
	{"word, 3 letters", word_prefix, 3, true},
	{"word, 4 letters", word_prefix, 4, true},
	{"word, 5 letters", word_prefix, 5, true},
	{"word, 6 letters", word_prefix, 6, true},
	{"word, 7 letters", word_prefix, 7, true},
	{"word, 8 letters", word_prefix, 8, true},
	{"two words", two_words, 2, true},
	{"part of a phone, 3 digits", id_part, 3, false},
	{"part of a phone, 6 digits", id_part, 6, false},
	{"a word that is nowhere", nowhere, 0, true},
};

static void ask(struct session *s, const char *typed)
{
	struct page page;
	struct query q;
	struct err e = ERR_INIT;
	int64_t n;

	query_init(&q, (struct scope){s, NULL, 0}, entity_find("client"));
	q.search = typed;
	must(query_page(&q, NULL, true, ROWS, &page, &e), &e);
	must(query_count(&q, CAP, &n, &e), &e);
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
			ask(s, typed.buf);
			samples_add(out, work_ns() - from);
		}
	str_release(&typed);
}

static void measure_peer(struct peers *p, void (*find)(struct peers *, const char *),
	const struct typing *c, struct samples *out)
{
	struct str typed = STR_INIT;

	for (int round = 0; round < REPEATS; round++)
		for (int i = 0; i < SCAN_TERMS; i++) {
			int64_t from;

			str_reset(&typed);
			c->make(i, c->size, &typed);
			from = work_ns();
			find(p, typed.buf);
			samples_add(out, work_ns() - from);
		}
	str_release(&typed);
}

static void against_scan(struct session *s, struct peers *p)
{
	report_begin("key -> 50 rows + count <= 1001");
	for (int i = 0; i < LENGTH(classes); i++) {
		struct line l = {
			.what = classes[i].what, .peer = "LIKE '%...%', sorted", .aim = 50000};

		measure_ours(s, &classes[i], &l.ours);
		measure_peer(p, peers_like, &classes[i], &l.theirs);
		report_line(&l);
	}
}

static void against_full_text(struct session *s, struct peers *p)
{
	report_begin("the same");
	for (int i = 0; i < LENGTH(classes); i++) {
		struct line l = {.what = classes[i].what, .peer = "FTS5, rows by id, sorted"};

		if (!classes[i].plain)
			continue;
		measure_ours(s, &classes[i], &l.ours);
		measure_peer(p, peers_fts, &classes[i], &l.theirs);
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

	against_scan(ana, p);
	against_full_text(ana, p);
	seller_beside(ana, seller);
	session_free(&seller);
	session_free(&ana);
}

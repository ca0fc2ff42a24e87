/* Records that look like the same one. */
#include "core/world.h"
#include "dict/merge.h"
#include "dict/pairs.h"

#define PAGE 3

/* All pairs as "1-2 reasons; ", read in pages of `limit`. */
static void all_pairs(struct world *w, struct session *s, const char *entity, int limit, struct str *out)
{
	struct pair pair[200];
	struct pairs p;
	struct arena a = ARENA_INIT;

	str_reset(out);
	must(pairs_begin(&p, s, kind(entity), &w->e));
	while (!p.end) {
		int n;

		must(pairs_next(&p, limit, &a, pair, &n, &w->e));
		assert_true(n <= limit);
		for (int i = 0; i < n; i++)
			str_addf(out, "%d-%d %s %d; ", (int)pair[i].first, (int)pair[i].second,
				pair[i].reasons, pair[i].score);
	}
	arena_release(&a);
	pairs_release(&p);
}

#define pairs_are(session, entity, text) pairs_checked(w, session, entity, text)
static void pairs_checked(struct world *w, struct session *s, const char *entity, const char *text)
{
	struct str whole = STR_INIT, paged = STR_INIT;

	all_pairs(w, s, entity, 200, &whole);
	assert_string_equal(whole.buf, text);
	for (int limit = 1; limit <= PAGE; limit++) {
		all_pairs(w, s, entity, limit, &paged);
		assert_string_equal(paged.buf, whole.buf);
	}
	str_release(&whole);
	str_release(&paged);
}

static void each_reason(void **state)
{
	struct world *w = *state;

	add("client", "legal_name=Acme del Norte SA de CV", "country=MX", "tax_id=ACN010101AB9");
	add("client", "legal_name=Otra Cosa", "country=MX", "tax_id=ACN010101AB9");
	add("client", "legal_name=Norte de ACME, S.A.");
	add("client", "legal_name=Uno", "email=a@b.mx", "phone1=55 1111 2222");
	add("client", "legal_name=Dos", "email=A@b.mx", "phone1=+52 55 1111-2222");
	add("client", "legal_name=uno");
	add("client", "legal_name=Tres", "country=MX", "tax_id=XAXX010101000"); /* everybody's number */
	add("client", "legal_name=Cuatro", "country=MX", "tax_id=XAXX010101000");
	add("client", "legal_name=S.A. de C.V."); /* no word that tells */
	add("client", "legal_name=SA");
	pairs_are(w->ana, "client",
		"1-2 RFC 60; 4-5 E-mail, Phone 1 60; 4-6 Legal name 40; 1-3 similar name 25; ");
}

static void many_of_one_value(void **state)
{
	struct world *w = *state;
	struct str s = STR_INIT;

	for (int i = 0; i < PAIRS_GROUP; i++)
		add("client", "legal_name=Uno");
	all_pairs(w, w->ana, "client", 200, &s);
	assert_non_null(strstr(s.buf, "4-5 "));
	add("client", "legal_name=Uno"); /* one more, and each is paired with the oldest only */
	pairs_are(w->ana, "client",
		"1-2 Legal name 40; 1-3 Legal name 40; 1-4 Legal name 40; 1-5 Legal name 40; 1-6 Legal name 40; ");
	str_release(&s);
}

static void what_is_out_of_the_way(void **state)
{
	struct world *w = *state;
	int64_t a = add("client", "legal_name=Uno", "owner=sara"), b = add("client", "legal_name=Uno");

	pairs_are(w->ana, "client", "1-2 Legal name 40; ");
	pairs_are(w->sara, "client", ""); /* she sees one of them */
	assert_int_equal(pair_apart(w->sara, kind("client"), a, b, false, &w->e), ERR_MISSING);
	must(pair_apart(w->oscar, kind("client"), b, a, false, &w->e));
	must(pair_apart(w->oscar, kind("client"), a, b, false, &w->e));
	pairs_are(w->ana, "client", "");
	must(pair_apart(w->oscar, kind("client"), a, b, true, &w->e));
	pairs_are(w->ana, "client", "1-2 Legal name 40; ");
	must(door_merge_ids(w->ana, kind("client"), b, a, NULL, NULL, &w->e));
	pairs_are(w->ana, "client", "");
	assert_int_equal(pair_apart(w->tito, kind("client"), a, b, false, &w->e), ERR_DENIED);
}

static void persons_in_any_order_of_words(void **state)
{
	struct world *w = *state;

	add("client", "legal_name=Uno", "contact_name=Ana María Peña López");
	add("client", "legal_name=Dos", "contact_name=Peña López, Ana María", "contact_email=a@b.mx");
	add("client", "legal_name=Tres", "contact_name=Ana María de la Peña", "contact_email=a@b.mx");
	pairs_are(w->ana, "person", "2-3 E-mail 30; 1-2 similar name 25; ");
}

/* More values than are looked up at once: none is lost between two pages. */
static void more_than_a_handful(void **state)
{
	struct world *w = *state;
	struct str s = STR_INIT;
	char name[40];
	int n = 0;

	for (int i = 0; i < 140; i++) {
		snprintf(name, sizeof name, "legal_name=Firma %03d", i / 2);
		add("client", name);
	}
	all_pairs(w, w->ana, "client", 7, &s);
	for (const char *at = s.buf; (at = strstr(at, "; ")); at++)
		n++;
	assert_int_equal(n, 70);
	str_release(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(each_reason),
		in_world(many_of_one_value),
		in_world(what_is_out_of_the_way),
		in_world(persons_in_any_order_of_words),
		in_world(more_than_a_handful),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

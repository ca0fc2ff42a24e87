/* The rows of an export: the marked ones in the list's order, few or many, or all that it shows. */
#include "core/world.h"

#include "dict/bulk.h"
#include "tui/listed.h"
#include "tui/marking.h"

enum { MANY = 510 }; /* more than are looked up one by one */

static void fill(struct world *w, int n)
{
	char name[40];

	for (int i = 0; i < n; i++) {
		snprintf(name, sizeof name, "legal_name=Firma %03d", (i * 7) % n);
		add("client", name);
	}
}

struct seen {
	char names[64 * MANY];
	int n;
};

static int see(void *ctx, const struct record *r, struct err *e)
{
	struct seen *s = ctx;

	(void)e;
	strcat(s->names, record_title(r));
	strcat(s->names, "|");
	s->n++;
	return 0;
}

static const char *listed(struct world *w, struct list *l, int64_t limit, int *n)
{
	static struct seen s;
	struct query q;
	int64_t count;

	s = (struct seen){.n = 0};
	must(listed_count(l, &count, &w->e));
	listed_query(l, &q);
	q.fields = (struct fieldset){0};
	must(listed_each(l, &q, limit, see, &s, &w->e));
	if (!limit)
		assert_int_equal(s.n, count);
	*n = s.n;
	return s.names;
}

static void mark_named(struct world *w, struct list *l, const char *name)
{
	struct query q = l->query;
	char condition[64];
	int64_t *id, n;

	snprintf(condition, sizeof condition, "legal_name=%s", name);
	must(query_where(&q, condition, &l->values, &w->e));
	must(query_ids(&q, 0, &id, &n, &w->e));
	assert_int_equal(n, 1);
	marks_add(&l->marks, id, n);
	free(id);
}

static void marked_rows_come_in_the_lists_order(void **state)
{
	struct world *w = *state;
	struct list *l;
	int n;

	fill(w, 20);
	l = list_new(from(w->ana), kind("client"));
	listed(w, l, 0, &n);
	assert_int_equal(n, 20);
	mark_named(w, l, "Firma 011");
	mark_named(w, l, "Firma 002");
	mark_named(w, l, "Firma 007");
	l->query.search = "nothing like it";
	assert_string_equal(listed(w, l, 0, &n), "Firma 002|Firma 007|Firma 011|");
	l->query.descending = true;
	assert_string_equal(listed(w, l, 0, &n), "Firma 011|Firma 007|Firma 002|");
	assert_string_equal(listed(w, l, 2, &n), "Firma 011|Firma 007|");
	l->query.sort = entity_field(kind("client"), "contact_count");
	l->query.descending = false;
	listed(w, l, 0, &n);
	assert_int_equal(n, 3);
	list_free(&l);
}

static void many_marks_are_met_on_the_way(void **state)
{
	struct world *w = *state;
	struct list *l;
	const char *names;
	int64_t *id, all;
	int n;

	fill(w, MANY);
	l = list_new(from(w->ana), kind("client"));
	must(query_ids(&l->query, 0, &id, &all, &w->e));
	marks_add(&l->marks, id + 1, all - 1); /* all but the first */
	names = listed(w, l, 0, &n);
	assert_int_equal(n, MANY - 1);
	assert_memory_equal(names, "Firma 001|Firma 002|", 20);
	assert_memory_equal(listed(w, l, 2, &n), "Firma 001|Firma 002|", 21);
	assert_int_equal(n, 2);

	must(try_act(w, w->ana, "archive", "client", true, id[3]));
	l->prune = true;
	must(marks_prune(l, &w->e));
	assert_int_equal(l->marks.n, MANY - 2);
	assert_false(marks_has(&l->marks, id[3]));
	free(id);
	list_free(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(marked_rows_come_in_the_lists_order),
		in_world(many_marks_are_met_on_the_way),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

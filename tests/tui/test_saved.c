/* Filters with a name, as their user keeps them. */
#include "core/world.h"

#include "dict/setting.h"
#include "tui/saved.h"

static struct list *clients(struct session *s)
{
	return list_new((struct scope){s, NULL, 0}, kind("client"));
}

static void keep_mine(struct world *w, const char *name)
{
	struct list *l = clients(w->oscar);

	editor_set(&l->search, "peña álv");
	l->query.search = editor_text(&l->search);
	must(query_where(&l->query, "owner=sara", &l->values, &w->e));
	must(query_where(&l->query, "status!=active", &l->values, &w->e));
	must(query_where(&l->query, "cc_owner=1", &l->values, &w->e));
	l->query.sort = entity_field(kind("client"), "email");
	l->query.descending = true;
	l->query.archived = ROWS_BOTH;
	must(saved_keep(l, name, &w->e));
	list_free(&l);
}

static void all_of_it_comes_back(void **state)
{
	struct world *w = *state;
	struct list *l;
	bool whole;

	keep_mine(w, "Mis = morosos");
	l = clients(w->oscar);
	assert_null(saved_name(l));
	must(saved_apply(l, "Mis = morosos", &whole, &w->e));
	assert_true(whole);
	assert_string_equal(l->query.search, "peña álv");
	assert_int_equal(l->query.n_where, 3);
	assert_int_equal(l->query.where[0].value.i, w->sara->user);
	assert_int_equal(l->query.where[1].op, IS_NOT);
	assert_string_equal(l->query.where[1].value.s, "active");
	assert_string_equal(l->query.sort->name, "email");
	assert_true(l->query.descending);
	assert_int_equal(l->query.archived, ROWS_BOTH);
	assert_string_equal(saved_name(l), "Mis = morosos");
	l->query.n_where = 2;
	assert_null(saved_name(l)); /* it shows something else now */
	must(saved_delete(l, "Mis = morosos", &w->e));
	assert_int_equal(saved_apply(l, "Mis = morosos", &whole, &w->e), ERR_MISSING);
	list_free(&l);
}

static void it_is_nobody_elses(void **state)
{
	struct world *w = *state;
	struct list *l;
	bool whole;

	keep_mine(w, "Mine");
	l = clients(w->sara);
	assert_int_equal(saved_apply(l, "Mine", &whole, &w->e), ERR_MISSING);
	list_free(&l);
}

static void what_may_not_be_seen_is_left_out(void **state)
{
	struct world *w = *state;
	struct session blind = *w->oscar;
	struct right right = {"client", "", VERB_LIST | VERB_VIEW, "owner,email"};
	struct list *l;
	bool whole;

	keep_mine(w, "Mine");
	blind.rights = &right;
	blind.n_rights = 1;
	l = clients(&blind);
	must(saved_apply(l, "Mine", &whole, &w->e));
	assert_false(whole);
	assert_int_equal(l->query.n_where, 2);
	assert_string_equal(l->query.sort->name, "legal_name");
	list_free(&l);
}

/* Settings are text in a table: whatever stands there must do no harm. */
static void rubbish_is_left_out(void **state)
{
	static const char *const rubbish[] = {"", "\n\n", "search", "=", "archived=9\n",
		"where=\nwhere=owner\nwhere=owner 7 i1\nwhere=owner 0 i99999999999999999999\n",
		"where=owner 0\nwhere=nothing 0 n\norder=\norder=-\norder=note\nfoo=bar\n"};
	struct world *w = *state;
	struct list *l = clients(w->oscar);
	bool whole;

	for (int i = 1; i < LENGTH(rubbish); i++) {
		must(setting_put(w->oscar, "filter.client.x", rubbish[i], &w->e));
		must(saved_apply(l, "x", &whole, &w->e));
		assert_int_equal(l->query.n_where, 0);
		assert_true(l->query.archived <= ROWS_BOTH);
		assert_non_null(l->query.sort);
	}
	list_free(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(all_of_it_comes_back),
		in_world(it_is_nobody_elses),
		in_world(what_may_not_be_seen_is_left_out),
		in_world(rubbish_is_left_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

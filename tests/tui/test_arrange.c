/* The columns and the order that a user chose are there again in his next list, and in his only. */
#include "core/world.h"

#include "tui/arrange.h"
#include "tui/filter.h"

static const struct field *field(const char *name)
{
	return entity_field(kind("client"), name);
}

static void columns_are_kept_for_the_user(void **state)
{
	struct world *w = *state;
	struct list *l = list_new(from(w->oscar), kind("client"));
	struct columns c;

	assert_int_equal(l->chosen.n, 0);
	l->chosen.field[l->chosen.n++] = field("email");
	l->chosen.field[l->chosen.n++] = field("legal_name");
	must(arrangement_keep_columns(l, &w->e));
	list_free(&l);

	l = list_new(from(w->oscar), kind("client"));
	list_columns(l, 80, &c);
	assert_int_equal(c.n, 2);
	assert_ptr_equal(c.v[0].field, field("email"));
	assert_ptr_equal(c.v[1].field, field("legal_name"));
	l->chosen.n = 0;
	must(arrangement_keep_columns(l, &w->e));
	list_free(&l);

	l = list_new(from(w->oscar), kind("client"));
	assert_int_equal(l->chosen.n, 0);
	list_free(&l);
}

static void the_order_is_kept_when_the_list_ends(void **state)
{
	struct world *w = *state;
	struct list *l = list_new(from(w->oscar), kind("client"));

	l->query.sort = field("website");
	l->query.descending = true;
	l->order_changed = true;
	list_free(&l);

	l = list_new(from(w->oscar), kind("client"));
	assert_ptr_equal(l->query.sort, field("website"));
	assert_true(l->query.descending);
	list_free(&l);
	l = list_new(from(w->sara), kind("client"));
	assert_ptr_equal(l->query.sort, field("legal_name"));
	list_free(&l);
}

/* Not only when the list ends: a line that breaks off takes no order along. */
static void an_order_is_kept_as_soon_as_it_is_set(void **state)
{
	struct world *w = *state;
	struct list *l = list_new(from(w->simon), kind("client")), *next;

	sort_direction(l, true);
	assert_false(l->order_changed);
	next = list_new(from(w->simon), kind("client"));
	assert_true(next->query.descending);
	list_free(&next);
	list_free(&l);
}

/* The title leaves room to what was chosen; what still has none is left out, not cut. */
static void the_title_shrinks_first(void **state)
{
	static const char *const names[] = {"legal_name", "email", "phone1", "tax_id", "website"};
	struct world *w = *state;
	struct list *l = list_new(from(w->oscar), kind("client"));
	struct columns c;

	for (int i = 0; i < LENGTH(names); i++)
		l->chosen.field[l->chosen.n++] = field(names[i]);
	list_columns(l, 75, &c);
	assert_int_equal(c.n, 4);
	assert_true(c.v[0].width < 30);
	list_columns(l, 200, &c);
	assert_int_equal(c.n, 5);
	assert_true(c.v[0].width >= 30);
	list_free(&l);
}

/* What a user chose and may not see any more is neither a column nor an order. */
static void rights_stand_over_the_choice(void **state)
{
	struct world *w = *state;
	struct list *l = list_new(from(w->oscar), kind("client"));
	struct session blind = *w->oscar;
	struct right right = {"client", "", VERB_LIST | VERB_VIEW, "email"};
	struct columns c;

	l->chosen.field[l->chosen.n++] = field("legal_name");
	l->chosen.field[l->chosen.n++] = field("email");
	must(arrangement_keep_columns(l, &w->e));
	l->query.sort = field("email");
	l->order_changed = true;
	list_free(&l);

	blind.rights = &right;
	blind.n_rights = 1;
	l = list_new((struct scope){&blind, NULL, 0}, kind("client"));
	assert_ptr_equal(l->query.sort, field("legal_name"));
	list_columns(l, 200, &c);
	for (int i = 0; i < c.n; i++)
		assert_ptr_not_equal(c.v[i].field, field("email"));
	list_free(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(columns_are_kept_for_the_user),
		in_world(the_order_is_kept_when_the_list_ends),
		in_world(an_order_is_kept_as_soon_as_it_is_set),
		in_world(the_title_shrinks_first),
		in_world(rights_stand_over_the_choice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

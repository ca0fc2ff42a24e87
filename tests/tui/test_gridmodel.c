/* The grid's cursor against a list that other people change. */
#include "tools/check.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "tui/gridmodel.h"

/* A list of ids in their order, and the loader that a screen would write with two queries. */
static int64_t list[2000];
static int list_n;

static void list_make(int n)
{
	list_n = n;
	for (int i = 0; i < n; i++)
		list[i] = 1000 + i;
}

static void list_remove(int at)
{
	memmove(&list[at], &list[at + 1], sizeof(list[0]) * (size_t)(list_n - at - 1));
	list_n--;
}

static void list_insert(int at, int64_t id)
{
	memmove(&list[at + 1], &list[at], sizeof(list[0]) * (size_t)(list_n - at));
	list[at] = id;
	list_n++;
}

static int list_find(int64_t id)
{
	for (int i = 0; i < list_n; i++)
		if (list[i] == id)
			return i;
	return -1;
}

static int lost_place; /* where a record that is gone used to be */

static int place_wanted(const struct gridmodel *g)
{
	int at = list_find(g->want.id);

	return at < 0 ? lost_place : at;
}

static int first_wanted(const struct gridmodel *g)
{
	switch (g->want.from) {
	case GRID_LAST:
		return list_n - g->page;
	case GRID_ANCHOR:
		return place_wanted(g) - g->want.line;
	case GRID_ROW:
		return (int)g->want.row - 1;
	default:
		return 0;
	}
}

static void load(struct gridmodel *g)
{
	int first;

	if (g->want.from == GRID_NOTHING)
		return;
	first = first_wanted(g);
	if (first > list_n - g->page)
		first = list_n - g->page;
	if (first < 0)
		first = 0;
	if (g->want.from == GRID_ROW)
		grid_row_found(g, list[g->want.row - 1]);
	if (g->want.from == GRID_ANCHOR)
		grid_anchor_found(g, place_wanted(g) - first);
	g->count = list_n;
	grid_loaded(g, &list[first], list_n - first < g->page ? list_n - first : g->page, first > 0,
		first + g->page < list_n);
}

static void start(struct gridmodel *g, int n, int page)
{
	list_make(n);
	grid_init(g);
	grid_set_page(g, page);
	load(g);
}

static void stands_on(const struct gridmodel *g, int64_t id, int line)
{
	assert_int_equal(grid_id(g), id);
	assert_int_equal(g->at, line);
}

static void moves_and_scrolls_by_one(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	stands_on(&g, 1000, 0);
	assert_false(grid_move(&g, -1));
	for (int i = 0; i < 9; i++)
		assert_true(grid_move(&g, 1));
	assert_int_equal(g.want.from, GRID_NOTHING);
	stands_on(&g, 1009, 9);
	assert_true(grid_move(&g, 1));
	assert_int_equal(g.want.from, GRID_ANCHOR);
	load(&g);
	stands_on(&g, 1010, 9);
	assert_int_equal(g.id[0], 1001);
	assert_int_equal(grid_row(&g), 11);
	grid_move(&g, -9);
	grid_move(&g, -1);
	load(&g);
	stands_on(&g, 1000, 0);
}

static void pages_and_ends(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 95, 10);
	grid_move(&g, 3);
	grid_page(&g, 1);
	load(&g);
	stands_on(&g, 1012, 3);
	assert_int_equal(grid_row(&g), 13);
	grid_page(&g, -1);
	load(&g);
	stands_on(&g, 1003, 3);
	grid_end(&g);
	load(&g);
	stands_on(&g, 1094, 9);
	assert_int_equal(grid_row(&g), 95);
	assert_false(grid_move(&g, 1));
	assert_false(grid_page(&g, 1));
	grid_home(&g);
	load(&g);
	stands_on(&g, 1000, 0);
	grid_goto(&g, 50);
	load(&g);
	stands_on(&g, 1049, 0);
	assert_int_equal(grid_row(&g), 50);
	grid_goto(&g, 52);
	assert_int_equal(g.want.from, GRID_NOTHING);
	stands_on(&g, 1051, 2);
}

static void keeps_the_record_and_not_the_place(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	grid_goto(&g, 40);
	load(&g);
	grid_move(&g, 4);
	stands_on(&g, 1043, 4);
	list_insert(0, 7);
	list_insert(42, 8);
	grid_reload(&g);
	load(&g);
	stands_on(&g, 1043, 4);
	list_remove(0);
	list_remove(20);
	grid_reload(&g);
	load(&g);
	stands_on(&g, 1043, 4);
}

static void a_record_that_is_gone_leaves_its_neighbour(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	grid_goto(&g, 40);
	load(&g);
	grid_move(&g, 4);
	lost_place = list_find(1043);
	list_remove(lost_place);
	grid_reload(&g);
	load(&g);
	stands_on(&g, 1044, 4);
}

/* At the end the page fills from above, and the lines of what stays are others. */
static void near_the_end_the_neighbour_is_the_one_after_too(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	grid_end(&g);
	load(&g);
	grid_move(&g, -2);
	lost_place = list_find(1097);
	list_remove(lost_place);
	grid_reload(&g);
	load(&g);
	stands_on(&g, 1098, 8);
	grid_end(&g);
	lost_place = list_find(1099);
	list_remove(lost_place);
	grid_reload(&g);
	load(&g);
	stands_on(&g, 1098, 9);
}

static void a_page_by_its_number_is_full(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	for (int row = 89; row <= 100; row++) {
		grid_home(&g);
		load(&g);
		grid_goto(&g, row);
		load(&g);
		assert_int_equal(g.n, 10);
		stands_on(&g, 999 + row, row <= 91 ? 0 : row - 91);
		assert_int_equal(grid_row(&g), row);
	}
	assert_false(g.after);
}

static void a_shrunken_list_clamps(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	grid_end(&g);
	load(&g);
	lost_place = 3;
	list_n = 3;
	grid_reload(&g);
	load(&g);
	assert_int_equal(g.n, 3);
	stands_on(&g, 1002, 2);
	list_n = 0;
	grid_reload(&g);
	load(&g);
	assert_int_equal(grid_id(&g), 0);
	assert_int_equal(grid_row(&g), 0);
	assert_false(grid_move(&g, 1));
	assert_false(grid_home(&g));
	list_make(5);
	grid_reload(&g);
	load(&g);
	stands_on(&g, 1000, 0);
}

static void another_search_starts_at_the_top(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 10);
	grid_goto(&g, 60);
	load(&g);
	grid_restart(&g, false);
	load(&g);
	stands_on(&g, 1000, 0);
	grid_goto(&g, 60);
	load(&g);
	grid_restart(&g, true);
	load(&g);
	stands_on(&g, 1059, 0);
	grid_select(&g, 1080);
	load(&g);
	assert_int_equal(grid_id(&g), 1080);
}

static void another_height_keeps_the_record_in_view(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 100, 20);
	grid_move(&g, 15);
	grid_set_page(&g, 5);
	load(&g);
	assert_int_equal(grid_id(&g), 1015);
	assert_int_equal(g.n, 5);
	grid_set_page(&g, 1);
	load(&g);
	stands_on(&g, 1015, 0);
	grid_set_page(&g, 40);
	load(&g);
	assert_int_equal(grid_id(&g), 1015);
	grid_set_page(&g, 100000);
	assert_int_equal(g.page, GRID_PAGE_MAX);
}

static void one_line_is_enough(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 3, 1);
	for (int i = 0; i < 3; i++) {
		stands_on(&g, 1000 + i, 0);
		assert_int_equal(grid_row(&g), i + 1);
		grid_move(&g, 1);
		load(&g);
	}
	grid_move(&g, -1);
	load(&g);
	stands_on(&g, 1001, 0);
}

static unsigned seed = 7;

static int chance(int n)
{
	seed = seed * 1103515245 + 12345;
	return (int)(seed >> 16) % n;
}

/* The same keys move a plain index over the plain list. */
static void random_keys_agree_with_an_index(void **state)
{
	struct gridmodel g;
	int index = 0;

	(void)state;
	start(&g, 57, 10);
	for (int i = 0; i < 20000; i++) {
		int lines = chance(21) - 10;

		switch (chance(4)) {
		case 0:
			grid_home(&g);
			index = 0;
			break;
		case 1:
			grid_end(&g);
			index = list_n - 1;
			break;
		default:
			grid_move(&g, lines);
			index += lines;
			index = index < 0 ? 0 : index >= list_n ? list_n - 1 : index;
		}
		load(&g);
		assert_int_equal(grid_id(&g), list[index]);
		assert_int_equal(grid_row(&g), index + 1);
	}
}

/* What was not read is not wanted any more: the page stays, or there is none. */
static void a_page_that_was_not_read_is_given_up(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 57, 10);
	grid_move(&g, 3);
	load(&g);
	grid_end(&g);
	grid_unread(&g, true);
	assert_int_equal(g.want.from, GRID_NOTHING);
	assert_int_equal(grid_id(&g), list[3]);
	assert_true(g.after);

	grid_restart(&g, false);
	grid_unread(&g, false);
	assert_int_equal(grid_id(&g), 0);
	assert_int_equal(grid_row(&g), 0);
	assert_false(grid_move(&g, 1));
	assert_false(grid_end(&g));
	grid_reload(&g);
	assert_int_equal(g.want.from, GRID_FIRST);
	load(&g);
	assert_int_equal(grid_id(&g), list[0]);
}

static void the_mark_is_at_an_end_there_only(void **state)
{
	struct gridmodel g;
	int before = 0;

	(void)state;
	start(&g, 1000, 18);
	assert_int_equal(grid_mark(&g, 18), 0);
	g.about = 1000;
	grid_goto(&g, 2);
	for (load(&g); g.after; load(&g)) {
		int line = grid_mark(&g, 18);

		assert_in_range(line, before, 16);
		assert_in_range(grid_marked_row(&g, line, 18), 1, 1000);
		before = line;
		grid_page(&g, 1);
	}
	assert_int_equal(before, 16);
	assert_int_equal(grid_mark(&g, 18), 17);
	grid_goto(&g, grid_marked_row(&g, 9, 18));
	load(&g);
	assert_int_equal(grid_mark(&g, 18), 9);
}

/* In the midst of a list whose rows nobody counted there is none, and beside a short list neither. */
static void a_mark_that_is_not_known_is_none(void **state)
{
	struct gridmodel g;

	(void)state;
	start(&g, 1000, 18);
	grid_goto(&g, 500);
	load(&g);
	assert_int_equal(grid_mark(&g, 18), -1);
	g.about = 1000;
	assert_int_equal(grid_mark(&g, 18), 8);
	assert_int_equal(grid_mark(&g, 2), -1);
	g.first = 0;
	assert_int_equal(grid_mark(&g, 18), -1);
	g.first = 500;
	g.about = 30; /* it grew a lot since */
	assert_int_equal(grid_mark(&g, 18), 16);
	start(&g, 18, 18);
	assert_int_equal(grid_mark(&g, 18), -1);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(moves_and_scrolls_by_one),
		cmocka_unit_test(pages_and_ends),
		cmocka_unit_test(keeps_the_record_and_not_the_place),
		cmocka_unit_test(a_record_that_is_gone_leaves_its_neighbour),
		cmocka_unit_test(near_the_end_the_neighbour_is_the_one_after_too),
		cmocka_unit_test(a_page_by_its_number_is_full),
		cmocka_unit_test(a_shrunken_list_clamps),
		cmocka_unit_test(another_search_starts_at_the_top),
		cmocka_unit_test(another_height_keeps_the_record_in_view),
		cmocka_unit_test(one_line_is_enough),
		cmocka_unit_test(a_page_that_was_not_read_is_given_up),
		cmocka_unit_test(the_mark_is_at_an_end_there_only),
		cmocka_unit_test(a_mark_that_is_not_known_is_none),
		cmocka_unit_test(random_keys_agree_with_an_index),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "tui/numberask.h"

#include "base/lang.h"
#include "dict/door.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/grid.h"

#define NUMBER_MAX 20

static const struct entity *orders(void)
{
	return entity_find("service_order");
}

bool number_can(const struct session *s)
{
	return orders() && session_may(s, orders(), VERB_LIST, NULL);
}

/* The number and nothing else: an id would be somebody else's order. */
static int open_number(struct session *s, const char *number, struct err *e)
{
	struct scope scope = {s, NULL, 0};
	int64_t id;

	if (door_find_key(scope, orders(), number, &id, e))
		return e->code;
	return card_open(scope, orders(), id, NULL, e);
}

static void open_all(struct session *s)
{
	struct screen *list = grid_home_new(s);

	grid_goto_tab(list, orders());
	screen_push(list);
}

unsigned number_ask(struct session *s)
{
	struct str number = STR_INIT;
	struct err e = ERR_INIT;
	bool open = false;

	while (!open && dlg_prompt(_("Order number?\nEnter alone lists all orders."), _("Number"),
				&number, NUMBER_MAX, 0)) {
		str_trim(&number);
		open = !number.len || !open_number(s, number.buf, &e);
		if (!number.len)
			open_all(s);
		else if (!open)
			dlg_error(&e);
	}
	str_release(&number);
	return SCREEN_USED;
}

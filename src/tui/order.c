#include "base/lang.h"
#include "tui/arrange.h"
#include "tui/dialog.h"
#include "tui/filter.h"
#include "tui/screen.h"

static unsigned sort_by(struct list *l, const struct field *f, bool descending)
{
	if (f == l->query.sort && descending == l->query.descending)
		return SCREEN_USED;
	l->query.sort = f;
	l->query.descending = descending;
	l->order_changed = true;
	arrangement_keep(l);
	list_reorder(l);
	return SCREEN_USED | SCREEN_RELOAD;
}

unsigned sort_direction(struct list *l, bool descending)
{
	return sort_by(l, l->query.sort, descending);
}

/* Along the columns as they stand on the screen. */
unsigned sort_step(struct list *l, int step)
{
	const struct field *f[COLUMNS_MAX];
	struct columns c;
	int n = 0, at = -1;

	list_columns(l, term_columns(), &c);
	for (int i = 0; i < c.n; i++) {
		if (!order_possible(l, c.v[i].field))
			continue;
		at = c.v[i].field == l->query.sort ? n : at;
		f[n++] = c.v[i].field;
	}
	if (!n)
		return SCREEN_USED;
	if (at < 0)
		at = step > 0 ? -1 : n;
	return sort_by(l, f[(at + step + n) % n], false);
}

static bool is_shown(const struct columns *c, const struct field *f)
{
	for (int i = 0; i < c->n; i++)
		if (c->v[i].field == f)
			return true;
	return false;
}

/* Those on the screen first. */
unsigned sort_ask(struct list *l)
{
	const struct entity *e = l->query.entity;
	struct pick_row rows[FIELDS_MAX];
	struct columns c;
	int64_t id = 0;
	int n = 0;

	list_columns(l, term_columns(), &c);
	for (int shown = 1; shown >= 0; shown--)
		for (int i = 0; i < e->n_fields; i++)
			if (order_possible(l, &e->fields[i]) &&
				is_shown(&c, &e->fields[i]) == shown)
				rows[n++] = (struct pick_row){i + 1,
					column_heading(&l->query, &e->fields[i]),
					shown ? "" : _("not shown")};
	if (dlg_pick_array(_("Order"), rows, n, l->query.sort->index + 1, &id) != 1)
		return SCREEN_USED;
	return sort_by(l, &e->fields[id - 1], false);
}

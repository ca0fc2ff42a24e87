#include "tui/arrange.h"

#include <string.h>
#include "dict/setting.h"

static void setting_name(const struct list *l, const char *what, struct str *out)
{
	str_addf(out, "grid.%s.%s", l->query.entity->name, what);
}

/* Nothing when it was never set. */
static void setting_read(const struct list *l, const char *what, struct str *out)
{
	struct str name = STR_INIT;
	struct err e = ERR_INIT;

	setting_name(l, what, &name);
	if (setting_get(l->query.scope.session, name.buf, out, &e))
		str_reset(out);
	str_release(&name);
}

static int setting_write(const struct list *l, const char *what, const char *value, struct err *e)
{
	struct str name = STR_INIT;
	int rc;

	setting_name(l, what, &name);
	rc = setting_put(l->query.scope.session, name.buf, value, e);
	str_release(&name);
	return rc;
}

bool order_possible(const struct list *l, const struct field *f)
{
	struct fieldset seen;

	session_fields(l->query.scope.session, l->query.entity, &seen);
	return fieldset_has(&seen, f) && field_stored(f) && f->kind != FIELD_NOTE &&
	       f->kind != FIELD_SET;
}

/* "-created_at": descending. */
static void order_read(struct list *l)
{
	struct str kept = STR_INIT;
	const struct field *f;
	bool descending;

	setting_read(l, "order", &kept);
	descending = kept.buf[0] == '-';
	f = entity_field(l->query.entity, kept.buf + descending);
	if (f && order_possible(l, f)) {
		l->query.sort = f;
		l->query.descending = descending;
	}
	str_release(&kept);
}

static void columns_read(struct list *l)
{
	struct str kept = STR_INIT;
	char *at, *name;

	setting_read(l, "columns", &kept);
	at = kept.buf;
	while (kept.len && (name = strsep(&at, ",")) && l->chosen.n < COLUMNS_MAX) {
		const struct field *f = entity_field(l->query.entity, name);

		if (f && column_possible(&l->query, f))
			l->chosen.field[l->chosen.n++] = f;
	}
	str_release(&kept);
}

void arrangement_read(struct list *l)
{
	order_read(l);
	columns_read(l);
}

void arrangement_keep(struct list *l)
{
	struct db *db = l->query.scope.session->db;
	struct str text = STR_INIT;
	struct err e = ERR_INIT;
	int patience;

	if (!l->order_changed)
		return;
	patience = db_set_patience(db, 0);
	str_addf(&text, "%s%s", l->query.descending ? "-" : "", l->query.sort->name);
	l->order_changed = setting_write(l, "order", text.buf, &e) != 0;
	db_set_patience(db, patience);
	str_release(&text);
}

int arrangement_keep_columns(struct list *l, struct err *e)
{
	struct str text = STR_INIT;
	int rc;

	for (int i = 0; i < l->chosen.n; i++)
		str_addf(&text, "%s%s", i ? "," : "", l->chosen.field[i]->name);
	rc = setting_write(l, "columns", text.buf, e);
	str_release(&text);
	return rc;
}

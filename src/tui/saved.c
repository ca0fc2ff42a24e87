#include "tui/saved.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/filter.h"
#include "dict/setting.h"
#include "tui/arrange.h"
#include "tui/dialog.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define NAME_MAX_CHARS 40
#define FILTERS_MAX 200

static void setting_name(const struct list *l, const char *name, struct str *out)
{
	str_addf(out, FILTER_SETTING "%s.%s", l->query.entity->name, name);
}

/* ---- as text -----------------------------------------------------------------------------------
 */

/* A line each: search=TEXT, archived=N, order=[-]FIELD, where=... (dict/filter.h). */
static void filter_write(const struct list *l, struct str *out)
{
	const struct query *q = &l->query;

	str_addf(out, "search=%s\narchived=%d\norder=%s%s\n", q->search ? q->search : "",
		(int)q->archived, q->descending ? "-" : "", q->sort->name);
	for (int i = 0; i < q->n_where; i++) {
		str_add(out, FILTER_WHERE);
		condition_write(&q->where[i], out);
		str_addc(out, '\n');
	}
}

const char *saved_name(const struct list *l)
{
	struct str now = STR_INIT;
	bool same;

	if (!l->filter_name.len)
		return NULL;
	filter_write(l, &now);
	same = text_equal(now.buf, l->filter_text.buf);
	str_release(&now);
	return same ? l->filter_name.buf : NULL;
}

static bool order_read(struct list *l, const char *text)
{
	bool descending = *text == '-';
	const struct field *f = entity_field(l->query.entity, text + descending);

	if (!f || !order_possible(l, f))
		return false;
	l->query.sort = f;
	l->query.descending = descending;
	return true;
}

static bool take_condition(struct list *l, const char *text)
{
	struct query *q = &l->query;
	struct condition *c = &q->where[q->n_where];
	struct fieldset seen;

	session_fields(q->scope.session, q->entity, &seen);
	if (q->n_where == CONDITIONS_MAX || !condition_read(q->entity, text, &l->values, c) ||
		!fieldset_has(&seen, c->field))
		return false;
	q->n_where++;
	return true;
}

static bool line_read(struct list *l, char *line)
{
	char *value = line, *key = strsep(&value, "=");

	if (!value)
		return !*key;
	if (text_equal(key, "search")) {
		editor_set(&l->search, value);
		l->query.search = l->search.count ? editor_text(&l->search) : NULL;
		return true;
	}
	if (text_equal(key, "archived")) {
		if (*value < '0' || *value > '0' + ROWS_BOTH)
			return false;
		l->query.archived = (enum archived_rows)(*value - '0');
		return true;
	}
	if (text_equal(key, "order"))
		return order_read(l, value);
	return text_equal(key, "where") && take_condition(l, value);
}

/* ---- keeping and applying ----------------------------------------------------------------------
 */

static void filter_is(struct list *l, const char *name)
{
	str_reset(&l->filter_name);
	str_add(&l->filter_name, name);
	str_reset(&l->filter_text);
	filter_write(l, &l->filter_text);
}

int saved_keep(struct list *l, const char *name, struct err *e)
{
	struct str setting = STR_INIT, text = STR_INIT;
	int rc;

	setting_name(l, name, &setting);
	filter_write(l, &text);
	rc = setting_put(l->query.scope.session, setting.buf, text.buf, e);
	if (!rc)
		filter_is(l, name);
	str_release(&setting);
	str_release(&text);
	return rc;
}

int saved_apply(struct list *l, const char *name, bool *whole, struct err *e)
{
	struct str setting = STR_INIT, text = STR_INIT;
	char *at, *line;
	int rc;

	setting_name(l, name, &setting);
	rc = setting_get(l->query.scope.session, setting.buf, &text, e);
	str_release(&setting);
	*whole = true;
	if (rc) {
		str_release(&text);
		return rc == ERR_MISSING ? err_set(e, rc, _("There is no filter \"%s\"."), name)
					 : rc;
	}
	l->query.n_where = 0;
	at = text.buf;
	while ((line = strsep(&at, "\n")))
		if (!line_read(l, line))
			*whole = false;
	str_release(&text);
	filter_is(l, name);
	l->prune = true;
	list_restart(l, true);
	return 0;
}

int saved_delete(struct list *l, const char *name, struct err *e)
{
	struct str setting = STR_INIT;
	int rc;

	setting_name(l, name, &setting);
	rc = setting_put(l->query.scope.session, setting.buf, "", e);
	if (!rc && text_equal(l->filter_name.buf, name))
		str_reset(&l->filter_name);
	str_release(&setting);
	return rc;
}

/* ---- the dialog --------------------------------------------------------------------------------
 */

struct names {
	struct arena arena;
	const char **v; /* without what stands before the name */
	int n;
};

static int names_read(const struct list *l, struct names *names, struct err *e)
{
	struct str beginning = STR_INIT;
	int rc;

	*names = (struct names){.n = 0};
	setting_name(l, "", &beginning);
	rc = setting_names(l->query.scope.session, beginning.buf, &names->arena, &names->v,
		&names->n, e);
	names->n = names->n > FILTERS_MAX ? FILTERS_MAX : names->n;
	for (int i = 0; i < names->n; i++)
		names->v[i] += beginning.len;
	str_release(&beginning);
	return rc;
}

static bool has_name(const struct names *names, const char *name)
{
	for (int i = 0; i < names->n; i++)
		if (text_equal(names->v[i], name))
			return true;
	return false;
}

/* A name that may be kept, in *name; false: given up. */
static bool ask_name(const struct list *l, const struct names *names, struct str *name)
{
	struct str typed = STR_INIT, question = STR_INIT;
	struct err e = ERR_INIT;
	bool answered;

	str_add(&typed, saved_name(l) ? saved_name(l) : "");
	answered = dlg_prompt(_("Keep what the list shows now as a filter"), _("Name"), &typed,
			   NAME_MAX_CHARS, 0) &&
		   typed.len;
	if (answered && text_clean(name, typed.buf, typed.len, TEXT_NAME, &e)) {
		dlg_error(&e);
		answered = false;
	}
	if (answered && has_name(names, name->buf)) {
		str_addf(&question, _("There is a filter \"%s\" already.\nReplace it?"), name->buf);
		answered = dlg_confirm(question.buf, true);
	}
	str_release(&typed);
	str_release(&question);
	return answered && name->len;
}

static unsigned keep(struct list *l, const struct names *names)
{
	struct str name = STR_INIT;
	struct err e = ERR_INIT;

	if (ask_name(l, names, &name)) {
		if (saved_keep(l, name.buf, &e))
			dlg_error(&e);
		else
			ui_message(_("Kept; l lists your filters."));
	}
	str_release(&name);
	return SCREEN_USED;
}

static unsigned apply(struct list *l, const char *name)
{
	struct err e = ERR_INIT;
	bool whole;

	if (saved_apply(l, name, &whole, &e))
		dlg_error(&e);
	else if (!whole)
		ui_warning(_("Parts of this filter cannot be any more and were left out."));
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned delete_one(struct list *l, const struct names *names)
{
	struct pick_row rows[FILTERS_MAX];
	struct err e = ERR_INIT;
	int64_t id = 0;

	for (int i = 0; i < names->n; i++)
		rows[i] = (struct pick_row){i + 1, names->v[i], NULL};
	if (dlg_pick_array(_("Delete which filter?"), rows, names->n, 0, &id) == 1 &&
		saved_delete(l, names->v[id - 1], &e))
		dlg_error(&e);
	return SCREEN_USED;
}

enum { ROW_KEEP = 1, ROW_DELETE, ROW_NAME };

static unsigned ask(struct list *l, const struct names *names)
{
	struct pick_row rows[FILTERS_MAX + 2];
	int64_t id = 0;
	int n = 0;

	for (int i = 0; i < names->n; i++)
		rows[n++] = (struct pick_row){ROW_NAME + i, names->v[i],
			text_equal(names->v[i], saved_name(l)) ? _("shown now") : NULL};
	rows[n++] = (struct pick_row){ROW_KEEP, _("Keep what is shown now"), _("new")};
	if (names->n)
		rows[n++] = (struct pick_row){ROW_DELETE, _("Delete a filter"), NULL};
	if (dlg_pick_array(_("Filters"), rows, n, 0, &id) != 1)
		return SCREEN_USED;
	if (id == ROW_KEEP)
		return keep(l, names);
	return id == ROW_DELETE ? delete_one(l, names) : apply(l, names->v[id - ROW_NAME]);
}

unsigned saved_ask(struct list *l)
{
	struct names names;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;

	if (names_read(l, &names, &e))
		dlg_error(&e);
	else
		flags = ask(l, &names);
	arena_release(&names.arena);
	return flags;
}

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/access.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/formparts.h"
#include "tui/recent.h"
#include "tui/top.h"
#include "tui/ui.h"

/* ---- what is wrong -----------------------------------------------------------------------------
 */

int form_item(const struct form *f, const char *path)
{
	struct str own = STR_INIT;
	int found = -1;

	for (int i = 0; i < f->n && found < 0; i++) {
		str_reset(&own);
		item_path(f, &f->item[i], &own);
		if (text_equal(own.buf, path))
			found = i;
	}
	str_release(&own);
	return found;
}

/* The cursor goes to the field at fault; a fault of the whole record is a dialog. */
static unsigned refuse(struct form *f, const char *path, const char *text)
{
	int i = lines_find(f, path);

	if (i < 0) {
		dlg_message(_("Not saved"), text);
		return SCREEN_USED;
	}
	f->at = i;
	ui_error(text);
	return SCREEN_USED;
}

/* ---- a person of that name ----------------------------------------------------------------------
 */

/* A new record that borrows from a reference which is not given: its title field there names the
 * record meant. */
static struct item *lender(struct form *f, const char **title)
{
	if (f->draft->id || f->child >= 0)
		return NULL;
	for (int i = 0; i < f->n; i++) {
		const struct field *named = f->item[i].field;
		const struct field *via =
			named->via ? entity_field(f->draft->entity, named->via) : NULL;
		int ref = via ? form_item(f, via->name) : -1;

		if (ref < 0 || f->item[ref].locked ||
			named->source != entity_title(named->source->entity) ||
			f->draft->v[via->index].kind == VALUE_INT)
			continue;
		*title = record_get(f->draft, named->name);
		return **title ? &f->item[ref] : NULL;
	}
	return NULL;
}

static bool same_words(const char *a, const char *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool same;

	text_words(&x, a);
	text_words(&y, b);
	same = text_equal(x.buf, y.buf);
	str_release(&x);
	str_release(&y);
	return same;
}

#define NAMESAKES 5

enum { SOMEBODY_NEW = 1, FIRST_NAMESAKE };

static int namesake_rows(const struct page *page, const char *title, struct pick_row *rows)
{
	int n = 0;

	for (int i = 0; i < page->n; i++) {
		const struct record *r = page->row[i];
		const struct field *email = entity_field(r->entity, "email");

		if (same_words(record_title(r), title))
			rows[n++] = (struct pick_row){FIRST_NAMESAKE + i, record_title(r),
				email ? record_get(r, "email") : NULL};
	}
	return n;
}

/* Offers those of the same name, so that one person is not entered twice. False: back to the form.
 */
static bool offer_namesakes(struct form *f)
{
	const char *title;
	struct item *ref = lender(f, &title);
	struct scope scope = {f->session, NULL, 0};
	struct pick_row rows[NAMESAKES + 1];
	struct page page = PAGE_INIT;
	struct place none = {0};
	struct err e = ERR_INIT;
	struct str plain = STR_INIT;
	struct query q;
	int64_t id = SOMEBODY_NEW;
	int n;

	if (!ref || f->filled ||
		!session_may(f->session, entity_find(ref->field->ref), VERB_LIST, NULL))
		return true;
	query_init(&q, scope, entity_find(ref->field->ref));
	q.search = title;
	if (query_page(&q, &none, true, NAMESAKES, &page, &e))
		return true;
	n = namesake_rows(&page, title, rows);
	rows[n] = (struct pick_row){SOMEBODY_NEW, _("No: somebody new of the same name"), NULL};
	if (n && dlg_pick_array(_("Is it one of these?"), rows, n + 1, 0, &id) != 1)
		id = 0;
	if (id >= FIRST_NAMESAKE) {
		str_addf(&plain, "%lld", (long long)page.row[id - FIRST_NAMESAKE]->id);
		item_set(f, ref, plain.buf);
	}
	f->filled = id == SOMEBODY_NEW && n;
	str_release(&plain);
	page_release(&page);
	return id != 0;
}

/* ---- saving ------------------------------------------------------------------------------------
 */

static bool has_card(const struct entity *e)
{
	return e->n_children || e->n_relations;
}

/* A new record with rows or contacts of its own shows its card: there they are added. */
static unsigned saved(struct form *f, const struct issues *issues)
{
	struct scope scope = f->scope;
	const struct entity *e = f->draft->entity;
	bool card = !f->saved->id && !f->needed && has_card(e);
	int64_t id = f->draft->id;
	struct str name = STR_INIT, done = STR_INIT;
	struct err err = ERR_INIT;

	record_name(f->session, f->draft, &name);
	str_addf(&done, _("Saved: %s"), name.buf);
	if (f->made)
		*f->made = id;
	recent_record(f->draft);
	f->keeping.id = 0; /* it went with the save */
	if (e->flags & ENTITY_SINGLE)
		(void)!session_recheck(f->session, &err); /* its marks of numbers are the session's */
	screen_close(&f->screen);
	if (card)
		card_open_fresh(scope, e, id, &err);
	settle_say(scope.session, done.buf, issues);
	str_release(&name);
	str_release(&done);
	return SCREEN_USED;
}

/* One try. 0 saved; ERR_CONFIRM and ERR_STALE: try again; anything else: the form goes on. */
static int save_try(struct form *f, struct settle *s, struct issues *issues, struct err *e)
{
	const struct issue *worst;
	int rc = door_check(f->session, f->draft, issues, e);

	if (rc)
		return rc;
	worst = issues_worst(issues);
	if (worst && worst->severity == ISSUE_ERROR)
		return err_set_path(e, ERR_INPUT, worst->path, "%s", worst->text);
	if (settle_ask(s, issues, true) != SETTLED_GO_ON)
		return ERR_CANCEL;
	f->draft->kept = f->keeping.id;
	return door_save(f->session, f->draft, &s->accepted, issues, e);
}

unsigned form_save(struct form *f)
{
	struct issues issues = ISSUES_INIT;
	struct settle settle;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;
	int rc;

	settle_init(&settle, f->session, f->draft->entity);
	if (!items_take(f) || !offer_namesakes(f))
		return SCREEN_USED;
	lines_tidy(f, 0);
	do
		rc = save_try(f, &settle, &issues, &e);
	while ((rc == ERR_CONFIRM && settle_ask(&settle, &issues, false) == SETTLED_GO_ON) ||
		(rc == ERR_STALE && form_settle_stale(f)));
	if (rc)
		lines_again(f);
	if (!rc)
		flags = saved(f, &issues);
	else if (rc == ERR_INPUT)
		flags = refuse(f, e.path, e.text);
	else if (rc != ERR_CANCEL && rc != ERR_CONFIRM && rc != ERR_STALE)
		dlg_error(&e);
	issues_release(&issues);
	return flags;
}

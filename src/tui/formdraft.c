/* A form as a draft: kept while it is typed in, and opened again with what was typed. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/drafts.h"
#include "tui/formparts.h"
#include "tui/top.h"
#include "tui/ui.h"

#define KEEP_MS 1000   /* no oftener */
#define DROP_SECONDS 2 /* a draft that nobody wants is worth a little waiting */

static struct form *all;

/* ---- keeping -----------------------------------------------------------------------------------
 */

static const char *path_of(const struct form *f, const struct item *item, struct arena *a)
{
	struct str path = STR_INIT;
	const char *kept;

	item_path(f, item, &path);
	kept = arena_strdup(a, path.buf);
	str_release(&path);
	return kept;
}

static void texts_of(const struct form *f, struct arena *a, struct draft_texts *out)
{
	*out = (struct draft_texts){
		arena_array(a, struct draft_text, f->n), 0, path_of(f, &f->item[f->at], a)};
	for (int i = 0; i < f->n; i++)
		if (f->item[i].typed)
			out->v[out->n++] = (struct draft_text){path_of(f, &f->item[i], a),
				editor_text(&f->item[i].editor)};
}

/* A new record is known by what will be its name, or by the first words there are. */
static void title_of(const struct form *f, struct str *out)
{
	const struct field *title = entity_title(f->draft->entity);
	const char *words = "";

	if (f->saved->id) {
		record_name(f->session, f->saved, out);
		return;
	}
	for (int i = 0; i < f->n; i++) {
		const struct item *item = &f->item[i];

		if (item->field == title && *editor_text(&item->editor)) {
			words = editor_text(&item->editor);
			break;
		}
		if (!*words && !item->locked && item->field->kind <= FIELD_NOTE)
			words = editor_text(&item->editor);
	}
	str_addn(out, words, strcspn(words, "\n"));
}

static int put(struct form *f, const char *body, int patience, struct err *e)
{
	struct str title = STR_INIT;
	struct draft d = {.id = f->keeping.id,
		.entity = f->draft->entity,
		.record = f->saved->id,
		.part = f->prefix.buf,
		.relation = f->scope.relation,
		.from_id = f->scope.from_id,
		.body = body};
	int rc;

	title_of(f, &title);
	d.title = title.buf;
	rc = draft_put(f->session, &d, patience, e);
	if (f->keeping.id && d.id != f->keeping.id)
		ui_warning(_("This form went on at another terminal; what you type here is kept "
			     "apart."));
	f->keeping.id = d.id;
	str_release(&title);
	return rc;
}

static int keep(struct form *f, int patience, struct err *e)
{
	struct keeping *k = &f->keeping;
	struct arena a = ARENA_INIT;
	struct draft_texts texts;
	struct str body = STR_INIT;
	int rc = 0;

	if (form_changed(f)) {
		texts_of(f, &a, &texts);
		draft_write(f->session, f->saved, f->draft, &texts, &body);
	}
	if (!text_equal(body.buf, k->body.buf)) {
		rc = body.len ? put(f, body.buf, patience, e)
			      : draft_drop(f->session, k->id, patience, e);
		if (!rc) {
			str_reset(&k->body);
			str_add(&k->body, body.buf);
			k->id = body.len ? k->id : 0;
		}
	}
	str_release(&body);
	arena_release(&a);
	return rc;
}

/* Somebody who types for an hour on a full disk should know. */
static void tell(struct form *f, int rc, const struct err *e)
{
	struct str text = STR_INIT;

	if (rc && rc != ERR_BUSY && !f->keeping.told) {
		str_addf(&text, _("What you type is not being kept: %s"), e->text);
		ui_warning(text.buf);
		str_release(&text);
	}
	f->keeping.told = rc && rc != ERR_BUSY;
}

static unsigned keep_all(void *ctx)
{
	(void)ctx;
	for (struct form *f = all; f; f = f->keeping.next) {
		struct err e = ERR_INIT;

		tell(f, keep(f, 0, &e), &e);
	}
	return 0;
}

void keeping_begin(struct form *f)
{
	if (!all)
		ui_every(KEEP_MS, keep_all, NULL);
	f->keeping.next = all;
	all = f;
}

/* The line is gone, and nobody is there to wait for: the gate gives up soon. */
void keeping_leave(struct form *f)
{
	struct err lost = ERR_INIT;

	f->keeping.leaving = true;
	(void)!keep(f, 1, &lost);
}

/* Drafts that nobody wants any more, while somebody else saves for longer than is waited for. */
struct unwanted {
	struct session *session;
	int64_t id;
	struct unwanted *next;
};
static struct unwanted *unwanted;

static unsigned drop_unwanted(void *ctx)
{
	struct unwanted *u;
	struct err e;

	(void)ctx;
	while ((u = unwanted) != NULL && draft_drop(u->session, u->id, 0, &e) != ERR_BUSY) {
		unwanted = u->next;
		free(u);
	}
	if (!unwanted)
		ui_every_off(drop_unwanted, NULL);
	return 0;
}

static void drop(struct session *s, int64_t id)
{
	struct err e = ERR_INIT;
	struct unwanted *u;

	if (draft_drop(s, id, DROP_SECONDS, &e) != ERR_BUSY)
		return;
	if (!unwanted)
		ui_every(KEEP_MS, drop_unwanted, NULL);
	u = xmalloc(sizeof *u);
	*u = (struct unwanted){s, id, unwanted};
	unwanted = u;
}

void keeping_end(struct form *f)
{
	struct form **at = &all;

	while (*at && *at != f)
		at = &(*at)->keeping.next;
	if (*at) {
		*at = f->keeping.next;
		if (!all)
			ui_every_off(keep_all, NULL);
	}
	if (f->keeping.id && !f->keeping.leaving)
		drop(f->session, f->keeping.id);
	str_release(&f->keeping.body);
}

bool form_has_draft(int64_t id)
{
	for (const struct form *f = all; f; f = f->keeping.next)
		if (f->keeping.id == id)
			return true;
	return false;
}

/* ---- opening it again --------------------------------------------------------------------------
 */

static int base_load(struct scope scope, const struct draft *d, struct record **was, struct err *e)
{
	if (!d->record)
		return door_new(scope, d->entity, was, e);
	if (session_require(scope.session, d->entity, VERB_EDIT, NULL, e) ||
		door_load(scope, d->entity, d->record, was, e))
		return e->code;
	if ((*was)->archived)
		return err_set(e, ERR_INPUT,
			_("%s is archived. Bring it back first, then go on with this form."),
			record_title(*was));
	return 0;
}

/* The child whose row the paths begin with; -1 for the root's fields. False: no such child or row. */
static bool part_find(const struct draft *d, struct record *r, int *child)
{
	struct str name = STR_INIT, path = STR_INIT;
	struct record *row;
	const struct field *field;
	struct err e = ERR_INIT;
	bool found = true;

	*child = -1;
	str_addn(&name, d->part, strcspn(d->part, "["));
	if (name.len) {
		found = entity_child(d->entity, name.buf, child) != NULL;
		if (found)
			str_addf(&path, "%s%s", d->part,
				d->entity->children[*child].of->fields[0].name);
		found = found && !record_resolve(r, path.buf, &row, &field, &e);
	}
	str_release(&name);
	str_release(&path);
	return found;
}

static void texts_show(struct form *f, const struct draft_texts *texts)
{
	for (int i = 0; i < texts->n; i++) {
		int at = form_item(f, texts->v[i].path);

		if (at < 0 || f->item[at].locked)
			continue;
		editor_set(&f->item[at].editor, texts->v[i].text);
		f->item[at].typed = true;
	}
	if (form_item(f, texts->at) >= 0)
		f->at = form_item(f, texts->at);
}

static int form_of_draft(struct scope scope, const struct draft *d, struct record *was,
	struct record *is, const struct draft_texts *texts, struct err *e)
{
	struct err unseen = ERR_INIT;
	struct form *f;
	int child;

	if (!part_find(d, was, &child) || !part_find(d, is, &child))
		return err_set(e, ERR_MISSING, _("The row of %s that was being typed is gone."),
			record_title(was));
	f = form_new(scope, record_copy(NULL, is), child);
	record_assign(f->saved, was);
	str_add(&f->prefix, d->part);
	items_make(f);
	texts_show(f, texts);
	f->keeping.id = d->id;
	str_add(&f->keeping.body, d->body);
	(void)!draft_take(scope.session, d->id, &unseen);
	form_show(f);
	ui_message(_("This is what you had typed. F2 saves it."));
	return 0;
}

int form_open_draft(struct session *s, const struct draft *d, struct err *err)
{
	struct scope scope = {s, d->relation, d->from_id};
	struct record *was = NULL, *is = record_new(d->entity);
	struct arena a = ARENA_INIT;
	struct draft_texts texts;
	int rc = base_load(scope, d, &was, err);

	if (!rc)
		rc = draft_read(s, d->body, was, is, &a, &texts, err);
	if (!rc)
		rc = form_of_draft(scope, d, was, is, &texts, err);
	record_free(&was);
	record_free(&is);
	arena_release(&a);
	return rc;
}

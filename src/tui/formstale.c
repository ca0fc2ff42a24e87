/* A save that came too late: what was typed goes on top of what is stored now, and where both
 * changed the same field, the operator says which value stays. */
#include "base/lang.h"
#include "tui/dialog.h"
#include "tui/formparts.h"

/* In the order of the buttons. */
enum stays { STAYS_MINE, STAYS_THEIRS, STAYS_ORIGINAL, GO_BACK, ANSWERS };
static const char *const answers[] = {N_("Mine"), N_("Theirs"), N_("Original"), N_("Back")};

/* The form's row in another state of the record; NULL: it is not there (any more). */
static struct record *row_in(const struct form *f, const struct record *r)
{
	int64_t id = form_row(f)->id;

	if (f->child < 0)
		return (struct record *)r;
	for (int i = 0; id && i < r->child[f->child].n; i++)
		if (r->child[f->child].v[i]->id == id)
			return r->child[f->child].v[i];
	return NULL;
}

/* What they did to it since the form was opened, and I have done something else. */
static bool both_changed(const struct form *f, const struct record *now, int i)
{
	const struct record *mine = form_row(f), *theirs = row_in(f, now),
			    *before = row_in(f, f->saved);

	return theirs && before && fieldset_has(&mine->touched, &mine->entity->fields[i]) &&
	       !value_equal(&mine->v[i], &before->v[i]) &&
	       !value_equal(&theirs->v[i], &before->v[i]) &&
	       !value_equal(&mine->v[i], &theirs->v[i]);
}

static int clashes(const struct form *f, const struct record *now)
{
	int n = 0;

	for (int i = 0; i < form_row(f)->entity->n_fields; i++)
		n += both_changed(f, now, i);
	return n;
}

/* ---- asking ------------------------------------------------------------------------------------
 */

static enum stays field_ask(
	const struct form *f, const struct record *now, int i, int nth, int n)
{
	const struct record *versions[] = {form_row(f), row_in(f, now), row_in(f, f->saved)};
	const struct field *field = &form_row(f)->entity->fields[i];
	const char *labels[ANSWERS];
	struct str text = STR_INIT;
	int answer;

	str_addf(&text, _("%s: somebody else saved another value in between. Which one is to stay?"),
		field_caption(f->session, versions[STAYS_MINE], field));
	if (n > 1)
		str_addf(&text, " (%d/%d)", nth, n);
	for (int k = 0; k < LENGTH(versions); k++) {
		size_t begin;

		str_addf(&text, "\n%s: ", _(answers[k]));
		begin = text.len;
		record_show(f->session, versions[k], field, &text);
		if (text.len == begin)
			str_add(&text, _("(nothing)"));
	}
	for (int k = 0; k < ANSWERS; k++)
		labels[k] = _(answers[k]);
	answer = dlg_choice(text.buf, labels, ANSWERS, GO_BACK);
	str_release(&text);
	return answer < 0 ? GO_BACK : (enum stays)answer;
}

/* One key a field; false: back to the form. */
static bool fields_ask(const struct form *f, const struct record *now, enum stays *stays)
{
	int n = clashes(f, now), nth = 0;

	for (int i = 0; i < form_row(f)->entity->n_fields; i++) {
		stays[i] = STAYS_MINE;
		if (both_changed(f, now, i))
			stays[i] = field_ask(f, now, i, ++nth, n);
		if (stays[i] == GO_BACK)
			return false;
	}
	return true;
}

/* ---- putting together --------------------------------------------------------------------------
 */

static void value_carry(struct record *to, const struct record *from, const struct field *field)
{
	const char *key = from->ref[field->index].key, *title = from->ref[field->index].title;

	record_set_value(to, field, &from->v[field->index]);
	to->ref[field->index].key = key ? arena_strdup(to->arena, key) : NULL;
	to->ref[field->index].title = title ? arena_strdup(to->arena, title) : NULL;
}

/* A new row follows those that are there. */
static void rebase(struct form *f, const struct record *now, const enum stays *stays)
{
	struct record *draft = record_copy(NULL, now);
	const struct record *mine = form_row(f), *before = row_in(f, f->saved);
	struct record *to = row_in(f, draft);

	to = to ? to : record_add_child(draft, f->child);
	for (int i = 0; i < mine->entity->n_fields; i++) {
		const struct field *field = &mine->entity->fields[i];

		if (fieldset_has(&mine->touched, field) && stays[i] != STAYS_THEIRS)
			value_carry(to, stays[i] == STAYS_ORIGINAL ? before : mine, field);
	}
	mine = record_copy(NULL, f->draft);
	before = record_copy(NULL, f->saved);
	record_assign(f->draft, draft);
	record_assign(f->saved, now);
	lines_carry(f, mine, before);
	record_free((struct record **)&mine);
	record_free((struct record **)&before);
	record_free(&draft);
	items_refresh(f);
}

static bool row_is_gone(const struct form *f, const struct record *now)
{
	return f->child >= 0 && form_row(f)->id && !row_in(f, now);
}

static void say_gone(void)
{
	dlg_message(_("Not saved"),
		_("Somebody else has taken this row out in between.\nWhat you typed is still here to "
		  "be read."));
}

bool form_settle_stale(struct form *f)
{
	enum stays stays[FIELDS_MAX];
	struct record *now;
	struct err e = ERR_INIT;
	bool settled = false;

	if (door_load(f->scope, f->draft->entity, f->draft->id, &now, &e)) {
		dlg_error(&e);
		return false;
	}
	if (row_is_gone(f, now))
		say_gone();
	else
		settled = fields_ask(f, now, stays);
	if (settled)
		rebase(f, now, stays);
	record_free(&now);
	return settled;
}

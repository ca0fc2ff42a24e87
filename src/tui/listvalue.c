#include "tui/listvalue.h"

#include <stdlib.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/lists.h"
#include "tui/dialog.h"
#include "tui/recent.h"
#include "tui/ui.h"

bool list_value_is(const struct opened *of)
{
	return of->entity == entity_find("list");
}

static const struct record *value_at(const struct opened *of, int row)
{
	return of->record->child[0].v[row];
}

static const char *label_of(const struct opened *of, const struct record *value)
{
	return record_get(value,
		text_equal(of->scope.session->language, "en") ? "label_en" : "label_es");
}

/* "%s": 12 records hold it. */
static void held_words(
	const struct opened *of, const struct record *value, int64_t records, struct str *out)
{
	str_addf(out, "%s %s ", label_of(of, value), mark_text(MARK_DOT));
	str_addf(out, _("records that hold it: %lld"), (long long)records);
}

/* ---- doing it ----------------------------------------------------------------------------------
 */

static bool step(void *ctx, int64_t looked_at)
{
	return progress_step(ctx, looked_at);
}

static void done_words(const struct list_replaced *done, struct str *out)
{
	str_addf(out, _("Replaced in records: %lld"), (long long)done->records.moved);
	if (done->records.kept)
		str_addf(out, " %s %s: %lld", mark_text(MARK_DOT), _("final, left as they are"),
			(long long)done->records.kept);
	if (!done->gone)
		str_addf(out, " %s %s", mark_text(MARK_DOT), _("no longer offered"));
}

static void done_say(struct session *s, const struct list_replaced *done)
{
	struct str text = STR_INIT;

	done_words(done, &text);
	if (done->operation)
		recent_change(s, text.buf);
	if (done->records.refused)
		dlg_message(text.buf, done->records.first_refusal);
	ui_message(text.buf);
	str_release(&text);
}

static void run(const struct opened *of, const char *from, const char *to, int64_t records)
{
	struct session *s = of->scope.session;
	struct list_replaced done;
	struct progress p;
	struct err e = ERR_INIT;
	int rc;

	progress_begin(&p, &s->numbers, _("Replacing"), records);
	rc = list_replace(s, of->id, from, to, step, &p, &done, &e);
	progress_end(&p);
	if (!rc || done.operation)
		done_say(s, &done);
	if (rc)
		dlg_error(&e);
}

/* ---- asking ------------------------------------------------------------------------------------
 */

static const struct record *pick_other(
	const struct opened *of, const struct record *value, const char *title)
{
	const struct record_list *rows = &of->record->child[0];
	struct pick_row *row = xcalloc((size_t)rows->n + 1, sizeof *row);
	int64_t id = -1;
	int n = 0;

	for (int i = 0; i < rows->n; i++)
		if (rows->v[i] != value && record_int(rows->v[i], "active"))
			row[n++] = (struct pick_row){
				i, label_of(of, rows->v[i]), record_get(rows->v[i], "code")};
	if (!n)
		ui_warning(_("There is no other value on offer: add one first."));
	else if (dlg_pick_array(title, row, n, -1, &id) != PICK_TAKEN)
		id = -1;
	free(row);
	return id < 0 ? NULL : rows->v[id];
}

static bool confirm(const struct opened *of, const struct record *value, const struct record *other,
	int64_t records)
{
	struct str question = STR_INIT;
	bool yes;

	str_addf(&question,
		records == 1 ? _("Replace \"%s\" with \"%s\" in %lld record?")
			     : _("Replace \"%s\" with \"%s\" in %lld records?"),
		label_of(of, value), label_of(of, other), (long long)records);
	str_addf(&question, "\n%s",
		_("The value then leaves the list. Ctrl-Z takes all of it back."));
	yes = dlg_confirm_many(question.buf, true, records);
	str_release(&question);
	return yes;
}

static unsigned ask(const struct opened *of, const struct record *value, int64_t records)
{
	char *from = xstrdup(record_get(value, "code"));
	const struct record *other;
	struct str title = STR_INIT;

	held_words(of, value, records, &title);
	str_addf(&title, " %s %s", mark_text(MARK_DOT), _("replace with"));
	other = pick_other(of, value, title.buf);
	if (other && confirm(of, value, other, records)) {
		char *to = xstrdup(record_get(other, "code"));

		run(of, from, to, records);
		free(to);
	}
	free(from);
	str_release(&title);
	return SCREEN_USED | SCREEN_RELOAD;
}

unsigned list_value_replace(const struct opened *of, int row)
{
	const struct record *value = value_at(of, row);
	struct err e = ERR_INIT;
	int64_t records;

	if (!list_replace_look(of->scope.session, of->id, record_get(value, "code"), NULL, &records,
		    &e))
		return ask(of, value, records);
	dlg_error(&e);
	return SCREEN_USED;
}

unsigned list_value_delete(const struct opened *of, int row)
{
	const struct record *value = value_at(of, row);
	struct err e = ERR_INIT;
	int64_t records;

	if (list_replace_look(of->scope.session, of->id, record_get(value, "code"), NULL, &records,
		    &e) ||
		records)
		return list_value_replace(of, row);
	return 0;
}

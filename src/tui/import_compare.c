/* A row beside the record that is there, field by field. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/record.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "base/wrap.h"

#define LABEL 19
#define VALUE 27

/* One cell of a line, padded; false when there is nothing left of it. */
static bool cell_add(struct str *out, struct wrap *w, const char *text, int width)
{
	size_t start = 0, n = 0;
	bool some = wrap_next(w, &start, &n) != 0;

	if (some)
		str_addn(out, text + start, n);
	str_pad(out, ' ', width - (some ? text_widthn(text + start, n) : 0));
	return some;
}

static void line_trim(struct str *line)
{
	size_t n = line->len;

	while (n && line->buf[n - 1] == ' ')
		n--;
	str_cut(line, n);
}

static void line_add(struct str *out, const char *label, const char *old, const char *made)
{
	const char *text[] = {label, old, made};
	const int width[] = {LABEL, VALUE, VALUE};
	struct wrap w[3];

	for (int i = 0; i < 3; i++)
		wrap_init(&w[i], text[i], strlen(text[i]), width[i]);
	for (bool more = true; more;) {
		struct str line = STR_INIT;

		more = false;
		for (int i = 0; i < 3; i++) {
			more |= cell_add(&line, &w[i], text[i], width[i]);
			str_addc(&line, ' ');
		}
		if (more) {
			line_trim(&line);
			str_addf(out, "%s\n", line.buf);
		}
		str_release(&line);
	}
}

static void show(const struct session *s, const struct record *r, const struct field *f, struct str *out)
{
	str_reset(out);
	if (r)
		record_show(s, r, f, out);
}

/* Fields of one kind: those that differ, or the others. */
static void fields_add(const struct session *s, const struct record *old, const struct record *made,
	bool differ, struct str *out)
{
	const struct record *any = made ? made : old;
	struct str a = STR_INIT, b = STR_INIT, label = STR_INIT;
	struct fieldset seen;

	session_fields(s, any->entity, &seen);
	for (int i = 0; i < any->entity->n_fields; i++) {
		const struct field *f = &any->entity->fields[i];

		if (!fieldset_has(&seen, f) || !field_stored(f) || f->flags & FIELD_DERIVED)
			continue;
		show(s, old, f, &a);
		show(s, made, f, &b);
		if ((!a.len && !b.len) || (strcmp(a.buf, b.buf) != 0) != differ)
			continue;
		str_reset(&label);
		str_addf(&label, "%s%s", old && differ ? "* " : "  ", field_caption(s, any, f));
		line_add(out, label.buf, a.buf, b.buf);
	}
	str_release(&a);
	str_release(&b);
	str_release(&label);
}

static void child_text(const struct session *s, const struct record *row, struct str *out)
{
	struct str value = STR_INIT;

	str_reset(out);
	for (int i = 0; row && i < row->entity->n_fields; i++) {
		if (!field_stored(&row->entity->fields[i]))
			continue;
		str_reset(&value);
		record_show(s, row, &row->entity->fields[i], &value);
		if (value.len)
			str_addf(out, "%s%s", out->len ? ", " : "", value.buf);
	}
	str_release(&value);
}

static const struct record *child_at(const struct record *r, int c, int i)
{
	return r && i < r->child[c].n ? r->child[c].v[i] : NULL;
}

static void children_add(
	const struct session *s, const struct record *old, const struct record *made, struct str *out)
{
	const struct record *any = made ? made : old;
	struct str a = STR_INIT, b = STR_INIT, label = STR_INIT;

	for (int c = 0; c < any->entity->n_children; c++)
		for (int i = 0; child_at(old, c, i) || child_at(made, c, i); i++) {
			child_text(s, child_at(old, c, i), &a);
			child_text(s, child_at(made, c, i), &b);
			str_reset(&label);
			str_addf(&label, "%s%s %d", old && strcmp(a.buf, b.buf) ? "* " : "  ",
				_(any->entity->children[c].label), i + 1);
			line_add(out, label.buf, a.buf, b.buf);
		}
	str_release(&a);
	str_release(&b);
	str_release(&label);
}

static void cells_add(struct importer *im, const struct review_row *row, struct str *out)
{
	const struct import_report *report = review_report(im->review);

	str_addf(out, "\n%s\n", _("In the file:"));
	for (int i = 0; i < report->n_columns && i < row->n; i++)
		if (row->cell[i][0])
			line_add(out, report->column[i].heading, row->cell[i], "");
}

/* Who comes along: the contact of a firm that is new. */
static void also_add(const struct session *s, const struct review_sides *sides, struct str *out)
{
	for (int i = 0; i < sides->n_also; i++) {
		str_addc(out, '\n');
		str_addf(out, _("New: %s"), _(sides->also[i]->entity->label));
		str_addc(out, '\n');
		fields_add(s, NULL, sides->also[i], true, out);
	}
}

static void text_make(struct importer *im, const struct review_row *row,
	const struct review_sides *sides, struct str *out)
{
	const struct record *old = sides->old, *made = sides->made;

	if (row->line.reason[0])
		str_addf(out, "%s\n\n", row->line.reason);
	if (old || made) {
		line_add(out, "", old ? _("There now") : "", made ? _("With this row") : "");
		fields_add(im->session, old, made, true, out);
		children_add(im->session, old, made, out);
		fields_add(im->session, old, made, false, out);
		also_add(im->session, sides, out);
	}
	cells_add(im, row, out);
}

void row_compare(struct importer *im, int64_t i)
{
	struct review_sides sides = {0};
	struct str text = STR_INIT, title = STR_INIT;
	struct review_row row;
	struct err e = ERR_INIT;

	if (review_rows(im->review) == 0)
		return;
	if ((!im->done && review_compare(im->review, i, &sides, &e)) ||
		review_row(im->review, i, &row, &e)) {
		dlg_error(&e);
	} else {
		str_addf(&title, _("Line %ld: %s"), row.line.line, verdict_label(row.line.verdict));
		text_make(im, &row, &sides, &text);
		dlg_text(title.buf, text.buf);
	}
	review_sides_release(&sides);
	str_release(&text);
	str_release(&title);
}

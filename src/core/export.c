#include "core/export.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/csv.h"
#include "base/lang.h"
#include "base/taxid.h"
#include "core/entities.h"
#include "core/vcard.h"
#include "dict/exact.h"
#include "dict/output.h"

const struct export_form export_forms[EXPORT_FORMATS] = {
	[EXPORT_SPREADSHEET] = {"spreadsheet", "csv", N_("For a spreadsheet (CSV)")},
	[EXPORT_CSV] = {"csv", "csv", N_("To import it again, exactly (CSV)")},
	[EXPORT_JSON] = {"json", "json", N_("For programs (JSON)")},
	[EXPORT_VCARD] = {"vcard", "vcf", N_("For address books (vCard)")},
};

struct export {
	struct query *q;
	struct session *session;
	struct export_options o;
	FILE *file;
	const struct field *column[FIELDS_MAX];
	int n;
	struct exact exact;
	struct vcard_book book;
	struct json json;
	struct str out, cell;
	int64_t done;
};

int export_form_find(const char *name, enum export_format *out, struct err *e)
{
	struct str names = STR_INIT;

	for (int i = 0; i < EXPORT_FORMATS; i++) {
		str_addf(&names, "%s%s", i ? " " : "", export_forms[i].name);
		if (text_equal(name, export_forms[i].name)) {
			*out = (enum export_format)i;
			str_release(&names);
			return 0;
		}
	}
	err_set(e, ERR_USAGE, _("There is no form \"%s\". There are: %s"), name, names.buf);
	str_release(&names);
	return e->code;
}

bool export_offered(const struct entity *e, enum export_format format)
{
	return format != EXPORT_VCARD || e == &contact_entity || e == &person_entity;
}

/* ---- what is read ---- */

static void columns_all(struct export *x)
{
	const struct entity *e = x->q->entity;

	for (int i = 0; i < e->n_fields; i++)
		if (field_stored(&e->fields[i]))
			x->column[x->n++] = &e->fields[i];
}

static void columns_seen(struct export *x)
{
	struct fieldset seen;
	int n = 0;

	session_fields(x->session, x->q->entity, &seen);
	for (int i = 0; i < x->n; i++)
		if (fieldset_has(&seen, x->column[i]) &&
			(x->o.format != EXPORT_SPREADSHEET ||
				session_needs(x->session, x->column[i])))
			x->column[n++] = x->column[i];
	x->n = n;
}

static int columns_choose(struct export *x, struct err *e)
{
	x->n = 0;
	if (x->o.format == EXPORT_CSV)
		return exact_begin(&x->exact, x->q, e);
	if (x->o.format == EXPORT_SPREADSHEET && x->o.column)
		for (; x->n < x->o.n_columns; x->n++)
			x->column[x->n] = x->o.column[x->n];
	else
		columns_all(x);
	columns_seen(x);
	if (x->o.format == EXPORT_JSON || x->o.format == EXPORT_VCARD) {
		fieldset_all(&x->q->fields, x->q->entity);
		return 0;
	}
	x->q->fields = (struct fieldset){0};
	for (int i = 0; i < x->n; i++)
		fieldset_add(&x->q->fields, x->column[i]);
	return 0;
}

/* ---- writing ---- */

static int put(struct export *x, struct err *e)
{
	size_t n = fwrite(x->out.buf, 1, x->out.len, x->file);
	bool whole = n == x->out.len;

	str_reset(&x->out);
	if (whole)
		return 0;
	return err_set(e, errno == ENOSPC ? ERR_FULL : ERR_IO,
		_("The output could not be written: %s."), strerror(errno));
}

static char delimiter_of(const struct export *x)
{
	return x->o.decimal == ',' ? ';' : ',';
}

static void sheet_cell(struct export *x, int i)
{
	if (i)
		str_addc(&x->out, delimiter_of(x));
	csv_put_safe(&x->out, x->cell.buf, delimiter_of(x));
	str_reset(&x->cell);
}

static void sheet_headings(struct export *x)
{
	str_add(&x->out, "\xef\xbb\xbf");
	for (int i = 0; i < x->n; i++) {
		str_add(&x->cell, field_heading(x->session, x->column[i]));
		sheet_cell(x, i);
	}
	str_add(&x->out, "\r\n");
}

/* Spreadsheets know a number by its decimal sign, and none by groups or a currency. */
static void sheet_number(const struct export *x, const struct record *r, const struct field *f,
	struct str *out)
{
	char *point;

	record_plain(x->session, r, f, out);
	point = strchr(out->buf, '.');
	if (point)
		*point = x->o.decimal;
}

static void sheet_row(struct export *x, const struct record *r)
{
	for (int i = 0; i < x->n; i++) {
		const struct field *f = x->column[i];

		if (field_numeric(f))
			sheet_number(x, r, f, &x->cell);
		else if (f->kind == FIELD_DATE)
			record_plain(x->session, r, f, &x->cell);
		else
			record_show(x->session, r, f, &x->cell);
		sheet_cell(x, i);
	}
	str_add(&x->out, "\r\n");
}

static int head(struct export *x, struct err *e)
{
	json_init(&x->json, &x->out);
	if (x->o.format == EXPORT_JSON)
		json_array(&x->json);
	else if (x->o.format == EXPORT_SPREADSHEET)
		sheet_headings(x);
	else if (x->o.format == EXPORT_CSV)
		exact_headings(&x->exact, &x->out);
	else if (vcard_book_open(&x->book, x->session->db, e))
		return e->code;
	return put(x, e);
}

int export_begin(struct export **out, struct query *q, const struct export_options *o, FILE *file,
	struct err *e)
{
	struct export *x;

	*out = NULL;
	if (session_require(q->scope.session, q->entity, VERB_EXPORT, q->scope.relation, e))
		return e->code;
	if (!export_offered(q->entity, o->format))
		return err_set(e, ERR_USAGE, _("%s have no cards: only contacts and persons do."),
			_(q->entity->plural));
	x = xcalloc(1, sizeof *x);
	*x = (struct export){.q = q, .session = q->scope.session, .o = *o, .file = file,
		.exact = EXACT_INIT, .out = STR_INIT, .cell = STR_INIT};
	if (!x->o.decimal)
		x->o.decimal = x->session->numbers.decimal;
	*out = x;
	if (columns_choose(x, e) || head(x, e))
		export_free(out);
	return *out ? 0 : e->code;
}

int export_row(void *export, const struct record *r, struct err *e)
{
	struct export *x = export;

	switch (x->o.format) {
	case EXPORT_SPREADSHEET:
		sheet_row(x, r);
		break;
	case EXPORT_CSV:
		if (exact_row(&x->exact, r, &x->out, e))
			return e->code;
		break;
	case EXPORT_JSON:
		record_json(x->session, r, false, &x->json);
		break;
	case EXPORT_VCARD:
		if (vcard_add(&x->book, r, &x->out, e))
			return e->code;
		break;
	}
	if (put(x, e))
		return e->code;
	x->done++;
	if (x->o.progress && !x->o.progress(x->o.ctx, x->done))
		return err_set(e, ERR_CANCEL, "%s", _("Broken off; no file was written."));
	return 0;
}

int export_end(struct export *x, struct err *e)
{
	if (x->o.format != EXPORT_JSON)
		return 0;
	json_array_end(&x->json);
	str_addc(&x->out, '\n');
	return put(x, e);
}

int64_t export_done(const struct export *x)
{
	return x->done;
}

void export_free(struct export **x)
{
	if (!*x)
		return;
	exact_release(&(*x)->exact);
	str_release(&(*x)->out);
	str_release(&(*x)->cell);
	free(*x);
	*x = NULL;
}

int export_run(struct query *q, int64_t limit, const struct export_options *o, FILE *file,
	int64_t *rows, struct err *e)
{
	struct export *x;
	int rc = export_begin(&x, q, o, file, e);

	*rows = 0;
	if (rc)
		return rc;
	rc = query_each(q, limit, export_row, x, e);
	if (!rc)
		rc = export_end(x, e);
	*rows = export_done(x);
	export_free(&x);
	return rc;
}

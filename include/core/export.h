/* Records on their way out, a row at a time, as much as the session may see, in constant memory.
 *
 * Four forms:
 * - spreadsheet: CSV for people. UTF-8 with BOM, CR LF, headings in the session's language, values as
 *   people read them; what a spreadsheet would take for a formula is neutralised. With a decimal comma
 *   cells are divided by semicolons, as spreadsheets of those countries have it.
 * - csv: CSV to be imported again, exactly. First a line "ficha:client", then headings that are paths
 *   ("address[+0].street"), then every value that is stored, as it is. Ids and what is worked out are
 *   left out, so that the same records give the same bytes in any database.
 * - json: one array, an object a line, as `ficha list --json`.
 * - vcard: vCard 4 (RFC 6350), contacts and persons only. */
#ifndef FICHA_CORE_EXPORT_H
#define FICHA_CORE_EXPORT_H

#include <stdio.h>
#include "dict/query.h"

enum export_format { EXPORT_SPREADSHEET, EXPORT_CSV, EXPORT_JSON, EXPORT_VCARD };
#define EXPORT_FORMATS 4

struct export_form {
	const char *name;   /* "spreadsheet", as on the command line */
	const char *ending; /* of a file: "csv" */
	const char *label;  /* N_("..."), for a dialog */
};
extern const struct export_form export_forms[EXPORT_FORMATS];
/* ERR_USAGE, with the names that there are. */
int export_form_find(const char *name, enum export_format *out, struct err *e);
bool export_offered(const struct entity *e, enum export_format format);

struct export_options {
	enum export_format format;
	const struct field *const *column; /* spreadsheet: these; NULL: all that is stored */
	int n_columns;
	char decimal; /* spreadsheet: '.' or ','; 0: the company's */
	/* Called after each row; false breaks off (ERR_CANCEL). NULL: never. */
	bool (*progress)(void *ctx, int64_t done);
	void *ctx;
};

struct export;
/* Looks at the right to export by the query's scope (ERR_DENIED), and sets in *q what has to be read.
 * q and options are borrowed until export_free(); what is written to `file` is whole after
 * export_end(). */
int export_begin(struct export **out, struct query *q, const struct export_options *o, FILE *file,
	struct err *e);
/* A query_row_fn: the export is its ctx. ERR_STALE: the record has more rows of children by now than
 * there are columns for. */
int export_row(void *export, const struct record *r, struct err *e);
int export_end(struct export *x, struct err *e);
int64_t export_done(const struct export *x); /* rows */
void export_free(struct export **x);

/* All of it: the query's rows. */
int export_run(struct query *q, int64_t limit, const struct export_options *o, FILE *file,
	int64_t *rows, struct err *e);

#endif

/* The screen of an import, in three steps that are its tabs: what was found out about the file, which
 * column goes where, the rows with their verdicts. Its state is shared by the files of the tabs. */
#ifndef FICHA_TUI_IMPORTER_H
#define FICHA_TUI_IMPORTER_H

#include <stdio.h>
#include "dict/review.h"
#include "tui/screen.h"

enum importer_tab { TAB_FILE, TAB_COLUMNS, TAB_ROWS, IMPORTER_TABS };

struct importer {
	struct screen screen; /* first */
	struct session *session;
	const struct entity *entity;
	FILE *in; /* ours */
	struct str path, source; /* as it was asked for; its last part */
	struct import_options options; /* their texts are those below */
	struct str map, set, use_map, save_map, match;
	bool ask; /* what is there already is decided row by row */
	struct arena arena;  /* of the paths chosen */
	const char **chosen; /* one a column: NULL as it was recognised, "" left out */
	int n_chosen;
	struct import_report found; /* of import_look() */
	bool looked;                /* found is of these options */
	struct err trouble;         /* why it cannot go on; code 0: it can */
	int tab, at[IMPORTER_TABS], page;
	struct review *review; /* NULL: not tried yet */
	int64_t row, top;      /* in the review */
	int verdict;           /* only rows of this one; -1: all */
	struct import_report result;
	bool saving, done; /* being imported; imported */
	struct str rejects; /* where the refused rows are; "": nowhere */
};

/* set as in struct import_options; in is the screen's from now on. */
struct screen *importer_new(struct session *s, const struct entity *e, const char *set,
	const char *path, FILE *in);
/* The options changed: everything is found out again. */
void importer_changed(struct importer *im);
/* Puts the mapping of the columns tab into the options. */
void importer_set_map(struct importer *im);

/* ---- the tabs: each has so many lines, paints one, and answers Enter ---- */
int file_lines(const struct importer *im);
void file_line_draw(const struct importer *im, int i, int y, struct rect r);
unsigned file_enter(struct importer *im, int i);

int columns_lines(const struct importer *im);
void columns_line_draw(const struct importer *im, int i, int y, struct rect r);
unsigned columns_enter(struct importer *im, int i);

/* The dry run, and the rows' tab; false: there is none (trouble says why). */
bool rows_try(struct importer *im);
void rows_draw(struct importer *im, struct rect r);
void rows_position(const struct importer *im, struct str *out);
unsigned rows_move(struct importer *im, enum action a);
bool rows_can(const struct importer *im, enum action a);
unsigned rows_act(struct importer *im, enum action a);
const char *verdict_label(enum import_verdict v); /* translated */
/* The row beside what is there. */
void row_compare(struct importer *im, int64_t i);

#endif

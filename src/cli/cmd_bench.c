/* How long a search takes: what a key costs while it is typed, term by term. */
#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"

#define TIMES 5  /* each term */
#define ROWS 50  /* of the first page */
#define CAP 1001 /* where counting ends */

struct searcher {
	struct query q;
	struct table table;
	int64_t ticks[TIMES]; /* microseconds of one term */
	int64_t rows;
};

/* The first page and the count, as the screens ask for them. */
static int search_once(struct searcher *s, int64_t *ticks, struct err *e)
{
	int64_t from = ticks_us();
	struct page page;
	int rc = query_look(&s->q, &(struct query_look){.limit = ROWS, .cap = CAP}, &page, &s->rows, e);

	page_release(&page);
	*ticks = ticks_us() - from;
	return rc;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static void cell_of_count(struct table *t, int64_t rows)
{
	struct str s = STR_INIT;

	if (rows == CAP)
		str_addf(&s, "%d+", CAP - 1);
	else
		str_addf(&s, "%lld", (long long)rows);
	table_cell(t, s.buf);
	str_release(&s);
}

static void cell_of_ticks(struct table *t, int64_t us)
{
	struct str s = STR_INIT;

	str_addf(&s, "%lld.%03lld", (long long)(us / 1000), (long long)(us % 1000));
	table_cell(t, s.buf);
	str_release(&s);
}

static int search_term(struct searcher *s, const char *term, struct err *e)
{
	s->q.search = term;
	for (int i = 0; i < TIMES; i++)
		if (search_once(s, &s->ticks[i], e))
			return e->code;
	qsort(s->ticks, TIMES, sizeof *s->ticks, compare);
	table_cell(&s->table, term);
	cell_of_count(&s->table, s->rows);
	cell_of_ticks(&s->table, s->ticks[TIMES / 2]);
	cell_of_ticks(&s->table, s->ticks[TIMES - 1]);
	return 0;
}

static int search_lines(struct searcher *s, FILE *in, struct err *e)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	int rc = 0;

	while (!rc && (n = getline(&line, &cap, in)) >= 0) {
		line[strcspn(line, "\r\n")] = '\0';
		rc = *line ? search_term(s, line, e) : 0;
	}
	free(line);
	return rc;
}

static int search_file(struct searcher *s, const char *path, struct err *e)
{
	bool standard = !strcmp(path, "-");
	FILE *in = standard ? stdin : fopen(path, "re");
	int rc;

	if (!in)
		return err_set(e, ERR_NO_FILE, _("%s can not be read: %s."), path, strerror(errno));
	rc = search_lines(s, in, e);
	if (!standard)
		fclose(in);
	return rc;
}

int cmd_bench(struct cli *c, struct err *e)
{
	struct searcher s = {.table = TABLE_INIT};
	struct str out = STR_INIT;
	int rc;

	if (strcmp(c->arg[0], "search") != 0)
		return err_set(e, ERR_USAGE, _("What is measured is \"search\", not \"%s\"."), c->arg[0]);
	query_init(&s.q, cli_scope(c), entity_find("client"));
	table_column(&s.table, _("Typed"), false);
	table_column(&s.table, _("Rows"), true);
	table_column(&s.table, _("Median ms"), true);
	table_column(&s.table, _("Slowest ms"), true);
	rc = search_file(&s, c->arg[1], e);
	if (!rc) {
		table_text(&s.table, &out);
		rc = put_out(&out, e);
	}
	str_release(&out);
	table_release(&s.table);
	return rc;
}

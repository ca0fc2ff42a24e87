/* How long a search takes: what a key costs while it is typed, term by term. */
#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"

#define TIMES 11 /* each term */
#define ROWS 50  /* of the first page */
#define CAP 1001 /* where counting ends */

struct searcher {
	const struct cli *cli;
	struct query q;
	struct table table;
	struct json json;
	bool writes_json;
	int64_t *ticks; /* microseconds of all searches, those of a term after those of the last */
	int n, cap;
	int rows;        /* of the last search's page */
	int64_t counted; /* CAP: there are more */
};

/* The first page and the count, as the screens ask for them. */
static int search_once(struct searcher *s, struct err *e)
{
	struct query_look look = {.limit = ROWS, .cap = CAP};
	int64_t from = ticks_us();
	struct page page;
	int rc = query_look(&s->q, &look, &page, &s->counted, e);

	s->rows = page.n;
	page_release(&page);
	s->ticks = xgrow(s->ticks, &s->cap, s->n + 1, sizeof *s->ticks);
	s->ticks[s->n++] = ticks_us() - from;
	return rc;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Of sorted ones: so many percent are not above it. */
static int64_t percentile(const int64_t *ticks, int n, int percent)
{
	return ticks[(n * percent + 99) / 100 - 1];
}

/* ---- what is printed ---- */

static void cell_number(struct table *t, int64_t n, const char *more)
{
	struct str s = STR_INIT;

	str_addf(&s, "%lld%s", (long long)n, more);
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

static void times_report(struct searcher *s, const int64_t *ticks, int n)
{
	int64_t p50 = percentile(ticks, n, 50), p99 = percentile(ticks, n, 99);

	if (s->writes_json) {
		json_key(&s->json, "p50_us");
		json_int(&s->json, p50);
		json_key(&s->json, "p99_us");
		json_int(&s->json, p99);
		json_object_end(&s->json);
		return;
	}
	cell_of_ticks(&s->table, p50);
	cell_of_ticks(&s->table, p99);
}

static void term_report(struct searcher *s, const char *term)
{
	bool more = s->counted == CAP;
	int64_t count = more ? CAP - 1 : s->counted;

	if (!s->writes_json) {
		table_cell(&s->table, term);
		cell_number(&s->table, s->rows, "");
		cell_number(&s->table, count, more ? "+" : "");
		return;
	}
	json_object(&s->json);
	json_key(&s->json, "typed");
	json_text(&s->json, term);
	json_key(&s->json, "rows");
	json_int(&s->json, s->rows);
	json_key(&s->json, "count");
	json_int(&s->json, count);
	json_key(&s->json, "more");
	json_bool(&s->json, more);
}

static void whole_report(struct searcher *s)
{
	qsort(s->ticks, (size_t)s->n, sizeof *s->ticks, compare);
	if (s->writes_json) {
		json_array_end(&s->json);
		json_key(&s->json, "all");
		json_object(&s->json);
		json_key(&s->json, "searches");
		json_int(&s->json, s->n);
		times_report(s, s->ticks, s->n);
		json_object_end(&s->json);
		return;
	}
	table_cell(&s->table, _("all of them"));
	table_cell(&s->table, "");
	table_cell(&s->table, "");
	times_report(s, s->ticks, s->n);
}

static void report_begin(struct searcher *s, struct str *out)
{
	if (s->writes_json) {
		json_init(&s->json, out);
		json_object(&s->json);
		json_key(&s->json, "searches");
		json_array(&s->json);
		return;
	}
	table_column(&s->table, _("Typed"), false);
	table_column(&s->table, _("Rows"), true);
	table_column(&s->table, _("Counted"), true);
	table_column(&s->table, _("p50 ms"), true);
	table_column(&s->table, _("p99 ms"), true);
}

/* ---- the file ---- */

static int search_term(struct searcher *s, const char *term, struct err *e)
{
	int before = s->n;

	s->q.search = term;
	say_search_cut(s->cli, term);
	for (int i = 0; i < TIMES; i++)
		if (search_once(s, e))
			return e->code;
	qsort(s->ticks + before, TIMES, sizeof *s->ticks, compare);
	term_report(s, term);
	times_report(s, s->ticks + before, TIMES);
	return 0;
}

static int search_lines(struct searcher *s, const char *path, FILE *in, struct err *e)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	int rc = 0;

	for (int number = 1; !rc && (n = getline(&line, &cap, in)) >= 0; number++) {
		if (strlen(line) != (size_t)n || !utf8_valid(line, (size_t)n)) {
			rc = err_set(e, ERR_INPUT, _("%s is no text in UTF-8: see its line %d."), path, number);
			break;
		}
		line[strcspn(line, "\r\n")] = '\0';
		if (line[strspn(line, " \t")])
			rc = search_term(s, line, e);
	}
	if (!rc && ferror(in))
		rc = err_set(e, ERR_IO, _("%s cannot be read: %s."), path, strerror(errno));
	free(line);
	return rc;
}

static int search_file(struct searcher *s, const char *path, struct err *e)
{
	bool standard = !strcmp(path, "-");
	FILE *in = standard ? stdin : fopen(path, "re");
	int rc;

	if (!in)
		return err_set(e, ERR_NO_FILE, _("%s cannot be read: %s."), path, strerror(errno));
	rc = search_lines(s, path, in, e);
	if (!standard)
		fclose(in);
	if (!rc && !s->n)
		rc = err_set(e, ERR_INPUT,
			_("Nothing is to be searched for in %s: each of its lines is taken for what "
			  "somebody types."),
			path);
	return rc;
}

int cmd_bench(struct cli *c, struct err *e)
{
	struct searcher s = {
		.cli = c, .table = TABLE_INIT, .writes_json = option_given(c, OPT_JSON)};
	struct str out = STR_INIT;
	int rc;

	if (strcmp(c->arg[0], "search") != 0)
		return err_set(e, ERR_USAGE, _("What is measured is \"search\", not \"%s\"."), c->arg[0]);
	query_init(&s.q, cli_scope(c), entity_find("client"));
	report_begin(&s, &out);
	rc = search_file(&s, c->arg[1], e);
	if (!rc) {
		whole_report(&s);
		if (s.writes_json)
			str_addc(&out, '\n');
		else
			table_text(&s.table, &out);
		rc = put_out(&out, e);
	}
	str_release(&out);
	table_release(&s.table);
	free(s.ticks);
	return rc;
}

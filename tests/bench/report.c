#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "base/json.h"
#include "base/mem.h"
#include "bench.h"

static int64_t read_clock(clockid_t id)
{
	struct timespec t;

	clock_gettime(id, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int64_t clock_ns(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

int64_t work_ns(void)
{
	return read_clock(CLOCK_PROCESS_CPUTIME_ID);
}

/* ---- samples ---- */

void samples_add(struct samples *s, int64_t ns)
{
	s->v = xgrow(s->v, &s->cap, s->n + 1, sizeof *s->v);
	s->v[s->n++] = ns;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

int64_t samples_at(struct samples *s, int percent)
{
	int at = s->n * percent / 100;

	qsort(s->v, (size_t)s->n, sizeof *s->v, compare);
	return s->v[at < s->n ? at : s->n - 1];
}

void samples_release(struct samples *s)
{
	free(s->v);
	*s = (struct samples){0};
}

/* ---- the table ---- */

static struct {
	struct str json;
	struct json j;
	int missed;
	bool begun;
} report;

#define MILLION 1000000

static void show_ns(int64_t ns, char out[24])
{
	if (ns < 10 * MILLION)
		snprintf(out, 24, "%lld.%03lld ms", (long long)(ns / MILLION),
			(long long)(ns / 1000 % 1000));
	else
		snprintf(out, 24, "%lld ms", (long long)(ns / MILLION));
}

/* "1/37" where the peer is slower, "1.4" where it is not. */
static void show_ratio(int64_t millionths, char out[24])
{
	if (!millionths)
		snprintf(out, 24, "-");
	else if (millionths < 500000)
		snprintf(out, 24, "1/%lld", (long long)((MILLION + millionths / 2) / millionths));
	else
		snprintf(out, 24, "%lld.%02lld", (long long)(millionths / MILLION),
			(long long)(millionths / 10000 % 100));
}

void report_begin(const char *title)
{
	if (!report.begun) {
		str_init(&report.json);
		json_init(&report.j, &report.json);
		json_array(&report.j);
		report.begun = true;
	}
	printf("\n%-42s %-27s %11s %11s %11s %8s %8s %s\n", title, "peer or floor", "its median",
		"our median", "our p99", "ratio", "aim", "met");
}

static const char *verdict(bool judged, bool met)
{
	if (judged && !met)
		report.missed++;
	return judged ? met ? "yes" : "NO" : "";
}

static void json_number(const char *key, int64_t value)
{
	json_key(&report.j, key);
	json_int(&report.j, value);
}

static void json_begin(const char *what)
{
	json_object(&report.j);
	json_key(&report.j, "what");
	json_text(&report.j, what);
}

void report_line(struct line *l)
{
	int64_t ours = samples_at(&l->ours, 50), worst = samples_at(&l->ours, 99);
	int64_t theirs = samples_at(&l->theirs, 50), ratio = ours * MILLION / (theirs ? theirs : 1);
	char text[5][24];

	show_ns(theirs, text[0]);
	show_ns(ours, text[1]);
	show_ns(worst, text[2]);
	show_ratio(ratio ? ratio : 1, text[3]);
	show_ratio(l->aim, text[4]);
	printf("%-42s %-27s %11s %11s %11s %8s %8s %s\n", l->what, l->peer, text[0], text[1],
		text[2], text[3], text[4], verdict(l->aim, ratio <= l->aim));
	json_begin(l->what);
	json_key(&report.j, "peer");
	json_text(&report.j, l->peer);
	json_number("peer_ns", theirs);
	json_number("ours_ns", ours);
	json_number("ours_p99_ns", worst);
	json_number("ratio_millionths", ratio);
	json_number("aim_millionths", l->aim);
	json_object_end(&report.j);
	samples_release(&l->ours);
	samples_release(&l->theirs);
	fflush(stdout);
}

void report_figure(const char *what, struct samples *ours)
{
	char text[2][24];

	show_ns(samples_at(ours, 50), text[0]);
	show_ns(samples_at(ours, 99), text[1]);
	printf("%-42s %-27s %11s %11s %11s\n", what, "", "", text[0], text[1]);
	json_begin(what);
	json_number("ours_ns", samples_at(ours, 50));
	json_number("ours_p99_ns", samples_at(ours, 99));
	json_object_end(&report.j);
	samples_release(ours);
	fflush(stdout);
}

void report_time(const char *what, struct samples *ours, int64_t aim, int64_t aim_p99)
{
	int64_t median = samples_at(ours, 50), worst = samples_at(ours, 99);
	char text[4][24];

	show_ns(median, text[0]);
	show_ns(worst, text[1]);
	show_ns(aim, text[2]);
	show_ns(aim_p99, text[3]);
	printf("%-42s %-27s %11s %11s %11s %8s %8s %s\n", what, "aims: median, p99", text[2], text[0],
		text[1], "", text[3], verdict(true, median <= aim && worst <= aim_p99));
	json_begin(what);
	json_number("ours_ns", median);
	json_number("ours_p99_ns", worst);
	json_number("aim_ns", aim);
	json_number("aim_p99_ns", aim_p99);
	json_object_end(&report.j);
	samples_release(ours);
	fflush(stdout);
}

void report_rate(const char *what, int64_t rate, int64_t aim)
{
	char text[2][24];

	snprintf(text[0], sizeof text[0], "%lld/s", (long long)rate);
	snprintf(text[1], sizeof text[1], "%lld", (long long)aim);
	printf("%-42s %-27s %11s %11s %11s %8s %8s %s\n", what, "", "", text[0], "", "", text[1],
		verdict(true, rate >= aim));
	json_begin(what);
	json_number("ours_per_second", rate);
	json_number("aim_per_second", aim);
	json_object_end(&report.j);
	fflush(stdout);
}

void report_bytes(const char *what, const char *peer, int64_t ours, int64_t theirs, int64_t aim)
{
	int64_t ratio = ours * MILLION / (theirs ? theirs : 1);
	char text[4][24];

	snprintf(text[0], sizeof text[0], "%lld B", (long long)theirs);
	snprintf(text[1], sizeof text[1], "%lld B", (long long)ours);
	show_ratio(ratio ? ratio : 1, text[2]);
	show_ratio(aim, text[3]);
	printf("%-42s %-27s %11s %11s %11s %8s %8s %s\n", what, peer, text[0], text[1],
		"", text[2], text[3], verdict(aim, ratio <= aim));
	json_begin(what);
	json_number("theirs_bytes", theirs);
	json_number("ours_bytes", ours);
	json_number("ratio_millionths", ratio);
	json_number("aim_millionths", aim);
	json_object_end(&report.j);
	fflush(stdout);
}

int report_write(const char *path)
{
	FILE *out = fopen(path, "we");

	json_array_end(&report.j);
	if (!out || fwrite(report.json.buf, 1, report.json.len, out) != report.json.len ||
		fclose(out)) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		exit(1);
	}
	str_release(&report.json);
	return report.missed;
}

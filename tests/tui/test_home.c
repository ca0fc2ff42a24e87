/* The home screen from one session to the next. */
#include "tui/session.h"

#include <sys/stat.h>
#include "core/schedule.h"
#include "store/disk.h"
#include "tui/run.h"
#include "tui/status.h"

static void quit(struct vt *v, const char *keys)
{
	vt_send(v, keys);
	assert_int_equal(vt_end(v, VT_PATIENCE), 0);
	vt_free(v);
}

static void what_was_opened_is_there_the_next_day(void **state)
{
	struct world *w = *state;
	struct vt v;

	firm_make(w);
	session_start(&v, w);
	press(&v, "\r", "Tax regime");
	press(&v, "q", "Row 1/34");
	quit(&v, "q");
	session_start(&v, w);
	press(&v, "0", "Opened last");
	press(&v, "\033[F\r", "Tax regime");
	vt_send(&v, "qq");
	quit(&v, "q");
}

static void the_configuration_begins_there(void **state)
{
	struct world *w = *state;
	struct vt v;

	firm_make(w);
	session_start_as(&v, w, 24, 80, "xterm-256color", "home=yes\n", NULL);
	assert_true(vt_wait(&v, "Clients assigned to me") >= 0);
	press(&v, "q", "Distribuidora 01");
	quit(&v, "q");
}

/* Two schedules that came to their date without a line. */
static void what_failed_says_why(void **state)
{
	struct world *w = *state;
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	struct vt v;

	firm_make(w);
	for (int i = 0; i < 2; i++)
		add("schedule", "client=000001", "kind=invoice", "cycle=1", "day=last", "start=2026-11-22");
	now_set(NOON + 20 * 86400);
	must(schedule_issue_due(w->db, (struct date){2026, 12, 1}, &report, &w->e));
	schedule_report_release(&report);
	now_set(NOON);
	session_start_as(&v, w, 24, 80, "xterm-256color", "home=yes\n", NULL);
	assert_true(vt_wait(&v, "Periodic documents that failed") >= 0);
	press(&v, "\r", "Last fault");
	assert_true(vt_find(&v, "has no lines") >= 0);
	vt_send(&v, "qq");
	quit(&v, "q");
}

/* What the line about backup and ballast says, with this [backup] and [database]. */
static bool safety_said(struct world *w, struct session *s, const char *ini, struct str *out)
{
	struct tui_start start = {.db = w->db};
	struct config *config = NULL;
	char path[128];
	bool alarm;
	FILE *f;

	snprintf(path, sizeof path, "%s.login", w->path);
	f = fopen(path, "w");
	assert_non_null(f);
	fputs(ini, f);
	fclose(f);
	must(config_load(&config, path, &w->e));
	start.config = config;
	run_started(&start);
	str_reset(out);
	alarm = status_safety(s, out);
	run_started(NULL);
	config_free(&config);
	return alarm;
}

static void backups_remove(const char *dir)
{
	static const char *const stamps[] = {"20261118-110000", "20261121-070000"};
	char path[160];

	for (int i = 0; i < LENGTH(stamps); i++) {
		snprintf(path, sizeof path, "%s/c-%s.db", dir, stamps[i]);
		unlink(path);
	}
	rmdir(dir);
}

static void backup_at(const char *dir, const char *stamp)
{
	char path[160];
	FILE *f;

	snprintf(path, sizeof path, "%s/c-%s.db", dir, stamp);
	f = fopen(path, "w");
	assert_non_null(f);
	fclose(f);
}

static void who_looks_after_it_is_told_of_backup_and_ballast(void **state)
{
	struct world *w = *state;
	struct str said = STR_INIT;
	char ini[200], dir[96];

	lang_set("en");
	assert_true(safety_said(w, w->ana, "[database]\nballast_mb = 1\n", &said));
	assert_string_equal(said.buf,
		"Last backup: not known (backup.directory is not set) · ballast: missing");
	assert_false(safety_said(w, w->oscar, "", &said));
	assert_string_equal(said.buf, "");

	snprintf(dir, sizeof dir, "%s/copies", w->dir);
	assert_int_equal(mkdir(dir, 0700), 0);
	snprintf(ini, sizeof ini, "[database]\nballast_mb = 1\n[backup]\ndirectory = %s\n", dir);
	must(ballast_make(w->path, 1 << 20, &w->e));
	assert_true(safety_said(w, w->ana, ini, &said));
	assert_non_null(strstr(said.buf, "Last backup: none"));
	backup_at(dir, "20261118-110000");
	assert_true(safety_said(w, w->ana, ini, &said));
	assert_non_null(strstr(said.buf, "Last backup: 3 days ago"));
	backup_at(dir, "20261121-070000");
	assert_false(safety_said(w, w->ana, ini, &said));
	assert_string_equal(said.buf, "Last backup: 5 h ago · ballast: 1.0 MB");
	str_release(&said);
	must(ballast_free(w->path, &w->e));
	backups_remove(dir);
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		in_world(what_was_opened_is_there_the_next_day),
		in_world(the_configuration_begins_there),
		in_world(what_failed_says_why),
		in_world(who_looks_after_it_is_told_of_backup_and_ballast),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}

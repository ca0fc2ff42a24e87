/* The whole full-screen program on a small firm, in a pseudo-terminal. A test program that includes
 * this begins its main() with
 *
 *	if (argc == 4 && !strcmp(argv[1], "--session"))
 *		return session_main(argv[2], argv[3]);
 */
#ifndef TESTS_TUI_SESSION_H
#define TESTS_TUI_SESSION_H

#include "core/world.h"

#include <sys/resource.h>
#include "base/lang.h"
#include "core/start.h"
#include "tools/figure.h"
#include "tools/vt.h"
#include "tui/tui.h"

#define SESSION_ENV_MAX 8
#define ENDS_MS (SLOW ? 3000 : 1000) /* of its own: see vt_clock() */

/* As `ficha` would run it for oscar, or for whom SESSION_AS names, in English. */
static int session_main(const char *database, const char *config_file)
{
	const char *as = getenv("SESSION_AS");
	struct tui_start start = {.as = as ? as : "oscar"};
	struct config *config = NULL;
	struct db *db = NULL;
	struct err e = ERR_INIT;
	int rc;

	lang_init("nowhere");
	lang_set("en");
	core_init();
	now_set(NOON);
	if (config_load(&config, config_file, &e) || db_open(&db, database, 0, &e)) {
		fprintf(stderr, "%s\n", e.text);
		return 1;
	}
	start.db = db;
	start.config = config;
	rc = tui_run(&start);
	db_close(&db);
	config_free(&config);
	return rc;
}

__attribute__((unused)) static void firm_make(struct world *w)
{
	static const char *const names[] = {"Peña y Álvarez SA de CV", "Comercial Los Ñires SpA",
		"Óptica Güemes", "Zapatería El Búho"};
	char name[64];

	for (int i = 0; i < LENGTH(names); i++) {
		snprintf(name, sizeof name, "legal_name=%s", names[i]);
		add("client", name, "country=MX");
	}
	for (int i = 1; i <= 30; i++) {
		snprintf(name, sizeof name, "legal_name=Distribuidora %02d", i);
		add("client", name, "country=MX");
	}
	snprintf(name, sizeof name, "legal_name=Firma Cerrada");
	must(try_act(w, w->ana, "archive", "client", true, add("client", name, "country=MX")));
}

/* settings: of [ui], "theme=light\n", "" for none. more: "NAME=value" texts up to NULL, of the
 * environment; NULL for none. Forms that were left open are offered. */
__attribute__((unused)) static void session_start_again(struct vt *v, struct world *w, int lines,
	int columns, const char *term, const char *settings, const char *const *more)
{
	char config[128], type[64];
	const char *const argv[] = {"/proc/self/exe", "--session", w->path, config, NULL};
	const char *env[SESSION_ENV_MAX] = {type, "LC_ALL=C.UTF-8"};
	FILE *f;

	for (int i = 2; more && *more && i < SESSION_ENV_MAX - 1; more++)
		env[strncmp(*more, "LC_ALL=", 7) ? i++ : 1] = *more;

	snprintf(type, sizeof type, "TERM=%s", term);
	snprintf(config, sizeof config, "%s.login", w->path); /* world_close() removes it */
	f = fopen(config, "w");
	assert_non_null(f);
	fprintf(f, "[ui]\n%s[security]\npassword_cost = 1\n", settings);
	fclose(f);
	vt_start(v, lines, columns, argv, env);
}

/* The same, and nothing was left open. */
__attribute__((unused)) static void session_start_as(struct vt *v, struct world *w, int lines,
	int columns, const char *term, const char *settings, const char *const *more)
{
	drafts_forget(w);
	session_start_again(v, w, lines, columns, term, settings, more);
}

__attribute__((unused)) static void session_start(struct vt *v, struct world *w)
{
	session_start_as(v, w, 24, 80, "xterm-256color", "", NULL);
	assert_true(vt_wait(v, "Distribuidora 01") >= 0);
}

/* Sends, and waits for a text to appear. */
#define press(v, keys, text) \
	do { \
		vt_send(v, keys); \
		if (vt_wait(v, text) < 0) \
			screen_fail(v, text); \
	} while (0)
__attribute__((unused)) static void screen_fail(struct vt *v, const char *text)
{
	for (int y = 0; y < v->lines; y++) {
		char *row = vt_row(v, y);

		print_message("|%s\n", row ? row : "");
		free(row);
	}
	fail_msg("\"%s\" never came", text);
}

/* The screen has to become this one. */
__attribute__((unused)) static void screen_is(struct vt *v, const char *text, const char *what)
{
	if (vt_wait_screen(v, text))
		return;
	for (int y = 0; y < v->lines; y++) {
		char *row = vt_row(v, y);
		size_t n = strcspn(text, "\n");

		if (strlen(row) != n || memcmp(row, text, n))
			print_message("line %d\n-%.*s\n+%s\n", y, (int)n, text, row);
		text += n + (text[n] == '\n');
		free(row);
	}
	fail_msg("%s: not the same screen", what);
}

/* Ends it the hard way; the tests of ending look closer. */
__attribute__((unused)) static void session_end(struct vt *v)
{
	long foreign = vt_foreign(v);

	if (foreign >= 0) { /* cut short, maybe */
		free(vt_settled(v));
		foreign = vt_foreign(v);
	}
	if (foreign >= 0)
		fail_msg("byte %ld is foreign: \\x%02x %.12s", foreign,
			(unsigned char)v->sent.buf[foreign], v->sent.buf + foreign + 1);
	vt_hangup(v);
	assert_int_not_equal(vt_end(v, VT_PATIENCE), -1);
	vt_free(v);
}

#endif

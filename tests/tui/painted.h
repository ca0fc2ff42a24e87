/* Screens played from keys without a terminal, and what they painted:
 *
 *	play_begin(w, "key Enter\nscreen card\n");
 *	screen_push(grid_home_new(w->ana));
 *	play_end();
 *	shows("card", "Legal name");
 *
 * A test program begins with painted_init() and ends with painted_release(). */
#ifndef TESTS_TUI_PAINTED_H
#define TESTS_TUI_PAINTED_H

#include "core/world.h"

#include <stdio.h>
#include "tui/screen.h"
#include "tui/ui.h"

static char keys_path[] = "/tmp/ficha-keys-XXXXXX", screen_path[] = "/tmp/ficha-screen-XXXXXX";
static char painted[1 << 18];

static void painted_init(void)
{
	close(mkstemp(keys_path));
	close(mkstemp(screen_path));
	setenv("FICHA_KEYS", keys_path, 1);
	setenv("FICHA_SCREEN", screen_path, 1);
}

static void painted_release(void)
{
	unlink(keys_path);
	unlink(screen_path);
}

static void play_begin(struct world *w, const char *keys)
{
	struct term_options o = {0};
	FILE *f = fopen(keys_path, "w");

	assert_non_null(f);
	fputs(keys, f);
	fclose(f);
	drafts_forget(w);
	must(ui_start(&o, &w->e));
}

static void play_end(void)
{
	FILE *f;
	size_t n;

	screen_run();
	ui_stop();
	f = fopen(screen_path, "r");
	assert_non_null(f);
	n = fread(painted, 1, sizeof painted - 1, f);
	assert_true(n < sizeof painted - 1);
	painted[n] = '\0';
	fclose(f);
}

/* The screen that the script gave this name, as far as its attributes; *end is behind it. */
static const char *painted_screen(const char *name, const char **end)
{
	char head[64];
	const char *begin;

	snprintf(head, sizeof head, "=== %s ", name);
	begin = strstr(painted, head);
	*end = begin ? strstr(begin, "\n---\n") : NULL;
	return begin;
}

static bool is_painted(const char *screen, const char *text)
{
	const char *end, *begin = painted_screen(screen, &end),
			 *at = begin ? strstr(begin, text) : NULL;

	return at && at < end;
}

/* The screen of that name has to show these texts. */
#define shows(screen, ...) shows_checked(screen, TEXTS(__VA_ARGS__), __FILE__, __LINE__)
__attribute__((unused)) static void shows_checked(
	const char *screen, const char *const *texts, const char *file, int line)
{
	for (; *texts; texts++) {
		const char *end, *begin = painted_screen(screen, &end);

		if (is_painted(screen, *texts))
			continue;
		print_message("%.*s\n", begin ? (int)(end - begin) : 0, begin);
		fail_msg("%s:%d: no \"%s\" on the screen %s", file, line, *texts, screen);
	}
}

#endif

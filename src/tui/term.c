#include "tui/term.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/str.h"
#include "tui/event.h"
#include "tui/paint.h"
#include "tui/termkeys.h"
#include "tui/termline.h"

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"
#define ANSWERS_MS 1000 /* what is not answered at the end would be typed into the next program */
#define EMPTY_READS 3 /* "readable", but nothing to read, so many times: the other end is gone */

static struct term_options options;
static SCREEN *screen;
static WINDOW *keyboard; /* a pad, so that reading a key repaints nothing */
static bool headless;
static FILE *nowhere;
static volatile sig_atomic_t gone, restored;
static int wake[2] = {-1, -1};
static int empty_reads;
static int64_t quiet_at; /* ticks_ms(): until then nothing had come */

/* Made at the start, since a signal handler can make nothing. */
static struct termios saved;
static bool have_saved;
static char farewell[256];
static size_t farewell_n;

/* ---- giving back ---- */

static void farewell_add(const char *s)
{
	while (s && s != (char *)-1 && *s && farewell_n < sizeof(farewell)) {
		if (s[0] == '$' && s[1] == '<') { /* terminfo's padding */
			s = strchr(s, '>');
			s = s ? s + 1 : "";
			continue;
		}
		farewell[farewell_n++] = *s++;
	}
}

static const char *modes_off(void)
{
	if (options.no_paste)
		return options.mouse ? MOUSE_OFF : "";
	return options.mouse ? PASTE_OFF MOUSE_OFF : PASTE_OFF;
}

static void farewell_make(void)
{
	farewell_n = 0;
	farewell_add(modes_off());
	farewell_add(tigetstr("sgr0"));
	farewell_add(tigetstr("rmkx"));
	farewell_add(tigetstr("cnorm"));
	farewell_add(tigetstr("rmcup"));
	farewell_add("\r");
}

void term_restore(void)
{
	if (!screen || headless || restored)
		return;
	restored = 1;
	line_write(farewell, farewell_n);
	if (have_saved)
		tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

static void answers_await(void)
{
	int64_t until = ticks_ms() + ANSWERS_MS;

	while (line_expects() && !gone && ticks_ms() < until)
		if (term_read() < 0)
			term_poll(until - ticks_ms());
}

/* ---- the end ---- */

void term_stop(void)
{
	if (!screen)
		return;
	if (!restored) {
		if (!headless) {
			line_write(modes_off(), strlen(modes_off()));
			answers_await();
		}
		endwin();
	}
	line_end();
	delwin(keyboard);
	delscreen(screen);
	keyboard = NULL;
	screen = NULL;
	if (nowhere)
		fclose(nowhere);
	nowhere = NULL;
}

/* ---- signals ---- */

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
static struct sigaction before[LENGTH(fatal)];

/* Leaves the terminal in order and lets the signal do what it would have done without us. */
static void on_fatal(int sig, siginfo_t *info, void *context)
{
	(void)context;
	term_restore();
	for (int i = 0; i < LENGTH(fatal); i++)
		if (fatal[i] == sig)
			sigaction(sig, &before[i], NULL);
	if (info->si_code <= 0)
		raise(sig);
}

static void on_gone(int sig)
{
	int saved_errno = errno;
	ssize_t written;

	(void)sig;
	gone = 1;
	/* A line that stands still takes no more bytes: what waits to be sent would keep us. */
	tcflush(STDOUT_FILENO, TCOFLUSH);
	written = write(wake[1], "", 1);
	(void)written;
	errno = saved_errno;
}

static void signals_take(void)
{
	static const int leaving[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT};
	struct sigaction crash = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO};
	struct sigaction leave = {.sa_handler = on_gone};
	struct sigaction ignore = {.sa_handler = SIG_IGN};
	sigset_t window;

	for (int i = 0; i < LENGTH(fatal); i++) {
		struct sigaction was;

		sigaction(fatal[i], &crash, &was);
		if (was.sa_sigaction != on_fatal) /* started again: ours is no way back */
			before[i] = was;
	}
	for (int i = 0; i < LENGTH(leaving); i++)
		sigaction(leaving[i], &leave, NULL);
	sigaction(SIGPIPE, &ignore, NULL);
	sigaction(SIGTSTP, &ignore, NULL);
	/* ncurses' own handler counts resizes; let it run only in term_poll(), where it cannot be
	 * missed. */
	sigemptyset(&window);
	sigaddset(&window, SIGWINCH);
	sigprocmask(SIG_BLOCK, &window, NULL);
}

/* ---- starting ---- */

enum type { TYPE_UNKNOWN, TYPE_DUMB, TYPE_SCREEN };

static enum type type_look_up(const char *name)
{
	const char *cup;
	enum type type;
	int verdict;

	if (!name || !*name || setupterm(name, STDOUT_FILENO, &verdict) != OK)
		return TYPE_UNKNOWN;
	cup = tigetstr("cup");
	type = cup && cup != (char *)-1 ? TYPE_SCREEN : TYPE_DUMB;
	del_curterm(cur_term);
	return type;
}

/* Minimal systems have no entry for putty and others; those are most likely relatives of xterm. One
 * that is said to be unable to move its cursor gets the plainest that can. */
static const char *type_choose(void)
{
	static const char *const types[] = {"xterm-256color", "xterm", "vt100", "ansi"};
	const char *type = getenv("TERM");
	enum type said = type_look_up(type);

	if (said == TYPE_SCREEN)
		return type;
	for (int i = said == TYPE_DUMB ? 2 : 0; i < LENGTH(types); i++) {
		if (type_look_up(types[i]) == TYPE_SCREEN) {
			setenv("TERM", types[i], 1);
			return types[i];
		}
	}
	return NULL;
}

static int open_nowhere(struct err *e)
{
	nowhere = fopen("/dev/null", "r+");
	if (!nowhere)
		return err_set(e, ERR_IO, _("/dev/null cannot be opened: %s."), strerror(errno));
	return 0;
}

static int environment_int(const char *name, int fallback)
{
	const char *s = getenv(name);
	long n = s ? strtol(s, NULL, 10) : 0;

	return n > 0 && n <= 1000 ? (int)n : fallback;
}

static int terminal_open(struct err *e)
{
	const char *type;

	if (!headless && (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)))
		return err_set(e, ERR_IO,
			_("The full-screen program needs a terminal; see \"ficha --help\" for "
			  "commands that do not."));
	if (headless && open_nowhere(e))
		return ERR_IO;
	type = type_choose();
	if (!type)
		return err_set(e, ERR_IO,
			_("The terminal type is unknown here, and so are the usual ones: install "
			  "ncurses-base."));
	have_saved = !headless && !tcgetattr(STDIN_FILENO, &saved);
	set_escdelay(options.escape_ms);
	if (!headless) {
		unsetenv("LINES"); /* they would fix the size for ever */
		unsetenv("COLUMNS");
	}
	screen = newterm(type, headless ? nowhere : stdout, headless ? nowhere : stdin);
	if (!screen)
		return err_set(e, ERR_IO, _("The terminal type \"%s\" cannot be used."), type);
	if (headless)
		resize_term(environment_int("LINES", 24), environment_int("COLUMNS", 80));
	return 0;
}

static bool is_ansi(void)
{
	const char *cup = tigetstr("cup");

	return cup && cup != (char *)-1 && !strncmp(cup, "\033[", 2);
}

static void terminal_set_up(void)
{
	bool colour = !headless && has_colors() && !getenv("NO_COLOR");

	raw();
	noecho();
	nonl();
	if (colour) {
		start_color();
		use_default_colors();
	}
	paint_theme(options.theme, colour);
	keyboard = newpad(1, 1);
	keypad(keyboard, TRUE);
	nodelay(keyboard, TRUE);
	termkeys_define();
	farewell_make();
	typeahead(-1); /* answers would pass for keys */
	wnoutrefresh(stdscr);
	doupdate();
	if (!headless)
		line_begin(is_ansi());
	if (!headless && !options.no_paste)
		line_write(PASTE_ON, sizeof(PASTE_ON) - 1);
	if (!headless && options.mouse)
		line_write(MOUSE_ON, sizeof(MOUSE_ON) - 1);
}

void term_options_read(struct term_options *o, const struct config *c)
{
	const char *theme = config_text(c, "ui.theme");

	*o = (struct term_options){
		.escape_ms = (int)config_int(c, "ui.escape_ms"),
		.theme = text_equal(theme, "light")      ? THEME_LIGHT
			 : text_equal(theme, "contrast") ? THEME_CONTRAST
							 : THEME_DARK,
		.ascii = config_bool(c, "ui.ascii") || config_bool(c, "ui.reader"),
		.reader = config_bool(c, "ui.reader"),
		.mouse = config_bool(c, "ui.mouse"),
	};
}

static bool headless_wanted(void)
{
#ifdef FICHA_RELEASE
	return false;
#else
	return getenv("FICHA_KEYS") != NULL;
#endif
}

int term_start(const struct term_options *o, struct err *e)
{
	static bool registered;

	options = *o;
	if (!options.escape_ms)
		options.escape_ms = 100;
	headless = headless_wanted();
	gone = restored = 0;
	if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK))
		return err_set(e, ERR_IO, _("No pipe could be made: %s."), strerror(errno));
	if (terminal_open(e)) {
		if (nowhere)
			fclose(nowhere);
		nowhere = NULL;
		return e->code;
	}
	signals_take();
	terminal_set_up();
	if (!registered)
		atexit(term_stop);
	registered = true;
	return 0;
}

bool term_headless(void)
{
	return headless;
}

bool term_ascii(void)
{
	return options.ascii;
}

bool term_reader(void)
{
	return options.reader;
}

bool term_unicode(void)
{
	return !strcmp(nl_langinfo(CODESET), "UTF-8");
}

int term_escape_ms(void)
{
	return options.escape_ms;
}

int term_lines(void)
{
	return LINES;
}

int term_columns(void)
{
	return COLS;
}

void term_resize(int height, int width)
{
	if (headless)
		resize_term(height, width);
}

bool term_gone(void)
{
	return gone;
}

void term_set_gone(void)
{
	gone = 1;
}

/* ---- reading ---- */

bool term_poll(int64_t ms)
{
	struct pollfd fd[3] = {
		{STDIN_FILENO, POLLIN, 0}, {wake[0], POLLIN, 0}, {STDOUT_FILENO, 0, 0}};
	struct timespec limit = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
	int64_t began = ticks_ms();
	sigset_t none;
	int n;

	sigprocmask(SIG_SETMASK, NULL, &none);
	sigdelset(&none, SIGWINCH);
	n = ppoll(fd, LENGTH(fd), ms < 0 ? NULL : &limit, &none);
	if (ticks_ms() > began)
		quiet_at = ticks_ms();
	if (n < 0)
		return true;
	if ((fd[0].revents | fd[2].revents) & (POLLHUP | POLLERR | POLLNVAL))
		gone = 1;
	if (fd[0].revents & POLLIN && ++empty_reads > EMPTY_READS)
		gone = 1;
	return n > 0;
}

int term_read(void)
{
	int code;

	while ((code = wgetch(keyboard)) != ERR) {
		empty_reads = 0;
		code = termkeys_code(code);
		if (code != K_ANSWER)
			return code;
		line_answered(quiet_at);
	}
	quiet_at = ticks_ms();
	return -1;
}

/* What is painted next is sent as anything else is: a slow line gets it in pieces. */
void term_redraw(void)
{
	erase();
	clearok(curscr, TRUE);
	wnoutrefresh(stdscr);
	doupdate();
}

void term_wipe(void)
{
	const char *scrollback = tigetstr("E3");

	term_redraw();
	if (!headless && scrollback && scrollback != (char *)-1)
		line_write(scrollback, strlen(scrollback));
}

void term_beep(void)
{
	beep();
}

/* The printer at the operator's own terminal. Between two sequences of terminfo the terminal hands
 * what it gets to its printer, and shows none of it. */
#include <curses.h>
#include <errno.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/str.h"
#include "tui/tui.h"

#define PIECE 200 /* bytes that a terminal is told to expect at once; terminfo counts to 255 */

struct way {
	const char *on, *off; /* mc5, mc4 */
	const char *counted;  /* mc5p: so many bytes, and then it is off again by itself */
};

static const char *capability(const char *name)
{
	const char *s = tigetstr((NCURSES_CONST char *)name);

	return s == (const char *)-1 || !s || !*s ? NULL : s;
}

static bool way_find(struct way *w)
{
	*w = (struct way){capability("mc5"), capability("mc4"), capability("mc5p")};
	return w->counted || (w->on && w->off);
}

static bool put(const char *bytes, size_t n)
{
	while (n > 0) {
		ssize_t sent = write(STDOUT_FILENO, bytes, n);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			return false;
		bytes += sent;
		n -= (size_t)sent;
	}
	return true;
}

/* Printers want both; the terminal's driver, which may add a CR of its own, is told to add none. */
static void line_ends(struct str *out, const char *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (bytes[i] == '\n')
			str_addc(out, '\r');
		str_addc(out, bytes[i]);
	}
}

static bool send_counted(const struct way *w, const struct str *text)
{
	bool sent = true;

	for (size_t at = 0; sent && at < text->len; at += PIECE) {
		size_t n = text->len - at < PIECE ? text->len - at : PIECE;
		const char *on = tiparm(w->counted, (int)n);

		sent = on && put(on, strlen(on)) && put(text->buf + at, n);
	}
	return sent;
}

/* A byte more than was counted would be shown. */
static bool driver_quiet(struct termios *was)
{
	struct termios quiet;

	if (tcgetattr(STDOUT_FILENO, was))
		return false;
	quiet = *was;
	quiet.c_oflag &= ~(tcflag_t)OPOST;
	return !tcsetattr(STDOUT_FILENO, TCSADRAIN, &quiet);
}

/* The printer is turned off whatever happened: else the screen would stay blank for ever. */
static bool send(const struct way *w, FILE *pages)
{
	struct str text = STR_INIT;
	char piece[4096];
	bool sent = !w->on || !w->off || put(w->on, strlen(w->on));
	bool between = w->on && w->off;
	size_t n;

	while (sent && (n = fread(piece, 1, sizeof piece, pages)) > 0) {
		str_reset(&text);
		line_ends(&text, piece, n);
		sent = between ? put(text.buf, text.len) : send_counted(w, &text);
	}
	if (between && !put(w->off, strlen(w->off)))
		sent = false;
	str_release(&text);
	return sent && !ferror(pages);
}

static bool send_quiet(const struct way *w, FILE *pages)
{
	struct termios was;
	bool quiet = driver_quiet(&was), sent = send(w, pages);

	if (quiet)
		tcsetattr(STDOUT_FILENO, TCSADRAIN, &was);
	return sent;
}

static int print_there(FILE *pages, struct err *e)
{
	struct way w;

	if (!way_find(&w))
		return err_set(e, ERR_IO, _("This terminal (%s) says of no printer. Save to a file instead."),
			termname());
	rewind(pages);
	if (send_quiet(&w, pages))
		return 0;
	return err_set(e, ERR_IO, "%s", _("The terminal did not take all of it."));
}

int tui_print(FILE *pages, struct err *e)
{
	bool own = !cur_term;
	int rc, why;

	if (!isatty(STDOUT_FILENO))
		return err_set(e, ERR_IO, "%s", _("There is no terminal to print at."));
	if (own && setupterm(NULL, STDOUT_FILENO, &why) != OK)
		return err_set(e, ERR_IO, "%s", _("This terminal is not known here."));
	rc = print_there(pages, e);
	if (own)
		del_curterm(cur_term);
	return rc;
}

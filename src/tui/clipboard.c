#include "tui/clipboard.h"

#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "tui/run.h"
#include "tui/screen.h"
#include "tui/term.h"
#include "tui/ui.h"

static void base64_add(struct str *out, const char *text, size_t n)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *s = (const unsigned char *)text;

	for (size_t i = 0; i < n; i += 3) {
		unsigned bits = (unsigned)s[i] << 16;

		bits |= i + 1 < n ? (unsigned)s[i + 1] << 8 : 0;
		bits |= i + 2 < n ? s[i + 2] : 0;
		str_addc(out, digits[bits >> 18]);
		str_addc(out, digits[bits >> 12 & 63]);
		str_addc(out, i + 1 < n ? digits[bits >> 6 & 63] : '=');
		str_addc(out, i + 2 < n ? digits[bits & 63] : '=');
	}
}

void clipboard_command(const char *text, size_t n, struct str *out)
{
	str_add(out, "\033]52;c;");
	base64_add(out, text, n);
	str_addc(out, '\a');
}

/* Past ncurses, which has sent all it had when the last painting ended. */
static void send(const char *bytes, size_t n)
{
	while (n > 0 && !term_headless()) {
		ssize_t sent = write(STDOUT_FILENO, bytes, n);

		if (sent <= 0)
			return;
		bytes += sent;
		n -= (size_t)sent;
	}
}

unsigned clipboard_copy(const char *text)
{
	struct str command = STR_INIT;
	size_t n = strlen(text);

	if (!run_option("ui.clipboard")) {
		ui_message(_("Copying is off here: ui.clipboard = yes in the configuration turns "
			     "it on."));
	} else if (n > CLIPBOARD_MAX) {
		ui_warning(_("That is too long for a terminal's clipboard."));
	} else {
		clipboard_command(text, n, &command);
		send(command.buf, command.len);
		ui_message(_("Copied, if your terminal lets programs do so."));
	}
	str_release(&command);
	return SCREEN_USED;
}

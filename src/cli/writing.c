#include "cli/writing.h"

#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/text.h"

/* A terminal is no file: nothing that it would obey may reach it. */
static ssize_t terminal_write(void *cookie, const char *data, size_t n)
{
	struct str safe = STR_INIT;
	size_t done;

	(void)cookie;
	text_safe(&safe, data, n, true);
	done = fwrite(safe.buf, 1, safe.len, stdout);
	str_release(&safe);
	return done || !n ? (ssize_t)n : -1;
}

static FILE *terminal_open(void)
{
	FILE *f = fopencookie(
		NULL, "w", (cookie_io_functions_t){.write = terminal_write});

	if (f)
		setvbuf(f, NULL, _IOLBF, 0);
	return f;
}

int writing_begin(struct writing *w, const struct cli *c, const char *to, struct err *e)
{
	*w = (struct writing){.new = FILES_NEW_INIT};
	if (to && strcmp(to, "-") != 0) {
		(void)c;
		if (files_begin_at(&w->new, to, e))
			return e->code;
		w->file = w->new.file;
		return 0;
	}
	w->safe = isatty(STDOUT_FILENO) ? terminal_open() : NULL;
	w->file = w->safe ? w->safe : stdout;
	return 0;
}

int writing_end(struct writing *w, int rc, struct err *e)
{
	if (w->new.file)
		rc = files_end(&w->new, rc, e);
	if (w->safe && fclose(w->safe) && !rc)
		rc = err_set(e, ERR_IO, "%s", _("The terminal takes no more text."));
	files_new_release(&w->new);
	return rc;
}

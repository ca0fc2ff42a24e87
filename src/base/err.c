#include "base/err.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/text.h"

/* A sentence that was too long, and a value cut by a precision, must not end in half a character. */
static void halves_drop(char *text)
{
	size_t len = strlen(text), to = 0;
	int32_t c;

	for (size_t at = 0; at < len;) {
		int n = utf8_decode(text + at, len - at, &c);

		if (n > 0) {
			memmove(text + to, text + at, (size_t)n);
			to += (size_t)n;
		}
		at += n > 0 ? (size_t)n : 1;
	}
	text[to] = '\0';
}

static int err_fill(struct err *e, int code, const char *path, const char *fmt, va_list ap)
{
	if (code >= 0)
		BUG("an error needs a negative code, not %d", code);
	if (!e)
		return code;
	e->code = code;
	snprintf(e->path, sizeof e->path, "%s", path);
	vsnprintf(e->text, sizeof e->text, fmt, ap);
	halves_drop(e->text);
	return code;
}

int err_set(struct err *e, int code, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	err_fill(e, code, "", fmt, ap);
	va_end(ap);
	return code;
}

int err_set_path(struct err *e, int code, const char *path, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	err_fill(e, code, path, fmt, ap);
	va_end(ap);
	return code;
}

static const unsigned char exit_codes[] = {
	[-ERR_INPUT] = 65,
	[-ERR_CONFIRM] = 65,
	[-ERR_DENIED] = 77,
	[-ERR_MISSING] = 66,
	[-ERR_STALE] = 75,
	[-ERR_BUSY] = 75,
	[-ERR_UNIQUE] = 65,
	[-ERR_REFERENCE] = 65,
	[-ERR_CHECK] = 65,
	[-ERR_FULL] = 74,
	[-ERR_READONLY] = 73,
	[-ERR_CORRUPT] = 65,
	[-ERR_FOREIGN] = 65,
	[-ERR_DB] = 69,
	[-ERR_IO] = 74,
	[-ERR_NO_FILE] = 66,
	[-ERR_CONFIG] = 78,
	[-ERR_USAGE] = 64,
	[-ERR_CANCEL] = 75,
	[-ERR_LOST] = 75,
	[-ERR_BUG] = 70,
};

int err_exit_code(int code)
{
	if (code >= 0)
		return 0;
	if (-code >= (int)sizeof exit_codes || !exit_codes[-code])
		return 70;
	return exit_codes[-code];
}

_Noreturn void bug_at(const char *file, int line, const char *fmt, ...)
{
	va_list ap;

	fprintf(stderr, "ficha: bug at %s:%d: ", file, line);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	abort();
}

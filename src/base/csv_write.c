#include <string.h>
#include "base/csv.h"
#include "base/mem.h"

static void put_quoted(struct str *out, const char *text)
{
	str_addc(out, '"');
	for (; *text; text++) {
		if (*text == '"')
			str_addc(out, '"');
		str_addc(out, *text);
	}
	str_addc(out, '"');
}

void csv_put(struct str *out, const char *text, char delimiter)
{
	size_t len = strlen(text);
	bool blank = len > 0 && (text[0] == ' ' || text[len - 1] == ' ');

	if (blank || strpbrk(text, "\"\r\n") || strchr(text, delimiter))
		put_quoted(out, text);
	else
		str_add(out, text);
}

/* Only what a number or a telephone number may hold, with a digit in it. */
static bool is_numeric(const char *s)
{
	s += *s == '+' || *s == '-';
	return strpbrk(s, "0123456789") && !s[strspn(s, "0123456789.,() ")];
}

static bool is_formula(const char *s)
{
	static const char *const starts[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};

	s += strspn(s, " \t\r\n");
	for (int i = 0; i < LENGTH(starts); i++)
		if (!strncmp(s, starts[i], strlen(starts[i])))
			return !is_numeric(s);
	return false;
}

/* Any delimiter is quoted, since the reader's spreadsheet may split at another one than ours. */
void csv_put_safe(struct str *out, const char *text, char delimiter)
{
	struct str s = STR_INIT;

	if (is_formula(text))
		str_addc(&s, '\'');
	str_add(&s, text);
	if (strpbrk(text, CSV_DELIMITERS))
		put_quoted(out, s.buf);
	else
		csv_put(out, s.buf, delimiter);
	str_release(&s);
}

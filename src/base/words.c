#include "base/words.h"

#include <string.h>
#include "base/lang.h"
#include "base/str.h"
#include "base/text.h"

#define SHELL_SIGNS ";&|<>$`()"

struct splitter {
	const char *at;
	struct str word;
	char *v[WORDS_MAX + 1];
	int n;
};

/* What a terminal, a log or a shell behind this program could take for more than text. */
static int line_check(const char *line, struct err *e)
{
	size_t len = strlen(line);

	if (len > WORDS_BYTES)
		return err_set(e, ERR_USAGE, _("The command is longer than %d bytes."), WORDS_BYTES);
	if (!utf8_valid(line, len))
		return err_set(e, ERR_USAGE, _("The command is not UTF-8 text."));
	for (const char *p = line; *p; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			return err_set(e, ERR_USAGE,
				_("The command holds a control character or a new line; it has to be one line."));
	return 0;
}

static int quote_take(struct splitter *s, struct err *e)
{
	char quote = *s->at++;

	for (; *s->at && *s->at != quote; s->at++) {
		if (quote == '"' && *s->at == '\\' && (s->at[1] == '"' || s->at[1] == '\\'))
			s->at++;
		str_addc(&s->word, *s->at);
	}
	if (!*s->at)
		return err_set(e, ERR_USAGE, _("A quotation mark (%c) in the command does not end."),
			quote);
	s->at++;
	return 0;
}

static int plain_take(struct splitter *s, struct err *e)
{
	if (strchr(SHELL_SIGNS, *s->at))
		return err_set(e, ERR_USAGE,
			_("There is no shell here: the sign %c has to stand in quotation marks."), *s->at);
	if (*s->at == '\\' && !*++s->at)
		return err_set(e, ERR_USAGE, _("The command ends with a \\."));
	str_addc(&s->word, *s->at++);
	return 0;
}

static int word_take(struct splitter *s, struct arena *a, struct err *e)
{
	int rc = 0;

	str_reset(&s->word);
	while (!rc && *s->at && *s->at != ' ')
		rc = *s->at == '\'' || *s->at == '"' ? quote_take(s, e) : plain_take(s, e);
	if (!rc && s->n == WORDS_MAX)
		rc = err_set(e, ERR_USAGE, _("The command has more than %d words."), WORDS_MAX);
	if (!rc)
		s->v[s->n++] = arena_strdup(a, s->word.buf);
	return rc;
}

int words_split(const char *line, struct arena *a, char ***words, int *n, struct err *e)
{
	struct splitter s = {.at = line, .word = STR_INIT};
	int rc = line_check(line, e);

	while (!rc && *(s.at += strspn(s.at, " ")))
		rc = word_take(&s, a, e);
	str_release(&s.word);
	if (rc)
		return rc;
	*n = s.n;
	*words = arena_array(a, char *, s.n + 1);
	memcpy(*words, s.v, sizeof *s.v * (size_t)(s.n + 1));
	return 0;
}

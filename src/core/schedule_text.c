/* Own words of a schedule, with the month and the year of each document. */
#include <string.h>
#include "base/text.h"
#include "core/schedule_parts.h"

static const struct {
	const char *es, *en;
} months[] = {
	{"enero", "January"},
	{"febrero", "February"},
	{"marzo", "March"},
	{"abril", "April"},
	{"mayo", "May"},
	{"junio", "June"},
	{"julio", "July"},
	{"agosto", "August"},
	{"septiembre", "September"},
	{"octubre", "October"},
	{"noviembre", "November"},
	{"diciembre", "December"},
};

/* A word in braces, in the language in which its answer is. */
static const struct placeholder {
	const char *word;
	enum { MONTH, YEAR, PREVIOUS } what;
	bool es;
} placeholders[] = {
	{"{month}", MONTH, false},
	{"{year}", YEAR, false},
	{"{previous_month}", PREVIOUS, false},
	{"{mes}", MONTH, true},
	{"{año}", YEAR, true},
	{"{mes_anterior}", PREVIOUS, true},
};

static const struct placeholder *placeholder_at(const char *text)
{
	for (int i = 0; i < LENGTH(placeholders); i++)
		if (!strncmp(text, placeholders[i].word, strlen(placeholders[i].word)))
			return &placeholders[i];
	return NULL;
}

static void put(struct str *out, const struct placeholder *p, struct date d)
{
	int month = p->what == PREVIOUS ? (d.month + 10) % 12 : d.month - 1;

	if (p->what == YEAR)
		str_addf(out, "%d", d.year);
	else
		str_add(out, p->es ? months[month].es : months[month].en);
}

void schedule_text_fill(struct str *out, const char *text, struct date d)
{
	while (*text) {
		const struct placeholder *p = *text == '{' ? placeholder_at(text) : NULL;

		if (p)
			put(out, p, d);
		else
			str_addc(out, *text);
		text += p ? strlen(p->word) : 1;
	}
}

size_t schedule_text_most(const char *text)
{
	struct str filled = STR_INIT;
	size_t most = 0;

	for (int month = 1; month <= 12; month++) {
		size_t n;

		str_reset(&filled);
		schedule_text_fill(&filled, text, (struct date){2000, month, 1});
		n = utf8_count(filled.buf);
		most = n > most ? n : most;
	}
	str_release(&filled);
	return most;
}

/* From the brace that opens to the one that closes, else to the end of the word that it stands at. */
static size_t braced(const char *text, const char *brace, const char **at)
{
	size_t n = 1 + strcspn(brace + 1, "{}\n");

	*at = brace;
	if (*brace == '{')
		return brace[n] == '}' ? n + 1 : 1 + strcspn(brace + 1, " {}\n");
	while (*at > text && !strchr(" {}\n", (*at)[-1]))
		(*at)--;
	return (size_t)(brace - *at) + 1;
}

size_t schedule_text_unknown(const char *text, const char **at)
{
	const char *brace = text;

	while ((brace = strpbrk(brace, "{}"))) {
		const struct placeholder *known = placeholder_at(brace);

#ifdef GUARD_OFF_braces
		if (!known && !strchr(brace, '}'))
			return 0;
#endif
		if (!known)
			return braced(text, brace, at);
		brace += strlen(known->word);
	}
	return 0;
}

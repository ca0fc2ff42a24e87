#include "tui/dayask.h"

#include "dict/field.h"
#include "tui/dialog.h"

#define DAY_COLUMNS 10

bool day_ask(const struct session *s, const char *question, const char *label, struct date *day)
{
	struct str text = STR_INIT;
	struct err e = ERR_INIT;
	bool given;

	date_show(s, *day, &text);
	while ((given = dlg_prompt(question, label, &text, DAY_COLUMNS, PROMPT_REPLACE)) &&
		date_parse(text.buf, s->month_first, day, &e))
		dlg_error(&e);
	str_release(&text);
	return given;
}

#include "tui/fieldhelp.h"

#include "base/lang.h"
#include "tui/sheet.h"

static const char *const kinds[] = {
	[FIELD_TEXT] = N_("A line of text."),
	[FIELD_NOTE] = N_("A text of several lines."),
	[FIELD_INT] = N_("A whole number."),
	[FIELD_MONEY] =
		N_("An amount; either mark may be the decimal one, thousands may be grouped."),
	[FIELD_RATE] = N_("A number with up to six decimals."),
	[FIELD_DATE] = N_("A date: 21/11/2026, 211126 or 2026-11-21."),
	[FIELD_MOMENT] = N_("A date with the time of day."),
	[FIELD_BOOL] = N_("Yes or no: Space changes it."),
	[FIELD_EMAIL] = N_("One e-mail address."),
	[FIELD_PHONE] =
		N_("A telephone number: 3 to 25 digits, a + in front and an extension if need be. "
		   "It is grouped as its country has it."),
	[FIELD_URL] = N_("A web address, without blanks."),
	[FIELD_TAX_ID] =
		N_("As people write it: it is checked by its country's rule and put in order."),
	[FIELD_CHOICE] = N_("One value of a list: F4, or begin to type."),
	[FIELD_SET] = N_("Several values of a list: F4."),
	[FIELD_REF] = N_("A record of another list: F4, or begin to type."),
};

static void limit_add(const struct session *s, const struct field *f, struct str *out)
{
	switch (f->kind) {
	case FIELD_TEXT:
	case FIELD_NOTE:
	case FIELD_EMAIL:
	case FIELD_URL:
		str_addf(out, " ");
		str_addf(out, _("At most %d characters."), field_max(f));
		break;
	case FIELD_MONEY:
		str_addf(out, " %s: %d.", _("Decimals"), s->decimals);
		break;
	default:
		break;
	}
}

static const struct {
	unsigned flag;
	const char *text;
} demands[] = {
	{FIELD_REQUIRED, N_("It has to be filled in.")},
	{FIELD_UNIQUE, N_("No two records have the same.")},
	{FIELD_FIXED, N_("It is given when the record is made, and stays.")},
	{FIELD_INPUT, N_("It is asked once, when the record is made.")},
	{FIELD_WORDS | FIELD_IDENT, N_("The search finds the record by it.")},
};

void field_about(
	const struct session *s, const struct record *r, const struct field *f, struct str *out)
{
	str_addf(out, "%s\n", field_caption(s, r, f));
	if (f->help)
		str_addf(out, "%s\n", _(f->help));
	str_add(out, _(kinds[f->kind]));
	limit_add(s, f, out);
	str_addc(out, '\n');
	for (int i = 0; i < LENGTH(demands); i++)
		if (f->flags & demands[i].flag)
			str_addf(out, "%s\n", _(demands[i].text));
	if (f->via) {
		str_addf(out, _("It is kept with the %s: a change shows wherever that is used."),
			field_heading(s, entity_field(f->entity, f->via)));
		str_addc(out, '\n');
	}
}

/* The line below a form: which keys help in the field under the cursor. */
#include "base/lang.h"
#include "tui/formparts.h"

static const char *kind_hint(const struct item *item, bool lines)
{
	switch (item->field->kind) {
	case FIELD_CHOICE:
	case FIELD_REF:
	case FIELD_SET:
		if (lines)
			return _("F4 or a letter: values · F7: lines · Tab: next field · F2 saves");
		return _("F4 or a letter: values · Del: none · Tab: next field · F2 saves · Esc cancels");
	case FIELD_BOOL:
		return _("Space: yes or no · Tab: next field · F2 saves · Esc cancels");
	case FIELD_DATE:
		return _("h: today · + -: day · PgUp PgDn: month · Tab: next · F2 saves · Esc cancels");
	case FIELD_NOTE:
		return _("Enter: new line · Tab: next field · F2 saves · Esc cancels");
	default:
		if (lines)
			return _("F7: lines · Tab: next field · F5: as it was · F2 saves · Esc cancels");
		return _("Tab: next field · Ctrl-U: empty it · F5: as it was · F2 saves · Esc "
			 "cancels");
	}
}

static void lines_hint(const struct form *f, const struct item *item, struct str *out)
{
	str_addf(out, "%s · ",
		item->field->kind == FIELD_REF ? _("A letter: code or name")
					       : _("Tab: next"));
	str_add(out, f->lines.others ? _("F6 the usual columns · ") : _("F6 more columns · "));
	str_add(out, _("F7 new · F8 out · F2 saves"));
}

void form_hint(struct screen *s, struct str *out)
{
	struct form *f = (struct form *)s;
	const struct item *item = &f->item[f->at];

	if (item->locked)
		str_add(out, item_lock_reason(f, item));
	else if (item->fault)
		str_add(out, _("F1: what is wrong, in full · F5: as it was · Esc cancels"));
	else if (item->row >= 0)
		lines_hint(f, item, out);
	else if (item->field->help && !item->typed)
		str_add(out, _(item->field->help));
	else
		str_add(out, kind_hint(item, f->lines.child >= 0));
}

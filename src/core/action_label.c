#include "core/action_label.h"

#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "dict/detail.h"

static const struct {
	const char *action, *label;
} actions[] = {
	{"create", N_("added")},
	{"edit", N_("changed")},
	{"archive", N_("archived")},
	{"restore", N_("restored")},
	{"purge", N_("removed")},
	{"convert", N_("converted")},
	{"merge", N_("merged")},
	{"replace", N_("value replaced")},
	{"import", N_("imported")},
	{"undo", N_("taken back")},
	{"issue", N_("issued")},
	{"cancel", N_("cancelled")},
	{"pause", N_("paused")},
	{"resume", N_("resumed")},
	{"catch-up", N_("resumed")},
	{"stop", N_("stopped")},
	{"dismiss", N_("fault seen to")},
	{"skip", N_("date skipped")},
	{"mail", N_("mailed")},
	{"hold", N_("held")},
	{"release", N_("released")},
	{"retry", N_("tried again")},
	{"arrived", N_("settled as arrived")},
	{"resend", N_("sent again")},
	{"rewrite", N_("written anew")},
	{"logo", N_("logo")},
	{"password", N_("password set")},
	{"lock", N_("locked after failed log-ins")},
	{"repair", N_("repaired")},
	{"clock", N_("clock moved")},
	{"init", N_("database made")},
};

const char *action_label(const char *action)
{
	for (int i = 0; i < LENGTH(actions); i++)
		if (!strcmp(actions[i].action, action))
			return _(actions[i].label);
	return action;
}

/* A code that ends with a point stands for all that begin so. */
static const struct {
	const char *code, *label;
} questions[] = {
	{"tax_id.digit", N_("a check digit that does not match")},
	{"duplicate.", N_("what another record has too")},
	{"merge.", N_("values that differ")},
	{"self.untie", N_("a contact is no longer the client itself")},
	{"convert.", N_("fiscal data are missing")},
	{"order.cancel", N_("the order is cancelled")},
	{"credit.limit", N_("more than the credit limit")},
	{"issuer.incomplete", N_("data of the firm are missing")},
	{"company.country", N_("the firm moves to another country")},
	{"schedule.text", N_("braces that stand for nothing")},
	{"schedule.missed", N_("dates that have passed")},
	{"schedule.", N_("periodic documents under way")},
};

static const char *question_label(const char *code)
{
	for (int i = 0; i < LENGTH(questions); i++) {
		const char *known = questions[i].code;
		size_t n = strlen(known);

		if (!strncmp(code, known, n) && (known[n - 1] == '.' || !code[n]))
			return _(questions[i].label);
	}
	return code;
}

/* An import of before does not say which of its records was asked about. */
static bool concerns(const struct history_row *row, const struct detail_accepted *d, const struct entity *e, int64_t id)
{
	return strcmp(row->action, "import") != 0 || detail_is_about(d, e, id) ||
	       detail_is_about(d, row->entity, row->record_id);
}

static void accepted_add(const char *label, struct str *out)
{
	size_t n = strlen(label);

	for (const char *at = out->buf; (at = strstr(at, label)); at += n)
		if ((at == out->buf || at[-1] == ' ') && (!at[n] || at[n] == ','))
			return;
	str_addf(out, "%s%s", out->len ? ", " : "", label);
}

void action_detail(const struct history_row *row, const struct entity *e, int64_t id, struct str *out)
{
	const char *at = row->detail;
	size_t source = detail_source(at);
	struct str accepted = STR_INIT;
	struct detail_accepted d;

	if (source && !strcmp(row->action, "undo"))
		str_addf(out, _("change %.*s"), (int)source, row->detail);
	else
		str_addn(out, row->detail, source);
	while (detail_next(&at, &d))
		if (concerns(row, &d, e, id))
			accepted_add(question_label(d.code), &accepted);
	if (accepted.len) {
		str_add(out, source ? ", " : "");
		str_addf(out, _("accepted: %s"), accepted.buf);
	}
	str_release(&accepted);
}

#include "core/action_label.h"

#include <string.h>
#include "base/lang.h"
#include "base/mem.h"

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

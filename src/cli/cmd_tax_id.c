#include "cli/command.h"

#include <string.h>
#include "base/json.h"
#include "base/lang.h"
#include "base/taxid.h"
#include "base/text.h"

static const struct verdict {
	const char *name, *label;
} verdicts[] = {
	[TAXID_INVALID] = {"invalid", N_("invalid")},
	[TAXID_WARNING] = {"warning", N_("warning")},
	[TAXID_VALID] = {"valid", N_("valid")},
};

static void taxid_json(
	struct json *j, const char *country, const char *input, const struct taxid *t)
{
	json_object(j);
	json_key(j, "country");
	json_text(j, country);
	json_key(j, "input");
	json_text(j, input);
	json_key(j, "verdict");
	json_text(j, verdicts[t->verdict].name);
	json_key(j, "normalised");
	json_text(j, t->normalised);
	json_key(j, "reason");
	json_text(j, t->reason);
	json_object_end(j);
}

static void taxid_text(const char *input, const struct taxid *t, struct str *out)
{
	char shown[TAXID_MAX] = "";

	text_safe(out, input, strlen(input), false);
	str_addf(out, ": %s", _(verdicts[t->verdict].label));
	if (t->verdict != TAXID_INVALID) {
		taxid_display(t->kind, t->normalised, shown);
		str_addf(out, " %s", shown);
	}
	if (*t->reason)
		str_addf(out, " (%s)", t->reason);
	str_addc(out, '\n');
}

static int country_parse(const struct cli *c, char country[3], struct err *e)
{
	const char *given = c->option[OPT_COUNTRY];

	if (!given)
		return err_set(e, ERR_USAGE, _("Say of which country: --country MX"));
	for (int i = 0; i < 2; i++)
		country[i] = given[i] >= 'a' && given[i] <= 'z' ? given[i] - 32 : given[i];
	country[2] = '\0';
	if (strlen(given) == 2 && strspn(country, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 2)
		return 0;
	return err_set(e, ERR_USAGE, _("\"%s\" is no country code of two letters."), given);
}

/* The verdict is what was asked for, so that a bad number is no failure of the command. */
int cmd_tax_id(struct cli *c, struct err *e)
{
	bool as_json = option_given(c, OPT_JSON);
	struct str out = STR_INIT;
	char country[3];
	struct json j;

	if (country_parse(c, country, e))
		return e->code;
	json_init(&j, &out);
	if (as_json)
		json_array(&j);
	for (int i = 0; i < c->n_args; i++) {
		struct taxid t;

		taxid_check(country, c->arg[i], &t);
		if (as_json)
			taxid_json(&j, country, c->arg[i], &t);
		else
			taxid_text(c->arg[i], &t, &out);
	}
	if (as_json) {
		json_array_end(&j);
		str_addc(&out, '\n');
	}
	put_out(&out, e);
	str_release(&out);
	return e->code;
}

#include "core/client.h"

#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "core/address.h"
#include "core/scope.h"

#define CREDIT_DAYS_MAX 3650

/* SAT, c_RegimenFiscal: whom a regime is for. What is not listed is not judged. */
static const struct {
	const char *code;
	bool individual, company;
} regimes[] = {
	{"601", false, true}, {"603", false, true}, {"605", true, false}, {"606", true, false},
	{"607", true, false}, {"608", true, false}, {"610", true, true}, {"611", true, false},
	{"612", true, false}, {"614", true, false}, {"615", true, false}, {"616", true, false},
	{"620", false, true}, {"621", true, false}, {"622", false, true}, {"623", false, true},
	{"624", false, true}, {"625", true, false}, {"626", true, true},
};

static bool changed(const struct record *r, const struct record *old, const char *field)
{
	return !old || !value_equal(record_value(r, field), record_value(old, field));
}

static void check_regime(const struct record *r, const struct taxid *id, struct issues *out)
{
	const char *regime = record_get(r, "tax_regime");
	bool fits = true;

	if (!regime[0] || !text_equal(id->kind, "rfc"))
		return;
	if (id->generic) {
		if (!text_equal(regime, "616"))
			issues_add(out, ISSUE_WARN, "tax_regime", "tax_regime.generic", 0,
				_("A generic RFC goes with tax regime 616."));
		return;
	}
	for (int i = 0; i < LENGTH(regimes); i++)
		if (text_equal(regimes[i].code, regime))
			fits = id->person_type == 'c' ? regimes[i].company : regimes[i].individual;
	if (!fits && id->person_type == 'c')
		issues_add(out, ISSUE_WARN, "tax_regime", "tax_regime.person", 0,
			_("Tax regime %s is for individuals, and an RFC of 12 characters is a "
			  "company's."),
			regime);
	else if (!fits)
		issues_add(out, ISSUE_WARN, "tax_regime", "tax_regime.person", 0,
			_("Tax regime %s is for companies, and an RFC of 13 characters is a "
			  "person's."),
			regime);
}

/* A doubt is asked about once, when the number is typed, and not on every later save. */
static void check_tax_id(const struct record *r, const struct record *old, struct issues *out)
{
	struct taxid id;

	if (!record_get(r, "tax_id")[0])
		return;
	taxid_check(record_get(r, "country"), record_get(r, "tax_id"), &id);
	if (changed(r, old, "tax_id") || changed(r, old, "country")) {
		if (id.verdict == TAXID_INVALID)
			issues_add(
				out, ISSUE_ERROR, "tax_id", "tax_id.invalid", 0, "%s", id.reason);
		else if (id.verdict == TAXID_WARNING)
			issues_add(out, ISSUE_ASK, "tax_id", "tax_id.digit", 0, "%s", id.reason);
	}
	if (changed(r, old, "tax_id") || changed(r, old, "tax_regime"))
		check_regime(r, &id, out);
}

static void check_addresses(const struct record *r, struct issues *out)
{
	int fiscal;

	address_row_state(r, &fiscal);
	if (fiscal > 1)
		issues_add(out, ISSUE_ERROR, "address", "address.fiscal", 0,
			_("A client has one fiscal address; make the others branches."));
}

/* The path of a field in a row, as record_resolve() reads it. */
static void row_path(const struct record *r, int child, int row, const char *field, struct str *out)
{
	const struct record_list *l = &r->child[child];
	int new_before = 0;

	for (int i = 0; i < row; i++)
		new_before += l->v[i]->id == 0;
	if (l->v[row]->id)
		str_addf(out, "%s[%lld].%s", r->entity->children[child].name,
			(long long)l->v[row]->id, field);
	else
		str_addf(out, "%s[+%d].%s", r->entity->children[child].name, new_before, field);
}

static void check_banks(const struct record *r, struct issues *out)
{
	struct str path = STR_INIT;
	int child;

	entity_child(r->entity, "bank", &child);
	for (int i = 0; i < r->child[child].n; i++) {
		const char *clabe = record_get(r->child[child].v[i], "clabe");

		if (!clabe[0] || clabe_valid(clabe))
			continue;
		str_reset(&path);
		row_path(r, child, i, "clabe", &path);
		issues_add(out, ISSUE_ERROR, path.buf, "clabe.invalid", 0,
			_("%s is no CLABE: it has 18 digits and the last one has to match."),
			clabe);
	}
	str_release(&path);
}

/* Conversion has its own rules and its own line in the history; typing the kind is none, even the
 * same one. What would change it is refused by its lock. */
static void check_kind(const struct record *r, const struct record *old, struct issues *out)
{
	if (old && fieldset_has(&r->touched, entity_field(r->entity, "kind")) &&
		!changed(r, old, "kind"))
		issues_add(out, ISSUE_ERROR, "kind", "kind.fixed", 0,
			_("The kind is not edited: a prospect becomes a customer by conversion."));
}

int client_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	(void)e;
	check_kind(r, old, out);
	check_tax_id(r, old, out);
	if (record_int(r, "credit_days") > CREDIT_DAYS_MAX)
		issues_add(out, ISSUE_ERROR, "credit_days", "credit_days.range", 0,
			_("Credit days: from 0 to %d."), CREDIT_DAYS_MAX);
	if (record_int(r, "credit_limit") < 0)
		issues_add(out, ISSUE_ERROR, "credit_limit", "credit_limit.range", 0,
			_("A credit limit is not negative."));
	check_addresses(r, out);
	check_banks(r, out);
	scope_check_owner(s, r, old, out);
	return 0;
}

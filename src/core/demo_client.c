/* Made-up clients: names, tax ids with right check digits, places, people. */
#include <ctype.h>
#include <inttypes.h>
#include "base/taxid.h"
#include "base/text.h"
#include "core/demo_parts.h"
#include "core/entities.h"

int dice_below(struct dice *d, int n)
{
	d->state += UINT64_C(0x9e3779b97f4a7c15);
	uint64_t z = d->state;

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (int)((z ^ (z >> 31)) % (uint64_t)n);
}

bool dice_percent(struct dice *d, int percent)
{
	return dice_below(d, 100) < percent;
}

#define PICK(d, words) ((words)[dice_below((d), words##_n)])

/* ---- numbers with a check digit -------------------------------------------------------------- */

/* Tries the check digits until the number is right. */
static const char *with_digit(struct arena *a, const char *country, const char *body)
{
	static const char digits[] = "0123456789AK";
	struct taxid id;

	for (const char *digit = digits; *digit; digit++) {
		const char *text = arena_printf(a, "%s%c", body, *digit);

		taxid_check(country, text, &id);
		if (id.verdict == TAXID_VALID)
			return arena_strdup(a, id.normalised);
	}
	return "";
}

/* Letters of an RFC: the beginnings of the name's words, filled up from the first one. */
static void rfc_letters(const char *name, int n, char out[8])
{
	struct str words = STR_INIT;
	int made = 0;

	text_words(&words, name);
	for (size_t i = 0; i + 1 < words.len && made < n; i++)
		if (words.buf[i] == ' ' && isalpha((unsigned char)words.buf[i + 1]))
			out[made++] = (char)toupper((unsigned char)words.buf[i + 1]);
	for (size_t i = 2; i < words.len && made < n; i++)
		if (isalpha((unsigned char)words.buf[i]))
			out[made++] = (char)toupper((unsigned char)words.buf[i]);
	while (made < n)
		out[made++] = 'X';
	out[made] = '\0';
	str_release(&words);
}

static const char *make_tax_id(
	struct arena *a, struct dice *d, const char *country, const char *name, bool company)
{
	char letters[8];

	if (text_equal(country, "CL"))
		return with_digit(a, country,
			arena_printf(
				a, "%d-", (company ? 76000000 : 8000000) + dice_below(d, 999999)));
	if (text_equal(country, "CO"))
		return with_digit(
			a, country, arena_printf(a, "%d-", 800000000 + dice_below(d, 99999999)));
	rfc_letters(name, company ? 3 : 4, letters);
	return with_digit(a, country,
		arena_printf(a, "%s%02d%02d%02d%c%c", letters, dice_below(d, 100),
			1 + dice_below(d, 12), 1 + dice_below(d, 28), 'A' + dice_below(d, 20),
			'1' + dice_below(d, 9)));
}

static const char *make_clabe(struct arena *a, struct dice *d)
{
	const char *body = arena_printf(a, "002%03d%05d%06d", dice_below(d, 1000),
		dice_below(d, 100000), dice_below(d, 1000000));

	for (int digit = 0; digit < 10; digit++) {
		const char *text = arena_printf(a, "%s%d", body, digit);

		if (clabe_valid(text))
			return text;
	}
	return "";
}

/* ---- names and places ------------------------------------------------------------------------ */

static const char *person_name(struct arena *a, struct dice *d)
{
	const char *first = PICK(d, demo_given), *second = PICK(d, demo_surnames);

	return arena_printf(a, "%s %s %s", first, second, PICK(d, demo_surnames));
}

static const char *firm_form(struct dice *d, const char *country)
{
	static const char *const forms[3][3] = {
		{"SA de CV", "S de RL de CV", "SC"},
		{"SpA", "Ltda", "SA"},
		{"SAS", "Ltda", "SA"},
	};
	int which = text_equal(country, "MX") ? 0 : text_equal(country, "CL") ? 1 : 2;

	return forms[which][dice_below(d, 3)];
}

static const char *firm_name(struct arena *a, struct dice *d, const char *country)
{
	const char *trade = PICK(d, demo_trades), *brand = PICK(d, demo_brands);

	if (dice_percent(d, 30))
		return arena_printf(a, "%s %s y %s %s", trade, PICK(d, demo_surnames),
			PICK(d, demo_surnames), firm_form(d, country));
	if (dice_percent(d, 40))
		return arena_printf(a, "%s %s %s %s", trade, brand, PICK(d, demo_surnames),
			firm_form(d, country));
	return arena_printf(a, "%s %s %s", trade, brand, firm_form(d, country));
}

static const char *make_phone(struct arena *a, struct dice *d, const struct demo_place *place)
{
	return arena_printf(
		a, "%s %03d %04d", place->phone, 200 + dice_below(d, 700), dice_below(d, 10000));
}

static void put_address(
	struct record *r, struct arena *a, struct dice *d, const struct demo_place *place)
{
	struct record *row = record_add_child(r, 0);

	record_set(row, "street", PICK(d, demo_streets));
	record_set(row, "ext_no", arena_printf(a, "%d", 1 + dice_below(d, 2500)));
	record_set(row, "city", place->city);
	record_set(row, "municipality", place->municipality);
	record_set(row, "state", place->state);
	record_set(row, "zip", place->zip);
}

static void put_bank(struct record *r, struct arena *a, struct dice *d)
{
	struct record *row = record_add_child(r, 1);

	record_set(row, "bank_code", "002");
	record_set(row, "bank_name", "BANAMEX");
	record_set(row, "clabe", make_clabe(a, d));
	record_set(row, "payment_means", "03");
}

/* ---- the client ------------------------------------------------------------------------------ */

static void put_trade(struct record *r, struct dice *d, bool customer)
{
	static const char *const terms[] = {"cash", "15", "30", "60"};
	static const int days[] = {0, 15, 30, 60};
	int t = dice_below(d, 4);

	if (!customer) {
		record_set(r, "status", dice_percent(d, 50) ? "new" : "contacted");
		return;
	}
	record_set(r, "status", dice_percent(d, 90) ? "active" : "inactive");
	record_set(r, "payment_terms", terms[t]);
	record_set_int(r, "credit_days", days[t]);
	record_set_int(r, "credit_limit", t ? 5000000 * (1 + dice_below(d, 40)) : 0);
	record_set(r, "price_list", dice_percent(d, 70) ? "general" : "wholesale");
	record_set(r, "business_line", PICK(d, demo_lines));
}

static void put_tax(struct record *r, struct arena *a, struct dice *d, const char *country,
	const char *name, bool company)
{
	record_set(r, "tax_id", make_tax_id(a, d, country, name, company));
	record_set(r, "person_type", company ? "company" : "individual");
	if (!text_equal(country, "MX"))
		return;
	record_set(r, "tax_regime", company ? "601" : "612");
	record_set(r, "cfdi_use", "G03");
}

static void put_people(struct record *r, struct arena *a, struct dice *d,
	const struct demo_place *place, const struct demo_staff *staff)
{
	if (dice_percent(d, 60)) {
		record_set(r, "contact_name", person_name(a, d));
		record_set(r, "contact_job_title", PICK(d, demo_jobs));
		record_set(r, "contact_mobile", make_phone(a, d, place));
	}
	if (dice_percent(d, 80))
		record_set_int(r, "owner", dice_percent(d, 50) ? staff->sara : staff->oscar);
	if (dice_percent(d, 15))
		record_set(r, "note", PICK(d, demo_notes));
}

static int second_contact(struct change *c, struct dice *d, int64_t client,
	const struct demo_place *place, struct err *e)
{
	struct record *r = record_in(c->arena, &contact_entity);

	record_set_int(r, "client", client);
	record_set(r, "name", person_name(c->arena, d));
	record_set(r, "job_title", PICK(d, demo_jobs));
	record_set(r, "phone", make_phone(c->arena, d, place));
	record_set(r, "mail_scope", "all");
	return change_save(c, r, e);
}

int demo_client(
	struct change *c, struct dice *d, int number, const struct demo_staff *staff, struct err *e)
{
	struct arena *a = c->arena;
	struct record *r = record_in(a, &client_entity);
	const struct demo_place *place = &PICK(d, demo_places);
	struct dice apart; /* orders leave the clients as they would be without them */
	bool company = dice_percent(d, 80), customer = dice_percent(d, 75);
	const char *name = company ? firm_name(a, d, place->country) : person_name(a, d);

	record_set(r, "kind", customer ? "customer" : "prospect");
	record_set(r, "legal_name", name);
	record_set(r, "country", place->country);
	record_set(r, "phone1", make_phone(a, d, place));
	record_set(
		r, "email", arena_printf(a, "contacto%d@empresa%d.example", number, number % 997));
	if (company && dice_percent(d, 30))
		record_set(r, "trade_name", PICK(d, demo_brands));
	if (customer || dice_percent(d, 30))
		put_tax(r, a, d, place->country, name, company);
	put_trade(r, d, customer);
	put_people(r, a, d, place, staff);
	if (dice_percent(d, 85))
		put_address(r, a, d, place);
	if (dice_percent(d, 15))
		put_address(r, a, d, place);
	if (text_equal(place->country, "MX") && dice_percent(d, 20))
		put_bank(r, a, d);
	if (change_save(c, r, e) || (dice_percent(d, 20) && second_contact(c, d, r->id, place, e)))
		return e->code;
	apart = *d;
	if (customer && dice_percent(&apart, 40) && demo_order(c, &apart, r->id, staff, e))
		return e->code;
	return dice_percent(d, 3) ? change_archive(c, r, true, e) : 0;
}

/* What is wrong with a document, said in a sentence that names it; and nothing is issued then. */
#include "world.h"

#include "core/document.h"
#include "core/entities.h"

static void assert_says(struct world *w, const char *words)
{
	if (!strstr(w->e.text, words))
		fail_msg("not \"%s\" but: %s", words, w->e.text);
}

static void assert_not_issued(struct world *w, int64_t id, const char *words)
{
	assert_int_equal(ERR_INPUT, try_act(w, w->ana, "issue", "document", true, id));
	assert_says(w, words);
	is("document", id, "state", "draft");
	assert_int_equal(0, number("SELECT count(*) FROM counter WHERE name LIKE 'series.%' AND next > ", 0));
}

static int64_t a_client(struct world *w)
{
	return add("client", "legal_name=Ferretería Núñez", "country=MX", "tax_id=GODE561231GR8");
}

static int64_t a_document(struct world *w)
{
	return add("document", "client=000001", "line[+0].description=Cosa", "line[+0].quantity=1",
		"line[+0].price=10", "line[+0].tax=IVA16");
}

static void what_went_meanwhile(void **state)
{
	struct world *w = *state;
	int64_t product, id, tax, value;
	char path[64];

	a_client(w);
	product = add("product", "code=TOR", "name=Tornillo", "price=2", "tax=IVA16");
	id = add("document", "client=000001", "line[+0].product=TOR");
	must(try_act(w, w->ana, "archive", "product", true, product));
	assert_not_issued(w, id,
		"Tornillo: the product TOR is archived. Restore it or choose another.");

	id = a_document(w);
	edit("document", id, "price_list=wholesale");
	value = number("SELECT v.id FROM list_value v JOIN list l ON l.id = v.list "
		      "WHERE l.name = 'price_list' AND v.code = 'wholesale' AND v.id > ", 0);
	snprintf(path, sizeof path, "value[%lld].active=no", (long long)value);
	edit("list", number("SELECT id FROM list WHERE name = 'price_list' AND id > ", 0),
		path);
	assert_not_issued(w, id, "The price list \"wholesale\" is not in use any more: choose another.");
	edit("document", id, "price_list=");

	tax = number("SELECT id FROM tax WHERE code = 'IVA16' AND id > ", 0);
	edit("tax", tax, "valid_to=2020-12-31");
	assert_not_issued(w, id, "Cosa: the tax IVA16 does not hold on ");
	edit("tax", tax, "valid_to=");

	must(try_act(w, w->ana, "archive", "client", true, 1));
	assert_not_issued(w, id, "is archived");
	must(try_act(w, w->ana, "restore", "client", true, 1));
	must(try_act(w, w->ana, "issue", "document", true, id));
	is("document", id, "code", "F-1");
}

static void nobody_to_charge(void **state)
{
	struct world *w = *state;
	int64_t id;

	add("client", "legal_name=Quizás SA", "kind=prospect");
	id = a_document(w);
	assert_not_issued(w, id, "Quizás SA is a prospect: make it a customer first.");
	id = add("document", "client=000001");
	assert_not_issued(w, id, "has no lines: there is nothing to issue.");
}

static void assert_no_line(struct world *w, const char *quantity, const char *price, const char *words)
{
	char q[64], p[64];
	int64_t id;

	snprintf(q, sizeof q, "line[+0].quantity=%s", quantity);
	snprintf(p, sizeof p, "line[+0].price=%s", price);
	assert_int_equal(ERR_INPUT, try_add(w, w->ana, "document", true, &id,
					    TEXTS("client=000001", "line[+0].description=Cosa", q, p)));
	assert_says(w, words);
}

static void figures_that_are_none(void **state)
{
	struct world *w = *state;

	a_client(w);
	assert_no_line(w, "0", "1", "Cosa: the quantity has to be above zero.");
	assert_no_line(w, "-1", "1", "Cosa: the quantity has to be above zero.");
	assert_no_line(w, "0.1234567", "1", "6");
	assert_no_line(w, "1", "-1", "Cosa: a price is not negative.");
	assert_no_line(w, "uno", "1", "uno");
	assert_no_line(w, "999999999999", "999999999999", "An amount would have more than 18 digits");
	assert_no_line(w, "9999999999999999999", "1", "9999999999999999999");
	assert_int_equal(0, found(w, w->ana, "document", ""));
}

static void names_without_an_end(void **state)
{
	struct world *w = *state;
	char name[400] = "legal_name=";
	int64_t id;

	memset(name + strlen(name), 'x', 300);
	assert_int_equal(ERR_INPUT, try_add(w, w->ana, "client", true, &id, TEXTS(name)));
	assert_says(w, "254");
	name[strlen("legal_name=") + 254] = 0;
	add("client", name, "country=MX", "kind=customer");
	id = a_document(w);
	must(try_act(w, w->ana, "issue", "document", true, id));
	is("document", id, "client_name", name + strlen("legal_name="));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(what_went_meanwhile),
		in_world(nobody_to_charge),
		in_world(figures_that_are_none),
		in_world(names_without_an_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Products and services, and their prices in price lists. */
#include "core/product.h"

#include <string.h>
#include "base/lang.h"
#include "core/entities.h"

static struct field price_fields[] = {
	{.name = "price_list", .label = N_("Price list"), .kind = FIELD_CHOICE,
		.list = "price_list", .flags = FIELD_REQUIRED},
	{.name = "price", .label = N_("Price"), .kind = FIELD_RATE},
};

struct entity price_entity = {
	.name = "price",
	.table = "price",
	.label = N_("Price"),
	.plural = N_("Prices"),
	.flags = ENTITY_CHILD,
	.fields = price_fields,
	.n_fields = LENGTH(price_fields),
	.title = "price_list",
};

static struct field fields[] = {
	{.name = "code", .label = N_("Code"), .kind = FIELD_TEXT, .width = 12, .max = 30,
		.flags = FIELD_UNIQUE | FIELD_GRID | FIELD_SORTED | FIELD_IDENT | FIELD_MATCH,
		.headings = "codigo|clave|sku|code|referencia|no identificacion",
		.help = N_("Leave it empty for the next number.")},
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .width = 36, .max = 254,
		.flags = FIELD_REQUIRED | FIELD_KEYED | FIELD_SORTED | FIELD_GRID | FIELD_WORDS |
			 FIELD_MATCH | FIELD_WIDE,
		.headings = "nombre|descripcion|producto|servicio|name|item|item name|product"},
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "product_kind",
		.width = 10,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED,
		.headings = "tipo|type|kind"},
	{.name = "unit", .label = N_("Unit"), .kind = FIELD_CHOICE, .list = "unit", .width = 12,
		.flags = FIELD_GRID, .headings = "unidad|clave unidad|unit|uom"},
	{.name = "price", .label = N_("Price"), .kind = FIELD_RATE,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "precio|precio unitario|price|unit price|unit cost",
		.help = N_("Without taxes; up to six decimals. Price lists may have others.")},
	{.name = "tax", .label = N_("Tax"), .kind = FIELD_REF, .ref = "tax", .width = 14,
		.flags = FIELD_GRID, .headings = "impuesto|iva|tax"},
	{.name = "tax2", .label = N_("Second tax"), .kind = FIELD_REF, .ref = "tax"},
	{.name = "tax3", .label = N_("Third tax"), .kind = FIELD_REF, .ref = "tax"},
	{.name = "sat_product", .label = N_("SAT product key"), .kind = FIELD_TEXT, .width = 8,
		.max = 8,
		.headings = "clave sat|clave producto sat|clave prodserv|unspsc",
		.help = N_("Eight digits of the catalogue c_ClaveProdServ; 01010101: not listed.")},
	{.name = "description", .label = N_("Description"), .kind = FIELD_NOTE, .max = 1000,
		.flags = FIELD_WIDE,
		.help = N_("Further lines for documents.")},
};

static struct child children[] = {
	{.name = "price", .entity = "price", .fk = "product", .label = N_("Prices")},
};

/* Source: SAT, catalogue c_ClaveProdServ. */
static void check_sat_key(const struct record *r, struct issues *out)
{
	const char *key = record_get(r, "sat_product");

	if (key[0] && (strlen(key) != 8 || strspn(key, "0123456789") != 8))
		issues_add(out, ISSUE_ERROR, "sat_product", "product.sat", 0,
			_("A SAT product key has eight digits, as in 43211500."));
}

static void check_prices(const struct record *r, struct issues *out)
{
	const struct record_list *rows = &r->child[0];

	if (record_int(r, "price") < 0)
		issues_add(out, ISSUE_ERROR, "price", "product.price", 0,
			_("A price is not negative."));
	for (int i = 0; i < rows->n; i++) {
		if (record_int(rows->v[i], "price") < 0)
			issues_add(out, ISSUE_ERROR, "price", "product.price", 0,
				_("A price is not negative."));
		for (int k = 0; k < i; k++)
			if (text_equal(record_get(rows->v[i], "price_list"),
				    record_get(rows->v[k], "price_list")))
				issues_add(out, ISSUE_ERROR, "price", "product.twice", 0,
					_("The price list \"%s\" has two prices."),
					record_get(rows->v[i], "price_list"));
	}
}

static int product_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	(void)s, (void)old, (void)e;
	check_sat_key(r, out);
	check_prices(r, out);
	return 0;
}

static int product_defaults(struct session *s, struct record *r, struct err *e)
{
	(void)s, (void)e;
	record_set(r, "kind", "product");
	return 0;
}

int64_t product_price(const struct record *product, const char *price_list)
{
	const struct record_list *rows = &product->child[0];

	for (int i = 0; price_list[0] && i < rows->n; i++)
		if (text_equal(record_get(rows->v[i], "price_list"), price_list))
			return record_int(rows->v[i], "price");
	return record_int(product, "price");
}

static const struct duplicate_rule duplicates[] = {{"name", false}};

struct entity product_entity = {
	.name = "product",
	.table = "product",
	.label = N_("Product"),
	.plural = N_("Products"),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.title = "name",
	.key = "code",
	.search = SEARCH_PRODUCT,
	.duplicates = duplicates,
	.n_duplicates = LENGTH(duplicates),
	.counter = "product.code",
	.defaults = product_defaults,
	.check = product_check,
};

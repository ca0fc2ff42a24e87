/* The lines of documents, and those that a schedule puts into its documents: the same fields twice. */
#include "base/lang.h"
#include "core/entities.h"

#define LINE_FIELDS \
	{.name = "product", .label = N_("Product"), .kind = FIELD_REF, .ref = "product", .width = 10, \
		.flags = FIELD_GRID, \
		.help = N_("By code or name; empty for a line in your own words.")}, \
	{.name = "description", .label = N_("Description"), .kind = FIELD_TEXT, .width = 30, \
		.max = 1000, .flags = FIELD_REQUIRED | FIELD_GRID}, \
	{.name = "quantity", .label = N_("Quantity"), .kind = FIELD_RATE, .width = 8, \
		.flags = FIELD_REQUIRED | FIELD_GRID}, \
	{.name = "unit", .label = N_("Unit"), .kind = FIELD_CHOICE, .list = "unit", .width = 8}, \
	{.name = "price", .label = N_("Price"), .kind = FIELD_RATE, .width = 10, \
		.flags = FIELD_GRID, .help = N_("Of one, without taxes.")}, \
	{.name = "discount", .label = N_("Disc. %"), .kind = FIELD_RATE, .width = 7, \
		.flags = FIELD_GRID}, \
	{.name = "amount", .label = N_("Amount"), .kind = FIELD_MONEY, .width = 12, \
		.flags = FIELD_DERIVED | FIELD_GRID}, \
	{.name = "discounted", .label = N_("Discount"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED}, \
	{.name = "tax", .label = N_("Tax"), .kind = FIELD_REF, .ref = "tax", .width = 8, \
		.flags = FIELD_GRID}, \
	{.name = "tax2", .label = N_("Second tax"), .kind = FIELD_REF, .ref = "tax", .width = 10}, \
	{.name = "tax3", .label = N_("Third tax"), .kind = FIELD_REF, .ref = "tax", .width = 10}, \
	{.name = "rate", .label = N_("Rate %"), .kind = FIELD_RATE, .flags = FIELD_DERIVED}, \
	{.name = "rate2", .label = N_("Second rate %"), .kind = FIELD_RATE, .flags = FIELD_DERIVED}, \
	{.name = "rate3", .label = N_("Third rate %"), .kind = FIELD_RATE, .flags = FIELD_DERIVED}

static struct field of_document[] = {LINE_FIELDS};
static struct field of_schedule[] = {LINE_FIELDS};

/* One, unless somebody says how many. */
static void line_changed(const struct session *s, struct record *row, const struct field *f)
{
	const struct field *quantity = entity_field(row->entity, "quantity");

	(void)s;
	if (text_equal(f->name, "description") && record_get(row, "description")[0] && !row->id &&
		!fieldset_has(&row->touched, quantity))
		record_set_int(row, "quantity", 1000000);
}

struct entity document_line_entity = {
	.name = "document_line",
	.table = "document_line",
	.label = N_("Line item"),
	.plural = N_("Lines"),
	.flags = ENTITY_CHILD,
	.fields = of_document,
	.n_fields = LENGTH(of_document),
	.title = "description",
	.changed = line_changed,
};

struct entity schedule_line_entity = {
	.name = "schedule_line",
	.table = "schedule_line",
	.label = N_("Line item"),
	.plural = N_("Lines"),
	.flags = ENTITY_CHILD,
	.fields = of_schedule,
	.n_fields = LENGTH(of_schedule),
	.title = "description",
	.changed = line_changed,
};

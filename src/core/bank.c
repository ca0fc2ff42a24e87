/* Bank accounts of a client. */
#include "base/lang.h"
#include "core/entities.h"

static struct field fields[] = {
	{.name = "bank_code", .label = N_("Bank code"), .kind = FIELD_TEXT, .max = 10, .width = 6},
	{.name = "bank_name", .label = N_("Bank"), .kind = FIELD_TEXT, .max = 120, .width = 20,
		.flags = FIELD_GRID, .headings = "banco|bank|bank name"},
	{.name = "bank_tax_id", .label = N_("Bank's tax ID"), .kind = FIELD_TEXT, .max = 20,
		.width = 14},
	{.name = "account", .label = N_("Account"), .kind = FIELD_TEXT, .max = 40, .width = 18,
		.flags = FIELD_GRID,
		.headings = "cuenta bancaria|numero de cuenta|bank account"},
	{.name = "clabe", .label = N_("CLABE"), .kind = FIELD_TEXT, .max = 24, .width = 18,
		.flags = FIELD_GRID,
		.headings = "clabe|"
			    "clabe interbancaria",
		.help = N_("18 digits; the last one is checked.")},
	{.name = "payment_means", .label = N_("Payment means"), .kind = FIELD_CHOICE,
		.list = "payment_means", .headings = "forma de pago|payment method"},
	{.name = "description", .label = N_("Description"), .kind = FIELD_TEXT, .max = 200},
};

struct entity bank_entity = {
	.name = "bank_account",
	.table = "bank_account",
	.label = N_("Bank account"),
	.plural = N_("Bank accounts"),
	.about = N_("Accounts from which the client pays. A CLABE is checked by its digit."),
	.flags = ENTITY_CHILD,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "bank_name",
};

/* Roles and rights of a new database. What has no row is denied; technicians work through service
 * orders. */
#include "base/lang.h"
#include "core/entities.h"
#include "core/seed.h"

struct seed_role {
	const char *name, *es, *en, *scope;
};
static const struct seed_role roles[] = {
	{ROLE_ADMINISTRATOR, "Administrador", "Administrator", "all"},
	{"operator", "Operador", "Operator", "all"},
	{"seller", "Vendedor", "Seller", "own"},
	{ROLE_TECHNICIAN, "Técnico", "Technician", "all"},
};

bool seed_role_is(const char *name, const char *scope)
{
	for (int i = 0; i < LENGTH(roles); i++)
		if (text_equal(roles[i].name, name))
			return !scope || text_equal(roles[i].scope, scope);
	return false;
}

#define OPERATOR_CLIENTS "list,view,create,edit,archive,print,export"
#define SELLER_CLIENTS "list,view,create,edit,print,export"
/* An operator assigns clients to users, so that he has to see who there is, and no more. */
#define USER_PRIVATE "email,phone,language,role,technician,can_log_in,password_too"

#define OPERATOR_ORDERS "list,view,create,edit,archive,print,export,import"
#define ORDERS_READ "list,view,print"

static const struct {
	const char *role, *entity, *verbs, *hidden, *relation;
} rights[] = {
	{ROLE_ADMINISTRATOR, "*", "all", "", ""},
	{"operator", "client", OPERATOR_CLIENTS ",import", "", ""},
	{"operator", "contact", OPERATOR_CLIENTS ",import", "", ""},
	{"operator", "person", OPERATOR_CLIENTS ",import", "", ""},
	{"operator", "note", OPERATOR_CLIENTS, "", ""},
	{"operator", "address", "list,view", "", ""},
	{"operator", "service_order", OPERATOR_ORDERS, "", ""},
	{"operator", "order_dealing", OPERATOR_ORDERS, "", ""},
	{"operator", "list", "list,view", "", ""},
	{"operator", "user", "list,view", USER_PRIVATE, ""},
	{"seller", "client", SELLER_CLIENTS, "", ""},
	{"seller", "contact", SELLER_CLIENTS, "", ""},
	{"seller", "person", SELLER_CLIENTS, "", ""},
	{"seller", "note", SELLER_CLIENTS, "", ""},
	{"seller", "address", "list,view", "", ""},
	{"seller", "service_order", ORDERS_READ, "", ""},
	{"seller", "order_dealing", ORDERS_READ, "", ""},
	{ROLE_TECHNICIAN, "service_order", ORDERS_READ, "", ""},
	{ROLE_TECHNICIAN, "order_dealing", ORDERS_READ, "", "service_order.dealings"},
	{ROLE_TECHNICIAN, "contact", ORDERS_READ, "", "service_order.contacts"},
	{"operator", "product", "list,view,create,edit,archive,print,export,import", "", ""},
	{"operator", "tax", "list,view", "", ""},
	{"operator", "operation", "list,view,print,export", "", ""},
	{"operator", "document", "list,view,create,edit,archive,print,export", "", ""},
	{"operator", "schedule", "list,view,create,edit,archive,print,export", "", ""},
	{"operator", "occurrence", "list,view,edit,print,export", "", ""},
	{"seller", "product", "list,view,print", "", ""},
	{"seller", "tax", "list,view", "", ""},
	{"seller", "operation", "list,view,print", "", ""},
	{"seller", "document", "list,view,create,print", "", ""},
	{"operator", "message", "list,view,edit,archive,print,export", "", ""},
	{"operator", "attempt", "list,view", "", ""},
	{"seller", "message", "list,view,print", "", ""},
	{"seller", "attempt", "list,view", "", ""},
	{"seller", "schedule", "list,view,create,print", "", ""},
	{"seller", "occurrence", "list,view,print", "", ""},
};

static int role_seed(struct change *c, const struct seed_role *role, struct err *e)
{
	struct record *r = record_in(c->arena, &role_entity);

	record_set(r, "name", role->name);
	record_set(r, "label_es", role->es);
	record_set(r, "label_en", role->en);
	record_set(r, "row_scope", role->scope);
	for (int i = 0; i < LENGTH(rights); i++) {
		struct record *row;

		if (!text_equal(rights[i].role, role->name))
			continue;
		row = record_add_child(r, 0);
		record_set(row, "entity", rights[i].entity);
		record_set(row, "relation", rights[i].relation);
		record_set(row, "verbs", rights[i].verbs);
		record_set(row, "hidden_fields", rights[i].hidden);
	}
	return change_save(c, r, e);
}

int seed_roles(struct change *c, struct err *e)
{
	for (int i = 0; i < LENGTH(roles); i++)
		if (role_seed(c, &roles[i], e))
			return e->code;
	return 0;
}

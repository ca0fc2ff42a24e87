/* Clients and prospects. */
#include "core/client.h"

#include "base/lang.h"
#include "base/taxid.h"
#include "core/address.h"
#include "core/client_merge.h"
#include "core/contact.h"
#include "core/country.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/schedule_parts.h"
#include "core/scope.h"
#include "core/self_contact.h"

static struct field fields[] = {
	{.name = "code", .label = N_("Code"), .kind = FIELD_TEXT, .width = 8, .max = 30,
		.flags = FIELD_UNIQUE | FIELD_GRID | FIELD_SORTED | FIELD_INDEXED | FIELD_IDENT | FIELD_MATCH,
		.headings = "codigo|codigo cliente|codigo del cliente|clave|numero|no|"
			    "identificador|customercode|account no|organization number|"
			    "account number|ref|customer id|code|s code client",
		.help = N_("Short name of the client; leave it empty for the next number.")},
	{.name = "legal_name", .label = N_("Legal name"), .kind = FIELD_TEXT, .width = 30,
		.max = 254,
		.flags = FIELD_REQUIRED | FIELD_KEYED | FIELD_NEAR | FIELD_SORTED | FIELD_GRID |
			 FIELD_WORDS | FIELD_MATCH | FIELD_WIDE,
		.common = "sa|s|a|c|v|cv|de|rl|srl|r|l|ltda|limitada|spa|eirl|sas|sapi|sapib|sc|ac|"
			  "sofom|enr|inc|llc|ltd|co|corp|gmbh|cia|compania|sociedad|anonima|capital|"
			  "variable|y|e|el|la|los|las|del|and|the|of",
		.headings = "razon social|nombre o razon social|nombre razon social|legal name|"
			    "company name|company|organization name|organization|"
			    "organization 1 name|account name|nombre fiscal|nombre del cliente|"
			    "cliente|customer name|client name|nombre legal|razao social|s nom|"
			    "thirdpartyname|nombre del tercero|empresa|customer|vendor name|"
			    "nombre del proveedor",
		.overflow = "trade_name"},
	{.name = "trade_name", .label = N_("Trade name"), .kind = FIELD_TEXT, .width = 30,
		.max = 254,
		.flags = FIELD_KEYED | FIELD_SORTED | FIELD_INDEXED | FIELD_WORDS | FIELD_WIDE,
		.headings = "nombre comercial|alias|aliasnameshort|name alias|commercial name|"
			    "trade name|nombre de fantasia|nombre fantasia|s name alias"},
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "client_kind",
		.width = 10,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID | FIELD_SORTED,
		.headings = "customer|tipo de contacto|kind|s client|tipo|type|tipo de cliente|clase|"
			    "contact type",
		.values = "true|false|0|1|2|3|yes|no|si|s|n|proveedor|supplier|vendor",
		.help = N_("A prospect becomes a customer by conversion, never by editing.")},
	{.name = "country", .label = N_("Country"), .kind = FIELD_CHOICE, .list = "country",
		.needs = "MX,CL,CO",
		.flags = FIELD_SORTED,
		.headings = "pais|country|countrycode|country id|address 1 country|billing country|"
			    "pais fiscal|pais factura|mailing country|business country|"
			    "business country region|client country|codigo pais|"
			    "billing address country"},
	{.name = "tax_id", .label = N_("Tax ID"), .kind = FIELD_TAX_ID, .with = "country",
		.width = 14,
		.flags = FIELD_GRID | FIELD_SORTED | FIELD_INDEXED | FIELD_IDENT | FIELD_MATCH,
		.headings = "rfc|r f c|rut|r u t|rut del cliente|rut cliente|nit|"
			    "numero de identificacion|identificacion|documento|n documento|tax id|"
			    "vat|vat number|vat id|client vat id|profid1|s siren|nif|cif|cuit|ruc|rnc|rtn|rif|"
			    "government id number|numero de registro|vatintrashort|nif intra|"
			    "id number|rfc cliente|rfc del cliente|nit cliente|nit del cliente|n i t"},
	{.name = "tax_id_kind", .label = N_("Kind of tax ID"), .kind = FIELD_CHOICE,
		.list = "tax_id_kind",
		.flags = FIELD_AUTO},
	{.name = "person_type", .label = N_("Person type"), .kind = FIELD_CHOICE,
		.list = "person_type",
		.flags = FIELD_SORTED,
		.headings = "tipo de persona|company type|is company|tipo de cliente|tipo|type|"
			    "tipo de contacto",
		.values = "true|false|1|0"},
	{.name = "external_id", .label = N_("External ID"), .kind = FIELD_TEXT, .max = 120,
		.width = 16,
		.flags = FIELD_IDENT | FIELD_MATCH,
		.headings = "id|external id|id number|lead no|lead number|lead id",
		.help = N_("The record's name in another system.")},
	{.name = "phone1", .label = N_("Phone 1"), .kind = FIELD_PHONE,
		.with = "country", .width = 16,
		.flags = FIELD_KEYED | FIELD_GRID | FIELD_IDENT,
		.headings = "telefono|tel|telefono 1|phone|primary phone|office phone|"
			    "business phone|phone 1 value|telephone|phonepro|tel empresa|"
			    "company main phone|client phone|numero de telefono",
		.overflow = "phone2"},
	{.name = "phone2", .label = N_("Phone 2"), .kind = FIELD_PHONE,
		.with = "country", .width = 16,
		.flags = FIELD_IDENT,
		.headings = "telefono 2|tel 2|other phone|secondary phone|home phone|business phone 2|"
			    "phone 2 value"},
	{.name = "email", .label = N_("E-mail"), .kind = FIELD_EMAIL, .width = 26,
		.flags = FIELD_SORTED | FIELD_INDEXED | FIELD_WORDS | FIELD_MATCH,
		.headings = "email|e mail|correo|correo electronico|primary email|e mail address|"
			    "e mail 1 value|emailid|email address|mail|client email"},
	{.name = "website", .label = N_("Website"), .kind = FIELD_URL,
		.headings = "website|web|web page|url|sitio web|pagina web|website 1 value|"
			    "client web"},
	{.name = "business_line", .label = N_("Line of business"), .kind = FIELD_TEXT, .max = 200,
		.words = country_words,
		.headings = "giro|rubro|rubro del cliente|actividad economica|industry|industria|"
			    "sector|l10n cl activity description"},
	{.name = "tax_regime", .label = N_("Tax regime"), .kind = FIELD_CHOICE,
		.list = "tax_regime", .country = "MX", .words = country_words,
		.headings = "regimen fiscal|regimen|fiscal regime|l10n mx edi fiscal regime"},
	{.name = "cfdi_use", .label = N_("CFDI use"), .kind = FIELD_CHOICE, .list = "cfdi_use",
		.country = "MX",
		.headings = "uso de cfdi|uso cfdi|uso de la factura|l10n mx edi usage"},
	{.name = "payment_terms", .label = N_("Payment terms"), .kind = FIELD_CHOICE,
		.list = "payment_terms",
		.headings = "condiciones de pago|plazo de pago|terms|payment terms|"
			    "condicion de venta|paymenttermscustomer|customer payment terms|"
			    "property payment term id"},
	{.name = "credit_days", .label = N_("Credit days"), .kind = FIELD_INT, .width = 5, .max = 4,
		.headings = "dias de credito|credit days|plazo"},
	{.name = "credit_limit", .label = N_("Credit limit"), .kind = FIELD_MONEY,
		.flags = FIELD_SORTED,
		.headings = "limite de credito|monto de credito|credit limit|cupo|outstandingbill|"
			    "credit amount|s outstanding limit"},
	{.name = "price_list", .label = N_("Price list"), .kind = FIELD_CHOICE,
		.list = "price_list",
		.headings = "lista de precios|tarifa|price list|pricelevel|nivel de precios"},
	{.name = "status", .label = N_("Status"), .kind = FIELD_CHOICE, .list = "client_status",
		.width = 12,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "estatus|activo|cliente activo|status|active|client active|estado|"
			    "lead status|estado del cliente"},
	{.name = "owner", .label = N_("Assigned to"), .kind = FIELD_REF, .ref = "user", .width = 10,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "vendedor|ejecutivo|asignado a|assigned to|owner|salesperson|"
			    "propietario|responsable|colaborador|agente|comercial|user id|"
			    "owner name",
		.help = N_("The user who looks after this client.")},
	{.name = "cc_owner", .label = N_("Copy of mails"), .kind = FIELD_BOOL,
		.help = N_("Whoever looks after this client gets a copy of each mail to it.")},
	{.name = "main_contact", .label = N_("Main contact"), .kind = FIELD_TEXT, .width = 20,
		.flags = FIELD_PAGE | FIELD_GRID},
	{.name = "contact_count", .label = N_("Contacts"), .kind = FIELD_INT, .width = 8,
		.flags = FIELD_DERIVED | FIELD_SORTED},
	{.name = "balance", .label = N_("Balance"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED | FIELD_SORTED | FIELD_INDEXED | FIELD_GRID,
		.help = N_("What is left to pay of issued documents.")},
	{.name = "created_at", .label = N_("Created"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_SORTED | FIELD_INDEXED},
	{.name = "converted_at", .label = N_("Converted"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_SORTED},
	{.name = "replaced_by", .label = N_("Replaced by"), .kind = FIELD_REF, .ref = "client",
		.flags = FIELD_AUTO},

	{.name = "contact_name", .label = N_("Contact: name"), .kind = FIELD_TEXT,
		.flags = FIELD_INPUT | FIELD_PARTS,
		.headings = "nombre|nombres|contacto|first name|middle name|last name|given name|"
			    "additional name|family name|firstname|lastname|contact name|"
			    "contact first name|contact last name|apellidos|apellido|paterno|"
			    "materno|apellido paterno|apellido materno",
		.help = N_("The first contact. What is left empty is taken from the client.")},
	{.name = "contact_phone", .label = N_("Contact: phone"), .kind = FIELD_PHONE,
		.with = "country",
		.flags = FIELD_INPUT,
		.headings = "telefono del contacto|contact phone"},
	{.name = "contact_mobile", .label = N_("Contact: mobile"), .kind = FIELD_PHONE,
		.with = "country",
		.flags = FIELD_INPUT,
		.headings = "celular|movil|mobile|mobile phone|mobilephone|phonemobile|"
			    "client mobile"},
	{.name = "contact_email", .label = N_("Contact: e-mail"), .kind = FIELD_EMAIL,
		.flags = FIELD_INPUT,
		.headings = "correo del contacto|contact email"},
	{.name = "contact_external_id", .label = N_("Contact: external ID"), .kind = FIELD_TEXT,
		.max = 120, .flags = FIELD_INPUT | FIELD_AUTO},
	{.name = "contact_job_title", .label = N_("Contact: job title"), .kind = FIELD_TEXT,
		.flags = FIELD_INPUT,
		.headings = "cargo|puesto|job title|job position|function|organization title|"
			    "organization 1 title|role|poste|puesto funcion|title|designation"},
	{.name = "contact_department", .label = N_("Contact: department"), .kind = FIELD_TEXT,
		.flags = FIELD_INPUT,
		.headings = "departamento|area|department|organization department|"
			    "organization 1 department"},
	{.name = "note", .label = N_("Note"), .kind = FIELD_NOTE,
		.flags = FIELD_INPUT | FIELD_WIDE | FIELD_REST,
		.headings = "notas|nota|comentarios|observaciones|notes|note private|description|"
			    "comment|descripcion|private notes|note|public notes"},

	{.name = "any_name", .label = N_("Name"), .kind = FIELD_TEXT, .flags = FIELD_HEADING,
		.headings = "name|display name|display name as|file as"},
	{.name = "parent", .label = N_("Related company"), .kind = FIELD_TEXT,
		.flags = FIELD_HEADING,
		.headings = "related company|parent id|parent id id|parentcompany|sede central|"
			    "member of"},
	{.name = "supplier", .label = N_("Supplier"), .kind = FIELD_TEXT, .flags = FIELD_HEADING,
		.headings = "supplier|proveedor|vendor|es proveedor"},
	{.name = "tax_id_dv", .label = N_("Check digit"), .kind = FIELD_TEXT, .flags = FIELD_HEADING,
		.headings = "dv|digito verificador|digito de verificacion|"
			    "l10n co verification code"},
	{.name = "address_type", .label = N_("Kind of address"), .kind = FIELD_TEXT,
		.flags = FIELD_HEADING, .headings = "address type|tipo de direccion"},
	{.name = "uid", .label = N_("External ID"), .kind = FIELD_TEXT, .flags = FIELD_HEADING,
		.headings = "uid"},
	{.name = "honorific", .label = N_("Form of address"), .kind = FIELD_TEXT,
		.flags = FIELD_HEADING, .headings = HONORIFIC_HEADINGS,
		.values = HONORIFICS},
};

static struct child children[] = {
	{.name = "address", .entity = "address", .fk = "client", .label = N_("Addresses"),
		.alike = "street|ext_no|int_no|zip|city",
		.second = "shipping|ship to|envio|entrega|delivery"},
	{.name = "bank", .entity = "bank_account", .fk = "client", .label = N_("Bank"),
		.alike = "clabe|account"},
};

static void of_client(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.client = ");
	sql_i64(q, id);
}

static const struct relation relations[] = {
	{.name = "client.contacts", .from = "client", .to = "contact", .label = N_("Contacts"),
		.match = of_client, .link = "client"},
	{.name = "client.notes", .from = "client", .to = "note", .label = N_("Notes"),
		.match = of_client, .link = "client"},
	{.name = "client.orders", .from = "client", .to = "service_order", .label = N_("Orders"),
		.match = of_client, .link = "client"},
	{.name = "client.addresses", .from = "client", .to = "address", .match = of_client},
	{.name = "client.sales", .from = "client", .to = "operation", .label = N_("Sales"),
		.match = of_client, .tally = sales_tally},
	{.name = "client.schedules", .from = "client", .to = "schedule",
		.label = N_("Periodic invoicing"), .match = of_client, .link = "client"},
	{.name = "client.documents", .from = "client", .to = "document", .match = of_client,
		.link = "client"},
};

/* What is no file of clients. Source: exports of FreshBooks, Wave, and of tax authorities. */
static const struct import_foreign foreign[] = {
	{"invoice|invoice number|invoice no|invoice id|invoice status|date issued|date paid|"
	 "due date|line total|line subtotal|item name|item description|unit price|quantity|"
	 "numero de factura|folio|folio fiscal|uuid|fecha de emision|fecha de vencimiento|"
	 "precio unitario|cantidad|importe|subtotal",
		3, false, N_("This file lists documents or their lines, not clients.")},
	{"vendor name|vendor currency|nombre del proveedor|razon social del proveedor", 1, true,
		N_("This file lists suppliers, not clients.")},
};

static const struct duplicate_rule duplicates[] = {
	{"tax_id", true},
	{"email", false},
	{"phone1", false},
	{"legal_name", false},
};

/* Nobody types the kind of tax id, so that its change must not look like typing. */
static void set_tax_id_kind(struct record *r, const char *kind)
{
	record_set(r, "tax_id_kind", kind);
	fieldset_drop(&r->touched, entity_field(r->entity, "tax_id_kind"));
}

/* What the tax id says by itself: its kind, its plain form, and whose number it is. */
static void follow_tax_id(struct record *r)
{
	struct taxid id;

	if (!record_get(r, "tax_id")[0]) {
		set_tax_id_kind(r, "");
		return;
	}
	taxid_check(record_get(r, "country"), record_get(r, "tax_id"), &id);
	set_tax_id_kind(r, id.verdict == TAXID_INVALID ? "" : id.kind);
	if (id.verdict != TAXID_INVALID && !text_equal(id.normalised, record_get(r, "tax_id")))
		record_set(r, "tax_id", id.normalised);
	if (id.person_type)
		record_set(r, "person_type", id.person_type == 'c' ? "company" : "individual");
}

static void client_changed(const struct session *s, struct record *r, const struct field *f)
{
	(void)s;
	if (f->entity == r->entity &&
		(text_equal(f->name, "country") || text_equal(f->name, "tax_id")))
		follow_tax_id(r);
}

static int client_defaults(struct session *s, struct record *r, struct err *e)
{
	(void)e;
	record_set(r, "kind", "customer");
	record_set(r, "country", s->country);
	if (s->rows == ROWS_OWN)
		record_set_int(r, "owner", s->user);
	return 0;
}

static bool differs(const struct record *r, const struct record *old, const char *field)
{
	return !value_equal(record_value(r, field), record_value(old, field));
}

static int client_saving(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	(void)e;
	if (!old && !(exact_restores(c) && record_get(r, "created_at")[0])) {
		record_set(r, "created_at", c->at);
		record_set(r, "converted_at", "");
	}
	if (!old || differs(r, old, "tax_id") || differs(r, old, "country"))
		follow_tax_id(r);
	address_complete(r);
	if (!old)
		self_contact_card(r);
	if (!old && !c->exact)
		record_set_int(r, "contact_count", 1); /* made by client_saved() */
	return 0;
}

/* The search documents of contacts and orders know their client's names and owner. */
static int client_saved(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	if (!old && c->exact)
		return 0;
	if (!old) {
		if (self_contact_first(c, r, e) || client_first_note(c, r, e))
			return e->code;
		return 0;
	}
	if (differs(r, old, "legal_name") || differs(r, old, "trade_name") ||
		differs(r, old, "owner"))
		if (contact_reindex(c, r->id, e))
			return e->code;
	return self_contact_follow(c, r, old, e);
}

struct entity client_entity = {
	.name = "client",
	.table = "client",
	.label = N_("Client"),
	.plural = N_("Clients"),
	.about = N_("Firms and people you sell to, and prospects, who may become clients. Each has its "
		    "contacts, addresses, bank accounts and notes."),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "legal_name",
	.key = "code",
	.owner = "owner",
	.search = SEARCH_CLIENT,
	.duplicates = duplicates,
	.n_duplicates = LENGTH(duplicates),
	.counter = "client.code",
	.changed = client_changed,
	.defaults = client_defaults,
	.filter = scope_clients,
	.shares = scope_clients_shares,
	.share = scope_clients_share,
	.mark = scope_mark,
	.check = client_check,
	.saving = client_saving,
	.saved = client_saved,
	.archived = schedule_client_archived,
	.archiving = schedule_clients_archiving,
	.purging = client_purging,
	.may_merge = client_may_merge,
	.merging = client_merging,
	.merged = client_merged,
	.derive = client_derive,
	.search_more = client_search_more,
	.show = client_show,
	.adopt = client_adopt,
	.adopt_found = client_adopt_found,
	.foreign = foreign,
	.n_foreign = LENGTH(foreign),
};

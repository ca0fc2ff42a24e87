/* Service orders: what a client's equipment, or our own, is to have done to it. */
#include "core/service_order.h"

#include "base/lang.h"
#include "base/moment.h"
#include "base/taxid.h"
#include "core/client.h"
#include "core/entities.h"
#include "core/hour.h"
#include "core/importing.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "number", .label = N_("Number"), .kind = FIELD_TEXT, .width = 8, .max = 20,
		.flags = FIELD_UNIQUE | FIELD_FIXED | FIELD_GRID | FIELD_SORTED | FIELD_IDENT |
			 FIELD_MATCH | FIELD_KEYED | FIELD_NUMBERS,
		.headings = "numero de orden|n orden|no orden|numero orden|orden|folio|"
			    "numero ods|ods|order number|order no|work order|ticket|numero|number",
		.help = N_("Proposed; another one may be given while the order is made, and none "
			   "later.")},
	{.name = "date", .label = N_("Date"), .kind = FIELD_DATE, .width = 10,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED | FIELD_INDEXED,
		.headings = "fecha|fecha de recepcion|fecha de ingreso|fecha ingreso|date|"
			    "order date|received on|fecha orden"},
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 26,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID | FIELD_SORTED | FIELD_WIDE,
		.headings = "cliente|razon social|nombre del cliente|codigo cliente|"
			    "codigo del cliente|client|customer|customer name|account name|empresa",
		.help = N_("Tax ID, branch and contacts go by it: it stays once the order is made.")},
	{.name = "country", .label = N_("Country"), .kind = FIELD_CHOICE, .list = "country",
		.follows = "client", .flags = FIELD_AUTO},
	{.name = "tax_id", .label = N_("Tax ID"), .kind = FIELD_TAX_ID, .with = "country",
		.follows = "client", .width = 14,
		.flags = FIELD_SORTED | FIELD_IDENT,
		.headings = "rfc|rut|nit|rut cliente|rut del cliente|rfc cliente|rfc del cliente|"
			    "nit cliente|nit del cliente|tax id|numero de identificacion",
		.help = N_("The client's, unless another one is given; without it there are no contacts.")},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "order_state",
		.needs = "received,cancelled",
		.width = 12,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED,
		.headings = "estado|estado de la orden|status|state|situacion"},
	{.name = "time", .label = N_("Time"), .kind = FIELD_TEXT, .width = 5, .max = 5,
		.headings = "hora|hora de recepcion|hora de ingreso|time|hour",
		.help = N_("Of the day, such as 9:30.")},
	{.name = "technician", .label = N_("Technician"), .kind = FIELD_REF, .ref = "user",
		.width = 10,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "tecnico|tecnico asignado|asignado a|technician|assigned to"},
	{.name = "priority", .label = N_("Priority"), .kind = FIELD_CHOICE,
		.list = "order_priority", .needs = "normal", .width = 8,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "prioridad|priority|urgencia"},
	{.name = "promised", .label = N_("Promised for"), .kind = FIELD_DATE, .width = 10,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "fecha prometida|fecha de entrega|fecha compromiso|entrega|promised|"
			    "due date|promise date"},
	{.name = "received_by", .label = N_("Received by"), .kind = FIELD_REF, .ref = "user",
		.width = 10,
		.flags = FIELD_SORTED,
		.headings = "recibido por|recepcionista|recibe|received by|atendido por"},
	{.name = "branch", .label = N_("Branch"), .kind = FIELD_REF, .ref = "address",
		.among = "client.addresses", .within = "client", .width = 20,
		.help = N_("The client's address where the work is.")},
	{.name = "external_number", .label = N_("External number"), .kind = FIELD_TEXT, .max = 60,
		.width = 16,
		.flags = FIELD_IDENT,
		.headings = "orden externa|numero externo|orden de compra|oc|external number|"
			    "external order|po number|purchase order",
		.help = N_("What the client or the maker calls this order.")},
	{.name = "equipment_owner", .label = N_("Equipment is"), .kind = FIELD_CHOICE,
		.list = "equipment_owner",
		.headings = "equipo propio|dueno del equipo|propiedad|equipment owner"},
	{.name = "equipment", .label = N_("Equipment"), .kind = FIELD_TEXT, .max = 200,
		.width = 24,
		.flags = FIELD_SORTED | FIELD_WORDS | FIELD_PARTS,
		.headings = "equipo|articulo|modelo|marca modelo|maquina|aparato|equipment|device|"
			    "model|item"},
	{.name = "serial", .label = N_("Serial number"), .kind = FIELD_TEXT, .max = 60,
		.width = 18,
		.flags = FIELD_SORTED | FIELD_IDENT,
		.headings = "serie|numero de serie|n serie|no serie|s n|serial|serial number|imei"},
	{.name = "fault", .label = N_("Fault"), .kind = FIELD_NOTE,
		.flags = FIELD_WIDE | FIELD_WORDS,
		.headings = "falla|falla reportada|problema|sintoma|averia|fault|problem|issue"},
	{.name = "work", .label = N_("Work to do"), .kind = FIELD_NOTE,
		.flags = FIELD_WIDE | FIELD_REST,
		.headings = "trabajo|trabajo a realizar|trabajo solicitado|servicio|work|"
			    "work to do|observaciones|descripcion|description|notas"},
	{.name = "cancel_reason", .label = N_("Cancelled because"), .kind = FIELD_TEXT,
		.max = 200,
		.flags = FIELD_WIDE,
		.headings = "motivo de anulacion|motivo de cancelacion|cancel reason"},
};

/* ---- what belongs to an order ---- */

static void of_order(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.service_order = ");
	sql_i64(q, id);
}

static void of_its_client(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.client = (SELECT o.client FROM service_order o WHERE o.id = ");
	sql_i64(q, id);
	sql_add(q, ")");
}

/* By its serial number, whoever had it at the time. */
static void of_its_equipment(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.serial <> '' AND t.serial = (SELECT o.serial FROM service_order o WHERE o.id = ");
	sql_i64(q, id);
	sql_add(q, ") AND t.id <> ");
	sql_i64(q, id);
}

static int client_archived(struct session *s, int64_t client, int64_t *archived, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT CASE WHEN archived_at = '' THEN 0 ELSE 1 END FROM client WHERE id = ");
	sql_i64(&q, client);
	rc = db_i64(s->db, &q, archived, e);
	sql_release(&q);
	return rc;
}

/* Whom to call is told of an order that is in use and says whose it is. */
static int contacts_ready(struct session *s, const struct record *order, struct err *e)
{
	int64_t archived;

	if (client_archived(s, record_int(order, "client"), &archived, e))
		return e->code;
	if (order->archived || archived)
		return err_set(e, ERR_INPUT,
			_("Order %s, or its client, is archived: its contacts are not shown."),
			record_get(order, "number"));
#ifdef GUARD_OFF_order_tax_id
	return 0;
#endif
	if (!record_get(order, "tax_id")[0])
		return err_set(e, ERR_INPUT,
			_("Order %s has no tax ID (%s): its contacts are not shown until it has "
			  "one."),
			record_get(order, "number"), taxid_label(record_get(order, "country")));
	return 0;
}

static const struct relation relations[] = {
	{.name = "service_order.contacts", .from = "service_order", .to = "contact",
		.label = N_("Contacts"), .match = of_its_client, .link = "client",
		.link_of = "client", .window = true, .ready = contacts_ready},
	{.name = "service_order.dealings", .from = "service_order", .to = "order_dealing",
		.label = N_("Dealings"), .match = of_order, .link = "service_order"},
	{.name = "service_order.same", .from = "service_order", .to = "service_order",
		.label = N_("Same equipment"), .match = of_its_equipment, .link = "client",
		.link_of = "client"},
};

/* ---- typing ---- */

static void order_changed(const struct session *s, struct record *r, const struct field *f)
{
	(void)s;
	if (text_equal(f->name, "time"))
		hour_complete(r, "time");
}

static void set_user(struct session *s, struct record *r, const char *field)
{
	const struct field *f = entity_field(r->entity, field);
	const char *name = arena_strdup(r->arena, s->user_name);

	if (!s->user)
		return;
	record_set_int(r, field, s->user);
	r->ref[f->index] = (struct ref_text){name, name};
}

static int order_defaults(struct session *s, struct record *r, struct err *e)
{
	struct civil c = moment_civil(now(), s->time_zone);
	char date[DATE_TEXT];

	(void)e;
	date_format(c.date, date);
	record_set(r, "date", date);
	record_set(r, "time", arena_printf(r->arena, "%02d:%02d", c.hour, c.minute));
	record_set(r, "state", "received");
	record_set(r, "priority", "normal");
	record_set(r, "equipment_owner", "client");
	set_user(s, r, "received_by");
	return 0;
}

/* ---- saving ---- */

static void normalise_tax_id(struct record *r)
{
	struct taxid id;

	if (!record_get(r, "tax_id")[0])
		return;
	taxid_check(record_get(r, "country"), record_get(r, "tax_id"), &id);
	if (id.verdict != TAXID_INVALID && !text_equal(id.normalised, record_get(r, "tax_id")))
		record_set(r, "tax_id", id.normalised);
}

static int order_saving(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	struct record *client;

	if (!old) {
		if (change_load(c, &client_entity, record_int(r, "client"), &client, e))
			return e->code;
		record_set(r, "country", record_get(client, "country"));
		if (!record_get(r, "tax_id")[0])
			record_set(r, "tax_id", record_get(client, "tax_id"));
	}
	normalise_tax_id(r);
	hour_complete(r, "time");
	return 0;
}

/* ---- search ---- */

static int order_search_more(struct db *db, const struct search_page *page, struct err *e)
{
	int rc = client_search_names(db, page, e);

	return rc ? rc : scope_order_marks(db, page, e);
}

struct entity service_order_entity = {
	.name = "service_order",
	.table = "service_order",
	.label = N_("Order"),
	.plural = N_("Orders"),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "number",
	.key = "number",
	.counter = "service_order.number",
	.counter_digits = 4,
	.newest = "date",
	.parent = "client",
	.search = SEARCH_ORDER,
	.defaults = order_defaults,
	.changed = order_changed,
	.filter = scope_orders,
	.mark = scope_order_mark,
	.check = order_check,
	.saving = order_saving,
	.search_more = order_search_more,
	.adopt = order_adopt,
};

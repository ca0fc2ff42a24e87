/* The drop-down lists of a new database. The firm changes what is not fixed; of the fixed ones,
 * labels. */
#include "core/seed.h"
#include "core/entities.h"

#define VALUES(name) \
	static const int name##_n = LENGTH(name)

static const struct seed_value client_kinds[] = {
	{"prospect", "Prospecto", "Prospect", "Cliente potencial|Lead|Potencial"},
	{"customer", "Cliente", "Customer", "Client"},
};
VALUES(client_kinds);

static const struct seed_value client_statuses[] = {
	{"new", "Nuevo", "New", NULL},
	{"contacted", "Contacto intentado", "Contact attempted", "Contactado|Contacted"},
	{"negotiation", "En negociación", "In negotiation", NULL},
	{"active", "Activo", "Active", "S|Sí|Yes|Y|True|1|Activa|Vigente"},
	{"inactive", "Inactivo", "Inactive", "N|No|False|0|Inactiva|Baja"},
	{"suspended", "Suspendido", "Suspended", "Bloqueado|Blocked"},
};
VALUES(client_statuses);

static const struct seed_value person_types[] = {
	{"individual", "Persona física", "Individual",
		"Física|Natural|Persona natural|Person|Persona|Particular"},
	{"company", "Persona moral", "Company",
		"Moral|Jurídica|Persona jurídica|Empresa|Compañía|Organization|Business"},
};
VALUES(person_types);

static const struct seed_value tax_id_kinds[] = {
	{"rfc", "RFC", "RFC (Mexico)", NULL},
	{"rut", "RUT", "RUT (Chile)", NULL},
	{"nit", "NIT", "NIT (Colombia)", NULL},
	{"other", "Otro", "Other", NULL},
};
VALUES(tax_id_kinds);

static const struct seed_value terms[] = {
	{"cash", "Contado", "Cash", "Al contado|Inmediato|Immediate Payment"},
	{"15", "15 días", "15 days", "Crédito 15 días|Net 15"},
	{"30", "30 días", "30 days", "Crédito 30 días|Net 30"},
	{"60", "60 días", "60 days", "Crédito 60 días|Net 60"},
	{"90", "90 días", "90 days", "Crédito 90 días|Net 90"},
};
VALUES(terms);

static const struct seed_value price_lists[] = {
	{"general", "General", "General", "Pública|Lista 1|Default"},
	{"wholesale", "Mayoreo", "Wholesale", "Mayorista|Lista 2"},
	{"distributor", "Distribuidor", "Distributor", "Lista 3"},
};
VALUES(price_lists);

static const struct seed_value address_kinds[] = {
	{"fiscal", "Fiscal", "Fiscal", "Domicilio fiscal|Billing|Facturación"},
	{"branch", "Sucursal", "Branch", "Shipping|Envío|Delivery"},
};
VALUES(address_kinds);

static const struct seed_value mail_scopes[] = {
	{"all", "Todos", "All", NULL},
	{"quotes", "Cotizaciones", "Quotes", NULL},
	{"orders", "Pedidos", "Orders", NULL},
	{"delivery_notes", "Remisiones", "Delivery notes", NULL},
	{"invoices", "Facturas", "Invoices", NULL},
	{"reminders", "Recordatorios", "Reminders", NULL},
	{"statements", "Estados de cuenta", "Statements", NULL},
	{"notices", "Avisos", "Notices", NULL},
};
VALUES(mail_scopes);

static const struct seed_value languages[] = {
	{"es", "Español", "Spanish", NULL},
	{"en", "Inglés", "English", NULL},
};
VALUES(languages);

static const struct seed_value verbs[] = {
	{"all", "Todo", "Everything", NULL},
	{"list", "Listar", "List", NULL},
	{"view", "Ver", "View", NULL},
	{"create", "Crear", "Create", NULL},
	{"edit", "Modificar", "Edit", NULL},
	{"archive", "Archivar", "Archive", NULL},
	{"purge", "Purgar", "Purge", NULL},
	{"print", "Imprimir", "Print", NULL},
	{"export", "Exportar", "Export", NULL},
	{"import", "Importar", "Import", NULL},
};
VALUES(verbs);

static const struct seed_value row_scopes[] = {
	{"all", "Todos los registros", "All records", NULL},
	{"own", "Los de sus clientes", "Those of own clients", NULL},
	{"assigned", "Órdenes que tiene asignadas", "Orders assigned to the user", NULL},
	{"none", "Ninguno", "None", NULL},
};
VALUES(row_scopes);

static const struct seed_value order_states[] = {
	{"received", "Recibida", "Received", "Nueva|Abierta|Pendiente|New|Open|Pending"},
	{"assigned", "Asignada", "Assigned", NULL},
	{"in_progress", "En curso", "In progress", "En proceso|Taller|In process"},
	{"waiting", "En espera", "Waiting", "Espera de repuesto|On hold"},
	{"done", "Terminada", "Done", "Lista|Reparada|Finalizada|Ready|Finished|Completed"},
	{"delivered", "Entregada", "Delivered", "Cerrada|Closed"},
	{"cancelled", "Cancelada", "Cancelled", "Anulada|Nula|Canceled"},
};
VALUES(order_states);

static const struct seed_value order_priorities[] = {
	{"low", "Baja", "Low", NULL},
	{"normal", "Normal", "Normal", "Media|Medium"},
	{"high", "Alta", "High", NULL},
	{"urgent", "Urgente", "Urgent", "Crítica|Critical"},
};
VALUES(order_priorities);

static const struct seed_value dealing_kinds[] = {
	{"note", "Nota", "Note", NULL},
	{"call", "Llamada", "Call", "Teléfono|Phone"},
	{"visit", "Visita", "Visit", NULL},
	{"diagnosis", "Diagnóstico", "Diagnosis", NULL},
	{"repair", "Reparación", "Repair", "Trabajo|Work"},
	{"part", "Repuesto", "Spare part", "Refacción|Part"},
	{"mail", "Correo", "E-mail", NULL},
	{"delivery", "Entrega", "Delivery", NULL},
};
VALUES(dealing_kinds);

static const struct seed_value equipment_owners[] = {
	{"client", "Del cliente", "The client's", "Cliente|Client"},
	{"own", "Propio", "Our own", "Nuestro|Own"},
};
VALUES(equipment_owners);
static const struct seed_value tax_kinds[] = {
	{"added", "Trasladado", "Added", "Trasladado|Traslado|Agregado"},
	{"withheld", "Retenido", "Withheld", "Retención"},
	{"exempt", "Exento", "Exempt", NULL},
};
VALUES(tax_kinds);

/* SAT, c_Impuesto. */
static const struct seed_value sat_taxes[] = {
	{"001", "ISR", "ISR (income)", NULL},
	{"002", "IVA", "IVA (value added)", NULL},
	{"003", "IEPS", "IEPS (excise)", NULL},
};
VALUES(sat_taxes);

static const struct seed_value product_kinds[] = {
	{"product", "Producto", "Product", "Bien|Artículo|Good"},
	{"service", "Servicio", "Service", NULL},
};
VALUES(product_kinds);

/* UN/ECE recommendation 20; SAT, c_ClaveUnidad. */
static const struct seed_value units[] = {
	{"H87", "Pieza", "Piece", "Pza|Unidad|Unit|Ea|Each"},
	{"E48", "Servicio", "Service", "Unidad de servicio"},
	{"ACT", "Actividad", "Activity", NULL},
	{"HUR", "Hora", "Hour", "Hr|Hrs|Horas"},
	{"DAY", "Día", "Day", "Días"},
	{"MON", "Mes", "Month", "Meses"},
	{"KGM", "Kilogramo", "Kilogram", "Kg|Kilo"},
	{"GRM", "Gramo", "Gram", "G"},
	{"TNE", "Tonelada", "Tonne", "Ton"},
	{"LTR", "Litro", "Litre", "L|Lt"},
	{"MTR", "Metro", "Metre", "M|Mt"},
	{"MTK", "Metro cuadrado", "Square metre", "M2"},
	{"MTQ", "Metro cúbico", "Cubic metre", "M3"},
	{"XBX", "Caja", "Box", NULL},
	{"XPK", "Paquete", "Pack", NULL},
	{"XRO", "Rollo", "Roll", NULL},
	{"SET", "Juego", "Set", "Kit|Conjunto"},
	{"PR", "Par", "Pair", NULL},
	{"E51", "Trabajo", "Job", NULL},
};
VALUES(units);

static const struct seed_value document_kinds[] = {
	{"delivery_note", "Remisión", "Delivery note", "Guía de despacho"},
	{"invoice", "Factura", "Invoice", NULL},
};
VALUES(document_kinds);

static const struct seed_value document_states[] = {
	{"draft", "Borrador", "Draft", NULL},
	{"issued", "Emitido", "Issued", NULL},
	{"cancelled", "Cancelado", "Cancelled", "Anulado"},
};
VALUES(document_states);

static const struct seed_value mail_states[] = {
	{"queued", "En cola", "Queued", NULL},
	{"held", "Retenido", "Held", NULL},
	{"sending", "Enviando", "Sending", NULL},
	{"sent", "Enviado", "Sent", NULL},
	{"failed", "Fallido", "Failed", NULL},
	{"uncertain", "Incierto", "Uncertain", NULL},
	{"cancelled", "Cancelado", "Cancelled", NULL},
};
VALUES(mail_states);

static const struct seed_value mail_roles[] = {
	{"to", "Para", "To", NULL},
	{"cc", "Con copia", "Copy", NULL},
	{"receipt", "Acuse de recibo", "Acknowledgement", NULL},
};
VALUES(mail_roles);

static const struct seed_value mail_uncertain[] = {
	{"resend", "Reenviar una vez", "Send once more", NULL},
	{"hold", "Esperar a una persona", "Wait for somebody", NULL},
};
VALUES(mail_uncertain);

static const struct seed_value mail_phases[] = {
	{"connect", "Conexión", "Connecting", NULL},
	{"data", "Entrega", "Handing over", NULL},
};
VALUES(mail_phases);

static const struct seed_value mail_results[] = {
	{"sent", "Enviado", "Sent", NULL},
	{"retry", "Se reintentará", "To be tried again", NULL},
	{"failed", "Rechazado", "Refused", NULL},
	{"uncertain", "Incierto", "Uncertain", NULL},
	{"relay", "Falla del servidor", "Fault of the server", NULL},
	{"crashed", "Interrumpido", "Broken off", NULL},
};
VALUES(mail_results);

static const struct seed_value schedule_states[] = {
	{"active", "Activa", "Active", NULL},
	{"paused", "En pausa", "Paused", NULL},
	{"stopped", "Detenida", "Stopped", NULL},
	{"completed", "Completada", "Completed", NULL},
};
VALUES(schedule_states);

static const struct seed_value schedule_days[] = {
	{"last", "Último día", "Last day", NULL},
	{"1", "1", "1", NULL},
	{"2", "2", "2", NULL},
	{"3", "3", "3", NULL},
	{"4", "4", "4", NULL},
	{"5", "5", "5", NULL},
	{"6", "6", "6", NULL},
	{"7", "7", "7", NULL},
	{"8", "8", "8", NULL},
	{"9", "9", "9", NULL},
	{"10", "10", "10", NULL},
	{"11", "11", "11", NULL},
	{"12", "12", "12", NULL},
	{"13", "13", "13", NULL},
	{"14", "14", "14", NULL},
	{"15", "15", "15", NULL},
	{"16", "16", "16", NULL},
	{"17", "17", "17", NULL},
	{"18", "18", "18", NULL},
	{"19", "19", "19", NULL},
	{"20", "20", "20", NULL},
	{"21", "21", "21", NULL},
	{"22", "22", "22", NULL},
	{"23", "23", "23", NULL},
	{"24", "24", "24", NULL},
	{"25", "25", "25", NULL},
	{"26", "26", "26", NULL},
	{"27", "27", "27", NULL},
	{"28", "28", "28", NULL},
	{"29", "29", "29", NULL},
	{"30", "30", "30", NULL},
	{"31", "31", "31", NULL},
};
VALUES(schedule_days);

static const struct seed_value schedule_downtimes[] = {
	{"hold", "Retener para revisión", "Hold for review", NULL},
	{"issue", "Emitir todos", "Issue them all", NULL},
	{"skip", "Emitir solo el último", "Issue the last one only", NULL},
};
VALUES(schedule_downtimes);

static const struct seed_value occurrence_states[] = {
	{"issued", "Emitido", "Issued", NULL},
	{"held", "Retenido", "Held", NULL},
	{"skipped", "Omitido", "Skipped", NULL},
};
VALUES(occurrence_states);

static const struct seed_value recipient_roles[] = {
	{"document", "Documento", "Document", NULL},
	{"acknowledgement", "Acuse de recibo", "Read receipt", NULL},
};
VALUES(recipient_roles);

static const struct seed_list lists[] = {
	{"client_kind", "Clase de cliente", "Kind of client", true, client_kinds, &client_kinds_n},
	{"client_status", "Estado del cliente", "Client status", false, client_statuses,
		&client_statuses_n},
	{"person_type", "Tipo de persona", "Person type", true, person_types, &person_types_n},
	{"tax_id_kind", "Clase de identificación", "Kind of tax ID", true, tax_id_kinds,
		&tax_id_kinds_n},
	{"country", "País", "Country", false, seed_countries, &seed_countries_n},
	{"tax_regime", "Régimen fiscal", "Tax regime", false, seed_tax_regimes,
		&seed_tax_regimes_n},
	{"cfdi_use", "Uso de CFDI", "CFDI use", false, seed_cfdi_uses, &seed_cfdi_uses_n},
	{"payment_terms", "Condiciones de pago", "Payment terms", false, terms, &terms_n},
	{"price_list", "Lista de precios", "Price list", false, price_lists, &price_lists_n},
	{"payment_means", "Forma de pago", "Payment means", false, seed_payment_means,
		&seed_payment_means_n},
	{"tax_kind", "Clase de impuesto", "Kind of tax", true, tax_kinds, &tax_kinds_n},
	{"sat_tax", "Impuesto (SAT)", "Tax (SAT)", true, sat_taxes, &sat_taxes_n},
	{"product_kind", "Clase de producto", "Kind of product", true, product_kinds,
		&product_kinds_n},
	{"unit", "Unidad", "Unit", false, units, &units_n},
	{"document_kind", "Clase de documento", "Kind of document", true, document_kinds,
		&document_kinds_n},
	{"document_state", "Estado de documento", "State of a document", true, document_states,
		&document_states_n},
	{"schedule_state", "Estado de la programación", "State of a schedule", true, schedule_states, &schedule_states_n},
	{"schedule_day", "Día del mes", "Day of the month", true, schedule_days, &schedule_days_n},
	{"schedule_downtime", "Si vencen varios a la vez", "When several are due at once", true, schedule_downtimes, &schedule_downtimes_n},
	{"occurrence_state", "Estado de la emisión", "State of an occurrence", true, occurrence_states, &occurrence_states_n},
	{"recipient_role", "Destinatario de", "Recipient of", true, recipient_roles, &recipient_roles_n},
	{"address_kind", "Clase de domicilio", "Kind of address", true, address_kinds,
		&address_kinds_n},
	{"mail_scope", "Envíos por correo", "Mail scope", true, mail_scopes, &mail_scopes_n},
	{"language", "Idioma", "Language", true, languages, &languages_n},
	{"verb", "Permiso", "Right", true, verbs, &verbs_n},
	{"row_scope", "Registros visibles", "Visible records", true, row_scopes, &row_scopes_n},
	{"order_state", "Estado de la orden", "State of the order", false, order_states,
		&order_states_n},
	{"order_priority", "Prioridad de la orden", "Priority of the order", false,
		order_priorities, &order_priorities_n},
	{"dealing_kind", "Clase de gestión", "Kind of dealing", false, dealing_kinds,
		&dealing_kinds_n},
	{"equipment_owner", "Dueño del equipo", "Owner of the equipment", true, equipment_owners,
		&equipment_owners_n},
	{"mail_state", "Estado del correo", "State of mail", true, mail_states, &mail_states_n},
	{"mail_role", "Destinatario como", "Recipient as", true, mail_roles, &mail_roles_n},
	{"mail_uncertain", "Si es incierto que llegó", "When it is uncertain", true, mail_uncertain, &mail_uncertain_n},
	{"mail_phase", "Fase del envío", "Phase of sending", true, mail_phases, &mail_phases_n},
	{"mail_result", "Resultado del envío", "Result of sending", true, mail_results, &mail_results_n},
};

static int list_seed(struct change *c, const struct seed_list *l, struct err *e)
{
	struct record *r = record_in(c->arena, &list_entity);
	int child;

	record_set(r, "name", l->name);
	record_set(r, "label_es", l->es);
	record_set(r, "label_en", l->en);
	record_set_int(r, "fixed", l->fixed);
	entity_child(&list_entity, "value", &child);
	for (int i = 0; i < *l->n; i++) {
		struct record *row = record_add_child(r, child);

		record_set(row, "code", l->values[i].code);
		record_set(row, "label_es", l->values[i].es);
		record_set(row, "label_en", l->values[i].en);
		record_set(row, "alias", l->values[i].alias ? l->values[i].alias : "");
		record_set_int(row, "active", 1);
	}
	return change_save(c, r, e);
}

int seed_lists(struct change *c, struct err *e)
{
	for (int i = 0; i < LENGTH(lists); i++)
		if (list_seed(c, &lists[i], e))
			return e->code;
	return 0;
}

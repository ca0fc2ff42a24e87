/* The demo's first records, written by hand: each shows something. */
#include "base/lang.h"
#include "core/demo_parts.h"
#include "core/entities.h"

#define TEXTS_MAX 24

struct sample {
	const char *entity;
	const char *texts[TEXTS_MAX]; /* "path=value", as anybody would type them */
};

static const struct sample samples[] = {
	/* the client itself is its contact; a branch; a bank account */
	{"client", {"legal_name=Comercial Los Ñires SpA", "trade_name=Los Ñires", "country=CL",
			   "tax_id=76.086.428-5", "phone1=+56 41 290 0000",
			   "email=ventas@losnires.example", "business_line=Venta al por menor",
			   "payment_terms=30", "credit_days=30", "credit_limit=2500000",
			   "status=active", "owner=sara", "address[+0].street=Freire",
			   "address[+0].ext_no=247", "address[+0].city=Concepción",
			   "address[+0].municipality=Concepción", "address[+0].state=Biobío",
			   "address[+1].name=Sucursal Chillán", "address[+1].street=Av. Libertad",
			   "address[+1].ext_no=1120", "address[+1].city=Chillán",
			   "note=Cliente desde la apertura de la tienda."}},
	/* an individual */
	{"client", {"legal_name=Peña Álvarez, José", "country=MX", "tax_id=PEAJ800315HT2",
			   "phone1=+52 55 5555 0101", "email=jose.pena@correo.example",
			   "tax_regime=612", "cfdi_use=G03", "payment_terms=cash", "status=active",
			   "owner=sara", "address[+0].street=Calle Ñandú", "address[+0].ext_no=15",
			   "address[+0].neighbourhood=Del Valle", "address[+0].zip=03100",
			   "address[+0].municipality=Benito Juárez",
			   "address[+0].state=Ciudad de México"}},
	/* a firm with somebody to talk to */
	{"client", {"legal_name=Ferretería del Norte SA de CV", "trade_name=Ferrenorte",
			   "country=MX", "tax_id=FNO950612A19", "phone1=+52 81 5555 0202",
			   "email=facturas@ferrenorte.example", "tax_regime=601", "cfdi_use=G01",
			   "payment_terms=30", "credit_days=30", "credit_limit=80000.00",
			   "status=active", "owner=oscar", "contact_name=Rosa Núñez Cárdenas",
			   "contact_job_title=Compras", "contact_mobile=+52 81 5555 0203",
			   "contact_email=rosa@ferrenorte.example", "address[+0].street=Av. Juárez",
			   "address[+0].ext_no=742", "address[+0].zip=64000",
			   "address[+0].city=Monterrey", "bank[+0].bank_name=BANAMEX",
			   "bank[+0].clabe=002180012345678919"}},
	/* Rosa keeps the books of this one, too: see demo_shared() */
	{"client", {"legal_name=Maderas Álamo Grande SC", "country=MX", "tax_id=MAG030228QX1",
			   "phone1=+52 33 5555 0404", "email=hola@alamogrande.example",
			   "tax_regime=603", "cfdi_use=G03", "status=active", "owner=sara"}},
	/* a prospect without tax id */
	{"client", {"kind=prospect", "legal_name=Panadería La Ñapa", "country=CO",
			   "phone1=+57 1 555 0505", "status=contacted", "owner=sara",
			   "contact_name=Begoña Ospina", "contact_job_title=Dueña",
			   "note=Pidió una cotización de empaques en la feria."}},
	{"client", {"legal_name=Café Sierra Niña SAS", "country=CO", "tax_id=900373923-8",
			   "phone1=+57 4 555 0606", "email=pedidos@sierranina.example",
			   "business_line=Alimentos", "payment_terms=15", "credit_days=15",
			   "status=active", "owner=oscar", "address[+0].street=Carrera 7",
			   "address[+0].ext_no=45-12", "address[+0].city=Medellín",
			   "address[+0].state=Antioquia"}},
	{"client", {"legal_name=Público en general", "country=MX", "tax_id=XAXX010101000",
			   "tax_regime=616", "cfdi_use=S01", "status=active"}},
	/* archived at the end */
	{"client", {"legal_name=Textiles Ibáñez Ltda", "country=CL", "tax_id=77412309-1",
			   "phone1=+56 32 555 0808", "status=inactive", "owner=oscar",
			   "contact_name=Íñigo Ibáñez"}},
};

static int sample_save(struct change *c, const struct sample *s, struct err *e)
{
	struct record *r = record_in(c->arena, entity_find(s->entity));

	if (r->entity->defaults(c->session, r, e))
		return e->code;
	for (int i = 0; i < TEXTS_MAX && s->texts[i]; i++) {
		const char *equals = s->texts[i];

		while (*equals != '=')
			equals++;
		if (record_set_path(c->session, r,
			    arena_strndup(c->arena, s->texts[i], (size_t)(equals - s->texts[i])),
			    equals + 1, e))
			return e->code;
	}
	return change_save(c, r, e);
}

/* Id of the newest record whose title this is. */
static int find(struct change *c, const struct entity *entity, const char *title, int64_t *id,
	struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT max(t.id) FROM ");
	sql_table(&q, entity);
	sql_add(&q, " t WHERE ");
	sql_column(&q, entity_title(entity));
	sql_add(&q, " = ");
	sql_text(&q, title);
	rc = db_i64(c->db, &q, id, e);
	sql_release(&q);
	return rc;
}

/* A person who is a contact of two clients. */
static int demo_shared(struct change *c, struct err *e)
{
	struct record *r = record_in(c->arena, &contact_entity);
	int64_t client, person;

	if (find(c, &client_entity, "Maderas Álamo Grande SC", &client, e) ||
		find(c, &person_entity, "Rosa Núñez Cárdenas", &person, e))
		return e->code;
	record_set_int(r, "client", client);
	record_set_int(r, "person", person);
	record_set(r, "job_title", "Contadora");
	record_set(r, "mail_scope", "invoices,statements");
	return change_save(c, r, e);
}

static int demo_archived(struct change *c, struct err *e)
{
	struct record *r;
	int64_t client;

	if (find(c, &client_entity, "Textiles Ibáñez Ltda", &client, e) ||
		change_load(c, &client_entity, client, &r, e))
		return e->code;
	return change_archive(c, r, true, e);
}

/* An order of each of the first clients; the one without a tax id has none, either. */
static int demo_orders(struct change *c, const struct demo_staff *staff, struct err *e)
{
	static const char *const names[] = {"Comercial Los Ñires SpA", "Ferretería del Norte SA de CV",
		"Maderas Álamo Grande SC", "Panadería La Ñapa", "Café Sierra Niña SAS"};
	struct dice dice = {1042};
	int64_t client;

	for (int i = 0; i < LENGTH(names); i++)
		if (find(c, &client_entity, names[i], &client, e) ||
			demo_order(c, &dice, client, staff, e))
			return e->code;
	return 0;
}

int demo_first(
	struct change *c, int n, int *made, const struct demo_staff *staff, struct err *e)
{
	*made = n < LENGTH(samples) ? n : LENGTH(samples);
	for (int i = 0; i < *made; i++)
		if (sample_save(c, &samples[i], e))
			return e->code;
	if (*made < LENGTH(samples))
		return 0;
	if (demo_shared(c, e) || demo_orders(c, staff, e))
		return e->code;
	return demo_archived(c, e);
}

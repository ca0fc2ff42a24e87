/* Addresses of a client: one fiscal at most, any number of branches. */
#include "core/address.h"

#include "base/lang.h"
#include "core/country.h"
#include "core/entities.h"
#include "core/scope.h"

/* States, departments and regions of Mexico, Colombia, Chile, Peru and Bolivia: a column "Estado" or "Departamento"
 * full of them is no status and no part of a firm. */
#define REGIONS \
	"aguascalientes|baja california|baja california sur|campeche|chiapas|" \
	"chihuahua|ciudad de mexico|cdmx|distrito federal|coahuila|" \
	"coahuila de zaragoza|colima|durango|guanajuato|guerrero|hidalgo|jalisco|" \
	"mexico|estado de mexico|edo de mexico|michoacan|michoacan de ocampo|morelos|" \
	"nayarit|nuevo leon|oaxaca|puebla|queretaro|quintana roo|san luis potosi|" \
	"sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|" \
	"veracruz de ignacio de la llave|yucatan|zacatecas|amazonas|antioquia|arauca|" \
	"atlantico|bogota|bogota d c|bogota dc|bolivar|boyaca|caldas|caqueta|" \
	"casanare|cauca|cesar|choco|cordoba|cundinamarca|guainia|guaviare|huila|" \
	"la guajira|magdalena|meta|narino|norte de santander|putumayo|quindio|" \
	"risaralda|san andres y providencia|santander|sucre|tolima|valle del cauca|" \
	"vaupes|vichada|arica y parinacota|tarapaca|antofagasta|atacama|coquimbo|" \
	"valparaiso|metropolitana|region metropolitana|metropolitana de santiago|" \
	"o higgins|maule|nuble|biobio|la araucania|los rios|los lagos|aysen|" \
	"magallanes|ancash|apurimac|arequipa|ayacucho|cajamarca|callao|cusco|cuzco|" \
	"huancavelica|huanuco|ica|junin|la libertad|lambayeque|lima|loreto|madre de dios|" \
	"moquegua|pasco|piura|puno|san martin|tacna|tumbes|ucayali|la paz|santa cruz|" \
	"cochabamba|oruro|potosi|tarija|chuquisaca|beni|pando"

static struct field fields[] = {
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "address_kind",
		.width = 10, .flags = FIELD_GRID},
	{.name = "name", .label = N_("Branch"), .kind = FIELD_TEXT, .max = 120, .width = 20,
		.flags = FIELD_GRID | FIELD_WORDS,
		.headings = "sucursal|branch"},
	{.name = "street", .label = N_("Street"), .kind = FIELD_TEXT, .max = 200, .width = 30,
		.flags = FIELD_GRID | FIELD_WORDS | FIELD_PARTS,
		.headings = "calle|direccion|domicilio|direccion fiscal|direccion del cliente|"
			    "street|address|billing street|billing address|address 1 street|"
			    "address line 1|mailing street|business street|business address|"
			    "street2|lane|direccion factura|s address|client address 1|"
			    "client address 2|address line 2|billing address line 1|"
			    "billing address line 2|billing street2"},
	{.name = "ext_no", .label = N_("No."), .kind = FIELD_TEXT, .max = 30, .width = 8,
		.headings = "exterior|numero exterior|no ext|num ext|no exterior|num exterior",
		.behind = "street", .behind_headings = "numero|no|n|num|nro|number|house number|altura"},
	{.name = "int_no", .label = N_("Int. no."), .kind = FIELD_TEXT, .max = 60, .width = 8,
		.headings = "interior|numero interior|no int|num int|no interior|num interior|"
			    "apt suite|billing apt suite|address 1 extended address"},
	{.name = "neighbourhood", .label = N_("Neighbourhood"), .kind = FIELD_TEXT, .max = 120,
		.width = 20, .words = country_words,
		.headings = "colonia|colonia fiscal|colonia factura|barrio|neighbourhood|"
			    "neighborhood"},
	{.name = "city", .label = N_("City"), .kind = FIELD_TEXT, .max = 120, .width = 20,
		.words = country_words, .flags = FIELD_GRID,
		.headings = "ciudad|localidad|poblacion|town|city|billing city|address 1 city|"
			    "mailing city|business city|client city|s town|billing address city"},
	{.name = "municipality", .label = N_("Municipality"), .kind = FIELD_TEXT, .max = 120,
		.width = 20, .words = country_words,
		.headings = "municipio|delegacion|alcaldia|comuna|municipio delegacion|deleg mpio|"
			    "deleg mpio factura|municipio fiscal|municipality|"
			    "partido|distrito|canton"},
	{.name = "state", .label = N_("State"), .kind = FIELD_TEXT, .max = 120, .width = 20,
		.words = country_words,
		.headings = "estado|estado fiscal|estado factura|provincia|region|address 1 region|"
			    "province|province state|billing state|billing state province|state|"
			    "state id|statecode|mailing state|business state|client state|"
			    "municipio departamento|departamento|state province|"
			    "address state",
		.values = REGIONS},
	{.name = "zip", .label = N_("Postal code"), .kind = FIELD_TEXT, .max = 12, .width = 8,
		.headings = "cp|c p|codigo postal|codigo postal fiscal|codigo postal factura|zip|"
			    "zip code|postal code|postal code zip code|billing code|"
			    "billing postal code|address 1 postal code|mailing zip|"
			    "business postal code|client zip"},
	{.name = "country", .label = N_("Country"), .kind = FIELD_CHOICE, .list = "country"},
	{.name = "phone", .label = N_("Phone"), .kind = FIELD_PHONE, .with = "country"},
};

/* One fiscal address stays one: another client's becomes a branch. */
static void address_joining(const struct record *client, struct record *row)
{
	int fiscal;

	address_row_state(client, &fiscal);
	if (fiscal > 1)
		record_set(row, "kind", "branch");
}

struct entity address_entity = {
	.name = "address",
	.table = "address",
	.label = N_("Address"),
	.plural = N_("Addresses"),
	.about = N_("One fiscal address and any number of branches."),
	.flags = ENTITY_CHILD,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "street",
	.line = "street|ext_no|int_no",
	.joining = address_joining,
	.detail = "name",
	.filter = scope_of_client,
};

const char *const address_parts[ADDRESS_PARTS] = {
	"street", "ext_no", "int_no", "neighbourhood", "zip", "city", "municipality", "state"};

/* In the order that they are written in, and how many stand together, with blanks between; a comma comes
 * after them. */
enum { STREET, EXT_NO, INT_NO, NEIGHBOURHOOD, ZIP, CITY, MUNICIPALITY, STATE };
static const int written[ADDRESS_PARTS] = {
	STREET, EXT_NO, INT_NO, NEIGHBOURHOOD, ZIP, CITY, MUNICIPALITY, STATE};
static const int written_in_chile[ADDRESS_PARTS] = {
	STREET, EXT_NO, INT_NO, NEIGHBOURHOOD, ZIP, MUNICIPALITY, CITY, STATE};
static const int together[] = {3, 1, 2, 1, 1};

void address_line(const char *country, const char *const text[ADDRESS_PARTS], struct str *out)
{
	const int *order = text_equal(country, "CL") ? written_in_chile : written;

	for (int p = 0, i = 0; p < LENGTH(together); p++) {
		const char *between = out->len ? ", " : "";

		for (int end = i + together[p]; i < end; i++) {
			if (!text[order[i]][0])
				continue;
			str_add(out, between);
			str_add(out, text[order[i]]);
			between = " ";
		}
	}
}

int address_fiscal_line(struct db *db, int64_t client, struct str *out, struct err *e)
{
	const char *text[ADDRESS_PARTS];
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT street, ext_no, int_no, neighbourhood, zip, city, municipality, state, "
		    "country FROM address WHERE kind = 'fiscal' AND client = ");
	sql_i64(&q, client);
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		for (int i = 0; i < ADDRESS_PARTS; i++)
			text[i] = rows_text(r, i);
		address_line(rows_text(r, ADDRESS_PARTS), text, out);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

void address_line_of(const struct record *client, struct str *out)
{
	const char *text[ADDRESS_PARTS];
	int child;

	entity_child(client->entity, "address", &child);
	for (int i = 0; i < client->child[child].n; i++) {
		const struct record *row = client->child[child].v[i];

		if (!text_equal(record_get(row, "kind"), "fiscal"))
			continue;
		for (int k = 0; k < ADDRESS_PARTS; k++)
			text[k] = record_get(row, address_parts[k]);
		address_line(record_get(row, "country"), text, out);
		return;
	}
}

int address_row_state(const struct record *client, int *fiscal)
{
	int child;

	entity_child(client->entity, "address", &child);
	*fiscal = 0;
	for (int i = 0; i < client->child[child].n; i++)
		*fiscal += text_equal(record_get(client->child[child].v[i], "kind"), "fiscal");
	return child;
}

void address_complete(struct record *client)
{
	int fiscal, child = address_row_state(client, &fiscal);
	const char *country = record_get(client, "country");

	for (int i = 0; i < client->child[child].n; i++) {
		struct record *row = client->child[child].v[i];

		if (!record_get(row, "kind")[0])
			record_set(row, "kind", fiscal++ ? "branch" : "fiscal");
		if (!record_get(row, "country")[0] && country[0])
			record_set(row, "country", country);
	}
}

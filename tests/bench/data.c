/* Firms and people of no country in particular, by a small generator of its own: the same
 * everywhere. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "bench.h"
#include "dict/door.h"
#include "dict/import.h"

#define PASSWORD "bench horse staple"

static const char *const given[] = {"José", "María", "Juan", "Ana", "Luis", "Guadalupe", "Carlos",
	"Sofía", "Miguel", "Lucía", "Jorge", "Elena", "Pedro", "Valentina", "Andrés", "Camila",
	"Ramón", "Inés", "Tomás", "Ximena", "Óscar", "Renata", "Héctor", "Begoña", "Raúl", "Paula",
	"Víctor", "Daniela", "Íñigo", "Zoila"};
static const char *const surnames[] = {"García", "Hernández", "Martínez", "López", "González",
	"Rodríguez", "Pérez", "Sánchez", "Ramírez", "Flores", "Gómez", "Torres", "Díaz", "Vázquez",
	"Cruz", "Morales", "Gutiérrez", "Reyes", "Ruiz", "Jiménez", "Mendoza", "Aguilar", "Ortiz",
	"Álvarez", "Castillo", "Romero", "Moreno", "Chávez", "Rivera", "Ramos", "Herrera", "Medina",
	"Peña", "Muñoz", "Núñez", "Ibáñez", "Zúñiga", "Quiñones", "Echeverría", "Fuentes", "Soto",
	"Contreras", "Silva", "Sepúlveda", "Araya", "Espinoza", "Valenzuela", "Rojas", "Restrepo",
	"Ospina", "Uribe", "Zapata", "Wagner", "O'Higgins", "Yáñez", "Krause"};
static const char *const trades[] = {"Comercializadora", "Distribuidora", "Servicios",
	"Transportes", "Constructora", "Ferretería", "Refacciones", "Industrias", "Grupo",
	"Agrícola", "Clínica", "Laboratorio", "Taller", "Panadería", "Consultores", "Importadora"};
static const char *const places[] = {"del Norte", "del Valle", "de Occidente", "La Esperanza",
	"El Águila", "San Martín", "Santa Fe", "Los Andes", "del Pacífico", "Bogotá", "Monterrey",
	"Valparaíso"};
static const char *const forms[] = {"SA de CV", "SpA", "SAS", "Ltda", "S de RL"};

static uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

/* The first ones are the common ones, as among people. */
static const char *skewed(uint64_t *state, const char *const *of, int n)
{
	uint64_t a = next_random(state) % (uint64_t)n, b = next_random(state) % (uint64_t)n;

	return of[a * b / (uint64_t)n];
}
#define any(state, array) skewed(state, array, LENGTH(array))

static void person_name(uint64_t *state, char out[120])
{
	snprintf(out, 120, "%s %s %s %s", any(state, given), any(state, given),
		any(state, surnames), any(state, surnames));
}

static void rut_make(int64_t number, char out[24])
{
	int sum = 0, weight = 2;

	for (int64_t left = number; left; left /= 10) {
		sum += (int)(left % 10) * weight;
		weight = weight == 7 ? 2 : weight + 1;
	}
	snprintf(out, 24, "%lld-%c", (long long)number, "0K987654321"[sum % 11]);
}

void sample_make(int64_t series, int64_t n, struct sample_row *out)
{
	uint64_t state = (uint64_t)(series * 1000003 + n);

	person_name(&state, out->contact);
	if (next_random(&state) % 4)
		person_name(&state, out->name);
	else
		snprintf(out->name, sizeof out->name, "%s %s %s %s", any(&state, trades),
			any(&state, surnames), any(&state, places), any(&state, forms));
	rut_make(4000000 + series * 20000000 + n * 97, out->tax_id);
	snprintf(out->phone, sizeof out->phone, "+56 2 %08lld",
		(long long)(20000000 + (series * 400009 + n * 7919) % 80000000));
	snprintf(out->mobile, sizeof out->mobile, "+56 9 %08llu",
		(unsigned long long)(next_random(&state) % 90000000 + 10000000));
	snprintf(out->email, sizeof out->email, "c%lld.%lld@ejemplo.cl", (long long)series,
		(long long)n);
	out->of_seller = next_random(&state) % 100 == 0;
}

void sample_csv(const char *path, int64_t series, int64_t n)
{
	FILE *out = fopen(path, "w");

	if (!out)
		give_up(path, NULL);
	fputs("Razón social,País,RUT,Teléfono,Email,Vendedor,Contact name,Celular\n", out);
	for (int64_t i = 0; i < n; i++) {
		struct sample_row row;

		sample_make(series, i, &row);
		fprintf(out, "%s,CL,%s,%s,%s,%s,%s,%s\n", row.name, row.tax_id, row.phone,
			row.email, row.of_seller ? SELLER : "", row.contact, row.mobile);
	}
	if (fclose(out))
		give_up(path, NULL);
}

const char *sample_word(int i)
{
	return i < LENGTH(surnames) ? surnames[i] : trades[i - LENGTH(surnames)];
}

int sample_words(void)
{
	return LENGTH(surnames) + LENGTH(trades);
}

/* ---- databases ---- */

static void seller_add(struct db *db)
{
	struct session *ana = bench_session(db, "ana");
	struct issues issues = ISSUES_INIT;
	struct record *r;
	struct err e = ERR_INIT;

	must(door_new((struct scope){ana, NULL, 0}, entity_find("user"), &r, &e), &e);
	record_set(r, "name", SELLER);
	must(record_set_path(ana, r, "role", "seller", &e), &e);
	must(door_save(ana, r, NULL, &issues, &e), &e);
	record_free(&r);
	issues_release(&issues);
	session_free(&ana);
}

struct db *bench_create(const char *path)
{
	struct access_first first = {"ana", PASSWORD, 1, NULL};
	struct config *config = NULL;
	struct err e = ERR_INIT;
	struct db *db;

	must(config_load(&config, NULL, &e), &e);
	must(db_open(&db, path, DB_CREATE, &e), &e);
	must(access_init(db, config, &first, &e), &e);
	config_free(&config);
	seller_add(db);
	return db;
}

void bench_remove(const char *path)
{
	static const char *const ends[] = {"", ".gate", "-wal", "-shm"};
	char file[4200];

	for (int i = 0; i < LENGTH(ends); i++) {
		snprintf(file, sizeof file, "%s%s", path, ends[i]);
		unlink(file);
	}
}

struct session *bench_session(struct db *db, const char *user)
{
	struct session *s;
	struct err e = ERR_INIT;

	must(session_open(&s, db, user, &e), &e);
	return s;
}

void bench_import(struct db *db, const char *csv, int64_t rows)
{
	struct session *ana = bench_session(db, "ana");
	struct import_options options = {0};
	struct import_report report = IMPORT_REPORT_INIT;
	struct err e = ERR_INIT;
	FILE *in = fopen(csv, "r");

	if (!in)
		give_up(csv, NULL);
	must(import_run(ana, entity_find("client"), in, &options, &report, &e), &e);
	if (report.count[IMPORT_CREATED] < rows * 95 / 100)
		give_up("most rows of the import should be new", NULL);
	fclose(in);
	import_report_release(&report);
	session_free(&ana);
}

static void put_values(struct session *s, struct record *r, const char *const *values)
{
	static const struct accepted all = {.all = true};
	struct issues issues = ISSUES_INIT;
	struct err e = ERR_INIT;

	for (; values[0]; values += 2)
		must(record_set_path(s, r, values[0], values[1], &e), &e);
	must(door_save(s, r, &all, &issues, &e), &e);
	record_free(&r);
	issues_release(&issues);
}

void bench_add(struct session *s, const char *entity, const char *const *values)
{
	struct err e = ERR_INIT;
	struct record *r;

	must(door_new((struct scope){s, NULL, 0}, entity_find(entity), &r, &e), &e);
	put_values(s, r, values);
}

void bench_edit(struct session *s, const char *entity, int64_t id, const char *const *values)
{
	struct err e = ERR_INIT;
	struct record *r;

	must(door_load((struct scope){s, NULL, 0}, entity_find(entity), id, &r, &e), &e);
	put_values(s, r, values);
}

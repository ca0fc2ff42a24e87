/* Taxes of a new database, by the company's country. Sources: Mexico LIVA 1, 2-A, 15, 1-A, LISR 106,
 * 113-J and SAT c_TasaOCuota; Chile DL 825; Colombia Estatuto Tributario 468, 468-1, 477, 424. */
#include "core/entities.h"
#include "core/seed.h"

static const struct {
	const char *country, *code, *name, *kind, *sat_tax;
	int64_t rate; /* per cent in millionths */
	const char *from;
} taxes[] = {
	{"MX", "IVA16", "IVA 16 %", "added", "002", 16000000, "2010-01-01"},
	{"MX", "IVA8", "IVA 8 % (frontera)", "added", "002", 8000000, "2019-01-01"},
	{"MX", "IVA0", "IVA 0 %", "added", "002", 0, ""},
	{"MX", "EXENTO", "IVA exento", "exempt", "002", 0, ""},
	{"MX", "RETIVA", "Retención IVA 10.6667 %", "withheld", "002", 10666700, ""},
	{"MX", "RETIVA6", "Retención IVA 6 %", "withheld", "002", 6000000, "2020-01-01"},
	{"MX", "RETISR", "Retención ISR 10 %", "withheld", "001", 10000000, ""},
	{"MX", "RETISR125", "Retención ISR 1.25 %", "withheld", "001", 1250000, "2022-01-01"},
	{"CL", "IVA19", "IVA 19 %", "added", "", 19000000, "2003-10-01"},
	{"CL", "EXENTO", "Exento de IVA", "exempt", "", 0, ""},
	{"CO", "IVA19", "IVA 19 %", "added", "", 19000000, "2017-01-01"},
	{"CO", "IVA5", "IVA 5 %", "added", "", 5000000, ""},
	{"CO", "IVA0", "IVA 0 % (exento)", "added", "", 0, ""},
	{"CO", "EXCLUIDO", "Excluido de IVA", "exempt", "", 0, ""},
};

static int tax_save(struct change *c, struct record *r, int i, struct err *e)
{
	record_set(r, "code", taxes[i].code);
	record_set(r, "name", taxes[i].name);
	record_set(r, "kind", taxes[i].kind);
	record_set(r, "sat_tax", taxes[i].sat_tax);
	record_set_int(r, "rate", taxes[i].rate);
	record_set(r, "valid_from", taxes[i].from);
	return change_save(c, r, e);
}

/* 0: there is none. */
static int id_asked(struct change *c, struct sql *q, int64_t *id, struct err *e)
{
	int rc;

	*id = 0;
	rc = db_i64(c->db, q, id, e);
	sql_release(q);
	return rc == ERR_MISSING ? 0 : rc;
}

static int id_of_code(struct change *c, const char *code, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT id FROM tax WHERE code = ");
	sql_text(&q, code);
	return id_asked(c, &q, id, e);
}

static void uses_add(struct sql *q, int64_t id)
{
	sql_i64(q, id);
	sql_add(q, " IN (tax, tax2, tax3) LIMIT 1) x)");
}

static int is_used(struct change *c, int64_t id, bool *used, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT (SELECT count(*) FROM (SELECT 1 FROM product WHERE ");
	uses_add(&q, id);
	sql_add(&q, " + (SELECT count(*) FROM (SELECT 1 FROM document_line WHERE ");
	uses_add(&q, id);
	sql_add(&q, " + (SELECT count(*) FROM (SELECT 1 FROM schedule_line WHERE ");
	uses_add(&q, id);
	rc = db_any(c->db, &q, used, e);
	sql_release(&q);
	return rc;
}

/* One that was put away with an earlier move comes back. What another country calls the same becomes what it is
 * here, unless something uses it. */
static int tax_bring(struct change *c, int i, struct err *e)
{
	struct record *r;
	int64_t id;
	bool used;

	if (id_of_code(c, taxes[i].code, &id, e))
		return e->code;
	if (!id)
		return tax_save(c, record_in(c->arena, &tax_entity), i, e);
	if (is_used(c, id, &used, e) || change_load(c, &tax_entity, id, &r, e) ||
		(r->archived && change_archive(c, r, false, e)))
		return e->code;
	return used ? 0 : tax_save(c, r, i, e);
}

/* Mexico's law has a word of its own for what is added to a price. Who wrote another one keeps it. */
static int name_added(struct change *c, const char *country, struct err *e)
{
	bool mexico = text_equal(country, "MX");
	const char *was = mexico ? "Agregado" : "Trasladado", *now = mexico ? "Trasladado" : "Agregado";
	struct sql q = SQL_INIT;
	struct record *list;
	int64_t id;

	sql_add(&q, "SELECT id FROM list WHERE name = 'tax_kind'");
	if (id_asked(c, &q, &id, e) || change_load(c, &list_entity, id, &list, e))
		return e->code;
	for (int i = 0; i < list->child[0].n; i++) {
		struct record *value = list->child[0].v[i];

		if (text_equal(record_get(value, "code"), "added") &&
			text_equal(record_get(value, "label_es"), was)) {
			record_set(value, "label_es", now);
			return change_save(c, list, e);
		}
	}
	return 0;
}

int seed_taxes(struct change *c, const char *country, struct err *e)
{
	if (name_added(c, country, e))
		return e->code;
	for (int i = 0; i < LENGTH(taxes); i++)
		if (text_equal(taxes[i].country, country) && tax_bring(c, i, e))
			return e->code;
	return 0;
}

static bool has_code(const char *country, const char *code)
{
	for (int i = 0; i < LENGTH(taxes); i++)
		if (text_equal(taxes[i].country, country) && text_equal(taxes[i].code, code))
			return true;
	return false;
}

static int tax_put_away(struct change *c, const char *code, struct err *e)
{
	struct record *r;
	int64_t id;
	bool used;

	if (id_of_code(c, code, &id, e) || is_used(c, id, &used, e))
		return e->code;
	if (!id || used)
		return 0;
	if (change_load(c, &tax_entity, id, &r, e))
		return e->code;
	return r->archived ? 0 : change_archive(c, r, true, e);
}

int seed_taxes_move(struct change *c, const char *from, const char *to, struct err *e)
{
	for (int i = 0; i < LENGTH(taxes); i++)
		if (text_equal(taxes[i].country, from) && !has_code(to, taxes[i].code) &&
			tax_put_away(c, taxes[i].code, e))
			return e->code;
	return seed_taxes(c, to, e);
}

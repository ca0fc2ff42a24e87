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

static int tax_seed(struct change *c, int i, struct err *e)
{
	struct record *r = record_in(c->arena, &tax_entity);

	record_set(r, "code", taxes[i].code);
	record_set(r, "name", taxes[i].name);
	record_set(r, "kind", taxes[i].kind);
	record_set(r, "sat_tax", taxes[i].sat_tax);
	record_set_int(r, "rate", taxes[i].rate);
	record_set(r, "valid_from", taxes[i].from);
	return change_save(c, r, e);
}

int seed_taxes(struct change *c, const char *country, struct err *e)
{
	for (int i = 0; i < LENGTH(taxes); i++)
		if (text_equal(taxes[i].country, country) && tax_seed(c, i, e))
			return e->code;
	return 0;
}

/* What the demo firm invoices every so often. */
#include "base/moment.h"
#include "core/demo_parts.h"
#include "core/entities.h"
#include "core/schedule_parts.h"

#define PATHS 6

/* Of the first customers, in their order. */
static const struct {
	const char *kind, *cycle, *day;
	const char *more[PATHS][2]; /* path and text */
} schedules[] = {
	{"invoice", "1", "last",
		{{"line[+0].product", "MANT"}, {"line[+0].quantity", "1"}, {"time", "9:00"},
			{"text", "Le enviamos la factura de la mantención de {mes} de {año}."}}},
	{"delivery_note", "1", "15",
		{{"line[+0].product", "PAP-A4"}, {"line[+0].quantity", "4"}, {"limit", "12"}}},
	{"invoice", "12", "31",
		{{"line[+0].product", "LIC-ANT"}, {"line[+0].quantity", "10"},
			{"downtime", "issue"}}},
};

static int fill(struct change *c, int i, const char *client, struct record *r, struct err *e)
{
	const char *const head[][2] = {{"kind", schedules[i].kind}, {"client", client},
		{"cycle", schedules[i].cycle}, {"day", schedules[i].day}};
	char tomorrow[DATE_TEXT];

	for (int k = 0; k < LENGTH(head); k++)
		if (record_set_path(c->session, r, head[k][0], head[k][1], e))
			return e->code;
	for (int k = 0; k < PATHS && schedules[i].more[k][0]; k++)
		if (record_set_path(c->session, r, schedules[i].more[k][0],
			    schedules[i].more[k][1], e))
			return e->code;
	date_format(date_from_days(date_days(today_in(c->session->time_zone)) + 1), tomorrow);
	record_set(r, "start", tomorrow);
	record_set(r, "downtime", record_get(r, "downtime")[0] ? record_get(r, "downtime") : "hold");
	record_set_int(record_add_child(r, SCHEDULE_RECIPIENT), "user", c->session->user);
	return 0;
}

static int customer(struct change *c, int nth, struct str *code, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT code FROM client WHERE kind = 'customer' AND archived_at = '' ORDER BY id "
		    "LIMIT 1 OFFSET ");
	sql_i64(&q, nth);
	rc = db_text(c->db, &q, code, e);
	sql_release(&q);
	return rc;
}

static int schedule_add(struct change *c, int i, struct err *e)
{
	struct record *r = record_in(c->arena, &schedule_entity);
	struct str code = STR_INIT;
	int rc = customer(c, i, &code, e);

	if (!rc && !(rc = fill(c, i, code.buf, r, e)))
		rc = change_save(c, r, e);
	str_release(&code);
	return rc == ERR_MISSING ? 0 : rc;
}

int demo_schedules(struct change *c, struct err *e)
{
	for (int i = 0; i < LENGTH(schedules); i++)
		if (schedule_add(c, i, e))
			return e->code;
	return 0;
}

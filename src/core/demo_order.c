/* Made-up service orders, with what was done about them. */
#include "base/moment.h"
#include "core/demo_parts.h"
#include "core/entities.h"

#define PICK(d, words) ((words)[dice_below((d), LENGTH(words))])

static const struct {
	const char *equipment, *fault, *work;
} jobs[] = {
	{"Impresora láser HP M404", "Atasca el papel en la bandeja 2.", "Cambiar rodillos y limpiar."},
	{"Notebook Lenovo T14", "No enciende con la batería.", "Diagnóstico; presupuesto antes de reparar."},
	{"Servidor Dell T150", "Ruido fuerte en el ventilador.", "Cambiar el ventilador, revisar el disco."},
	{"Cámara frigorífica", "No baja de 8 grados.", "Revisar compresor y carga de gas."},
	{"Balanza Ñandú B-30", "Marca 40 g de menos.", "Calibrar y sellar."},
	{"Router Mikrotik hEX", "Pierde la conexión cada noche.", "Actualizar y revisar el registro."},
	{"Punto de venta", "La pantalla no responde al tacto.", "Cambiar el panel."},
	{"Sierra circular", "Se detiene con carga.", "Revisar carbones y cable."},
};
static const char *const states[] = {"received", "assigned", "in_progress", "waiting", "done"};
static const char *const priorities[] = {"low", "normal", "normal", "normal", "high", "urgent"};

static const struct {
	const char *kind, *text;
} dealings[] = {
	{"call", "Se llamó para coordinar la visita; piden que sea por la mañana."},
	{"diagnosis", "Revisado en taller: el presupuesto salió por correo."},
	{"part", "Repuesto pedido; llega en cinco días."},
	{"visit", "Visita en el local, el encargado no estaba. Se vuelve mañana."},
	{"repair", "Reparado y probado durante dos horas."},
	{"mail", "El cliente aceptó el presupuesto por correo."},
};

static struct date day_of(const struct change *c)
{
	int64_t moment = 0;
	struct err ignored;

	if (moment_parse(c->at, &moment, &ignored))
		moment = now();
	return moment_civil(moment, c->session->time_zone).date;
}

static void put_dates(struct record *r, struct change *c, struct dice *d, bool old)
{
	struct date day = day_of(c);
	char text[DATE_TEXT];

	date_format(day, text);
	record_set(r, "date", text);
	record_set(r, "time", arena_printf(c->arena, "%02d:%02d", 9 + dice_below(d, 9),
		5 * dice_below(d, 12)));
	date_format(date_from_days(date_days(day) + 3 + dice_below(d, 12)), text);
	record_set(r, "promised", text);
	record_set(r, "state", old ? "delivered" : PICK(d, states));
}

static int add_dealings(struct change *c, struct dice *d, int64_t order, struct err *e)
{
	for (int n = dice_below(d, 4); n > 0; n--) {
		struct record *r = record_in(c->arena, &order_dealing_entity);
		int which = dice_below(d, LENGTH(dealings));

		record_set_int(r, "service_order", order);
		record_set(r, "kind", dealings[which].kind);
		record_set(r, "text", dealings[which].text);
		if (change_save(c, r, e))
			return e->code;
	}
	return 0;
}

int demo_order(struct change *c, struct dice *d, int64_t client, const struct demo_staff *staff,
	struct err *e)
{
	struct record *r = record_in(c->arena, &service_order_entity);
	int job = dice_below(d, LENGTH(jobs));
	bool old = now() / 86400 - date_days(day_of(c)) > 60;

	record_set_int(r, "client", client);
	put_dates(r, c, d, old && dice_percent(d, 95));
	record_set(r, "priority", PICK(d, priorities));
	record_set_int(r, "received_by", staff->oscar);
	if (dice_percent(d, 70))
		record_set_int(r, "technician", staff->tito);
	record_set(r, "equipment_owner", dice_percent(d, 85) ? "client" : "own");
	record_set(r, "equipment", jobs[job].equipment);
	record_set(r, "serial", arena_printf(c->arena, "SN%06d", dice_below(d, 1000000)));
	record_set(r, "fault", jobs[job].fault);
	record_set(r, "work", jobs[job].work);
	return change_save(c, r, e) || add_dealings(c, d, r->id, e) ? e->code : 0;
}

#include "tui/status.h"

#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/backup.h"
#include "store/disk.h"
#include "store/room.h"
#include "tui/paint.h"
#include "tui/run.h"

#define HOUR 3600
#define BACKUP_OLDEST (48 * HOUR)
#define MEGABYTE (INT64_C(1) << 20)

/* "1.2 MB" */
static void size_text(const struct session *s, int64_t bytes, struct str *out)
{
	static const char *const units[] = {"kB", "MB", "GB", "TB"};
	int64_t tenths = bytes / 100;
	int unit = 0;

	for (; tenths >= 10000 && unit < LENGTH(units) - 1; unit++)
		tenths /= 1000;
	number_format(out, tenths, 1, &s->numbers);
	str_addf(out, " %s", units[unit]);
}

static const char *engine_title(const struct db *db)
{
	return text_equal(db_engine_name(db), "sqlite") ? "SQLite" : "PostgreSQL";
}

int status_room(struct session *s, struct str *out, struct err *e)
{
	const char *dot = mark_text(MARK_DOT);
	struct db_room room;

	if (db_room(s->db, &room, e))
		return e->code;
	str_addf(out, "%s %s %s ", engine_title(s->db), db_engine_version(s->db), dot);
	size_text(s, room.size, out);
	if (room.left >= 0) {
		str_addf(out, " %s %s ", dot, _("free on its disk:"));
		size_text(s, room.left, out);
	}
	if (run_demo())
		str_addf(out, " %s %s", dot, _("samples (DEMO)"));
	return 0;
}

/* ---- what saves it -----------------------------------------------------------------------------
 */

static void age_text(int64_t seconds, struct str *out)
{
	seconds = seconds < 0 ? 0 : seconds;
	if (seconds < HOUR)
		str_addf(out, _("%d min ago"), (int)(seconds / 60));
	else if (seconds < BACKUP_OLDEST)
		str_addf(out, _("%d h ago"), (int)(seconds / HOUR));
	else
		str_addf(out, _("%d days ago"), (int)(seconds / (24 * HOUR)));
}

static bool backup_words(struct session *s, struct str *out)
{
	const char *directory = run_text("backup.directory");
	struct err e = ERR_INIT;
	int64_t moment, age;

	str_addf(out, "%s ", _("Last backup:"));
	if (!*directory) {
		str_add(out, _("not known (backup.directory is not set)"));
		return true;
	}
	if (backup_newest(s->db, directory, &moment, &e)) {
		str_add(out, e.code == ERR_MISSING ? _("none") : e.text);
		return true;
	}
	age = now() - moment;
	age_text(age, out);
	return age > BACKUP_OLDEST;
}

static bool ballast_words(struct session *s, struct str *out)
{
	int64_t size = ballast_size(db_path(s->db));

	str_addf(out, " %s %s ", mark_text(MARK_DOT), _("ballast:"));
	if (size)
		size_text(s, size, out);
	else
		str_add(out, _("missing"));
	return size < run_number("database.ballast_mb") * MEGABYTE;
}

bool status_safety(struct session *s, struct str *out)
{
	const struct entity *company = entity_find("company");
	bool backup;

	if (run_demo() || !db_path(s->db) || !company ||
		!session_may(s, company, VERB_EDIT, NULL))
		return false;
	backup = backup_words(s, out);
	return ballast_words(s, out) || backup;
}

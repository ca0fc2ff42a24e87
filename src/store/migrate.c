#include "store/migrate.h"

#include "base/lang.h"
#include "base/moment.h"
#include "store/backup.h"
#include "store/engine.h"
#include "store/guards.h"
#include "store/steps.h"
#include "step_2.pg.sql.h"
#include "step_2.sql.h"
#include "step_3.pg.sql.h"
#include "step_3.sql.h"
#include "step_4.pg.sql.h"
#include "step_4.sql.h"

const struct schema_step schema_steps[] = {
	{2, sql_step_2, sql_step_2_pg},
	{3, sql_step_3, sql_step_3_pg},
	{4, sql_step_4, sql_step_4_pg},
};
const int schema_steps_n = LENGTH(schema_steps);

int schema_version(const char *uri, int *out, struct err *e)
{
	struct db *db;
	int err = db_open(&db, uri, DB_READ_ONLY | DB_ANY_VERSION, e);

	if (err)
		return err;
	err = db->engine->schema_version(db, out, e);
	db_close(&db);
	return err;
}

/* "crm.db.backup-v1-20261121194200", beside the database. */
static int backup_make(
	struct db *db, const char *where, int version, struct str *name, struct err *e)
{
	struct civil c = moment_civil(now(), "UTC");
	struct str path = STR_INIT;
	int err;

	str_addf(&path, "%s.backup-v%d-%04d%02d%02d%02d%02d%02d", where, version, c.date.year,
		c.date.month, c.date.day, c.hour, c.minute, c.second);
	err = db_backup(db, path.buf, NULL, e);
	if (!err && name)
		str_add(name, path.buf);
	str_release(&path);
	return err;
}

static int steps_do(
	struct db *db, const struct schema_step *steps, int n, int version, struct err *e)
{
	bool postgres = db->engine != &engine_sqlite;

	for (int i = 0; i < n; i++) {
		const char *sql = postgres && steps[i].postgres ? steps[i].postgres : steps[i].sql;
		int err;

		if (steps[i].version <= version)
			continue;
		if ((err = db->engine->step(db, sql, steps[i].version, e)))
			return err;
	}
	return 0;
}

static int migrate_alone(struct db *db, const char *where, const struct schema_step *steps, int n,
	struct str *backup, struct err *e)
{
	int version, err = db->engine->schema_version(db, &version, e);

	if (err || version >= steps[n - 1].version)
		return err;
	if (db->engine == &engine_sqlite && (err = backup_make(db, where, version, backup, e)))
		return err;
	if ((err = steps_do(db, steps, n, version, e)))
		return err;
	return guards_mend(db, e); /* the guards of what is new */
}

int schema_steps_run(
	const char *uri, const struct schema_step *steps, int n, struct str *backup, struct err *e)
{
	struct err unseen = ERR_INIT;
	struct db *db;
	const char *where;
	int version, err = schema_version(uri, &version, e);

	if (err || version >= steps[n - 1].version)
		return err;
	if ((err = db_open(&db, uri, DB_ANY_VERSION | DB_ALONE, e)))
		return err;
	engine_of(uri, &where);
	err = migrate_alone(db, where, steps, n, backup, e ? e : &unseen);
	db_close(&db);
	return err;
}

int schema_migrate(const char *uri, struct str *backup, struct err *e)
{
	return schema_steps_run(uri, schema_steps, schema_steps_n, backup, e);
}

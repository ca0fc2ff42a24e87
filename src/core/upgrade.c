#include "core/upgrade.h"

#include "dict/mend.h"
#include "store/migrate.h"

static int keys_write(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return keys_mend(tx, e);
}

int database_upgrade(const char *uri, struct str *backup, struct err *e)
{
	struct keys_state keys;
	struct db *db;
	int rc = schema_migrate(uri, backup, e);

	if (rc || (rc = db_open(&db, uri, 0, e)))
		return rc;
	rc = keys_look(db, &keys, e);
	if (!rc && keys.wrong)
		rc = db_write(db, keys_write, NULL, e);
	db_close(&db);
	return rc;
}

#include "core/access.h"

#include "base/lang.h"

int access_only_admin(struct db *db, struct str *name, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int found = 0, step = 0, rc;

	sql_add(&q, "SELECT u.name FROM app_user u JOIN role r ON r.id = u.role"
		    " WHERE r.name = 'administrator' AND u.archived_at = '' AND u.can_log_in = 1"
		    " ORDER BY u.id LIMIT 2");
	rc = db_query(db, &q, &r, e);
	while (!rc && (step = rows_next(r, e)) > 0) {
		str_reset(name);
		str_add(name, rows_text(r, 0));
		found++;
	}
	rows_end(&r);
	sql_release(&q);
	if (rc || step < 0)
		return rc ? rc : step;
	if (found != 1)
		return err_set(e, ERR_MISSING,
			found ? _("There is more than one administrator.")
			      : _("There is no administrator who can log in."));
	return 0;
}

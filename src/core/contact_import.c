/* Contacts of other systems: each has to find its client. */
#include "base/lang.h"
#include "core/client_find.h"
#include "core/importing.h"

static int client_missing(const struct client_hint *hint, struct err *e)
{
	const char *said = hint->any && hint->any[0] ? hint->any
			   : hint->tax_id[0]         ? hint->tax_id
						     : hint->external_id;

	if (!said[0])
		return err_set_path(e, ERR_INPUT, "client", "%s",
			_("The row does not say which client the contact belongs to."));
	return err_set_path(e, ERR_INPUT, "client",
		_("The client \"%s\" is not there: import the clients first."), said);
}

int contact_adopt(struct session *s, struct import_row *row, struct err *e)
{
	struct client_hint hint;
	struct str code = STR_INIT;
	int rc;

	row_plain_names(row);
	hint = (struct client_hint){.any = import_get(row, "client"),
		.external_id = import_get(row, "client_external_id"),
		.tax_id = import_get(row, "client_tax_id")};
	rc = client_find(s, &hint, &code, e);
	if (!rc && !code.len)
		rc = client_missing(&hint, e);
	if (!rc)
		import_put(row, "client", code.buf);
	str_release(&code);
	import_drop(row, "client_external_id");
	import_drop(row, "client_tax_id");
	import_drop(row, "honorific");
	return rc ? rc : row_user(s, row, "owner", e);
}

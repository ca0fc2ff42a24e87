/* Service orders of other systems: each has to find its client, and its people. */
#include "base/lang.h"
#include "core/client_find.h"
#include "core/importing.h"

static int client_missing(const char *said, struct err *e)
{
	if (!said[0])
		return err_set_path(e, ERR_INPUT, "client", "%s",
			_("The row does not say which client the order is of."));
	return err_set_path(e, ERR_INPUT, "client",
		_("The client \"%s\" is not there: import the clients first."), said);
}

/* The name tells; the order's tax id, which may be another one, only where there is no name. */
int order_adopt(struct session *s, struct import_row *row, struct err *e)
{
	const char *name = import_get(row, "client"), *tax_id = import_get(row, "tax_id");
	struct client_hint hint = {.any = name[0] ? name : tax_id, .external_id = "", .tax_id = ""};
	struct str code = STR_INIT;
	int rc = hint.any[0] ? client_find(s, &hint, &code, e) : 0;

	if (!rc && !code.len)
		rc = client_missing(hint.any, e);
	if (!rc)
		import_put(row, "client", code.buf);
	str_release(&code);
	if (rc)
		return rc;
	return row_user(s, row, "technician", e) || row_user(s, row, "received_by", e) ? e->code
										      : 0;
}

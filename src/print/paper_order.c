/* The customer's copy of a service order: what was taken in and is to be done, to be signed. What the
 * firm noted about it stays in the firm. */
#include "base/lang.h"
#include "print/paper_parts.h"

static void title_of(const struct session *s, const struct record *r, struct str *out)
{
	str_addf(out, "%s ", _(r->entity->label));
	record_show(s, r, entity_title(r->entity), out);
}

int paper_order(struct page_doc *d, struct scope scope, const struct record *r, struct err *e)
{
	struct session *s = scope.session;
	struct str title = STR_INIT, client = STR_INIT;
	struct fieldset seen;
	int rc;

	title_of(s, r, &title);
	record_show(s, r, entity_field(r->entity, "client"), &client);
	rc = paper_head(d, s, title.buf, client.buf, e);
	str_release(&title);
	str_release(&client);
	if (rc)
		return rc;
	session_fields(s, r->entity, &seen);
	paper_fields(d, s, r, &seen);
	page_signature(d, _("The client: name, date, signature"));
	page_signature(d, _("For the firm"));
	return 0;
}

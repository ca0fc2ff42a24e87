#include "mail/address.h"

#include "idn2.late.h"
#include <string.h>
#include "base/lang.h"
#include "base/text.h"

static int judge(const char *address, struct err *e)
{
	struct str text = STR_INIT;
	int err = text_clean(&text, address, strlen(address), TEXT_NAME, e);

	if (!err && strcmp(text.buf, address))
		err = err_set(e, ERR_INPUT, _("The e-mail address has blanks around it."));
	str_reset(&text);
	if (!err)
		err = email_clean(&text, address, e);
	str_release(&text);
	return err;
}

int address_load(struct err *e)
{
	return idn2_load(e);
}

int address_wire(struct str *out, const char *address, struct err *e)
{
	const char *at = strrchr(address, '@');
	char *domain = NULL;
	int rc;

	if (judge(address, e) || address_load(e))
		return e->code;
	rc = idn2_to_ascii_8z(at + 1, &domain, IDN2_NONTRANSITIONAL);
	if (rc != IDN2_OK)
		return err_set(e, ERR_INPUT, _("%s is no domain that a mail can be sent to: %s."),
			at + 1, idn2_strerror(rc));
	str_addn(out, address, (size_t)(at + 1 - address));
	str_add(out, domain);
	idn2_free(domain);
	return 0;
}

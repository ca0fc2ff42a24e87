#include "print/logo.h"

#include <errno.h>
#include <string.h>
#include "base/lang.h"
#include "core/company.h"
#include "print/pdf.h"

/* One byte more than may be, so that more is seen. */
static int file_read(FILE *in, const char *name, struct str *out, struct err *e)
{
	char piece[8192];
	size_t n;

	while (out->len <= LOGO_BYTES && (n = fread(piece, 1, sizeof piece, in)) > 0)
		str_addn(out, piece, n);
	if (!ferror(in))
		return 0;
	return err_set(e, ERR_IO, _("The file %s cannot be read: %s."), name, strerror(errno));
}

int logo_take(struct session *s, FILE *in, const char *name, struct err *e)
{
	struct str png = STR_INIT;
	int rc = file_read(in, name, &png, e);

	if (!rc)
		rc = logo_check(png.buf, png.len, e) || pdf_look_at_png(png.buf, png.len, e) ||
				     logo_set(s, png.buf, png.len, e)
			     ? e->code
			     : 0;
	str_release(&png);
	return rc;
}

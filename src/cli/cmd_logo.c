#include <errno.h>
#include <string.h>
#include "base/lang.h"
#include "cli/command.h"
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
	return err_set(e, ERR_IO, _("The file %s can not be read: %s."), name, strerror(errno));
}

int cmd_logo(struct cli *c, struct err *e)
{
	const char *name = c->arg[0];
	bool standard = !strcmp(name, "-");
	FILE *in = standard ? stdin : fopen(name, "re");
	struct str png = STR_INIT;
	int rc;

	if (!in)
		return err_set(e, ERR_NO_FILE, _("The file %s can not be read: %s."), name,
			strerror(errno));
	rc = file_read(in, name, &png, e);
	if (!rc)
		rc = logo_check(png.buf, png.len, e) || pdf_look_at_png(png.buf, png.len, e) ||
				     logo_set(c->session, png.buf, png.len, e)
			     ? e->code
			     : 0;
	if (!rc)
		say_note(c, "%s", _("The logo stands on documents from now on."));
	if (!standard)
		fclose(in);
	str_release(&png);
	return rc;
}

/* A mail becomes a file for people to look at; the name tells when and to whom. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/str.h"
#include "core/files.h"
#include "mail/transporting.h"

struct directory {
	struct transport base;
	const char *path;
};

/* 20261122T021500Z-ana@example.com-1f00c2a9b3d4e5f6.eml: what could be read as a path is left out. */
static int name_make(struct str *out, const char *to, struct err *e)
{
	char moment[MOMENT_TEXT];
	uint64_t number;

	if (random_bytes(&number, sizeof number, e))
		return e->code;
	moment_format(now(), moment);
	for (const char *s = moment; *s; s++)
		if (*s != '-' && *s != ':')
			str_addc(out, *s);
	str_addc(out, '-');
	for (const char *s = to; *s && s - to < 80; s++)
		str_addc(out, *s == '/' || (unsigned char)*s > 126 ? '_' : *s);
	str_addf(out, "-%016" PRIx64 ".eml", number);
	return 0;
}

/* Until the file has its name, nothing was sent. */
static int file_write(const char *path, const struct transport_mail *mail,
	struct transport_result *out, struct err *e)
{
	struct files_new file;
	int err = files_begin_at(&file, path, e);

	if (err)
		return err;
	if (!data_agreed(mail, out))
		err = ERR_CANCEL;
	else
		fwrite(mail->bytes, 1, mail->n, file.file);
	err = files_end(&file, err, e);
	files_new_release(&file);
	return err;
}

static void directory_send(
	struct transport *t, const struct transport_mail *mail, struct transport_result *out)
{
	const struct directory *d = (const struct directory *)t;
	struct str path = STR_INIT;
	struct err e = ERR_INIT;
	int err;

	str_addf(&path, "%s/", d->path);
	err = name_make(&path, mail->to, &e);
	if (!err)
		err = file_write(path.buf, mail, out, &e);
	if (!err) {
		result_set(out, TRANSPORT_SENT, path.buf + strlen(d->path) + 1);
	} else if (err != ERR_CANCEL) {
		result_set(out, TRANSPORT_RELAY, e.text);
		out->alarm = true;
	}
	str_release(&path);
}

static void directory_close(struct transport *t)
{
	free(t);
}

int directory_open(struct transport **out, const struct mail_config *config, struct err *e)
{
	static const struct transport_ways ways = {directory_send, directory_close};
	struct directory *d;
	struct stat st;

	if (stat(config->directory, &st) || !S_ISDIR(st.st_mode))
		return err_set(e, ERR_CONFIG,
			_("Mails are to be written to %s, which is no directory. Make it, or say in "
			  "the configuration, under [mail], where else."),
			*config->directory ? config->directory : "\"\"");
	d = xmalloc(sizeof *d);
	*d = (struct directory){{&ways}, config->directory};
	*out = &d->base;
	return 0;
}

#include "mail/settings.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "base/lang.h"

static int make_directory(const char *path, struct err *e)
{
	if (!mkdir(path, 0750) || errno == EEXIST)
		return 0;
	return err_set(e, ERR_CONFIG, _("The directory of mail %s cannot be made: %s."), path,
		strerror(errno));
}

static int take_directory(
	const struct config *config, struct db *db, struct arena *a, struct mail_config *out, struct err *e)
{
	const char *given = config_text(config, "mail.directory");

	out->way = MAIL_DIRECTORY;
	out->directory = given;
	if (given[0])
		return 0;
	if (!db_path(db))
		return err_set(e, ERR_CONFIG,
			_("A database on a server needs a directory for its mail: [mail] directory."));
	out->directory = arena_printf(a, "%s.mail", db_path(db));
	return make_directory(out->directory, e);
}

static int take_server(const struct config *config, struct mail_config *out, struct err *e)
{
	out->way = MAIL_SMTP;
	out->url = config_text(config, "mail.url");
	out->plain = text_equal(config_text(config, "mail.encryption"), "none");
	out->total_ms = (int)config_int(config, "mail.patience_seconds") * 1000;
	out->user = config_text(config, "mail.user");
	out->password_file = config_text(config, "mail.password_file");
	out->ca_file = config_text(config, "mail.ca_file");
	out->helo = config_text(config, "mail.helo");
	if (!out->url[0])
		return err_set(e, ERR_CONFIG, _("Which mail server? Say it as [mail] url."));
	if (out->user[0] && !out->password_file[0])
		return err_set(e, ERR_CONFIG,
			_("[mail] user %s has no password: name its file as password_file."), out->user);
	return 0;
}

int mail_settings(const struct config *config, struct db *db, bool demo, struct arena *a,
	struct mail_config *out, struct err *e)
{
	const char *way = config_text(config, "mail.transport");

	*out = (struct mail_config)MAIL_CONFIG_INIT;
	if (demo || text_equal(way, "directory"))
		return take_directory(config, db, a, out, e);
	return text_equal(way, "smtp") ? take_server(config, out, e) : 0;
}

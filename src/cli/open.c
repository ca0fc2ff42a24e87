#include "cli/command.h"

#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/access.h"
#include "core/demo.h"
#include "core/files.h"
#include "core/ssh.h"

#define SERVICE_DATABASE "/var/lib/ficha/ficha.db"

int cli_open_config(struct cli *c, struct err *e)
{
	struct str path = STR_INIT;
	int rc = place_config(c->option[OPT_CONFIG], &path, e);

	if (!rc)
		rc = config_load(&c->config, path.len ? path.buf : NULL, e);
	if (!rc && *config_text(c->config, "ui.language"))
		lang_set(config_text(c->config, "ui.language"));
	if (!rc && option_given(c, OPT_VERBOSE))
		say_note(c, _("configuration: %s"), path.len ? path.buf : _("none"));
	str_release(&path);
	return rc;
}

static void uri_note(const struct cli *c)
{
	struct str shown = STR_INIT;

	uri_show(c->uri.buf, &shown);
	say_note(c, _("database: %s"), shown.buf);
	str_release(&shown);
}

int cli_find_uri(struct cli *c, struct err *e)
{
	const char *configured = config_text(c->config, "database.uri");

	str_reset(&c->uri);
	if (option_given(c, OPT_DB))
		str_add(&c->uri, c->option[OPT_DB]);
	else if (*configured)
		str_add(&c->uri, configured);
	else if (c->command && c->command->flags & COMMAND_SSHD)
		str_add(&c->uri, SERVICE_DATABASE);
	else
		place_database("ficha.db", &c->uri);
	if (!c->uri.len)
		return err_set(e, ERR_USAGE, _("Say which database: --db FILE."));
	if (option_given(c, OPT_VERBOSE))
		uri_note(c);
	return 0;
}

/* A newcomer has no database yet: say what to type. */
static int db_missing(const struct cli *c, struct err *e)
{
	if (e->code != ERR_NO_FILE || option_given(c, OPT_DB) ||
		*config_text(c->config, "database.uri"))
		return e->code;
	return err_set(e, ERR_NO_FILE,
		_("There is no database yet (%s). Make one with: ficha init --admin NAME   Or try "
		  "the samples: ficha demo"),
		c->uri.buf);
}

static int demo_clock(struct cli *c, struct err *e)
{
	struct str clock = STR_INIT;
	int64_t moment = 0;
	int rc = demo_read(c->db, &c->demo, &clock, e);

	if (!rc && c->demo && clock.len)
		rc = moment_parse(clock.buf, &moment, e);
	if (!rc && moment)
		now_set(moment);
	str_release(&clock);
	return rc;
}

int cli_open_db(struct cli *c, unsigned flags, struct err *e)
{
	if (db_open(&c->db, c->uri.buf, flags, e))
		return db_missing(c, e);
	db_set_patience(c->db, (int)config_int(c->config, "database.patience_seconds"));
	db_set_reserve(c->db, config_int(c->config, "database.reserve_mb") * MEGABYTE);
	ssh_keys_set_file(config_text(c->config, "ssh.keys_file"));
	files_set_root(config_text(c->config, "files.directory"));
	return demo_clock(c, e);
}

void cli_close(struct cli *c)
{
	session_free(&c->session);
	db_close(&c->db);
	config_free(&c->config);
	str_release(&c->uri);
}

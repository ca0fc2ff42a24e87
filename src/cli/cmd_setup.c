#include "cli/command.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/access.h"
#include "core/demo.h"
#include "core/upgrade.h"
#include "store/beside.h"
#include "store/disk.h"
#include "store/migrate.h"

#define DEMO_CLIENTS 200
#define DEMO_CLIENTS_MAX 1000000

/* A database that was not filled would be in the way of the next try. */
static void remove_half_made(struct cli *c)
{
	const char *path = uri_path(c->uri.buf);
	struct str name = STR_INIT;

	db_close(&c->db);
	for (int i = 0; path && beside_tails[i]; i++) {
		str_reset(&name);
		str_addf(&name, "%s%s", path, beside_tails[i]);
		unlink(name.buf);
	}
	str_release(&name);
}

static int make_database(struct cli *c, const char *admin, const char *password, struct err *e)
{
	struct access_first first = {.name = admin,
		.password = password,
		.country = c->option[OPT_COUNTRY],
		.password_cost = (int)config_int(c->config, "security.password_cost")};

	if (db_open(&c->db, c->uri.buf, DB_CREATE, e))
		return e->code;
	if (!access_init(c->db, c->config, &first, e))
		return 0;
	remove_half_made(c);
	return e->code;
}

static int refuse_existing(const struct cli *c, struct err *e)
{
	const char *path = uri_path(c->uri.buf);

	if (!path || access(path, F_OK))
		return 0;
	return err_set(e, ERR_READONLY, _("%s is there already; it was not touched."), path);
}

static bool in_default_place(const struct cli *c)
{
	return !option_given(c, OPT_DB) && !*config_text(c->config, "database.uri");
}

/* A database without it is none the worse. */
static void put_ballast(const struct cli *c)
{
	int64_t megabytes = config_int(c->config, "database.ballast_mb");
	struct err e = ERR_INIT;

	if (db_path(c->db) && megabytes && ballast_make(db_path(c->db), megabytes * MEGABYTE, &e))
		say_note(c, "%s", e.text);
}

static void say_made(const struct cli *c, const char *admin)
{
	struct str shown = STR_INIT;

	uri_show(c->uri.buf, &shown);
	say_note(c, _("%s is made, with %s as its administrator."), shown.buf, admin);
	str_release(&shown);
}

int cmd_init(struct cli *c, struct err *e)
{
	const char *admin = c->option[OPT_ADMIN];
	struct str password = STR_INIT;
	int rc;

	if (!admin)
		return err_set(e, ERR_USAGE, _("Say who the administrator is: --admin NAME"));
	if (cli_find_uri(c, e) || refuse_existing(c, e))
		return e->code;
	rc = read_password(c, admin, &password, e);
	if (!rc && in_default_place(c))
		rc = place_make_directory(c->uri.buf, e);
	if (!rc)
		rc = make_database(c, admin, password.buf, e);
	if (!rc)
		put_ballast(c);
	if (!rc)
		say_made(c, admin);
	clear_password(&password);
	return rc;
}

/* Never the real database: without --db the samples have a file of their own. */
static int demo_uri(struct cli *c, struct err *e)
{
	if (option_given(c, OPT_DB))
		return cli_find_uri(c, e);
	place_database("demo.db", &c->uri);
	if (!c->uri.len)
		return err_set(e, ERR_USAGE, _("Say which database: --db FILE."));
	return place_make_directory(c->uri.buf, e);
}

/* A million clients take minutes: Ctrl-C leaves nothing half made. */
static int demo_make_whole(struct cli *c, int clients, struct err *e)
{
	bool silent = say_silent(c);
	int rc;

	say_progress_begin();
	rc = demo_fill(c->db, clients, (int)config_int(c->config, "security.password_cost"),
		say_progress, &silent, e);
	say_progress_end(&silent);
	return rc;
}

/* A server's database has no file to be removed. */
static int demo_broken_off(struct cli *c, struct err *e)
{
	bool gone = uri_path(c->uri.buf) != NULL;

	remove_half_made(c);
	if (e->code != ERR_CANCEL)
		return e->code;
	return err_set(e, ERR_CANCEL,
		gone ? _("It was broken off: %s was not made.")
		     : _("It was broken off: %s is half made; drop what is in it."),
		c->uri.buf);
}

static int demo_make(struct cli *c, struct err *e)
{
	int64_t clients = DEMO_CLIENTS;
	struct err why;

	if (option_given(c, OPT_CLIENTS) &&
		number_parse_int(c->option[OPT_CLIENTS], 1, DEMO_CLIENTS_MAX, &clients, &why))
		return err_set(e, ERR_USAGE, _("--clients needs a number from 1 to %d."),
			DEMO_CLIENTS_MAX);
	if (make_database(c, "ana", DEMO_PASSWORD, e))
		return e->code;
	if (demo_make_whole(c, (int)clients, e))
		return demo_broken_off(c, e);
	say_note(c,
		_("%s is made. Open it with: ficha --db %s   Users: ana, oscar, sara, tito; "
		  "password: %s"),
		c->uri.buf, c->uri.buf, DEMO_PASSWORD);
	return 0;
}

/* A server's database is there before it holds anything. */
static int demo_exists(struct cli *c, bool *exists, struct err *e)
{
	const char *path = uri_path(c->uri.buf);

	*exists = false;
	if (path && access(path, F_OK))
		return 0;
	if (!path && db_open(&c->db, c->uri.buf, 0, e) == ERR_FOREIGN)
		return 0;
	if (!c->db && db_open(&c->db, c->uri.buf, 0, e))
		return e->code;
	*exists = true;
	return 0;
}

static int demo_is_one(struct cli *c, struct err *e)
{
	struct str clock = STR_INIT;
	bool is_demo;
	int rc = demo_read(c->db, &is_demo, &clock, e);

	str_release(&clock);
	if (rc || is_demo)
		return rc;
	return err_set(e, ERR_INPUT, _("%s is no demo; it was not touched."), c->uri.buf);
}

/* Going back is asked about: what is recorded would lie in the future. */
static int demo_clock(struct cli *c, struct err *e)
{
	struct str text = STR_INIT;
	int rc = demo_set_now(c->db, c->option[OPT_NOW], option_given(c, OPT_YES), e);

	if (rc == ERR_CONFIRM && can_ask()) {
		str_addf(&text, "%s %s", e->text, _("Go on all the same?"));
		rc = ask_yes(text.buf) ? demo_set_now(c->db, c->option[OPT_NOW], true, e)
				       : err_set(e, ERR_CANCEL, _("Nothing was changed."));
		str_release(&text);
	} else if (rc == ERR_CONFIRM) {
		rc = deed_unconfirmed(e);
	}
	return rc;
}

int cmd_demo(struct cli *c, struct err *e)
{
	bool exists, clock = option_given(c, OPT_NOW);
	int64_t moment = 0;

	if (clock && demo_check_now(c->option[OPT_NOW], &moment, e))
		return e->code;
	if (demo_uri(c, e) || demo_exists(c, &exists, e))
		return e->code;
	if (!exists && moment)
		now_set(moment); /* its samples are from the time before that */
	if (!exists && demo_make(c, e))
		return e->code;
	if (exists && demo_is_one(c, e))
		return e->code;
	if (exists && (!clock || option_given(c, OPT_CLIENTS)))
		return err_set(e, ERR_READONLY,
			_("%s is there already. Open it with: ficha --db %s   Or remove it first."),
			c->uri.buf, c->uri.buf);
	return clock ? demo_clock(c, e) : 0;
}

int cmd_migrate(struct cli *c, struct err *e)
{
	struct str backup = STR_INIT, out = STR_INIT;
	int rc = cli_find_uri(c, e);

	if (!rc)
		rc = database_upgrade(c->uri.buf, &backup, e);
	if (!rc) {
		str_addf(&out, _("The database has schema version %d.\n"), SCHEMA_VERSION);
		if (backup.len)
			str_addf(&out, _("As it was before: %s\n"), backup.buf);
		rc = put_out(&out, e);
	}
	str_release(&backup);
	str_release(&out);
	return rc;
}

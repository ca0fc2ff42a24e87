#include "cli/command.h"

#include <unistd.h>
#include "base/lang.h"
#include "core/backup.h"
#include "store/migrate.h"

static int to_directory(struct cli *c, struct str *path, struct err *e)
{
	const char *directory = config_text(c->config, "backup.directory");
	struct backup_keep keep = {
		.daily = (int)config_int(c->config, "backup.keep_daily"),
		.weekly = (int)config_int(c->config, "backup.keep_weekly"),
		.monthly = (int)config_int(c->config, "backup.keep_monthly"),
	};
	int removed, rc;

	if (!*directory)
		return err_set(e, ERR_USAGE,
			_("Say where the copy goes: ficha backup FILE, or a directory in section "
			  "[backup] of the configuration."));
	rc = backup_into(c->db, directory, &keep, path, &removed, e);
	if (!rc && removed)
		say_note(c, _("Older copies removed: %d"), removed);
	return rc;
}

int cmd_backup(struct cli *c, struct err *e)
{
	struct str path = STR_INIT;
	int rc;

	if (cli_find_uri(c, e) || caller_is_owner(c->uri.buf, e) || cli_open_db(c, DB_READ_ONLY, e))
		return e->code;
	if (c->n_args) {
		str_add(&path, c->arg[0]);
		rc = backup_make(c->db, path.buf, e);
	} else {
		rc = to_directory(c, &path, e);
	}
	if (!rc) {
		str_addc(&path, '\n');
		rc = put_out(&path, e);
	}
	str_release(&path);
	return rc;
}

static int restore_sure(const struct cli *c, struct err *e)
{
	struct str text = STR_INIT;
	bool sure;

	if (option_given(c, OPT_YES))
		return 0;
	if (!can_ask())
		return err_set(e, ERR_CONFIRM,
			_("This takes the database away from everybody who works with it. To go "
			  "on, add "
			  "--yes."));
	str_addf(&text,
		_("Put %s in the place of %s? Everybody else is asked to leave; what is there now "
		  "is "
		  "moved aside."),
		c->arg[0], c->uri.buf);
	sure = ask_yes(text.buf);
	str_release(&text);
	return sure ? 0 : err_set(e, ERR_CANCEL, _("Nothing was changed."));
}

static void say_restored(const struct cli *c, const struct restored *done)
{
	say_note(c, _("%s is now in the place of %s."), c->arg[0], c->uri.buf);
	if (done->aside.len)
		say_note(c, _("As it was before: %s"), done->aside.buf);
	if (done->version < SCHEMA_VERSION)
		say_note(
			c, _("It is of an older version. Bring it up to date with: ficha migrate"));
}

/* In the history of what came back. It is there in any case, so a failure is only told. */
static void restore_note(struct cli *c, const struct restored *done)
{
	struct err e;

	if (done->version == SCHEMA_VERSION &&
		(cli_open_db(c, 0, &e) || caller_session(c, &e) ||
			backup_restored(c->session, c->arg[0], done->aside.buf, &e)))
		say_note(c, _("The history does not tell of this restore: %s"), e.text);
}

int cmd_restore_file(struct cli *c, struct err *e)
{
	struct restored done = {.aside = STR_INIT};
	int rc;

	if (access(c->arg[0], F_OK))
		return err_set(e, ERR_NO_FILE, _("There is no copy %s."), c->arg[0]);
	if (cli_find_uri(c, e) || caller_is_owner(c->uri.buf, e) || restore_sure(c, e))
		return e->code;
	rc = backup_restore(c->uri.buf, c->arg[0],
		(int)config_int(c->config, "database.patience_seconds"), &done, e);
	if (!rc) {
		say_restored(c, &done);
		restore_note(c, &done);
	}
	str_release(&done.aside);
	return rc;
}

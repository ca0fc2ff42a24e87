/* The way back from a copy. A database that lost its -wal has lost its latest commits, and a -wal
 * beside another database destroys that one; so the three files of the old one go together and in
 * this order:
 *
 *	crm.db.new-4711            a copy is being made
 *	crm.db.restoring-STAMP     it is whole, and everybody has left
 *	crm.db      -> crm.db.before-STAMP
 *	crm.db-wal  -> crm.db.before-STAMP-wal
 *	crm.db-shm  -> crm.db.before-STAMP-shm
 *	crm.db.restoring-STAMP -> crm.db
 *
 * Where crm.db is missing, and both crm.db.before-STAMP and crm.db.restoring-STAMP are there, the
 * way was broken off: whoever opens the database next goes the rest of it. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "store/sqlite.h"
#include "store/sqlite_file.h"

#define RESTORING ".restoring-"
#define BEFORE ".before-"
#define STAMP_TEXT 24

struct restore {
	char *path; /* the database's real path, or where it is to be */
	bool exists;
	struct stat like; /* whose owner and mode the new one gets */
	char stamp[STAMP_TEXT];
	struct gate *gate;
};

static void step_done(const char *what)
{
	if (file_step)
		file_step(what);
}

static void name_of(const struct restore *r, const char *kind, const char *tail, struct str *out)
{
	str_reset(out);
	str_addf(out, "%s%s%s%s", r->path, kind, r->stamp, tail);
}

static bool name_taken(const struct restore *r, const char *kind)
{
	struct str name = STR_INIT;
	bool taken;

	name_of(r, kind, "", &name);
	taken = !access(name.buf, F_OK);
	str_release(&name);
	return taken;
}

/* The real path of a file that need not be there itself. */
static char *path_of_missing(const char *where)
{
	char *copy = xstrdup(where), *dir = realpath(dirname(copy), NULL);
	struct str path = STR_INIT;
	const char *slash = strrchr(where, '/');

	if (dir)
		str_addf(&path, "%s/%s", strcmp(dir, "/") ? dir : "", slash ? slash + 1 : where);
	free(copy);
	free(dir);
	return path.len ? str_detach(&path) : NULL;
}

static int place_find(struct restore *r, const char *where, struct err *e)
{
	r->path = realpath(where, NULL);
	r->exists = r->path;
	if (!r->path)
		r->path = path_of_missing(where);
	if (!r->path)
		return err_set(e, ERR_NO_FILE, _("There is no directory for %s."), where);
	if (r->exists && stat(r->path, &r->like))
		return err_set(
			e, ERR_IO, _("%s cannot be looked at: %s."), r->path, strerror(errno));
	if (r->exists && !S_ISREG(r->like.st_mode))
		return err_set(
			e, ERR_FOREIGN, _("%s is not a file, so it is no database."), r->path);
	return r->exists ? place_check(r->path, e) : 0;
}

static int move(const char *from, const char *to, struct err *e)
{
	if (!renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE))
		return 0;
	return err_set(e, ERR_IO, _("%s cannot be renamed to %s: %s."), from, to, strerror(errno));
}

/* One of the old database's three files; the other two need not be there. */
static int move_aside(const struct restore *r, const char *tail, struct err *e)
{
	struct str from = STR_INIT, to = STR_INIT;
	int err = 0;

	str_addf(&from, "%s%s", r->path, tail);
	name_of(r, BEFORE, tail, &to);
	if (!access(from.buf, F_OK))
		err = move(from.buf, to.buf, e);
	str_release(&from);
	str_release(&to);
	return err;
}

/* From where the database itself is out of the way to the end; may be gone twice. */
static int move_rest(const struct restore *r, struct err *e)
{
	struct str ready = STR_INIT;
	int err;

	name_of(r, RESTORING, "", &ready);
#ifndef GUARD_OFF_log_aside
	if ((err = move_aside(r, "-wal", e)) || (err = move_aside(r, "-shm", e)))
		goto out;
#endif
	step_done("log aside");
	if ((err = move(ready.buf, r->path, e)))
		goto out;
	step_done("in place");
	err = directory_sync(r->path, e);
out:
	str_release(&ready);
	return err;
}

static int change_places(const struct restore *r, const char *draft, struct err *e)
{
	struct str ready = STR_INIT;
	int err;

	name_of(r, RESTORING, "", &ready);
	err = move(draft, ready.buf, e);
	str_release(&ready);
	if (err || (err = directory_sync(r->path, e)))
		return err;
	step_done("ready");
	if ((err = move_aside(r, "", e)))
		return err;
	step_done("aside");
	return move_rest(r, e);
}

/* ---- a restore that was broken off ---- */

/* The stamp of a half-made restore of the missing file at r->path; false: there is none. */
static bool half_made(struct restore *r)
{
	char *copy = xstrdup(r->path);
	const char *name = strrchr(r->path, '/') + 1;
	size_t len = strlen(name);
	DIR *dir = opendir(dirname(copy));
	struct dirent *entry;
	bool found = false;

	while (dir && !found && (entry = readdir(dir))) {
		const char *tail = entry->d_name + len;

		if (strncmp(entry->d_name, name, len) ||
			strncmp(tail, RESTORING, strlen(RESTORING)))
			continue;
		snprintf(r->stamp, sizeof r->stamp, "%s", tail + strlen(RESTORING));
		found = name_taken(r, BEFORE);
	}
	if (dir)
		closedir(dir);
	free(copy);
	return found;
}

static int finish_alone(struct restore *r, int patience, struct err *e)
{
	struct str ready = STR_INIT;
	int err = 0;

	name_of(r, RESTORING, "", &ready);
	if (stat(ready.buf, &r->like))
		err = err_set(e, ERR_BUSY, _("%s has just been replaced. Try again."), r->path);
	str_release(&ready);
	if (err || (err = gate_open(&r->gate, r->path, &r->like, e)) ||
		(err = gate_alone(r->gate, patience, e)))
		return err;
	/* It may have been finished by somebody else, or by the restore itself, in between. */
	if (access(r->path, F_OK) && half_made(r))
		err = move_rest(r, e);
	return err;
}

int restore_finish(const char *where, int patience, struct err *e)
{
	struct restore r = {0};
	int err = 0;

	if (!access(where, F_OK) || errno != ENOENT)
		return 0;
	r.path = path_of_missing(where);
	if (r.path && half_made(&r))
		err = finish_alone(&r, patience, e);
	gate_close(&r.gate);
	free(r.path);
	return err;
}

/* ---- a restore from its beginning ---- */

/* What lies beside a database belongs to it, and a copy has nothing of its own. */
static int source_check(const struct restore *r, const char *copy, struct err *e)
{
	struct str wal = STR_INIT;
	struct stat st;
	int err = 0;

	if (stat(copy, &st))
		return err_set(e, ERR_NO_FILE, _("There is no copy %s."), copy);
	if (r->exists && st.st_ino == r->like.st_ino && st.st_dev == r->like.st_dev)
		return err_set(
			e, ERR_INPUT, _("%s is the database itself; nothing was done."), copy);
	str_addf(&wal, "%s-wal", copy);
	if (!stat(wal.buf, &st) && st.st_size)
		err = err_set(e, ERR_INPUT,
			_("%s is no copy but a database in use, for %s lies beside it. Make a copy "
			  "of it with: ficha backup"),
			copy, wal.buf);
	str_release(&wal);
	return err;
}

/* Names that are free, also where the clock was set back. */
static void stamp_choose(struct restore *r)
{
	int64_t at = now();

	do {
		struct civil c = moment_civil(at++, "UTC");

		snprintf(r->stamp, sizeof r->stamp, "%04d%02d%02d%02d%02d%02d", c.date.year % 10000,
			c.date.month % 100, c.date.day % 100, c.hour % 100, c.minute % 100,
			c.second % 100);
	} while (name_taken(r, BEFORE) || name_taken(r, RESTORING));
}

static int draft_ready(const struct restore *r, const char *copy, const char *draft,
	db_look_fn *look, struct err *e)
{
	int version, err = copy_make(copy, draft, e);

	if (!err)
		err = copy_check(draft, look, &version, e);
	return err ? err : draft_give(draft, &r->like, e);
}

static int restore_alone(struct restore *r, const char *draft, int patience, struct err *e)
{
	int err = gate_open(&r->gate, r->path, &r->like, e);

	if (err || (err = gate_alone(r->gate, patience, e)))
		return err;
	step_done("alone");
	stamp_choose(r);
	return change_places(r, draft, e);
}

static int restore_steps(struct restore *r, const char *copy, int patience, db_look_fn *look,
	struct restored *out, struct str *draft, struct err *e)
{
	int err;

	if ((err = source_check(r, copy, e)) || (err = copy_check(copy, look, &out->version, e)))
		return err;
	if (!r->exists && stat(copy, &r->like))
		return err_set(e, ERR_NO_FILE, _("There is no copy %s."), copy);
	if ((err = draft_create(r->path, r->like.st_mode & 0660, draft, e)) ||
		(err = draft_ready(r, copy, draft->buf, look, e)))
		return err;
	step_done("drafted");
	return restore_alone(r, draft->buf, patience, e);
}

int sqlite_restore(const char *where, const char *copy, int patience, db_look_fn *look,
	struct restored *out, struct err *e)
{
	struct restore r = {0};
	struct str draft = STR_INIT;
	int err = restore_finish(where, patience, e);

	if (!err)
		err = place_find(&r, where, e);
	if (!err)
		err = restore_steps(&r, copy, patience, look, out, &draft, e);
	/* Gone already when it got another name. */
	if (draft.len)
		unlink(draft.buf);
	if (!err && r.exists)
		name_of(&r, BEFORE, "", &out->aside);
	gate_close(&r.gate);
	str_release(&draft);
	free(r.path);
	return err;
}

/* What the doctor looks at on the disk. Only by name: to open a database file beside a connection
 * would drop that connection's locks. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "core/doctor_parts.h"
#include "core/ssh.h"
#include "store/beside.h"
#include "store/disk.h"

#define MEGABYTE (INT64_C(1) << 20)
#define LOG_MOST (17 * MEGABYTE) /* journal_size_limit and a page or two */

/* ---- the engine ---- */

/* 3.40.1 is 3040001. */
static int64_t version_number(const char *text)
{
	int64_t n = 0;
	char *end = (char *)text;

	for (int i = 0; i < 3; i++) {
		n = n * 1000 + strtol(end, &end, 10);
		if (*end == '.')
			end++;
	}
	return n;
}

/* The reset of the log can lose rows or damage the file when a writer of another process meets a
 * checkpoint. Source: sqlite.org/wal.html, "the WAL-reset bug": all versions up to 3.51.2 but those
 * that it was brought back to. */
static bool engine_has_reset_fault(int64_t n)
{
	return n < 3051003 && !(n >= 3050007 && n < 3051000) && !(n >= 3044006 && n < 3045000);
}

int look_engine(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	const char *version = db_engine_version(d->db);

	(void)e;
	if (!engine_has_reset_fault(version_number(version)))
		return finding_set(out, DOCTOR_OK, _("SQLite %s."), version);
	return finding_set(out, DOCTOR_WARNING,
		_("SQLite %s can lose rows when several programs write (mended in 3.51.3). Ficha's "
		  "write gate keeps that from happening; let no other program write to the file."),
		version);
}

/* ---- files ---- */

static int64_t size_beside(const struct doctor *d, const char *tail)
{
	struct str path = STR_INIT;
	struct stat st;
	int64_t size;

	str_addf(&path, "%s%s", d->path, tail);
	size = stat(path.buf, &st) ? 0 : (int64_t)st.st_size;
	str_release(&path);
	return size;
}

int look_log(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	int64_t size = size_beside(d, "-wal");

	(void)e;
	if (size <= LOG_MOST)
		return finding_set(out, DOCTOR_OK, _("%lld KB."), (long long)(size >> 10));
	return finding_set(out, DOCTOR_WARNING,
		_("It has %lld MB: some program keeps reading for a long time, or hangs."),
		(long long)(size / MEGABYTE));
}

int repair_log(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return db_checkpoint(d->db, e);
}

struct file_state {
	struct str path;
	struct stat st;
	bool planted, open_to_others, strange_owner;
};

static bool is_planted(const struct stat *st)
{
#ifndef GUARD_OFF_planted
	return !S_ISREG(st->st_mode) || st->st_nlink > 1;
#else
	return (void)st, false;
#endif
}

/* Another account makes such files, too, where its group may do all that the owner may: the mailer's. */
static bool is_shared(const struct stat *st, const struct stat *base)
{
	return st->st_gid == base->st_gid && (st->st_mode & 060) == 060;
}

static bool file_state(const struct doctor *d, const char *tail, struct file_state *out)
{
	struct stat base;

	str_reset(&out->path);
	str_addf(&out->path, "%s%s", d->path, tail);
	if (stat(d->path, &base) || lstat(out->path.buf, &out->st))
		return false;
	out->planted = is_planted(&out->st);
	out->open_to_others = !out->planted && out->st.st_mode & 07;
	out->strange_owner = !out->planted && out->st.st_uid != base.st_uid && !is_shared(&out->st, &base);
	return true;
}

int look_files(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	struct file_state f = {.path = STR_INIT};

	(void)e;
	for (int i = 0; beside_tails[i]; i++) {
		if (!file_state(d, beside_tails[i], &f))
			continue;
		if (f.planted)
			finding_set(out, DOCTOR_FAULT,
				_("%s%s is a link or no plain file: somebody put it there."),
				out->text.len ? " " : "", f.path.buf);
		else if (f.open_to_others)
			finding_set(out, f.st.st_mode & 02 ? DOCTOR_FAULT : DOCTOR_WARNING,
				_("%s%s is open to everybody (mode %03o)."),
				out->text.len ? " " : "", f.path.buf, f.st.st_mode & 0777);
		else if (f.strange_owner)
			finding_set(out, DOCTOR_FAULT,
				_("%s%s has another owner than the database."),
				out->text.len ? " " : "", f.path.buf);
	}
	str_release(&f.path);
	return out->text.len ? 0 : finding_set(out, DOCTOR_OK, _("Open to nobody else."));
}

/* Of the very file that was judged: where others may write the directory, its name could lead elsewhere by now. O_PATH,
 * since to close a file that was really opened drops all locks that this process has on it. */
static int file_mend(const struct doctor *d, const struct file_state *f, struct err *e)
{
	struct stat base, st;
	char name[32];
	int fd, rc = 0;

	if (f->planted)
		return err_set(e, ERR_IO,
			_("%s is a link or no plain file. See who put it there, and remove it."), f->path.buf);
	if (!f->open_to_others && !f->strange_owner)
		return 0;
	fd = open(f->path.buf, O_PATH | O_NOFOLLOW | O_CLOEXEC);
	snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
	if (fd < 0 || fstat(fd, &st) || is_planted(&st))
		rc = err_set(e, ERR_IO, _("%s has just been replaced. Try again."), f->path.buf);
	else if (f->open_to_others && chmod(name, st.st_mode & 0770))
		rc = err_set(e, ERR_IO, _("%s cannot be closed to others: %s."), f->path.buf, strerror(errno));
	else if (f->strange_owner && !stat(d->path, &base) &&
		 fchownat(fd, "", base.st_uid, base.st_gid, AT_EMPTY_PATH))
		rc = err_set(e, ERR_IO, _("%s cannot be given to its owner: %s."), f->path.buf,
			strerror(errno));
	if (fd >= 0)
		close(fd);
	return rc;
}

int repair_files(const struct doctor *d, struct session *s, struct err *e)
{
	struct file_state f = {.path = STR_INIT};
	int rc = 0;

	(void)s;
	for (int i = 0; beside_tails[i] && !rc; i++)
		if (file_state(d, beside_tails[i], &f))
			rc = file_mend(d, &f, e);
	str_release(&f.path);
	return rc;
}

int look_key_file(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	bool same, open;

	if (ssh_keys_look(d->db, &same, &open, e))
		return e->code;
	if (!same)
		return finding_set(out, DOCTOR_FAULT,
			_("It is not what the database says: somebody may not come in, or is sent away only "
			  "after his key was taken."));
	if (open)
		return finding_set(out, DOCTOR_WARNING, _("Others than its owner may read it."));
	return finding_set(out, DOCTOR_OK, _("As the database says."));
}

int repair_key_file(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return ssh_keys_repair(d->db, e);
}

/* ---- room ---- */

int look_space(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	int64_t reserve = config_int(d->config, "database.reserve_mb") * MEGABYTE, room;
	int64_t size = size_beside(d, "");

	if (disk_free(d->path, &room, e))
		return e->code;
	if (room < reserve)
		return finding_set(out, DOCTOR_FAULT,
			_("Only %lld MB are free: nothing is saved any more."),
			(long long)(room / MEGABYTE));
	if (room < reserve + 2 * size)
		return finding_set(out, DOCTOR_WARNING,
			_("%lld MB are free; for a backup and a restore there should be %lld."),
			(long long)(room / MEGABYTE), (long long)((reserve + 2 * size) / MEGABYTE));
	return finding_set(out, DOCTOR_OK, _("%lld MB are free."), (long long)(room / MEGABYTE));
}

int look_ballast(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	int64_t wanted = config_int(d->config, "database.ballast_mb") * MEGABYTE,
		size = ballast_size(d->path);

	(void)e;
	if (size < wanted)
		return finding_set(out, DOCTOR_WARNING, _("There is none (or less than %lld MB)."),
			(long long)(wanted / MEGABYTE));
	return finding_set(out, DOCTOR_OK, _("%lld MB."), (long long)(size / MEGABYTE));
}

int repair_ballast(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return ballast_make(d->path, config_int(d->config, "database.ballast_mb") * MEGABYTE, e);
}

/* ---- leftovers ---- */

/* A draft ends with the number of the process that writes it; one that still runs is at work. */
static bool is_leftover(const char *tail)
{
	static const char draft[] = ".new-", ready[] = ".restoring-";

	if (!strncmp(tail, ready, strlen(ready)))
		return true;
	return !strncmp(tail, draft, strlen(draft)) &&
	       kill((pid_t)strtol(tail + strlen(draft), NULL, 10), 0) && errno == ESRCH;
}

typedef int leftover_fn(const char *path, struct err *e);

/* Beside the database; fn NULL only counts. While the database itself is missing, a restore is
 * under way. */
static int leftovers_each(const struct doctor *d, leftover_fn *fn, int *n, struct err *e)
{
	const char *slash = strrchr(d->path, '/'), *name = slash ? slash + 1 : d->path;
	struct str path = STR_INIT;
	struct dirent *entry;
	DIR *dir;
	int rc = 0;

	*n = 0;
	str_addn(&path, d->path, (size_t)(name - d->path));
	dir = access(d->path, F_OK) ? NULL : opendir(slash ? path.buf : ".");
	while (dir && !rc && (entry = readdir(dir))) {
		if (strncmp(entry->d_name, name, strlen(name)) ||
			!is_leftover(entry->d_name + strlen(name)))
			continue;
		++*n;
		str_cut(&path, (size_t)(name - d->path));
		str_add(&path, entry->d_name);
		rc = fn ? fn(path.buf, e) : 0;
	}
	if (dir)
		closedir(dir);
	str_release(&path);
	return rc;
}

int look_leftovers(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	int n, rc = leftovers_each(d, NULL, &n, e);

	if (rc)
		return rc;
	if (n)
		return finding_set(out, DOCTOR_WARNING,
			_("Files that take room and are good for nothing: %d"), n);
	return finding_set(out, DOCTOR_OK, _("None."));
}

static int leftover_remove(const char *path, struct err *e)
{
	if (!unlink(path))
		return 0;
	return err_set(e, ERR_IO, _("%s cannot be removed: %s."), path, strerror(errno));
}

int repair_leftovers(const struct doctor *d, struct session *s, struct err *e)
{
	int n;

	(void)s;
	return leftovers_each(d, leftover_remove, &n, e);
}

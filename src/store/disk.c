#include "store/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "store/engine.h"

#define LOOK_MS 1000 /* how long an answer of the disk is believed */

int disk_free(const char *path, int64_t *bytes, struct err *e)
{
	struct statvfs fs;

	if (statvfs(path, &fs))
		return err_set(e, ERR_IO, _("%s cannot be looked at: %s."), path, strerror(errno));
	*bytes = (int64_t)fs.f_bavail * (int64_t)fs.f_frsize;
	return 0;
}

int room_check(struct db *db, struct err *e)
{
	const char *path = db_path(db);
	int64_t at = ticks_ms();

	if (!db->reserve || !path)
		return 0;
	if (!db->room_at || at - db->room_at >= LOOK_MS) {
		/* Who cannot say how much there is, does not say that there is nothing. */
		if (disk_free(path, &db->room, NULL))
			return 0;
		db->room_at = at;
	}
#ifndef GUARD_OFF_disk_reserve
	if (db->room < db->reserve)
		return err_set(e, ERR_FULL,
			_("The disk of %s is nearly full (%lld MB free): nothing was saved, "
			  "reading goes "
			  "on. Make room there; ficha doctor --free-ballast gives some at once."),
			path, (long long)(db->room >> 20));
#endif
	return 0;
}

/* ---- ballast ---- */

static void ballast_path(const char *database, struct str *out)
{
	str_addf(out, "%s.ballast", database);
}

int64_t ballast_size(const char *database)
{
	struct str path = STR_INIT;
	struct stat st;
	int64_t size;

	ballast_path(database, &path);
	size = lstat(path.buf, &st) ? 0 : (int64_t)st.st_size;
	str_release(&path);
	return size;
}

static int ballast_fill(const char *path, const struct stat *like, int64_t bytes, struct err *e)
{
	int fd = open(
		path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, like->st_mode & 0660);
	int cause = fd < 0 ? errno : posix_fallocate(fd, 0, bytes);

	if (!cause && (fchmod(fd, like->st_mode & 0660) || fsync(fd)))
		cause = errno;
	if (!cause && fchown(fd, like->st_uid, like->st_gid) && errno != EPERM)
		cause = errno;
	if (fd >= 0)
		close(fd);
	if (!cause)
		return 0;
	if (fd >= 0)
		unlink(path);
	return err_set(e, cause == ENOSPC ? ERR_FULL : ERR_IO,
		_("The ballast %s cannot be made: %s."), path, strerror(cause));
}

int ballast_make(const char *database, int64_t bytes, struct err *e)
{
	struct str path = STR_INIT;
	struct stat st;
	int err;

	if (stat(database, &st))
		return err_set(e, ERR_NO_FILE, _("There is no database %s."), database);
	ballast_path(database, &path);
	err = !unlink(path.buf) || errno == ENOENT
		      ? ballast_fill(path.buf, &st, bytes, e)
		      : err_set(e, ERR_IO, _("The ballast %s cannot be removed: %s."), path.buf,
				strerror(errno));
	str_release(&path);
	return err;
}

int ballast_free(const char *database, struct err *e)
{
	struct str path = STR_INIT;
	int err = 0;

	ballast_path(database, &path);
	if (unlink(path.buf))
		err = errno == ENOENT
			      ? err_set(e, ERR_MISSING, _("There is no ballast %s."), path.buf)
			      : err_set(e, ERR_IO, _("The ballast %s cannot be removed: %s."),
					path.buf, strerror(errno));
	str_release(&path);
	return err;
}

#include "store/beside.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/str.h"

const char *const beside_tails[] = {"", "-wal", "-shm", ".gate", ".login", ".mailer", ".ballast", NULL};

#ifndef GUARD_OFF_lock_link
#define FOLLOW_NOT O_NOFOLLOW
#else
#define FOLLOW_NOT 0
#endif

static int lockfile_make(const char *path, const struct stat *like)
{
	mode_t mode = like->st_mode & 0666;
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);

	if (fd < 0)
		return fd;
#ifndef GUARD_OFF_lock_mode
	/* Only root can give it to another owner, and only root has to. */
	if (fchmod(fd, mode) || (fchown(fd, like->st_uid, like->st_gid) && errno != EPERM)) {
		close(fd);
		return -1;
	}
#endif
	return fd;
}

int lockfile_open(const char *database, const char *tail, const struct stat *like, struct err *e)
{
	struct str path = STR_INIT;
	struct stat st;
	int fd = -1;

	str_addf(&path, "%s%s", database, tail);
	if (like || !stat(database, &st))
		fd = lockfile_make(path.buf, like ? like : &st);
	/* What lies there may be a pipe that somebody put in the way: nobody waits for its other end. */
	if (fd < 0 && errno == EEXIST)
		fd = open(path.buf, O_RDWR | O_CLOEXEC | FOLLOW_NOT | O_NONBLOCK);
	if (fd < 0)
		err_set(e, ERR_IO, _("The lock file %s cannot be opened: %s."), path.buf, strerror(errno));
	str_release(&path);
	return fd;
}

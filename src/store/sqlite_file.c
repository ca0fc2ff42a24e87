#include "store/sqlite_file.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"
#include "store/sqlite.h"

bool sqlite_file_system_refused(long type)
{
	static const uint32_t refused[] = {
		NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC, V9FS_MAGIC,
		FUSE_SUPER_MAGIC, AFS_SUPER_MAGIC, CODA_SUPER_MAGIC, CEPH_SUPER_MAGIC,
		NCP_SUPER_MAGIC, OCFS2_SUPER_MAGIC, 0x01161970, /* gfs2 */
		0x0bd00bd0,                                     /* lustre */
		0x786f4256,                                     /* vboxsf */
	};

	for (int i = 0; i < LENGTH(refused); i++)
		if ((uint32_t)type == refused[i])
			return true;
	return false;
}

int place_check(const char *path, struct err *e)
{
	struct statfs fs;

	if (statfs(path, &fs))
		return err_set(e, ERR_IO, _("%s cannot be looked at: %s."), path, strerror(errno));
	if (sqlite_file_system_refused((long)fs.f_type))
		return err_set(e, ERR_DB,
			_("%s lies on a network file system, where locks fail "
			  "and records get lost. Move it to a local disk."),
			path);
	return 0;
}

static int file_failed(const char *path, int cause, struct err *e)
{
	if (cause == EEXIST)
		return err_set(e, ERR_INPUT, _("%s is already there; it was left as it is."), path);
	return err_set(e, ERR_IO, _("%s cannot be made: %s."), path, strerror(cause));
}

static void directory_of(const char *path, struct str *out)
{
	const char *slash = strrchr(path, '/');

	str_addn(out, slash ? path : ".", slash ? (size_t)(slash - path) + 1 : 1);
}

/* What is made in a directory that a group works in, such as that of the service, is the group's, too: the mailer is
 * another account, and the umask of whoever begins would keep it out. */
static bool is_shared_directory(const char *path)
{
	struct str dir = STR_INIT;
	struct stat st;
	bool shared;

	directory_of(path, &dir);
	shared = !stat(dir.buf, &st) && st.st_mode & S_ISGID && st.st_mode & S_IWGRP;
	str_release(&dir);
	return shared;
}

int draft_create(const char *path, mode_t mode, struct str *draft, struct err *e)
{
	int fd, err = 0;

	str_addf(draft, "%s.new-%ld", path, (long)getpid());
	fd = open(draft->buf, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (fd < 0 || (is_shared_directory(path) && fchmod(fd, mode))) {
		err = file_failed(draft->buf, errno, e);
		if (fd >= 0)
			unlink(draft->buf);
		str_reset(draft);
	}
	if (fd >= 0)
		close(fd);
	return err;
}

int draft_make(const char *path, mode_t mode, struct str *draft, struct err *e)
{
	struct stat st;

	if (!lstat(path, &st))
		return file_failed(path, EEXIST, e);
	return draft_create(path, mode, draft, e);
}

/* By its descriptor: where others may write the directory, the name could lead elsewhere by now. */
int draft_give(const char *draft, const struct stat *like, struct err *e)
{
	int fd = open(draft, O_RDWR | O_CLOEXEC | O_NOFOLLOW), err = 0;

	if (fd < 0 || fchmod(fd, like->st_mode & 0660) ||
		(fchown(fd, like->st_uid, like->st_gid) && errno != EPERM) || fsync(fd))
		err = err_set(e, ERR_IO, _("%s cannot be given its owner and mode: %s."), draft,
			strerror(errno));
	if (fd >= 0)
		close(fd);
	return err;
}

static int path_sync(const char *path, int flags, struct err *e)
{
	int fd = open(path, flags | O_CLOEXEC), err = 0;

	if (fd < 0 || fsync(fd))
		err = err_set(e, ERR_IO, _("%s cannot be written to the disk: %s."), path,
			strerror(errno));
	if (fd >= 0)
		close(fd);
	return err;
}

/* What was written to the file is on the disk afterwards. */
static int file_sync(const char *path, struct err *e)
{
	return path_sync(path, O_RDWR | O_NOFOLLOW, e);
}

int directory_sync(const char *path, struct err *e)
{
	struct str dir = STR_INIT;
	int err;

	directory_of(path, &dir);
	err = path_sync(dir.buf, O_RDONLY | O_DIRECTORY, e);
	str_release(&dir);
	return err;
}

int draft_publish(const char *draft, const char *path, struct err *e)
{
	int err = file_sync(draft, e);

	if (err)
		return err;
	if (file_step)
		file_step("synced");
	if (renameat2(AT_FDCWD, draft, AT_FDCWD, path, RENAME_NOREPLACE))
		return file_failed(path, errno, e);
	return directory_sync(path, e);
}

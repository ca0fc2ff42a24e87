/* A draft with a name of its own in the same directory, which gets the name that was asked for at the
 * end. Its writer holds a lock on it: a draft without one was left by somebody who was killed. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/files_box.h"

#define DRAFT ".draft-"
#define NUMBERS_TRIED 1000

static int write_error(const char *name, int why, struct err *e)
{
	if (why == EEXIST)
		return err_set(e, ERR_INPUT,
			_("%s is there already; nothing was written. Choose another name."), name);
	return err_set(e, why == ENOSPC || why == EDQUOT ? ERR_FULL : ERR_IO,
		_("%s cannot be written: %s."), name, strerror(why));
}

static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* ---- beginning ---- */

static void sweep(int dir)
{
	int copy = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *d = copy < 0 ? NULL : fdopendir(copy);
	struct dirent *entry;

	while (d && (entry = readdir(d))) {
		int fd;

		if (strncmp(entry->d_name, DRAFT, strlen(DRAFT)))
			continue;
		fd = openat(dir, entry->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
		if (fd >= 0 && !flock(fd, LOCK_EX | LOCK_NB))
			unlinkat(dir, entry->d_name, 0);
		if (fd >= 0)
			close(fd);
	}
	if (d)
		closedir(d);
	else if (copy >= 0)
		close(copy);
}

/* Somebody may sweep it away between its making and its lock: then another one. */
static int draft_open(struct files_new *n, mode_t mode, struct err *e)
{
	uint64_t number;
	struct stat st;
	int fd;

	do {
		if (random_bytes(&number, sizeof number, e))
			return -1;
		snprintf(n->draft, sizeof n->draft, DRAFT "%016" PRIx64, number);
		fd = openat(n->dir, n->draft,
			O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
		if (fd < 0)
			break;
		if (!flock(fd, LOCK_EX | LOCK_NB) && !fstat(fd, &st) && st.st_nlink)
			return fd;
		close(fd);
	} while (true);
	write_error(n->name.buf, errno, e);
	return -1;
}

static int draft_begin(struct files_new *n, mode_t mode, struct err *e)
{
	int fd = draft_open(n, mode, e);

	n->file = fd < 0 ? NULL : fdopen(fd, "w");
	if (n->file)
		return 0;
	if (fd >= 0) {
		write_error(n->name.buf, errno, e);
		close(fd);
		unlinkat(n->dir, n->draft, 0);
	}
	n->draft[0] = '\0';
	files_new_release(n);
	return e->code;
}

int files_begin_at(struct files_new *n, const char *path, struct err *e)
{
	struct str dir = STR_INIT;
	struct stat st;

	*n = (struct files_new)FILES_NEW_INIT;
	str_add(&n->name, path);
	str_addn(&dir, path, (size_t)(last_part(path) - path));
	n->dir = open(dir.len ? dir.buf : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	str_release(&dir);
	if (n->dir < 0 || !*last_part(path)) {
		write_error(path, n->dir < 0 ? errno : EISDIR, e);
	} else if (!fstatat(n->dir, last_part(path), &st, AT_SYMLINK_NOFOLLOW)) {
		write_error(path, EEXIST, e);
	} else {
		return draft_begin(n, 0640, e);
	}
	files_new_release(n);
	return e->code;
}

int files_begin(struct files_new *n, const struct session *s, enum files_box box, const char *name,
	struct err *e)
{
	*n = (struct files_new)FILES_NEW_INIT;
	n->numbered = true;
	files_safe_name(name, &n->name);
	if (box_open(s, box, &n->dir, e)) {
		n->dir = -1;
		files_new_release(n);
		return e->code;
	}
	sweep(n->dir);
	return draft_begin(n, 0600, e);
}

/* ---- ending ---- */

/* Some network file systems do not know the first way, those of old cards not the second. */
static int name_give(int dir, const char *draft, const char *name)
{
	if (!renameat2(dir, draft, dir, name, RENAME_NOREPLACE))
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return -1;
	return linkat(dir, draft, dir, name, 0) || unlinkat(dir, draft, 0) ? -1 : 0;
}

/* client.csv, client-2.csv, client-3.csv ... */
static void name_number(const char *name, int number, struct str *out)
{
	const char *dot = strrchr(name, '.');
	size_t stem = dot && dot > name ? (size_t)(dot - name) : strlen(name);

	str_reset(out);
	str_addn(out, name, stem);
	if (number > 1)
		str_addf(out, "-%d", number);
	str_add(out, name + stem);
}

static int publish(struct files_new *n, struct err *e)
{
	struct str name = STR_INIT;
	int tries = n->numbered ? NUMBERS_TRIED : 1, failed = -1, why = EEXIST;

	for (int i = 1; i <= tries && failed && why == EEXIST; i++) {
		name_number(last_part(n->name.buf), i, &name);
		failed = name_give(n->dir, n->draft, name.buf);
		why = failed ? errno : 0;
	}
	if (failed) {
		write_error(n->name.buf, why, e);
	} else {
		n->draft[0] = '\0';
		str_cut(&n->name, (size_t)(last_part(n->name.buf) - n->name.buf));
		str_add(&n->name, name.buf);
		fsync(n->dir);
	}
	str_release(&name);
	return failed ? e->code : 0;
}

/* The program's clock, which in a demo is not the machine's. */
static void date_it(FILE *f)
{
	struct timespec at[2] = {{.tv_sec = now()}, {.tv_sec = now()}};

	futimens(fileno(f), at);
}

/* The draft's lock ends with its file, so the name comes first. */
int files_end(struct files_new *n, int rc, struct err *e)
{
	errno = 0;
	if (!rc && (fflush(n->file) || ferror(n->file) || fsync(fileno(n->file))))
		rc = write_error(n->name.buf, errno ? errno : EIO, e);
	if (!rc) {
		date_it(n->file);
		rc = publish(n, e);
	}
	fclose(n->file);
	n->file = NULL;
	if (n->draft[0])
		unlinkat(n->dir, n->draft, 0);
	n->draft[0] = '\0';
	return rc;
}

void files_new_release(struct files_new *n)
{
	if (n->file) {
		struct err ignored;

		files_end(n, ERR_CANCEL, &ignored);
	}
	if (n->dir >= 0)
		close(n->dir);
	str_release(&n->name);
	*n = (struct files_new)FILES_NEW_INIT;
}

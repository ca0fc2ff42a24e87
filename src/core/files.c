#include "core/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/files_box.h"

#define NAME_BYTES 100

static char *root_given;

void files_set_root(const char *directory)
{
	free(root_given);
	root_given = directory && *directory ? xstrdup(directory) : NULL;
}

/* ---- boxes ---- */

static const char *box_name(enum files_box box)
{
	return box == FILES_INBOX ? "inbox" : "outbox";
}

static int root_path(const struct session *s, struct str *out, struct err *e)
{
	const char *database = db_path(s->db);

	if (root_given)
		str_add(out, root_given);
	else if (database)
		str_addf(out, "%s.files", database);
	else
		return err_set(e, ERR_CONFIG, "%s",
			_("There is no directory for files. Set directory in section [files] of the "
			  "configuration."));
	return 0;
}

int files_box_path(const struct session *s, enum files_box box, struct str *out, struct err *e)
{
	if (root_path(s, out, e))
		return e->code;
	str_addf(out, "/%" PRId64 "/%s", s->user, box_name(box));
	return 0;
}

static int directory_error(const char *path, struct err *e)
{
	return err_set(e, errno == ENOSPC ? ERR_FULL : ERR_IO,
		_("The directory %s cannot be used: %s."), path, strerror(errno));
}

/* Makes it where it is not there; closes the one that it lies in. */
static int step_into(int dir, const char *name)
{
	int fd = -1;

	if (dir >= 0 && (!mkdirat(dir, name, 0700) || errno == EEXIST))
		fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (dir >= 0) {
		int why = errno;

		close(dir);
		errno = why;
	}
	return fd;
}

/* Only the root itself may be a link: it is the administrator's. */
static int root_open(const char *path)
{
	if (mkdir(path, 0700) && errno != EEXIST)
		return -1;
	return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

int box_open(const struct session *s, enum files_box box, int *fd, struct err *e)
{
	struct str path = STR_INIT;
	char user[24];
	int rc = root_path(s, &path, e);

	snprintf(user, sizeof user, "%" PRId64, s->user);
	if (!rc) {
		*fd = step_into(step_into(root_open(path.buf), user), box_name(box));
		if (*fd < 0)
			rc = directory_error(path.buf, e);
	}
	str_release(&path);
	return rc;
}

/* ---- what lies in one ---- */

static int newest_first(const void *a, const void *b)
{
	const struct files_entry *x = a, *y = b;

	return x->moment != y->moment ? (x->moment < y->moment) - (x->moment > y->moment)
				      : strcmp(x->name, y->name);
}

static void entry_add(struct files_list *l, int *cap, const char *name, const struct stat *st)
{
	l->v = xgrow(l->v, cap, l->n + 1, sizeof *l->v);
	l->v[l->n++] = (struct files_entry){
		arena_strdup(&l->arena, name), st->st_size, st->st_mtim.tv_sec};
}

static void directory_read(DIR *dir, struct files_list *out)
{
	struct dirent *entry;
	struct stat st;
	int cap = 0;

	while ((entry = readdir(dir)))
		if (entry->d_name[0] != '.' &&
			!fstatat(dirfd(dir), entry->d_name, &st, AT_SYMLINK_NOFOLLOW) &&
			S_ISREG(st.st_mode))
			entry_add(out, &cap, entry->d_name, &st);
	if (out->n)
		qsort(out->v, (size_t)out->n, sizeof *out->v, newest_first);
}

int files_list(const struct session *s, enum files_box box, struct files_list *out, struct err *e)
{
	DIR *dir;
	int fd;

	*out = (struct files_list)FILES_LIST_INIT;
	if (box_open(s, box, &fd, e))
		return e->code;
	dir = fdopendir(fd);
	if (!dir) {
		directory_error(box_name(box), e);
		close(fd);
		return e->code;
	}
	directory_read(dir, out);
	closedir(dir);
	return 0;
}

void files_list_release(struct files_list *l)
{
	free(l->v);
	arena_release(&l->arena);
	*l = (struct files_list)FILES_LIST_INIT;
}

/* ---- one by its name ---- */

static int name_check(const char *name, struct err *e)
{
	if (*name && *name != '.' && !strchr(name, '/'))
		return 0;
	return err_set(e, ERR_INPUT, _("\"%s\" is not the name of a file in the box."), name);
}

static int file_error(const char *name, struct err *e)
{
	if (errno == ENOENT)
		return err_set(e, ERR_NO_FILE, _("There is no file %s."), name);
	if (errno == ELOOP)
		return err_set(e, ERR_INPUT, _("%s is no plain file."), name);
	return err_set(
		e, ERR_IO, _("The file %s cannot be read: %s."), name, strerror(errno));
}

/* What is no plain file could block, or be read for ever. */
static int plain_open(int dir, const char *name, FILE **out, struct err *e)
{
	int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;

	if (fd < 0)
		return file_error(name, e);
	if (fstat(fd, &st) || !S_ISREG(st.st_mode))
		err_set(e, ERR_INPUT, _("%s is no plain file."), name);
	else if ((*out = fdopen(fd, "r")))
		return 0;
	else
		file_error(name, e);
	close(fd);
	return e->code;
}

int files_open(
	const struct session *s, enum files_box box, const char *name, FILE **out, struct err *e)
{
	int dir, rc;

	*out = NULL;
	if (name_check(name, e) || box_open(s, box, &dir, e))
		return e->code;
	rc = plain_open(dir, name, out, e);
	close(dir);
	return rc;
}

int files_delete(const struct session *s, enum files_box box, const char *name, struct err *e)
{
	int dir, rc = 0;

	if (name_check(name, e) || box_open(s, box, &dir, e))
		return e->code;
	if (unlinkat(dir, name, 0))
		rc = errno == ENOENT
			     ? file_error(name, e)
			     : err_set(e, ERR_IO, _("The file %s cannot be deleted: %s."), name,
				       strerror(errno));
	close(dir);
	return rc;
}

void files_safe_name(const char *text, struct str *out)
{
	struct str s = STR_INIT;
	size_t len = 0;

	text_safe(&s, text, strlen(text), false);
	str_trim(&s);
	for (size_t i = 0; i < s.len; i++)
		if (strchr("/\\:*?\"<>|", s.buf[i]) || (s.buf[i] == '.' && !i))
			s.buf[i] = '_';
	while (len < s.len && text_next(s.buf, s.len, len) <= NAME_BYTES)
		len = text_next(s.buf, s.len, len);
	str_addn(out, s.buf, len);
	if (!len)
		str_add(out, "file");
	str_release(&s);
}

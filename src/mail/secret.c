#include "mail/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"

static int judge_file(const char *path, int fd, struct err *e)
{
	struct stat st;

	if (fstat(fd, &st) || !S_ISREG(st.st_mode))
		return err_set(e, ERR_CONFIG, _("%s, the file of the mail password, is no plain file."),
			path);
	if (st.st_uid != 0 && st.st_uid != geteuid())
		return err_set(e, ERR_CONFIG,
			_("%s, the file of the mail password, belongs to somebody else. Make it "
			  "yours with chown."),
			path);
	if (st.st_mode & 07 || (st.st_mode & 070 && st.st_gid != 0))
		return err_set(e, ERR_CONFIG,
			_("%s, the file of the mail password, can be read by others. Close it with chmod "
			  "600."),
			path);
	return 0;
}

static int judge_text(const char *path, const char *secret, size_t n, struct err *e)
{
	if (!n)
		return err_set(
			e, ERR_CONFIG, _("%s, the file of the mail password, is empty."), path);
	if (n > SECRET_MAX)
		return err_set(e, ERR_CONFIG,
			_("%s, the file of the mail password, has more than one line of %d bytes."),
			path, SECRET_MAX);
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)secret[i] < ' ' || secret[i] == 127)
			return err_set(e, ERR_CONFIG,
				_("%s, the file of the mail password, has to be one line without "
				  "control characters."),
				path);
	return 0;
}

static int text_read(const char *path, int fd, char *out, struct err *e)
{
	size_t n = 0;
	ssize_t got = 1;

	while (n < SECRET_MAX + 2 && got > 0) {
		got = read(fd, out + n, SECRET_MAX + 2 - n);
		n += got > 0 ? (size_t)got : 0;
	}
	if (got < 0)
		return err_set(e, ERR_CONFIG, _("%s, the file of the mail password, cannot be read: %s."),
			path, strerror(errno));
	if (n && out[n - 1] == '\n')
		n--;
	if (n && out[n - 1] == '\r')
		n--;
	out[n] = '\0';
	return judge_text(path, out, n, e);
}

/* Core files of other builds are wanted. */
static void leave_no_core(void)
{
#ifdef FICHA_RELEASE
	prctl(PR_SET_DUMPABLE, 0);
#endif
}

int secret_read(const char *path, char **out, struct err *e)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC), err;
	char *secret;

	if (fd < 0)
		return err_set(e, ERR_CONFIG,
			errno == ELOOP ? _("%s, the file of the mail password, is a link: %s.") :
					 _("%s, the file of the mail password, cannot be read: %s."),
			*path ? path : "\"\"", strerror(errno));
	leave_no_core();
	secret = xcalloc(SECRET_MAX + 3, 1);
	err = judge_file(path, fd, e);
	if (!err)
		err = text_read(path, fd, secret, e);
	close(fd);
	if (err)
		secret_free(&secret);
	else
		*out = secret;
	return err;
}

void secret_free(char **secret)
{
	if (*secret)
		explicit_bzero(*secret, SECRET_MAX + 3);
	free(*secret);
	*secret = NULL;
}

int secret_check(const char *path, struct err *e)
{
	char *secret = NULL;
	int err = secret_read(path, &secret, e);

	secret_free(&secret);
	return err;
}

#include "tui/newfile.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/dialog.h"
#include "tui/login.h"

#define PATH_MAX_CHARS 400

bool newfile_allowed(void)
{
	return text_equal(login_source(), "local");
}

bool newfile_ask(const char *question, struct str *path)
{
	struct str clean = STR_INIT;
	struct err e = ERR_INIT;
	bool answered = dlg_prompt(question, _("File"), path, PATH_MAX_CHARS, 0);

	if (answered && text_clean(&clean, path->buf, path->len, TEXT_NAME, &e)) {
		dlg_error(&e);
		answered = false;
	}
	str_reset(path);
	str_add(path, clean.buf);
	str_release(&clean);
	return answered && path->len;
}

int newfile_open(const char *path, FILE **out, struct err *e)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0640);

	if (fd < 0 && errno == EEXIST)
		return err_set(e, ERR_INPUT,
			_("%s is there already; nothing was written. Choose another name."), path);
	*out = fd < 0 ? NULL : fdopen(fd, "w");
	if (*out)
		return 0;
	err_set(e, ERR_IO, _("%s can not be written: %s."), path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return ERR_IO;
}

int newfile_close(const char *path, FILE *f, int rc, struct err *e)
{
	bool failed = fflush(f) != 0 || ferror(f) || fsync(fileno(f)) != 0;
	int why = errno;

	if (fclose(f) && !failed) {
		failed = true;
		why = errno;
	}
	if (failed && !rc)
		rc = err_set(e, ERR_IO, _("%s can not be written: %s."), path, strerror(why));
	if (rc)
		unlink(path);
	return rc;
}

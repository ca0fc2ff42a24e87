#include "tui/newfile.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/dialog.h"
#include "tui/login.h"

#define PATH_MAX_CHARS 400

bool newfile_local(void)
{
	return text_equal(login_source(), "local");
}

bool file_prompt(const char *question, struct str *path)
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

bool newfile_ask(const char *question, struct str *name)
{
	struct str explained = STR_INIT;
	bool answered = true;

	str_addf(&explained, "%s\n%s", question,
		_("A name alone goes to your outbox; a path goes anywhere."));
	if (newfile_local())
		answered = file_prompt(explained.buf, name);
	str_release(&explained);
	return answered;
}

int newfile_begin(struct files_new *n, const struct session *s, const char *name, struct err *e)
{
	if (newfile_local() && strchr(name, '/'))
		return files_begin_at(n, name, e);
	return files_begin(n, s, FILES_OUTBOX, name, e);
}

void newfile_place(const struct files_new *n, struct str *out)
{
	if (n->numbered)
		str_addf(out, _("%s, in your outbox"), n->name.buf);
	else
		str_add(out, n->name.buf);
}

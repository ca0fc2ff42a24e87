#include "tui/inbox.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "base/lang.h"
#include "base/moment.h"
#include "tui/dialog.h"
#include "tui/newfile.h"

#define INBOX_MOST 200

enum { ROW_PATH = -1, ROW_EXTRA = -2 };

const char *moment_text(const struct session *s, struct arena *a, int64_t moment)
{
	struct civil c = moment_civil(moment, s->time_zone);
	char date[DATE_TEXT];

	date_format(c.date, date);
	return arena_printf(a, "%s %02d:%02d", date, c.hour, c.minute);
}

static int open_path(const char *path, FILE **out, struct err *e)
{
	struct stat st;

	*out = fopen(path, "re");
	if (!*out)
		return err_set(e, ERR_NO_FILE, _("The file %s cannot be read: %s."), path,
			strerror(errno));
	if (!fstat(fileno(*out), &st) && S_ISREG(st.st_mode))
		return 0;
	fclose(*out);
	return err_set(e, ERR_NO_FILE, _("%s is no file that can be read."), path);
}

static const char *size_text(const struct session *s, struct arena *a, const struct files_entry *f)
{
	return arena_printf(a, "%lld kB  %s", (long long)(f->size + 999) / 1000,
		moment_text(s, a, f->moment));
}

static int rows_make(const struct session *s, const struct files_list *l, const char *extra,
	struct arena *a, struct pick_row *row)
{
	int n = 0;

	for (; n < l->n && n < INBOX_MOST; n++)
		row[n] = (struct pick_row){n + 1, l->v[n].name, size_text(s, a, &l->v[n])};
	if (newfile_local())
		row[n++] = (struct pick_row){ROW_PATH, _("Another file, by its path"), NULL};
	if (extra)
		row[n++] = (struct pick_row){ROW_EXTRA, extra, NULL};
	return n;
}

static void title_make(const struct session *s, const char *title, struct str *out)
{
	struct str path = STR_INIT;
	struct err none = ERR_INIT;

	str_add(out, title);
	if (!files_box_path(s, FILES_INBOX, &path, &none))
		str_addf(out, ": %s", path.buf);
	str_release(&path);
}

static enum inbox_answer opened(int rc, const struct err *e)
{
	if (rc)
		dlg_error(e);
	return rc ? INBOX_BACK : INBOX_FILE;
}

static enum inbox_answer open_row(const struct session *s, const struct files_list *l, int64_t id,
	const char *question, FILE **out, struct str *name)
{
	struct err e = ERR_INIT;

	if (id == ROW_EXTRA)
		return INBOX_EXTRA;
	if (id == ROW_PATH)
		return file_prompt(question, name) ? opened(open_path(name->buf, out, &e), &e)
						   : INBOX_BACK;
	str_add(name, l->v[id - 1].name);
	return opened(files_open(s, FILES_INBOX, name->buf, out, &e), &e);
}

enum inbox_answer inbox_ask(const struct session *s, const char *title, const char *question,
	const char *extra, FILE **out, struct str *name)
{
	struct files_list list = FILES_LIST_INIT;
	struct pick_row row[INBOX_MOST + 2];
	struct pick p = {.otherwise = newfile_local() ? name : NULL,
		.empty = newfile_local() ? _("Enter opens the file of this path.") : NULL};
	struct arena a = ARENA_INIT;
	struct str whole = STR_INIT;
	struct err none = ERR_INIT, e = ERR_INIT;
	enum inbox_answer answer = INBOX_BACK;
	int64_t id = 0;
	int n, picked;

	files_list(s, FILES_INBOX, &list, &none);
	n = rows_make(s, &list, extra, &a, row);
	title_make(s, title, &whole);
	p.title = whole.buf;
	if (!n)
		dlg_message(whole.buf, _("No file lies there yet."));
	else if ((picked = dlg_pick_rows(&p, row, n, &id)) == PICK_TAKEN)
		answer = open_row(s, &list, id, question, out, name);
	else if (picked == PICK_TYPED)
		answer = opened(open_path(name->buf, out, &e), &e);
	files_list_release(&list);
	arena_release(&a);
	str_release(&whole);
	return answer;
}

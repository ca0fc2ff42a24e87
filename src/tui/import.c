#include "tui/import.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/files.h"
#include "dict/import.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "tui/newfile.h"
#include "tui/recent.h"
#include "tui/ui.h"

#define PAST_MOST 100
#define INBOX_MOST 200

enum { ROW_PATH = -1, ROW_PAST = -2 };

bool import_can(const struct session *s, const struct entity *e)
{
	return e->flags & ENTITY_IMPORTED && session_may(s, e, VERB_IMPORT, NULL);
}

/* ---- imports of before -------------------------------------------------------------------------
 */

static const char *when_text(const struct session *s, struct arena *a, int64_t moment)
{
	struct civil c = moment_civil(moment, s->time_zone);
	char date[DATE_TEXT];

	date_format(c.date, date);
	return arena_printf(a, "%s %02d:%02d", date, c.hour, c.minute);
}

static const char *past_text(
	const struct session *s, struct arena *a, const struct import_past *past)
{
	struct err ignored = ERR_INIT;
	int64_t moment = 0;

	if (moment_parse(past->at, &moment, &ignored))
		return past->source;
	return arena_printf(a, "%s  %s  %s", when_text(s, a, moment), past->source, past->user);
}

static unsigned past_ask(struct session *s)
{
	struct arena a = ARENA_INIT;
	struct pick_row row[PAST_MOST];
	struct import_past *past;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;
	int64_t id = 0;
	int n;

	if (import_past(s, PAST_MOST, &a, &past, &n, &e)) {
		dlg_error(&e);
		n = 0;
	} else if (!n) {
		ui_message(_("Nothing was imported yet."));
	}
	for (int i = 0; i < n; i++)
		row[i] = (struct pick_row){i + 1, past_text(s, &a, &past[i]),
			past[i].undone ? _("taken back") : NULL};
	if (n && dlg_pick_array(_("Imports: Enter takes one back"), row, n, 0, &id) == 1) {
		if (past[id - 1].undone)
			ui_message(_("That import was taken back already."));
		else
			flags = recent_take_back(s, past[id - 1].operation, row[id - 1].text);
	}
	arena_release(&a);
	return flags;
}

/* ---- which file --------------------------------------------------------------------------------
 */

static int open_path(const char *path, FILE **out, struct err *e)
{
	struct stat st;

	*out = fopen(path, "re");
	if (!*out)
		return err_set(e, ERR_NO_FILE, _("The file %s can not be read: %s."), path,
			strerror(errno));
	if (!fstat(fileno(*out), &st) && S_ISREG(st.st_mode))
		return 0;
	fclose(*out);
	return err_set(e, ERR_NO_FILE, _("%s is no file that can be imported."), path);
}

static unsigned open_file(struct session *s, const struct entity *entity, const char *set,
	const char *path, bool in_box)
{
	struct err e = ERR_INIT;
	FILE *in;

	if (in_box ? files_open(s, FILES_INBOX, path, &in, &e) : open_path(path, &in, &e))
		dlg_error(&e);
	else
		screen_push(importer_new(s, entity, set, path, in));
	return SCREEN_USED;
}

static unsigned path_ask(struct session *s, const struct entity *e, const char *set)
{
	struct str path = STR_INIT;

	if (file_prompt(_("Which file is to be imported?"), &path))
		open_file(s, e, set, path.buf, false);
	str_release(&path);
	return SCREEN_USED;
}

static const char *size_text(const struct session *s, struct arena *a, const struct files_entry *f)
{
	return arena_printf(a, "%lld kB  %s", (long long)(f->size + 999) / 1000,
		when_text(s, a, f->moment));
}

static int rows_make(const struct session *s, const struct files_list *l, struct arena *a,
	struct pick_row *row)
{
	int n = 0;

	for (; n < l->n && n < INBOX_MOST; n++)
		row[n] = (struct pick_row){n + 1, l->v[n].name, size_text(s, a, &l->v[n])};
	if (newfile_local())
		row[n++] = (struct pick_row){ROW_PATH, _("Another file, by its path"), NULL};
	row[n++] = (struct pick_row){ROW_PAST, _("Imports made before, to be taken back"), NULL};
	return n;
}

/* Where the inbox is stands in the title: somebody has to put files there. */
static void title_make(const struct session *s, struct str *out)
{
	struct str path = STR_INIT;
	struct err none = ERR_INIT;

	str_add(out, _("Import"));
	if (!files_box_path(s, FILES_INBOX, &path, &none))
		str_addf(out, ": %s", path.buf);
	str_release(&path);
}

unsigned import_ask(struct session *s, const struct entity *entity, const char *set)
{
	struct files_list list = FILES_LIST_INIT;
	struct pick_row row[INBOX_MOST + 2];
	struct arena a = ARENA_INIT;
	struct str title = STR_INIT;
	struct err none = ERR_INIT;
	unsigned flags = SCREEN_USED;
	int64_t id = 0;
	int n;

	files_list(s, FILES_INBOX, &list, &none);
	n = rows_make(s, &list, &a, row);
	title_make(s, &title);
	if (dlg_pick_array(title.buf, row, n, 0, &id) == 1) {
		if (id == ROW_PATH)
			flags = path_ask(s, entity, set);
		else if (id == ROW_PAST)
			flags = past_ask(s);
		else
			flags = open_file(s, entity, set, list.v[id - 1].name, true);
	}
	files_list_release(&list);
	arena_release(&a);
	str_release(&title);
	return flags;
}

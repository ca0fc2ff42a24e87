#include "tui/files.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "tui/columns.h"
#include "tui/dialog.h"
#include "tui/list.h"
#include "tui/plain.h"
#include "tui/ui.h"

#define SHOWN_BYTES (64 << 10) /* of a file that is looked into */
#define SIZE_COLUMNS 10
#define WHEN_COLUMNS 16
#define LINE_MOST 110

struct files {
	struct screen screen; /* first */
	struct session *session;
	enum files_box box;
	struct files_list list;
	struct str path;
	struct cursor cursor;
};

static struct files *files_of(struct screen *s)
{
	return (struct files *)s;
}

static struct plain plain_of(struct files *f)
{
	return (struct plain){&f->screen, f->session, &f->cursor, f->list.n, .alone = false};
}

static const struct files_entry *entry_of(const struct files *f)
{
	return f->cursor.at < f->list.n ? &f->list.v[f->cursor.at] : NULL;
}

static int load(struct screen *s, struct err *e)
{
	struct files *f = files_of(s);

	files_list_release(&f->list);
	str_reset(&f->path);
	if (files_list(f->session, f->box, &f->list, e) ||
		files_box_path(f->session, f->box, &f->path, e))
		return e->code;
	cursor_keep(&f->cursor, f->list.n);
	return 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static void size_text(int64_t bytes, struct str *out)
{
	static const char *const units[] = {"B", "kB", "MB", "GB"};
	int unit = 0;

	while (bytes >= 10000 && unit < LENGTH(units) - 1) {
		bytes = (bytes + 500) / 1000;
		unit++;
	}
	str_addf(out, "%lld %s", (long long)bytes, units[unit]);
}

static void when_text(const struct session *s, int64_t moment, struct str *out)
{
	static const struct field at = {.kind = FIELD_MOMENT};
	char text[MOMENT_TEXT];
	struct value v;

	moment_format(moment, text);
	v = value_text(text);
	field_show(s, &at, &v, out);
}

static void line_draw(const struct files *f, int i, int y, struct rect r)
{
	const struct files_entry *entry = &f->list.v[i];
	int width = r.w < LINE_MOST ? r.w : LINE_MOST;
	int name = width - SIZE_COLUMNS - WHEN_COLUMNS - 5;
	struct str text = STR_INIT;

	text_safe(&text, entry->name, strlen(entry->name), false);
	ui_put_cut(y, r.x + 1, STYLE_TEXT, text.buf, name);
	str_reset(&text);
	size_text(entry->size, &text);
	ui_put_right(y, r.x + name + 2, STYLE_TEXT, text.buf, SIZE_COLUMNS);
	str_reset(&text);
	when_text(f->session, entry->moment, &text);
	ui_put_cut(y, r.x + name + SIZE_COLUMNS + 4, STYLE_TEXT, text.buf, WHEN_COLUMNS);
	if (i == f->cursor.at)
		row_mark(y, r.x, width);
	str_release(&text);
}

static void draw(struct screen *s)
{
	struct files *f = files_of(s);
	struct rect r = s->body;
	int lines = r.h > 2 ? r.h - 2 : 1;

	ui_put_cut(r.y, r.x + 1, STYLE_HINT, f->path.buf, r.w - 2);
	if (!f->list.n)
		ui_put_cut(r.y + 2, r.x + 1, STYLE_HINT,
			f->box == FILES_INBOX ? _("No files have come in.")
					      : _("No files have gone out."),
			r.w - 2);
	f->cursor.page = lines > 1 ? lines - 1 : 1;
	cursor_show(&f->cursor, lines);
	for (int i = f->cursor.top; i < f->list.n && i - f->cursor.top < lines; i++)
		line_draw(f, i, r.y + 2 + i - f->cursor.top, r);
}

static void title(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Files"));
}

static void tabs(struct screen *s, struct tabs *out)
{
	*out = (struct tabs){
		.label = {_("Inbox"), _("Outbox")}, .n = 2, .open = files_of(s)->box == FILES_OUTBOX};
}

static void position(struct screen *s, struct str *out)
{
	const struct files *f = files_of(s);

	row_position(f->session, f->cursor.at + 1, f->list.n, out);
}

static void hint(struct screen *s, struct str *out)
{
	if (entry_of(files_of(s)))
		str_add(out, _("Enter looks into it · d deletes · 1 2 Tab inbox, outbox · q back"));
	else
		str_add(out, _("1 2 Tab inbox, outbox · q back"));
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool can(struct screen *s, enum action a)
{
	struct files *f = files_of(s);
	struct plain p = plain_of(f);

	switch (a) {
	case ACT_OPEN:
	case ACT_DELETE:
		return entry_of(f) != NULL;
	case ACT_TAB:
	case ACT_TAB_NEXT:
	case ACT_TAB_PREVIOUS:
		return true;
	default:
		return a != ACT_FILES && plain_can(&p, a);
	}
}

static unsigned open_box(struct files *f, enum files_box box)
{
	if (box == f->box)
		return SCREEN_USED;
	f->box = box;
	f->cursor.at = f->cursor.top = 0;
	return SCREEN_USED | SCREEN_RELOAD;
}

#define BOM "\xef\xbb\xbf"

/* Its beginning, as text, whatever it is. */
static unsigned look(const struct files *f)
{
	const struct files_entry *entry = entry_of(f);
	struct err e = ERR_INIT;
	FILE *file;
	char *text;
	size_t n;

	if (files_open(f->session, f->box, entry->name, &file, &e)) {
		dlg_error(&e);
		return SCREEN_USED | SCREEN_RELOAD;
	}
	text = xcalloc(SHOWN_BYTES + 1, 1);
	n = fread(text, 1, SHOWN_BYTES, file);
	fclose(file);
	for (size_t i = 0; i < n; i++)
		if (!text[i] || text[i] == '\f' || text[i] == '\r')
			text[i] = ' ';
	dlg_text(entry->name, text + (strncmp(text, BOM, strlen(BOM)) ? 0 : strlen(BOM)));
	free(text);
	return SCREEN_USED;
}

static unsigned erase(const struct files *f)
{
	const struct files_entry *entry = entry_of(f);
	struct str question = STR_INIT, name = STR_INIT;
	struct err e = ERR_INIT;

	text_safe(&name, entry->name, strlen(entry->name), false);
	str_addf(&question, _("Delete %s?\nIt is gone for good."), name.buf);
	if (dlg_confirm(question.buf, true)) {
		if (files_delete(f->session, f->box, entry->name, &e))
			dlg_error(&e);
		else
			ui_message(_("Deleted."));
	}
	str_release(&question);
	str_release(&name);
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned act(struct screen *s, enum action a, const struct event *ev)
{
	struct files *f = files_of(s);
	struct plain p = plain_of(f);

	switch (a) {
	case ACT_OPEN:
		return entry_of(f) ? look(f) : SCREEN_USED;
	case ACT_DELETE:
		return entry_of(f) ? erase(f) : SCREEN_USED;
	case ACT_TAB:
		return ev->code == '1' || ev->code == '2'
			       ? open_box(f, ev->code == '1' ? FILES_INBOX : FILES_OUTBOX)
			       : SCREEN_USED;
	case ACT_TAB_NEXT:
	case ACT_TAB_PREVIOUS:
		return open_box(f, f->box == FILES_INBOX ? FILES_OUTBOX : FILES_INBOX);
	case ACT_FILES:
		return SCREEN_USED;
	default:
		return plain_act(&p, a);
	}
}

static void screen_free(struct screen *s)
{
	struct files *f = files_of(s);

	files_list_release(&f->list);
	str_release(&f->path);
	free(f);
}

static const struct screen_ops ops = {
	.name = "files",
	.about = N_("Your own files: the inbox has what you want to import, the outbox what you "
		    "exported or saved. Nobody else sees them here."),
	.parts = PART_TABS,
	.load = load,
	.draw = draw,
	.title = title,
	.tabs = tabs,
	.position = position,
	.hint = hint,
	.contexts = screen_list_contexts,
	.can = can,
	.act = act,
	.free = screen_free,
};

struct screen *files_screen(struct session *s)
{
	struct files *f = xcalloc(1, sizeof *f);

	*f = (struct files){.screen = {.ops = &ops},
		.session = s,
		.box = FILES_OUTBOX,
		.list = FILES_LIST_INIT,
		.path = STR_INIT};
	return &f->screen;
}

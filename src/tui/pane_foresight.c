/* What the record leads to, in lines of text: the dates of a schedule. */
#include <stdlib.h>
#include "base/lang.h"
#include "base/wrap.h"
#include "tui/pane.h"
#include "tui/ui.h"

struct foresight {
	struct pane pane; /* first */
	struct str text;
	int top, lines, height;
};

static int foresight_load(struct pane *p, int h, struct err *e)
{
	struct foresight *f = (struct foresight *)p;

	(void)e;
	f->height = h;
	str_reset(&f->text);
	p->of->entity->foresee(p->of->scope.session, p->of->record, &f->text);
	return 0;
}

static void foresight_follow(struct pane *p)
{
	((struct foresight *)p)->top = 0;
}

static void foresight_draw(struct pane *p, struct rect r)
{
	struct foresight *f = (struct foresight *)p;
	struct str line = STR_INIT;
	struct wrap w;
	size_t start, n;

	f->height = r.h;
	f->lines = 0;
	wrap_init(&w, f->text.buf, f->text.len, r.w - 2);
	for (; wrap_next(&w, &start, &n); f->lines++) {
		int y = r.y + f->lines - f->top;

		str_reset(&line);
		str_addn(&line, f->text.buf + start, n);
		if (y >= r.y && y < r.y + r.h)
			ui_put_cut(y, r.x + 1, STYLE_TEXT, line.buf, r.w - 2);
	}
	ui_cursor_selected(r.y, r.x + 1);
	if (f->top > 0)
		ui_put(r.y, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_UP), 1);
	if (f->top + r.h < f->lines)
		ui_put(r.y + r.h - 1, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_DOWN), 1);
	str_release(&line);
}

static void foresight_hint(struct pane *p, struct str *out)
{
	(void)p;
	str_add(out, _("1…9 Tab other tabs · q back"));
}

static bool foresight_can(struct pane *p, enum action a)
{
	(void)p;
	return a == ACT_UP || a == ACT_DOWN || a == ACT_HOME || a == ACT_END;
}

static unsigned foresight_act(struct pane *p, enum action a)
{
	struct foresight *f = (struct foresight *)p;
	int most = f->lines > f->height ? f->lines - f->height : 0;

	f->top = a == ACT_HOME ? 0 : a == ACT_END ? most : f->top + (a == ACT_UP ? -1 : 1);
	f->top = f->top > most ? most : f->top < 0 ? 0 : f->top;
	return SCREEN_USED;
}

static void foresight_free(struct pane *p)
{
	str_release(&((struct foresight *)p)->text);
	free(p);
}

static const struct pane_ops foresight_ops = {
	.about = N_("What is to come of this record, as it stands now."),
	.load = foresight_load,
	.follow = foresight_follow,
	.draw = foresight_draw,
	.hint = foresight_hint,
	.can = foresight_can,
	.act = foresight_act,
	.free = foresight_free,
};

struct pane *foresight_pane_new(const struct opened *of)
{
	struct foresight *f = xcalloc(1, sizeof *f);

	f->pane = (struct pane){&foresight_ops, of, of->entity->foresight};
	str_init(&f->text);
	return &f->pane;
}

#include "tui/buttons.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/str.h"
#include "base/text.h"
#include "tui/input.h"
#include "tui/mouse.h"
#include "tui/ui.h"

void buttons_add(struct buttons *b, const char *label, const char *letters)
{
	if (b->n == BUTTONS_MAX)
		BUG("a dialog with more than %d buttons", BUTTONS_MAX);
	b->label[b->n] = xstrdup(label);
	b->letters[b->n++] = letters;
}

void buttons_release(struct buttons *b)
{
	for (int i = 0; i < b->n; i++)
		free(b->label[i]);
	*b = (struct buttons){0};
}

int buttons_width(const struct buttons *b)
{
	int width = 0;

	for (int i = 0; i < b->n; i++)
		width += text_width(b->label[i]) + 5;
	return width;
}

void buttons_draw(const struct buttons *b, struct rect r)
{
	struct str text = STR_INIT;
	int x = r.x + (r.w - buttons_width(b)) / 2;

	if (x < r.x + 1)
		x = r.x + 1;
	for (int i = 0; i < b->n; i++) {
		int width = text_width(b->label[i]) + 4;

		str_reset(&text);
		str_addf(&text, "[ %s ]", b->label[i]);
		if (width > r.x + r.w - 1 - x)
			width = r.x + r.w - 1 - x;
		ui_put(r.y + r.h - 2, x, i == b->on ? STYLE_BUTTON_ON : STYLE_BUTTON, text.buf,
			width);
		mouse_spot(r.y + r.h - 2, x, width, K_RIGHT, (i - b->on + b->n) % b->n, K_ENTER);
		if (i == b->on)
			ui_cursor(r.y + r.h - 2, x + 2);
		x += width + 1;
	}
	str_release(&text);
}

static bool same_letter(const char *label, const struct event *ev)
{
	struct str a = STR_INIT, b = STR_INIT;
	bool same;

	text_fold(&a, ev->text);
	text_fold(&b, label);
	same = a.len && b.len >= a.len && !strncmp(a.buf, b.buf, a.len);
	str_release(&a);
	str_release(&b);
	return same;
}

static int button_by_letter(const struct buttons *b, const struct event *ev)
{
	if (ev->kind != EVENT_CHAR || !b->n)
		return BUTTON_NONE;
	if (ev->code == ' ')
		return b->on;
	for (int i = 0; i < b->n; i++) {
		if (!b->letters[i] && same_letter(b->label[i], ev))
			return i;
		if (b->letters[i] && ev->len == 1 && strchr(b->letters[i], *ev->text))
			return i;
	}
	return BUTTON_NONE;
}

int buttons_event(struct buttons *b, const struct event *ev, const enum context *where,
	enum action *a)
{
	int chosen = button_by_letter(b, ev);

	*a = ACT_NONE;
	if (ev->kind == EVENT_LEAVE)
		return BUTTON_ESC;
	if (ev->late && b->n) { /* it was no Esc that asked this */
		input_again(ev);
		return BUTTON_ESC;
	}
	if (chosen >= 0)
		return chosen;
	*a = keys_lookup(where, ev);
	switch (*a) {
	case ACT_CANCEL:
	case ACT_BACK:
		return BUTTON_ESC;
	case ACT_ACCEPT:
		return b->on;
	case ACT_BUTTON_NEXT:
		b->on = (b->on + 1) % b->n;
		return BUTTON_NONE;
	case ACT_BUTTON_PREVIOUS:
		b->on = (b->on + b->n - 1) % b->n;
		return BUTTON_NONE;
	case ACT_NONE:
		ui_unused(ev);
		return BUTTON_NONE;
	default:
		return BUTTON_NONE;
	}
}

#include "tui/mouse.h"

#include "base/mem.h"

#define SPOTS_MAX 128
#define WHEEL_LINES 3
#define X10_ZERO 32 /* what is added to each number, so that it is no control character */
#define MOTION 32   /* in the button: the mouse moved */

struct spot {
	int y, x, width;
	bool row;
	int key, times, then;
};
static struct spot spots[SPOTS_MAX];
static int spots_n;
static int selected = -1; /* line of the selected row */
static struct spot pending = {.key = K_NONE, .then = K_NONE};
static struct {
	int y, x, lines; /* lines 0: there is none */
	int clicked;     /* -1: none of them */
} bar = {.clicked = -1};

/* ---- places ---- */

void mouse_forget(void)
{
	spots_n = 0;
	selected = -1;
	bar.lines = 0;
}

void mouse_bar(int y, int x, int lines)
{
	bar.y = y;
	bar.x = x;
	bar.lines = lines;
}

static void spot_add(struct spot s)
{
	if (spots_n < SPOTS_MAX)
		spots[spots_n++] = s;
}

void mouse_row(int y, int x, int width)
{
	spot_add((struct spot){.y = y, .x = x, .width = width, .row = true});
}

void mouse_row_selected(int y)
{
	selected = y;
}

void mouse_spot(int y, int x, int width, int key, int times, int then)
{
	spot_add((struct spot){y, x, width, false, key, times, then});
}

/* ---- reports ---- */

void mouse_begin(struct mouse_report *r, bool x10)
{
	*r = (struct mouse_report){.x10 = x10};
}

static enum mouse_state report_end(struct mouse_report *r, bool down)
{
	r->button = r->number[0];
	r->x = r->number[1] - 1;
	r->y = r->number[2] - 1;
	return down && !(r->button & MOTION) ? MOUSE_WHOLE : MOUSE_NOTHING;
}

static enum mouse_state byte_x10(struct mouse_report *r, int byte)
{
	if (byte < X10_ZERO || byte > 255)
		return MOUSE_BAD;
	r->number[r->n++] = byte - X10_ZERO;
	if (r->n < LENGTH(r->number))
		return MOUSE_MORE;
	return report_end(r, (r->number[0] & 3) != 3); /* 3: some button went up */
}

enum mouse_state mouse_byte(struct mouse_report *r, int byte)
{
	if (r->x10)
		return byte_x10(r, byte);
	if (byte >= '0' && byte <= '9' && r->number[r->n] < 10000) {
		r->number[r->n] = r->number[r->n] * 10 + byte - '0';
		return MOUSE_MORE;
	}
	if (byte == ';' && r->n < LENGTH(r->number) - 1) {
		r->n++;
		return MOUSE_MORE;
	}
	if ((byte != 'M' && byte != 'm') || r->n != LENGTH(r->number) - 1)
		return MOUSE_BAD;
	return report_end(r, byte == 'M');
}

/* ---- clicks ---- */

static const struct spot *spot_at(int y, int x)
{
	for (int i = spots_n - 1; i >= 0; i--)
		if (spots[i].y == y && x >= spots[i].x && x < spots[i].x + spots[i].width)
			return &spots[i];
	return NULL;
}

static void click(const struct spot *s)
{
	if (!s->row)
		pending = *s;
	else if (s->y == selected)
		pending = (struct spot){.key = K_NONE, .then = K_ENTER};
	else if (selected >= 0)
		pending = (struct spot){.key = s->y > selected ? K_DOWN : K_UP,
			.times = s->y > selected ? s->y - selected : selected - s->y,
			.then = K_NONE};
}

void mouse_click(int button, int y, int x)
{
	const struct spot *s = spot_at(y, x);

	if (button == MOUSE_WHEEL_UP || button == MOUSE_WHEEL_DOWN)
		pending = (struct spot){.key = button == MOUSE_WHEEL_UP ? K_UP : K_DOWN,
			.times = WHEEL_LINES,
			.then = K_NONE};
	else if (button == MOUSE_LEFT && x == bar.x && y >= bar.y && y < bar.y + bar.lines)
		bar.clicked = y - bar.y;
	else if (button == MOUSE_LEFT && s)
		click(s);
}

bool mouse_waiting(void)
{
	return pending.times > 0 || pending.then != K_NONE || bar.clicked >= 0;
}

bool mouse_key(struct event *ev)
{
	if (!mouse_waiting())
		return false;
	*ev = (struct event){.kind = EVENT_KEY, .code = pending.key, .text = ""};
	if (bar.clicked >= 0) {
		*ev = (struct event){
			.kind = EVENT_PLACE, .text = "", .y = bar.clicked, .x = bar.lines};
		bar.clicked = -1;
	} else if (pending.times > 0) {
		pending.times--;
	} else {
		ev->code = pending.then;
		pending.then = K_NONE;
	}
	return true;
}

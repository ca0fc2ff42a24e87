#include "tui/input.h"

#include <string.h>
#include <wchar.h>
#include "base/err.h"
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "tui/term.h"

#define BURST_MS 20      /* bytes closer than this were sent by one key */
#define PASTE_QUIET 1000 /* a paste whose end got lost ends after this many milliseconds */

void decoder_init(struct decoder *d, int escape_ms)
{
	memset(d, 0, sizeof(*d));
	str_init(&d->paste);
	d->escape_ms = escape_ms;
}

void decoder_release(struct decoder *d)
{
	str_release(&d->paste);
}

static struct event *queue_add(struct decoder *d, enum event_kind kind, int code)
{
	int slot = (d->head + d->n) % 8;

	if (d->n == 8)
		BUG("input queue is full");
	d->n++;
	d->queue[slot] = (struct event){.kind = kind, .code = code, .text = ""};
	return &d->queue[slot];
}

static void emit_mouse(struct decoder *d)
{
	struct event *ev = queue_add(d, EVENT_MOUSE, d->mouse.button);

	ev->y = d->mouse.y;
	ev->x = d->mouse.x;
}

static void emit_key(struct decoder *d, int code)
{
	if (code == K_RESIZE)
		queue_add(d, EVENT_RESIZE, 0);
	else if (code != K_NONE)
		queue_add(d, EVENT_KEY, code);
}

static void emit_text(struct decoder *d, const char *s, size_t n)
{
	char *text = d->texts[(d->head + d->n) % 8];
	int32_t c = 0;
	struct event *ev;

	memcpy(text, s, n);
	text[n] = '\0';
	utf8_decode(text, n, &c);
	ev = queue_add(d, EVENT_CHAR, c);
	ev->text = text;
	ev->len = n;
}

/* A byte that is no UTF-8: of the locale, else of Windows. */
static void byte_add(struct decoder *d, struct str *out, char byte)
{
	wint_t c = d->single_byte ? btowc((unsigned char)byte) : WEOF;

	if (c != WEOF && c >= 0xa0)
		str_add_utf8(out, (int)c);
	else
		text_from_cp1252(out, &byte, 1);
	d->latin = !d->single_byte;
}

static void emit_byte(struct decoder *d, unsigned char byte)
{
	struct str s = STR_INIT;

	byte_add(d, &s, (char)byte);
	emit_text(d, s.buf, s.len);
	str_release(&s);
}

static int control_key(int byte)
{
	switch (byte) {
	case '\t':
		return K_TAB;
	case '\r':
	case '\n':
		return K_ENTER;
	case '\b':
	case 127:
		return K_BACKSPACE;
	default:
		return K_CTRL(byte + '@');
	}
}

/* ---- UTF-8 ---- */

static int utf8_length(int byte)
{
	return byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
}

static void utf8_begin(struct decoder *d, int byte, int64_t now_ms)
{
	d->part_need = d->single_byte || byte > 0xf4 ? 0 : utf8_length(byte);
	if (!d->part_need) {
		emit_byte(d, (unsigned char)byte);
		return;
	}
	d->part[0] = (unsigned char)byte;
	d->part_n = 1;
	d->since = now_ms;
	d->state = DECODE_UTF8;
}

static void utf8_give_up(struct decoder *d)
{
	d->state = DECODE_PLAIN;
	for (int i = 0; i < d->part_n; i++)
		emit_byte(d, d->part[i]);
	d->part_n = 0;
}

static void utf8_continue(struct decoder *d, int byte)
{
	int32_t c;

	d->part[d->part_n++] = (unsigned char)byte;
	if (d->part_n < d->part_need)
		return;
	if (utf8_decode((const char *)d->part, (size_t)d->part_n, &c) != d->part_n) {
		utf8_give_up(d);
		return;
	}
	d->state = DECODE_PLAIN;
	if (c >= 0xa0)
		emit_text(d, (const char *)d->part, (size_t)d->part_n);
	d->part_n = 0;
}

/* ---- pastes ---- */

static void paste_byte(struct decoder *d, int code, int64_t now_ms)
{
	d->since = now_ms;
	if (code < 256 && d->paste.len < PASTE_MAX)
		str_addc(&d->paste, (char)code);
}

static bool paste_keeps(int32_t c)
{
	return c == '\n' || c == '\t' || (c >= ' ' && c < 127) || c >= 0xa0;
}

/* Line ends become \n, other controls go, what is no UTF-8 is taken as Windows-1252. */
static void paste_clean(struct decoder *d)
{
	struct str raw = d->paste;
	int32_t c;
	int n;

	str_init(&d->paste);
	for (size_t at = 0; at < raw.len; at += (size_t)n) {
		n = d->single_byte && raw.buf[at] & 0x80
			    ? -1
			    : utf8_decode(raw.buf + at, raw.len - at, &c);
		if (n < 0) {
			n = 1;
			byte_add(d, &d->paste, raw.buf[at]);
		} else if (c == '\r') {
			if (raw.buf[at + 1] != '\n')
				str_addc(&d->paste, '\n');
		} else if (paste_keeps(c)) {
			str_addn(&d->paste, raw.buf + at, (size_t)n);
		}
	}
	str_release(&raw);
}

static void paste_end(struct decoder *d)
{
	struct event *ev;

	d->state = DECODE_PLAIN;
	paste_clean(d);
	if (!d->paste.len)
		return;
	ev = queue_add(d, EVENT_PASTE, 0);
	ev->text = d->paste.buf;
	ev->len = d->paste.len;
}

/* ---- the states ---- */

static void plain(struct decoder *d, int code, int64_t now_ms)
{
	char c = (char)code;

	if (code == K_PASTE_BEGIN) {
		str_reset(&d->paste);
		d->state = DECODE_PASTE;
		d->since = now_ms;
	} else if (code == K_MOUSE_SGR || code == K_MOUSE_X10) {
		mouse_begin(&d->mouse, code == K_MOUSE_X10);
		d->state = DECODE_MOUSE;
		d->since = now_ms;
	} else if (code >= 256) {
		emit_key(d, code == K_PASTE_END ? K_NONE : code);
	} else if (code == 27) {
		d->state = DECODE_ESC;
		d->since = now_ms;
	} else if (code < 32 || code == 127) {
		emit_key(d, control_key(code));
	} else if (code < 128) {
		emit_text(d, &c, 1);
	} else {
		utf8_begin(d, code, now_ms);
	}
}

static bool is_digit(int code)
{
	return code >= '0' && code <= '9';
}

static int digit_key(int code)
{
	return K_F(code == '0' ? 10 : code - '0');
}

/* Esc is followed by something: by a digit for an F-key, at once by the rest of a sequence that
 * this terminal type does not know, at once by a character for Alt; otherwise the Esc stood alone.
 */
static void after_escape(struct decoder *d, int code, int64_t now_ms)
{
	bool burst = now_ms - d->since <= BURST_MS;

	d->state = DECODE_PLAIN;
	if (is_digit(code) && d->escape != ESCAPE_ALONE) {
		emit_key(d, digit_key(code));
	} else if (burst && (code == '[' || code == 'O')) {
		d->state = DECODE_SEQUENCE;
		d->part_n = 0;
		d->part[0] = (unsigned char)code;
		d->since = now_ms;
	} else if (burst && code > ' ' && code < 127) {
		emit_key(d, K_ALT(code));
	} else {
		emit_key(d, K_ESC);
		plain(d, code, now_ms);
	}
}

static void after_late(struct decoder *d, int code, int64_t now_ms)
{
	bool in_time = now_ms <= decoder_deadline(d);

	d->state = DECODE_PLAIN;
	if (is_digit(code) && in_time)
		queue_add(d, EVENT_KEY, digit_key(code))->late = true;
	else
		plain(d, code, now_ms);
}

/* Swallows an unknown sequence up to its final byte; ESC O has one byte, ESC [ any number. */
static void in_sequence(struct decoder *d, int code, int64_t now_ms)
{
	if (code < 32 || code > 126) {
		d->state = DECODE_PLAIN;
		plain(d, code, now_ms);
	} else if (code >= '@' || d->part[0] == 'O') {
		d->state = DECODE_PLAIN;
	}
}

static void in_mouse(struct decoder *d, int code, int64_t now_ms)
{
	switch (mouse_byte(&d->mouse, code)) {
	case MOUSE_MORE:
		return;
	case MOUSE_WHOLE:
		d->state = DECODE_PLAIN;
		emit_mouse(d);
		return;
	case MOUSE_NOTHING:
		d->state = DECODE_PLAIN;
		return;
	case MOUSE_BAD:
		d->state = DECODE_SEQUENCE;
		d->part[0] = '[';
		in_sequence(d, code, now_ms);
	}
}

void decoder_feed(struct decoder *d, int code, int64_t now_ms)
{
	switch (d->state) {
	case DECODE_PASTE:
		if (code == K_PASTE_END)
			paste_end(d);
		else if (code == K_RESIZE)
			emit_key(d, code);
		else
			paste_byte(d, code, now_ms);
		return;
	case DECODE_UTF8:
		if (code >= 0x80 && code < 0xc0) {
			utf8_continue(d, code);
			return;
		}
		utf8_give_up(d);
		plain(d, code, now_ms);
		return;
	case DECODE_ESC:
		after_escape(d, code, now_ms);
		return;
	case DECODE_LATE:
		after_late(d, code, now_ms);
		return;
	case DECODE_SEQUENCE:
		in_sequence(d, code, now_ms);
		return;
	case DECODE_MOUSE:
		in_mouse(d, code, now_ms);
		return;
	case DECODE_PLAIN:
		plain(d, code, now_ms);
		return;
	}
}

int64_t decoder_deadline(const struct decoder *d)
{
	switch (d->state) {
	case DECODE_ESC:
		return d->since + (d->escape == ESCAPE_WAITS ? 2 * d->escape_ms : 0);
	case DECODE_LATE:
		return d->since + 2 * d->escape_ms;
	case DECODE_UTF8:
	case DECODE_SEQUENCE:
	case DECODE_MOUSE:
		return d->since + d->escape_ms;
	case DECODE_PASTE:
		return d->since + PASTE_QUIET;
	case DECODE_PLAIN:
		break;
	}
	return -1;
}

void decoder_idle(struct decoder *d, int64_t now_ms)
{
	int64_t deadline = decoder_deadline(d);
	enum decoder_state was = d->state;

	if (deadline < 0 || now_ms < deadline)
		return;
	d->state = DECODE_PLAIN;
	if (was == DECODE_ESC) {
		emit_key(d, K_ESC);
		if (d->escape == ESCAPE_EARLY)
			d->state = DECODE_LATE;
	} else if (was == DECODE_UTF8) {
		utf8_give_up(d);
	} else if (was == DECODE_PASTE) {
		paste_end(d);
	}
}

bool decoder_next(struct decoder *d, struct event *ev)
{
	if (!d->n)
		return false;
	*ev = d->queue[d->head];
	d->head = (d->head + 1) % 8;
	d->n--;
	return true;
}

/* ---- the terminal's ---- */

static struct decoder decoder;
static struct str fed; /* a script's bytes */
static size_t fed_at;
static struct {
	struct event event[KEPT_MAX];
	struct str text[KEPT_MAX]; /* theirs; a paste may be long */
	int head, n;
} kept; /* by input_find() */

void input_start(void)
{
	decoder_init(&decoder, term_escape_ms());
	decoder.single_byte = !term_unicode();
	str_init(&fed);
	fed_at = 0;
	kept.head = kept.n = 0;
	for (int i = 0; i < KEPT_MAX; i++)
		str_init(&kept.text[i]);
}

void input_stop(void)
{
	decoder_release(&decoder);
	str_release(&fed);
	for (int i = 0; i < KEPT_MAX; i++)
		str_release(&kept.text[i]);
}

void input_feed(const char *bytes, size_t len)
{
	str_addn(&fed, bytes, len);
}

static int code_next(void)
{
	if (!term_headless())
		return term_read();
	return fed_at < fed.len ? (unsigned char)fed.buf[fed_at++] : -1;
}

static void decoder_pull(void)
{
	int64_t at = ticks_ms() + (term_headless() ? PASTE_QUIET : 0);
	int code = -1;

	/* What is there behind an Esc came with it, however long others have the processor in between. */
	for (int n = 0; !decoder.n && (code = code_next()) >= 0; n++)
		decoder_feed(&decoder, code,
			n && decoder.state == DECODE_ESC ? decoder.since : ticks_ms());
	if (!decoder.n && code < 0)
		decoder_idle(&decoder, at);
}

static bool decoded_next(struct event *ev)
{
	if (mouse_key(ev))
		return true;
	if (!decoder.n)
		decoder_pull();
	if (!decoder_next(&decoder, ev))
		return false;
	if (ev->kind != EVENT_MOUSE)
		return true;
	mouse_click(ev->code, ev->y, ev->x);
	return mouse_key(ev);
}

void input_again(const struct event *ev)
{
	if (decoder.n == 8)
		BUG("input queue is full");
	decoder.head = (decoder.head + 7) % 8;
	decoder.queue[decoder.head] = *ev;
	decoder.queue[decoder.head].text = "";
	decoder.n++;
}

void input_escape(enum escape escape)
{
	decoder.escape = escape;
}

bool input_escape_open(void)
{
	if (kept.n)
		return kept.event[kept.head].late;
	return decoder.state == DECODE_LATE || (decoder.n && decoder.queue[decoder.head].late);
}

static void keep(const struct event *ev)
{
	int at = (kept.head + kept.n) % KEPT_MAX;

	if (kept.n == KEPT_MAX)
		return;
	str_reset(&kept.text[at]);
	str_addn(&kept.text[at], ev->text ? ev->text : "", ev->len);
	kept.event[at] = *ev;
	kept.event[at].text = kept.text[at].buf;
	kept.n++;
}

bool input_find(bool (*is)(const struct event *ev))
{
	struct event ev;

	while (decoded_next(&ev)) {
		if (is(&ev))
			return true;
		keep(&ev);
	}
	return false;
}

static bool is_none(const struct event *ev)
{
	(void)ev;
	return false;
}

void input_forget(void)
{
	int resizes = 0;

	input_find(is_none);
	for (int i = 0; i < kept.n; i++)
		resizes += kept.event[(kept.head + i) % KEPT_MAX].kind == EVENT_RESIZE;
	kept.n = 0;
	if (resizes)
		keep(&(struct event){.kind = EVENT_RESIZE, .text = ""});
}

bool input_next(struct event *ev)
{
	if (!kept.n)
		return decoded_next(ev);
	*ev = kept.event[kept.head];
	kept.head = (kept.head + 1) % KEPT_MAX;
	kept.n--;
	return true;
}

bool input_something_waits(void)
{
	if (!kept.n && !decoder.n)
		decoder_pull();
	return kept.n || decoder.n || mouse_waiting();
}

bool input_waiting(void)
{
	return !term_headless() && input_something_waits();
}

bool input_next_is(bool (*is)(const struct event *ev))
{
	if (!input_something_waits() || !(kept.n || decoder.n))
		return false;
	return is(kept.n ? &kept.event[kept.head] : &decoder.queue[decoder.head]);
}

static bool is_typing(const struct event *ev)
{
	return ev->kind == EVENT_CHAR || ev->code == K_BACKSPACE;
}

bool input_typing_waits(void)
{
	return input_next_is(is_typing);
}

int64_t input_deadline(void)
{
	return decoder_deadline(&decoder);
}

const char *input_warning(void)
{
	if (!decoder.latin || decoder.latin_told)
		return NULL;
	decoder.latin_told = true;
	return _("This terminal does not send UTF-8: set its character set to UTF-8.");
}

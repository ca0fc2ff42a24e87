#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>
#include <wchar.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/unicode.h"

#define MARKS_MAX 4 /* combining marks on one base; ncurses keeps no more */

static bool all_ascii(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

void text_nfc(struct str *out, const char *s, size_t len)
{
	utf8proc_uint8_t *nfc = NULL;
	utf8proc_ssize_t n = -1;

	if (!all_ascii(s, len))
		n = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &nfc,
			UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (n < 0)
		str_addn(out, s, len);
	else
		str_addn(out, (const char *)nfc, (size_t)n);
	free(nfc);
}

/* What is known while a text is walked from left to right. */
struct walk {
	int32_t before; /* the character before this one, 0 at the start of a line */
	int32_t base;   /* the last one that is neither mark nor joiner nor emoji tail */
	int marks;      /* combining marks since the base */
};

static void walk_step(struct walk *w, int32_t c)
{
	w->marks = char_mark(c) ? w->marks + 1 : 0;
	if (c == '\n') {
		w->before = w->base = 0;
		return;
	}
	if (!char_mark(c) && !char_emoji_tail(c) && c != 0x200d)
		w->base = c;
	w->before = c;
}

/* A zero-width joiner is visible where it makes one emoji out of two. */
static bool joins_emoji(const struct walk *w, int32_t c, const char *rest, size_t len)
{
	int32_t next;

	return c == 0x200d && w->base && char_emoji(w->base) &&
	       (char_emoji(w->before) || char_emoji_tail(w->before)) &&
	       utf8_decode(rest, len, &next) > 0 && char_emoji(next);
}

static int refuse_byte(size_t at, unsigned char byte, struct err *e)
{
	return err_set(e, ERR_INPUT,
		_("The text is not valid UTF-8: byte %zu is 0x%02X. Check the character set of its "
		  "source."),
		at + 1, byte);
}

static int refuse_char(int32_t c, struct err *e)
{
	if (char_nonchar(c))
		return err_set(e, ERR_INPUT,
			_("The text contains U+%04X, which is no character. Remove it."),
			(unsigned)c);
	if (char_control(c))
		return err_set(e, ERR_INPUT,
			_("The text contains the control character U+%04X. Remove it."),
			(unsigned)c);
	return err_set(e, ERR_INPUT,
		_("The text contains the invisible character U+%04X. Remove it."), (unsigned)c);
}

static int judge_char(struct walk *w, int32_t c, enum text_class class, struct err *e)
{
	if (char_nonchar(c) || (char_control(c) && !(c == '\n' && class == TEXT_NOTE)))
		return refuse_char(c, e);
	walk_step(w, c);
	if (w->marks <= MARKS_MAX)
		return 0;
	return err_set(e, ERR_INPUT,
		_("The text has more than %d accents on one letter. Remove some."), MARKS_MAX);
}

/* s is in NFC and trimmed. */
static int judge(const char *s, size_t len, enum text_class class, struct err *e)
{
	struct walk w = {0};
	int32_t c;

	for (size_t at = 0; at < len;) {
		int n = utf8_decode(s + at, len - at, &c);

		at += (size_t)n;
		if (class != TEXT_NOTE && char_hidden(c) && !joins_emoji(&w, c, s + at, len - at))
			return refuse_char(c, e);
		if (judge_char(&w, c, class, e))
			return ERR_INPUT;
	}
	return 0;
}

static size_t blanks_before(const char *s, size_t len)
{
	size_t at = 0;
	int32_t c;
	int n;

	while ((n = utf8_decode(s + at, len - at, &c)) > 0 && char_blank(c))
		at += (size_t)n;
	return at;
}

/* The length of s without the blanks at its end; s is valid UTF-8. */
static size_t blanks_after(const char *s, size_t len)
{
	size_t at;
	int32_t c;

	while (len > 0) {
		at = len - 1;
		while (((unsigned char)s[at] & 0xc0) == 0x80)
			at--;
		utf8_decode(s + at, len - at, &c);
		if (!char_blank(c))
			break;
		len = at;
	}
	return len;
}

static int check_utf8(const char *s, size_t len, struct err *e)
{
	int32_t c;
	int n;

	for (size_t at = 0; at < len; at += (size_t)n) {
		n = utf8_decode(s + at, len - at, &c);
		if (n < 0)
			return refuse_byte(at, (unsigned char)s[at], e);
		if (c == 0)
			return refuse_char(0, e);
	}
	return 0;
}

static bool plain_ascii(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (s[i] < 0x20 || s[i] > 0x7e)
			return false;
	return true;
}

static void join_crlf(struct str *s)
{
	size_t to = 0;

	for (size_t i = 0; i < s->len; i++)
		if (s->buf[i] != '\r' || i + 1 == s->len || s->buf[i + 1] != '\n')
			s->buf[to++] = s->buf[i];
	if (s->len)
		str_cut(s, to);
}

int text_clean(struct str *out, const char *s, size_t len, enum text_class class, struct err *e)
{
	struct str t = STR_INIT;
	size_t begin;
	int rc;

	if (plain_ascii(s, len)) {
		begin = blanks_before(s, len);
		str_addn(out, s + begin, blanks_after(s + begin, len - begin));
		return 0;
	}
	if (check_utf8(s, len, e))
		return ERR_INPUT;
	text_nfc(&t, s, len);
	if (class == TEXT_NOTE)
		join_crlf(&t);
	begin = blanks_before(t.buf, t.len);
	len = blanks_after(t.buf + begin, t.len - begin);
	rc = judge(t.buf + begin, len, class, e);
	if (!rc)
		str_addn(out, t.buf + begin, len);
	str_release(&t);
	return rc;
}

static void add_code(struct str *out, int32_t c)
{
	str_addf(out, "⟨%04X⟩", (unsigned)c);
}

/* A locale of single bytes knows no more characters than its own; what stands in for the others is
 * the terminal's affair. */
static bool unknown_here(int32_t c)
{
	return MB_CUR_MAX > 1 && wcwidth((wchar_t)c) < 0;
}

/* A character that may not go to the terminal as it is; its mark is appended. */
static bool mark_instead(struct str *out, int32_t c, bool lines)
{
	if (c == '\t')
		str_addc(out, ' ');
	else if (c == '\n' && lines)
		str_addc(out, '\n');
	else if (c < 0x20)
		str_add_utf8(out, 0x2400 + c);
	else if (c == 0x7f)
		str_add_utf8(out, 0x2421);
	else if (char_control(c) || char_nonchar(c) || char_hidden(c) || unknown_here(c))
		add_code(out, c);
	else
		return false;
	return true;
}

static void safe_char(struct str *out, struct walk *w, int32_t c, bool lines)
{
	if (char_mark(c)) {
		if (!w->before)
			str_add(out, "◌");
		walk_step(w, c);
		if (w->marks <= MARKS_MAX)
			str_add_utf8(out, c);
		else if (w->marks == MARKS_MAX + 1)
			str_add(out, "·");
		return;
	}
	walk_step(w, c);
	if (!mark_instead(out, c, lines))
		str_add_utf8(out, c);
}

void text_safe(struct str *out, const char *s, size_t len, bool lines)
{
	struct walk w = {0};
	size_t at = 0;
	int32_t c;
	int n;

	if (plain_ascii(s, len)) {
		str_addn(out, s, len);
		return;
	}
	while ((n = utf8_decode(s + at, len - at, &c)) != 0) {
		at += n < 0 ? 1 : (size_t)n;
		if (n < 0) {
			walk_step(&w, 0xfffd);
			str_add(out, "·");
		} else if (joins_emoji(&w, c, s + at, len - at)) {
			walk_step(&w, c);
			str_add_utf8(out, c);
		} else {
			safe_char(out, &w, c, lines);
		}
	}
}

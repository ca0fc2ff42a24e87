#include "base/text.h"

#include <string.h>
#include <utf8proc.h>
#include <wchar.h>
#include "base/mem.h"
#include "base/unicode.h"

/* Lead bytes by the length that they announce; `least` is the smallest code point that needs it. */
static const struct {
	unsigned char first, last, bits;
	int32_t least;
} leads[] = {{0x00, 0x7f, 0x7f, 0}, {0xc2, 0xdf, 0x1f, 0x80}, {0xe0, 0xef, 0x0f, 0x800},
	{0xf0, 0xf4, 0x07, 0x10000}};

int utf8_decode(const char *s, size_t len, int32_t *code_point)
{
	unsigned char lead;
	int32_t c;
	int n = 0;

	if (!len)
		return 0;
	lead = (unsigned char)*s;
	while (n < LENGTH(leads) && !(lead >= leads[n].first && lead <= leads[n].last))
		n++;
	if (n == LENGTH(leads) || (size_t)n >= len)
		return -1;
	c = lead & leads[n].bits;
	for (int i = 1; i <= n; i++) {
		if (((unsigned char)s[i] & 0xc0) != 0x80)
			return -1;
		c = c << 6 | ((unsigned char)s[i] & 0x3f);
	}
	if (c < leads[n].least || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return -1;
	*code_point = c;
	return n + 1;
}

bool utf8_valid(const char *s, size_t len)
{
	int32_t c;
	int n;

	while (len > 0) {
		n = utf8_decode(s, len, &c);
		if (n < 0)
			return false;
		s += n;
		len -= (size_t)n;
	}
	return true;
}

size_t utf8_count(const char *s)
{
	size_t n = 0;

	for (; *s; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return n;
}

/* As utf8_decode(), but a bad byte is U+FFFD and one byte long. */
static size_t decode_any(const char *s, size_t len, int32_t *c)
{
	int n = utf8_decode(s, len, c);

	if (n > 0)
		return (size_t)n;
	*c = 0xfffd;
	return len ? 1 : 0;
}

static bool is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

size_t text_next(const char *s, size_t len, size_t at)
{
	utf8proc_int32_t state = 0;
	int32_t c, next;
	size_t n;

	if (at >= len)
		return len;
	if (is_ascii(s[at]) && s[at] != '\r' && (at + 1 == len || is_ascii(s[at + 1])))
		return at + 1;
	at += decode_any(s + at, len - at, &c);
	while (at < len) {
		n = decode_any(s + at, len - at, &next);
		if (utf8proc_grapheme_break_stateful(c, next, &state))
			break;
		c = next;
		at += n;
	}
	return at;
}

/* Between two ASCII characters there is always a boundary (CR LF aside), so the search starts
 * there. */
size_t text_prev(const char *s, size_t len, size_t at)
{
	size_t begin, next;

	if (at > len)
		at = len;
	if (at == 0)
		return 0;
	begin = at - 1;
	while (begin > 0 && !(is_ascii(s[begin]) && is_ascii(s[begin - 1]) && s[begin] != '\n'))
		begin--;
	while ((next = text_next(s, len, begin)) < at)
		begin = next;
	return begin;
}

static int char_width(int32_t c)
{
	int w;

	if (c >= 0x20 && c < 0x7f)
		return 1;
	w = wcwidth((wchar_t)c);
	return w < 0 ? 1 : w;
}

int text_widthn(const char *s, size_t len)
{
	int32_t c;
	int width = 0;

	for (size_t at = 0; at < len;) {
		at += decode_any(s + at, len - at, &c);
		width += char_width(c);
	}
	return width;
}

int text_width(const char *s)
{
	return text_widthn(s, strlen(s));
}

size_t text_fit(const char *s, int columns)
{
	size_t len = strlen(s), at = 0, next;

	while (at < len) {
		next = text_next(s, len, at);
		columns -= text_widthn(s + at, next - at);
		if (columns < 0)
			break;
		at = next;
	}
	return at;
}

#define PICTURES 0x1f000 /* U+1F000 and on, up to U+1FAFF: pictures, and letters of flags */
#define PICTURES_END 0x1fb00
#define AS_PICTURE "\xef\xb8\x8f" /* U+FE0F */

size_t text_emoji(const char *s, const char **at)
{
	size_t len = strlen(s), next;
	int32_t c;

	for (size_t i = 0; i < len; i = next) {
		next = text_next(s, len, i);
		*at = s + i;
		if (utf8_decode(s + i, len - i, &c) <= 0)
			continue;
		if ((c >= PICTURES && c < PICTURES_END) ||
			(char_emoji(c) && memmem(s + i, next - i, AS_PICTURE, strlen(AS_PICTURE))))
			return next - i;
	}
	return 0;
}

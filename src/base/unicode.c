#include "base/unicode.h"

#include <utf8proc.h>
#include "base/mem.h"

bool char_nonchar(int32_t c)
{
	return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

bool char_control(int32_t c)
{
	return (c >= 0 && c < 0x20) || (c >= 0x7f && c < 0xa0);
}

/* Invisible characters that are not of category Cf. */
static const struct {
	int32_t first, last;
} hidden[] = {
	{0x034f, 0x034f},
	{0x115f, 0x1160},
	{0x17b4, 0x17b5},
	{0x180b, 0x180f},
	{0x2028, 0x2029},
	{0x2065, 0x2065},
	{0x2800, 0x2800},
	{0x3164, 0x3164},
	{0xffa0, 0xffa0},
	{0xfff0, 0xfffb},
	{0xe0000, 0xe0fff},
};

bool char_hidden(int32_t c)
{
	if (c < 0xad)
		return false;
	for (int i = 0; i < LENGTH(hidden); i++)
		if (c >= hidden[i].first && c <= hidden[i].last)
			return true;
	return utf8proc_category(c) == UTF8PROC_CATEGORY_CF;
}

bool char_mark(int32_t c)
{
	utf8proc_category_t k;

	if (c < 0x300)
		return false;
	k = utf8proc_category(c);
	return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC || k == UTF8PROC_CATEGORY_ME;
}

bool char_blank(int32_t c)
{
	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r');
	return utf8proc_category(c) == UTF8PROC_CATEGORY_ZS;
}

bool char_word(int32_t c)
{
	utf8proc_category_t k;

	if (c < 0x80)
		return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	k = utf8proc_category(c);
	return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) ||
	       (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO);
}

int32_t char_lower(int32_t c)
{
	return utf8proc_tolower(c);
}

bool char_emoji(int32_t c)
{
	return c > 0xff &&
	       utf8proc_get_property(c)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool char_emoji_tail(int32_t c)
{
	return c == 0xfe0f || (c >= 0x1f3fb && c <= 0x1f3ff);
}

#include "base/base64.h"

#include <stdint.h>
#include <string.h>

static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_put(struct str *out, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;
	char text[BASE64_BYTES / 3 * 4], *at = text;

	for (size_t i = 0; i < n; i += 3) {
		uint32_t v = (uint32_t)b[i] << 16 | (i + 1 < n ? (uint32_t)b[i + 1] << 8 : 0) |
			     (i + 2 < n ? b[i + 2] : 0);

		*at++ = signs[v >> 18 & 63];
		*at++ = signs[v >> 12 & 63];
		*at++ = i + 1 < n ? signs[v >> 6 & 63] : '=';
		*at++ = i + 2 < n ? signs[v & 63] : '=';
	}
	str_addn(out, text, (size_t)(at - text));
}

void base64_take(struct str *out, const char *text, const char *end)
{
	uint32_t bits = 0;
	int n = 0; /* signs of a group of four */

	for (; text < end; text++) {
		const char *sign = *text ? strchr(signs, *text) : NULL;

		if (!sign)
			continue;
		bits = bits << 6 | (uint32_t)(sign - signs);
		if (n++)
			str_addc(out, (char)(bits >> (8 - 2 * n) & 0xff));
		n %= 4;
	}
}

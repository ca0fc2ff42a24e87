/* Domains that are not what they look like. */
#include <string.h>
#include "base/text.h"
#include "mail/compose.h"

/* The alphabets that have letters alike. */
static const struct {
	int32_t from, to;
	int alphabet;
} ranges[] = {
	{'a', 'z', 1}, {'A', 'Z', 1}, {0xc0, 0x24f, 1}, {0x1e00, 0x1eff, 1}, /* Latin */
	{0x370, 0x3ff, 2}, {0x1f00, 0x1fff, 2},                             /* Greek */
	{0x400, 0x52f, 4}, {0x1c80, 0x1c8f, 4}, {0x2de0, 0x2dff, 4},        /* Cyrillic */
	{0x530, 0x58f, 8},                                                  /* Armenian */
};

static int alphabet_of(int32_t c)
{
	for (int i = 0; i < LENGTH(ranges); i++)
		if (c >= ranges[i].from && c <= ranges[i].to)
			return ranges[i].alphabet;
	return 0;
}

bool domain_mixes_alphabets(const char *domain)
{
	size_t len = strlen(domain);
	int seen = 0;

	for (size_t at = 0; at < len;) {
		int32_t c;
		int n = utf8_decode(domain + at, len - at, &c);

		if (n <= 0)
			return true;
		seen = c == '.' ? 0 : seen | alphabet_of(c);
		if (seen & (seen - 1))
			return true;
		at += (size_t)n;
	}
	return false;
}

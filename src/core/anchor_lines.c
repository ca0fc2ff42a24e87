#include "core/anchor_lines.h"

#include <string.h>
#include <strings.h>
#include "base/base64.h"

static bool next_decoded(struct anchor_lines *l, struct str *out)
{
	size_t n;

	if (l->at >= l->decoded.len)
		return false;
	n = strcspn(l->decoded.buf + l->at, "\n");
	str_addn(out, l->decoded.buf + l->at, n);
	str_trim(out);
	l->at += n + 1;
	return true;
}

/* One that was broken over several is made whole. */
static bool next_stored(struct anchor_lines *l, struct str *out)
{
	char part[1024];

	while (fgets(part, sizeof part, l->f)) {
		str_add(out, part);
		str_trim(out);
		if (!l->mail || !out->len || out->buf[out->len - 1] != '=')
			return true;
		str_cut(out, out->len - 1);
	}
	return out->len > 0;
}

static bool says_base64(const char *line)
{
	static const char name[] = "Content-Transfer-Encoding:";
	const char *value = line + sizeof name - 1;

	return !strncasecmp(line, name, sizeof name - 1) &&
	       !strncasecmp(value + strspn(value, " \t"), "base64", 6);
}

/* To the boundary of the next part, which no sign of base64 begins. */
static void decode_part(struct anchor_lines *l)
{
	struct str text = STR_INIT;
	char line[1024];

	while (fgets(line, sizeof line, l->f) && line[0] != '-')
		str_add(&text, line);
	str_reset(&l->decoded);
	l->at = 0;
	base64_take(&l->decoded, text.buf, text.buf + text.len);
	str_release(&text);
}

bool anchor_lines_next(struct anchor_lines *l, struct str *out)
{
	str_reset(out);
	if (next_decoded(l, out))
		return true;
	if (!next_stored(l, out))
		return false;
	if (l->encoded && !out->len)
		decode_part(l);
	l->encoded = out->len && (l->encoded || says_base64(out->buf));
	return true;
}

void anchor_lines_release(struct anchor_lines *l)
{
	fclose(l->f);
	str_release(&l->decoded);
}

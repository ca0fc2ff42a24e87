#include "dict/detail.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

#define ACCEPTED "accepted:"

/* An import asks the same of many records: they share the word. */
void detail_accept(struct str *detail, const struct entity *e, int64_t id, const char *code)
{
	struct str word = STR_INIT;
	const char *last = strrchr(detail->buf, ' ');

	last = last ? last + 1 : detail->buf;
	str_addf(&word, ACCEPTED "%s@%s.", code, e->name);
	if (!strncmp(last, word.buf, word.len))
		str_addc(detail, ',');
	else
		str_addf(detail, "%s%s", detail->len ? " " : "", word.buf);
	str_add_i64(detail, id);
	str_release(&word);
}

/* The name of a file may hold anything but that. */
size_t detail_source(const char *detail)
{
	const char *from = strncmp(detail, ACCEPTED, strlen(ACCEPTED)) ? strstr(detail, " " ACCEPTED) : detail;

	return from ? (size_t)(from - detail) : strlen(detail);
}

bool detail_next(const char **at, struct detail_accepted *out)
{
	const char *from = *at + detail_source(*at);
	size_t n;

	if (!*from)
		return false;
	from += (*from == ' ') + strlen(ACCEPTED);
	n = strcspn(from, "@ ");
	*out = (struct detail_accepted){.records = from[n] == '@' ? from + n + 1 : ""};
	memcpy(out->code, from, n < sizeof out->code ? n : sizeof out->code - 1);
	*at = from + strcspn(from, " ");
	return true;
}

bool detail_is_about(const struct detail_accepted *d, const struct entity *e, int64_t id)
{
	size_t n = strcspn(d->records, ". ");
	const char *at = d->records + n;

	if (!e || strlen(e->name) != n || memcmp(d->records, e->name, n) != 0)
		return false;
	for (; *at == '.' || *at == ','; at += 1 + strcspn(at + 1, ", "))
		if (strtoll(at + 1, NULL, 10) == id)
			return true;
	return false;
}

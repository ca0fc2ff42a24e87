#include "base/json.h"

#include <string.h>
#include "base/err.h"
#include "base/text.h"

#define DEPTH_MAX 31

void json_init(struct json *j, struct str *out)
{
	*j = (struct json){.out = out};
}

/* What goes in front of a value or a key: a comma after a sibling, a new line in the outermost
 * array. */
static void json_next(struct json *j)
{
	if (j->keyed) {
		j->keyed = false;
		return;
	}
	if (j->has & 1u << j->depth)
		str_addc(j->out, ',');
	if (j->lines && j->depth == j->lines)
		str_addc(j->out, '\n');
	j->has |= 1u << j->depth;
}

static void json_open(struct json *j, char bracket)
{
	json_next(j);
	if (j->depth == DEPTH_MAX)
		BUG("JSON nested more than %d deep", DEPTH_MAX);
	j->depth++;
	j->has &= ~(1u << j->depth);
	str_addc(j->out, bracket);
}

static void json_close(struct json *j, char bracket)
{
	if (j->depth == 0 || j->keyed)
		BUG("JSON closes what is not open");
	j->depth--;
	str_addc(j->out, bracket);
}

void json_object(struct json *j)
{
	json_open(j, '{');
}

void json_object_end(struct json *j)
{
	json_close(j, '}');
}

void json_array(struct json *j)
{
	json_open(j, '[');
	if (!j->lines && j->depth == 1)
		j->lines = j->depth;
}

void json_array_end(struct json *j)
{
	if (j->lines == j->depth) {
		j->lines = 0;
		if (j->has & 1u << j->depth)
			str_addc(j->out, '\n');
	}
	json_close(j, ']');
}

static void add_char(struct str *out, int32_t c)
{
	static const char escaped[] = "\"\\\b\f\n\r\t", letter[] = "\"\\bfnrt";
	const char *at = c && c < 0x80 ? strchr(escaped, (char)c) : NULL;

	if (at)
		str_addf(out, "\\%c", letter[at - escaped]);
	else if (c < 0x20 || c == 0x7f)
		str_addf(out, "\\u%04x", (unsigned)c);
	else
		str_add_utf8(out, c);
}

/* Bytes at the beginning of s that stand for themselves. */
static size_t plain_run(const char *s)
{
	size_t n = 0;

	while (s[n] >= ' ' && s[n] < 0x7f && s[n] != '"' && s[n] != '\\')
		n++;
	return n;
}

static void add_string(struct str *out, const char *s)
{
	size_t len = strlen(s), run;
	int32_t c;
	int n;

	str_addc(out, '"');
	while (len) {
		run = plain_run(s);
		str_addn(out, s, run);
		if (run == len)
			break;
		n = utf8_decode(s + run, len - run, &c);
		add_char(out, n < 0 ? 0xfffd : c);
		n = n < 0 ? 1 : n;
		s += run + (size_t)n;
		len -= run + (size_t)n;
	}
	str_addc(out, '"');
}

void json_key(struct json *j, const char *key)
{
	if (j->keyed)
		BUG("JSON key \"%s\" where a value is due", key);
	json_next(j);
	add_string(j->out, key);
	str_addc(j->out, ':');
	j->keyed = true;
}

void json_text(struct json *j, const char *s)
{
	if (!s) {
		json_null(j);
		return;
	}
	json_next(j);
	add_string(j->out, s);
}

void json_int(struct json *j, int64_t n)
{
	json_next(j);
	str_add_i64(j->out, n);
}

void json_bool(struct json *j, bool b)
{
	json_next(j);
	str_add(j->out, b ? "true" : "false");
}

void json_null(struct json *j)
{
	json_next(j);
	str_add(j->out, "null");
}

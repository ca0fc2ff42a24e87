#include "mail/mime_head.h"

#include <string.h>
#include "base/base64.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/text.h"

#define LINE_COLUMNS 76 /* of 78 that a line should have at most */
#define WORD_BYTES 45   /* of text in an encoded word: 72 characters with its frame */
#define WORD_FRAME 12   /* =?UTF-8?B? and ?= */

static int refuse_control(const char *name, const char *value, struct err *e)
{
	for (const unsigned char *at = (const unsigned char *)value; *at; at++)
		if (*at < 0x20 || *at == 0x7f)
			return err_set(e, ERR_INPUT,
				_("%s: a line end or control character cannot stand in the head of a "
				  "mail."),
				name);
	if (!utf8_valid(value, strlen(value)))
		return err_set(e, ERR_INPUT, _("%s: this is no valid UTF-8."), name);
	return 0;
}

static bool is_ascii(const char *s)
{
	for (; *s; s++)
		if ((unsigned char)*s > 126)
			return false;
	return true;
}

/* What a reader would take for an encoded word has to be one. */
static bool is_plain(const char *s)
{
	return is_ascii(s) && !strstr(s, "=?") && strlen(s) < 900;
}

/* A line that is being written. */
struct line {
	struct str *out;
	size_t start; /* of the line in out */
	bool begun;   /* it has a word: before the first one it is not folded */
};

static struct line line_begin(struct str *out, const char *name)
{
	struct line l = {out, out->len, false};

	str_addf(out, "%s:", name);
	return l;
}

/* A word, folded before where it would not fit. */
static void line_word(struct line *l, const char *word, size_t n)
{
	if (l->begun && l->out->len - l->start + 1 + n > LINE_COLUMNS) {
		str_add(l->out, "\r\n");
		l->start = l->out->len;
	}
	str_addc(l->out, ' ');
	str_addn(l->out, word, n);
	l->begun = true;
}

static void line_end(struct line *l)
{
	str_add(l->out, "\r\n");
}

/* ---- encoded words ---- */

/* Whole characters, as many as fit one encoded word; the first one of a line shares it with the name. */
static size_t word_bytes(const struct line *l, const char *s)
{
	size_t used = l->out->len - l->start + 1 + WORD_FRAME, n = 0,
	       most = l->begun || used > 60 ? WORD_BYTES : (LINE_COLUMNS - used) / 4 * 3;

	while (s[n]) {
		size_t more = 1;

		while (((unsigned char)s[n + more] & 0xc0) == 0x80)
			more++;
		if (n + more > most && n)
			break;
		n += more;
	}
	return n;
}

static void encoded_words(struct line *l, const char *value)
{
	struct str word = STR_INIT;

	while (*value) {
		size_t n = word_bytes(l, value);

		str_reset(&word);
		str_add(&word, "=?UTF-8?B?");
		base64_put(&word, value, n);
		str_add(&word, "?=");
		line_word(l, word.buf, word.len);
		value += n;
	}
	str_release(&word);
}

/* Folded at its blanks; a run of blanks stays as it is. */
static void plain_words(struct line *l, const char *value)
{
	while (*value) {
		size_t n = strcspn(value + 1, " ") + 1;

		line_word(l, value, n);
		value += n;
		if (*value == ' ')
			value++;
	}
}

int head_text(struct str *out, const char *name, const char *value, struct err *e)
{
	struct line l;

	if (refuse_control(name, value, e))
		return e->code;
	l = line_begin(out, name);
	if (is_plain(value))
		plain_words(&l, value);
	else
		encoded_words(&l, value);
	line_end(&l);
	return 0;
}

int head_token(struct str *out, const char *name, const char *value, struct err *e)
{
	struct line l;

	if (refuse_control(name, value, e))
		return e->code;
	l = line_begin(out, name);
	line_word(&l, value, strlen(value));
	line_end(&l);
	return 0;
}

/* ---- addresses ---- */

static void quoted_name(struct str *out, const char *name)
{
	str_addc(out, '"');
	for (; *name; name++) {
		if (*name == '"' || *name == '\\')
			str_addc(out, '\\');
		str_addc(out, *name);
	}
	str_addc(out, '"');
}

static int add_address(
	struct line *l, const char *header, const struct mime_address *a, bool last, struct err *e)
{
	struct str word = STR_INIT;

	if (refuse_control(header, a->name, e) || refuse_control(header, a->address, e))
		return e->code;
	if (a->name[0] && is_plain(a->name) && strlen(a->name) < 60) {
		quoted_name(&word, a->name);
		line_word(l, word.buf, word.len);
	} else if (a->name[0]) {
		encoded_words(l, a->name);
	}
	str_reset(&word);
	str_addf(&word, a->address[0] ? "<%s>%s" : ":%s;%s", a->address, last ? "" : ",");
	line_word(l, word.buf, word.len);
	str_release(&word);
	return 0;
}

int head_addresses(
	struct str *out, const char *name, const struct mime_address *a, int n, struct err *e)
{
	struct line l;

	if (!n)
		return 0;
	l = line_begin(out, name);
	for (int i = 0; i < n; i++)
		if (add_address(&l, name, &a[i], i == n - 1, e))
			return e->code;
	line_end(&l);
	return 0;
}

/* ---- others ---- */

void head_date(struct str *out, int64_t moment)
{
	static const char *const days[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
		"Sep", "Oct", "Nov", "Dec"};
	struct civil c = moment_civil(moment, "UTC");
	int64_t day = date_days(c.date) % LENGTH(days);

	str_addf(out, "Date: %s, %d %s %04d %02d:%02d:%02d +0000\r\n", days[day < 0 ? day + 7 : day],
		c.date.day, months[c.date.month - 1], c.date.year, c.hour, c.minute, c.second);
}

/* A name that every mail program can read, for those that know no other. */
static void ascii_name(struct str *out, const char *name)
{
	for (; *name; name++)
		if (((unsigned char)*name & 0xc0) != 0x80)
			str_addc(out, (unsigned char)*name > 126 || strchr("\"\\/", *name) ? '_' : *name);
}

static void percent_name(struct str *out, const char *name)
{
	static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

	for (; *name; name++) {
		if (strchr(signs, *name))
			str_addc(out, *name);
		else
			str_addf(out, "%%%02X", (unsigned char)*name);
	}
}

int head_file(struct str *out, const char *file_name, struct err *e)
{
	if (refuse_control("Content-Disposition", file_name, e))
		return e->code;
	str_add(out, "Content-Disposition: attachment; filename=\"");
	ascii_name(out, file_name);
	str_add(out, "\"");
	if (!is_ascii(file_name)) {
		str_add(out, ";\r\n filename*=UTF-8''");
		percent_name(out, file_name);
	}
	str_add(out, "\r\n");
	return 0;
}

#include "tui/script.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "tui/keys.h"

struct script {
	struct arena arena;
	struct step *step;
	int n, cap, at;
	const char *path;
	long line;
};

static struct step *step_add(struct script *s, enum step_kind kind)
{
	s->step = xgrow(s->step, &s->cap, s->n + 1, sizeof(*s->step));
	s->step[s->n] = (struct step){.kind = kind};
	return &s->step[s->n++];
}

static int refuse(const struct script *s, struct err *e)
{
	return err_set(e, ERR_INPUT, _("%s, line %ld: this is no step of a key script."), s->path,
		s->line);
}

static void char_add(struct script *s, const char *text, size_t n, int32_t code)
{
	struct step *step = step_add(s, STEP_EVENT);

	step->event = (struct event){.kind = EVENT_CHAR, .code = code, .len = n};
	step->event.text = arena_strndup(&s->arena, text, n);
}

static int read_type(struct script *s, const char *arg, struct err *e)
{
	int32_t code;
	int n;

	for (; (n = utf8_decode(arg, strlen(arg), &code)) > 0; arg += n)
		char_add(s, arg, (size_t)n, code);
	return n < 0 ? refuse(s, e) : 0;
}

static int read_key(struct script *s, const char *arg, struct err *e)
{
	char *name = arena_strdup(&s->arena, arg), *blank = strchr(name, ' ');
	struct str text = STR_INIT;
	int64_t times = 1;
	int code;

	if (blank)
		*blank++ = '\0';
	if (key_parse(name, &code) || (blank && number_parse_int(blank, 1, 10000, &times, e)))
		return refuse(s, e);
	if (code < K_NONE)
		str_add_utf8(&text, code);
	while (times-- > 0) {
		if (code < K_NONE)
			char_add(s, text.buf, text.len, code);
		else
			step_add(s, STEP_EVENT)->event =
				(struct event){.kind = EVENT_KEY, .code = code, .text = ""};
	}
	str_release(&text);
	return 0;
}

static int hex_digit(char c)
{
	const char *digits = "0123456789abcdef", *p = c ? strchr(digits, c) : NULL;

	return p ? (int)(p - digits) : -1;
}

/* The byte of two hexadecimal digits, or -1. */
static int hex_byte(const char *s)
{
	int high = hex_digit(s[0]), low = high < 0 ? -1 : hex_digit(s[1]);

	return low < 0 ? -1 : high * 16 + low;
}

static bool unescape(struct str *out, const char *s)
{
	int byte;

	for (; *s; s++) {
		if (*s != '\\') {
			str_addc(out, *s);
			continue;
		}
		switch (*++s) {
		case 'n':
			str_addc(out, '\n');
			break;
		case 't':
			str_addc(out, '\t');
			break;
		case '\\':
			str_addc(out, '\\');
			break;
		case 'x':
			byte = hex_byte(s + 1);
			if (byte < 0)
				return false;
			str_addc(out, (char)byte);
			s += 2;
			break;
		default:
			return false;
		}
	}
	return true;
}

static int read_paste(struct script *s, const char *arg, struct err *e)
{
	struct str text = STR_INIT;
	bool good = unescape(&text, arg) && utf8_valid(text.buf, text.len);

	if (good) {
		struct step *step = step_add(s, STEP_EVENT);

		step->event = (struct event){.kind = EVENT_PASTE, .len = text.len};
		step->event.text = arena_strndup(&s->arena, text.buf, text.len);
	}
	str_release(&text);
	return good ? 0 : refuse(s, e);
}

static int read_bytes(struct script *s, const char *arg, struct err *e)
{
	char *bytes = arena_alloc(&s->arena, strlen(arg) / 2 + 1);
	size_t n = 0;
	struct step *step;

	while (*(arg += strspn(arg, " "))) {
		int byte = hex_byte(arg);

		if (byte < 0)
			return refuse(s, e);
		bytes[n++] = (char)byte;
		arg += 2;
	}
	step = step_add(s, STEP_BYTES);
	step->text = bytes;
	step->len = n;
	return 0;
}

static int read_size(struct script *s, const char *arg, struct err *e)
{
	char *columns = arena_strdup(&s->arena, arg), *lines = strchr(columns, 'x');
	struct step *step;
	int64_t w, h;

	if (!lines)
		return refuse(s, e);
	*lines++ = '\0';
	if (number_parse_int(columns, 1, 1000, &w, e) || number_parse_int(lines, 1, 1000, &h, e))
		return refuse(s, e);
	step = step_add(s, STEP_SIZE);
	step->lines = (int)h;
	step->columns = (int)w;
	return 0;
}

static int read_idle(struct script *s, const char *arg, struct err *e)
{
	int64_t seconds;

	if (number_parse_int(arg, 0, 1000000, &seconds, e))
		return refuse(s, e);
	step_add(s, STEP_IDLE)->seconds = (int)seconds;
	return 0;
}

static int read_screen(struct script *s, const char *arg, struct err *e)
{
	if (!*arg)
		return refuse(s, e);
	step_add(s, STEP_SCREEN)->text = arena_strdup(&s->arena, arg);
	return 0;
}

static int read_wait(struct script *s, const char *arg, struct err *e)
{
	(void)arg;
	(void)e;
	step_add(s, STEP_WAIT);
	return 0;
}

static int read_hangup(struct script *s, const char *arg, struct err *e)
{
	(void)arg;
	(void)e;
	step_add(s, STEP_HANGUP);
	return 0;
}

static const struct {
	const char *word;
	int (*read)(struct script *s, const char *arg, struct err *e);
} words[] = {
	{"type", read_type},
	{"key", read_key},
	{"paste", read_paste},
	{"bytes", read_bytes},
	{"size", read_size},
	{"wait", read_wait},
	{"idle", read_idle},
	{"screen", read_screen},
	{"hangup", read_hangup},
};

static int read_line(struct script *s, char *line, struct err *e)
{
	char *arg = line + strcspn(line, " ");

	if (!*line || *line == '#')
		return 0;
	if (*arg)
		*arg++ = '\0';
	for (int i = 0; i < LENGTH(words); i++)
		if (!strcmp(words[i].word, line))
			return words[i].read(s, arg, e);
	return refuse(s, e);
}

int script_open(struct script **out, const char *path, struct err *e)
{
	FILE *in = fopen(path, "re");
	struct script *s;
	char *line = NULL;
	size_t size = 0;
	int rc = 0;

	*out = NULL;
	if (!in)
		return err_set(e, ERR_NO_FILE, _("%s cannot be read: %s."), path, strerror(errno));
	s = xcalloc(1, sizeof(*s));
	s->path = path;
	while (!rc && getline(&line, &size, in) >= 0) {
		s->line++;
		line[strcspn(line, "\n")] = '\0';
		rc = read_line(s, line, e);
	}
	free(line);
	fclose(in);
	if (rc)
		script_free(&s);
	*out = s;
	return rc;
}

bool script_next(struct script *s, struct step *step)
{
	if (s->at == s->n)
		return false;
	*step = s->step[s->at++];
	return true;
}

void script_free(struct script **s)
{
	if (!*s)
		return;
	arena_release(&(*s)->arena);
	free((*s)->step);
	free(*s);
	*s = NULL;
}

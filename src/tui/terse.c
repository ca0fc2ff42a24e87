#include "tui/terse.h"

#include <stdio.h>
#include <string.h>

#define ESC '\033'
#define LOOKS_MAX 10    /* attributes and colours in one sequence: some terminals take 16 */
#define LOOK_TEXT 64
#define ROWS_BY_LINES 2 /* so far down line feeds are shorter than a row's number */

struct painting {
	const struct terse_terminal *terminal;
	struct str *out;
	int row, used;    /* from 1, 0: not known; columns left of the cursor, at most */
	bool returned;    /* a carriage return is owed */
	bool partly;      /* only some rows scroll: a line feed may be another thing */
	bool other_signs; /* letters are signs for lines */
	char looks[LOOK_TEXT]; /* attributes and colours that are owed, as parameters */
	int looks_n;
};

/* A control sequence: its parameters, and what it does with them. */
struct sequence {
	const char *text, *parameters;
	size_t len, parameters_len;
	char does;
	int number[2], numbers;
};

/* ---- what is owed ---- */

static void looks_give(struct painting *p)
{
	if (p->looks_n)
		str_addf(p->out, "\033[%sm", strcmp(p->looks, "0") ? p->looks : "");
	p->looks_n = 0;
	p->looks[0] = '\0';
}

static void return_give(struct painting *p)
{
	if (p->returned)
		str_addc(p->out, '\r');
	p->returned = false;
}

static void all_give(struct painting *p)
{
	return_give(p);
	looks_give(p);
}

/* ---- attributes and colours ---- */

static int parameters_count(const struct sequence *s)
{
	int n = 1;

	for (size_t i = 0; i < s->parameters_len; i++)
		n += s->parameters[i] == ';';
	return n;
}

static bool resets(const struct sequence *s)
{
	return !s->parameters_len || (s->parameters[0] == '0' &&
		(s->parameters_len == 1 || s->parameters[1] == ';'));
}

static void looks_owe(struct painting *p, const struct sequence *s)
{
	size_t len = strlen(p->looks);
	int n = parameters_count(s);

	if (resets(s))
		len = (size_t)(p->looks_n = 0);
	if (p->looks_n + n > LOOKS_MAX || len + s->parameters_len + 2 > LOOK_TEXT) {
		looks_give(p);
		len = 0;
	}
	snprintf(p->looks + len, LOOK_TEXT - len, "%s%.*s", len ? ";" : "",
		s->parameters_len ? (int)s->parameters_len : 1,
		s->parameters_len ? s->parameters : "0");
	p->looks_n += n;
}

/* ---- places ---- */

static void place_set(struct painting *p, int row, int column)
{
	p->row = p->partly ? 0 : row;
	p->used = column - 1;
	if (column > p->terminal->width || row > p->terminal->height)
		p->row = 0;
}

static void column_go(struct painting *p, int column)
{
	if (column == 1)
		str_addc(p->out, '\r');
	else
		str_addf(p->out, "\033[%dG", column);
}

/* False: it is no shorter by lines and columns. */
static bool near_go(struct painting *p, int row, int column)
{
	int down = row - p->row;

	if (!p->row || down < 0 || down > (column == 1 ? ROWS_BY_LINES : 1) ||
		row > p->terminal->height || (column > 1 && !p->terminal->has_column))
		return false;
	while (down--)
		str_addc(p->out, '\n'); /* a terminal line may make a return of it, too */
	column_go(p, column);
	return true;
}

static void go(struct painting *p, int row, int column)
{
	p->returned = false;
	if (near_go(p, row, column))
		;
	else if (column == 1)
		str_addf(p->out, "\033[%dH", row);
	else
		str_addf(p->out, "\033[%d;%dH", row, column);
	place_set(p, row, column);
}

/* ---- sequences ---- */

static bool sequence_read(const char *bytes, size_t n, struct sequence *s)
{
	size_t i = 2;

	memset(s, 0, sizeof *s);
	if (n < 3 || bytes[0] != ESC || bytes[1] != '[')
		return false;
	s->text = bytes;
	s->parameters = bytes + i;
	s->numbers = 1;
	for (; i < n && ((bytes[i] >= '0' && bytes[i] <= '9') || bytes[i] == ';'); i++) {
		int *number = &s->number[s->numbers > 1];

		if (bytes[i] == ';')
			s->numbers++;
		else
			*number = *number < 10000 ? *number * 10 + bytes[i] - '0' : *number;
	}
	s->parameters_len = i - 2;
	s->numbers = s->parameters_len ? s->numbers : 0;
	s->does = i < n ? bytes[i] : '\0';
	s->len = i + 1;
	return s->does >= '@' && s->does <= '~';
}

/* A missing number is 1. */
static int number_or_1(const struct sequence *s, int i)
{
	return s->number[i] ? s->number[i] : 1;
}

static void verbatim(struct painting *p, const struct sequence *s)
{
	all_give(p);
	str_addn(p->out, s->text, s->len);
}

static void sequence_add(struct painting *p, const struct sequence *s)
{
	switch (s->does) {
	case 'm':
		looks_owe(p, s);
		return;
	case 'H':
		go(p, number_or_1(s, 0), number_or_1(s, 1));
		return;
	case 'd':
		if (p->returned) {
			go(p, number_or_1(s, 0), 1);
			return;
		}
		verbatim(p, s);
		place_set(p, number_or_1(s, 0), p->used + 1);
		return;
	case 'G':
		verbatim(p, s);
		p->used = number_or_1(s, 0) - 1;
		return;
	case 'J': /* erasing moves nothing */
	case 'K':
	case 'X':
	case '@':
	case 'P':
		verbatim(p, s);
		return;
	case 'r':
		p->partly = s->numbers && (number_or_1(s, 0) > 1 || s->number[1] < p->terminal->height);
		break;
	default:
		break;
	}
	verbatim(p, s);
	p->row = 0;
}

/* ---- all the rest ---- */

/* How far it moves the cursor, at most. */
static int columns_of(unsigned char c)
{
	return c >= 0xe0 ? 2 : (c & 0xc0) == 0x80 ? 0 : 1;
}

/* At the right edge terminals are of two minds. */
static void text_add(struct painting *p, char c)
{
	all_give(p);
	str_addc(p->out, c);
	p->used += columns_of((unsigned char)c);
	if (((unsigned char)c < ' ' && c != '\b') || c == 0x7f || p->used >= p->terminal->width)
		p->row = 0;
}

/* Letters as lines, and back: the way back is said with every reset of the attributes. Returns its bytes, 0: it is
 * another thing. */
static size_t signs_add(struct painting *p, const char *bytes, size_t n)
{
	if (n < 3 || bytes[0] != ESC || bytes[1] != '(')
		return 0;
	if (bytes[2] == 'B' && !p->other_signs)
		return 3;
	all_give(p);
	str_addn(p->out, bytes, 3);
	p->other_signs = bytes[2] != 'B';
	return 3;
}

/* A painting that begins with an empty screen begins with certainty about the signs, too. */
static bool clears(const char *bytes, size_t n)
{
	return memmem(bytes, n, "\033[2J", 4) || memmem(bytes, n, "\033[H\033[J", 6);
}

void terse_add(struct str *out, const struct terse_terminal *t, const char *bytes, size_t n)
{
	struct painting p = {.terminal = t, .out = out, .other_signs = clears(bytes, n)};
	struct sequence s;

	for (size_t at = 0, len; at < n; at += len) {
		len = signs_add(&p, bytes + at, n - at);
		if (len)
			continue;
		len = 1;
		if (sequence_read(bytes + at, n - at, &s)) {
			sequence_add(&p, &s);
			len = s.len;
		} else if (bytes[at] == '\r') {
			p.returned = true;
			p.used = 0;
		} else {
			text_add(&p, bytes[at]);
		}
	}
	all_give(&p);
}

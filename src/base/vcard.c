#include "base/vcard.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/csv.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/str.h"

#define UID_MOST 120 /* bytes: what is longer is kept nowhere */
#define LINE_MOST (1 << 16) /* bytes of a line that are kept: what is longer is a picture */

enum column {
	GIVEN,
	SURNAME,
	FULL,
	FIRM,
	DEPARTMENT,
	TITLE,
	EMAIL1,
	EMAIL2,
	PHONE1,
	PHONE2,
	MOBILE,
	STREET,
	CITY,
	REGION,
	ZIP,
	COUNTRY,
	WEBSITE,
	NOTES,
	UID,
	COLUMNS
};

static const char *const headings[COLUMNS] = {"First Name", "Last Name", "File As",
	"Organization Name", "Organization Department", "Organization Title", "E-mail 1 - Value",
	"E-mail 2 - Value", "Phone 1 - Value", "Phone 2 - Value", "Mobile Phone",
	"Address 1 - Street", "Address 1 - City", "Address 1 - Region",
	"Address 1 - Postal Code", "Address 1 - Country", "Website 1 - Value", "Notes", "UID"};

/* Which component of the property goes where; the first that is free. */
static const struct {
	const char *name;
	int component; /* from 0; -1: the whole text */
	enum column to, or;
} places[] = {
	{"FN", -1, FULL, COLUMNS},
	{"N", 0, SURNAME, COLUMNS},
	{"N", 1, GIVEN, COLUMNS},
	{"ORG", 0, FIRM, COLUMNS},
	{"ORG", 1, DEPARTMENT, COLUMNS},
	{"TITLE", -1, TITLE, COLUMNS},
	{"EMAIL", -1, EMAIL1, EMAIL2},
	{"TEL", -1, PHONE1, PHONE2},
	{"ADR", 2, STREET, COLUMNS},
	{"ADR", 3, CITY, COLUMNS},
	{"ADR", 4, REGION, COLUMNS},
	{"ADR", 5, ZIP, COLUMNS},
	{"ADR", 6, COUNTRY, COLUMNS},
	{"URL", -1, WEBSITE, COLUMNS},
	{"NOTE", -1, NOTES, COLUMNS},
	{"UID", -1, UID, COLUMNS},
};

struct reader {
	FILE *in, *out;
	struct str next; /* the line that may go on */
	struct str line; /* unfolded */
	bool ended;
	long at, begun; /* lines, from 1; begun 0: between cards */
	struct str cell[COLUMNS];
};

/* ---- lines ---- */

static void read_line(struct reader *r)
{
	int c, n = 0;

	str_reset(&r->next);
	for (; (c = getc(r->in)) != EOF && c != '\n'; n++)
		if (r->next.len < LINE_MOST && c)
			str_addc(&r->next, (char)c);
	r->ended = c == EOF && !n;
	r->at += !r->ended;
	if (r->next.len && r->next.buf[r->next.len - 1] == '\r')
		str_cut(&r->next, r->next.len - 1);
}

/* A line that begins with a blank goes on the one before. */
static bool read_unfolded(struct reader *r)
{
	if (r->ended)
		return false;
	str_reset(&r->line);
	str_add(&r->line, r->next.buf);
	for (read_line(r); !r->ended && (r->next.buf[0] == ' ' || r->next.buf[0] == '\t');
		read_line(r))
		if (r->line.len < LINE_MOST)
			str_add(&r->line, r->next.buf + 1);
	return true;
}

/* ---- properties ---- */

/* Where the value begins: a colon inside quotes belongs to a parameter. */
static const char *value_of(const char *line)
{
	bool quoted = false;

	for (; *line; line++) {
		quoted ^= *line == '"';
		if (*line == ':' && !quoted)
			return line + 1;
	}
	return NULL;
}

static bool has_parameter(const char *line, const char *value, const char *word)
{
	for (const char *at = line; at + strlen(word) < value; at++)
		if (!strncasecmp(at, word, strlen(word)))
			return true;
	return false;
}

/* "item1.TEL;TYPE=work" is a TEL. */
static bool is_named(const char *line, const char *name)
{
	size_t n = strcspn(line, ".;:");

	if (line[n] == '.')
		line += n + 1;
	n = strcspn(line, ";:");
	return n == strlen(name) && !strncasecmp(line, name, n);
}

static void add_escaped(struct str *out, char c)
{
	str_addc(out, c == 'n' || c == 'N' ? '\n' : c);
}

/* The component (from 0) of a value, -1 all of it, without its escapes. */
static void component_of(const char *value, int component, struct str *out)
{
	int at = 0;

	for (; *value && (component < 0 || at <= component); value++) {
		if (*value == ';' && component >= 0) {
			at++;
		} else if (*value == '\\' && value[1]) {
			value++;
			if (component < 0 || at == component)
				add_escaped(out, *value);
		} else if (component < 0 || at == component) {
			str_addc(out, *value);
		}
	}
}

static void put(struct reader *r, enum column to, enum column other, const char *text)
{
	if (!text[0] || to == COLUMNS || (to == UID && strlen(text) > UID_MOST))
		return;
	if (!r->cell[to].len)
		str_add(&r->cell[to], text);
	else if (strcmp(r->cell[to].buf, text) != 0)
		put(r, other, COLUMNS, text);
}

static void take_property(struct reader *r)
{
	const char *line = r->line.buf, *value = value_of(line);
	struct str text = STR_INIT;

	for (int i = 0; value && i < LENGTH(places); i++) {
		enum column to = places[i].to;

		if (!is_named(line, places[i].name))
			continue;
		if (to == PHONE1 && has_parameter(line, value, "fax"))
			continue;
		if (to == PHONE1 && has_parameter(line, value, "cell"))
			to = MOBILE;
		str_reset(&text);
		component_of(!strncasecmp(value, "tel:", 4) ? value + 4 : value,
			places[i].component, &text);
		put(r, to, places[i].or, text.buf);
	}
	str_release(&text);
}

/* ---- cards ---- */

/* A firm's own card has no person's name; a person may have nothing but the full one. */
static void settle_name(struct reader *r)
{
	if (!r->cell[GIVEN].len && !r->cell[SURNAME].len && r->cell[FULL].len &&
		strcmp(r->cell[FULL].buf, r->cell[FIRM].buf) != 0)
		str_add(&r->cell[GIVEN], r->cell[FULL].buf);
}

static int put_row(struct reader *r, struct err *e)
{
	struct str row = STR_INIT;
	bool written;

	for (int i = 0; i < COLUMNS; i++) {
		if (i)
			str_addc(&row, ',');
		csv_put(&row, r->cell[i].buf, ',');
		str_reset(&r->cell[i]);
	}
	str_addc(&row, '\n');
	written = fwrite(row.buf, 1, row.len, r->out) == row.len;
	str_release(&row);
	return written ? 0
		       : err_set(e, ERR_IO, _("A temporary file could not be written: %s."),
				 strerror(errno));
}

static int does_not_end(const struct reader *r, struct err *e)
{
	return err_set(e, ERR_INPUT, _("Line %ld: a card begins there and does not end."), r->begun);
}

static int take_line(struct reader *r, struct err *e)
{
	const char *line = r->line.buf, *value = value_of(line);

	if (!strcasecmp(line, "BEGIN:VCARD")) {
		if (r->begun)
			return does_not_end(r, e);
		r->begun = r->at - !r->ended;
	} else if (!strcasecmp(line, "END:VCARD") && r->begun) {
		settle_name(r);
		r->begun = 0;
		return put_row(r, e);
	} else if (r->begun && value && ((is_named(line, "VERSION") && !strcmp(value, "2.1")) ||
						has_parameter(line, value, "QUOTED-PRINTABLE"))) {
		return err_set(e, ERR_INPUT,
			_("Line %ld: this is a vCard 2.1. Export the cards as 3.0 or 4.0."),
			r->begun);
	} else if (r->begun) {
		take_property(r);
	}
	return 0;
}

static int take_cards(struct reader *r, struct err *e)
{
	int rc;

	for (int i = 0; i < COLUMNS; i++)
		str_add(&r->cell[i], headings[i]);
	rc = put_row(r, e);
	for (read_line(r); !rc && read_unfolded(r);)
		rc = take_line(r, e);
	if (!rc && ferror(r->in))
		rc = err_set(e, ERR_IO, _("The file cannot be read: %s."), strerror(errno));
	if (!rc && r->begun)
		rc = does_not_end(r, e);
	return rc;
}

/* ---- for others ---- */

static void skip_mark(FILE *in)
{
	char mark[3];
	long at = ftell(in);

	if (fread(mark, 1, 3, in) != 3 || memcmp(mark, "\xef\xbb\xbf", 3) != 0)
		fseek(in, at, SEEK_SET);
}

bool vcard_begins(FILE *in)
{
	char begin[11];
	long at = ftell(in);
	bool is;

	if (at < 0 || fseek(in, at, SEEK_SET))
		return false;
	skip_mark(in);
	is = fread(begin, 1, sizeof begin, in) == sizeof begin &&
	     !strncasecmp(begin, "BEGIN:VCARD", sizeof begin);
	fseek(in, at, SEEK_SET);
	return is;
}

int vcard_table(FILE *in, FILE **out, struct err *e)
{
	struct reader r = {.in = in, .next = STR_INIT, .line = STR_INIT};
	int rc;

	r.out = tmpfile();
	if (!r.out)
		return err_set(
			e, ERR_IO, _("No temporary file could be made: %s."), strerror(errno));
	for (int i = 0; i < COLUMNS; i++)
		str_init(&r.cell[i]);
	skip_mark(in);
	rc = take_cards(&r, e);
	for (int i = 0; i < COLUMNS; i++)
		str_release(&r.cell[i]);
	str_release(&r.next);
	str_release(&r.line);
	if (rc) {
		fclose(r.out);
		return rc;
	}
	rewind(r.out);
	*out = r.out;
	return 0;
}

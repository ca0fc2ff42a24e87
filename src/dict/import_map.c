/* Headings to paths, and the cells of a row to the paths of a record. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/choice.h"
#include "dict/exact.h"
#include "dict/importing.h"

#define SETTING_VALUES 30 /* of a list, at most, in the sentence that names them */

bool path_field(const struct entity *e, const char *path, const struct field **f)
{
	struct record *probe = record_new(e);
	struct record *row;
	struct err ignored = ERR_INIT;
	bool exists = record_resolve(probe, path, &row, f, &ignored) == 0;

	record_free(&probe);
	return exists;
}

/* One "left=right" of a comma list on; false at the end. *right is NULL without an equals sign. */
static bool import_pair(struct arena *a, const char **at, const char **left, const char **right)
{
	char *to;

	if (!*at || !**at)
		return false;
	*left = to = arena_strdup(a, *at);
	*right = NULL;
	for (; **at && **at != ','; ++*at) {
		if (**at == '\\' && (*at)[1])
			*to++ = *++*at;
		else if (**at == '=' && !*right) {
			*to++ = '\0';
			*right = to;
		} else
			*to++ = **at;
	}
	*to = '\0';
	*at += **at == ',';
	return true;
}

/* "#3" is the third column, whatever it is called: headings may be empty, or stand there twice. */
static int column_number(const struct import_map *m, const char *heading)
{
	char *end;
	long n = heading[0] == '#' ? strtol(heading + 1, &end, 10) : 0;

	for (int i = 0; i < m->n; i++)
		if (strcmp(m->column[i].heading, heading) == 0)
			return -1;
	return n >= 1 && n <= m->n && !*end ? (int)n - 1 : -1;
}

static void map_column(struct import_column *c, const char *path, const struct field *f)
{
	c->path = path;
	c->field = f;
	c->n_candidates = 0;
}

int map_heading(struct import_map *m, const char *heading, const char *path, struct err *e)
{
	struct str want = STR_INIT, have = STR_INIT;
	const struct field *f = NULL;
	bool found = false;

	if (!path || (path[0] && !path_field(m->entity, path, &f)))
		return err_set(e, ERR_INPUT, _("--map: write heading=path; %s has no path \"%s\"."),
			_(m->entity->label), path ? path : heading);
	if (column_number(m, heading) >= 0) {
		map_column(&m->column[column_number(m, heading)], path, f);
		return 0;
	}
	heading_fold(&want, heading, true);
	for (int i = 0; i < m->n; i++) {
		struct import_column *c = &m->column[i];

		str_reset(&have);
		heading_fold(&have, c->heading, true);
		if (strcmp(c->heading, heading) != 0 &&
			(!want.len || strcmp(have.buf, want.buf) != 0))
			continue;
		map_column(c, path, f);
		found = true;
	}
	str_release(&want);
	str_release(&have);
	return found ? 0
		     : err_set(e, ERR_MISSING, _("--map: the file has no heading \"%s\"."),
			       heading);
}

/* A list names its values, so that nobody has to look for them elsewhere. */
static int setting_unlisted(
	struct import_map *m, const struct field *f, const char *path, const char *text, struct err *e)
{
	struct str names = STR_INIT;
	const struct choice *all;
	int n, said = 0;

	all = choices(m->session, f->list, &n);
	for (int i = 0; i < n && said < SETTING_VALUES; i++)
		if (all[i].active)
			str_addf(&names, "%s%s", said++ ? ", " : "", all[i].code);
	if (said == SETTING_VALUES)
		str_add(&names, " ...");
	err_set(e, ERR_INPUT, _("--set %s: \"%s\" is none of its values. There are: %s."), path, text,
		names.buf);
	str_release(&names);
	return e->code;
}

/* What every record would be refused for, or would lack. */
static int check_setting(
	struct import_map *m, const struct field *f, const char *path, const char *text, struct err *e)
{
	struct err why = ERR_INIT;
	struct value v;

	if (!text[0] || f->with)
		return 0;
	if (f->kind == FIELD_CHOICE)
		return choice_find(m->session, f->list, text)
			       ? 0
			       : setting_unlisted(m, f, path, text, e);
	if (!field_parse(m->session, f, NULL, text, m->arena, &v, &why))
		return 0;
	return err_set(e, why.code, _("--set %s: %s"), path, why.text);
}

int map_setting(struct import_map *m, const char *path, const char *text, struct err *e)
{
	const struct field *f;
	const char **paths, **texts;

	if (!text || !path_field(m->entity, path, &f))
		return err_set(e, ERR_INPUT, _("--set: write path=value; %s has no path \"%s\"."),
			_(m->entity->label), path);
	if (!m->exact && check_setting(m, f, path, text, e))
		return e->code;
	paths = arena_array(m->arena, const char *, m->n_set + 1);
	texts = arena_array(m->arena, const char *, m->n_set + 1);
	for (int i = 0; i < m->n_set; i++) {
		paths[i] = m->set_path[i];
		texts[i] = m->set_text[i];
	}
	paths[m->n_set] = path;
	texts[m->n_set++] = text;
	m->set_path = paths;
	m->set_text = texts;
	return 0;
}

static int take_options(struct import_map *m, const struct import_options *o, struct err *e)
{
	const char *at, *left, *right;

	if (o->use_map && import_saved_use(m, o->use_map, e))
		return e->code;
	for (at = o->map; import_pair(m->arena, &at, &left, &right);)
		if (map_heading(m, left, right, e))
			return err_set(e, ERR_INPUT, "%s", arena_strdup(m->arena, e->text));
	for (at = o->set; import_pair(m->arena, &at, &left, &right);)
		if (map_setting(m, left, right, e))
			return e->code;
	if (o->match)
		m->match = o->match;
	return 0;
}

const struct field *entity_rest(const struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].flags & FIELD_REST)
			return &e->fields[i];
	return NULL;
}

static int find_rest(struct import_map *m, struct err *e)
{
	m->rest = entity_rest(m->entity);
	return m->rest ? 0
		       : err_set(e, ERR_INPUT,
				 _("%s: there is no note for the columns without a place."),
				 _(m->entity->plural));
}

/* What is no path has no place, as ever. */
static void exact_column(struct import_map *m, struct import_column *c)
{
	if (path_field(m->entity, c->heading, &c->field)) {
		c->path = c->heading;
	} else if (strcmp(c->heading, EXACT_ARCHIVED) == 0) {
		c->path = "";
		m->archived = (int)(c - m->column) + 1;
	}
}

/* What other countries call a field whose values are of one: theirs would be none of its values. */
static void drop_foreign(const struct import_map *m, struct import_column *c)
{
	int n = 0;

	for (int i = 0; i < c->n_candidates; i++) {
		const struct field *f = c->candidate[i].field;

		if (!f->country || text_equal(f->country, m->country) ||
			import_listed(f->headings, c->heading) || choices_own(m->session, f->list))
			c->candidate[n++] = c->candidate[i];
	}
	c->n_candidates = n;
}

int import_map_make(struct import_map *m, struct session *s, const struct entity *e,
	const char *country, struct arena *a, const struct csv_row *row,
	const struct import_options *o, bool exact, struct err *err)
{
	*m = (struct import_map){.session = s, .entity = e, .arena = a, .country = country,
		.n = row->n, .exact = exact};
	m->column = arena_array(a, struct import_column, row->n + 1);
	m->order = arena_array(a, int, row->n + 1);
	for (int i = 0; i < row->n; i++) {
		m->column[i].heading = arena_strdup(a, row->cell[i]);
		m->column[i].words = heading_words(row->cell[i], a);
		if (strcmp(row->cell[i], REASON_HEADING) == 0)
			m->column[i].path = "";
		else if (exact)
			exact_column(m, &m->column[i]);
		else
			heading_candidates(country, e, a, &m->column[i]);
		drop_foreign(m, &m->column[i]);
		if (i && !exact)
			heading_behind(a, &m->column[i - 1], &m->column[i]);
	}
	if (o->rest_to_note && find_rest(m, err))
		return err->code;
	return take_options(m, o, err);
}

/* In the order of the fields' headings: given names before surnames, the first phone before the
 * second. */
void import_map_decide(struct import_map *m)
{
	for (int i = 0; i < m->n; i++) {
		int at = i;

		column_decide(m->session, &m->column[i]);
		for (; at > 0 && m->column[m->order[at - 1]].rank > m->column[i].rank; at--)
			m->order[at] = m->order[at - 1];
		m->order[at] = i;
	}
}

const char *import_map_land(const struct import_map *m)
{
	for (int i = 0; i < m->n_set; i++)
		if (!strcmp(m->set_path[i], "country"))
			return m->set_text[i];
	for (int i = 0; i < m->n; i++)
		if (m->column[i].land && m->column[i].lead && field_is_country(m->column[i].field))
			return m->column[i].land;
	return NULL;
}

static bool joins(const struct field *f)
{
	return !f->overflow && !(f->flags & (FIELD_UNIQUE | FIELD_IDENT | FIELD_FIXED)) &&
	       (f->kind == FIELD_TEXT || f->kind == FIELD_NOTE);
}

static bool joins_unsaid(const struct import_column *c)
{
	return c->n_candidates && c->sample && joins(c->field) && c->field->kind != FIELD_NOTE &&
	       !(c->field->flags & (FIELD_PARTS | FIELD_HEADING));
}

int import_map_joined(const struct import_map *m, int column)
{
	const struct import_column *c = &m->column[column];

	for (int i = 0; joins_unsaid(c) && i < column; i++)
		if (joins_unsaid(&m->column[i]) && !strcmp(m->column[i].path, c->path))
			return i;
	return -1;
}

int import_map_doubt(const struct import_map *m, struct err *e)
{
	for (int i = 0; i < m->n; i++)
		if (import_map_joined(m, i) >= 0)
			return err_set(e, ERR_CONFIRM,
				_("The columns \"%s\" and \"%s\" would both go to one field, %s. Say "
				  "where each of them goes."),
				m->column[import_map_joined(m, i)].heading, m->column[i].heading,
				field_heading(m->session, m->column[i].field));
	return 0;
}

/* ---- rows --------------------------------------------------------------------------------------
 */

const char *import_get(const struct import_row *row, const char *path)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i].path && strcmp(row->cell[i].path, path) == 0)
			return row->cell[i].text;
	return "";
}

void import_drop(struct import_row *row, const char *path)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i].path && strcmp(row->cell[i].path, path) == 0)
			row->cell[i].path = NULL;
}

void import_put(struct import_row *row, const char *path, const char *text)
{
	import_drop(row, path);
	if (row->n == row->cap) {
		struct import_cell *grown =
			arena_array(row->arena, struct import_cell, row->cap * 2 + 8);

		if (row->n)
			memcpy(grown, row->cell, sizeof *grown * (size_t)row->n);
		row->cell = grown;
		row->cap = row->cap * 2 + 8;
	}
	row->cell[row->n++] = (struct import_cell){
		arena_strdup(row->arena, path), arena_strdup(row->arena, text)};
}

const char *import_heading(const struct import_row *row, const char *path)
{
	for (int i = 0; row->map && i < row->map->n; i++)
		if (row->map->column[i].path && strcmp(row->map->column[i].path, path) == 0)
			return row->map->column[i].heading;
	return NULL;
}

bool import_file_has(const struct import_row *row, const char *headings)
{
	for (int i = 0; row->map && i < row->map->n; i++)
		if (heading_listed(headings, row->map->column[i].words))
			return true;
	return false;
}

struct import_row *import_also(struct import_row *row, const struct entity *entity)
{
	struct import_row *also = arena_new(row->arena, struct import_row);

	*also = (struct import_row){.entity = entity, .arena = row->arena, .line = row->line};
	while (row->also)
		row = row->also;
	row->also = also;
	return also;
}

/* Adds a sentence to what is said about the row. */
static void import_say(struct import_row *row, const char *sentence)
{
	row->left = row->left ? arena_printf(row->arena, "%s %s", row->left, sentence)
			      : arena_strdup(row->arena, sentence);
}

/* ---- cells -------------------------------------------------------------------------------------
 */

/* "value.label_es" and the field "code": "value.code". */
static const char *path_beside(
	struct arena *a, const char *path, const struct field *f, const struct field *other)
{
	return arena_printf(a, "%.*s%s", (int)(strlen(path) - strlen(f->name)), path, other->name);
}

static void put_value(const struct import_map *m, struct import_row *row, const struct field *f,
	const char *path, const char *text)
{
	const char *before = import_get(row, path);
	const struct field *next = f->overflow ? entity_field(f->entity, f->overflow) : NULL;

	if (!before[0]) {
		import_put(row, path, text);
	} else if (strcmp(before, text) == 0 || (joins(f) && strstr(before, text))) {
		return;
	} else if (joins(f)) {
		import_put(row, path,
			arena_printf(row->arena, f->kind == FIELD_NOTE ? "%s\n%s" : "%s %s", before,
				text));
	} else if (next) {
		put_value(m, row, next, path_beside(row->arena, path, f, next), text);
	} else {
		import_say(row, arena_printf(row->arena,
					_("%s: \"%s\" was left out, there is a value already."),
					field_heading(m->session, f), text));
	}
}

static void put_cell(const struct import_map *m, struct import_row *row,
	const struct import_column *c, const char *text)
{
	const char *value = column_text(m->session, c, row->arena, text);

	if (value)
		put_value(m, row, c->field, c->path, value);
	else
		import_say(row,
			arena_printf(row->arena,
				_("%s: a spreadsheet made \"%s\" of it, and its digits are lost."),
				field_heading(m->session, c->field), text));
}

/* Google: "one ::: two", and "* " before the preferred one, which comes first. */
static void put_cells(const struct import_map *m, struct import_row *row,
	const struct import_column *c, const char *text)
{
	if (c->field->kind == FIELD_NOTE) {
		put_value(m, row, c->field, c->path, text);
		return;
	}
	for (int preferred = 1; preferred >= 0; preferred--)
		for (const char *at = text, *end; at; at = end ? end + 5 : NULL) {
			bool starred = strncmp(at, "* ", 2) == 0;
			const char *from = starred ? at + 2 : at;

			end = strstr(at, " ::: ");
			if (starred == preferred)
				put_cell(m, row, c,
					arena_strndup(row->arena, from,
						end ? (size_t)(end - from) : strlen(from)));
		}
}

/* The apostrophe that spreadsheets need before a formula is no part of the text. */
static const char *bare_cell(const char *cell)
{
	return cell[0] == '\'' && cell[1] && strchr("=+-@", cell[1]) ? cell + 1 : cell;
}

/* Empty is a value of the record, too; of a child it says that there is no such row. */
static void exact_cell(const struct import_map *m, struct import_row *row,
	const struct import_column *c, const char *text)
{
	char *own = arena_strdup(row->arena, text), *point = strchr(own, '.');

	if (!*text && strchr(c->path, '.'))
		return;
	if (point && (c->field->kind == FIELD_MONEY || c->field->kind == FIELD_RATE))
		*point = m->session->numbers.decimal;
	import_put(row, c->path, own);
}

static void rest_add(
	const struct import_map *m, struct str *rest, const char *heading, const char *text)
{
	if (rest->len)
		str_add(rest, m->rest->kind == FIELD_NOTE ? "\n" : "; ");
	str_addf(rest, "%s: %s", heading, text);
}

/* What does not fit into the field any more is said to be missing. */
static void put_rest(const struct import_map *m, struct import_row *row, struct str *rest)
{
	size_t cut = 0, room = (size_t)field_max(m->rest),
	       used = utf8_count(import_get(row, m->rest->name)) + 1;

	room = room > used ? room - used : 0;
	for (size_t n = 0; n < room && cut < rest->len; n++)
		cut = text_next(rest->buf, rest->len, cut);
	if (cut < rest->len)
		import_say(row, _("Not all columns without a place fit into the note."));
	str_cut(rest, cut);
	if (rest->len)
		put_value(m, row, m->rest, m->rest->name, rest->buf);
}

void import_map_row(const struct import_map *m, const struct csv_row *csv, struct arena *a,
	struct import_row *row)
{
	struct str rest = STR_INIT;

	*row = (struct import_row){.entity = m->entity, .map = m, .arena = a, .line = csv->line};
	for (int i = 0; i < m->n; i++) {
		int at = m->order[i];
		const struct import_column *c = &m->column[at];
		const char *text = at < csv->n ? bare_cell(csv->cell[at]) : "";

		if (m->exact && c->path && c->path[0]) {
			exact_cell(m, row, c, at < csv->n ? csv->cell[at] : "");
			continue;
		}
		if (!text[strspn(text, " \t")])
			continue;
		if (c->path && c->path[0])
			put_cells(m, row, c, text);
		else if (!c->path && m->rest)
			rest_add(m, &rest, c->heading, text);
	}
	row->archived = m->archived && m->archived <= csv->n && csv->cell[m->archived - 1][0];
	for (int i = m->n; i < csv->n; i++)
		if (csv->cell[i][strspn(csv->cell[i], " \t")]) {
			import_say(row, _("The line has more cells than there are headings; the "
					  "last ones were left out."));
			break;
		}
	if (m->rest)
		put_rest(m, row, &rest);
	str_release(&rest);
	for (int i = 0; i < m->n_set; i++)
		import_put(row, m->set_path[i], m->set_text[i]);
}

static bool row_blank(const struct csv_row *row)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i][strspn(row->cell[i], " \t")])
			return false;
	return true;
}

/* Exports put together page by page have the headings again. */
static bool row_heading(const struct import_map *m, const struct csv_row *row)
{
	if (row->n != m->n)
		return false;
	for (int i = 0; i < row->n; i++)
		if (strcmp(row->cell[i], m->column[i].heading) != 0)
			return false;
	return true;
}

bool import_map_takes(const struct import_map *m, const struct csv_row *row)
{
	return !row_blank(row) && !row_heading(m, row);
}

/* ---- for people to choose among ----------------------------------------------------------------
 */

static bool takes_column(const struct field *f)
{
	return !(f->flags & (FIELD_DERIVED | FIELD_PAGE | FIELD_AUTO));
}

static int add_places(const struct session *s, const struct entity *e, const char *before,
	const char *label, struct arena *a, struct import_place *out, int n)
{
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];
		const char *own = field_heading(s, f);

		if (takes_column(f))
			out[n++] = (struct import_place){arena_printf(a, "%s%s", before, f->name),
				label ? arena_printf(a, "%s: %s", label, own) : own};
	}
	return n;
}

int import_places(const struct session *s, const struct entity *e, struct arena *a,
	struct import_place **out)
{
	int most = e->n_fields, n;

	for (int c = 0; c < e->n_children; c++)
		most += 2 * e->children[c].of->n_fields;
	*out = arena_array(a, struct import_place, most + 1);
	n = add_places(s, e, "", NULL, a, *out, 0);
	for (int c = 0; c < e->n_children; c++)
		for (int second = 0; second <= (e->children[c].second != NULL); second++) {
			const struct child *child = &e->children[c];

			n = add_places(s, child->of,
				arena_printf(a, second ? "%s[+1]." : "%s.", child->name),
				second ? arena_printf(a, _("%s (2nd)"), _(child->label))
				       : _(child->label),
				a, *out, n);
		}
	return n;
}

/* Mappings kept by name, for all users: what one has worked out for a source, the next one uses.
 * Kept as the rows of a small CSV text: "map,HEADING,PATH", "set,PATH,VALUE", "match,FIELD". */
#include <string.h>
#include "base/lang.h"
#include "dict/choice.h"
#include "dict/importing.h"
#include "dict/merging.h"

#define SAVED_MAX 100   /* that are offered */
#define SAVED_MOST 1000 /* in which a value is replaced */

static void put_line(struct str *out, const char *what, const char *left, const char *right)
{
	str_addf(out, "%s,", what);
	csv_put(out, left, ',');
	str_addc(out, ',');
	csv_put(out, right, ',');
	str_addc(out, '\n');
}

static void write_text(const struct import_map *m, struct str *out)
{
	for (int i = 0; i < m->n; i++)
		if (m->column[i].path && m->column[i].heading[0] &&
			strcmp(m->column[i].heading, REASON_HEADING) != 0)
			put_line(out, "map", m->column[i].heading, m->column[i].path);
	for (int i = 0; i < m->n_set; i++)
		put_line(out, "set", m->set_path[i], m->set_text[i]);
	if (m->match)
		put_line(out, "match", m->match, "");
}

struct kept {
	const char *entity, *name;
	struct str text;
};

static int keep_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct kept *k = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO import_map (entity, name, text) VALUES (");
	sql_text(&q, k->entity);
	sql_add(&q, ", ");
	sql_text(&q, k->name);
	sql_add(&q, ", ");
	sql_text(&q, k->text.buf);
	sql_add(&q, ") ON CONFLICT (entity, name) DO UPDATE SET text = excluded.text");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int import_saved_keep(const struct import_map *m, const char *name, struct err *e)
{
	struct kept k = {m->entity->name, name, STR_INIT};
	int rc;

	if (!name[0] || strlen(name) > 60)
		return err_set(e, ERR_INPUT, "%s", _("A mapping's name has 1 to 60 characters."));
	write_text(m, &k.text);
	rc = db_write(m->session->db, keep_attempt, &k, e);
	str_release(&k.text);
	return rc;
}

int import_saved_names(struct session *s, const struct entity *e, struct arena *a,
	const char ***out, int *n, struct err *err)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = arena_array(a, const char *, SAVED_MAX);
	*n = 0;
	sql_add(&q, "SELECT name FROM import_map WHERE entity = ");
	sql_text(&q, e->name);
	sql_add(&q, " ORDER BY name LIMIT ");
	sql_i64(&q, SAVED_MAX);
	rc = db_query(s->db, &q, &r, err);
	while (!rc && (rc = rows_next(r, err)) == 1) {
		(*out)[(*n)++] = arena_strdup(a, rows_text(r, 0));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* There is none of that name: which ones are there? */
static int none_of_name(const struct import_map *m, const char *name, struct err *e)
{
	struct str names = STR_INIT;
	const char **there;
	int n, rc = import_saved_names(m->session, m->entity, m->arena, &there, &n, e);

	for (int i = 0; !rc && i < n; i++)
		str_addf(&names, "%s\"%s\"", names.len ? ", " : "", there[i]);
	if (!rc)
		rc = names.len
			     ? err_set(e, ERR_MISSING,
				       _("No mapping is called \"%s\". There are: %s."), name,
				       names.buf)
			     : err_set(e, ERR_MISSING,
				       _("No mapping is called \"%s\"; none was saved yet."), name);
	str_release(&names);
	return rc;
}

/* A heading that the file of today has not is no mistake. */
static int use_line(struct import_map *m, const struct csv_row *row, struct err *e)
{
	const char *what = row->cell[0], *left = arena_strdup(m->arena, row->cell[1]),
		   *right = arena_strdup(m->arena, row->cell[2]);
	int rc;

	if (strcmp(what, "set") == 0)
		return map_setting(m, left, right, e);
	if (strcmp(what, "match") == 0) {
		m->match = left;
		return 0;
	}
	rc = map_heading(m, left, right, e);
	return rc == ERR_MISSING ? 0 : rc;
}

static int use_text(struct import_map *m, const struct str *text, struct err *e)
{
	struct csv_row row;
	struct csv *csv = NULL;
	int rc = csv_open_memory(&csv, text->buf, text->len, ',', e);

	while (!rc && (rc = csv_next(csv, &row, e)) == 1)
		rc = row.n == 3 ? use_line(m, &row, e) : 0;
	csv_free(&csv);
	return rc;
}

int import_saved_use(struct import_map *m, const char *name, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str text = STR_INIT;
	int rc;

	sql_add(&q, "SELECT text FROM import_map WHERE entity = ");
	sql_text(&q, m->entity->name);
	sql_add(&q, " AND name = ");
	sql_text(&q, name);
	rc = db_text(m->session->db, &q, &text, e);
	sql_release(&q);
	if (rc == ERR_MISSING)
		rc = none_of_name(m, name, e);
	else if (!rc)
		rc = use_text(m, &text, e);
	str_release(&text);
	return rc;
}

/* ---- a code that gives way ------------------------------------------------------------------- */

/* What was typed for every record is a code, a label or another name of the value. */
static const char *setting_replaced(struct change *c, const struct field *f, const char *text,
	const char *list, const char *from, const char *to)
{
	const struct choice *choice;

	if (f->kind != FIELD_CHOICE || strcmp(f->list, list) != 0)
		return text;
	choice = choice_find(c->session, list, text);
	return choice && !strcmp(choice->code, from) ? to : text;
}

static bool text_replaced(struct change *c, const struct entity *of, const char *text, const char *list,
	const char *from, const char *to, struct str *out)
{
	struct err bad = ERR_INIT;
	struct csv_row row;
	struct csv *csv = NULL;
	bool any = false;
	int rc = csv_open_memory(&csv, text, strlen(text), ',', &bad);

	while (!rc && csv_next(csv, &row, &bad) == 1) {
		const struct field *f;
		const char *value = row.n == 3 ? row.cell[2] : "";

		if (row.n != 3)
			continue;
		if (!strcmp(row.cell[0], "set") && path_field(of, row.cell[1], &f))
			value = setting_replaced(c, f, value, list, from, to);
		any |= value != row.cell[2];
		put_line(out, row.cell[0], row.cell[1], value);
	}
	csv_free(&csv);
	return any;
}

/* The statement ends before anything is written. */
static int maps_read(struct change *c, struct kept **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*n = 0;
	*out = arena_array(c->arena, struct kept, SAVED_MOST);
	sql_add(&q, "SELECT entity, name, text FROM import_map ORDER BY entity, name LIMIT ");
	sql_i64(&q, SAVED_MOST);
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		struct kept *k = &(*out)[(*n)++];

		*k = (struct kept){arena_strdup(c->arena, rows_text(r, 0)),
			arena_strdup(c->arena, rows_text(r, 1)), STR_INIT};
		str_add(&k->text, rows_text(r, 2));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int import_maps_replace(struct change *c, const struct kept_of *of, const char *list, const char *from,
	const char *to, struct err *e)
{
	struct str text = STR_INIT;
	struct kept *kept;
	int n, rc = maps_read(c, &kept, &n, e);

	for (int i = 0; i < n; i++) {
		const struct entity *into = entity_find(kept[i].entity);

		str_reset(&text);
		if (!rc && into && text_replaced(c, into, kept[i].text.buf, list, from, to, &text)) {
			kept_log(c, of,
				arena_printf(c->arena, KEPT_MAPPING "%s]:%s", kept[i].entity, kept[i].name),
				arena_strdup(c->arena, kept[i].text.buf),
				arena_strdup(c->arena, text.buf));
			str_reset(&kept[i].text);
			str_add(&kept[i].text, text.buf);
			rc = keep_attempt(c->tx, &kept[i], e);
		}
		str_release(&kept[i].text);
	}
	str_release(&text);
	return rc;
}

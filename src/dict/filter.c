#include "dict/filter.h"

#include <inttypes.h>
#include <string.h>
#include "dict/merging.h"
#include "dict/record.h"

/* ---- a condition as text --------------------------------------------------------------------- */

void condition_write(const struct condition *c, struct str *out)
{
	str_addf(out, "%s %d ", c->field->name, (int)c->op);
	if (c->value.kind == VALUE_INT)
		str_addf(out, "i%" PRId64, c->value.i);
	else if (c->value.kind == VALUE_TEXT)
		str_addf(out, "t%s", c->value.s);
	else
		str_addc(out, 'n');
}

static bool value_read(const char *text, struct arena *a, struct value *out)
{
	struct err e = ERR_INIT;
	int64_t n;

	*out = VALUE_NOTHING;
	if (*text == 't')
		*out = value_text(arena_strdup(a, text + 1));
	if (*text != 'i')
		return true;
	if (number_parse_int(text + 1, INT64_MIN, INT64_MAX, &n, &e))
		return false;
	*out = value_int(n);
	return true;
}

bool condition_read(const struct entity *e, const char *text, struct arena *a, struct condition *out)
{
	char *rest = arena_strdup(a, text), *name = strsep(&rest, " "), *op = strsep(&rest, " ");

	*out = (struct condition){.field = entity_field(e, name)};
	if (!rest || !out->field || !field_stored(out->field) || *op < '0' || *op > '0' + IS_AFTER)
		return false;
	out->op = (enum condition_op)(*op - '0');
	return value_read(rest, a, &out->value);
}

/* ---- a code that gives way ------------------------------------------------------------------- */

struct kept {
	int64_t user;
	const char *name, *value;
};

/* The statement ends before anything is written. */
static int kept_read(struct change *c, struct kept **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int cap = 0, rc;

	*n = 0;
	*out = NULL;
	sql_add(&q, "SELECT user_id, name, value FROM user_setting WHERE name LIKE '" FILTER_SETTING "%'");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		if (*n == cap) {
			struct kept *grown = arena_array(c->arena, struct kept, cap * 2 + 16);

			if (*n)
				memcpy(grown, *out, sizeof *grown * (size_t)*n);
			*out = grown;
			cap = cap * 2 + 16;
		}
		(*out)[(*n)++] = (struct kept){rows_i64(r, 0), arena_strdup(c->arena, rows_text(r, 1)),
			arena_strdup(c->arena, rows_text(r, 2))};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int kept_write(struct change *c, const struct kept *k, const char *value, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE user_setting SET value = ");
	sql_text(&q, value);
	sql_add(&q, " WHERE user_id = ");
	sql_i64(&q, k->user);
	sql_add(&q, " AND name = ");
	sql_text(&q, k->name);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* "filter.client.Morosos" */
static const struct entity *entity_of(const char *name, struct arena *a)
{
	const char *from = name + strlen(FILTER_SETTING);

	return entity_find(arena_strndup(a, from, strcspn(from, ".")));
}

static bool asks_for(const struct condition *c, const char *list, const char *code)
{
	return c->field->list && !strcmp(c->field->list, list) && c->value.kind == VALUE_TEXT &&
	       !strcmp(c->value.s, code);
}

/* The filter's text with the other code; false: it does not ask for this one. */
static bool text_replace(const struct entity *of, const char *text, const char *list, const char *from,
	const char *to, struct arena *a, struct str *out)
{
	char *at = arena_strdup(a, text), *line;
	bool any = false;

	while ((line = strsep(&at, "\n"))) {
		struct condition c;

		if (!strncmp(line, FILTER_WHERE, strlen(FILTER_WHERE)) &&
			condition_read(of, line + strlen(FILTER_WHERE), a, &c) &&
			asks_for(&c, list, from)) {
			any = true;
			c.value = value_text(to);
			str_add(out, FILTER_WHERE);
			condition_write(&c, out);
		} else {
			str_add(out, line);
		}
		if (at)
			str_addc(out, '\n');
	}
	return any;
}

int filters_replace(struct change *c, const struct kept_of *of, const char *list, const char *from,
	const char *to, struct err *e)
{
	struct str text = STR_INIT;
	struct kept *kept;
	int n, rc = kept_read(c, &kept, &n, e);

	for (int i = 0; i < n && !rc; i++) {
		const struct entity *asked = entity_of(kept[i].name, c->arena);

		str_reset(&text);
		if (!asked || !text_replace(asked, kept[i].value, list, from, to, c->arena, &text))
			continue;
		rc = kept_write(c, &kept[i], text.buf, e);
		if (!rc)
			kept_log(c, of,
				arena_printf(c->arena, KEPT_FILTER "%" PRId64 "]:%s", kept[i].user,
					kept[i].name),
				kept[i].value, arena_strdup(c->arena, text.buf));
	}
	str_release(&text);
	return rc;
}

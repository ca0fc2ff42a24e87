/* Values of drop-down lists: a row a value, with the name of its list. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/entities.h"
#include "core/importing.h"

static void complete(struct import_row *row, const char *path, const char *from)
{
	if (!row_has(row, path) && row_has(row, from))
		import_put(row, path, import_get(row, from));
}

/* "En negociación" is "en_negociacion". */
static void make_code(struct import_row *row)
{
	struct str words = STR_INIT;

	text_words(&words, import_get(row, "value.label_es"));
	for (size_t i = 1; i < words.len; i++)
		if (words.buf[i] == ' ')
			words.buf[i] = '_';
	if (words.len)
		import_put(row, "value.code", words.buf + 1);
	str_release(&words);
}

int list_adopt(struct session *s, struct import_row *row, struct err *e)
{
	(void)s;
	if (!row_has(row, "name"))
		return err_set_path(e, ERR_INPUT, "name", "%s",
			_("The row does not say which list the value belongs to."));
	row_move(row, "label_es", "value.label_es");
	row_move(row, "label_en", "value.label_en");
	complete(row, "value.label_es", "value.label_en");
	complete(row, "value.label_es", "value.code");
	complete(row, "value.label_en", "value.label_es");
	if (!row_has(row, "value.code"))
		make_code(row);
	if (!row_has(row, "value.active"))
		import_put(row, "value.active", "1");
	complete(row, "label_es", "name");
	complete(row, "label_en", "label_es");
	return 0;
}

static int value_of_code(
	struct session *s, int64_t list, const char *code, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	*id = 0;
	sql_add(&q, "SELECT id FROM list_value WHERE list = ");
	sql_i64(&q, list);
	sql_add(&q, " AND code = ");
	sql_text(&q, code);
	rc = db_i64(s->db, &q, id, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}

/* The list is there: its value is added to it, or is the one that the row is about. */
int list_adopt_found(struct session *s, struct import_row *row, int64_t id, const struct field *by,
	struct err *e)
{
	static const char *const parts[] = {"code", "label_es", "label_en", "alias", "active"};
	struct import_row *to = row;
	int64_t value;

	(void)by;
	if (value_of_code(s, id, import_get(row, "value.code"), &value, e))
		return e->code;
	if (!value) {
		to = import_also(row, &list_entity);
		to->id = id;
	}
	import_drop(row, "label_es");
	import_drop(row, "label_en");
	for (int i = 0; i < LENGTH(parts); i++) {
		const char *path = arena_printf(row->arena, "value.%s", parts[i]);

		if (row_has(row, path) && (!value || i > 0))
			import_put(to,
				value ? arena_printf(row->arena, "value[%lld].%s", (long long)value,
						parts[i])
				      : arena_printf(row->arena, "value[+0].%s", parts[i]),
				import_get(row, path));
		import_drop(row, path);
	}
	return 0;
}

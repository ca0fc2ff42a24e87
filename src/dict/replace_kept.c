/* Saved filters and import mappings are no records; what a replaced code changed in them stands in the history of
 * its list, so that an undo finds what to put back. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "dict/undoing.h"

static bool begins(const char *path, const char *with)
{
	return strncmp(path, with, strlen(with)) == 0;
}

bool kept_is(const char *path)
{
	return begins(path, KEPT_FILTER) || begins(path, KEPT_MAPPING);
}

void kept_log(struct change *c, const struct kept_of *of, const char *path, const char *was, const char *is)
{
	struct change_card *outer = c->cards;

	change_card(c, of->list, of->id);
	change_log(c, of->list, of->id, path, was, is);
	c->cards = outer;
}

const char *kept_name(const char *path)
{
	const char *name = strchr(path, ':');

	return name ? name + 1 : path;
}

/* "filter[3]:filter.client.Morosos" */
static void filter_update(struct sql *q, const char *path, const char *text)
{
	sql_add(q, "UPDATE user_setting SET value = ");
	sql_text(q, text);
	sql_add(q, " WHERE user_id = ");
	sql_i64(q, strtoll(path + strlen(KEPT_FILTER), NULL, 10));
	sql_add(q, " AND name = ");
	sql_text(q, kept_name(path));
	sql_add(q, " AND value = ");
}

/* "mapping[client]:Contpaqi" */
static void mapping_update(struct sql *q, const char *path, const char *text, struct arena *a)
{
	const char *entity = path + strlen(KEPT_MAPPING);

	sql_add(q, "UPDATE import_map SET text = ");
	sql_text(q, text);
	sql_add(q, " WHERE entity = ");
	sql_text(q, arena_strndup(a, entity, strcspn(entity, "]")));
	sql_add(q, " AND name = ");
	sql_text(q, kept_name(path));
	sql_add(q, " AND text = ");
}

/* What somebody has saved anew since is his. */
int kept_back(struct change *c, const struct undo_row *row, struct err *e)
{
	struct kept_of of = {row->entity, row->id};
	struct sql q = SQL_INIT;
	int64_t changed = 0;
	int rc;

	if (begins(row->path, KEPT_FILTER))
		filter_update(&q, row->path, row->old_value);
	else
		mapping_update(&q, row->path, row->old_value, c->arena);
	sql_text(&q, row->new_value);
	rc = tx_exec(c->tx, &q, &changed, e);
	sql_release(&q);
	if (!rc && changed)
		kept_log(c, &of, row->path, row->new_value, row->old_value);
	return rc;
}

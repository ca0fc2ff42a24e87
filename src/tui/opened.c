#include "tui/opened.h"

#include <inttypes.h>
#include <string.h>
#include "base/mem.h"
#include "dict/setting.h"

#define SETTING "opened" /* "client:12 contact:7" */

static struct {
	const struct entity *entity;
	int64_t id;
} opened[OPENED_MAX];
static int n;
static bool changed;

/* One "entity:id"; what is not understood is left out. */
static void take(char *word)
{
	char *colon = strchr(word, ':');
	const struct entity *e;
	int64_t id;

	if (!colon || n == OPENED_MAX)
		return;
	*colon = '\0';
	e = entity_find(word);
	if (!e || number_parse_int(colon + 1, 1, INT64_MAX, &id, NULL))
		return;
	opened[n].entity = e;
	opened[n++].id = id;
}

void opened_begin(struct session *s)
{
	struct str text = STR_INIT;
	struct err none = ERR_INIT;

	n = 0;
	changed = false;
	if (!setting_get(s, SETTING, &text, &none)) {
		for (char *at = text.buf, *end; *at; at = end) {
			end = at + strcspn(at, " ");
			if (*end)
				*end++ = '\0';
			take(at);
		}
	}
	str_release(&text);
}

void opened_end(struct session *s)
{
	struct str text = STR_INIT;
	struct err unkept = ERR_INIT;
	int patience;

	for (int i = 0; i < n; i++)
		str_addf(
			&text, "%s%s:%" PRId64, i ? " " : "", opened[i].entity->name, opened[i].id);
	if (changed && text.len) {
		patience = db_set_patience(s->db, 0);
		(void)!setting_put(s, SETTING, text.buf, &unkept);
		db_set_patience(s->db, patience);
	}
	n = 0;
	str_release(&text);
}

void opened_note(const struct entity *e, int64_t id)
{
	int at = 0;

	while (at < n && (opened[at].entity != e || opened[at].id != id))
		at++;
	if (at == n && n < OPENED_MAX)
		n++;
	at = at < n ? at : n - 1;
	memmove(&opened[1], &opened[0], sizeof opened[0] * (size_t)at);
	opened[0].entity = e;
	opened[0].id = id;
	changed = true;
}

bool opened_at(int i, const struct entity **e, int64_t *id)
{
	if (i >= n)
		return false;
	*e = opened[i].entity;
	*id = opened[i].id;
	return true;
}

int64_t opened_of(const struct entity *e)
{
	for (int i = 0; i < n; i++)
		if (opened[i].entity == e)
			return opened[i].id;
	return 0;
}

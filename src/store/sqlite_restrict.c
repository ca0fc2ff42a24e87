/* A second look at each statement as it is prepared. The guards themselves are triggers: statements
 * that were prepared earlier escape this one. */
#include "store/sqlite.h"

#include <string.h>

static const struct {
	int action;
	const char *table;  /* NULL: any */
	const char *except; /* this column may be changed */
} denied[] = {
	{SQLITE_UPDATE, "history", NULL},
	{SQLITE_DELETE, "history", NULL},
	{SQLITE_UPDATE, "history_ref", NULL},
	{SQLITE_DELETE, "history_ref", NULL},
	{SQLITE_UPDATE, "change", "undone_by"},
	{SQLITE_DELETE, "change", NULL},
	{SQLITE_INSERT, "history_head", NULL},
	{SQLITE_DELETE, "history_head", NULL},
	{SQLITE_ATTACH, NULL, NULL},
	{SQLITE_DETACH, NULL, NULL},
	{SQLITE_ALTER_TABLE, NULL, NULL},
	{SQLITE_REINDEX, NULL, NULL},
	{SQLITE_ANALYZE, NULL, NULL},
	{SQLITE_CREATE_INDEX, NULL, NULL},
	{SQLITE_CREATE_TABLE, NULL, NULL},
	{SQLITE_CREATE_TEMP_INDEX, NULL, NULL},
	{SQLITE_CREATE_TEMP_TABLE, NULL, NULL},
	{SQLITE_CREATE_TEMP_TRIGGER, NULL, NULL},
	{SQLITE_CREATE_TEMP_VIEW, NULL, NULL},
	{SQLITE_CREATE_TRIGGER, NULL, NULL},
	{SQLITE_CREATE_VIEW, NULL, NULL},
	{SQLITE_CREATE_VTABLE, NULL, NULL},
	{SQLITE_DROP_INDEX, NULL, NULL},
	{SQLITE_DROP_TABLE, NULL, NULL},
	{SQLITE_DROP_TEMP_INDEX, NULL, NULL},
	{SQLITE_DROP_TEMP_TABLE, NULL, NULL},
	{SQLITE_DROP_TEMP_TRIGGER, NULL, NULL},
	{SQLITE_DROP_TEMP_VIEW, NULL, NULL},
	{SQLITE_DROP_TRIGGER, NULL, NULL},
	{SQLITE_DROP_VIEW, NULL, NULL},
	{SQLITE_DROP_VTABLE, NULL, NULL},
};

/* Those that change nothing that is stored, the last ones as long as nothing is assigned; FTS5 itself needs the first.
 */
static const struct {
	const char *name;
	bool assigns;
} pragmas_allowed[] = {
	{"data_version", false},
	{"cache_size", false},
	{"foreign_key_check", false},
	{"integrity_check", false},
	{"page_count", false},
	{"quick_check", false},
	{"table_info", false},
	{"table_xinfo", false},
	{"application_id", true},
	{"user_version", true},
};

static bool pragma_allowed(const char *name, const char *argument)
{
	for (int i = 0; i < LENGTH(pragmas_allowed); i++)
		if (!strcmp(name, pragmas_allowed[i].name))
			return !argument || !pragmas_allowed[i].assigns;
	return false;
}

static int statement_judge(void *ctx, int action, const char *table, const char *column,
	const char *database, const char *trigger)
{
	(void)ctx, (void)database, (void)trigger;
	if (action == SQLITE_PRAGMA)
		return pragma_allowed(table, column) ? SQLITE_OK : SQLITE_DENY;
	if (action == SQLITE_FUNCTION)
		return strcmp(column, "load_extension") ? SQLITE_OK : SQLITE_DENY;
	for (int i = 0; i < LENGTH(denied); i++) {
		if (action != denied[i].action ||
			(denied[i].table && strcmp(table, denied[i].table)))
			continue;
		if (!denied[i].except || !column || strcmp(column, denied[i].except))
			return SQLITE_DENY;
	}
	return SQLITE_OK;
}

void sqlite_restrict(sqlite3 *conn)
{
	sqlite3_set_authorizer(conn, statement_judge, NULL);
}

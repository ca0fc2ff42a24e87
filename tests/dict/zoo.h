/* A database whose whole dictionary is pets.h, and a session that may do everything in it. */
#ifndef TESTS_DICT_ZOO_H
#define TESTS_DICT_ZOO_H

#include <sqlite3.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "dict/change.h"
#include "dict/choice.h"
#include "dict/door.h"
#include "dict/history.h"
#include "dict/import.h"
#include "dict/output.h"
#include "dict/pets.h"
#include "tools/scratch.h"

struct zoo {
	char dir[64], path[96];
	struct db *db;
	struct session session;
	struct right right[3];
};

static void zoo_rights(struct zoo *z, const char *entity, unsigned verbs)
{
	z->right[0] = (struct right){entity, "", verbs, ""};
	z->session.rights = z->right;
	z->session.n_rights = 1;
}

static void zoo_sql(struct zoo *z, const char *sql)
{
	sqlite3 *raw;

	assert_int_equal(sqlite3_open(z->path, &raw), SQLITE_OK);
	if (sqlite3_exec(raw, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(raw));
	sqlite3_close(raw);
}

static int zoo_open(void **state)
{
	struct zoo *z = calloc(1, sizeof *z);
	struct err e = ERR_INIT;

	setlocale(LC_CTYPE, "C.UTF-8");
	dictionary_init(pets, LENGTH(pets));
	scratch_directory(z->dir);
	snprintf(z->path, sizeof z->path, "%s/p.db", z->dir);
	if (db_open(&z->db, z->path, DB_CREATE, &e))
		fail_msg("%s", e.text);
	db_close(&z->db);
	zoo_sql(z, pets_sql);
	if (db_open(&z->db, z->path, 0, &e))
		fail_msg("%s", e.text);
	z->session = (struct session){.db = z->db, .user_name = "test", .rows = ROWS_ALL, .language = "es",
		.country = "MX", .currency = "MXN", .time_zone = "UTC", .numbers = {'.', ','}, .decimals = 2};
	zoo_rights(z, "*", VERB_ALL);
	*state = z;
	return 0;
}

static int zoo_close(void **state)
{
	struct zoo *z = *state;
	char cmd[128];

	choices_forget(&z->session);
	db_close(&z->db);
	for (const char *const *x = (const char *const[]){"", ".gate", "-wal", "-shm", NULL}; *x; x++) {
		snprintf(cmd, sizeof cmd, "%s%s", z->path, *x);
		unlink(cmd);
	}
	rmdir(z->dir);
	free(z);
	return 0;
}

/* Saves a new record made of "path=value" texts; returns its id, or fails the test. */
__attribute__((unused)) static struct record *zoo_make(struct zoo *z, const char *entity, const char *const *pairs)
{
	struct scope scope = {&z->session, NULL, 0};
	struct record *r;
	struct err e = ERR_INIT;

	if (door_new(scope, entity_find(entity), &r, &e))
		fail_msg("new: %s", e.text);
	for (; *pairs; pairs += 2)
		if (record_set_path(&z->session, r, pairs[0], pairs[1], &e))
			fail_msg("%s: %s", pairs[0], e.text);
	return r;
}

#define MAKE(z, entity, ...) zoo_make((z), (entity), (const char *const[]){__VA_ARGS__, NULL})

__attribute__((unused)) static int zoo_save(struct zoo *z, struct record *r, struct issues *is, struct err *e)
{
	*e = (struct err)ERR_INIT;
	return door_save(&z->session, r, NULL, is, e);
}

__attribute__((unused)) static int64_t zoo_add(struct zoo *z, struct record *r)
{
	struct issues is = ISSUES_INIT;
	struct err e;
	int64_t id;

	if (zoo_save(z, r, &is, &e))
		fail_msg("save: %s", e.text);
	id = r->id;
	issues_release(&is);
	record_free(&r);
	return id;
}

__attribute__((unused)) static struct record *zoo_load(struct zoo *z, const char *entity, int64_t id)
{
	struct scope scope = {&z->session, NULL, 0};
	struct record *r;
	struct err e = ERR_INIT;

	if (door_load(scope, entity_find(entity), id, &r, &e))
		fail_msg("load: %s", e.text);
	return r;
}

#endif

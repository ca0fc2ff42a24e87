/* A firm to test with: a temporary database with its lists and roles, and the users ana
 * (administrator), oscar (operator), sara and simon (sellers) and tito (technician), each with a
 * session. */
#ifndef TESTS_CORE_WORLD_H
#define TESTS_CORE_WORLD_H

#include "tools/check.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/config.h"
#include "base/moment.h"
#include "core/access.h"
#include "core/core.h"
#include "dict/door.h"
#include "dict/draft.h"
#include "dict/history.h"
#include "dict/import.h"
#include "dict/query.h"
#include "tools/scratch.h"

#define PASSWORD "correct horse"
#define NOON 1795262400 /* 2026-11-21T12:00:00Z */

struct world {
	char dir[64], path[96];
	struct db *db;
	struct session *ana, *oscar, *sara, *simon, *tito;
	struct issues issues; /* of the last call */
	struct err e;
};

#define must(call) \
	do { \
		if (call) \
			fail_msg("%s: %d %s", #call, w->e.code, w->e.text); \
	} while (0)

__attribute__((unused)) static const struct entity *kind(const char *name)
{
	return entity_find(name);
}

__attribute__((unused)) static struct scope from(struct session *s)
{
	return (struct scope){s, NULL, 0};
}

/* "path=value" texts into a record; 0, or the error of the first that is refused. */
__attribute__((unused)) static int set_all(
	struct world *w, struct session *s, struct record *r, const char *const *texts)
{
	for (; *texts; texts++) {
		char path[64] = "";
		const char *equals = strchr(*texts, '=');

		memcpy(path, *texts, (size_t)(equals - *texts));
		if (record_set_path(s, r, path, equals + 1, &w->e))
			return w->e.code;
	}
	return 0;
}

/* Adds a record as that user; returns 0 and its id, or the error. yes: every question is accepted.
 */
__attribute__((unused)) static int try_add(struct world *w, struct session *s, const char *entity,
	bool yes, int64_t *id, const char *const *texts)
{
	struct accepted all = {.all = yes};
	struct record *r = NULL;
	int rc = door_new(from(s), kind(entity), &r, &w->e);

	if (!rc)
		rc = set_all(w, s, r, texts);
	if (!rc)
		rc = door_save(s, r, &all, &w->issues, &w->e);
	*id = rc ? 0 : r->id;
	record_free(&r);
	return rc;
}

__attribute__((unused)) static int try_edit(struct world *w, struct session *s, const char *entity,
	bool yes, int64_t id, const char *const *texts)
{
	struct accepted all = {.all = yes};
	struct record *r = NULL;
	int rc = door_load(from(s), kind(entity), id, &r, &w->e);

	if (!rc)
		rc = set_all(w, s, r, texts);
	if (!rc)
		rc = door_save(s, r, &all, &w->issues, &w->e);
	record_free(&r);
	return rc;
}

__attribute__((unused)) static int try_act(struct world *w, struct session *s, const char *action,
	const char *entity, bool yes, int64_t id)
{
	struct accepted all = {.all = yes};

	return door_act(
		s, action_find(action, kind(entity)), kind(entity), id, 0, &all, &w->issues, &w->e);
}

#define TEXTS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* As ana, and it has to work. */
#define add(entity, ...) \
	add_checked(w, entity, TEXTS(__VA_ARGS__))
__attribute__((unused)) static int64_t add_checked(
	struct world *w, const char *entity, const char *const *texts)
{
	int64_t id;

	if (try_add(w, w->ana, entity, true, &id, texts))
		fail_msg("add %s %s: %s", entity, texts[0], w->e.text);
	return id;
}

#define edit(entity, id, ...) must(try_edit(w, w->ana, entity, true, id, TEXTS(__VA_ARGS__)))

/* The stored record as ana sees it; record_free() it. */
__attribute__((unused)) static struct record *load(struct world *w, const char *entity, int64_t id)
{
	struct record *r = NULL;

	must(door_load(from(w->ana), kind(entity), id, &r, &w->e));
	return r;
}

/* A stored value as scripts see it has to be this. */
#define is(entity, id, field, text) is_checked(w, entity, id, field, text, __LINE__)
__attribute__((unused)) static void is_checked(struct world *w, const char *entity, int64_t id,
	const char *field, const char *text, int line)
{
	struct record *r = load(w, entity, id);
	struct str s = STR_INIT;

	record_plain(w->ana, r, entity_field(r->entity, field), &s);
	if (strcmp(s.buf, text))
		fail_msg("line %d: %s %s is \"%s\", not \"%s\"", line, entity, field, s.buf, text);
	str_release(&s);
	record_free(&r);
}

__attribute__((unused)) static bool has_issue(const struct world *w, const char *code)
{
	for (int i = 0; i < w->issues.n; i++)
		if (strcmp(w->issues.v[i].code, code) == 0)
			return true;
	return false;
}

/* One number by SQL: what the tables hold behind every rule. */
#define number(literal, id) number_checked(w, "" literal "", sizeof(literal) - 1, id)
__attribute__((unused)) static int64_t number_checked(
	struct world *w, const char *text, size_t len, int64_t id)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_put(&q, text, len);
	sql_i64(&q, id);
	rc = db_i64(w->db, &q, &n, &w->e);
	if (rc && rc != ERR_MISSING)
		fail_msg("%s: %s", text, w->e.text);
	sql_release(&q);
	return n;
}

/* The nth contact (from 0) of a client in the order of making; 0: there is none. */
__attribute__((unused)) static int64_t contact_of(struct world *w, int64_t client, int nth)
{
	struct sql q = SQL_INIT;
	int64_t id = 0;

	sql_add(&q, "SELECT id FROM contact WHERE client = ");
	sql_i64(&q, client);
	sql_add(&q, " ORDER BY id LIMIT 1 OFFSET ");
	sql_i64(&q, nth);
	if (db_i64(w->db, &q, &id, &w->e))
		id = 0;
	sql_release(&q);
	return id;
}

__attribute__((unused)) static int64_t person_of(struct world *w, int64_t contact)
{
	return number("SELECT person FROM contact WHERE id = ", contact);
}

/* Rows that a session is given for a search, at most 50; -1 when it may not. */
__attribute__((unused)) static int found(
	struct world *w, struct session *s, const char *entity, const char *search)
{
	struct query q;
	struct place start = {0};
	struct page page = PAGE_INIT;
	int n;

	query_init(&q, from(s), kind(entity));
	q.search = search;
	if (query_page(&q, &start, true, 50, &page, &w->e))
		return -1;
	n = page.n;
	page_release(&page);
	return n;
}

static int drafts_forget_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct world *w = ctx;

	return draft_drop_all(tx, w->oscar->user, e) || draft_drop_all(tx, w->ana->user, e)
		       ? e->code
		       : 0;
}

/* Forms that the session before left open would be offered to the next one. */
__attribute__((unused)) static void drafts_forget(struct world *w)
{
	must(db_write(w->db, drafts_forget_attempt, w, &w->e));
}

static void world_user(
	struct world *w, const char *name, const char *role, struct session **session)
{
	char name_is[40], role_is[40];
	int64_t id;

	snprintf(name_is, sizeof name_is, "name=%s", name);
	snprintf(role_is, sizeof role_is, "role=%s", role);
	must(try_add(w, w->ana, "user", true, &id, TEXTS(name_is, role_is)));
	must(access_set_password(w->ana, name, NULL, PASSWORD, 1, &w->e));
	must(session_open(session, w->db, name, &w->e));
}

/* where: an URI; NULL: a file of its own. */
static int world_open_at(void **state, const char *where)
{
	struct world *w = calloc(1, sizeof *w);
	struct config *config = NULL;
	struct access_first first = {"ana", PASSWORD, 1, NULL};

	setlocale(LC_CTYPE, "C.UTF-8");
	core_init();
	now_set(NOON);
	scratch_directory(w->dir);
	snprintf(w->path, sizeof w->path, "%s/c.db", w->dir);
	must(config_load(&config, NULL, &w->e));
	must(db_open(&w->db, where ? where : w->path, DB_CREATE, &w->e));
	must(access_init(w->db, config, &first, &w->e));
	config_free(&config);
	must(session_open(&w->ana, w->db, "ana", &w->e));
	world_user(w, "oscar", "operator", &w->oscar);
	world_user(w, "sara", "seller", &w->sara);
	world_user(w, "simon", "seller", &w->simon);
	world_user(w, "tito", "technician", &w->tito);
	*state = w;
	return 0;
}

__attribute__((unused)) static int world_open(void **state)
{
	return world_open_at(state, NULL);
}

static int world_close(void **state)
{
	struct world *w = *state;
	char file[128];

	session_free(&w->ana);
	session_free(&w->oscar);
	session_free(&w->sara);
	session_free(&w->simon);
	session_free(&w->tito);
	issues_release(&w->issues);
	db_close(&w->db);
	for (const char *const *x = TEXTS("", ".gate", ".login", ".keys", "-wal", "-shm"); *x; x++) {
		snprintf(file, sizeof file, "%s%s", w->path, *x);
		unlink(file);
	}
	rmdir(w->dir);
	free(w);
	return 0;
}

#define in_world(test) cmocka_unit_test_setup_teardown(test, world_open, world_close)

#endif

#include "core/runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/moment.h"

#define LEASE 300 /* seconds */
#define OWNER_MAX 160

/* When a process began, in ticks since the host did: a number that came again is another one's. 0: there is no
 * such process. */
static unsigned long long process_start(long pid)
{
	char path[48], text[1024] = "";
	unsigned long long start = 0;
	const char *at;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%ld/stat", pid);
	f = fopen(path, "re");
	if (!f)
		return 0;
	text[fread(text, 1, sizeof text - 1, f)] = '\0';
	fclose(f);
	at = strrchr(text, ')'); /* the second field may hold anything */
	for (int field = 3; at && field <= 22; field++)
		at = strchr(at + 1, ' ');
	if (at)
		start = strtoull(at + 1, NULL, 10);
	return start;
}

static void owner_text(char out[OWNER_MAX])
{
	char host[64] = "";

	if (gethostname(host, sizeof host - 1))
		host[0] = '\0';
	snprintf(out, OWNER_MAX, "%s:%ld:%llu", host, (long)getpid(), process_start(getpid()));
}

/* Only of this host's processes can it be told. */
static bool owner_gone(const char *owner)
{
	char host[64] = "";
	size_t n;
	char *end;
	long pid;

	if (gethostname(host, sizeof host - 1))
		return false;
	n = strlen(host);
	if (strncmp(owner, host, n) || owner[n] != ':')
		return false;
	pid = strtol(owner + n + 1, &end, 10);
	return pid <= 0 || *end != ':' || process_start(pid) != strtoull(end + 1, NULL, 10);
}

struct lease {
	const char *name;
	char owner[OWNER_MAX];
	bool taken;
};

static bool is_over(const struct lease *l, const char *owner, const char *until)
{
	int64_t moment;

#ifdef GUARD_OFF_issue_lease
	return true;
#endif
	if (!strcmp(owner, l->owner) || moment_parse(until, &moment, NULL))
		return true;
	return moment <= now() || moment > now() + 2 * LEASE || owner_gone(owner);
}

static int first_take(struct tx *tx, struct lease *l, const char *until, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "INSERT INTO runner (name, owner, lease_until) VALUES (");
	sql_text(&q, l->name);
	sql_add(&q, ", ");
	sql_text(&q, l->owner);
	sql_add(&q, ", ");
	sql_text(&q, until);
	sql_add(&q, ") ON CONFLICT (name) DO NOTHING");
	rc = tx_exec(tx, &q, &n, e);
	l->taken = n == 1;
	sql_release(&q);
	return rc;
}

static int take_over(struct tx *tx, struct lease *l, const char *seen, const char *until, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "UPDATE runner SET owner = ");
	sql_text(&q, l->owner);
	sql_add(&q, ", lease_until = ");
	sql_text(&q, until);
	sql_add(&q, " WHERE name = ");
	sql_text(&q, l->name);
	sql_add(&q, " AND owner = ");
	sql_text(&q, seen);
	rc = tx_exec(tx, &q, &n, e);
	l->taken = n == 1;
	sql_release(&q);
	return rc;
}

static int take_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct lease *l = ctx;
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	char until[MOMENT_TEXT], seen[OWNER_MAX] = "";
	bool over = false;
	int rc;

	moment_format(now() + LEASE, until);
	sql_add(&q, "SELECT owner, lease_until FROM runner WHERE name = ");
	sql_text(&q, l->name);
	rc = db_query(tx_db(tx), &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		snprintf(seen, sizeof seen, "%s", rows_text(r, 0));
		over = is_over(l, seen, rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	l->taken = false;
	if (rc)
		return rc;
	return !seen[0] ? first_take(tx, l, until, e) : over ? take_over(tx, l, seen, until, e) : 0;
}

static int leave_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct lease *l = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM runner WHERE name = ");
	sql_text(&q, l->name);
	sql_add(&q, " AND owner = ");
	sql_text(&q, l->owner);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int runner_take(struct db *db, const char *name, bool *taken, struct err *e)
{
	struct lease l = {.name = name};
	int rc;

	owner_text(l.owner);
	rc = db_write(db, take_attempt, &l, e);
	*taken = !rc && l.taken;
	return rc;
}

int runner_leave(struct db *db, const char *name, struct err *e)
{
	struct lease l = {.name = name};

	owner_text(l.owner);
	return db_write(db, leave_attempt, &l, e);
}

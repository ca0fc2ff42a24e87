#include "core/backup.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/number.h"
#include "core/entities.h"
#include "dict/change.h"
#include "dict/door.h"
#include "dict/history.h"

#define STAMP_LENGTH 15 /* "20261121-194200" */
#define NAMES_TRIED 60  /* seconds */

static int history_look(struct db *copy, struct err *e)
{
	int64_t rows;

	return history_verify(copy, &rows, e);
}

int backup_make(struct db *db, const char *path, struct err *e)
{
	return db_backup(db, path, history_look, e);
}

int backup_restore(
	const char *uri, const char *copy, int patience, struct restored *out, struct err *e)
{
	return db_restore(uri, copy, patience, history_look, out, e);
}

struct came_back {
	const char *copy, *aside;
};

static int restored_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct came_back *b = ctx;
	struct sql q = SQL_INIT;
	int64_t company = 0;
	int rc;

	sql_add(&q, "SELECT min(id) FROM company");
	rc = db_i64(c->db, &q, &company, e);
	sql_release(&q);
	if (rc)
		return rc;
	change_card(c, &company_entity, company);
	change_log(c, &company_entity, company, "copy", b->aside, b->copy);
	return rc;
}

int backup_restored(struct session *s, const char *copy, const char *aside, struct err *e)
{
	struct came_back b = {copy, aside};

	return door_batch(s, "restore", copy, restored_attempt, &b, e);
}

/* ---- which are kept ---- */

static int64_t day_of(int64_t moment)
{
	return date_days(moment_civil(moment, "UTC").date);
}

/* 1970 began on a Thursday. */
static int64_t week_of(int64_t moment)
{
	return (day_of(moment) + 3) / 7;
}

static int64_t month_of(int64_t moment)
{
	struct date d = moment_civil(moment, "UTC").date;

	return d.year * INT64_C(12) + d.month;
}

static void choose(
	const int64_t *moment, int n, int periods, int64_t (*period)(int64_t), bool *kept)
{
	int64_t last = INT64_MIN;

	for (int i = 0; i < n && periods > 0; i++) {
		int64_t at = period(moment[i]);

		if (at == last)
			continue;
		kept[i] = true;
		last = at;
		periods--;
	}
}

void backup_choose(const int64_t *moment, int n, const struct backup_keep *keep, bool *kept)
{
	memset(kept, 0, sizeof *kept * (size_t)n);
	choose(moment, n, keep->daily, day_of, kept);
	choose(moment, n, keep->weekly, week_of, kept);
	choose(moment, n, keep->monthly, month_of, kept);
}

/* ---- names ---- */

/* "ficha-" for /var/lib/ficha/ficha.db */
static void prefix_of(const char *database, struct str *out)
{
	const char *slash = strrchr(database, '/'), *name = slash ? slash + 1 : database;
	size_t len = strlen(name);

	if (len > 3 && !strcmp(name + len - 3, ".db"))
		len -= 3;
	str_addn(out, name, len);
	str_addc(out, '-');
}

static void prefix_of_db(const struct db *db, struct str *out)
{
	prefix_of(db_path(db) ? db_path(db) : "ficha", out);
}

static void name_of(const char *directory, const char *prefix, int64_t moment, struct str *out)
{
	struct civil c = moment_civil(moment, "UTC");

	str_reset(out);
	str_addf(out, "%s/%s%04d%02d%02d-%02d%02d%02d.db", directory, prefix, c.date.year,
		c.date.month, c.date.day, c.hour, c.minute, c.second);
}

static bool digits(const char *s, size_t n)
{
	return strspn(s, "0123456789") >= n;
}

/* Only what name_of() writes is a backup of ours: whatever else lies there is left alone. */
static bool name_read(const char *name, const char *prefix, int64_t *moment)
{
	const char *s = name + strlen(prefix);
	struct str text = STR_INIT;
	bool ours;

	if (strncmp(name, prefix, strlen(prefix)) || !digits(s, 8) || s[8] != '-' ||
		!digits(s + 9, 6) || strcmp(s + STAMP_LENGTH, ".db"))
		return false;
	str_addf(&text, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ", s, s + 4, s + 6, s + 9, s + 11, s + 13);
	ours = !moment_parse(text.buf, moment, NULL);
	str_release(&text);
	return ours;
}

/* ---- the directory ---- */

struct found {
	int64_t *moment;
	int n, cap;
};

static int newest_first(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x < y) - (x > y);
}

static int list_backups(const char *directory, const char *prefix, struct found *out, struct err *e)
{
	DIR *dir = opendir(directory);
	struct dirent *entry;
	int64_t moment;

	if (!dir)
		return err_set(e, ERR_IO, _("The directory %s cannot be read: %s."), directory,
			strerror(errno));
	while ((entry = readdir(dir)))
		if (name_read(entry->d_name, prefix, &moment)) {
			out->moment = xgrow(out->moment, &out->cap, out->n + 1, sizeof moment);
			out->moment[out->n++] = moment;
		}
	closedir(dir);
	if (out->n)
		qsort(out->moment, (size_t)out->n, sizeof moment, newest_first);
	return 0;
}

static int remove_old(const char *directory, const char *prefix, const struct backup_keep *keep,
	const char *made, int *removed, struct err *e)
{
	struct found found = {0};
	struct str name = STR_INIT;
	int rc = list_backups(directory, prefix, &found, e);
	bool *kept = xcalloc((size_t)found.n + 1, sizeof *kept);

	backup_choose(found.moment, found.n, keep, kept);
	for (int i = 0; i < found.n && !rc; i++) {
		name_of(directory, prefix, found.moment[i], &name);
		if (kept[i] || !strcmp(name.buf, made))
			continue;
		if (unlink(name.buf))
			rc = err_set(e, ERR_IO, _("The old backup %s cannot be removed: %s."),
				name.buf, strerror(errno));
		else
			++*removed;
	}
	free(kept);
	free(found.moment);
	str_release(&name);
	return rc;
}

/* Two in the same second, or a demo's clock that stands still, need another name. */
static int make_named(
	struct db *db, const char *directory, const char *prefix, struct str *path, struct err *e)
{
	int64_t moment = now();
	int rc;

	do {
		name_of(directory, prefix, moment++, path);
	} while (!access(path->buf, F_OK) && moment < now() + NAMES_TRIED);
	rc = backup_make(db, path->buf, e);
	if (rc)
		str_reset(path);
	return rc;
}

int backup_into(struct db *db, const char *directory, const struct backup_keep *keep,
	struct str *path, int *removed, struct err *e)
{
	struct str prefix = STR_INIT;
	int rc;

	*removed = 0;
	prefix_of_db(db, &prefix);
	rc = make_named(db, directory, prefix.buf, path, e);
	if (!rc)
		rc = remove_old(directory, prefix.buf, keep, path->buf, removed, e);
	str_release(&prefix);
	return rc;
}

int backup_newest(struct db *db, const char *directory, int64_t *moment, struct err *e)
{
	struct found found = {0};
	struct str prefix = STR_INIT;
	int rc;

	prefix_of_db(db, &prefix);
	rc = list_backups(directory, prefix.buf, &found, e);
	if (!rc && !found.n)
		rc = err_set(e, ERR_MISSING, _("There is no backup in %s."), directory);
	if (!rc)
		*moment = found.moment[0];
	free(found.moment);
	str_release(&prefix);
	return rc;
}

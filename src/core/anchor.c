#include "core/anchor.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "base/number.h"
#include "core/anchor_lines.h"

#define LINE_MAX_BYTES 200

/* ---- telling ---- */

int anchor_line(struct db *db, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	char at[MOMENT_TEXT];
	int rc;

	moment_format(now(), at);
	sql_add(&q, "SELECT seq, hash FROM history_head WHERE id = 1");
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		if (rows_i64(r, 0))
			str_addf(out, "%s %" PRId64 " %s\n", at, rows_i64(r, 0), rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int append(const char *path, const struct str *line, struct err *e)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0640);
	bool well = fd >= 0 && write(fd, line->buf, line->len) == (ssize_t)line->len && !fsync(fd);
	int why = errno;

	if (fd >= 0)
		close(fd);
	return well ? 0
		    : err_set(e, ERR_IO, _("The anchor of the history cannot be written to %s: %s."),
			      path, strerror(why));
}

/* The day of the last line, "" before the first. */
static void last_day(const char *path, char out[DATE_TEXT])
{
	char line[LINE_MAX_BYTES];
	FILE *f = fopen(path, "re");

	out[0] = '\0';
	while (f && fgets(line, sizeof line, f))
		if (strlen(line) > DATE_TEXT)
			snprintf(out, DATE_TEXT, "%.10s", line);
	if (f)
		fclose(f);
}

/* A server's database has no file beside it: then this process remembers. */
static bool is_told(struct db *db, const char *path, const char *today)
{
	static char told[DATE_TEXT];
	char last[DATE_TEXT];

	if (db_path(db))
		last_day(path, last);
	else
		memcpy(last, told, sizeof last);
	memcpy(told, today, DATE_TEXT);
	return !strcmp(last, today);
}

int anchor_daily(struct db *db, struct err *e)
{
	struct str path = STR_INIT, line = STR_INIT;
	char today[DATE_TEXT];
	int rc = 0;

	date_format(moment_civil(now(), "UTC").date, today);
	str_addf(&path, "%s.anchors", db_path(db) ? db_path(db) : "");
	if (!is_told(db, path.buf, today))
		rc = anchor_line(db, &line, e);
	if (!rc && line.len && db_path(db))
		rc = append(path.buf, &line, e);
	if (!rc && line.len)
		syslog(LOG_NOTICE | LOG_DAEMON, "ficha: anchor of the history: %.*s",
			(int)line.len - 1, line.buf);
	str_release(&path);
	str_release(&line);
	return rc;
}

/* ---- looking ---- */

struct anchor {
	char at[MOMENT_TEXT], hash[SHA256_HEX];
	int64_t seq;
};

/* "2026-11-21T12:00:00Z 1042 SHA256"; what a system's log puts in front is passed over. */
static bool anchor_parse(char *line, struct anchor *out)
{
	char *hash, *seq, *at;
	struct err ignored = ERR_INIT;
	int64_t moment;

	line[strcspn(line, "\r\n")] = '\0';
	if (!(hash = strrchr(line, ' ')))
		return false;
	*hash++ = '\0';
	if (!(seq = strrchr(line, ' ')))
		return false;
	*seq++ = '\0';
	at = strrchr(line, ' ') ? strrchr(line, ' ') + 1 : line;
	if (strlen(hash) + 1 != SHA256_HEX || strlen(at) + 1 != MOMENT_TEXT ||
		moment_parse(at, &moment, &ignored) ||
		number_parse_int(seq, 1, INT64_MAX, &out->seq, &ignored))
		return false;
	memcpy(out->at, at, sizeof out->at);
	memcpy(out->hash, hash, sizeof out->hash);
	return true;
}

static int compare(struct db *db, const struct anchor *a, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str hash = STR_INIT;
	int rc;

	sql_add(&q, "SELECT hash FROM history WHERE seq = ");
	sql_i64(&q, a->seq);
	rc = db_text(db, &q, &hash, e);
	if (rc == ERR_MISSING)
		rc = err_set(e, ERR_CORRUPT,
			_("Row %" PRId64 " of the history, told on %s, is not there any more."), a->seq,
			a->at);
	else if (!rc && !text_equal(hash.buf, a->hash))
		rc = err_set(e, ERR_CORRUPT,
			_("Row %" PRId64 " of the history is not the one that was told on %s: what stands "
			  "before it was changed."),
			a->seq, a->at);
	sql_release(&q);
	str_release(&hash);
	return rc;
}

/* What stands around the anchor in a mail is passed over, but for what seems to have been one. */
static bool is_around(const char *line)
{
	return strspn(line, "0123456789") != 4 || line[4] != '-';
}

struct looking {
	const char *path;
	struct anchor_lines lines;
	int64_t line, found;
};

static int look_at(struct db *db, struct looking *l, struct str *line, struct err *e)
{
	struct anchor a;
	bool around = is_around(line->buf);

	if (anchor_parse(line->buf, &a)) {
		l->found++;
		return compare(db, &a, e);
	}
	l->lines.mail |= l->line == 1 && around;
	return l->lines.mail && around ? 0
				       : err_set(e, ERR_INPUT, _("%s, line %" PRId64 ": this is no anchor of a history."),
					   l->path, l->line);
}

int anchor_check(struct db *db, const char *path, int64_t *lines, struct err *e)
{
	struct looking l = {.path = path, .lines = {.f = fopen(path, "re"), .decoded = STR_INIT}};
	struct str line = STR_INIT;
	int rc = 0;

	if (!l.lines.f)
		return err_set(e, ERR_NO_FILE, _("%s cannot be opened: %s."), path, strerror(errno));
	while (!rc && anchor_lines_next(&l.lines, &line)) {
		l.line++;
		rc = look_at(db, &l, &line, e);
	}
	if (!rc && l.lines.mail && !l.found)
		rc = err_set(e, ERR_INPUT, _("%s: no anchor of a history stands in it."), path);
	*lines = l.found;
	anchor_lines_release(&l.lines);
	str_release(&line);
	return rc;
}

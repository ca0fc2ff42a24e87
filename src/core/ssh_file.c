/* The flat file with the keys that are in use, between the database and sshd's helper. */
#include "core/ssh.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/number.h"
#include "base/sshkey.h"

#define LINE_BYTES (SSHKEY_BYTES + 64)

static char *chosen;

void ssh_keys_set_file(const char *path)
{
	free(chosen);
	chosen = path && *path ? xstrdup(path) : NULL;
}

void ssh_keys_place(const char *configured, const char *database, struct str *path)
{
	char *real = database ? realpath(database, NULL) : NULL;

	str_reset(path);
	if (configured && *configured)
		str_add(path, configured);
	else if (database)
		str_addf(path, "%s.keys", real ? real : database);
	free(real);
}

/* ---- writing --------------------------------------------------------------------------------- */

static int lines_read(struct db *db, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT k.public_key, u.id, k.id FROM ssh_key k JOIN app_user u ON u.id = k.user_id "
		    "WHERE k.archived_at = '' AND u.archived_at = '' AND u.can_log_in = 1 ORDER BY k.id");
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		str_addf(out, "%s %" PRId64 " %" PRId64 "\n", rows_text(r, 0), rows_i64(r, 1),
			rows_i64(r, 2));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* Root may add keys; the helper runs as the owner of the database. */
static bool owner_give(int fd, const char *database)
{
	struct stat st;

	if (getuid() != 0 || !database || stat(database, &st))
		return true;
	return !fchown(fd, st.st_uid, st.st_gid);
}

static bool write_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t done = write(fd, s, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		s += done;
		n -= (size_t)done;
	}
	return true;
}

static int file_fault(const char *path, struct err *e)
{
	return err_set(e, ERR_IO, _("The file of the SSH keys, %s, cannot be written: %s."), path,
		strerror(errno));
}

static int file_replace(const char *path, const struct str *text, const char *database, struct err *e)
{
	struct str draft = STR_INIT;
	int fd, rc = 0;

	str_addf(&draft, "%s.XXXXXX", path);
	fd = mkostemp(draft.buf, O_CLOEXEC);
	if (fd < 0)
		rc = file_fault(path, e);
	else if (!write_all(fd, text->buf, text->len) || !owner_give(fd, database) || fsync(fd))
		rc = file_fault(path, e);
	if (fd >= 0 && close(fd) && !rc)
		rc = file_fault(path, e);
	if (!rc && rename(draft.buf, path))
		rc = file_fault(path, e);
	if (rc && fd >= 0)
		unlink(draft.buf);
	str_release(&draft);
	return rc;
}

static void path_of(struct db *db, struct str *path)
{
	ssh_keys_place(chosen, db_path(db), path);
}

int ssh_keys_write(struct db *db, struct err *e)
{
	struct str text = STR_INIT, path = STR_INIT;
	int rc;

	path_of(db, &path);
	rc = lines_read(db, &text, e);
	if (!rc && path.len && (text.len || !access(path.buf, F_OK)))
		rc = file_replace(path.buf, &text, db_path(db), e);
	str_release(&text);
	str_release(&path);
	return rc;
}

/* ---- reading --------------------------------------------------------------------------------- */

/* Whoever could write the file could let himself in as anybody. */
static int file_open(const char *path, uid_t owner, struct stat *st, FILE **out, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	*out = NULL;
	if (fd < 0)
		return errno == ENOENT ? 0
				       : err_set(e, ERR_IO, _("The file %s cannot be read: %s."), path,
						 strerror(errno));
	if (fstat(fd, st) || !S_ISREG(st->st_mode) || (st->st_uid != 0 && st->st_uid != owner) ||
		st->st_mode & (S_IWGRP | S_IWOTH)) {
		close(fd);
		return err_set(e, ERR_CONFIG,
			_("The file of the SSH keys, %s, could have been written by others than its owner."),
			path);
	}
	*out = fdopen(fd, "r");
	return *out ? 0 : err_set(e, ERR_IO, _("The file %s cannot be read: %s."), path, strerror(errno));
}

static uid_t owner_of(struct db *db)
{
	struct stat st;

	return db_path(db) && !stat(db_path(db), &st) ? st.st_uid : getuid();
}

int ssh_keys_look(struct db *db, bool *same, bool *open, struct err *e)
{
	struct str text = STR_INIT, path = STR_INIT, stored = STR_INIT;
	struct stat st = {0};
	char block[4096];
	FILE *f = NULL;
	size_t n;
	int rc;

	path_of(db, &path);
	rc = lines_read(db, &text, e);
	if (!rc && path.len)
		rc = file_open(path.buf, owner_of(db), &st, &f, e);
	while (f && (n = fread(block, 1, sizeof block, f)))
		str_addn(&stored, block, n);
	if (f)
		fclose(f);
	*open = st.st_mode & (S_IRGRP | S_IROTH);
	*same = !path.len || (stored.len == text.len && !memcmp(stored.buf, text.buf, text.len));
	str_release(&text);
	str_release(&path);
	str_release(&stored);
	return rc;
}

static int repair_attempt(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return ssh_keys_write(tx_db(tx), e);
}

int ssh_keys_repair(struct db *db, struct err *e)
{
	return db_write(db, repair_attempt, NULL, e);
}

/* ---- for sshd -------------------------------------------------------------------------------- */

static bool is_number(const char *s)
{
	return *s && strlen(s) < 19 && !s[strspn(s, "0123456789")];
}

/* "TYPE BASE64 USER KEY", cut in place; false for anything else. */
static bool line_cut(char *line, char *word[4])
{
	char *rest = line;

	line[strcspn(line, "\n")] = '\0';
	for (int i = 0; i < 4; i++) {
		word[i] = strsep(&rest, " ");
		if (!word[i] || !*word[i])
			return false;
	}
	return !rest && is_number(word[2]) && is_number(word[3]);
}

#define PLAIN "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._+-"

int ssh_keys_print(const char *file, const char *program, const char *type, const char *base64,
	struct str *out, struct err *e)
{
	char line[LINE_BYTES], *word[4];
	struct stat st;
	FILE *f;

	if (*program != '/' || program[strspn(program, PLAIN)])
		return err_set(e, ERR_CONFIG, _("The program has to lie at a plain path, not at %s."), program);
	if (file_open(file, getuid(), &st, &f, e) || !f)
		return e->code;
	while (fgets(line, sizeof line, f))
		if (line_cut(line, word) && (!type || !strcmp(type, word[0])) &&
			(!base64 || !strcmp(base64, word[1])))
			str_addf(out, "command=\"%s ssh-shell %s %s\",restrict,pty %s %s\n", program,
				word[2], word[3], word[0], word[1]);
	fclose(f);
	return 0;
}

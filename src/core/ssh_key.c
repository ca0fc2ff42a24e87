/* SSH keys: the way in of a user without a password. Archived, a key is revoked. */
#include "base/lang.h"
#include "base/sshkey.h"
#include "base/text.h"
#include "core/entities.h"
#include "core/ssh.h"

static struct field fields[] = {
	{.name = "user", .label = N_("User"), .kind = FIELD_REF, .ref = "user", .column = "user_id",
		.width = 12, .flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID},
	{.name = "label", .label = N_("Label"), .kind = FIELD_TEXT, .width = 18, .max = 80,
		.flags = FIELD_GRID | FIELD_SORTED,
		.help = N_("Where this key is: laptop, telephone. Empty: what stands behind the key.")},
	{.name = "public_key", .label = N_("Public key"), .kind = FIELD_TEXT, .width = 50,
		.max = SSHKEY_BYTES, .flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_WIDE,
		.help = N_("The one line of the file that ends in .pub, never the private key.")},
	{.name = "fingerprint", .label = N_("Fingerprint"), .kind = FIELD_TEXT, .width = 28, .max = 60,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_WIDE},
	{.name = "created_at", .label = N_("Added"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_SORTED},
	{.name = "last_used_at", .label = N_("Last used"), .kind = FIELD_MOMENT,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
};

static void sentence(struct issues *out, const struct rows *rows)
{
	const char *user = rows_text(rows, 1);

	if (rows_text(rows, 2)[0])
		issues_add(out, ISSUE_ERROR, "public_key", "key.revoked", rows_i64(rows, 0),
			_("This key was %s's and has been revoked. A new one is safer; else restore that one."),
			user);
	else
		issues_add(out, ISSUE_ERROR, "public_key", "key.taken", rows_i64(rows, 0),
			_("This key is %s's already. Each person has keys of his own."), user);
}

static int check_taken(struct session *s, const char *line, struct issues *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT k.id, u.name, k.archived_at FROM ssh_key k JOIN app_user u ON u.id = "
		    "k.user_id WHERE k.public_key = ");
	sql_text(&q, line);
	rc = db_query(s->db, &q, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		sentence(out, rows);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int key_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	struct sshkey key = SSHKEY_INIT;
	struct err why = ERR_INIT;
	int rc = 0;

	if (old || !record_get(r, "public_key")[0])
		return 0;
	if (sshkey_parse(record_get(r, "public_key"), &key, &why))
		issues_add(out, ISSUE_ERROR, "public_key", "key.form", 0, "%s", why.text);
	else
		rc = check_taken(s, key.line.buf, out, e);
	sshkey_release(&key);
	return rc;
}

/* The comment becomes the label, as far as it can be stored and there is room. */
static void take_comment(struct record *r, const struct str *comment)
{
	struct str clean = STR_INIT;
	struct err ignored = ERR_INIT;

	if (!record_get(r, "label")[0] && comment->len <= 80 &&
		!text_clean(&clean, comment->buf, comment->len, TEXT_NAME, &ignored))
		record_set(r, "label", clean.buf);
	str_release(&clean);
}

static int key_saving(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	struct sshkey key = SSHKEY_INIT;
	int rc;

	if (old)
		return 0;
	rc = sshkey_parse(record_get(r, "public_key"), &key, e);
	if (!rc) {
		record_set(r, "public_key", key.line.buf);
		record_set(r, "fingerprint", key.fingerprint.buf);
		record_set(r, "created_at", c->at);
		take_comment(r, &key.comment);
	}
	sshkey_release(&key);
	return rc;
}

static int key_saved(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	(void)r, (void)old;
	return ssh_keys_write(c->db, e);
}

static int key_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	(void)r, (void)archived;
	return ssh_keys_write(c->db, e);
}

/* Open sessions point at the key; they have ended with its revocation. */
static int key_purging(struct change *c, const struct record *r, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM open_session WHERE ssh_key = ");
	sql_i64(&q, r->id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

struct entity ssh_key_entity = {
	.name = "ssh_key",
	.table = "ssh_key",
	.label = N_("SSH key"),
	.plural = N_("SSH keys"),
	.about = N_("Public keys with which a user comes by SSH. Archiving one revokes it: what was opened "
		    "with it ends at its next step."),
	.flags = ENTITY_ARCHIVES,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "fingerprint",
	.parent = "user",
	.check = key_check,
	.saving = key_saving,
	.saved = key_saved,
	.archived = key_archived,
	.purging = key_purging,
};

/* Users: people of the firm. Some only receive mail and cannot log in. */
#include "core/user.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/company.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/ssh.h"
#include "dict/draft.h"

static struct field fields[] = {
	{.name = "name", .label = N_("User name"), .kind = FIELD_TEXT, .width = 12, .max = 32,
		.flags = FIELD_REQUIRED | FIELD_UNIQUE | FIELD_FIXED | FIELD_GRID | FIELD_SORTED |
			 FIELD_WORDS | FIELD_MATCH,
		.headings = "user name|username|usuario|login|user|nombre de usuario",
		.help = N_("Lower-case letters, digits, point, hyphen, underscore.")},
	{.name = "full_name", .label = N_("Full name"), .kind = FIELD_TEXT, .width = 26, .max = 120,
		.flags = FIELD_GRID | FIELD_SORTED | FIELD_WORDS | FIELD_PARTS,
		.headings = "nombre|nombres|nombre completo|full name|first name|last name|apellidos|"
			    "apellido"},
	{.name = "email", .label = N_("E-mail"), .kind = FIELD_EMAIL, .width = 24,
		.flags = FIELD_GRID | FIELD_MATCH,
		.headings = "correo|correo electronico|e mail|mail|email address"},
	{.name = "phone", .label = N_("Phone"), .kind = FIELD_PHONE,
		.headings = "telefono|celular|movil|mobile|office phone|phone work"},
	{.name = "mail_sender", .label = N_("Sender of mails"), .kind = FIELD_EMAIL,
		.help = N_("Sender of this user's mail, and of mail to his clients. Empty: the firm's.")},
	{.name = "language", .label = N_("Language"), .kind = FIELD_CHOICE, .list = "language",
		.headings = "idioma|lang",
		.help = N_("Empty: that of the terminal.")},
	{.name = "role", .label = N_("Role"), .kind = FIELD_REF, .ref = "role", .width = 14,
		.headings = "rol|perfil|profile",
		.flags = FIELD_REQUIRED | FIELD_GRID},
	{.name = "technician", .label = N_("Technician"), .kind = FIELD_BOOL,
		.help = N_("Sees service orders and their contacts only, whatever the role "
			   "allows.")},
	{.name = "can_log_in", .label = N_("May log in"), .kind = FIELD_BOOL, .flags = FIELD_GRID},
	{.name = "password_too", .label = N_("Password too"), .kind = FIELD_BOOL,
		.help = N_("A key alone is not enough by SSH: the password is asked for, too.")},
};

#define NAME_CHARACTERS "abcdefghijklmnopqrstuvwxyz0123456789._-"

bool user_name_valid(const char *name)
{
	return name[0] && strlen(name) <= USER_NAME_MAX && !name[strspn(name, NAME_CHARACTERS)];
}

/* Active users, but for one, who can log in with a password and administrate. */
static int other_administrators(struct db *db, int64_t but, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM app_user u JOIN role r ON r.id = u.role "
		    "JOIN credential k ON k.user_id = u.id WHERE u.archived_at = '' AND "
		    "u.can_log_in = 1 "
		    "AND u.technician = 0 AND r.name = '" ROLE_ADMINISTRATOR "' AND u.id <> ");
	sql_i64(&q, but);
	rc = db_i64(db, &q, n, e);
	sql_release(&q);
	return rc;
}

static int role_is_administrator(struct db *db, int64_t role, bool *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM role WHERE name = '" ROLE_ADMINISTRATOR "' AND id = ");
	sql_i64(&q, role);
	rc = db_i64(db, &q, &n, e);
	sql_release(&q);
	*out = n == 1;
	return rc;
}

static int administrates(struct db *db, const struct record *r, bool *out, struct err *e)
{
	*out = false;
	if (r->archived || !record_int(r, "can_log_in") || record_int(r, "technician"))
		return 0;
	return role_is_administrator(db, record_int(r, "role"), out, e);
}

/* The last administrator who can log in stays one. */
static int check_last(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	bool was, is;
	int64_t others;

	if (administrates(s->db, old, &was, e) || administrates(s->db, r, &is, e) ||
		other_administrators(s->db, r->id, &others, e))
		return e->code;
#ifdef GUARD_OFF_last_administrator
	others = 1;
#endif
	if (was && !is && others == 0)
		issues_add(out, ISSUE_ERROR, "role", "administrator.last", 0,
			_("%s is the last administrator who can log in. Make another one first."),
			record_title(old));
	return 0;
}

static int user_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	if (!user_name_valid(record_get(r, "name")))
		issues_add(out, ISSUE_ERROR, "name", "user.name", 0,
			_("A user name has 1 to %d characters: a-z, 0-9, point, hyphen, "
			  "underscore."),
			USER_NAME_MAX);
	sender_check(r, "mail_sender", out);
	return old ? check_last(s, r, old, out, e) : 0;
}

static int user_defaults(struct session *s, struct record *r, struct err *e)
{
	(void)s, (void)e;
	record_set_int(r, "can_log_in", 1);
	return 0;
}

/* Who changes his own role goes on; his other sessions end. */
static int user_saved(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	if (old && c->session->user == r->id) {
		c->session->role_then = record_int(r, "role");
		c->session->technician_then = record_int(r, "technician") == 1;
	}
	return ssh_keys_write(c->db, e);
}

static int user_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	struct record as_active = *r;
	bool was;
	int64_t others;

	as_active.archived = false;
	if (ssh_keys_write(c->db, e))
		return e->code;
	if (!archived)
		return 0;
	if (administrates(c->db, &as_active, &was, e) ||
		other_administrators(c->db, r->id, &others, e))
		return e->code;
	if (was && others == 0)
		return err_set(e, ERR_INPUT,
			_("%s is the last administrator who can log in. Make another one first."),
			record_title(r));
	return 0;
}

/* What is nobody else's, and no record. */
static void of_the_user(struct sql q[4])
{
	sql_add(&q[0], "DELETE FROM credential WHERE user_id = ");
	sql_add(&q[1], "DELETE FROM open_session WHERE user_id = ");
	sql_add(&q[2], "DELETE FROM ssh_key WHERE user_id = ");
	sql_add(&q[3], "DELETE FROM user_setting WHERE user_id = ");
}

static int user_purging(struct change *c, const struct record *r, struct err *e)
{
	struct sql q[4] = {SQL_INIT, SQL_INIT, SQL_INIT, SQL_INIT};
	int rc = draft_drop_all(c->tx, r->id, e);

	of_the_user(q);
	for (int i = 0; i < LENGTH(q); i++) {
		sql_i64(&q[i], r->id);
		rc = rc ? rc : tx_exec(c->tx, &q[i], NULL, e);
		sql_release(&q[i]);
	}
	return rc ? rc : ssh_keys_write(c->db, e);
}

static void of_this_user(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.user_id = ");
	sql_i64(q, id);
}

static const struct relation relations[] = {
	{.name = "user.ssh_keys", .from = "user", .to = "ssh_key", .label = N_("SSH keys"),
		.match = of_this_user, .link = "user"},
	{.name = "user.sessions", .from = "user", .to = "open_session", .label = N_("Open sessions"),
		.match = of_this_user},
};

static const struct field events[] = {
	{.name = "password", .label = N_("Password set"), .kind = FIELD_TEXT},
	{.name = "locked", .label = N_("Locked after failed log-ins"), .kind = FIELD_BOOL},
};

struct entity user_entity = {
	.name = "user",
	.table = "app_user",
	.label = N_("User"),
	.plural = N_("Users"),
	.about = N_("Who works with the program, with a role that says what each may do. Who may not log "
		    "in still receives mail."),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED | ENTITY_USERS,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "name",
	.events = events,
	.n_events = LENGTH(events),
	.key = "name",
	.relations = relations,
	.n_relations = LENGTH(relations),
	.check = user_check,
	.adopt = user_adopt,
	.defaults = user_defaults,
	.saved = user_saved,
	.archived = user_archived,
	.purging = user_purging,
};

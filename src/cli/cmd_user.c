#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/sshkey.h"
#include "core/access.h"
#include "dict/door.h"

static int password_cost(const struct cli *c)
{
	return (int)config_int(c->config, "security.password_cost");
}

static int record_save(struct cli *c, struct record *r, struct err *e)
{
	struct issues issues = ISSUES_INIT;
	struct accepted yes = {.all = option_given(c, OPT_YES)};
	int rc = door_save(c->session, r, &yes, &issues, e);

	if (!rc)
		say_issues(&issues);
	issues_release(&issues);
	return rc;
}

/* The password is looked at first: a user must not be left without one. */
static int user_add(struct cli *c, const struct entity *user, const char *name, struct err *e)
{
	struct str password = STR_INIT;
	struct record *r = NULL;
	int rc;

	if (!option_given(c, OPT_ROLE))
		return err_set(e, ERR_USAGE, _("Say which role: --role operator"));
	rc = door_new(cli_scope(c), user, &r, e) ||
	     record_set_path(c->session, r, "name", name, e) ||
	     record_set_path(c->session, r, "role", c->option[OPT_ROLE], e) ||
	     read_password(c, name, &password, e) || record_save(c, r, e) ||
	     access_set_password(c->session, name, NULL, password.buf, password_cost(c), e);
	record_free(&r);
	clear_password(&password);
	return rc ? e->code : 0;
}

static int user_password(struct cli *c, const struct entity *user, const char *name, struct err *e)
{
	struct str old = STR_INIT, password = STR_INIT;
	int rc = 0;

	if (!session_may(c->session, user, VERB_EDIT, NULL))
		rc = read_password_once(_("Present password: "), &old, e);
	if (!rc)
		rc = read_password(c, name, &password, e);
	if (!rc)
		rc = access_set_password(c->session, name, old.len ? old.buf : NULL, password.buf,
			password_cost(c), e);
	clear_password(&old);
	clear_password(&password);
	return rc;
}

static int user_way_in(
	struct cli *c, const struct entity *user, const char *name, const char *open, struct err *e)
{
	struct record *r = NULL;
	int64_t id;
	int rc = door_find(cli_scope(c), user, name, &id, e) ||
		 door_load(cli_scope(c), user, id, &r, e) ||
		 record_set_path(c->session, r, "can_log_in", open, e) || record_save(c, r, e);

	record_free(&r);
	return rc ? e->code : 0;
}

static int user_disable(struct cli *c, const struct entity *user, const char *name, struct err *e)
{
	return user_way_in(c, user, name, "0", e);
}

static int user_enable(struct cli *c, const struct entity *user, const char *name, struct err *e)
{
	return user_way_in(c, user, name, "1", e);
}

/* ---- keys and sessions ----------------------------------------------------------------------- */

static int key_read(struct cli *c, struct str *text, struct err *e)
{
	const char *path = c->n_args > 3 ? c->arg[3] : "-";
	char block[SSHKEY_BYTES + 2];
	FILE *f = strcmp(path, "-") ? fopen(path, "re") : stdin;
	size_t n;

	if (!f)
		return err_set(e, ERR_NO_FILE, _("The file %s cannot be read: %s."), path, strerror(errno));
	n = fread(block, 1, sizeof block, f);
	if (f != stdin)
		fclose(f);
	str_addn(text, block, n);
	return 0;
}

/* Looked at here first: lines and all, as it lies in the file. */
static int key_add(struct cli *c, const struct entity *entity, const char *name, struct err *e)
{
	struct sshkey key = SSHKEY_INIT;
	struct str text = STR_INIT;
	struct record *r = NULL;
	int rc = key_read(c, &text, e) || sshkey_parse(text.buf, &key, e) ||
		 door_new(cli_scope(c), entity, &r, e);

	if (!rc && key.comment.len)
		str_addf(&key.line, " %s", key.comment.buf);
	if (!rc)
		rc = record_set_path(c->session, r, "user", name, e) ||
		     record_set_path(c->session, r, "public_key", key.line.buf, e) || record_save(c, r, e);
	if (!rc) {
		str_reset(&text);
		str_addf(&text, "%lld %s\n", (long long)r->id, record_get(r, "fingerprint"));
		rc = put_out(&text, e);
	}
	record_free(&r);
	sshkey_release(&key);
	str_release(&text);
	return rc ? e->code : 0;
}

static int shut(struct cli *c, const struct entity *entity, const char *id, struct err *e)
{
	struct issues issues = ISSUES_INIT;
	int64_t n;
	int rc = door_find(cli_scope(c), entity, id, &n, e) ||
		 door_act(c->session, action_find("archive", entity), entity, n, 0, NULL, &issues, e);

	issues_release(&issues);
	return rc ? e->code : 0;
}

static int key_revoke(struct cli *c, const struct entity *entity, const char *name, struct err *e)
{
	struct record *r = NULL;
	struct str owner = STR_INIT;
	int64_t id;
	int rc;

	if (c->n_args < 4)
		return err_set(e, ERR_USAGE, _("Say which key, by its number: ficha user key list %s"), name);
	rc = door_find(cli_scope(c), entity, c->arg[3], &id, e) ||
	     door_load(cli_scope(c), entity, id, &r, e);
	if (!rc) {
		record_plain(c->session, r, entity_field(entity, "user"), &owner);
		if (strcmp(owner.buf, name) != 0)
			rc = err_set(e, ERR_MISSING, _("%s has no key %s."), name, c->arg[3]);
	}
	record_free(&r);
	str_release(&owner);
	return rc ? e->code : shut(c, entity, c->arg[3], e);
}

static int listed(struct cli *c, const char *entity, const char *name, struct err *e)
{
	char *arg = (char *)entity;
	struct str where = STR_INIT;
	int rc;

	if (name) {
		str_addf(&where, "user=%s", name);
		c->where[c->n_where++] = where.buf;
		c->option[OPT_WHERE] = where.buf;
	}
	c->arg = &arg;
	c->n_args = 1;
	rc = cmd_list(c, e);
	str_release(&where);
	return rc;
}

static int user_key(struct cli *c, const struct entity *user, const char *verb, struct err *e)
{
	const struct entity *key = entity_find("ssh_key");

	(void)user;
	if (c->n_args < 3)
		return err_set(e, ERR_USAGE, _("Say whose: ficha user key %s NAME"), verb);
	if (!strcmp(verb, "add"))
		return key_add(c, key, c->arg[2], e);
	if (!strcmp(verb, "revoke"))
		return key_revoke(c, key, c->arg[2], e);
	if (!strcmp(verb, "list"))
		return listed(c, "ssh_key", c->arg[2], e);
	return err_set(e, ERR_USAGE, _("\"user key %s\" is no command: add, list or revoke."), verb);
}

static int user_sessions(struct cli *c, const struct entity *user, const char *name, struct err *e)
{
	(void)user;
	return listed(c, "open_session", name, e);
}

static int user_close(struct cli *c, const struct entity *user, const char *id, struct err *e)
{
	(void)user;
	return shut(c, entity_find("open_session"), id, e);
}

static const struct user_verb {
	const char *name;
	int min, max; /* operands behind it */
	int (*run)(struct cli *c, const struct entity *user, const char *name, struct err *e);
} user_verbs[] = {
	{"add", 1, 1, user_add},
	{"password", 1, 1, user_password},
	{"disable", 1, 1, user_disable},
	{"enable", 1, 1, user_enable},
	{"key", 2, 3, user_key},
	{"sessions", 0, 1, user_sessions},
	{"close", 1, 1, user_close},
};

static const struct user_verb *verb_of(const struct cli *c)
{
	int n = c->n_args - 1;

	for (int i = 0; i < LENGTH(user_verbs); i++)
		if (!strcmp(user_verbs[i].name, c->arg[0]) && n >= user_verbs[i].min &&
			n <= user_verbs[i].max)
			return &user_verbs[i];
	return NULL;
}

int cmd_user(struct cli *c, struct err *e)
{
	const struct user_verb *verb = verb_of(c);

	if (!verb)
		return err_set(e, ERR_USAGE, _("\"user %s\" is no command, or something is missing or too "
					       "much. Write: ficha %s"),
			c->arg[0], c->command->synopsis);
	return verb->run(c, entity_find("user"), c->n_args > 1 ? c->arg[1] : NULL, e);
}

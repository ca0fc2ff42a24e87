#include "cli/command.h"

#include <string.h>
#include "base/lang.h"
#include "core/access.h"

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

static const struct user_verb {
	const char *name;
	int (*run)(struct cli *c, const struct entity *user, const char *name, struct err *e);
} user_verbs[] = {
	{"add", user_add},
	{"password", user_password},
	{"disable", user_disable},
	{"enable", user_enable},
};

int cmd_user(struct cli *c, struct err *e)
{
	const struct entity *user = entity_find("user");

	for (int i = 0; i < LENGTH(user_verbs); i++)
		if (!strcmp(user_verbs[i].name, c->arg[0]))
			return user_verbs[i].run(c, user, c->arg[1], e);
	return err_set(e, ERR_USAGE, _("\"user %s\" is no command. Write: ficha %s"), c->arg[0],
		c->command->synopsis);
}

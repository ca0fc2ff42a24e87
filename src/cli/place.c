#include "cli/command.h"

#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "core/access.h"

/* $VARIABLE/tail, or $HOME/fallback/tail; nothing when neither is known. */
static void place_under(
	struct str *out, const char *variable, const char *fallback, const char *tail)
{
	const char *dir = getenv(variable), *home = getenv("HOME");

	str_reset(out);
	if (dir && *dir == '/')
		str_addf(out, "%s/%s", dir, tail);
	else if (home && *home == '/')
		str_addf(out, "%s/%s/%s", home, fallback, tail);
}

int place_config(const char *given, struct str *path, struct err *e)
{
	const char *named = given ? given : getenv("FICHA_CONFIG");

	str_reset(path);
	if (named && *named) {
		str_add(path, named);
		if (access(named, F_OK))
			return err_set(e, ERR_CONFIG, _("There is no configuration file %s."),
				named);
		return 0;
	}
	place_under(path, "XDG_CONFIG_HOME", ".config", "ficha/ficha.ini");
	if (path->len && !access(path->buf, F_OK))
		return 0;
	str_reset(path);
	if (!access("/etc/ficha/ficha.ini", F_OK))
		str_add(path, "/etc/ficha/ficha.ini");
	return 0;
}

void place_database(const char *file, struct str *path)
{
	const char *data = getenv("XDG_DATA_HOME");

	if (getuid() == 0 && !(data && *data)) {
		str_reset(path);
		str_addf(path, "/var/lib/ficha/%s", file);
		return;
	}
	place_under(path, "XDG_DATA_HOME", ".local/share", "ficha/");
	if (path->len)
		str_add(path, file);
}

int place_make_directory(const char *path, struct err *e)
{
	struct str dir = STR_INIT;
	int rc = 0;

	for (const char *p = strchr(path + 1, '/'); p && !rc; p = strchr(p + 1, '/')) {
		str_reset(&dir);
		str_addn(&dir, path, (size_t)(p - path));
		if (mkdir(dir.buf, 0750) && errno != EEXIST)
			rc = err_set(e, ERR_IO, _("The directory %s cannot be made: %s."), dir.buf,
				strerror(errno));
	}
	str_release(&dir);
	return rc;
}

const char *uri_path(const char *uri)
{
	if (!strncmp(uri, "postgres://", 11) || !strncmp(uri, "postgresql://", 13))
		return NULL;
	return strncmp(uri, "sqlite:", 7) ? uri : uri + 7;
}

/* postgresql://user:PASSWORD@host/name?password=PASSWORD; the user ends where the last @ before the path is. */
void uri_show(const char *uri, struct str *out)
{
	static const char parameter[] = "password=";
	const char *at = strstr(uri, "://"), *host, *colon;

	if (uri_path(uri) || !at) {
		str_add(out, uri);
		return;
	}
	at += 3;
	str_addn(out, uri, (size_t)(at - uri));
	host = memrchr(at, '@', strcspn(at, "/?"));
	colon = host ? memchr(at, ':', (size_t)(host - at)) : NULL;
	if (colon) {
		str_addn(out, at, (size_t)(colon - at));
		at = host;
	}
	while ((host = strstr(at, parameter))) {
		str_addn(out, at, (size_t)(host - at) + strlen(parameter));
		at = host + strlen(parameter) + strcspn(host + strlen(parameter), "&");
	}
	str_add(out, at);
}

/* A server asks for its own credentials: whoever has those may do anything there anyway. */
int caller_is_owner(const char *uri, struct err *e)
{
	const char *path = uri_path(uri);
	struct stat st;

	if (!path || getuid() == 0 || stat(path, &st) || st.st_uid == getuid())
		return 0;
	return err_set(e, ERR_DENIED,
		_("Only root and the owner of %s may run commands on it without logging in. Run "
		  "ficha without a command to log in."),
		path);
}

static bool user_of_caller(struct cli *c)
{
	struct passwd *pw = getpwuid(getuid());
	struct err ignored;

	return pw && !session_open(&c->session, c->db, pw->pw_name, &ignored);
}

static int session_find(struct cli *c, struct err *e)
{
	struct str name = STR_INIT;
	int rc;

	if (option_given(c, OPT_AS))
		return session_open(&c->session, c->db, c->option[OPT_AS], e);
	if (user_of_caller(c))
		return 0;
	rc = access_only_admin(c->db, &name, e);
	if (rc == ERR_MISSING)
		err_set(e, rc = ERR_DENIED,
			_("There are several administrators: say which user acts, with --as USER."));
	if (!rc)
		rc = session_open(&c->session, c->db, name.buf, e);
	str_release(&name);
	return rc;
}

/* Labels of values in the language of the messages: that of the caller's terminal, not the user's. */
int caller_session(struct cli *c, struct err *e)
{
	int rc = session_find(c, e);

	if (!rc)
		snprintf(c->session->language, sizeof c->session->language, "%s", lang_now());
	return rc;
}

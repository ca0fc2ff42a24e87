#include "mail/embedded.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/moment.h"
#include "base/spawn.h"
#include "mail/secret.h"
#include "mail/settings.h"
#include "mail/worker.h"

#define PAUSE_MS (60 * 1000)

/* A server's address may hold a password that everybody would see among the processes. */
static bool embedded_wanted(struct db *db, const struct config *config, bool demo)
{
	struct arena a = ARENA_INIT;
	struct mail_config mail;
	struct err ignored = ERR_INIT;
	bool wanted = db_path(db) && !mail_settings(config, db, demo, &a, &mail, &ignored) &&
		      mail.way != MAIL_NONE;

	if (wanted && mail.way == MAIL_SMTP && mail.user[0])
		wanted = !secret_check(mail.password_file, &ignored);
	arena_release(&a);
	return wanted;
}

static void start(struct embedded *m)
{
	struct arena a = ARENA_INIT;
	const char *config = config_path(m->config);
	char *argv[9];
	int n = 0, line[2];
	pid_t pid;

	argv[n++] = arena_strdup(&a, "ficha");
	argv[n++] = arena_strdup(&a, "mailer");
	argv[n++] = arena_strdup(&a, "--embedded");
	argv[n++] = arena_strdup(&a, "--db");
	argv[n++] = arena_strdup(&a, db_path(m->db));
	if (config[0]) {
		argv[n++] = arena_strdup(&a, "--config");
		argv[n++] = arena_strdup(&a, config);
	}
	argv[n] = NULL;
	if (!pipe2(line, O_CLOEXEC)) {
		if (!spawn("/proc/self/exe", argv, line[0], -1, true, &pid)) {
			m->pid = (int)pid;
			m->line = line[1];
		} else {
			close(line[1]);
		}
		close(line[0]);
	}
	arena_release(&a);
}

static void let_go(struct embedded *m)
{
	if (m->line >= 0)
		close(m->line);
	m->line = -1;
	m->pid = 0;
}

void embedded_look(struct embedded *m)
{
	if (m->pid && waitpid(m->pid, NULL, WNOHANG) == m->pid)
		let_go(m);
	if (m->pid || (m->tried_at && ticks_ms() - m->tried_at < PAUSE_MS))
		return;
	if (worker_is_there(m->db) || !embedded_wanted(m->db, m->config, m->demo))
		return;
	m->tried_at = ticks_ms();
	start(m);
}

/* It ends by itself, after the mail that is leaving at this moment. */
void embedded_end(struct embedded *m)
{
	let_go(m);
}

/* The environment is input like any other: one table in env.c says which variables are kept, in
 * which profile and in what form; everything else is cleared before a library can look at it. */
#ifndef FICHA_BASE_ENV_H
#define FICHA_BASE_ENV_H

enum env_profile {
	ENV_LOCAL,  /* started in somebody's own shell */
	ENV_SSH,    /* as forced command of sshd */
	ENV_MAILER, /* as service */
};

/* Call it first in main, before lang_init(). Sets PATH to /usr/bin:/bin, TERM to vt100 when it is
 * set to something unlikely, and HOME to /nonexistent unless the profile keeps it. Non-release
 * builds also keep FICHA_* and the sanitizers' and coverage's own variables. */
void env_clean(enum env_profile profile);

#endif

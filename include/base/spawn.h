/* Starting a program: by its path, without a shell. */
#ifndef FICHA_BASE_SPAWN_H
#define FICHA_BASE_SPAWN_H

#include <stdbool.h>
#include <sys/types.h>

/* It reads from `in` and complains to `said` (-1: to nobody); its standard output goes nowhere, and no other descriptor of
 * ours is open in it. Signals are as a program expects them; the environment is ours, after env_clean(). `apart`: in a
 * session of its own, so that keys of the terminal are not for it. argv ends with NULL; its first word is the program's
 * name for itself. 0, and the caller waits for *pid; or an errno. */
int spawn(const char *program, char *const argv[], int in, int said, bool apart, pid_t *pid);

#endif

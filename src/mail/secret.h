/* The password of the mail server: read from a file of its own, kept in one place, wiped. */
#ifndef FICHA_MAIL_SECRET_H
#define FICHA_MAIL_SECRET_H

#include "base/err.h"

#define SECRET_MAX 1024 /* bytes */

/* The first line of the file, without its end; the caller gives it to secret_free(). ERR_CONFIG, with
 * what to do: it is not there or not readable, no plain file (a link is none), it is somebody else's
 * than root's or the caller's, others or a group can read it (root's group has nobody in it, and
 * systemd's LoadCredential makes such files), it is empty, or holds a control character. From then
 * on a release leaves no core file. */
int secret_read(const char *path, char **out, struct err *e);
void secret_free(char **secret);
/* 0 when secret_read() would give one. */
int secret_check(const char *path, struct err *e);

#endif

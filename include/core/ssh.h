/* The way in over SSH: keys are records (entity ssh_key), and a flat file beside the database tells sshd's
 * helper about them, so that it needs no database. A file that lags behind opens nothing: user and key
 * are looked at again in the database by session_open_key(). */
#ifndef FICHA_CORE_SSH_H
#define FICHA_CORE_SSH_H

#include "dict/session.h"

/* Where the flat file lies: `configured` (ssh.keys_file), else <database>.keys; "" for a server without
 * either. `database` is the path of the file, through whatever links, NULL for a server. */
void ssh_keys_place(const char *configured, const char *database, struct str *path);
/* The file that ssh_keys_write() writes; copied. NULL or "": beside the database. */
void ssh_keys_set_file(const char *path);
/* Writes it anew (temporary and rename, 0600, its owner that of the database): a line
 * "TYPE BASE64 USER KEY" for each key in use of a user who may log in. Inside the transaction of a change,
 * so that files follow each other as the changes do. Without a key and without a file there is none. */
int ssh_keys_write(struct db *db, struct err *e);
/* Is the file what the database says (*same), and may others than its owner read it (*open)? ERR_CONFIG:
 * it belongs to somebody else than root or the owner of the database, or others may write it. Where there
 * is no place for a file, all is well. */
int ssh_keys_look(struct db *db, bool *same, bool *open, struct err *e);
/* Writes it anew as ssh_keys_write(), in a transaction of its own. */
int ssh_keys_repair(struct db *db, struct err *e);

/* Appends to out, for sshd, a line of authorized_keys for each line of the flat file whose type and base64
 * are these (NULL: any): the forced command is `program` with "ssh-shell USER KEY". A file that is not there
 * has none; ERR_CONFIG: it belongs to neither root nor the caller, or others may write it, or the name of
 * the program could mean something to a shell. */
int ssh_keys_print(const char *file, const char *program, const char *type, const char *base64,
	struct str *out, struct err *e);

/* A session by key. ERR_DENIED: the key was revoked, is not that user's, or he may not log in. *out as
 * session_open(). */
int session_open_key(struct session **out, struct db *db, int64_t user, int64_t key, struct err *e);
/* Does a key alone not open the program for this user? */
int session_wants_password(struct session *s, bool *wants, struct err *e);
/* Notes that its key was used now; nobody waits for that. */
void session_key_used(struct session *s);

/* A session that lasts tells where it is: a row of open_session, renewed every SESSION_RENEW_SECONDS, gone
 * with session_leave(), seen by nobody once it was not renewed for SESSION_DEAD_SECONDS. Failures are
 * passed over: nobody is kept from working by them. source: "local" or an address. */
#define SESSION_RENEW_SECONDS 60
#define SESSION_DEAD_SECONDS 180
void session_enter(struct session *s, const char *source);
void session_renew(struct session *s);
void session_leave(struct session *s);
/* Is another session the program of that presence_key(), as far as is known? One that was killed is for
 * SESSION_DEAD_SECONDS more. */
bool session_is_elsewhere(struct session *s, const char *holder);

#endif

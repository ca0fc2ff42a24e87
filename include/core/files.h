/* Files that come in and go out.
 *
 * Every user has an inbox and an outbox: ROOT/<user id>/inbox and .../outbox, made when they are
 * first asked for, mode 0700, their files 0600. Somebody who came by SSH reaches nothing else: there
 * files go by their name, and the names of new ones are made by the program. On the local command line
 * and its screens any path will do. No link is followed below ROOT, nothing is ever overwritten, and a
 * new file has its name only when it is whole. */
#ifndef FICHA_CORE_FILES_H
#define FICHA_CORE_FILES_H

#include <stdio.h>
#include "dict/session.h"

enum files_box { FILES_INBOX, FILES_OUTBOX };

/* Where the boxes lie, from files.directory of the configuration; "": beside the database, as
 * <path>.files. A database on a server has no place beside it (ERR_CONFIG). Copied. */
void files_set_root(const char *directory);
/* The directory of a box, for people. */
int files_box_path(const struct session *s, enum files_box box, struct str *out, struct err *e);

struct files_entry {
	const char *name; /* as it lies on the disk: text_safe() before it is shown */
	int64_t size;     /* bytes */
	int64_t moment;   /* of its last change */
};
struct files_list {
	struct arena arena;
	struct files_entry *v; /* the newest first */
	int n;
};
#define FILES_LIST_INIT {.arena = ARENA_INIT}
/* Its plain files; hidden ones, links and directories are left out. Filled anew; release it. */
int files_list(const struct session *s, enum files_box box, struct files_list *out, struct err *e);
void files_list_release(struct files_list *l);

/* By the name in its box. ERR_INPUT: a name with a slash or a dot in front, or no plain file;
 * ERR_NO_FILE: there is none. The caller closes what was opened. */
int files_open(const struct session *s, enum files_box box, const char *name, FILE **out,
	struct err *e);
int files_delete(const struct session *s, enum files_box box, const char *name, struct err *e);

/* Any text as the name of a file: one part of a path, no control characters, no dot in front, at
 * most 100 bytes; "file" when nothing is left. Appended. */
void files_safe_name(const char *text, struct str *out);

/* A file that is being written. */
struct files_new {
	FILE *file;
	struct str name; /* the path that was given, or the name in the box: final after files_end() */
	int dir;
	char draft[32];
	bool numbered; /* a name that is taken gets a number: client-2026-11-21-2.csv */
};
#define FILES_NEW_INIT {.name = STR_INIT, .dir = -1}
/* Begins one: at any path (0640; ERR_INPUT when the name is taken), or in a box (0600). */
int files_begin_at(struct files_new *n, const char *path, struct err *e);
int files_begin(struct files_new *n, const struct session *s, enum files_box box, const char *name,
	struct err *e);
/* Ends it, on the disk and under its name; after a failure, now or before (rc), nothing is left of
 * it. Returns rc, ERR_IO, ERR_FULL, or ERR_INPUT when somebody took the name in between. */
int files_end(struct files_new *n, int rc, struct err *e);
void files_new_release(struct files_new *n);

#endif

/* What went wrong, once, where it is known.
 *
 * Functions return 0 or a negative enum err_code and fill *e on failure only, so they chain with
 * ||. The text is a whole sentence for the operator, in his language: what happened, to which
 * record, and what to do. `path` names the field at fault, or is "". Give an e: most functions read
 * the code of what they called there; where NULL is allowed the header says so. */
#ifndef FICHA_BASE_ERR_H
#define FICHA_BASE_ERR_H

#include <stdarg.h>

enum err_code {
	ERR_INPUT = -1,     /* the data are refused */
	ERR_CONFIRM = -2,   /* a question is open: the caller has to accept it */
	ERR_DENIED = -3,    /* the session may not */
	ERR_MISSING = -4,   /* no such record, or none that the session may see */
	ERR_STALE = -5,     /* somebody else saved the record in between */
	ERR_BUSY = -6,      /* another writer kept the gate too long, or asks everybody to leave */
	ERR_UNIQUE = -7,    /* engine: a unique key is taken */
	ERR_REFERENCE = -8, /* engine: a foreign key does not hold */
	ERR_CHECK = -9,     /* engine: a CHECK or NOT NULL, or a guard's refusal */
	ERR_FULL = -10,     /* the disk is full; nothing was saved */
	ERR_READONLY = -11, /* the database was opened read-only or lies on a read-only disk */
	ERR_CORRUPT = -12,  /* the file is damaged or no database */
	ERR_FOREIGN = -13,  /* a database, but not ours, or of another version */
	ERR_DB = -14,       /* any other refusal of the engine */
	ERR_IO = -15,       /* a file or the terminal */
	ERR_NO_FILE = -16,  /* the input is not there */
	ERR_CONFIG = -17,
	ERR_USAGE = -18,
	ERR_CANCEL = -19, /* the operator, or the time limit, broke it off */
	ERR_LOST = -20,   /* the connection or the terminal is gone */
	ERR_BUG = -21,
};

struct err {
	int code;
	char path[64];
	char text[480];
};
#define ERR_INIT \
	{ \
		0 \
	}

/* Both return code, so that `return err_set(...)` reads well. e may be NULL (nobody wants the
 * text). A text that does not fit ends at a whole character. */
int err_set(struct err *e, int code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
int err_set_path(struct err *e, int code, const char *path, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

/* The sysexits(3) code for an enum err_code; 0 for 0 and above. 65 what was given is at fault
 * (INPUT, CONFIRM, UNIQUE, REFERENCE, CHECK, CORRUPT, FOREIGN), 64 USAGE, 66 MISSING and NO_FILE,
 * 69 DB, 70 BUG, 73 READONLY, 74 FULL and IO, 75 try again (STALE, BUSY, CANCEL, LOST), 77 DENIED,
 * 78 CONFIG. */
int err_exit_code(int code);

/* A mistake of ours, never of the operator's: prints where, and aborts. */
#define BUG(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)
_Noreturn void bug_at(const char *file, int line, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

#endif

/* What an engine is: one const table of functions. db.c is the front that callers see; it keeps the
 * statements, the transactions' state and the retries, and leaves the rest to the table.
 *
 * An engine's own database and statement begin with struct db and struct rows. */
#ifndef FICHA_STORE_ENGINE_H
#define FICHA_STORE_ENGINE_H

#include "store/backup.h"
#include "store/db.h"
#include "store/search.h"

#define STATEMENTS_KEPT \
	64          /* prepared statements kept by a connection, least lately used out first */
#define PATIENCE 10 /* seconds, see db_set_patience() */

/* Flags of db_open() that only the store uses. */
enum {
	DB_ALONE = 1 << 8, /* everybody else is asked to leave first; schema changes are let pass */
	DB_COPY = 1 << 9,  /* a backup: nobody works with it, so no gate; it may lie anywhere */
};

/* A prepared statement and, while busy, its rows. */
struct rows {
	struct db *db;
	char *sql;
	uint64_t hash;
	uint64_t used;     /* db->tick of its last use */
	struct rows *next; /* kept, in the same chain */
	bool busy, kept;
};

struct tx {
	struct db *db;
	struct arena arena; /* lives until the next db_write() */
	int64_t written;    /* see tx_written() */
	struct err failed; /* of the first statement that failed (code 0: none did): nothing is
			      run after it, and nothing committed */
};

struct db {
	const struct engine *engine;
	char *uri;
	unsigned flags;
	int patience;
	int64_t reserve, room; /* bytes: what is to stay free, what was free at room_at */
	int64_t room_at;       /* ticks_ms(); 0: not looked at yet */
	db_cancel_fn *cancel;
	void *cancel_ctx;
	db_cancel_fn *enough;
	void *enough_ctx;
	bool had_enough;
	struct rows *kept[STATEMENTS_KEPT];
	struct rows *chain[STATEMENTS_KEPT]; /* the same by their hashes */
	uint64_t tick;
	int readers; /* depth of db_read_begin() */
	bool writing;
	bool again; /* set by the engine: the last failure is worth another try of the whole */
	struct tx tx;
};

/* Functions that return int give 0 or a negative enum err. */
struct engine {
	const char *name;
	int (*open)(struct db **out, const char *where, unsigned flags, struct err *e);
	int (*create)(const char *where, struct err *e); /* a new, empty database with the schema */
	void (*close)(struct db *db);                    /* all statements are already dropped */
	const char *(*version)(const struct db *db);
	int (*schema_version)(struct db *db, int *out, struct err *e);

	int (*prepare)(struct db *db, const struct sql *q, struct rows **out, struct err *e);
	void (*drop)(struct rows *r);
	/* Binds; may run. lasting: the values stay where they are until stop(). */
	int (*start)(struct rows *r, const struct sql *q, bool lasting, struct err *e);
	int (*next)(struct rows *r, struct err *e); /* 1, 0 or a negative err */
	void (*stop)(struct rows *r);
	bool (*writes)(const struct rows *r); /* one may know that after start() only */
	int64_t (*changes)(const struct rows *r);
	int64_t (*inserted)(struct db *db); /* the last row's id; NULL: RETURNING is as good */
	int (*columns)(const struct rows *r);
	bool (*null)(const struct rows *r, int column);
	int64_t (*i64)(const struct rows *r, int column);
	const char *(*text)(const struct rows *r, int column);
	struct value (*value)(const struct rows *r, int column); /* borrowed */

	int (*begin)(struct db *db, bool write, struct err *e); /* write: takes the gate */
	int (*commit)(struct db *db, struct err *e);
	void (*rollback)(struct db *db); /* also after a failed commit */
	const char *(*guard)(void);     /* the SQL of the history's guards */
	void (*triggers)(struct sql *q); /* "SELECT how it was made ... name = " */
	/* Makes one of them, in place of what bears its name; in a write. */
	int (*guard_put)(struct db *db, const char *name, const char *sql, struct err *e);
	void (*end)(struct db *db);      /* of a write: gives the gate back */
	int (*data_version)(struct db *db, int64_t *out, struct err *e);
	bool (*asked_to_leave)(struct db *db);
	bool (*others_wait)(struct db *db); /* NULL: nobody knows */
	void (*yield)(struct db *db); /* see db_yield(); NULL: whoever waits is next */
	int64_t (*pages_written)(struct db *db); /* NULL: 0 */

	const char *(*path)(const struct db *db); /* of its file; may be NULL, as the next two */
	int (*checkpoint)(struct db *db, struct err *e);
	void (*load)(struct db *db, bool on); /* see db_load_begin(); may be NULL */
	int (*restore)(const char *where, const char *copy, int patience, db_look_fn *look,
		struct restored *out, struct err *e);
	int (*backup)(
		struct db *db, const char *path, bool checked, db_look_fn *look, struct err *e);
	int (*scratch)(struct db *db, struct db **out, struct err *e);
	/* One step of a migration, in a transaction of its own that ends by noting the version; e
	 * is never NULL. */
	int (*step)(struct db *db, const char *sql, int version, struct err *e);

	/* The search: what differs by engine. All that index may be NULL. The first two take the
	 * documents of these ranks from search_doc. */
	int (*index)(struct tx *tx, int64_t from, int64_t to, struct err *e);
	int (*unindex)(struct tx *tx, int64_t from, int64_t to, struct err *e);
	int (*index_one)(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e);
	int (*unindex_one)(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e);
	int (*gather)(struct tx *tx, bool on, struct err *e); /* see search_gather() */
	int (*forget)(struct tx *tx, struct err *e); /* all of the index; NULL: search_doc is all */
	/* See search_lock(); NULL: nobody else writes anyway. */
	int (*ranks_lock)(struct tx *tx, struct err *e);
	bool (*index_same)(const struct search_doc *a, const struct search_doc *b);
	void (*join)(struct sql *q, int kind);
	void (*match)(struct sql *q, struct arena *a, int kind, const struct search_terms *terms,
		const char *mark, const char *without);
	void (*from)(struct sql *q, const struct search_terms *terms);
	void (*rank)(struct sql *q);
	int (*idle)(struct db *db, struct err *e);
};
extern const struct engine engine_sqlite;
#ifdef FICHA_POSTGRES
extern const struct engine engine_postgres;
#endif

/* How many words from this one on may stand together for one number; 1 where it has none. */
int terms_run(const struct search_terms *terms, int from);
/* For the engines, now and then while they read: is it to be broken off? */
bool db_break_asked(struct db *db);
/* For the engines' open: fills what is common. */
void db_init(struct db *db, const struct engine *engine, unsigned flags);
/* ERR_FULL when less is free than the reserve (disk.c). */
int room_check(struct db *db, struct err *e);
/* Whether a database of this schema version may be opened with these flags. */
int version_judge(const char *name, int version, unsigned flags, struct err *e);
/* The engine that an URI names and what follows its prefix; NULL when it was not built in. */
const struct engine *engine_of(const char *uri, const char **where);

#endif

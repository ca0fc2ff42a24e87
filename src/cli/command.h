/* The command line from inside: which commands and options there are, and what a command is given.
 * From the two tables come the parser, the help, the completion and the test of the manual. */
#ifndef FICHA_CLI_COMMAND_H
#define FICHA_CLI_COMMAND_H

#include "base/config.h"
#include "dict/merge.h"
#include "dict/query.h"

enum cli_option {
	OPT_DB,
	OPT_CONFIG,
	OPT_AS,
	OPT_QUIET,
	OPT_VERBOSE,
	OPT_YES,
	OPT_HELP,
	OPT_VERSION,
	OPT_JSON,
	OPT_CSV,
	OPT_SEARCH,
	OPT_WHERE,
	OPT_SORT,
	OPT_LIMIT,
	OPT_ARCHIVED,
	OPT_REV,
	OPT_MAP,
	OPT_SET,
	OPT_DRY_RUN,
	OPT_MATCH,
	OPT_ON_MATCH,
	OPT_REJECTS,
	OPT_SAVE_MAP,
	OPT_USE_MAP,
	OPT_REST_TO_NOTE,
	OPT_CHARSET,
	OPT_DELIMITER,
	OPT_HEADING,
	OPT_UNDO,
	OPT_FORMAT,
	OPT_TO,
	OPT_DECIMAL,
	OPT_ADMIN,
	OPT_ROLE,
	OPT_PASSWORD_FILE,
	OPT_CLIENTS,
	OPT_NOW,
	OPT_COUNTRY,
	OPT_FULL,
	OPT_REPAIR,
	OPT_TAKE,
	OPT_MAKE_BALLAST,
	OPT_FREE_BALLAST,
	OPT_REASON,
	OPT_PDF,
	OPT_REMOVE,
	OPT_START,
	OPT_CYCLE,
	OPT_DAY,
	OPT_NUMBER,
	OPT_UNTIL,
	OPT_ONCE,
	OPT_EMBEDDED,
	OPT_ANCHOR,
	OPT_COUNT,
};
#define OPT_BIT(o) (UINT64_C(1) << (o))
_Static_assert(OPT_COUNT <= 64, "a set of options is a word of 64 bits");
#define OPT_COMMON (OPT_BIT(OPT_VERSION + 1) - 1) /* those that stand before or after any command */

/* Those that name a file, say who acts, or tell where things are. */
#define OPT_LOCAL                                                                                        \
	(OPT_BIT(OPT_DB) | OPT_BIT(OPT_CONFIG) | OPT_BIT(OPT_AS) | OPT_BIT(OPT_VERBOSE) |                 \
		OPT_BIT(OPT_PASSWORD_FILE) | OPT_BIT(OPT_REJECTS) | OPT_BIT(OPT_ANCHOR))

struct option_row {
	const char *name;  /* "where" */
	char letter;	   /* 'q', or 0 */
	const char *value; /* N_("FIELD=VALUE"), NULL: takes none */
	const char *help;  /* N_("...") */
};
extern const struct option_row option_rows[OPT_COUNT];

enum command_flag {
	COMMAND_SESSION = 1, /* opens the database and acts as a user */
	COMMAND_WRITE = 2,   /* opens it for writing */
	COMMAND_SSH = 4,     /* may be called over SSH: opens no files there, and sets nothing up */
	COMMAND_SSHD = 16,   /* called by sshd, with the places of the service and nobody's own */
	COMMAND_HOST = 32,   /* the host's: --as has to be one who may look after the database */
	COMMAND_BARE = 8,    /* works also where the configuration has a mistake */
};

struct cli;
struct cli_screens;
struct command {
	const char *name;
	const char *alias; /* NULL: none */
	const char *synopsis;
	const char *help; /* N_("...") */
	unsigned flags;
	uint64_t options; /* OPT_BIT() of those that it takes */
	int min, max;	  /* operands; max < 0: any number */
	int (*run)(struct cli *c, struct err *e);
};
/* A name may have several rows: the one that the number of operands fits is meant. */
extern const struct command commands[];
extern const int commands_n;
const struct command *command_find(const char *name); /* by name or alias; NULL: none */
/* The next row of the same name; NULL: there is none. */
const struct command *command_next(const struct command *cmd);

struct cli {
	const struct command *command;	 /* NULL: the full-screen program */
	const char *option[OPT_COUNT];	 /* NULL: not given; "" when it takes no value */
	const char *where[CONDITIONS_MAX]; /* --where may stand several times */
	int n_where;
	char **arg; /* operands after the command's name */
	int n_args;
	bool ssh;      /* came by SSH: the session is fixed */
	int exit_code; /* where nothing failed: the full screen's, or that the doctor found something */
	struct config *config;
	struct str uri;
	struct db *db;
	bool demo;
	struct session *session;
	const struct cli_screens *screens;
};
static inline bool option_given(const struct cli *c, enum cli_option o)
{
	return c->option[o] != NULL;
}

/* parse.c: fills command, option, where and arg. ERR_USAGE otherwise. */
int cli_parse(struct cli *c, int argc, char **argv, struct err *e);
/* The same for words that came over SSH, the command first: nothing stands in front of it, it has to be one
 * that SSH may call (ERR_DENIED), and no option says who acts or names a file. */
int cli_parse_ssh(struct cli *c, int n, char **words, struct err *e);

/* place.c: where things are, and who is asking. */
int place_config(const char *given, struct str *path, struct err *e); /* "": there is none */
/* The default place of ficha.db, demo.db; "" when no home is known. */
void place_database(const char *file, struct str *path);
int place_make_directory(const char *path, struct err *e); /* the one that path lies in */
/* The path of a database in a file; NULL for a server. */
const char *uri_path(const char *uri);
/* Appends the address without the password that that of a server may hold: for people. */
void uri_show(const char *uri, struct str *out);
/* ERR_DENIED unless the caller is root or the owner of the database's file. A file that is not there is let
 * pass: opening it says so. */
int caller_is_owner(const char *uri, struct err *e);
/* The user that a command acts as: --as, else the Ficha user of the caller's name, else the only
 * administrator. After caller_is_owner(). */
int caller_session(struct cli *c, struct err *e);

#define MEGABYTE (INT64_C(1) << 20)

/* open.c */
int cli_open_config(struct cli *c, struct err *e);
int cli_find_uri(struct cli *c, struct err *e);
int cli_open_db(struct cli *c, unsigned flags, struct err *e); /* at c->uri; honours a demo's clock */
void cli_close(struct cli *c);

/* say.c: stderr for people, the terminal for questions. Text goes through text_safe(). */
void say_error(const struct err *e);
void say_issue(const struct issue *issue);
void say_issues(const struct issues *is);
/* How far it is, over what stood there before: of what takes long, on a terminal. say_progress() is a
 * reindex_progress_fn, false after Ctrl-C, and says nothing when ctx points to true. entity NULL: the search index is
 * merged. */
void say_progress_begin(void);
bool say_progress(void *silent, const struct entity *entity, int64_t done, int64_t of);
void say_progress_end(const bool *silent);
/* Nobody looks at a terminal, or --quiet. */
bool say_silent(const struct cli *c);
void say_note(const struct cli *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
bool can_ask(void); /* is there somebody at a terminal? */
bool ask_yes(const char *question); /* no is the answer to Enter, and to the end of the input */
/* From --password-file (its first line), or asked for twice. The caller clears and frees it. */
int read_password(const struct cli *c, const char *user, struct str *out, struct err *e);
int read_password_once(const char *prompt, struct str *out, struct err *e);
void clear_password(struct str *s);

/* table.c: an aligned table; every cell is made safe and cut to TABLE_CELL columns. */
#define TABLE_COLUMNS 32
#define TABLE_CELL 40
struct table {
	struct arena arena;
	int columns, cells, cap, at_row;
	bool right[TABLE_COLUMNS];
	int width[TABLE_COLUMNS];
	const char **cell; /* headings first, row after row */
};
#define TABLE_INIT {.arena = ARENA_INIT}
void table_column(struct table *t, const char *heading, bool right); /* before the first cell */
void table_cell(struct table *t, const char *text);
void table_text(const struct table *t, struct str *out); /* appends all lines */
void table_release(struct table *t);

/* records.c: what several commands do with records. */
int operand_entity(const struct cli *c, int arg, const struct entity **out, struct err *e);
int operand_load(const struct cli *c, struct record **out, struct err *e); /* ENTITY KEY */
struct scope cli_scope(const struct cli *c);
/* What --search, --where, --sort and --archived say; the arena owns the values. The query is there. */
int query_options(const struct cli *c, struct query *q, struct arena *a, struct err *e);
/* A note where not all of what is searched for is looked at (search_parse()); NULL: nothing is. */
void say_search_cut(const struct cli *c, const char *typed);
/* --limit, or what holds without it. */
int limit_option(const struct cli *c, int64_t without, int64_t *limit, struct err *e);
/* Appends to stdout at once what a str holds, and empties it. */
int put_out(struct str *s, struct err *e);

int cmd_init(struct cli *c, struct err *e);
int cmd_checklist(struct cli *c, struct err *e);
int cmd_demo(struct cli *c, struct err *e);
int cmd_list(struct cli *c, struct err *e);
int cmd_contacts(struct cli *c, struct err *e);
int cmd_show(struct cli *c, struct err *e);
int cmd_add(struct cli *c, struct err *e);
int cmd_edit(struct cli *c, struct err *e);
int cmd_act(struct cli *c, struct err *e); /* archive, restore, convert, purge */
/* One act, made again with the questions accepted when somebody says yes. */
struct deed {
	struct record *record;	   /* to be saved, or */
	const struct merge *merge; /* to be carried out, or */
	const struct door_action *action;
	const struct entity *entity;
	int64_t id, rev;
	int64_t change; /* of a merge: what to take back */
};
int deed_do(struct cli *c, struct deed *d, struct err *e);
int deed_unconfirmed(struct err *e); /* adds to a question that --yes answers it; returns its code */
int cmd_merge(struct cli *c, struct err *e);
int cmd_list_value(struct cli *c, struct err *e);
int cmd_duplicates(struct cli *c, struct err *e);
int cmd_import(struct cli *c, struct err *e);
int cmd_print(struct cli *c, struct err *e);
int cmd_pdf(struct cli *c, struct err *e);
int cmd_logo(struct cli *c, struct err *e);
int cmd_export(struct cli *c, struct err *e);
int cmd_undo(struct cli *c, struct err *e);
/* Says on stderr how far it is. import: ERR_MISSING when the number is none of an import. */
int cli_undo(struct cli *c, const char *number, bool import, struct err *e);
int cmd_history(struct cli *c, struct err *e);
int cmd_user(struct cli *c, struct err *e);
int cmd_ssh_keys(struct cli *c, struct err *e);
int cmd_ssh_shell(struct cli *c, struct err *e);
int cmd_tax_id(struct cli *c, struct err *e);
int cmd_schedule(struct cli *c, struct err *e);
int cmd_issue(struct cli *c, struct err *e);
int cmd_migrate(struct cli *c, struct err *e);
int cmd_backup(struct cli *c, struct err *e);
int cmd_restore_file(struct cli *c, struct err *e);
int cmd_mail(struct cli *c, struct err *e);
int cmd_mailer(struct cli *c, struct err *e);
int cmd_doctor(struct cli *c, struct err *e);
int cmd_version(struct cli *c, struct err *e);
int cmd_help(struct cli *c, struct err *e);
int cmd_bench(struct cli *c, struct err *e);
int cmd_completion(struct cli *c, struct err *e);
void help_all(struct str *out);
void help_command(const struct command *cmd, struct str *out);

#endif

#include "cli/command.h"

#include <string.h>
#include "base/lang.h"

const struct option_row option_rows[OPT_COUNT] = {
	[OPT_DB] = {"db", 0, N_("URI"), N_("the database: a file, or postgres://...")},
	[OPT_CONFIG] = {"config", 0, N_("FILE"), N_("the configuration file")},
	[OPT_AS] = {"as", 0, N_("USER"), N_("act as this user (root and the database's owner)")},
	[OPT_QUIET] = {"quiet", 'q', NULL, N_("no notes and no progress")},
	[OPT_VERBOSE] = {"verbose", 'v', NULL, N_("say also what is being used")},
	[OPT_YES] = {"yes", 'y', NULL, N_("answer all questions with yes")},
	[OPT_HELP] = {"help", 'h', NULL, N_("this help")},
	[OPT_VERSION] = {"version", 'V', NULL, N_("the version")},
	[OPT_JSON] = {"json", 0, NULL, N_("write JSON")},
	[OPT_CSV] = {"csv", 0, NULL, N_("write CSV")},
	[OPT_SEARCH] = {"search", 0, N_("TEXT"), N_("beginnings of words, parts of identifiers")},
	[OPT_WHERE] = {"where", 0, N_("FIELD=VALUE"), N_("only these; may stand several times")},
	[OPT_SORT] = {"sort", 0, N_("FIELD"), N_("order; -FIELD from the end")},
	[OPT_LIMIT] = {"limit", 0, N_("N"), N_("at most so many; 0: all")},
	[OPT_ARCHIVED] = {"archived", 0, NULL, N_("those that were archived")},
	[OPT_REV] = {"rev", 0, N_("N"), N_("only if this is the stored revision")},
	[OPT_MAP] = {"map", 0, N_("HEADING=PATH,..."), N_("where columns go; HEADING= leaves one out")},
	[OPT_SET] = {"set", 0, N_("PATH=VALUE,..."), N_("the same values for every record")},
	[OPT_DRY_RUN] = {"dry-run", 0, NULL, N_("say what would happen, save nothing")},
	[OPT_MATCH] = {"match", 0, N_("FIELD"),
		N_("found by tax_id, external_id, code, email, name, or none")},
	[OPT_ON_MATCH] = {"on-match", 0, N_("WHAT"), N_("skip what is there (the default), update it, or ask")},
	[OPT_REJECTS] = {"rejects", 0, N_("FILE"), N_("a new CSV file for the lines not taken")},
	[OPT_SAVE_MAP] = {"save-map", 0, N_("NAME"), N_("keep the mapping for the next file")},
	[OPT_USE_MAP] = {"use-map", 0, N_("NAME"), N_("a mapping that was kept")},
	[OPT_REST_TO_NOTE] = {"rest-to-note", 0, NULL, N_("other columns go to the note")},
	[OPT_CHARSET] = {"charset", 0, N_("NAME"), N_("the file's: UTF-8, UTF-16, Windows-1252")},
	[OPT_DELIMITER] = {"delimiter", 0, N_("CHARACTER"), N_("between cells: , ; | or tab")},
	[OPT_HEADING] = {"heading", 0, N_("N"), N_("the row of the file with the headings")},
	[OPT_UNDO] = {"undo", 0, N_("N"), N_("take the import of this number back")},
	[OPT_FORMAT] = {"format", 0, N_("FORM"), N_("spreadsheet, csv, json or vcard")},
	[OPT_TO] = {"to", 0, N_("FILE"), N_("a new file; - is the standard output; print: lp, terminal, too")},
	[OPT_DECIMAL] = {"decimal", 0, N_("SIGN"), N_("point or comma in a spreadsheet's numbers")},
	[OPT_ADMIN] = {"admin", 0, N_("NAME"), N_("log-in name of the first administrator")},
	[OPT_ROLE] = {"role", 0, N_("ROLE"), N_("administrator, operator, seller, technician")},
	[OPT_PASSWORD_FILE] = {"password-file", 0, N_("FILE"), N_("the password is its first line")},
	[OPT_CLIENTS] = {"clients", 0, N_("N"), N_("how many sample clients (200)")},
	[OPT_NOW] = {"now", 0, N_("DATE"), N_("the demo's clock; '' is the real one")},
	[OPT_COUNTRY] = {"country", 0, N_("CC"), N_("MX, CL, CO or another ISO code")},
	[OPT_FULL] = {"full", 0, NULL, N_("look at everything, not at samples")},
	[OPT_REPAIR] = {"repair", 0, N_("NAME"), N_("repair what this check found; all: whatever can be")},
	[OPT_TAKE] = {"take", 0, N_("FIELD,..."),
		N_("of two values those of SOURCE here, of TARGET elsewhere")},
	[OPT_MAKE_BALLAST] = {"make-ballast", 0, NULL, N_("put the ballast beside the database")},
	[OPT_FREE_BALLAST] = {"free-ballast", 0, NULL, N_("remove it: there is room at once")},
	[OPT_PDF] = {"pdf", 0, NULL, N_("pages of PDF, not of text")},
	[OPT_REMOVE] = {"remove", 0, NULL, N_("take it away")},
	[OPT_START] = {"start", 0, N_("DATE"), N_("the first date that fits, from this day on")},
	[OPT_CYCLE] = {"cycle", 0, N_("N"), N_("months from one date to the next (1)")},
	[OPT_DAY] = {"day", 0, N_("DAY"), N_("last, or a day of the month from 1 to 31")},
	[OPT_NUMBER] = {"count", 0, N_("N"), N_("how many (12)")},
	[OPT_UNTIL] = {"until", 0, N_("DATE"), N_("up to this day; today if nothing is said")},
	[OPT_REASON] = {"reason", 0, N_("TEXT"), N_("why; it stays with the record")},
};

#define READS (COMMAND_SESSION | COMMAND_SSH)
#define WRITES (COMMAND_SESSION | COMMAND_WRITE | COMMAND_SSH)
#define O(o) OPT_BIT(OPT_##o)

const struct command commands[] = {
	{"init", NULL, "init --admin NAME [--password-file FILE]",
		N_("make a new database with its first administrator"), 0,
		O(ADMIN) | O(PASSWORD_FILE), 0, 0, cmd_init},
	{"setup", NULL, "setup [--json] | setup leave|resume STEP|all",
		N_("what a new database needs, step by step, and whether it is done"),
		COMMAND_SESSION | COMMAND_WRITE, O(JSON), 0, 2, cmd_checklist},
	{"demo", NULL, "demo [--clients N] [--now DATE]",
		N_("make a database of samples, or set its clock"), 0, O(CLIENTS) | O(NOW), 0, 0,
		cmd_demo},
	{"list", NULL,
		"list ENTITY [--search TEXT] [--where FIELD=VALUE]... [--sort FIELD] [--limit N] "
		"[--archived] [--json|--csv]",
		N_("list records"), READS,
		O(SEARCH) | O(WHERE) | O(SORT) | O(LIMIT) | O(ARCHIVED) | O(JSON) | O(CSV), 1, 1,
		cmd_list},
	{"contacts", NULL, "contacts ENTITY KEY [--json|--csv]",
		N_("whom to call about an order, or at a client"), READS,
		O(JSON) | O(CSV), 2, 2, cmd_contacts},
	{"show", NULL, "show ENTITY KEY [--json]", N_("show one record"), READS, O(JSON), 2, 2,
		cmd_show},
	{"add", NULL, "add ENTITY PATH=VALUE...", N_("add a record and print its key"), WRITES, 0,
		1, -1, cmd_add},
	{"edit", NULL, "edit ENTITY KEY [--rev N] PATH=VALUE...", N_("change a record"), WRITES,
		O(REV), 3, -1, cmd_edit},
	{"archive", "delete", "archive ENTITY KEY [--rev N]",
		N_("put a record away; it can be restored"), WRITES, O(REV), 2, 2, cmd_act},
	{"restore", NULL, "restore ENTITY KEY [--rev N]", N_("bring an archived record back"),
		WRITES, O(REV), 2, 2, cmd_act},
	{"restore", NULL, "restore FILE", N_("put a backup in the place of the database"), 0, 0, 1,
		1, cmd_restore_file},
	{"convert", NULL, "convert client KEY [--rev N]", N_("make a prospect a customer"), WRITES,
		O(REV), 2, 2, cmd_act},
	{"issue", NULL, "issue document NUMBER [--rev N]",
		N_("give a draft its number; nothing in it changes any more"), WRITES, O(REV), 2, 2,
		cmd_act},
	{"issue", NULL, "issue [--until DATE] [--dry-run] [--json]",
		N_("issue the periodic documents that are due; --dry-run: rehearse it"), WRITES,
		O(UNTIL) | O(DRY_RUN) | O(JSON), 0, 0, cmd_issue},
	{"pause", NULL, "pause schedule CODE [--rev N]",
		N_("no more periodic documents until it is resumed"), WRITES, O(REV), 2, 2, cmd_act},
	{"resume", NULL, "resume schedule CODE [--rev N]",
		N_("go on from today; what was missed is skipped"), WRITES, O(REV), 2, 2, cmd_act},
	{"catch-up", NULL, "catch-up schedule CODE [--rev N]",
		N_("go on, and issue what was missed"), WRITES, O(REV), 2, 2, cmd_act},
	{"stop", NULL, "stop schedule CODE [--rev N]", N_("end a schedule"), WRITES, O(REV), 2, 2,
		cmd_act},
	{"dismiss", NULL, "dismiss schedule CODE [--rev N]",
		N_("the fault that a schedule shows is seen to"), WRITES, O(REV), 2, 2, cmd_act},
	{"release", NULL, "release occurrence NUMBER [--rev N]",
		N_("issue a date that was held"), WRITES, O(REV), 2, 2, cmd_act},
	{"skip", NULL, "skip occurrence NUMBER [--rev N]", N_("leave out a date that was held"),
		WRITES, O(REV), 2, 2, cmd_act},
	{"cancel", NULL, "cancel document NUMBER --reason TEXT [--rev N]",
		N_("cancel an issued document"), WRITES, O(REV) | O(REASON), 2, 2, cmd_act},
	{"purge", NULL, "purge ENTITY KEY [--rev N]",
		N_("remove an archived record for good"), WRITES, O(REV), 2, 2, cmd_act},
	{"duplicates", NULL, "duplicates ENTITY [--limit N] [--json]",
		N_("records that look like the same one"), READS, O(LIMIT) | O(JSON), 1, 1,
		cmd_duplicates},
	{"merge", NULL, "merge ENTITY SOURCE TARGET [--take FIELD,...] [--dry-run]",
		N_("make two records one: TARGET is kept, SOURCE archived"), WRITES,
		O(TAKE) | O(DRY_RUN), 3, 3, cmd_merge},
	{"list-value", NULL, "list-value replace LIST OLD NEW [--dry-run]",
		N_("put another value of a list in the place of one, in all records"), WRITES,
		O(DRY_RUN), 4, 4, cmd_list_value},
	{"import", NULL,
		"import ENTITY FILE [--map HEADING=PATH,...] [--set PATH=VALUE,...] [--use-map NAME] "
		"[--save-map NAME] [--rest-to-note] [--match FIELD] [--on-match skip|update|ask] "
		"[--charset NAME] [--delimiter CHARACTER] [--heading N] [--rejects FILE] [--dry-run] [--json] | import --undo N",
		N_("import a CSV file; - is the standard input"), WRITES,
		O(MAP) | O(SET) | O(USE_MAP) | O(SAVE_MAP) | O(REST_TO_NOTE) | O(MATCH) | O(ON_MATCH) |
			O(CHARSET) | O(DELIMITER) | O(HEADING) | O(REJECTS) | O(DRY_RUN) | O(JSON) |
			O(UNDO),
		0, 2, cmd_import},
	{"export", NULL,
		"export ENTITY [--format spreadsheet|csv|json|vcard] [--to FILE|-] [--search TEXT] "
		"[--where FIELD=VALUE]... [--sort FIELD] [--limit N] [--archived] "
		"[--decimal point|comma]",
		N_("write records for spreadsheets, address books, or to import them again"),
		READS,
		O(FORMAT) | O(TO) | O(DECIMAL) | O(SEARCH) | O(WHERE) | O(SORT) | O(LIMIT) |
			O(ARCHIVED),
		1, 1, cmd_export},
	{"print", NULL,
		"print ENTITY [--to FILE|-|lp|terminal] [--search TEXT] [--where FIELD=VALUE]... "
		"[--sort FIELD] [--limit N] [--archived]",
		N_("print a list of records as pages of text"), READS,
		O(TO) | O(SEARCH) | O(WHERE) | O(SORT) | O(LIMIT) | O(ARCHIVED), 1, 1, cmd_print},
	{"print", NULL, "print ENTITY KEY [--pdf] [--to FILE|-|lp|terminal]",
		N_("print the card of a record, or what belongs to it: print contacts CLIENT"),
		READS, O(TO) | O(PDF), 2, 2, cmd_print},
	{"print", NULL, "print contacts service_order NUMBER [--pdf] [--to FILE|-|lp|terminal]",
		N_("print whom to call about an order"), READS, O(TO) | O(PDF), 3, 3, cmd_print},
	{"pdf", NULL, "pdf NUMBER [--to FILE|-|lp]",
		N_("a sales document as PDF, as its client gets it"), READS, O(TO), 1, 1, cmd_pdf},
	{"logo", NULL, "logo FILE|--remove",
		N_("the picture on documents, a PNG; - is the standard input"),
		COMMAND_SESSION | COMMAND_WRITE, O(REMOVE), 0, 1, cmd_logo},
	{"undo", NULL, "undo N", N_("take a change or an import back, by its number"), WRITES, 0, 1, 1,
		cmd_undo},
	{"history", NULL, "history ENTITY KEY [--json] | history verify",
		N_("who changed what; is the history whole?"), READS, O(JSON), 1, 2, cmd_history},
	{"user", NULL,
		"user add NAME --role ROLE [--password-file FILE] | "
		"user password NAME [--password-file FILE] | user disable NAME | user enable NAME | "
		"user key add NAME [FILE|-] | user key list NAME | user key revoke NAME ID | "
		"user sessions [NAME] [--json] | user close ID",
		N_("add a user, set a password, close and open the way in, by key too"),
		COMMAND_SESSION | COMMAND_WRITE, O(ROLE) | O(PASSWORD_FILE) | O(JSON), 1, 4,
		cmd_user},
	{"tax-id", NULL, "tax-id --country CC [--json] [--] VALUE...",
		N_("check tax identifiers (RFC, RUT, NIT)"), COMMAND_BARE | COMMAND_SSH,
		O(COUNTRY) | O(JSON), 1, -1, cmd_tax_id},
	{"schedule", NULL, "schedule dates --start DATE --day DAY [--cycle N] [--count N]",
		N_("the dates of a rule for periodic documents, one a line"),
		COMMAND_BARE | COMMAND_SSH, O(START) | O(CYCLE) | O(DAY) | O(NUMBER), 1, 1,
		cmd_schedule},
	{"backup", NULL, "backup [FILE]", N_("copy the database while others work with it"), 0, 0,
		0, 1, cmd_backup},
	{"doctor", NULL,
		"doctor [--full] [--json] [--repair NAME|all] | doctor --make-ballast|--free-ballast",
		N_("is the database whole? repairs what can be"), 0,
		O(FULL) | O(JSON) | O(REPAIR) | O(MAKE_BALLAST) | O(FREE_BALLAST), 0, 0, cmd_doctor},
	{"bench", NULL, "bench search FILE", N_("how long searches of clients take, for each line of a file"),
		COMMAND_SESSION, 0, 2, 2, cmd_bench},
	{"migrate", NULL, "migrate", N_("bring a database of an older version up to date"), 0, 0, 0,
		0, cmd_migrate},
	{"completion", NULL, "completion bash|zsh", N_("completion for the shell"), COMMAND_BARE, 0,
		1, 1, cmd_completion},
	{"ssh-keys", NULL, "ssh-keys [TYPE BASE64]",
		N_("for sshd: the lines of authorized_keys, of all keys or of one"), COMMAND_SSHD, 0, 0,
		2, cmd_ssh_keys},
	{"ssh-shell", NULL, "ssh-shell USER-ID KEY-ID",
		N_("for sshd: the forced command of a key"), COMMAND_SSHD, 0, 2, 2, cmd_ssh_shell},
	{"version", NULL, "version", N_("the version"), COMMAND_BARE | COMMAND_SSH, 0, 0, 0,
		cmd_version},
	{"help", NULL, "help [COMMAND]", N_("this help, or that of a command"),
		COMMAND_BARE | COMMAND_SSH, 0, 0, 1, cmd_help},
};
const int commands_n = LENGTH(commands);

const struct command *command_find(const char *name)
{
	for (int i = 0; i < commands_n; i++) {
		const struct command *cmd = &commands[i];

		if (!strcmp(cmd->name, name) || (cmd->alias && !strcmp(cmd->alias, name)))
			return cmd;
	}
	return NULL;
}

const struct command *command_next(const struct command *cmd)
{
	const struct command *next = cmd + 1;

	return next < commands + commands_n && !strcmp(next->name, cmd->name) ? next : NULL;
}

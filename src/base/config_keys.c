#include "base/config.h"
#include "base/lang.h"
#include "base/mem.h"

const struct config_key config_keys[] = {
	{"database", "uri", CONFIG_TEXT, "", 0, 0, NULL,
		N_("The database: the path of a file or postgresql://host/name. --db stands over "
		   "it.")},
	{"database", "patience_seconds", CONFIG_INT, "10", 1, 120, NULL,
		N_("How long a save waits for another writer before it gives up.")},
	{"database", "reserve_mb", CONFIG_INT, "64", 0, 1048576, NULL,
		N_("Megabytes that stay free on the disk: with less, nothing is saved any more.")},
	{"database", "ballast_mb", CONFIG_INT, "32", 0, 1048576, NULL,
		N_("Megabytes of the ballast, a file that is removed when room is needed at once.")},
	{"backup", "directory", CONFIG_TEXT, "", 0, 0, NULL,
		N_("Where `ficha backup` without a file puts its copies: a directory on another "
		   "disk.")},
	{"backup", "keep_daily", CONFIG_INT, "7", 1, 3660, NULL,
		N_("Of so many days the last copy is kept.")},
	{"backup", "keep_weekly", CONFIG_INT, "5", 0, 520, NULL,
		N_("Of so many weeks the last copy is kept.")},
	{"backup", "keep_monthly", CONFIG_INT, "12", 0, 1200, NULL,
		N_("Of so many months the last copy is kept.")},
	{"files", "directory", CONFIG_TEXT, "", 0, 0, NULL,
		N_("Where the inbox and the outbox of each user lie. Empty: beside the "
		   "database.")},
	{"print", "columns", CONFIG_INT, "76", 40, 400, NULL,
		N_("Characters of a printed line.")},
	{"print", "lines", CONFIG_INT, "60", 20, 400, NULL, N_("Lines of a printed page.")},
	{"print", "program", CONFIG_TEXT, "/usr/bin/lp", 0, 0, NULL,
		N_("The program that prints what it is given on its standard input, with its whole "
		   "path. Empty: there is none.")},
	{"print", "over_ssh", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("Lets those who come by SSH use the host's printer, too.")},
	{"print", "terminal", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("Lets pages be sent to the printer of the operator's own terminal.")},
	{"ui", "language", CONFIG_WORD, "", 0, 0, "es en",
		N_("Language of the screens. Empty: that of the terminal, else Spanish.")},
	{"ui", "theme", CONFIG_WORD, "dark", 0, 0, "dark light contrast",
		N_("Colours: for a dark terminal, a light one, or with the strongest contrast.")},
	{"ui", "escape_ms", CONFIG_INT, "100", 10, 1000, NULL,
		N_("Milliseconds after Esc in which more may follow, as a key's code.")},
	{"ui", "idle_minutes", CONFIG_INT, "10", 0, 1440, NULL,
		N_("Locks the screen after so many minutes without a key; 0 never does.")},
	{"ui", "ascii", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("Draws lines and marks with plain characters, for terminals without the "
		   "others.")},
	{"ui", "reader", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("For screen readers: the cursor is on the selected row, nothing is drawn around "
		   "the text, and a message has its line for itself.")},
	{"ui", "home", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("Begins with the home screen instead of the first list.")},
	{"ui", "draft_days", CONFIG_INT, "30", 1, 3660, NULL,
		N_("A form that was left open is offered for so many days, then thrown away.")},
	{"ui", "clipboard", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("Lets a value be copied to the clipboard of the operator's terminal (OSC 52).")},
	{"ui", "mouse", CONFIG_BOOL, "no", 0, 0, NULL,
		N_("A click selects a row, a tab or a key of the footer. Shift then marks text to "
		   "copy.")},
	{"security", "password_cost", CONFIG_INT, "7", 1, 11, NULL,
		N_("Cost of a password's hash (yescrypt); one more takes twice the time.")},
	{"ssh", "keys_file", CONFIG_TEXT, "", 0, 0, NULL,
		N_("The file that tells sshd's helper which keys are in use. Empty: beside the database, with "
		   ".keys behind its name.")},
	{"company", "name", CONFIG_TEXT, "", 0, 0, NULL,
		N_("Legal name of your company. This section is only read by `ficha init`.")},
	{"company", "country", CONFIG_TEXT, "MX", 0, 0, NULL,
		N_("Country of the company and of new clients, by its ISO 3166 code.")},
	{"company", "currency", CONFIG_TEXT, "MXN", 0, 0, NULL,
		N_("Currency of the amounts, by its ISO 4217 code.")},
	{"company", "time_zone", CONFIG_TEXT, "America/Mexico_City", 0, 0, NULL,
		N_("Time zone in which a day begins and ends.")},
	{"company", "language", CONFIG_WORD, "es", 0, 0, "es en", N_("Language of the documents.")},
	{"company", "decimal_mark", CONFIG_WORD, ".", 0, 0, ". ,",
		N_("The decimal mark of amounts; the other one groups thousands.")},
};
const int config_keys_n = LENGTH(config_keys);

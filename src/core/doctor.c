#include "core/doctor.h"

#include <stdarg.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/doctor_parts.h"
#include "core/entities.h"
#include "store/backup.h"
#include "store/migrate.h"

int finding_set(struct doctor_finding *out, enum doctor_verdict verdict, const char *fmt, ...)
{
	va_list ap;

	out->verdict = verdict;
	va_start(ap, fmt);
	str_vaddf(&out->text, fmt, ap);
	va_end(ap);
	return 0;
}

static int look_opening(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	(void)e;
	if (!d->db)
		return finding_set(out, DOCTOR_FAULT, "%s", d->why->text);
	return finding_set(
		out, DOCTOR_OK, _("It opens; its schema has version %d."), SCHEMA_VERSION);
}

/* In this order they are repaired, too: rows first, then what is counted from them. */
const struct doctor_check doctor_checks[] = {
	{"opening", N_("can the database be opened"), DOCTOR_FILES, look_opening, NULL,
		N_("See the sentence itself; when the file is damaged: ficha restore FILE")},
	{"engine", N_("version of SQLite and its known faults"), DOCTOR_LOCAL, look_engine, NULL,
		N_("A newer SQLite, as soon as the system has one.")},
	{"integrity", N_("the engine's own check of all pages and indexes"), DOCTOR_LOCAL,
		look_integrity, NULL, N_("Restore a backup: ficha restore FILE")},
	{"references", N_("rows that belong to nothing that there is"), DOCTOR_RECORDS,
		look_references, repair_references,
		N_("Empties such references; a contact or note without its client goes.")},
	{"history", N_("the chain of the history, row by row"), 0, look_history, NULL,
		N_("Restore a backup from before, or keep the sentence as evidence.")},
	{"guards", N_("what keeps the history from being changed"), DOCTOR_RECORDS, look_guards,
		repair_guards,
		N_("Puts it in again. Somebody took it out: see what \"history\" says, too.")},
	{"derived", N_("stored counts, marks, kinds and amounts, computed again"), DOCTOR_RECORDS,
		look_derived, repair_derived, N_("Stores what was computed.")},
	{"periodic", N_("dates of periodic documents, with their documents and mail"),
		DOCTOR_RECORDS, look_periodic, NULL, N_("Mail those documents by hand.")},
	{"keys", N_("sort keys against the text that they are made of"), DOCTOR_RECORDS, look_keys,
		repair_keys, N_("Makes them again.")},
	{"counters", N_("numbers that would be proposed but are taken"), DOCTOR_RECORDS,
		look_counters, repair_counters, N_("Goes on after the last number that is taken.")},
	{"search", N_("the search index against the text"), DOCTOR_RECORDS, look_search,
		repair_search, N_("Makes the index again.")},
	{"clock", N_("marks of a clock that was ahead"), DOCTOR_RECORDS, look_clock, repair_clock,
		N_("Removes them.")},
	{"drafts", N_("forms that were left open too long ago"), DOCTOR_RECORDS, look_drafts,
		repair_drafts, N_("Throws away what has been too old for a week, and marks the rest.")},
	{"mail", N_("messages, their recipients and attempts; is a mailer at work"), DOCTOR_RECORDS,
		look_mail, repair_mail,
		N_("Gives messages the state of their recipients; see the sentence for what else.")},
	{"ssh", N_("the file of the SSH keys, as sshd is told of them"), 0, look_key_file,
		repair_key_file, N_("Writes it anew from the keys in the database.")},
	{"log", N_("size of the write-ahead log"), DOCTOR_LOCAL | DOCTOR_FILES, look_log,
		repair_log, N_("Takes it over into the database.")},
	{"files", N_("owner and mode of the files"), DOCTOR_LOCAL | DOCTOR_FILES, look_files,
		repair_files, N_("Closes them to others; root also gives them to their owner.")},
	{"space", N_("room on the disk"), DOCTOR_LOCAL | DOCTOR_FILES, look_space, NULL,
		N_("Make room there; ficha doctor --free-ballast gives some at once.")},
	{"ballast", N_("the ballast file"), DOCTOR_LOCAL | DOCTOR_FILES, look_ballast,
		repair_ballast, N_("Makes it.")},
	{"leftovers", N_("files of a backup or restore that was broken off"),
		DOCTOR_LOCAL | DOCTOR_FILES, look_leftovers, repair_leftovers, N_("Removes them.")},
};
const int doctor_checks_n = LENGTH(doctor_checks);

const struct doctor_check *doctor_find(const char *name)
{
	for (int i = 0; i < doctor_checks_n; i++)
		if (!strcmp(doctor_checks[i].name, name))
			return &doctor_checks[i];
	return NULL;
}

bool doctor_applies(const struct doctor *d, const struct doctor_check *check)
{
	if (check->flags & DOCTOR_LOCAL && !d->path)
		return false;
	return d->db || check->flags & DOCTOR_FILES;
}

bool doctor_look(
	const struct doctor *d, const struct doctor_check *check, struct doctor_finding *out)
{
	struct err e = ERR_INIT;

	str_reset(&out->text);
	out->verdict = DOCTOR_OK;
	if (!check->look(d, out, &e))
		return true;
	if (e.code == ERR_CANCEL) {
		str_reset(&out->text);
		return false;
	}
	finding_set(out, DOCTOR_FAULT, "%s", e.text);
	return true;
}

/* ---- repairs ---- */

/* "ficha.db.before-search-20261121194200"; seconds are counted up where the name is taken. */
static int copy_before(
	const struct doctor *d, const struct doctor_check *check, struct str *backup, struct err *e)
{
	int64_t moment = now();

	do {
		struct civil c = moment_civil(moment++, "UTC");

		str_reset(backup);
		str_addf(backup, "%s.before-%s-%04d%02d%02d%02d%02d%02d", d->path, check->name,
			c.date.year, c.date.month, c.date.day, c.hour, c.minute, c.second);
	} while (!access(backup->buf, F_OK));
	if (!db_backup_as_is(d->db, backup->buf, e))
		return 0;
	str_reset(backup);
	return e->code;
}

int doctor_require(const struct session *s, struct err *e)
{
	if (session_may(s, &user_entity, VERB_EDIT, NULL))
		return 0;
	return err_set(e, ERR_DENIED,
		_("%s may not look after the database. Ask an administrator."), s->user_name);
}

int doctor_repair(const struct doctor *d, const struct doctor_check *check, struct session *s,
	struct str *backup, struct err *e)
{
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};

	if (doctor_require(s, e))
		return e->code;
	if (!check->repair)
		return err_set(e, ERR_USAGE, _("There is no repair for \"%s\" here. %s"),
			check->name, _(check->remedy));
	if (!doctor_look(d, check, &found))
		return err_set(e, ERR_CANCEL, _("It was broken off."));
	str_release(&found.text);
	if (found.verdict == DOCTOR_OK)
		return 0;
	if (check->flags & DOCTOR_RECORDS && d->path && copy_before(d, check, backup, e))
		return e->code;
	return check->repair(d, s, e);
}

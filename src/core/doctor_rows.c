/* What the doctor looks at in the tables. */
#include <string.h>
#include <stdlib.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/taxid.h"
#include "core/doctor_parts.h"
#include "core/entities.h"
#include "core/self_contact.h"
#include "core/throttle.h"
#include "dict/draft.h"
#include "dict/history.h"
#include "dict/mend.h"
#include "dict/presence.h"
#include "store/guards.h"

#define SAMPLE 500 /* documents of an entity that are compared without --full */

int look_integrity(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str answer = STR_INIT;
	int rc;

	if (d->full)
		sql_add(&q, "PRAGMA integrity_check(1)");
	else
		sql_add(&q, "PRAGMA quick_check(1)");
	rc = db_text(d->db, &q, &answer, e);
	if (!rc && strcmp(answer.buf, "ok"))
		finding_set(out, DOCTOR_FAULT, _("The file is damaged: %s."), answer.buf);
	else if (!rc)
		finding_set(out, DOCTOR_OK, "%s",
			d->full ? _("Every page and index is right.")
				: _("Every page is right (--full looks at the indexes, too)."));
	sql_release(&q);
	str_release(&answer);
	return rc;
}

int look_history(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	int64_t rows;

	if (history_verify(d->db, &rows, e))
		return e->code;
	return finding_set(out, DOCTOR_OK, _("Whole: %lld rows."), (long long)rows);
}

int look_guards(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	struct str wrong = STR_INIT;
	int rc = guards_look(d->db, &wrong, e);

	if (!rc && wrong.len)
		finding_set(out, DOCTOR_FAULT, _("Missing or altered: %s."), wrong.buf);
	else if (!rc)
		finding_set(out, DOCTOR_OK, _("All are there."));
	str_release(&wrong);
	return rc;
}

int repair_guards(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return guards_mend(d->db, e);
}

/* ---- flaws: values that cannot be right ---- */

typedef int flaws_fn(struct db *db, struct flaws *out, struct err *e);

/* What is summed up of values that were wrong comes to light when those are right. */
#define ROUNDS 3

/* How many, and the first of them. */
static int flaws_finding(const struct flaws *list, struct doctor_finding *out)
{
	struct str first = STR_INIT;

	if (!list->n)
		return finding_set(out, DOCTOR_OK, _("All are right."));
	flaw_text(&list->v[0], &first);
	finding_set(out, DOCTOR_FAULT, _("Wrong: %d. The first: %s."), list->n, first.buf);
	str_release(&first);
	return 0;
}

static int look_flaws(
	const struct doctor *d, flaws_fn *find, struct doctor_finding *out, struct err *e)
{
	struct flaws list = FLAWS_INIT;
	int rc = find(d->db, &list, e);

	if (!rc)
		flaws_finding(&list, out);
	flaws_release(&list);
	return rc;
}

static int mend_attempt(struct change *c, void *ctx, struct err *e)
{
	flaws_fn *const *find = ctx;
	struct flaws list = FLAWS_INIT;
	bool more = true;
	int rc = 0;

	for (int i = 0; i < ROUNDS && more && !rc; i++) {
		rc = (*find)(c->db, &list, e);
		more = list.n > 0;
		if (!rc)
			rc = flaws_mend(c, &list, e);
		flaws_release(&list);
	}
	return rc;
}

static int mend_flaws(struct session *s, const char *name, flaws_fn *find, struct err *e)
{
	return door_batch(s, "repair", name, mend_attempt, &find, e);
}

/* ---- references ---- */

/* The engine looks at all tables, the dictionary at those of records. */
static int engine_references(struct db *db, bool *right, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "PRAGMA foreign_key_check");
	rc = db_query(db, &q, &rows, e);
	if (!rc)
		rc = rows_next(rows, e);
	*right = rc == 0;
	rows_end(&rows);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}

int look_references(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	bool right = true;

	if (look_flaws(d, flaws_references, out, e) ||
		(d->path && engine_references(d->db, &right, e)))
		return e->code;
	if (out->verdict != DOCTOR_OK || right)
		return 0;
	str_reset(&out->text);
	return finding_set(out, DOCTOR_FAULT,
		_("A row outside the records points at nothing: restore a backup."));
}

int repair_references(const struct doctor *d, struct session *s, struct err *e)
{
	(void)d;
	return mend_flaws(s, "references", flaws_references, e);
}

/* ---- stored values that follow from others ---- */

static int wrong_counts(struct db *db, struct flaws *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q,
		"SELECT c.id, c.contact_count, count(k.id) FROM client c LEFT JOIN contact k ON "
		"k.client = c.id AND k.archived_at = '' GROUP BY c.id, c.contact_count "
		"HAVING c.contact_count <> count(k.id) ORDER BY c.id");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct value is = value_int(rows_i64(rows, 1)),
			     should = value_int(rows_i64(rows, 2));

		flaws_add(out, &client_entity, rows_i64(rows, 0), "contact_count", &is, &should);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static const char *tax_id_kind(const char *country, const char *text)
{
	struct taxid id;

	if (!text[0])
		return "";
	taxid_check(country, text, &id);
	return id.verdict == TAXID_INVALID ? "" : id.kind;
}

static int wrong_kinds(struct db *db, struct flaws *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT id, country, tax_id, tax_id_kind FROM client WHERE tax_id <> '' OR "
		    "tax_id_kind <> '' ORDER BY id");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		const char *kind = tax_id_kind(rows_text(rows, 1), rows_text(rows, 2));
		struct value is = value_text(rows_text(rows, 3)), should = value_text(kind);

		if (!value_equal(&is, &should))
			flaws_add(out, &client_entity, rows_i64(rows, 0), "tax_id_kind", &is,
				&should);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* A row: contact, client, person, person.self_client (0: NULL), both names. */
static void mark_look(const struct rows *r, struct flaws *out)
{
	bool equal = self_names_equal(rows_text(r, 4), rows_text(r, 5));
	struct value yes = value_int(1), no = value_int(0), nobody = VALUE_NOTHING;
	struct value client = value_int(rows_i64(r, 1));
	struct value tied = rows_null(r, 3) ? nobody : value_int(rows_i64(r, 3));
	const struct value *should = equal ? &client : &nobody;

	if (!equal)
		flaws_add(out, &contact_entity, rows_i64(r, 0), "is_self", &yes, &no);
	if (!value_equal(&tied, should))
		flaws_add(out, &person_entity, rows_i64(r, 2), "self_client", &tied, should);
}

/* Contacts that are marked as the client itself: by their names they should be, and the person
 * should know. */
static int wrong_marks(struct db *db, struct flaws *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q,
		"SELECT k.id, k.client, p.id, p.self_client, c.legal_name, p.name FROM contact k "
		"JOIN client c ON c.id = k.client JOIN person p ON p.id = k.person "
		"WHERE k.is_self = 1 AND k.archived_at = '' ORDER BY k.id");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		mark_look(rows, out);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* Persons who are marked as a client without being its marked contact. */
static int wrong_selves(struct db *db, struct flaws *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q,
		"SELECT p.id, p.self_client FROM person p WHERE p.self_client IS NOT NULL AND NOT "
		"EXISTS (SELECT 1 FROM contact k WHERE k.person = p.id AND k.is_self = 1 AND "
		"k.archived_at = '') ORDER BY p.id");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct value is = value_int(rows_i64(rows, 1));

		flaws_add(out, &person_entity, rows_i64(rows, 0), "self_client", &is, NULL);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int flaws_derived(struct db *db, struct flaws *out, struct err *e)
{
	if (wrong_counts(db, out, e) || wrong_kinds(db, out, e) || wrong_marks(db, out, e))
		return e->code;
	if (wrong_selves(db, out, e) || flaws_sales(db, out, e))
		return e->code;
	return flaws_schedules(db, out, e);
}

int look_derived(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	return look_flaws(d, flaws_derived, out, e);
}

int repair_derived(const struct doctor *d, struct session *s, struct err *e)
{
	(void)d;
	return mend_flaws(s, "derived", flaws_derived, e);
}

/* ---- sort keys ---- */

int look_keys(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	struct keys_state k;

	if (keys_look(d->db, &k, e))
		return e->code;
	if (!k.wrong)
		return finding_set(out, DOCTOR_OK, _("All are right."));
	return finding_set(out, DOCTOR_FAULT, _("Wrong: %lld. The first: %s %lld, %s."),
		(long long)k.wrong, _(k.entity->label), (long long)k.id, field_label(k.field, ""));
}

static int keys_attempt(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return keys_mend(tx, e);
}

int repair_keys(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return db_write(d->db, keys_attempt, NULL, e);
}

/* ---- counters ---- */

static int tell_behind(void *ctx, const char *counter, int64_t taken, struct err *e)
{
	struct doctor_finding *out = ctx;

	(void)e;
	return finding_set(out, DOCTOR_WARNING, _("%s%s proposes numbers up to %lld again."),
		out->text.len ? " " : "", counter, (long long)taken);
}

int look_counters(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	for (int i = 0; i < entity_count(); i++) {
		const struct entity *entity = entity_at(i);
		int64_t taken = 0;

		if (entity->counter && counter_behind(d->db, entity, &taken, e))
			return e->code;
		if (taken)
			tell_behind(out, entity->counter, taken, e);
	}
	if (series_behind(d->db, tell_behind, out, e))
		return e->code;
	return out->text.len ? 0 : finding_set(out, DOCTOR_OK, _("All are right."));
}

/* Kept until the rows are read: nothing is written while they are. */
struct behind {
	struct change *c;
	struct {
		const char *counter;
		int64_t taken;
	} *v;
	int n, cap;
};

static int keep_behind(void *ctx, const char *counter, int64_t taken, struct err *e)
{
	struct behind *b = ctx;

	(void)e;
	b->v = xgrow(b->v, &b->cap, b->n + 1, sizeof *b->v);
	b->v[b->n].counter = arena_strdup(b->c->arena, counter);
	b->v[b->n++].taken = taken;
	return 0;
}

static int series_forward(struct change *c, struct err *e)
{
	struct behind b = {.c = c};
	int rc = series_behind(c->db, keep_behind, &b, e);

	for (int i = 0; i < b.n && !rc; i++)
		rc = counter_forward(c, b.v[i].counter, b.v[i].taken, e);
	free(b.v);
	return rc;
}

static int forward_attempt(struct change *c, void *ctx, struct err *e)
{
	(void)ctx;
	for (int i = 0; i < entity_count(); i++) {
		const struct entity *entity = entity_at(i);
		int64_t taken = 0;

		if (entity->counter && counter_behind(c->db, entity, &taken, e))
			return e->code;
		if (taken && counter_forward(c, entity->counter, taken, e))
			return e->code;
	}
	return series_forward(c, e);
}

int repair_counters(const struct doctor *d, struct session *s, struct err *e)
{
	(void)d;
	return door_batch(s, "repair", "counters", forward_attempt, NULL, e);
}

/* ---- search ---- */

int look_search(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	int64_t looked = 0;

	for (int i = 0; i < entity_count(); i++) {
		const struct entity *entity = entity_at(i);
		struct index_state at;

		if (!entity->search)
			continue;
		if (index_look(d->db, entity, d->full ? 0 : SAMPLE, &at, e))
			return e->code;
		looked += at.looked;
		if (at.without || at.strangers || at.uncounted || at.wrong)
			finding_set(out, DOCTOR_FAULT,
				_("%s%s: not in the index %lld, in it for nothing %lld, miscounted "
				  "%lld, "
				  "wrong %lld of %lld."),
				out->text.len ? " " : "", _(entity->plural), (long long)at.without,
				(long long)at.strangers, (long long)at.uncounted,
				(long long)at.wrong, (long long)at.looked);
	}
	if (out->text.len)
		return 0;
	return finding_set(out, DOCTOR_OK, _("Texts compared: %lld."), (long long)looked);
}

int repair_search(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return dict_reindex(d->db, d->progress, d->ctx, e);
}

/* ---- drafts ---- */

static int draft_days(const struct doctor *d)
{
	return (int)config_int(d->config, "ui.draft_days");
}

/* How many and how old: what is in them is their owners'. */
int look_drafts(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	struct draft_ages ages;

	if (draft_ages(d->db, 0, draft_days(d), &ages, e))
		return e->code;
	return finding_set(out, ages.due ? DOCTOR_WARNING : DOCTOR_OK,
		_("Left open: %lld, for more than %d days: %lld."), (long long)ages.all,
		draft_days(d), (long long)ages.old);
}

int repair_drafts(const struct doctor *d, struct session *s, struct err *e)
{
	int64_t dropped;

	(void)s;
	return draft_tidy(d->db, 0, draft_days(d), &dropped, e);
}

/* ---- the clock ---- */

/* Tables with moments that can lie only so many seconds ahead: presence, waits after failed
 * log-ins. */
enum { PRESENCES, WAITS, CLOCKED };

static void sql_ahead(struct sql *q, int table, char limit[CLOCKED][MOMENT_TEXT])
{
	if (table == PRESENCES)
		sql_add(q, " FROM presence WHERE seen_at > ");
	else
		sql_add(q, " FROM throttle WHERE next_at > ");
	sql_text(q, limit[table]);
}

static void limits_set(char limit[CLOCKED][MOMENT_TEXT])
{
	moment_format(now() + PRESENCE_SECONDS, limit[PRESENCES]);
	moment_format(now() + THROTTLE_LOCK_SECONDS, limit[WAITS]);
}

int look_clock(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	char limit[CLOCKED][MOMENT_TEXT];
	int64_t ahead = 0, n = 0;
	int rc = 0;

	limits_set(limit);
	for (int i = 0; i < CLOCKED && !rc; i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, "SELECT count(*)");
		sql_ahead(&q, i, limit);
		rc = db_i64(d->db, &q, &n, e);
		ahead += n;
		sql_release(&q);
	}
	if (rc)
		return rc;
	if (ahead)
		return finding_set(out, DOCTOR_WARNING,
			_("Marks of a clock that was ahead (who edits, who has to wait): %lld"),
			(long long)ahead);
	return finding_set(out, DOCTOR_OK, _("None."));
}

static int clock_attempt(struct tx *tx, void *ctx, struct err *e)
{
	char limit[CLOCKED][MOMENT_TEXT];
	int rc = 0;

	(void)ctx;
	limits_set(limit);
	for (int i = 0; i < CLOCKED && !rc; i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, "DELETE");
		sql_ahead(&q, i, limit);
		rc = tx_exec(tx, &q, NULL, e);
		sql_release(&q);
	}
	return rc;
}

int repair_clock(const struct doctor *d, struct session *s, struct err *e)
{
	(void)s;
	return db_write(d->db, clock_attempt, NULL, e);
}

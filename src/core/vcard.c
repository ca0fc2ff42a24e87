#include "core/vcard.h"

#include <string.h>
#include "base/text.h"
#include "core/contact.h"
#include "core/entities.h"

#define LINE_BYTES 75

/* ---- lines ---- */

/* A continuation's blank counts, too. */
static void line_add(struct str *out, const struct str *line)
{
	size_t used = 0, n;
	int32_t ignored;

	for (size_t at = 0; at < line->len; at += n, used += n) {
		int bytes = utf8_decode(line->buf + at, line->len - at, &ignored);

		n = bytes > 0 ? (size_t)bytes : 1;
		if (used + n > LINE_BYTES) {
			str_add(out, "\r\n ");
			used = 1;
		}
		str_addn(out, line->buf + at, n);
	}
	str_add(out, "\r\n");
}

static void escaped(struct str *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '\n') {
			str_add(out, "\\n");
			continue;
		}
		if (strchr("\\,;", *text))
			str_addc(out, '\\');
		str_addc(out, *text);
	}
}

/* name:before TEXT after; nothing without a text. */
static void property(struct str *out, const char *name, const char *text, const char *after)
{
	struct str line = STR_INIT;

	if (*text) {
		str_add(&line, name);
		escaped(&line, text);
		str_add(&line, after);
		line_add(out, &line);
	}
	str_release(&line);
}

/* ---- a card ---- */

static int uid(const struct vcard_book *b, const struct record *r, struct str *out, struct err *e)
{
	const struct field *person = entity_field(r->entity, "person"),
			   *f = entity_field(r->entity, "external_id");
	int64_t others = 0;

	if (person && contact_count_of_person(b->db, record_int(r, "person"), r->id, &others, e))
		return e->code;
	str_add(out, "UID:");
	if (others || field_is_empty(f, &r->v[f->index]))
		uid_make(&b->uids, r->entity, r->id, out);
	else
		escaped(out, r->v[f->index].s);
	str_add(out, "\r\n");
	return 0;
}

static int revision(const struct vcard_book *b, const struct record *r, struct str *out,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct str at = STR_INIT;
	int rc;

	sql_add(&q, "SELECT c.at FROM history_ref f JOIN history h ON h.seq = f.seq "
		    "JOIN change c ON c.id = h.change_id WHERE f.entity = ");
	sql_text(&q, r->entity->name);
	sql_add(&q, " AND f.record_id = ");
	sql_i64(&q, r->id);
	sql_add(&q, " ORDER BY f.seq DESC LIMIT 1");
	rc = db_text(b->db, &q, &at, e);
	if (!rc) {
		str_add(out, "REV:");
		for (const char *c = at.buf; *c; c++)
			if (!strchr("-:", *c))
				str_addc(out, *c);
		str_add(out, "\r\n");
	}
	sql_release(&q);
	str_release(&at);
	return rc == ERR_MISSING ? 0 : rc;
}

static void organisation(const struct record *r, struct str *out)
{
	const struct field *client = entity_field(r->entity, "client");
	const char *name = r->ref[client->index].title, *department = record_get(r, "department");
	struct str line = STR_INIT;

	if (name && *name) {
		str_add(&line, "ORG:");
		escaped(&line, name);
		if (*department) {
			str_addc(&line, ';');
			escaped(&line, department);
		}
		line_add(out, &line);
	}
	str_release(&line);
	property(out, "TITLE:", record_get(r, "job_title"), "");
}

int vcard_add(const struct vcard_book *b, const struct record *r, struct str *out, struct err *e)
{
	bool contact = r->entity == &contact_entity, firm = contact && record_int(r, "is_self") == 1;

	str_add(out, "BEGIN:VCARD\r\nVERSION:4.0\r\n");
	if (uid(b, r, out, e))
		return e->code;
	if (firm)
		str_add(out, "KIND:org\r\n");
	property(out, "FN:", record_get(r, "name"), "");
	if (!firm)
		property(out, "N:;", record_get(r, "name"), ";;;");
	if (contact)
		organisation(r, out);
	property(out, "TEL;TYPE=work:", record_get(r, "phone"), "");
	property(out, "TEL;TYPE=cell:", record_get(r, "mobile"), "");
	property(out, "EMAIL;TYPE=work;PREF=1:", record_get(r, "email"), "");
	property(out, "EMAIL;TYPE=work:", record_get(r, "email2"), "");
	property(out, "ADR;TYPE=work:;;", record_get(r, "address"), ";;;;");
	property(out, "NOTE:", record_get(r, "description"), "");
	if (revision(b, r, out, e))
		return e->code;
	str_add(out, "END:VCARD\r\n");
	return 0;
}

int vcard_book_open(struct vcard_book *b, struct db *db, struct err *e)
{
	*b = (struct vcard_book){.db = db};
	return uids_open(&b->uids, db, e);
}

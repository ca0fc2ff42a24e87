#include "dict/uid.h"

#include <stdio.h>
#include "base/crypt.h"

int uids_open(struct uids *u, struct db *db, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str at = STR_INIT;
	int rc;

	*u = (struct uids){0};
	sql_add(&q, "SELECT value FROM meta WHERE key = 'created_at'");
	rc = db_text(db, &q, &at, e);
	if (!rc)
		snprintf(u->database, sizeof u->database, "%s", at.buf);
	sql_release(&q);
	str_release(&at);
	return rc == ERR_MISSING ? 0 : rc;
}

void uid_make(const struct uids *u, const struct entity *e, int64_t id, struct str *out)
{
	struct hasher *h = hasher_new();
	char hex[SHA256_HEX];

	hasher_field(h, u->database);
	hasher_field(h, e->name);
	hasher_int(h, id);
	hasher_end(&h, hex);
	hex[12] = '8';
	hex[16] = "89ab"[hex[16] % 4];
	str_addf(out, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16,
		hex + 20);
}

void uid_of(const struct uids *u, const struct record *r, const struct field *f, struct str *out)
{
	const struct field *via = f->via ? entity_field(r->entity, f->via) : NULL;
	int64_t id = via ? r->v[via->index].i : r->id;

	if (!field_is_empty(f, &r->v[f->index]))
		str_add(out, r->v[f->index].s);
	else if (id)
		uid_make(u, f->source->entity, id, out);
}

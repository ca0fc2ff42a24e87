/* The logo on the firm's paper. */
#include <string.h>
#include "base/lang.h"
#include "core/company.h"
#include "core/entities.h"
#include "dict/change.h"
#include "dict/door.h"

/* ---- what is a PNG ---- */

#define SIGNATURE "\x89PNG\r\n\x1a\n"
#define SIGNATURE_BYTES 8
#define CHUNK_BYTES 12 /* length, name, checksum */

static uint32_t number_at(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* Chunk after chunk up to the last one. */
static bool is_whole(const unsigned char *p, size_t len)
{
	size_t at = SIGNATURE_BYTES;

	while (len - at >= CHUNK_BYTES) {
		uint32_t n = number_at(p + at);

		if (n > len - at - CHUNK_BYTES)
			return false;
		if (!memcmp(p + at + 4, "IEND", 4))
			return true;
		at += CHUNK_BYTES + n;
	}
	return false;
}

int logo_check(const void *png, size_t len, struct err *e)
{
	const unsigned char *p = png;
	uint32_t width, height;

	if (len > LOGO_BYTES)
		return err_set(e, ERR_INPUT,
			_("The picture has more than %d kB: save it smaller, 600 pixels in width do."),
			LOGO_BYTES / 1024);
	if (len < SIGNATURE_BYTES + CHUNK_BYTES + 13 || memcmp(p, SIGNATURE, SIGNATURE_BYTES) != 0 ||
		memcmp(p + SIGNATURE_BYTES + 4, "IHDR", 4) != 0)
		return err_set(e, ERR_INPUT, "%s",
			_("That is no PNG picture: save the logo as PNG."));
	width = number_at(p + 16);
	height = number_at(p + 20);
	if (!width || !height)
		return err_set(e, ERR_INPUT, "%s", _("The picture is empty: it has no pixels."));
	if (width > LOGO_SIDE || height > LOGO_SIDE)
		return err_set(e, ERR_INPUT,
			_("The picture has %lu by %lu pixels; more than %d on a side is too much."),
			(unsigned long)width, (unsigned long)height, LOGO_SIDE);
	if (!is_whole(p, len))
		return err_set(e, ERR_INPUT, "%s",
			_("The picture is damaged: save it anew as PNG and try again."));
	return 0;
}

/* ---- where it is kept ---- */

/* NULL: none any more. */
static int logo_store(struct change *c, const struct value *png, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	if (png) {
		sql_add(&q, "INSERT INTO logo (id, png) VALUES (1, ");
		sql_value(&q, png);
		sql_add(&q, ") ON CONFLICT (id) DO UPDATE SET png = excluded.png");
	} else {
		sql_add(&q, "DELETE FROM logo WHERE id = 1");
	}
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int logo_write(struct change *c, void *ctx, struct err *e)
{
	const struct value *png = ctx;
	struct record *company;

	if (change_load(c, &company_entity, 1, &company, e))
		return e->code;
	if (!png && !record_get(company, "logo_at")[0])
		return err_set(e, ERR_INPUT, "%s", _("There is no logo on documents."));
	record_set(company, "logo_at", png ? c->at : "");
	return logo_store(c, png, e) || change_save(c, company, e) ? e->code : 0;
}

int logo_set(struct session *s, const void *png, size_t len, struct err *e)
{
	struct value value = {.kind = VALUE_BLOB, .s = png, .len = len};

	if (session_require(s, &company_entity, VERB_EDIT, NULL, e) || logo_check(png, len, e))
		return e->code;
	return door_batch(s, "logo", "", logo_write, &value, e);
}

int logo_remove(struct session *s, struct err *e)
{
	if (session_require(s, &company_entity, VERB_EDIT, NULL, e))
		return e->code;
	return door_batch(s, "logo", "", logo_write, NULL, e);
}

/* ---- the whole of its paper ---- */

static void letterhead_read(struct rows *r, struct arena *a, struct letterhead *out)
{
	struct value png = rows_value(r, 5, a);

	out->country = arena_strdup(a, rows_text(r, 0));
	out->language = arena_strdup(a, rows_text(r, 1));
	out->phone = arena_strdup(a, rows_text(r, 2));
	out->email = arena_strdup(a, rows_text(r, 3));
	out->website = arena_strdup(a, rows_text(r, 4));
	out->logo = png.kind == VALUE_BLOB ? png.s : NULL;
	out->logo_len = png.len;
}

int company_letterhead(struct db *db, struct arena *a, struct letterhead *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = (struct letterhead){"", "", "", "", "", NULL, 0};
	sql_add(&q, "SELECT c.country, c.language, c.phone, c.email, c.website, l.png "
		    "FROM company c LEFT JOIN logo l ON l.id = 1");
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		letterhead_read(r, a, out);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

#include <stdlib.h>
#include "base/lang.h"
#include "print/paper.h"
#include "print/paper_parts.h"

#define PARTS_MAX 16

/* What the tables of a card read when they are rendered. */
struct paper_card {
	struct query query[PARTS_MAX];
	struct paper_rows rows[PARTS_MAX];
	int n;
};

static bool is_shown(const struct record *r, const struct fieldset *seen, const struct field *f)
{
	return !(f->flags & (FIELD_INPUT | FIELD_HEADING)) && fieldset_has(&r->known, f) &&
	       (!seen || fieldset_has(seen, f)) && !field_is_empty(f, &r->v[f->index]);
}

/* Rows of a child have no rights of their own: seen is NULL. */
void paper_fields(struct page_doc *d, const struct session *s, const struct record *r,
	const struct fieldset *seen)
{
	struct page_block *fields = page_fields(d);
	struct str value = STR_INIT;

	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (!is_shown(r, seen, f))
			continue;
		str_reset(&value);
		record_show(s, r, f, &value);
		if (value.len)
			page_field(d, fields, field_caption(s, r, f), value.buf);
	}
	str_release(&value);
}

static void children_add(struct page_doc *d, const struct session *s, const struct record *r)
{
	for (int c = 0; c < r->entity->n_children; c++) {
		if (r->child[c].n)
			page_heading(d, _(r->entity->children[c].label));
		for (int i = 0; i < r->child[c].n; i++)
			paper_fields(d, s, r->child[c].v[i], NULL);
	}
}

/* What its tab begins with. */
static int tally_add(struct page_doc *d, struct session *s, const struct record *r,
	const struct relation *rel, struct err *e)
{
	struct str text = STR_INIT;
	int rc = rel->tally ? rel->tally(s, r, &text, e) : 0;

	if (!rc && text.len)
		page_text(d, text.buf);
	str_release(&text);
	return rc;
}

/* In the order of its tab. */
static int related_add(struct paper_card *c, struct page_doc *d, struct session *s,
	const struct record *r, const struct relation *rel, struct err *e)
{
	struct query *q = &c->query[c->n];
	struct paper_rows *rows = &c->rows[c->n++];

	query_init(q, (struct scope){s, rel, r->id}, entity_find(rel->to));
	if (q->entity->newest) {
		q->sort = entity_field(q->entity, q->entity->newest);
		q->descending = true;
	}
	*rows = (struct paper_rows){.q = q};
	page_heading(d, _(rel->label));
	if (tally_add(d, s, r, rel, e))
		return e->code;
	paper_table(d, rows);
	return 0;
}

static int has_rows(struct session *s, const struct record *r, const struct relation *rel,
	bool *yes, struct err *e)
{
	struct query q;
	int64_t n = 0;

	*yes = false;
	if (!session_may(s, entity_find(rel->to), VERB_LIST, rel) ||
		!session_may(s, entity_find(rel->to), VERB_PRINT, rel))
		return 0;
	query_init(&q, (struct scope){s, rel, r->id}, entity_find(rel->to));
	if (query_count(&q, 1, &n, e))
		return e->code;
	*yes = n > 0;
	return 0;
}

/* What has no name but its key has that of what it belongs to. */
static void title_of(const struct session *s, const struct record *r, struct str *out)
{
	const struct entity *e = r->entity;
	bool nameless = entity_key(e) == entity_title(e) && e->parent;
	struct str key = STR_INIT;

	record_key_text(r, &key);
	str_addf(out, "%s %s: ", _(e->label), key.buf);
	if (nameless)
		record_show(s, r, entity_field(e, e->parent), out);
	else
		str_add(out, record_title(r));
	str_release(&key);
}

static int begin(struct paper_card **out, struct page_doc *d, const struct session *s,
	const struct record *r, const char *about, struct err *e)
{
	struct str title = STR_INIT;
	int rc;

	title_of(s, r, &title);
	rc = paper_head(d, s, title.buf, about, e);
	str_release(&title);
	*out = rc ? NULL : xcalloc(1, sizeof **out);
	return rc;
}

/* Kinds of record that have a paper of their own. */
static const struct {
	const char *entity;
	int (*fill)(struct page_doc *d, struct scope scope, const struct record *r, struct err *e);
} sheets[] = {{"service_order", paper_order}, {"document", paper_document}};

int paper_card(struct paper_card **out, struct page_doc *d, struct scope scope,
	const struct record *r, struct err *e)
{
	struct session *s = scope.session;
	struct fieldset seen;
	bool yes;

	*out = NULL;
	if (session_require(s, r->entity, VERB_PRINT, scope.relation, e))
		return e->code;
	for (int i = 0; i < LENGTH(sheets); i++)
		if (text_equal(r->entity->name, sheets[i].entity)) {
			if (!sheets[i].fill(d, scope, r, e))
				*out = xcalloc(1, sizeof **out);
			return e->code;
		}
	if (begin(out, d, s, r, r->archived ? _("archived") : "", e))
		return e->code;
	session_fields(s, r->entity, &seen);
	paper_fields(d, s, r, &seen);
	children_add(d, s, r);
	for (int i = 0; i < r->entity->n_relations && i < PARTS_MAX; i++) {
		const struct relation *rel = &r->entity->relations[i];

		if (!rel->label || rel->window)
			continue;
		if (has_rows(s, r, rel, &yes, e) ||
			(yes && related_add(*out, d, s, r, rel, e))) {
			paper_card_free(out);
			return e->code;
		}
	}
	return 0;
}

int paper_related(struct paper_card **out, struct page_doc *d, struct session *s,
	const struct record *r, const struct relation *rel, struct err *e)
{
	bool yes;

	*out = NULL;
	if (session_require(s, entity_find(rel->to), VERB_PRINT, rel, e) ||
		begin(out, d, s, r, "", e))
		return e->code;
	if (has_rows(s, r, rel, &yes, e) || (yes && related_add(*out, d, s, r, rel, e))) {
		paper_card_free(out);
		return e->code;
	}
	if (!yes)
		page_text(d, _("There are none."));
	return 0;
}

void paper_card_free(struct paper_card **c)
{
	free(*c);
	*c = NULL;
}

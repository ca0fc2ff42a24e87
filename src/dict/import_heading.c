/* What a heading may mean. Sources: the export files and templates of the systems that people come
 * from. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/importing.h"

void heading_fold(struct str *out, const char *heading, bool brackets)
{
	struct str bare = STR_INIT, words = STR_INIT;
	int depth = 0;

	for (const char *at = heading; *at; at++) {
		depth += *at == '(';
		if (!depth || brackets)
			str_addc(&bare, *at);
		depth -= *at == ')' && depth;
	}
	text_words(&words, bare.buf);
	str_add(out, words.len ? words.buf + 1 : "");
	str_release(&bare);
	str_release(&words);
}

/* Place of a word in a '|'-separated list, from 1; 0: it is not there. */
static int place_in(const char *list, const char *word)
{
	size_t n = strlen(word);
	int place = 1;

	for (const char *at = list; n && at && *at;
		at += strcspn(at, "|"), at += *at == '|', place++)
		if (strcspn(at, "|") == n && memcmp(at, word, n) == 0)
			return place;
	return 0;
}

bool import_listed(const char *list, const char *text)
{
	struct str words = STR_INIT;
	bool found;

	if (!text[0])
		return false;
	text_words(&words, text);
	found = words.len && place_in(list, words.buf + 1);
	str_release(&words);
	return found;
}

bool heading_listed(const char *list, const char *words)
{
	return place_in(list, words) > 0;
}

const char *heading_words(const char *heading, struct arena *a)
{
	struct str words = STR_INIT;
	const char *out;

	text_words(&words, heading);
	out = arena_strdup(a, words.len ? words.buf + 1 : "");
	str_release(&words);
	return out;
}

static bool folds_to(const char *label, const char *folded)
{
	struct str own = STR_INIT;
	bool same;

	heading_fold(&own, label, true);
	same = strcmp(own.buf, folded) == 0;
	str_release(&own);
	return same;
}

static bool is_imported(const struct field *f)
{
	return !(f->flags & (FIELD_DERIVED | FIELD_PAGE)) && (!(f->flags & FIELD_AUTO) || field_is_uid(f));
}

/* The field's own name counts as the first of its headings; -1: it is not meant. */
static int rank_in(const struct field *f, const char *folded)
{
	int place = place_in(f->headings, folded);

	if (!is_imported(f))
		return -1;
	if (place || field_is_uid(f))
		return place ? place : -1;
	return folds_to(f->name, folded) ? 0 : -1;
}

static void candidate_add(
	struct arena *a, struct import_column *c, const char *path, const struct field *f, int rank)
{
	struct import_candidate *grown =
		arena_array(a, struct import_candidate, c->n_candidates + 1);

	if (c->n_candidates)
		memcpy(grown, c->candidate, sizeof *grown * (size_t)c->n_candidates);
	grown[c->n_candidates++] = (struct import_candidate){path, f, rank, 0};
	c->candidate = grown;
}

/* In either language: who exported the file may have had the other one. */
static bool is_said(const char *label, const char *folded)
{
	return folds_to(label, folded) || folds_to(lang_in("es", label), folded);
}

static const struct field *local_field(
	const char *country, const struct entity *e, const char *folded)
{
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		for (const struct country_word *w = f->words; w && w->country && is_imported(f); w++)
			if (text_equal(w->country, country) && text_equal(w->field, f->name) &&
				is_said(w->label, folded))
				return f;
	}
	return NULL;
}

/* rank_in(), where nothing else of the record has that name in the country. */
static int rank_among(const struct field *f, const struct field *local, const char *folded)
{
	int rank = local && local != f ? -1 : rank_in(f, folded);

	return local == f && rank < 1 ? 1 : rank;
}

static void root_candidates(const char *country, const struct entity *e, struct arena *a,
	struct import_column *c, const char *folded)
{
	const struct field *local = local_field(country, e, folded);

	for (int i = 0; folded[0] && i < e->n_fields; i++) {
		int rank = rank_among(&e->fields[i], local, folded);

		if (rank >= 0)
			candidate_add(a, c, e->fields[i].name, &e->fields[i], rank);
	}
}

static void child_candidates(const char *country, const struct child *child, struct arena *a,
	struct import_column *c, const char *folded, const char *row)
{
	const struct field *local = local_field(country, child->of, folded);

	for (int i = 0; folded[0] && i < child->of->n_fields; i++) {
		const struct field *f = &child->of->fields[i];
		int rank = rank_among(f, local, folded);

		if (rank > 0 || (rank == 0 && !c->n_candidates))
			candidate_add(a, c, arena_printf(a, "%s%s.%s", child->name, row, f->name),
				f, rank);
	}
}

/* "shipping street", "direccion envio": the heading without the word that means the second row. */
static bool second_row(const struct child *child, const char *folded, struct str *out)
{
	for (const char *at = child->second; at && *at; at += strcspn(at, "|"), at += *at == '|') {
		size_t n = strcspn(at, "|"), len = strlen(folded);

		str_reset(out);
		if (len > n + 1 && !strncmp(folded, at, n) && folded[n] == ' ')
			str_add(out, folded + n + 1);
		else if (len > n + 1 && !strncmp(folded + len - n, at, n) &&
			 folded[len - n - 1] == ' ')
			str_addn(out, folded, len - n - 1);
		if (out->len)
			return true;
	}
	return false;
}

static void fold_candidates(const char *country, const struct entity *e, struct arena *a,
	struct import_column *c, bool brackets)
{
	struct str folded = STR_INIT, second = STR_INIT;

	heading_fold(&folded, c->heading, brackets);
	root_candidates(country, e, a, c, folded.buf);
	for (int i = 0; i < e->n_children; i++) {
		child_candidates(country, &e->children[i], a, c, folded.buf, "");
		if (!c->n_candidates && second_row(&e->children[i], folded.buf, &second))
			child_candidates(country, &e->children[i], a, c, second.buf, "[+1]");
	}
	str_release(&folded);
	str_release(&second);
}

/* What the program itself calls the field, here or in some country; not what is said where its list has no
 * values. */
static bool is_printed(const struct field *f, const char *folded)
{
	if (!is_imported(f) || field_is_uid(f) || f->flags & FIELD_HEADING)
		return false;
	if (is_said(f->label, folded))
		return true;
	for (const struct country_word *w = f->words; w && w->country; w++)
		if (text_equal(w->field, f->name) &&
			(!f->country || text_equal(f->country, w->country)) &&
			is_said(w->label, folded))
			return true;
	return false;
}

static void printed_candidates(struct arena *a, const struct entity *e, const char *before,
	const char *folded, struct import_column *c)
{
	for (int i = 0; folded[0] && i < e->n_fields; i++)
		if (is_printed(&e->fields[i], folded))
			candidate_add(a, c, arena_printf(a, "%s%s", before, e->fields[i].name),
				&e->fields[i], 1);
}

/* What the program printed in a firm of another country, where that is one field alone. */
static void labelled_candidate(const struct entity *e, struct arena *a, struct import_column *c)
{
	struct str folded = STR_INIT;

	heading_fold(&folded, c->heading, true);
	printed_candidates(a, e, "", folded.buf, c);
	for (int i = 0; i < e->n_children && !c->n_candidates; i++)
		printed_candidates(a, e->children[i].of,
			arena_printf(a, "%s.", e->children[i].name), folded.buf, c);
	if (c->n_candidates > 1)
		c->n_candidates = 0;
	str_release(&folded);
}

void heading_candidates(
	const char *country, const struct entity *e, struct arena *a, struct import_column *c)
{
	fold_candidates(country, e, a, c, true);
	if (!c->n_candidates)
		fold_candidates(country, e, a, c, false);
	if (!c->n_candidates)
		labelled_candidate(e, a, c);
}

static void behind(struct arena *a, const struct import_candidate *before, struct import_column *c)
{
	const struct entity *e = before->field->entity;
	size_t row = strlen(before->path) - strlen(before->field->name);

	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (!f->behind || !text_equal(f->behind, before->field->name) ||
			!import_listed(f->behind_headings, c->heading))
			continue;
		c->n_candidates = 0;
		candidate_add(a, c, arena_printf(a, "%.*s%s", (int)row, before->path, f->name), f, 1);
	}
}

void heading_behind(struct arena *a, const struct import_column *before, struct import_column *c)
{
	for (int i = 0; i < before->n_candidates; i++)
		behind(a, &before->candidate[i], c);
}

static bool is_word_of(const char *country, const struct entity *e, const char *folded)
{
	bool is = local_field(country, e, folded) != NULL;

	for (int i = 0; !is && i < e->n_children; i++)
		is = local_field(country, e->children[i].of, folded) != NULL;
	return is;
}

int heading_words_of(const struct entity *e, const struct import_map *m, const char *country)
{
	int n = 0;

	for (int i = 0; country && *country && i < m->n; i++)
		n += *m->column[i].words && is_word_of(country, e, m->column[i].words);
	return n;
}

static void most_words(const struct entity *e, const struct entity *of,
	const struct import_map *m, const char **best, int *most)
{
	for (int i = 0; i < of->n_fields; i++)
		for (const struct country_word *w = of->fields[i].words; w && w->country; w++) {
			int n = *best && text_equal(*best, w->country)
					? *most
					: heading_words_of(e, m, w->country);

			if (n > *most) {
				*most = n;
				*best = w->country;
			}
		}
}

const char *heading_country(const struct entity *e, const struct import_map *m)
{
	const char *best = NULL;
	int most = 0;

	most_words(e, e, m, &best, &most);
	for (int i = 0; i < e->n_children; i++)
		most_words(e, e->children[i].of, m, &best, &most);
	return best;
}

int import_recognised(
	const struct session *s, const struct entity *e, const struct csv_row *row)
{
	struct arena a = ARENA_INIT;
	int n = 0;

	for (int i = 0; i < row->n; i++) {
		struct import_column c = {.heading = row->cell[i]};

		heading_candidates(s->country, e, &a, &c);
		n += c.n_candidates > 0;
	}
	arena_release(&a);
	return n;
}

int heading_foreign(const struct entity *e, const struct csv_row *row, bool accept, struct err *err)
{
	for (int k = 0; k < e->n_foreign; k++) {
		const struct import_foreign *foreign = &e->foreign[k];
		int n = 0;

		for (int i = 0; i < row->n; i++)
			n += import_listed(foreign->headings, row->cell[i]);
		if (n >= foreign->least && !(accept && foreign->may_go_on))
			return err_set(err, foreign->may_go_on ? ERR_CONFIRM : ERR_INPUT, "%s",
				_(foreign->sentence));
	}
	return 0;
}

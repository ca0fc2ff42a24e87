#include "dict/choice.h"

#include <stdlib.h>
#include <string.h>
#include "base/text.h"
#include "dict/history.h"

struct choice_list {
	const char *name;
	bool own;
	struct choice *v;
	int n, cap;
};
struct choices {
	struct arena arena;
	struct choice_list *list;
	int n, cap;
};

static struct choice_list *list_at(struct choices *all, const char *name)
{
	if (all->n && strcmp(all->list[all->n - 1].name, name) == 0)
		return &all->list[all->n - 1];
	all->list = xgrow(all->list, &all->cap, all->n + 1, sizeof *all->list);
	all->list[all->n] = (struct choice_list){.name = arena_strdup(&all->arena, name)};
	return &all->list[all->n++];
}

/* Appends the '|'-separated names, folded, each with '|' behind it. */
static void fold_names(struct str *out, const char *names)
{
	struct str name = STR_INIT;

	for (const char *at = names; *at; at += strcspn(at, "|"), at += *at == '|') {
		str_reset(&name);
		str_addn(&name, at, strcspn(at, "|"));
		text_words(out, name.buf);
		str_addc(out, '|');
	}
	str_release(&name);
}

static void add_row(struct choices *all, const struct rows *r, bool spanish)
{
	struct choice_list *l = list_at(all, rows_text(r, 0));
	struct str names = STR_INIT;

	l->own = rows_i64(r, 6) > 1;
	str_addc(&names, '|');
	for (int column = 1; column <= 4; column++)
		fold_names(&names, rows_text(r, column));
	l->v = xgrow(l->v, &l->cap, l->n + 1, sizeof *l->v);
	l->v[l->n++] = (struct choice){
		.code = arena_strdup(&all->arena, rows_text(r, 1)),
		.label = arena_strdup(&all->arena, rows_text(r, spanish ? 2 : 3)),
		.names = arena_strdup(&all->arena, names.buf),
		.active = rows_i64(r, 5) == 1,
	};
	str_release(&names);
}

/* What cannot be read now is read the next time: half the lists would be worse than none. Whoever
 * shows a value may be the first to need them, a painting too. */
static void load(struct session *s)
{
	bool quiet = db_quiet(false);
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct err e;
	int rc;

	s->choices = xcalloc(1, sizeof *s->choices);
	sql_add(&q,
		"SELECT l.name, v.code, v.label_es, v.label_en, v.alias, v.active, l.rev "
		"FROM list l JOIN list_value v ON v.list = l.id ORDER BY l.name, v.position, v.id");
	rc = db_query(s->db, &q, &r, &e);
	while (!rc && (rc = rows_next(r, &e)) == 1) {
		add_row(s->choices, r, strcmp(s->language, "en") != 0);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	db_quiet(quiet);
	if (rc)
		choices_forget(s);
}

#define NAMED_MOST 8  /* values: so many are named all */
#define NAMED_FIRST 3 /* of more */

void choices_name(struct session *s, const char *list, struct str *out)
{
	int n, active = 0, at = 0;
	const struct choice *all = choices(s, list, &n);

	for (int i = 0; i < n; i++)
		active += all[i].active;
	for (int i = 0; i < n; i++) {
		if (!all[i].active)
			continue;
		if (active <= NAMED_MOST || at < NAMED_FIRST)
			str_addf(out, "%s%s", at ? ", " : "", all[i].label);
		else if (at == active - 1)
			str_addf(out, " ... %s", all[i].label);
		at++;
	}
}

void choices_forget(struct session *s)
{
	if (!s->choices)
		return;
	for (int i = 0; i < s->choices->n; i++)
		free(s->choices->list[i].v);
	free(s->choices->list);
	arena_release(&s->choices->arena);
	free(s->choices);
	s->choices = NULL;
}

const struct choice *choices(struct session *s, const char *list, int *n)
{
	if (!s->choices)
		load(s);
	for (int i = 0; s->choices && i < s->choices->n; i++) {
		if (strcmp(s->choices->list[i].name, list) != 0)
			continue;
		*n = s->choices->list[i].n;
		return s->choices->list[i].v;
	}
	*n = 0;
	return NULL;
}

bool choices_own(struct session *s, const char *list)
{
	int n;

	choices(s, list, &n);
	for (int i = 0; s->choices && i < s->choices->n; i++)
		if (strcmp(s->choices->list[i].name, list) == 0)
			return s->choices->list[i].own;
	return false;
}

const struct choice *choice_find(struct session *s, const char *list, const char *text)
{
	struct str want = STR_INIT;
	const struct choice *found = NULL, *all;
	int n;

	all = choices(s, list, &n);
	for (int i = 0; i < n; i++)
		if (all[i].code[0] == text[0] && strcmp(all[i].code, text) == 0)
			return &all[i];
	str_addc(&want, '|');
	text_words(&want, text);
	str_addc(&want, '|');
	for (int i = 0; i < n && !found && want.len > 2; i++)
		if (strstr(all[i].names, want.buf))
			found = &all[i];
	str_release(&want);
	return found;
}

const char *choice_label(struct session *s, const char *list, const char *code)
{
	const struct choice *all;
	int n;

	all = choices(s, list, &n);
	for (int i = 0; i < n; i++)
		if (strcmp(all[i].code, code) == 0)
			return all[i].label;
	return code;
}

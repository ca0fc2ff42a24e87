/* No label is wider than its place at 80 columns, in both languages. What may be cut is decided
 * here: a value, and the heading of a title that others leave no room for. Both then end with a
 * mark. The footer's labels are looked at in test_keys.c. */
#include "tui/painted.h"

#include "base/text.h"
#include "core/message.h"
#include "dict/choice.h"
#include "dict/setting.h"
#include "tui/card.h"
#include "tui/columns.h"
#include "tui/formparts.h"
#include "tui/grid.h"
#include "tui/top.h"
#include "tui/translations.h"

#define COLUMNS 80
#define LEAST_SHOWN 4 /* characters of a value that is cut */

static const char *const languages[] = {"es", "en"};

/* What is asked of one language; SKIPped when it was not built. */
static void each_language(void **state, void (*look)(struct world *w))
{
	struct world *w = *state;

	for (int i = 0; i < LENGTH(languages); i++) {
		if (!translated_to(languages[i]))
			skip();
		snprintf(w->ana->language, sizeof w->ana->language, "%s", languages[i]);
		choices_forget(w->ana);
		look(w);
	}
}

static void too_wide(const char *where, const char *label, int room)
{
	fail_msg("%s: \"%s\" is wider than its %d columns", where, label, room);
}

/* "626 Régimen Simplificado de C>": whole, or with a mark where it is cut. */
static void whole_or_marked(const char *screen, const char *text)
{
	int width = text_width(text);
	bool found = is_painted(screen, text);

	for (int n = LEAST_SHOWN; n < width && !found; n++) {
		struct str cut = STR_INIT;

		str_addn(&cut, text, text_fit(text, n));
		str_add(&cut, mark_text(MARK_MORE_RIGHT));
		found = is_painted(screen, cut.buf);
		str_release(&cut);
	}
	if (!found)
		fail_msg("neither \"%s\" nor how it begins, with a mark", text);
}

/* ---- forms and cards ---------------------------------------------------------------------------
 */

static const char *const countries[] = {"MX", "CL", "CO", "AR", "PE", "US"};
static const int widths[] = {COLUMNS, 100, 132, 200};

/* Labels and boxes that stand below one another begin at the same column. */
static void look_at_column(const struct sheet *s, const struct record *r, int i)
{
	const struct spot *p = &s->v[i];

	for (int k = 0; k < i; k++)
		if (s->v[k].side == p->side && (s->v[k].box != p->box || s->v[k].x != p->x))
			fail_msg("%s.%s is out of line with %s", r->entity->name, p->field->name,
				s->v[k].field->name);
}

/* A label is shown whole, and its box ends before the next one begins. */
static void look_at_sheet(
	const struct world *w, const struct sheet *s, const struct record *r, int columns)
{
	for (int i = 0; i < s->n; i++) {
		const struct spot *p = &s->v[i], *next = i + 1 < s->n ? p + 1 : NULL;
		const char *label = field_caption(w->ana, r, p->field);
		int end = next && next->line == p->line ? next->x : columns;

		if (!*label)
			fail_msg("%s.%s has no label", r->entity->name, p->field->name);
		if (text_width(label) > p->label)
			too_wide(r->entity->name, label, p->label);
		if (p->box + p->width >= end)
			fail_msg("%s: no room for the value of \"%s\"", r->entity->name, label);
		look_at_column(s, r, i);
	}
}

static bool is_typed(const struct field *f)
{
	return field_editable(f) && !(f->flags & FIELD_PAGE);
}

static bool is_read(const struct field *f)
{
	return field_stored(f) && !(f->flags & FIELD_DERIVED);
}

/* Without the column of the arrows. */
static void look_at_fields(
	const struct world *w, const struct entity *e, bool (*shown)(const struct field *))
{
	struct record *r = record_new(e);
	struct sheet s = {.n = 0};
	const struct field *country = entity_field(e, "country");

	for (int i = 0; i < e->n_fields; i++)
		if (shown(&e->fields[i]))
			sheet_add(&s, &e->fields[i]);
	for (int i = 0; i < LENGTH(countries); i++) {
		if (country)
			record_set(r, "country", countries[i]);
		for (int k = 0; k < LENGTH(widths); k++) {
			sheet_layout(&s, w->ana, r, widths[k] - 1);
			look_at_sheet(w, &s, r, widths[k]);
		}
	}
	record_free(&r);
}

static void look_at_forms(struct world *w)
{
	for (int i = 0; i < entity_count(); i++) {
		look_at_fields(w, entity_at(i), is_typed);
		look_at_fields(w, entity_at(i), is_read);
	}
}

static void labels_of_forms_fit(void **state)
{
	each_language(state, look_at_forms);
}

/* ---- lists --------------------------------------------------------------------------------------
 */

static int heading_width(const struct query *q, const struct field *f)
{
	return text_width(column_heading(q, f)) + (f == q->sort ? 1 : 0); /* the arrow */
}

/* A column whose heading has no room is left out; only a title shrinks for others, when somebody
 * chose them. */
static void look_at_columns(const struct query *q, const struct columns *c, bool chosen)
{
	for (int i = 0; i < c->n; i++) {
		const struct field *f = c->v[i].field;
		bool shrinks = chosen && f == entity_title(q->entity);

		if (heading_width(q, f) > c->v[i].width && !shrinks)
			too_wide(q->entity->name, column_heading(q, f), c->v[i].width);
	}
}

/* The usual columns in every order, then each other column beside the title. */
static void look_at_list(struct world *w, const struct entity *e)
{
	struct columns c;
	struct query q;

	query_init(&q, from(w->ana), e);
	if (e->flags & ENTITY_CHILD)
		fieldset_all(&q.fields, e);
	for (int i = 0; i < e->n_fields; i++) {
		struct column_choice chosen = {.n = 0};

		if (!column_possible(&q, &e->fields[i]))
			continue;
		if (e->fields[i].flags & FIELD_SORTED)
			q.sort = &e->fields[i];
		columns_layout_chosen(&c, &q, &chosen, COLUMNS);
		look_at_columns(&q, &c, false);
		if (e->title)
			chosen.field[chosen.n++] = entity_title(e);
		chosen.field[chosen.n++] = &e->fields[i];
		columns_layout_chosen(&c, &q, &chosen, COLUMNS);
		look_at_columns(&q, &c, true);
	}
}

/* Somebody chose columns that leave the title the least room that it can have. */
static void look_at_cut_title(struct world *w)
{
	struct str heading = STR_INIT;

	must(setting_put(w->ana, "grid.client.columns", "legal_name,email", &w->e));
	play_begin(w, "screen empty\nsize 40x12\nscreen list\n");
	screen_push(grid_home_new(w->ana));
	play_end();
	shows("empty", "program"); /* of an empty list, in as many lines as it takes */
	str_addf(&heading, " %s%s", _(entity_title(kind("client"))->label), mark_text(MARK_UP));
	whole_or_marked("list", heading.buf);
	str_release(&heading);
}

static void look_at_lists(struct world *w)
{
	look_at_cut_title(w);
	for (int i = 0; i < entity_count(); i++)
		look_at_list(w, entity_at(i));
}

static void headings_of_lists_fit(void **state)
{
	each_language(state, look_at_lists);
}

/* ---- hints
 * --------------------------------------------------------------------------------------- */

#define HINT_LINE 22 /* of 24 */

/* The line above the footer, in every screen of 80x24 that was painted. */
static void look_at_hints(void)
{
	for (const char *at = painted; (at = strstr(at, " 80x24 cursor ")); at++) {
		const char *hint = at, *mark = mark_text(MARK_MORE_RIGHT);
		size_t n;

		for (int i = 0; i <= HINT_LINE; i++)
			hint += strcspn(hint, "\n") + 1;
		n = strcspn(hint, "\n");
		if (n > strlen(mark) && !strncmp(hint + n - strlen(mark), mark, strlen(mark)))
			fail_msg("the hint is cut: %.*s", (int)n, hint);
	}
}

#define FIELDS_WALKED 20

/* Is there anything that somebody types? */
static bool has_typing(const struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++)
		if (field_editable(&e->fields[i]))
			return true;
	return false;
}

/* A new record's form, field by field. */
static void look_at_form_hints(struct world *w, const struct entity *e)
{
	struct str keys = STR_INIT;
	int64_t made;

	if (!has_typing(e))
		return;
	for (int i = 0; i < FIELDS_WALKED; i++)
		str_addf(&keys, "screen %d\nkey Tab\n", i);
	play_begin(w, keys.buf);
	must(e->flags & ENTITY_SINGLE ? form_open(from(w->ana), e, 1, &w->e)
				      : form_open_new(from(w->ana), e, &made, &w->e));
	play_end();
	look_at_hints();
	str_release(&keys);
}

static bool has_form(struct world *w, const struct entity *e)
{
	return !(e->flags & (ENTITY_CHILD | ENTITY_MADE)) &&
	       session_may(w->ana, e, VERB_EDIT, NULL);
}

static void look_at_all_hints(struct world *w)
{
	for (int i = 0; i < entity_count(); i++)
		if (has_form(w, entity_at(i)))
			look_at_form_hints(w, entity_at(i));
}

static void hints_of_forms_fit(void **state)
{
	each_language(state, look_at_all_hints);
}

/* ---- tabs ---------------------------------------------------------------------------------------
 */

#define EVERY_TAB \
	"screen 1\nkey 2\nscreen 2\nkey 3\nscreen 3\nkey 4\nscreen 4\nkey 5\nscreen 5\n" \
	"key 6\nscreen 6\nkey 7\nscreen 7\nkey 8\nscreen 8\nkey 9\nscreen 9\n"

/* The nth tab, from 1, is there in full while the first one is open; a very long one with its beginning, and in
 * full when it is open itself. */
static void look_at_tab(int n, const char *label)
{
	char roomy[64], tight[64], cut[64], itself[8];

	snprintf(roomy, sizeof roomy, "%d %s", n, label);
	snprintf(tight, sizeof tight, "%d%s", n, label);
	snprintf(cut, sizeof cut, "%d%.5s", n, label);
	snprintf(itself, sizeof itself, "%d", n);
	if (is_painted("1", tight) || is_painted("1", roomy))
		return;
	shows("1", cut);
	shows(itself, roomy);
}

/* Those of every day are there at once; an administrator's settings come with Tab. */
#define DAILY 6

static void look_at_home(struct world *w)
{
	const struct entity *e[TABS_MAX];
	int n = top_entities(w->ana, e);

	play_begin(w, EVERY_TAB);
	screen_push(grid_home_new(w->ana));
	play_end();
	look_at_hints();
	for (int i = 0; i < n && i < DAILY; i++)
		look_at_tab(i + 1, _(e[i]->plural));
}

static void look_at_card(struct world *w, const struct entity *e)
{
	const struct relation *rel = top_relation(w->ana, e, 0);
	int n = 1;

	play_begin(w, EVERY_TAB);
	must(card_open(from(w->ana), e, 1, NULL, &w->e));
	play_end();
	look_at_hints();
	look_at_tab(n++, _("Detail"));
	for (int i = 0; i < e->n_children || rel; i++) {
		if (i < e->n_children)
			look_at_tab(n++, _(e->children[i].label));
		if (rel && !rel->window)
			look_at_tab(n++, _(rel->label));
		rel = rel ? top_relation(w->ana, e, i + 1) : NULL;
	}
	look_at_tab(n, _("History"));
}

static void look_at_tabs(struct world *w)
{
	const struct entity *e[TABS_MAX];
	int n = top_entities(w->ana, e);

	look_at_home(w);
	for (int i = 0; i < n; i++)
		look_at_card(w, e[i]);
}

/* Nobody types one: it comes with what it tells of. */
static int queue_attempt(struct change *c, void *ctx, struct err *e)
{
	struct message_recipe recipe = {.subject_entity = "document", .subject_id = 1, .purpose = "issued",
		.client = 1, .document = 1, .title = "Su factura"};
	int64_t id;

	(void)ctx;
	return message_queue(c, &recipe, &id, e);
}

/* Administrators have every tab that there is. */
static void tabs_fit(void **state)
{
	struct world *w = *state;

	add("client", "legal_name=Óptica Güemes", "country=MX");
	add("service_order", "client=1");
	add("product", "name=Balanza");
	add("document", "kind=invoice", "client=1", "line[+0].product=1");
	must(door_batch(w->ana, "create", "", queue_attempt, NULL, &w->e));
	each_language(state, look_at_tabs);
}

/* ---- values -------------------------------------------------------------------------------------
 */

static const struct choice *longest(struct world *w, const char *list)
{
	const struct choice *all, *best = NULL;
	int n;

	all = choices(w->ana, list, &n);
	for (int i = 0; i < n; i++)
		if (!best || text_width(all[i].label) > text_width(best->label))
			best = &all[i];
	return best;
}

static bool is_chosen(const struct field *f)
{
	return is_typed(f) && (f->kind == FIELD_CHOICE || f->kind == FIELD_SET);
}

/* The form on top gets the longest value of each list. */
static void values_fill(struct world *w)
{
	struct form *f = (struct form *)screen_top();
	struct record *row = form_row(f);

	for (int i = 0; i < row->entity->n_fields; i++)
		if (is_chosen(&row->entity->fields[i]))
			record_set(row, row->entity->fields[i].name,
				longest(w, row->entity->fields[i].list)->code);
	items_refresh(f);
}

static void look_at_values(struct world *w, const struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++)
		if (is_chosen(&e->fields[i]))
			whole_or_marked("form", longest(w, e->fields[i].list)->label);
}

#define WHOLE_FORM "size 80x60\nscreen form\n"

static void look_at_form(struct world *w, const struct entity *e)
{
	int64_t made;

	if (!has_typing(e))
		return;
	play_begin(w, WHOLE_FORM);
	must(e->flags & ENTITY_SINGLE ? form_open(from(w->ana), e, 1, &w->e)
				      : form_open_new(from(w->ana), e, &made, &w->e));
	values_fill(w);
	play_end();
	look_at_values(w, e);
	for (int i = 0; i < e->n_children; i++) {
		play_begin(w, WHOLE_FORM);
		must(form_open_row(from(w->ana), e, 1, i, -1, &w->e));
		values_fill(w);
		play_end();
		look_at_values(w, e->children[i].of);
	}
}

static void look_at_all_values(struct world *w)
{
	for (int i = 0; i < entity_count(); i++)
		if (has_form(w, entity_at(i)))
			look_at_form(w, entity_at(i));
}

static void values_fit_or_have_a_mark(void **state)
{
	struct world *w = *state;

	add("client", "legal_name=Óptica Güemes", "country=MX");
	add("product", "name=Armazón");
	add("document", "client=000001");
	add("schedule", "client=000001", "start=2026-12-01");
	each_language(state, look_at_all_values);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(labels_of_forms_fit),
		in_world(headings_of_lists_fit),
		in_world(hints_of_forms_fit),
		in_world(tabs_fit),
		in_world(values_fit_or_have_a_mark),
	};
	int failed;

	translations();
	painted_init();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	painted_release();
	return failed;
}

/* What a technician may: orders, and through an order its dealings and its client's contacts, to be
 * read and printed. Everything else is tried, with every id: of two clients, one is served by the
 * technician, and no byte of the other one may come out. */
#include "core/world.h"

#include "core/doctor.h"
#include "core/export.h"
#include "core/waiting.h"
#include "dict/bulk.h"
#include "dict/draft.h"
#include "dict/merge.h"
#include "dict/output.h"
#include "dict/pairs.h"
#include "dict/undo.h"

#define MARK "XYZZY"
#define FOREIGN "legal_name=" MARK " SA", "country=CL", "tax_id=77777777-7", \
	"email=" MARK "@example.com", "website=" MARK ".example", \
	"contact_name=" MARK " Pérez", "note=" MARK, "address[+0].street=" MARK, \
	"bank[+0].bank_name=" MARK
#define IDS 12 /* more than any table of this firm's records needs */

struct firm {
	int64_t client[2], order[2]; /* [0]: assigned to tito */
};

/* What is sold to the other one: a product, an issued document and one that is not, their operation. */
static void sales_make(struct world *w, int64_t client)
{
	struct accepted yes = {.all = true};
	char text[40];
	int64_t id = 0;

	snprintf(text, sizeof text, "client=%d", (int)client);
	add("product", "name=" MARK, "price=2");
	for (int i = 0; i < 2; i++)
		id = add("document", "kind=delivery_note", text, "line[+0].description=" MARK,
			"line[+0].quantity=1", "line[+0].price=5");
	must(door_act(w->ana, action_find("issue", kind("document")), kind("document"), id, 0, &yes,
		&w->issues, &w->e));
}

static void firm_make(struct world *w, struct firm *p, const char *scope)
{
	char text[64];

	p->client[0] = add("client", "legal_name=Comercial Los Ñires SpA", "country=CL",
		"tax_id=76086428-5", "contact_name=Rosa");
	p->client[1] = add("client", FOREIGN);
	for (int i = 0; i < 2; i++) {
		snprintf(text, sizeof text, "client=%d", (int)p->client[i]);
		p->order[i] = add("service_order", text, i ? "fault=" MARK : "fault=No enciende",
			i ? "technician=" : "technician=tito");
		snprintf(text, sizeof text, "service_order=%d", (int)p->order[i]);
		add("order_dealing", text, i ? "text=" MARK : "text=Hola");
	}
	snprintf(text, sizeof text, "row_scope=%s", scope);
	sales_make(w, p->client[1]);
	edit("role", number("SELECT id FROM role WHERE name = 'technician' AND id > ", 0), text);
	must(session_recheck(w->tito, &w->e));
}

/* ---- reading --------------------------------------------------------------------------------- */

static bool is_mine(const struct world *w, int64_t order, const struct firm *p)
{
	return order == p->order[0] || (order == p->order[1] && w->tito->rows == ROWS_ALL);
}

/* What a way of reading gives for this record, or why not. */
static int read_one(struct world *w, struct scope scope, const struct entity *e, int64_t id,
	struct str *out)
{
	struct record *r = NULL;
	struct json j;
	int rc = door_load(scope, e, id, &r, &w->e);

	str_reset(out);
	if (rc) {
		str_add(out, w->e.text);
		return rc;
	}
	json_init(&j, out);
	record_json(scope.session, r, true, &j);
	record_free(&r);
	return 0;
}

static void say_no_mark(const struct str *out, const char *what, int64_t id)
{
	if (strcasestr(out->buf, MARK))
		fail_msg("%s %d says: %s", what, (int)id, out->buf);
}

static void no_record_directly(struct world *w, const struct firm *p)
{
	struct str out = STR_INIT;

	for (int i = 0; i < entity_count(); i++)
		for (int64_t id = 1; id < IDS; id++) {
			const struct entity *e = entity_at(i);
			bool order = e == kind("service_order") && is_mine(w, id, p);

			if ((read_one(w, from(w->tito), e, id, &out) == 0) != order)
				fail_msg("%s %d: %s", e->name, (int)id, out.buf);
			if (!order)
				say_no_mark(&out, e->name, id);
		}
	str_release(&out);
}

/* A relation to orders shows those that are to be seen anyway. */
static bool leads(const struct world *w, const struct relation *rel, int64_t start, int64_t id,
	const struct firm *p)
{
	if (strcmp(rel->to, "service_order") == 0)
		return is_mine(w, id, p);
	return strcmp(rel->from, "service_order") == 0 && is_mine(w, start, p);
}

static void no_record_through(struct world *w, const struct relation *rel, const struct firm *p)
{
	struct str out = STR_INIT;

	for (int64_t start = 1; start < IDS; start++)
		for (int64_t id = 1; id < IDS; id++) {
			struct scope scope = {w->tito, rel, start};
			int rc = read_one(w, scope, kind(rel->to), id, &out);

			if (rc == 0 && !leads(w, rel, start, id, p))
				fail_msg("%s of %d: %d is read", rel->name, (int)start, (int)id);
			if (start == p->order[0])
				say_no_mark(&out, rel->name, id);
		}
	str_release(&out);
}

/* Every way of asking for many. */
static int count_all(const struct query *q, struct arena *a, struct err *e)
{
	struct place start = {0}, at;
	struct page page = PAGE_INIT;
	struct query_group *group;
	int64_t n, ids_n, *ids = NULL;
	int n_groups, open = 0;

	open += !query_page(q, &start, true, 5, &page, e);
	page_release(&page);
	open += !query_page_at(q, &start, 5, &page, e);
	page_release(&page);
	open += !query_count(q, 0, &n, e);
	open += !query_place(q, 1, a, &at, e);
	open += !query_nth(q, 1, a, &at, e);
	open += !query_letter(q, "X", a, &at, e);
	open += !query_groups(q, entity_title(q->entity), a, &group, &n_groups, e);
	open += !query_ids(q, 0, &ids, &ids_n, e);
	free(ids);
	return open;
}

static void no_list(struct world *w, struct scope scope, const struct entity *e)
{
	struct arena a = ARENA_INIT;
	struct query q;

	if (e->flags & ENTITY_CHILD)
		return;
	query_init(&q, scope, e);
	if (count_all(&q, &a, &w->e))
		fail_msg("%s is listed (%s)", e->name, scope.relation ? scope.relation->name : "");
	q.search = MARK;
	if (count_all(&q, &a, &w->e))
		fail_msg("%s is searched", e->name);
	arena_release(&a);
}

static void nothing_is_read(struct world *w, const char *scope)
{
	struct firm p;
	struct arena a = ARENA_INIT;
	struct query q;

	firm_make(w, &p, scope);
	no_record_directly(w, &p);
	for (int i = 0; i < entity_count(); i++) {
		const struct entity *e = entity_at(i);

		if (e != kind("service_order"))
			no_list(w, from(w->tito), e);
		for (int k = 0; k < e->n_relations; k++) {
			no_record_through(w, &e->relations[k], &p);
			if (e != kind("service_order") &&
				kind(e->relations[k].to) != kind("service_order"))
				no_list(w, (struct scope){w->tito, &e->relations[k], p.client[1]},
					kind(e->relations[k].to));
		}
	}
	for (int i = 0; i < waiting_n(); i++)
		assert_false(waiting_query(i, w->tito, &a, &q));
	arena_release(&a);
}

static void all_orders_and_nothing_else(void **state)
{
	struct world *w = *state;

	nothing_is_read(w, "all");
	assert_int_equal(found(w, w->tito, "service_order", ""), 2);
}

static void assigned_orders_and_nothing_else(void **state)
{
	struct world *w = *state;

	nothing_is_read(w, "assigned");
	assert_int_equal(found(w, w->tito, "service_order", ""), 1);
	assert_int_equal(found(w, w->tito, "service_order", MARK), 0);
	assert_int_equal(found(w, w->tito, "service_order", "7777"), 0);
	assert_int_equal(found(w, w->tito, "service_order", "1001"), 1);
}

/* ---- history --------------------------------------------------------------------------------- */

struct told {
	struct session *session;
	struct str text;
};

static int history_row(void *ctx, const struct history_row *row, struct err *e)
{
	struct told *told = ctx;

	(void)e;
	history_sentence(told->session, row, &told->text);
	str_add(&told->text, row->old_value ? row->old_value : "");
	str_add(&told->text, row->new_value ? row->new_value : "");
	return 0;
}

static void no_history_but_of_the_orders(void **state)
{
	struct world *w = *state;
	struct told told = {w->tito, STR_INIT};
	struct firm p;

	firm_make(w, &p, "assigned");
	for (int i = 0; i < entity_count(); i++)
		for (int64_t id = 1; id < IDS; id++) {
			int rc = history_each(from(w->tito), entity_at(i), id, NULL, history_row,
				&told, &w->e);
			bool mine = entity_at(i) == kind("service_order") && id == p.order[0];

			if ((rc == 0) != mine)
				fail_msg("%s %d: %d", entity_at(i)->name, (int)id, rc);
		}
	assert_true(told.text.len > 0);
	say_no_mark(&told.text, "history", p.order[0]);
	str_release(&told.text);
}

/* ---- changing -------------------------------------------------------------------------------- */

static const char *const actions[] = {
	"archive", "restore", "purge", "convert", "issue", "cancel"};

static void no_act(struct world *w, const struct entity *e, int64_t id)
{
	struct accepted all = {.all = true};
	struct record *r = NULL;

	for (int i = 0; i < LENGTH(actions); i++)
		if (action_find(actions[i], e) &&
			!try_act(w, w->tito, actions[i], e->name, true, id))
			fail_msg("%s %s %d", actions[i], e->name, (int)id);
	if (e->flags & ENTITY_CHILD || door_load(from(w->ana), e, id, &r, &w->e))
		return;
	record_set_value(r, entity_title(e), &r->v[entity_title(e)->index]);
	if (!door_save(w->tito, r, &all, &w->issues, &w->e))
		fail_msg("%s %d is saved", e->name, (int)id);
	record_free(&r);
}

static void no_making(struct world *w, const struct entity *e)
{
	struct import_options o = {.accept = true};
	struct import_report report = IMPORT_REPORT_INIT;
	static const char file[] = "name,legal_name,client,number\nA,A,1,1\n";
	FILE *in = fmemopen((void *)file, sizeof file - 1, "r");
	struct accepted all = {.all = true};
	struct record *r = NULL;

	if (!door_new(from(w->tito), e, &r, &w->e))
		fail_msg("a new %s", e->name);
	r = record_new(e);
	if (!door_save(w->tito, r, &all, &w->issues, &w->e))
		fail_msg("a %s made", e->name);
	record_free(&r);
	if (!import_run(w->tito, e, in, &o, &report, &w->e))
		fail_msg("%s imported", e->name);
	import_report_release(&report);
	fclose(in);
}

static void no_bulk(struct world *w, const struct entity *e)
{
	static const int64_t ids[] = {1, 2, 3};
	struct bulk archive = {.entity = e, .action = "archive", .id = ids, .n = LENGTH(ids)};
	struct bulk set = {.entity = e, .path = e->title, .text = "A", .id = ids, .n = LENGTH(ids)};
	struct bulk_report report = {0};

	if (e->flags & ENTITY_CHILD)
		return;
	door_bulk(w->tito, &set, &report, &w->e);
	assert_int_equal(report.done, 0);
	if (e->flags & ENTITY_ARCHIVES)
		door_bulk(w->tito, &archive, &report, &w->e);
	assert_int_equal(report.done, 0);
	assert_null(strcasestr(report.first_refusal, MARK));
}

static void nothing_is_changed(void **state)
{
	struct world *w = *state;
	struct firm p;
	int64_t before, after, changes, own;

	firm_make(w, &p, "all");
	must(history_head(w->db, &before, &w->e));
	changes = number("SELECT max(id) FROM change WHERE id > ", 0);
	for (int i = 0; i < entity_count(); i++) {
		no_making(w, entity_at(i));
		no_bulk(w, entity_at(i));
		for (int64_t id = 1; id < IDS; id++)
			no_act(w, entity_at(i), id);
	}
	for (int64_t id = 1; id <= changes; id++)
		if (!door_undo(w->tito, id, NULL, NULL, &w->e))
			fail_msg("change %d is undone", (int)id);
		else
			assert_null(strcasestr(w->e.text, MARK));
	assert_int_equal(undo_last(w->tito, &own, &w->e), ERR_MISSING);
	must(history_head(w->db, &after, &w->e));
	assert_int_equal(before, after);
}

/* ---- what looks through all records ---------------------------------------------------------- */

static void no_pair(struct world *w, const struct entity *e, int64_t a, int64_t b)
{
	struct accepted all = {.all = true};
	struct merge *m = NULL;

	if (!merge_open(w->tito, e, a, b, &m, &w->e))
		fail_msg("%s %d is shown beside %d", e->name, (int)a, (int)b);
	assert_null(strcasestr(w->e.text, MARK));
	if (!door_merge_ids(w->tito, e, a, b, &all, NULL, &w->e))
		fail_msg("%s %d is merged with %d", e->name, (int)a, (int)b);
	assert_null(strcasestr(w->e.text, MARK));
	if (!pair_apart(w->tito, e, a, b, false, &w->e))
		fail_msg("%s %d and %d are two", e->name, (int)a, (int)b);
	assert_null(strcasestr(w->e.text, MARK));
}

static void nothing_is_merged(void **state)
{
	struct world *w = *state;
	struct firm p;

	firm_make(w, &p, "all");
	add("client", FOREIGN);
	for (int i = 0; i < entity_count(); i++) {
		struct pairs pairs;

		if (!pairs_begin(&pairs, w->tito, entity_at(i), &w->e))
			fail_msg("duplicates of %s", entity_at(i)->name);
		pairs_release(&pairs);
		for (int64_t id = 1; id < IDS; id++)
			no_pair(w, entity_at(i), id, id % 3 + 1);
	}
}

/* By no way to them, not even that of the orders, which are printed and no more. */
static void no_export(struct world *w, struct scope scope, const struct entity *e)
{
	for (int format = 0; format < EXPORT_FORMATS; format++) {
		struct export_options o = {.format = (enum export_format)format};
		char text[4096] = "";
		FILE *out = fmemopen(text, sizeof text, "w");
		struct query q;
		int64_t rows;

		query_init(&q, scope, e);
		if (!export_run(&q, 0, &o, out, &rows, &w->e))
			fail_msg("%s is exported", e->name);
		fclose(out);
		assert_null(strcasestr(text, MARK));
		assert_null(strcasestr(w->e.text, MARK));
	}
}

static void nothing_is_exported(void **state)
{
	struct world *w = *state;
	struct firm p;

	firm_make(w, &p, "all");
	for (int i = 0; i < entity_count(); i++) {
		const struct entity *e = entity_at(i);

		if (!(e->flags & ENTITY_CHILD))
			no_export(w, from(w->tito), e);
		for (int k = 0; k < e->n_relations; k++)
			no_export(w, (struct scope){w->tito, &e->relations[k], p.order[0]},
				kind(e->relations[k].to));
	}
}

static void nothing_is_repaired(void **state)
{
	struct world *w = *state;
	struct doctor d = {.db = w->db, .path = w->path};
	struct str backup = STR_INIT;

	for (int i = 0; i < doctor_checks_n; i++)
		if (doctor_checks[i].repair)
			assert_int_equal(doctor_repair(&d, &doctor_checks[i], w->tito, &backup,
						 &w->e),
				ERR_DENIED);
	assert_int_equal(backup.len, 0);
	str_release(&backup);
}

/* An operator left a form open, and is a technician when he comes back. */
static void no_form_of_former_days(void **state)
{
	struct world *w = *state;
	struct arena a = ARENA_INIT;
	struct session *again = NULL;
	struct draft *v, left = {.part = "", .title = MARK, .body = "{}"};
	struct firm p;
	int n;

	firm_make(w, &p, "all");
	left.entity = kind("client");
	left.record = p.client[1];
	must(draft_put(w->oscar, &left, 2, &w->e));
	draft_take(w->tito, left.id, &w->e);
	draft_drop(w->tito, left.id, 2, &w->e);
	must(draft_list(w->tito, &a, &v, &n, &w->e));
	assert_int_equal(n, 0);
	must(draft_list(w->oscar, &a, &v, &n, &w->e));
	assert_int_equal(n, 1);
	edit("user", w->oscar->user, "technician=1");
	must(session_open(&again, w->db, "oscar", &w->e));
	must(draft_list(again, &a, &v, &n, &w->e));
	assert_int_equal(n, 0);
	session_free(&again);
	arena_release(&a);
}

/* ---- the cap --------------------------------------------------------------------------------- */

static const enum verb verbs[] = {VERB_LIST, VERB_VIEW, VERB_CREATE, VERB_EDIT, VERB_ARCHIVE,
	VERB_PURGE, VERB_PRINT, VERB_EXPORT, VERB_IMPORT};

static void no_role_widens_it(void **state)
{
	struct world *w = *state;
	const enum verb most[] = {VERB_LIST, VERB_VIEW, VERB_PRINT};
	int64_t role = number("SELECT id FROM role WHERE name = 'technician' AND id > ", 0);
	int allowed = 0;

	edit("role", role, "right[+0].entity=*", "right[+0].verbs=all", "right[+1].entity=client",
		"right[+1].verbs=list,view,export", "right[+2].entity=contact",
		"right[+2].verbs=all");
	must(session_recheck(w->tito, &w->e));
	for (int i = 0; i < entity_count(); i++)
		for (int v = 0; v < LENGTH(verbs); v++)
			allowed += session_may(w->tito, entity_at(i), verbs[v], NULL);
	assert_int_equal(allowed, LENGTH(most));
	for (int v = 0; v < LENGTH(most); v++)
		assert_true(session_may(w->tito, kind("service_order"), most[v], NULL));
}

/* A person may be a client, too, and is a contact of this one all the same. */
static void a_contact_says_nothing_of_other_clients(void **state)
{
	struct world *w = *state;
	struct firm p;
	struct record *r = NULL;
	struct scope scope = {w->tito, relation_find("service_order.contacts"), 0};
	char texts[2][64];
	int64_t other = add("client", "legal_name=Zoila Paz", "country=CL", "owner=sara"), id;

	firm_make(w, &p, "all");
	snprintf(texts[0], sizeof texts[0], "client=%d", (int)p.client[0]);
	snprintf(texts[1], sizeof texts[1], "person=%d",
		(int)person_of(w, contact_of(w, other, 0)));
	id = add("contact", texts[0], texts[1]);
	scope.from_id = p.order[0];
	must(door_load(scope, kind("contact"), id, &r, &w->e));
	assert_string_equal(record_get(r, "name"), "Zoila Paz");
	assert_false(fieldset_has(&r->known, entity_field(r->entity, "self_client")));
	assert_false(fieldset_has(&r->known, entity_field(r->entity, "owner")));
	assert_int_equal(history_each(scope, kind("contact"), id, NULL, history_row, NULL, &w->e),
		ERR_DENIED);
	record_free(&r);
}

static void a_scope_of_none_is_none(void **state)
{
	struct world *w = *state;
	struct firm p;

	firm_make(w, &p, "none");
	assert_int_equal(found(w, w->tito, "service_order", ""), -1);
	assert_int_equal(w->e.code, ERR_DENIED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(all_orders_and_nothing_else),
		in_world(assigned_orders_and_nothing_else),
		in_world(no_history_but_of_the_orders),
		in_world(nothing_is_changed),
		in_world(nothing_is_merged),
		in_world(nothing_is_exported),
		in_world(nothing_is_repaired),
		in_world(no_form_of_former_days),
		in_world(no_role_widens_it),
		in_world(a_contact_says_nothing_of_other_clients),
		in_world(a_scope_of_none_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

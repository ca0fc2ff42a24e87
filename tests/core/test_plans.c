/* What every key asks for is answered through indexes, at any size: the plans of the statements that were really
 * run are looked at. The planner knows no statistics here, so that a small database has the plans of a big one. */
#include "world.h"
#include "dict/pairs.h"
#include "store/sqlite.h"

/* All statements that the connection has kept, as their plans: each step on a line. */
static void plan_add(sqlite3 *conn, const char *text, struct str *out)
{
	char *explain = sqlite3_mprintf("EXPLAIN QUERY PLAN %s", text);
	sqlite3_stmt *st;

	assert_int_equal(SQLITE_OK, sqlite3_prepare_v2(conn, explain, -1, &st, NULL));
	while (sqlite3_step(st) == SQLITE_ROW)
		str_addf(out, "%s\n", (const char *)sqlite3_column_text(st, 3));
	sqlite3_finalize(st);
	sqlite3_free(explain);
}

/* Those of the kept statements that hold this text; the others are of no interest. */
static void plans_of(struct world *w, const char *holding, void (*judge)(const char *sql, const char *plan))
{
	sqlite3 *conn = sqlite_db(w->db)->conn;
	int judged = 0;

	for (sqlite3_stmt *st = sqlite3_next_stmt(conn, NULL); st; st = sqlite3_next_stmt(conn, st)) {
		const char *text = sqlite3_sql(st);
		struct str plan = STR_INIT;

		if (!strstr(text, holding) || strncmp(text, "SELECT", 6) != 0)
			continue;
		plan_add(conn, text, &plan);
		judge(text, plan.buf);
		judged++;
		str_release(&plan);
	}
	if (!judged)
		fail_msg("no statement was run that holds \"%s\"", holding);
}

static void refuse(const char *sql, const char *plan, const char *step)
{
	if (strstr(plan, step))
		fail_msg("\"%s\" in the plan of\n%s\n\n%s", step, sql, plan);
}

static void needs_no_sort(const char *sql, const char *plan)
{
	refuse(sql, plan, "TEMP B-TREE FOR ORDER BY");
	refuse(sql, plan, "AUTOMATIC");
}

/* A walk along an index in its order is fine, as long as a LIMIT ends it. */
static void needs_no_scan(const char *sql, const char *plan)
{
	const char *at = plan;

	needs_no_sort(sql, plan);
	while ((at = strstr(at, "SCAN "))) {
		size_t n = strcspn(at, "\n");
		bool walks = memmem(at, n, "USING", 5) || memmem(at, n, "VIRTUAL TABLE", 13) ||
			memmem(at, n, "(subquery", 9) || memmem(at, n, "counted", 7);

		if (!walks)
			fail_msg("a scan in the plan of\n%s\n\n%s", sql, plan);
		at += n;
	}
}

static void needs_one_row(const char *sql, const char *plan)
{
	refuse(sql, plan, "SCAN");
	needs_no_sort(sql, plan);
}

/* A page, the pages beside it, both ends, a count and a place: as the grid asks. */
static void turn_pages(struct world *w, struct session *s, const char *entity, const char *search, const char *sort)
{
	struct arena a = ARENA_INIT;
	struct query q;
	struct page page;
	struct place at;
	int64_t n;

	query_init(&q, from(s), kind(entity));
	q.search = search;
	q.sort = sort ? entity_field(q.entity, sort) : NULL;
	must(query_page(&q, NULL, true, 2, &page, &w->e));
	assert_true(page.n > 0);
	at = page.place[0];
	at.sort = value_copy(&a, &at.sort);
	page_release(&page);
	must(query_page(&q, NULL, false, 2, &page, &w->e));
	page_release(&page);
	must(query_page(&q, &at, true, 2, &page, &w->e));
	page_release(&page);
	must(query_page(&q, &at, false, 2, &page, &w->e));
	page_release(&page);
	must(query_count(&q, 1001, &n, &w->e));
	must(query_number(&q, &at, &n, &w->e));
	must(query_nth(&q, 1, &a, &at, &w->e));
	arena_release(&a);
}

static void some_clients(struct world *w)
{
	add("client", "legal_name=Peña Álvarez", "tax_id=GODE561231GR8", "phone1=55 1234 5678", "owner=sara",
		"contact_name=Zoe Muñoz", "email=uno@example.com", "external_id=A1");
	add("client", "legal_name=Nandú SA", "phone1=55 8765 4321", "owner=sara", "contact_name=Ana Ruiz");
}

static void test_grid_walks_its_index(void **state)
{
	static const char *const sorts[] = {NULL, "trade_name", "tax_id", "email", "created_at"};
	struct world *w = *state;

	some_clients(w);
	for (int i = 0; i < LENGTH(sorts); i++)
		turn_pages(w, w->ana, "client", NULL, sorts[i]);
	turn_pages(w, w->ana, "person", NULL, NULL);
	add("document", "client=000001");
	turn_pages(w, w->ana, "document", NULL, NULL);
	turn_pages(w, w->ana, "document", NULL, "date");
	plans_of(w, "FROM client t WHERE 1 = 1 AND t.archived_at", needs_no_scan);
	plans_of(w, "ORDER BY t.code_key", needs_no_scan);
	plans_of(w, "ORDER BY t.date", needs_no_scan);
	plans_of(w, "FROM person t WHERE 1 = 1 AND t.archived_at", needs_no_scan);
}

static void needs_index_alone(const char *sql, const char *plan)
{
	if (!strstr(plan, "USING COVERING INDEX client_by_name"))
		fail_msg("more than the index in the plan of\n%s\n\n%s", sql, plan);
}

static void needs_owners_index_alone(const char *sql, const char *plan)
{
	if (!strstr(plan, "USING COVERING INDEX client_by_owner"))
		fail_msg("more than the index in the plan of\n%s\n\n%s", sql, plan);
	needs_no_scan(sql, plan);
}

static void needs_two_indexes_alone(const char *sql, const char *plan)
{
	needs_index_alone(sql, plan);
	if (!strstr(plan, "SEARCH s USING COVERING INDEX search_doc_by_name (kind=? AND sort_key=? AND record_id=?)"))
		fail_msg("documents are read in the plan of\n%s\n\n%s", sql, plan);
}

/* With everything that a wide screen shows: owners and main contacts, too. */
static void test_wide_page_reads_no_client(void **state)
{
	struct world *w = *state;
	struct query q;
	struct page page;

	some_clients(w);
	query_init(&q, from(w->ana), kind("client"));
	fieldset_add(&q.fields, entity_field(q.entity, "trade_name"));
	must(query_page(&q, NULL, true, 2, &page, &w->e));
	assert_string_equal(record_get(page.row[0], "main_contact"), "Ana Ruiz");
	page_release(&page);
	plans_of(w, "s.shown, t.legal_name_key", needs_two_indexes_alone);
}

/* What a screen of 80 columns shows of clients. */
static void usual_page(struct world *w, struct session *s)
{
	static const char *const shown[] = {"code", "legal_name", "kind", "tax_id", "phone1"};
	struct query q;
	struct page page;

	query_init(&q, from(s), kind("client"));
	q.fields = (struct fieldset){0};
	for (int i = 0; i < LENGTH(shown); i++)
		fieldset_add(&q.fields, entity_field(q.entity, shown[i]));
	must(query_page(&q, NULL, true, 2, &page, &w->e));
	assert_true(page.n > 0);
	page_release(&page);
}

/* It stands in the index by which they are listed. */
static void test_usual_page_needs_the_index_alone(void **state)
{
	struct world *w = *state;

	some_clients(w);
	usual_page(w, w->ana);
	plans_of(w, "t.tax_id, t.phone1, t.legal_name_key", needs_index_alone);
}

static void test_sellers_page_needs_the_index_alone(void **state)
{
	struct world *w = *state;

	some_clients(w);
	usual_page(w, w->sara);
	plans_of(w, "t.tax_id, t.phone1, t.legal_name_key", needs_owners_index_alone);
}

static void is_merged(const char *sql, const char *plan)
{
	if (!strstr(plan, "MERGE (UNION ALL)") || !strstr(plan, "USING COVERING INDEX client_by_owner"))
		fail_msg("no two walks side by side in the plan of\n%s\n\n%s", sql, plan);
}

/* With contacts of her own there is a second walk beside it. */
static void test_sellers_contacts_are_looked_up_beside(void **state)
{
	struct world *w = *state;

	some_clients(w);
	add("contact", "client=000001", "name=Eva", "owner=sara");
	usual_page(w, w->sara);
	plans_of(w, "t.tax_id, t.phone1, t.legal_name_key", is_merged);
}

static void test_seller_walks_an_index(void **state)
{
	struct world *w = *state;

	some_clients(w);
	turn_pages(w, w->sara, "client", NULL, NULL);
	turn_pages(w, w->sara, "contact", NULL, NULL);
	turn_pages(w, w->sara, "person", NULL, NULL);
	plans_of(w, "_index MATCH", needs_no_scan);
	plans_of(w, "FROM client t WHERE 1 = 1 AND t.archived_at", needs_no_scan);
}

static void test_equipment_is_found_by_its_number(void **state)
{
	struct world *w = *state;
	struct query q;
	int64_t n, order;

	some_clients(w);
	order = add("service_order", "client=000001", "serial=SN-1");
	query_init(&q, (struct scope){w->ana, relation_find("service_order.same"), order}, kind("service_order"));
	must(query_count(&q, 1001, &n, &w->e));
	plans_of(w, "t.serial = (SELECT", needs_no_scan);
}

static void test_search_streams_in_name_order(void **state)
{
	static const char *const typed[] = {"p", "pen", "alvarez", "pena alv", "1234"};
	struct world *w = *state;

	some_clients(w);
	for (int i = 0; i < LENGTH(typed); i++) {
		turn_pages(w, w->ana, "client", typed[i], NULL);
		turn_pages(w, w->sara, "client", typed[i], NULL);
	}
	turn_pages(w, w->ana, "contact", "zoe", NULL);
	turn_pages(w, w->ana, "person", "zoe", NULL);
	plans_of(w, "_index MATCH", needs_no_scan);
}

static void test_duplicates_are_looked_up(void **state)
{
	struct world *w = *state;

	some_clients(w);
	plans_of(w, " <> '' AND t.id <> ", needs_one_row);
	plans_of(w, "t.id = ", needs_one_row);
}

static void needs_no_grouping(const char *sql, const char *plan)
{
	refuse(sql, plan, "TEMP B-TREE");
	needs_no_scan(sql, plan);
}

/* Candidates: the values that several have come off an index in its order, their records too. */
static void test_pairs_walk_indexes(void **state)
{
	struct world *w = *state;
	struct arena a = ARENA_INIT;
	struct pair pair[20];

	for (int i = 0; i < 3; i++)
		add("client", "legal_name=Peña Álvarez", "tax_id=GODE561231GR8", "phone1=55 1234 5678",
			"contact_name=Zoe Muñoz", "contact_phone=55 1111 2222", "email=uno@example.com");
	for (const char *const *kinds = TEXTS("client", "person"); *kinds; kinds++) {
		struct pairs p;
		int n;

		must(pairs_begin(&p, w->ana, kind(*kinds), &w->e));
		while (!p.end)
			must(pairs_next(&p, LENGTH(pair), &a, pair, &n, &w->e));
		pairs_release(&p);
	}
	arena_release(&a);
	plans_of(w, "HAVING count(*) > 1", needs_no_grouping);
	plans_of(w, "WHERE t.archived_at = '' AND t.", needs_one_row);
}

/* What refers to a record that is purged is looked up, not searched for, or taking a long import back never ends.
 * Users are few and stay. */
static void test_references_have_indexes(void **state)
{
	static const char text[] =
		"SELECT m.name || '.' || f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
		"WHERE m.type = 'table' AND f.\"table\" IN ('client', 'person', 'contact') AND NOT EXISTS ("
		"SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND "
		"c.name = f.\"from\")";
	struct world *w = *state;
	sqlite3_stmt *st;
	sqlite3 *conn;

	assert_int_equal(SQLITE_OK, sqlite3_open(w->path, &conn));
	assert_int_equal(SQLITE_OK, sqlite3_prepare_v2(conn, text, -1, &st, NULL));
	while (sqlite3_step(st) == SQLITE_ROW)
		fail_msg("%s has no index", (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	sqlite3_close(conn);
}

static bool index_begins(sqlite3 *conn, const struct field *f, const char *column)
{
	static const char text[] =
		"SELECT 1 FROM pragma_index_list($1) i WHERE (SELECT name FROM pragma_index_info(i.name) WHERE "
		"seqno = 0) = $2 AND (i.\"unique\" OR (SELECT name FROM pragma_index_info(i.name) WHERE seqno = 1) = "
		"'id')";
	sqlite3_stmt *st;
	bool found;

	assert_int_equal(SQLITE_OK, sqlite3_prepare_v2(conn, text, -1, &st, NULL));
	sqlite3_bind_text(st, 1, f->entity->table, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 2, column, -1, SQLITE_STATIC);
	found = sqlite3_step(st) == SQLITE_ROW;
	sqlite3_finalize(st);
	return found;
}

/* What says that it has an index by which a list is walked has one. */
static void test_indexed_fields_have_indexes(void **state)
{
	struct world *w = *state;
	sqlite3 *conn;
	int seen = 0;

	assert_int_equal(SQLITE_OK, sqlite3_open(w->path, &conn));
	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_fields; k++) {
			const struct field *f = &entity_at(i)->fields[k];
			char column[80];

			if (!(f->flags & FIELD_INDEXED))
				continue;
			snprintf(column, sizeof column, "%s%s", f->column,
				f->flags & FIELD_KEYED && f->kind == FIELD_TEXT ? "_key" : "");
			if (!index_begins(conn, f, column))
				fail_msg("%s.%s has no index", f->entity->name, column);
			seen++;
		}
	sqlite3_close(conn);
	assert_true(seen > 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(test_grid_walks_its_index),
		in_world(test_usual_page_needs_the_index_alone),
		in_world(test_wide_page_reads_no_client),
		in_world(test_sellers_page_needs_the_index_alone),
		in_world(test_sellers_contacts_are_looked_up_beside),
		in_world(test_seller_walks_an_index),
		in_world(test_equipment_is_found_by_its_number),
		in_world(test_search_streams_in_name_order),
		in_world(test_duplicates_are_looked_up),
		in_world(test_pairs_walk_indexes),
		in_world(test_references_have_indexes),
		in_world(test_indexed_fields_have_indexes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

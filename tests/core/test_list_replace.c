/* A value of a drop-down list gives way to another one, and the records follow. */
#include "core/lists.h"
#include "core/world.h"
#include "dict/choice.h"
#include "dict/history.h"
#include "dict/setting.h"
#include "dict/undo.h"

static int64_t list_id(struct world *w, const char *name)
{
	int64_t id = 0;

	must(door_find(from(w->ana), kind("list"), name, &id, &w->e));
	return id;
}

static int replace_as(struct world *w, struct session *s, const char *list, const char *old,
	const char *new, struct list_replaced *out)
{
	return list_replace(s, list_id(w, list), old, new, NULL, NULL, out, &w->e);
}
#define replace(list, old, new) must(replace_as(w, w->ana, list, old, new, &done))

static int64_t uses(struct world *w, const char *list, const char *code)
{
	int64_t n = -1;

	must(code_count(w->db, list, code, &n, &w->e));
	return n;
}

static void value_add(struct world *w, const char *list, const char *code)
{
	char text[64];

	snprintf(text, sizeof text, "value[+0].code=%s", code);
	edit("list", list_id(w, list), text, "value[+0].label_es=Vip", "value[+0].label_en=Vip",
		"value[+0].active=yes");
}

static bool in_list(struct world *w, const char *list, const char *code)
{
	struct record *r = load(w, "list", list_id(w, list));
	bool there = false;

	for (int i = 0; i < r->child[0].n; i++)
		there |= !strcmp(record_get(r->child[0].v[i], "code"), code);
	record_free(&r);
	return there;
}

static void whole(struct world *w)
{
	int64_t rows;

	must(history_verify(w->db, &rows, &w->e));
}

static void records_follow_and_come_back(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	int64_t id[450], gone;
	char name[40];

	value_add(w, "client_status", "vip");
	for (int i = 0; i < LENGTH(id); i++) {
		snprintf(name, sizeof name, "legal_name=Firm %d", i);
		id[i] = add("client", name, i % 2 ? "status=vip" : "status=inactive");
	}
	gone = id[1];
	must(try_act(w, w->ana, "archive", "client", true, gone));
	assert_int_equal(uses(w, "client_status", "vip"), 225);
	replace("client_status", "vip", "active");
	assert_int_equal(done.records.moved, 225);
	assert_true(done.gone);
	assert_int_equal(uses(w, "client_status", "vip"), 0);
	assert_false(in_list(w, "client_status", "vip"));
	is("client", gone, "status", "active");
	is("client", id[0], "status", "inactive");
	whole(w);
	/* any part of it stands for the whole; the archived one too */
	must(door_undo(w->ana, done.operation, NULL, NULL, &w->e));
	assert_true(in_list(w, "client_status", "vip"));
	assert_int_equal(uses(w, "client_status", "vip"), 225);
	is("client", gone, "status", "vip");
	whole(w);
}

static void codes(struct world *w, const char *list, struct str *out)
{
	struct record *r = load(w, "list", list_id(w, list));

	str_reset(out);
	for (int i = 0; i < r->child[0].n; i++)
		str_addf(out, "%s ", record_get(r->child[0].v[i], "code"));
	record_free(&r);
}

static int64_t last_change(struct world *w)
{
	return number("SELECT max(id) FROM change WHERE 0 = ", 0);
}

/* What comes back stands where it stood. */
static void values_come_back_to_their_places(void **state)
{
	struct world *w = *state;
	struct str before = STR_INIT, after = STR_INIT;
	struct list_replaced done;
	struct record *r;

	codes(w, "order_state", &before);
	replace("order_state", "in_progress", "done");
	must(door_undo(w->ana, done.operation, NULL, NULL, &w->e));
	codes(w, "order_state", &after);
	assert_string_equal(after.buf, before.buf);

	codes(w, "payment_terms", &before);
	r = load(w, "list", list_id(w, "payment_terms"));
	record_drop_child(r, 0, 3);
	record_drop_child(r, 0, 1);
	record_drop_child(r, 0, 1);
	must(door_save(w->ana, r, NULL, &w->issues, &w->e));
	record_free(&r);
	must(door_undo(w->ana, last_change(w), NULL, NULL, &w->e));
	codes(w, "payment_terms", &after);
	assert_string_equal(after.buf, before.buf);
	str_release(&before);
	str_release(&after);
}

struct told {
	struct session *session;
	struct str text;
};

static int tell(void *ctx, const struct history_row *row, struct err *e)
{
	struct told *told = ctx;

	(void)e;
	if (!strncmp(row->path, "replaced[", 9)) {
		history_sentence(told->session, row, &told->text);
		str_add(&told->text, "\n");
	}
	return 0;
}

static void assert_list_says(struct world *w, const char *language, const char *expected)
{
	struct told told = {w->ana, STR_INIT};

	snprintf(w->ana->language, sizeof w->ana->language, "%s", language);
	choices_forget(w->ana);
	must(history_each(from(w->ana), kind("list"), list_id(w, "client_status"), NULL, tell, &told,
		&w->e));
	assert_string_equal(told.text.buf, expected);
	str_release(&told.text);
}

/* Newest first; by their labels, also that of the value that went. */
static void the_history_says_which_way(void **state)
{
	struct world *w = *state;
	struct list_replaced done;

	value_add(w, "client_status", "v1");
	add("client", "legal_name=Uno", "status=v1");
	replace("client_status", "v1", "active");
	assert_list_says(w, "es", "Replaced: Vip -> Activo\nReplaced: Vip -> Activo\n");
	assert_list_says(w, "en", "Replaced: Vip -> Active\nReplaced: Vip -> Active\n");
	must(door_undo(w->ana, done.operation, NULL, NULL, &w->e));
	assert_list_says(w, "en",
		"Replaced: Active -> Vip\nReplaced: Active -> Vip\n"
		"Replaced: Vip -> Active\nReplaced: Vip -> Active\n");
}

/* Rows of children, and the record above them, are one record. */
static void rows_follow(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	struct record *r;
	int64_t id;

	value_add(w, "country", "ZZ");
	id = add("client", "legal_name=Uno", "country=ZZ", "address[+0].street=Calle 1",
		"address[+0].country=ZZ");
	assert_int_equal(uses(w, "country", "ZZ"), 1);
	replace("country", "ZZ", "CL");
	assert_int_equal(done.records.moved, 1);
	is("client", id, "country", "CL");
	r = load(w, "client", id);
	assert_string_equal(record_get(r->child[0].v[0], "country"), "CL");
	record_free(&r);
	must(door_undo(w->ana, done.operation, NULL, NULL, &w->e));
	r = load(w, "client", id);
	assert_string_equal(record_get(r->child[0].v[0], "country"), "ZZ");
	record_free(&r);
}

static int unfix(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "UPDATE list SET fixed = 0 WHERE name = 'mail_scope'");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static void scopes(struct world *w, int64_t contact, const char *now, const char *old,
	const char *new, const char *then)
{
	struct list_replaced done;

	edit("contact", contact, now);
	replace("mail_scope", old, new);
	is("contact", contact, "mail_scope", then);
	must(door_undo(w->ana, done.operation, NULL, NULL, &w->e));
	is("contact", contact, "mail_scope", strchr(now, '=') + 1);
}

/* A set stays one: in the list's order, each code once, "all" alone. */
static void sets_follow(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Uno", "contact_name=Ana Ruiz");
	int64_t contact = contact_of(w, client, 0);
	struct list_replaced done;
	struct record *list = load(w, "list", list_id(w, "mail_scope"));
	const char *code[3];
	char now[80];

	for (int i = 0; i < 3; i++)
		code[i] = record_get(list->child[0].v[i], "code");
	assert_int_equal(replace_as(w, w->ana, "mail_scope", code[1], code[2], &done), ERR_INPUT);
	must(db_write(w->db, unfix, NULL, &w->e));
	snprintf(now, sizeof now, "mail_scope=%s,%s", code[1], code[2]);
	scopes(w, contact, now, code[1], code[2], code[2]);
	snprintf(now, sizeof now, "mail_scope=%s", code[1]);
	scopes(w, contact, now, code[1], "all", "all");
	record_free(&list);
}

/* A product has one price in each list: which of two is right is not for the program to say. */
static void what_collides_stays(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	struct record *list = load(w, "list", list_id(w, "price_list"));
	char old[60], new[60];
	int64_t both, one;

	snprintf(new, sizeof new, "price[+0].price_list=%s", record_get(list->child[0].v[0], "code"));
	snprintf(old, sizeof old, "price[+1].price_list=%s", record_get(list->child[0].v[1], "code"));
	both = add("product", "code=A", "name=A", "kind=product", new, "price[+0].price=10", old,
		"price[+1].price=20");
	old[strlen("price[+")] = '0';
	one = add("product", "code=B", "name=B", "kind=product", old, "price[+0].price=30");
	must(replace_as(w, w->ana, "price_list", strchr(old, '=') + 1, strchr(new, '=') + 1, &done));
	assert_int_equal(done.records.moved, 1);
	assert_int_equal(done.records.refused, 1);
	assert_non_null(strstr(done.records.first_refusal, "A"));
	assert_false(done.gone);
	assert_true(in_list(w, "price_list", strchr(old, '=') + 1));
	assert_int_equal(uses(w, "price_list", strchr(old, '=') + 1), 1);
	assert_true(both && one);
	record_free(&list);
	whole(w);
}

static void what_cannot_be_is_refused(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	struct record *r;
	int64_t n, status = list_id(w, "client_status");

	assert_int_equal(replace_as(w, w->ana, "client_kind", "prospect", "customer", &done), ERR_INPUT);
	assert_non_null(strstr(w->e.text, "client_kind"));
	assert_int_equal(replace_as(w, w->ana, "client_status", "nothing", "active", &done), ERR_INPUT);
	assert_int_equal(replace_as(w, w->ana, "client_status", "active", "nothing", &done), ERR_INPUT);
	assert_int_equal(replace_as(w, w->ana, "client_status", "active", "active", &done), ERR_INPUT);
	assert_int_equal(replace_as(w, w->oscar, "client_status", "active", "inactive", &done),
		ERR_DENIED);
	assert_int_equal(list_replace_look(w->oscar, status, "active", NULL, &n, &w->e), ERR_DENIED);
	value_add(w, "client_status", "old");
	r = load(w, "list", status);
	record_set_int(r->child[0].v[r->child[0].n - 1], "active", 0);
	must(door_save(w->ana, r, NULL, &w->issues, &w->e));
	record_free(&r);
	assert_int_equal(replace_as(w, w->ana, "client_status", "active", "old", &done), ERR_INPUT);
	replace("client_status", "old", "active"); /* retired, and nobody has it */
	assert_true(done.gone);
	assert_int_equal(done.records.moved, 0);
}

/* Saves the list with that value changed, or without it (field NULL); the code of the error. */
static int change_value(struct world *w, const char *list, const char *code, const char *field,
	const char *text)
{
	struct record *r = load(w, "list", list_id(w, list));
	int rc;

	for (int i = r->child[0].n; i-- > 0;) {
		struct record *row = r->child[0].v[i];

		if (strcmp(record_get(row, "code"), code))
			continue;
		if (!field)
			record_drop_child(r, 0, i);
		else if (record_set_path(w->ana, row, field, text, &w->e))
			fail_msg("%s", w->e.text);
	}
	rc = door_save(w->ana, r, NULL, &w->issues, &w->e);
	record_free(&r);
	return rc;
}

static void what_rules_depend_on_stays(void **state)
{
	static const char *const needed[][2] = {{"order_state", "cancelled"}, {"order_state", "received"},
		{"order_priority", "normal"}, {"dealing_kind", "note"}, {"country", "CL"}};
	struct world *w = *state;
	struct list_replaced done;
	const char *other[] = {"done", "done", "high", "call", "MX"};

	for (int i = 0; i < LENGTH(needed); i++) {
		const char *list = needed[i][0], *code = needed[i][1];

		assert_true(code_needed(list, code));
		assert_int_equal(replace_as(w, w->ana, list, code, other[i], &done), ERR_INPUT);
		assert_non_null(strstr(w->e.text, code));
		assert_non_null(strstr(w->e.text, "rules"));
		assert_int_equal(change_value(w, list, code, NULL, NULL), ERR_INPUT);
		assert_true(has_issue(w, "list.fixed"));
		assert_int_equal(change_value(w, list, code, "active", "no"), ERR_INPUT);
		assert_true(has_issue(w, "list.fixed"));
		must(change_value(w, list, code, "label_es", "Otra cosa"));
	}
	assert_false(code_needed("order_state", "done"));
	assert_false(code_needed("order_state", "receive"));
	assert_false(code_needed("order_priority", "cancelled"));
	must(change_value(w, "order_state", "waiting", "active", "no"));
	must(change_value(w, "order_state", "waiting", "active", "yes"));
}

/* Orders that hold the value are cancelled one by one, each with its reason; it leaves the offer. */
static void nothing_is_cancelled_without_a_reason(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	int64_t client = add("client", "legal_name=Uno"), one, two;
	char of[40];

	snprintf(of, sizeof of, "client=%lld", (long long)client);
	one = add("service_order", of, "state=waiting");
	two = add("service_order", of, "state=waiting", "cancel_reason=Duplicada");
	replace("order_state", "waiting", "cancelled");
	is("service_order", one, "state", "waiting");
	is("service_order", two, "state", "cancelled");
	assert_int_equal(done.records.refused, 1);
	assert_non_null(strstr(done.records.first_refusal, "1001"));
	assert_false(done.gone);
	replace("order_state", "waiting", "received");
	is("service_order", one, "state", "received");
	assert_true(done.gone);
}

static bool list_fixed(struct world *w, const char *name)
{
	struct record *r = load(w, "list", list_id(w, name));
	bool fixed = record_int(r, "fixed") == 1;

	record_free(&r);
	return fixed;
}

/* What a new record has without a word of anybody has to be there. */
static void every_proposed_code_stays(void **state)
{
	struct world *w = *state;
	int proposed = 0;

	for (int i = 0; i < entity_count(); i++) {
		const struct entity *of = entity_at(i);
		struct record *r = NULL;

		if (of->flags & (ENTITY_CHILD | ENTITY_SINGLE) || door_new(from(w->ana), of, &r, &w->e))
			continue;
		for (int k = 0; k < of->n_fields; k++) {
			const struct field *f = &of->fields[k];

			if (f->kind != FIELD_CHOICE || !record_get(r, f->name)[0])
				continue;
			proposed++;
			if (!list_fixed(w, f->list) && !code_needed(f->list, record_get(r, f->name)))
				fail_msg("%s.%s: %s", of->name, f->name, record_get(r, f->name));
		}
		record_free(&r);
	}
	assert_true(proposed >= 6);
}

static void setting_is(struct world *w, struct session *s, const char *name, const char *text)
{
	struct str value = STR_INIT;

	must(setting_get(s, name, &value, &w->e));
	assert_string_equal(value.buf, text);
	str_release(&value);
}

static void what_users_kept_follows(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	const char *const mine = "filter.client.Los vip", *const hers = "filter.service_order.x";

	value_add(w, "client_status", "vip");
	must(setting_put(w->oscar, mine,
		"search=vip\narchived=0\norder=-legal_name\nwhere=status 0 tvip\nwhere=status 1 tactive\n"
		"where=phone1 1 tvip\n",
		&w->e));
	must(setting_put(w->sara, hers, "where=state 0 tvip\n", &w->e));
	must(setting_put(w->sara, "filter.client.y", "where=status 0 tvipers\nwhere=none 0 tvip", &w->e));
	replace("client_status", "vip", "active");
	setting_is(w, w->oscar, mine,
		"search=vip\narchived=0\norder=-legal_name\nwhere=status 0 tactive\n"
		"where=status 1 tactive\nwhere=phone1 1 tvip\n");
	setting_is(w, w->sara, hers, "where=state 0 tvip\n");
	setting_is(w, w->sara, "filter.client.y", "where=status 0 tvipers\nwhere=none 0 tvip");
}

static void import_text(struct world *w, const char *file, const struct import_options *o,
	struct import_report *report)
{
	FILE *f = fmemopen((void *)file, strlen(file), "r");

	must(import_run(w->ana, kind("client"), f, o, report, &w->e));
	fclose(f);
}

/* With the value come the filters and mappings that asked for it; what was saved anew since stays. */
static void what_users_kept_comes_back(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	struct import_report report = IMPORT_REPORT_INIT;
	int64_t undo = 0;

	value_add(w, "client_status", "vip");
	must(setting_put(w->oscar, "filter.client.a", "where=status 0 tvip\n", &w->e));
	must(setting_put(w->oscar, "filter.client.b", "where=status 0 tvip\n", &w->e));
	must(setting_put(w->sara, "filter.client.c", "where=status 0 tactive\n", &w->e));
	import_text(w, "legal_name\nUno\n",
		&(struct import_options){.set = "status=Vip", .save_map = "vips"}, &report);
	import_report_release(&report);
	replace("client_status", "vip", "active");
	must(setting_put(w->oscar, "filter.client.b", "where=status 0 tactive\nsearch=x\n", &w->e));
	must(door_undo(w->ana, done.operation, NULL, NULL, &w->e));
	undo = number("SELECT COALESCE(part_of, id) FROM change WHERE id = "
		      "(SELECT max(undone_by) FROM change) AND id > ", 0);
	setting_is(w, w->oscar, "filter.client.a", "where=status 0 tvip\n");
	setting_is(w, w->oscar, "filter.client.b", "where=status 0 tactive\nsearch=x\n");
	setting_is(w, w->sara, "filter.client.c", "where=status 0 tactive\n");
	import_text(w, "legal_name\nDos\n", &(struct import_options){.use_map = "vips"}, &report);
	is("client", report.line[0].id, "status", "vip");
	import_report_release(&report);
	/* and forth again */
	must(door_undo(w->ana, undo, NULL, NULL, &w->e));
	setting_is(w, w->oscar, "filter.client.a", "where=status 0 tactive\n");
}

/* It was kept with the label; after the replacement, the next file is imported with the other value. */
static void a_kept_mapping_follows(void **state)
{
	struct world *w = *state;
	struct list_replaced done;
	struct import_report report = IMPORT_REPORT_INIT;

	value_add(w, "client_status", "vip");
	import_text(w, "legal_name\nUno\n",
		&(struct import_options){.set = "status=Vip,note=a\\, b", .save_map = "vips"}, &report);
	import_report_release(&report);
	replace("client_status", "vip", "active");
	import_text(w, "legal_name\nDos\n", &(struct import_options){.use_map = "vips"}, &report);
	assert_int_equal(report.count[IMPORT_CREATED], 1);
	assert_null(report.line[0].reason[0] ? report.line[0].reason : NULL);
	is("client", report.line[0].id, "status", "active");
	import_report_release(&report);
}

/* Nobody else's right makes it undone. */
static void an_operator_does_not_take_it_back(void **state)
{
	struct world *w = *state;
	struct list_replaced done;

	value_add(w, "client_status", "vip");
	add("client", "legal_name=Uno", "status=vip");
	replace("client_status", "vip", "active");
	assert_int_equal(door_undo(w->oscar, done.operation, NULL, NULL, &w->e), ERR_DENIED);
	assert_int_equal(uses(w, "client_status", "vip"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(records_follow_and_come_back),
		in_world(values_come_back_to_their_places),
		in_world(the_history_says_which_way),
		in_world(rows_follow),
		in_world(sets_follow),
		in_world(what_collides_stays),
		in_world(what_cannot_be_is_refused),
		in_world(what_rules_depend_on_stays),
		in_world(nothing_is_cancelled_without_a_reason),
		in_world(every_proposed_code_stays),
		in_world(what_users_kept_follows),
		in_world(what_users_kept_comes_back),
		in_world(a_kept_mapping_follows),
		in_world(an_operator_does_not_take_it_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

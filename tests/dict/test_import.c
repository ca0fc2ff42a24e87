#include "zoo.h"

static void import_text(struct zoo *z, const char *csv, const struct import_options *o, struct import_report *out)
{
	FILE *in = fmemopen((void *)csv, strlen(csv), "r");
	struct err e = ERR_INIT;

	if (import_run(&z->session, &pet_entity, in, o, out, &e))
		fail_msg("%s", e.text);
	fclose(in);
}

static void expect_counts(const struct import_report *r, int created, int duplicate, int invalid)
{
	for (int i = 0; i < r->n_lines; i++)
		if (r->line[i].reason[0])
			print_message("line %ld %s: %s\n", r->line[i].line,
				import_verdict_name(r->line[i].verdict), r->line[i].reason);
	assert_int_equal(r->count[IMPORT_CREATED], created);
	assert_int_equal(r->count[IMPORT_DUPLICATE], duplicate);
	assert_int_equal(r->count[IMPORT_INVALID], invalid);
	assert_int_equal(r->records, created + duplicate + invalid);
	assert_int_equal(r->n_lines, r->records);
}

static const char sample[] =
	"Zoo export\n"
	"\n"
	"Animal;Code;Species;Price;Vaccine;Colour\n"
	"Ñandú;A1;can;1.234,50;rabia;gray\n"
	"Michi;A2;fish;12;;white\n"
	";A3;dog;1;;\n"
	"Rex;A1;dog;1;;\n";

static void rows_become_records(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {0};
	struct import_report r;
	struct record *rec;

	import_text(z, sample, &o, &r);
	expect_counts(&r, 2, 1, 1);
	assert_int_equal(r.n_unmapped, 1);
	assert_string_equal(r.unmapped[0], "Colour");
	assert_int_equal(r.delimiter, ';');
	assert_int_equal(r.line[0].line, 4);
	/* an unknown list value costs the value and is said, not the row */
	assert_non_null(strstr(r.line[1].reason, "fish"));
	rec = zoo_load(z, "pet", r.line[0].id);
	assert_string_equal(record_get(rec, "name"), "Ñandú");
	assert_string_equal(record_get(rec, "species"), "dog");
	assert_int_equal(record_int(rec, "price"), 123450);
	assert_string_equal(record_get(rec->child[0].v[0], "against"), "rabia");
	record_free(&rec);
	import_report_release(&r);
}

static void a_second_import_creates_nothing(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {0};
	struct import_report r;

	import_text(z, sample, &o, &r);
	import_report_release(&r);
	import_text(z, sample, &o, &r);
	expect_counts(&r, 0, 3, 1);
	import_report_release(&r);
}

static void a_dry_run_says_the_same_and_keeps_nothing(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {.dry_run = true};
	struct import_report r;
	struct scope scope = {&z->session, NULL, 0};
	struct query q;
	struct err e;
	int64_t n, seq;

	import_text(z, sample, &o, &r);
	expect_counts(&r, 2, 1, 1);
	import_report_release(&r);
	query_init(&q, scope, &pet_entity);
	query_count(&q, 0, &n, &e);
	assert_int_equal(n, 0);
	history_head(z->db, &seq, &e);
	assert_int_equal(seq, 0);
}

static void maps_and_settings(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {.map = "Colour=secret,Price=", .set = "species=cat,tame=yes"};
	struct import_report r;
	struct record *rec;

	import_text(z, sample, &o, &r);
	expect_counts(&r, 2, 1, 1);
	assert_int_equal(r.n_unmapped, 0);
	rec = zoo_load(z, "pet", 1);
	assert_string_equal(record_get(rec, "secret"), "gray");
	assert_string_equal(record_get(rec, "species"), "cat");
	assert_int_equal(record_int(rec, "price"), 0);
	record_free(&rec);
	import_report_release(&r);
}

static void bad_orders_are_refused(void **state)
{
	static const char *const maps[] = {"Nothing=name", "Colour=nothing", "Colour"};
	struct zoo *z = *state;
	struct import_report r;
	struct err e;

	for (int i = 0; i < LENGTH(maps); i++) {
		struct import_options o = {.map = maps[i]};
		FILE *in = fmemopen((void *)sample, strlen(sample), "r");

		assert_int_equal(import_run(&z->session, &pet_entity, in, &o, &r, &e), ERR_INPUT);
		import_report_release(&r);
		fclose(in);
	}
	zoo_rights(z, "pet", VERB_ALL & ~VERB_IMPORT);
	assert_int_equal(import_run(&z->session, &pet_entity, stdin, &(struct import_options){0}, &r, &e),
		ERR_DENIED);
}

static void many_batches(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {0};
	struct import_report r;
	struct str csv = STR_INIT;
	struct err e = ERR_INIT;
	int64_t n;

	str_add(&csv, "code,name\n");
	for (int i = 0; i < 1203; i++)
		str_addf(&csv, "C%d,Pet %d\n", i, i);
	import_text(z, csv.buf, &o, &r);
	expect_counts(&r, 1203, 0, 0);
	import_report_release(&r);
	if (history_verify(z->db, &n, &e))
		fail_msg("%s", e.text);
	assert_int_equal(n, 1203);
	str_release(&csv);
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(rows_become_records),
		T(a_second_import_creates_nothing),
		T(a_dry_run_says_the_same_and_keeps_nothing),
		T(maps_and_settings),
		T(bad_orders_are_refused),
		T(many_batches),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "zoo.h"

#include <signal.h>
#include <sys/wait.h>
#include "core/workers.h"
#include "dict/changing.h"
#include "dict/importing.h"
#include "dict/undo.h"
#include "store/migrate.h"
#include "store/search.h"

static void import_text(
	struct zoo *z, const char *csv, const struct import_options *o, struct import_report *out)
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
	assert_int_equal(r->records, created + r->count[IMPORT_UPDATED] + duplicate + invalid);
	assert_int_equal(r->n_lines, r->records);
}

static const char sample[] = "Zoo export\n"
			     "\n"
			     "Animal;Code;Species;Price;Vaccine;Colour\n"
			     "Ñandú;A1;can;1.234,50;rabia;gray\n"
			     "Michi;A2;fish;12;;white\n"
			     ";A3;dog;1;;\n"
			     "Rex Ñandú;A1;dog;1;;\n";

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

#define PIECES 6
#define MERGED_AFTER 100000 /* records: so many are worth it */

/* What is not in one piece: as many saves leave. */
static void pieces_leave(struct zoo *z, char first)
{
	struct err e = ERR_INIT;

	while (search_idle(z->db, &e) > 0)
		;
	for (char c = '0'; c < '0' + PIECES; c++)
		zoo_add(z, MAKE(z, "pet", "name", "Nube", "code", (char[]){first, c, '\0'}));
}

static bool end_at_once(void *ctx, int64_t step)
{
	*(int64_t *)ctx = step;
	return false;
}

/* What saves left in the index is merged where there was as much as that. */
static void a_large_load_leaves_the_index_at_rest(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;

	pieces_leave(z, 'P');
	index_rest(z->db, MERGED_AFTER, INT64_MAX, NULL, NULL);
	assert_int_equal(search_idle(z->db, &e), 0);
}

/* By who waits for it, and when it has taken as long as the load. */
static void the_rest_of_an_index_is_broken_off(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;
	int64_t step = 0;

	pieces_leave(z, 'P');
	index_rest(z->db, MERGED_AFTER, 0, end_at_once, &step);
	assert_int_equal(step, 0);
	assert_int_equal(search_idle(z->db, &e), 1);
	pieces_leave(z, 'Q');
	index_rest(z->db, MERGED_AFTER, INT64_MAX, end_at_once, &step);
	assert_int_equal(step, 1);
}

#define LARGE 8600 /* rows, of which the last batches are merged */

static bool until_merging(void *ctx, const struct import_report *so_far)
{
	*(int64_t *)ctx = so_far->merging;
	return !so_far->merging;
}

/* All rows are there, and what is broken off is no failure. */
static void who_breaks_off_merging_loses_nothing(void **state)
{
	struct zoo *z = *state;
	int64_t merging = 0;
	struct import_options o = {.progress = until_merging, .ctx = &merging};
	struct import_report r;
	struct str text = STR_INIT;

	str_add(&text, "Name\n");
	for (int i = 0; i < LARGE; i++)
		str_addf(&text, "Pet %d\n", i);
	import_text(z, text.buf, &o, &r);
	expect_counts(&r, LARGE, 0, 0);
	assert_int_equal(merging, 1);
	import_report_release(&r);
	str_release(&text);
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
	static const struct {
		const char *set, *said;
	} sets[] = {{"species=fish", "dog"}, {"species=cta", "cat"}, {"tame=perhaps", "--set tame"},
		{"price=much", "--set price"}};
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
	for (int i = 0; i < LENGTH(sets); i++) {
		struct import_options o = {.set = sets[i].set};
		FILE *in = fmemopen((void *)sample, strlen(sample), "r");

		assert_int_equal(import_run(&z->session, &pet_entity, in, &o, &r, &e), ERR_INPUT);
		if (!strstr(e.text, sets[i].said))
			fail_msg("%s: %s", sets[i].set, e.text);
		import_report_release(&r);
		fclose(in);
	}
	zoo_rights(z, "pet", VERB_ALL & ~VERB_IMPORT);
	assert_int_equal(
		import_run(&z->session, &pet_entity, stdin, &(struct import_options){0}, &r, &e),
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

static struct import_report take(struct zoo *z, const char *csv, struct import_options o)
{
	struct import_report r;

	import_text(z, csv, &o, &r);
	return r;
}

static int64_t pets_there(struct zoo *z)
{
	struct query q;
	struct err e;
	int64_t n = -1;

	query_init(&q, (struct scope){&z->session, NULL, 0}, &pet_entity);
	query_count(&q, 0, &n, &e);
	return n;
}

static void the_whole_column_decides(void **state)
{
	static const char text[] = "Code;Animal;Born;Price\n"
				   "A;Rex;03/04/2020;1.234\n"
				   "B;Michi;14/04/2020 00:00;12,5\n"
				   "C;Kuki;2020-04-05;7\n";
	static const char english[] =
		"Code,Animal,Born,Price\nD,Tom,03/04/2020,\"1,234\"\nE,Bo,12/31/2020,12.5\n";
	static const struct {
		int64_t id;
		const char *born;
		int64_t price;
	} wanted[] = {{1, "2020-04-03", 123400}, {2, "2020-04-14", 1250}, {3, "2020-04-05", 700},
		{4, "2020-03-04", 123400}, {5, "2020-12-31", 1250}};
	struct zoo *z = *state;
	struct import_report r = take(z, text, (struct import_options){0});

	expect_counts(&r, 3, 0, 0);
	assert_string_equal(r.column[2].path, "born");
	assert_string_equal(r.column[2].format, "day/month/year");
	assert_string_equal(r.column[3].format, "decimal comma");
	assert_string_equal(r.column[1].sample, "Rex");
	import_report_release(&r);
	r = take(z, english, (struct import_options){0});
	expect_counts(&r, 2, 0, 0);
	assert_string_equal(r.column[2].format, "month/day/year");
	import_report_release(&r);
	for (int i = 0; i < LENGTH(wanted); i++) {
		struct record *rec = zoo_load(z, "pet", wanted[i].id);

		assert_string_equal(record_get(rec, "born"), wanted[i].born);
		assert_int_equal(record_int(rec, "price"), wanted[i].price);
		record_free(&rec);
	}
}

static void yes_and_no_in_four_languages(void **state)
{
	static const char *const words[] = {
		"sí", "Yes", "sim", "oui", "S", "1", "TRUE", "Ja", "no", "Não", "non", "N", "0",
		"Nein"};
	struct zoo *z = *state;
	struct str csv = STR_INIT;
	struct import_report r;

	str_add(&csv, "code,name,tame\n");
	for (int i = 0; i < LENGTH(words); i++)
		str_addf(&csv, "%d,Pet %d,%s\n", i, i, words[i]);
	r = take(z, csv.buf, (struct import_options){0});
	expect_counts(&r, LENGTH(words), 0, 0);
	for (int i = 0; i < LENGTH(words); i++) {
		struct record *rec = zoo_load(z, "pet", i + 1);

		assert_string_equal(r.line[i].reason, "");
		assert_int_equal(record_int(rec, "tame"), i < 8);
		record_free(&rec);
	}
	import_report_release(&r);
	str_release(&csv);
}

static void headings_again_are_no_records(void **state)
{
	struct zoo *z = *state;
	struct import_report r =
		take(z, "code,name,,\nA,Rex,,\n\ncode,name,,\n'=1,Bo,,\nC,Tom,,x\n",
			(struct import_options){0});
	struct record *rec = zoo_load(z, "pet", 2);

	expect_counts(&r, 3, 0, 0);
	assert_string_equal(record_get(rec, "code"), "=1");
	record_free(&rec);
	import_report_release(&r);
	r = take(z, "code,name\nD,Ana,too much\n", (struct import_options){0});
	assert_string_not_equal(r.line[0].reason, "");
	import_report_release(&r);
}

static void updates_what_differs(void **state)
{
	struct zoo *z = *state;
	struct import_options o = {.on_match = IMPORT_UPDATE};
	struct import_report r =
		take(z, "code,name,price,weight,chip\nA,Rex,10,2,x1\nB,Bo,5,1,\n", o);
	struct record *rec;
	int64_t before, after;
	struct err e;

	expect_counts(&r, 2, 0, 0);
	import_report_release(&r);
	history_head(z->db, &before, &e);
	/* Rex is not tame: his price is locked */
	r = take(z, "code,name,price,weight,chip\nA,REX,12,3,\nB,Bo,5,1,\n", o);
	expect_counts(&r, 0, 1, 0);
	assert_int_equal(r.count[IMPORT_UPDATED], 1);
	assert_non_null(strstr(r.line[0].reason, "Price"));
	assert_string_equal(r.line[1].reason, "Code: the same as in B Bo.");
	import_report_release(&r);
	rec = zoo_load(z, "pet", 1);
	assert_string_equal(record_get(rec, "name"), "REX");
	assert_string_equal(record_get(rec, "chip"), "x1");
	assert_int_equal(record_int(rec, "price"), 1000);
	assert_int_equal(record_int(rec, "weight"), 3000000);
	record_free(&rec);
	history_head(z->db, &after, &e);
	assert_int_equal(after - before, 2);
	/* who may not edit is told so */
	zoo_rights(z, "pet", VERB_ALL & ~VERB_EDIT);
	r = take(z, "code,name,weight\nA,Rex,4\n", o);
	expect_counts(&r, 0, 0, 1);
	import_report_release(&r);
}

static void rejects_come_again(void **state)
{
	struct zoo *z = *state;
	char again[600] = "";
	FILE *rejects = fmemopen(again, sizeof again, "w");
	struct import_report r = take(z, "Animal;Code;Colour\nRex;A;\"red;\"\n;B;=blue\nRex;A;\n",
		(struct import_options){.rejects = rejects});
	char *blank;

	expect_counts(&r, 1, 1, 1);
	assert_int_equal(r.rejected, 1);
	import_report_release(&r);
	fclose(rejects);
	if (!strstr(again, "Animal;Code;Colour;ficha:reason\r\n;B;'=blue;"))
		fail_msg("%s", again);
	/* corrected, it is imported; the reason is no column of its */
	blank = strstr(again, "\n;B") + 1;
	memmove(blank + 3, blank, strlen(blank) + 1);
	memcpy(blank, "Kuk", 3);
	r = take(z, again, (struct import_options){.map = "Colour=secret"});
	expect_counts(&r, 1, 0, 0);
	assert_int_equal(r.n_unmapped, 0);
	assert_string_equal(r.line[0].reason, "");
	import_report_release(&r);
}

static void mappings_are_kept(void **state)
{
	static const char text[] = "Bicho,\"Color, piel\",Nr\nRex,red,1\n";
	struct zoo *z = *state;
	struct err e = ERR_INIT;
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	struct import_options o = {.map = "Bicho=name,Color\\, piel=secret,Nr=",
		.set = "species=cat",
		.match = "name",
		.save_map = "farm",
		.dry_run = true};
	struct import_report r = take(z, text, o);
	struct record *rec;

	expect_counts(&r, 1, 0, 0);
	import_report_release(&r);
	/* a dry run saves nothing */
	o = (struct import_options){.use_map = "farm"};
	assert_int_equal(import_run(&z->session, &pet_entity, in, &o, &r, &e), ERR_MISSING);
	import_report_release(&r);
	rewind(in);
	o = (struct import_options){.map = "Bicho=name,Color\\, piel=secret,Nr=",
		.set = "species=cat",
		.match = "name",
		.save_map = "farm"};
	r = take(z, "Bicho,\"Color, piel\",Nr\nTom,red,1\n", o);
	expect_counts(&r, 1, 0, 0);
	import_report_release(&r);
	r = take(z, text, (struct import_options){.use_map = "farm"});
	expect_counts(&r, 1, 0, 0);
	assert_int_equal(r.n_unmapped, 0);
	rec = zoo_load(z, "pet", r.line[0].id);
	assert_string_equal(record_get(rec, "secret"), "red");
	assert_string_equal(record_get(rec, "species"), "cat");
	record_free(&rec);
	import_report_release(&r);
	/* what today's file lacks is no mistake, what today's order says comes first */
	r = take(z, "Bicho,Nr\nFelix,7\n",
		(struct import_options){.use_map = "farm", .map = "Nr=code"});
	expect_counts(&r, 1, 0, 0);
	rec = zoo_load(z, "pet", r.line[0].id);
	assert_string_equal(record_get(rec, "code"), "7");
	record_free(&rec);
	import_report_release(&r);
	o = (struct import_options){.use_map = "barn"};
	assert_int_equal(import_run(&z->session, &pet_entity, in, &o, &r, &e), ERR_MISSING);
	assert_non_null(strstr(e.text, "farm"));
	import_report_release(&r);
	fclose(in);
}

static void many_pets(struct str *csv, int n)
{
	str_add(csv, "code,name\n");
	for (int i = 0; i < n; i++)
		str_addf(csv, "C%d,Pet %d\n", i, i);
}

struct steps {
	struct zoo *zoo;
	int64_t lines, batches, operation;
	int break_at, kill_at;
	bool exact;
};

static void step_line(void *ctx, const struct import_line *line)
{
	struct steps *s = ctx;

	(void)line;
	s->lines++;
}

/* Lines are told after their batch was saved. */
static bool step_batch(void *ctx, const struct import_report *r)
{
	struct steps *s = ctx;

	s->batches++;
	s->operation = r->operation;
	s->exact =
		s->exact && s->lines == r->records && (!s->zoo || pets_there(s->zoo) == s->lines);
	if (s->batches == s->kill_at)
		kill(getpid(), SIGKILL);
	return s->batches != s->break_at;
}

static void lines_are_told_by_batches(void **state)
{
	struct zoo *z = *state;
	struct steps s = {.zoo = z, .break_at = 1, .exact = true};
	struct import_options o = {.line = step_line, .progress = step_batch, .ctx = &s};
	struct str csv = STR_INIT;
	struct import_report r;
	struct err e = ERR_INIT;
	FILE *in;

	many_pets(&csv, 1600);
	in = fmemopen(csv.buf, csv.len, "r");
	assert_int_equal(import_run(&z->session, &pet_entity, in, &o, &r, &e), ERR_CANCEL);
	assert_true(s.exact);
	assert_int_equal(r.n_lines, 0);
	assert_int_equal(r.records, 1000);
	assert_int_equal(pets_there(z), 1000);
	import_report_release(&r);
	/* broken off, it is taken back as a whole */
	if (door_undo(&z->session, s.operation, NULL, NULL, &e))
		fail_msg("%s", e.text);
	assert_int_equal(pets_there(z), 0);
	/* a dry run of many batches sees its own records, and keeps none */
	s = (struct steps){.exact = true};
	o.dry_run = true;
	str_add(&csv, "C1,Pet 1\nC1599,Pet 1599\n");
	fclose(in);
	in = fmemopen(csv.buf, csv.len, "r");
	if (import_run(&z->session, &pet_entity, in, &o, &r, &e))
		fail_msg("%s", e.text);
	assert_int_equal(s.batches, 2);
	assert_int_equal(r.count[IMPORT_CREATED], 1600);
	assert_int_equal(r.count[IMPORT_DUPLICATE], 2);
	assert_int_equal(r.operation, 0);
	import_report_release(&r);
	assert_int_equal(pets_there(z), 0);
	fclose(in);
	str_release(&csv);
}

/* Rows without a code leave those numbers that others of the file have, further down or above: none is
 * refused, and one far off moves nothing. */
static void numbers_that_the_file_gives(void **state)
{
	static const char csv[] = "code,name\n,Uno\n,Dos\n 000002 ,Tres\n000001,Cuatro\n999999,Cinco\n"
				  "4,Seis\n000005,Siete\n,Ocho\n";
	static const char *const codes[] = {
		"000003", "000004", "000002", "000001", "999999", "4", "000005", "000006"};
	struct zoo *z = *state;
	struct import_report r = take(z, csv, (struct import_options){.dry_run = true});

	expect_counts(&r, LENGTH(codes), 0, 0);
	import_report_release(&r);
	r = take(z, csv, (struct import_options){0});
	expect_counts(&r, LENGTH(codes), 0, 0);
	for (int i = 0; i < LENGTH(codes); i++) {
		struct record *pet = zoo_load(z, "pet", r.line[i].id);

		assert_string_equal(record_get(pet, "code"), codes[i]);
		record_free(&pet);
	}
	import_report_release(&r);
}

/* ---- and somebody who saves meanwhile ---- */

#define MEETING_ROWS 900 /* less than what is written at once when nobody waits */
#define MEETING_PIECE 100 /* rows that are written at once whoever waits */
#define MEETING_ALONE 350 /* in the middle of several such that are taken back together */

static int count_on(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "INSERT INTO counter (name, next) VALUES ('saver', 1)");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int saver_main(const char *path)
{
	struct err e = ERR_INIT;
	struct db *db = NULL;
	int rc = db_open(&db, path, 0, &e) || db_write(db, count_on, NULL, &e);

	db_close(&db);
	return rc;
}

static struct {
	const char *path;
	struct worker saver;
	bool met;
	int alone; /* rows before he comes */
	int rows, waited; /* that were written since he stood there, and until he had saved */
} meeting;

static bool has_saved(struct session *s)
{
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t n;

	sql_add(&q, "SELECT count(*) FROM counter WHERE name = 'saver'");
	if (db_i64(s->db, &q, &n, &e))
		fail_msg("%s", e.text);
	sql_release(&q);
	return n > 0;
}

/* The import holds the gate, and goes on when he stands before it. */
static void meet(struct session *s)
{
	if (meeting.met) {
		meeting.rows++;
		if (!meeting.waited && has_saved(s))
			meeting.waited = meeting.rows;
		return;
	}
	if (meeting.alone-- > 0)
		return;
	assert_false(db_others_wait(s->db));
	worker_start(&meeting.saver, (const char *const[]){"saver", meeting.path, NULL});
	for (int ms = 0; ms < WORKER_PATIENCE && !meeting.met; ms++) {
		meeting.met = db_others_wait(s->db);
		usleep(1000);
	}
}

static int adopt_and_meet(struct session *s, struct import_row *row, struct err *e)
{
	(void)row, (void)e;
	meet(s);
	return 0;
}

static int purge_and_meet(struct change *c, const struct record *r, struct err *e)
{
	(void)r, (void)e;
	meet(c->session);
	return 0;
}

static void meeting_begin(struct zoo *z)
{
	meeting.path = z->path;
	meeting.met = false;
	meeting.rows = meeting.waited = meeting.alone = 0;
}

/* He did not wait for all of it, which is one transaction when nobody waits. */
static void meeting_end(void)
{
	int status;

	assert_true(meeting.met);
	assert_int_equal(waitpid(meeting.saver.pid, &status, 0), meeting.saver.pid);
	close(meeting.saver.out);
	assert_int_equal(status, 0);
	assert_true(meeting.waited > 0);
}

static void who_saves_meanwhile_is_let_in(void **state)
{
	struct zoo *z = *state;
	struct str csv = STR_INIT;
	struct import_report r;

	many_pets(&csv, MEETING_ROWS);
	meeting_begin(z);
	pet_entity.adopt = adopt_and_meet;
	import_text(z, csv.buf, &(struct import_options){0}, &r);
	pet_entity.adopt = NULL;
	meeting_end();
	assert_int_equal(r.count[IMPORT_CREATED], MEETING_ROWS);
	import_report_release(&r);
	str_release(&csv);
}

static void who_saves_while_it_is_taken_back_is_let_in(void **state)
{
	struct zoo *z = *state;
	struct str csv = STR_INIT;
	struct import_report r;
	struct err e = ERR_INIT;

	many_pets(&csv, MEETING_ROWS);
	import_text(z, csv.buf, &(struct import_options){0}, &r);
	meeting_begin(z);
	meeting.alone = MEETING_ALONE;
	assert_null(pet_entity.purging);
	pet_entity.purging = purge_and_meet;
	if (door_undo(&z->session, r.operation, NULL, NULL, &e))
		fail_msg("%s", e.text);
	pet_entity.purging = NULL;
	meeting_end();
	assert_true(meeting.waited <= MEETING_PIECE);
	assert_int_equal(pets_there(z), 0);
	import_report_release(&r);
	str_release(&csv);
}

/* In the middle of a batch: row 1203 is never adopted. */
static int adopt_and_die(struct session *s, struct import_row *row, struct err *e)
{
	(void)s, (void)e;
	if (strcmp(import_get(row, "code"), "C1203") == 0)
		kill(getpid(), SIGKILL);
	return 0;
}

static void killed_import(struct zoo *z, const char *csv, int kill_at)
{
	struct steps s = {.kill_at = kill_at};
	struct import_options o = {.progress = step_batch, .ctx = &s};
	pid_t child = fork();
	int status;

	assert_true(child >= 0);
	if (child == 0) {
		struct import_report r;
		struct err e;
		FILE *in = fmemopen((void *)csv, strlen(csv), "r");

		z->session.choices = NULL;
		if (db_open(&z->session.db, z->path, 0, &e))
			_exit(1);
		import_run(&z->session, &pet_entity, in, &o, &r, &e);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

static int64_t last_operation(struct zoo *z)
{
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t id = 0;

	sql_add(&q, "SELECT max(COALESCE(part_of, id)) FROM change WHERE action = 'import'");
	if (db_i64(z->db, &q, &id, &e))
		fail_msg("%s", e.text);
	sql_release(&q);
	return id;
}

static int64_t imports_open(struct zoo *z)
{
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t n = -1;

	sql_add(&q, "SELECT count(*) FROM import_open");
	if (db_i64(z->db, &q, &n, &e))
		fail_msg("%s", e.text);
	sql_release(&q);
	return n;
}

/* kill -9 leaves whole batches; the same import again goes on with them, under their number, and all
 * of it is taken back as one. */
static void a_killed_import_leaves_whole_batches(void **state)
{
	struct zoo *z = *state;
	struct str csv = STR_INIT;
	struct import_report r;
	struct err e = ERR_INIT;
	int64_t killed, n;

	many_pets(&csv, 1700);
	for (int inside = 0; inside < 2; inside++) {
		/* a connection does not live through a fork */
		db_close(&z->db);
		pet_entity.adopt = inside ? adopt_and_die : NULL;
		killed_import(z, csv.buf, inside ? 0 : 1);
		pet_entity.adopt = NULL;
		if (db_open(&z->db, z->path, 0, &e))
			fail_msg("%s", e.text);
		z->session.db = z->db;
		assert_int_equal(pets_there(z), 1000);
		if (history_verify(z->db, &n, &e))
			fail_msg("%s", e.text);
		killed = last_operation(z);
		import_text(z, csv.buf, &(struct import_options){0}, &r);
		assert_int_equal(r.count[IMPORT_CREATED], 700);
		assert_int_equal(r.count[IMPORT_DUPLICATE], 1000);
		assert_true(r.resumed);
		assert_int_equal(r.operation, killed);
		assert_int_equal(imports_open(z), 0);
		if (door_undo(&z->session, killed, NULL, NULL, &e))
			fail_msg("%s", e.text);
		assert_int_equal(pets_there(z), 0);
		import_report_release(&r);
	}
	str_release(&csv);
}

/* One more import of that text; returns its number. */
/* Not by its undo, which has a number, too. */
static void an_import_taken_back_stays_so(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;
	struct import_report r = take(z, sample, (struct import_options){0});
	int64_t number = r.operation, undo;

	import_report_release(&r);
	assert_int_equal(import_number_check(&z->session, number, &e), 0);
	assert_int_equal(door_undo(&z->session, number, NULL, NULL, &e), 0);
	undo = number + 1;
	assert_int_equal(import_number_check(&z->session, undo, &e), ERR_MISSING);
	assert_int_equal(door_undo(&z->session, undo, NULL, NULL, &e), ERR_INPUT);
	assert_non_null(strstr(e.text, "import the file again"));
	assert_int_equal(pets_there(z), 0);
	r = take(z, sample, (struct import_options){0});
	expect_counts(&r, 2, 1, 1);
	import_report_release(&r);
}

static int64_t import_number(struct zoo *z, const char *csv, int break_at, bool *resumed)
{
	struct steps s = {.break_at = break_at};
	struct import_options o = {.line = step_line, .progress = step_batch, .ctx = &s,
		.on_match = IMPORT_NEW};
	struct import_report r;
	struct err e = ERR_INIT;
	FILE *in = fmemopen((void *)csv, strlen(csv), "r");
	int rc = import_run(&z->session, &pet_entity, in, &o, &r, &e);
	int64_t number = r.operation;

	assert_int_equal(rc, break_at ? ERR_CANCEL : 0);
	*resumed = r.resumed;
	import_report_release(&r);
	fclose(in);
	return number;
}

static void only_the_same_import_goes_on(void **state)
{
	struct zoo *z = *state;
	struct str csv = STR_INIT, other = STR_INIT;
	struct err e = ERR_INIT;
	bool resumed;
	int64_t first;

	str_add(&csv, "name,price\n");
	for (int i = 0; i < 600; i++)
		str_addf(&csv, "Pet %d,1\n", i);
	str_addf(&other, "%sOne more,1\n", csv.buf);
	first = import_number(z, csv.buf, 1, &resumed);
	assert_false(resumed);
	/* another file, another user: nothing of theirs */
	assert_true(import_number(z, other.buf, 0, &resumed) > first && !resumed);
	strcpy(z->session.user_name, "other");
	assert_true(import_number(z, csv.buf, 0, &resumed) > first && !resumed);
	strcpy(z->session.user_name, "test");
	assert_int_equal(imports_open(z), 1);
	/* as often as it takes; then it is over */
	assert_int_equal(import_number(z, csv.buf, 1, &resumed), first);
	assert_int_equal(import_number(z, csv.buf, 0, &resumed), first);
	assert_true(resumed);
	assert_true(import_number(z, csv.buf, 0, &resumed) > first && !resumed);
	/* nor does one go on that was taken back */
	first = import_number(z, csv.buf, 1, &resumed);
	if (door_undo(&z->session, first, NULL, NULL, &e))
		fail_msg("%s", e.text);
	assert_true(import_number(z, csv.buf, 0, &resumed) > first && !resumed);
	assert_int_equal(imports_open(z), 0);
	str_release(&csv);
	str_release(&other);
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		T(rows_become_records),
		T(a_second_import_creates_nothing),
		T(a_dry_run_says_the_same_and_keeps_nothing),
		T(a_large_load_leaves_the_index_at_rest),
		T(the_rest_of_an_index_is_broken_off),
		T(who_breaks_off_merging_loses_nothing),
		T(maps_and_settings),
		T(bad_orders_are_refused),
		T(many_batches),
		T(the_whole_column_decides),
		T(yes_and_no_in_four_languages),
		T(headings_again_are_no_records),
		T(updates_what_differs),
		T(rejects_come_again),
		T(mappings_are_kept),
		T(lines_are_told_by_batches),
		T(numbers_that_the_file_gives),
		T(a_killed_import_leaves_whole_batches),
		T(who_saves_meanwhile_is_let_in),
		T(who_saves_while_it_is_taken_back_is_let_in),
		T(only_the_same_import_goes_on),
		T(an_import_taken_back_stays_so),
	};

	if (argc == 3 && !strcmp(argv[1], "saver"))
		return saver_main(argv[2]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}

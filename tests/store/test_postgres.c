/* The store on PostgreSQL: the database that FICHA_PG_URI names, which has to be empty. Called with
 * "writer" it is a child that writes a number of changes beside others. */
#include "store/search_random.h"
#include "store/store_body.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#define WRITERS 3
#define WRITES 50

extern char **environ;

static const char *uri;

static struct db *again(void)
{
	struct db *other;

	ok(db_open(&other, uri, 0, &err));
	return other;
}

static int database_make(void **state)
{
	(void)state;
	if (db_open(&db, uri, DB_CREATE, &err))
		print_error("%s\n", err.text);
	return !db;
}

static int database_close(void **state)
{
	(void)state;
	db_close(&db);
	return 0;
}

static void a_used_database_is_not_made_again(void **state)
{
	struct db *other;

	(void)state;
	assert_int_equal(db_open(&other, uri, DB_CREATE, &err), ERR_INPUT);
}

static void a_reader_cannot_write(void **state)
{
	struct db *writer = db;
	int code;

	(void)state;
	ok(db_open(&db, uri, DB_READ_ONLY, &err));
	code = write_text("DELETE FROM counter");
	db_close(&db);
	db = writer;
	assert_int_equal(code, ERR_READONLY);
}

/* What every change does: a row, its place in name order, the history's next row and its head. */
static int whole_change(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t id, seq;
	int code;

	(void)ctx;
	sql_add(&q,
		"INSERT INTO change (user_name, at, action) VALUES ('ana', '', 'x') RETURNING id");
	code = tx_returning(tx, &q, &id, e);
	if (!code)
		code = search_put(tx, KIND, id, &(struct search_doc){"same", " same", "", "", ""}, e);
	sql_reset(&q);
	sql_add(&q, "UPDATE history_head SET seq = seq WHERE id = 1 RETURNING seq");
	if (!code)
		code = tx_returning(tx, &q, &seq, e);
	sql_release(&q);
	return code ? code : history_put(tx, &id, e);
}

static int writer_main(void)
{
	int code = db_open(&db, uri, 0, &err);

	for (int i = 0; i < WRITES && !code; i++)
		code = db_write(db, whole_change, NULL, &err);
	if (code)
		fprintf(stderr, "%s\n", err.text);
	return code ? 1 : 0;
}

static void writers_do_not_get_into_each_others_way(void **state)
{
	static const char *const argv[] = {"test_postgres", "writer", NULL};
	int64_t before = number_of(db, "SELECT max(seq) FROM history");
	pid_t pid[WRITERS];
	int status;

	(void)state;
	for (int i = 0; i < WRITERS; i++)
		assert_int_equal(posix_spawn(&pid[i], "/proc/self/exe", NULL, NULL,
					 (char *const *)(uintptr_t)argv, environ),
			0);
	for (int i = 0; i < WRITERS; i++) {
		assert_int_equal(waitpid(pid[i], &status, 0), pid[i]);
		assert_int_equal(status, 0);
	}
	assert_int_equal(number_of(db, "SELECT max(seq) FROM history"), before + WRITERS * WRITES);
	assert_int_equal(out_of_order(), 0);
}

static void skipped(void **state)
{
	(void)state;
	skip();
}

/* Where the server has the extension, as the one of the tests does. */
static void words_have_trigrams(void **state)
{
	(void)state;
	assert_int_equal(
		number_of(db, "SELECT count(*) FROM pg_indexes WHERE indexname = 'search_doc_parts'"), 1);
}

/* And where it has not: then documents are looked through. */
static void the_same_is_found_without_trigrams(void **state)
{
	assert_int_equal(write_text("DROP EXTENSION pg_trgm CASCADE"), 0);
	assert_int_equal(
		number_of(db, "SELECT count(*) FROM pg_indexes WHERE indexname = 'search_doc_parts'"), 0);
	random_documents_are_found(state);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest body[] = {
		STORE_BODY,
		cmocka_unit_test(words_have_trigrams),
		SEARCH_BODY,
		cmocka_unit_test(random_documents_are_found),
		cmocka_unit_test(a_used_database_is_not_made_again),
		cmocka_unit_test(a_reader_cannot_write),
		cmocka_unit_test(writers_do_not_get_into_each_others_way),
		cmocka_unit_test(the_same_is_found_without_trigrams),
	};
	const struct CMUnitTest nothing[] = {cmocka_unit_test(skipped)};

	uri = getenv("FICHA_PG_URI");
	if (!uri)
		return cmocka_run_group_tests(nothing, NULL, NULL);
	if (argc == 2 && !strcmp(argv[1], "writer"))
		return writer_main();
	return cmocka_run_group_tests(body, database_make, database_close);
}

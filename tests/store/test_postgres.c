/* The store on PostgreSQL: the database that FICHA_PG_URI names, which has to be empty. */
#include "store/search_body.h"
#include "store/store_body.h"

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

static void a_reader_can_not_write(void **state)
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

static void skipped(void **state)
{
	(void)state;
	skip();
}

int main(void)
{
	const struct CMUnitTest body[] = {
		STORE_BODY,
		SEARCH_BODY,
		cmocka_unit_test(a_used_database_is_not_made_again),
		cmocka_unit_test(a_reader_can_not_write),
	};
	const struct CMUnitTest nothing[] = {cmocka_unit_test(skipped)};

	uri = getenv("FICHA_PG_URI");
	if (!uri)
		return cmocka_run_group_tests(nothing, NULL, NULL);
	return cmocka_run_group_tests(body, database_make, database_close);
}

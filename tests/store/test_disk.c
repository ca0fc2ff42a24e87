/* Little room on the disk: the reserve, the ballast, and a disk that is really full. */
#include "store/files.h"

#include <errno.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <time.h>
#include "store/disk.h"

static struct err err;

#define ok(call) \
	do { \
		if (call) \
			fail_msg("%s: %d %s", #call, err.code, err.text); \
	} while (0)

static int count_one(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "INSERT INTO counter (name, next) VALUES ('n', 1) ON CONFLICT (name) DO UPDATE "
		    "SET next = counter.next + 1");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int64_t counted(struct db *db)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;

	sql_add(&q, "SELECT coalesce(max(next), 0) FROM counter WHERE name = 'n'");
	ok(db_i64(db, &q, &n, &err));
	sql_release(&q);
	return n;
}

static void writes_keep_off_the_reserve(void **state)
{
	struct db *db;
	int64_t room;

	(void)state;
	new_database("reserve.db");
	ok(db_open(&db, file("reserve.db"), 0, &err));
	ok(disk_free(file("reserve.db"), &room, &err));
	assert_true(room > 0);
	ok(db_write(db, count_one, NULL, &err));
	db_set_reserve(db, INT64_MAX);
	assert_int_equal(db_write(db, count_one, NULL, &err), ERR_FULL);
	assert_non_null(strstr(err.text, "nothing was saved"));
	assert_int_equal(counted(db), 1);
	db_set_reserve(db, 1);
	ok(db_write(db, count_one, NULL, &err));
	assert_int_equal(counted(db), 2);
	db_close(&db);
}

static void the_ballast_takes_room(void **state)
{
	struct stat st, like;

	(void)state;
	new_database("ballast.db");
	assert_int_equal(ballast_size(file("ballast.db")), 0);
	ok(ballast_make(file("ballast.db"), 1 << 20, &err));
	assert_int_equal(ballast_size(file("ballast.db")), 1 << 20);
	assert_int_equal(stat(file("ballast.db.ballast"), &st), 0);
	assert_int_equal(stat(file("ballast.db"), &like), 0);
	assert_true(st.st_blocks * 512 >= 1 << 20);
	assert_int_equal(st.st_mode & 0777, like.st_mode & 0660);
	ok(ballast_make(file("ballast.db"), 2 << 20, &err));
	assert_int_equal(ballast_size(file("ballast.db")), 2 << 20);
	ok(ballast_free(file("ballast.db"), &err));
	assert_int_equal(ballast_free(file("ballast.db"), &err), ERR_MISSING);
	assert_int_equal(ballast_make(file("none.db"), 1, &err), ERR_NO_FILE);
}

/* ---- a disk of four megabytes ---- */

static void fill(const char *name)
{
	FILE *f = fopen(file(name), "we");
	char block[4096] = "";

	assert_non_null(f);
	setvbuf(f, NULL, _IONBF, 0);
	while (fwrite(block, sizeof block, 1, f) == 1)
		;
	fclose(f);
}

static void wait_for_the_next_look(void)
{
	nanosleep(&(struct timespec){1, 100000000}, NULL);
}

static void full_disk_body(struct db *db)
{
	struct db *other;

	db_set_reserve(db, 1 << 20);
	ok(db_write(db, count_one, NULL, &err));
	fill("disk/much");
	wait_for_the_next_look();
	assert_int_equal(db_write(db, count_one, NULL, &err), ERR_FULL);
	assert_int_equal(counted(db), 1);
	/* Without the reserve the engine itself says so, and nothing is lost either. */
	db_set_reserve(db, 0);
	for (int i = 0; i < 2000 && !db_write(db, count_one, NULL, &err); i++)
		;
	assert_int_equal(err.code, ERR_FULL);
	assert_true(counted(db) >= 1);
	ok(ballast_free(file("disk/f.db"), &err));
	/* Room again: the same connection goes on, and so does a new one. */
	db_set_reserve(db, 512 << 10);
	ok(db_write(db, count_one, NULL, &err));
	ok(db_open(&other, file("disk/f.db"), 0, &err));
	assert_int_equal(counted(other), counted(db));
	db_close(&other);
}

static void mount_disk(void)
{
	assert_int_equal(mkdir(file("disk"), 0700), 0);
	if (!mount("ficha-test", file("disk"), "tmpfs", 0, "size=4m"))
		return;
	rmdir(file("disk"));
	skip();
}

static void unmount_disk(void)
{
	assert_int_equal(umount(file("disk")), 0);
	rmdir(file("disk"));
}

static void a_full_disk_loses_nothing(void **state)
{
	struct db *db;

	(void)state;
	mount_disk();
	new_database("disk/f.db");
	ok(ballast_make(file("disk/f.db"), 1 << 20, &err));
	ok(db_open(&db, file("disk/f.db"), 0, &err));
	full_disk_body(db);
	db_close(&db);
	raw(file("disk/f.db"), "PRAGMA integrity_check", SQLITE_OK);
	unmount_disk();
}

/* The first one to open makes the index of the log, and has no room for it. */
static void a_full_disk_is_not_a_broken_one(void **state)
{
	struct db *db;

	(void)state;
	mount_disk();
	new_database("disk/f.db");
	ok(db_open(&db, file("disk/f.db"), 0, &err));
	db_close(&db);
	fill("disk/much");
	assert_int_equal(db_open(&db, file("disk/f.db"), 0, &err), ERR_FULL);
	assert_non_null(strstr(err.text, "disk is full"));
	assert_int_equal(unlink(file("disk/much")), 0);
	ok(db_open(&db, file("disk/f.db"), 0, &err));
	ok(db_write(db, count_one, NULL, &err));
	db_close(&db);
	unmount_disk();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_keep_off_the_reserve),
		cmocka_unit_test(the_ballast_takes_room),
		cmocka_unit_test(a_full_disk_loses_nothing),
		cmocka_unit_test(a_full_disk_is_not_a_broken_one),
	};

	return cmocka_run_group_tests(tests, directory_make, directory_drop);
}

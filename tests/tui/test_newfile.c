/* Files that operators ask for: new ones only, whole or not at all, and only where they sit. */
#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "tui/newfile.h"

static char dir[] = "/tmp/ficha-files-XXXXXX";
static char path[64], other[64];

static void a_new_file_is_the_owners(void **state)
{
	struct err e = ERR_INIT;
	struct stat st;
	FILE *f = NULL;

	(void)state;
	umask(0);
	assert_int_equal(newfile_open(path, &f, &e), 0);
	fputs("uno\n", f);
	assert_int_equal(newfile_close(path, f, 0, &e), 0);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	assert_int_equal(st.st_size, 4);
}

static void what_is_there_stays(void **state)
{
	struct err e = ERR_INIT;
	struct stat st;
	FILE *f = NULL;

	(void)state;
	assert_int_equal(newfile_open(path, &f, &e), ERR_INPUT);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_size, 4);
}

/* A link that leads to nothing would be followed without O_NOFOLLOW. */
static void links_are_not_followed(void **state)
{
	struct err e = ERR_INIT;
	char target[80];
	FILE *f = NULL;

	(void)state;
	snprintf(target, sizeof target, "%s/elsewhere", dir);
	assert_int_equal(symlink(target, other), 0);
	assert_int_equal(newfile_open(other, &f, &e), ERR_INPUT);
	assert_int_not_equal(access(target, F_OK), 0);
	unlink(other);
}

static void half_a_file_is_none(void **state)
{
	struct err e = ERR_INIT;
	FILE *f = NULL;

	(void)state;
	assert_int_equal(newfile_open(other, &f, &e), 0);
	fputs("half", f);
	assert_int_equal(newfile_close(other, f, ERR_CANCEL, &e), ERR_CANCEL);
	assert_int_not_equal(access(other, F_OK), 0);
}

static void a_full_disk_is_said(void **state)
{
	struct err e = ERR_INIT;
	FILE *f = fopen("/dev/full", "w");

	(void)state;
	if (!f)
		skip();
	fputs("more", f);
	assert_int_equal(newfile_close(other, f, 0, &e), ERR_IO);
	assert_non_null(strstr(e.text, other));
}

static void never_over_ssh(void **state)
{
	(void)state;
	unsetenv("SSH_CONNECTION");
	assert_true(newfile_allowed());
	setenv("SSH_CONNECTION", "192.0.2.7 50000 192.0.2.1 22", 1);
	assert_false(newfile_allowed());
	unsetenv("SSH_CONNECTION");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_file_is_the_owners),
		cmocka_unit_test(what_is_there_stays),
		cmocka_unit_test(links_are_not_followed),
		cmocka_unit_test(half_a_file_is_none),
		cmocka_unit_test(a_full_disk_is_said),
		cmocka_unit_test(never_over_ssh),
	};
	int failed;

	if (!mkdtemp(dir))
		return 1;
	snprintf(path, sizeof path, "%s/a.csv", dir);
	snprintf(other, sizeof other, "%s/b.csv", dir);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	unlink(other);
	rmdir(dir);
	return failed;
}

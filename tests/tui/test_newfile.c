/* Files that operators ask for: in their outbox, and elsewhere only where they sit. */
#include "core/world.h"

#include <sys/stat.h>
#include "tui/newfile.h"

static void where_one_sits_any_path_will_do(void **state)
{
	struct world *w = *state;
	struct str place = STR_INIT;
	struct files_new n;
	char path[96];
	struct stat st;

	unsetenv("SSH_CONNECTION");
	assert_true(newfile_local());
	snprintf(path, sizeof path, "%s/a.csv", w->dir);
	must(newfile_begin(&n, w->ana, path, &w->e));
	fputs("uno\n", n.file);
	must(files_end(&n, 0, &w->e));
	newfile_place(&n, &place);
	assert_string_equal(place.buf, path);
	files_new_release(&n);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(newfile_begin(&n, w->ana, path, &w->e), ERR_INPUT);
	unlink(path);
	str_release(&place);
}

/* Whatever name is given: it is one in the outbox. */
static void over_ssh_there_is_the_outbox_only(void **state)
{
	static const char *const names[] = {"a.csv", "/tmp/ficha-elsewhere", "../../a", "/"};
	struct world *w = *state;
	struct files_list l;
	char dir[160];

	setenv("SSH_CONNECTION", "192.0.2.7 50000 192.0.2.1 22", 1);
	assert_false(newfile_local());
	for (int i = 0; i < LENGTH(names); i++) {
		struct files_new n;

		must(newfile_begin(&n, w->sara, names[i], &w->e));
		must(files_end(&n, 0, &w->e));
		assert_null(strchr(n.name.buf, '/'));
		files_new_release(&n);
	}
	assert_int_not_equal(access("/tmp/ficha-elsewhere", F_OK), 0);
	must(files_list(w->sara, FILES_OUTBOX, &l, &w->e));
	assert_int_equal(l.n, LENGTH(names));
	for (int i = 0; i < l.n; i++)
		must(files_delete(w->sara, FILES_OUTBOX, l.v[i].name, &w->e));
	files_list_release(&l);
	unsetenv("SSH_CONNECTION");
	for (const char *const *part = TEXTS("/outbox", ""); *part; part++) {
		snprintf(dir, sizeof dir, "%s.files/%d%s", w->path, (int)w->sara->user, *part);
		rmdir(dir);
	}
	snprintf(dir, sizeof dir, "%s.files", w->path);
	rmdir(dir);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(where_one_sits_any_path_will_do),
		in_world(over_ssh_there_is_the_outbox_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

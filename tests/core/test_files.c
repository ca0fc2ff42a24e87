/* Files that come in and go out: in a box of one's own, whole or not at all. */
#include "core/world.h"

#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include "core/files.h"

#define w ((struct world *)*state)

static void box_of(void **state, struct session *s, enum files_box box, const char *name, char *out)
{
	struct str path = STR_INIT;

	must(files_box_path(s, box, &path, &w->e));
	snprintf(out, 200, "%s%s%s", path.buf, *name ? "/" : "", name);
	str_release(&path);
}

static const char *write_new(void **state, struct session *s, const char *name, const char *text)
{
	static char made[120];
	struct files_new n;

	must(files_begin(&n, s, FILES_OUTBOX, name, &w->e));
	fputs(text, n.file);
	must(files_end(&n, 0, &w->e));
	snprintf(made, sizeof made, "%s", n.name.buf);
	files_new_release(&n);
	return made;
}

static int count(void **state, struct session *s, enum files_box box)
{
	struct files_list l;
	int n;

	must(files_list(s, box, &l, &w->e));
	n = l.n;
	files_list_release(&l);
	return n;
}

static void a_box_is_its_users(void **state)
{
	char path[200];
	struct stat st;

	assert_string_equal(write_new(state, w->sara, "list.csv", "uno\n"), "list.csv");
	assert_int_equal(count(state, w->sara, FILES_OUTBOX), 1);
	assert_int_equal(count(state, w->sara, FILES_INBOX), 0);
	assert_int_equal(count(state, w->simon, FILES_OUTBOX), 0);
	box_of(state, w->sara, FILES_OUTBOX, "list.csv", path);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	box_of(state, w->sara, FILES_OUTBOX, "", path);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0700);
}

static void a_taken_name_gets_a_number(void **state)
{
	assert_string_equal(write_new(state, w->oscar, "a.csv", "1"), "a.csv");
	assert_string_equal(write_new(state, w->oscar, "a.csv", "2"), "a-2.csv");
	assert_string_equal(write_new(state, w->oscar, "a.csv", "3"), "a-3.csv");
	assert_int_equal(count(state, w->oscar, FILES_OUTBOX), 3);
}

/* A name is one part of a path and nothing that a terminal obeys. */
static void names_are_made_safe(void **state)
{
	static const char *const given[][2] = {{"../../etc/passwd", "_._.._etc_passwd"},
		{"", "file"}, {"  ", "file"}, {".hidden", "_hidden"}, {"a/b\\c:d", "a_b_c_d"},
		{"Peña, José.csv", "Peña, José.csv"}, {"a\nb", "a␊b"}, {"x\033[2J", "x␛[2J"}};

	for (int i = 0; i < LENGTH(given); i++) {
		struct str name = STR_INIT;

		files_safe_name(given[i][0], &name);
		assert_null(strpbrk(name.buf, "/\033\n"));
		assert_true(name.buf[0] != '.');
		if (i != 0)
			assert_string_equal(name.buf, given[i][1]);
		str_release(&name);
	}
	(void)state;
}

static void long_names_end_at_a_character(void **state)
{
	struct str text = STR_INIT, name = STR_INIT;

	(void)state;
	for (int i = 0; i < 100; i++)
		str_add(&text, "ñ");
	files_safe_name(text.buf, &name);
	assert_int_equal(name.len, 100);
	str_release(&text);
	str_release(&name);
}

static void only_what_lies_in_the_box_is_read(void **state)
{
	static const char *const bad[] = {"../x", "/etc/passwd", ".", "..", "", ".draft-1", "a/b"};
	char secret[200], link[200], pipe[200];
	FILE *f;

	snprintf(secret, sizeof secret, "%s/secret", w->dir);
	close(open(secret, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
	count(state, w->simon, FILES_INBOX);
	box_of(state, w->simon, FILES_INBOX, "link", link);
	box_of(state, w->simon, FILES_INBOX, "pipe", pipe);
	assert_int_equal(symlink(secret, link), 0);
	assert_int_equal(mkfifo(pipe, 0600), 0);
	for (int i = 0; i < LENGTH(bad); i++) {
		assert_int_equal(files_open(w->simon, FILES_INBOX, bad[i], &f, &w->e), ERR_INPUT);
		assert_int_equal(files_delete(w->simon, FILES_INBOX, bad[i], &w->e), ERR_INPUT);
	}
	assert_int_equal(files_open(w->simon, FILES_INBOX, "link", &f, &w->e), ERR_INPUT);
	assert_int_equal(files_open(w->simon, FILES_INBOX, "pipe", &f, &w->e), ERR_INPUT);
	assert_int_equal(files_open(w->simon, FILES_INBOX, "none", &f, &w->e), ERR_NO_FILE);
	assert_int_equal(count(state, w->simon, FILES_INBOX), 0);
	unlink(secret);
}

/* A box that is a link leads nowhere. */
static void a_box_is_no_link(void **state)
{
	char box[200], other[200];

	box_of(state, w->tito, FILES_OUTBOX, "", box);
	count(state, w->tito, FILES_OUTBOX);
	assert_int_equal(rmdir(box), 0);
	box_of(state, w->sara, FILES_OUTBOX, "", other);
	assert_int_equal(symlink(other, box), 0);
	assert_int_equal(files_delete(w->tito, FILES_OUTBOX, "list.csv", &w->e), ERR_IO);
	assert_int_equal(unlink(box), 0);
	assert_int_equal(count(state, w->sara, FILES_OUTBOX), 1);
}

static void half_a_file_is_none(void **state)
{
	struct files_new n;

	must(files_begin(&n, w->ana, FILES_OUTBOX, "half.csv", &w->e));
	fputs("half", n.file);
	assert_int_equal(count(state, w->ana, FILES_OUTBOX), 0);
	assert_int_equal(files_end(&n, ERR_CANCEL, &w->e), ERR_CANCEL);
	files_new_release(&n);
	assert_int_equal(count(state, w->ana, FILES_OUTBOX), 0);
}

/* Who is killed leaves a draft; the next one clears it away, and not the one still written. */
static void drafts_of_the_dead_are_swept(void **state)
{
	char dead[200], alive[200];
	struct files_new n, m;

	must(files_begin(&n, w->ana, FILES_OUTBOX, "n.csv", &w->e));
	box_of(state, w->ana, FILES_OUTBOX, ".draft-0", dead);
	box_of(state, w->ana, FILES_OUTBOX, n.draft, alive);
	close(open(dead, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
	must(files_begin(&m, w->ana, FILES_OUTBOX, "m.csv", &w->e));
	assert_int_not_equal(access(dead, F_OK), 0);
	assert_int_equal(access(alive, F_OK), 0);
	files_new_release(&m);
	files_new_release(&n);
	assert_int_not_equal(access(alive, F_OK), 0);
}

static void any_path_is_new(void **state)
{
	char path[200], link[200];
	struct files_new n;
	struct stat st;

	umask(0);
	snprintf(path, sizeof path, "%s/new.csv", w->dir);
	snprintf(link, sizeof link, "%s/link", w->dir);
	must(files_begin_at(&n, path, &w->e));
	assert_int_not_equal(access(path, F_OK), 0);
	fputs("uno\n", n.file);
	must(files_end(&n, 0, &w->e));
	assert_string_equal(n.name.buf, path);
	files_new_release(&n);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0640);
	assert_int_equal(st.st_size, 4);
	assert_int_equal(files_begin_at(&n, path, &w->e), ERR_INPUT);
	assert_int_equal(symlink("/nowhere/else", link), 0);
	assert_int_equal(files_begin_at(&n, link, &w->e), ERR_INPUT);
	assert_int_equal(files_begin_at(&n, "/nowhere/else", &w->e), ERR_IO);
	unlink(path);
	unlink(link);
}

/* Who takes the name meanwhile keeps it. */
static void the_name_may_be_taken_meanwhile(void **state)
{
	char path[200];
	struct files_new n;
	struct stat st;

	snprintf(path, sizeof path, "%s/taken.csv", w->dir);
	must(files_begin_at(&n, path, &w->e));
	fputs("mine\n", n.file);
	close(open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
	assert_int_equal(files_end(&n, 0, &w->e), ERR_INPUT);
	files_new_release(&n);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_size, 0);
	unlink(path);
}

static void a_full_disk_is_said(void **state)
{
	struct files_new n;
	int full = open("/dev/full", O_WRONLY | O_CLOEXEC);

	if (full < 0)
		skip();
	must(files_begin(&n, w->ana, FILES_OUTBOX, "full.csv", &w->e));
	assert_true(dup3(full, fileno(n.file), O_CLOEXEC) >= 0);
	fputs("more", n.file);
	assert_int_equal(files_end(&n, 0, &w->e), ERR_FULL);
	assert_non_null(strstr(w->e.text, "full.csv"));
	files_new_release(&n);
	close(full);
	assert_int_equal(count(state, w->ana, FILES_OUTBOX), 0);
}

static void the_root_can_be_elsewhere(void **state)
{
	char root[200], path[200];

	snprintf(root, sizeof root, "%s/boxes", w->dir);
	files_set_root(root);
	assert_string_equal(write_new(state, w->ana, "x.txt", "x"), "x.txt");
	box_of(state, w->ana, FILES_OUTBOX, "x.txt", path);
	assert_int_equal(strncmp(path, root, strlen(root)), 0);
	must(files_delete(w->ana, FILES_OUTBOX, "x.txt", &w->e));
	assert_int_not_equal(access(path, F_OK), 0);
	files_set_root("");
}

static int gone(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st;
	(void)type;
	(void)at;
	return remove(path);
}

static int close_all(void **state)
{
	char dir[64];

	snprintf(dir, sizeof dir, "%s", w->dir);
	world_close(state);
	return nftw(dir, gone, 8, FTW_DEPTH | FTW_PHYS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_box_is_its_users),
		cmocka_unit_test(a_taken_name_gets_a_number),
		cmocka_unit_test(names_are_made_safe),
		cmocka_unit_test(long_names_end_at_a_character),
		cmocka_unit_test(only_what_lies_in_the_box_is_read),
		cmocka_unit_test(a_box_is_no_link),
		cmocka_unit_test(half_a_file_is_none),
		cmocka_unit_test(drafts_of_the_dead_are_swept),
		cmocka_unit_test(any_path_is_new),
		cmocka_unit_test(the_name_may_be_taken_meanwhile),
		cmocka_unit_test(a_full_disk_is_said),
		cmocka_unit_test(the_root_can_be_elsewhere),
	};

	return cmocka_run_group_tests(tests, world_open, close_all);
}

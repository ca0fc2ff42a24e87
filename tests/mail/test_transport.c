/* What every way of sending does, and the directory of .eml files. */
#include "tools/check.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/moment.h"
#include "base/text.h"
#include "mail/address.h"
#include "mail/transport.h"

#define MAIL "Subject: x\r\n\r\nHola\r\n"

static char dir[] = "/tmp/ficha-mail-XXXXXX";

static int set_up(void **state)
{
	(void)state;
	return mkdtemp(dir) ? 0 : -1;
}

/* The names in the directory, hidden ones too, joined; each file is read into `last` and removed. */
static int files_take(char *names, size_t size, char *last, size_t last_size)
{
	DIR *d = opendir(dir);
	struct dirent *entry;
	int n = 0;

	*names = '\0';
	while ((entry = readdir(d))) {
		char path[600];
		FILE *f;

		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		snprintf(names + strlen(names), size - strlen(names), "%s ", entry->d_name);
		snprintf(path, sizeof path, "%s/%s", dir, entry->d_name);
		f = fopen(path, "r");
		last[fread(last, 1, last_size - 1, f)] = '\0';
		fclose(f);
		remove(path);
		n++;
	}
	closedir(d);
	return n;
}

static int tear_down(void **state)
{
	char names[4096], last[4096];

	(void)state;
	files_take(names, sizeof names, last, sizeof last);
	return rmdir(dir);
}

static struct transport *open_directory(const char *path)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	struct transport *t = NULL;
	struct err e = ERR_INIT;

	config.way = MAIL_DIRECTORY;
	config.directory = path;
	assert_int_equal(transport_open(&t, &config, &e), 0);
	return t;
}

static struct transport_result send_to(
	struct transport *t, const char *to, const char *bytes, transport_data_fn *fn, void *ctx)
{
	struct transport_result r;

	transport_send(t,
		&(struct transport_mail){"avisos@ejemplo.mx", to, bytes, strlen(bytes), fn, ctx}, &r);
	return r;
}

static int count_call(void *ctx)
{
	return ++*(int *)ctx < 2 ? 0 : -1;
}

static void a_mail_becomes_a_file(void **state)
{
	struct transport *t = open_directory(dir);
	char names[4096], last[4096];
	struct transport_result r;
	int calls = 0;

	(void)state;
	now_set(1763778000);
	r = send_to(t, "ana@bücher.example", MAIL, count_call, &calls);
	assert_int_equal(r.class, TRANSPORT_SENT);
	assert_int_equal(calls, 1);
	assert_int_equal(files_take(names, sizeof names, last, sizeof last), 1);
	assert_string_equal(last, MAIL);
	assert_memory_equal(names, "20251122T022000Z-ana@b__cher.example-", 37);
	assert_string_equal(strchr(names, '.') ? strrchr(names, '.') : "", ".eml ");
	assert_memory_equal(r.text, names, strlen(r.text));

	r = send_to(t, "ana@example.com", MAIL, count_call, &calls);
	assert_int_equal(r.class, TRANSPORT_RETRY);
	assert_int_equal(calls, 2);
	assert_int_equal(files_take(names, sizeof names, last, sizeof last), 0);
	transport_close(&t);
	assert_null(t);
	now_set(0);
}

static void the_same_mail_twice_is_two_files(void **state)
{
	struct transport *t = open_directory(dir);
	char names[4096], last[4096];

	(void)state;
	send_to(t, "ana@example.com", MAIL, NULL, NULL);
	send_to(t, "ana@example.com", MAIL, NULL, NULL);
	assert_int_equal(files_take(names, sizeof names, last, sizeof last), 2);
	transport_close(&t);
}

static void a_lost_directory_pauses(void **state)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	struct transport *t = NULL;
	struct err e = ERR_INIT;
	struct transport_result r;
	char gone[64];

	(void)state;
	snprintf(gone, sizeof gone, "%s/gone", dir);
	config.way = MAIL_DIRECTORY;
	config.directory = gone;
	assert_int_equal(transport_open(&t, &config, &e), ERR_CONFIG);
	assert_null(t);
	mkdir(gone, 0700);
	t = open_directory(gone);
	rmdir(gone);
	r = send_to(t, "ana@example.com", MAIL, NULL, NULL);
	assert_int_equal(r.class, TRANSPORT_RELAY);
	assert_true(r.alarm);
	assert_true(*r.text);
	transport_close(&t);
}

static void what_is_no_address_is_refused(void **state)
{
	static const char *const bad[] = {
		"",
		"ana",
		"ana@",
		"a@example.com\r\nRCPT TO:<evil@example.com>",
		"a@example.com>\r\nDATA",
		"<a@example.com> NOTIFY=NEVER",
		"a@example.com,b@example.com",
		" a@example.com",
		"a@example.com ",
		"a\342\200\256@example.com",
		"a@[127.0.0.1]",
		"\"quoted local\"@example.com",
		"jos\351@example.com",
	};
	struct transport *t = open_directory(dir);
	char names[4096], last[4096];

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct transport_result r = send_to(t, bad[i], MAIL, NULL, NULL);

		assert_int_equal(r.class, TRANSPORT_FAILED);
		assert_true(*r.text);
	}
	assert_int_equal(files_take(names, sizeof names, last, sizeof last), 0);
	transport_close(&t);
}

static void addresses_as_smtp_has_them(void **state)
{
	static const struct {
		const char *address, *wire;
		bool utf8;
	} cases[] = {
		{"ana@example.com", "ana@example.com", false},
		{"a@bücher.example", "a@xn--bcher-kva.example", false},
		{"a@пример.рф", "a@xn--e1afmkfd.xn--p1ai", false},
		{"josé@example.com", "josé@example.com", true},
		{"josé@bücher.example", "josé@xn--bcher-kva.example", true},
		{"-oQ/tmp/x@example.com", "-oQ/tmp/x@example.com", false},
	};
	struct err e = ERR_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str wire = STR_INIT;

		assert_int_equal(address_wire(&wire, cases[i].address, &e), 0);
		assert_string_equal(wire.buf, cases[i].wire);
		assert_int_equal(email_needs_utf8(wire.buf), cases[i].utf8);
		str_release(&wire);
	}
}

static void lone_line_ends_are_refused(void **state)
{
	static const char *const bad[] = {"", "x", "x\n", "x\r", "\nx\r\n", "x\n.\r\ny\r\n",
		"x\r.\r\n", "x\r\n.\ry\r\n"};
	struct transport *t = open_directory(dir);

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_int_equal(send_to(t, "ana@example.com", bad[i], NULL, NULL).class,
			TRANSPORT_FAILED);
	transport_close(&t);
}

static void none_sends_nothing(void **state)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	struct transport *t;
	struct err e = ERR_INIT;
	struct transport_result r;

	(void)state;
	assert_int_equal(transport_open(&t, &config, &e), 0);
	r = send_to(t, "ana@example.com", MAIL, NULL, NULL);
	assert_int_equal(r.class, TRANSPORT_RELAY);
	assert_true(r.alarm);
	transport_close(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_mail_becomes_a_file),
		cmocka_unit_test(the_same_mail_twice_is_two_files),
		cmocka_unit_test(a_lost_directory_pauses),
		cmocka_unit_test(what_is_no_address_is_refused),
		cmocka_unit_test(addresses_as_smtp_has_them),
		cmocka_unit_test(lone_line_ends_are_refused),
		cmocka_unit_test(none_sends_nothing),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}

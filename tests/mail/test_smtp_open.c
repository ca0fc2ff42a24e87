/* What is refused before anything is connected: addresses, names, and a password that others can read. */
#include "tools/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "mail/transport.h"

#define PASSWORD "correct-horse-canary"

static char dir[] = "/tmp/ficha-smtp-XXXXXX", secret[64];

static void secret_is(const char *text, mode_t mode)
{
	FILE *f;

	chmod(secret, 0600);
	f = fopen(secret, "w");
	assert_non_null(f);
	fputs(text, f);
	fclose(f);
	chmod(secret, mode);
}

static int set_up(void **state)
{
	(void)state;
	if (!mkdtemp(dir))
		return -1;
	snprintf(secret, sizeof secret, "%s/secret", dir);
	secret_is(PASSWORD "\n", 0600);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	remove(secret);
	return rmdir(dir);
}

static int try_open(const struct mail_config *config, struct err *e)
{
	struct transport *t = NULL;
	int err;

	*e = (struct err)ERR_INIT;
	err = transport_open(&t, config, e);
	transport_close(&t);
	return err;
}

static void addresses_of_servers(void **state)
{
	static const struct {
		const char *url, *user;
		bool plain, good;
	} cases[] = {
		{"smtps://mail.example.com:465", "", false, true},
		{"smtp://mail.example.com:587", "u", false, true},
		{"smtp://127.0.0.1:25", "", true, true},
		{"smtp://[::1]", "", true, true},
		{"smtp://mail.example.com", "", true, false},
		{"smtp://127.0.0.1:25", "u", true, false},
		{"smtps://127.0.0.1", "", true, false},
		{"smtp://u:secret@mail.example.com", "", false, false},
		{"smtp://mail.example.com/path", "", false, false},
		{"http://mail.example.com", "", false, false},
		{"file:///etc/passwd", "", false, false},
		{"mail.example.com", "", false, false},
		{"smtp://", "", false, false},
		{"smtp://mail.example.com:99999", "", false, false},
		{"", "", false, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct mail_config config = MAIL_CONFIG_INIT;
		struct err e;
		int err;

		config.way = MAIL_SMTP;
		config.url = cases[i].url;
		config.user = cases[i].user;
		config.plain = cases[i].plain;
		config.password_file = secret;
		err = try_open(&config, &e);
		if (err != (cases[i].good ? 0 : ERR_CONFIG))
			fail_msg("%s: %d %s", cases[i].url, err, e.text);
	}
}

static void greetings_that_are_no_name(void **state)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	struct err e;

	(void)state;
	config.way = MAIL_SMTP;
	config.url = "smtp://mail.example.com";
	config.helo = "x\r\nRSET";
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	config.helo = "a b";
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	config.helo = "ficha.example.com";
	assert_int_equal(try_open(&config, &e), 0);
}

static void a_secret_that_others_read_is_none(void **state)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	char link[80], path[64];
	struct err e;

	(void)state;
	config.way = MAIL_SMTP;
	config.url = "smtp://mail.example.com";
	config.user = "u";
	config.password_file = secret;
	assert_int_equal(try_open(&config, &e), 0);
	for (size_t i = 0; i < 3; i++) {
		secret_is(PASSWORD, (mode_t[]){0604, 0644, 0602}[i]);
		assert_int_equal(try_open(&config, &e), ERR_CONFIG);
		assert_null(strstr(e.text, PASSWORD));
	}
	secret_is(PASSWORD, 0640);
	if (!chown(secret, (uid_t)-1, 12345))
		assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	if (!chown(secret, 12345, 0))
		assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	if (!chown(secret, geteuid(), 0))
		assert_int_equal(try_open(&config, &e), 0);
	secret_is("", 0600);
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	secret_is("two\nlines\n", 0600);
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	snprintf(link, sizeof link, "%s/link", dir);
	secret_is(PASSWORD "\n", 0600);
	assert_int_equal(symlink(secret, link), 0);
	config.password_file = link;
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	unlink(link);
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
	snprintf(path, sizeof path, "%s", dir);
	config.password_file = path;
	assert_int_equal(try_open(&config, &e), ERR_CONFIG);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_of_servers),
		cmocka_unit_test(greetings_that_are_no_name),
		cmocka_unit_test(a_secret_that_others_read_is_none),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Mails as bytes: what every mail program can read, and nothing that somebody slipped in. */
#include "tools/check.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "mail/compose.h"
#include "mail/mime.h"
#include "mail/mime_head.h"

static struct err e;

static struct mime_mail a_mail(void)
{
	static const struct mime_address to[] = {{"Ana Peñalosa", "ana@nunez.example"},
		{"O'Neil, \"Pat\"", "pat@xn--bcher-kva.example"}};

	return (struct mime_mail){.from = {"Ferretería Núñez, S. A.", "ventas@nunez.example"},
		.reply_to = "", .to = to, .n_to = 2, .subject = "Su factura F-12",
		.message_id = "F-12.0123456789abcdef@nunez.example", .date = 1795262400,
		.document = "F-12", .text = "Hola\n.\nFrom aquí\nfin ", .html = "<p>Hola</p>\n",
		.file_name = "F-12.pdf", .file = "%PDF-1.7\n\0\xff", .file_n = 11};
}

/* Lines end with CR LF and with nothing else, and none is longer than it may be. */
static void assert_lines(const struct str *s, size_t most)
{
	size_t line = 0;

	for (size_t i = 0; i < s->len; i++) {
		assert_true(s->buf[i] > 0);
		if (s->buf[i] == '\r')
			assert_true(s->buf[i + 1] == '\n');
		if (s->buf[i] == '\n') {
			assert_true(i && s->buf[i - 1] == '\r');
			assert_true(line <= most + 1);
			line = 0;
		} else {
			line++;
		}
	}
	assert_int_equal(line, 0);
}

static void has(const struct str *s, const char *part)
{
	if (!strstr(s->buf, part))
		fail_msg("\"%s\" is not in:\n%s", part, s->buf);
}

static int count(const struct str *s, const char *part)
{
	int n = 0;

	for (const char *at = s->buf; (at = strstr(at, part)); at++)
		n++;
	return n;
}

static void a_whole_mail(void **state)
{
	struct mime_mail mail = a_mail();
	struct str one = STR_INIT, other = STR_INIT;

	(void)state;
	assert_int_equal(mime_write(&one, &mail, &e), 0);
	assert_int_equal(mime_write(&other, &mail, &e), 0);
	assert_string_equal(one.buf, other.buf);
	assert_lines(&one, 78);
	has(&one, "Date: Sat, 21 Nov 2026 12:00:00 +0000\r\n");
	has(&one, "From: =?UTF-8?B?RmVycmV0ZXLDrWEgTsO6w7FleiwgUy4gQS4=?=\r\n <ventas@nunez.example>\r\n");
	has(&one, "To: =?UTF-8?B?QW5hIFBlw7FhbG9zYQ==?= <ana@nunez.example>, "
		  "\"O'Neil, \\\"Pat\\\"\"\r\n <pat@xn--bcher-kva.example>\r\n");
	has(&one, "Subject: Su factura F-12\r\n");
	has(&one, "Message-ID: <F-12.0123456789abcdef@nunez.example>\r\n");
	has(&one, "X-Ficha-Document: F-12\r\n");
	has(&one, "Content-Disposition: attachment; filename=\"F-12.pdf\"\r\n");
	has(&one, "\r\nHola\r\n=2E\r\n=46rom aqu=C3=AD\r\nfin=20\r\n");
	has(&one, "\r\nJVBERi0xLjcKAP8=\r\n");
	assert_int_equal(count(&one, "X-Ficha-Resend"), 0);
	str_release(&one);
	str_release(&other);
}

/* Line ends, NULs and other control characters in a value are refused, not taken out. */
static void nothing_is_slipped_in(void **state)
{
	static const char *const bad[] = {"x\r\nBcc: evil@x.example", "x\nBcc: evil@x.example", "x\rBcc: e",
		"x\n\nbody", "x\r\n\r\n.\r\nMAIL FROM:<e@x>", "x\x01", "x\x1b[31m", "x\x7f", "x\t y",
		"\xff\xfe"};

	(void)state;
	for (int i = 0; i < LENGTH(bad); i++)
		for (int where = 0; where < 7; where++) {
			struct mime_mail mail = a_mail();
			struct mime_address to = {"Ana", "ana@x.example"};
			struct str s = STR_INIT;

			mail.to = &to;
			mail.n_to = 1;
			*(const char **[]){&mail.subject, &mail.from.name, &mail.reply_to,
				&mail.document, &mail.file_name, &to.name, &to.address}[where] = bad[i];
			assert_int_equal(mime_write(&s, &mail, &e), ERR_INPUT);
			str_release(&s);
		}
}

static void heads_of_any_text(void **state)
{
	static const char *const texts[] = {"Año nuevo 🎉 con la factura que usted nos pidió ayer por la tarde",
		"=?UTF-8?B?ZXZpbA==?= no es una palabra cifrada", "",
		"una línea sin fin que tiene que doblarse varias veces porque nadie escribe asuntos así de largos",
		"plain words that have to be folded somewhere because there are more of them than fit a line",
		"ñ", " con blancos "};

	(void)state;
	for (int i = 0; i < LENGTH(texts); i++) {
		struct str s = STR_INIT;

		assert_int_equal(head_text(&s, "Subject", texts[i], &e), 0);
		assert_lines(&s, 78);
		assert_true(!strstr(s.buf, "=?UTF-8?B?ZXZpbA==?= no"));
		str_release(&s);
	}
}

static void file_names(void **state)
{
	struct str s = STR_INIT;

	(void)state;
	assert_int_equal(head_file(&s, "Año \"1\".pdf", &e), 0);
	assert_string_equal(s.buf, "Content-Disposition: attachment; filename=\"A_o _1_.pdf\";\r\n "
				   "filename*=UTF-8''A%C3%B1o%20%221%22.pdf\r\n");
	str_release(&s);
}

static uint64_t dice = 7;
static unsigned roll(unsigned n)
{
	dice = dice * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(dice >> 33) % n;
}

/* Ten thousand mails of any characters: no line that ends otherwise, no line of a dot. */
static void no_bare_line_end(void **state)
{
	static const char *const bits[] = {"a", ".", "\n", "\n.\n", "ñ", "🎉", " ", "=", "\t", "From ", "--",
		"\"", "<", "\n\n"};

	(void)state;
	for (int round = 0; round < 10000; round++) {
		struct mime_mail mail = a_mail();
		struct str text = STR_INIT, s = STR_INIT;

		for (unsigned n = roll(120); n; n--)
			str_add(&text, bits[roll(LENGTH(bits))]);
		mail.text = mail.html = text.buf;
		assert_int_equal(mime_write(&s, &mail, &e), 0);
		assert_lines(&s, 78);
		assert_null(strstr(s.buf, "\n.\r"));
		str_release(&s);
		str_release(&text);
	}
}

static void the_text_can_be_read_again(void **state)
{
	static const char *const texts[] = {"Hola\n.\nFrom aquí\nfin \n", "x\n",
		"Ñandú = 100 %; =41 is no letter\n\n\n--=_not a boundary\n",
		"a line of more than seventy-six columns, which has to be broken somewhere, and then goes on\n"};
	struct mime_mail mail = a_mail();

	(void)state;
	for (int i = 0; i < LENGTH(texts); i++) {
		struct str bytes = STR_INIT, text = STR_INIT;

		mail.text = texts[i];
		assert_int_equal(mime_write(&bytes, &mail, &e), 0);
		assert_true(mime_text(&text, bytes.buf, bytes.len));
		assert_string_equal(text.buf, texts[i]);
		str_reset(&text);
		assert_false(mime_text(&text, bytes.buf, 40));
		str_release(&bytes);
		str_release(&text);
	}
}

static void the_file_can_be_taken_out_again(void **state)
{
	char file[400];

	(void)state;
	for (size_t n = 0; n < sizeof file; n++) {
		struct mime_mail mail = a_mail();
		struct str bytes = STR_INIT, back = STR_INIT;

		file[n] = (char)roll(256);
		mail.file_name = "F-1.pdf";
		mail.file = file;
		mail.file_n = n;
		assert_int_equal(mime_write(&bytes, &mail, &e), 0);
		assert_true(mime_file(&back, bytes.buf, bytes.len));
		assert_int_equal(back.len, n);
		assert_memory_equal(back.buf, file, n);
		mail.file_name = NULL;
		str_reset(&bytes);
		assert_int_equal(mime_write(&bytes, &mail, &e), 0);
		assert_false(mime_file(&back, bytes.buf, bytes.len));
		str_release(&bytes);
		str_release(&back);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_text_can_be_read_again),
		cmocka_unit_test(the_file_can_be_taken_out_again),
		cmocka_unit_test(a_whole_mail),
		cmocka_unit_test(nothing_is_slipped_in),
		cmocka_unit_test(heads_of_any_text),
		cmocka_unit_test(file_names),
		cmocka_unit_test(no_bare_line_end),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}

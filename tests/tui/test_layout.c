/* The furniture's lines, wrapped text, and key scripts as they are read. */
#include "tools/check.h"
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/mem.h"
#include "tui/keys.h"
#include "tui/layout.h"
#include "tui/script.h"
#include "base/wrap.h"

/* ---- layout ---- */

static void the_usual_size_has_everything(void **state)
{
	struct layout l;

	(void)state;
	layout_compute(&l, 24, 80, PART_TABS | PART_FILTER);
	assert_false(l.too_small);
	assert_int_equal(l.title, 0);
	assert_int_equal(l.tabs, 1);
	assert_int_equal(l.filter, 2);
	assert_int_equal(l.body.y, 3);
	assert_int_equal(l.body.h, 17);
	assert_int_equal(l.rule, 20);
	assert_int_equal(l.message, 21);
	assert_int_equal(l.hint, 22);
	assert_int_equal(l.footer, 23);
}

static void small_terminals_lose_the_hint_then_the_tabs(void **state)
{
	struct layout l;

	(void)state;
	layout_compute(&l, 23, 80, PART_TABS);
	assert_int_equal(l.hint, -1);
	assert_int_equal(l.tabs, 1);
	layout_compute(&l, 12, 80, PART_TABS | PART_FILTER);
	assert_int_equal(l.tabs, -1);
	assert_int_equal(l.rule, -1);
	assert_int_equal(l.filter, 1);
	layout_compute(&l, 10, 40, PART_TABS | PART_FILTER);
	assert_false(l.too_small);
	assert_true(l.body.h >= 5);
	layout_compute(&l, 10, 39, 0);
	assert_true(l.too_small);
	layout_compute(&l, 9, 80, 0);
	assert_true(l.too_small);
}

static void lines_never_overlap(void **state)
{
	(void)state;
	for (int lines = 1; lines < 80; lines++) {
		for (unsigned parts = 0; parts < 4; parts++) {
			struct layout l;

			layout_compute(&l, lines, 80, parts);
			assert_true(l.body.h >= 0);
			if (l.too_small)
				continue;
			assert_int_equal(l.footer, lines - 1);
			assert_true(l.message >= l.body.y + l.body.h);
			assert_true(l.footer > l.message);
		}
	}
}

static void dialogs_stay_inside(void **state)
{
	struct rect r;

	(void)state;
	r = layout_dialog(24, 80, 5, 40);
	assert_int_equal(r.h, 7);
	assert_int_equal(r.w, 44);
	assert_int_equal(r.y, 8);
	r = layout_dialog(3, 10, 50, 100);
	assert_int_equal(r.y, 0);
	assert_int_equal(r.h, 3);
	assert_int_equal(r.w, 10);
}

/* ---- wrapping ---- */

static void wraps_to(const char *text, int columns, const char *want)
{
	struct str out = STR_INIT;
	struct wrap w;
	size_t start, n;

	wrap_init(&w, text, strlen(text), columns);
	while (wrap_next(&w, &start, &n)) {
		str_addn(&out, text + start, n);
		str_addc(&out, '|');
	}
	assert_string_equal(out.buf, want);
	str_release(&out);
}

static void text_breaks_at_blanks(void **state)
{
	(void)state;
	wraps_to("", 10, "|");
	wraps_to("uno dos tres", 7, "uno dos|tres|");
	wraps_to("uno dos tres", 6, "uno|dos|tres|");
	wraps_to("larguísimo", 4, "larg|uísi|mo|");
	wraps_to("uno\n\ndos\n", 10, "uno||dos||");
	wraps_to("作者作", 4, "作者|作|");
	wraps_to("作者", 1, "作|者|");
	assert_int_equal(wrap_count("uno dos tres", 6), 3);
}

/* ---- scripts ---- */

static int script_of(const char *text, struct script **s, struct err *e)
{
	char path[] = "/tmp/ficha-script-XXXXXX";
	FILE *f = fdopen(mkstemp(path), "w");
	int rc;

	fputs(text, f);
	fclose(f);
	memset(e, 0, sizeof(*e));
	rc = script_open(s, path, e);
	remove(path);
	return rc;
}

static void a_script_is_read(void **state)
{
	struct script *s;
	struct step step;
	struct err e;

	(void)state;
	assert_int_equal(
		script_of("# comment\n\ntype ñ x\nkey Down 2\nkey q\npaste a\\nb\\\\\\x41\n"
			  "bytes 1b 5b\nsize 40x10\nwait\nidle 60\nscreen my name\nhangup\n",
			&s, &e),
		0);
	assert_true(script_next(s, &step));
	assert_int_equal(step.event.code, 0xf1);
	assert_string_equal(step.event.text, "ñ");
	script_next(s, &step);
	assert_int_equal(step.event.code, ' ');
	script_next(s, &step);
	for (int i = 0; i < 2; i++) {
		script_next(s, &step);
		assert_int_equal(step.event.kind, EVENT_KEY);
		assert_int_equal(step.event.code, K_DOWN);
	}
	script_next(s, &step);
	assert_int_equal(step.event.kind, EVENT_CHAR);
	assert_string_equal(step.event.text, "q");
	script_next(s, &step);
	assert_string_equal(step.event.text, "a\nb\\A");
	script_next(s, &step);
	assert_int_equal(step.kind, STEP_BYTES);
	assert_memory_equal(step.text, "\033[", 2);
	assert_int_equal(step.len, 2);
	script_next(s, &step);
	assert_int_equal(step.lines, 10);
	assert_int_equal(step.columns, 40);
	script_next(s, &step);
	assert_int_equal(step.kind, STEP_WAIT);
	script_next(s, &step);
	assert_int_equal(step.seconds, 60);
	script_next(s, &step);
	assert_string_equal(step.text, "my name");
	script_next(s, &step);
	assert_int_equal(step.kind, STEP_HANGUP);
	assert_false(script_next(s, &step));
	script_free(&s);
	assert_null(s);
}

static void a_bad_script_names_its_line(void **state)
{
	static const char *const bad[] = {"dance\n", "key Hyper\n", "key Down x\n", "size 40\n",
		"size 0x4\n", "bytes zz\n", "bytes 1\n", "paste \\q\n", "paste \\x4\n",
		"paste \\xff\n", "type \xff\n", "screen\n", "idle soon\n"};
	struct script *s;
	struct err e;
	struct str text = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(bad); i++) {
		str_reset(&text);
		str_addf(&text, "wait\n%s", bad[i]);
		assert_int_equal(script_of(text.buf, &s, &e), ERR_INPUT);
		assert_null(s);
		assert_non_null(strstr(e.text, "line 2"));
	}
	assert_int_equal(script_open(&s, "/nonexistent/script", &e), ERR_NO_FILE);
	str_release(&text);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_usual_size_has_everything),
		cmocka_unit_test(small_terminals_lose_the_hint_then_the_tabs),
		cmocka_unit_test(lines_never_overlap),
		cmocka_unit_test(dialogs_stay_inside),
		cmocka_unit_test(text_breaks_at_blanks),
		cmocka_unit_test(a_script_is_read),
		cmocka_unit_test(a_bad_script_names_its_line),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}

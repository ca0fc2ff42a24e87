/* From bytes to events: halves, bad bytes, pastes, Esc and digits, unknown sequences. */
#include "tools/check.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "tui/input.h"
#include "tui/keys.h"

static struct decoder decoder;
static struct str seen;

static void take(void)
{
	struct event ev;

	while (decoder_next(&decoder, &ev)) {
		if (ev.kind == EVENT_CHAR)
			str_addn(&seen, ev.text, ev.len);
		else if (ev.kind == EVENT_PASTE)
			str_addf(&seen, "{%s}", ev.text);
		else if (ev.kind == EVENT_RESIZE)
			str_add(&seen, "<resize>");
		else if (ev.kind == EVENT_MOUSE)
			str_addf(&seen, "(%d %d,%d)", ev.code, ev.y, ev.x);
		else {
			str_add(&seen, ev.late ? "<late " : "<");
			key_name(ev.code, &seen);
			str_addc(&seen, '>');
		}
	}
}

static void feed(const char *bytes, size_t n, int64_t at)
{
	for (size_t i = 0; i < n; i++) {
		decoder_feed(&decoder, (unsigned char)bytes[i], at);
		take();
	}
}

static void idle(int64_t at)
{
	decoder_idle(&decoder, at);
	take();
}

static int begin(void **state)
{
	(void)state;
	decoder_init(&decoder, 100);
	str_init(&seen);
	return 0;
}

static int end(void **state)
{
	(void)state;
	decoder_release(&decoder);
	str_release(&seen);
	return 0;
}

#define FEED(bytes, at) feed(bytes, sizeof(bytes) - 1, at)
#define SEEN(text) assert_string_equal(seen.buf, text)

static void characters_and_keys(void **state)
{
	(void)state;
	FEED("a\xc3\xb1\xe4\xbd\x9c\xf0\x9f\x91\x8d\r\n\t\b\x7f\x03", 0);
	SEEN("añ作👍<Enter><Enter><Tab><Backspace><Backspace><Ctrl-C>");
	decoder_feed(&decoder, K_F(4), 0);
	decoder_feed(&decoder, K_RESIZE, 0);
	take();
	assert_non_null(strstr(seen.buf, "<F4><resize>"));
	assert_false(decoder.latin);
}

static void halves_are_joined(void **state)
{
	(void)state;
	FEED("\xe4", 0);
	SEEN("");
	assert_int_equal(decoder_deadline(&decoder), 100);
	idle(50);
	FEED("\xbd", 60);
	idle(70);
	FEED("\x9c", 80);
	SEEN("作");
	assert_int_equal(decoder_deadline(&decoder), -1);
}

static void bad_bytes_are_windows_1252(void **state)
{
	(void)state;
	FEED("Pe\xf1"
	     "a \xe9",
		0);
	SEEN("Peña ");
	idle(200);
	SEEN("Peña é");
	assert_true(decoder.latin);
	FEED("\xc3(\xff\x80", 300);
	SEEN("Peña éÃ(ÿ€");
	FEED("\xc0\xaf\xed\xa0\x80", 400);
	assert_int_equal(decoder.state, DECODE_PLAIN);
}

static void controls_in_utf8_are_nothing(void **state)
{
	(void)state;
	FEED("a\xc2\x9b"
	     "b",
		0);
	SEEN("ab");
}

static void escape_waits_for_a_digit(void **state)
{
	(void)state;
	FEED("\033", 1000);
	SEEN("");
	idle(1100);
	SEEN("");
	FEED("4", 1150);
	SEEN("<F4>");
	FEED("\033", 2000);
	idle(2200);
	SEEN("<F4><Esc>");
	FEED("\033", 3000);
	FEED("0", 3010);
	SEEN("<F4><Esc><F10>");
	FEED("\033", 4000);
	FEED("x", 4100);
	SEEN("<F4><Esc><F10><Esc>x");
	FEED("\033\033", 5000);
	idle(6000);
	SEEN("<F4><Esc><F10><Esc>x<Esc><Esc>");
}

static void escape_alone_waits_for_nothing(void **state)
{
	(void)state;
	decoder.escape = ESCAPE_ALONE;
	FEED("\033", 1000);
	idle(1000);
	SEEN("<Esc>");
	FEED("4\0335", 1050);
	idle(1050);
	SEEN("<Esc>4<Alt-5>");
}

static void an_early_escape_may_become_a_key(void **state)
{
	(void)state;
	decoder.escape = ESCAPE_EARLY;
	FEED("\033", 1000);
	idle(1000);
	SEEN("<Esc>");
	assert_int_equal(decoder_deadline(&decoder), 1200);
	FEED("4", 1190);
	SEEN("<Esc><late F4>");
	FEED("\033", 2000);
	idle(2000);
	idle(2200);
	FEED("4", 2210);
	SEEN("<Esc><late F4><Esc>4");
	FEED("\033", 3000);
	idle(3000);
	FEED("\033", 3050);
	idle(3050);
	FEED("x\0330", 3100);
	SEEN("<Esc><late F4><Esc>4<Esc><Esc>x<F10>");
}

static void the_mouse_is_read(void **state)
{
	(void)state;
	decoder_feed(&decoder, K_MOUSE_SGR, 0);
	FEED("0;12;7M", 0);
	SEEN("(0 6,11)");
	decoder_feed(&decoder, K_MOUSE_SGR, 0);
	FEED("0;12;7m", 0);
	decoder_feed(&decoder, K_MOUSE_SGR, 0);
	FEED("65;300;200M", 0);
	SEEN("(0 6,11)(65 199,299)");
	decoder_feed(&decoder, K_MOUSE_X10, 0);
	FEED(" !\377", 0);
	SEEN("(0 6,11)(65 199,299)(0 222,0)");
	decoder_feed(&decoder, K_MOUSE_SGR, 0);
	FEED("0;1;2;3;4Mx", 0);
	decoder_feed(&decoder, K_MOUSE_SGR, 0);
	FEED("99999999999999;1;1My", 0);
	decoder_feed(&decoder, K_MOUSE_SGR, 0);
	FEED("1;", 0);
	idle(500);
	FEED("z", 500);
	SEEN("(0 6,11)(65 199,299)(0 222,0)xyz");
}

static void alt_is_not_escape(void **state)
{
	(void)state;
	FEED("\033d", 0);
	SEEN("<Alt-d>");
}

static void unknown_sequences_are_swallowed(void **state)
{
	(void)state;
	FEED("a\033[1;2Pb\033[?62;c\033Oxc\033[<0;1;1M", 0);
	SEEN("abc");
	FEED("\033[12", 100);
	idle(300);
	FEED("d", 400);
	SEEN("abcd");
}

static void a_paste_is_one_event(void **state)
{
	(void)state;
	decoder_feed(&decoder, K_PASTE_BEGIN, 0);
	FEED("uno\r\ndos\rtres\tq\033[A\x01\xc3\xb1\xf1", 0);
	decoder_feed(&decoder, K_UP, 0);
	SEEN("");
	decoder_feed(&decoder, K_PASTE_END, 0);
	take();
	SEEN("{uno\ndos\ntres\tq[Aññ}");
}

static void a_paste_without_its_end_ends(void **state)
{
	(void)state;
	decoder_feed(&decoder, K_PASTE_BEGIN, 0);
	FEED("cortado", 10);
	idle(500);
	SEEN("");
	idle(1500);
	SEEN("{cortado}");
	FEED("x", 1600);
	SEEN("{cortado}x");
}

static void a_huge_paste_is_bounded(void **state)
{
	struct event ev;

	(void)state;
	decoder_feed(&decoder, K_PASTE_BEGIN, 0);
	for (int i = 0; i < PASTE_MAX + 1000; i++)
		decoder_feed(&decoder, 'x', 0);
	decoder_feed(&decoder, K_PASTE_END, 0);
	assert_true(decoder_next(&decoder, &ev));
	assert_int_equal(ev.len, PASTE_MAX);
}

static void random_bytes_break_nothing(void **state)
{
	unsigned seed = 3;
	int64_t at = 0;

	(void)state;
	for (int i = 0; i < 300000; i++) {
		seed = seed * 1103515245 + 12345;
		decoder_feed(&decoder, (int)(seed >> 16) % 256, at);
		take();
		if (seed % 7 == 0)
			idle(at += (int)(seed >> 20) % 400);
		if (seed % 1000 == 1)
			decoder_feed(&decoder, K_PASTE_BEGIN, at);
		if (seen.len > 100000)
			str_reset(&seen);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(characters_and_keys, begin, end),
		cmocka_unit_test_setup_teardown(halves_are_joined, begin, end),
		cmocka_unit_test_setup_teardown(bad_bytes_are_windows_1252, begin, end),
		cmocka_unit_test_setup_teardown(controls_in_utf8_are_nothing, begin, end),
		cmocka_unit_test_setup_teardown(escape_waits_for_a_digit, begin, end),
		cmocka_unit_test_setup_teardown(escape_alone_waits_for_nothing, begin, end),
		cmocka_unit_test_setup_teardown(an_early_escape_may_become_a_key, begin, end),
		cmocka_unit_test_setup_teardown(the_mouse_is_read, begin, end),
		cmocka_unit_test_setup_teardown(alt_is_not_escape, begin, end),
		cmocka_unit_test_setup_teardown(unknown_sequences_are_swallowed, begin, end),
		cmocka_unit_test_setup_teardown(a_paste_is_one_event, begin, end),
		cmocka_unit_test_setup_teardown(a_paste_without_its_end_ends, begin, end),
		cmocka_unit_test_setup_teardown(a_huge_paste_is_bounded, begin, end),
		cmocka_unit_test_setup_teardown(random_bytes_break_nothing, begin, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "tui/termkeys.h"

#include <curses.h>
#include <stdio.h>
#include "base/mem.h"
#include "tui/event.h"

/* ncurses keeps codes in 16 bits; ours go above its own. */
#define SHIFT 0x1000

/* PuTTY, the Linux console and rxvt send other strings than the terminfo entry they are usually given;
 * without these an F-key would cancel a form and type "[11~". The keypad in application mode gives
 * digits, since in PuTTY no digit could be typed there otherwise. */
static const struct {
	const char *bytes;
	int code;
} sequences[] = {
	{"\033[11~", K_F(1)}, {"\033[12~", K_F(2)}, {"\033[13~", K_F(3)}, {"\033[14~", K_F(4)},
	{"\033[15~", K_F(5)}, {"\033[17~", K_F(6)}, {"\033[18~", K_F(7)}, {"\033[19~", K_F(8)},
	{"\033[20~", K_F(9)}, {"\033[21~", K_F(10)}, {"\033[23~", K_F(11)}, {"\033[24~", K_F(12)},
	{"\033[[A", K_F(1)}, {"\033[[B", K_F(2)}, {"\033[[C", K_F(3)}, {"\033[[D", K_F(4)},
	{"\033[[E", K_F(5)},
	{"\033OP", K_F(1)}, {"\033OQ", K_F(2)}, {"\033OR", K_F(3)}, {"\033OS", K_F(4)},
	{"\033[A", K_UP}, {"\033[B", K_DOWN}, {"\033[C", K_RIGHT}, {"\033[D", K_LEFT},
	{"\033OA", K_UP}, {"\033OB", K_DOWN}, {"\033OC", K_RIGHT}, {"\033OD", K_LEFT},
	{"\033[H", K_HOME}, {"\033[F", K_END}, {"\033OH", K_HOME}, {"\033OF", K_END},
	{"\033[1~", K_HOME}, {"\033[4~", K_END}, {"\033[7~", K_HOME}, {"\033[8~", K_END},
	{"\033[2~", K_INSERT}, {"\033[3~", K_DELETE}, {"\033[5~", K_PAGE_UP}, {"\033[6~", K_PAGE_DOWN},
	{"\033[Z", K_BACKTAB}, {"\033\t", K_BACKTAB},
	{"\033Oa", K_UP}, {"\033Ob", K_DOWN}, {"\033Oc", K_CTRL_RIGHT}, {"\033Od", K_CTRL_LEFT},
	{"\033[a", K_SHIFT_UP}, {"\033[b", K_SHIFT_DOWN}, {"\033[c", K_RIGHT}, {"\033[d", K_LEFT},
	{"\033[7^", K_CTRL_HOME}, {"\033[8^", K_CTRL_END}, {"\033[5^", K_CTRL_PAGE_UP},
	{"\033[6^", K_CTRL_PAGE_DOWN}, {"\033[5$", K_SHIFT_PAGE_UP}, {"\033[6$", K_SHIFT_PAGE_DOWN},
	{"\033[7$", K_HOME}, {"\033[8$", K_END},
	{"\033[2^", K_INSERT}, {"\033[3^", K_DELETE}, {"\033[3$", K_DELETE},
	{"\033[5C", K_CTRL_RIGHT}, {"\033[5D", K_CTRL_LEFT},
	{"\033Op", '0'}, {"\033Oq", '1'}, {"\033Or", '2'}, {"\033Os", '3'}, {"\033Ot", '4'},
	{"\033Ou", '5'}, {"\033Ov", '6'}, {"\033Ow", '7'}, {"\033Ox", '8'}, {"\033Oy", '9'},
	{"\033On", '.'}, {"\033Ol", ','}, {"\033Ok", '+'}, {"\033Om", '-'}, {"\033Oj", '*'},
	{"\033Oo", '/'}, {"\033OX", '='}, {"\033OM", K_ENTER},
	{"\033[200~", K_PASTE_BEGIN}, {"\033[201~", K_PASTE_END},
	{"\033[0n", K_ANSWER}, {"\033[<", K_MOUSE_SGR}, {"\033[M", K_MOUSE_X10},
};

/* xterm's way to say that Shift (2), Alt (3), Ctrl (5) or several were held: ESC [ 1 ; 5 C. What has
 * no meaning of its own with them does what the key does alone. */
static const struct {
	const char *before;
	char after;
	int plain, shift, ctrl;
} modified[] = {
	{"1", 'A', K_UP, K_SHIFT_UP, K_UP}, {"1", 'B', K_DOWN, K_SHIFT_DOWN, K_DOWN},
	{"1", 'C', K_RIGHT, K_RIGHT, K_CTRL_RIGHT}, {"1", 'D', K_LEFT, K_LEFT, K_CTRL_LEFT},
	{"1", 'H', K_HOME, K_HOME, K_CTRL_HOME}, {"1", 'F', K_END, K_END, K_CTRL_END},
	{"2", '~', K_INSERT, K_INSERT, K_INSERT}, {"3", '~', K_DELETE, K_DELETE, K_DELETE},
	{"5", '~', K_PAGE_UP, K_SHIFT_PAGE_UP, K_CTRL_PAGE_UP},
	{"6", '~', K_PAGE_DOWN, K_SHIFT_PAGE_DOWN, K_CTRL_PAGE_DOWN},
};
#define MODIFIERS_FIRST 2
#define MODIFIERS_LAST 8
#define MODIFIER_SHIFT 2
#define MODIFIER_CTRL 5

/* Keys that ncurses knows by the terminfo entry. */
static const struct {
	int curses, code;
} codes[] = {
	{KEY_UP, K_UP}, {KEY_DOWN, K_DOWN}, {KEY_LEFT, K_LEFT}, {KEY_RIGHT, K_RIGHT},
	{KEY_HOME, K_HOME}, {KEY_END, K_END}, {KEY_LL, K_END}, {KEY_FIND, K_HOME}, {KEY_SELECT, K_END},
	{KEY_PPAGE, K_PAGE_UP}, {KEY_NPAGE, K_PAGE_DOWN}, {KEY_IC, K_INSERT}, {KEY_DC, K_DELETE},
	{KEY_BACKSPACE, K_BACKSPACE}, {KEY_BTAB, K_BACKTAB}, {KEY_ENTER, K_ENTER},
	{KEY_SLEFT, K_LEFT}, {KEY_SRIGHT, K_RIGHT}, {KEY_SHOME, K_HOME}, {KEY_SEND, K_END},
	{KEY_SR, K_SHIFT_UP}, {KEY_SF, K_SHIFT_DOWN}, {KEY_SPREVIOUS, K_SHIFT_PAGE_UP},
	{KEY_SNEXT, K_SHIFT_PAGE_DOWN}, {KEY_RESIZE, K_RESIZE}, {KEY_A1, K_HOME}, {KEY_A3, K_PAGE_UP}, {KEY_C1, K_END},
	{KEY_C3, K_PAGE_DOWN}, {KEY_SUSPEND, 'Z' - '@'},
};

static void sequence_define(const char *bytes, int code)
{
	define_key(bytes, code < 256 ? code : code - K_NONE + SHIFT);
}

static void modified_define(int i, int modifier)
{
	char bytes[16];

	snprintf(bytes, sizeof(bytes), "\033[%s;%d%c", modified[i].before, modifier,
		modified[i].after);
	sequence_define(bytes, modifier == MODIFIER_CTRL    ? modified[i].ctrl
			       : modifier == MODIFIER_SHIFT ? modified[i].shift
							    : modified[i].plain);
}

void termkeys_define(void)
{
	for (int i = 0; i < LENGTH(sequences); i++)
		sequence_define(sequences[i].bytes, sequences[i].code);
	for (int i = 0; i < LENGTH(modified); i++)
		for (int m = MODIFIERS_FIRST; m <= MODIFIERS_LAST; m++)
			modified_define(i, m);
}

int termkeys_code(int curses_code)
{
	if (curses_code < 256)
		return curses_code;
	if (curses_code >= SHIFT)
		return curses_code - SHIFT + K_NONE;
	if (curses_code >= KEY_F(1) && curses_code <= KEY_F(24))
		return K_F(curses_code - KEY_F0);
	for (int i = 0; i < LENGTH(codes); i++)
		if (codes[i].curses == curses_code)
			return codes[i].code;
	return K_NONE;
}

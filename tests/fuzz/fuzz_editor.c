/* The field editor, driven by keys: bytes below 32 are actions, 31 changes the view, a run of others
 * is typed or pasted as it is. At every moment the text is valid, the cursor stands between two
 * characters, and each line has exactly its columns. */
#include "fuzz/fuzz.h"

#include <locale.h>
#include "tui/editor.h"

#define ACTIONS 15

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	setlocale(LC_CTYPE, "C.UTF-8");
	return 0;
}

static void look(struct editor *ed, int columns, int lines)
{
	const char *text = editor_text(ed);
	size_t len = strlen(text), at = 0;
	struct str line = STR_INIT;
	int cursors = 0, cursor;

	HOLDS(utf8_valid(text, len) && ed->at <= len);
	while (at < ed->at)
		at = text_next(text, len, at);
	HOLDS(at == ed->at);
	HOLDS(!ed->max || ed->count <= ed->max);
	editor_view(ed, columns, lines);
	for (int i = 0; i < lines; i++) {
		str_reset(&line);
		editor_line(ed, i, &line, &cursor);
		HOLDS(text_width(line.buf) == columns);
		HOLDS(cursor >= -1 && cursor < columns);
		cursors += cursor >= 0;
	}
	HOLDS(cursors == 1);
	str_release(&line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const unsigned flags[] = {0, EDITOR_LINES, EDITOR_MASK, EDITOR_LOCKED};
	struct fuzz f = fuzz_take(data, size < 300 ? size : 300);
	unsigned kind = flags[f.choice % 4];
	int columns = 20, lines = kind & EDITOR_LINES ? 3 : 1;
	struct editor ed;

	editor_init(&ed, kind, f.choice & 4 ? 30 : 0);
	for (size_t at = 0, n; at < f.len; at += n) {
		unsigned char c = (unsigned char)f.text[at];

		n = 1;
		if (c < ACTIONS) {
			editor_act(&ed, (enum action)(ACT_EDIT_LEFT + c));
		} else if (c == 31 && at + 1 < f.len) {
			columns = 2 + (unsigned char)f.text[at + n++] % 60;
		} else if (c >= 32) {
			while (at + n < f.len && (unsigned char)f.text[at + n] >= 32)
				n++;
			editor_insert(&ed, f.text + at, n);
		}
		look(&ed, columns, lines);
	}
	editor_release(&ed);
	fuzz_drop(&f);
	return 0;
}

#include "tui/keys.h"

#include <strings.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

static const struct {
	int code;
	const char *name;
} names[] = {
	{K_ENTER, N_("Enter")},
	{K_TAB, N_("Tab")},
	{K_BACKTAB, N_("S-Tab")},
	{K_ESC, N_("Esc")},
	{K_BACKSPACE, N_("Backspace")},
	{K_DELETE, N_("Del")},
	{K_INSERT, N_("Ins")},
	{K_UP, N_("Up")},
	{K_DOWN, N_("Down")},
	{K_LEFT, N_("Left")},
	{K_RIGHT, N_("Right")},
	{K_HOME, N_("Home")},
	{K_END, N_("End")},
	{K_PAGE_UP, N_("PgUp")},
	{K_PAGE_DOWN, N_("PgDn")},
	{K_CTRL_LEFT, N_("Ctrl-Left")},
	{K_CTRL_RIGHT, N_("Ctrl-Right")},
	{K_CTRL_HOME, N_("Ctrl-Home")},
	{K_CTRL_END, N_("Ctrl-End")},
	{K_CTRL_PAGE_UP, N_("Ctrl-PgUp")},
	{K_CTRL_PAGE_DOWN, N_("Ctrl-PgDn")},
	{K_SHIFT_UP, N_("S-Up")},
	{K_SHIFT_DOWN, N_("S-Down")},
	{K_SHIFT_PAGE_UP, N_("S-PgUp")},
	{K_SHIFT_PAGE_DOWN, N_("S-PgDn")},
	{' ', N_("Space")},
};

static int function_key_parse(const char *name, int *code)
{
	int n = 0;

	if (*name != 'F' && *name != 'f')
		return ERR_INPUT;
	for (const char *p = name + 1; *p; p++) {
		if (*p < '0' || *p > '9' || n > 24)
			return ERR_INPUT;
		n = n * 10 + *p - '0';
	}
	if (n < 1 || n > 24)
		return ERR_INPUT;
	*code = K_F(n);
	return 0;
}

/* Terminals send these as Tab, Enter, Backspace and Esc; a binding to them would never be met. */
static bool control_is_another_key(char c)
{
	return strchr("IJMH[", c) != NULL;
}

static int control_key_parse(const char *name, int *code)
{
	char c;

	if (strncasecmp(name, "Ctrl-", 5) || !name[5] || name[6])
		return ERR_INPUT;
	c = name[5];
	if (c >= 'a' && c <= 'z')
		c = (char)(c - 'a' + 'A');
	if (c < '@' || c > '_' || control_is_another_key(c))
		return ERR_INPUT;
	*code = K_CTRL(c);
	return 0;
}

static int character_parse(const char *name, int *code)
{
	int32_t ch;
	int n = utf8_decode(name, strlen(name), &ch);

	if (n <= 0 || name[n] || ch <= ' ' || ch == 127)
		return ERR_INPUT;
	*code = ch;
	return 0;
}

int key_parse(const char *name, int *code)
{
	for (int i = 0; i < LENGTH(names); i++) {
		if (!strcasecmp(names[i].name, name)) {
			*code = names[i].code;
			return 0;
		}
	}
	if (!character_parse(name, code) || !function_key_parse(name, code))
		return 0;
	return control_key_parse(name, code);
}

static void key_put(int code, struct str *out, bool for_people)
{
	for (int i = 0; i < LENGTH(names); i++) {
		if (names[i].code == code) {
			str_add(out, for_people ? _(names[i].name) : names[i].name);
			return;
		}
	}
	if (code < K_NONE)
		str_add_utf8(out, code);
	else if (code > K_F0 && code <= K_F(24))
		str_addf(out, "F%d", code - K_F0);
	else if (code >= K_CTRL_BASE && code < K_CTRL_BASE + 64)
		str_addf(out, "Ctrl-%c", '@' + ((code - K_CTRL_BASE) & 31));
	else if (code >= K_ALT_BASE && code < K_ALT_BASE + 128)
		str_addf(out, "Alt-%c", code - K_ALT_BASE);
	else
		str_add(out, "?");
}

void key_name(int code, struct str *out)
{
	key_put(code, out, false);
}

void key_label(int code, struct str *out)
{
	key_put(code, out, true);
}

void keys_text(enum action a, struct str *out)
{
	int code[KEYS_MAX];
	int n = keys_of(a, code);

	if (n == KEYS_MAX) {
		key_put(code[0], out, true);
		str_add(out, "…");
		key_put(code[n - 1], out, true);
		return;
	}
	for (int i = 0; i < n; i++) {
		str_add(out, i ? ", " : "");
		key_put(code[i], out, true);
	}
}

/* The key table: unambiguous, documented, narrow enough for the footer, and remapped as the
 * configuration says. */
#include "tools/check.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/keys.h"

static const enum context field[] = {CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};
static const enum context grid[] = {CTX_GRID, CTX_GLOBAL, CTX_END};
static const enum context search[] = {CTX_SEARCH, CTX_FIELD, CTX_GRID, CTX_GLOBAL, CTX_END};

static const enum context dialog[] = {CTX_DIALOG, CTX_END};
static const enum context values[] = {CTX_LIST, CTX_END};

static enum action press(const enum context *where, const char *name)
{
	struct event ev = {.text = ""};

	assert_int_equal(key_parse(name, &ev.code), 0);
	ev.kind = ev.code < K_NONE ? EVENT_CHAR : EVENT_KEY;
	return keys_lookup(where, &ev);
}

static void no_key_means_two_things(void **state)
{
	(void)state;
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		for (int b = a + 1; b < ACT_N; b++) {
			int x[KEYS_MAX], y[KEYS_MAX], nx = keys_of(a, x), ny = keys_of(b, y);

			if (!(action_info(a)->where & action_info(b)->where))
				continue;
			for (int i = 0; i < nx; i++)
				for (int j = 0; j < ny; j++)
					assert_int_not_equal(x[i], y[j]);
		}
	}
}

static void every_action_has_an_alternate_and_words(void **state)
{
	const unsigned editing = IN(CTX_FIELD) | IN(CTX_NOTE);
	int codes[KEYS_MAX];

	(void)state;
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		const struct action_info *info = action_info(a);

		assert_true(keys_of(a, codes) >= (info->where & editing ? 1 : 2));
		assert_true(*info->name && *info->help);
		assert_true(info->where != 0);
		for (int b = a + 1; b < ACT_N; b++)
			assert_string_not_equal(info->name, action_info(b)->name);
	}
}

/* Beside the tests' own folder: OUT/tests/tui/test_keys, OUT/locale. */
static void locale_folder(char *out, size_t size)
{
	ssize_t n = readlink("/proc/self/exe", out, size - 1);

	assert_true(n > 0);
	out[n] = '\0';
	for (int i = 0; i < 3; i++)
		*strrchr(out, '/') = '\0';
	assert_true(strlen(out) + sizeof("/locale") <= size);
	memcpy(out + strlen(out), "/locale", sizeof("/locale"));
}

#define MENU_COLUMNS 67 /* for what an action does and its keys, at 80 columns */

static void menu_fits(enum action a)
{
	struct str keys = STR_INIT;
	const char *help = _(action_info(a)->help);

	keys_text(a, &keys);
	if (keys.len && text_width(help) + text_width(keys.buf) > MENU_COLUMNS)
		fail_msg("\"%s\" leaves no room for %s in the menu", help, keys.buf);
	str_release(&keys);
}

static void labels_fit(void)
{
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		const char *label = action_info(a)->label;

		menu_fits(a);

		if (*label && text_width(_(label)) > FOOTER_COLUMNS)
			fail_msg("\"%s\" is too wide for the footer", _(label));
	}
}

static void labels_fit_in_both_languages(void **state)
{
	char folder[512];

	(void)state;
	locale_folder(folder, sizeof(folder));
	lang_init(folder);
	lang_set("en");
	labels_fit();
	lang_set("es");
	if (!strcmp(_("Help"), "Help")) {
		lang_set("en");
		skip();
	}
	labels_fit();
	lang_set("en");
}

static void letters_never_act_where_people_type(void **state)
{
	(void)state;
	assert_int_equal(press(grid, "e"), ACT_EDIT);
	assert_int_equal(press(grid, "?"), ACT_HELP);
	assert_int_equal(press(field, "e"), ACT_NONE);
	assert_int_equal(press(field, "?"), ACT_NONE);
	assert_int_equal(press(search, "d"), ACT_NONE);
	assert_true(keys_typing(search));
	assert_false(keys_typing(grid));
}

static void the_nearest_context_wins(void **state)
{
	static const enum context date[] = {CTX_DATE, CTX_FIELD, CTX_FORM, CTX_END};
	static const enum context note[] = {CTX_NOTE, CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};

	(void)state;
	assert_int_equal(press(grid, "F4"), ACT_EDIT);
	assert_int_equal(press(field, "F4"), ACT_VALUES);
	assert_int_equal(press(field, "Enter"), ACT_FIELD_NEXT);
	assert_int_equal(press(note, "Enter"), ACT_EDIT_NEWLINE);
	assert_int_equal(press(note, "Up"), ACT_EDIT_UP);
	assert_int_equal(press(field, "Up"), ACT_FIELD_PREVIOUS);
	assert_int_equal(press(search, "Down"), ACT_DOWN);
	assert_int_equal(press(search, "Enter"), ACT_OPEN);
	assert_int_equal(press(search, "Esc"), ACT_CANCEL);
	assert_int_equal(press(date, "h"), ACT_TODAY);
	assert_int_equal(press(date, "7"), ACT_NONE);
	assert_int_equal(press(grid, "7"), ACT_TAB);
	assert_int_equal(press(field, "F1"), ACT_HELP);
}

/* What hands know from other programs. */
static void the_keymap_is_the_one_agreed(void **state)
{
	static const struct {
		const enum context *where;
		const char *key;
		enum action action;
	} rows[] = {
		{grid, "F1", ACT_HELP},
		{field, "F2", ACT_SAVE},
		{field, "Ctrl-S", ACT_SAVE},
		{grid, "F3", ACT_SEARCH},
		{grid, "/", ACT_SEARCH},
		{grid, "Ctrl-F", ACT_SEARCH},
		{grid, "Enter", ACT_OPEN},
		{grid, "Right", ACT_OPEN},
		{grid, "F5", ACT_RELOAD},
		{grid, "r", ACT_RELOAD},
		{field, "F5", ACT_UNDO_FIELD},
		{grid, "F6", ACT_SORT},
		{grid, "s", ACT_SORT},
		{grid, "F7", ACT_NEW},
		{grid, "n", ACT_NEW},
		{grid, "Ins", ACT_NEW},
		{grid, "F8", ACT_DELETE},
		{grid, "d", ACT_DELETE},
		{grid, "Del", ACT_DELETE},
		{grid, "F9", ACT_MENU},
		{grid, "F10", ACT_BACK},
		{grid, "q", ACT_BACK},
		{field, "F10", ACT_BACK},
		{field, "F3", ACT_BACK},
		{dialog, "F3", ACT_BACK},
		{dialog, "F10", ACT_BACK},
		{values, "F3", ACT_BACK},
		{values, "F10", ACT_BACK},
		{values, "q", ACT_NONE},
		{field, "Esc", ACT_CANCEL},
		{field, "F12", ACT_CANCEL},
		{field, "Ctrl-C", ACT_CANCEL},
		{grid, ":", ACT_PALETTE},
		{field, "Ctrl-O", ACT_PALETTE},
		{grid, "F2", ACT_ACTIONS},
		{grid, ".", ACT_ACTIONS},
		{grid, "Ctrl-Z", ACT_UNDO},
		{field, "Tab", ACT_FIELD_NEXT},
		{field, "S-Tab", ACT_FIELD_PREVIOUS},
		{field, "Ctrl-D", ACT_COPY_FIELD},
		{field, "Ctrl-A", ACT_EDIT_HOME},
		{field, "Ctrl-U", ACT_EDIT_CLEAR},
		{grid, "Ctrl-L", ACT_REDRAW},
		{grid, "g", ACT_HOME},
		{grid, "G", ACT_END},
	};

	(void)state;
	for (int i = 0; i < LENGTH(rows); i++)
		assert_int_equal(press(rows[i].where, rows[i].key), rows[i].action);
}

static void names_come_back(void **state)
{
	struct str name = STR_INIT;
	int codes[KEYS_MAX], code;

	(void)state;
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		for (int i = keys_of(a, codes) - 1; i >= 0; i--) {
			str_reset(&name);
			key_name(codes[i], &name);
			assert_int_equal(key_parse(name.buf, &code), 0);
			assert_int_equal(code, codes[i]);
		}
	}
	assert_int_equal(key_parse("ctrl-s", &code), 0);
	assert_int_equal(code, K_CTRL('S'));
	assert_int_equal(key_parse("ñ", &code), 0);
	assert_int_equal(code, 0xf1);
	for (const char *const *bad = (const char *const[]){"", "F0", "F25", "F99999999999",
		     "Ctrl-I", "Ctrl-[", "Ctrl-é", "Hyper-X", "ab", "\xff", "\033", NULL};
		*bad; bad++)
		assert_int_equal(key_parse(*bad, &code), ERR_INPUT);
	str_release(&name);
}

/* ---- [keys] ---- */

static int configure(const char *keys, struct err *e)
{
	char path[] = "/tmp/ficha-keys-XXXXXX";
	int fd = mkstemp(path), rc;
	FILE *f = fdopen(fd, "w");
	struct config *c = NULL;

	fprintf(f, "[keys]\n%s", keys);
	fclose(f);
	memset(e, 0, sizeof(*e));
	rc = config_load(&c, path, e);
	if (!rc)
		rc = keys_configure(c, e);
	config_free(&c);
	remove(path);
	return rc;
}

static void the_configuration_remaps(void **state)
{
	struct str text = STR_INIT;
	struct err e;

	(void)state;
	assert_int_equal(configure("edit = F14 T\nsave = F2 Ctrl-X\n", &e), 0);
	assert_int_equal(press(grid, "T"), ACT_EDIT);
	assert_int_equal(press(grid, "e"), ACT_NONE);
	assert_int_equal(press(field, "Ctrl-X"), ACT_SAVE);
	keys_text(ACT_EDIT, &text);
	assert_string_equal(text.buf, "F14, T");
	keys_reset();
	assert_int_equal(press(grid, "e"), ACT_EDIT);
	str_release(&text);
}

static void conflicts_are_refused_and_nothing_changes(void **state)
{
	static const char *const bad[] = {"edit = n\n", "flying = F4\n", "edit = F99\n",
		"edit-left = h\n", "edit = a b c d e f g h i j\n"};
	struct err e;

	(void)state;
	for (int i = 0; i < LENGTH(bad); i++) {
		assert_int_equal(configure(bad[i], &e), ERR_CONFIG);
		assert_non_null(strstr(e.text, "/tmp/ficha-keys-"));
		assert_non_null(strstr(e.text, ", line 2, [keys] "));
		assert_int_equal(press(grid, "e"), ACT_EDIT);
		assert_int_equal(press(grid, "n"), ACT_NEW);
	}
}

static void the_manual_lists_every_action(void **state)
{
	struct str out = STR_INIT;

	(void)state;
	keys_document(&out);
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		struct str name = STR_INIT;

		str_addf(&name, "\n.Pq Cm %s\n", action_info(a)->name);
		assert_non_null(strstr(out.buf, name.buf));
		str_release(&name);
	}
	assert_null(strstr(out.buf, "\n'"));
	str_release(&out);
}

static void reachable_actions_make_the_menu(void **state)
{
	enum action out[ACT_N];
	int n = keys_reachable(grid, out);
	bool has_new = false;

	(void)state;
	for (int i = 0; i < n; i++) {
		has_new = has_new || out[i] == ACT_NEW;
		assert_int_not_equal(out[i], ACT_SAVE);
		assert_int_not_equal(out[i], ACT_EDIT_LEFT);
	}
	assert_true(has_new);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_key_means_two_things),
		cmocka_unit_test(every_action_has_an_alternate_and_words),
		cmocka_unit_test(labels_fit_in_both_languages),
		cmocka_unit_test(letters_never_act_where_people_type),
		cmocka_unit_test(the_nearest_context_wins),
		cmocka_unit_test(the_keymap_is_the_one_agreed),
		cmocka_unit_test(names_come_back),
		cmocka_unit_test(the_configuration_remaps),
		cmocka_unit_test(conflicts_are_refused_and_nothing_changes),
		cmocka_unit_test(the_manual_lists_every_action),
		cmocka_unit_test(reachable_actions_make_the_menu),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

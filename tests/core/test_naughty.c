/* Strings that break programs, through every field of every kind of record and through the search: kept exactly,
 * or refused with a reason. Some stand here; the corpora beside the checkout bring the rest. */
#include "core/world.h"
#include "base/text.h"
#include "tools/reference.h"

static const char *const own[] = {"", " ", "\t", "a\rb", "a\nb", "\x1b[2J", "\x1b]52;c;eA==\a", "\xff\xfe", "\xc0\x80",
	"\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc2\x9b" "2J", "\xe2\x80\xae" "abc", "\xe2\x80\x8b", "\xef\xbb\xbf" "a",
	"'; DROP TABLE client; --", "\" OR 1=1", "%", "_", "100%", "NULL", "null", "0", "-1", "1e400",
	"9223372036854775808", "NaN", "\\", "\\0", "*", "\"*\"", "a AND b", "NEAR(a b)", "^a", "a:b", "-a", "(a", "{",
	"$1", "?", "ñ", "n\xcc\x83", "Z\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86", "日本語", "👩‍👩‍👧‍👦",
	"=cmd()", "<script>", "../../etc/passwd", "%s%n%x"};

static bool typed(const struct field *f)
{
	return field_stored(f) && field_editable(f) && f->kind != FIELD_REF;
}

/* What is taken reads back as itself; what is refused has its reason. */
static void field_takes(struct world *w, const struct field *f, const char *text)
{
	struct arena a = ARENA_INIT;
	struct value first, again;
	struct str plain = STR_INIT;
	struct err e = ERR_INIT;
	int rc = field_parse(w->ana, f, NULL, text, &a, &first, &e);

	if (rc) {
		if (rc != ERR_INPUT || !*e.text)
			fail_msg("%s: \"%s\" is refused with %d and \"%s\"", f->name, text, rc, e.text);
	} else {
		field_plain(w->ana, f, &first, &plain);
		if (!utf8_valid(plain.buf, plain.len))
			fail_msg("%s: \"%s\" was taken", f->name, text);
		if (field_parse(w->ana, f, NULL, plain.buf, &a, &again, &e) || !value_equal(&first, &again))
			fail_msg("%s: \"%s\" does not read back", f->name, plain.buf);
	}
	str_release(&plain);
	arena_release(&a);
}

static void every_field(struct world *w, const char *text)
{
	for (int i = 0; i < entity_count(); i++)
		for (int n = 0; n < entity_at(i)->n_fields; n++)
			if (typed(&entity_at(i)->fields[n]))
				field_takes(w, &entity_at(i)->fields[n], text);
}

static int64_t save_client(struct world *w, const char *text)
{
	struct accepted all = {.all = true};
	struct record *r = NULL;
	int64_t id = 0;

	must(door_new(from(w->ana), kind("client"), &r, &w->e));
	if (!record_set_path(w->ana, r, "legal_name", text, &w->e) &&
		!door_save(w->ana, r, &all, &w->issues, &w->e))
		id = r->id;
	record_free(&r);
	return id;
}

static void one(struct world *w, const char *text)
{
	struct str clean = STR_INIT;
	int64_t id;

	every_field(w, text);
	id = save_client(w, text);
	if (id) {
		if (text_clean(&clean, text, strlen(text), TEXT_NAME, NULL))
			fail_msg("\"%s\" was saved", text);
		is("client", id, "legal_name", clean.buf);
	} else if (!*w->e.text) {
		fail_msg("\"%s\" was refused without a reason", text);
	}
	if (found(w, w->ana, "client", text) < 0)
		fail_msg("searching for \"%s\": %s", text, w->e.text);
	str_release(&clean);
}

static void whole_history(struct world *w)
{
	int64_t rows;

	must(history_verify(w->db, &rows, &w->e));
}

static void our_own(void **state)
{
	struct world *w = *state;

	for (int i = 0; i < LENGTH(own); i++)
		one(w, own[i]);
	whole_history(w);
}

static void the_big_list(void **state)
{
	struct world *w = *state;
	char *text, *at, *cell[1];

	SKIP_WITHOUT_REFERENCE();
	at = text = reference_read("corpora/blns/blns.txt", NULL);
	while (tsv_next(&at, cell, 1))
		if (*cell[0] && *cell[0] != '#')
			one(w, cell[0]);
	whole_history(w);
	free(text);
}

static int hex_digit(char c)
{
	return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

static void terminal_sequences(void **state)
{
	struct world *w = *state;
	char *text, *at, *cell[3], bytes[256];

	SKIP_WITHOUT_REFERENCE();
	at = text = reference_read("corpora/own/terminal_text.tsv", NULL);
	while (tsv_next(&at, cell, 3)) {
		size_t n = 0;

		if (*cell[0] == '#' || !*cell[1])
			continue;
		for (const char *p = cell[1]; p[0] && p[1] && n < sizeof bytes - 1; p += 2)
			bytes[n++] = (char)(hex_digit(p[0]) * 16 + hex_digit(p[1]));
		bytes[n] = '\0';
		one(w, bytes);
	}
	whole_history(w);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(our_own),
		in_world(the_big_list),
		in_world(terminal_sequences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

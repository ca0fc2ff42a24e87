/* Whatever stands in the database, put there behind the program's back: no byte of it reaches the
 * terminal that could move the cursor, hide or reorder text, and columns stay where they are. */
#include "tui/session.h"

#include "base/csv.h"
#include "base/text.h"
#include "tools/reference.h"

#define TEXTS_MAX 1200
#define CARDS 64
#define FORMS 4

static char *texts[TEXTS_MAX];
static int texts_n;

/* ---- the texts ---------------------------------------------------------------------------------
 */

static void text_add(const char *s, size_t len)
{
	if (!len || memchr(s, '\0', len))
		return;
	assert_true(texts_n < TEXTS_MAX);
	texts[texts_n] = xmalloc(len + 1);
	memcpy(texts[texts_n], s, len);
	texts[texts_n++][len] = '\0';
}

static void lines_add(const char *name)
{
	size_t len;
	char *all = reference_read(name, &len), *end = all + len;

	for (char *line = all, *next; line < end; line = next + 1) {
		next = memchr(line, '\n', (size_t)(end - line));
		next = next ? next : end;
		if (*line != '#')
			text_add(line, (size_t)(next - line));
	}
	free(all);
}

static void hex_add(const char *name)
{
	char *all = reference_read(name, NULL), *at = all, *cell[2], bytes[512];

	while (tsv_next(&at, cell, 2)) {
		size_t n = 0;
		unsigned byte;

		for (const char *h = cell[1]; *cell[0] != '#' && sscanf(h, "%2x", &byte) == 1; h += 2)
			bytes[n++] = (char)byte;
		text_add(bytes, n);
	}
	free(all);
}

static void texts_read(void)
{
	hex_add("corpora/own/terminal_text.tsv");
	lines_add("corpora/utf8tests/utf8tests.bin");
	lines_add("corpora/blns/blns.txt");
}

/* ---- planting them -----------------------------------------------------------------------------
 */

struct planted {
	const struct entity *entity;
	int64_t id;
};

static bool is_free_text(const struct field *f)
{
	static const unsigned kinds = 1u << FIELD_TEXT | 1u << FIELD_NOTE | 1u << FIELD_EMAIL |
				      1u << FIELD_PHONE | 1u << FIELD_URL | 1u << FIELD_TAX_ID;

	return kinds & 1u << f->kind && field_stored(f) && !f->via && !(f->flags & FIELD_UNIQUE) &&
	       (f->kind != FIELD_TEXT || f->max >= 20) &&
	       strcmp(f->name, "code") && strcmp(f->name, "time_zone");
}

/* Every column of the row that takes text, each with another one. */
static int row_plant(struct tx *tx, void *ctx, struct err *e)
{
	const struct planted *p = ctx;
	struct sql q = SQL_INIT;
	int n = 0, rc = 0;

	sql_add(&q, "UPDATE ");
	sql_table(&q, p->entity);
	sql_add(&q, " SET ");
	for (int i = 0; i < p->entity->n_fields; i++) {
		const struct field *f = &p->entity->fields[i];

		if (!is_free_text(f))
			continue;
		if (n)
			sql_add(&q, ", ");
		sql_put(&q, f->name, strlen(f->name));
		sql_add(&q, " = ");
		sql_text(&q, texts[(p->id - 1 + 97 * n++) % texts_n]);
	}
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, p->id);
	if (n)
		rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int all_plant(struct tx *tx, void *ctx, struct err *e)
{
	static const struct {
		const char *entity;
		int rows;
	} tables[] = {{"client", TEXTS_MAX}, {"person", 60}, {"address", 20}, {"bank_account", 20},
		{"note", 20}, {"user", 20}, {"list", 40}, {"company", 1}};

	(void)ctx;
	for (int i = 0; i < LENGTH(tables); i++) {
		struct planted p = {.entity = kind(tables[i].entity)};

		for (p.id = 1; p.id <= tables[i].rows; p.id++)
			if (row_plant(tx, &p, e))
				return e->code;
	}
	return 0;
}

static void firm_plant(struct world *w)
{
	char name[40], client[24];

	for (int i = 1; i <= texts_n; i++) {
		snprintf(name, sizeof name, "legal_name=Seguro %04d", i);
		if (i > 20) {
			add("client", name, "contact_name=", "country=MX");
			continue;
		}
		snprintf(client, sizeof client, "client=%d", i);
		add("client", name, "address[+0].street=x", "bank[+0].bank_name=x",
			"contact_name=x");
		add("note", client, "text=x");
	}
	must(db_write(w->db, all_plant, NULL, &w->e));
}

/* ---- looking -----------------------------------------------------------------------------------
 */

static void keys_send(struct vt *v, const char *keys)
{
	vt_send(v, keys);
	vt_rest(v);
}

/* What neither xterm nor a person would take for text. */
static bool is_harmful(int32_t c)
{
	return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
	       (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f) ||
	       (c & 0xfffe) == 0xfffe || (c >= 0x80 && c < 0xa0);
}

static void sent_is_harmless(const struct vt *v)
{
	const char *s = v->sent.buf;
	int32_t c;

	for (size_t at = 0; at < v->sent.len;) {
		int n = utf8_decode(s + at, v->sent.len - at, &c);

		if (n <= 0 && v->sent.len - at > 4)
			fail_msg("byte %zu is no UTF-8: \\x%02x", at, (unsigned char)s[at]);
		if (n > 0 && is_harmful(c))
			fail_msg("U+%04X at byte %zu", (unsigned)c, at);
		at += n > 0 ? (size_t)n : 1;
	}
}

/* Behind the names, whatever they are, every row says "Customer" in the column "Kind". Returns the
 * first row that does not, or -1. */
static int row_askew(struct vt *v, int x, int first, int last)
{
	VTermScreenCell before, cell;

	for (int y = first; y <= last; y++) {
		vt_cell(v, y, x - 1, &before);
		vt_cell(v, y, x, &cell);
		if ((before.chars[0] && before.chars[0] != ' ') || cell.chars[0] != 'C')
			return y;
	}
	return -1;
}

static void columns_are_aligned(struct vt *v, int first, int last)
{
	int x = vt_column(v, first - 2, "Kind");

	assert_true(x > 0);
	if (row_askew(v, x, first, last) < 0)
		return;
	free(vt_settled(v)); /* half a page may have come */
	if (row_askew(v, x, first, last) >= 0)
		fail_msg("column %d is not where it should be: %s", x,
			vt_row(v, row_askew(v, x, first, last)));
}

static void list_look(struct vt *v, int lines, int pages)
{
	for (int i = 0; i < pages; i++) {
		columns_are_aligned(v, 5, lines - 5);
		keys_send(v, "\033[6~");
	}
}

static void cards_look(struct vt *v)
{
	keys_send(v, "\033[H\r");
	for (int i = 0; i < CARDS; i++)
		keys_send(v, i % 16 < 6 ? (const char *const[]){"2", "3", "4", "5", "6", "1"}[i % 16]
					: "\033[6~");
	keys_send(v, "\033[24~");
}

static void forms_look(struct vt *v)
{
	keys_send(v, "\033[H");
	for (int i = 0; i < FORMS; i++) {
		keys_send(v, "e");
		keys_send(v, "\t\t\t");
		keys_send(v, "\033[24~");
		if (vt_find(v, "Save the changes?") >= 0)
			keys_send(v, "n");
		keys_send(v, "d");
		keys_send(v, "n");
		keys_send(v, "\033OQ");
		keys_send(v, "\033[24~\033[B");
	}
}

static void palette_look(struct vt *v)
{
	keys_send(v, ":");
	keys_send(v, "seguro 00");
	keys_send(v, "\033[6~\033[6~");
	keys_send(v, "\033[24~");
	keys_send(v, "/");
	keys_send(v, "seguro 002");
	keys_send(v, "\033[24~");
	keys_send(v, "b");
	keys_send(v, "\033[24~");
	keys_send(v, "0");
	keys_send(v, "\033[24~");
}

static void tabs_look(struct vt *v)
{
	for (const char *tab = "2345671"; *tab; tab++) {
		const char key[] = {*tab, '\0'};

		keys_send(v, key);
		keys_send(v, "\033[6~\033[6~");
		keys_send(v, "\r");
		keys_send(v, "\033[24~");
	}
}

/* F4 in each field of a form, and a letter in those that have a list. */
static void values_look(struct vt *v, int fields)
{
	for (int i = 0; i < fields; i++) {
		keys_send(v, "\t");
		keys_send(v, "\033OS");
		if (vt_find(v, "Search:") < 0)
			continue;
		keys_send(v, "\033[6~\033[6~");
		keys_send(v, "\033OR");
	}
	keys_send(v, "\033OR");
	if (vt_find(v, "Save the changes?") >= 0)
		keys_send(v, "n");
}

/* Two that are marked side by side, an order to be made, the lists that fields are picked from. */
static void choices_look(struct vt *v)
{
	keys_send(v, "\033[H");
	keys_send(v, " \033[B ");
	press(v, "M", "merges");
	keys_send(v, "\033[6~\033[6~\033[H\033[C");
	keys_send(v, "\033OR");
	keys_send(v, "n");
	keys_send(v, "\033OR");
	keys_send(v, "u");
	press(v, "e", "Legal name");
	values_look(v, 22);
	keys_send(v, "3");
	press(v, "n", "Received by");
	values_look(v, 10);
	keys_send(v, "1");
}

static void corpora_look(struct world *w, int lines, int columns)
{
	struct vt v;

	session_start_as(
		&v, w, lines, columns, "xterm-256color", "", TEXTS("SESSION_AS=ana"));
	assert_true(vt_wait(&v, "Row 1/") >= 0);
	list_look(&v, lines, texts_n / (lines - 9));
	cards_look(&v);
	forms_look(&v);
	palette_look(&v);
	tabs_look(&v);
	choices_look(&v);
	if (vt_find(&v, "Kind") < 0)
		screen_fail(&v, "Kind");
	assert_non_null(strstr(v.sent.buf, "␛"));
	assert_non_null(strstr(v.sent.buf, "⟨202E⟩"));
	sent_is_harmless(&v);
	session_end(&v);
}

/* ---- a file of them on its way in --------------------------------------------------------------
 */

/* What is no UTF-8 would make the file one of another character set. */
static const char *utf8_text(int i)
{
	const char *text = texts[i % texts_n];

	return utf8_valid(text, strlen(text)) ? text : "";
}

static void file_plant(const char *path)
{
	struct str out = STR_INIT;
	FILE *f;

	str_add(&out, "Legal name,Email,Notes");
	for (int i = 0; i < 5; i++) {
		str_addc(&out, ',');
		csv_put(&out, utf8_text(i * 7), ',');
	}
	for (int i = 0; i < texts_n; i++) {
		str_add(&out, "\r\n");
		for (int k = 0; k < 8; k++) {
			csv_put(&out, utf8_text(i + k * 97), ',');
			if (k < 7)
				str_addc(&out, ',');
		}
	}
	f = fopen(path, "we");
	assert_non_null(f);
	assert_int_equal(fwrite(out.buf, 1, out.len, f), out.len);
	fclose(f);
	str_release(&out);
}

/* As long as it takes: what takes long says so. */
static void see_in_the_end(struct vt *v, const char *text)
{
	while (vt_wait(v, text) < 0)
		if (vt_find(v, "Esc breaks it off") < 0)
			screen_fail(v, text);
}

static void import_look_at(struct vt *v, const char *path)
{
	press(v, "i", "Another file");
	keys_send(v, "\r");
	vt_send(v, path);
	keys_send(v, "\r");
	assert_true(vt_wait(v, "Character set") >= 0);
	keys_send(v, "\033[6~\033[6~\033[H");
	press(v, "\033OQ", "Enter says where");
	keys_send(v, "\033[F\r\033[6~\033OR");
	keys_send(v, "\033OQ");
	see_in_the_end(v, "not saved yet");
}

static void import_rows_look(struct vt *v)
{
	for (int i = 0; i < 60; i++)
		keys_send(v, i % 10 ? "\033[6~" : "\r\033[6~\033OR");
	keys_send(v, "e\r\033OR\033OR");
	keys_send(v, "f\033OR");
	press(v, "\033OQ", "[ Yes ]");
	vt_send(v, "\r");
	see_in_the_end(v, "Imported");
	keys_send(v, "\r\033[F\r");
	keys_send(v, "\033OR");
}

static void imported_text_moves_nothing(void **state)
{
	struct world *w = *state;
	char path[128];
	struct vt v;

	SKIP_WITHOUT_REFERENCE();
	texts_n = 0;
	texts_read();
	add("client", "legal_name=Una", "country=MX");
	snprintf(path, sizeof path, "%s/c.csv", w->dir);
	file_plant(path);
	session_start_as(&v, w, 24, 80, "xterm-256color", "", TEXTS("SESSION_AS=ana"));
	assert_true(vt_wait(&v, "Row 1/") >= 0);
	import_look_at(&v, path);
	import_rows_look(&v);
	assert_non_null(strstr(v.sent.buf, "␛"));
	assert_non_null(strstr(v.sent.buf, "⟨202E⟩"));
	sent_is_harmless(&v);
	session_end(&v);
	unlink(path);
	for (int i = 0; i < texts_n; i++)
		free(texts[i]);
}

static void stored_text_moves_nothing(void **state)
{
	struct world *w = *state;

	SKIP_WITHOUT_REFERENCE();
	texts_read();
	assert_in_range(texts_n, 600, TEXTS_MAX);
	firm_plant(w);
	corpora_look(w, 24, 80);
	corpora_look(w, 50, 200);
	for (int i = 0; i < texts_n; i++)
		free(texts[i]);
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		in_world(stored_text_moves_nothing),
		in_world(imported_text_moves_nothing),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}

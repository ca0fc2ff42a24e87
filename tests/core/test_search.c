/* What people find, against a plain look at every client: of random firms and contacts that come,
 * change hands, rest, return and are merged, for who sees all, for who sees his own and for who sees
 * none. RANDOM=N is another series, SOAK=SECONDS goes on as long. And what nobody should type. */
#include "world.h"
#include "base/text.h"
#include "dict/merge.h"
#include "store/search.h"

#define FIRMS 40
#define STEPS 120
#define CHANGES 3 /* from one look to the next */
#define MERGES (FIRMS / 4)
#define PAGE 7 /* rows: small, so that there are many */

static uint64_t random_state;

static int below(int n)
{
	random_state = random_state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (int)((random_state >> 33) % (uint64_t)n);
}

static const char *any(const char *const *of, int n)
{
	return of[below(n)];
}

/* Longer than what tells words apart in the index, and a part of it thirty times over. */
#define LONG_PART "lanvillapwllgwyn"
#define LONG LONG_PART LONG_PART LONG_PART LONG_PART LONG_PART

static const char *const words[] = {"Peña", "Pena", "Penagos", "Ñandú", "García", "Garcés", "Comercializadora",
	"Comercializadores", "de", "A3", "Zoë", "O'Higgins", "Saint-Étienne", "l\u2019Étoile", "100%", "a_b", "\"Uno\"",
	LONG "a", LONG "b", "Straße", "x-1-y"};
static const char *const phones[] = {"55 1234 5678", "55 1234 9999", "+56 2 2123 4567", "81 8358 1234"};
static const char *const externals[] = {"", "AB-12/9", "ab.1299", "X/0000-1", "12-34-56-78-90-12-34"};
static const char *const owners[] = {"", "sara", "simon"};

static void random_name(struct str *out)
{
	str_reset(out);
	for (int i = below(3) + 1; i > 0; i--)
		str_addf(out, "%s%s", out->len ? " " : "", any(words, LENGTH(words)));
}

/* ---- the plain look ---- */

struct firm {
	int64_t id;
	struct str key, words, ids;
	bool active, merged;
	int64_t owner[8]; /* users who see it as their own */
	int owners;
};

static void texts_take(struct firm *f, const char *words_of, const char *ident)
{
	text_words(&f->words, words_of);
	str_addc(&f->ids, ' ');
	text_bare(&f->ids, ident);
}

static void fields_take(struct firm *f, const struct record *r)
{
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *field = &r->entity->fields[i];

		if (r->v[i].kind != VALUE_TEXT)
			continue;
		if (field->flags & FIELD_WORDS)
			texts_take(f, r->v[i].s, "");
		if (field->flags & FIELD_IDENT)
			texts_take(f, "", r->v[i].s);
	}
}

static bool is_owner(const struct firm *f, int64_t user)
{
	for (int i = 0; i < f->owners; i++)
		if (f->owner[i] == user)
			return true;
	return false;
}

static void owner_take(struct firm *f, int64_t owner)
{
	if (!owner || is_owner(f, owner))
		return;
	assert_true(f->owners < LENGTH(f->owner));
	f->owner[f->owners++] = owner;
}

static void contacts_take(struct world *w, struct firm *f)
{
	struct sql q = SQL_INIT;
	struct rows *r;

	sql_add(&q, "SELECT p.name, p.email, p.phone, p.mobile, p.owner FROM contact k, person p "
		    "WHERE p.id = k.person AND k.archived_at = '' AND k.client = ");
	sql_i64(&q, f->id);
	must(db_query(w->db, &q, &r, &w->e));
	while (rows_next(r, &w->e) == 1) {
		texts_take(f, rows_text(r, 0), rows_text(r, 2));
		texts_take(f, rows_text(r, 1), rows_text(r, 3));
		owner_take(f, rows_i64(r, 4));
	}
	rows_end(&r);
	sql_release(&q);
}

/* Those that were merged into it are found in its name. */
static void replaced_take(struct world *w, struct firm *f)
{
	struct sql q = SQL_INIT;
	struct rows *r;
	int64_t id[FIRMS];
	int n = 0;

	sql_add(&q, "SELECT id FROM client WHERE replaced_by = ");
	sql_i64(&q, f->id);
	must(db_query(w->db, &q, &r, &w->e));
	while (rows_next(r, &w->e) == 1)
		id[n++] = rows_i64(r, 0);
	rows_end(&r);
	sql_release(&q);
	for (int i = 0; i < n; i++) {
		struct record *source = load(w, "client", id[i]);

		fields_take(f, source);
		record_free(&source);
	}
}

static void firm_read(struct world *w, struct firm *f)
{
	struct record *r = load(w, "client", f->id);

	str_reset(&f->key);
	str_reset(&f->words);
	str_reset(&f->ids);
	f->owners = 0;
	f->active = !r->archived;
	text_sort_key(&f->key, record_get(r, "legal_name"));
	fields_take(f, r);
	owner_take(f, record_int(r, "owner"));
	contacts_take(w, f);
	replaced_take(w, f);
	record_free(&r);
}

static bool firm_has(const struct firm *f, const char *word)
{
	struct str begun = STR_INIT;
	bool has;

	str_addf(&begun, " %s", word);
	has = strstr(f->words.buf, begun.buf) || strstr(f->ids.buf, begun.buf) ||
		(utf8_count(word) > 2 && strstr(f->ids.buf, word));
	str_release(&begun);
	return has;
}

static bool firm_shown(const struct world *w, const struct session *s, const struct firm *f,
	const struct search_terms *terms)
{
	bool own = s == w->ana || is_owner(f, s->user);

	for (int i = 0; i < terms->n; i++)
		own = own && (firm_has(f, terms->word[i]) ||
				     (terms->number[i] && firm_has(f, terms->number[i])));
	return own;
}

static int compare_firms(const void *a, const void *b)
{
	const struct firm *x = *(struct firm *const *)a, *y = *(struct firm *const *)b;
	int order = strcmp(x->key.buf, y->key.buf);

	return order ? order : (x->id > y->id) - (x->id < y->id);
}

static int plain_list(struct world *w, const struct session *s, struct firm *firms, const char *typed,
	enum archived_rows archived, struct str *out)
{
	struct firm *shown[FIRMS];
	struct arena a = ARENA_INIT;
	struct search_terms terms;
	int n = 0;

	search_parse(&a, typed, &terms);
	for (int i = 0; i < FIRMS; i++)
		if ((archived == ROWS_BOTH || firms[i].active == (archived == ROWS_ACTIVE)) &&
			firm_shown(w, s, &firms[i], &terms))
			shown[n++] = &firms[i];
	qsort(shown, (size_t)n, sizeof *shown, compare_firms);
	for (int i = 0; i < n; i++)
		str_addf(out, "%lld ", (long long)shown[i]->id);
	arena_release(&a);
	return n;
}

/* ---- what the program says ---- */

/* Page after page from one end to the other. */
static void paged_list(struct world *w, const struct query *q, bool forward, struct str *out)
{
	struct arena kept = ARENA_INIT;
	struct place at = {0};
	struct page page;
	struct str part = STR_INIT;
	bool more;

	do {
		must(query_page(q, &at, forward, PAGE, &page, &w->e));
		str_reset(&part);
		str_add(&part, forward ? out->buf : "");
		for (int i = 0; i < page.n; i++)
			str_addf(&part, "%lld ", (long long)page.row[i]->id);
		str_add(&part, forward ? "" : out->buf);
		str_reset(out);
		str_add(out, part.buf);
		if (page.n) {
			at = page.place[forward ? page.n - 1 : 0];
			at.sort = value_copy(&kept, &at.sort);
		}
		more = page.more;
		page_release(&page);
	} while (more);
	str_release(&part);
	arena_release(&kept);
}

/* The first rows, and all counted up to a cap. */
static void compare_look(struct world *w, const struct query *q, const char *expected, int n)
{
	struct query_look look = {.limit = below(PAGE) + 1};
	struct str got = STR_INIT;
	struct page page;
	int64_t counted;

	look.cap = look.limit + 1 + below(FIRMS);
	must(query_look(q, &look, &page, &counted, &w->e));
	assert_int_equal(counted, n < look.cap ? n : look.cap);
	assert_int_equal(page.n, n < look.limit ? n : look.limit);
	for (int i = 0; i < page.n; i++)
		str_addf(&got, "%lld ", (long long)page.row[i]->id);
	assert_memory_equal(got.buf, expected, got.len);
	page_release(&page);
	str_release(&got);
}

static void compare_once(struct world *w, struct session *s, struct firm *firms, const char *typed,
	enum archived_rows archived)
{
	struct str expected = STR_INIT, got = STR_INIT;
	struct query q;
	int64_t counted;
	int n = plain_list(w, s, firms, typed, archived, &expected);

	query_init(&q, from(s), kind("client"));
	q.search = typed;
	q.archived = archived;
	for (int forward = 0; forward < 2; forward++) {
		str_reset(&got);
		paged_list(w, &q, forward, &got);
		if (strcmp(got.buf, expected.buf) != 0)
			fail_msg("user %lld, \"%s\": found %s and not %s", (long long)s->user, typed,
				got.buf, expected.buf);
	}
	must(query_count(&q, 0, &counted, &w->e));
	assert_int_equal(counted, n);
	compare_look(w, &q, expected.buf, n);
	str_release(&expected);
	str_release(&got);
}

/* ---- what happens to firms ---- */

static int64_t firm_add(struct world *w)
{
	struct str name = STR_INIT, texts[4] = {STR_INIT, STR_INIT, STR_INIT, STR_INIT};
	int64_t id;

	random_name(&name);
	str_addf(&texts[3], "external_id=%s", any(externals, LENGTH(externals)));
	str_addf(&texts[0], "legal_name=%s", name.buf);
	str_addf(&texts[1], "phone1=%s", any(phones, LENGTH(phones)));
	str_addf(&texts[2], "owner=%s", any(owners, LENGTH(owners)));
	id = add("client", texts[0].buf, texts[1].buf, texts[2].buf, texts[3].buf);
	str_release(&name);
	for (int i = 0; i < LENGTH(texts); i++)
		str_release(&texts[i]);
	return id;
}

static void contact_add(struct world *w, int64_t client)
{
	struct str name = STR_INIT, texts[4] = {STR_INIT, STR_INIT, STR_INIT, STR_INIT};

	random_name(&name);
	str_addf(&texts[3], "phone=%s", any(phones, LENGTH(phones)));
	str_addf(&texts[0], "client=%06lld", (long long)client);
	str_addf(&texts[1], "name=%s Contacto", name.buf);
	str_addf(&texts[2], "owner=%s", any(owners, LENGTH(owners)));
	add("contact", texts[0].buf, texts[1].buf, texts[2].buf, texts[3].buf, "mail_scope=all");
	str_release(&name);
	for (int i = 0; i < LENGTH(texts); i++)
		str_release(&texts[i]);
}

/* What is refused (two kinds that do not go together, one that rests) changes nothing. */
static void firm_merge(struct world *w, struct firm *source, struct firm *target)
{
	const struct accepted all = {.all = true};
	struct err e = ERR_INIT;

	if (source == target)
		return;
	source->merged = !door_merge_ids(
		w->ana, kind("client"), source->id, target->id, &all, NULL, &e);
	firm_read(w, source);
	firm_read(w, target);
}

static void firm_change(struct world *w, struct firm *f)
{
	struct str text = STR_INIT, name = STR_INIT;
	int what = below(4);

	random_name(&name);
	if (f->merged) {
		assert_false(f->active);
	} else if (!f->active || what == 0) {
		must(try_act(w, w->ana, f->active ? "archive" : "restore", "client", true, f->id));
	} else if (what == 1) {
		contact_add(w, f->id);
	} else {
		str_addf(&text, what == 2 ? "owner=%s" : "legal_name=%s",
			what == 2 ? any(owners, LENGTH(owners)) : name.buf);
		edit("client", f->id, text.buf);
	}
	firm_read(w, f);
	str_release(&text);
	str_release(&name);
}

static void typed_make(struct str *out)
{
	static const char *const parts[] = {"1234", "5512", "34 56", "12345678", "4567", "0000", "00", "2 2123", "a",
		"AB12", "129", "b-12", "%", "_", "'", "\"", "%_\"'", "*", LONG LONG LONG LONG, "x1y", "-1-"};

	str_reset(out);
	for (int i = below(20) ? below(3) : 50; i >= 0; i--) {
		const char *of = below(3) ? any(words, LENGTH(words)) : any(parts, LENGTH(parts));
		size_t n = (size_t)below((int)strlen(of)) + 1;

		while (((unsigned char)of[n] & 0xc0) == 0x80)
			n++;
		str_addf(out, "%.*s ", (int)n, of);
	}
}

/* A technician gets to know clients by his orders only. */
static void sees_none(struct world *w, struct session *s, const char *typed)
{
	struct query_look look = {.limit = PAGE, .cap = FIRMS};
	struct err e = ERR_INIT;
	struct page page;
	struct query q;
	int64_t n;

	query_init(&q, from(s), kind("client"));
	q.search = typed;
	assert_int_equal(query_look(&q, &look, &page, &n, &e), ERR_DENIED);
	assert_int_equal(query_count(&q, 0, &n, &e), ERR_DENIED);
	(void)w;
}

static void test_the_search_finds_what_is_there(void **state)
{
	const char *soak = getenv("SOAK"), *series = getenv("RANDOM");
	int64_t until = ticks_ms() + (soak ? strtol(soak, NULL, 10) * 1000 : 0);
	struct world *w = *state;
	struct session *who[] = {w->ana, w->sara, w->simon};
	struct firm firms[FIRMS];
	struct str typed = STR_INIT;

	random_state = series ? strtoul(series, NULL, 10) : 1;
	for (int i = 0; i < FIRMS; i++) {
		firms[i] = (struct firm){.key = STR_INIT, .words = STR_INIT, .ids = STR_INIT};
		firms[i].id = firm_add(w);
		firm_read(w, &firms[i]);
	}
	for (int step = 0; step < STEPS || (soak && ticks_ms() < until); step++) {
		for (int i = 0; i < CHANGES; i++)
			firm_change(w, &firms[below(FIRMS)]);
		if (step % 10 == 9 && step < 10 * MERGES)
			firm_merge(w, &firms[below(FIRMS)], &firms[below(FIRMS)]);
		typed_make(&typed);
		for (int i = 0; i < LENGTH(who); i++)
			compare_once(w, who[i], firms, step % 10 ? typed.buf : "",
				step % 4 ? ROWS_ACTIVE : (enum archived_rows)below(3));
		sees_none(w, w->tito, typed.buf);
	}
	str_release(&typed);
	for (int i = 0; i < FIRMS; i++) {
		str_release(&firms[i].key);
		str_release(&firms[i].words);
		str_release(&firms[i].ids);
	}
}

/* ---- what nobody should type ---- */

static void search_bad(struct world *w, const char *typed, int rows)
{
	assert_int_equal(rows, found(w, w->ana, "client", typed));
	assert_int_equal(rows, found(w, w->sara, "client", typed));
}

static void test_bad_input_finds_little_and_ends(void **state)
{
	struct world *w = *state;
	struct str s = STR_INIT;

	add("client", "legal_name=Peña Álvarez", "tax_id=GODE561231GR8", "owner=sara");
	str_pad(&s, 'p', 300);
	search_bad(w, s.buf, 0);
	str_reset(&s);
	str_pad(&s, '7', 300);
	search_bad(w, s.buf, 0);
	str_reset(&s);
	for (int i = 0; i < 50; i++)
		str_add(&s, i % 2 ? "pe " : "gode5612 ");
	search_bad(w, s.buf, 1);
	str_add(&s, "nobody");
	search_bad(w, s.buf, 0);
	for (const char *const *sign = TEXTS("%", "_", "'", "\"", "%%__\"'", "*", "pe%", "\"pe\" OR x*", "^pe", "NEAR(pe)", "-pe");
		*sign; sign++)
		search_bad(w, *sign, strstr(*sign, "OR") || strstr(*sign, "NEAR") ? 0 : 1);
	str_reset(&s);
	str_pad(&s, 'e', 1 << 20);
	search_bad(w, s.buf, 0);
	str_reset(&s);
	for (int i = 0; i < 1 << 17; i++)
		str_add(&s, "pe\n 999\t");
	search_bad(w, s.buf, 0);
	str_release(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(test_the_search_finds_what_is_there),
		in_world(test_bad_input_finds_little_and_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

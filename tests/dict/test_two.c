/* Two sessions that edit one record at random: whatever one of them was told is saved stays, until
 * somebody who has seen it saves something else. */
#include "zoo.h"

#include "tools/figure.h"

#define ROUNDS 1000
#define PATHS 7

static const char *const paths[PATHS] = {"name", "chip", "secret", "born", "keeper_email",
	"shot[1].against", "shot[2].against"};

static uint32_t seed = 20261121;

static int any(int n)
{
	seed = seed * 1664525 + 1013904223;
	return (int)((seed >> 8) % (uint32_t)n);
}

struct editor {
	struct session session;
	struct record *was, *mine;
};

struct game {
	struct zoo *z;
	struct editor editor[2];
	char saved[PATHS][32]; /* the last value that somebody was told is saved */
	int token, acknowledged, stale, clashes, lost;
};

static void plain(struct editor *ed, struct record *r, const char *path, char out[32])
{
	struct record *row;
	const struct field *f;
	struct str s = STR_INIT;
	struct err e = ERR_INIT;

	if (record_resolve(r, path, &row, &f, &e))
		fail_msg("%s: %s", path, e.text);
	record_plain(&ed->session, row, f, &s);
	snprintf(out, 32, "%s", s.buf);
	str_release(&s);
}

static struct record *load(struct editor *ed)
{
	struct scope scope = {&ed->session, NULL, 0};
	struct record *r;
	struct err e = ERR_INIT;

	if (door_load(scope, &pet_entity, 1, &r, &e))
		fail_msg("%s", e.text);
	return r;
}

static void set(struct editor *ed, struct record *r, const char *path, const char *text)
{
	struct err e = ERR_INIT;

	if (record_set_path(&ed->session, r, path, text, &e))
		fail_msg("%s = %s: %s", path, text, e.text);
}

static void form_open(struct editor *ed)
{
	ed->was = load(ed);
	ed->mine = record_copy(NULL, ed->was);
}

static void type(struct game *g, struct editor *ed)
{
	int p = any(PATHS), n = ++g->token;
	char text[32];

	if (!strcmp(paths[p], "keeper_email"))
		snprintf(text, sizeof text, "k%d@zoo.example", n);
	else if (!strcmp(paths[p], "born"))
		snprintf(text, sizeof text, "%04d-%02d-%02d", 1900 + n / 300 % 200, 1 + n / 25 % 12,
			1 + n % 25);
	else
		snprintf(text, sizeof text, "v%d", n);
	set(ed, ed->mine, paths[p], text);
}

/* What was typed on top of what is stored now; where both changed a value, one of them is chosen. */
static void merge(struct game *g, struct editor *ed)
{
	struct record *now = load(ed), *mine = record_copy(NULL, now);
	char was[32], is[32], theirs[32];

	for (int p = 0; p < PATHS; p++) {
		plain(ed, ed->was, paths[p], was);
		plain(ed, ed->mine, paths[p], is);
		plain(ed, now, paths[p], theirs);
		if (!strcmp(was, is))
			continue;
		if (strcmp(was, theirs) && strcmp(is, theirs)) {
			g->clashes++;
			if (any(2))
				continue;
		}
		set(ed, mine, paths[p], is);
	}
	record_free(&ed->was);
	record_free(&ed->mine);
	ed->was = now;
	ed->mine = mine;
}

/* Its values are the saved ones from now on; what it typed over, it must have seen. */
static void acknowledge(struct game *g, struct editor *ed, const struct record *typed)
{
	char was[32], is[32];

	g->acknowledged++;
	for (int p = 0; p < PATHS; p++) {
		plain(ed, ed->was, paths[p], was);
		plain(ed, (struct record *)typed, paths[p], is);
		if (!strcmp(was, is))
			continue;
		g->lost += strcmp(g->saved[p], was) != 0;
		strcpy(g->saved[p], is);
	}
}

static void save(struct game *g, struct editor *ed)
{
	struct issues issues = ISSUES_INIT;
	struct accepted all = {.all = true};
	struct err e = ERR_INIT;
	int rc;

	for (;;) {
		struct record *typed = record_copy(NULL, ed->mine);

		rc = door_save(&ed->session, ed->mine, &all, &issues, &e);
		if (!rc)
			acknowledge(g, ed, typed);
		record_free(&typed);
		if (rc != ERR_STALE)
			break;
		g->stale++;
		merge(g, ed);
	}
	if (rc)
		fail_msg("%s", e.text);
	issues_release(&issues);
	record_free(&ed->was);
	record_free(&ed->mine);
}

static void look(struct game *g)
{
	struct record *r = load(&g->editor[0]);
	char is[32];

	for (int p = 0; p < PATHS; p++) {
		plain(&g->editor[0], r, paths[p], is);
		g->lost += strcmp(is, g->saved[p]) != 0;
	}
	record_free(&r);
}

static void game_begin(struct game *g, struct zoo *z)
{
	struct err e = ERR_INIT;
	struct record *r;

	g->z = z;
	zoo_sql(z, "INSERT INTO counter VALUES ('pet.code', 1)");
	zoo_add(z, MAKE(z, "keeper", "name", "Luz"));
	zoo_add(z, MAKE(z, "pet", "name", "Rex", "keeper", "1", "shot[+0].against", "rabies",
			   "shot[+1].against", "flu"));
	for (int i = 0; i < 2; i++) {
		g->editor[i].session = z->session;
		if (db_open(&g->editor[i].session.db, z->path, 0, &e))
			fail_msg("%s", e.text);
	}
	r = load(&g->editor[0]);
	for (int p = 0; p < PATHS; p++)
		plain(&g->editor[0], r, paths[p], g->saved[p]);
	record_free(&r);
}

static void nothing_saved_is_lost(void **state)
{
	struct game g = {0};
	int64_t rows;
	struct err e = ERR_INIT;

	game_begin(&g, *state);
	for (int round = 0; round < ROUNDS && !g.lost; round++) {
		int first = any(2);

		form_open(&g.editor[first]);
		if (any(4) == 0) /* one has finished before the other begins */
			save(&g, &g.editor[first]);
		form_open(&g.editor[!first]);
		for (int i = any(3); i >= 0; i--) {
			type(&g, &g.editor[!first]);
			if (g.editor[first].mine)
				type(&g, &g.editor[first]);
		}
		save(&g, &g.editor[!first]);
		if (g.editor[first].mine)
			save(&g, &g.editor[first]);
		look(&g);
	}
	figure("two sessions editing at random",
		"%d rounds: %d saves, %d of them late, %d clashing values; %d lost", ROUNDS,
		g.acknowledged, g.stale, g.clashes, g.lost);
	assert_int_equal(g.lost, 0);
	assert_true(g.stale > ROUNDS / 2 && g.clashes > ROUNDS / 10);
	assert_int_equal(history_verify(g.z->db, &rows, &e), 0);
	for (int i = 0; i < 2; i++) {
		choices_forget(&g.editor[i].session);
		db_close(&g.editor[i].session.db);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(nothing_saved_is_lost, zoo_open, zoo_close),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

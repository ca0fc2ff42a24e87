/* Drafts: what was typed comes back, to its owner only, whatever happened meanwhile. */
#include "dict/draft.h"

#include <fcntl.h>
#include "base/moment.h"
#include "zoo.h"

#define DAY INT64_C(86400)
#define THEN 1700000000

static void user(struct zoo *z, int64_t id, const char *name)
{
	z->session.user = id;
	strcpy(z->session.user_name, name);
}

static int users(void **state)
{
	struct zoo *z;

	zoo_open(state);
	z = *state;
	zoo_sql(z, "INSERT INTO role (name, label_es, label_en) VALUES ('r', 'r', 'r');"
		   "INSERT INTO app_user (name, role) VALUES ('ana', 1), ('luis', 1);"
		   "INSERT INTO counter VALUES ('pet.code', 1)");
	user(z, 1, "ana");
	return 0;
}

/* A form without a screen: the record as it was opened, and as it is typed. */
struct typing {
	struct zoo *z;
	struct record *was, *is;
	struct draft draft;
	struct str body;
	struct arena arena;
	struct draft_texts texts;
};

static void begin(struct typing *t, struct zoo *z, struct record *was, const char *const *pairs)
{
	struct err e = ERR_INIT;

	*t = (struct typing){.z = z, .was = was, .is = record_copy(NULL, was), .body = STR_INIT};
	for (; *pairs; pairs += 2)
		if (record_set_path(&z->session, t->is, pairs[0], pairs[1], &e))
			fail_msg("%s: %s", pairs[0], e.text);
}
#define TYPED(t, z, was, ...) begin(t, z, was, (const char *const[]){__VA_ARGS__, NULL})

static int put(struct typing *t)
{
	struct err e = ERR_INIT;

	str_reset(&t->body);
	draft_write(&t->z->session, t->was, t->is, &t->texts, &t->body);
	t->draft.entity = t->was->entity;
	t->draft.record = t->was->id;
	t->draft.part = "";
	t->draft.title = "Rex";
	t->draft.body = t->body.buf;
	return draft_put(&t->z->session, &t->draft, 0, &e);
}

static void end(struct typing *t)
{
	record_free(&t->was);
	record_free(&t->is);
	str_release(&t->body);
	arena_release(&t->arena);
}

/* The draft that stands alone, put into a record loaded now. */
static void again(struct typing *t, struct zoo *z, struct record *now)
{
	struct draft *list;
	struct err e = ERR_INIT;
	int n;

	*t = (struct typing){.z = z, .was = now, .is = record_new(now->entity), .body = STR_INIT};
	assert_int_equal(draft_list(&z->session, &t->arena, &list, &n, &e), 0);
	assert_int_equal(n, 1);
	t->draft = list[0];
	assert_int_equal(
		draft_read(&z->session, list[0].body, t->was, t->is, &t->arena, &t->texts, &e), 0);
}

static void plain_is(struct zoo *z, struct record *r, const char *path, const char *want)
{
	struct record *row;
	const struct field *f;
	struct str s = STR_INIT;
	struct err e = ERR_INIT;

	assert_int_equal(record_resolve(r, path, &row, &f, &e), 0);
	record_plain(&z->session, row, f, &s);
	assert_string_equal(s.buf, want);
	str_release(&s);
}

static int drafts(struct zoo *z)
{
	struct arena a = ARENA_INIT;
	struct draft *list;
	struct err e = ERR_INIT;
	int n;

	assert_int_equal(draft_list(&z->session, &a, &list, &n, &e), 0);
	arena_release(&a);
	return n;
}

static struct record *fresh(struct zoo *z)
{
	struct scope scope = {&z->session, NULL, 0};
	struct record *r;
	struct err e = ERR_INIT;

	if (door_new(scope, &pet_entity, &r, &e))
		fail_msg("%s", e.text);
	return r;
}

static int64_t keeper_add(struct zoo *z)
{
	return zoo_add(z, MAKE(z, "keeper", "name", "Luz", "email", "luz@zoo.example"));
}

static int64_t rex_add(struct zoo *z)
{
	keeper_add(z);
	return zoo_add(z, MAKE(z, "pet", "name", "Rex", "keeper", "1", "species", "dog", "chip",
				  "c1", "shot[+0].against", "rabies", "shot[+1].against", "flu"));
}

/* ---- what was typed ---- */

static void row_move(struct record *r, int from, int to)
{
	struct record *row = r->child[0].v[from];

	r->child[0].v[from] = r->child[0].v[to];
	r->child[0].v[to] = row;
}

/* Rows that were only moved or taken out, beside one that somebody else added. */
static void rows_come_back_as_they_stood(void **state)
{
	struct zoo *z = *state;
	struct typing t;
	struct record *other;
	struct err e = ERR_INIT;
	int64_t id = rex_add(z);

	TYPED(&t, z, zoo_load(z, "pet", id), "shot[+0].against", "worms");
	row_move(t.is, 1, 2);
	record_drop_child(t.is, 0, 0);
	assert_int_equal(put(&t), 0);
	end(&t);
	other = zoo_load(z, "pet", id);
	assert_int_equal(record_set_path(&z->session, other, "shot[+0].against", "cold", &e), 0);
	zoo_add(z, other);
	again(&t, z, zoo_load(z, "pet", id));
	assert_int_equal(t.is->child[0].n, 3);
	plain_is(z, t.is->child[0].v[0], "against", "worms");
	plain_is(z, t.is->child[0].v[1], "against", "flu");
	plain_is(z, t.is->child[0].v[2], "against", "cold");
	end(&t);
}

static void a_new_record_comes_back(void **state)
{
	struct zoo *z = *state;
	struct draft_text half[] = {{"born", "31/"}};
	struct typing t, u;

	keeper_add(z);
	TYPED(&t, z, fresh(z), "name", "Mišu ñ \"x\"", "species", "cat", "weight", "5.5", "keeper",
		"1", "keeper_email", "otra@zoo.example", "shot[+0].against", "rabies",
		"shot[+1].given", "2026-02-28");
	t.texts = (struct draft_texts){half, 1, "born"};
	assert_int_equal(put(&t), 0);
	again(&u, z, fresh(z));
	plain_is(z, u.is, "name", "Mišu ñ \"x\"");
	plain_is(z, u.is, "weight", "5.5"); /* not the 4 that the species brings */
	plain_is(z, u.is, "keeper", "1");
	plain_is(z, u.is, "keeper_email", "otra@zoo.example");
	plain_is(z, u.is, "shot[+0].against", "rabies");
	plain_is(z, u.is, "shot[+1].given", "2026-02-28");
	plain_is(z, u.was, "name", "");
	assert_false(record_differs(t.is, u.is));
	assert_int_equal(u.texts.n, 1);
	assert_string_equal(u.texts.v[0].text, "31/");
	assert_string_equal(u.texts.at, "born");
	assert_string_equal(u.draft.title, "Rex");
	end(&t);
	end(&u);
}

static void what_others_saved_is_told_apart(void **state)
{
	struct zoo *z = *state;
	int64_t id = rex_add(z);
	struct record *other = zoo_load(z, "pet", id);
	struct draft_text half[] = {{"born", "31/"}};
	struct issues is = ISSUES_INIT;
	struct typing t, u;
	struct err e;

	TYPED(&t, z, zoo_load(z, "pet", id), "name", "Rex II", "shot[1].against", "rabies 2",
		"chip", "");
	t.texts = (struct draft_texts){half, 1, "born"};
	assert_int_equal(put(&t), 0);
	record_set(other, "name", "Rey");
	record_set(other, "born", "2020-02-29");
	record_set(other, "secret", "theirs");
	assert_int_equal(zoo_save(z, other, &is, &e), 0);
	again(&u, z, zoo_load(z, "pet", id));
	plain_is(z, u.was, "name", "Rex");
	plain_is(z, u.was, "chip", "c1");
	plain_is(z, u.was, "secret", "theirs");
	plain_is(z, u.was, "born", ""); /* also what the field has not taken yet */
	plain_is(z, u.was, "shot[1].against", "rabies");
	plain_is(z, u.is, "name", "Rex II");
	plain_is(z, u.is, "chip", "");
	plain_is(z, u.is, "shot[1].against", "rabies 2");
	plain_is(z, u.is, "shot[2].against", "flu");
	assert_true(fieldset_has(&u.is->touched, entity_field(&pet_entity, "name")));
	assert_false(fieldset_has(&u.is->touched, entity_field(&pet_entity, "secret")));
	assert_int_equal(zoo_save(z, u.is, &is, &e), ERR_STALE);
	end(&t);
	end(&u);
	record_free(&other);
	issues_release(&is);
}

static void what_cannot_be_put_in_is_a_text(void **state)
{
	struct zoo *z = *state;
	struct str said = STR_INIT;
	struct typing t, u;
	struct err e = ERR_INIT;

	keeper_add(z);
	TYPED(&t, z, fresh(z), "name", "Rex", "keeper", "1", "price", "12.50");
	assert_int_equal(put(&t), 0);
	zoo_sql(z, "DELETE FROM keeper");
	again(&u, z, fresh(z));
	plain_is(z, u.is, "name", "Rex");
	assert_int_equal(u.texts.n, 1);
	assert_string_equal(u.texts.v[0].path, "keeper");
	assert_int_equal(draft_say(&z->session, &pet_entity, u.draft.body, &said, &e), 0);
	assert_string_equal(said.buf, "Name: Rex\nKeeper: 1\nPrice: 12.50\n");
	assert_int_equal(draft_say(&z->session, &pet_entity, "{\"set\":", &said, &e), ERR_INPUT);
	str_release(&said);
	end(&t);
	end(&u);
}

static void a_row_that_is_gone_stands_again(void **state)
{
	struct zoo *z = *state;
	int64_t id = rex_add(z);
	struct record *other = zoo_load(z, "pet", id);
	struct issues is = ISSUES_INIT;
	struct typing t, u;
	struct err e;

	TYPED(&t, z, zoo_load(z, "pet", id), "shot[2].against", "flu 2");
	assert_int_equal(put(&t), 0);
	record_drop_child(other, 0, 1);
	assert_int_equal(zoo_save(z, other, &is, &e), 0);
	again(&u, z, zoo_load(z, "pet", id));
	plain_is(z, u.is, "shot[2].against", "flu 2");
	assert_int_equal(zoo_save(z, u.is, &is, &e), ERR_STALE);
	end(&t);
	end(&u);
	record_free(&other);
	issues_release(&is);
}

static void what_may_not_be_seen_is_left_out(void **state)
{
	struct zoo *z = *state;
	int64_t id = rex_add(z);
	struct str said = STR_INIT;
	struct typing t, u;
	struct err e = ERR_INIT;

	TYPED(&t, z, zoo_load(z, "pet", id), "name", "Rex II", "secret", "hush");
	assert_int_equal(put(&t), 0);
	z->right[1] = (struct right){"pet", "", VERB_ALL, "secret"};
	z->session.n_rights = 2;
	again(&u, z, zoo_load(z, "pet", id));
	plain_is(z, u.is, "name", "Rex II");
	assert_false(fieldset_has(&u.is->touched, entity_field(&pet_entity, "secret")));
	assert_int_equal(draft_say(&z->session, &pet_entity, u.draft.body, &said, &e), 0);
	assert_null(strstr(said.buf, "hush"));
	str_release(&said);
	end(&t);
	end(&u);
}

/* ---- keeping it ---- */

static void it_is_its_owners_and_in_no_history(void **state)
{
	struct zoo *z = *state;
	int64_t before, after;
	struct typing t;
	struct err e = ERR_INIT;

	assert_int_equal(history_head(z->db, &before, &e), 0);
	TYPED(&t, z, fresh(z), "name", "Rex");
	assert_int_equal(put(&t), 0);
	user(z, 2, "luis");
	assert_int_equal(drafts(z), 0);
	assert_int_equal(draft_drop(&z->session, t.draft.id, 1, &e), 0);
	user(z, 1, "ana");
	assert_int_equal(drafts(z), 1);
	assert_int_equal(draft_drop(&z->session, t.draft.id, 1, &e), 0);
	assert_int_equal(drafts(z), 0);
	assert_int_equal(history_head(z->db, &after, &e), 0);
	assert_int_equal(before, after);
	end(&t);
}

static void it_waits_for_nobody(void **state)
{
	struct zoo *z = *state;
	struct flock gate = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};
	char path[120];
	struct typing t;
	int64_t began;
	int fd;

	snprintf(path, sizeof path, "%s.gate", z->path);
	fd = open(path, O_RDWR);
	assert_true(fd >= 0);
	assert_int_equal(fcntl(fd, F_OFD_SETLK, &gate), 0);
	TYPED(&t, z, fresh(z), "name", "Rex");
	began = ticks_ms();
	assert_int_equal(put(&t), ERR_BUSY);
	assert_true(ticks_ms() - began < 5000); /* half of what a save waits */
	assert_int_equal(t.draft.id, 0);
	close(fd);
	assert_int_equal(put(&t), 0);
	assert_int_equal(drafts(z), 1);
	end(&t);
}

static void it_goes_with_the_save_and_only_then(void **state)
{
	struct zoo *z = *state;
	struct issues is = ISSUES_INIT;
	struct typing t;
	struct err e;

	TYPED(&t, z, fresh(z), "species", "dog");
	assert_int_equal(put(&t), 0);
	t.is->kept = t.draft.id;
	assert_int_equal(zoo_save(z, t.is, &is, &e), ERR_INPUT);
	assert_int_equal(drafts(z), 1);
	record_set(t.is, "name", "Rex");
	assert_int_equal(zoo_save(z, t.is, &is, &e), 0);
	assert_int_equal(drafts(z), 0);
	issues_release(&is);
	end(&t);
}

static void who_took_it_over_keeps_it(void **state)
{
	struct zoo *z = *state;
	struct typing t;
	struct err e = ERR_INIT;
	int64_t id;

	TYPED(&t, z, fresh(z), "name", "Rex");
	assert_int_equal(put(&t), 0);
	assert_int_equal(put(&t), 0);
	assert_int_equal(drafts(z), 1);
	id = t.draft.id;
	zoo_sql(z, "UPDATE draft SET holder = 'another terminal'");
	assert_int_equal(put(&t), 0);
	assert_int_not_equal(t.draft.id, id);
	assert_int_equal(drafts(z), 2);
	t.draft.id = id;
	assert_int_equal(draft_take(&z->session, id, &e), 0);
	assert_int_equal(put(&t), 0);
	assert_int_equal(t.draft.id, id);
	assert_int_equal(drafts(z), 2);
	end(&t);
}

/* ---- old ones, and clocks that jump ---- */

static void tidy_at(struct zoo *z, int64_t moment, int64_t dropped, int left)
{
	int64_t gone;
	struct err e = ERR_INIT;

	now_set(moment);
	assert_int_equal(draft_tidy(z->db, z->session.user, 30, &gone, &e), 0);
	assert_int_equal(gone, dropped);
	assert_int_equal(drafts(z), left);
}

static void old_ones_go_after_a_warning(void **state)
{
	struct zoo *z = *state;
	struct draft_ages ages;
	struct typing t;
	struct err e = ERR_INIT;

	now_set(THEN);
	TYPED(&t, z, fresh(z), "name", "Rex");
	assert_int_equal(put(&t), 0);
	tidy_at(z, THEN + 29 * DAY, 0, 1);
	tidy_at(z, THEN + 31 * DAY, 0, 1);
	tidy_at(z, THEN + 37 * DAY, 0, 1);
	assert_int_equal(draft_ages(z->db, 0, 30, &ages, &e), 0);
	assert_int_equal(ages.all, 1);
	assert_int_equal(ages.old, 1);
	assert_int_equal(ages.due, 0);
	tidy_at(z, THEN + 39 * DAY, 1, 0);
	now_set(0);
	end(&t);
}

static void no_jump_of_the_clock_costs_one(void **state)
{
	static const int64_t jumps[] = {DAY, 400 * DAY, -DAY, -400 * DAY};
	struct zoo *z = *state;
	struct typing t;

	for (int i = 0; i < LENGTH(jumps); i++) {
		now_set(THEN);
		TYPED(&t, z, fresh(z), "name", "Rex");
		assert_int_equal(put(&t), 0);
		tidy_at(z, THEN + jumps[i], 0, 1);
		tidy_at(z, THEN + jumps[i] + 3600, 0, 1);
		tidy_at(z, THEN + 7200, 0, 1);
		tidy_at(z, THEN + 2 * DAY, 0, 1);
		/* and none stays for ever */
		tidy_at(z, THEN + 40 * DAY, 0, 1);
		tidy_at(z, THEN + 48 * DAY, 1, 0);
		end(&t);
	}
	/* written while the clock was ahead */
	now_set(THEN + 400 * DAY);
	TYPED(&t, z, fresh(z), "name", "Rex");
	assert_int_equal(put(&t), 0);
	tidy_at(z, THEN, 0, 1);
	tidy_at(z, THEN + 29 * DAY, 0, 1);
	tidy_at(z, THEN + 31 * DAY, 1, 0);
	now_set(0);
	end(&t);
}

#define T(f) cmocka_unit_test_setup_teardown(f, users, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_new_record_comes_back),
		T(rows_come_back_as_they_stood),
		T(what_others_saved_is_told_apart),
		T(what_cannot_be_put_in_is_a_text),
		T(a_row_that_is_gone_stands_again),
		T(what_may_not_be_seen_is_left_out),
		T(it_is_its_owners_and_in_no_history),
		T(it_waits_for_nobody),
		T(it_goes_with_the_save_and_only_then),
		T(who_took_it_over_keeps_it),
		T(old_ones_go_after_a_warning),
		T(no_jump_of_the_clock_costs_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

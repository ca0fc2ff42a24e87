/* Forms that are left open: by a line that drops, by a kill, by an end in good order; and what two
 * people do to one record. */
#include "tui/session.h"

#include <termios.h>
#include "dict/draft.h"

#define F2 "\033[12~"
#define F4 "\033OS"
#define F7 "\033[18~"
#define F12 "\033[24~"
#define DEL "\033[3~"

static int firm_open(void **state)
{
	int rc = world_open(state);

	if (!rc)
		firm_make(*state);
	return rc;
}

/* The bodies of the drafts of oscar, newest first. */
static char *bodies(struct world *w, int *n)
{
	struct arena a = ARENA_INIT;
	struct str all = STR_INIT;
	struct draft *list;

	must(draft_list(w->oscar, &a, &list, n, &w->e));
	for (int i = 0; i < *n; i++)
		str_addf(&all, "%s %s\n", list[i].title, list[i].body);
	arena_release(&a);
	return str_detach(&all);
}

static int kept(struct world *w)
{
	int n;

	free(bodies(w, &n));
	return n;
}

/* Waits, without a key, until the draft holds this. */
static void kept_wait(struct vt *v, struct world *w, const char *text)
{
	long end = vt_ms() + VT_PATIENCE;
	bool found;

	do {
		int n;
		char *now = bodies(w, &n);

		found = now && strstr(now, text);
		free(now);
	} while (!found && vt_ms() < end && vt_pump(v, 20));
	if (!found)
		fail_msg("\"%s\" is not kept", text);
}

static void none_wait(struct vt *v, struct world *w)
{
	long end = vt_ms() + VT_PATIENCE;

	while (kept(w) && vt_ms() < end && vt_pump(v, 20))
		;
	assert_int_equal(kept(w), 0);
}

static void start(struct vt *v, struct world *w)
{
	session_start(v, w);
}

static void start_again(struct vt *v, struct world *w)
{
	session_start_again(v, w, 24, 80, "xterm-256color", "", NULL);
	assert_true(vt_wait(v, "Distribuidora 01") >= 0);
}

/* Types half a client: one field is left, the other is not. */
static void half_typed(struct vt *v)
{
	press(v, "n", "New: Client");
	press(v, "Ferretería Ñusta\tLa Ñus", "[La Ñus");
}

/* What is offered goes on, and is whole. */
static void comes_back(struct world *w)
{
	struct vt v;

	start_again(&v, w);
	press(&v, "", "You left a form open");
	press(&v, "", "New: Client › Ferretería Ñusta");
	press(&v, "\r", "[La Ñus");
	press(&v, "", "[Ferretería Ñusta");
	press(&v, "", "This is what you had typed");
	press(&v, "ta" F2, "Saved:");
	press(&v, "", "La Ñusta");
	assert_int_equal(kept(w), 0);
	assert_int_equal(found(w, w->ana, "client", "ferreteria nusta"), 1);
	session_end(&v);
}

static void client_purge(struct world *w, const char *search)
{
	struct query q;
	struct place start = {0};
	struct page page = PAGE_INIT;

	query_init(&q, from(w->ana), kind("client"));
	q.search = search;
	must(query_page(&q, &start, true, 5, &page, &w->e));
	for (int i = 0; i < page.n; i++) {
		must(try_act(w, w->ana, "archive", "client", true, page.row[i]->id));
		must(try_act(w, w->ana, "purge", "client", true, page.row[i]->id));
	}
	page_release(&page);
}

/* ---- ends --------------------------------------------------------------------------------------
 */

static long children_ms(void)
{
	struct rusage used;

	getrusage(RUSAGE_CHILDREN, &used);
	return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 +
	       (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

static void end_hang_up(struct vt *v)
{
	vt_hangup(v);
}

static void end_terminated(struct vt *v)
{
	kill(v->pid, SIGTERM);
}

static void end_killed(struct vt *v)
{
	kill(v->pid, SIGKILL);
}

/* Each end: the program is gone within a second and has not turned in circles, a colleague saves at
 * once, and the words are there. */
static void the_words_survive(void **state)
{
	static const struct {
		const char *name;
		void (*end)(struct vt *v);
		bool at_once; /* no time to write: the last second may be missing */
	} ends[] = {
		{"end by hang-up", end_hang_up, false},
		{"end by SIGTERM", end_terminated, false},
		{"end by SIGKILL", end_killed, true},
	};
	struct world *w = *state;

	for (int i = 0; i < LENGTH(ends); i++) {
		long used = children_ms(), began, gone;
		int64_t id;
		struct vt v;

		start(&v, w);
		half_typed(&v);
		if (ends[i].at_once)
			kept_wait(&v, w, "La Ñus");
		began = vt_ms();
		ends[i].end(&v);
		assert_int_not_equal(vt_end(&v, ENDS_MS), -1);
		gone = vt_ms() - began;
		vt_free(&v);
		db_set_patience(w->db, 0);
		must(try_add(w, w->ana, "person", true, &id, TEXTS("name=Otra Persona")));
		db_set_patience(w->db, 10);
		assert_in_range(children_ms() - used, 0, 3000);
		assert_int_equal(kept(w), 1);
		figure(ends[i].name, "gone after %ld ms, %ld ms of CPU from its start; draft there",
			gone, children_ms() - used);
		comes_back(w);
		client_purge(w, "ferreteria nusta");
	}
}

/* Only what the program writes to is closed; its input stays. */
static void a_closed_output_ends_it(void **state)
{
	struct world *w = *state;
	struct winsize size = {.ws_row = 24, .ws_col = 80};
	char fd_is[20], bytes[4096];
	const char *const more[] = {fd_is, NULL};
	long end = vt_ms() + VT_PATIENCE;
	struct str sent = STR_INIT;
	struct termios raw;
	struct vt v;
	int out, given;
	long began;

	assert_int_equal(openpty(&out, &given, NULL, NULL, &size), 0);
	fcntl(out, F_SETFD, FD_CLOEXEC);
	fcntl(out, F_SETFL, O_NONBLOCK);
	snprintf(fd_is, sizeof fd_is, "OUTPUT=%d", given);
	drafts_forget(w);
	session_start_again(&v, w, 24, 80, "xterm-256color", "", more);
	close(given);
	assert_int_equal(tcgetattr(v.fd, &raw), 0);
	cfmakeraw(&raw); /* the program sees to the terminal of its output only */
	assert_int_equal(tcsetattr(v.fd, TCSANOW, &raw), 0);
	while (!kept(w) && vt_ms() < end && vt_pump(&v, 20)) {
		ssize_t n = read(out, bytes, sizeof bytes);
		bool ready = sent.len && strstr(sent.buf, "Distribuidora 01");

		str_addn(&sent, bytes, n > 0 ? (size_t)n : 0);
		if (!ready && strstr(sent.buf, "Distribuidora 01"))
			vt_send(&v, "nCorte");
	}
	str_release(&sent);
	assert_int_equal(kept(w), 1);
	began = vt_ms();
	close(out);
	assert_int_equal(vt_end(&v, ENDS_MS), 0);
	figure("end by a closed output", "gone after %ld ms; draft there", vt_ms() - began);
	vt_free(&v);
	assert_int_equal(kept(w), 1);
}

/* The line drops while a save waits for its turn: the form is a draft again. */
static void a_save_that_waits_ends_with_the_line(void **state)
{
	struct world *w = *state;
	struct flock gate = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};
	char path[140];
	struct vt v;
	int fd;

	start(&v, w);
	half_typed(&v);
	kept_wait(&v, w, "La Ñus");
	snprintf(path, sizeof path, "%s.gate", w->path);
	fd = open(path, O_RDWR);
	assert_int_equal(fcntl(fd, F_OFD_SETLKW, &gate), 0);
	vt_send(&v, F2);
	vt_pump(&v, 300);
	vt_hangup(&v);
	assert_int_equal(vt_end(&v, ENDS_MS), 0);
	vt_free(&v);
	close(fd);
	comes_back(w);
}

/* Another program's save keeps the gate closed: the end does not wait for it. */
static void an_end_waits_for_no_writer(void **state)
{
	struct world *w = *state;
	struct flock gate = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};
	char path[140];
	struct vt v;
	int fd;

	start(&v, w);
	half_typed(&v);
	kept_wait(&v, w, "La Ñus");
	snprintf(path, sizeof path, "%s.gate", w->path);
	fd = open(path, O_RDWR);
	assert_int_equal(fcntl(fd, F_OFD_SETLKW, &gate), 0);
	press(&v, "X", "[La ÑusX");
	press(&v, "Y", "[La ÑusXY"); /* typing goes on */
	vt_hangup(&v);
	assert_int_equal(vt_end(&v, ENDS_MS), 0);
	vt_free(&v);
	close(fd);
	assert_int_equal(kept(w), 1);
}

/* ---- offers ------------------------------------------------------------------------------------
 */

static void saved_or_given_up_it_goes(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	half_typed(&v);
	kept_wait(&v, w, "La Ñus");
	press(&v, F12, "Save the changes?");
	press(&v, "n", "Distribuidora 01");
	none_wait(&v, w);
	press(&v, "e", "Tax regime");
	press(&v, "\tX", "[changed]");
	kept_wait(&v, w, "SpAX");
	session_end(&v);
}

/* Somebody else saves for so long that it is not waited for. */
static void given_up_it_goes_when_it_can(void **state)
{
	struct world *w = *state;
	struct flock gate = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};
	char path[140];
	struct vt v;
	int fd;

	start(&v, w);
	half_typed(&v);
	kept_wait(&v, w, "La Ñus");
	snprintf(path, sizeof path, "%s.gate", w->path);
	fd = open(path, O_RDWR);
	assert_int_equal(fcntl(fd, F_OFD_SETLKW, &gate), 0);
	press(&v, F12, "Save the changes?");
	press(&v, "n", "Distribuidora 01");
	assert_int_equal(kept(w), 1);
	close(fd);
	none_wait(&v, w);
	session_end(&v);
}

static void typed_back_it_goes(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	press(&v, "e", "Tax regime");
	press(&v, "\tX", "[changed]");
	kept_wait(&v, w, "Los Ñires SpAX");
	vt_send(&v, "\033[15~");
	none_wait(&v, w);
	session_end(&v);
	assert_int_equal(kept(w), 0);
}

static void several_are_a_list(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	half_typed(&v);
	session_end(&v);
	start_again(&v, w);
	press(&v, "", "You left a form open");
	vt_send(&v, "\033");
	assert_true(vt_wait_gone(&v, "You left a form open"));
	press(&v, "e", "Tax regime");
	press(&v, "\tX", "[changed]");
	session_end(&v);
	assert_int_equal(kept(w), 2);
	start_again(&v, w);
	press(&v, "", "You left forms open");
	press(&v, "", "►Client › 000002 Comercial");
	press(&v, "", "New: Client › Ferretería Ñusta");
	press(&v, "xyz", "You left forms open"); /* wrong keys do nothing */
	press(&v, DEL, "Throw away what was typed?");
	press(&v, "n", "You left forms open");
	press(&v, DEL "y", "You left a form open");
	assert_true(vt_wait_gone(&v, "Client › 000002 Comercial"));
	press(&v, "\r", "[La Ñus");
	session_end(&v);
	assert_int_equal(kept(w), 1);
}

static void the_same_form_asks(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	press(&v, "e", "Tax regime");
	press(&v, "\tX", "[changed]");
	session_end(&v);
	start_again(&v, w);
	press(&v, "", "You left a form open");
	vt_send(&v, "\033");
	assert_true(vt_wait_gone(&v, "You left a form open"));
	press(&v, "e", "You left this form open");
	press(&v, "l", "Tax regime");
	assert_int_equal(vt_find(&v, "SpAX"), -1);
	press(&v, F12, "Distribuidora 01");
	press(&v, "\r" F4, "You left this form open"); /* from the card, too */
	press(&v, "g", "SpAX");
	press(&v, F12 "n", "Detail]");
	none_wait(&v, w);
	press(&v, F4, "[Comercial Los");
	session_end(&v);
}

static void the_home_screen_has_them(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	half_typed(&v);
	session_end(&v);
	start_again(&v, w);
	press(&v, "", "You left a form open");
	press(&v, F12 "0", "Forms left open");
	press(&v, "\033[H", "d throws it away");
	press(&v, "\r", "[La Ñus");
	press(&v, F12, "Save the changes?");
	press(&v, "\033", "[La Ñus");
	session_end(&v);
	start_again(&v, w);
	press(&v, "", "You left a form open");
	press(&v, F12 "0", "Forms left open");
	press(&v, "\033[Hd", "Throw away what was typed?");
	press(&v, "y", "What waits");
	assert_true(vt_wait_gone(&v, "Forms left open"));
	assert_int_equal(kept(w), 0);
	session_end(&v);
}

static void rows_and_notes_come_back(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	press(&v, "\r2", "Addresses]");
	press(&v, "n", "Street");
	press(&v, "\t\tCalle Ñuble 5", "[Calle Ñuble 5");
	session_end(&v);
	start_again(&v, w);
	press(&v, "", "Client › 000002 Comercial Los Ñires SpA › Address");
	press(&v, "\r", "[Calle Ñuble 5");
	press(&v, F2, "Saved:");
	press(&v, "\r25", "Notes]");
	press(&v, "n", "New:");
	press(&v, "Uno\rDos", "[Dos");
	session_end(&v);
	start_again(&v, w);
	press(&v, "", "New: Note › Uno");
	press(&v, "\r", "[Dos");
	press(&v, "", "[Uno");
	press(&v, F2, "Saved");
	session_end(&v);
	assert_int_equal(kept(w), 0);
	assert_int_equal(number("SELECT count(*) FROM note WHERE 0 < ", 1), 1);
	assert_int_equal(number("SELECT count(*) FROM address WHERE client = ", 2), 1);
}

/* The line seems dead and is not: both terminals go on, and neither writes over the other. */
static void two_terminals_of_one_user(void **state)
{
	struct world *w = *state;
	struct vt one, two;

	start(&one, w);
	half_typed(&one);
	kept_wait(&one, w, "La Ñus");
	start_again(&two, w);
	press(&two, "", "You left a form open");
	press(&two, "", "Open elsewhere? New: Client");
	press(&two, "\r", "[La Ñus");
	press(&two, "ta", "[La Ñusta");
	kept_wait(&two, w, "La Ñusta");
	press(&one, "X", "went on at another terminal");
	assert_int_equal(kept(w), 2);
	kept_wait(&one, w, "La ÑusX");
	kept_wait(&two, w, "La Ñusta");
	press(&two, F2, "Saved:");
	session_end(&two);
	assert_int_equal(kept(w), 1);
	session_end(&one);
	start_again(&two, w);
	press(&two, "", "New: Client › Ferretería Ñusta");
	assert_int_equal(vt_find(&two, "elsewhere"), -1);
	session_end(&two);
}

/* ---- whose it is -------------------------------------------------------------------------------
 */

static void nobody_else_is_shown_it(void **state)
{
	struct world *w = *state;
	struct arena a = ARENA_INIT;
	struct draft *list;
	struct vt v;
	int n;

	start(&v, w);
	half_typed(&v);
	session_end(&v);
	must(draft_list(w->ana, &a, &list, &n, &w->e));
	assert_int_equal(n, 0);
	assert_int_equal(found(w, w->ana, "client", "ferreteria nusta"), 0);
	assert_int_equal(number("SELECT count(*) FROM history WHERE new_value LIKE '%Ñus%' AND 0 < ",
				 1),
		0);
	arena_release(&a);
}

static void passwords_are_never_kept(void **state)
{
	struct world *w = *state;
	struct vt v;

	start(&v, w);
	press(&v, "z", "assword");
	vt_send(&v, "un secreto");
	free(vt_settled(&v));
	session_end(&v);
	assert_int_equal(kept(w), 0);
}

/* ---- the record changed meanwhile --------------------------------------------------------------
 */

static void left_with_name(struct world *w, struct vt *v)
{
	start(v, w);
	press(v, "e", "Tax regime");
	press(v, "\t\025Mi nombre\tMi comercial", "[Mi comercial");
	session_end(v);
}

static void a_stale_one_asks_what_clashes(void **state)
{
	struct world *w = *state;
	struct vt v;

	left_with_name(w, &v);
	edit("client", 2, "legal_name=Su nombre", "trade_name=Su comercial", "website=https://su.example");
	start_again(&v, w);
	press(&v, "\r", "[Mi comercial");
	press(&v, F2, "Which one is to stay? (1/2)");
	press(&v, "", "Mine: Mi nombre");
	press(&v, "", "Theirs: Su nombre");
	press(&v, "", "Original: Comercial Los Ñires SpA");
	press(&v, "o", "(2/2)");
	press(&v, "", "Original: (nothing)");
	press(&v, "m", "Saved:");
	session_end(&v);
	is("client", 2, "legal_name", "Comercial Los Ñires SpA");
	is("client", 2, "trade_name", "Mi comercial");
	is("client", 2, "website", "https://su.example");
	assert_int_equal(kept(w), 0);
}

static void of_an_archived_record_it_can_be_read(void **state)
{
	struct world *w = *state;
	struct vt v;

	left_with_name(w, &v);
	must(try_act(w, w->ana, "archive", "client", true, 2));
	start_again(&v, w);
	press(&v, "\r", "is archived. Bring it back first");
	press(&v, "", "Legal name: Mi nombre");
	session_end(&v);
	assert_int_equal(kept(w), 1);
	must(try_act(w, w->ana, "purge", "client", true, 2));
	start_again(&v, w);
	press(&v, "\r", "there is none");
	press(&v, "", "Trade name: Mi comercial");
	session_end(&v);
	assert_int_equal(kept(w), 1);
}

/* Two programs at one record: who saves second is asked for what clashes, and the rest is merged. */
static void two_at_one_record(void **state)
{
	struct world *w = *state;
	struct vt one, two;

	start(&one, w);
	session_start_again(&two, w, 24, 80, "xterm-256color", "", NULL);
	press(&two, "", "Distribuidora 01");
	press(&one, "e", "Tax regime");
	press(&one, "\t\025Uno\t\025Comercial de uno", "[Comercial de uno");
	press(&two, "e", "Also edited by oscar since");
	press(&two, "\t\025Dos\t\t\t\t\t\t", "[Dos");
	press(&one, F2, "Saved:");
	press(&two, F2, "Which one is to stay?");
	press(&two, "", "Mine: Dos");
	press(&two, "", "Theirs: Uno");
	press(&two, "b", "[Dos"); /* back: nothing is lost */
	press(&two, F2, "Which one is to stay?");
	press(&two, "t", "Saved:");
	session_end(&one);
	session_end(&two);
	is("client", 2, "legal_name", "Uno");
	is("client", 2, "trade_name", "Comercial de uno");
	assert_int_equal(kept(w), 0);
}

#define T(f) cmocka_unit_test_setup_teardown(f, firm_open, world_close)

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		T(the_words_survive),
		T(a_closed_output_ends_it),
		T(a_save_that_waits_ends_with_the_line),
		T(an_end_waits_for_no_writer),
		T(saved_or_given_up_it_goes),
		T(given_up_it_goes_when_it_can),
		T(typed_back_it_goes),
		T(several_are_a_list),
		T(the_same_form_asks),
		T(the_home_screen_has_them),
		T(rows_and_notes_come_back),
		T(two_terminals_of_one_user),
		T(nobody_else_is_shown_it),
		T(passwords_are_never_kept),
		T(a_stale_one_asks_what_clashes),
		T(of_an_archived_record_it_can_be_read),
		T(two_at_one_record),
	};

	if (argc == 4 && getenv("OUTPUT"))
		dup2((int)strtol(getenv("OUTPUT"), NULL, 10), STDOUT_FILENO);
	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}

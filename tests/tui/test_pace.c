/* How much a line is given, against lines that are made up: so many bytes a second each way, so long a
 * way, and SSH's packets around every piece. */
#include "tools/check.h"

#include "base/mem.h"
#include "tui/pace.h"

#define PACKET 42
#define QUESTION 4
#define ANSWERS 64

struct wire {
	int64_t rate, way; /* bytes a second; ms in each direction */
	bool mute;
	int64_t down_free, up_free; /* in microseconds: when the line is idle again */
	int64_t answer[ANSWERS];    /* when they come, in ms */
	int head, n;
	int64_t now, looked; /* looked: for answers */
};

static int64_t carried(int64_t *busy, int64_t now_us, int64_t bytes, int64_t rate)
{
	int64_t from = *busy > now_us ? *busy : now_us;

	*busy = from + bytes * 1000000 / rate;
	return *busy;
}

static void wire_send(struct wire *w, struct pace *p, int bytes)
{
	int64_t there;
	bool asks;

	pace_sent(p, bytes, w->now);
	asks = pace_asks(p, w->now);
	if (asks)
		pace_asked(p, w->now);
	if (!bytes && !asks)
		return;
	there = carried(&w->down_free, w->now * 1000, bytes + QUESTION + PACKET, w->rate) +
		w->way * 1000;
	if (asks && !w->mute && w->n < ANSWERS) {
		int64_t back = carried(&w->up_free, there, QUESTION + PACKET, w->rate);

		w->answer[(w->head + w->n++) % ANSWERS] = back / 1000 + w->way;
	}
}

/* Whoever waits is woken by an answer, and looks what there is to be sent. */
static void wire_wait(struct wire *w, struct pace *p, int64_t until)
{
	for (; w->now < until; w->now++) {
		bool woken = false;

		for (; w->n && w->answer[w->head] <= w->now; w->n--) {
			w->head = (w->head + 1) % ANSWERS;
			pace_answered(p, w->looked, w->now);
			woken = true;
		}
		w->looked = w->now;
		if (woken)
			wire_send(w, p, 0);
	}
}

/* ms that the next byte would stand in the queue */
static int64_t queued(const struct wire *w)
{
	return w->down_free > w->now * 1000 ? w->down_free / 1000 - w->now : 0;
}

/* Paints so many bytes in pieces of no more than there is room for; returns the longest queue. */
static int64_t paint(struct wire *w, struct pace *p, int bytes, int64_t *took)
{
	int64_t from = w->now, longest = 0;

	while (bytes > 0) {
		int room = pace_room(p, w->now), n = room < bytes ? room : bytes;

		if (n > 0) {
			wire_send(w, p, n);
			longest = queued(w) > longest ? queued(w) : longest;
			bytes -= n;
		}
		wire_wait(w, p, w->now + 1);
	}
	*took = w->now + queued(w) - from;
	return longest;
}

/* A start as the program makes it: a question, a screen, some keys, a rest. */
static void wire_start(struct wire *w, struct pace *p, int64_t rate, int64_t way)
{
	int64_t took;

	*w = (struct wire){.rate = rate, .way = way, .now = 1000};
	pace_init(p);
	wire_send(w, p, 0);
	paint(w, p, 2200, &took);
	wire_wait(w, p, w->now + 4000);
	wire_send(w, p, 0);
	wire_wait(w, p, w->now + 1000);
}

static void slow_lines_are_given_a_moment(void **state)
{
	static const int rates[] = {600, 1200, 2400, 7200};
	static const int ways[] = {0, 20, 150, 400};
	struct wire w;
	struct pace p;

	(void)state;
	for (int r = 0; r < LENGTH(rates); r++) {
		for (int y = 0; y < LENGTH(ways); y++) {
			int64_t took, longest = 0, least = 1100 * INT64_C(1000) / rates[r];

			wire_start(&w, &p, rates[r], ways[y]);
			for (int i = 0; i < 6; i++) {
				int64_t l = paint(&w, &p, 1100, &took);

				longest = i && l > longest ? l : longest;
				wire_wait(&w, &p, w.now + 1500);
				wire_send(&w, &p, 0);
				wire_wait(&w, &p, w.now + 1000);
			}

			if (ways[y] <= 150 && longest > 290)
				fail_msg("%d/s, %d ms: %lld ms in the queue", rates[r], ways[y],
					(long long)longest);
			if (rates[r] >= 1200 && ways[y] <= 20 && took > least * 8 / 5 + 2 * ways[y])
				fail_msg("%d/s, %d ms: %lld ms for %lld", rates[r], ways[y],
					(long long)took, (long long)least);
		}
	}
}

static void fast_lines_are_given_all(void **state)
{
	static const int ways[] = {0, 5, 100, 300};
	struct wire w;
	struct pace p;
	int64_t took;

	(void)state;
	for (int y = 0; y < LENGTH(ways); y++) {
		wire_start(&w, &p, 1000000, ways[y]);
		for (int i = 0; i < 20; i++) {
			assert_int_equal(pace_room(&p, w.now), PACE_ALL);
			paint(&w, &p, i % 3 ? 1100 : 60, &took);
			wire_wait(&w, &p, w.now + 30);
		}
		assert_int_equal(p.rate, 0);
	}
}

/* Who works for a while looks late at what a fast line has answered at once. */
static void who_is_busy_does_not_make_a_line_slow(void **state)
{
	struct wire w;
	struct pace p;

	(void)state;
	wire_start(&w, &p, 1000000, 1);
	for (int i = 0; i < 12; i++) {
		wire_send(&w, &p, 900);
		w.now += 250;
		wire_wait(&w, &p, w.now + 1);
		assert_int_equal(pace_room(&p, w.now), PACE_ALL);
	}
	wire_start(&w, &p, 1200, 20);
	for (int i = 0; i < 12; i++) {
		wire_send(&w, &p, 100);
		w.now += 250;
		wire_wait(&w, &p, w.now + 1);
		assert_in_range(pace_room(&p, w.now), 0, 400);
	}
}

static void the_mute_are_given_all(void **state)
{
	struct wire w = {.rate = 1200, .mute = true, .now = 1000};
	struct pace p;

	(void)state;
	pace_init(&p);
	wire_send(&w, &p, 0);
	assert_int_equal(p.n, 1);
	for (int i = 0; i < 50; i++) {
		assert_int_equal(pace_room(&p, w.now), PACE_ALL);
		wire_send(&w, &p, 1000);
		wire_wait(&w, &p, w.now + 100);
	}
	wire_wait(&w, &p, w.now + 6000);
	for (int i = 0; i < 50; i++) {
		assert_int_equal(pace_room(&p, w.now), PACE_ALL);
		assert_false(pace_asks(&p, w.now));
		wire_send(&w, &p, 1000);
		wire_wait(&w, &p, w.now + 100);
	}
}

static void who_falls_silent_is_given_all_again(void **state)
{
	struct wire w;
	struct pace p;
	int64_t from;

	(void)state;
	wire_start(&w, &p, 1200, 20);
	w.mute = true;
	for (from = w.now; pace_room(&p, w.now) != PACE_ALL && w.now - from < 20000;) {
		if (pace_room(&p, w.now) > 0)
			wire_send(&w, &p, pace_room(&p, w.now));
		wire_wait(&w, &p, w.now + 10);
	}
	assert_in_range(w.now - from, 1000, 8000);
}

static void a_line_that_becomes_fast_is_noticed(void **state)
{
	struct wire w;
	struct pace p;
	int64_t took;

	(void)state;
	wire_start(&w, &p, 1200, 20);
	assert_in_range(p.rate, 800, 1800);
	w.rate = 1000000;
	for (int i = 0; i < 12; i++) {
		paint(&w, &p, 1100, &took);
		wire_wait(&w, &p, w.now + 1000);
		wire_send(&w, &p, 0);
		wire_wait(&w, &p, w.now + 500);
	}
	assert_int_equal(pace_room(&p, w.now), PACE_ALL);
}

static void nothing_is_asked_of_who_does_not_paint(void **state)
{
	struct wire w;
	struct pace p;

	(void)state;
	wire_start(&w, &p, 1200, 20);
	for (int i = 0; i < 100; i++) {
		assert_false(pace_asks(&p, w.now));
		wire_send(&w, &p, 0);
		wire_wait(&w, &p, w.now + 1000);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slow_lines_are_given_a_moment),
		cmocka_unit_test(fast_lines_are_given_all),
		cmocka_unit_test(who_is_busy_does_not_make_a_line_slow),
		cmocka_unit_test(the_mute_are_given_all),
		cmocka_unit_test(who_falls_silent_is_given_all_again),
		cmocka_unit_test(a_line_that_becomes_fast_is_noticed),
		cmocka_unit_test(nothing_is_asked_of_who_does_not_paint),
	};

	return cmocka_run_group_tests_name("pace", tests, NULL, NULL);
}

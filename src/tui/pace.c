#include "tui/pace.h"

#include <string.h>

#define FAST 16000      /* bytes a second: a screen takes no longer than a glance */
#define SLOWEST 100
#define PIECE_MS 120    /* what the line is given at once: what stands before the next key's answer */
#define PIECE_LEAST 40
#define AHEAD_MS 25     /* so early the next piece comes that the line never stands still */
#define ASK_BYTES 64    /* a question costs a line as much as some of them */
#define TELLING 400     /* bytes: less is over before a slow line shows */
#define UNHINDERED_MS 15
#define UNDER_WAY_MS 400 /* beyond the round trip: the line is slower than it was */
#define UNDER_WAY_MOST 65536
#define PACKET_BYTES 46 /* around every piece: what SSH adds, and the question */
#define REST_MS 150
#define LOST_MS 5000    /* beyond what the slowest line takes: no answer will come */

void pace_init(struct pace *p)
{
	memset(p, 0, sizeof *p);
	p->trip = -1;
}

/* More would wait longer than the line has ever let anything wait. */
static bool is_full(const struct pace *p, int64_t now_ms)
{
	int64_t most = p->rate ? p->rate * (p->trip + UNDER_WAY_MS) / 1000 + TELLING : UNDER_WAY_MOST;

	if (!p->n || !p->answers)
		return false;
	return p->sent - p->arrived > most ||
	       (!p->rate && now_ms - p->asked[0].at > p->trip + UNDER_WAY_MS);
}

static int piece(const struct pace *p)
{
	int64_t bytes = p->rate * PIECE_MS / 1000 - PACKET_BYTES;

	return bytes < PIECE_LEAST ? PIECE_LEAST : (int)bytes;
}

static int64_t lost_at(const struct pace *p)
{
	return p->asked[0].at + LOST_MS + p->asked[0].under_way * 1000 / SLOWEST;
}

/* Who has answered before is asked once more, the others never. */
static void begin_again(struct pace *p)
{
	int64_t sent = p->answers ? 0 : p->sent;

	pace_init(p);
	p->sent = sent;
}

int pace_room(struct pace *p, int64_t now_ms)
{
	if (p->n && now_ms > lost_at(p))
		begin_again(p);
	if (!p->answers)
		return PACE_ALL;
	if (is_full(p, now_ms))
		return 0;
	if (!p->rate)
		return PACE_ALL;
	return p->busy_until - now_ms > AHEAD_MS ? 0 : piece(p);
}

int64_t pace_wake(const struct pace *p, int64_t now_ms)
{
	int64_t lost = p->n ? lost_at(p) + 1 : -1;

	if (!p->rate || is_full(p, now_ms))
		return lost;
	return p->busy_until - AHEAD_MS;
}

void pace_sent(struct pace *p, int bytes, int64_t now_ms)
{
	if (!bytes)
		return;
	bytes += PACKET_BYTES;
	p->sent += bytes;
	p->sent_at = now_ms;
	p->rested = false;
	if (!p->rate)
		return;
	if (p->busy_until < now_ms)
		p->busy_until = now_ms;
	p->busy_until += bytes * INT64_C(1000) / p->rate;
}

/* Of a slow line: nothing is on its way any more, most likely. */
static bool at_rest(const struct pace *p, int64_t now_ms)
{
	return p->rate && !p->n && now_ms - p->sent_at > REST_MS && now_ms - p->busy_until > REST_MS;
}

/* The first question of all stands before everything else, to learn whether there are answers. How
 * long one takes alone is asked for when a slow line has come to rest. */
bool pace_asks(const struct pace *p, int64_t now_ms)
{
	int64_t since = p->sent - (p->n ? p->asked[p->n - 1].sent : p->arrived);

	if (!p->answers || p->n == PACE_QUESTIONS)
		return !p->answers && !p->sent && !p->n;
	return since >= ASK_BYTES ||
	       (!p->rested && at_rest(p, now_ms));
}

void pace_asked(struct pace *p, int64_t now_ms)
{
	p->asked[p->n].at = now_ms;
	p->asked[p->n].sent = p->sent;
	p->asked[p->n].under_way = p->sent - p->arrived;
	if (at_rest(p, now_ms)) {
		p->asked[p->n].under_way = 0;
		p->rested = true;
	}
	p->n++;
}

static void rate_set(struct pace *p, int64_t rate)
{
	p->rate = rate < SLOWEST ? SLOWEST : rate >= FAST ? 0 : rate;
}

static void rate_see(struct pace *p, int64_t bytes, int64_t ms)
{
	if (p->rate)
		rate_set(p, (3 * p->rate + bytes * 1000 / ms) / 4);
	else if (bytes >= TELLING)
		rate_set(p, bytes * 1000 / ms);
}

/* Nothing else was on its way: what took longer than the trip is the bytes' own time. */
static void rate_of_one(struct pace *p, int64_t bytes, int64_t longer)
{
	if (bytes < ASK_BYTES)
		return;
	if (longer > UNHINDERED_MS)
		rate_see(p, bytes, longer);
	else if (p->rate)
		rate_set(p, 2 * p->rate);
}

/* The line was busy since the answer before. Answers come in bundles, too. */
static void rate_of_many(struct pace *p, int64_t sent, int64_t now_ms)
{
	if (now_ms - p->mark_at <= UNHINDERED_MS)
		return;
	rate_see(p, sent - p->mark_bytes, now_ms - p->mark_at);
	p->mark_at = now_ms;
	p->mark_bytes = sent;
}

static void trip_learn(struct pace *p, int64_t under_way, int64_t trip)
{
	int n;

	if (p->trip >= 0 && trip >= p->trip && under_way > (p->rate ? 0 : 2 * ASK_BYTES))
		return;
	p->trips[p->trips_n++ % PACE_TRIPS] = trip;
	n = p->trips_n < PACE_TRIPS ? p->trips_n : PACE_TRIPS;
	p->trip = trip;
	for (int i = 0; i < n; i++)
		if (p->trips[i] < p->trip)
			p->trip = p->trips[i];
}

/* From here on the line is measured again. */
static void rate_skip(struct pace *p, int64_t now_ms)
{
	p->mark_at = now_ms;
	p->mark_bytes = p->asked[0].sent;
}

static void rate_learn(struct pace *p, int64_t now_ms)
{
	int64_t at = p->asked[0].at;

	trip_learn(p, p->asked[0].under_way, now_ms - at);
	if (at < p->answered_at) {
		rate_of_many(p, p->asked[0].sent, now_ms);
		return;
	}
	rate_of_one(p, p->asked[0].under_way, now_ms - at - p->trip);
	rate_skip(p, now_ms);
}

void pace_answered(struct pace *p, int64_t since_ms, int64_t now_ms)
{
	p->answers = true;
	if (!p->n)
		return;
	if (now_ms - since_ms > UNHINDERED_MS)
		rate_skip(p, now_ms);
	else
		rate_learn(p, now_ms);
	p->arrived = p->asked[0].sent;
	p->answered_at = now_ms;
	memmove(p->asked, p->asked + 1, sizeof p->asked[0] * (size_t)--p->n);
	if (p->rate)
		p->busy_until =
			now_ms - p->trip / 2 + (p->sent - p->arrived) * 1000 / p->rate;
}

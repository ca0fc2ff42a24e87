/* How much may be on its way to the terminal. A slow line takes hold of whatever it is given, in queues
 * that this side cannot see (those of sshd and of TCP), and the answer to the next key stands behind
 * all of it. So the terminal is asked, now and then, a question that every one answers at once; the
 * time that takes says how fast the line is, and a slow one is given no more than it sends in a
 * moment. Where nobody answers, nothing is held back. Pure: times are ticks_ms(). */
#ifndef FICHA_TUI_PACE_H
#define FICHA_TUI_PACE_H

#include <stdbool.h>
#include <stdint.h>

#define PACE_ALL INT32_MAX
#define PACE_QUESTIONS 16
#define PACE_TRIPS 8

struct pace {
	bool answers;       /* the terminal does */
	int64_t rate;       /* bytes a second; 0: fast enough to take a whole screen at once */
	int64_t sent;       /* bytes so far */
	int64_t arrived;    /* of them, what is known to have */
	int64_t busy_until; /* when the line is through with what it has, as far as can be told */
	struct {
		int64_t at, sent, under_way;
	} asked[PACE_QUESTIONS]; /* and not answered yet, the oldest first */
	int n;
	int64_t answered_at;         /* the last one */
	int64_t mark_at, mark_bytes; /* from here the rate is measured while the line is busy */
	int64_t sent_at;
	int64_t trip;   /* from question to answer, where nothing else is on its way; -1: unknown */
	int64_t trips[PACE_TRIPS]; /* it is the least of these */
	int trips_n;
	bool rested; /* asked for since something was sent */
};

void pace_init(struct pace *p);
/* So many bytes may be sent now, PACE_ALL without a limit; 0: nothing before pace_wake(). */
int pace_room(struct pace *p, int64_t now_ms);
/* When there will be room, -1: when an answer comes. */
int64_t pace_wake(const struct pace *p, int64_t now_ms);
/* 0 bytes: time went by, nothing was sent. */
void pace_sent(struct pace *p, int bytes, int64_t now_ms);
/* Should the terminal be asked now? */
bool pace_asks(const struct pace *p, int64_t now_ms);
void pace_asked(struct pace *p, int64_t now_ms);
/* since: so early it may have come already, while nobody looked. Where that is long, nothing can be
 * learned of the line. */
void pace_answered(struct pace *p, int64_t since_ms, int64_t now_ms);

#endif

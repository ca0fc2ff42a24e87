#include "dict/stride.h"

#include "base/moment.h"
#include "store/db.h"

#define PAGES_MOST 32000 /* of four KiB: about four times what db_load_begin() lets the cache hold */
#define LONG_MS 800      /* of work, and... */
#define LONGEST_MS 2000  /* ...by the clock, where others work, too */
#define UNTOLD_MS 200    /* by the clock, where nobody tells who waits */

void stride_init(struct stride *s, struct db *db, int least, int most)
{
	*s = (struct stride){.db = db, .least = least, .most = most, .reach = least};
}

void stride_begin(struct stride *s)
{
	db_yield(s->db);
	s->wanted = false;
	s->pages = db_pages_written(s->db);
	s->began = ticks_ms();
	s->worked = work_ms();
}

static bool takes_long(const struct stride *s, int units)
{
	int64_t ms = ticks_ms() - s->began;

	if (!db_knows_who_waits(s->db))
		return ms >= UNTOLD_MS;
	return units >= s->least && (ms >= LONGEST_MS || work_ms() - s->worked >= LONG_MS);
}

bool stride_is_over(struct stride *s, int units)
{
#ifndef GUARD_OFF_stride
	s->wanted = s->wanted || db_others_wait(s->db);
#endif
	return s->wanted || units >= s->reach || takes_long(s, units);
}

static int bounded(int64_t n, int64_t least, int64_t most)
{
	return (int)(n < least ? least : n > most ? most : n);
}

/* The next one is to stay within the pages, if its units need as many as these did. */
void stride_end(struct stride *s, int units)
{
	int64_t pages = db_pages_written(s->db) - s->pages;
	int64_t fit = pages > 0 ? (int64_t)units * PAGES_MOST / pages : s->most;

	s->reach = s->wanted ? s->least : bounded(fit, s->least, units < s->reach ? s->reach : 2 * s->reach);
	s->reach = bounded(s->reach, s->least, s->most);
}

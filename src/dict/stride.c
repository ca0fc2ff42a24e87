#include "dict/stride.h"

#include "base/moment.h"
#include "store/db.h"

#define PAGES_MOST 32000 /* of four KiB: about twice what db_load_begin() lets the cache hold */
#define LONG_MS 800

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
}

bool stride_is_over(struct stride *s, int units)
{
	s->wanted = s->wanted || db_others_wait(s->db);
	return s->wanted || units >= s->reach ||
	       (units >= s->least && ticks_ms() - s->began >= LONG_MS);
}

/* The next one is to stay within the pages, if its units need as many as these did. */
void stride_end(struct stride *s, int units)
{
	int64_t pages = db_pages_written(s->db) - s->pages;

	if (s->wanted)
		s->reach = s->least;
	else if (units >= s->reach && pages * 2 <= PAGES_MOST)
		s->reach *= 2;
	else if (pages > PAGES_MOST)
		s->reach /= 2;
	s->reach = s->reach > s->most ? s->most : s->reach < s->least ? s->least : s->reach;
}

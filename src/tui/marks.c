#include "tui/marks.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

static int by_id(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

/* Where the id is, or where it would be. */
static int place_of(const struct marks *m, int64_t id)
{
	int low = 0, high = m->n;

	while (low < high) {
		int middle = low + (high - low) / 2;

		if (m->id[middle] < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_at(const struct marks *m, int at, int64_t id)
{
	return at < m->n && m->id[at] == id;
}

bool marks_has(const struct marks *m, int64_t id)
{
	return is_at(m, place_of(m, id), id);
}

void marks_toggle(struct marks *m, int64_t id)
{
	int at = place_of(m, id);

	if (is_at(m, at, id)) {
		m->n--;
		memmove(&m->id[at], &m->id[at + 1], sizeof *m->id * (size_t)(m->n - at));
		return;
	}
	m->id = xgrow(m->id, &m->cap, m->n + 1, sizeof *m->id);
	memmove(&m->id[at + 1], &m->id[at], sizeof *m->id * (size_t)(m->n - at));
	m->id[at] = id;
	m->n++;
}

void marks_add(struct marks *m, const int64_t *id, int64_t n)
{
	int kept = 0;

	if (!n)
		return;
	m->id = xgrow(m->id, &m->cap, m->n + (int)n, sizeof *m->id);
	memcpy(&m->id[m->n], id, sizeof *id * (size_t)n);
	m->n += (int)n;
	qsort(m->id, (size_t)m->n, sizeof *m->id, by_id);
	for (int i = 0; i < m->n; i++)
		if (!kept || m->id[kept - 1] != m->id[i])
			m->id[kept++] = m->id[i];
	m->n = kept;
}

void marks_keep(struct marks *m, int64_t *id, int64_t n)
{
	int kept = 0;
	int64_t at = 0;

	if (n)
		qsort(id, (size_t)n, sizeof *id, by_id);
	for (int i = 0; i < m->n; i++) {
		while (at < n && id[at] < m->id[i])
			at++;
		if (at < n && id[at] == m->id[i])
			m->id[kept++] = m->id[i];
	}
	m->n = kept;
}

void marks_clear(struct marks *m)
{
	free(m->id);
	*m = (struct marks){0};
}

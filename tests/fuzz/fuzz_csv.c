/* Files as people have them: rows come in order, in UTF-8, and a second reading gives the same. What
 * is written reads back. */
#include "fuzz/fuzz.h"

#include "base/csv.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

static uint64_t hash_text(uint64_t h, const char *s)
{
	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211u;
	return h * 31 + 1;
}

/* A hash of all cells; the end of the good rows is part of it. */
static uint64_t read_all(struct csv *c, struct str *again)
{
	uint64_t h = 14695981039346656037u;
	struct csv_row row;
	struct err e;
	long line = 0;
	int rc;

	while ((rc = csv_next(c, &row, &e)) == 1) {
		HOLDS(row.line > line && row.n > 0);
		line = row.line;
		for (int i = 0; i < row.n; i++) {
			HOLDS(utf8_valid(row.cell[i], strlen(row.cell[i])));
			h = hash_text(h, row.cell[i]);
			csv_put(again, row.cell[i], ',');
			str_addc(again, i + 1 < row.n ? ',' : '\n');
		}
	}
	HOLDS(rc == 0 || (rc < 0 && e.text[0]));
	return h;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char delimiters[] = {0, ',', ';', '\t'};
	struct fuzz f = fuzz_take(data, size);
	struct str first = STR_INIT, second = STR_INIT;
	struct csv *c;
	struct err e;

	if (!csv_open_memory(&c, f.text, f.len, delimiters[f.choice % 4], &e)) {
		uint64_t h = read_all(c, &first);

		str_reset(&second);
		if (!csv_rewind(c, &e))
			HOLDS(read_all(c, &second) == h);
		HOLDS(!strcmp(first.buf, second.buf));
		csv_free(&c);
	}
	str_release(&first);
	str_release(&second);
	fuzz_drop(&f);
	return 0;
}

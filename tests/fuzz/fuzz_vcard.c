/* Cards as address books write them: a table whose rows are all as long as its heading, a row a card,
 * the same at a second reading. */
#include "fuzz/fuzz.h"

#include <strings.h>
#include "base/csv.h"
#include "base/vcard.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

/* How many cards the text ends, at most: in any case of letters. */
static int ends_in(const char *text, size_t len)
{
	int n = 0;

	for (size_t i = 0; i + 3 <= len; i++)
		n += !strncasecmp(text + i, "end", 3);
	return n;
}

static int rows_read(struct csv *c, int *columns)
{
	struct csv_row row;
	struct err e;
	int rows = 0, rc;

	while ((rc = csv_next(c, &row, &e)) == 1) {
		*columns = rows++ ? *columns : row.n;
		HOLDS(row.n == *columns);
		for (int i = 0; i < row.n; i++)
			HOLDS(utf8_valid(row.cell[i], strlen(row.cell[i])));
	}
	HOLDS(rc == 0);
	return rows;
}

static void table_read(FILE *table, int cards)
{
	struct csv *c;
	struct err e;
	int columns = 0, rows;

	HOLDS(!csv_open(&c, table, NULL, ',', &e));
	rows = rows_read(c, &columns);
	HOLDS(rows >= 1 && rows <= cards + 1 && columns > 1);
	HOLDS(!csv_rewind(c, &e) && rows_read(c, &columns) == rows);
	csv_free(&c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FILE *in = size ? fmemopen((void *)data, size, "r") : NULL, *table = NULL;
	struct err e;

	if (!in)
		return 0;
	vcard_begins(in);
	HOLDS(ftell(in) == 0);
	if (!vcard_table(in, &table, &e)) {
		table_read(table, ends_in((const char *)data, size));
		fclose(table);
	} else {
		HOLDS(e.text[0] != '\0');
	}
	fclose(in);
	return 0;
}

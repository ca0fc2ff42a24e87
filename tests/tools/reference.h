/* Reads the reference data beside the checkout; where the directory is absent, its tests are
 * skipped. */
#ifndef TOOLS_REFERENCE_H
#define TOOLS_REFERENCE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define REFERENCE "../shared/reference/"

/* skip() jumps, so it stands in the test itself. */
#define SKIP_WITHOUT_REFERENCE() \
	do { \
		if (access(REFERENCE, R_OK)) \
			skip(); \
	} while (0)

/* The whole file under ../shared/reference/, with a NUL behind it; the caller frees it. */
__attribute__((unused)) static char *reference_read(const char *name, size_t *len)
{
	char path[512];
	char *text = NULL;
	size_t n = 0, cap = 0;
	FILE *f;

	snprintf(path, sizeof path, "%s%s", REFERENCE, name);
	f = fopen(path, "rb");
	if (!f) {
		fprintf(stderr, "%s cannot be opened\n", path);
		abort();
	}
	do {
		cap = cap ? cap * 2 : 1 << 16;
		text = realloc(text, cap + 1);
		if (!text)
			abort();
		n += fread(text + n, 1, cap - n, f);
	} while (n == cap);
	fclose(f);
	text[n] = '\0';
	if (len)
		*len = n;
	return text;
}

/* Cuts the next line off *at (NULL when there is none) and it into at most n cells at its TABs;
 * missing cells are "". */
__attribute__((unused)) static char *tsv_next(char **at, char **cell, int n)
{
	char *line = *at, *end;

	if (!line || !*line)
		return NULL;
	end = strchr(line, '\n');
	*at = end ? end + 1 : NULL;
	if (end)
		*end = '\0';
	for (int i = 0; i < n; i++) {
		cell[i] = line;
		line += strcspn(line, "\t");
		if (*line && i + 1 < n)
			*line++ = '\0';
	}
	return cell[0];
}

#endif

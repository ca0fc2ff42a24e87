/* A harness: one fuzz_*.c with fuzz_one(), which takes any bytes and demands what the headers
 * promise. libFuzzer drives it in `make fuzz`, driver.c in `make check`. */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/str.h"
#include "base/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

#define HOLDS(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

/* The first byte chooses (which locale, which country), the rest is the text. */
struct fuzz {
	unsigned choice;
	char *text; /* with a NUL behind it; may hold others */
	size_t len;
};

static inline struct fuzz fuzz_take(const uint8_t *data, size_t size)
{
	struct fuzz f = {.choice = size ? data[0] : 0, .len = size ? size - 1 : 0};

	f.text = xmalloc(f.len + 1);
	if (f.len)
		memcpy(f.text, data + 1, f.len);
	f.text[f.len] = '\0';
	return f;
}

static inline void fuzz_drop(struct fuzz *f)
{
	free(f->text);
}

#endif

#include "base/mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/err.h"

#define BLOCK_SIZE 8192
#define ALIGNMENT _Alignof(max_align_t)

struct arena_block {
	struct arena_block *next;
	size_t size; /* of data */
	_Alignas(max_align_t) unsigned char data[];
};

static mem_exhausted_fn *on_exhausted;

void mem_on_exhausted(mem_exhausted_fn *fn)
{
	on_exhausted = fn;
}

_Noreturn void mem_exhausted(void)
{
	if (on_exhausted)
		on_exhausted();
	fputs("ficha: out of memory\n", stderr);
	exit(71);
}

static void *or_die(void *p)
{
	if (!p)
		mem_exhausted();
	return p;
}

/* malloc(0) may be NULL without being a failure, hence the one byte. */
void *xmalloc(size_t n)
{
	return or_die(malloc(n ? n : 1));
}

void *xcalloc(size_t n, size_t size)
{
	return or_die(calloc(n ? n : 1, size ? size : 1));
}

void *xrealloc(void *p, size_t n)
{
	return or_die(realloc(p, n ? n : 1));
}

char *xstrdup(const char *s)
{
	size_t size = strlen(s) + 1;

	return memcpy(xmalloc(size), s, size);
}

void *xgrow(void *array, int *cap, int need, size_t size)
{
	int64_t n = *cap;

	if (need <= n && array)
		return array;
	n = n < 8 ? 8 : n + n / 2;
	if (n < need)
		n = need;
	if (n > INT32_MAX || (size && (size_t)n > SIZE_MAX / size))
		mem_exhausted();
	*cap = (int)n;
	return xrealloc(array, (size_t)n * size);
}

/* A block of at least n bytes, from those that a reset kept or a new one. */
static struct arena_block *block_take(struct arena *a, size_t n)
{
	struct arena_block *b, **at;

	for (at = &a->spare; (b = *at) != NULL; at = &b->next) {
		if (b->size < n)
			continue;
		*at = b->next;
		return b;
	}
	if (n < BLOCK_SIZE)
		n = BLOCK_SIZE;
	if (n > SIZE_MAX - sizeof *b)
		mem_exhausted();
	b = xmalloc(sizeof *b + n);
	b->size = n;
	return b;
}

void *arena_alloc(struct arena *a, size_t n)
{
	struct arena_block *b = a->head;
	void *p;

	if (n > SIZE_MAX - ALIGNMENT)
		mem_exhausted();
	n = (n + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
	if (!b || b->size - a->used < n) {
		b = block_take(a, n);
		b->next = a->head;
		a->head = b;
		a->used = 0;
	}
	p = b->data + a->used;
	a->used += n;
	return memset(p, 0, n);
}

char *arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
	size_t len = strnlen(s, n);
	char *copy = arena_alloc(a, len + 1);

	memcpy(copy, s, len);
	return copy;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *text;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		BUG("bad format \"%s\"", fmt);
	text = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(text, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return text;
}

void arena_reset(struct arena *a)
{
	struct arena_block *b;

	while ((b = a->head) != NULL) {
		a->head = b->next;
		b->next = a->spare;
		a->spare = b;
	}
	a->used = 0;
}

void arena_release(struct arena *a)
{
	struct arena_block *b;

	arena_reset(a);
	while ((b = a->spare) != NULL) {
		a->spare = b->next;
		free(b);
	}
}

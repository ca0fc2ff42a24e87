/* Memory that never comes back NULL, and arenas for what dies together.
 *
 * When memory is used up the handler set by mem_on_exhausted() is called (main restores the
 * terminal, prints one sentence and exits 71); it must not return. */
#ifndef FICHA_BASE_MEM_H
#define FICHA_BASE_MEM_H

#include <stdarg.h>
#include <stddef.h>

typedef void mem_exhausted_fn(void);
void mem_on_exhausted(mem_exhausted_fn *fn);
/* The same end where a library says that it got none. */
_Noreturn void mem_exhausted(void);

void *xmalloc(size_t n);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t n);
char *xstrdup(const char *s);

/* Grows a heap array (or NULL) so that it holds at least `need` items of `size` bytes; *cap is
 * items. New items are not cleared. Returns the array, which may have moved. */
void *xgrow(void *array, int *cap, int need, size_t size);

/* An arena hands out memory that is given back all at once. Zeroed memory, aligned for any type.
 * arena_reset() keeps the blocks for the next use, arena_release() frees them. */
struct arena {
	struct arena_block *head;  /* in use, the newest first */
	struct arena_block *spare; /* kept by arena_reset() */
	size_t used;               /* bytes of head */
};
#define ARENA_INIT \
	{ \
		0 \
	}

void *arena_alloc(struct arena *a, size_t n);
char *arena_strdup(struct arena *a, const char *s);
char *arena_strndup(struct arena *a, const char *s, size_t n);
char *arena_printf(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void arena_reset(struct arena *a);
void arena_release(struct arena *a);

#define arena_new(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define arena_array(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (size_t)(n)))

#define LENGTH(array) ((int)(sizeof(array) / sizeof *(array)))

#endif

/* The configuration file: INI, read through iniparser after checks of our own (its known faults: a
 * bad or long line loses the file, values are cut at ; and #, numbers are not checked).
 *
 * Every key stands in config_keys[]; an unknown key, a duplicate, a value out of range, a control
 * character, a file over 64 KiB or a line over 1000 bytes is refused with file, line and key
 * (ERR_CONFIG), and so is a file that everybody could have written, or that belongs to neither root nor
 * the caller. */
#ifndef FICHA_BASE_CONFIG_H
#define FICHA_BASE_CONFIG_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"

enum config_type { CONFIG_TEXT, CONFIG_INT, CONFIG_BOOL, CONFIG_WORD };

struct config_key {
	const char *section, *key;
	enum config_type type;
	const char *fallback; /* as it would stand in the file */
	int64_t min, max;     /* CONFIG_INT */
	const char *words;    /* CONFIG_WORD: allowed words, blank-separated */
	const char *help;     /* for ficha.ini(5) */
};
extern const struct config_key config_keys[];
extern const int config_keys_n;

struct config;
/* path NULL: only the fallbacks. The caller frees *out, which is set on success only. ERR_NO_FILE:
 * there is no such file. */
int config_load(struct config **out, const char *path, struct err *e);
void config_free(struct config **c);
const char *config_path(const struct config *c); /* "" without a file; borrowed */
/* "section.key"; BUG on a key that is not in the table. Text is borrowed. */
const char *config_text(const struct config *c, const char *name);
int64_t config_int(const struct config *c, const char *name);
bool config_bool(const struct config *c, const char *name);
/* Key remapping lives in section [keys], whose keys are the actions' names: any name is let through
 * here and judged by the key table. Calls fn for each in the file's order, until one fails, and
 * returns what it returned. */
typedef int config_each_fn(void *ctx, const char *key, const char *value, long line, struct err *e);
int config_each(
	const struct config *c, const char *section, config_each_fn *fn, void *ctx, struct err *e);
/* A value that was refused later than here: the error in *e becomes ERR_CONFIG with the file and the
 * line of that key. One that does not stand in the file is not at fault, and *e stays as it is.
 * Returns e->code. */
int config_blame(const struct config *c, const char *section, const char *key, struct err *e);

#endif

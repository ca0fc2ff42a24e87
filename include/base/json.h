/* Writes JSON into a str: commas and escapes are its business. Integers are exact; invalid UTF-8
 * becomes U+FFFD. Nothing is indented; where the whole is an array, each element has a line of its
 * own. */
#ifndef FICHA_BASE_JSON_H
#define FICHA_BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include "base/str.h"

struct json {
	struct str *out;
	int depth;    /* at most 31 */
	unsigned has; /* bit d: level d already has a member */
	int lines;    /* depth of the array whose elements have lines: 1, or 0 */
	bool keyed;   /* a key waits for its value */
};
void json_init(struct json *j, struct str *out); /* appends to out, which stays the caller's */
void json_object(struct json *j);
void json_object_end(struct json *j);
void json_array(struct json *j);
void json_array_end(struct json *j);
void json_key(struct json *j, const char *key); /* then exactly one value */
void json_text(struct json *j, const char *s);  /* NULL: null */
void json_int(struct json *j, int64_t n);
void json_bool(struct json *j, bool b);
void json_null(struct json *j);

#endif

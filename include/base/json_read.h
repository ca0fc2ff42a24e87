/* Reads JSON back, through jansson: what the program itself wrote (snapshots in the history). */
#ifndef FICHA_BASE_JSON_READ_H
#define FICHA_BASE_JSON_READ_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"
#include "base/str.h"

struct json_value; /* an object, array or scalar; parts are borrowed from the whole */

/* ERR_INPUT names the place where the text is no JSON object. The caller frees *out. */
int json_read(struct json_value **out, const char *text, struct err *e);
void json_value_free(struct json_value **v);

/* Appends the scalar member as text: true and false as 1 and 0, null as nothing. False: no such scalar. */
bool json_member_text(const struct json_value *object, const char *key, struct str *out);
int64_t json_member_int(const struct json_value *object, const char *key); /* 0: none */
int json_member_count(const struct json_value *object, const char *key);   /* of an array member, else 0 */
const struct json_value *json_member_item(const struct json_value *object, const char *key, int i);

#endif

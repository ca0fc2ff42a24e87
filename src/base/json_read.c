#include "base/json_read.h"

#include <inttypes.h>
#include <jansson.h>
#include "base/lang.h"

/* struct json_value is jansson's json_t under a name of ours. */
static const json_t *value_of(const struct json_value *v)
{
	return (const json_t *)v;
}

int json_read(struct json_value **out, const char *text, struct err *e)
{
	json_error_t where;
	json_t *v = json_loads(text, JSON_REJECT_DUPLICATES, &where);

	*out = NULL;
	if (!v)
		return err_set(e, ERR_INPUT, _("No valid JSON at character %d: %s"), where.position, where.text);
	if (!json_is_object(v)) {
		json_decref(v);
		return err_set(e, ERR_INPUT, "%s", _("The JSON text is no object."));
	}
	*out = (struct json_value *)v;
	return 0;
}

void json_value_free(struct json_value **v)
{
	json_decref((json_t *)*v);
	*v = NULL;
}

bool json_member_text(const struct json_value *object, const char *key, struct str *out)
{
	const json_t *m = json_object_get(value_of(object), key);

	switch (m ? json_typeof(m) : JSON_OBJECT) {
	case JSON_STRING:
		str_addn(out, json_string_value(m), json_string_length(m));
		return true;
	case JSON_INTEGER:
		str_addf(out, "%" PRId64, (int64_t)json_integer_value(m));
		return true;
	case JSON_TRUE:
	case JSON_FALSE:
		str_add(out, json_is_true(m) ? "1" : "0");
		return true;
	case JSON_NULL:
		return true;
	default:
		return false;
	}
}

int64_t json_member_int(const struct json_value *object, const char *key)
{
	return json_integer_value(json_object_get(value_of(object), key));
}

int json_member_count(const struct json_value *object, const char *key)
{
	return (int)json_array_size(json_object_get(value_of(object), key));
}

const struct json_value *json_member_item(const struct json_value *object, const char *key, int i)
{
	return (const struct json_value *)json_array_get(json_object_get(value_of(object), key), (size_t)i);
}

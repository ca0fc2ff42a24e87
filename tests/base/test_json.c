#include "tools/check.h"

#include "base/json.h"

static void one_line_an_element(void **state)
{
	struct str out = STR_INIT;
	struct json j;

	(void)state;
	json_init(&j, &out);
	json_array(&j);
	for (int i = 1; i < 3; i++) {
		json_object(&j);
		json_key(&j, "id");
		json_int(&j, i);
		json_key(&j, "tags");
		json_array(&j);
		json_text(&j, "a");
		json_null(&j);
		json_array_end(&j);
		json_object_end(&j);
	}
	json_array_end(&j);
	assert_string_equal(out.buf,
		"[\n{\"id\":1,\"tags\":[\"a\",null]},\n{\"id\":2,\"tags\":[\"a\",null]}\n]");
	str_release(&out);
}

static void empty_and_nested(void **state)
{
	struct str out = STR_INIT;
	struct json j;

	(void)state;
	json_init(&j, &out);
	json_object(&j);
	json_key(&j, "a");
	json_array(&j);
	json_array_end(&j);
	json_key(&j, "b");
	json_object(&j);
	json_object_end(&j);
	json_key(&j, "lines");
	json_array(&j);
	json_bool(&j, true);
	json_bool(&j, false);
	json_array_end(&j);
	json_object_end(&j);
	assert_string_equal(out.buf, "{\"a\":[],\"b\":{},\"lines\":[true,false]}");
	str_release(&out);
}

static void texts_and_numbers(void **state)
{
	struct str out = STR_INIT;
	struct json j;

	(void)state;
	json_init(&j, &out);
	json_array(&j);
	json_text(&j, "\"\\/\b\f\n\r\t\x01\x7f ñ😀\xff");
	json_text(&j, NULL);
	json_int(&j, INT64_MIN);
	json_int(&j, 9007199254740993);
	json_array_end(&j);
	assert_string_equal(out.buf,
		"[\n\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f ñ😀\ufffd\",\nnull,\n"
		"-9223372036854775808,\n9007199254740993\n]");
	str_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_line_an_element),
		cmocka_unit_test(empty_and_nested),
		cmocka_unit_test(texts_and_numbers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* JSON: what the writer makes of any text reads back as that text; and the reader takes any bytes. */
#include "fuzz/fuzz.h"

#include "base/json.h"
#include "base/json_read.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

static void try_written(const struct fuzz *f)
{
	struct str out = STR_INIT, back = STR_INIT;
	struct json_value *v;
	struct err e;
	struct json j;
	int64_t n = (int64_t)(f->len * 77777777777777777u);

	json_init(&j, &out);
	json_object(&j);
	json_key(&j, "text");
	json_text(&j, f->text);
	json_key(&j, "n");
	json_int(&j, n);
	json_key(&j, "list");
	json_array(&j);
	json_object(&j);
	json_key(&j, f->len && utf8_valid(f->text, strlen(f->text)) ? f->text : "k");
	json_null(&j);
	json_object_end(&j);
	json_array_end(&j);
	json_object_end(&j);
	HOLDS(utf8_valid(out.buf, out.len));
	HOLDS(!json_read(&v, out.buf, &e));
	HOLDS(json_member_text(v, "text", &back));
	if (utf8_valid(f->text, strlen(f->text)))
		HOLDS(!strcmp(back.buf, f->text));
	HOLDS(json_member_int(v, "n") == n && json_member_count(v, "list") == 1);
	json_value_free(&v);
	str_release(&out);
	str_release(&back);
}

static void try_read(const struct fuzz *f)
{
	struct str text = STR_INIT;
	struct json_value *v;
	struct err e = {0};

	if (json_read(&v, f->text, &e)) {
		HOLDS(e.code == ERR_INPUT && e.text[0]);
		return;
	}
	json_member_text(v, "a", &text);
	json_member_int(v, "a");
	for (int i = json_member_count(v, "list"); i-- > 0;)
		json_member_item(v, "list", i);
	json_value_free(&v);
	str_release(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f = fuzz_take(data, size);

	try_written(&f);
	try_read(&f);
	fuzz_drop(&f);
	return 0;
}

/* UTF-8: what may be stored stays as it is when cleaned again, what is shown holds nothing that a
 * terminal would obey, and the keys are valid and fold once. */
#include "fuzz/fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

static void try_safe(const struct fuzz *f, struct str *a)
{
	bool lines = f->choice & 4;

	str_reset(a);
	text_safe(a, f->text, f->len, lines);
	HOLDS(utf8_valid(a->buf, a->len));
	for (size_t i = 0; i < a->len; i++) {
		unsigned char c = (unsigned char)a->buf[i];

		HOLDS((c >= 32 && c != 127) || (c == '\n' && lines));
		HOLDS(c != 0xc2 || (unsigned char)a->buf[i + 1] >= 0xa0);
	}
	HOLDS(!strstr(a->buf, "\xe2\x80\xae"));
}

static void try_clean(const struct fuzz *f, struct str *a, struct str *b)
{
	enum text_class class = f->choice % 3;
	struct err e = {0};

	str_reset(a);
	str_reset(b);
	if (text_clean(a, f->text, f->len, class, &e)) {
		HOLDS(a->len == 0 && e.code == ERR_INPUT && e.text[0]);
		return;
	}
	HOLDS(utf8_valid(a->buf, a->len));
	HOLDS(!text_clean(b, a->buf, a->len, class, NULL) && !strcmp(a->buf, b->buf));
}

static void try_boundaries(const struct fuzz *f)
{
	size_t at = 0, next;

	for (; at < f->len; at = next) {
		next = text_next(f->text, f->len, at);
		HOLDS(next > at && next <= f->len);
	}
	for (; at > 0; at = next) {
		next = text_prev(f->text, f->len, at);
		HOLDS(next < at);
	}
	next = text_fit(f->text, (int)(f->choice % 20));
	HOLDS(next <= strlen(f->text));
	HOLDS(text_widthn(f->text, next) <= (int)(f->choice % 20));
	HOLDS(text_width(f->text) >= 0);
}

static void try_keys(const struct fuzz *f, struct str *a, struct str *b)
{
	static void (*const keys[])(struct str *, const char *) = {
		text_fold, text_sort_key, text_bare, text_words};

	for (int i = 0; i < LENGTH(keys); i++) {
		str_reset(a);
		keys[i](a, f->text);
		HOLDS(utf8_valid(a->buf, a->len));
	}
	str_reset(a);
	str_reset(b);
	if (!email_clean(a, f->text, NULL)) {
		HOLDS(!email_clean(b, a->buf, NULL) && !strcmp(a->buf, b->buf));
		HOLDS(!strpbrk(a->buf, " \t\r\n<>\""));
	}
	str_reset(a);
	str_reset(b);
	if (phone_clean(a, NULL, f->text, NULL))
		return;
	HOLDS(!phone_clean(b, NULL, a->buf, NULL) && !strcmp(a->buf, b->buf));
	str_reset(b);
	phone_format(b, a->buf, "MX");
	str_reset(a);
	phone_format(a, b->buf, "MX");
	HOLDS(!strcmp(a->buf, b->buf));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f = fuzz_take(data, size);
	struct str a = STR_INIT, b = STR_INIT;

	try_safe(&f, &a);
	try_clean(&f, &a, &b);
	try_boundaries(&f);
	try_keys(&f, &a, &b);
	str_release(&a);
	str_release(&b);
	fuzz_drop(&f);
	return 0;
}

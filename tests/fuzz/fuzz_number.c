/* Money and numbers: what is read is written so that it reads back, in every notation. */
#include "fuzz/fuzz.h"

#include "base/number.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

static void try_round(int64_t n, int decimals, const struct number_format *f)
{
	struct str text = STR_INIT;
	int64_t again;

	number_format(&text, n, decimals, f);
	HOLDS(!number_parse(text.buf, decimals, f, &again, NULL) && again == n);
	str_reset(&text);
	number_format_short(&text, n, decimals, 0, &number_plain);
	HOLDS(!number_parse(text.buf, decimals, &number_plain, &again, NULL) && again == n);
	str_release(&text);
}

__extension__ typedef __int128 wide;

static void try_muldiv(const char *bytes)
{
	int64_t v[3], got;
	bool ok;
	wide product;

	memcpy(v, bytes, sizeof v);
	if (!v[2])
		return;
	got = number_muldiv(v[0], v[1], v[2], &ok);
	product = (wide)v[0] * v[1] - (wide)got * v[2];
	product = product < 0 ? -product : product;
	HOLDS(!ok || product * 2 <= (v[2] < 0 ? -(wide)v[2] : v[2]));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct number_format formats[] = {
		{'.', ','}, {',', '.'}, {'.', 0}, {',', ' '}, {'.', '\''}};
	struct fuzz f = fuzz_take(data, size);
	const struct number_format *format = &formats[f.choice % 5];
	int decimals = (int)(f.choice / 5 % 7);
	struct err e = {0};
	int64_t n;

	if (!number_parse(f.text, decimals, format, &n, &e))
		try_round(n, decimals, format);
	else
		HOLDS(e.text[0]);
	if (!number_parse_int(f.text, INT64_MIN, INT64_MAX, &n, NULL))
		HOLDS(strspn(f.text, " -+0123456789") == strlen(f.text));
	if (f.len >= 3 * sizeof n)
		try_muldiv(f.text);
	fuzz_drop(&f);
	return 0;
}

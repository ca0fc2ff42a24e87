/* Tax ids: what is taken is taken again in its normal form, with the same verdict or a better one. */
#include "fuzz/fuzz.h"

#include "base/taxid.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const countries[] = {"MX", "CL", "CO", "AR", ""};
	struct fuzz f = fuzz_take(data, size);
	const char *country = countries[f.choice % 5];
	char shown[TAXID_MAX];
	struct taxid t, again;

	clabe_valid(f.text);
	taxid_check(country, f.text, &t);
	HOLDS((t.verdict == TAXID_INVALID) == !t.normalised[0] || !f.text[strspn(f.text, " ")]);
	HOLDS((t.verdict == TAXID_VALID) || t.reason[0]);
	if (t.verdict != TAXID_INVALID) {
		HOLDS(utf8_valid(t.normalised, strlen(t.normalised)));
		taxid_check(country, t.normalised, &again);
		HOLDS(again.verdict != TAXID_INVALID && !strcmp(t.normalised, again.normalised));
		taxid_display(t.kind, t.normalised, shown);
		taxid_check(country, shown, &again);
		HOLDS(!strcmp(t.normalised, again.normalised));
	}
	fuzz_drop(&f);
	return 0;
}

/* Lines from far away: what is split holds nothing that a terminal or a shell would take for more than text,
 * and quoted again it is split into the same words. */
#include "fuzz/fuzz.h"

#include <locale.h>
#include "base/words.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	setlocale(LC_ALL, "C.UTF-8");
	return 0;
}

/* Every word in double quotation marks. */
static void quote(char **words, int n, struct str *out)
{
	for (int i = 0; i < n; i++) {
		str_add(out, i ? "  \"" : "\"");
		for (const char *p = words[i]; *p; p++) {
			if (*p == '"' || *p == '\\')
				str_addc(out, '\\');
			str_addc(out, *p);
		}
		str_addc(out, '"');
	}
}

static void same_again(char **words, int n)
{
	struct arena a = ARENA_INIT;
	struct str line = STR_INIT;
	struct err e = ERR_INIT;
	char **again;
	int m;

	quote(words, n, &line);
	if (line.len <= WORDS_BYTES) {
		HOLDS(!words_split(line.buf, &a, &again, &m, &e));
		HOLDS(m == n && !again[m]);
		for (int i = 0; i < n; i++)
			HOLDS(!strcmp(words[i], again[i]));
	}
	str_release(&line);
	arena_release(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f = fuzz_take(data, size);
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	char **words;
	int n;
	int rc = words_split(f.text, &a, &words, &n, &e);

	HOLDS(rc == 0 || (rc == ERR_USAGE && e.code == rc && e.text[0]));
	if (!rc) {
		HOLDS(n >= 0 && n <= WORDS_MAX && !words[n]);
		HOLDS(!f.text[strcspn(f.text, "\n\r\033\177")]);
		HOLDS(f.text[strcspn(f.text, "\"'\\")] || !f.text[strcspn(f.text, ";&|<>$`()")]);
		for (int i = 0; i < n; i++) {
			HOLDS(utf8_valid(words[i], strlen(words[i])));
			for (const char *p = words[i]; *p; p++)
				HOLDS((unsigned char)*p >= ' ' && *p != 0x7f);
		}
		same_again(words, n);
	}
	arena_release(&a);
	fuzz_drop(&f);
	return 0;
}

/* Drives a harness without libFuzzer: every file of its corpus, then what becomes of them by chance,
 * the same each time. driver CORPUS MILLISECONDS; FUZZ_SEED=N is another course. */
#include "fuzz/fuzz.h"

#include <dirent.h>
#include <locale.h>
#include <time.h>
#include "tools/figure.h"

#define INPUT_MAX 4096
#define FILES_MAX 512

struct input {
	uint8_t bytes[INPUT_MAX];
	size_t n;
};

static struct input files[FILES_MAX], now;
static int n_files;
static uint64_t dice_state = 20261121;

static unsigned dice(size_t n)
{
	dice_state = dice_state * 6364136223846793005u + 1442695040888963407u;
	return n ? (unsigned)((dice_state >> 33) % n) : 0;
}

/* Pieces that parsers stumble over; plain random bytes would nearly always be refused at once. */
static const char *const pieces[] = {"\xc3\xb1", "n\xcc\x83", "\xcc\x81", "\xe2\x80\x8d",
	"\xe2\x80\xae", "\xf0\x9f\x91\xa9", "\xef\xb8\x8f", "\xed\xa0\x80", "\xc0", "\xff", "\x1b[",
	"\r\n", "\"", "\"\"", ",", ";", "\t", "-", "--", ".", "1", "23", "999", "GODE", "561231",
	"K", "\xe2\x80\x94", "@", "a", " ", "$", "sep=", "/", "2026-11-21", "\xef\xbb\xbf",
	"\xff\xfe", "\xc2\xa0", "\xc2\x9b", "ext", "+", "\n", "[", "]", "=", "{", "}", ":", "\\u00",
	"null", "9223372036854775807", "29", "02", "T", "Z"};

static void bytes_put(size_t at, const void *bytes, size_t n)
{
	if (now.n + n > INPUT_MAX)
		return;
	memmove(now.bytes + at + n, now.bytes + at, now.n - at);
	memcpy(now.bytes + at, bytes, n);
	now.n += n;
}

static void bytes_drop(size_t at, size_t n)
{
	n = n < now.n - at ? n : now.n - at;
	memmove(now.bytes + at, now.bytes + at + n, now.n - at - n);
	now.n -= n;
}

static void mutate(void)
{
	size_t at = dice(now.n + 1);
	const struct input *other = &files[dice((size_t)n_files)];
	const char *piece = pieces[dice(LENGTH(pieces))];
	uint8_t byte = (uint8_t)dice(256);

	switch (dice(6)) {
	case 0:
		bytes_put(at, &byte, 1);
		break;
	case 1:
		if (at < now.n)
			now.bytes[at] ^= (uint8_t)(1u << dice(8));
		break;
	case 2:
		bytes_drop(at, 1 + dice(8));
		break;
	case 3:
		byte = (uint8_t)dice(other->n);
		bytes_put(at, other->bytes + byte, dice(other->n - byte));
		break;
	default:
		bytes_put(at, piece, strlen(piece));
	}
}

static void file_read(const char *path)
{
	FILE *f = n_files < FILES_MAX ? fopen(path, "re") : NULL;

	if (!f)
		return;
	files[n_files].n = fread(files[n_files].bytes, 1, INPUT_MAX, f);
	n_files += files[n_files].n > 0;
	fclose(f);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void corpus_read(const char *dir)
{
	struct dirent **entry = NULL;
	char path[512];
	int n = scandir(dir, &entry, NULL, by_name);

	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof path, "%s/%s", dir, entry[i]->d_name);
		if (entry[i]->d_name[0] != '.')
			file_read(path);
		free(entry[i]);
	}
	free(entry);
}

/* The input that nobody survived, as a shell would make it again. */
static void print_input(void)
{
	fprintf(stderr, "printf '");
	for (size_t i = 0; i < now.n; i++)
		fprintf(stderr, "\\%03o", now.bytes[i]);
	fprintf(stderr, "' > tests/fuzz/corpus/.../found\n");
}

#if SLOW
void __sanitizer_set_death_callback(void (*callback)(void));
#else
#include <signal.h>
static void died(int signal)
{
	(void)signal;
	print_input();
	_Exit(1);
}
#endif

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * INT64_C(1000) + t.tv_nsec / 1000000;
}

int main(int argc, char **argv)
{
	const char *seed = getenv("FUZZ_SEED");
	int64_t end = now_ms() + (argc > 2 ? strtol(argv[2], NULL, 10) : 1000);
	long runs = 0;

	if (seed)
		dice_state = strtoull(seed, NULL, 10);
#if SLOW
	__sanitizer_set_death_callback(print_input);
#else
	signal(SIGABRT, died);
	signal(SIGSEGV, died);
#endif
	setlocale(LC_CTYPE, "C.UTF-8");
	if (argc > 1)
		corpus_read(argv[1]);
	LLVMFuzzerInitialize(&argc, &argv);
	for (; runs < n_files || now_ms() < end; runs++) {
		now = runs < n_files ? files[runs] : files[dice((size_t)n_files)];
		for (unsigned i = runs < n_files ? 0 : 1 + dice(6); i > 0; i--)
			mutate();
		LLVMFuzzerTestOneInput(now.bytes, now.n);
	}
	printf("figure: fuzz: %-28s %ld runs, %d of the corpus, 0 failures\n",
		strrchr(argv[0], '_') + 1, runs, n_files);
	return 0;
}

/* The configuration: taken, or refused with the file, the line and a reason; every key of the table
 * has a value in its range. */
#include "fuzz/fuzz.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/config.h"

static int fd = -1;
static char path[64];

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fd = memfd_create("ficha.ini", MFD_CLOEXEC);
	HOLDS(fd >= 0 && !fchmod(fd, 0600));
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	return 0;
}

static int each(void *ctx, const char *key, const char *value, long line, struct err *e)
{
	(void)ctx;
	(void)e;
	HOLDS(line > 0 && key[0] && utf8_valid(value, strlen(value)));
	return 0;
}

static void look(const struct config *c)
{
	char name[128];

	for (int i = 0; i < config_keys_n; i++) {
		const struct config_key *k = &config_keys[i];

		snprintf(name, sizeof name, "%s.%s", k->section, k->key);
		if (k->type == CONFIG_INT)
			HOLDS(config_int(c, name) >= k->min && config_int(c, name) <= k->max);
		else if (k->type == CONFIG_BOOL)
			config_bool(c, name);
		else
			HOLDS(utf8_valid(config_text(c, name), strlen(config_text(c, name))));
	}
	config_each(c, "keys", each, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct config *c;
	struct err e = {0};

	if (ftruncate(fd, 0) || pwrite(fd, data, size, 0) != (ssize_t)size)
		return 0;
	if (config_load(&c, path, &e)) {
		HOLDS(e.code == ERR_CONFIG && e.text[0]);
		HOLDS(utf8_valid(e.text, strlen(e.text)));
		return 0;
	}
	look(c);
	config_free(&c);
	return 0;
}

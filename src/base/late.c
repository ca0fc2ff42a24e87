#include "base/late.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <string.h>
#include "base/lang.h"

static int missing(struct err *e)
{
	return err_set(e, ERR_IO,
		_("A library that this needs cannot be loaded; install it and start again. (%s)"),
		dlerror());
}

/* A pointer to data and one to a function are the same size wherever there is dlsym(). */
static void fill(const struct late_function *f, void *address)
{
	memcpy(f->pointer, &address, sizeof address);
}

static bool is_filled(const struct late_function *f)
{
	void *address;

	memcpy(&address, f->pointer, sizeof address);
	return address != NULL;
}

int late_load(const char *library, const struct late_function *functions, int n, struct err *e)
{
	void *handle;

	if (is_filled(&functions[0]))
		return 0;
	handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	if (!handle)
		return missing(e);
	for (int i = 0; i < n; i++)
		if (!dlsym(handle, functions[i].name))
			return missing(e);
	for (int i = 0; i < n; i++)
		fill(&functions[i], dlsym(handle, functions[i].name));
	return 0;
}

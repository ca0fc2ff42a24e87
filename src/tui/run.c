#include "tui/run.h"

#define PASSWORD_COST 7

static const struct tui_start *run;

void run_started(const struct tui_start *start)
{
	run = start;
}

bool run_option(const char *name)
{
	return run && config_bool(run->config, name);
}

const char *run_text(const char *name)
{
	return run ? config_text(run->config, name) : "";
}

int64_t run_number(const char *name)
{
	return run ? config_int(run->config, name) : 0;
}

int run_password_cost(void)
{
	return run ? (int)config_int(run->config, "security.password_cost") : PASSWORD_COST;
}

const struct config *run_config(void)
{
	static struct config *fallbacks;

	if (run)
		return run->config;
	if (!fallbacks && config_load(&fallbacks, NULL, NULL))
		BUG("the configuration has no fallbacks");
	return fallbacks;
}

bool run_demo(void)
{
	return run && run->demo;
}

#include "base/lang.h"

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

#define DOMAIN "ficha"

static const char *language = "es";

static bool codeset_will_do(void)
{
	const char *codeset = nl_langinfo(CODESET);

	return !strcmp(codeset, "UTF-8") || !strncmp(codeset, "ISO-8859-", 9);
}

/* In the locales C and POSIX gettext does not look at LANGUAGE at all. */
static void wake_messages(void)
{
	const char *now = setlocale(LC_MESSAGES, NULL);

	if (!now || !strcmp(now, "C") || !strcmp(now, "POSIX"))
		setlocale(LC_MESSAGES, "C.UTF-8");
}

void lang_init(const char *dir)
{
	if (!setlocale(LC_ALL, "") || !codeset_will_do())
		setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_NUMERIC, "C");
	wake_messages();
	bindtextdomain(DOMAIN, dir);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	lang_set(NULL);
}

static const char *environment_language(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

	for (int i = 0; i < LENGTH(names); i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			return value;
	}
	return "";
}

void lang_set(const char *wanted)
{
	if (!wanted || !*wanted)
		wanted = environment_language();
	language = !strncmp(wanted, "en", 2) ? "en" : "es";
	setenv("LANGUAGE", language, 1);
	/* textdomain() also tells gettext that what it remembers is no longer true. */
	textdomain(DOMAIN);
}

const char *lang_now(void)
{
	return language;
}

const char *lang_in(const char *wanted, const char *message)
{
	const char *now = language, *said;

	if (!strcmp(wanted, now))
		return gettext(message);
	lang_set(wanted);
	said = gettext(message);
	lang_set(now);
	return said;
}

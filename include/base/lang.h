/* Languages: gettext over a UTF-8 locale, Spanish when nothing else is said. N_() marks, _()
 * translates. */
#ifndef FICHA_BASE_LANG_H
#define FICHA_BASE_LANG_H

#include <libintl.h>

#define _(s) gettext(s)
#define N_(s) (s)

/* First call of main: a UTF-8 LC_CTYPE (C.UTF-8 when the system's is neither UTF-8 nor Latin),
 * LC_NUMERIC "C"; then lang_set(NULL). dir is where the .mo files are,
 * "<dir>/es/LC_MESSAGES/ficha.mo". */
void lang_init(const char *dir);
/* "es" or "en"; NULL or "" asks the environment (LC_ALL, LC_MESSAGES, LANG, the first that is set:
 * en_* gives "en"), and what it does not know is "es". May be called again: the language changes at
 * once. */
void lang_set(const char *language);
const char *lang_now(void); /* "es" or "en" */
/* The message in that language, "es" or "en", whatever it is now. */
const char *lang_in(const char *language, const char *message);

#endif

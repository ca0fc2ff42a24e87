/* The user name's rule. Private to core. */
#ifndef FICHA_CORE_USER_H
#define FICHA_CORE_USER_H

#include <stdbool.h>

#define USER_NAME_MAX 32

/* 1 to 32 of a-z, 0-9, point, hyphen, underscore. */
bool user_name_valid(const char *name);

#endif

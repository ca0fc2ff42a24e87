/* cmocka in the order that it wants its headers. */
#ifndef TOOLS_CHECK_H
#define TOOLS_CHECK_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#endif

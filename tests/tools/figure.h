/* A measured figure, for the table at the end of `make check`: what, and how much. Lines that begin
 * with "figure: " are what tests/check.sh looks for. */
#ifndef TOOLS_FIGURE_H
#define TOOLS_FIGURE_H

#include <stdarg.h>
#include <stdio.h>

__attribute__((unused, format(printf, 2, 3))) static void figure(
	const char *what, const char *fmt, ...)
{
	va_list ap;

	printf("figure: %-34s ", what);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	printf("\n");
	fflush(stdout);
}

/* Sanitizers are slow: there a part of what is counted has to do. */
#ifdef __SANITIZE_ADDRESS__
#define SLOW 1
#else
#define SLOW 0
#endif

#endif

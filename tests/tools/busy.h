/* Is the machine busy with something else? What is a hundredfold on a machine of one's own is less where
 * everybody waits for a processor. */
#ifndef TESTS_TOOLS_BUSY_H
#define TESTS_TOOLS_BUSY_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

static inline int64_t clock_us(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return t.tv_sec * INT64_C(1000000) + t.tv_nsec / 1000;
}

/* Works for a tenth of a second, and looks whether it got a processor for as long as it wanted one. */
static inline bool machine_is_busy(void)
{
	int64_t began = clock_us(CLOCK_MONOTONIC), used = clock_us(CLOCK_PROCESS_CPUTIME_ID);

	while (clock_us(CLOCK_PROCESS_CPUTIME_ID) - used < 100000)
		;
	return clock_us(CLOCK_MONOTONIC) - began > 125000;
}

#endif

/* Telling systemd, as sd_notify(3) does: nothing happens where nobody listens. */
#ifndef FICHA_MAIL_NOTIFY_H
#define FICHA_MAIL_NOTIFY_H

#include <stdint.h>

void notify(const char *state); /* "READY=1" */
/* The service is taken for dead after so many milliseconds without "WATCHDOG=1"; 0: nobody looks. */
int64_t notify_watchdog_ms(void);

#endif

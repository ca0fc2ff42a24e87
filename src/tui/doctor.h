/* The doctor, for administrators: its checks, each with what it found; Enter tells what that means,
 * and repairs it after a question. */
#ifndef FICHA_TUI_DOCTOR_H
#define FICHA_TUI_DOCTOR_H

#include "dict/session.h"
#include "tui/screen.h"

bool doctor_can(const struct session *s);
/* Looks, which takes a while, and shows; Esc while it looks leaves the rest unasked. */
struct screen *doctor_new(struct session *s);

#endif

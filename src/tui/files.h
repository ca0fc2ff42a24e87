/* The files screen: what lies in the operator's inbox and outbox. */
#ifndef FICHA_TUI_FILES_H
#define FICHA_TUI_FILES_H

#include "core/files.h"
#include "tui/screen.h"

struct screen *files_screen(struct session *s);

#endif

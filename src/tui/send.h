/* What is painted goes out to the terminal: at once where the line takes it, else in pieces of some
 * rows, the one with the cursor first. Nothing is kept between them: each piece is made of what is
 * painted then, so that a key in between leaves nothing behind that has become wrong. */
#ifndef FICHA_TUI_SEND_H
#define FICHA_TUI_SEND_H

#include <stdbool.h>

/* Sends what the terminal does not show yet of the standard screen, or as much as there is room for;
 * cursor_row: -1 when it is hidden. */
void send_painted(int cursor_row);
/* Is something left to be sent? */
bool send_behind(void);

#endif

/* What terminals send for keys; shared by term.c and termkeys.c. */
#ifndef FICHA_TUI_TERMKEYS_H
#define FICHA_TUI_TERMKEYS_H

/* Makes ncurses know the byte strings of all usual terminals, whatever TERM says. */
void termkeys_define(void);
/* An enum key, or the byte, for what wgetch() gave. */
int termkeys_code(int curses_code);

#endif

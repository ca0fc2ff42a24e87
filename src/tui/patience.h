/* How long people wait for the database: a read that takes more than 150 ms says so in the message line, and
 * from then on Esc breaks it off (ERR_CANCEL); after half a second a box shows for how long it goes on already,
 * renewed twice a second. A screen that was not seen yet is painted then, with nothing in it. What they type meanwhile is kept; in a search box it is seen at once, and more of it breaks the
 * search off for one with all of it (screen_outrun()). */
#ifndef FICHA_TUI_PATIENCE_H
#define FICHA_TUI_PATIENCE_H

#include <stdbool.h>

/* For db_set_cancel(); ctx is not looked at. True also when the session ends. */
bool patience_look(void *ctx);
/* While something is looked for that need not be found in one go: nothing is shown, and nothing is broken off
 * but for more typing. */
void patience_silent(bool on);

#endif

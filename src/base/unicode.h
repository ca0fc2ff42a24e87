/* What text_*.c share about single characters. */
#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* U+FDD0..FDEF and the last two of each plane: never text. */
bool char_nonchar(int32_t c);
/* C0 with TAB and LF, DEL, C1. */
bool char_control(int32_t c);
/* Shows nothing, looks like a blank, or moves its neighbours; U+FE00..FE0F are not among them. */
bool char_hidden(int32_t c);
bool char_mark(int32_t c);       /* combining: category M */
bool char_blank(int32_t c);      /* white space of any width */
bool char_word(int32_t c);       /* letter or digit of any script */
int32_t char_lower(int32_t c);   /* of the one character alone */
bool char_emoji(int32_t c);      /* Extended_Pictographic */
bool char_emoji_tail(int32_t c); /* what may stand between an emoji and its joiner */

#endif

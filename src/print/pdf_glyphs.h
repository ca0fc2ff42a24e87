/* What no font of the machine can draw. */
#ifndef FICHA_PRINT_PDF_GLYPHS_H
#define FICHA_PRINT_PDF_GLYPHS_H

#include "pango.late.h"

/* Signs that no font has would be boxes with their numbers in them: U+FFFD takes their place, once for
 * an emoji that is made of several. */
void glyphs_stand_in(PangoLayout *l);

#endif

/* The pointers to what base/late.h loads for this floor. */
#define LATE_TABLE
#include "pango.late.h"

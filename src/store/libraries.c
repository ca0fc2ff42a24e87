/* The pointers to what base/late.h loads for this floor. */
#ifdef FICHA_POSTGRES
#define LATE_TABLE
#include "libpq.late.h"
#else
typedef int no_libraries; /* an empty file is no C */
#endif

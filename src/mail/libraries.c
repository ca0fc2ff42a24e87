/* The pointers to what base/late.h loads for this floor. */
#define LATE_TABLE
#include "curl.late.h"
#include "idn2.late.h"

/* The logo from a file: looked at, drawn for trial, and kept (core/company.h). */
#ifndef FICHA_PRINT_LOGO_H
#define FICHA_PRINT_LOGO_H

#include <stdio.h>
#include "dict/session.h"

/* Reads no more of it than a logo may have; the file stays the caller's, its name is for sentences.
 * ERR_INPUT: no PNG, too large, empty or damaged; ERR_DENIED: who may not edit the company. */
int logo_take(struct session *s, FILE *in, const char *name, struct err *e);

#endif

/* Addresses as they stand in a mail and in the commands of SMTP. */
#ifndef FICHA_MAIL_ADDRESS_H
#define FICHA_MAIL_ADDRESS_H

#include <stdbool.h>
#include "base/err.h"
#include "base/str.h"

/* Appends the address with the labels of its domain in ASCII (IDNA 2008, non-transitional:
 * "a@bücher.example" is "a@xn--bcher-kva.example"). ERR_INPUT: it is no address by the rule of
 * base/text.h, or its domain has no such form. Letters of any script are let through before the @ (RFC
 * 6531); whether a server takes them is seen when it is asked. What was appended has neither blanks
 * nor control characters nor <, > or a comma. */
int address_wire(struct str *out, const char *address, struct err *e);
/* Once that was well, address_wire() knows no other error than ERR_INPUT (else ERR_IO, see base/late.h). */
int address_load(struct err *e);

#endif

/* The firm that uses the program, as its documents name it. */
#ifndef FICHA_CORE_COMPANY_H
#define FICHA_CORE_COMPANY_H

#include "dict/issue.h"
#include "dict/record.h"
#include "dict/session.h"
#include "store/db.h"

/* Appended, whatever the rights of who asks: it stands on everything that is printed. */
int company_name(struct db *db, struct str *out, struct err *e);

/* What its paper is like. Texts and the logo in a; "" or NULL for none. */
struct letterhead {
	const char *country, *language, *phone, *email, *website;
	const void *logo; /* a PNG */
	size_t logo_len;
};
int company_letterhead(struct db *db, struct arena *a, struct letterhead *out, struct err *e);

/* From whom its mail is. Texts in a, "" for none; where no sender is given, its own address is. */
struct mail_sender {
	const char *name, *address, *reply_to, *phone, *website;
};
int company_sender(struct db *db, struct arena *a, struct mail_sender *out, struct err *e);
/* Adds an error where the address in this field could not stand in the head of every mail. */
void sender_check(const struct record *r, const char *field, struct issues *out);

/* The logo: a PNG that people look at, at most LOGO_BYTES and LOGO_SIDE pixels wide and high.
 * ERR_INPUT with what is wrong; whether it can be drawn is for who draws it. Pure. */
#define LOGO_BYTES (1024 * 1024)
#define LOGO_SIDE 4000
int logo_check(const void *png, size_t len, struct err *e);
/* Takes the place of the one before; a line of the company's history. Needs the right to edit the
 * company. */
int logo_set(struct session *s, const void *png, size_t len, struct err *e);
/* From now on documents have none. ERR_INPUT where there was none. */
int logo_remove(struct session *s, struct err *e);

#endif

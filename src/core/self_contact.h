/* The self-contact: the contact that is the client itself.
 *
 * Source: Chilean practice. A client saved without any contact data is its own contact, and both
 * are kept up to date on one card, the client's.
 *
 * The tie is a pair of stored marks, contact.is_self and person.self_client; at most one active
 * contact of a client has it, and a person is the self of one client at most. While it holds, the
 * person's name, e-mail and address follow the card (the hooks `locked` of person and contact
 * refuse typing the latter two); the phone is his own after the first save. Private to core. */
#ifndef FICHA_CORE_SELF_CONTACT_H
#define FICHA_CORE_SELF_CONTACT_H

#include "dict/change.h"

/* Equal but for case, accents and the number of blanks. */
bool self_names_equal(const char *a, const char *b);

/* Before a client's first save: an e-mail typed for the contact that is the client itself is the
 * card's. */
void self_contact_card(struct record *client);
/* After a client's first save: makes its first contact from the contact inputs; what they leave
 * empty is copied from the card, so that without any the contact is the client itself. */
int self_contact_first(struct change *c, const struct record *client, struct err *e);
/* After a later save of a client: the self-contact follows the card, or a contact that now bears
 * the client's name becomes it. */
int self_contact_follow(struct change *c, const struct record *client, const struct record *old,
	struct err *e);
/* After a save of a person, or of one of his contacts: makes and breaks the ties of his contacts.
 */
int self_contact_settle(struct change *c, int64_t person, struct err *e);
/* After a contact's first save, which breaks no tie: makes one if it bears its client's name. */
int self_contact_made(struct change *c, const struct record *contact, struct err *e);
/* After contacts came to the client by a merge: one who bears its name becomes it, unless somebody
 * has the mark. */
int self_contact_claim(struct change *c, int64_t client, struct err *e);
/* After a contact was archived or restored: only an active self-contact locks its person. `alone`
 * says that the person was archived with it and comes back with it; one who went on living as
 * somebody else's contact is tied again only if his name still says so. */
int self_contact_archived(struct change *c, const struct record *contact, struct err *e);
int self_contact_restored(
	struct change *c, const struct record *contact, bool alone, struct err *e);

/* Adds the question ISSUE_ASK "self.untie" when a new name would break the tie with the client. */
int self_contact_check_name(
	struct db *db, int64_t self_client, const char *name, struct issues *out, struct err *e);

#endif

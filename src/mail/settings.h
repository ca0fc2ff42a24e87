/* Section [mail] of the configuration. */
#ifndef FICHA_MAIL_SETTINGS_H
#define FICHA_MAIL_SETTINGS_H

#include "base/config.h"
#include "base/mem.h"
#include "mail/transport.h"
#include "store/db.h"

/* A demo's mail goes to files, whatever stands there. Texts in a; a directory that nobody named is made. ERR_CONFIG: it
 * does not hold together. */
int mail_settings(const struct config *config, struct db *db, bool demo, struct arena *a,
	struct mail_config *out, struct err *e);

#endif

/* What people read for what the history names: actions, and questions that were accepted. */
#ifndef FICHA_CORE_ACTION_LABEL_H
#define FICHA_CORE_ACTION_LABEL_H

#include "dict/history.h"

/* In the language of now, as what became of the record: "archived". Borrowed; one that is not known here, of a
 * newer program perhaps, is returned as it is. */
const char *action_label(const char *action);
/* What else there is to say of the change of a row in the history of that record: the file of an import, and
 * each question about the record that was accepted, once: "clients.csv, accepted: tax id with another check digit".
 * Appends nothing where there is nothing. */
void action_detail(const struct history_row *row, const struct entity *e, int64_t id, struct str *out);

#endif

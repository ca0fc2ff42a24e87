/* What people read for the actions that the history names. */
#ifndef FICHA_CORE_ACTION_LABEL_H
#define FICHA_CORE_ACTION_LABEL_H

/* In the language of now, as what became of the record: "archived". Borrowed; one that is not known here, of a
 * newer program perhaps, is returned as it is. */
const char *action_label(const char *action);

#endif

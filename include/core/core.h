/* The business: which kinds of record there are, and what is special about each. */
#ifndef FICHA_CORE_CORE_H
#define FICHA_CORE_CORE_H

/* Gives the dictionary its entities and the door its actions. First call of every program and test. */
void core_init(void);

#endif

/* What a firm of a country is used to. Source: CLDR 44. Private to core. */
#ifndef FICHA_CORE_COUNTRY_H
#define FICHA_CORE_COUNTRY_H

#include "dict/field.h"

struct country_ways {
	const char *country; /* ISO 3166 */
	const char *currency, *time_zone, *decimal_mark;
};
const struct country_ways *country_ways(const char *country); /* NULL: not known here */

/* What its people call the parts of an address and what its tax office asks for, where that is not what
 * Mexicans say: `words` of those fields. Sources: the postal authorities' forms of addresses, the
 * tax offices' forms of registration. */
extern const struct country_word country_words[];

#endif

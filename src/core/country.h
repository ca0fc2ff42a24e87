/* What a firm of a country is used to. Source: CLDR 44. Private to core. */
#ifndef FICHA_CORE_COUNTRY_H
#define FICHA_CORE_COUNTRY_H

struct country_ways {
	const char *country; /* ISO 3166 */
	const char *currency, *time_zone, *decimal_mark;
};
const struct country_ways *country_ways(const char *country); /* NULL: not known here */

#endif

#include "core/country.h"

#include <stddef.h>
#include "base/mem.h"
#include "base/text.h"

/* Of countries with several time zones, that of most people. */
static const struct country_ways ways[] = {
	{"MX", "MXN", "America/Mexico_City", "."},
	{"CL", "CLP", "America/Santiago", ","},
	{"CO", "COP", "America/Bogota", ","},
	{"AR", "ARS", "America/Argentina/Buenos_Aires", ","},
	{"BO", "BOB", "America/La_Paz", ","},
	{"BR", "BRL", "America/Sao_Paulo", ","},
	{"CR", "CRC", "America/Costa_Rica", ","},
	{"DO", "DOP", "America/Santo_Domingo", "."},
	{"EC", "USD", "America/Guayaquil", ","},
	{"ES", "EUR", "Europe/Madrid", ","},
	{"GT", "GTQ", "America/Guatemala", "."},
	{"HN", "HNL", "America/Tegucigalpa", "."},
	{"NI", "NIO", "America/Managua", "."},
	{"PA", "USD", "America/Panama", "."},
	{"PE", "PEN", "America/Lima", "."},
	{"PY", "PYG", "America/Asuncion", ","},
	{"SV", "USD", "America/El_Salvador", "."},
	{"US", "USD", "America/New_York", "."},
	{"UY", "UYU", "America/Montevideo", ","},
};

const struct country_ways *country_ways(const char *country)
{
	for (int i = 0; i < LENGTH(ways); i++)
		if (text_equal(ways[i].country, country))
			return &ways[i];
	return NULL;
}

/* Amounts in words. */
#include "tools/check.h"

#include <string.h>
#include "base/spell.h"

static struct str out;

static void is_number(const char *language, int64_t n, const char *words)
{
	str_reset(&out);
	spell_number(&out, n, language);
	assert_string_equal(out.buf, words);
}

static void is_money(const char *language, const char *currency, int64_t n, const char *words)
{
	str_reset(&out);
	spell_money(&out, n, currency, language);
	assert_string_equal(out.buf, words);
}

static void spanish(void **state)
{
	(void)state;
	is_number("es", 0, "cero");
	is_number("es", 1, "un");
	is_number("es", 16, "dieciséis");
	is_number("es", 21, "veintiún");
	is_number("es", 31, "treinta y un");
	is_number("es", 100, "cien");
	is_number("es", 101, "ciento un");
	is_number("es", 555, "quinientos cincuenta y cinco");
	is_number("es", 1000, "mil");
	is_number("es", 21021, "veintiún mil veintiún");
	is_number("es", 100000, "cien mil");
	is_number("es", 1000000, "un millón");
	is_number("es", 1001000, "un millón mil");
	is_number("es", 21000000, "veintiún millones");
	is_number("es", 1000000000, "mil millones");
	is_number("es", 1000000000000, "un billón");
	is_number("es", 999999999999999999,
		"novecientos noventa y nueve mil novecientos noventa y nueve billones novecientos noventa y "
		"nueve mil novecientos noventa y nueve millones novecientos noventa y nueve mil "
		"novecientos noventa y nueve");
}

static void english(void **state)
{
	(void)state;
	is_number("en", 0, "zero");
	is_number("en", 21, "twenty-one");
	is_number("en", 101, "one hundred one");
	is_number("en", 1392, "one thousand three hundred ninety-two");
	is_number("en", 1000000, "one million");
	is_number("en", 100000000000000001, "one hundred quadrillion one");
}

static void money(void **state)
{
	(void)state;
	is_money("es", "MXN", 139200, "UN MIL TRESCIENTOS NOVENTA Y DOS PESOS 00/100 M.N.");
	is_money("es", "MXN", 100, "UN PESO 00/100 M.N.");
	is_money("es", "MXN", 5, "CERO PESOS 05/100 M.N.");
	is_money("es", "MXN", 2100, "VEINTIÚN PESOS 00/100 M.N.");
	is_money("es", "MXN", 100000000, "UN MILLÓN DE PESOS 00/100 M.N.");
	is_money("es", "MXN", 100000100, "UN MILLÓN UN PESOS 00/100 M.N.");
	is_money("es", "MXN", -2350, "MENOS VEINTITRÉS PESOS 50/100 M.N.");
	is_money("es", "CLP", 1392, "MIL TRESCIENTOS NOVENTA Y DOS PESOS");
	is_money("es", "CLP", 1000000, "UN MILLÓN DE PESOS");
	is_money("es", "COP", 139200, "MIL TRESCIENTOS NOVENTA Y DOS PESOS M/CTE");
	is_money("es", "COP", 139250, "MIL TRESCIENTOS NOVENTA Y DOS PESOS CON 50/100 M/CTE");
	is_money("es", "USD", 2200, "VEINTIDÓS DÓLARES 00/100 USD");
	is_money("es", "PEN", 2200, "VEINTIDÓS PEN 00/100");
	is_money("en", "MXN", 139250, "ONE THOUSAND THREE HUNDRED NINETY-TWO PESOS 50/100 MXN");
	is_money("en", "USD", 100, "ONE DOLLAR 00/100 USD");
	is_money("en", "CLP", 0, "ZERO PESOS CLP");
	is_money("en", "PEN", 0, "ZERO PEN 00/100");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(spanish),
		cmocka_unit_test(english),
		cmocka_unit_test(money),
	};

	str_init(&out);
	return cmocka_run_group_tests(tests, NULL, NULL) + (str_release(&out), 0);
}

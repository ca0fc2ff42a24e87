/* Memory of an export, which has to be the same for any number of rows: the program writes all
 * clients, and a tenth of them, to where nothing is kept. */
#include <unistd.h>
#include "bench.h"

static int64_t export_memory(
	const char *ficha, const char *database, int64_t rows, struct samples *out)
{
	char limit[24];
	const char *const argv[] = {ficha, "--db", database, "--as", "ana", "--quiet", "export",
		"client", "--format", "csv", "--to", "-", "--limit", limit, NULL};
	int64_t from = clock_ns(), most;

	snprintf(limit, sizeof limit, "%lld", (long long)rows);
	most = peak_of(ficha, argv);
	samples_add(out, clock_ns() - from);
	return most;
}

void bench_export(const char *ficha, const char *database, int64_t clients)
{
	struct samples times = {0}, ignored = {0};
	int64_t all, tenth;

	if (access(ficha, X_OK))
		return;
	report_begin("export, to be imported again");
	tenth = export_memory(ficha, database, clients / 10, &ignored);
	all = export_memory(ficha, database, clients, &times);
	report_bytes("memory for all rows", "a tenth of the rows", all, tenth, 1100000);
	report_rate("  that is", clients * INT64_C(1000000000) / samples_at(&times, 50), 10000);
	samples_release(&times);
	samples_release(&ignored);
}

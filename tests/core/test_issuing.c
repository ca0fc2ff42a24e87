/* Many who issue at once: no number is left out, none comes twice, whoever is faster. Called with
 * "worker PATH PART" it is a child that issues its part of the documents and says a dot for each one. */
#include "core/workers.h"
#include "world.h"

#include "core/document.h"
#include "core/entities.h"
#include "tools/figure.h"

#define WORKERS 8
#define PARTS 4 /* so that each document is tried by two */
#define DOCUMENTS (SLOW ? 240 : 2000)

static int try_issue(struct world *w, int64_t id)
{
	struct accepted yes = {.all = true};

	return door_act(w->ana, action_find("issue", &document_entity), &document_entity, id, 0, &yes,
		&w->issues, &w->e);
}

static int worker_main(const char *path, int part)
{
	struct world w = {0};

	setlocale(LC_CTYPE, "C.UTF-8");
	core_init();
	if (db_open(&w.db, path, 0, &w.e) || session_open(&w.ana, w.db, "ana", &w.e))
		return write(STDOUT_FILENO, "!", 1) != 1;
	db_set_patience(w.db, 60);
	for (int64_t id = 1; id <= DOCUMENTS; id++) {
		int rc;

		if (id % PARTS != part)
			continue;
		rc = try_issue(&w, id);
		if (rc && rc != ERR_INPUT)
			return write(STDOUT_FILENO, "!", 1) != 1;
		if (!rc && write(STDOUT_FILENO, ".", 1) != 1)
			return 1;
	}
	return 0;
}

static int drafts_make(struct change *c, void *ctx, struct err *e)
{
	(void)ctx;
	for (int i = 0; i < DOCUMENTS; i++) {
		struct record *d = record_in(c->arena, &document_entity), *line;

		record_set(d, "kind", i % 3 ? "invoice" : "delivery_note");
		record_set(d, "date", "2026-11-21");
		record_set_int(d, "client", 1);
		line = record_add_child(d, CHILD_LINE);
		record_set(line, "description", "Cosa");
		record_set_int(line, "quantity", 1000000);
		record_set_int(line, "price", 1000000);
		if (change_save(c, d, e))
			return e->code;
	}
	return 0;
}

static void no_gap_and_no_twin(void **state)
{
	struct world *w = *state;
	struct worker c[WORKERS];
	int64_t notes = (DOCUMENTS + 2) / 3, began;
	long issued = 0;

	add("client", "legal_name=Ferretería Núñez", "country=MX", "tax_id=GODE561231GR8");
	must(door_batch(w->ana, "create", "", drafts_make, NULL, &w->e));
	began = ticks_ms();
	for (int i = 0; i < WORKERS; i++) {
		char part[8];

		snprintf(part, sizeof part, "%d", i % PARTS);
		worker_start(&c[i], TEXTS("worker", w->path, part));
	}
	for (int i = 0; i < WORKERS; i++) {
		while (worker_hear(&c[i], WORKER_PATIENCE))
			;
		waitpid(c[i].pid, NULL, 0);
		close(c[i].out);
		issued += c[i].said;
	}
	began = ticks_ms() - began;
	assert_int_equal(issued, DOCUMENTS);
	assert_int_equal(DOCUMENTS, number("SELECT count(*) FROM document WHERE state = 'issued' AND id > ", 0));
	assert_int_equal(notes, number("SELECT max(number) FROM document WHERE series = 'R' AND id > ", 0));
	assert_int_equal(notes, number("SELECT count(DISTINCT number) FROM document WHERE series = 'R' AND id > ", 0));
	assert_int_equal(DOCUMENTS - notes, number("SELECT max(number) FROM document WHERE series = 'F' AND id > ", 0));
	assert_int_equal(DOCUMENTS - notes,
		number("SELECT count(DISTINCT number) FROM document WHERE series = 'F' AND id > ", 0));
	assert_int_equal(1, number("SELECT min(number) FROM document WHERE id > ", 0));
	assert_int_equal((DOCUMENTS - notes) * 100, number("SELECT balance FROM client WHERE id > ", 0));
	figure("documents issued by 8 processes", "%d, no gap, no twin, in %lld ms", DOCUMENTS,
		(long long)began);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {in_world(no_gap_and_no_twin)};

	if (argc == 4 && !strcmp(argv[1], "worker"))
		return worker_main(argv[2], (int)strtol(argv[3], NULL, 10));
	return cmocka_run_group_tests(tests, NULL, NULL);
}

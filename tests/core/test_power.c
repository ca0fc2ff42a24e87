/* The power goes, at any moment: of what was not synced some is on the disk and some is not, in any
 * order, by whole writes or by sectors. Whatever is left has to open as the database after some
 * change set, none that was acknowledged missing. */
#include "core/disk.h"
#include "core/workflows.h"

#define STATES (SLOW ? 240 : 5000) /* of a workflow */
#define FEWER (SLOW ? 80 : 1500)   /* of one that saves as the others do */
#define STEPS 24
#define SECTOR 512

static uint64_t dice_state = 20261121;

static unsigned dice(unsigned n)
{
	dice_state = dice_state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(dice_state >> 33) % n;
}

/* ---- a file as the disk has it ---- */

struct image {
	unsigned char *bytes;
	int64_t size, room;
};

static void image_grow(struct image *im, int64_t size)
{
	if (size > im->room) {
		im->room = size + (1 << 20);
		im->bytes = xrealloc(im->bytes, (size_t)im->room);
	}
	if (size > im->size)
		memset(im->bytes + im->size, 0, (size_t)(size - im->size));
	im->size = size;
}

static void image_part(struct image *im, const struct disk_step *s, int from, int n)
{
	if (s->at + from + n > im->size)
		image_grow(im, s->at + from + n);
	memcpy(im->bytes + s->at + from, s->bytes + from, (size_t)n);
}

/* A whole step, or of a write only some sectors. */
static void image_apply(struct image *im, const struct disk_step *s, bool torn)
{
	if (s->did == DID_TRUNCATE) {
		image_grow(im, s->at);
		return;
	}
	if (!torn) {
		image_part(im, s, 0, s->n);
		return;
	}
	for (int at = 0, n; at < s->n; at += n) {
		n = SECTOR - (int)((s->at + at) % SECTOR);
		n = n < s->n - at ? n : s->n - at;
		if (dice(2))
			image_part(im, s, at, n);
	}
}

static void image_copy(struct image *to, const struct image *from)
{
	image_grow(to, from->size);
	if (from->size)
		memcpy(to->bytes, from->bytes, (size_t)from->size);
}

static void image_read(struct image *im, const char *path)
{
	FILE *f = fopen(path, "re");

	im->size = 0;
	if (!f)
		return;
	fseek(f, 0, SEEK_END);
	image_grow(im, ftell(f));
	rewind(f);
	if (im->size)
		assert_int_equal(fread(im->bytes, 1, (size_t)im->size, f), im->size);
	fclose(f);
}

static void image_write(const struct image *im, const char *path)
{
	FILE *f = fopen(path, "we");

	assert_non_null(f);
	if (im->size)
		assert_int_equal(fwrite(im->bytes, 1, (size_t)im->size, f), im->size);
	fclose(f);
}

static uint64_t bytes_hash(const unsigned char *bytes, int64_t n)
{
	uint64_t h = 14695981039346656037u, word;

	for (int64_t i = 0; i + 8 <= n; i += 8) {
		memcpy(&word, bytes + i, 8);
		h = (h ^ word) * 1099511628211u;
		h ^= h >> 29;
	}
	return h;
}

/* ---- what may be found ---- */

static struct {
	char dir[64], path[96], log[104], one[96];
	struct image synced[DISK_FILES], left[DISK_FILES];
	uint64_t known[4 * STEPS * 8]; /* databases that were looked at, and how far they are */
	int64_t reached[4 * STEPS * 8];
	int n_known;
	int in_place; /* the database file lies there as it was last synced: its generation */
	int generation;
	long states, lost, torn;
} cut;

/* A database that was not met before: all of it is looked at. Returns how far it has come. */
static int64_t look_closely(const unsigned char *bytes, int64_t n, int64_t head, uint64_t hash)
{
	struct image whole = {(unsigned char *)bytes, n, n};
	struct str wrong = STR_INIT;

	image_write(&whole, cut.one);
	whole_look(cut.one, true, &wrong);
	files_remove(cut.one);
	if (wrong.len && !cut.torn++)
		print_message("%s\n", wrong.buf);
	str_release(&wrong);
	assert_true(cut.n_known < LENGTH(cut.known));
	cut.known[cut.n_known] = hash;
	cut.reached[cut.n_known++] = head;
	return head;
}

/* Opens what is left, as the next one to come would; -1 when it can not be read. */
static int64_t head_left(void)
{
	sqlite3_int64 n = 0;
	unsigned char *bytes = NULL;
	int64_t head = -1;
	sqlite3 *conn;
	uint64_t hash;

	sqlite3_open_v2(cut.path, &conn, SQLITE_OPEN_READWRITE, "unix");
	sqlite3_db_config(conn, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	sqlite3_exec(conn, "PRAGMA locking_mode=EXCLUSIVE", NULL, NULL, NULL);
	head = file_number(conn, "SELECT seq FROM history_head");
	if (head >= 0)
		bytes = sqlite3_serialize(conn, "main", &n, 0);
	sqlite3_close(conn);
	if (!bytes)
		return -1;
	hash = bytes_hash(bytes, n);
	for (int i = cut.n_known; i-- > 0;)
		if (cut.known[i] == hash) {
			sqlite3_free(bytes);
			return cut.reached[i];
		}
	head = look_closely(bytes, n, head, hash);
	sqlite3_free(bytes);
	return head;
}

/* ---- the cut ---- */

enum survival { ALL_LOST, ALL_KEPT, AT_RANDOM, BY_SECTORS, SURVIVALS };

static bool survives(const struct disk_step *s, enum survival how)
{
	return s->did != DID_SYNC && s->did != DID_ACK &&
	       (how == ALL_KEPT || (how == BY_SECTORS && s->did == DID_WRITE) ||
		       (how >= AT_RANDOM && dice(2)));
}

/* The steps [pending[file], end) of a file were not synced. */
static void cut_make(int end, const int pending[DISK_FILES], enum survival how)
{
	bool changed = false;

	image_copy(&cut.left[DISK_LOG], &cut.synced[DISK_LOG]);
	image_copy(&cut.left[DISK_DB], &cut.synced[DISK_DB]);
	for (int i = pending[DISK_DB] < pending[DISK_LOG] ? pending[DISK_DB] : pending[DISK_LOG];
		i < end; i++) {
		const struct disk_step *s = &disk.step[i];

		if (i < pending[s->file] || !survives(s, how))
			continue;
		image_apply(&cut.left[s->file], s, how == BY_SECTORS);
		changed |= s->file == DISK_DB;
	}
	if (changed || cut.in_place != cut.generation)
		image_write(&cut.left[DISK_DB], cut.path);
	cut.in_place = changed ? -1 : cut.generation;
	image_write(&cut.left[DISK_LOG], cut.log);
}

static void cut_try(int end, const int pending[DISK_FILES], int64_t acknowledged)
{
	for (enum survival how = 0; how < SURVIVALS; how++) {
		int64_t head;

		cut_make(end, pending, how);
		head = head_left();
		cut.states++;
		cut.torn += head < 0;
		cut.lost += head >= 0 && head < acknowledged;
	}
}

/* Everything that was pending for that file is on the disk now. */
static void file_synced(int file, int from, int to)
{
	for (int i = from; i < to; i++)
		if (disk.step[i].file == file && disk.step[i].did <= DID_TRUNCATE) {
			image_apply(&cut.synced[file], &disk.step[i], false);
			cut.generation += file == DISK_DB;
		}
}

static void cut_everywhere(int64_t acknowledged, int states)
{
	int pending[DISK_FILES] = {0}, points = states / SURVIVALS + 1;

	for (int i = 0, tried = 0; i < disk.n; i++) {
		const struct disk_step *s = &disk.step[i];

		for (; tried <= (int64_t)i * points / disk.n; tried++)
			cut_try(i, pending, acknowledged);
		if (s->did == DID_ACK)
			acknowledged = s->at;
		if (s->did == DID_SYNC) {
			file_synced(s->file, pending[s->file], i);
			pending[s->file] = i + 1;
		}
	}
	cut_try(disk.n, pending, acknowledged);
}

/* ---- the tests ---- */

static int64_t record_steps(struct world *w, const struct workflow *flow)
{
	int64_t before;
	char log[104];

	snprintf(log, sizeof log, "%s-wal", w->path);
	if (flow->prepare)
		must(flow->prepare(w));
	must(db_checkpoint(w->db, &w->e));
	before = head_of(w);
	image_read(&cut.synced[DISK_DB], w->path);
	image_read(&cut.synced[DISK_LOG], log);
	disk.records = true;
	for (int i = 0; i < STEPS; i++) {
		must(flow->step(w, i));
		disk_note(DID_ACK, DISK_DB, head_of(w), NULL, 0);
		if (i % 9 == 8) /* more often than by itself, since there are few steps */
			must(db_checkpoint(w->db, &w->e));
	}
	disk.records = false;
	return before;
}

static void survive(void **state, const char *name, int states)
{
	struct world *w = *state;
	const struct workflow *flow = workflows;
	char what[64];

	while (strcmp(flow->name, name))
		flow++;
	disk_forget();
	cut.states = cut.lost = cut.torn = cut.n_known = 0;
	cut.in_place = -1;
	cut_everywhere(record_steps(w, flow), states);
	snprintf(what, sizeof what, "power cuts: %s", flow->name);
	figure(what, "%ld states of %d writes, %d databases; %ld lost, %ld torn", cut.states,
		disk.n, cut.n_known, cut.lost, cut.torn);
	assert_true(cut.states >= states);
	assert_int_equal(cut.lost + cut.torn, 0);
}

static void saves_survive(void **state)
{
	survive(state, "save", STATES);
}

static void imports_survive(void **state)
{
	survive(state, "import", STATES);
}

static void merging_survives(void **state)
{
	survive(state, "merge", STATES);
}

static void archiving_survives(void **state)
{
	survive(state, "archive", STATES);
}

static void issuing_survives(void **state)
{
	survive(state, "issue", FEWER);
}

static void dates_survive(void **state)
{
	survive(state, "periodic", FEWER);
}

static int images_make(void **state)
{
	(void)state;
	disk_install();
	scratch_directory(cut.dir);
	snprintf(cut.path, sizeof cut.path, "%s/cut.db", cut.dir);
	snprintf(cut.log, sizeof cut.log, "%s-wal", cut.path);
	snprintf(cut.one, sizeof cut.one, "%s/one.db", cut.dir);
	return 0;
}

static int images_drop(void **state)
{
	(void)state;
	for (int i = 0; i < DISK_FILES; i++) {
		free(cut.synced[i].bytes);
		free(cut.left[i].bytes);
	}
	disk_forget();
	files_remove(cut.path);
	return rmdir(cut.dir);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(saves_survive),
		in_world(imports_survive),
		in_world(archiving_survives),
		in_world(merging_survives),
		in_world(issuing_survives),
		in_world(dates_survive),
	};

	return cmocka_run_group_tests(tests, images_make, images_drop);
}

/* The power goes, at any moment: of what was not synced some is on the disk and some is not, in any
 * order, by whole writes or by sectors. Whatever is left has to open as the database after some
 * change set, none that was acknowledged missing. */
#include "core/disk.h"
#include "core/workflows.h"

#include "core/message.h"
#include "core/outbox.h"

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
	const char *progress; /* SQL: how far it has come */
	void (*look)(const char *path, struct str *wrong); /* what else has to hold; NULL: nothing */
} cut;

/* A database that was not met before: all of it is looked at. Returns how far it has come. */
static int64_t look_closely(const unsigned char *bytes, int64_t n, int64_t head, uint64_t hash)
{
	struct image whole = {(unsigned char *)bytes, n, n};
	struct str wrong = STR_INIT;

	image_write(&whole, cut.one);
	whole_look(cut.one, true, &wrong);
	if (cut.look)
		cut.look(cut.one, &wrong);
	files_remove(cut.one);
	if (wrong.len && !cut.torn++)
		print_message("%s\n", wrong.buf);
	str_release(&wrong);
	assert_true(cut.n_known < LENGTH(cut.known));
	cut.known[cut.n_known] = hash;
	cut.reached[cut.n_known++] = head;
	return head;
}

/* Opens what is left, as the next one to come would; -1 when it cannot be read. */
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
	head = file_number(conn, cut.progress);
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

/* ---- mail ---- */

#define MAIL_PROGRESS \
	"SELECT count(*) + count(CASE WHEN phase = 'data' THEN 1 END) + " \
	"count(CASE WHEN result <> '' THEN 1 END) FROM attempt"

static struct outbox *outbox;

static int64_t progress_of(struct world *w)
{
	return outbox ? number(MAIL_PROGRESS " WHERE 0 = ", 0) : head_of(w);
}

static void acknowledge(struct world *w)
{
	disk_note(DID_ACK, DISK_DB, progress_of(w), NULL, 0);
}

/* As many messages as there are steps, made up. */
static int prepare_mail(struct world *w)
{
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	struct arena a = ARENA_INIT;
	struct outbox_draft d;
	char address[40];
	int64_t id;

	must(try_edit(w, w->ana, "company", true, 1, TEXTS("mail_sender=avisos@firma.example")));
	must(outbox_open(&outbox, w->db, "here:1:1", &rules, &w->e));
	for (int i = 0; i < STEPS; i++) {
		snprintf(address, sizeof address, "a%d@example.com", i);
		must(message_test(w->ana, address, 0, &id, &w->e));
		assert_int_equal(outbox_draft(outbox, &a, &d, &w->e), 1);
		must(outbox_freeze(outbox, &d, address, address, strlen(address), &w->e));
	}
	arena_release(&a);
	return 0;
}

/* Claimed, given away, and the answer; each is on the disk before the next one begins. */
static int step_mail(struct world *w, int i)
{
	static const enum outbox_verdict verdicts[] = {
		OUTBOX_SENT, OUTBOX_UNCERTAIN, OUTBOX_SENT, OUTBOX_RETRY, OUTBOX_FAILED};
	struct outbox_result r = {verdicts[i % LENGTH(verdicts)], 250, false, "ok"};
	struct arena a = ARENA_INIT;
	struct outbox_claim claim;

	assert_int_equal(outbox_claim(outbox, &a, &claim, &w->e), 1);
	acknowledge(w);
	must(outbox_data(outbox, &claim, &w->e));
	acknowledge(w);
	must(outbox_result(outbox, &claim, &r, &w->e));
	arena_release(&a);
	return 0;
}

static int64_t mail_number(const char *path, const char *sql)
{
	sqlite3 *conn;
	int64_t n;

	sqlite3_open_v2(path, &conn, SQLITE_OPEN_READWRITE, "unix");
	n = file_number(conn, sql);
	sqlite3_close(conn);
	return n;
}

/* What was sent was noted before it left; what is on its way has an attempt without an end, and nothing else has; a
 * doubt has its mark; no bytes are missing. */
static const char mail_broken[] =
	"SELECT count(*) FROM delivery d JOIN message m ON m.id = d.message WHERE m.state <> d.state "
	"OR m.frozen_at = '' OR NOT EXISTS (SELECT 1 FROM message_body b WHERE b.message = m.id) "
	"OR (SELECT count(*) FROM attempt a WHERE a.delivery = d.id) <> d.attempts "
	"OR (d.state = 'sending') <> EXISTS (SELECT 1 FROM attempt a WHERE a.delivery = d.id AND a.result = '') "
	"OR (d.state IN ('sent', 'uncertain') AND NOT EXISTS (SELECT 1 FROM attempt a "
	"WHERE a.delivery = d.id AND a.phase = 'data' AND a.result = d.state))";
/* Once the next mailer has looked: nothing is on its way, and what may have left is in doubt. */
static const char mail_stray[] =
	"SELECT count(*) FROM delivery d WHERE d.state = 'sending' OR (d.state = 'queued' AND EXISTS "
	"(SELECT 1 FROM attempt a WHERE a.delivery = d.id AND a.result = 'crashed' AND a.phase = 'data'))";

static void mail_look(const char *path, struct str *wrong)
{
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	struct outbox *next = NULL;
	struct db *db;
	struct err e = ERR_INIT;

	if (mail_number(path, mail_broken))
		str_add(wrong, "deliveries and attempts differ ");
	if (db_open(&db, path, 0, &e)) {
		str_add(wrong, e.text);
		return;
	}
	now_set(NOON + 3600);
	if (outbox_open(&next, db, "there:1:1", &rules, &e) || outbox_recover(next, NULL, &e))
		str_add(wrong, e.text);
	now_set(NOON);
	outbox_close(&next);
	db_close(&db);
	if (mail_number(path, mail_stray))
		str_add(wrong, "what was on its way is lost ");
}

static const struct workflow mail_workflow = {"mail", prepare_mail, step_mail};

/* ---- the tests ---- */

static int64_t record_steps(struct world *w, const struct workflow *flow)
{
	int64_t before;
	char log[104];

	snprintf(log, sizeof log, "%s-wal", w->path);
	if (flow->prepare)
		must(flow->prepare(w));
	must(db_checkpoint(w->db, &w->e));
	before = progress_of(w);
	image_read(&cut.synced[DISK_DB], w->path);
	image_read(&cut.synced[DISK_LOG], log);
	disk.records = true;
	for (int i = 0; i < STEPS; i++) {
		must(flow->step(w, i));
		acknowledge(w);
		if (i % 9 == 8) /* more often than by itself, since there are few steps */
			must(db_checkpoint(w->db, &w->e));
	}
	disk.records = false;
	return before;
}

static void survive_flow(struct world *w, const struct workflow *flow, int states)
{
	char what[64];

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

static void survive(void **state, const char *name, int states)
{
	const struct workflow *flow = workflows;

	while (strcmp(flow->name, name))
		flow++;
	cut.progress = "SELECT seq FROM history_head";
	cut.look = NULL;
	survive_flow(*state, flow, states);
}

static void mailing_survives(void **state)
{
	cut.progress = MAIL_PROGRESS;
	cut.look = mail_look;
	survive_flow(*state, &mail_workflow, SLOW ? 300 : 1000);
	outbox_close(&outbox);
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
		in_world(mailing_survives),
	};

	return cmocka_run_group_tests(tests, images_make, images_drop);
}

/* The change set: history rows gathered while saving, then numbered, chained and written in one go.
 *
 * The head row is locked by an update before it is read, so that two changes cannot take the same
 * numbers on an engine without a write gate; it is moved on last, just before the commit. */
#include "dict/change.h"

#include <inttypes.h>
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "dict/changing.h"

void change_begin(struct change *c, struct session *s, struct tx *tx, const char *action)
{
	*c = (struct change){
		.session = s, .tx = tx, .db = tx_db(tx), .arena = tx_arena(tx), .action = action};
	str_init(&c->detail);
	moment_format(now(), c->at);
}

void change_release(struct change *c)
{
	str_release(&c->detail);
	arena_release(&c->listed);
}

void change_card_told(struct change *c, const struct entity *e, int64_t id, const char *told)
{
	struct change_card *card;

	for (card = c->cards; card; card = card->next)
		if (card->entity == e && card->id == id &&
			(!card->told || (told && !strcmp(card->told, told))))
			return;
	card = arena_new(c->arena, struct change_card);
	*card = (struct change_card){e, id, told, c->cards};
	c->cards = card;
}

void change_card(struct change *c, const struct entity *e, int64_t id)
{
	change_card_told(c, e, id, NULL);
}

void change_log(struct change *c, const struct entity *e, int64_t id, const char *path,
	const char *old_value, const char *new_value)
{
	struct change_row *row = arena_new(c->arena, struct change_row);

	row->entity = e;
	row->id = id;
	row->path = arena_strdup(c->arena, path);
	row->old_value = old_value ? arena_strdup(c->arena, old_value) : NULL;
	row->new_value = new_value ? arena_strdup(c->arena, new_value) : NULL;
	row->cards = c->cards;
	if (c->last_row)
		c->last_row->next = row;
	else
		c->rows = row;
	c->last_row = row;
	c->n_rows++;
}

void change_reindex(struct change *c, const struct entity *e, int64_t id)
{
	struct change_index *i;

	if (!e->search || c->bulk)
		return;
	i = arena_new(&c->listed, struct change_index);
	*i = (struct change_index){e, id, c->index};
	c->index = i;
	c->n_index++;
}

/* ---- counters ---- */

int counter_peek(struct db *db, const char *counter, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT next FROM counter WHERE name = ");
	sql_text(&q, counter);
	rc = db_i64(db, &q, out, e);
	sql_release(&q);
	if (rc != ERR_MISSING)
		return rc;
	*out = 1;
	return 0;
}

void counter_text(const struct entity *e, int64_t number, struct str *out)
{
	str_addf(out, "%0*" PRId64, e->counter_digits ? e->counter_digits : 6, number);
}

static int counter_first(struct change *c, const char *counter, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO counter (name, next) VALUES (");
	sql_text(&q, counter);
	sql_add(&q,
		", 2) ON CONFLICT (name) DO UPDATE SET next = counter.next + 1 RETURNING next - 1");
	rc = tx_returning(c->tx, &q, out, e);
	sql_release(&q);
	return rc;
}

/* Moved on, which locks it, and then read: RETURNING costs SQLite more than both. */
static int counter_move(struct change *c, const char *counter, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t moved = 0;
	int rc;

	sql_add(&q, "UPDATE counter SET next = next + 1 WHERE name = ");
	sql_text(&q, counter);
	rc = tx_exec(c->tx, &q, &moved, e);
	sql_release(&q);
	if (rc)
		return rc;
	if (!moved)
		return counter_first(c, counter, out, e);
	rc = counter_peek(c->db, counter, out, e);
	*out -= 1;
	return rc;
}

/* What was taken since it was moved is written; the next number asks the table again. */
static int counter_settle(struct change *c, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc = 0;

	if (c->counter && c->next != c->moved) {
		sql_add(&q, "UPDATE counter SET next = ");
		sql_i64(&q, c->next);
		sql_add(&q, " WHERE name = ");
		sql_text(&q, c->counter);
		rc = tx_exec(c->tx, &q, NULL, e);
	}
	c->counter = NULL;
	sql_release(&q);
	return rc;
}

/* Once moved it is locked until the commit: of many numbers the others are counted here. */
int change_number(struct change *c, const char *counter, int64_t *out, struct err *e)
{
	if (!c->counter || strcmp(c->counter, counter) != 0) {
		if (counter_settle(c, e) || counter_move(c, counter, out, e))
			return e->code;
		c->counter = arena_strdup(c->arena, counter);
		c->next = c->moved = *out + 1;
		return 0;
	}
	*out = c->next++;
	return 0;
}

/* ---- falling back ---- */

static int savepoint(struct change *c, int what, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	if (what > 0)
		sql_add(&q, "SAVEPOINT change_mark");
	else if (what == 0)
		sql_add(&q, "RELEASE SAVEPOINT change_mark");
	else
		sql_add(&q, "ROLLBACK TO SAVEPOINT change_mark");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

void change_here(const struct change *c, struct change_mark *m)
{
	*m = (struct change_mark){
		c->last_row, c->n_rows, c->index, c->n_index, tx_written(c->tx), c->next,
		c->detail.len};
}

bool change_wrote(const struct change *c, const struct change_mark *m)
{
	return tx_written(c->tx) != m->written;
}

void change_forget(struct change *c, const struct change_mark *m)
{
	c->last_row = m->last_row;
	c->n_rows = m->n_rows;
	c->index = m->index;
	c->n_index = m->n_index;
	c->next = m->next; /* of the same counter: to move another one would have been written */
	str_cut(&c->detail, m->detail);
	if (m->last_row)
		m->last_row->next = NULL;
	else
		c->rows = NULL;
}

int change_mark(struct change *c, struct change_mark *m, struct err *e)
{
	if (counter_settle(c, e))
		return e->code;
	change_here(c, m);
	return savepoint(c, 1, e);
}

int change_keep(struct change *c, struct err *e)
{
	return savepoint(c, 0, e);
}

int change_back(struct change *c, const struct change_mark *m, struct err *e)
{
	change_forget(c, m);
	c->counter = NULL;
	return savepoint(c, -1, e) || savepoint(c, 0, e) ? e->code : 0;
}

/* ---- writing ---- */

static int head_lock(struct change *c, int64_t *seq, struct str *hash, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE history_head SET seq = seq WHERE id = 1 RETURNING seq");
	rc = tx_returning(c->tx, &q, seq, e);
	sql_reset(&q);
	sql_add(&q, "SELECT hash FROM history_head WHERE id = 1");
	rc = rc ? rc : db_text(c->db, &q, hash, e);
	sql_release(&q);
	return rc;
}

static int head_move(struct change *c, int64_t seq, const char *hash, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE history_head SET seq = ");
	sql_i64(&q, seq);
	sql_add(&q, ", hash = ");
	sql_text(&q, hash);
	sql_add(&q, " WHERE id = 1");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int set_write(struct change *c, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q,
		"INSERT INTO change (user_id, user_name, at, action, detail, part_of) VALUES (");
	if (c->session->user)
		sql_i64(&q, c->session->user);
	else
		sql_add(&q, "NULL");
	sql_add(&q, ", ");
	sql_text(&q, c->session->user_name);
	sql_add(&q, ", ");
	sql_text(&q, c->at);
	sql_add(&q, ", ");
	sql_text(&q, c->action);
	sql_add(&q, ", ");
	sql_text(&q, c->detail.buf);
	if (c->operation) {
		sql_add(&q, ", ");
		sql_i64(&q, c->operation);
		sql_add(&q, ")");
	} else {
		sql_add(&q, ", NULL)");
	}
	rc = tx_insert(c->tx, &q, &c->id, e);
	sql_release(&q);
	return rc;
}

void history_hash(char hash[SHA256_HEX], const struct history_input *in)
{
	struct hasher *h = hasher_new();

	hasher_field(h, hash);
	hasher_int(h, in->seq);
	hasher_int(h, in->change_id);
	hasher_int(h, in->user_id);
	hasher_field(h, in->user);
	hasher_field(h, in->at);
	hasher_field(h, in->action);
	hasher_field(h, in->detail);
	hasher_field(h, in->entity);
	hasher_int(h, in->record_id);
	hasher_field(h, in->path);
	hasher_field(h, in->old_value);
	hasher_field(h, in->new_value);
	hasher_end(&h, hash);
}

/* The guard of the history may refuse a row, and SQLite keeps what each statement changes until it
 * did not: many rows share that. What is left over is written one by one, so that there are two
 * statements and not one for each number of rows. */
#define ROWS_AT_ONCE 16

struct history_lines {
	struct history_input in[ROWS_AT_ONCE];
	char hash[ROWS_AT_ONCE][SHA256_HEX];
	int n;
};

static void row_add(struct sql *q, const struct history_input *in, const char *hash)
{
	sql_add(q, "(");
	sql_i64(q, in->seq);
	sql_add(q, ", ");
	sql_i64(q, in->change_id);
	sql_add(q, ", ");
	sql_text(q, in->entity);
	sql_add(q, ", ");
	sql_i64(q, in->record_id);
	sql_add(q, ", ");
	sql_text(q, in->path);
	sql_add(q, ", ");
	sql_text(q, in->old_value);
	sql_add(q, ", ");
	sql_text(q, in->new_value);
	sql_add(q, ", ");
	sql_text(q, hash);
	sql_add(q, ")");
}

static int rows_insert(struct change *c, struct history_lines *l, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO history (seq, change_id, entity, record_id, path, old_value, "
		    "new_value, hash) VALUES ");
	for (int i = 0; i < l->n; i++) {
		if (i)
			sql_add(&q, ", ");
		row_add(&q, &l->in[i], l->hash[i]);
	}
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

struct history_refs {
	const struct change_card *card[ROWS_AT_ONCE];
	int64_t seq[ROWS_AT_ONCE];
	int n;
};

static int refs_insert(
	struct change *c, const struct history_refs *refs, int from, int n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO history_ref (entity, record_id, seq) VALUES ");
	for (int i = from; i < from + n; i++) {
		if (i > from)
			sql_add(&q, ", ");
		sql_add(&q, "(");
		sql_text(&q, refs->card[i]->entity->name);
		sql_add(&q, ", ");
		sql_i64(&q, refs->card[i]->id);
		sql_add(&q, ", ");
		sql_i64(&q, refs->seq[i]);
		sql_add(&q, ")");
	}
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int refs_end(struct change *c, const struct history_refs *refs, struct err *e)
{
	for (int i = 0; i < refs->n; i++)
		if (refs_insert(c, refs, i, 1, e))
			return e->code;
	return 0;
}

/* A card that shows everything of it stands before one that does not. */
static bool card_shows(const struct change_card *card, const struct change_row *row)
{
	if (!card->told)
		return true;
	if (!*card->told || strcmp(card->told, row->path) != 0)
		return false;
	for (const struct change_card *c = row->cards; c != card; c = c->next)
		if (c->entity == card->entity && c->id == card->id)
			return false;
	return true;
}

static int cards_write(struct change *c, struct history_refs *refs, const struct change_row *row,
	int64_t seq, struct err *e)
{
	for (const struct change_card *card = row->cards; card; card = card->next) {
		if (!card_shows(card, row))
			continue;
		refs->card[refs->n] = card;
		refs->seq[refs->n++] = seq;
		if (refs->n < ROWS_AT_ONCE)
			continue;
		if (refs_insert(c, refs, 0, refs->n, e))
			return e->code;
		refs->n = 0;
	}
	return 0;
}

static void line_add(struct change *c, struct history_lines *l, const struct change_row *row,
	int64_t seq, char hash[SHA256_HEX])
{
	struct history_input *in = &l->in[l->n];

	*in = (struct history_input){
		.seq = seq,
		.change_id = c->id,
		.user_id = c->session->user,
		.user = c->session->user_name,
		.at = c->at,
		.action = c->action,
		.detail = c->detail.buf,
		.entity = row->entity->name,
		.record_id = row->id,
		.path = row->path,
		.old_value = row->old_value,
		.new_value = row->new_value,
	};
	history_hash(hash, in);
	memcpy(l->hash[l->n++], hash, SHA256_HEX);
}

static int rows_write(struct change *c, int64_t *seq, char hash[SHA256_HEX], struct err *e)
{
	struct history_lines l;
	struct history_refs refs = {.n = 0};
	int64_t left = c->n_rows;

	for (const struct change_row *row = c->rows, *first = row; row; first = row) {
		int n = left < ROWS_AT_ONCE ? 1 : ROWS_AT_ONCE;

		for (l.n = 0; l.n < n; row = row->next)
			line_add(c, &l, row, ++*seq, hash);
		if (rows_insert(c, &l, e))
			return e->code;
		for (int i = 0; i < n; i++, first = first->next)
			if (cards_write(c, &refs, first, l.in[i].seq, e))
				return e->code;
		left -= n;
	}
	return refs_end(c, &refs, e);
}

static int mark_undone(struct change *c, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE change SET undone_by = ");
	sql_i64(&q, c->id);
	sql_add(&q, " WHERE undone_by IS NULL AND id = ");
	sql_i64(&q, c->undoes);
	rc = c->undoes ? tx_exec(c->tx, &q, NULL, e) : 0;
	sql_release(&q);
	return rc;
}

static int history_write(struct change *c, struct err *e)
{
	struct str head = STR_INIT;
	char hash[SHA256_HEX] = "";
	int64_t seq;
	int rc = head_lock(c, &seq, &head, e);

	if (!rc && head.len < SHA256_HEX)
		memcpy(hash, head.buf, head.len + 1);
	str_release(&head);
	if (rc || (rc = set_write(c, e)) || (rc = rows_write(c, &seq, hash, e)) ||
		(rc = mark_undone(c, e)) ||
		(c->numbered && (rc = c->numbered(c, c->numbered_ctx, e))))
		return rc;
	return head_move(c, seq, hash, e);
}

static int documents_write(struct change *c, struct err *e)
{
	return c->index ? index_records(c->tx, c->index, c->n_index, e) : 0;
}

int change_end(struct change *c, struct err *e)
{
	if (counter_settle(c, e) || documents_write(c, e))
		return e->code;
	return c->n_rows ? history_write(c, e) : 0;
}

int change_next(struct change *c, struct err *e)
{
	if (counter_settle(c, e) || (c->n_rows && history_write(c, e)))
		return e->code;
	if (!c->operation)
		c->operation = c->id;
	c->rows = c->last_row = NULL;
	c->n_rows = 0;
	str_cut(&c->detail, c->detail_own);
	arena_reset(c->arena);
	return 0;
}

int change_settle(struct change *c, struct err *e)
{
	if (documents_write(c, e))
		return e->code;
	c->index = NULL;
	c->n_index = 0;
	arena_reset(&c->listed);
	return 0;
}

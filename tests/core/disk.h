/* A disk between SQLite and the real one: it can fail at any of its calls, and it remembers what was
 * written and what was synced, so that every state that a power cut might leave can be made again.
 * It becomes the default VFS of the test program; the real one is "unix". Nothing is really synced. */
#ifndef TESTS_CORE_DISK_H
#define TESTS_CORE_DISK_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

enum disk_call { CALL_READ = 1, CALL_WRITE = 2, CALL_TRUNCATE = 4, CALL_SYNC = 8 };

/* What goes wrong: which calls it may hit, what SQLite is told, how much is written all the same. */
struct disk_kind {
	const char *name;
	unsigned calls;
	int code;
	int part; /* of a write, in halves */
};
enum { KIND_EIO, KIND_ENOSPC, KIND_SHORT, KIND_FSYNC, DISK_KINDS };
__attribute__((unused)) static const struct disk_kind disk_kinds[DISK_KINDS] = {
	[KIND_EIO] = {"EIO", CALL_READ | CALL_WRITE | CALL_TRUNCATE, SQLITE_IOERR, 0},
	[KIND_ENOSPC] = {"ENOSPC", CALL_WRITE, SQLITE_FULL, 0},
	[KIND_SHORT] = {"short write", CALL_WRITE, SQLITE_FULL, 1},
	[KIND_FSYNC] = {"fsync", CALL_SYNC, SQLITE_IOERR_FSYNC, 0},
};

enum disk_did { DID_WRITE, DID_TRUNCATE, DID_SYNC, DID_ACK };
enum { DISK_DB, DISK_LOG, DISK_FILES }; /* the database, and its write-ahead log */
struct disk_step {
	enum disk_did did;
	int file;
	int64_t at; /* offset; size; what was acknowledged */
	int n;
	unsigned char *bytes;
};

static struct disk {
	sqlite3_vfs vfs;
	const struct disk_kind *fault; /* NULL: none */
	long fails_at;                 /* the how manyth call; from 1 */
	bool for_ever;
	long calls;  /* that the fault might have hit */
	bool failed; /* it did */
	bool records;
	struct disk_step *step;
	int n, cap;
} disk;

struct disk_file {
	sqlite3_file base;
	int file; /* DISK_DB, DISK_LOG, or -1 */
	sqlite3_file *real;
};

static sqlite3_file *disk_real(sqlite3_file *f)
{
	return ((struct disk_file *)f)->real;
}

static void disk_note(enum disk_did did, int file, int64_t at, const void *bytes, int n)
{
	struct disk_step *s;

	if (!disk.records || file < 0)
		return;
	disk.step = xgrow(disk.step, &disk.cap, disk.n + 1, sizeof *disk.step);
	s = &disk.step[disk.n++];
	*s = (struct disk_step){.did = did, .file = file, .at = at, .n = n};
	if (n) {
		s->bytes = xmalloc((size_t)n);
		memcpy(s->bytes, bytes, (size_t)n);
	}
}

/* Is it this call's turn to fail? */
static bool disk_fails(enum disk_call call)
{
	if (!disk.fault || !(disk.fault->calls & call))
		return false;
	disk.calls++;
	if (disk.calls != disk.fails_at && !(disk.for_ever && disk.calls > disk.fails_at))
		return false;
	disk.failed = true;
	return true;
}

static int disk_close(sqlite3_file *f)
{
	return disk_real(f)->pMethods ? disk_real(f)->pMethods->xClose(disk_real(f)) : SQLITE_OK;
}

static int disk_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
	if (disk_fails(CALL_READ))
		return SQLITE_IOERR_READ;
	return disk_real(f)->pMethods->xRead(disk_real(f), to, n, at);
}

static int disk_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
	int rc = SQLITE_OK;

	if (disk_fails(CALL_WRITE)) {
		n = n / 2 * disk.fault->part;
		rc = disk.fault->code == SQLITE_IOERR ? SQLITE_IOERR_WRITE : disk.fault->code;
	}
	disk_note(DID_WRITE, ((struct disk_file *)f)->file, at, from, n);
	if (n && disk_real(f)->pMethods->xWrite(disk_real(f), from, n, at))
		return SQLITE_IOERR_WRITE;
	return rc;
}

static int disk_truncate(sqlite3_file *f, sqlite3_int64 size)
{
	if (disk_fails(CALL_TRUNCATE))
		return SQLITE_IOERR_TRUNCATE;
	disk_note(DID_TRUNCATE, ((struct disk_file *)f)->file, size, NULL, 0);
	return disk_real(f)->pMethods->xTruncate(disk_real(f), size);
}

static int disk_sync(sqlite3_file *f, int flags)
{
	(void)flags;
	if (disk_fails(CALL_SYNC))
		return SQLITE_IOERR_FSYNC;
	disk_note(DID_SYNC, ((struct disk_file *)f)->file, 0, NULL, 0);
	return SQLITE_OK;
}

static int disk_size(sqlite3_file *f, sqlite3_int64 *size)
{
	return disk_real(f)->pMethods->xFileSize(disk_real(f), size);
}

static int disk_lock(sqlite3_file *f, int level)
{
	return disk_real(f)->pMethods->xLock(disk_real(f), level);
}

static int disk_unlock(sqlite3_file *f, int level)
{
	return disk_real(f)->pMethods->xUnlock(disk_real(f), level);
}

static int disk_reserved(sqlite3_file *f, int *out)
{
	return disk_real(f)->pMethods->xCheckReservedLock(disk_real(f), out);
}

static int disk_control(sqlite3_file *f, int what, void *arg)
{
	return disk_real(f)->pMethods->xFileControl(disk_real(f), what, arg);
}

static int disk_sector(sqlite3_file *f)
{
	return disk_real(f)->pMethods->xSectorSize(disk_real(f));
}

static int disk_traits(sqlite3_file *f)
{
	return disk_real(f)->pMethods->xDeviceCharacteristics(disk_real(f));
}

static int disk_shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
	return disk_real(f)->pMethods->xShmMap(disk_real(f), page, size, extend, out);
}

static int disk_shm_lock(sqlite3_file *f, int at, int n, int flags)
{
	return disk_real(f)->pMethods->xShmLock(disk_real(f), at, n, flags);
}

static void disk_shm_barrier(sqlite3_file *f)
{
	disk_real(f)->pMethods->xShmBarrier(disk_real(f));
}

static int disk_shm_unmap(sqlite3_file *f, int remove)
{
	return disk_real(f)->pMethods->xShmUnmap(disk_real(f), remove);
}

static int disk_open(
	sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *f, int flags, int *out_flags)
{
	static const sqlite3_io_methods methods = {2, disk_close, disk_read, disk_write,
		disk_truncate, disk_sync, disk_size, disk_lock, disk_unlock, disk_reserved,
		disk_control, disk_sector, disk_traits, disk_shm_map, disk_shm_lock,
		disk_shm_barrier, disk_shm_unmap, NULL, NULL};
	struct disk_file *file = (struct disk_file *)f;
	int rc;

	file->real = (sqlite3_file *)(file + 1);
	file->file = flags & SQLITE_OPEN_MAIN_DB ? DISK_DB : flags & SQLITE_OPEN_WAL ? DISK_LOG : -1;
	rc = sqlite3_vfs_find("unix")->xOpen(vfs, name, file->real, flags, out_flags);
	file->base.pMethods = rc ? NULL : &methods;
	return rc;
}

/* Takes the real one's place; once in a program. */
__attribute__((unused)) static void disk_install(void)
{
	const sqlite3_vfs *real = sqlite3_vfs_find("unix");

	disk.vfs = *real;
	disk.vfs.zName = "disk";
	disk.vfs.szOsFile = (int)sizeof(struct disk_file) + real->szOsFile;
	disk.vfs.xOpen = disk_open;
	sqlite3_vfs_register(&disk.vfs, 1);
}

/* The nth call that this kind may hit fails; and all after it. */
__attribute__((unused)) static void disk_break(const struct disk_kind *kind, long nth, bool for_ever)
{
	disk.fault = kind;
	disk.fails_at = nth;
	disk.for_ever = for_ever;
	disk.calls = 0;
	disk.failed = false;
}

__attribute__((unused)) static void disk_mend(void)
{
	disk.fault = NULL;
}

__attribute__((unused)) static void disk_forget(void)
{
	for (int i = 0; i < disk.n; i++)
		free(disk.step[i].bytes);
	free(disk.step);
	disk.step = NULL;
	disk.n = disk.cap = 0;
	disk.records = false;
}

#endif

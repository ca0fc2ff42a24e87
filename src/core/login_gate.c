#include "core/login_gate.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/str.h"

#define SLOTS 2

static const char *database_path(const struct db *db)
{
	const char *uri = db_uri(db);

	if (strcmp(db_engine_name(db), "sqlite") != 0)
		return NULL;
	return strncmp(uri, "sqlite:", 7) == 0 ? uri + 7 : uri;
}

/* The lock's file has the database's mode, since the same people open both. */
static int open_beside(const char *path)
{
	struct str name = STR_INIT;
	struct stat database;
	int fd;

	str_addf(&name, "%s.login", path);
	fd = open(name.buf, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
	if (fd >= 0 && stat(path, &database) == 0)
		(void)!fchmod(fd, database.st_mode & 0666);
	str_release(&name);
	return fd;
}

static bool lock_slot(int fd, int slot, int command)
{
	struct flock l = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = slot, .l_len = 1};
	int rc;

	do
		rc = fcntl(fd, command, &l);
	while (rc < 0 && errno == EINTR);
	return rc == 0;
}

int login_gate_enter(const struct db *db)
{
	const char *path = database_path(db);
	int fd = path ? open_beside(path) : -1;

	if (fd < 0)
		return -1;
	for (int i = 0; i < SLOTS; i++)
		if (lock_slot(fd, i, F_OFD_SETLK))
			return fd;
	lock_slot(fd, (int)getpid() % SLOTS, F_OFD_SETLKW);
	return fd;
}

void login_gate_leave(int gate)
{
	if (gate >= 0)
		close(gate);
}

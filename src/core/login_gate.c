#include "core/login_gate.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "store/beside.h"

#define SLOTS 2

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
	int fd = db_path(db) ? lockfile_open(db_path(db), ".login", NULL, NULL) : -1;

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

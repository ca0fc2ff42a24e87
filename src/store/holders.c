#include "store/holders.h"

#include <dirent.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/mem.h"

#define HOLDERS_MOST 5

/* The file by its identity: the name in /proc ends in " (deleted)" where it was replaced. */
static bool process_has(const char *fds, const struct stat *file)
{
	DIR *dir = opendir(fds);
	struct dirent *entry;
	struct stat st;
	bool has = false;

	if (!dir)
		return false;
	while (!has && (entry = readdir(dir)))
		has = !fstatat(dirfd(dir), entry->d_name, &st, 0) && st.st_ino == file->st_ino &&
		      st.st_dev == file->st_dev;
	closedir(dir);
	return has;
}

static void holder_add(long pid, const char *fds, struct str *out)
{
	struct passwd *who = NULL;
	struct stat st;

	if (!stat(fds, &st))
		who = getpwuid(st.st_uid);
	str_addf(out, "%s%ld", out->len ? ", " : "", pid);
	if (who)
		str_addf(out, " (%s)", who->pw_name);
}

void file_holders(const char *path, struct str *out)
{
	struct str fds = STR_INIT;
	struct dirent *entry;
	struct stat file;
	DIR *proc = stat(path, &file) ? NULL : opendir("/proc");
	int found = 0;

	while (proc && found < HOLDERS_MOST && (entry = readdir(proc))) {
		char *end;
		long pid = strtol(entry->d_name, &end, 10);

		if (*end || pid <= 0 || pid == getpid())
			continue;
		str_reset(&fds);
		str_addf(&fds, "/proc/%ld/fd", pid);
		if (process_has(fds.buf, &file)) {
			holder_add(pid, fds.buf, out);
			found++;
		}
	}
	if (proc)
		closedir(proc);
	str_release(&fds);
}

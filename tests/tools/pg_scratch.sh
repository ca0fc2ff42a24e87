#!/bin/sh
# Runs a test program on a PostgreSQL cluster of its own: tests/tools/pg_scratch.sh PROGRAM...
# The cluster lives in a directory for the moment, on a Unix socket only, and is stopped whatever happens.
set -u

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)
if [ ! -x "$bin/initdb" ]; then
	echo 'PostgreSQL is not installed here (Debian: postgresql); its tests were not run.' >&2
	exit 1
fi

# The server refuses to run as root.
account=
if [ "$(id -u)" -eq 0 ]; then
	account=$(id -un postgres 2>/dev/null || echo nobody)
fi
as() {
	if [ -n "$account" ]; then runuser -u "$account" -- env LC_ALL=C.UTF-8 "$@"
	else env LC_ALL=C.UTF-8 "$@"
	fi
}

dir=$(mktemp -d /tmp/ficha-pg.XXXXXX)
[ -z "$account" ] || chown "$account" "$dir"
chmod 755 "$dir"
stop() {
	(cd "$dir" && as "$bin/pg_ctl" -s -D "$dir/data" -m immediate -w stop) >/dev/null 2>&1
	rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' HUP INT TERM

pg() { (cd "$dir" && as "$@") >"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }; }
pg "$bin/initdb" -D "$dir/data" -U ficha -A trust -E UTF8 --locale=C.UTF-8 --no-sync
pg "$bin/pg_ctl" -s -D "$dir/data" -l "$dir/server.log" -w -t 60 \
	-o "-c listen_addresses= -c unix_socket_directories=$dir -c fsync=off" start

failed=0 n=0
for program in "$@"; do
	n=$((n + 1))
	pg "$bin/createdb" -h "$dir" -U ficha "scratch$n"
	FICHA_PG_URI="postgresql://ficha@/scratch$n?host=$dir" tests/run.sh "$program" || failed=1
done
exit $failed

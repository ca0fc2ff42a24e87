# A million clients (CLIENTS; 5,000 of them here) at the end of 9600 bits a second: a real sshd on loopback, in a
# machine of its own, and a relay before it that lets no more through. What is measured and promised stands in
# tests/tui/slow_line.c.
. "$(dirname "$0")/lib.sh"
[ "$(id -u)" -eq 0 ] || skip 'not root'
case $FICHA in */asan/*) skip 'sshd leaves its helper no room for sanitizers' ;; esac
for tool in sshd ssh ssh-keygen unshare setpriv; do
	command -v $tool >/dev/null || skip "no $tool"
done
slow_line=
for dir in "$(dirname "$FICHA")" "$(dirname "$FICHA")/debug"; do
	[ ! -x "$dir/tests/tui/slow_line" ] || slow_line=$dir/tests/tui/slow_line
done
[ "$slow_line" ] || skip 'tests/tui/slow_line is not built'
. "$(dirname "$0")/machine.sh"
database=${DATABASE:-/var/lib/ficha/ficha.db} # one that was made before, under the account's eyes
printf '[database]\nuri = %s\n[security]\npassword_cost = 1\n' "$database" > /etc/ficha/ficha.ini
[ "${DATABASE:-}" ] || ficha --db "$database" demo --clients "${CLIENTS:-5000}" >/dev/null 2>"$T/err" || cat "$T/err"
ssh-keygen -q -N '' -t ed25519 -f "$T/ana"
ficha --as ana user key add ana - < "$T/ana.pub" >/dev/null
code=$?
err=
code 'a key' 0
sshd_configure
"$(command -v sshd)" -D -e -f "$T/sshd_config" 2>"$T/sshd.log" &
trap 'kill "$(cat "$T/sshd.pid" 2>/dev/null)" 2>/dev/null; umount -l /etc; rm -rf "$T"' EXIT
sshd_wait
relay=$((port + 1))
# shellcheck disable=SC2086
"$slow_line" "${BITS:-9600}" $port $relay "$T/control" ssh $options -i "$T/ana" -p $relay ficha@127.0.0.1 > "$T/out"
verdict $? 'a line of 9600 bits a second' "$(cat "$T/out")"
grep '^figure: ' "$T/out"
finish

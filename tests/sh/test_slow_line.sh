# A million clients (CLIENTS; 20,000 of them here) at the end of 9600 bits a second: a real sshd on loopback, in a
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
printf '[database]\nuri = /var/lib/ficha/ficha.db\n[security]\npassword_cost = 1\n' > /etc/ficha/ficha.ini
if [ -n "${DATABASE:-}" ]; then # one that was made before, under the account's eyes
	ln -s "$DATABASE" /var/lib/ficha/ficha.db
else
	ficha --db /var/lib/ficha/ficha.db demo --clients "${CLIENTS:-20000}" >/dev/null 2>"$T/err" || cat "$T/err"
fi
ssh-keygen -q -N '' -t ed25519 -f "$T/oscar"
ficha --as ana user key add oscar - < "$T/oscar.pub" >/dev/null
code=$?
err=
code 'a key' 0
sshd_configure
"$(command -v sshd)" -D -e -f "$T/sshd_config" 2>"$T/sshd.log" &
trap 'kill "$(cat "$T/sshd.pid" 2>/dev/null)" 2>/dev/null; umount -l /etc; rm -rf "$T"' EXIT
sshd_wait
relay=$((port + 1))
# shellcheck disable=SC2086
"$slow_line" "${BITS:-9600}" $port $relay "$T/control" ssh $options -i "$T/oscar" -p $relay ficha@127.0.0.1 > "$T/out"
verdict $? 'a line of 9600 bits a second' "$(cat "$T/out")"
grep '^figure: ' "$T/out"
finish

# A machine for one test: a mount namespace with copies of /etc, /run, /var/lib and /usr/local, the account
# `ficha` and the program installed, so that nothing of the real machine is touched. After lib.sh:
#
#	. "$(dirname "$0")/machine.sh"   the script goes on inside (root only)
#	ficha ARGUMENTS...               the program, as the account
#	sshd_configure                   $T/sshd_config as packaging/ has it, on $port
#	sshd_wait                        until sshd answers; $options are ssh's
if [ -z "${FICHA_INSIDE:-}" ]; then
	unshare -m true 2>/dev/null || skip 'no mount namespaces here'
	FICHA_INSIDE=1 FICHA=$FICHA unshare -m --propagation private sh "$0"
	exit
fi

cp -a /etc "$T/etc"
mount --bind "$T/etc" /etc
for dir in /run /var/lib /usr/local; do
	mount -t tmpfs -o mode=755 tmpfs $dir
done
mkdir -p /run/sshd /usr/local/bin /etc/ficha /etc/ssh/sshd_config.d /var/lib/ficha/.ssh
cp "$FICHA" /usr/local/bin/ficha
mkdir -p /usr/local/share
cp -r "${FICHA%/*}/locale" /usr/local/share/locale
sed -i '/^ficha:/d' /etc/passwd /etc/shadow /etc/group
echo 'ficha:x:64099:64099::/var/lib/ficha:/bin/sh' >> /etc/passwd
echo 'ficha:*:19000:0:99999:7:::' >> /etc/shadow
echo 'ficha:x:64099:' >> /etc/group
chown 64099:64099 /var/lib/ficha
chmod 755 "$T"
unset FICHA_CONFIG
ficha() { setpriv --reuid=64099 --regid=64099 --clear-groups env HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent /usr/local/bin/ficha "$@"; }
cp "$T/password" /run/password

sshd_configure() {
	port=$((20000 + $$ % 20000))
	ssh-keygen -q -N '' -t ed25519 -f "$T/host"
	sed 's|@PREFIX@|/usr/local|' "$ROOT/packaging/ficha-sshd.conf" > /etc/ssh/sshd_config.d/ficha.conf
	cat > "$T/sshd_config" <<EOF
Include /etc/ssh/sshd_config.d/ficha.conf
Port $port
ListenAddress 127.0.0.1
HostKey $T/host
UsePAM no
PidFile $T/sshd.pid
Subsystem sftp /usr/lib/openssh/sftp-server
EOF
}
sshd_answers() { ssh-keyscan -p $port 127.0.0.1 2>/dev/null | grep -q ed25519; }
sshd_wait() { wait_for sshd_answers || skip "sshd does not start: $(tail -n 3 "$T/sshd.log")"; }
options="-F none -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o BatchMode=yes -o IdentitiesOnly=yes -o IdentityAgent=none"

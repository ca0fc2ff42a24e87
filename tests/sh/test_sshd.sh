# Coming by SSH, with a real sshd on loopback. It runs in a mount namespace of its own, with copies of /etc, /run,
# /var/lib and /usr/local: nothing of the machine is touched. An operator, a technician and a revoked key come; what
# else SSH offers is tried; and strace says which programs were started.
. "$(dirname "$0")/lib.sh"
[ "$(id -u)" -eq 0 ] || skip 'not root'
case $FICHA in */asan/*) skip 'sshd leaves its helper no room for sanitizers' ;; esac
for tool in sshd ssh ssh-keygen sftp scp strace unshare setpriv tmux; do
	command -v $tool >/dev/null || skip "no $tool"
done
. "$(dirname "$0")/machine.sh"
cat > /etc/ficha/ficha.ini <<EOF
[database]
uri = /var/lib/ficha/ficha.db
[security]
password_cost = 1
[print]
program = /usr/local/bin/printer
over_ssh = yes
EOF
printf '#!/bin/true\n' > /usr/local/bin/printer
chmod 755 /usr/local/bin/printer
ficha init --admin ana --password-file /run/password 2>/dev/null
for pair in oscar:operator tito:technician vera:operator; do
	ficha --as ana user add "${pair%:*}" --role "${pair#*:}" --password-file /run/password
	ssh-keygen -q -N '' -t ed25519 -C "${pair%:*}" -f "$T/${pair%:*}"
	ficha --as ana user key add "${pair%:*}" - < "$T/${pair%:*}.pub" > "$T/${pair%:*}.key"
done
ssh-keygen -q -N '' -t ed25519 -f "$T/stranger"
client=$(ficha --as ana add client legal_name='Los Ñires SpA' country=CL tax_id=76086428-5 contact_name='Rosa Paz')
ficha --as ana add service_order client="$client" number=1042 technician=tito fault='No enciende' >/dev/null

# ---- sshd, as packaging/ has it ----
sshd_configure
sshd=$(command -v sshd)
"$sshd" -t -f "$T/sshd_config"
verdict $? 'sshd takes the configuration'
strace -f -qq -s 200 -e trace=execve,execveat -e signal=none -o "$T/trace" "$sshd" -D -e -f "$T/sshd_config" 2>"$T/sshd.log" &
pid=$!
trap 'kill "$(cat "$T/sshd.pid" 2>/dev/null)" 2>/dev/null; [ -z "${socket:-}" ] || tmux -S "$socket" kill-server 2>/dev/null; umount -l /etc; rm -rf "$T"' EXIT
sshd_wait
come() { # KEY [ARGUMENTS]: $out, $err, $code
	key=$1
	shift
	# shellcheck disable=SC2086
	out=$(timeout 120 ssh $options -i "$T/$key" -p $port "$@" 2>"$T/err" < "${input:-/dev/null}")
	code=$?
	err=$(cat "$T/err")
}
host=ficha@127.0.0.1

# ---- who comes, and what he gets ----
come oscar $host list client --search nires --json
code 'an operator' 0
json 'reads' '.[0].legal_name' 'Los Ñires SpA'
printf 'legal_name,country\nImportada SA,CL\n' > "$T/in.csv"
input=$T/in.csv
come oscar $host import client -
code 'imports a file of his own machine' 0
input=
come oscar $host export client --search importada --format csv
like 'and exports to it' 'Importada SA' "$out"
come tito $host contacts service_order 1042 --json
json 'a technician' '.[0].name' 'Rosa Paz'
come tito $host list client
code 'sees no clients' 77
come stranger $host list client
code 'a stranger does not come in' 255
come oscar -o PreferredAuthentications=password,keyboard-interactive $host list client
code 'nor anybody by password' 255
come vera $host version
code 'a key in use' 0
ficha --as ana user key revoke vera "$(cut -d ' ' -f 1 "$T/vera.key")"
come vera $host version
code 'and revoked' 255

# ---- no shell, no files, no forwarding ----
for line in id 'sh -c id' '/bin/sh' 'list client; id' 'list $(id)' 'list `id`' 'list client
id' '--as ana list user' 'list user --as ana' '--db /etc/passwd list client' "' id" 'bash -i' \
	'export client --to /var/lib/ficha/x.csv' 'import client /etc/passwd'; do
	come oscar $host "$line"
	[ "$code" -ne 0 ] && [ -z "$out" ] && [ -n "$err" ]
	verdict $? "refused with a sentence: $line" "$code: $out $err"
	unlike "nothing is run: $line" 'uid=|root:' "$out$err"
done
come oscar -tt $host id
unlike 'nor with a terminal' 'uid=' "$out$err"
# shellcheck disable=SC2086
echo 'ls /' | timeout 120 sftp $options -i "$T/oscar" -P $port -b - $host >"$T/out" 2>&1
verdict "$([ $? -ne 0 ] && echo 0 || echo 1)" 'no sftp' "$(cat "$T/out")"
# shellcheck disable=SC2086
timeout 120 scp $options -i "$T/oscar" -P $port $host:/etc/passwd "$T/stolen" >"$T/out" 2>&1
verdict "$([ ! -e "$T/stolen" ] && echo 0 || echo 1)" 'no scp'
# shellcheck disable=SC2086
timeout 120 scp -O $options -i "$T/oscar" -P $port $host:/etc/passwd "$T/stolen" >"$T/out" 2>&1
verdict "$([ ! -e "$T/stolen" ] && echo 0 || echo 1)" 'of the old kind either'
come oscar -W 127.0.0.1:$port $host
unlike 'no connection through it' 'SSH-2' "$out"
come oscar -o ExitOnForwardFailure=yes -R $((port + 1)):127.0.0.1:$port $host version
code 'no port is opened there' 255
come oscar -w any:any $host version
unlike 'no tunnel' 'tun' "$out"

# ---- what a session is given ----
printf '#!/bin/sh\ntouch /var/lib/ficha/rc-was-run\n' > /var/lib/ficha/.ssh/rc
printf 'LD_PRELOAD=/nothing.so\n' > /var/lib/ficha/.ssh/environment
cp "$T/stranger.pub" /var/lib/ficha/.ssh/authorized_keys
chown -R 64099:64099 /var/lib/ficha/.ssh
chmod 755 /var/lib/ficha/.ssh/rc
come stranger $host version
code 'a file authorized_keys opens nothing' 255
eval "$(ssh-agent)" > /dev/null
# morning LANGUAGE: a technician comes, at 80 by 24
morning() {
	terminal "env LD_PRELOAD= TERMINFO=/tmp FICHA_CONFIG=/tmp/x GCONV_PATH=/tmp LANG=$1 ssh ${options% -o IdentityAgent=none} -A -X -o 'SendEnv=TERMINFO FICHA_CONFIG GCONV_PATH LANG' -i $T/tito -p $port -t $host"
	trap 'kill "$(cat "$T/sshd.pid" 2>/dev/null)" 2>/dev/null; kill $SSH_AGENT_PID; tmux -S "$socket" kill-server 2>/dev/null; umount -l /etc; rm -rf "$T"' EXIT
}
morning en_US.UTF-8
sees 'a technician is asked for an order' 'Order number'
for shell in $(ps -eo pid,args | awk '/ficha ssh-shel[l]/ && !/sh -c/ && !/strace/ { print $1 }'); do
	grep -qz "^SSH_CONNECTION=.* $port\$" "/proc/$shell/environ" && break
done
environment=$(tr '\0' '\n' < "/proc/$shell/environ")
like 'it knows where he comes from' '^SSH_CONNECTION=127.0.0.1 ' "$environment"
like 'and in which language' '^LANG=en_US.UTF-8' "$environment"
unlike 'no agent, no display, nothing of his environment' 'SSH_AUTH_SOCK|DISPLAY|TERMINFO|FICHA_CONFIG|GCONV|LD_PRELOAD' \
	"$environment"
is 'no rc file is run' '' "$(ls /var/lib/ficha/rc-was-run 2>/dev/null)"

# ---- from the first screen to the printed contacts ----
# printed LANGUAGE ORDER CONTACTS PAGES PRINTED LETTER: what is seen on the way, and the letter of the printer's button
printed() {
	pressed=0
	press 1 0 4 2 Enter
	sees "$1: the order" "$2"
	press w
	sees "$1: whom to call" "$3"
	press p
	sees "$1: the pages" "$4"
	press "$6"
	sees "$1: it is printed" "$5"
	is "$1: keys" 8 $pressed
}
press() {
	for key in "$@"; do
		keys "$key"
		pressed=$((pressed + 1))
	done
}
printed en 'No enciende' 'Rosa Paz' 'Page 1' 'Printed' p
keys '!' C-z C-c
keys q q q
keys F10 F10
tmux -S "$socket" kill-server
morning es_MX.UTF-8
sees 'he is asked in Spanish' 'Número de orden'
printed es 'No enciende' 'Rosa Paz' 'Página 1' 'Impreso: 1042' i
for key in Escape 0 n d x : c l i Enter Escape '!' C-c; do
	keys "$key"
done
sees 'and reaches nothing else' 'ODS|orden'
unlike 'no clients' 'Razón social' "$(screen)"
ficha --as ana user sessions --json > "$T/sessions"
tmux -S "$socket" kill-server
kill "$(cat "$T/sshd.pid")"
sshd_is_gone() { ! kill -0 $pid 2>/dev/null; }
wait_for sshd_is_gone

# ---- which programs were started ----
started=$(sed -nE 's/^[0-9]+ +execve\("([^"]*)".*= 0$/\1/p' "$T/trace" | sort -u | grep -vxE "$sshd|/bin/sh|/usr/local/bin/ficha" | tr '\n' ' ')
is 'nothing but sshd, the forced command and the printer' '/usr/local/bin/printer ' "$started"
foreign=$(sed -nE 's/^[0-9]+ +execve\("\/bin\/sh", (.*)\], .*/\1/p' "$T/trace" |
	grep -vcE '"-c", "/usr/local/bin/ficha ssh-shell [0-9]+ [0-9]+"$')
is 'the shell of the account is given the forced command alone' 0 "$foreign"
finish

# The way in by key, but for sshd itself: keys at the command line, the flat file, and the forced command with every
# line that somebody may send. Nothing of it reaches a shell, a file of the host, or another user.
. "$(dirname "$0")/lib.sh"
command -v ssh-keygen >/dev/null || skip 'no ssh-keygen'
new_database
add_users
as() { run --db "$db" --as "$@"; }

key() { # NAME COMMENT TYPE [BITS]
	ssh-keygen -q -N '' -C "$2" -t "$3" ${4:+-b "$4"} -f "$T/$1"
}
key oscar oscar@laptop ed25519
key tito tito@phone ecdsa 521
key weak weak rsa 1024
key other other ed25519

# ---- keys ----
as ana user key add oscar "$T/oscar.pub"
code 'a key is added' 0
oscar_key=${out%% *}
is 'its fingerprint is that of ssh-keygen' "$(ssh-keygen -l -f "$T/oscar.pub" | cut -d ' ' -f 2)" "${out#* }"
out=$("$FICHA" --db "$db" --as ana user key add tito - < "$T/tito.pub")
is 'from the standard input, too' 0 $?
tito_key=${out%% *}
as ana list ssh_key --where user=oscar --json
json 'the comment is the label' '.[0].label' 'oscar@laptop'
as ana user key add tito "$T/oscar.pub"
code "somebody else's key" 65
like 'it says whose' 'oscar' "$err"
as ana user key add oscar "$T/weak.pub"
code 'a weak key' 65
like 'says how many bits' '1024 bits' "$err"
as ana user key add oscar "$T/other"
code 'a private key' 65
like 'says that it is secret' 'private key' "$err"
printf 'no-pty,command="sh" %s\n' "$(cat "$T/other.pub")" > "$T/options.pub"
as ana user key add oscar "$T/options.pub"
like 'options in front' 'in front of the key' "$err"
sed 's/AAAA/AAAA\n/' "$T/other.pub" > "$T/broken.pub"
as ana user key add oscar "$T/broken.pub"
like 'a line break' 'one line' "$err"
ssh-keygen -e -m RFC4716 -f "$T/other.pub" > "$T/ssh2.pub"
as ana user key add oscar "$T/ssh2.pub"
like 'the form of SSH2' 'ssh-keygen -i' "$err"
as oscar user key add oscar "$T/other.pub"
code 'only an administrator adds keys' 77
as oscar user sessions
code 'or looks at sessions' 77
as ana user key list oscar
like 'they are listed' 'oscar@laptop' "$out"

# ---- the file for sshd ----
is 'its mode' 600 "$(stat -c %a "$db.keys")"
run --db "$db" ssh-keys
like 'a forced command a key' "^command=\"[^\"]*/ficha ssh-shell [0-9]+ $oscar_key\",restrict,pty ssh-ed25519 " "$out"
is 'as many lines as keys' 2 "$(printf '%s\n' "$out" | wc -l)"
# shellcheck disable=SC2046
run --db "$db" ssh-keys $(cut -d ' ' -f 1-2 "$T/tito.pub")
is 'one of them' 1 "$(printf '%s\n' "$out" | wc -l)"
like 'the right one' "ssh-shell [0-9]+ $tito_key\"" "$out"
ln -s "$db" "$T/link.db"
run --db "$T/link.db" ssh-keys
is 'through a link as well' 2 "$(printf '%s\n' "$out" | wc -l)"
chmod 666 "$db.keys"
run --db "$db" ssh-keys
code 'a file that anybody may write tells nothing' 78
is 'nothing at all' '' "$out"
chmod 600 "$db.keys"

# ---- the forced command ----
case $FICHA in
*/debug/* | */asan/*) ;;
*) skip 'a release takes its configuration from /etc alone; that is what test_sshd.sh tries' ;;
esac
oscar=$("$FICHA" --db "$db" --as ana show user oscar --json | jq .id)
tito=$("$FICHA" --db "$db" --as ana show user tito --json | jq .id)
printf '[database]\nuri = %s\n[security]\npassword_cost = 1\n' "$db" > "$T/ssh.ini"
FICHA_LOG=$T/log FICHA_CONFIG=$T/ssh.ini
export FICHA_LOG FICHA_CONFIG
# visit USER KEY LINE: as sshd would start it; the input is $T/in
: > "$T/in"
visit() {
	out=$(SSH_ORIGINAL_COMMAND=$3 SSH_CONNECTION='192.0.2.7 5022 192.0.2.1 22' \
		"$FICHA" ssh-shell "$1" "$2" 2>"$T/err" <"$T/in")
	code=$?
	err=$(cat "$T/err")
}
as ana add client legal_name='Los Ñires SpA' country=CL tax_id=76086428-5 contact_name='Rosa $(id)'
client=$out
as ana add service_order client="$client" number=1042 technician=tito fault='No enciende'
visit "$oscar" "$oscar_key" 'list client --search nires --json'
code 'a list' 0
json 'with what is there' '.[0].legal_name' 'Los Ñires SpA'
visit "$oscar" "$oscar_key" 'add client legal_name="Peña \"Hijos\"; SA" '"country='CL'"
code 'quotation marks' 0
visit "$oscar" "$oscar_key" "show client $out --json"
json 'hold words together' .legal_name 'Peña "Hijos"; SA'
printf 'legal_name,country\nImportada SA,CL\n' > "$T/in"
visit "$oscar" "$oscar_key" 'import client -'
code 'an import of the standard input' 0
visit "$oscar" "$oscar_key" 'export client --search importada --format csv'
like 'an export to the standard output' 'Importada SA' "$out"
: > "$T/in"
visit "$tito" "$tito_key" 'contacts service_order 1042 --json'
json "a technician's question" '.[0].name' 'Rosa $(id)'
visit "$tito" "$tito_key" 'list client'
code 'and nothing else of the client' 77
like 'the log says that it was refused, and why' \
	'^refused: user [0-9]+ \(tito\), .*: list client: tito may not list' "$(tail -n 1 "$FICHA_LOG")"
visit "$tito" "$tito_key" 'history verify'
code 'nor how long the history is' 77
is 'nothing of it' '' "$out"
visit "$oscar" "$oscar_key" 'history verify'
code 'which is for those who look after the database' 77

refused=0
refused() { # PATTERN LINE: a sentence, no output, one line in the log
	: > "$FICHA_LOG"
	visit "$oscar" "$oscar_key" "$2"
	[ "$code" -ne 0 ]
	verdict $? "refused: $2" "exit code $code"
	is "no output: $2" '' "$out"
	like "a sentence: $2" "$1" "$err"
	is "one line in the log: $2" 1 "$(grep -c '^refused: user' "$FICHA_LOG")"
	is "and no second: $2" 1 "$(wc -l < "$FICHA_LOG")"
}
nl='
'
touch "$T/victim"
refused 'no shell' "list client; rm $T/victim"
refused 'no shell' "list client && rm $T/victim"
refused 'no shell' "list client | sh"
refused 'no shell' "list \$(rm $T/victim)"
refused 'no shell' "list \`rm $T/victim\`"
refused 'no shell' "export client > $T/out.csv"
refused 'control character' "list client${nl}rm $T/victim"
refused 'control character' "list$(printf '\033')[2J client"
refused 'does not end' "list 'client"
refused 'does not end' 'list "client'
refused 'SSH' "--as ana list client"
refused 'SSH' "--db $T/other.db list client"
refused 'no option' "list client --as ana"
refused 'no option' "list client --as=ana"
refused 'no option' "list client --db $T/other.db"
refused 'no option' "list client --config $T/x.ini"
refused 'no option' "import client - --rejects $T/rejects.csv"
refused 'standard input' "import client $T/in"
refused 'standard input' "import client /etc/passwd"
refused 'no file' "export client --to $T/out.csv"
refused 'no file' "print client --to $T/out.txt"
for line in sh /bin/sh 'sh -c id' 'scp -t /tmp' sftp /usr/lib/openssh/sftp-server 'rsync --server . /' \
	"git-upload-pack x" 'ssh-shell 1 1' ssh-keys 'user password ana' 'user key list oscar' 'init --admin x' \
	"backup $T/copy.db" 'doctor --repair all' migrate 'demo' setup 'setup leave all' 'logo -' 'completion bash'; do
	refused 'SSH' "$line"
done
visit "$oscar" "$oscar_key" "restore $T/test.db"
code 'no backup is put in place' 77
is 'nothing was removed' yes "$([ -f "$T/victim" ] && echo yes)"
is 'nothing was written' '' "$(ls "$T"/*.csv "$T"/*.txt "$T/other.db" "$T/copy.db" 2>/dev/null)"
for name in lp terminal; do
	refused 'no file' "export client --to $name"
	verdict "$([ ! -e "$name" ]; echo $?)" "no file named $name"
done
visit "$oscar" "$oscar_key" "print client --to lp"
code "the printer is the administrator's to open" 77

# ---- who comes ----
visit "$tito" "$oscar_key" 'list service_order'
code "another user's key" 77
visit 999 "$oscar_key" 'list client'
code 'nobody' 77
visit "$oscar" 999 'list client'
code 'no key' 77
visit "$oscar" "$oscar_key" ''
code 'no command and no terminal' 64
like 'says what to do' 'ssh -t' "$err"
as ana edit user oscar password_too=yes
visit "$oscar" "$oscar_key" 'list client'
code 'with a password too, no commands' 77
as ana edit user oscar password_too=no
as ana user disable oscar
run --db "$db" ssh-keys
unlike 'a user who was shut out has no line' "ssh-shell $oscar " "$out"
visit "$oscar" "$oscar_key" 'list client'
code 'and does not come in with a key of before' 77
as ana user enable oscar
as ana user key revoke tito "$oscar_key"
code "a key is revoked by its owner's name" 66
as ana user key revoke oscar "$oscar_key"
code 'a key is revoked' 0
run --db "$db" ssh-keys
unlike 'it has no line any more' "ssh-shell $oscar " "$out"
visit "$oscar" "$oscar_key" 'list client'
code 'it opens nothing' 77
like 'and says why' 'revoked' "$err"
as ana user key add oscar "$T/oscar.pub"
like 'it does not come back by accident' 'has been revoked' "$err"

# ---- the environment ----
out=$(env TERM='../../x' SSH_ORIGINAL_COMMAND=version LD_PRELOAD= TERMINFO="$T" "$FICHA" \
	ssh-shell "$tito" "$tito_key")
is 'TERM with a path does no harm' 0 $?

# ---- a session on the screen ----
terminal "env TERM=../../x SSH_CONNECTION='192.0.2.7 1 192.0.2.1 22' $FICHA ssh-shell $tito $tito_key"
sees 'with whatever terminal, a technician lands at the question for an order' 'order|orden|Order'
as ana user sessions --json
json 'the session is there' '.[0].source' '192.0.2.7'
as ana user sessions
place=$(as ana list open_session --json; printf %s "$out" | jq '.[0].id')
as ana user close "$place"
code 'it is closed' 0
terminal_is_gone() { ! tmux -S "$socket" has-session 2>/dev/null; }
wait_for terminal_is_gone
verdict $? 'and ends'
as ana list open_session --json
is 'nobody is left' '[]' "$(printf %s "$out" | tr -d '\n ')"
finish

# Mail from the command line: the queue, the mailer, and the anchors of the history.
. "$(dirname "$0")/lib.sh"
new_database
f() { run --db "$db" --as ana "$@"; }
ini="$(dirname "$db")/mail.ini"
m() { run --db "$db" --config "$ini" "$@"; }

f mail test ana@example.com
code 'no way is configured' 78
printf '[mail]\ntransport = directory\n' > "$ini"
chmod 600 "$ini"
m --as ana mail test ana@example.com
code 'without a sender' 65
like 'why' 'Company|Empresa' "$err"
f mail list --json
is 'what cannot leave is not queued' '[]' "$(echo $out)"
f edit company 1 mail_sender=ventas@firma.example
m --as ana mail test ana@example.com
code 'taken' 0
like 'its file' 'eml$' "$out"
f mail list --json
json 'it is there' '. | length' 1
f mail list --where state=sent --json
json 'one is sent' '. | length' 1
id=$(printf '%s' "$out" | jq -r '.[0].id')
f mail show "$id"
like 'an attempt' '1  Sent' "$out"
f mail show "$id" --to -
like 'its bytes' 'Message-ID: <M' "$out"
f mail resend "$id"
code 'again' 0
again=$(printf '%s' "$err" | grep -oE '[0-9]+' | head -n 1)
f mail hold "$again"
code 'held' 0
m mailer --once
like 'held ones stay' 'sent: 0' "$out"
f mail release "$again"
m mailer --once
like 'released ones leave' 'sent: 1' "$out"
is 'it is marked' "$(grep -rl 'X-Ficha-Resend: 1' "$db.mail" | wc -l)" 1
f mail cancel "$again"
code 'what is sent is not cancelled' 65
f mail hold 99
code 'no such message' 66
f mail burn 1
code 'no such act' 64
m --as ana mail test 'ana@example.com
Bcc: evil@example.com'
code 'a line end in an address' 65

f user add sara --role seller --password-file "$T/password"
run --db "$db" --config "$ini" --as sara mailer --once
code 'a seller empties no queue' 77
run --db "$db" --as sara migrate
code 'and brings no database up to date' 77

# one at a time; SIGTERM ends it
"$FICHA" --db "$db" --config "$ini" mailer 2>/dev/null &
mailer=$!
once_says() {
	m mailer --once
	printf '%s\n' "$out$err" | grep -q "$1"
}
until_once() { wait_for once_says "$1"; }
until_once 'Another mailer'
like 'the second one goes away' 'Another mailer' "$err"
m --as ana mail test bea@example.com
code 'the one that runs sends it' 0
kill -TERM "$mailer"
wait "$mailer"
is 'it ends well' "$?" 0

# the full screen brings one along, and takes it away again; over SSH it does not
terminal "env -u SSH_CONNECTION '$FICHA' --config '$ini' --db '$db' --as ana"
sees 'the full screen' 'ficha · ana'
until_once 'Another mailer'
like 'it has started a mailer' 'Another mailer' "$err"
terminal_end
until_once 'sent: 0'
like 'which is gone with it' 'sent: 0' "$out"
terminal "SSH_CONNECTION='192.0.2.7 1 192.0.2.8 22' '$FICHA' --config '$ini' --db '$db' --as ana"
sees 'the full screen' 'ficha · ana'
until_once 'sent: 0'
like 'over SSH there is none' 'sent: 0' "$out"
terminal_end

# what was told of the history cannot be changed
f history verify --anchor "$db.anchors"
code 'the history has what was told' 0
sed 's/[0-9a-f]\{8\}$/00000000/' "$db.anchors" > "$db.forged"
f history verify --anchor "$db.forged"
code 'another one has not' 65
# it is mailed to administrators as well, once
rm -rf "$db.mail"/*
f edit user ana email=ana@firma.example
m mailer --once
like 'a mail to the administrator' 'sent: 1' "$out"
m mailer --once
like 'once a day' 'sent: 0' "$out"
f history verify --anchor "$(ls "$db.mail"/*.eml)"
code 'the history has what the mail says' 0
like 'one end' 'told: 1\.' "$out"
sed 's/Z \([0-9]*\) [0-9a-f]\{8\}/Z \1 00000000/' "$(ls "$db.mail"/*.eml)" > "$db.forged"
f history verify --anchor "$db.forged"
code 'not what a forged one says' 65
f history verify --anchor "$ini"
code 'nothing of the kind' 65
f history verify --anchor "$db.nothing"
code 'no such file' 66
finish

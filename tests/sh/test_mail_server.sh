# Mail to a server of another make, with STARTTLS and a log-in; its password stays where it is.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/mail.sh"
new_database
canary=$secret
f() { run --db "$db" --config "$T/mail.ini" --as ana "$@"; }
envelope() { cat "$kept/$1.envelope"; }

f edit company 1 mail_sender=ventas@firma.example
# what the library would listen to, and who set it would read along
export SSLKEYLOGFILE="$T/keys" ALL_PROXY=socks5://127.0.0.1:1 CURL_HOME="$T"
f mail test ana@example.com
code 'it is taken' 0
like 'in its words' 'kept as 1' "$out"
like 'encrypted, logged in' 'tls True logged in True' "$(envelope 1)"
is 'no keys are written down' "$(find "$T" -name keys)" ''
like 'from the firm' '^from ventas@firma.example' "$(envelope 1)"
f mail test a@bücher.example
like 'a domain with an umlaut' '^to a@xn--bcher-kva.example$' "$(envelope 2)"
f mail test josé@bücher.example
code 'letters with accents before the @' 0
like 'as they are typed' '^to josé@xn--bcher-kva.example$' "$(envelope 3)"
like 'to a server that knows them' '^from ventas@firma.example .*SMTPUTF8' "$(envelope 3)"
f mail test аna@example.com
code 'a letter of another alphabet' 65
like 'is named' 'The "а" in "аna@example.com", its character 1, is Cyrillic' "$err"
f mail test nobody@example.com
code 'refused' 65
like 'for the reason that it gives' 'nobody has that name here' "$err"

# an invoice of a schedule, to the contact and to a colleague
today=$(TZ=America/Mexico_City date +%F)
f add client 'legal_name=Ferretería Núñez' country=MX contact_name=Inés contact_email=Inés@nunez.example
f add schedule client=000001 kind=invoice cycle=1 "day=$((1${today##*-} - 100))" start=2099-01-01 'text=Hola, {mes}' \
	'line[+0].description=Renta de {mes}' 'line[+0].quantity=1' 'line[+0].price=100' \
	'recipient[+1].user=ana'
code 'scheduled' 0
f edit user ana email=ana@firma.example
sqlite3 "$db" "UPDATE schedule SET start = '$today', anchor = '$today', next_date = '$today'"
f mailer --once
code 'issued and sent' 0
like 'to both' 'sent: 2' "$out"
like 'the contact' 'inés@nunez.example' "$(envelope 4)$(envelope 5)"
like 'the colleague' 'ana@firma.example' "$(envelope 4)$(envelope 5)"
is 'the same to the byte' "$(cksum < "$kept/4.mail")" "$(cksum < "$kept/5.mail")"
$python - "$kept/4.mail" > "$T/parsed" <<'END'
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print("defects", m.defects, [p.defects for p in m.walk() if p.defects])
print("to", m["To"])
for p in m.iter_attachments():
    print(p.get_content_type(), p.get_filename(), p.get_content()[:4])
END
like 'nothing is wrong with it' '^defects \[\] \[\]$' "$(cat "$T/parsed")"
like 'all of its head is ASCII, since not every server knows more' '^to "Inés <inés@nunez.example>":;, ana' "$(cat "$T/parsed")"
like 'its PDF' "^application/pdf .*\.pdf b'%PDF'$" "$(cat "$T/parsed")"

# the mailer as a process: who looks finds no password
"$FICHA" --db "$db" --config "$T/mail.ini" mailer > "$T/mailer.log" 2>&1 &
mailer=$!
f mail test eva@example.com
code 'sent by the one that runs' 0
unlike 'not among its arguments' "$canary" "$(tr '\0' ' ' < "/proc/$mailer/cmdline")"
unlike 'not in its environment' "$canary" "$(tr '\0' ' ' < "/proc/$mailer/environ")"
kill "$mailer"
wait "$mailer" 2>/dev/null

# a server that knows no such letters
server "$T/other-port" ascii
configure "$T/smtp.secret" "$T/cert.crt" "$T/other-port"
f mail test josé@bücher.example
code 'an address that it cannot take' 65
like 'is named, with the reason' 'like josé@xn--bcher-kva.example: it does not know SMTPUTF8' "$err"
is 'for good' "$(f mail list -c state | tail -n 1)" ''

# faults of the configuration: nothing leaves, and it is said why
count=$(find "$kept" -name '*.mail' | wc -l)
umask 077
echo 'another password' > "$T/wrong.secret"
umask 022
configure "$T/wrong.secret" "$T/cert.crt"
f mail test ana@example.com
code 'a wrong password' 75
like 'in the words of the server' '5\.7\.8|log in|uthentication' "$err"
is 'nothing left' "$(find "$kept" -name '*.mail' | wc -l)" "$count"

is 'the password is nowhere but in its file' "$(grep -rlF "$canary" "$T")" "$T/smtp.secret"
finish

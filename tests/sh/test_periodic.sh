# An invoice for the last day of each month, to a contact and a colleague, by keys alone: scheduled, rehearsed, issued
# when the day comes, mailed, read in the queue.
. "$(dirname "$0")/lib.sh"
command -v tmux > /dev/null || skip 'no tmux'
case $FICHA in
*/debug/* | */asan/*) ;;
*) skip 'a release goes by the clock of the machine' ;;
esac

# At the list of clients, found by a word of its name.
schedule_by_keys() {
	keys /
	keys -l "$1"
	sees 'found' 'active · 1 '
	keys Enter Enter
	sees 'its card' '8 ?Periodic'
	keys 8 n
	sees 'a new one' 'New: Periodic'
	keys F7 Tab
	keys -l 'Rent of {month}'
	keys Tab
	keys -l 1
	keys Tab
	keys -l 1500
	keys F2
	sees 'its recipients come next' '\[4 ?Recipients\]'
	sees 'the contact is there' '^►[^ ].*Document'
	keys n Tab
	keys -l osc
	sees 'a colleague' '►oscar'
	keys Tab F2
	sees 'both' 'oscar +Document'
	keys 1 F2
	keys -l Rehearse
	sees 'the menu' '►Rehearse'
	keys Enter Enter Enter
	sees 'a year' '12 documents, 0 dates'
	sees 'to both' ', (oscar|Ó)'
	keys Enter
}
# The newest message of the queue, its words, its PDF.
queue_by_keys() {
	keys :
	keys -l Mail
	sees 'the palette' '►Mail'
	keys Enter
	sees 'it has left' '^►30/11/2026.*Sent +Invoice F-'
	keys Enter F2
	keys -l Read
	sees 'the menu' '►Read'
	keys Enter
	sees 'its words' 'Its document'
	keys i
	sees 'its document' 'F-[0-9]+ +P.*1 (de|of) 1'
	keys c
	sees 'its words again' 'Save its PDF'
	keys s
	sees 'where to' 'F-[0-9]+\.pdf'
	keys Enter
	sees 'saved' 'Saved: F-'
	pdf=$(find "$db.files" -name 'F-*.pdf')
	is 'a PDF' '%PDF' "$(head -c 4 "$pdf")"
}
now() { FICHA_NOW=$1; export FICHA_NOW; }

now 2026-11-21T18:00:00Z
db=$T/demo.db
run --db "$db" demo --clients 3
code 'a demo' 0
terminal "'$FICHA' --db '$db' --as ana"
sees 'the list' '1 Clients'
schedule_by_keys nires
keys t Down Enter
sees 'the day has come' 'DEMO 30/11/2026'
queue_by_keys
is 'its file, for each of the two, names both' 2 \
	"$(grep -l '<oscar@demo.example>' $(grep -l '<ventas@losnires.example>' -r "$db.mail") | wc -l)"

# who leaves in the middle loses nothing
count=$(find "$db.mail" -name '*.eml' | wc -l)
keys t Down Down Enter
terminal_end
mailer_is_free() { run --db "$db" mailer --once && ! printf '%s' "$err" | grep -q 'Another mailer'; }
wait_for mailer_is_free
run --db "$db" --as ana list message --json
json 'all of it has left' 'map(select(.state != "sent")) | length' 0
run --db "$db" --as ana doctor --json
json 'and once' 'map(select((.check | test("mail|period")) and .verdict != "ok")) | length' 0

# the same to a server
. "$(dirname "$0")/mail.sh"
new_database
f() { run --db "$db" --as ana "$@"; }
f edit company 1 mail_sender=ventas@firma.example
f add client 'legal_name=Ferretería Núñez' country=MX contact_name=Inés contact_email=ines@nunez.example
run --db "$db" --as ana user add oscar --role operator --password-file "$T/password"
f edit user oscar email=oscar@firma.example
program="'$FICHA' --db '$db' --config '$T/mail.ini' --as ana"
terminal "$program"
sees 'the list' '1 Clients'
schedule_by_keys nunez
terminal_end
now 2026-11-30T18:00:00Z
terminal "$program"
sees 'the list, on the day' '1 Clients'
queue_by_keys
terminal_end
like 'the contact' '^to ines@nunez.example' "$(cat "$kept"/*.envelope)"
like 'the colleague' '^to oscar@firma.example' "$(cat "$kept"/*.envelope)"
is 'each his own, the same to the byte' "$(cksum < "$kept/1.mail")" "$(cksum < "$kept/2.mail")"
finish

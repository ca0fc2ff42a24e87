# Backups while others work, restores, the doctor, and a disk that is nearly full.
. "$(dirname "$0")/lib.sh"

new_database
[ -f "$db.ballast" ]
verdict $? 'init puts the ballast beside the database'
run --db "$db" add client legal_name='Antes SA'
code 'add' 0

run --db "$db" backup "$T/copy.db"
code 'backup' 0
is 'backup says where' "$T/copy.db" "$out"
is 'the copy is whole' ok "$(sqlite3 "$T/copy.db" 'PRAGMA integrity_check')"
run --db "$db" backup "$T/copy.db"
code 'nothing is overwritten' 65
run --db "$db" backup "$T/nowhere/copy.db"
code 'no directory' 74
run --db "$db" backup
code 'no directory is configured' 64
mkdir "$T/backups"
printf '[security]\npassword_cost = 1\n[backup]\ndirectory = %s\nkeep_daily = 2\nkeep_weekly = 0\nkeep_monthly = 0\n' \
	"$T/backups" > "$T/backup.ini"
for day in 01 02 03 04; do : > "$T/backups/test-202611$day-020000.db"; done
: > "$T/backups/letter.txt"
run --config "$T/backup.ini" --db "$db" backup
code 'backup into the directory' 0
like 'it is named after database and moment' 'backups/test-[0-9]{8}-[0-9]{6}\.db$' "$out"
is 'two days are kept' 2 "$(ls "$T/backups/"*.db | wc -l)"
[ -f "$T/backups/letter.txt" ] && [ -f "$out" ]
verdict $? 'nothing else is removed'

# While somebody writes.
for i in 1 2 3 4 5 6 7 8; do
	"$FICHA" --db "$db" add client legal_name="Firma $i" > /dev/null 2>> "$T/writer" &
done
run --db "$db" backup "$T/during.db"
code 'backup while others write' 0
wait
is 'and nobody is kept from it' '' "$(cat "$T/writer")"

run --db "$db" restore "$T/copy.db"
code 'a restore wants a yes' 65
run --db "$db" list client --json
json 'nothing happened' length 9
run --db "$db" restore "$T/copy.db" --yes
code 'restore' 0
aside=$(printf '%s\n' "$err" | grep -o '[^ ]*before-[0-9]*$')
run --db "$db" list client --json
json 'what was saved before the copy is there' '[.[].legal_name] | join(" ")' 'Antes SA'
is 'the history tells of it' "restore $T/copy.db" "$(sqlite3 "$db" \
	"SELECT action || ' ' || new_value FROM change c JOIN history h ON h.change_id = c.id ORDER BY seq DESC LIMIT 1")"
run --db "$db" history verify
code 'and is whole' 0
run --db "$aside" list client --json
json 'the old database lies aside, whole' length 9
run --db "$db" restore client 000001 --yes
unlike 'a record is restored by two words, as ever' 'There is no copy' "$err"
run --db "$db" restore client
code 'a record without its key is no copy' 66
run --db "$db" restore "$T/nothing.db" --yes
code 'a copy that is not there' 66
run --db "$db" restore "$T/password" --yes
code 'a copy that is none' 65
run --db "$db" restore "$T/copy.db" --rev 1 --yes
code 'a restore of a file has no revision' 64
run help restore
like 'help tells of both' 'restore FILE' "$out"
like 'help tells of both' 'restore ENTITY KEY' "$out"
mv "$db" "$T/lost.db"
run --db "$db" restore "$T/copy.db" --yes
code 'a lost database comes back' 0

# A screen that is open leaves by itself. The doctor has a screen.
if command -v tmux > /dev/null; then
	chmod 666 "$db"
	terminal "$FICHA --db $db --as ana; sleep 30"
	sees 'the list is open' 'Antes SA'
	keys H
	sees 'the doctor finds it' 'FAULT +owner and mode'
	keys End Up Up Up Enter
	sees 'the doctor explains and asks' 'Repair it now'
	keys y
	sees 'the doctor has repaired it' 'ok +owner and mode'
	terminal_end
	is 'it is closed' 660 "$(stat -c %a "$db")"
	terminal "$FICHA --db $db --as ana; sleep 30"
	sees 'the list is open' 'Antes SA'
	run --db "$db" restore "$T/copy.db" --yes
	code 'restore while a screen is open' 0
	sees 'it has left with a sentence' 'needed for maintenance'
	terminal_end
	terminal "$FICHA --db $db; sleep 30"
	sees 'somebody is about to log in' 'Password'
	run --db "$db" restore "$T/copy.db" --yes
	code 'restore while somebody logs in' 0
	sees 'he has left with a sentence' 'needed for maintenance'
	terminal_end
fi
run --db "$db" doctor
code 'a doctor with nothing but warnings' 0
like 'a line a check' '^ok +search ' "$out"
run --db "$db" doctor --full --json
code 'doctor --json' 0
json 'an array of checks' 'map(select(.verdict == "fault")) | length' 0
json 'each with its name' '[.[].check] | index("search") != null' true
sqlite3 "$db" 'UPDATE client SET contact_count = 7; DELETE FROM search_doc WHERE kind = 3'
run --db "$db" doctor
code 'a fault' 65
like 'a fault says what repairs it' '^FAULT +derived .*--repair derived' "$out"
run --db "$db" --as ana doctor --repair derived
code 'one is repaired, one is left' 65
like 'a copy was made before' 'before-derived-[0-9]+$' "$err"
run --db "$db" --as ana doctor --repair all
code 'all is repaired' 0
run --db "$db" list client --search antes --json
json 'it is found again' '.[0].contact_count' 1
run --db "$db" history client 000001
like 'the history says so' 'ana  repaired \(derived\)' "$out"
run --db "$db" doctor --repair nonsense
code 'no such check' 64
run --db "$db" doctor --repair engine
code 'no such repair' 64
add_users
run --db "$db" --as oscar doctor --repair all
code 'operators repair nothing' 77
run --db "$T/none.db" doctor
code 'no database' 66
cp "$db" "$T/corrupt.db"
dd if=/dev/zero of="$T/corrupt.db" bs=4096 seek=1 count=6 conv=notrunc 2> /dev/null
run --db "$T/corrupt.db" doctor
code 'a damaged file' 65
like 'a damaged file' '^FAULT' "$out"

run --db "$db" doctor --free-ballast
code 'free the ballast' 0
[ ! -e "$db.ballast" ]
verdict $? 'the ballast is gone'
run --db "$db" doctor --free-ballast
code 'there is no second one' 66
run --db "$db" doctor --make-ballast
code 'make it again' 0
[ -f "$db.ballast" ]
verdict $? 'it is there again'
printf '[database]\nreserve_mb = 1048576\n[security]\npassword_cost = 1\n' > "$T/full.ini"
run --config "$T/full.ini" --db "$db" add client legal_name='Tarde SA'
code 'a disk that is nearly full' 74
like 'it says what to do' 'free-ballast' "$err"
run --config "$T/full.ini" --db "$db" list client --json
code 'reading goes on' 0
finish

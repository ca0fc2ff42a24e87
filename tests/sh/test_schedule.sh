# Periodic documents from the command line: their dates, what is due, the rehearsal, and what a person decides.
. "$(dirname "$0")/lib.sh"

dates() { run schedule dates "$@"; }
dates --start 2024-01-31 --cycle 14 --day last --count 6
code 'dates of a rule' 0
is 'each worked out from the first' '2024-01-31 2025-03-31 2026-05-31 2027-07-31 2028-09-30 2029-11-30' \
	"$(echo $out)"
dates --start 2023-01-29 --day 29 --count 3
is 'a short month moves none that follow' '2023-01-29 2023-02-28 2023-03-29' "$(echo $out)"
dates --start 2026-04-01 --day last --count 2
is 'the last day is the last day' '2026-04-30 2026-05-31' "$(echo $out)"
for bad in '--day 0' '--day 32' '--day last --cycle 0' '--day last --cycle 5' '--day last --count 0' '--day last --start 2026-02-30'; do
	dates --start 2026-01-01 $bad
	code "refused: $bad" 65
	like "says why: $bad" '.{20}' "$err"
done
dates --day last
code 'no start' 64

new_database
f() { run --db "$db" --as ana "$@"; }
# A database of samples has a clock of its own, in a release too.
sqlite3 "$db" "INSERT INTO meta (key, value) VALUES ('demo', '1')"
today() { run --db "$db" --yes demo --now "$1"; }
today 2026-11-21
f add client legal_name='Ferretería Núñez' country=MX contact_email=ines@nunez.example contact_name='Inés Peña'
f add schedule client=000001 kind=invoice cycle=1 day=last start=2026-11-21
code 'never today' 65
f add schedule client=000001 kind=invoice cycle=1 day=last start=2026-11-22 limit=0
code 'no documents at all' 65
f add schedule client=000001 kind=invoice cycle=1 day=32 start=2026-11-22
code 'no such day' 65
like 'it says which there are' '32.*1, 2 \.\.\. 31' "$err"
f add schedule client=000001 kind=invoice cycle=5 day=last start=2026-11-22
code 'no such cycle' 65
like 'it says which cycles there are' '1, 2, 3, 6, 12, 7 (or|o) 14' "$err"
for field in order_number notes text; do
	f add schedule client=000001 kind=invoice cycle=1 day=last start=2026-11-22 "$field=Servicio de {month} {mes y {mesx}"
	code "a brace that does not close: $field" 65
	like "it names the words: $field" "$field.*\{mes .*\{month\} \{year\}" "$(echo $err)"
done
f add schedule client=000001 kind=invoice cycle=1 day=last start=2026-11-22 limit=3 'order_number=5/{month}' \
	'line[+0].description=Renta' 'line[+0].quantity=1' 'line[+0].price=100' 'line[+0].tax=IVA16'
code 'scheduled' 0
is 'its code' 000001 "$out"
f issue --json
is 'nothing is due yet' '[]' "$(echo $out)"
f issue --until 2027-12-31
code 'nothing is issued before its day' 65
f issue --dry-run --until 2027-11-30 --json
json 'the rehearsal ends with the limit' length 3
json 'its dates' 'map(.date) | join(" ")' '2026-11-30 2026-12-31 2027-01-31'
json 'to whom' '.[0].recipients' 'Inés Peña'
json 'what it comes to' '.[0].total' 116.00
f list document --json
is 'and nothing was changed' '[]' "$(echo $out)"

today 2026-12-01
f issue --json
json 'issued with its own date' '.[0].date + " " + .[0].number' '2026-11-30 F-1'
f issue --json
is 'once' '[]' "$(echo $out)"
f list message --json
json 'its mail is queued with it' 'map(.state) | join(" ")' queued

today 2027-02-10
f issue --json
json 'several at once are held' 'map(.result) | join(" ")' 'held held'
f release occurrence 000001-2
code 'one is released' 0
f skip occurrence 000001-3
code 'one is skipped' 0
f skip occurrence 000001-2
code 'what is issued is not skipped' 65
f pause schedule 000001
code 'paused' 0
today 2027-03-10
f issue --json
is 'nothing while it is paused' '[]' "$(echo $out)"
f resume schedule 000001
code 'what was missed is asked about' 65
f catch-up schedule 000001
code 'or is made up for' 0
f issue --json
json 'with its own date' '.[0].date' 2027-02-28
f show schedule 000001 --json
json 'the third was the last' '.state + " " + (.issued | tostring)' 'completed 3'
f add schedule client=000001 kind=invoice cycle=1 day=15 start=2027-03-11
today 2027-03-20
f issue --json
json 'without lines it is the schedule that is named' '.[0].result + " " + (.[0].reason | test("000002") | tostring)' \
	'failed true'
f edit schedule 000002 'line[+0].description=Renta' 'line[+0].quantity=1' 'line[+0].price=100'
f edit company 1 mail_sender=ventas@firma.example
run --db "$db" mailer --once
like 'a mailer says what it issued' 'issued: 1|emitidos: 1' "$out"
f doctor --json
json 'the doctor agrees' '.[] | select(.check == "periodic") | .verdict' ok
f history verify
code 'the history is whole' 0
finish

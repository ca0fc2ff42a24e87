# Export: what comes out, and what an import makes of it again.
. "$(dirname "$0")/lib.sh"
new_database

f() { run --db "$db" --as ana "$@"; }
g() { run --db "$T/again.db" --as ana "$@"; }
same() {
	cmp -s "$2" "$3"
	verdict $? "$1" "$(diff "$2" "$3" | head -n 10)"
}

# Long ago, so that what comes back is not of today.
FICHA_NOW=2026-01-05T10:00:00Z; export FICHA_NOW

# Nasty values, in every kind of field.
long=$(printf 'ñandú %.0s' $(seq 40))
f add client 'legal_name==SUMA(A1) SA' 'trade_name=@cmd|x' code=0007 country=CL tax_id=76.086.428-5 \
	credit_limit=1500 credit_days=30 external_id=-12 'phone1=+56 2 2345 6789' email=a@ejemplo.cl \
	'address.street=Calle "Uno", 5; piso | 2' address.zip=000123 'address[+1].street=* Otra ::: calle' \
	bank.account=-0012 'bank[+1].account=00034' 'note='"'"'=HOY()
segunda línea, "con comillas"'
code 'a client of nasty values' 0
f add client "legal_name='Comillas SA" code=A-1 country=MX --yes
f add client "legal_name=Sin país" code=2 country= person_type=individual owner=ana
f add client "legal_name=true" code=1e5 country=US --yes
f add client "legal_name=ficha:client" code=9 'contact_name=Ana; la de "ventas"' contact_phone=12345678 contact_email=x@ejemplo.cl
f add contact client=0007 'name=+Zoé, de Ñuñoa' 'job_title==cargo' 'description=uno, dos; "tres"' primary=yes mail_scope= \
	service_start=2026-01-02 email2=b@ejemplo.cl
f add note client=A-1 "text=$long"
f add note client=0007 'text=tres
líneas

más'

f add client 'legal_name=Medellín SAS' code=CO country=CO phone1=3311234567
f add person 'name=Nadie aún' phone=5512345678 'address=Calle 1'
f add client 'legal_name=Vieja SA' code=V contact_name=Pía contact_phone=12345678
f archive client V
f add contact client=A-1 'name=Ya no está' phone=99999999
f archive contact "$(f list contact --where client=A-1 --json; printf '%s' "$out" | jq '.[] | select(.name == "Ya no está") | .id')"
code 'a contact is archived' 0

# One person at three clients, at one of them no more; two of one name at one; people of an archived client.
f list contact --where client=0007 --json; zoe=$(printf '%s' "$out" | jq -r '.[] | select(.name | test("Zoé")) | .person')
f add contact client=CO "person=$zoe" job_title=Jefa
f add contact client=9 "person=$zoe" department=Compras
f archive contact "$out"
code 'a person is no contact of that client any more' 0
f add contact client=9 name=Ana phone=44445555
f add contact client=9 name=Ana phone=44446666 --yes
f add client 'legal_name=Antigua SA' code=W contact_name=Raúl
f add contact client=W "person=$zoe"
f add note client=W text=Cerró.
f archive client W
people() { run --db "$1" --as ana export person --format csv --to -; printf '%s\n' "$out" | tail -n +2 | wc -l; }

unset FICHA_NOW
for kind in client contact note; do
	f export $kind --format csv --to "$T/$kind.csv"
	code "export $kind" 0
done
like 'the first line says what it is' '^ficha:client$' "$(head -n 1 "$T/client.csv")"
like 'headings are paths' ',address\[\+1\]\.street,.*bank\[\+1\]\.account,' "$(sed -n 2p "$T/client.csv")"
run --db "$T/again.db" init --admin ana --password-file "$T/password"
for kind in client contact note; do
	g import $kind "$T/$kind.csv" --match none --json
	code "import $kind" 0
	json "all of $kind" '.created == .records' true
	g export $kind --format csv --to "$T/$kind.again"
	same "$kind comes back byte for byte" "$T/$kind.csv" "$T/$kind.again"
done
f list client --json; before=$(printf '%s' "$out" | jq -S 'map(del(.id, .rev)) | sort_by(.code)')
g list client --json
is 'and every field, what is worked out too' "$before" "$(printf '%s' "$out" | jq -S 'map(del(.id, .rev)) | sort_by(.code)')"
g doctor --full
code 'the doctor finds nothing' 0
like 'a number keeps the groups of its country' '"331 123 4567"' "$(g list contact --where client=CO --json; printf '%s' "$out")"

# With the archive, and persons.
for kind in client contact note; do
	f export $kind --format csv --archived --to "$T/$kind.archive"
	code "export $kind --archived" 0
done
f export person --format csv --to "$T/person.csv"
run --db "$T/third.db" init --admin ana --password-file "$T/password"
h() { run --db "$T/third.db" --as ana "$@"; }
for kind in client contact note; do
	h import $kind "$T/$kind.csv" --match none
	h import $kind "$T/$kind.archive" --match none --json
	json "all of $kind in the archive" '.created == .records' true
	h export $kind --format csv --archived --to "$T/$kind.archive.again"
	same "$kind and its archive come back" "$T/$kind.archive" "$T/$kind.archive.again"
done
is 'two contacts in the archive, and three of clients there' 7 "$(wc -l < "$T/contact.archive")"
h import person "$T/person.csv" --json
json 'persons are known again, but for him who is no contact' '[.created, .duplicate == .records - 1] | join(" ")' '1 true'
is 'as many persons as there were' "$(people "$db")" "$(people "$T/third.db")"
h export person --format csv --to "$T/person.third"
same 'the same persons' "$T/person.csv" "$T/person.third"
h list contact --where name='+Zoé, de Ñuñoa' --json
json 'one person is one at all clients' 'map(.person) | [length, (unique | length)] | join(" ")' '2 1'
h list client --archived --json
json 'what was archived is' 'map(.code) | join(" ")' 'W V'
h import contact "$T/contact.archive" --json
json 'nothing twice' '.created + .invalid' 0
h doctor --full
code 'the doctor finds nothing there' 0
run --db "$T/fourth.db" init --admin ana --password-file "$T/password"
run --db "$T/fourth.db" --as ana import person "$T/person.csv" --match none --json
json 'all persons' '.created == .records' true
run --db "$T/fourth.db" --as ana export person --format csv --to "$T/person.again"
same 'persons come back' "$T/person.csv" "$T/person.again"
g import contact "$T/client.csv"
code 'another kind of record' 65
g import client "$T/client.csv" --json
json 'once more: they are there' '.created' 0

# The other forms.
f export client --to "$T/client.csv"
code 'nothing is overwritten' 65
f export client --format xml
code 'no such form' 64
like 'which there are' 'spreadsheet csv json vcard' "$err"
f export client --format vcard
code 'clients have no cards' 64
f export client --decimal semicolon
code 'no such sign' 64
f list client --json --sort -code; printf '%s' "$out" > "$T/list.json"
f export client --format json --sort -code; printf '%s' "$out" > "$T/export.json"
same 'JSON as list --json' "$T/list.json" "$T/export.json"
f export client --where code=0007 --decimal comma --to "$T/sheet.csv"
code 'to a file' 0
like 'BOM, semicolons' "$(printf '^\357\273\277')Code;Legal name;" "$(cat "$T/sheet.csv")"
like 'formulas are neutralised' "^0007;'=SUMA\(A1\) SA;\"'@cmd" "$(cat "$T/sheet.csv")"
like 'a decimal comma' ';"1500,00";' "$(cat "$T/sheet.csv")"
is 'one row' 2 "$(wc -l < "$T/sheet.csv")"
f export person --format vcard --where 'name=true' --to -
like 'a card' 'FN:true' "$out"
f export client --limit 2 --format json --to -
json '--limit' length 2
add_users
run --db "$db" --as sara export client --format json
is 'a seller has none of these' '[]' "$(printf '%s' "$out" | jq -c .)"
run --db "$db" --as tito export client
code 'a technician may not' 77
finish

# Import, of files written here and of other systems' real exports.
. "$(dirname "$0")/lib.sh"
new_database

f() { run --db "$db" --as ana "$@"; }
adds_up() { json "$1 adds up" '.created + .added + .updated + .duplicate + .invalid + .skipped == .records' true; }

printf '\357\273\277Razón social;RUT;Correo;Teléfono;Contacto;Extraño\r\n%s\r\n%s\r\n%s\r\n' \
	'Peña y Álvarez SpA;76.086.428-5;info@pena.cl;+56 2 2345 6789;;x' \
	'"Cía ""La Única"", Ltda";;unica@ejemplo.cl;;;y' \
	'Mala SpA;76.086.428-6;;;;z' > "$T/clients.csv"
f import client "$T/clients.csv" --set country=CL --dry-run --json
code 'dry run' 0
json 'dry run would create' .created 2
adds_up 'dry run'
f list client --json
json 'dry run saved nothing' length 0
f import client "$T/clients.csv" --set country=CL --json
code 'import' 0
json 'created' .created 2
json 'invalid' .invalid 1
json 'unmapped' '.unmapped | index("Extraño") != null' true
json 'a reason for the bad line' '.lines[] | select(.verdict == "invalid") | (.line | tostring) + " " + (.reason | length > 5 | tostring)' '4 true'
adds_up 'import'
f list client --search unica --json
json 'quotes and accents' '.[0].legal_name' 'Cía "La Única", Ltda'
f import client "$T/clients.csv" --set country=CL --json
json 'a second import creates nothing' .created 0
f import client "$T/clients.csv" --set country=CL
like 'the summary' '^records: 3, created: ' "$(printf '%s\n' "$out" | tail -n 1)"
printf 'firm\tmail\nMapa SA\tmapa@ejemplo.mx\n' > "$T/map.csv"
printf 'Razón social\nEntrada SA\n' > "$T/in.csv"
f import client "$T/map.csv" --map firm=legal_name,mail=email --json
json '--map' .created 1
"$FICHA" --db "$db" --as ana import client - --json < "$T/in.csv" > "$T/out" 2>/dev/null
verdict $? 'the standard input'
f import client "$T/none.csv"
code 'no such file' 66
f import client "$T"
verdict $((code == 0)) 'a directory'
: > "$T/empty.csv"
f import client "$T/empty.csv" --json
verdict $((code == 70 || code > 128)) 'an empty file'
f history verify
code 'the history is whole' 0

printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Zoé Paz\nN:Paz;Zoé;;;\nORG:Mapa SA\nEMAIL:zoe@ejemplo.mx\nEND:VCARD\n' > "$T/cards.vcf"
cat "$T/cards.vcf" | "$FICHA" --db "$db" --as ana import contact - --json > "$T/out" 2>/dev/null
verdict $? 'vCards through a pipe'
out=$(cat "$T/out")
json 'a contact of its client' .created 1

# What was found out is shown.
printf 'Raz\363n social;RFC;L\355mite de cr\351dito\r\n\321and\372 SA;;1.500,00\r\n' > "$T/latin.csv"
f import client "$T/latin.csv" --dry-run
like 'character set, delimiter, sample' '^character set: Windows-1252, delimiter: ;, for example: Ñandú SA$' "$out"
like 'the decimal sign' '"Límite de crédito" was read as decimal comma$' "$out"
unlike 'nothing to take back' 'takes it back' "$err"
f import client "$T/latin.csv" --set kind=prospcet
code 'a bad value for every record' 65
like 'which ones there are' 'prospect, customer' "$err"
f import client "$T/latin.csv" --dry-run --json --save-map zz
like 'a dry run saves no mapping' 'mapping "zz" was not saved' "$err"
f import client "$T/latin.csv" --dry-run --use-map zz
code 'it is not there' 66
f import client "$T/latin.csv" --dry-run --json
json 'the column' '.columns[2] | .path + " " + .sample + " " + .format' 'credit_limit 1.500,00 decimal comma'
json 'charset and delimiter' '.charset + .delimiter + .sample' 'Windows-1252;Ñandú SA'

# One number takes an import back.
f import client "$T/latin.csv" --json
n=$(printf '%s' "$out" | jq .operation)
like 'the number is said at once' "^ficha: This is import $n; " "$err"
f undo "$n"
code 'undo' 0
f list client --search ñandu --json
json 'it is gone' length 0
f undo "$n"
code 'undo twice' 65
f undo $((n + 1))
code 'the undo of an import is not undone' 65
like 'but imported again' 'import the file again' "$err"
f import --undo $((n + 1))
code 'import --undo of what is no import' 66
f import client "$T/latin.csv" --json
f import --undo "$(printf '%s' "$out" | jq .operation)"
code 'import --undo' 0
f undo x
code 'no number' 64
f undo 999999
code 'no such change' 66

# Rejects: the lines as they were, the reason, importable again, never over another file.
printf 'Razón social;RUT;Fórmula\nBuena SpA;76.086.428-5;=1+1\nMala SpA;76.086.428-6;=2+2\n' > "$T/two.csv"
f import client "$T/two.csv" --set country=CL --match tax_id --rejects "$T/rejects.csv" --json
json 'rejected' .rejected 1
is 'the file of rejects' 'Razón social;RUT;Fórmula;ficha:reason' "$(head -n 1 "$T/rejects.csv" | tr -d '\r')"
like 'its formula is harmless' "^Mala SpA;76.086.428-6;'=2" "$(cat "$T/rejects.csv")"
is 'it is private' 600 "$(stat -c %a "$T/rejects.csv")"
f import client "$T/two.csv" --set country=CL --rejects "$T/rejects.csv"
code 'rejects are not overwritten' 74
ln -s "$T/elsewhere" "$T/link"
f import client "$T/two.csv" --set country=CL --rejects "$T/link"
code 'nor written through a link' 74
sed -i 's/428-6/428-5/;s/Mala/Mejor/' "$T/rejects.csv"
f import client "$T/rejects.csv" --set country=CL --match name --yes --rejects "$T/none.csv" --json
json 'corrected rejects' .created 1
json 'the reason is no column' '.unmapped | join(",")' 'Fórmula'
verdict "$([ ! -e "$T/none.csv" ]; echo $?)" 'nothing rejected, no file'

# Policies and mappings.
f import client "$T/two.csv" --on-match ask
code '--on-match ask' 64
f import client "$T/two.csv" --charset EBCDIC
code '--charset EBCDIC' 64
f import client "$T/two.csv" --delimiter :
code '--delimiter :' 64
f import client "$T/two.csv" --heading 99
code '--heading 99' 64
f import client "$T/two.csv" --heading 1 --delimiter ';' --charset utf-8 --dry-run --json
json 'said by hand' '.charset + .delimiter' 'UTF-8;'
f import client "$T/two.csv" --on-match maybe
code '--on-match maybe' 64
f import client "$T/two.csv" --match colour
code '--match colour' 65
f import client
code 'something is missing' 64
printf 'firm,mail,colour\nMapa SA,nuevo@ejemplo.mx,blue\n' > "$T/map2.csv"
f import client "$T/map2.csv" --map firm=legal_name,mail=email --match name --on-match update --save-map shop --json
json 'updated' .updated 1
f add client code=D1 'legal_name=Dirección SA' country=CL address.street=Freire address.ext_no=247 --yes
printf 'Código,Razón social,Dirección\nD1,Dirección SA,Freire 247\n' > "$T/line.csv"
f import client "$T/line.csv" --match code --on-match update --json
json 'the address that is there, in one line' .duplicate 1
sed -i 's/Freire 247/Maipú 9/' "$T/line.csv"
f import client "$T/line.csv" --match code --on-match update --json
json 'another address in one line' .updated 1
f show client D1 --json
json 'without the number of the one before' '.addresses[0] // .address[0] | .street + "/" + (.ext_no // "")' 'Maipú 9/'
f import client "$T/map2.csv" --use-map shop --rest-to-note --json
json 'the same again' '.duplicate + (.unmapped | length)' 1
f import client "$T/map2.csv" --use-map shoe
code 'no such mapping' 66
like 'which ones there are' '"shop"' "$err"

# Killed at any moment, whole pieces (of 250 rows) are there; the same import again goes on with them, and all of it has
# one number.
rm -f "$T"/big.db*
db=$T/big.db
run --db "$db" init --admin ana --password-file "$T/password"
awk 'BEGIN { print "Código,Razón social,Nombre"; for (i = 1; i <= 6000; i++) printf "K%d,Firma %d SA,Ana %d\n", i, i, i }' > "$T/big.csv"
killed=0
clients_there() {
	f list client --limit 0 --json
	there=$(printf '%s' "$out" | jq length)
}
for rows in 1 1200 2600; do
	"$FICHA" --db "$db" --as ana import client "$T/big.csv" --json > "$T/big.out" 2> "$T/big.err" &
	pid=$!
	until [ "$(sqlite3 -readonly "$db" 'SELECT count(*) FROM client' 2>/dev/null || echo 0)" -ge $rows ] || ! kill -0 "$pid" 2>/dev/null; do
		sleep 0.02
	done
	kill -9 "$pid" 2>/dev/null && killed=$((killed + 1))
	wait "$pid" 2>/dev/null
	clients_there
	is "killed at $rows: whole pieces ($there)" 0 "$((there % 250))"
done
f history verify
code 'killed: the history is whole' 0
if [ "$killed" -eq 3 ]; then
	terminal "$FICHA --db $db --as ana"
	sees 'the screen after it' '10Quit'
	keys i
	sees 'which file' 'Imports made before'
	keys Down Enter
	sees 'among the imports it is the one that was broken off' 'big\.csv +ana +broken off'
	terminal_end
fi
f import client "$T/big.csv" --json
json 'the rest' '.created + .duplicate' 6000
adds_up 'the rest'
rest=$(printf '%s' "$out" | jq .operation)
# Nothing was left to do where the last of them was through before it could be killed.
[ "$rest" -ne 0 ] || rest=$(jq .operation "$T/big.out")
f list client --limit 0 --json
json 'all are there' length 6000
f undo "$rest"
code "undo $rest" 0
f list client --limit 0 --json
json 'all is taken back' length 0

# A file of any length needs no more memory than a short one. most LINES: the greatest size in kB.
most() {
	awk -v n="$1" 'BEGIN { print "Código,Razón social,Notas"
		for (i = 1; i <= n; i++) printf "M%d,Firma número %d SA,\n", 1 + i % 50, 1 + i % 50 }' > "$T/long.csv"
	"$FICHA" --db "$db" --as ana import client "$T/long.csv" --json > "$T/long.json" 2>/dev/null &
	pid=$!
	kb=0
	while kill -0 "$pid" 2>/dev/null; do
		rss=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$pid/status" 2>/dev/null)
		[ "${rss:-0}" -gt "$kb" ] && kb=$rss
		sleep 0.1
	done
}
case $FICHA in */asan/*) long=15000 ;; *) long=60000 ;; esac # sanitizers have an allocator of their own
most 5000
short=$kb
most $long
out=$(jq -c '[.created + .duplicate, .records]' "$T/long.json")
is 'a long file' "[$long,$long]" "$out"
verdict "$([ "$short" -gt 0 ] && [ "$kb" -lt $((short * 3 / 2)) ]; echo $?)" \
	"memory of a long import: $kb kB, of a short one $short kB"

# Address-book cards: who came with a card is known by it again, under another name, at a renamed firm.
card() { printf 'BEGIN:VCARD\nVERSION:4.0\nUID:%s\nFN:%s\n%b\nEND:VCARD\n' "$@"; }
cards() {
	card u-firm "$1" "KIND:org\nORG:$1\nTEL:22223333"
	card u-rosa 'Rosa Díaz' "N:Díaz;Rosa;;;\nORG:$1\nTEL;TYPE=cell:$3"
	card u-ivan 'Iván Soto' "N:Soto;Iván;;;\nORG:$1\nEMAIL:ivan@acme.mx"
	card u-sola "$2" "N:;$2;;;\nTEL:55443322"
}
db=$T/cards.db
run --db "$db" init --admin ana --password-file "$T/password"
cards Acme 'Sola Pérez' 5512345678 > "$T/cards.vcf"
set -- --set person_type=individual --json
f import client "$T/cards.vcf" "$@"
json 'cards' '[.records, .created, .added] | join(" ")' '4 2 2'
f list client --json
json 'people of one firm are its contacts' 'map([.legal_name, .contact_count] | join(" ")) | join(", ")' 'Acme 3, Sola Pérez 1'
f import client "$T/cards.vcf" "$@"
json 'the same cards again' '[.duplicate, .created, .updated] | join(" ")' '4 0 0'
f edit client 000001 'legal_name=Renombrada SA' --yes
f import client "$T/cards.vcf" "$@"
json 'a renamed firm keeps its contacts' '[.duplicate, .created] | join(" ")' '4 0'
cards 'Acme SpA' 'Sólita Pérez' 5511112222 > "$T/cards.vcf"
f import client "$T/cards.vcf" --on-match update "$@"
json 'what changed in the cards is changed here' '[.updated, .duplicate, .created] | join(" ")' '3 1 0'
f list contact --json
json 'and nobody is there twice' 'map([.name, .mobile] | join(" ")) | sort | join(",")' \
	'Acme SpA ,Iván Soto ,Rosa Díaz 55 1111 2222,Sólita Pérez '
f export contact --format vcard --to -
is 'cards keep their names' 'UID:u-firm UID:u-ivan UID:u-rosa UID:u-sola' \
	"$(printf '%s' "$out" | grep -o 'UID:[a-z-]*' | sort | tr '\n' ' ' | sed 's/ $//')"

[ -d "$REFERENCE/import_samples" ] || skip 'no reference data'
for sample in odoo_res_partner google_new_2023 authored_alegra_mx freshbooks_clients; do
	rm -f "$T"/sample.db*
	db=$T/sample.db
	run --db "$db" init --admin ana --password-file "$T/password"
	f import client "$REFERENCE/import_samples/$sample.csv" --json
	code "$sample" 0
	json "$sample brings records" '.created > 0' true
	json "$sample is all good" '.invalid' 0
	adds_up "$sample"
	f import client "$REFERENCE/import_samples/$sample.csv" --json
	json "$sample again creates nothing" .created 0
	f history verify
	code "$sample: the history is whole" 0
done
finish

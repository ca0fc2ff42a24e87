# Import, of files written here and of other systems' real exports.
. "$(dirname "$0")/lib.sh"
new_database

f() { run --db "$db" --as ana "$@"; }
adds_up() { json "$1 adds up" '.created + .updated + .duplicate + .invalid + .skipped == .records' true; }

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

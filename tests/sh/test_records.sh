# A client's life from the command line.
. "$(dirname "$0")/lib.sh"
new_database

f() { run --db "$db" --as ana "$@"; }

f add client legal_name='Comercial Los Ñires SpA' country=CL tax_id=76086428-5 \
	email=Ventas@Nires.cl 'address[+0].kind=fiscal' 'address[+0].city=Valdivia' \
	'address[+1].kind=branch' 'address[+1].name=Puerto' phone1='+56 63 2212345'
code 'add' 0
key=$out
[ -n "$key" ]
verdict $? 'add prints the key'
f show client "$key" --json
code 'show' 0
json 'name' .legal_name 'Comercial Los Ñires SpA'
json 'normalised tax id' .tax_id '76086428-5'
json 'its kind' .tax_id_kind rut
json 'lower-case e-mail' .email ventas@nires.cl
json 'code is the key' .code "$key"
json 'id is a number' '.id | type' number
json 'two addresses' '.address | length' 2
json 'the fiscal one' '.address[] | select(.kind == "fiscal") | .city' Valdivia
id=$(printf '%s' "$out" | jq .id)
f show client "$id"
code 'the id is a key too' 0
like 'labels and values' 'RUT: .*76\.086\.428-5' "$out"

f list client --search 'nire com' --json
json 'search by beginnings' '.[0].code' "$key"
f list client --search 608642 --json
json 'search in the middle of a number' 'length' 1
f list client --search ventaja --json
json 'search that finds nothing' 'length' 0
f list client --search "$(seq -s ' ' -f 'w%g' 70)"
like 'a search too long to be looked for' 'only the first 64 words' "$err"
f list client --search "$(printf %9000s | tr ' ' x) end"
like 'a word too long to be looked for' 'only the first word is' "$err"

printf 'nire com\n\n  \nventaja\n' >"$T/terms"
f bench search "$T/terms"
code 'bench' 0
like 'a line for each term' '^nire com  *1  *1  *[0-9]*\.[0-9]{3}  *[0-9]*\.[0-9]{3}$' "$out"
like 'and one for all' '^all of them  *[0-9]*\.[0-9]{3}  *[0-9]*\.[0-9]{3}$' "$out"
f bench search "$T/terms" --json
json 'bench as JSON' '[.searches[] | .typed, .rows, .count, .more] | map(tostring) | join(" ")' \
	'nire com 1 1 false ventaja 0 0 false'
json 'all of it' '.all.searches > 2 and .all.p50_us <= .all.p99_us' true
: >"$T/none"
f bench search "$T/none"
code 'bench with an empty file' 65
printf 'ab\0c\n' >"$T/binary"
f bench search "$T/binary"
code 'bench with a file that is no text' 65
like 'names the line' 'line 1' "$err"
f bench search "$T"
code 'bench with a directory' 74
f bench search "$T/nowhere"
code 'bench without its file' 66
f list contact --json
json 'the self-contact' '.[0] | .name + " " + .email' 'Comercial Los Ñires SpA ventas@nires.cl'

f add contact client="$key" name='José Peña' phone='+56 9 8765 4321' job_title=Gerente
code 'add contact' 0
contact=$out
f edit contact "$contact" mobile='+56 9 1111 2222'
code 'edit a borrowed field' 0
f show contact "$contact" --json
json 'it was written' .mobile '+56 9 1111 2222'
json 'the reference is a key' .client "$key"
f list client --search peña --json
json "a contact's name finds the client" '.[0].code' "$key"

f show client "$key" --json
rev=$(printf '%s' "$out" | jq .rev)
f edit client "$key" --rev "$rev" credit_limit=1500.50 credit_days=30
code 'edit with a revision' 0
f edit client "$key" --rev "$rev" credit_days=60
code 'edit with an old revision' 75
f show client "$key" --json
json 'money is text' .credit_limit 1500.50
json 'whole numbers are numbers' .credit_days 30
json 'the second edit did not happen' '.rev' $((rev + 1))
f edit client "$key" --rev x credit_days=1
code 'no revision' 64
f edit client "$key" credit_days=many
code 'no number' 65
like 'the field is named' 'credit_days' "$err"
f edit client "$key" no_such=1
code 'no such field' 65
like 'the path is named' 'no_such' "$err"
f edit client "$key" kind=prospect
verdict $((code == 0)) 'kind is not edited'

for auto in contact_count=7 created_at=2020-01-01T00:00:00Z tax_id_kind=rfc; do
	f add client legal_name='Nadie' "$auto"
	code "$auto is nobody's to give" 65
done

f add client legal_name='Ñandú Ltda' country=CL tax_id=76.086.428-5
code 'the same tax id' 65
like 'it says how to go on' '--yes' "$err"
f list client --where country=CL --json
json 'nothing was saved' 'length' 1
f list client --where tax_id=76086428-5 --json
json "another country's tax id is found" 'length' 1
f list client --where tax_id=zz --json
json 'and what is none is not' 'length' 0
f --yes add client legal_name='Ñandú Ltda' country=CL tax_id=76.086.428-5
code 'the same tax id, accepted' 0
f add client legal_name='Nahuel SA' email=ventas@nires.cl
code 'a weak duplicate is saved' 0
like 'a weak duplicate warns' 'ficha: warning: ' "$err"
f add client legal_name='Malo SA' country=CL tax_id=76086428-6
code 'a wrong RUT' 65
f add client country=MX
code 'a client without a name' 65
like 'a client without a name' 'legal_name' "$err"

f list client --sort legal_name --json
json 'ñ after n' '[.[].legal_name] | join("|")' 'Comercial Los Ñires SpA|Nahuel SA|Ñandú Ltda'
f list client --sort -legal_name --limit 1 --json
json 'from the end' '.[0].legal_name' 'Ñandú Ltda'
f list client --where country=CL --where email=ventas@nires.cl --json
json 'where, twice' 'length' 1
f list client --where email!=ventas@nires.cl --json
json 'where not' 'length' 1
f list client --sort no_such
code 'no such order' 64
f list client --where no_such=1
verdict $((code == 0)) 'no such field to look at'
f list nothing
code 'no such kind of record' 64
like 'kinds are named' 'client' "$err"
f list client
like 'the table has a heading' "$key" "$out"
f list client --csv
like 'CSV has field names' '^id,.*legal_name' "$out"
like 'CSV has rows' 'Ñandú Ltda' "$out"
f list client --csv --json
code 'CSV and JSON' 64
f list client --limit -1
code 'a negative limit' 64

f add client legal_name='=cmd()' kind=prospect
prospect=$out
f list client --csv
like 'formulas are disarmed' "'=cmd" "$out"
f convert client "$prospect"
code 'convert asks for what is missing' 65
f --yes convert client "$prospect"
code 'convert' 0
f show client "$prospect" --json
json 'a customer now' .kind customer
f convert user ana
code 'users are not converted' 64

f archive client "$prospect"
code 'archive' 0
f list client --json
json 'an archived client is not listed' "[.[] | select(.code == \"$prospect\")] | length" 0
f list client --archived --json
json 'but among the archived' '.[0].code' "$prospect"
f add contact client="$prospect" name='Ana Gil'
verdict $((code == 0)) 'an archived client cannot be chosen'
f purge client "$key"
verdict $((code == 0)) 'purge needs a yes'
f --yes purge client "$key"
verdict $((code == 0)) 'purge needs an archived record'
f restore client "$prospect"
code 'restore' 0
f delete client "$prospect"
code 'delete is archive' 0
f purge client "$prospect"
code 'purge without a yes' 65
f --yes purge client "$prospect"
code 'purge' 0
f show client "$prospect"
code 'it is gone' 66

f history client "$key"
code 'history' 0
like 'history says who' ' ana ' "$out"
LANG=es_MX.UTF-8 run --db "$db" history client "$key"
like 'in words of the language' '  ana  se cambió$' "$out"
f history client "$key" --json
json 'history of the credit' '[.[] | select(.path == "credit_days")] | .[0] | .old + ">" + .new' '0>30'
json "the contact's phone is in it" '[.[] | select(.path == "mobile" or .entity == "person")] | length > 0' true
f history verify
code 'history verify' 0
sqlite3 "$db" "DROP TRIGGER IF EXISTS history_no_update" 2>/dev/null
for trigger in $(sqlite3 "$db" "SELECT name FROM sqlite_master WHERE type = 'trigger'"); do
	sqlite3 "$db" "DROP TRIGGER $trigger"
done
cp "$db" "$T/cut.db"
sqlite3 "$db" "UPDATE history SET new_value = '90' WHERE seq = 2"
f history verify
code 'an altered history' 65
like 'the first altered row is named' '2' "$err"
sqlite3 "$T/cut.db" "DELETE FROM history_ref WHERE seq = (SELECT max(seq) FROM history);
	DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)"
run --db "$T/cut.db" --as ana history verify
code 'a cut history' 65
finish

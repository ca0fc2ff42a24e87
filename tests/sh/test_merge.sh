# Two records become one, from the command line; and two again.
. "$(dirname "$0")/lib.sh"
new_database

f() { run --db "$db" --as ana "$@"; }

f add client legal_name='Acme del Norte SA de CV' country=MX phone1='55 1111 2222' contact_name='José Peña'
f add client legal_name='Acme del Norte' phone1='55 3333 4444' website=https://acme.mx
f duplicates client --json
json 'they look alike' '.[0] | "\(.first) \(.second) \(.score) \(.reasons)"' '1 2 25 similar name'
f duplicates client
like 'as a table' '25 +000001 Acme del Norte SA de CV +000002 Acme del Norte +similar name' "$out"
f duplicates note
code 'what is not merged' 65
run --db "$db" --as nobody duplicates client
[ "$code" -ne 0 ]
verdict $? 'nobody'
f merge client 000001 000002 --take phone1 --dry-run
code 'what would be done' 0
like 'the values' '55 1111 2222 +of the other one' "$out"
like 'what is moved' 'Contacts 1' "$out"
f show client 000001 --json
json 'nothing was done' .archived false
f merge client 000001 000002 --take phone1
code 'merged' 0
like 'how to take it back' 'ficha undo [0-9]+' "$err"
change=$(printf '%s' "$err" | grep -oE '[0-9]+$')
f show client 000001 --json
json 'archived' .archived true
json 'by what it is replaced' .replaced_by 000002
f show client 000002 --json
json 'the value that was named' .phone1 '55 1111 2222'
json 'the other goes behind' .phone2 '55 3333 4444'
json 'contacts of both' .contact_count 2
f history client 000002
like 'its card tells' 'Joined: 000001 Acme del Norte SA de CV -> 000002 Acme del Norte' "$out"
f merge client 000001 000002
code 'what is archived' 65
f merge client 000002 000002
code 'with itself' 65
f merge client 000002 000099
code 'with nobody' 66
f merge client 000001 000002 --take nonsense
code 'an unknown field' 65
f undo "$change"
code 'taken back' 0
f show client 000002 --json
json 'as it was' '.phone1 + .phone2' '55 3333 4444'
f history verify
code 'the history is whole' 0
f edit client 000001 tax_id=ACN010101AB9 --yes
f edit client 000002 country=MX tax_id=OTR020202AB9 --yes
f merge client 000001 000002
code 'different tax ids are asked' 65
f merge client 000001 000002 --yes
code 'and accepted' 0
finish

# A value of a drop-down list gives way to another one, from the command line.
. "$(dirname "$0")/lib.sh"
new_database

f() { run --db "$db" --as ana "$@"; }

f add client legal_name='Acme' status=inactive
f list-value replace client_status inactive active --dry-run
code 'what would be done' 0
like 'how many' '1 records? hold' "$err"
f list-value replace client_status inactive active
code 'replaced' 0
like 'how to take it back' 'ficha undo [0-9]+' "$err"
change=$(printf '%s' "$err" | grep -oE 'undo [0-9]+$' | grep -oE '[0-9]+')
f show client 000001 --json
json 'the record followed' .status active
f history list client_status
like 'the list tells' 'Replaced: Inactive -> Active' "$out"
f list-value replace client_status inactive active
code 'what is no value any more' 65
f list-value replace client_kind prospect customer
code 'a list of the rules' 65
f list-value replace nothing a b
code 'no such list' 66
f list-value rename client_status a b
code 'another word' 64
f undo "$change"
code 'taken back' 0
f history list client_status
like 'which way it went then' 'Replaced: Active -> Inactive' "$out"
f show client 000001 --json
json 'as it was' .status inactive
f history verify
code 'the history is whole' 0
finish

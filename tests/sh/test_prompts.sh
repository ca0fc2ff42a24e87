# What is asked at a terminal: passwords, and whether it is really meant.
. "$(dirname "$0")/lib.sh"
command -v tmux >/dev/null || skip 'no tmux'

db=$T/asked.db
cat > "$T/shell" <<END
PS1='ready> '
ficha() { '$FICHA' --config '$T/config/ficha/ficha.ini' --db '$db' "\$@"; echo "code \$?"; }
END
# type_command TEXT: types it on a clean screen; what is seen next is of this command
steps=0
type_command() {
	steps=$((steps + 1))
	keys "clear; echo step'-'$steps; $1" Enter
	sees "step $steps" "^step-$steps\$"
}
terminal "ENV='$T/shell' LANG=en_US.UTF-8 sh -i"
sees 'a shell' 'ready>'
keys 'ficha init --admin ana' Enter
sees 'a password is asked for' 'Password for ana:'
keys 'correct horse battery' Enter
sees 'twice' 'The same again:'
keys 'correct horse bakery' Enter
sees 'not the same' 'not the same'
sees 'not the same' 'code 65'
type_command 'ficha init --admin ana'
sees 'again' 'Password for ana:'
keys 'correct horse battery' Enter
sees 'again, twice' 'The same again:'
keys 'correct horse battery' Enter
sees 'made' 'code 0'
unlike 'no password on the screen' 'horse' "$(screen)"

# who types at the sight of the prompt is not heard too early, however slow the program is then
case $FICHA in */asan/*) can_trace=false ;; *) can_trace='strace -o /dev/null true' ;; esac
if $can_trace 2>/dev/null; then
	shell=$socket
	terminal "strace -o /dev/null -e trace=ioctl -e inject=ioctl:delay_enter=200000 '$FICHA' \
		--config '$T/config/ficha/ficha.ini' --db '$T/slow.db' init --admin ana"
	sees 'a password is asked for, slowly' 'Password for ana:'
	keys 'correct horse battery' Enter
	sees 'it was read' 'The same again:'
	unlike 'and not shown' 'horse' "$(screen)"
	terminal_end
	socket=$shell
fi

type_command "ficha add client legal_name='Una SA' country=CL tax_id=76.086.428-5"
sees 'the key' '000001'
type_command "ficha add client legal_name='Otra SA' country=CL tax_id=76.086.428-5"
sees 'a question' 'Go on all the same\? \[y/N\]'
keys n Enter
sees 'no' 'Nothing was changed'
type_command "ficha add client legal_name='Otra SA' country=CL tax_id=76.086.428-5"
sees 'a question again' 'Go on all the same\? \[y/N\]'
keys s Enter
sees 'yes, in the other language' '000002'
type_command 'ficha delete client 000002'
sees 'delete asks' 'Client "Otra SA": archive it\?'
keys Enter
sees 'Enter is no' 'Nothing was changed'
type_command 'ficha delete -y client 000002'
sees '--yes does not ask' 'code 0'
type_command 'ficha purge client 000002'
sees 'purge asks' 'for good'
keys y Enter
sees 'purged' 'code 0'

# an import that meets what is there: asked row by row, before anything is written
printf 'Razón social,Correo\nUna SA,una@ejemplo.cl\nOtra SA,otra@ejemplo.cl\nNueva SA,\n' > "$T/asked.csv"
ficha_quiet() { "$FICHA" --db "$db" "$@" 2>/dev/null; }
ficha_quiet add client 'legal_name=Otra SA' > /dev/null
type_command "ficha import client '$T/asked.csv' --match name --on-match ask"
sees 'the first row that is there' 'Correo: una@ejemplo.cl'
sees 'asks' 'Update what is there with this line\? \[y/N\]'
is 'nothing is written before' 2 "$(ficha_quiet list client --json | jq length)"
keys n Enter
sees 'the second one' 'Correo: otra@ejemplo.cl'
keys y Enter
sees 'what became of them' 'records: 3, created: 1, added to those there: 0, updated: 1, duplicates: 1'
sees 'done' 'code 0'
is 'as answered' '["","","otra@ejemplo.cl"]' "$(ficha_quiet list client --json | jq -c 'map(.email) | sort')"
terminal_end
run --db "$db" list client --archived --json
json 'it is gone' length 0
finish

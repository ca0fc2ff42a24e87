# The terminal server is killed in the middle of a form, and the words are found again from another terminal.
. "$(dirname "$0")/lib.sh"
command -v tmux >/dev/null || skip 'no tmux'

# log_in LANG LOG-IN USER: to the list of clients, in a new terminal
log_in() {
	LANG=$1
	terminal "LANG=$LANG '$FICHA' --config '$T/config/ficha/ficha.ini' --db '$T/words.db'"
	sees 'the log-in' "$2"
	keys "$3" Tab demo-ficha-2026 Enter
	sees 'the clients' "DEMO.* $3 "
}
# How long the program has waited for a processor: ms, as far as the kernel says.
queued() { awk '{ print int($2 / 1000000) }' "/proc/$program/schedstat" 2>/dev/null; }
program_is_gone() {
	late=$(queued)
	queued=${late:-$queued}
	! grep -q '^State:.[^Z]' "/proc/$program/status" 2>/dev/null
}
# Everything of that terminal dies at once; nobody is asked.
server_dies() {
	server=$(tmux -S "$socket" display -p '#{pid}')
	program=$(tmux -S "$socket" display -p '#{pane_pid}')
	queued=$(queued)
	before=${queued:-0}
	kill -9 "$server"
	wait_for program_is_gone
	took=$((tries * 50 - (${queued:-0} - before)))
	[ $took -lt 1000 ]
	verdict $? 'the program is gone within a second' "$took ms"
}

run --db "$T/words.db" demo --clients 40
code 'samples' 0

log_in es_MX.UTF-8 'Contraseña' ana
keys F7
sees 'a new client' 'Alta: Cliente'
keys -l 'Ferretería La Ñusta SpA'
keys Tab
keys -l 'La Ñus'
sees 'half typed' '\[La Ñus '
server_dies

run --db "$T/words.db" --as ana add person 'name=Otra Persona'
code 'a colleague saves at once' 0
run --db "$T/words.db" --as ana list client --search nusta --json
json 'nothing of it is a client yet' 'length' 0

log_in en_US.UTF-8 'Password' oscar
keys F7
sees 'somebody else begins with an empty form' 'Legal name +\[ {20}'
unlike 'and is shown nothing' 'usta' "$(screen)"
terminal_end

log_in en_US.UTF-8 'Password' ana
sees 'it is offered' 'New: Client › Ferretería La Ñusta SpA'
keys Enter
sees 'every word is there' '\[La Ñus '
sees 'of the other field, too' '\[Ferretería La Ñusta SpA '
keys -l 'ta'
keys F2
sees 'it is saved' 'Saved: .* Ferretería La Ñusta SpA'
terminal_end

run --db "$T/words.db" --as ana list client --search nusta --json
json 'as it was typed' '.[0].trade_name' 'La Ñusta'
log_in en_US.UTF-8 'Password' ana
keys F7
sees 'and is not offered again' 'Legal name +\[ {20}'
terminal_end
run --db "$T/words.db" --as ana history verify
code 'the history is whole' 0
finish

# The README's first two minutes, by its keys, in a terminal of 80 by 24, in both languages.
. "$(dirname "$0")/lib.sh"
command -v tmux >/dev/null || skip 'no tmux'

# session LANG LOG-IN CONTACT-FORM SAVED PHONE-LABEL HISTORY-LINE
session() {
	LANG=$1
	run --db "$T/$LANG.db" demo --clients 40
	code 'samples' 0
	terminal "LANG=$LANG '$FICHA' --config '$T/config/ficha/ficha.ini' --db '$T/$LANG.db'"
	sees 'the log-in' "$2"
	keys ana Tab demo-ficha-2026 Enter
	sees 'the clients' 'DEMO.* ana '
	keys / nires
	sees 'the search' '►000001 +Comercial Los Ñires SpA'
	keys Enter
	sees 'Enter opens the card' '› 000001 Comercial Los Ñires SpA'
	keys 3
	sees 'the contacts' '\[3 ?Conta'
	keys F7
	sees 'a new contact' "$3"
	keys -l 'María Soto'
	keys F2
	sees 'it is saved' "$4 María Soto"
	keys F4
	sees 'the form' "$5 +\\[ "
	keys Tab Tab Tab
	keys -l '+56 63 221 2345'
	keys F2
	sees 'the phone is in the list' 'María Soto +\+56 63 221 2345'
	keys 9
	sees 'the history' " ana +.*$6: \"\" -> \"\\+56 63 221 2345\""
	keys F10
	sees 'back' '►000001'
	terminal_end
	run --db "$T/$LANG.db" --as ana list contact --where 'phone=+56 63 221 2345' --json
	json 'it is in the database' '.[0].name' 'María Soto'
	run --db "$T/$LANG.db" --as ana history verify
	code 'the history is whole' 0
}
session es_MX.UTF-8 'Contraseña' 'Alta: Contacto' 'Se guardó:' 'Teléfono' 'Teléfono'
session en_US.UTF-8 'Password' 'New: Contact' 'Saved:' 'Phone' 'Phone'
finish

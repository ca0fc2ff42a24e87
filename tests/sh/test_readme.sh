# The screens that the README shows are what the samples look like, but for the clock. GENERATE=1 writes them anew.
. "$(dirname "$0")/lib.sh"
command -v tmux >/dev/null || skip 'no tmux'

without_clock() { sed -E '1s/[0-9]{2}:[0-9]{2}$/00:00/'; }

# shown NAME: the screen is the one that stands under "screen: NAME"
shown() {
	if [ "${GENERATE:-}" ]; then
		screen > "$T/screen"
		awk -v name="<!-- screen: $1 -->" -v file="$T/screen" '
			$0 == "<!-- end -->" { inside = 0 }
			!inside { print }
			$0 == name { inside = 1; print "```"; while ((getline line < file) > 0) print line; print "```" }
		' "$ROOT/README.md" > "$T/readme"
		cp "$T/readme" "$ROOT/README.md"
	fi
	written=$(sed "1,/^<!-- screen: $1 -->\$/d; /^<!-- end -->\$/,\$d; /^\`\`\`\$/d" "$ROOT/README.md" |
		sed '/^<!-- end -->$/q' | without_clock)
	wait_for is_written
	is "the README shows this screen: $1" "$written" "$(screen | without_clock)"
}
is_written() { [ "$written" = "$(screen | without_clock)" ]; }

LANG=es_MX.UTF-8
run --config "$T/config/ficha/ficha.ini" --db "$T/demo.db" demo
code 'samples' 0
terminal "LANG=$LANG '$FICHA' --config '$T/config/ficha/ficha.ini' --db '$T/demo.db'"
sees 'the log-in' 'Contraseña'
keys ana Tab demo-ficha-2026 Enter
sees 'the clients' 'DEMO.* ana '
keys / nires
sees 'the search' 'Fila 1/6$'
shown clients
keys Enter
sees 'the card' '› 000001 Comercial Los Ñires SpA'
keys F4 Tab Tab
sees 'the form' '\[Los Ñires'
keys -l ' Valdivia'
sees 'what is typed' 'modificado.*'
sees 'what is typed' 'Ñires Valdivia '
shown form
keys F12
sees 'the question' 'No'
keys n
sees 'the card again' '\[1 ?Datos\]'
keys q
sees 'the search again' 'Fila 1/6$'
keys Escape
sees 'the whole list' 'Fila [0-9]+/194$'
keys :
sees 'the palette' 'Ir a'
keys -l 'barras'
sees 'what fits' 'barras.*'
shown palette
keys Enter
sees 'the chart' 'Fila 1/2$'
shown chart
terminal_end
finish

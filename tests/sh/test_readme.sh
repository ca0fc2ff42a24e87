# The screen that the README shows is what the samples look like, but for the clock.
. "$(dirname "$0")/lib.sh"
command -v tmux >/dev/null || skip 'no tmux'

without_clock() { sed -E '1s/[0-9]{2}:[0-9]{2}$/00:00/'; }
LANG=es_MX.UTF-8
run --config "$T/config/ficha/ficha.ini" --db "$T/demo.db" demo
code 'samples' 0
terminal "LANG=$LANG '$FICHA' --config '$T/config/ficha/ficha.ini' --db '$T/demo.db'"
sees 'the log-in' 'Contraseña'
keys ana Tab demo-ficha-2026 Enter
sees 'the clients' 'DEMO.* ana '
keys / nires
sees 'the search' 'Fila 1/6$'
shown=$(screen | without_clock)
written=$(sed '1,/^<!-- screen: clients -->$/d; /^<!-- end -->$/,$d; /^```$/d' "$ROOT/README.md" |
	without_clock)
is 'the README shows this screen' "$written" "$shown"
terminal_end
finish

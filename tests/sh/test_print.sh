# Print: pages of a list, a card, what belongs to a record; to a file, a printer, a terminal's printer.
# The pages must be those in tests/sh/pages; GENERATE=1 writes them anew.
. "$(dirname "$0")/lib.sh"
FICHA_NOW=2026-11-21T15:00:00Z
export FICHA_NOW
new_database
pages=$(dirname "$0")/pages

# A release goes by the clock of the machine: all days are that of the pages.
one_day() { sed -E 's|[0-9]{2}/[0-9]{2}/[0-9]{4}|21/11/2026|g; s|(21/11/2026) [0-9]{2}:[0-9]{2} |\1 09:00 |; s|(21/11/2026) [0-9]{2}:[0-9]{2}$|\1 09:00|'; }
f() { run --db "$db" --as ana "$@"; }
page() {
	out=$(printf '%s\n' "$out" | one_day)
	[ "${GENERATE:-}" != 1 ] || printf '%s\n' "$out" > "$pages/$2"
	printf '%s\n' "$out" | cmp -s - "$pages/$2"
	verdict $? "$1" "$(printf '%s\n' "$out" | diff "$pages/$2" - | head -n 20)"
}

f edit company 1 'name=Peña y Asociados SA de CV'
f add client 'legal_name=Comercial Ñandú SpA' code=C1 country=CL tax_id=76.086.428-5 'phone1=+56 2 2345 6789' \
	email=ventas@nandu.example 'address.street=Av. Libertador Bernardo O'"'"'Higgins' address.city=Santiago \
	credit_limit=2500000 'contact_name=Zoé Núñez' 'contact_job_title=Compras' \
	'note=Paga a treinta días; llamar antes de enviar. Pide siempre factura con orden de compra.'
f add contact client=C1 'name=Ana López de la Fuente y Echeverría' 'phone=+56 2 2345 6700' email=ana@nandu.example \
	'description=Solo por la mañana'
for i in 01 02 03 04 05; do f add client "legal_name=Cliente $i de un nombre bastante largo SA de CV" code=L$i --yes; done
for language in en es; do
	case $language in en) LANG=en_US.UTF-8 ;; es) LANG=es_MX.UTF-8 ;; esac
	f print client --search cliente
	page "a list, $language" list.$language
	f print client C1
	page "a card, $language" card.$language
	f print contacts C1
	page "the contacts of a client, $language" contacts.$language
done
LANG=en_US.UTF-8
f print notes C1 --to "$T/notes.txt"
code 'to a file' 0
like 'it has the pages' '^Peña y Asociados SA de CV +' "$(cat "$T/notes.txt")"
f print notes C1 --to "$T/notes.txt"
code 'nothing is overwritten' 65
f print client C9
code 'no such client' 66
f print nothing C1
code 'no such kind' 64
printf '[security]\npassword_cost = 1\n[print]\ncolumns = 50\nlines = 20\n' > "$T/narrow.ini"
f --config "$T/narrow.ini" print client
is 'several pages' 2 "$(printf '%s' "$out" | tr -cd '\f' | wc -c)"
is 'no line is wider' 50 "$(printf '%s\n' "$out" | wc -L)"

# The printer of the host: a program of ours in its place.
cat > "$T/lp" <<'LP'
#!/bin/sh
ls /proc/$$/fd > "${0%/*}/open"
{ echo "$# arguments"; cat; } > "${0%/*}/printed"
LP
printf '#!/bin/sh\nprintf "lp: no \\033[5idestination\\n" >&2\nexit 3\n' > "$T/broken"
chmod +x "$T/lp" "$T/broken"
with() { printf '[security]\npassword_cost = 1\n[print]\n%s\n' "$1" > "$T/print.ini"; }
p() { f --config "$T/print.ini" print client C1 --to "$1"; }
with "program = $T/lp"
p lp
code 'to lp' 0
like 'what came there' 'Cliente|Client C1: Comercial Ñandú SpA' "$(cat "$T/printed")"
is 'no arguments' '0 arguments' "$(head -n 1 "$T/printed")"
unlike 'no descriptor of ours' '^[3-9]$' "$(cat "$T/open")"
with "program = $T/broken"
p lp
code 'a printer that fails' 74
like 'its words, made safe' 'did not print \(3\): lp: no ␛\[5idestination' "$err"
for bad in "$T/none" lp ''; do
	with "program = $bad"
	p lp
	code "program = $bad" 78
done
with 'terminal = no'
p terminal
code 'the terminal is off' 78
with 'terminal = yes'
p terminal
code 'no terminal' 74

# In a terminal of its own: between the two sequences stands every page, and nothing that the terminal obeys.
at_terminal() {
	TERM=$1 script -qec "'$FICHA' --config '$T/print.ini' --db '$db' --as ana print client C1 --to terminal" \
		"$T/typescript" < /dev/null > /dev/null 2>&1
	code=$?
}
at_terminal xterm
code 'to the printer of an xterm' 0
on=$(printf '\033[5i') off=$(printf '\033[4i')
tr -d '\r' < "$T/typescript" > "$T/sent"
is 'switched on once, and off once' '1 1' "$(grep -cF "$on" "$T/sent") $(grep -cF "$off" "$T/sent")"
f print client C1
printf '%s\n' "$out" | sed "/$(printf '\f')/d" > "$T/page"
sed "1,/\[5i/{s/.*\[5i//;/^Script/d}; /\[4i/,\$d; /$(printf '\f')/d" "$T/sent" > "$T/between"
cmp -s "$T/page" "$T/between"
verdict $? 'the page is between them' "$(diff "$T/page" "$T/between" | head)"
# One that counts: it shows what comes after so many bytes, so that they have to be right.
printf 'counting|prints so many bytes,\n\tam, cols#80, lines#24, cup=\\E[%%i%%p1%%d;%%p2%%dH, mc5p=\\E[%%p1%%d;9i,\n' > "$T/counting"
tic -o "$T/.terminfo" "$T/counting"
at_terminal counting
code 'to a printer that counts' 0
esc=$(printf '\033')
sed "1{/^Script/d}; /^Script done/,\$d" "$T/typescript" | LC_ALL=C sed "s/$esc\[[0-9]*;9i//g" | tr -d '\f' > "$T/between"
grep -o "$esc\[[0-9]*;9i" "$T/typescript" | tr -dc '0-9;\n' | awk -F ';' '{ n += $1 } END { print n }' > "$T/counted"
"$FICHA" --db "$db" --as ana print client C1 2>/dev/null |
	awk '{ printf "%s%s", (NR > 1 ? "\r\n" : ""), $0 }' > "$T/whole"
is 'every byte is counted' "$(wc -c < "$T/whole")" "$(cat "$T/counted")"
tr -d '\f' < "$T/whole" > "$T/page"
head -c "$(wc -c < "$T/page")" "$T/between" | cmp -s - "$T/page"
verdict $? 'and no other is sent' "$(diff "$T/page" "$T/between" | cat -v | head)"
at_terminal dumb
code 'a terminal without a printer' 74

add_users
for who in sara tito; do
	run --db "$db" --as $who print client
	echo "$who $code" >> "$T/codes"
done
is 'rights' 'sara 0 tito 77' "$(tr '\n' ' ' < "$T/codes" | sed 's/ $//')"
run --db "$db" --as sara print client C1
code 'a record that is not hers' 66
finish

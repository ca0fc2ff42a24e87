#!/bin/sh
# Sales documents as PDF: what is read back from them is what the document says, and how they look.
. "$(dirname "$0")/lib.sh"

new_database
LANG=es_MX.UTF-8
f() { run --db "$db" --as ana "$@"; }

f edit company 1 "name=Suministros Peña y Compañía SA de CV" tax_id=EKU9003173C9 tax_regime=601 \
	"street=Av. Insurgentes Sur" ext_no=1602 zip=03940 "city=Ciudad de México" language=es
f add client "legal_name=Ferretería Núñez e Hijos SA de CV" country=MX tax_id=GODE561231GR8 \
	"address[+0].street=Calle 5 de Mayo" "address[+0].zip=06000" credit_days=30
f add product "name=Tornillo hexagonal" price=2.5 unit=H87 tax=IVA16
f add document kind=invoice client=000001 date=2026-11-21 "line[+0].product=000001" "line[+0].quantity=480"
code 'a document of one line' 0

# ---- the libraries: most starts need none of them, and they are most of a start ----
is 'loaded by who makes a PDF or a mail' '' "$(ldd "$FICHA" | grep -E 'pango|cairo|curl|libpq')"

# ---- the command ----
f pdf 000001 --to "$T/one.pdf"
code 'pdf --to' 0
is 'a PDF' '%PDF-' "$(head -c 5 "$T/one.pdf")"
f pdf 000001 --to "$T/one.pdf"
code 'nothing is overwritten' 65
"$FICHA" --db "$db" --as ana pdf 000001 > "$T/again.pdf" 2>/dev/null
cmp -s "$T/one.pdf" "$T/again.pdf"
verdict $? 'twice the same bytes'
f pdf 999999
code 'none of that number' 66
f pdf 000001 --to terminal
code 'a terminal takes no PDF' 64
f print document 000001
like 'as text: the title' 'Prefactura 000001' "$out"
like 'as text: the legend' 'SIN VALIDEZ FISCAL' "$out"
like 'as text: in words' 'UN MIL TRESCIENTOS NOVENTA Y DOS PESOS 00/100 M.N.' "$out"

# ---- the logo ----
printf 'GIF89a' > "$T/no.png"
f logo "$T/no.png"
code 'no PNG' 65
like 'which is said' 'PNG' "$err"
printf '\211PNG\r\n\032\n\0\0\0\015IHDR\0\0\0\0\0\0\0\0\010\002\0\0\0\0\0\0\0' > "$T/empty.png"
f logo "$T/empty.png"
code 'no pixels' 65
like 'which is said' 'píxeles' "$err"
head -c 40000000 /dev/zero > "$T/large.png"
f logo "$T/large.png"
code '40 MB' 65
like 'which is said' 'kB' "$err"
f logo "$T/none.png"
code 'no such file' 66
logo=$(dirname "$0")/pages/logo.png
f logo "$logo"
code 'a logo' 0
run --db "$db" --as ana history company 1
like 'the history knows' 'Logo' "$out"
f pdf 000001 --to "$T/logo.pdf"
code 'a document with it' 0
f logo
code 'which picture?' 64
f logo --remove
code 'no logo any more' 0
f pdf 000001 --to "$T/bare.pdf"
cmp -s "$T/bare.pdf" "$T/one.pdf"
verdict $? 'the document as it was without one'
f logo --remove
code 'there is none' 65
f logo "$logo"

# ---- three pages ----
i=0
set --
while [ $i -lt 60 ]; do
	set -- "$@" "line[+$i].description=Artículo $i: áéíóú ñ € “comillas”, y más texto, el que hace falta para que llene dos renglones" \
		"line[+$i].quantity=$((i + 1)).5" "line[+$i].price=1$i.25" "line[+$i].tax=IVA16"
	i=$((i + 1))
done
f add document kind=invoice client=000001 date=2026-11-21 "$@"
f issue document 000002
code 'issued' 0
f pdf F-1 --to "$T/three.pdf"
f add service_order client=000001 "fault=No enciende"
f print service_order 1001 --pdf --to "$T/order.pdf"
code "the customer's copy of an order" 0

# ---- letters of all kinds ----
long=$(printf '%0300d' 0 | tr 0 X)
f add client 'legal_name=חנות שלום 🦄 y 👩‍👩‍👧🏽 Ñandú' country=MX kind=customer
f add document kind=invoice client=000002 date=2026-11-21 "line[+0].description=Unicornio 🦄 y 👨‍👩‍👧 fin ñ€" \
	"line[+0].quantity=1" "line[+0].price=1" "line[+1].description=$long" "line[+1].quantity=1" "line[+1].price=1"
f pdf 000003 --to "$T/letters.pdf"
code 'letters of all kinds' 0

f add client 'legal_name=Arepas del Valle SAS' country=CO kind=customer tax_id=900373923-8
f add document kind=invoice client=000003 date=2026-11-21 "line[+0].description=Arepa" "line[+0].quantity=1" "line[+0].price=1"
f print document 000004
like "the tax id has its own country's name" 'NIT: 900.373.923-8' "$out"
like 'and the other its own' 'RFC: EKU9003173C9' "$out"
like 'between two countries both are named' 'Colombia' "$out"
unlike 'and never by their codes' '(, |^)(MX|CO)( |$)' "$out"
f print document F-1
unlike 'within one country nobody writes it' 'México *$' "$(printf '%s\n' "$out" | sed -n '/Emisor/,/Clave/p' | grep -v Ciudad)"

# ---- more than the client may owe ----
f edit client 000001 credit_limit=100
f add document kind=invoice client=000001 date=2026-11-21 "line[+0].description=Cosa" \
	"line[+0].quantity=1" "line[+0].price=1"
f issue document 000005
code 'a question is no yes' 65
like 'what it asks' 'debería .*; su límite de crédito es 100.00' "$err"
f show document 000005
like 'it is still a draft' 'Borrador' "$out"
f issue document 000005 --yes
code 'accepted' 0
f history document F-2
like 'which stays known' 'aceptado: más que el límite de crédito' "$out"

command -v pdftotext >/dev/null && command -v qpdf >/dev/null || skip 'poppler-utils or qpdf is not there'
for name in one logo three order letters; do
	qpdf --check "$T/$name.pdf" > "$T/qpdf" 2>&1
	verdict $? "qpdf --check $name" "$(cat "$T/qpdf")"
done
is 'pages' 3 "$(pdfinfo "$T/three.pdf" | sed -n 's/^Pages: *//p')"
like 'letter paper' '612 x 792' "$(pdfinfo "$T/three.pdf")"
like 'fonts are embedded, as far as they are used' '^[A-Z]{6}[+].* yes yes yes ' "$(pdffonts "$T/three.pdf" | tail -n +3)"
unlike 'all of them' ' no (yes|no) (yes|no)' "$(pdffonts "$T/three.pdf" | tail -n +3)"

text=$(pdftotext -layout "$T/three.pdf" -)
for what in 'Suministros Peña y Compañía SA de CV' 'Prefactura F-1' 'Ferretería Núñez e Hijos SA de CV' \
	'BORRADOR — SIN VALIDEZ FISCAL. Este documento no ha sido timbrado' 'RFC: GODE561231GR8' \
	'Página 1 de 3' 'Página 3 de 3' 'PESOS [0-9][0-9]/100 M.N.' 'IVA 16 %'; do
	like "the text has: $what" "$what" "$text"
done
# Each line with its figures, as the document has them; heads on each page.
lost=
f show document F-1 --json
printf '%s' "$out" | jq -r '.line[] | [.description, .quantity, .amount] | @tsv' > "$T/lines"
is 'lines of the document' 60 "$(wc -l < "$T/lines" | tr -d ' ')"
plain=$(printf '%s' "$text" | tr -d ',\n' | tr -s ' ')
while IFS='	' read -r description quantity amount; do
	case $plain in *"${description%%:*}:"*" $quantity "*" $amount"*) ;; *) lost="$lost $description" ;; esac
done < "$T/lines"
is 'no line is lost' '' "$lost"
is 'heads on each page' 3 "$(printf '%s\n' "$text" | grep -c 'Descripción .*Importe')"
f show document F-1 --json
total=$(printf '%s' "$out" | jq -r .total)
like 'the total' "Total .* $total MXN" "$(printf '%s' "$text" | tr -d ,)"
unlike 'no letter is missing' '□|�' "$text"
letters=$(pdftotext "$T/letters.pdf" -)
like 'no boxes for what no font has' 'Unicornio (🦄|�) y (👨‍👩‍👧|�) fin ñ€' "$letters"
like 'from the right to the left' 'שלום' "$letters"
like 'beside it' 'Ñandú' "$letters"
is 'a word of 300 letters' 300 "$(printf '%s' "$letters" | tr -d '\n' | grep -o 'X\{250,\}' | tr -d '\n' | wc -c | tr -d ' ')"
like 'a draft says so' 'BORRADOR' "$(pdftotext "$T/one.pdf" -)"
like 'an order: to be signed' 'El cliente: nombre, fecha, firma' "$(pdftotext "$T/order.pdf" -)"

# ---- how they look: pictures, compared with a tolerance of a tenth of a per cent of the grey values ----
command -v pdftoppm >/dev/null || skip 'pdftoppm is not there'
pictures=$(dirname "$0")/pages
# differ A B: thousandths of a per cent by which two pictures of one size differ
differ() {
	if [ "$(head -c 15 "$1" | cksum)" != "$(head -c 15 "$2" | cksum)" ]; then echo 100000; return; fi
	cmp -l "$1" "$2" | awk -v all="$(wc -c < "$1")" '
		function octal(s,  n, i) { n = 0; for (i = 1; i <= length(s); i++) n = n * 8 + substr(s, i, 1); return n }
		{ d = octal($2) - octal($3); sum += d < 0 ? -d : d }
		END { printf "%d\n", sum / 255 / all * 100000 }'
}
picture() { # NAME: each page of NAME.pdf
	pdftoppm -gray -r 50 "$T/$1.pdf" "$T/$1"
	for page in "$T/$1"-*.pgm; do
		golden=$pictures/$(basename "$page").gz
		if [ "${GENERATE:-}" ]; then
			gzip -9nc "$page" > "$golden"
			continue
		fi
		gunzip -c "$golden" > "$T/golden"
		d=$(differ "$page" "$T/golden")
		[ "$d" -le 100 ]
		verdict $? "the picture of $(basename "$page")" "differs by $d / 100000"
	done
}
case $(fc-match 'Liberation Sans' 2>/dev/null) in
LiberationSans*) ;;
*) skip 'the fonts of the pictures are not there' ;;
esac
picture logo
picture three
finish

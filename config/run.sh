#!/bin/sh
# Makes the sample database beside the program, once, and opens it: config/run.sh BUILD-DIRECTORY [prepare]
set -eu
out=$1
db=$out/demo.db
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
en*) english=1 ;;
*) english= ;;
esac

# Under another name first, so that a broken-off run leaves nothing that looks whole.
if [ ! -e "$db" ]; then
	rm -f "$out"/demo-new.db*
	"$out/ficha" --quiet --db "$out/demo-new.db" demo
	mv "$out/demo-new.db" "$db"
	rm -f "$out"/demo-new.db*
fi
[ "${2:-}" != prepare ] || exit 0

if [ -t 0 ] && [ -t 1 ]; then
	exec "$out/ficha" --db "$db"
fi
if [ "$english" ]; then
	echo "Ficha is built, with samples. Start it at a terminal: $out/ficha --db $db"
	echo "Users: ana (administrator), oscar, sara, tito; password: demo-ficha-2026"
else
	echo "Ficha está lista, con datos de muestra. En una terminal: $out/ficha --db $db"
	echo "Usuarios: ana (administradora), oscar, sara, tito; contraseña: demo-ficha-2026"
fi

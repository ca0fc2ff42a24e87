#!/bin/sh
# Installs what is missing of config/packages: config/deps.sh build [check] [pg] [format]
# Asks once. YES=1, or no terminal, means yes.
set -eu
list=$(dirname "$0")/packages

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
en*) english=1 ;;
*) english= ;;
esac
# say ENGLISH SPANISH
say() { if [ "$english" ]; then printf '%s' "$1"; else printf '%s' "$2"; fi; }

wanted() {
	awk -v sets=" $* " '!/^#/ && NF && index(sets, " " $2 " ") { print $1 }' "$list"
}
missing() {
	dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
		awk -v wanted="$*" '
			$2 == "installed" { have[$1] = 1 }
			END { n = split(wanted, p, " ")
			      for (i = 1; i <= n; i++) if (!have[p[i]]) printf "%s ", p[i] }'
}
agreed() {
	[ "${YES:-}" != 1 ] && [ -t 0 ] && [ -t 2 ] || return 0
	say "Install $count packages with apt ($packages)? [Y/n] " \
		"¿Instalar $count paquetes con apt ($packages)? [S/n] " >&2
	read -r answer || answer=n
	case $answer in [nN]*) return 1 ;; esac
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
	say "This is no Debian: see config/packages for what Ficha needs." \
		"Esto no es Debian: config/packages dice lo que Ficha necesita." >&2
	echo >&2
	exit 0
fi
# shellcheck disable=SC2046
packages=$(missing $(wanted "$@"))
packages=${packages% }
[ "$packages" ] || exit 0
count=$(echo "$packages" | wc -w)

sudo=
[ "$(id -u)" -eq 0 ] || sudo='sudo '
command="${sudo}apt-get install -y --no-install-recommends $packages"
if ! agreed || { [ "$sudo" ] && ! command -v sudo >/dev/null; }; then
	say "To install them, type: " "Para instalarlos, escriba: " >&2
	echo "$command" >&2
	exit 1
fi
say "Installing $count packages: $packages" "Instalando $count paquetes: $packages" >&2
echo >&2
# apt ACTION...
apt() { ${sudo}env DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@"; }
# The lists of a fresh machine are empty or old: they are fetched when the first try fails.
# shellcheck disable=SC2086
apt install --no-install-recommends $packages >/dev/null 2>&1 ||
	{ apt update && apt install --no-install-recommends $packages; } >/dev/null || {
	say "The packages could not be installed. Type: " "No se pudieron instalar. Escriba: " >&2
	echo "$command" >&2
	exit 1
}

#!/bin/sh
# The translations: config/po.sh template > FILE; config/po.sh update; config/po.sh check
set -eu
cd "$(dirname "$0")/.."

# _( and N_( alone are found in C; the file names are sorted, so that the result is always the same.
template() {
	find src include -name '*.[ch]' | LC_ALL=C sort |
		xgettext --from-code=UTF-8 -L C -k -k_ -kN_ --no-location --add-comments=po: \
			--package-name=ficha -f - -o - | grep -v '^"POT-Creation-Date:'
}
# Every text of the sources is translated, none is left over, none is doubtful.
check() {
	tmp=$(mktemp -d)
	trap 'rm -rf "$tmp"' EXIT
	template > "$tmp/ficha.pot"
	msgfmt -c -o /dev/null po/es.po
	msgmerge -q --no-fuzzy-matching -o "$tmp/es.po" po/es.po "$tmp/ficha.pot"
	bad=0
	msgattrib --untranslated --no-obsolete --no-wrap "$tmp/es.po" > "$tmp/untranslated"
	msgattrib --only-fuzzy --no-obsolete --no-wrap "$tmp/es.po" > "$tmp/fuzzy"
	msgattrib --only-obsolete --no-wrap "$tmp/es.po" > "$tmp/obsolete"
	for kind in untranslated fuzzy obsolete; do
		[ ! -s "$tmp/$kind" ] || { echo "po/es.po: $kind:"; cat "$tmp/$kind"; bad=1; }
	done
	return $bad
}

case ${1:-} in
template) template ;;
update)
	tmp=$(mktemp)
	template > "$tmp"
	msgmerge -q -U --backup=off --no-fuzzy-matching po/es.po "$tmp"
	rm -f "$tmp"
	msgattrib --no-obsolete -o po/es.po po/es.po
	msgfmt --statistics -o /dev/null po/es.po
	;;
check) check ;;
*) echo 'usage: config/po.sh template|update|check' >&2; exit 64 ;;
esac

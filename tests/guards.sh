#!/bin/sh
# Takes each guard of tests/guards.tsv out and demands that its test fails: tests/guards.sh BUILD-DIRECTORY
# Only the guard's own object is made without it, so that a guard costs seconds. GUARDS='gate locks': those alone.
set -u
cd "$(dirname "$0")/.." || exit 1
out=$1
make=${MAKE:-make}
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES
jobs=-j$(nproc 2>/dev/null || echo 2)
passed=0 failed=0
tab=$(printf '\t')

build() { "$make" --no-print-directory $jobs BUILD=debug OUT="$out" "$@" > "$out/log" 2>&1 || { cat "$out/log"; return 1; }; }
fails() { timeout 300 "$out/$1" > "$out/log" 2>&1; grep -qF "[  FAILED  ] $2" "$out/log"; }
bad() { failed=$((failed + 1)); echo "not ok: $1"; }

mkdir -p "$out"
awk -F '\t' -v only="${GUARDS:+ $GUARDS }" '!/^#/ && NF && (only == "" || index(only, " " $1 " "))' \
	tests/guards.tsv > "$out/chosen"
# shellcheck disable=SC2046
build $(awk -F '\t' -v out="$out" '{ print out "/" $3 }' "$out/chosen" | sort -u) || exit 1
while IFS=$tab read -r guard file program test; do
	object=$out/obj/${file#src/}
	object=${object%.c}.o
	if ! grep -q "GUARD_OFF_$guard" "$file"; then
		bad "there is no guard $guard in $file"
	elif fails "$program" "$test"; then
		bad "$test fails with the guard $guard in place"
	elif ! rm -f "$object" || ! build GUARD_OFF="$guard" "$out/$program"; then
		bad "the program is not built without the guard $guard"
	elif ! fails "$program" "$test"; then
		bad "without the guard $guard nothing fails in $test"
	else
		passed=$((passed + 1))
	fi
	rm -f "$object"
	build "$out/$program" || exit 1
done < "$out/chosen"

grep -rhoE 'GUARD_OFF_[a-z_]+' src | sed 's/GUARD_OFF_//' | sort -u | while read -r guard; do
	grep -q "^$guard$tab" tests/guards.tsv || echo "not ok: no test for the guard $guard"
done > "$out/log"
cat "$out/log"
failed=$((failed + $(wc -l < "$out/log")))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

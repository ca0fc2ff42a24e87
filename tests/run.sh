#!/bin/sh
# Runs test programs, as many at once as there are processors (JOBS), and adds up their verdicts:
# "N passed, N failed". What they measured (lines "figure: ...") is passed on. Those that measure how
# long somebody waits run alone.
set -u
alone=' test_turns test_patience '
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0 skipped=0

# at_once N PROGRAM...: each writes NAME.out and NAME.rc
at_once() {
	jobs=$1
	shift
	[ $# -eq 0 ] || printf '%s\n' "$@" | xargs -P "$jobs" -I {} sh -c \
		'timeout 600 "$1" > "$2/${1##*/}.out" 2>&1; echo $? > "$2/${1##*/}.rc"' run {} "$dir"
}

together='' single=''
for t in "$@"; do
	case $alone in
	*" ${t##*/} "*) single="$single $t" ;;
	*) together="$together $t" ;;
	esac
done
at_once "${JOBS:-$(nproc 2>/dev/null || echo 2)}" $together
at_once 1 $single

for t in "$@"; do
	out=$dir/${t##*/}.out rc=$(cat "$dir/${t##*/}.rc" 2>/dev/null || echo 1)
	p=$(grep -ac '^\[       OK ' "$out")
	f=$(sed -n 's|^\[  FAILED  \] \([0-9]*\) test(s).*|\1|p' "$out" | head -n 1)
	s=$(grep -ac '^\[  SKIPPED \] [a-z]' "$out")
	grep -a '^figure: ' "$out"
	if [ "$rc" -ne 0 ]; then
		grep -a -n 'ERROR' "$out" | head -n 10
		tail -n 60 "$out"
		[ "${f:-0}" -gt 0 ] || f=1
		echo "FAILED: $t (exit $rc)"
	fi
	passed=$((passed + p)) failed=$((failed + ${f:-0})) skipped=$((skipped + s))
done
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"
else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

#!/bin/sh
# Runs test programs and test scripts (which try the program FICHA), JOBS at once (one more than there are
# processors, since many wait), and adds up their verdicts: a line "-- DIRECTORY: ..." for each directory, and
# one for all at the end, "N passed, N failed". What they measured (lines "figure: ...") is passed on.
set -u
first='monkey faults power slow_line import screens technician memory matrix killed session drafts sshd' # the longest
alone=' turns ' # it measures how long somebody waits
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# place JOB: when its turn is; 99 comes after all others, alone
place() {
	name=${1##*/test_}
	name=${name%.sh}
	n=10
	for t in $first; do
		[ "$t" != "$name" ] || break
		n=$((n + 1))
	done
	case $alone in *" $name "*) n=99 ;; esac
	echo $n
}

# at_once N JOB...: each leaves its output, its exit code and its seconds
at_once() {
	jobs=$1
	shift
	[ $# -eq 0 ] || printf '%s\n' "$@" | xargs -P "$jobs" -I {} sh -c \
		'out=$2/$(printf %s "$1" | tr / _) at=$(date +%s)
		case $1 in *.sh) timeout 1800 sh "$1" ;; *) timeout 1800 "$1" ;; esac > "$out" 2>&1
		echo $? > "$out.rc"; echo $(($(date +%s) - at)) > "$out.s"' run {} "$dir"
}

# verdict OUTPUT EXIT-CODE: p, f and s of a program (cmocka's lines) or of a script (its last line)
verdict() {
	last=$(tail -n 1 "$1")
	p=0 f=0 s=0
	case $last in
	[0-9]*' passed, '*' failed, '*' skipped')
		p=${last%% *} s=${last##*, } s=${s%% *} f=${last#*, } f=${f%% *}
		;;
	*)
		p=$(grep -ac '^\[       OK ' "$1")
		f=$(sed -n 's|^\[  FAILED  \] \([0-9]*\) test(s).*|\1|p' "$1" | head -n 1)
		s=$(grep -ac '^\[  SKIPPED \] [a-z]' "$1")
		;;
	esac
	[ "$2" -eq 0 ] || [ "${f:-0}" -gt 0 ] || f=1
}

sum() { # PASSED FAILED SKIPPED
	if [ "$3" -gt 0 ]; then echo "$1 passed, $2 failed, $3 skipped"; else echo "$1 passed, $2 failed"; fi
}

for job in "$@"; do echo "$(place "$job") $job"; done | sort -s -k 1,1 > "$dir/jobs"
at_once "${JOBS:-$(($(nproc 2>/dev/null || echo 2) + 1))}" $(sed -n '/^99/!s/^[0-9]* //p' "$dir/jobs")
at_once 1 $(sed -n 's/^99 //p' "$dir/jobs")

passed=0 failed=0 skipped=0 part='' part_passed=0 part_failed=0 part_skipped=0
part_ends() {
	[ -z "$part" ] || echo "-- $part: $(sum $part_passed $part_failed $part_skipped)"
	part=$1 part_passed=0 part_failed=0 part_skipped=0
}
for job in "$@"; do
	out=$dir/$(printf %s "$job" | tr / _)
	rc=$(cat "$out.rc" 2>/dev/null || echo 1) at=${job%/*}
	[ "${at##*/}" = "$part" ] || part_ends "${at##*/}"
	[ -e "$out" ] || echo "it did not run" > "$out"
	verdict "$out" "$rc"
	grep -a '^figure: ' "$out"
	if [ "$rc" -ne 0 ] || [ "${f:-0}" -gt 0 ]; then
		grep -a -n 'ERROR' "$out" | head -n 10
		tail -n 60 "$out"
		echo "FAILED: $job (exit $rc)"
	fi
	passed=$((passed + p)) failed=$((failed + ${f:-0})) skipped=$((skipped + s))
	part_passed=$((part_passed + p)) part_failed=$((part_failed + ${f:-0})) part_skipped=$((part_skipped + s))
done
part_ends ''
echo "-- longest: $(for s in "$dir"/*.s; do name=${s##*test_} && echo "$(cat "$s") ${name%.s}"; done | sort -rn | head -n 12 |
	sed 's/\([0-9]*\) \(.*\)/\2 \1 s/' | paste -sd , | sed 's/,/, /g')"
sum $passed $failed $skipped
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

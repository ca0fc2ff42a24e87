#!/bin/sh
# All that `make check` proves, step after step, and the sum of the verdicts: tests/check.sh BUILD-DIRECTORY
# A step that ends with "N passed, N failed[, N skipped]" adds these; any other counts as one.
# What the steps measured stands in a table at the end (tests/tools/figure.h).
set -u
cd "$(dirname "$0")/.." || exit 1
out=$1
make=${MAKE:-make}
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES
jobs=-j$(nproc 2>/dev/null || echo 2)
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
passed=0 failed=0 skipped=0 started=$(date +%s)

# step NAME COMMAND...
step() {
	name=$1 at=$(date +%s)
	shift
	"$@" > "$logs/log" 2>&1
	rc=$?
	line=$(grep -E '^[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$' "$logs/log" | tail -n 1)
	if [ "$line" ]; then
		p=${line%% *} f=${line#*, } f=${f%% *} s=0
		case $line in *skipped) s=${line##*, } s=${s%% *} ;; esac
		[ $rc -eq 0 ] || [ "$f" -gt 0 ] || f=1
	elif [ $rc -eq 0 ]; then
		p=1 f=0 s=0
	else
		p=0 f=1 s=0
	fi
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
	[ "$f" -eq 0 ] || sed "s/^/    /" "$logs/log"
	sed -n 's/^-- /   /p' "$logs/log"
	sed -n "s/^figure: \(.*\)/\1 [$name]/p" "$logs/log" >> "$logs/figures"
	printf '== %s: %s passed, %s failed, %s skipped (%s s)\n' "$name" "$p" "$f" "$s" \
		$(($(date +%s) - at))
}

# build VARIANT TARGET...: warnings are errors
build() {
	variant=$1
	shift
	"$make" --no-print-directory $jobs -k CI=1 BUILD="$variant" OUT="$(directory "$variant")" "$@"
}
directory() { if [ "$1" = release ]; then echo "$out"; else echo "$out/$1"; fi; }

step 'build release' build release all
# A release is what people run: scripts try it, and the one with sanitizers.
for variant in debug asan; do
	case $variant in debug) ficha=$out/ficha ;; *) ficha=$(directory $variant)/ficha ;; esac
	step "build $variant" build $variant all tests
	step "tests, $variant" build $variant tests-run FICHA="$ficha"
done
step 'fuzzing, asan' build asan fuzz-short
step 'lint' tests/tools/lint.sh
step 'lint finds what is planted' tests/tools/lint_test.sh

echo '== measured'
cat "$logs/figures"
echo "$(($(date +%s) - started)) s"
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"
else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

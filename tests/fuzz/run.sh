#!/bin/sh
# Runs the harnesses on their corpora: tests/fuzz/run.sh [--long SECONDS] HARNESS...
# Without --long a few seconds each, always the same course; with it libFuzzer, which leaves what it finds
# in a directory fuzz/NAME beside the harnesses.
set -u
cd "$(dirname "$0")/../.." || exit 1
long=0
if [ "$1" = --long ]; then
	long=$2
	shift 2
fi
passed=0 failed=0 dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

long_run() { # HARNESS NAME
	mkdir -p "${1%/*}/found/$2"
	"$1" -max_total_time="$long" -max_len=4096 -print_final_stats=1 \
		-artifact_prefix="${1%/*}/found/$2/crash-" \
		"${1%/*}/found/$2" "tests/fuzz/corpus/$2" 2>&1 | tail -n 25
	! ls "${1%/*}/found/$2"/crash-* > /dev/null 2>&1
}
# As many at once as there are processors; each leaves its output and its exit code.
[ "$long" -gt 0 ] || printf '%s\n' "$@" | xargs -P "$(nproc 2>/dev/null || echo 2)" -I {} sh -c \
	'name=${1##*/fuzz_}
	"$1" "tests/fuzz/corpus/$name" "${FUZZ_MS:-3000}" > "$2/$name" 2>&1; echo $? > "$2/$name.rc"' run {} "$dir"
for harness in "$@"; do
	name=${harness##*/fuzz_}
	if [ "$long" -gt 0 ]; then
		long_run "$harness" "$name"
		rc=$?
	else
		cat "$dir/$name"
		rc=$(cat "$dir/$name.rc")
	fi
	if [ "$rc" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $harness"; fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

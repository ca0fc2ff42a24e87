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
passed=0 failed=0
for harness in "$@"; do
	name=${harness##*/fuzz_}
	if [ "$long" -gt 0 ]; then
		mkdir -p "${harness%/*}/found/$name"
		"$harness" -max_total_time="$long" -max_len=4096 -print_final_stats=1 \
			-artifact_prefix="${harness%/*}/found/$name/crash-" \
			"${harness%/*}/found/$name" "tests/fuzz/corpus/$name" 2>&1 | tail -n 25
		ls "${harness%/*}/found/$name"/crash-* > /dev/null 2>&1 && rc=1 || rc=0
	else
		"$harness" "tests/fuzz/corpus/$name" "${FUZZ_MS:-5000}" 2>&1
		rc=$?
	fi
	if [ $rc -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $harness"; fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

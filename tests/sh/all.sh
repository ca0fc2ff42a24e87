#!/bin/sh
# Runs all scripts beside it, as many at once as there are processors (JOBS), and adds up their
# verdicts. The longest one, which waits for a slow line, begins.
set -u
cd "$(dirname "$0")/../.." || exit 1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0 skipped=0
{ echo tests/sh/test_slow_line.sh; printf '%s\n' tests/sh/test_*.sh | grep -v slow_line; } | xargs -P "${JOBS:-$(nproc 2>/dev/null || echo 2)}" -I {} sh -c \
	'timeout 600 sh "$1" > "$2/${1##*/}" 2>&1' run {} "$dir"
for script in tests/sh/test_*.sh; do
	out=$dir/${script##*/}
	last=$(tail -n 1 "$out")
	sed '$d' "$out"
	printf '%s: %s\n' "$script" "$last"
	case $last in
	*' passed, '*' failed, '*' skipped')
		rest=${last#*, }
		passed=$((passed + ${last%% *}))
		failed=$((failed + ${rest%% *}))
		rest=${rest#*, }
		skipped=$((skipped + ${rest%% *}))
		;;
	*) failed=$((failed + 1)) ;;
	esac
done
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"
else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

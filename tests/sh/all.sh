#!/bin/sh
# Runs all scripts beside it and adds up their verdicts.
cd "$(dirname "$0")/../.." || exit 1
passed=0 failed=0 skipped=0
for script in tests/sh/test_*.sh; do
	out=$(timeout 600 sh "$script" 2>&1)
	last=$(printf '%s\n' "$out" | tail -n 1)
	printf '%s\n' "$out" | sed '$d'
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

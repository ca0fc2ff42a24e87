#!/bin/sh
# Runs test programs one after the other and adds up their verdicts: "N passed, N failed".
# What they measured (lines "figure: ...") is passed on.
passed=0 failed=0 skipped=0
for t in "$@"; do
	out=$(timeout 600 "$t" 2>&1) && rc=0 || rc=$?
	p=$(printf '%s\n' "$out" | grep -c '^\[       OK ')
	f=$(printf '%s\n' "$out" | sed -n 's|^\[  FAILED  \] \([0-9]*\) test(s).*|\1|p' | head -n 1)
	s=$(printf '%s\n' "$out" | grep -c '^\[  SKIPPED \] [a-z]')
	printf '%s\n' "$out" | grep '^figure: '
	if [ "$rc" -ne 0 ]; then
		printf '%s\n' "$out" | tail -n 60
		[ "${f:-0}" -gt 0 ] || f=1
		echo "FAILED: $t (exit $rc)"
	fi
	passed=$((passed + p)) failed=$((failed + ${f:-0})) skipped=$((skipped + s))
done
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"
else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

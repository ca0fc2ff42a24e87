# The whole program from outside. A test script begins with:
#
#	. "$(dirname "$0")/lib.sh"
#
# then runs the program and says what it must have done, and ends with `finish`:
#
#	run list client --json        sets $out, $err and $code
#	code 'what is tested' 0       the exit code of the last run
#	is 'what' EXPECTED "$out"     the same text
#	like 'what' PATTERN "$err"    a grep -E pattern is found
#	json 'what' FILTER EXPECTED   jq -r FILTER of $out
#
# Each script has a directory of its own, $T, as home; the program is $FICHA.
set -u
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
FICHA=${FICHA:-$ROOT/build/ficha}
case $FICHA in /*) ;; *) FICHA=$PWD/$FICHA ;; esac
REFERENCE=$ROOT/../shared/reference
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
unset XDG_CONFIG_HOME XDG_STATE_HOME FICHA_CONFIG LC_ALL LC_MESSAGES LANGUAGE
HOME=$T XDG_DATA_HOME=$T/data XDG_CONFIG_HOME=$T/config LANG=en_US.UTF-8
export HOME XDG_DATA_HOME XDG_CONFIG_HOME LANG
mkdir -p "$T/config/ficha"
printf '[security]\npassword_cost = 1\n' > "$T/config/ficha/ficha.ini"
echo 'correct horse battery' > "$T/password"
passed=0 failed=0 skipped=0

run() {
	out=$("$FICHA" "$@" 2>"$T/err" </dev/null)
	code=$?
	err=$(cat "$T/err")
}
# verdict RC NAME [DETAILS]
verdict() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf 'not ok: %s: %s\n' "$(basename "$0")" "$2"
		[ $# -lt 3 ] || printf '%s\n' "$3" | sed 's/^/    /'
	fi
}
code() {
	[ "$code" -eq "$2" ]
	verdict $? "$1" "exit code $code, not $2
$err"
}
is() {
	[ "$2" = "$3" ]
	verdict $? "$1" "expected: $2
got:      $3"
}
like() {
	printf '%s\n' "$3" | grep -qE -e "$2"
	verdict $? "$1" "no \"$2\" in:
$3"
}
unlike() {
	! printf '%s\n' "$3" | grep -qE -e "$2"
	verdict $? "$1" "there is \"$2\" in:
$3"
}
json() {
	got=$(printf '%s' "$out" | jq -r "$2" 2>&1)
	[ "$got" = "$3" ]
	verdict $? "$1" "expected: $3
got:      $got
$err"
}
# skip WHY: ends the script there
skip() {
	skipped=$((skipped + 1))
	echo "skipped: $(basename "$0"): $1"
	finish
}
# wait_for COMMAND...: until it succeeds; two minutes at most, then it fails
wait_for() {
	tries=0
	until "$@"; do
		tries=$((tries + 1))
		[ $tries -le 2400 ] || return 1
		sleep 0.05
	done
}
finish() {
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" -eq 0 ]
	exit
}
# new_database: $db, with the administrator ana; and the other three roles
new_database() {
	db=$T/test.db
	run --db "$db" init --admin ana --password-file "$T/password"
	code 'init' 0
}
add_users() {
	for pair in oscar:operator sara:seller tito:technician; do
		run --db "$db" --as ana user add "${pair%:*}" --role "${pair#*:}" \
			--password-file "$T/password"
		code "user add ${pair%:*}" 0
	done
}

# A terminal, for what is only asked there: `terminal COMMAND` runs it at 80 by 24, `keys` types, `sees` waits for
# a pattern on the screen, and `terminal_end` closes it. $at_end is done at last.
terminals=0 at_end=:
terminal() {
	terminals=$((terminals + 1)) socket=$T/tmux$terminals # the last server may still be on its way out
	trap 'tmux -S "$socket" kill-server 2>/dev/null; eval "$at_end"; rm -rf "$T"' EXIT
	tmux -S "$socket" -f /dev/null new-session -d -x 80 -y 24 "env -u TMUX $1"
}
terminal_end() { tmux -S "$socket" kill-server; }
screen() { tmux -S "$socket" capture-pane -p; }
keys() { tmux -S "$socket" send-keys "$@"; }
shows() { screen 2>/dev/null | grep -qE -e "$1"; }
sees() {
	if ! wait_for shows "$2"; then
		verdict 1 "$LANG: $1" "no \"$2\" in:
$(screen)"
		finish
	fi
	verdict 0 "$1"
}

# Making databases, finding them and refusing them.
. "$(dirname "$0")/lib.sh"

run version
code 'version' 0
like 'version' '^ficha [0-9]+\.[0-9]+\.[0-9]+$' "$out"
run --version
code '--version' 0
run help
code 'help' 0
like 'help lists commands' '^  import ' "$out"
run help list
like 'help of a command' '--where FIELD=VALUE' "$out"
run frobnicate
code 'unknown command' 64
like 'unknown command' '^ficha: .*frobnicate' "$err"
is 'errors are not on stdout' '' "$out"

run list client
code 'no database yet' 66
like 'no database yet' 'ficha init --admin' "$err"
is 'nothing is made by looking' '' "$(ls "$T/data" 2>/dev/null)"

run init --admin ana --password-file "$T/password"
code 'init in the default place' 0
[ -f "$T/data/ficha/ficha.db" ]
verdict $? 'the default place'
run init --admin ana --password-file "$T/password"
code 'init does not touch what is there' 73
run list client --json
code 'an empty list' 0
json 'an empty list' 'length' 0

run --db "$T/cl.db" init --admin ana --country CL --password-file "$T/password"
code 'a firm of another country' 0
run --db "$T/cl.db" --as ana show company 1 --json
is 'has the ways of that country' 'CLP America/Santiago ,' \
	"$(printf '%s' "$out" | jq -r '[.currency, .time_zone, .decimal_mark] | join(" ")')"
run --db "$T/cl.db" --as ana list tax --json
is 'and its taxes' 'EXENTO IVA19' "$(printf '%s' "$out" | jq -r '[.[].code] | sort | join(" ")')"
rm -f "$T"/cl.db*
run --db "$T/no.db" init --admin ana --country XX --password-file "$T/password"
code 'a country that is none' 65
is 'nothing is left of that' '' "$(ls "$T"/no.db* 2>/dev/null)"
echo short > "$T/short"
run --db "$T/no.db" init --admin ana --password-file "$T/short"
code 'a short password' 65
[ ! -e "$T/no.db" ]
verdict $? 'a short password makes no database'
run --db "$T/no.db" init --admin 'Ana María' --password-file "$T/password"
code 'a name that is none' 65
is 'nothing is left of it' '' "$(ls "$T"/no.db* 2>/dev/null)"
run --db "$T/no.db" init --admin ana --password-file "$T/nowhere"
code 'no password file' 66
run --db "$T/no.db" init --admin ana --password-file "$T"
code 'a directory for a password' 66
run --db "$T/no.db" demo --now 2026-13-01
code 'a clock that is none' 65
is 'makes no demo' '' "$(ls "$T"/no.db* 2>/dev/null)"
"$FICHA" --db "$T/half.db" demo --clients 20000 >"$T/half.out" 2>&1 &
half=$!
half_made() { [ "$(sqlite3 -readonly "$T/half.db" "SELECT value FROM meta WHERE key = 'demo'" 2>/dev/null)" = 1 ]; }
wait_for half_made
kill -INT $half
wait $half
like 'a demo that is broken off says so' 'broken off: .*half.db was not made|interrumpió: .*half.db no se creó' "$(cat "$T/half.out")"
is 'and leaves nothing' '' "$(ls "$T"/half.db* 2>/dev/null)"
run --db "$T/no.db" init
code 'init without a name' 64
for wrong in country=ZZ time_zone=Mars/Phobos currency=pesos; do
	printf '[company]\nname = Una\n%s\n' "$wrong" > "$T/company.ini"
	run --config "$T/company.ini" --db "$T/no.db" init --admin ana --password-file "$T/password"
	code "$wrong in the configuration" 78
	like "$wrong is shown" "company.ini, line 3, \\[company\\] ${wrong%=*}: " "$err"
done
is 'nothing is left of them' '' "$(ls "$T"/no.db* 2>/dev/null)"
run --db "$T/no.db" init --admin ana
code 'no terminal to ask for a password' 64

db=$T/data/ficha/ficha.db
run --db "$db" migrate
code 'migrate with nothing to do' 0
like 'migrate says the version' 'version [0-9]' "$out"
run --db "$T/no.db" list client
code 'a database that is not there' 66
echo 'This is a letter, not a database. It is long enough to be read as one, line after line.' \
	> "$T/letter.db"
run --db "$T/letter.db" list client
code 'not a database' 65
like 'the file is named' "letter.db" "$err"
is 'it was not touched' 1 "$(ls "$T"/letter.db* | wc -l)"
: > "$T/empty.db"
run --db "$T/empty.db" list client
code 'an empty file' 65
is 'it is still empty' 0 "$(wc -c < "$T/empty.db")"
mkdir "$T/dir.db"
run --db "$T/dir.db" list client
verdict $((code == 0)) 'a directory'
sqlite3 "$T/other.db" 'CREATE TABLE t (x)'
run --db "$T/other.db" list client
code "somebody else's database" 65
cp "$db" "$T/newer.db"
printf '\000\000\047\017' | dd of="$T/newer.db" bs=1 seek=60 conv=notrunc 2>/dev/null
run --db "$T/newer.db" list client
code 'a newer database' 65
like 'a newer database' '9999' "$err"
is 'a newer database is left alone' newer.db "$(cd "$T" && ls newer.db*)"
head -c 9000 "$db" > "$T/cut.db"
run --db "$T/cut.db" list client
code 'a database without its end' 65
like 'a database without its end' 'cut.db is damaged' "$err"
is 'a database without its end is left alone' cut.db "$(cd "$T" && ls cut.db*)"
cp "$db" "$T/other.db"
printf 'Else' | dd of="$T/other.db" bs=1 seek=68 conv=notrunc 2>/dev/null
run --db "$T/other.db" list client
code 'a database of another program' 65
is 'a database of another program is left alone' other.db "$(cd "$T" && ls other.db*)"
cp "$db" "$T/corrupt.db"
dd if=/dev/zero of="$T/corrupt.db" bs=4096 seek=1 count=6 conv=notrunc 2>/dev/null
run --db "$T/corrupt.db" list client
verdict $((code != 65)) 'a damaged database' "exit code $code: $err"
is 'one sentence' 1 "$(printf '%s\n' "$err" | wc -l)"

printf '[ui]\nlanguage = es\ncolour = yes\n' > "$T/bad.ini"
run --config "$T/bad.ini" list client
code 'an unknown key' 78
like 'file and line' 'bad\.ini, line 3.*colour' "$err"
printf '[ui]\nlanguage = en\n[keys]\nedit = n\n' > "$T/keys.ini"
chmod 600 "$T/keys.ini"
run --config "$T/keys.ini" --db "$db" --as ana
code 'a key that has another meaning' 78
like 'file, line and action' "keys.ini, line 4, \[keys\] edit: n is the key of \"new\" already" "$err"
printf '[keys]\nflying = F4\n' > "$T/keys.ini"
run --config "$T/keys.ini" --db "$db" --as ana
code 'an action that there is not' 78
run --config "$T/none.ini" list client
code 'no configuration file' 78
FICHA_CONFIG=$T/bad.ini
export FICHA_CONFIG
run list client
code 'FICHA_CONFIG' 78
unset FICHA_CONFIG
printf '[ui]\nlanguage = es\n' > "$T/es.ini"
run --config "$T/es.ini" help
like 'the language of the configuration' 'Órdenes:|Comandos:' "$out"
LANG=C.UTF-8
run help
like 'Spanish where nothing is said' 'Órdenes:|Comandos:' "$out"
LANG=en_US.UTF-8
printf '[database]\nuri = %s\n[security]\npassword_cost = 1\n' "$T/configured.db" > "$T/uri.ini"
run --config "$T/uri.ini" init --admin ana --password-file "$T/password"
[ -f "$T/configured.db" ]
verdict $? 'the database of the configuration'

run --db "$T/demo.db" demo --clients 20
code 'demo' 0
run --db "$T/demo.db" list client --limit 0 --json
json 'demo clients' 'length > 10' true
run --db "$T/demo.db" list user --json
json 'demo users' '[.[].name] | sort | join(" ")' 'ana oscar sara tito'
run --db "$T/demo.db" demo
code 'a second demo' 73
run --db "$T/demo.db" demo --now 2025-06-01
code 'back unasked' 65
like 'what would be wrong' 'future.*--yes' "$err"
run --db "$T/demo.db" demo --yes --now 2026-11-21T12:00:00Z
code "the demo's clock" 0
run --db "$T/demo.db" --as ana history company 1
like 'its history tells' 'Clock of the demo: "" -> "21/11/2026' "$out"
run --db "$T/demo.db" --as ana add client legal_name='Reloj SA'
key=$out
run --db "$T/demo.db" show client "$key" --json
json 'the clock is honoured' '.created_at' '2026-11-21T12:00:00Z'
run --db "$T/demo.db" demo --now never
code 'no moment' 65
run --db "$db" demo --now 2026-11-21T12:00:00Z
code 'no demo' 65
run demo --clients 5
[ -f "$T/data/ficha/demo.db" ]
verdict $? 'the default place of a demo'

for shell in bash zsh; do
	run completion $shell
	code "completion $shell" 0
	like "completion $shell knows entities" 'client contact' "$out"
done
run completion bash
printf '%s\n' "$out" | bash -n
verdict $? 'the completion parses'
words=$(printf '%s\nCOMP_WORDS=(ficha list cl); COMP_CWORD=2; _ficha; echo "${COMPREPLY[*]}"\n' "$out" | bash)
is 'the completion completes' 'client' "$words"
"$FICHA" help > /dev/full 2>"$T/err"
verdict $(($? != 74)) 'a full disk under the output'

# ---- the set-up, step by step ----
run --db "$T/steps.db" init --admin ana --password-file "$T/password"
steps() { run --db "$T/steps.db" --as ana setup "$@"; }
steps --json
json 'its order' '[.[].step] | join(" ")' 'security roles users company series taxes lists products clients contacts prospects'
json 'all of it is to do' '[.[] | select(.state == "open")] | length' 10
run --db "$T/steps.db" --as ana user add oscar --role operator --password-file "$T/password"
run --db "$T/steps.db" --as ana add client legal_name='Los Ñires SpA' country=CL
steps --json
json 'records make it done' '[.[] | select(.state == "done") | .step] | join(" ")' 'users taxes clients'
steps leave lists
code 'a step is right as it is' 0
steps
like 'it says who said so' '^as is +lists .*\(ana\)' "$out"
steps resume lists
steps leave all
code 'put away' 0
steps leave nothing
code 'no such step' 64
steps leave
code 'which one?' 64
steps drop lists
code 'no such word' 64
run --db "$T/steps.db" --as oscar setup
code 'not for an operator' 77
run --db "$T/steps.db" --as oscar setup resume all
code 'nor to change it' 77
finish

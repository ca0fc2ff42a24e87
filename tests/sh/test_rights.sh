# Who may do what, and who may say who he is.
. "$(dirname "$0")/lib.sh"
new_database
add_users

as() { run --db "$db" --as "$@"; }

as sara add client legal_name='De Sara SA'
code 'a seller adds' 0
hers=$out
as sara show client "$hers" --json
json 'and owns it' .owner sara
as ana add client legal_name='De Ana SA' owner=ana
his=$out
as sara list client --json
json 'a seller sees her own' '[.[].legal_name] | join("|")' 'De Sara SA'
as sara show client "$his"
code "somebody else's is not there" 66
as sara edit client "$his" credit_days=1
code "somebody else's is not changed" 66
as sara archive client "$hers"
code 'a seller does not archive' 77
as sara import client "$T/password"
code 'a seller does not import' 77
as sara list user
code 'a seller does not see users' 77
as oscar list client --json
json 'an operator sees all' 'length' 2
as oscar --yes purge client "$his"
code 'an operator does not purge' 77
as oscar user add eva --role administrator --password-file "$T/password"
code 'an operator does not make users' 77
as tito list client
code 'a technician lists no clients' 77
like 'it is a sentence' '^ficha: .+\.$' "$err"

as nobody list client
verdict $((code == 0)) 'an unknown user'
as ana user disable sara
code 'disable' 0
as sara list client
code 'a disabled user' 77
as ana user enable sara
as sara list client
code 'enabled again' 0
as ana user disable ana
verdict $((code == 0)) 'the last administrator stays'
as ana user add Eva --role operator --password-file "$T/password"
code 'a log-in name has small letters' 65
as ana user add eva --role king --password-file "$T/password"
code 'no such role' 65
as ana user add eva --password-file "$T/password"
code 'a user needs a role' 64
as ana user add oscar --role operator --password-file "$T/password"
code 'the name is taken' 65
as ana user promote oscar
code 'no such user command' 64
as ana user password oscar --password-file "$T/password"
code 'a password for somebody else' 0

run --db "$db" list client --json
code 'without --as: the only administrator' 0
as ana user add eva --role administrator --password-file "$T/password"
run --db "$db" list client
code 'two administrators: who?' 77
like 'it says how' '--as' "$err"

if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
	chmod 755 "$T"
	chmod 666 "$db"
	setpriv --reuid=65534 --regid=65534 --clear-groups \
		"$FICHA" --db "$db" --as ana list client > "$T/out" 2>&1
	code=$? err=$(cat "$T/out")
	code 'a stranger is not believed' 77
	chmod 640 "$db"
fi
finish

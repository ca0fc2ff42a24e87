# A technician at the command line: orders, and through an order whom to call. Everything else of the table is tried
# with what there is of two clients; nothing of the one that is not his comes out.
. "$(dirname "$0")/lib.sh"
new_database
add_users

as() { run --db "$db" --as "$@"; }
mark=XYZZY

as ana add client legal_name='Los Ñires SpA' country=CL tax_id=76086428-5 contact_name=Rosa
mine=$out
as ana --yes add client legal_name="$mark SA" country=CL tax_id=77777777-7 email="$mark@example.com" \
	contact_name="$mark Paz" note="$mark" 'address[+0].street='"$mark"
other=$out
as ana add service_order client="$mine" technician=tito fault='No enciende'
is 'a number is proposed' 1001 "$out"
as ana add service_order client="$other" fault="$mark" number=4711
is 'or given' 4711 "$out"
as ana add service_order client="$mine" number=4711
code 'once' 65
as ana add service_order client="$mine" tax_id=12345678-9
code 'a wrong tax id' 65
as ana --yes edit service_order 4711 number=4712
code 'a number stays' 65
as ana edit service_order 4711 state=cancelled
code 'no reason' 65
as ana edit role technician row_scope=assigned
code 'technicians see what is assigned to them' 0

as tito list service_order --json
json 'his orders' '[.[].number] | join(" ")' 1001
as tito show service_order 1001 --json
json 'one of them' .fault 'No enciende'
as tito contacts service_order 1001 --json
json 'whom to call' '[.[].name] | join(" ")' Rosa
json 'and not whose' '.[0] | has("owner") or has("self_client")' false
as tito history service_order 1001
code 'its history' 0
as tito print contacts service_order 1001 --to -
code 'whom to call, on paper' 0
like 'by name' 'Rosa' "$out"
as tito print service_order 1001 --to -
code "the customer's copy" 0
like 'with a line to sign on' '^ *_{10}' "$out"
as ana edit service_order 1001 tax_id=
as tito contacts service_order 1001
code 'no tax id, no contacts' 65
like 'a sentence says so' '^ficha: .*1001.*\.$' "$err"
as ana edit service_order 1001 tax_id=76086428-5
as tito list service_order --csv
code 'a file of orders needs the right to export' 77
like 'a sentence says so' '^ficha: tito may not export: .*\.$' "$err"
as tito contacts service_order 1001 --csv
code 'so does one of contacts' 77
as ana add service_order client="$mine" number=4711
like 'a number is taken, by which one' 'the same as in Order 4711\.$' "$err"

# What the host may do without --as, a technician may not.
for line in "backup $T/copy.db" doctor 'doctor --full' 'doctor --make-ballast' 'history verify' \
	"--yes restore $T/copy.db"; do
	# shellcheck disable=SC2086
	as tito $line
	code "refused: $line" 77
	is "and silent: $line" '' "$out"
done
verdict "$([ ! -e "$T/copy.db" ]; echo $?)" 'nothing was copied'
for user in '' '--as ana'; do
	# shellcheck disable=SC2086
	run --db "$db" $user backup "$T/copy$user.db"
	code "a copy, $user" 0
	# shellcheck disable=SC2086
	run --db "$db" $user history verify
	code "a look at the history, $user" 0
done

as tito contacts service_order 2
code 'an id is no number' 66

# refused COMMAND...: it fails, and says nothing of the other client.
refused() {
	as tito --yes "$@"
	verdict $((code == 0)) "refused: $*"
	unlike "and silent: $*" "$mark" "$out$err"
}
printf 'legal_name\nA\n' > "$T/in.csv"
for entity in client contact person note user role list company order_dealing service_order; do
	for key in 1 2 "$mine" "$other" 4711; do
		for verb in show archive restore purge history print; do
			case $entity-$verb-${key##*0} in
			service_order-show-1 | service_order-history-1 | service_order-print-1) ;;
			*) refused $verb $entity "$key" ;;
			esac
		done
		refused edit $entity "$key" name="$mark"
		[ "$entity$key" = service_order1 ] || refused contacts $entity "$key"
	done
	[ $entity = service_order ] || refused list $entity
	refused add $entity name=a
	refused import $entity "$T/in.csv"
	refused export $entity
done
# The other kinds of record, and every other command that acts as somebody: whatever is added to the program.
as ana add document client="$other" notes="$mark"
for entity in address bank document document_line operation product price tax series ssh_key open_session message \
	delivery attempt schedule; do
	refused list "$entity"
	refused show "$entity" 1
	refused edit "$entity" 1 name="$mark"
	refused archive "$entity" 1
	refused export "$entity"
	refused add "$entity" name=a
done
for command in $("$FICHA" help | sed -n '/^Commands:/,/^Options:/s/^  \([a-z][a-z-]*\) .*/\1/p' | sort -u); do
	case $command in
	list | show | contacts | print | history) continue ;; # those that he has
	init | demo | backup | doctor | migrate | restore) continue ;; # those of the database's owner
	bench | completion | tax-id | ssh-* | version | help) continue ;;
	esac
	known=$((${known:-0} + 1))
	for operands in 1 'client 1' 'document 1' "$mine $other"; do
		# shellcheck disable=SC2086
		refused $command $operands
	done
done
verdict "$([ "${known:-0}" -ge 20 ]; echo $?)" 'the commands were found' "${known:-0}"
refused contacts service_order 4711
refused print contacts service_order 4711
refused print contacts client "$mine"
refused print contacts "$mine"
refused convert client "$other"
refused merge client "$mine" "$other"
for change in 1 2 3 4 5 6 7 8 9 10 11 12; do
	refused undo $change
	unlike 'nor of its kind' 'Users|Clients|Roles|Lists' "$err"
done
refused user add eva --role administrator --password-file "$T/password"
refused user password ana --password-file "$T/password"
refused user disable ana
refused user enable ana
as tito list service_order --search "$mark" --json
is 'nothing is found' '[]' "$(printf %s "$out" | tr -d '\n ')"
refused list service_order --where "client=$other"
finish

# The verdicts on tax identifiers.
. "$(dirname "$0")/lib.sh"

run tax-id --country CL --json -- 76.086.428-5 76086428-6 ''
code 'three RUTs' 0
json 'verdicts' '[.[].verdict] | join(" ")' 'valid invalid invalid'
json 'normalised' '.[0].normalised' '76086428-5'
json 'as given' '.[0].input' '76.086.428-5'
json 'country' '.[0].country' CL
json 'no reason when valid' '.[0].reason' ''
json 'a reason when not' '.[1].reason | length > 5' true
run tax-id --country mx XAXX010101000
code 'a generic RFC' 0
like 'a generic RFC' '^XAXX010101000: valid XAXX010101000' "$out"
run tax-id --country CO -- 900.373.923-8
like 'a NIT' 'valid 900\.373\.923-8' "$out"
run tax-id XAXX010101000
code 'which country?' 64
run tax-id --country Mexico XAXX010101000
code 'no country' 64
run tax-id --country MX
code 'no value' 64
[ -f "$REFERENCE/taxid_vectors.tsv" ] || skip 'no reference data'
# One call a country: all of its inputs, and the verdicts that are expected.
tab=$(printf '\t')
for country in MX CL CO; do
	set --
	expected=
	while IFS= read -r row; do
		case $row in "$country$tab"*) ;; *) continue ;; esac
		row=${row#*"$tab"}
		input=${row%%"$tab"*}
		row=${row#*"$tab"}
		set -- "$@" "$input"
		case ${row%%"$tab"*} in
		1) expected="$expected valid" ;;
		W) expected="$expected warning" ;;
		*) expected="$expected invalid" ;;
		esac
	done < "$REFERENCE/taxid_vectors.tsv"
	run tax-id --country $country --json -- "$@"
	json "all vectors of $country" '[.[].verdict] | join(" ")' "${expected# }"
done
finish

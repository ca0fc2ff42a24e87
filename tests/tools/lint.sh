#!/bin/sh
# What no compiler looks at: which floor sees what, functions that are not to be used, the manual, the
# translations. tests/tools/lint.sh [ROOT]; each rule is one verdict.
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 1
code=$(mktemp -d)
trap 'rm -rf "$code"' EXIT

# The sources without comments, line by line as they are.
find src include -name '*.[ch]' | while read -r file; do
	mkdir -p "$code/$(dirname "$file")"
	awk '{
		line = $0; text = ""
		while (length(line)) {
			if (inside) {
				at = index(line, "*/")
				if (!at) break
				line = substr(line, at + 2); inside = 0
			} else {
				at = index(line, "/*")
				if (!at) { text = text line; break }
				text = text substr(line, 1, at - 1)
				line = substr(line, at + 2); inside = 1
			}
		}
		print text
	}' "$file" > "$code/$file"
done

# rule WHAT: the standard input has the violations
rule() {
	found=$(cat)
	echo "${found:+not }ok" >> "$code/verdicts"
	[ -z "$found" ] || printf 'not ok: %s\n%s\n' "$1" "$found"
}
# find_code PATTERN PATH...: in code without comments, FILE:LINE:text
find_code() {
	pattern=$1
	shift
	(cd "$code" && grep -rnE -e "$pattern" "$@")
}
without() { grep -vE "$1"; }

# Which floor stands on which: a file includes its own floor and those below.
(cd "$code" && grep -rnE '^[ \t]*#[ \t]*include "[a-z]+/' src include) | awk -F '[:"]' '
	BEGIN { split("base store dict core print mail cli tui", order, " ")
		for (i in order) rank[order[i]] = i }
	{ split($1, path, "/"); split($4, target, "/")
	  from = path[2]; to = target[1]
	  if (!(from in rank) || !(to in rank)) next
	  if (rank[to] > rank[from] || (from == "tui" && to == "cli")) print }' |
	rule 'a floor includes only itself and those below'
(cd "$code" && grep -rnE '^[ \t]*#[ \t]*include "[a-z]+/' src) | awk -F '[:"]' '
	{ split($1, path, "/"); split($4, target, "/")
	  if (path[3] != "" && path[2] != target[1]) print $4 ":" $1 }' |
	while IFS=: read -r header file; do
		[ -e "include/$header" ] || echo "$file includes $header, which is private to its floor"
	done | rule 'headers beside a source are private to its floor'

# only_in FLOOR HEADERS
only_in() {
	find_code "#[ \t]*include [<\"]($2)" src include | without "^(src|include)/$1/" |
		rule "only $1 sees $2"
}
only_in tui '(ncursesw?/)?(n?cursesw?|panel|menu|form|term|termcap)\.h'
only_in store 'sqlite3|libpq|postgres'
only_in print '(pango|cairo|glib|fontconfig)'
only_in mail '(curl[/.]|idn2)'
only_in base 'iniparser|jansson|dictionary|utf8proc|crypt\.h|openssl/'

# not_used WHY FUNCTIONS
not_used() {
	find_code "(^|[^A-Za-z0-9_.>])($2)[ \t]*\(" src include | rule "$1: $2"
}
not_used 'no shell' 'system|popen|wordexp'
not_used 'no unbounded strings' 'strcpy|strcat|strncpy|strncat|sprintf|vsprintf|gets|stpcpy|alloca'
not_used 'no functions with a memory' 'strtok|localtime|gmtime|ctime|asctime|setlocale_r'
not_used 'no unchecked numbers' 'atoi|atol|atoll|atof|sscanf|scanf|strtod|strtof'
not_used 'no processes, no threads' 'fork|vfork|daemon|pthread_create|thrd_create|clone'
find_code 'posix_spawnp?[ \t]*\(' src include | without '^src/base/spawn\.c' | rule 'programs are started by spawn()'
find_code '(dlopen|dlsym)[ \t]*\(' src include | without '^src/base/late\.c' | rule 'libraries are loaded by late_load()'
find_code '^([^"]*[^A-Za-z0-9_"])?(float|double)([^A-Za-z0-9_]|$)' src include | rule 'no floating point'
find_code '(^|[^A-Za-z0-9_])sql_put[ \t]*\(' src include |
	without '^(src|include)/(store|dict)/' | rule 'sql_put is for store and dict'
find_code '(^|[^A-Za-z0-9_])sql_(add|i64|text|value|append)[ \t]*\(|"[^"]*(SELECT |INSERT INTO|DELETE FROM|UPDATE [a-z]+ SET|CREATE TABLE)' \
	src/cli src/tui src/print src/main.c | rule 'no SQL in the faces'
find_code '%-?[0-9*]+s' src/tui | rule 'columns are no bytes: no padding by printf in drawing'
find_code '(^|[^A-Za-z0-9_])(time|gettimeofday)[ \t]*\(' src include |
	without '^src/base/moment' | rule 'everybody asks now()'

find src tests -name '*.[ch]' | while read -r file; do
	lines=$(wc -l < "$file")
	[ "$lines" -le 1000 ] || echo "$file has $lines lines"
done | rule 'no file beyond a thousand lines'
find src tests include config \( -name '*.[ch]' -o -name '*.sh' -o -name '*.mk' \) -exec \
	grep -nE '[ 	]+$' /dev/null {} + | rule 'no blanks at the ends of lines'

# CODE-MAP names every source, and nothing else. In a floor's section base/text.h is a public header
# and text.c lies in src/base; everywhere else names are paths from here.
if [ -e Makefile ]; then
	awk '/^[a-z]/ { floor = $1 == "main" ? "." : $1 }
		/^[A-Z]/ { floor = "" }
		/^  / { for (i = 1; i <= NF; i++) {
			word = $i; sub(/[;:,]$/, "", word)
			if (!floor && (word ~ /^[a-z]+\/./ || i == 1)) print word
			if (!floor || word !~ /^[a-z_0-9\/]+\.(c|h|sql|late)$/) continue
			print floor == "." ? "src/" word : (word ~ /\// ? "include/" word : "src/" floor "/" word)
		} }' CODE-MAP | sort -u > "$code/named"
	{ git ls-files include src 2>/dev/null || find include src -type f; } | sort > "$code/files"
	{
		comm -23 "$code/files" "$code/named" | sed 's/$/ is not in CODE-MAP/'
		while read -r file; do
			[ -e "$file" ] || echo "CODE-MAP names $file, which is not there"
		done < "$code/named"
	} | rule 'CODE-MAP names every source'
fi

# Whoever reads a clone has nothing but the clone. Screens show documents that are issued.
pages='rules|screens|pitfalls|sql|style|security|performance|tax|import|glossary|system|peers'
find src include tests config man po schema.sql Makefile CODE-MAP ./*.md -type f \
	! -path 'tests/tools/lint*.sh' ! -path 'tests/tui/screens/*' 2>/dev/null | xargs grep -nE \
	"DECISIONS|DESIGN[.]md|[Hh]andbook|(^|[^A-Za-z_])($pages)[.]md|[Rr]ules? [A-Z][0-9]|[Ii]ssue #?[0-9]" \
	/dev/null | rule 'sources of rules are named in words, not by another document'

find . -path ./build -prune -o \( -name '*.sh' -o -path './.ci/run' \) -print | sort | while read -r script; do
	sh -n "$script" 2>&1
done | rule 'shell scripts parse'
# Sections have English names for mandoc, and an accented letter is eight bytes.
spanish='es/.*(section|NAME section|longer than 80 bytes)'
if command -v mandoc >/dev/null; then
	find man -name '*.[1-8]' | while read -r page; do
		MANPATH=/nonexistent mandoc -Tlint -W style "$page" # whatever is installed here
	done 2>&1 | without "referenced manual not found|$spanish" | rule 'the manual is clean'
fi
if [ -e config/po.sh ] && command -v xgettext >/dev/null; then
	config/po.sh check 2>&1 | rule 'everything is translated'
fi

failed=$(grep -c '^not' "$code/verdicts")
echo "$(grep -c '^ok' "$code/verdicts") passed, $failed failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# Each fault below is planted in a copy of the sources, and the lint must name its file.
set -u
cd "$(dirname "$0")/../.." || exit 1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
passed=0 failed=0

# plant WHAT FILE LINE
plant() {
	rm -rf "$copy/src" "$copy/include"
	mkdir -p "$copy/$(dirname "$2")" "$copy/include/base" "$copy/man"
	echo '#include "base/err.h"' > "$copy/include/base/x.h"
	printf '%s\n' "$3" > "$copy/$2"
	if tests/tools/lint.sh "$copy" 2>/dev/null | grep -q "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: the lint does not see: $1"
	fi
}
plant 'base from above' src/base/y.c '#include "dict/field.h"'
plant 'tui from core' src/core/y.c '#include "tui/tui.h"'
plant 'cli from tui' src/tui/y.c '#include "cli/cli.h"'
plant 'tui from cli' src/cli/y.c '#include "tui/tui.h"'
plant 'an upward header' include/store/y.h '#include "dict/entity.h"'
plant "another floor's private header" src/core/y.c '#include "store/gate.h"'
plant 'curses below' src/core/y.c '#include <ncurses.h>'
plant 'curses in the wide library' src/cli/y.c '#include <ncursesw/curses.h>'
plant 'sqlite in core' src/core/y.c '#include <sqlite3.h>'
plant 'libpq in dict' src/dict/y.c '#include <libpq-fe.h>'
plant 'pango in core' src/core/y.c '#include <pango/pangocairo.h>'
plant 'pango loaded late, in core' src/core/y.c '#include "pango.late.h"'
plant 'curl loaded late, in the screens' src/tui/y.c '#include "curl.late.h"'
plant 'cairo in the screens' src/tui/y.c '#include <cairo-pdf.h>'
plant 'openssl in dict' src/dict/y.c '#include <openssl/evp.h>'
plant 'a shell' src/tui/y.c '	return system("ls");'
plant 'a library of its own accord' src/store/y.c '	h = dlopen(name, 0);'
plant 'a program started elsewhere' src/mail/y.c '	posix_spawn(&pid, path, NULL, NULL, argv, environ);'
plant 'strcpy' src/base/y.c '	strcpy(a, b);'
plant 'atoi' src/cli/y.c '	n = atoi(s);'
plant 'fork' src/store/y.c '	if (!fork())'
plant 'floating point' src/core/y.c '	double price;'
plant 'SQL put together' src/core/y.c '	sql_put(q, s, n);'
plant 'SQL in a face' src/cli/y.c '	q = "SELECT name FROM client";'
plant 'the clock' src/core/y.c '	at = time(NULL);'
plant 'padding by bytes' src/tui/y.c '	mvprintw(0, 0, "%-20s", name);'
plant 'blanks at the end' src/core/y.c 'int a; '
plant 'a page that no clone has' src/core/y.c '/* Source: tax.md 1.2. */'
plant 'a numbered rule' include/core/y.h '/* Refused (rule C7). */'

rm -rf "$copy/src" "$copy/include"
mkdir -p "$copy/src/core" "$copy/include/core"
printf '/* system("no") in a comment,\n * double and fork() too */\nint a;\n' \
	> "$copy/src/core/y.c"
if tests/tools/lint.sh "$copy" 2>/dev/null | grep -q '^not ok'; then
	failed=$((failed + 1))
	echo 'not ok: the lint complains about a comment'
else
	passed=$((passed + 1))
fi

# map LINE SAYS: what the lint says of a map with this line
map() {
	printf 'core\n  core/y.h  %s\n' "$1" > "$copy/CODE-MAP"
	if tests/tools/lint.sh "$copy" 2>/dev/null | grep -q "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: the lint does not say: $2"
	fi
}
touch "$copy/Makefile" "$copy/include/core/y.h"
map 'a header alone' 'src/core/y.c is not in CODE-MAP'
map 'y.c z.c one too many' 'CODE-MAP names src/core/z.c'
map 'y.c both' ' 0 failed'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

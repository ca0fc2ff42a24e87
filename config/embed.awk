# Turns an SQL file into a C array of text, a line each: static const char sql_NAME[] = "..." "...";
BEGIN {
	gsub(/[^a-z0-9]/, "_", name)
	print "#pragma GCC diagnostic ignored \"-Woverlength-strings\""
	printf "static const char sql_%s[] =\n", name
}
{ sub(/[ \t]*--.*$/, ""); gsub(/\\/, "\\\\"); gsub(/"/, "\\\"") }
/[^ \t]/ { printf "\t\"%s\\n\"\n", $0 }
END { print "\t\"\";" }

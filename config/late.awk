# Turns a list of a library's functions (src/*/*.late) into a header: what is called by its own name is a pointer that
# NAME_load() fills, see base/late.h. One source of a floor defines LATE_TABLE, and has the pointers.
function each(format,  i) {
	for (i = 1; i <= n; i++) {
		line = format
		gsub(/@/, function_[i], line)
		print line
	}
}
BEGIN { printf "#ifndef LATE_%s\n#define LATE_%s\n", name, name; print "#include \"base/late.h\"" }
/^#/ || NF == 0 { next }
$1 == "library" { library = $2; next }
$1 == "include" { print "#include " $2; next }
{ function_[++n] = $1 }
END {
	printf "int %s_load(struct err *e);\n#ifndef LATE_TABLE\n", name
	each("extern __typeof__(@) *late_@;\n#undef @\n#define @ late_@")
	print "#else"
	each("__typeof__(@) *late_@;")
	printf "int %s_load(struct err *e)\n{\n\tstatic const struct late_function functions[] = {\n", name
	each("\t\t{\"@\", &late_@},")
	printf "\t};\n\n\treturn late_load(\"%s\", functions, LENGTH(functions), e);\n}\n#endif\n#endif\n", library
}

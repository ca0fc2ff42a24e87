# The memory ends while the full screen is up: the terminal is given back, with one sentence and its exit code.
. "$(dirname "$0")/lib.sh"
command -v tmux >/dev/null || skip 'no tmux'
command -v prlimit >/dev/null || skip 'no prlimit'
case $FICHA in */asan/*) skip 'sanitizers have an allocator of their own' ;; esac

run --db "$T/memory.db" demo --clients 40
code 'samples' 0
# The shell waits for the program, says how it ended, and how the line is left.
cat > "$T/shell" <<END
stty -g > '$T/before'
'$FICHA' --config '$T/config/ficha/ficha.ini' --db '$T/memory.db' 2> '$T/said'
code=\$?
stty -g > '$T/after'
stty -echo # of the paste's rest
echo \$code > '$T/ended'
exec cat > /dev/null
END
terminal "sh '$T/shell'"
sees 'the log-in' 'Password'
keys ana Tab demo-ficha-2026 Enter
sees 'the clients' 'DEMO.* ana '
keys F7
sees 'a new client' 'Legal name +\['
keys -l 'Palabras'
sees 'half typed' '\[Palabras'
wait_for grep -q Palabras "$T/memory.db-wal" # it is kept

# From now on it gets no more than it has; a paste that is longer than that asks for it.
program=$(pgrep -P "$(tmux -S "$socket" display -p '#{pane_pid}')")
held=$(sed -n 's/^VmSize:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$program/status")
prlimit --pid "$program" --as=$(((held + 200) * 1024))
head -c 1000000 /dev/zero | tr '\0' x > "$T/paste"
tmux -S "$socket" load-buffer "$T/paste"
tmux -S "$socket" paste-buffer -p
wait_for [ -s "$T/ended" ]
is 'the exit code' 71 "$(cat "$T/ended")"
is 'the sentence' 'ficha: the memory is used up' "$(cat "$T/said")"
unlike 'the screen is the one from before' 'Palabras' "$(screen)"
is 'the alternate screen is left' 0 "$(tmux -S "$socket" display -p '#{alternate_on}')"
is 'the cursor is seen' 1 "$(tmux -S "$socket" display -p '#{cursor_flag}')"
is 'the line is as it was' "$(cat "$T/before")" "$(cat "$T/after")"
terminal_end

run --db "$T/memory.db" --as ana doctor
code 'the database is whole' 0
terminal "'$FICHA' --config '$T/config/ficha/ficha.ini' --db '$T/memory.db'"
sees 'the log-in' 'Password'
keys ana Tab demo-ficha-2026 Enter
sees 'what was typed is offered' 'New: Client › Palabras'
terminal_end
finish

/* The actions, one row each, included by keys.h and keys.c:
 *
 *	ACTION(id, name in [keys], contexts, default keys, label in the footer, help)
 *
 * An empty label keeps the action out of the footer; F1 to F10 show there. */
ACTION(HELP, "help", IN(CTX_GLOBAL) | IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT) |
	IN(CTX_COLUMNS),
	"F1 ?", N_("Help"),
	N_("Help on this screen and its keys"))
ACTION(MENU, "menu", IN(CTX_GLOBAL), "F9 m", N_("Menu"),
	N_("Menu of everything that can be done here"))
ACTION(BACK, "back", IN(CTX_GLOBAL) | IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT),
	"F10 q F3", N_("Quit"),
	N_("Back, and out of the program at last"))
ACTION(PALETTE, "palette", IN(CTX_GLOBAL), ": Ctrl-O", "",
	N_("Go to a screen, a record, a row (:123), or any action"))
ACTION(REDRAW, "redraw", IN(CTX_GLOBAL) | IN(CTX_DIALOG) | IN(CTX_LIST) |
	IN(CTX_TEXT),
	"Ctrl-L Ctrl-R", "",
	N_("Paint the screen again"))
ACTION(CANCEL, "cancel", IN(CTX_GRID) | IN(CTX_CARD) | IN(CTX_FORM) | IN(CTX_SEARCH) |
	IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT),
	"Esc F12 Ctrl-C", N_("Cancel"),
	N_("Cancel, or back"))
ACTION(OPEN, "open", IN(CTX_GRID), "Enter Right", N_("Open"),
	N_("Open the record's card"))
ACTION(ACTIONS, "actions", IN(CTX_GRID) | IN(CTX_CARD), "F2 .", N_("Action"),
	N_("What can be done with this record"))
ACTION(SEARCH, "search", IN(CTX_GRID), "F3 / Ctrl-F", N_("Search"),
	N_("Search while typing; Esc ends the search"))
ACTION(EDIT, "edit", IN(CTX_GRID) | IN(CTX_CARD), "F4 e", N_("Edit"),
	N_("Edit this record"))
ACTION(RELOAD, "reload", IN(CTX_GRID) | IN(CTX_CARD), "F5 r", N_("Reload"),
	N_("Read the records again"))
ACTION(SORT, "sort", IN(CTX_GRID), "F6 s", N_("Sort"),
	N_("Choose the order"))
ACTION(SORT_UP, "sort-ascending", IN(CTX_GRID), "[ (", "",
	N_("Sort ascending"))
ACTION(SORT_DOWN, "sort-descending", IN(CTX_GRID), "] )", "",
	N_("Sort descending"))
ACTION(COLUMN_LEFT, "column-left", IN(CTX_GRID), "< Ctrl-Left", "",
	N_("Sort by the column on the left"))
ACTION(COLUMN_RIGHT, "column-right", IN(CTX_GRID), "> Ctrl-Right", "",
	N_("Sort by the column on the right"))
ACTION(COLUMNS, "columns", IN(CTX_GRID), "o Ctrl-Y", "",
	N_("Choose the columns"))
ACTION(FILTER, "filter", IN(CTX_GRID), "f Ctrl-T", "",
	N_("Show only some: by kind, status, owner, archived"))
ACTION(FILTERS, "filters", IN(CTX_GRID), "l Ctrl-S", "",
	N_("Your filters: apply one, keep what is shown now"))
ACTION(CHART, "chart", IN(CTX_GRID), "b Ctrl-Q", "",
	N_("Bar chart of these records, counted by one of their fields"))
ACTION(NEW, "new", IN(CTX_GRID), "F7 n Ins", N_("New"),
	N_("Add a record"))
ACTION(DELETE, "delete", IN(CTX_GRID) | IN(CTX_CARD), "F8 d Del", N_("Delete"),
	N_("Archive this record; asks first"))
ACTION(RELATED, "related", IN(CTX_GRID) | IN(CTX_CARD), "w Ctrl-W", "",
	N_("Window of the record's contacts, or of what it has first"))
ACTION(UNDO, "undo", IN(CTX_GRID) | IN(CTX_CARD) | IN(CTX_PAIRS), "Ctrl-Z U", "",
	N_("Undo the last change"))
ACTION(TAB, "tab", IN(CTX_GRID) | IN(CTX_CARD), "1 2 3 4 5 6 7 8 9", "",
	N_("Go to the tab with this number"))
ACTION(TAB_NEXT, "tab-next", IN(CTX_GRID) | IN(CTX_CARD), "Tab Ctrl-PgDn", "",
	N_("Next tab"))
ACTION(TAB_PREVIOUS, "tab-previous", IN(CTX_GRID) | IN(CTX_CARD), "S-Tab Ctrl-PgUp", "",
	N_("Previous tab"))
ACTION(HOME_SCREEN, "home-screen", IN(CTX_GRID) | IN(CTX_CARD), "0 Ctrl-X", "",
	N_("Home: what waits, what was opened and changed last"))
ACTION(NUMBER, "order-number", IN(CTX_GRID) | IN(CTX_CARD), "# %", "",
	N_("Order number: opens that order"))
ACTION(PASSWORD, "password", IN(CTX_GRID) | IN(CTX_CARD), "z Ctrl-_", "",
	N_("Change a password: one's own, or that of the user chosen"))
ACTION(DOCTOR, "doctor", IN(CTX_GRID) | IN(CTX_CARD), "H h", "",
	N_("Doctor: how the database is, and repairs"))
ACTION(SETUP, "set-up", IN(CTX_GRID) | IN(CTX_CARD), "= F15", "",
	N_("Set-up: what a new database needs, step by step"))
ACTION(DEMO_CLOCK, "demo-clock", IN(CTX_GRID) | IN(CTX_CARD), "t F16", "",
	N_("Clock of the demo: on to another day"))
ACTION(MESSAGE, "message", IN(CTX_GLOBAL), "! Ctrl-\\", "",
	N_("Read the last message whole"))
ACTION(PREVIOUS, "previous", IN(CTX_CARD), "F6 PgUp ,", N_("Prev"),
	N_("Previous record of the list"))
ACTION(NEXT, "next", IN(CTX_CARD), "F7 PgDn ;", N_("Next"),
	N_("Next record of the list"))
ACTION(MARK, "mark", IN(CTX_GRID), "Space Ctrl-K", "",
	N_("Mark this row, or take its mark away"))
ACTION(MARK_RANGE, "mark-range", IN(CTX_GRID), "v Ctrl-G", "",
	N_("Begin a range of marks here, or mark from there to here"))
ACTION(MARK_UP, "mark-up", IN(CTX_GRID), "S-Up -", "",
	N_("Range of marks, one row up"))
ACTION(MARK_DOWN, "mark-down", IN(CTX_GRID), "S-Down +", "",
	N_("Range of marks, one row down"))
ACTION(MARK_PAGE_UP, "mark-page-up", IN(CTX_GRID), "S-PgUp {", "",
	N_("Range of marks, one page up"))
ACTION(MARK_PAGE_DOWN, "mark-page-down", IN(CTX_GRID), "S-PgDn }", "",
	N_("Range of marks, one page down"))
ACTION(MARK_ALL, "mark-all", IN(CTX_GRID), "* Ctrl-E", "",
	N_("Mark all rows that the list shows"))
ACTION(MARK_NONE, "mark-none", IN(CTX_GRID), "u Ctrl-U", "",
	N_("Take all marks away"))
ACTION(MANY, "marked", IN(CTX_GRID), "a Ctrl-D", "",
	N_("What can be done with all that is marked, or with this row"))
ACTION(MERGE, "merge", IN(CTX_GRID) | IN(CTX_CARD), "M J", "",
	N_("Merge this record with another one, or the two that are marked"))
ACTION(DUPLICATES, "duplicates", IN(CTX_GRID), "D Ctrl-A", "",
	N_("Duplicates: records that look like the same one"))
ACTION(EXPORT, "export", IN(CTX_GRID), "x Ctrl-]", "",
	N_("Export what is marked, or the whole list, to a file"))
ACTION(IMPORT, "import", IN(CTX_GRID), "i F13", "",
	N_("Import a file, or take an import back"))
ACTION(IMPORT_RUN, "import-run", IN(CTX_IMPORT), "F2 .", N_("Go on"),
	N_("On to the next step; from the rows, the import itself"))
ACTION(ROW_UPDATE, "row-update", IN(CTX_IMPORT), "F6 + Ctrl-U", N_("Update"),
	N_("Update what is there with this row"))
ACTION(ROW_NEW, "row-new", IN(CTX_IMPORT), "F7 n Ins", N_("New"),
	N_("Add it all the same, whatever is there"))
ACTION(ROW_LEAVE, "row-leave", IN(CTX_IMPORT), "F8 d Del", N_("Leave"),
	N_("Leave this row out"))
ACTION(ROW_TAKE, "row-take", IN(CTX_IMPORT), "Space Ctrl-K", "",
	N_("Take the row as it would be without a word from you"))
ACTION(ROW_REST, "row-rest", IN(CTX_IMPORT), "* Ctrl-E", "",
	N_("What was said of this row, for all the rest of its kind"))
ACTION(PRINT, "print", IN(CTX_GRID) | IN(CTX_CARD), "p F11", "",
	N_("Print what is marked, the whole list, or a card"))
ACTION(FILES, "files", IN(CTX_GRID) | IN(CTX_CARD), "y F", "",
	N_("Your files: what came in, what went out"))
ACTION(UP, "up", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "Up k Ctrl-P", "",
	N_("One line up"))
ACTION(DOWN, "down", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "Down j Ctrl-N", "",
	N_("One line down"))
ACTION(PAGE_UP, "page-up", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "PgUp Ctrl-B", "",
	N_("One page up"))
ACTION(PAGE_DOWN, "page-down", IN(CTX_GRID) | IN(CTX_LIST) | IN(CTX_TEXT), "PgDn Ctrl-V", "",
	N_("One page down"))
ACTION(HOME, "first", IN(CTX_GRID) | IN(CTX_TEXT), "Home g", "",
	N_("To the first line"))
ACTION(END, "last", IN(CTX_GRID) | IN(CTX_TEXT), "End G", "",
	N_("To the last line"))
ACTION(SAVE, "save", IN(CTX_FORM), "F2 Ctrl-S", N_("Save"),
	N_("Save the record"))
ACTION(VALUES, "values", IN(CTX_FORM), "F4 Ctrl-V", N_("List"),
	N_("List of values for this field"))
ACTION(UNDO_FIELD, "undo-field", IN(CTX_FORM), "F5 Ctrl-Y", N_("Undo"),
	N_("Put back the field's saved value"))
ACTION(COPY_FIELD, "copy-field", IN(CTX_FORM), "Ctrl-D Ctrl-G", "",
	N_("Copy this field from the record before"))
ACTION(COPY_VALUE, "copy-value", IN(CTX_CARD) | IN(CTX_FORM), "Ctrl-Q Y", "",
	N_("Copy a value to the clipboard of your terminal"))
ACTION(FIELD_NEXT, "field-next", IN(CTX_FORM), "Tab Down Enter", "",
	N_("Next field"))
ACTION(FIELD_PREVIOUS, "field-previous", IN(CTX_FORM), "S-Tab Up", "",
	N_("Previous field"))
ACTION(FIELDS_DOWN, "fields-down", IN(CTX_FORM), "PgDn Ctrl-N", "",
	N_("One page of fields down"))
ACTION(FIELDS_UP, "fields-up", IN(CTX_FORM), "PgUp Ctrl-P", "",
	N_("One page of fields up"))
ACTION(LINE_NEW, "line-new", IN(CTX_LINES) | IN(CTX_FORM), "F7 Ins", N_("New"),
	N_("New line; from the fields above: to the lines"))
ACTION(LINE_DELETE, "line-delete", IN(CTX_LINES), "F8 Ctrl-T", N_("Delete"),
	N_("Take this line out"))
ACTION(LINE_UP, "line-up", IN(CTX_LINES), "S-Up Ctrl-O", "",
	N_("Move this line up"))
ACTION(LINE_DOWN, "line-down", IN(CTX_LINES), "S-Down Ctrl-X", "",
	N_("Move this line down"))
ACTION(LINE_OTHERS, "line-others", IN(CTX_LINES), "F6 Ctrl-R", N_("More"),
	N_("The other columns of the lines"))
ACTION(SEARCH_DONE, "search-done", IN(CTX_SEARCH), "Tab S-Tab", "",
	N_("From the search box to the list"))
ACTION(TODAY, "today", IN(CTX_DATE), "h t", "",
	N_("Today"))
ACTION(DAY_NEXT, "day-next", IN(CTX_DATE), "+ =", "",
	N_("One day later"))
ACTION(DAY_PREVIOUS, "day-previous", IN(CTX_DATE), "- _", "",
	N_("One day earlier"))
ACTION(MONTH_NEXT, "month-next", IN(CTX_DATE), "PgDn >", "",
	N_("One month later"))
ACTION(MONTH_PREVIOUS, "month-previous", IN(CTX_DATE), "PgUp <", "",
	N_("One month earlier"))
ACTION(EDIT_LEFT, "edit-left", IN(CTX_FIELD), "Left Ctrl-B", "",
	N_("One character left"))
ACTION(EDIT_RIGHT, "edit-right", IN(CTX_FIELD), "Right Ctrl-F", "",
	N_("One character right"))
ACTION(EDIT_HOME, "edit-home", IN(CTX_FIELD), "Home Ctrl-A", "",
	N_("To the beginning of the line"))
ACTION(EDIT_END, "edit-end", IN(CTX_FIELD), "End Ctrl-E", "",
	N_("To the end of the line"))
ACTION(EDIT_WORD_LEFT, "edit-word-left", IN(CTX_FIELD), "Ctrl-Left", "",
	N_("One word left"))
ACTION(EDIT_WORD_RIGHT, "edit-word-right", IN(CTX_FIELD), "Ctrl-Right", "",
	N_("One word right"))
ACTION(EDIT_BACKSPACE, "edit-backspace", IN(CTX_FIELD), "Backspace", "",
	N_("Delete the character on the left"))
ACTION(EDIT_DELETE, "edit-delete", IN(CTX_FIELD), "Del", "",
	N_("Delete the character on the right"))
ACTION(EDIT_WORD, "edit-word", IN(CTX_FIELD), "Ctrl-W", "",
	N_("Delete the word on the left"))
ACTION(EDIT_KILL, "edit-kill", IN(CTX_FIELD), "Ctrl-K", "",
	N_("Delete to the end of the line"))
ACTION(EDIT_CLEAR, "edit-clear", IN(CTX_FIELD), "Ctrl-U", "",
	N_("Empty the line"))
ACTION(EDIT_NEWLINE, "edit-newline", IN(CTX_NOTE), "Enter", "",
	N_("New line"))
ACTION(EDIT_UP, "edit-up", IN(CTX_NOTE), "Up", "",
	N_("One line up in the text"))
ACTION(EDIT_DOWN, "edit-down", IN(CTX_NOTE), "Down", "",
	N_("One line down in the text"))
ACTION(EDIT_PAGE_UP, "edit-page-up", IN(CTX_NOTE), "PgUp", "",
	N_("One page up in the text"))
ACTION(EDIT_PAGE_DOWN, "edit-page-down", IN(CTX_NOTE), "PgDn", "",
	N_("One page down in the text"))
ACTION(ACCEPT, "accept", IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_TEXT), "Enter Ctrl-S", "",
	N_("Accept"))
ACTION(ACCEPT_TYPED, "accept-typed", IN(CTX_PROMPT), "F2 Ctrl-S", N_("OK"),
	N_("Accept what is typed"))
ACTION(NEW_CHOICE, "new-choice", IN(CTX_ANEW), "F7 Ins", N_("New"),
	N_("Add what is not in the list, and choose it"))
ACTION(BUTTON_NEXT, "button-next", IN(CTX_DIALOG), "Tab Right Down", "",
	N_("Next button"))
ACTION(BUTTON_PREVIOUS, "button-previous", IN(CTX_DIALOG), "S-Tab Left Up", "",
	N_("Previous button"))
ACTION(COLUMN_SHOW, "column-show", IN(CTX_COLUMNS), "Space x", "",
	N_("Show the column, or hide it"))
ACTION(COLUMN_EARLIER, "column-earlier", IN(CTX_COLUMNS), "- Left", "",
	N_("Move the column to the left"))
ACTION(COLUMN_LATER, "column-later", IN(CTX_COLUMNS), "+ Right", "",
	N_("Move the column to the right"))
ACTION(COLUMN_USUAL, "columns-usual", IN(CTX_COLUMNS), "u Ctrl-U", "",
	N_("The usual columns again"))
ACTION(MERGE_RUN, "merge-run", IN(CTX_MERGE), "F2 Ctrl-S", N_("Merge"),
	N_("Merge the two"))
ACTION(MERGE_KEEP, "merge-keep", IN(CTX_MERGE), "Left -", "",
	N_("The value of the record that is kept"))
ACTION(MERGE_TAKE, "merge-take", IN(CTX_MERGE), "Right +", "",
	N_("The value of the other record"))
ACTION(MERGE_TOGGLE, "merge-toggle", IN(CTX_MERGE), "Space x", "",
	N_("The other value of the two"))
ACTION(MERGE_SWAP, "merge-swap", IN(CTX_MERGE), "F6 Tab s", N_("Swap"),
	N_("Keep the other record"))
ACTION(PAIR_OLDER, "pair-older", IN(CTX_PAIRS), "1 F3", "",
	N_("Card of the older record"))
ACTION(PAIR_NEWER, "pair-newer", IN(CTX_PAIRS), "2 F4", "",
	N_("Card of the newer record"))
ACTION(PAIR_APART, "pair-apart", IN(CTX_PAIRS), "F8 n Del", N_("Two"),
	N_("They are two: do not bring them up again"))

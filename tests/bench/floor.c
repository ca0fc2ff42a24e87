/* The floor: the smallest program with ncurses and SQLite that shows the same list, a whole line for
 * each client, the chosen one reversed. Down, PgDn; q ends it. */
#include <locale.h>
#include <ncurses.h>
#include "bench.h"

static struct {
	sqlite3_stmt *read;
	int64_t first;
	int chosen;
} list;

static void floor_paint(void)
{
	int y = 0, rows = LINES - 1;

	sqlite3_reset(list.read);
	sqlite3_bind_int64(list.read, 1, rows);
	sqlite3_bind_int64(list.read, 2, list.first);
	for (; y < rows && sqlite3_step(list.read) == SQLITE_ROW; y++) {
		attrset(y == list.chosen ? A_REVERSE : A_NORMAL);
		mvprintw(y + 1, 0, "%-*.*s", COLS, COLS, "");
		mvprintw(y + 1, 0, "%s", (const char *)sqlite3_column_text(list.read, 0));
		mvprintw(y + 1, 9, "%s", (const char *)sqlite3_column_text(list.read, 1));
		mvprintw(y + 1, 55, "%s", (const char *)sqlite3_column_text(list.read, 2));
	}
	attrset(A_NORMAL);
	for (; y < rows; y++) {
		move(y + 1, 0);
		clrtoeol();
	}
	move(list.chosen + 1, 0);
	refresh();
}

static void floor_key(int key)
{
	int rows = LINES - 1;

	if (key == KEY_NPAGE) {
		list.first += rows;
	} else if (key == KEY_DOWN && list.chosen < rows - 1) {
		list.chosen++;
	} else if (key == KEY_DOWN) {
		list.first++;
		scrollok(stdscr, TRUE);
		setscrreg(1, LINES - 1);
		scrl(1);
		scrollok(stdscr, FALSE);
	}
}

int floor_main(const char *database)
{
	sqlite3 *conn;
	int key = 0;

	setlocale(LC_CTYPE, "C.UTF-8");
	if (sqlite3_open_v2(database, &conn, SQLITE_OPEN_READONLY, NULL) ||
		sqlite3_prepare_v2(conn,
			"SELECT code, legal_name, phone1 FROM client "
			"ORDER BY legal_name_key, id LIMIT $1 OFFSET $2",
			-1, &list.read, NULL))
		give_up(sqlite3_errmsg(conn), NULL);
	initscr();
	noecho();
	keypad(stdscr, TRUE);
	idlok(stdscr, TRUE);
	do {
		floor_key(key);
		floor_paint();
	} while ((key = getch()) != 'q' && key != ERR);
	endwin();
	sqlite3_finalize(list.read);
	sqlite3_close(conn);
	return 0;
}

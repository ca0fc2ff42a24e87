#include "tui/player.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/str.h"
#include "tui/input.h"
#include "tui/paint.h"
#include "tui/script.h"
#include "tui/term.h"

static struct script *script;
static FILE *screens;
static int idle_seconds;

int player_start(struct err *e)
{
	const char *path = getenv("FICHA_SCREEN");
	int rc = script_open(&script, getenv("FICHA_KEYS"), e);

	if (rc || !path)
		return rc;
	screens = fopen(path, "we");
	if (!screens)
		return err_set(e, ERR_IO, _("%s cannot be written: %s."), path, strerror(errno));
	return 0;
}

void player_stop(void)
{
	script_free(&script);
	if (screens)
		fclose(screens);
	screens = NULL;
}

static void screen_write(const char *name)
{
	struct str text = STR_INIT, attributes = STR_INIT;
	int y, x;

	if (!screens)
		return;
	paint_capture(&text, &attributes);
	fprintf(screens, "=== %s %dx%d cursor ", name, term_columns(), term_lines());
	if (paint_cursor(&y, &x))
		fprintf(screens, "%d,%d\n", y, x);
	else
		fputs("hidden\n", screens);
	fputs(text.buf, screens);
	fputs("---\n", screens);
	fputs(attributes.buf, screens);
	fflush(screens);
	str_release(&text);
	str_release(&attributes);
}

int player_idle_seconds(void)
{
	return idle_seconds;
}

enum play player_step(struct event *ev)
{
	struct step step;

	if (!script_next(script, &step))
		return PLAY_END;
	switch (step.kind) {
	case STEP_EVENT:
		*ev = step.event;
		return PLAY_EVENT;
	case STEP_BYTES:
		input_feed(step.text, step.len);
		return PLAY_DONE;
	case STEP_SIZE:
		term_resize(step.lines, step.columns);
		return PLAY_RESIZE;
	case STEP_WAIT:
		return PLAY_WAIT;
	case STEP_IDLE:
		idle_seconds = step.seconds;
		return PLAY_IDLE;
	case STEP_SCREEN:
		screen_write(step.text);
		return PLAY_DONE;
	case STEP_HANGUP:
		break;
	}
	return PLAY_END;
}

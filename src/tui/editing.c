#include "tui/editing.h"

#include "base/lang.h"
#include "dict/presence.h"
#include "tui/ui.h"

#define RENEW_MS (PRESENCE_SECONDS * 1000 / 3)

static struct editing *all;

/* A failure means only that somebody is not told. */
static void renew(struct editing *ed)
{
	struct err unseen = ERR_INIT;

	(void)!presence_enter(ed->session, ed->entity, ed->id, &unseen);
	str_reset(&ed->others);
	(void)!presence_others(ed->session, ed->entity, ed->id, &ed->others, &unseen);
}

static unsigned renew_all(void *ctx)
{
	(void)ctx;
	for (struct editing *ed = all; ed; ed = ed->next)
		renew(ed);
	return 0;
}

void editing_begin(struct editing *ed, struct session *s, const struct entity *e, int64_t id)
{
	if (!id)
		return;
	if (!all)
		ui_every(RENEW_MS, renew_all, NULL);
	*ed = (struct editing){s, e, id, STR_INIT, all};
	all = ed;
	renew(ed);
}

/* The same record may be open in two forms of one program, one above the other: then it still is.
 */
static bool is_open(const struct entity *e, int64_t id)
{
	for (const struct editing *ed = all; ed; ed = ed->next)
		if (ed->entity == e && ed->id == id)
			return true;
	return false;
}

void editing_end(struct editing *ed)
{
	struct err unseen = ERR_INIT;
	struct editing **at = &all;

	if (!ed->id)
		return;
	while (*at != ed)
		at = &(*at)->next;
	*at = ed->next;
	if (!all)
		ui_every_off(renew_all, NULL);
	if (!is_open(ed->entity, ed->id))
		(void)!presence_leave(ed->session, ed->entity, ed->id, &unseen);
	str_release(&ed->others);
	ed->id = 0;
}

void editing_say(const struct editing *ed, struct str *out)
{
	if (ed->id && ed->others.len)
		str_addf(out, _("Also edited by %s"), ed->others.buf);
}

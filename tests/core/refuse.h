/* A mailer whose server refuses: what it leaves behind in the queue. */
#ifndef TESTS_CORE_REFUSE_H
#define TESTS_CORE_REFUSE_H

#include "core/world.h"

#include "core/outbox.h"

/* Makes the message up that is due, of these bytes, and has its first delivery refused for good. */
static void mail_refuse(struct world *w, const char *message_id, const char *bytes)
{
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	struct outbox_result refused = {OUTBOX_FAILED, 550, false, "550 5.1.1 No such user here"};
	struct arena a = ARENA_INIT;
	struct outbox *o = NULL;
	struct outbox_draft d;
	struct outbox_claim claim;

	must(outbox_open(&o, w->db, "host:1:1", &rules, &w->e));
	assert_int_equal(outbox_draft(o, &a, &d, &w->e), 1);
	must(outbox_freeze(o, &d, message_id, bytes, strlen(bytes), &w->e));
	assert_int_equal(outbox_claim(o, &a, &claim, &w->e), 1);
	must(outbox_result(o, &claim, &refused, &w->e));
	outbox_close(&o);
	arena_release(&a);
}

#endif

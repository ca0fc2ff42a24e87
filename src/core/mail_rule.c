#include "core/mail_rule.h"

#include "base/mem.h"
#include "base/text.h"

#define MINUTE 60
#define HOUR 3600
#define DAY 86400

int64_t mail_backoff(int in_vain, uint32_t dice)
{
	static const int step[MAIL_WAITS + 1] = {
		1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 1 * HOUR, 4 * HOUR, 12 * HOUR};
	int64_t seconds = step[in_vain < MAIL_WAITS ? in_vain : MAIL_WAITS];

	return seconds * (800 + dice % (MAIL_DICE_WORST + 1)) / 1000;
}

/* A person decides, unless the message says to send it once more and that was not done yet. */
static struct mail_next in_doubt(const struct mail_past *past, int64_t now_is)
{
	struct mail_next next = {"uncertain", 0};

	if (past->resend && !past->doubts)
		next.at = now_is + MAIL_DOUBT_SECONDS;
	return next;
}

struct mail_next mail_after(
	enum outbox_verdict v, const struct mail_past *past, int64_t now_is, uint32_t dice)
{
	switch (v) {
	case OUTBOX_SENT:
		return (struct mail_next){"sent", 0};
	case OUTBOX_RETRY:
		if (now_is - past->since >= MAIL_DAYS * DAY)
			break;
		return (struct mail_next){"queued", now_is + mail_backoff(past->retries, dice)};
	case OUTBOX_UNCERTAIN:
		return in_doubt(past, now_is);
	case OUTBOX_RELAY:
		return (struct mail_next){"queued", now_is};
	case OUTBOX_FAILED:
		break;
	}
	return (struct mail_next){"failed", 0};
}

struct mail_next mail_after_crash(bool in_data, const struct mail_past *past, int64_t now_is)
{
	return in_data ? in_doubt(past, now_is) : (struct mail_next){"queued", now_is};
}

const char *mail_urgent(const char *a, const char *b)
{
	static const char *const order[] = {
		"failed", "uncertain", "held", "sending", "queued", "sent", "cancelled"};

	for (int i = 0; i < LENGTH(order); i++)
		if (text_equal(a, order[i]) || text_equal(b, order[i]))
			return order[i];
	return a;
}

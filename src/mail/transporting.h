/* The inside of a transport, shared by its ways. */
#ifndef FICHA_MAIL_TRANSPORTING_H
#define FICHA_MAIL_TRANSPORTING_H

#include "mail/transport.h"

struct transport_ways {
	void (*send)(struct transport *t, const struct transport_mail *mail,
		struct transport_result *out);
	void (*close)(struct transport *t); /* frees it */
};
struct transport {
	const struct transport_ways *ways;
};

int directory_open(struct transport **out, const struct mail_config *config, struct err *e);
int smtp_open(struct transport **out, const struct mail_config *config, struct err *e);

/* Sets class and text; text becomes one line of what is safe to show, cut at a whole character. */
void result_set(struct transport_result *out, enum transport_class class, const char *text);
/* Calls on_data; false: the caller of transport_send() wants nothing to leave, and out says so. */
bool data_agreed(const struct transport_mail *mail, struct transport_result *out);

#endif

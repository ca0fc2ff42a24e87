#include "tui/anywhere.h"

#include "tui/home.h"
#include "tui/password.h"

bool anywhere_can(enum action a)
{
	return a == ACT_HOME_SCREEN || a == ACT_PASSWORD;
}

unsigned anywhere_act(struct session *s, const struct record *r, enum action a)
{
	switch (a) {
	case ACT_HOME_SCREEN:
		screen_push(home_new(s));
		return SCREEN_USED;
	case ACT_PASSWORD:
		return password_change(s, r);
	default:
		return 0;
	}
}

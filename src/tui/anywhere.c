#include "tui/anywhere.h"

#include "core/checklist.h"
#include "tui/checklist.h"
#include "tui/democlock.h"
#include "tui/doctor.h"
#include "tui/files.h"
#include "tui/home.h"
#include "tui/numberask.h"
#include "tui/password.h"

bool anywhere_is(enum action a)
{
	static const enum action actions[] = {ACT_HOME_SCREEN, ACT_NUMBER, ACT_DOCTOR, ACT_SETUP,
		ACT_DEMO_CLOCK, ACT_PASSWORD, ACT_FILES};

	for (int i = 0; i < LENGTH(actions); i++)
		if (actions[i] == a)
			return true;
	return false;
}

bool anywhere_can(const struct session *s, enum action a)
{
	switch (a) {
	case ACT_HOME_SCREEN:
		return !s->technician;
	case ACT_NUMBER:
		return number_can(s);
	case ACT_DOCTOR:
		return doctor_can(s);
	case ACT_SETUP:
		return checklist_can(s);
	case ACT_DEMO_CLOCK:
		return democlock_can(s);
	default:
		return a == ACT_PASSWORD || a == ACT_FILES;
	}
}

unsigned anywhere_act(struct session *s, const struct record *r, enum action a)
{
	if (!anywhere_can(s, a))
		return 0;
	switch (a) {
	case ACT_NUMBER:
		return number_ask(s);
	case ACT_HOME_SCREEN:
		screen_push(home_new(s));
		return SCREEN_USED;
	case ACT_DOCTOR:
		if (doctor_can(s))
			screen_push(doctor_new(s));
		return doctor_can(s) ? SCREEN_USED : 0;
	case ACT_SETUP:
		screen_push(checklist_new(s));
		return SCREEN_USED;
	case ACT_DEMO_CLOCK:
		return democlock_ask(s);
	case ACT_FILES:
		screen_push(files_screen(s));
		return SCREEN_USED;
	case ACT_PASSWORD:
		return password_change(s, r);
	default:
		return 0;
	}
}

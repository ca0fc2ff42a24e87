#include "core/core.h"

#include "core/document.h"
#include "core/entities.h"
#include "core/message_parts.h"
#include "core/schedule_parts.h"

static struct entity *const entities[] = {
	&client_entity, &address_entity, &bank_entity, &contact_entity, &person_entity,
	&note_entity, &service_order_entity, &order_dealing_entity, &user_entity, &ssh_key_entity,
	&open_session_entity, &role_entity,
	&right_entity, &list_entity, &list_value_entity, &company_entity, &series_entity, &tax_entity, &product_entity, &price_entity,
	&operation_entity, &document_entity, &document_line_entity,
	&message_entity, &delivery_entity, &attempt_entity,
	&schedule_entity, &schedule_line_entity, &schedule_recipient_entity, &occurrence_entity,
};

static const struct door_action *const own[] = {
	&client_convert, &document_issue, &document_cancel,
	&schedule_pause, &schedule_resume, &schedule_catch_up, &schedule_stop, &schedule_dismiss,
	&occurrence_release, &occurrence_skip,
};

void core_init(void)
{
	static struct door_action actions[LENGTH(own) + MESSAGE_ACTIONS];

	dictionary_init(entities, LENGTH(entities));
	for (int i = 0; i < LENGTH(own); i++)
		actions[i] = *own[i];
	for (int i = 0; i < MESSAGE_ACTIONS; i++)
		actions[LENGTH(own) + i] = message_actions[i];
	door_actions(actions, LENGTH(actions));
}

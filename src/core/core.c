#include "core/core.h"

#include "core/document.h"
#include "core/entities.h"
#include "core/message_parts.h"

static struct entity *const entities[] = {
	&client_entity, &address_entity, &bank_entity, &contact_entity, &person_entity,
	&note_entity, &service_order_entity, &order_dealing_entity, &user_entity, &ssh_key_entity,
	&open_session_entity, &role_entity,
	&right_entity, &list_entity, &list_value_entity, &company_entity, &series_entity, &tax_entity, &product_entity, &price_entity,
	&operation_entity, &document_entity, &document_line_entity,
	&message_entity, &delivery_entity, &attempt_entity,
};

static struct door_action actions[3 + MESSAGE_ACTIONS];

void core_init(void)
{
	dictionary_init(entities, LENGTH(entities));
	actions[0] = client_convert;
	actions[1] = document_issue;
	actions[2] = document_cancel;
	for (int i = 0; i < MESSAGE_ACTIONS; i++)
		actions[3 + i] = message_actions[i];
	door_actions(actions, LENGTH(actions));
}

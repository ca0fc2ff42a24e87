#include "core/core.h"

#include "core/entities.h"

static struct entity *const entities[] = {
	&client_entity, &address_entity, &bank_entity, &contact_entity, &person_entity,
	&note_entity, &service_order_entity, &order_dealing_entity, &user_entity, &role_entity, &right_entity, &list_entity, &list_value_entity,
	&company_entity,
};

void core_init(void)
{
	dictionary_init(entities, LENGTH(entities));
	door_actions(&client_convert, 1);
}

/* The kinds of record, each described in the file named after it. Private to core. */
#ifndef FICHA_CORE_ENTITIES_H
#define FICHA_CORE_ENTITIES_H

#include "dict/change.h"
#include "dict/door.h"

extern struct entity client_entity, address_entity, bank_entity, contact_entity, person_entity,
	note_entity, service_order_entity, order_dealing_entity, user_entity, ssh_key_entity,
	open_session_entity, role_entity,
	right_entity, list_entity, list_value_entity, company_entity, series_entity, tax_entity, product_entity, price_entity, document_entity,
	document_line_entity, operation_entity, message_entity, delivery_entity, attempt_entity,
	schedule_entity, schedule_line_entity, schedule_recipient_entity, occurrence_entity;

extern const struct door_action client_convert;

/* Roles with a meaning of their own: the one that can do everything, and the one that caps
 * technicians. */
#define ROLE_ADMINISTRATOR "administrator"
#define ROLE_TECHNICIAN "technician"

/* Numbers in the search index; stored, so never given to another kind. */
enum search_number {
	SEARCH_CLIENT = 1,
	SEARCH_CONTACT = 2,
	SEARCH_PERSON = 3,
	SEARCH_ORDER = 4,
	SEARCH_PRODUCT = 5,
	SEARCH_DOCUMENT = 6
};

#endif

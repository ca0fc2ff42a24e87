/* The self-contact, letter by letter. */
#include "core/world.h"

#define CARD "legal_name=Comercial Los Ñires SpA", "country=CL", "phone1=+56 41 290 0000", \
	"email=ventas@nires.cl", "address[+0].street=Freire", "address[+0].ext_no=247", \
	"address[+0].city=Concepción"

static void first_save_copies(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD), contact = contact_of(w, client, 0);

	assert_true(contact);
	is("contact", contact, "name", "Comercial Los Ñires SpA");
	is("contact", contact, "phone", "+56 41 290 0000");
	is("contact", contact, "email", "ventas@nires.cl");
	is("contact", contact, "address", "Freire 247, Concepción");
	is("contact", contact, "is_self", "1");
	is("contact", contact, "primary", "1");
	is("contact", contact, "mail_scope", "all");
	is("client", client, "contact_count", "1");
	is("client", client, "main_contact", "Comercial Los Ñires SpA");
	is("person", person_of(w, contact), "self_client", "000001");
	assert_int_equal(contact_of(w, client, 1), 0);
}

static void without_a_card_there_is_little_to_copy(void **state)
{
	struct world *w = *state;
	int64_t contact = contact_of(w, add("client", "legal_name=Nada SA"), 0);

	is("contact", contact, "name", "Nada SA");
	is("contact", contact, "email", "");
	is("contact", contact, "address", "");
	is("contact", contact, "is_self", "1");
}

static void named_contact_is_somebody_else(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD, "contact_name=José Peña", "contact_job_title=Gerente");
	int64_t contact = contact_of(w, client, 0);

	is("contact", contact, "name", "José Peña");
	is("contact", contact, "job_title", "Gerente");
	is("contact", contact, "is_self", "0");
	is("contact", contact, "primary", "1");
	/* what was left empty is copied */
	is("contact", contact, "phone", "+56 41 290 0000");
	is("contact", contact, "email", "ventas@nires.cl");
	assert_int_equal(contact_of(w, client, 1), 0);
	/* and is his own from then on */
	edit("client", client, "email=otro@nires.cl");
	is("contact", contact, "email", "ventas@nires.cl");
	edit("contact", contact, "email=jose@nires.cl");
	is("contact", contact, "email", "jose@nires.cl");
}

static void partly_filled_inputs(void **state)
{
	struct world *w = *state;
	int64_t client =
		add("client", CARD, "contact_phone=+56 9 8765 4321", "contact_job_title=Dueño");
	int64_t contact = contact_of(w, client, 0);

	is("contact", contact, "name", "Comercial Los Ñires SpA");
	is("contact", contact, "is_self", "1");
	is("contact", contact, "phone", "+56 9 8765 4321");
	is("contact", contact, "job_title", "Dueño");
	client = add("client", "legal_name=Otra SA", "contact_email=hola@otra.mx");
	is("client", client, "email", "hola@otra.mx"); /* the client itself has the card's */
	client = add("client", "legal_name=Tercera SA", "email=a@tercera.mx",
		"contact_email=b@tercera.mx");
	is("contact", contact_of(w, client, 0), "email", "a@tercera.mx");
	is("contact", contact_of(w, client, 0), "email2", "b@tercera.mx");
}

static void email_and_address_are_locked(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD), contact = contact_of(w, client, 0),
		person = person_of(w, contact);
	struct fieldset locked;
	struct record *r;

	assert_int_equal(
		try_edit(w, w->ana, "contact", true, contact, TEXTS("email=x@y.cl")), ERR_INPUT);
	assert_string_equal(w->e.path, "email");
	assert_int_equal(
		try_edit(w, w->ana, "contact", true, contact, TEXTS("address=Otra 1")), ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "person", true, person, TEXTS("email=x@y.cl")), ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "person", true, person, TEXTS("address=Otra 1")), ERR_INPUT);
	edit("contact", contact, "phone=+56 41 111 1111", "mobile=+56 9 1111 2222", "email2=b@y.cl",
		"job_title=Dueña");
	is("contact", contact, "email", "ventas@nires.cl");
	r = load(w, "contact", contact);
	door_locked(w->ana, r, &locked);
	assert_true(fieldset_has(&locked, entity_field(r->entity, "email")));
	assert_true(fieldset_has(&locked, entity_field(r->entity, "address")));
	assert_false(fieldset_has(&locked, entity_field(r->entity, "phone")));
	record_free(&r);
}

static void the_card_is_followed(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD), contact = contact_of(w, client, 0);

	edit("client", client, "email=nuevo@nires.cl", "phone1=+56 2 2222 2222");
	is("contact", contact, "email", "nuevo@nires.cl");
	is("contact", contact, "phone", "+56 41 290 0000"); /* independent after the first save */
	edit("client", client, "address.street=Barros Arana");
	is("contact", contact, "address", "Barros Arana 247, Concepción");
	edit("client", client, "email=");
	is("contact", contact, "email", "");
	edit("contact", contact, "phone=+56 41 333 3333");
	edit("client", client, "legal_name=Los Ñires del Sur SpA");
	is("contact", contact, "name", "Los Ñires del Sur SpA");
	is("contact", contact, "phone", "+56 41 333 3333");
	is("contact", contact, "is_self", "1");
}

static void renaming_the_contact_asks_and_breaks_the_tie(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD), contact = contact_of(w, client, 0);

	assert_int_equal(try_edit(w, w->ana, "contact", false, contact, TEXTS("name=Rosa Núñez")),
		ERR_CONFIRM);
	assert_true(has_issue(w, "self.untie"));
	assert_int_equal(w->issues.n, 1); /* although the person is asked, too */
	is("contact", contact, "name", "Comercial Los Ñires SpA");
	/* the same name in other letters is no other name */
	must(try_edit(
		w, w->ana, "contact", false, contact, TEXTS("name=COMERCIAL  los nires spa")));
	is("contact", contact, "is_self", "1");
	edit("contact", contact, "name=Rosa Núñez");
	is("contact", contact, "is_self", "0");
	is("contact", contact, "self_client", "");
	edit("contact", contact, "email=rosa@nires.cl", "address=Su casa");
	edit("client", client, "email=otra@nires.cl", "legal_name=Nueva SpA");
	is("contact", contact, "email", "rosa@nires.cl");
	is("contact", contact, "name", "Rosa Núñez");
	/* through the person, too */
	client = add("client", "legal_name=Beta SA");
	contact = contact_of(w, client, 0);
	assert_int_equal(
		try_edit(w, w->ana, "person", false, person_of(w, contact), TEXTS("name=Benito")),
		ERR_CONFIRM);
	edit("person", person_of(w, contact), "name=Benito");
	is("contact", contact, "is_self", "0");
}

static void a_contact_of_that_name_is_tied(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD, "contact_name=José Peña");
	int64_t contact = add("contact", "client=000001", "name=comercial  LOS NIRES spa",
		"email=suyo@nires.cl", "phone=+56 9 1234 5678");
	int64_t second;

	is("contact", contact, "is_self", "1");
	is("contact", contact, "email", "ventas@nires.cl");
	is("contact", contact, "email2", "suyo@nires.cl"); /* what was typed is not lost */
	is("contact", contact, "address", "Freire 247, Concepción");
	is("contact", contact, "phone", "+56 9 1234 5678");
	/* never two of a client */
	second = add("contact", "client=000001", "name=Comercial Los Ñires SpA");
	is("contact", second, "is_self", "0");
	/* a tie is made again by the name, once the first is broken */
	edit("contact", contact, "name=Otra persona");
	edit("contact", second, "job_title=Central");
	is("contact", second, "is_self", "1");
	(void)client;
}

static void renaming_the_client_to_its_contact_ties(void **state)
{
	struct world *w = *state;
	int64_t client = add(
		"client", "legal_name=Taller", "contact_name=José Peña Soto", "email=t@taller.mx");

	edit("client", client, "legal_name=JOSE PEÑA  SOTO");
	is("contact", contact_of(w, client, 0), "is_self", "1");
	is("contact", contact_of(w, client, 0), "email", "t@taller.mx");
}

static void a_person_is_the_self_of_one_client(void **state)
{
	struct world *w = *state;
	int64_t one = add("client", "legal_name=Juan Pérez", "email=uno@x.mx"), two, linked;
	char person[40];

	two = add("client", "legal_name=JUAN PEREZ", "email=dos@x.mx", "contact_name=Ana");
	snprintf(person, sizeof person, "person=%d", (int)person_of(w, contact_of(w, one, 0)));
	linked = add("contact", "client=000002", person);
	is("contact", linked, "name", "Juan Pérez");
	is("contact", linked, "is_self", "0");
	is("contact", linked, "email", "uno@x.mx");
	/* but he is locked there as well, since he follows the other card */
	assert_int_equal(
		try_edit(w, w->ana, "contact", true, linked, TEXTS("email=z@x.mx")), ERR_INPUT);
	/* linking him again is refused */
	assert_int_equal(
		try_add(w, w->ana, "contact", true, &linked, TEXTS("client=000002", person)),
		ERR_INPUT);
	(void)two;
}

static void archive_unlocks_and_restore_ties_again(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", CARD), self = contact_of(w, client, 0),
		person = person_of(w, self);
	int64_t other = add("contact", "client=000001", "name=José Peña"), again;

	must(try_act(w, w->ana, "archive", "contact", false, self));
	is("contact", other, "primary", "1"); /* it passes on */
	is("client", client, "contact_count", "1");
	is("person", person, "self_client", "");
	assert_int_equal(
		number("SELECT count(*) FROM person WHERE archived_at <> '' AND id = ", person), 1);
	edit("client", client, "email=nuevo@nires.cl", "legal_name=Nires SpA");
	must(try_act(w, w->ana, "restore", "contact", false, self));
	is("contact", self, "is_self", "1");
	is("contact", self, "email", "nuevo@nires.cl");
	is("contact", self, "name", "Nires SpA");
	is("contact", self, "primary", "0");
	assert_int_equal(
		number("SELECT count(*) FROM person WHERE archived_at = '' AND id = ", person), 1);
	/* while it is archived, another may take its place */
	must(try_act(w, w->ana, "archive", "contact", false, self));
	again = add("contact", "client=000001", "name=Nires SpA");
	is("contact", again, "is_self", "1");
	must(try_act(w, w->ana, "restore", "contact", false, self));
	is("contact", self, "is_self", "0");
	is("contact", again, "is_self", "1");
}

static void a_shared_person_lives_on(void **state)
{
	struct world *w = *state;
	int64_t one = add("client", "legal_name=Juan Pérez", "email=uno@x.mx"),
		self = contact_of(w, one, 0);
	int64_t elsewhere;
	char person[40];

	add("client", "legal_name=Otra SA", "contact_name=Ana");
	snprintf(person, sizeof person, "person=%d", (int)person_of(w, self));
	elsewhere = add("contact", "client=000002", person);
	must(try_act(w, w->ana, "archive", "contact", false, self));
	assert_int_equal(number("SELECT count(*) FROM person WHERE archived_at = '' AND id = ",
				 person_of(w, self)),
		1);
	edit("contact", elsewhere, "email=libre@x.mx", "name=Juan P.");
	must(try_act(w, w->ana, "restore", "contact", false, self));
	is("contact", self, "is_self", "0");
	is("contact", elsewhere, "email", "libre@x.mx");
}

static void the_first_note(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Nota SA", "note=Llamar en marzo");

	assert_int_equal(
		number("SELECT count(*) FROM note WHERE text = 'Llamar en marzo' AND client = ",
			client),
		1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(first_save_copies),
		in_world(without_a_card_there_is_little_to_copy),
		in_world(named_contact_is_somebody_else),
		in_world(partly_filled_inputs),
		in_world(email_and_address_are_locked),
		in_world(the_card_is_followed),
		in_world(renaming_the_contact_asks_and_breaks_the_tie),
		in_world(a_contact_of_that_name_is_tied),
		in_world(renaming_the_client_to_its_contact_ties),
		in_world(a_person_is_the_self_of_one_client),
		in_world(archive_unlocks_and_restore_ties_again),
		in_world(a_shared_person_lives_on),
		in_world(the_first_note),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

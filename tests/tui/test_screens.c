/* The whole full-screen program, played from key scripts in both languages and held against what it
 * showed before.
 *
 * tests/tui/screens/NAME.keys says in its first line who plays: "# as oscar", or "# log in"; in its
 * second, "# for a screen reader", that it is played in that mode, "# with mail", that there is some, or
 * "# in a demo", that the clock can be moved.
 * NAME.es and NAME.en are the screens it asks for at 80x24, text and attributes (tui/script.h);
 * NAME.es.wide and NAME.en.wide at 200x50, where its "size 80x24" means that size. GENERATE=1 writes
 * them anew: read the difference before it is kept. SCREENS='*schedule*' plays those alone. */
#include "core/world.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include "core/files.h"
#include "core/message.h"
#include "core/refuse.h"
#include "core/start.h"
#include "tui/grid.h"
#include "tui/screen.h"
#include "tui/translations.h"
#include "tui/tui.h"
#include "tui/ui.h"
#include "tui/watch.h"

#define SCRIPTS "tests/tui/screens"
#define SCRIPTS_MAX 60

#define SIZE "size 80x24\n"
#define SIZE_WIDE "size 200x50\n"

static char screen_path[96], config_file[96], keys_path[96];

/* ---- files -------------------------------------------------------------------------------------
 */

static char *file_read(const char *path)
{
	struct str s = STR_INIT;
	char block[4096];
	FILE *f = fopen(path, "r");
	size_t n;

	while (f && (n = fread(block, 1, sizeof block, f)) > 0)
		str_addn(&s, block, n);
	if (f)
		fclose(f);
	return str_detach(&s);
}

/* Bytes as they are. */
static void file_copy(const char *from, const char *to)
{
	FILE *in = fopen(from, "r"), *out = fopen(to, "w");
	char block[4096];
	size_t n;

	assert_non_null(in);
	assert_non_null(out);
	while ((n = fread(block, 1, sizeof block, in)) > 0)
		fwrite(block, 1, n, out);
	fclose(in);
	fclose(out);
}

static void file_write(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

/* ---- the firm ----------------------------------------------------------------------------------
 */

static const char *const clients[][8] = {
	{"legal_name=Comercial Los Ñires SpA", "country=CL", "tax_id=76086428-5",
		"phone1=+56 63 221 2345", "email=ventas@nires.example", "owner=oscar",
		"address[+0].street=Calle Ñuble 5"},
	{"legal_name=Peña y Álvarez SA de CV", "country=MX", "phone1=55 5512 3456",
		"contact_name=Íñigo Peña"},
	{"legal_name=Ñandú Ltda", "country=CL", "tax_id=77777777-7", "credit_days=30"},
	{"legal_name=Nahuel SAS", "country=CO", "email=hola@nahuel.example", "owner=sara"},
	{"legal_name=Zapatería El Búho", "country=MX", "kind=prospect", "phone1=33 3615 0000"},
	{"legal_name=Óptica Güemes", "country=MX", "owner=sara", "website=https://optica.example"},
};

static void firm_make(struct world *w)
{
	int64_t id[LENGTH(clients)], order, gone;
	char name[40];

	edit("company", 1, "tax_id=EKU9003173C9", "street=Av. Reforma", "ext_no=222",
		"city=Ciudad de México", "zip=06600");
	for (int i = 0; i < LENGTH(clients); i++)
		id[i] = add_checked(w, "client", clients[i]);
	for (int i = 1; i <= 20; i++) {
		snprintf(name, sizeof name, "legal_name=Distribuidora %02d SA", i);
		add("client", name, "country=MX");
	}
	snprintf(name, sizeof name, "client=%d", (int)id[0]);
	add("contact", name, "name=José Muñoz", "job_title=Gerente", "phone=+56 9 8765 4321");
	snprintf(name, sizeof name, "client=%d", (int)id[0]);
	order = add("service_order", name, "technician=tito", "equipment=Balanza Ñandú B-30",
		"serial=SN-7712", "fault=Marca 40 g de menos.");
	snprintf(name, sizeof name, "client=%d", (int)id[1]);
	add("service_order", name, "state=assigned", "fault=No enciende.");
	snprintf(name, sizeof name, "service_order=%d", (int)order);
	add("order_dealing", name, "kind=call", "text=Piden la visita por la mañana.");
	gone = add("client", "legal_name=Firma Cerrada", "country=MX");
	must(try_act(w, w->ana, "archive", "client", true, gone));
}

/* ---- its mail: one that a server refused, one held, one that waits its turn ---- */

#define MAIL_BYTES \
	"Subject: Su factura\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nComercial Los =C3=91ires:\r\n\r\n" \
	"Gracias por su compra.\r\n"

static int mail_queue(struct change *c, void *ctx, struct err *e)
{
	const struct message_recipe *recipe = ctx;
	int64_t id;

	return message_queue(c, recipe, &id, e);
}

static void mail_add(struct world *w, int64_t subject, const char *title, const char *address)
{
	struct message_recipient to = {"to", 0, 0, address};
	struct message_recipe recipe = {.subject_entity = "client", .subject_id = subject,
		.purpose = "issued", .client = 1, .title = title, .text = "Gracias por su compra.",
		.recipient = &to, .n_recipients = address != NULL};

	must(door_batch(w->ana, "create", "", mail_queue, &recipe, &w->e));
}

static void mail_make(struct world *w)
{
	mail_add(w, 1, "Factura F-1", "nadie@nires.example");
	mail_refuse(w, "F-1.1@firma.example", MAIL_BYTES);
	mail_add(w, 2, "Factura F-2", NULL);
	mail_add(w, 3, "Factura F-3", "ventas@nires.example");
}

static int mark_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "INSERT INTO meta (key, value) VALUES ('demo', '1')");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* ---- playing -----------------------------------------------------------------------------------
 */

static bool who_plays(const char *keys, char name[32])
{
	char *text = file_read(keys);
	bool as = sscanf(text, "# as %31s", name) == 1;

	free(text);
	return as;
}

static bool says(const char *keys, const char *line)
{
	char *text = file_read(keys);
	bool found = strstr(text, line);

	free(text);
	return found;
}

static void config_write(bool reader)
{
	struct str text = STR_INIT;

	str_add(&text, "[security]\npassword_cost = 1\n[print]\nprogram =\n");
	if (reader)
		str_add(&text, "[ui]\nreader = yes\n");
	file_write(config_file, text.buf);
	str_release(&text);
}

/* The cursor is always on something, and nothing is drawn that would be read out. */
static void check_reader(const char *golden)
{
	static const char *const drawn[] = {"\u2500", "\u2502", "\u250c", "\u25ba", "---\n-", "+--"};
	char *text = file_read(golden);

	if (strstr(text, " cursor hidden\n"))
		fail_msg("%s: a screen for readers has no cursor", golden);
	for (int i = 0; i < LENGTH(drawn); i++)
		if (strstr(text, drawn[i]))
			fail_msg("%s: a screen for readers has \"%s\"", golden, drawn[i]);
	free(text);
}

/* A line of both texts, for the message. */
static void say_difference(const char *now, const char *before)
{
	int line = 1;
	size_t at = 0;

	for (size_t i = 0; now[i] && now[i] == before[i]; i++) {
		if (now[i] == '\n') {
			line++;
			at = i + 1;
		}
	}
	print_message("line %d\n  was: %.*s\n  now: %.*s\n", line, (int)strcspn(before + at, "\n"),
		before + at, (int)strcspn(now + at, "\n"), now + at);
}

/* How large and how full things are is different everywhere. */
static void mask(char *text)
{
	for (char *at = text; (at = strstr(at, "SQLite 3"));) {
		char *end = at + strcspn(at, "\n");

		at += strlen("SQLite ");
		memmove(at, end, strlen(end) + 1);
	}
	for (char *at = text; (at = strstr(at, SCRATCH_MEMORY));)
		memcpy(at, SCRATCH_DISK, strlen(SCRATCH_DISK));
	for (char *at = text; (at = strstr(at, SCRATCH_DISK)); at++)
		memset(at + strlen(SCRATCH_DISK), 'X', 6);
}

/* What there is to be imported, in the manner of several programs; no file of those that scripts
 * write. */
static const struct {
	const char *name, *text;
} imports[] = {
	{"clientes.tsv",
		"Exportado el 21/11/2026\n"
		"Código\tRazón social\tRFC\tCorreo\tTeléfono\tCiudad\tColor\n"
		"000001\tComercial Los Ñires SpA\t\tnuevo@nires.example\t\tValdivia\tazul\n"
		"A2\tPapelería La Niña SA de CV\tEKU9003173C9\tventas@nina.example\t55 5512 9999\tPuebla\trojo\n"
		"A3\t\t\tnadie@nadie.example\t\tPuebla\t\n"
		"A4\tRefacciones Núñez\t\tnunez arroba ejemplo\t33 3615 1111\tLeón\tverde\n"
		"A2\tPapelería otra vez\t\t\t\t\t\n"},
	{"odoo.csv", "ID,Name,Company Type,Related Company,Customer,Supplier,Address Type,Street,City,"
		     "Country,Phone,Email\n"
		     "res_1,Abarrotes Nápoles,Company,,TRUE,FALSE,,Calle 5,Puebla,Mexico,2225551234,"
		     "hola@napoles.example\n"
		     "res_2,Berta Luna,Individual,Abarrotes Nápoles,,,Contact,,,,2225550000,"
		     "berta@napoles.example\n"
		     "res_3,Bodega,Individual,Abarrotes Nápoles,,,Shipping address,Calle 9,Cholula,"
		     "Mexico,,\n"
		     "res_4,Cajas del Norte,Company,,FALSE,TRUE,,Calle 7,Puebla,Mexico,,\n"},
	{"google.csv", "First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,"
		       "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
		       "Gracia,,Hoyos,Naviera del Sur,Almirante,* myContacts ::: Mar,* Work,"
		       "gracia@naviera.example,Mobile,+52 55 1234 5678\n"
		       "Rosa,María,Téllez,,,* myContacts,,,Home,55 5000 1111 ::: 55 5000 2222\n"},
	{"erp.txt", "Código del Cliente\tRUT del Cliente\tCliente Activo\tNombre del Cliente\tRubro del "
		    "Cliente\tDirección del Cliente\tComuna\tCiudad\tE-mail\tTeléfono\n"
		    "76192083-9\t76.192.083-9\tS\tFerretería El Peumo Ltda.\tFerretería\tFreire 247\t"
		    "Ñuñoa\tSantiago\tventas@peumo.example\t+56 2 2345 6789\n"
		    "12345678-9\t12.345.678-9\tN\tJosé Núñez\tAgricultor\tParcela 8\tQuillota\t"
		    "Quillota\t\t9.0E+08\n"},
	{"estado.csv", "Razón social,Estado,Provincia\nLa Joya SA,Jalisco,Centro\n"},
};

/* The inbox, where rejects lie, and what makes it. */
static void boxes_remove(struct world *w)
{
	static const char *const ends[] = {"/2/inbox/clientes-rejects.csv",
		"/2/inbox/clientes-rechazos.csv", "/2/inbox", "/2/outbox", "/2", ""};
	char path[200];

	for (int i = 0; i < LENGTH(ends); i++) {
		snprintf(path, sizeof path, "%s.files%s", w->path, ends[i]);
		remove(path);
	}
	for (int i = 0; i < LENGTH(imports); i++) {
		snprintf(path, sizeof path, "%s/%s", w->dir, imports[i].name);
		unlink(path);
	}
}

static void compare(const char *golden)
{
	char *now = file_read(screen_path), *before = file_read(golden);
	bool same;

	mask(now);
	same = !strcmp(now, before);
	if (getenv("GENERATE")) {
		file_write(golden, now);
		same = true;
	}
	if (!same)
		say_difference(now, before);
	free(now);
	free(before);
	if (!same)
		fail_msg("%s is not what it was; GENERATE=1 writes it anew", golden);
}

/* One script in one language at one size: a test of its own. */
struct run {
	char name[320], script[64], language[3];
	bool wide;
};
static struct run run[4 * SCRIPTS_MAX];
static const struct run *current;

/* The script as it is played: on a wide terminal it begins, and goes back, to its size. */
static void script_write(const char *script, bool wide)
{
	char *keys = file_read(script);
	struct str out = STR_INIT;

	if (wide)
		str_add(&out, SIZE_WIDE);
	for (const char *at = keys; *at;) {
		size_t n = strcspn(at, "\n") + 1;

		if (wide && !strncmp(at, SIZE, strlen(SIZE)))
			str_add(&out, SIZE_WIDE);
		else
			str_addn(&out, at, n);
		at += n;
	}
	file_write(keys_path, out.buf);
	str_release(&out);
	free(keys);
}

static int run_begin(void **state)
{
	current = *state;
	translated_to(current->language); /* the firm has its name in it */
	return world_open(state);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_written(const struct dirent *d)
{
	const char *ending = strrchr(d->d_name, '.');

	return ending && (!strcmp(ending, ".csv") || !strcmp(ending, ".txt") ||
				 !strcmp(ending, ".vcf"));
}

/* What the script wrote in the directory where it played belongs to the golden text. */
static void written_add(const char *dir)
{
	struct dirent **file;
	int n = scandir(dir, &file, is_written, by_name);
	FILE *out = fopen(screen_path, "a");

	for (int i = 0; i < n; i++) {
		char path[400];
		char *text;

		snprintf(path, sizeof path, "%s/%s", dir, file[i]->d_name);
		text = file_read(path);
		fprintf(out, "=== file %s\n%s", file[i]->d_name, text);
		unlink(path);
		free(text);
		free(file[i]);
	}
	free(file);
	fclose(out);
}

#define USERS_MOST 9

/* And so does what went to somebody's outbox. */
static void outboxes_add(const char *dir)
{
	static const char *const parts[] = {"/inbox", "/outbox", ""};
	char path[160];

	for (int user = 1; user <= USERS_MOST; user++)
		for (int i = 0; i < LENGTH(parts); i++) {
			snprintf(path, sizeof path, "%s/boxes/%d%s", dir, user, parts[i]);
			if (!access(path, F_OK))
				written_add(path);
			rmdir(path);
		}
	snprintf(path, sizeof path, "%s/boxes", dir);
	rmdir(path);
}

static void play(void **state)
{
	struct world *w = *state;
	struct tui_start start = {.db = w->db, .demo = true};
	struct config *config = NULL;
	bool reader;
	char keys[160], golden[160], logo[160], user[32], root[PATH_MAX];

	snprintf(keys, sizeof keys, SCRIPTS "/%s.keys", current->script);
	snprintf(golden, sizeof golden, SCRIPTS "/%s.%s%s", current->script, current->language,
		current->wide ? ".wide" : "");
	if (!translated_to(current->language))
		skip();
	reader = says(keys, "\n# for a screen reader\n");
	config_write(reader);
	must(config_load(&config, config_file, &w->e));
	start.config = config;
	start.as = who_plays(keys, user) ? user : NULL;
	script_write(keys, current->wide);
	assert_non_null(getcwd(root, sizeof root));
	setenv("FICHA_KEYS", keys_path, 1);
	setenv("FICHA_SCREEN", screen_path, 1);
	firm_make(w);
	if (says(keys, "\n# with mail\n"))
		mail_make(w);
	if (says(keys, "\n# in a demo\n"))
		must(db_write(w->db, mark_attempt, NULL, &w->e));
	files_set_root("boxes");
	snprintf(logo, sizeof logo, "%s/logo.png", w->dir);
	file_copy("tests/sh/pages/logo.png", logo);
	assert_int_equal(chdir(w->dir), 0);
	for (int i = 0; i < LENGTH(imports); i++)
		file_write(imports[i].name, imports[i].text);
	assert_int_equal(tui_run(&start), 0);
	assert_int_equal(chdir(root), 0);
	config_free(&config);
	boxes_remove(w);
	unlink(logo);
	written_add(w->dir);
	outboxes_add(w->dir);
	compare(golden);
	if (reader)
		check_reader(golden);
}

/* ---- somebody else -----------------------------------------------------------------------------
 */

/* Another operator's program: a connection of its own, that renames a client whenever the script
 * waits, and gives it one more day of credit. */
static unsigned somebody_else(void *ctx)
{
	struct world *w = ctx;
	struct db *other = NULL;
	struct session *s = NULL;
	struct record *r = NULL;
	struct err e = ERR_INIT;
	static int days;
	char text[16];

	snprintf(text, sizeof text, "%d", ++days);
	if (db_open(&other, w->path, 0, &e) || session_open(&s, other, "sara", &e) ||
		door_load(from(s), kind("client"), 4, &r, &e) ||
		record_set_path(s, r, "legal_name", "Aaa, ahora la primera", &e) ||
		record_set_path(s, r, "credit_days", text, &e) ||
		door_save(s, r, NULL, &w->issues, &e))
		fail_msg("%s", e.text);
	record_free(&r);
	session_free(&s);
	db_close(&other);
	return 0;
}

enum moment_of { BEFORE_THE_LOOK, AFTER_THE_LOOK }; /* at other people's commits */

/* A script during which something else happens whenever it waits. */
static void play_beside_at(struct world *w, const char *script, ui_hook_fn *beside, enum moment_of when,
	const char *golden)
{
	struct tui_start start = {.db = w->db};
	struct term_options o = {0};
	struct config *config = NULL;
	struct watch watch;

	lang_set("en");
	firm_make(w);
	config_write(false);
	must(config_load(&config, config_file, &w->e));
	start.config = config;
	setenv("FICHA_KEYS", script, 1);
	setenv("FICHA_SCREEN", screen_path, 1);
	must(ui_start(&o, &w->e));
	if (when == AFTER_THE_LOOK) /* the last hook runs first */
		ui_every(1000000, beside, w);
	watch_begin(&watch, &start, w->oscar);
	if (when == BEFORE_THE_LOOK)
		ui_every(1000000, beside, w);
	screen_push(grid_home_new(w->oscar));
	screen_run();
	watch_end(&watch);
	ui_stop();
	config_free(&config);
	compare(golden);
}

static void play_beside(struct world *w, const char *script, ui_hook_fn *beside, const char *golden)
{
	play_beside_at(w, script, beside, BEFORE_THE_LOOK, golden);
}

static void follows_other_people(void **state)
{
	play_beside(*state, SCRIPTS "/follow.script", somebody_else, SCRIPTS "/follow.en");
}

/* What a key did not do in a list without rows is not said of one that got some. */
static void a_hint_goes_with_what_it_was_about(void **state)
{
	play_beside(*state, SCRIPTS "/follow-hint.script", somebody_else, SCRIPTS "/follow-hint.en");
}

/* The first time a row is changed, the second time it is taken out; both from elsewhere. */
static unsigned somebody_at_the_row(void *ctx)
{
	struct world *w = ctx;
	struct db *other = NULL;
	struct session *s = NULL;
	struct record *r = NULL;
	struct err e = ERR_INIT;
	static int times;

	if (db_open(&other, w->path, 0, &e) || session_open(&s, other, "ana", &e) ||
		door_load(from(s), kind("client"), 1, &r, &e))
		fail_msg("%s", e.text);
	if (times++ < 2) {
		record_set(r->child[0].v[0], "street", times == 1 ? "Calle de Ana 1" : "Otra 2");
		record_set(r->child[0].v[0], "city", "Valdivia");
	} else {
		record_drop_child(r, 0, 0);
	}
	if (door_save(s, r, &(struct accepted){.all = true}, &w->issues, &e))
		fail_msg("%s", e.text);
	record_free(&r);
	session_free(&s);
	db_close(&other);
	return 0;
}

static void merges_rows(void **state)
{
	play_beside(*state, SCRIPTS "/merge.script", somebody_at_the_row, SCRIPTS "/merge.en");
}

static int presence_row(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "INSERT INTO presence (entity, record_id, session_key, user_name, since, seen_at) "
		    "VALUES ('client', 1, 'another', 'sara', '2026-11-21T11:42:00Z', "
		    "'2026-11-21T12:00:00Z') ON CONFLICT DO NOTHING");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static unsigned somebody_opens_the_form(void *ctx)
{
	struct world *w = ctx;

	must(db_write(w->db, presence_row, NULL, &w->e));
	return 0;
}

static void says_who_else_edits(void **state)
{
	play_beside(*state, SCRIPTS "/presence.script", somebody_opens_the_form,
		SCRIPTS "/presence.en");
}

/* Operators see their own records only from now on; then this one gets another role, which ends his session. */
static unsigned somebody_takes_rights_away(void *ctx)
{
	struct world *w = ctx;
	struct db *other = NULL;
	struct session *s = NULL;
	struct err e = ERR_INIT;
	static int times;
	bool first = times++ == 0;

	if (db_open(&other, w->path, 0, &e) || session_open(&s, other, "ana", &e) ||
		try_edit(w, s, first ? "role" : "user", true, first ? w->oscar->role : w->oscar->user,
			first ? TEXTS("row_scope=own") : TEXTS("role=seller")))
		fail_msg("%s %s", e.text, w->e.text);
	session_free(&s);
	db_close(&other);
	return 0;
}

static void leaves_when_disabled(void **state)
{
	play_beside(*state, SCRIPTS "/rights.script", somebody_takes_rights_away,
		SCRIPTS "/rights.en");
	assert_non_null(strstr(ui_farewell(), "oscar"));
}

static unsigned somebody_disables_him(void *ctx)
{
	struct world *w = ctx;
	struct db *other = NULL;
	struct session *s = NULL;
	struct err e = ERR_INIT;

	if (db_open(&other, w->path, 0, &e) || session_open(&s, other, "ana", &e) ||
		try_edit(w, s, "user", true, w->oscar->user, TEXTS("can_log_in=no")))
		fail_msg("%s %s", e.text, w->e.text);
	session_free(&s);
	db_close(&other);
	return 0;
}

/* The next screen that he asks for is not even painted. */
static void sees_nothing_more_when_disabled(void **state)
{
	play_beside_at(*state, SCRIPTS "/disabled.script", somebody_disables_him, AFTER_THE_LOOK,
		SCRIPTS "/disabled.en");
	assert_non_null(strstr(ui_farewell(), "oscar"));
}

/* ---- all of them -------------------------------------------------------------------------------
 */

static int is_script(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return n > 5 && n < sizeof run->script && !strcmp(d->d_name + n - 5, ".keys");
}

static struct run run_of(const char *file, const char *language, bool wide)
{
	struct run r = {.wide = wide};

	snprintf(r.script, sizeof r.script, "%.*s", (int)strlen(file) - 5, file);
	snprintf(r.language, sizeof r.language, "%s", language);
	snprintf(r.name, sizeof r.name, "screens: %s, %s, %s", file, language,
		wide ? "200x50" : "80x24");
	return r;
}

static int runs_find(void)
{
	static const char *const languages[] = {"es", "en"};
	struct dirent **file;
	int n = scandir(SCRIPTS, &file, is_script, by_name), runs = 0;

	assert_true(n > 0 && n <= SCRIPTS_MAX);
	for (int i = 0; i < n; i++) {
		for (int k = 0; k < 4; k++)
			run[runs++] = run_of(file[i]->d_name, languages[k % 2], k > 1);
		free(file[i]);
	}
	free(file);
	return runs;
}

static void paths_make(char dir[32])
{
	strcpy(dir, "/tmp/ficha-screens-XXXXXX");
	if (!mkdtemp(dir))
		abort();
	snprintf(screen_path, sizeof screen_path, "%s/screen", dir);
	snprintf(config_file, sizeof config_file, "%s/ficha.ini", dir);
	snprintf(keys_path, sizeof keys_path, "%s/keys", dir);
}

int main(void)
{
	struct CMUnitTest tests[4 * SCRIPTS_MAX + 6];
	char dir[32];
	int n, failed;

	unsetenv("SSH_CONNECTION"); /* files are written where the operator sits */
	translations();
	paths_make(dir);
	n = runs_find();
	for (int i = 0; i < n; i++)
		tests[i] = (struct CMUnitTest){run[i].name, play, run_begin, world_close, &run[i]};
	tests[n++] = (struct CMUnitTest)in_world(follows_other_people);
	tests[n++] = (struct CMUnitTest)in_world(a_hint_goes_with_what_it_was_about);
	tests[n++] = (struct CMUnitTest)in_world(merges_rows);
	tests[n++] = (struct CMUnitTest)in_world(says_who_else_edits);
	tests[n++] = (struct CMUnitTest)in_world(leaves_when_disabled);
	tests[n++] = (struct CMUnitTest)in_world(sees_nothing_more_when_disabled);
	if (getenv("SCREENS"))
		cmocka_set_test_filter(getenv("SCREENS"));
	failed = _cmocka_run_group_tests("screens", tests, (size_t)n, NULL, NULL);
	unlink(screen_path);
	unlink(config_file);
	unlink(keys_path);
	rmdir(dir);
	return failed;
}

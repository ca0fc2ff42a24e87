#include "tui/mailtext.h"

#include "base/lang.h"
#include "base/text.h"
#include "dict/door.h"
#include "mail/words.h"
#include "tui/dialog.h"
#include "tui/export.h"
#include "tui/newfile.h"
#include "tui/screen.h"
#include "tui/ui.h"

bool mailtext_can(const struct session *s, const struct record *r)
{
	(void)s;
	return text_equal(r->entity->name, "message") &&
	       (record_get(r, "frozen_at")[0] || !r->entity->frozen(r));
}

/* ---- the document that goes along ---- */

static const struct field *document_field(const struct record *message)
{
	return entity_field(message->entity, "document");
}

static bool may_see_document(const struct session *s, const struct record *message)
{
	const struct entity *document = entity_find("document");

	return record_int(message, "document") && session_may(s, document, VERB_VIEW, NULL) &&
	       session_may(s, document, VERB_PRINT, NULL);
}

/* Its pages, and where they may go. */
static void document_show(struct session *s, const struct record *message)
{
	struct scope scope = {s, NULL, 0};
	struct err e = ERR_INIT;
	struct record *document;

	if (door_load(scope, entity_find("document"), record_int(message, "document"), &document, &e)) {
		dlg_error(&e);
		return;
	}
	print_card(scope, document);
	record_free(&document);
}

static int write_to(FILE *f, const struct str *bytes, struct err *e)
{
	return fwrite(bytes->buf, 1, bytes->len, f) == bytes->len
		       ? 0
		       : err_set(e, ERR_IO, _("The file cannot be written."));
}

static void bytes_save(struct session *s, const char *name, const struct str *bytes)
{
	struct str place = STR_INIT;
	struct files_new new;
	struct err e = ERR_INIT;

	if (newfile_begin(&new, s, name, &e) || files_end(&new, write_to(new.file, bytes, &e), &e)) {
		dlg_error(&e);
	} else {
		str_addf(&place, "%s: ", _("Saved"));
		newfile_place(&new, &place);
		ui_message(place.buf);
	}
	files_new_release(&new);
	str_release(&place);
}

/* Byte for byte what was sent. */
static void pdf_save(struct session *s, const struct record *message)
{
	struct str name = STR_INIT, bytes = STR_INIT;
	struct err e = ERR_INIT;

	record_show(s, message, document_field(message), &name);
	str_add(&name, ".pdf");
	if (mail_file(s, message->id, &bytes, &e))
		dlg_error(&e);
	else if (newfile_ask(_("Save the PDF that was sent"), &name))
		bytes_save(s, name.buf, &bytes);
	str_release(&name);
	str_release(&bytes);
}

/* ---- its words ---- */

/* Who reviews what is held reads it before he releases it. */
static int words_read(struct session *s, const struct record *message, struct str *out, struct err *e)
{
	return record_get(message, "frozen_at")[0] ? mail_words(s, message->id, out, e)
						   : mail_foresee(s, message->id, out, e);
}

static void words_show(struct session *s, const struct record *message, const char *words)
{
	enum { DOCUMENT, PDF, CLOSE };
	const char *const labels[] = {_("Its document"), _("Save its PDF"), _("Close")};
	const char *const unmade[] = {_("Its document"), _("Close")};
	const char *title = record_get(message, "title");
	bool made = record_get(message, "frozen_at")[0] != '\0';
	int chosen;

	if (!may_see_document(s, message)) {
		dlg_text(title, words);
		return;
	}
	while ((chosen = made ? dlg_text_choice(title, words, labels, LENGTH(labels), CLOSE)
			      : dlg_text_choice(title, words, unmade, LENGTH(unmade), 1)) == DOCUMENT)
		document_show(s, message);
	if (made && chosen == PDF)
		pdf_save(s, message);
}

unsigned mailtext_read(struct session *s, const struct record *r)
{
	struct str words = STR_INIT, safe = STR_INIT;
	struct record *message = NULL;
	struct err e = ERR_INIT;

	if (door_load((struct scope){s, NULL, 0}, r->entity, r->id, &message, &e) ||
		words_read(s, message, &words, &e)) {
		dlg_error(&e);
	} else {
		text_safe(&safe, words.buf, words.len, true);
		words_show(s, message, safe.buf);
	}
	record_free(&message);
	str_release(&words);
	str_release(&safe);
	return SCREEN_USED;
}

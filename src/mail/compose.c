#include "mail/compose.h"

#include <inttypes.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/company.h"
#include "dict/choice.h"
#include "dict/door.h"
#include "mail/address.h"
#include "mail/mime.h"
#include "print/paper.h"
#include "print/pdf.h"

/* Everything that a message is made of, as long as that takes. */
struct making {
	struct outbox *o;
	struct session *s;
	struct outbox_draft *d;
	struct arena *a;
	struct mail_sender sender; /* the firm */
	struct mime_address from;  /* it, or one of its people */
	struct record *document; /* NULL: none goes along */
	char *pdf;
	size_t pdf_n;
	struct mime_mail mail;
	struct str text, html;
};

/* ---- addresses ---- */

static const char *wire(struct arena *a, const char *address, struct err *e)
{
	struct str out = STR_INIT;
	const char *kept = NULL;

	if (!address_wire(&out, address, e))
		kept = arena_strdup(a, out.buf);
	str_release(&out);
	return kept;
}

static void take_recipients(struct making *m)
{
	for (int i = 0; i < m->d->n_recipients; i++) {
		struct outbox_recipient *r = &m->d->recipient[i];
		bool receipt = text_equal(r->role, "receipt");
		struct err refused = ERR_INIT;
		const char *address;

		if (!r->address[0])
			continue;
		address = wire(m->a, r->address, &refused);
		if (!address) {
			r->why = arena_strdup(m->a, refused.text);
			r->becomes = receipt ? "" : "failed";
			m->d->n_valid -= !receipt;
		}
		r->address = address ? address : "";
	}
}

static bool same_domain(const char *a, const char *b)
{
	return text_equal(strrchr(a, '@'), strrchr(b, '@'));
}

/* The firm's server sends for the firm's domain alone: other servers believe it in nothing else. Somebody whose address is
 * of another one gets the answers. */
static void take_person(struct making *m)
{
	struct err refused = ERR_INIT;
	const char *address = m->d->from_address[0] ? wire(m->a, m->d->from_address, &refused) : NULL;

	if (!address)
		return;
	if (same_domain(address, m->sender.address)) {
		m->from.address = address;
		if (m->d->from_name[0])
			m->from.name = m->d->from_name;
		m->sender.reply_to = "";
	} else {
		m->sender.reply_to = address;
	}
}

static int take_sender(struct making *m, struct err *e)
{
	const char *address;

	if (company_sender(m->s->db, m->a, &m->sender, e))
		return e->code;
	if (!m->sender.address[0])
		return err_set(e, ERR_INPUT,
			_("The firm has no address to send mail from: give it one in Company."));
	address = wire(m->a, m->sender.address, e);
	if (!address)
		return e->code;
	m->sender.address = address;
	address = m->sender.reply_to[0] ? wire(m->a, m->sender.reply_to, e) : "";
	if (!address)
		return e->code;
	m->sender.reply_to = address;
	m->from = (struct mime_address){m->sender.name, m->sender.address};
	take_person(m);
	return 0;
}

static int list_role(struct making *m, const char *role, const struct mime_address **out)
{
	struct mime_address *v = arena_array(m->a, struct mime_address, m->d->n_recipients + 1);
	int n = 0;

	for (int i = 0; i < m->d->n_recipients; i++)
		if (text_equal(m->d->recipient[i].role, role) && m->d->recipient[i].address[0])
			v[n++] = (struct mime_address){
				m->d->recipient[i].name, m->d->recipient[i].address};
	*out = v;
	return n;
}

/* Does every server that gets this mail have to know SMTPUTF8? */
static bool all_need_utf8(const struct making *m)
{
	for (int i = 0; i < m->d->n_recipients; i++) {
		const struct outbox_recipient *r = &m->d->recipient[i];

		if (!text_equal(r->role, "receipt") && r->address[0] && !email_needs_utf8(r->address))
			return email_needs_utf8(m->sender.address);
	}
	return true;
}

/* A server that does not know SMTPUTF8 gets no such address in the head either: who has one is named there, and the
 * envelope has the address. */
static int list_for_head(struct making *m, const char *role, bool as_they_are, const struct mime_address **out)
{
	int n = list_role(m, role, out);
	struct mime_address *v = arena_array(m->a, struct mime_address, n + 1);

	for (int i = 0; i < n; i++) {
		v[i] = (*out)[i];
		if (!as_they_are && email_needs_utf8(v[i].address))
			v[i] = (struct mime_address){
				arena_printf(m->a, "%s <%s>", v[i].name, v[i].address), ""};
	}
	*out = v;
	return n;
}

/* ---- what goes along ---- */

static int render(struct making *m, struct err *e)
{
	struct page_doc doc = PAGE_DOC_INIT;
	struct paper_card *card = NULL;
	FILE *out = open_memstream(&m->pdf, &m->pdf_n);
	int rc;

	if (!out)
		return err_set(e, ERR_IO, _("The document cannot be written: there is no memory."));
	rc = paper_card(&card, &doc, (struct scope){m->s, NULL, 0}, m->document, e) ||
			     pdf_write(&doc, out, NULL, e)
		     ? e->code
		     : 0;
	if (fclose(out) && !rc)
		rc = err_set(e, ERR_IO, _("The document cannot be written: there is no memory."));
	paper_card_free(&card);
	page_doc_release(&doc);
	return rc;
}

static int load_document(struct making *m, struct err *e)
{
	if (!m->d->document)
		return 0;
	return door_load((struct scope){m->s, NULL, 0}, entity_find("document"), m->d->document,
		&m->document, e);
}

static int take_document(struct making *m, struct err *e)
{
	if (load_document(m, e))
		return e->code;
	if (!m->document)
		return 0;
	if (render(m, e))
		return e->code;
	m->mail.document = record_get(m->document, "code");
	m->mail.file_name = arena_printf(m->a, "%s.pdf", m->mail.document);
	m->mail.file = m->pdf;
	m->mail.file_n = m->pdf_n;
	return 0;
}

/* ---- words ---- */

static void show(struct making *m, const char *field, struct str *out)
{
	record_show(m->s, m->document, entity_field(m->document->entity, field), out);
}

/* "Invoice F-12 of 31/01/2027, for 1,160.00 MXN, due on 02/03/2027." */
static void document_words(struct making *m, struct str *out)
{
	struct str kind = STR_INIT, date = STR_INIT, total = STR_INIT, due = STR_INIT;

	show(m, "kind", &kind);
	show(m, "date", &date);
	show(m, "total", &total);
	show(m, "due_date", &due);
	str_addf(out, _("Attached you find: %s %s of %s, for %s %s"), kind.buf,
		record_get(m->document, "code"), date.buf, total.buf, m->s->currency);
	if (due.len && text_equal(record_get(m->document, "kind"), "invoice"))
		str_addf(out, _(", to be paid by %s"), due.buf);
	str_add(out, ".");
	str_release(&kind);
	str_release(&date);
	str_release(&total);
	str_release(&due);
}

static void names(const struct making *m, struct str *out)
{
	for (int i = 0; i < m->mail.n_to; i++)
		str_addf(out, "%s%s", i ? ", " : "",
			m->mail.to[i].name[0] ? m->mail.to[i].name : m->mail.to[i].address);
}

/* "test", or "test-7": the seventh, and of one user's sender. */
static bool is_test(const struct making *m)
{
	return !strncmp(m->d->purpose, "test", 4);
}

/* The addressee's name, the sender's own words, the standard ones. */
static void write_text(struct making *m)
{
	struct str *t = &m->text;

	names(m, t);
	str_add(t, t->len ? ":\n\n" : "");
	if (m->d->text[0])
		str_addf(t, "%s\n\n", m->d->text);
	if (m->document)
		document_words(m, t);
	else if (is_test(m))
		str_add(t, _("This is a test message. Whoever reads it knows that mail leaves and arrives."));
	str_addf(t, "%s--\n", m->document || is_test(m) ? "\n\n" : "");
	if (m->d->from_name[0])
		str_addf(t, "%s\n", m->d->from_name);
	str_addf(t, "%s\n", m->sender.name);
	if (m->sender.phone[0])
		str_addf(t, "%s\n", m->sender.phone);
	if (m->sender.website[0])
		str_addf(t, "%s\n", m->sender.website);
}

static void html_char(struct str *out, char c)
{
	switch (c) {
	case '&':
		str_add(out, "&amp;");
		break;
	case '<':
		str_add(out, "&lt;");
		break;
	case '>':
		str_add(out, "&gt;");
		break;
	case '"':
		str_add(out, "&quot;");
		break;
	default:
		str_addc(out, c);
	}
}

/* The same words; a blank line parts paragraphs. */
static void write_html(struct making *m)
{
	str_addf(&m->html, "<!DOCTYPE html>\n<html lang=\"%s\">\n<body style=\"font-family: sans-serif\">\n<p>",
		lang_now());
	for (const char *at = m->text.buf; *at; at++) {
		if (at[0] == '\n' && at[1] == '\n')
			str_add(&m->html, "</p>\n<p>");
		else if (at[0] == '\n' && at[1])
			str_add(&m->html, "<br>\n");
		else if (at[0] != '\n')
			html_char(&m->html, *at);
		at += at[0] == '\n' && at[1] == '\n';
	}
	str_add(&m->html, "</p>\n</body>\n</html>\n");
}

/* ---- the head ---- */

/* "F-12.9c0f5d2e71a4b386@firm.example": what stands before the @ is letters, digits, hyphens and one dot. */
static int make_id(struct making *m, struct err *e)
{
	const char *code = m->document ? record_get(m->document, "code") : "";
	struct str id = STR_INIT;
	uint64_t nonce;

	if (random_bytes(&nonce, sizeof nonce, e))
		return e->code;
	for (const char *at = code; *at; at++)
		str_addc(&id, strchr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-", *at)
				      ? *at
				      : '-');
	if (!id.len)
		str_addf(&id, "M%" PRId64, m->d->message);
	str_addf(&id, ".%016" PRIx64 "@%s", nonce, strrchr(m->sender.address, '@') + 1);
	m->mail.message_id = arena_strdup(m->a, id.buf);
	str_release(&id);
	return 0;
}

static void fill_head(struct making *m)
{
	bool utf8 = all_need_utf8(m);

	m->mail.from = m->from;
	m->mail.sender = text_equal(m->from.address, m->sender.address) ? "" : m->sender.address;
	m->mail.reply_to = m->sender.reply_to;
	m->mail.subject = m->d->title;
	m->mail.date = now();
	m->mail.resend = m->d->copies;
	m->mail.n_to = list_for_head(m, "to", utf8, &m->mail.to);
	m->mail.n_cc = list_for_head(m, "cc", utf8, &m->mail.cc);
	m->mail.n_receipt = list_for_head(m, "receipt", utf8, &m->mail.receipt);
	m->mail.text = m->text.buf;
	m->mail.html = m->html.buf;
}

static int make(struct making *m, struct composed *out, struct err *e)
{
	take_recipients(m);
	if (!m->d->n_valid)
		return err_set(e, ERR_INPUT, _("Nobody to send it to: %s"),
			m->d->n_recipients ? m->d->recipient[0].why : "");
	if (take_sender(m, e) || take_document(m, e))
		return e->code;
	m->mail.n_to = list_role(m, "to", &m->mail.to);
	write_text(m);
	write_html(m);
	if (make_id(m, e))
		return e->code;
	fill_head(m);
	out->message_id = m->mail.message_id;
	return mime_write(&out->bytes, &m->mail, e);
}

int compose(struct outbox *o, struct outbox_draft *d, struct arena *a, struct composed *out, struct err *e)
{
	struct making m = {.o = o, .s = outbox_session(o), .d = d, .a = a, .text = STR_INIT,
		.html = STR_INIT, .mail = {.document = ""}};
	const char *spoken = lang_now();
	int rc;

	*out = (struct composed){STR_INIT, ""};
	lang_set(m.s->language);
	rc = make(&m, out, e);
	lang_set(spoken);
	record_free(&m.document);
	str_release(&m.text);
	str_release(&m.html);
	free(m.pdf);
	return rc;
}

int compose_words(struct outbox *o, struct outbox_draft *d, struct arena *a, struct str *out, struct err *e)
{
	struct making m = {.o = o, .s = outbox_session(o), .d = d, .a = a, .text = STR_INIT,
		.html = STR_INIT, .mail = {.document = ""}};
	const char *spoken = lang_now();
	int rc;

	take_recipients(&m);
	lang_set(m.s->language);
	rc = company_sender(m.s->db, a, &m.sender, e) || load_document(&m, e) ? e->code : 0;
	if (!rc) {
		m.mail.n_to = list_role(&m, "to", &m.mail.to);
		write_text(&m);
		str_add(out, m.text.buf);
	}
	lang_set(spoken);
	record_free(&m.document);
	str_release(&m.text);
	return rc;
}

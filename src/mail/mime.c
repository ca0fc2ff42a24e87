#include "mail/mime.h"

#include <string.h>
#include "base/base64.h"
#include "base/crypt.h"
#include "mail/mime_head.h"

#define QP_COLUMNS 76

/* ---- bodies ---- */

/* Quoted-printable. A dot or "From " at the beginning of a line is written in digits, so that no server touches
 * it on the way; so are blanks at the end of one. */
static bool qp_plain(const char *s, size_t column)
{
	if (*s == ' ')
		return s[1] && s[1] != '\n';
	if (column == 0 && (*s == '.' || !strncmp(s, "From ", 5)))
		return false;
	return *s > ' ' && *s < 127 && *s != '=';
}

static void qp_text(struct str *out, const char *s)
{
	size_t column = 0;

	for (; *s; s++) {
		bool plain = qp_plain(s, column);

		if (*s == '\n') {
			str_add(out, "\r\n");
			column = 0;
			continue;
		}
		if (column + (plain ? 1 : 3) > QP_COLUMNS - 1) {
			str_add(out, "=\r\n");
			column = 0;
			plain = qp_plain(s, column);
		}
		if (plain)
			str_addc(out, *s);
		else
			str_addf(out, "=%02X", (unsigned char)*s);
		column += plain ? 1 : 3;
	}
	if (column)
		str_add(out, "\r\n");
}

static int hex_digit(char c)
{
	static const char digits[] = "0123456789ABCDEF";
	const char *at = c ? strchr(digits, c) : NULL;

	return at ? (int)(at - digits) : -1;
}

static void qp_decode(struct str *out, const char *s, const char *end)
{
	for (; s < end; s++) {
		if (*s == '=' && end - s > 2 && s[1] == '\r') {
			s += 2;
		} else if (*s == '=' && end - s > 2 && hex_digit(s[1]) >= 0 && hex_digit(s[2]) >= 0) {
			str_addc(out, (char)(hex_digit(s[1]) << 4 | hex_digit(s[2])));
			s += 2;
		} else if (*s != '\r') {
			str_addc(out, *s);
		}
	}
}

static void base64_body(struct str *out, const char *bytes, size_t n)
{
	str_grow(out, n / BASE64_BYTES * 78 + 80);
	for (size_t at = 0; at < n; at += BASE64_BYTES) {
		base64_put(out, bytes + at, n - at < BASE64_BYTES ? n - at : BASE64_BYTES);
		str_add(out, "\r\n");
	}
}

/* ---- parts ---- */

/* No line of a body is one: neither quoted-printable nor base64 has "=_". */
static void boundary_make(char out[32], const char *message_id, char which)
{
	char sum[SHA256_HEX];

	sha256_bytes(message_id, strlen(message_id), sum);
	memcpy(out, "=_", 2);
	memcpy(out + 2, sum, 24);
	out[26] = which;
	out[27] = '\0';
}

static void text_part(struct str *out, const char *type, const char *text)
{
	str_addf(out, "Content-Type: %s; charset=utf-8\r\n", type);
	str_add(out, "Content-Transfer-Encoding: quoted-printable\r\n\r\n");
	qp_text(out, text);
}

static void both_texts(struct str *out, const struct mime_mail *mail)
{
	char boundary[32];

	boundary_make(boundary, mail->message_id, 'a');
	str_addf(out, "Content-Type: multipart/alternative;\r\n boundary=\"%s\"\r\n\r\n", boundary);
	str_addf(out, "--%s\r\n", boundary);
	text_part(out, "text/plain", mail->text);
	str_addf(out, "\r\n--%s\r\n", boundary);
	text_part(out, "text/html", mail->html);
	str_addf(out, "\r\n--%s--\r\n", boundary);
}

static int file_part(struct str *out, const struct mime_mail *mail, struct err *e)
{
	str_add(out, "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n");
	if (head_file(out, mail->file_name, e))
		return e->code;
	str_add(out, "\r\n");
	base64_body(out, mail->file, mail->file_n);
	return 0;
}

static int body(struct str *out, const struct mime_mail *mail, struct err *e)
{
	char boundary[32];

	if (!mail->file_name) {
		both_texts(out, mail);
		return 0;
	}
	boundary_make(boundary, mail->message_id, 'm');
	str_addf(out, "Content-Type: multipart/mixed;\r\n boundary=\"%s\"\r\n\r\n", boundary);
	str_addf(out, "--%s\r\n", boundary);
	both_texts(out, mail);
	str_addf(out, "\r\n--%s\r\n", boundary);
	if (file_part(out, mail, e))
		return e->code;
	str_addf(out, "\r\n--%s--\r\n", boundary);
	return 0;
}

static int head(struct str *out, const struct mime_mail *mail, struct err *e)
{
	struct mime_address reply = {"", mail->reply_to}, sender = {"", mail->sender ? mail->sender : ""};
	struct str id = STR_INIT;
	int rc;

	head_date(out, mail->date);
	str_addf(&id, "<%s>", mail->message_id);
	rc = head_addresses(out, "From", &mail->from, 1, e) ||
			     head_addresses(out, "Sender", &sender, sender.address[0] != '\0', e) ||
			     head_addresses(out, "Reply-To", &reply, reply.address[0] != '\0', e) ||
			     head_addresses(out, "To", mail->to, mail->n_to, e) ||
			     head_addresses(out, "Cc", mail->cc, mail->n_cc, e) ||
			     head_text(out, "Subject", mail->subject, e) ||
			     head_token(out, "Message-ID", id.buf, e) ||
			     (mail->document[0] &&
				     head_text(out, "X-Ficha-Document", mail->document, e)) ||
			     head_addresses(out, "Disposition-Notification-To", mail->receipt,
				     mail->n_receipt, e)
		     ? e->code
		     : 0;
	str_release(&id);
	if (!rc && mail->resend)
		str_addf(out, "X-Ficha-Resend: %d\r\n", mail->resend);
	str_add(out, "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n");
	return rc;
}

int mime_write(struct str *out, const struct mime_mail *mail, struct err *e)
{
	return head(out, mail, e) || body(out, mail, e) ? e->code : 0;
}

/* ---- and back ---- */

/* What stands between the head of the first part of that type and the next boundary. */
static bool part_find(const char *type, const char *bytes, size_t n, const char **from, const char **to)
{
	static const char blank[] = "\r\n\r\n", next[] = "\r\n--=_";
	const char *at = memmem(bytes, n, type, strlen(type)), *end;

	if (at)
		at = memmem(at, n - (size_t)(at - bytes), blank, strlen(blank));
	if (!at)
		return false;
	*from = at + strlen(blank);
	end = memmem(*from, n - (size_t)(*from - bytes), next, strlen(next));
	*to = end ? end : bytes + n;
	return true;
}

bool mime_text(struct str *out, const char *bytes, size_t n)
{
	const char *from, *to;

	if (!part_find("Content-Type: text/plain", bytes, n, &from, &to))
		return false;
	qp_decode(out, from, to);
	return true;
}

bool mime_file(struct str *out, const char *bytes, size_t n)
{
	const char *from, *to;

	if (!part_find("\r\nContent-Type: application/pdf", bytes, n, &from, &to))
		return false;
	base64_take(out, from, to);
	return true;
}

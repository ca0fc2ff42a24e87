#include "base/sshkey.h"

#include <openssl/sha.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"

/* What a key consists of: fields with their length in four bytes in front (RFC 4253, 5656, 8709). */
struct blob {
	unsigned char byte[SSHKEY_BYTES];
	size_t len, at;
};
struct blob_field {
	const unsigned char *byte;
	size_t len;
};

static bool blob_take(struct blob *b, struct blob_field *out)
{
	size_t len;

	if (b->len - b->at < 4)
		return false;
	len = (size_t)b->byte[b->at] << 24 | (size_t)b->byte[b->at + 1] << 16 |
	      (size_t)b->byte[b->at + 2] << 8 | b->byte[b->at + 3];
	if (len > b->len - b->at - 4)
		return false;
	*out = (struct blob_field){b->byte + b->at + 4, len};
	b->at += 4 + len;
	return true;
}

static bool field_is(const struct blob_field *f, const char *text)
{
	return f->len == strlen(text) && !memcmp(f->byte, text, f->len);
}

/* ---- kinds of keys --------------------------------------------------------------------------- */

static int cut_off(struct err *e)
{
	return err_set(e, ERR_INPUT,
		_("The key is broken over several lines or cut off: copy it again, as one line."));
}

static int ed25519_check(struct blob *b, struct err *e)
{
	struct blob_field point;

	return blob_take(b, &point) && point.len == 32 ? 0 : cut_off(e);
}

/* An uncompressed point: 4, x, y. */
static int ecdsa_check(struct blob *b, const char *curve, size_t size, struct err *e)
{
	struct blob_field name, point;

	if (!blob_take(b, &name) || !field_is(&name, curve) || !blob_take(b, &point) ||
		point.len != 1 + 2 * size || point.byte[0] != 4)
		return cut_off(e);
	return 0;
}

static int ecdsa256_check(struct blob *b, struct err *e)
{
	return ecdsa_check(b, "nistp256", 32, e);
}

static int ecdsa384_check(struct blob *b, struct err *e)
{
	return ecdsa_check(b, "nistp384", 48, e);
}

static int ecdsa521_check(struct blob *b, struct err *e)
{
	return ecdsa_check(b, "nistp521", 66, e);
}

static int bits_of(const struct blob_field *number)
{
	size_t at = 0;
	int bits = 0;

	while (at < number->len && !number->byte[at])
		at++;
	if (at == number->len)
		return 0;
	for (unsigned first = number->byte[at]; first; first >>= 1)
		bits++;
	return bits + 8 * (int)(number->len - at - 1);
}

static int rsa_check(struct blob *b, struct err *e)
{
	struct blob_field exponent, modulus;

	if (!blob_take(b, &exponent) || !blob_take(b, &modulus) || !bits_of(&exponent))
		return cut_off(e);
	if (bits_of(&modulus) < SSHKEY_RSA_BITS)
		return err_set(e, ERR_INPUT,
			_("The RSA key has %d bits; at least %d are needed. Better make a new one: "
			  "ssh-keygen -t ed25519"),
			bits_of(&modulus), SSHKEY_RSA_BITS);
	return 0;
}

static const struct key_kind {
	const char *name;
	int (*check)(struct blob *b, struct err *e); /* NULL: known, and refused */
} kinds[] = {
	{"ssh-ed25519", ed25519_check},
	{"ecdsa-sha2-nistp256", ecdsa256_check},
	{"ecdsa-sha2-nistp384", ecdsa384_check},
	{"ecdsa-sha2-nistp521", ecdsa521_check},
	{"ssh-rsa", rsa_check},
	{"ssh-dss", NULL},
	{"sk-ssh-ed25519@openssh.com", NULL},
	{"sk-ecdsa-sha2-nistp256@openssh.com", NULL},
};

static const struct key_kind *kind_of(const char *word, size_t len)
{
	for (int i = 0; i < LENGTH(kinds); i++)
		if (strlen(kinds[i].name) == len && !memcmp(kinds[i].name, word, len))
			return &kinds[i];
	return NULL;
}

/* ---- base64 ---------------------------------------------------------------------------------- */

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void base64_add(struct str *out, const unsigned char *s, size_t n)
{
	for (size_t i = 0; i < n; i += 3) {
		uint32_t v = (uint32_t)s[i] << 16 | (i + 1 < n ? (uint32_t)s[i + 1] << 8 : 0) |
			     (i + 2 < n ? s[i + 2] : 0);
		int signs = n - i >= 3 ? 4 : (int)(n - i) + 1;

		for (int k = 0; k < signs; k++)
			str_addc(out, digits[v >> (18 - 6 * k) & 63]);
	}
}

/* In its one right form: '=' at the end, no bits beyond the last byte. */
static bool base64_take(const char *s, size_t len, struct blob *b)
{
	size_t pad = len && s[len - 1] == '=' ? (len > 1 && s[len - 2] == '=' ? 2 : 1) : 0;
	uint32_t v = 0;

	*b = (struct blob){.len = 0};
	if (!len || len % 4 || len / 4 * 3 > sizeof b->byte)
		return false;
	for (size_t i = 0; i < len; i++) {
		const char *digit = i < len - pad && s[i] ? strchr(digits, s[i]) : NULL;

		if (!digit && i < len - pad)
			return false;
		v = v << 6 | (uint32_t)(digit ? digit - digits : 0);
		if (i % 4 != 3)
			continue;
		b->byte[b->len++] = (unsigned char)(v >> 16);
		b->byte[b->len++] = (unsigned char)(v >> 8);
		b->byte[b->len++] = (unsigned char)v;
		v = 0;
	}
	for (; pad; pad--)
		if (b->byte[--b->len])
			return false;
	return true;
}

/* ---- what was pasted ------------------------------------------------------------------------- */

static const struct {
	const char *sign, *sentence;
} foreign[] = {
	{"PRIVATE KEY",
		N_("This is a private key: keep it secret and give it to nobody. Paste the public one, "
		   "from the file that ends in .pub.")},
	{"PuTTY-User-Key-File",
		N_("This is a private key in PuTTY's own form: keep it secret. Open it in PuTTYgen and copy the "
		   "text at the top, \"Public key for pasting into OpenSSH authorized_keys file\".")},
	{"BEGIN SSH2 PUBLIC KEY",
		N_("This key has the form of SSH2 (RFC 4716). Turn it into OpenSSH's: ssh-keygen -i -f FILE")},
	{"BEGIN RSA PUBLIC KEY",
		N_("This key has the form PEM. Turn it into OpenSSH's: ssh-keygen -i -m PEM -f FILE")},
	{"BEGIN PUBLIC KEY",
		N_("This key has the form PKCS8. Turn it into OpenSSH's: ssh-keygen -i -m PKCS8 -f FILE")},
	{"BEGIN CERTIFICATE", N_("This is a certificate, not a key of OpenSSH.")},
};

static int foreign_check(const char *text, struct err *e)
{
	for (int i = 0; i < LENGTH(foreign); i++)
		if (strstr(text, foreign[i].sign))
			return err_set(e, ERR_INPUT, "%s", _(foreign[i].sentence));
	return 0;
}

/* The first word is no kind of key: are there options in front of one? */
static int first_word_wrong(const char *text, struct err *e)
{
	for (int i = 0; i < LENGTH(kinds); i++)
		if (strstr(text, kinds[i].name))
			return err_set(e, ERR_INPUT,
				_("Something stands in front of the key, options perhaps. Paste it from "
				  "\"%s\" on."),
				kinds[i].name);
	return err_set(e, ERR_INPUT,
		_("This is no public key of OpenSSH: such a line begins with ssh-ed25519, ecdsa-sha2-nistp256 "
		  "or ssh-rsa."));
}

static int blob_check(const struct key_kind *kind, struct blob *b, struct err *e)
{
	struct blob_field name;

	if (!blob_take(b, &name))
		return cut_off(e);
	if (!field_is(&name, kind->name))
		return err_set(e, ERR_INPUT, _("The key does not hold what it says: it is no %s."),
			kind->name);
	if (kind->check(b, e))
		return e->code;
	return b->at == b->len ? 0 : cut_off(e);
}

static void comment_add(struct str *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= ' ' && s[i] != 0x7f)
			str_addc(out, s[i]);
}

static void fill(struct sshkey *out, const struct key_kind *kind, const struct blob *b)
{
	unsigned char hash[SHA256_DIGEST_LENGTH];

	str_addf(&out->line, "%s ", kind->name);
	base64_add(&out->line, b->byte, b->len);
	while ((out->line.len - strlen(kind->name) - 1) % 4)
		str_addc(&out->line, '=');
	SHA256(b->byte, b->len, hash);
	str_add(&out->fingerprint, "SHA256:");
	base64_add(&out->fingerprint, hash, sizeof hash);
}

#define BLANKS " \t\r\n"

int sshkey_parse(const char *text, struct sshkey *out, struct err *e)
{
	const char *start = text + strspn(text, BLANKS), *body, *end, *lines_end;
	size_t word = strcspn(start, BLANKS), len = strlen(start), body_len;
	const struct key_kind *kind = kind_of(start, word);
	struct blob b;

	if (foreign_check(text, e))
		return e->code;
	if (len > SSHKEY_BYTES)
		return err_set(e, ERR_INPUT, _("This is too long for a key."));
	if (!kind)
		return first_word_wrong(start, e);
	if (!kind->check)
		return err_set(e, ERR_INPUT,
			_("Keys of the kind %s are not taken. Make a new one: ssh-keygen -t ed25519"),
			kind->name);
	body = start + word + strspn(start + word, " \t");
	body_len = strcspn(body, BLANKS);
	end = body + body_len + strspn(body + body_len, " \t");
	lines_end = end + strcspn(end, "\r\n");
	if (!base64_take(body, body_len, &b) || lines_end[strspn(lines_end, BLANKS)])
		return cut_off(e);
	if (blob_check(kind, &b, e))
		return e->code;
	str_reset(&out->line);
	str_reset(&out->comment);
	str_reset(&out->fingerprint);
	fill(out, kind, &b);
	comment_add(&out->comment, end, strcspn(end, "\r\n"));
	return 0;
}

void sshkey_release(struct sshkey *k)
{
	str_release(&k->line);
	str_release(&k->comment);
	str_release(&k->fingerprint);
}

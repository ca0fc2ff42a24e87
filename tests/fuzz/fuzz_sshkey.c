/* Public keys: what is taken fits a line of authorized_keys whatever was pasted, and is taken again. */
#include "fuzz/fuzz.h"

#include <locale.h>
#include "base/sshkey.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	setlocale(LC_ALL, "C.UTF-8");
	return 0;
}

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void base64(struct str *out, const unsigned char *s, size_t n)
{
	for (size_t i = 0; i < n; i += 3) {
		unsigned v = s[i] << 16 | (i + 1 < n ? s[i + 1] : 0) << 8 | (i + 2 < n ? s[i + 2] : 0);

		for (int k = 0; k < 4; k++)
			str_addc(out, (size_t)k > n - i ? '=' : digits[v >> (18 - 6 * k) & 63]);
	}
}

/* The bytes as what stands inside a key of that type: chance alone never gets past base64. */
static void wrap(const struct fuzz *f, struct str *out)
{
	static const char *const types[] = {"ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
		"ecdsa-sha2-nistp521", "ssh-rsa", "ssh-dss"};
	const char *type = types[f->choice / 2 % (sizeof types / sizeof *types)];
	struct str blob = STR_INIT;

	str_addn(&blob, "\0\0\0", 3);
	str_addc(&blob, (char)strlen(type));
	str_add(&blob, type);
	str_addn(&blob, f->text, f->len);
	str_addf(out, "%s ", type);
	base64(out, (const unsigned char *)blob.buf, blob.len);
	str_release(&blob);
}

static void taken(const struct sshkey *key)
{
	struct sshkey again = SSHKEY_INIT;
	struct err e = ERR_INIT;
	const char *blank = strchr(key->line.buf, ' ');

	HOLDS(key->line.len <= SSHKEY_BYTES && blank && blank > key->line.buf && blank[1]);
	HOLDS(!blank[1 + strspn(blank + 1, "=+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")]);
	HOLDS(strspn(key->line.buf, "-0123456789abcdefghijklmnopqrstuvwxyz") == (size_t)(blank - key->line.buf));
	HOLDS(key->fingerprint.len == 7 + 43 && !strncmp(key->fingerprint.buf, "SHA256:", 7));
	for (size_t i = 0; i < key->comment.len; i++)
		HOLDS((unsigned char)key->comment.buf[i] >= ' ' && key->comment.buf[i] != 0x7f);
	HOLDS(!sshkey_parse(key->line.buf, &again, &e));
	HOLDS(text_equal(again.line.buf, key->line.buf) && !again.comment.len);
	HOLDS(text_equal(again.fingerprint.buf, key->fingerprint.buf));
	sshkey_release(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f = fuzz_take(data, size);
	struct str text = STR_INIT;
	struct sshkey key = SSHKEY_INIT;
	struct err e = ERR_INIT;
	int rc;

	if (f.choice % 2)
		wrap(&f, &text);
	else
		str_add(&text, f.text);
	rc = sshkey_parse(text.buf, &key, &e);
	HOLDS(rc == 0 || (rc == ERR_INPUT && e.text[0]));
	if (rc)
		HOLDS(!key.line.len && !key.comment.len && !key.fingerprint.len);
	else
		taken(&key);
	sshkey_release(&key);
	str_release(&text);
	fuzz_drop(&f);
	return 0;
}

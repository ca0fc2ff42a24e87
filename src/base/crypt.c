#include "base/crypt.h"

#include <crypt.h>
#include <errno.h>
#include <inttypes.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

/* ---- SHA-256 ---- */

/* Fields are short, and libcrypto is slow to begin: they are gathered. */
struct hasher {
	EVP_MD_CTX *ctx;
	size_t n;
	char gathered[2000];
};

/* The last one that ended: libcrypto takes longer to find SHA-256 than to work it out. */
static struct hasher *idle;

static struct hasher *hasher_made(void)
{
	struct hasher *h = xmalloc(sizeof *h);

	h->ctx = EVP_MD_CTX_new();
	/* Every libcrypto has SHA-256; what it can lack is memory. */
	if (!h->ctx || !EVP_DigestInit_ex(h->ctx, EVP_sha256(), NULL))
		mem_exhausted();
	return h;
}

struct hasher *hasher_new(void)
{
	struct hasher *h = idle;

	idle = NULL;
	if (!h)
		h = hasher_made();
	else if (!EVP_DigestInit_ex(h->ctx, NULL, NULL))
		mem_exhausted();
	h->n = 0;
	return h;
}

static void hasher_take(struct hasher *h, const void *p, size_t n)
{
	if (n && !EVP_DigestUpdate(h->ctx, p, n))
		BUG("libcrypto refuses %zu bytes", n);
}

static void hasher_bytes(struct hasher *h, const void *p, size_t n)
{
	if (n > sizeof h->gathered - h->n) {
		hasher_take(h, h->gathered, h->n);
		h->n = 0;
	}
	if (n > sizeof h->gathered) {
		hasher_take(h, p, n);
	} else if (n) {
		memcpy(h->gathered + h->n, p, n);
		h->n += n;
	}
}

/* A letter for the kind, then the length in bytes or the value: "S5:Peña", "I-7:", "N0:". */
static void hasher_head(struct hasher *h, char kind, int64_t n)
{
	uint64_t left = n < 0 ? -(uint64_t)n : (uint64_t)n;
	char head[32];
	size_t at = sizeof head;

	head[--at] = ':';
	do {
		head[--at] = (char)('0' + left % 10);
		left /= 10;
	} while (left);
	if (n < 0)
		head[--at] = '-';
	head[--at] = kind;
	hasher_bytes(h, head + at, sizeof head - at);
}

void hasher_field(struct hasher *h, const char *s)
{
	if (!s) {
		hasher_head(h, 'N', 0);
		return;
	}
	hasher_head(h, 'S', (int64_t)strlen(s));
	hasher_bytes(h, s, strlen(s));
}

void hasher_int(struct hasher *h, int64_t n)
{
	hasher_head(h, 'I', n);
}

void hasher_end(struct hasher **h, char out[SHA256_HEX])
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned n = 0;

	hasher_take(*h, (*h)->gathered, (*h)->n);
	if (!EVP_DigestFinal_ex((*h)->ctx, digest, &n) || n * 2 + 1 != SHA256_HEX)
		BUG("libcrypto gives %u bytes for SHA-256", n);
	for (unsigned i = 0; i < n * 2; i++)
		out[i] = "0123456789abcdef"[i % 2 ? digest[i / 2] & 15 : digest[i / 2] >> 4];
	out[n * 2] = '\0';
	if (idle) {
		EVP_MD_CTX_free((*h)->ctx);
		free(*h);
	} else {
		idle = *h;
	}
	*h = NULL;
}

void sha256_bytes(const void *bytes, size_t n, char out[SHA256_HEX])
{
	struct hasher *h = hasher_new();

	hasher_bytes(h, bytes, n);
	hasher_end(&h, out);
}

/* ---- passwords ---- */

#define SCHEME "$y$"

int password_acceptable(const char *password, struct err *e)
{
	size_t len = strlen(password);

	if (!utf8_valid(password, len))
		return err_set(e, ERR_INPUT, _("The password is not valid UTF-8."));
	if (utf8_count(password) < PASSWORD_MIN)
		return err_set(e, ERR_INPUT,
			_("The password is too short: it needs %d characters."), PASSWORD_MIN);
	if (len > PASSWORD_MAX)
		return err_set(e, ERR_INPUT, _("The password is too long: at most %d bytes."),
			PASSWORD_MAX);
	return 0;
}

/* The same password must hash alike whether the terminal sent é as one character or as two. */
static bool hash_with(const char *password, const char *setting, char out[PASSWORD_HASH])
{
	struct crypt_data *data = xcalloc(1, sizeof *data);
	struct str nfc = STR_INIT;
	const char *hash;

	text_nfc(&nfc, password, strlen(password));
	hash = crypt_r(nfc.buf, setting, data);
	if (hash && hash[0] != '*')
		snprintf(out, PASSWORD_HASH, "%s", hash);
	else
		hash = NULL;
	if (nfc.cap)
		explicit_bzero(nfc.buf, nfc.cap);
	explicit_bzero(data, sizeof *data);
	free(data);
	str_release(&nfc);
	return hash != NULL;
}

int password_hash(const char *password, int cost, char out[PASSWORD_HASH], struct err *e)
{
	char salt[CRYPT_GENSALT_OUTPUT_SIZE];

	if (!crypt_gensalt_rn(SCHEME, (unsigned long)cost, NULL, 0, salt, sizeof salt) ||
		!hash_with(password, salt, out))
		return err_set(e, ERR_IO, _("The password cannot be hashed with cost %d: %s."),
			cost, strerror(errno));
	return 0;
}

/* No password has this hash; it only costs the time that a real one takes. */
static void spend_time(const char *password, int cost)
{
	char out[PASSWORD_HASH];

	if (password_hash(password, cost, out, NULL) == 0)
		explicit_bzero(out, sizeof out);
}

bool password_verify(const char *password, const char *hash, int cost)
{
	char out[PASSWORD_HASH] = "";
	bool same;

	if (!hash || strlen(password) > PASSWORD_MAX || strncmp(hash, SCHEME, strlen(SCHEME))) {
		spend_time(hash ? "" : password, cost);
		return false;
	}
	if (!hash_with(password, hash, out))
		return false;
	same = strlen(out) == strlen(hash) && !CRYPTO_memcmp(out, hash, strlen(out));
	explicit_bzero(out, sizeof out);
	return same;
}

/* The parameters stand between the scheme and the salt: "$y$jAT$salt$hash". */
bool password_needs_rehash(const char *hash, int cost)
{
	char salt[CRYPT_GENSALT_OUTPUT_SIZE];
	size_t n;

	if (!crypt_gensalt_rn(SCHEME, (unsigned long)cost, NULL, 0, salt, sizeof salt))
		return false;
	n = strcspn(salt + strlen(SCHEME), "$") + strlen(SCHEME) + 1;
	return strncmp(hash, salt, n) != 0;
}

int random_bytes(void *out, size_t n, struct err *e)
{
	unsigned char *at = out;

	while (n > 0) {
		ssize_t got = getrandom(at, n, 0);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_set(e, ERR_IO, _("The system gives no random numbers: %s."),
				strerror(errno));
		at += got;
		n -= (size_t)got;
	}
	return 0;
}

/* Hashes. Passwords: yescrypt through libxcrypt; chains: SHA-256 through libcrypto. */
#ifndef FICHA_BASE_CRYPT_H
#define FICHA_BASE_CRYPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/err.h"

#define SHA256_HEX 65     /* with its NUL */
#define PASSWORD_HASH 384 /* CRYPT_OUTPUT_SIZE */
#define PASSWORD_MIN 10   /* characters */
#define PASSWORD_MAX 256  /* bytes */

/* Hex SHA-256 over fields, each with its length, so that no two lists of fields look alike. */
struct hasher;
struct hasher *hasher_new(void);
void hasher_field(struct hasher *h, const char *s); /* NULL differs from "" */
void hasher_int(struct hasher *h, int64_t n);
void hasher_end(struct hasher **h, char out[SHA256_HEX]); /* frees it */

/* The plain SHA-256 of some bytes, as sha256sum(1) has it. */
void sha256_bytes(const void *bytes, size_t n, char out[SHA256_HEX]);

/* Refuses (ERR_INPUT) what is too short, too long or no valid UTF-8; does not judge further. */
int password_acceptable(const char *password, struct err *e);
/* Hashes the NFC form. cost is yescrypt's, 1..11; each step doubles the time (7 is 80 ms).
 * ERR_IO: the library refuses. */
int password_hash(const char *password, int cost, char out[PASSWORD_HASH], struct err *e);
/* Takes as long for an unknown user (hash NULL) as for a known one whose hash has that cost. A hash
 * of another scheme than yescrypt never matches. */
bool password_verify(const char *password, const char *hash, int cost);
/* True when the hash was made with other parameters than cost means now. */
bool password_needs_rehash(const char *hash, int cost);

/* n bytes from the kernel; ERR_IO when it gives none. */
int random_bytes(void *out, size_t n, struct err *e);

#endif

/* Public keys of OpenSSH, as people paste them: "ssh-ed25519 AAAA... ana@laptop". */
#ifndef FICHA_BASE_SSHKEY_H
#define FICHA_BASE_SSHKEY_H

#include "base/err.h"
#include "base/str.h"

#define SSHKEY_BYTES 4000   /* of a pasted line, at most */
#define SSHKEY_RSA_BITS 3072 /* of an RSA key, at least */

struct sshkey {
	struct str line;	/* type and base64, one blank between: normal form */
	struct str comment;	/* what stood behind; may be anything but control characters */
	struct str fingerprint; /* "SHA256:..." as ssh-keygen -l shows it */
};
#define SSHKEY_INIT {STR_INIT, STR_INIT, STR_INIT}

/* Takes ed25519, ecdsa (nistp256, 384, 521) and RSA of at least SSHKEY_RSA_BITS, each looked at to its last
 * byte. ERR_INPUT with a sentence that says what to do: a private key, a key of another program's form, one
 * with options in front, broken over lines or cut off, of another kind, too weak. Fills *out on success only.
 * Pure. */
int sshkey_parse(const char *text, struct sshkey *out, struct err *e);
void sshkey_release(struct sshkey *k);

#endif

#include "tools/check.h"

#include <string.h>
#include "base/mem.h"
#include "base/sshkey.h"

/* Made by ssh-keygen for this test and used nowhere else; the fingerprints are those of ssh-keygen -l. */
#define ED25519 \
	"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKDUZd4Fbm3ijPkYZGLcRFepWK0c9NnQE73utoDvQeI9"
#define P256 \
	"ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBHlTeAGDJ50pEV6H4Z" \
	"uYgspw3hO7oVV6I+krzENElXiiMwPKDAhnVdknad9AsJQp6MTAhl1rqXTNiFTBuFxFSio="
#define P384 \
	"ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBKKQgF5qDcJCixT86u" \
	"FFUwaq+omjYPisQkXOCSS5cQovcFtTKsTq7FarSOBcFyCUPhYu8+ndkxvpFwL6sTaek09Hpse04fhQna6C0gIz2uKn" \
	"eRu5vtOUfodeqO6I9eVWZQ=="
#define P521 \
	"ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAEqU87Myng1ORRO8Y" \
	"Swoz2xLj3Z8jQ9DCwyBIhtkaFupVUHg+iITTuA9W0LSexgMa88zgC/9i5JnWr8Ptl+BhogJwERi6cbAA8e7ERByYTJ" \
	"3pOMqyZ/7orGNY9pAnZHmQO+X3smPCMNzLe88Ekv51j2yDoSdF3WjQNuCsfTw5isGSlEZw=="
#define RSA3072 \
	"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQDIFK9w1y7gM2nhIU5osj+6MtLky0Q5xX24pho1g2J5XfsrEPITHo" \
	"N76vTNYSIF/H5gs9bf7fcDyTTA7kGOXDcfydvFyMhaqhDI2WsO9nWI6/Kqu+gzwhXtvrzkKxIIo8LCGxMdHyX4JwaP" \
	"/EslRY9KAjvOn0FyTLuzaR/fRgK9I3ua2mJbfi13T2XqzlHD3ANTt0Uiq14pMqVeDEfwIwP65Gat6Me7xexjs89OMc" \
	"s4+ug4lsjWeh/EQG9HEP1BENz4nheu40/Vwrg0/pOU+rgV93pPXgXKszaPEeLsO2BVp9kLIZm1s26tKCN527FfELpD" \
	"NBK+4vc//x829x0ii4HKCzg82jT42WwIxeJRTRaMpMyGFslIS+mNK1cSBrNK0gTt0MTNmG5B03QGt7yge6wTlGqH/M" \
	"8mMk7z2e4ohy7SF/XabYEpOSuwRinqtBQrmsydDEm7kMtucaU+ceWOKoHEu5hAUbsvh0jAoUozkAZFZrQpPhsMFjsJ" \
	"ObU404wKCRM="
#define RSA2048 \
	"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDOwb6RGNnEFpXVofLodrQCn2AZLx8Eer6SA1L5gX7PntHFLvcCBZ" \
	"owC8tf1PB+RWkMFw8Jdh3O326MRvxKYxk6wdzQNMxUS29ysf2gTQ2m1acodt53noJ6BLYKZKtiODLRIXEtqKUc/v0Z" \
	"C9ZsMRiAu2S6s5jg1T3qvwYgHzJAGfigqfUd40HWqzHHVej0U97Q23rDUag/fxZSZCd6BkqlfFxy9r+tWQsT+PxlOW" \
	"dGhxAzyirAFnagKiI0Cnkz36ihsP60tPIyhfvHoXTP1WrqMI0MaEMJfTXnO4Uf/XWi0DoYGNxNTkZ0g5Y4EyQmPPRF" \
	"SxP7L9+fOlQJ5cEegC4z"

static const struct {
	const char *line, *fingerprint;
} good[] = {
	{ED25519, "SHA256:PuQteQuN6e+ycE6sig+xLj4cjz/8lfsv5Ms0nfHkxvI"},
	{P256, "SHA256:dJ47EUY6/qznf3MPF6bnaO91LF98Z63P8psuDtJzZ0E"},
	{P384, "SHA256:PBLAltNKePAjo7CzEjfg8WaUrVLZ+T1KqK1R3xJQpQ0"},
	{P521, "SHA256:PFPiT9asqZ/9Fph6tOYhBnCDULcYVtNjqbHFJpfpZ5E"},
	{RSA3072, "SHA256:KJNcuS8W6eKf7sHle9EboDetI+OjKh5Z1IjrtNq4W6I"},
};

static int parse(const char *text, struct sshkey *k, struct err *e)
{
	*e = (struct err)ERR_INIT;
	return sshkey_parse(text, k, e);
}

static void keys_are_taken(void **state)
{
	struct sshkey k = SSHKEY_INIT;
	struct str text = STR_INIT;
	struct err e;

	(void)state;
	for (int i = 0; i < LENGTH(good); i++) {
		assert_int_equal(parse(good[i].line, &k, &e), 0);
		assert_string_equal(k.line.buf, good[i].line);
		assert_string_equal(k.fingerprint.buf, good[i].fingerprint);
		assert_int_equal(k.comment.len, 0);
		str_reset(&text);
		str_addf(&text, "  %s   ana's laptop, 2026\r\n", good[i].line);
		assert_int_equal(parse(text.buf, &k, &e), 0);
		assert_string_equal(k.line.buf, good[i].line);
		assert_string_equal(k.comment.buf, "ana's laptop, 2026");
	}
	str_release(&text);
	sshkey_release(&k);
}

static void refused(const char *text, const char *part)
{
	struct sshkey k = SSHKEY_INIT;
	struct err e;

	if (parse(text, &k, &e) != ERR_INPUT || !strstr(e.text, part))
		fail_msg("%.60s: %s, not %s", text, e.text, part);
	assert_int_equal(k.line.len, 0);
	sshkey_release(&k);
}

static void others_are_refused_with_a_sentence(void **state)
{
	(void)state;
	refused("", "no public key");
	refused("hello", "no public key");
	refused("ssh-ed25519", "cut off");
	refused("ssh-ed25519 ", "cut off");
	refused(RSA2048, "2048 bits");
	refused("ssh-dss AAAAB3NzaC1kc3MAAAA=", "ssh-dss");
	refused("sk-ssh-ed25519@openssh.com AAAA", "sk-ssh-ed25519");
	refused("command=\"sh\" " ED25519, "in front");
	refused("no-pty,restrict " ED25519, "in front");
	refused("ana: " RSA3072, "in front");
	refused(ED25519 "\n" P256, "lines");
	refused("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----", "private");
	refused("-----BEGIN RSA PRIVATE KEY----- MIIE", "private");
	refused("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none", "PuTTY");
	refused("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n", "ssh-keygen -i");
	refused("-----BEGIN RSA PUBLIC KEY-----\nMIIB", "PEM");
	refused("-----BEGIN PUBLIC KEY-----\nMIIB", "PKCS8");
}

/* One that claims to be of another kind, and a key cut off or with one byte too many. */
static void keys_are_looked_at_to_the_last_byte(void **state)
{
	struct str text = STR_INIT;

	(void)state;
	str_addf(&text, "ssh-rsa %s", strchr(ED25519, ' ') + 1);
	refused(text.buf, "no ssh-rsa");
	for (int i = 0; i < LENGTH(good); i++)
		for (size_t n = strcspn(good[i].line, " ") + 2; n < strlen(good[i].line); n++) {
			str_reset(&text);
			str_addn(&text, good[i].line, n);
			refused(text.buf, "cut off");
			str_addf(&text, " %s", good[i].line + n); /* a line break that became a blank */
			refused(text.buf, "cut off");
		}
	str_reset(&text);
	str_addf(&text, "%sAAAA", ED25519);
	refused(text.buf, "cut off");
	str_release(&text);
}

static void what_is_too_long_is_refused(void **state)
{
	struct str text = STR_INIT;

	(void)state;
	str_add(&text, "ssh-rsa ");
	for (int i = 0; i < SSHKEY_BYTES; i++)
		str_addc(&text, 'A');
	refused(text.buf, "too long");
	str_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_are_taken),
		cmocka_unit_test(others_are_refused_with_a_sentence),
		cmocka_unit_test(keys_are_looked_at_to_the_last_byte),
		cmocka_unit_test(what_is_too_long_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

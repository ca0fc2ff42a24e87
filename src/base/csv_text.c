#include "base/csv_text.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include "base/csv.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

#define BLOCK (1 << 15)

/* ---- bytes ---- */

static int cannot_read(struct err *e)
{
	return err_set(e, ERR_IO, _("The file cannot be read: %s."), strerror(errno));
}

/* At most BLOCK bytes; 0 at the end, ERR_IO on a failure. */
static int read_block(struct csv_text *t, char *block, struct err *e)
{
	size_t n;

	if (t->in) {
		n = fread(block, 1, BLOCK, t->in);
		if (!n && ferror(t->in))
			return cannot_read(e);
	} else {
		n = t->bytes.len - (size_t)t->at;
		n = n < BLOCK ? n : BLOCK;
		memcpy(block, t->bytes.buf + t->at, n);
	}
	t->at += (long long)n;
	return (int)n;
}

static int seek(struct csv_text *t, long long to, struct err *e)
{
	str_reset(&t->half);
	t->at = to;
	if (t->in && fseeko(t->in, (off_t)to, SEEK_SET))
		return cannot_read(e);
	return 0;
}

static int copy(FILE *in, FILE *out, struct err *e)
{
	char block[BLOCK];
	long long at = 0;
	size_t n;

	while ((n = fread(block, 1, sizeof block, in)) > 0) {
		if ((at += (long long)n) > CSV_SPOOL_MAX)
			return err_set(e, ERR_INPUT,
				_("The input is too large: at most %lld MiB can be read from a "
				  "pipe."),
				CSV_SPOOL_MAX >> 20);
		if (fwrite(block, 1, n, out) != n)
			return err_set(e, ERR_IO, _("A temporary file could not be written: %s."),
				strerror(errno));
	}
	rewind(out);
	return ferror(in) ? cannot_read(e) : 0;
}

int csv_copy(FILE *in, FILE **out, struct err *e)
{
	off_t at = ftello(in);

	*out = NULL;
	if (at >= 0 && !fseeko(in, at, SEEK_SET))
		return 0;
	*out = tmpfile();
	if (!*out)
		return err_set(
			e, ERR_IO, _("No temporary file could be made: %s."), strerror(errno));
	if (!copy(in, *out, e))
		return 0;
	fclose(*out);
	*out = NULL;
	return e->code;
}

static int spool(struct csv_text *t, struct err *e)
{
	if (t->in && csv_copy(t->in, &t->spool, e))
		return e->code;
	if (t->spool)
		t->in = t->spool;
	t->begin = t->in ? ftello(t->in) : 0;
	return 0;
}

/* ---- characters ---- */

/* Bytes of `half` that make whole units; what is left of them waits for the next block. */
static bool take_utf16(struct csv_text *t, struct str *out)
{
	bool big = t->charset == CHARSET_UTF16_BE, good = true;
	const unsigned char *s = (const unsigned char *)t->half.buf;
	size_t i = 0, len = t->half.len;

	for (; good && i + 1 < len; i += 2) {
		uint32_t c = big ? s[i] << 8u | s[i + 1] : s[i + 1] << 8u | s[i];

		if (c >= 0xd800 && c < 0xdc00) {
			uint32_t low;

			if (i + 3 >= len)
				break;
			low = big ? s[i + 2] << 8u | s[i + 3] : s[i + 3] << 8u | s[i + 2];
			good = low >= 0xdc00 && low <= 0xdfff;
			c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
			i += 2;
		} else if (c >= 0xdc00 && c <= 0xdfff) {
			good = false;
		}
		if (good)
			str_add_utf8(out, (int)c);
	}
	memmove(t->half.buf, s + i, len - i);
	str_cut(&t->half, len - i);
	return good;
}

/* How many bytes at the end begin a character that is not whole. */
static size_t utf8_unfinished(const char *s, size_t len)
{
	for (size_t n = 1; n <= 3 && n <= len; n++) {
		unsigned char c = (unsigned char)s[len - n];

		if (c < 0x80)
			return 0;
		if (c >= 0xc0)
			return n < (c >= 0xf0 ? 4u : c >= 0xe0 ? 3u : 2u) ? n : 0;
	}
	return 0;
}

/* A block of bytes as UTF-8; false when they cannot be of the character set. */
static bool decode(struct csv_text *t, const char *block, size_t n, struct str *out)
{
	size_t whole;
	bool good;

	if (t->charset == CHARSET_CP1252) {
		text_from_cp1252(out, block, n);
		return true;
	}
	str_addn(&t->half, block, n);
	if (t->charset == CHARSET_UTF16_LE || t->charset == CHARSET_UTF16_BE)
		return take_utf16(t, out);
	whole = t->half.len - utf8_unfinished(t->half.buf, t->half.len);
	good = utf8_valid(t->half.buf, whole);
	str_addn(out, t->half.buf, whole);
	memmove(t->half.buf, t->half.buf + whole, t->half.len - whole);
	str_cut(&t->half, t->half.len - whole);
	return good;
}

/* Every second byte of Latin text is a zero. */
static bool looks_utf16(const char *s, int n, int zero)
{
	int zeros = 0, pairs = n / 2;

	for (int i = 0; i + 1 < n; i += 2) {
		if (!s[i + !zero])
			return false;
		zeros += !s[i + zero];
	}
	return n % 2 == 0 && pairs >= 4 && zeros * 10 >= pairs * 7;
}

/* What the first bytes say, before the rest is looked at. */
static int guess(struct csv_text *t, struct err *e)
{
	static const struct {
		const char *mark;
		int len;
		enum charset charset;
	} marks[] = {
		{"\xef\xbb\xbf", 3, CHARSET_UTF8_BOM},
		{"\xff\xfe", 2, CHARSET_UTF16_LE},
		{"\xfe\xff", 2, CHARSET_UTF16_BE},
	};
	char block[BLOCK];
	int n = read_block(t, block, e);

	t->charset = CHARSET_UTF8;
	if (n < 0)
		return n;
	if (looks_utf16(block, n, 1))
		t->charset = CHARSET_UTF16_LE;
	else if (looks_utf16(block, n, 0))
		t->charset = CHARSET_UTF16_BE;
	for (int i = 0; i < LENGTH(marks); i++)
		if (n >= marks[i].len && !memcmp(block, marks[i].mark, (size_t)marks[i].len)) {
			t->charset = marks[i].charset;
			t->begin += marks[i].len;
			break;
		}
	return seek(t, t->begin, e);
}

static int damaged(const struct csv_text *t, struct err *e)
{
	return err_set(e, ERR_INPUT,
		_("The file begins as %s but is damaged further on. Export it again."),
		t->charset == CHARSET_UTF8_BOM ? "UTF-8" : "UTF-16");
}

/* Reads all of it: text without a mark that is no UTF-8 is taken as Windows-1252. */
static int judge(struct csv_text *t, struct err *e)
{
	struct str text = STR_INIT;
	char block[BLOCK];
	bool good = true, zeros = false;
	int n;

	while (good && (n = read_block(t, block, e)) > 0) {
		str_reset(&text);
		good = decode(t, block, (size_t)n, &text);
		if (!good && t->charset == CHARSET_UTF8) {
			t->charset = CHARSET_CP1252;
			good = true;
		}
		zeros |= memchr(text.buf, '\0', text.len) != NULL ||
			 (t->charset == CHARSET_CP1252 && memchr(block, '\0', (size_t)n));
	}
	str_release(&text);
	if (good && t->half.len && t->charset == CHARSET_UTF8)
		t->charset = CHARSET_CP1252;
	else if (t->half.len)
		good = good && t->charset == CHARSET_CP1252;
	if (good && n < 0)
		return n;
	if (!good)
		return damaged(t, e);
	return zeros ? err_set(e, ERR_INPUT,
			       _("The file contains NUL bytes, so it is no CSV text. Save it as "
				 "CSV first."))
		     : 0;
}

static bool is_utf16(enum charset c)
{
	return c == CHARSET_UTF16_LE || c == CHARSET_UTF16_BE;
}

/* Somebody knows better than the bytes look. */
static void insist(struct csv_text *t, enum charset wanted)
{
	if (wanted != CHARSET_FOUND && !(is_utf16(wanted) && is_utf16(t->charset)))
		t->charset = wanted;
}

static int not_so(const struct csv_text *t, enum charset wanted, struct err *e)
{
	return t->charset == wanted || (is_utf16(wanted) && is_utf16(t->charset)) ||
			       (wanted == CHARSET_UTF8_BOM && t->charset == CHARSET_UTF8)
		       ? 0
		       : err_set(e, ERR_INPUT, "%s",
				 _("The file is not in that character set. Leave it to be found out, or "
				   "name another one."));
}

int csv_text_open(struct csv_text *t, FILE *in, const char *bytes, size_t len, enum charset wanted,
	struct err *e)
{
	int rc;

	*t = (struct csv_text){.in = in, .bytes = STR_INIT, .half = STR_INIT};
	str_addn(&t->bytes, bytes, len);
	rc = spool(t, e);
	if (!rc)
		rc = seek(t, t->begin, e);
	if (!rc)
		rc = guess(t, e);
	insist(t, wanted);
	if (!rc)
		rc = judge(t, e);
	if (!rc && wanted != CHARSET_FOUND)
		rc = not_so(t, wanted, e);
	return rc ? rc : csv_text_rewind(t, e);
}

int csv_text_next(struct csv_text *t, struct str *out, struct err *e)
{
	char block[BLOCK];
	int n = read_block(t, block, e);

	if (n <= 0)
		return n;
	decode(t, block, (size_t)n, out);
	return 1;
}

int csv_text_rewind(struct csv_text *t, struct err *e)
{
	return seek(t, t->begin, e);
}

void csv_text_release(struct csv_text *t)
{
	if (t->spool)
		fclose(t->spool);
	str_release(&t->bytes);
	str_release(&t->half);
}

#include "base/config.h"

#include <errno.h>
#include <fcntl.h>
#include <iniparser/iniparser.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/str.h"
#include "base/text.h"

#define FILE_MAX 65536
#define LINE_MAX_BYTES 1000 /* iniparser's buffer has 1024 */
#define NAME_MAX_BYTES 64
#define FREE_SECTION "keys"

struct entry {
	char *section, *key, *value;
	long line;
};

struct config {
	char *path;
	struct entry *entry;
	int n, cap;
};

static const struct config_key *find_key(const char *section, const char *key)
{
	for (const struct config_key *k = config_keys; k < config_keys + config_keys_n; k++)
		if (!strcmp(k->section, section) && !strcmp(k->key, key))
			return k;
	return NULL;
}

static struct entry *find_entry(const struct config *c, const char *section, const char *key)
{
	for (int i = 0; i < c->n; i++)
		if (!strcmp(c->entry[i].section, section) && !strcmp(c->entry[i].key, key))
			return &c->entry[i];
	return NULL;
}

/* ---- the file ---- */

/* Whoever can write the file can send the program to a database of his own. */
static int judge_file(const char *path, int fd, struct err *e)
{
	struct stat st;

	if (fstat(fd, &st))
		return err_set(e, ERR_CONFIG, _("%s cannot be read: %s."), path, strerror(errno));
	if (!S_ISREG(st.st_mode))
		return err_set(e, ERR_CONFIG, _("%s is no regular file."), path);
	if (st.st_size > FILE_MAX)
		return err_set(e, ERR_CONFIG,
			_("%s is too large: a configuration has at most %d KiB."), path,
			FILE_MAX / 1024);
	if (st.st_mode & S_IWOTH)
		return err_set(e, ERR_CONFIG,
			_("%s can be written by everybody; run: chmod o-w %s"), path, path);
	if (geteuid() != 0 && st.st_uid != 0 && st.st_uid != geteuid())
		return err_set(e, ERR_CONFIG,
			_("%s belongs to another user; give it to root or to "
			  "yourself."),
			path);
	return 0;
}

static int read_fd(struct str *text, const char *path, int fd, struct err *e)
{
	char block[4096];
	ssize_t n;

	while ((n = read(fd, block, sizeof block)) > 0 && text->len <= FILE_MAX)
		str_addn(text, block, (size_t)n);
	if (n < 0)
		return err_set(e, ERR_CONFIG, _("%s cannot be read: %s."), path, strerror(errno));
	return 0;
}

static int read_file(struct str *text, const char *path, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	int rc;

	if (fd < 0)
		return err_set(e, errno == ENOENT ? ERR_NO_FILE : ERR_CONFIG,
			_("%s cannot be opened: %s."), path, strerror(errno));
	rc = judge_file(path, fd, e) || read_fd(text, path, fd, e) ? ERR_CONFIG : 0;
	close(fd);
	return rc;
}

/* ---- the lines: only those are let through that iniparser reads exactly ---- */

/* One line on its way, blanks around it cut off; it ends with a NUL. */
struct line {
	const char *path;
	long number;
	char *text;
	char *section; /* that it stands in, "" before the first */
};

static int refuse_line(const struct line *l, struct err *e, const char *why)
{
	return err_set(e, ERR_CONFIG, _("%s, line %ld: %s"), l->path, l->number, why);
}

static int refuse_key(const char *path, long line, const char *section, const char *key,
	struct err *e, const char *why)
{
	return err_set(
		e, ERR_CONFIG, _("%s, line %ld, [%s] %.64s: %s"), path, line, section, key, why);
}

static bool is_name(const char *s)
{
	return *s && strlen(s) < NAME_MAX_BYTES &&
	       !s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_-")];
}

static bool is_section(const char *name)
{
	for (int i = 0; i < config_keys_n; i++)
		if (!strcmp(config_keys[i].section, name))
			return true;
	return !strcmp(name, FREE_SECTION);
}

static char *trim(char *s)
{
	size_t n;

	s += strspn(s, " \t");
	n = strlen(s);
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	s[n] = '\0';
	return s;
}

static int refuse_section(const struct line *l, struct err *e)
{
	return err_set(e, ERR_CONFIG, _("%s, line %ld, [%.64s]: there is no section of this name."),
		l->path, l->number, l->text + 1);
}

static int take_section(struct line *l, struct err *e)
{
	size_t n = strlen(l->text);

	if (l->text[n - 1] != ']')
		return refuse_line(l, e, _("a section is written [name] and nothing follows it."));
	l->text[n - 1] = '\0';
	if (!is_name(l->text + 1) || !is_section(l->text + 1))
		return refuse_section(l, e);
	memcpy(l->section, l->text + 1, strlen(l->text + 1) + 1);
	return 0;
}

/* NULL, or why iniparser would not read this value as it stands. */
static const char *judge_value(const char *v)
{
	size_t n = strlen(v);

	if (strchr(v, '\t'))
		return _("a TAB cannot stand in a value.");
	if (*v == '\'')
		return _("a value is quoted with \", not with '.");
	if (*v == '"')
		return n < 2 || strchr(v + 1, '"') != v + n - 1
			       ? _("a quoted value begins and ends with \" and has none inside.")
			       : NULL;
	if (strpbrk(v, ";#"))
		return _("a value with ; or # has to stand between \"; comments have their own "
			 "lines.");
	return NULL;
}

static int take_entry(struct config *c, struct line *l, struct err *e)
{
	char *value = strchr(l->text, '='), *key = l->text;
	const char *why;

	if (!value)
		return refuse_line(
			l, e, _("it is neither [section] nor key = value nor a # comment."));
	*value++ = '\0';
	key = trim(key);
	if (!*l->section)
		return refuse_line(l, e, _("a key stands before the first [section]."));
	if (!is_name(key) || (strcmp(l->section, FREE_SECTION) && !find_key(l->section, key)))
		return refuse_key(
			l->path, l->number, l->section, key, e, _("there is no such key."));
	if (find_entry(c, l->section, key))
		return refuse_key(
			l->path, l->number, l->section, key, e, _("the key stands twice."));
	why = judge_value(trim(value));
	if (why)
		return refuse_key(l->path, l->number, l->section, key, e, why);
	c->entry = xgrow(c->entry, &c->cap, c->n + 1, sizeof *c->entry);
	c->entry[c->n++] = (struct entry){xstrdup(l->section), xstrdup(key), NULL, l->number};
	return 0;
}

static bool has_control(const char *s)
{
	for (; *s; s++)
		if (((unsigned char)*s < 0x20 && *s != '\t') || *s == 0x7f)
			return true;
	return false;
}

static int take_line(struct config *c, struct line *l, struct err *e)
{
	size_t n = strlen(l->text);

	if (n > LINE_MAX_BYTES)
		return refuse_line(l, e, _("the line is longer than 1000 bytes."));
	if (n > 0 && l->text[n - 1] == '\r')
		l->text[n - 1] = '\0';
	if (!utf8_valid(l->text, strlen(l->text)))
		return refuse_line(l, e, _("it is not valid UTF-8."));
	if (has_control(l->text))
		return refuse_line(l, e, _("it contains a control character."));
	l->text = trim(l->text);
	n = strlen(l->text);
	if (n > 0 && l->text[n - 1] == '\\')
		return refuse_line(
			l, e, _("it ends with \\, which would join the next line to it."));
	if (n == 0 || *l->text == '#' || *l->text == ';')
		return 0;
	return *l->text == '[' ? take_section(l, e) : take_entry(c, l, e);
}

static int take_lines(struct config *c, struct str *text, struct err *e)
{
	char section[NAME_MAX_BYTES] = "";
	struct line l = {c->path, 1, text->buf, section};
	char *at = text->buf, *end = text->buf + text->len;

	if (text->len >= 3 && !memcmp(text->buf, "\xef\xbb\xbf", 3))
		return refuse_line(
			&l, e, _("it begins with a byte order mark; save it as plain UTF-8."));
	if (memchr(text->buf, '\0', text->len))
		return err_set(
			e, ERR_CONFIG, _("%s contains a NUL byte; it is no text file."), c->path);
	for (; at < end; l.number++) {
		char *next = memchr(at, '\n', (size_t)(end - at));

		l.text = at;
		if (next)
			*next = '\0';
		at = next ? next + 1 : end;
		if (take_line(c, &l, e))
			return ERR_CONFIG;
	}
	return 0;
}

/* ---- the values ---- */

static const char *const yes_words[] = {"yes", "true", "on", "1"};
static const char *const no_words[] = {"no", "false", "off", "0"};

static bool is_among(const char *s, const char *const *words, int n)
{
	for (int i = 0; i < n; i++)
		if (!strcmp(words[i], s))
			return true;
	return false;
}

static bool is_word(const char *words, const char *s)
{
	size_t n = strlen(s);

	while (*words) {
		size_t len = strcspn(words, " ");

		if (len == n && !memcmp(words, s, n))
			return true;
		words += len + strspn(words + len, " ");
	}
	return false;
}

static int judge_type(
	const struct config *c, const struct config_key *k, const struct entry *en, struct err *e)
{
	struct str why = STR_INIT;
	struct err number = ERR_INIT;
	int64_t n;

	if (k->type == CONFIG_INT && number_parse_int(en->value, k->min, k->max, &n, &number))
		str_add(&why, number.text);
	else if (k->type == CONFIG_BOOL && !is_among(en->value, yes_words, LENGTH(yes_words)) &&
		 !is_among(en->value, no_words, LENGTH(no_words)))
		str_addf(&why, _("\"%s\" must be yes or no."), en->value);
	else if (k->type == CONFIG_WORD && strcmp(en->value, k->fallback) &&
		 !is_word(k->words, en->value))
		str_addf(&why, _("\"%s\" must be one of: %s."), en->value, k->words);
	if (!why.len)
		return 0;
	refuse_key(c->path, en->line, en->section, en->key, e, why.buf);
	str_release(&why);
	return ERR_CONFIG;
}

static int be_quiet(const char *fmt, ...)
{
	(void)fmt;
	return 0;
}

static int take_value(struct config *c, struct entry *en, const dictionary *d, struct err *e)
{
	char name[2 * NAME_MAX_BYTES];
	const struct config_key *k = find_key(en->section, en->key);
	const char *value;

	snprintf(name, sizeof name, "%s:%s", en->section, en->key);
	value = iniparser_getstring(d, name, NULL);
	if (!value)
		return refuse_key(c->path, en->line, en->section, en->key, e,
			_("the file changed while it was read; start again."));
	en->value = xstrdup(value);
	return k ? judge_type(c, k, en, e) : 0;
}

static int take_values(struct config *c, struct err *e)
{
	dictionary *d;
	int rc = 0;

	iniparser_set_error_callback(be_quiet);
	d = iniparser_load(c->path);
	if (!d)
		return err_set(e, ERR_CONFIG, _("%s cannot be read as a configuration."), c->path);
	for (int i = 0; i < c->n && !rc; i++)
		rc = take_value(c, &c->entry[i], d, e);
	iniparser_freedict(d);
	return rc;
}

int config_load(struct config **out, const char *path, struct err *e)
{
	struct config *c = xcalloc(1, sizeof *c);
	struct str text = STR_INIT;
	int rc = 0;

	if (path) {
		c->path = xstrdup(path);
		rc = read_file(&text, path, e);
		if (!rc)
			rc = take_lines(c, &text, e) || take_values(c, e) ? ERR_CONFIG : 0;
		str_release(&text);
	}
	if (rc)
		config_free(&c);
	else
		*out = c;
	return rc;
}

void config_free(struct config **c)
{
	if (!*c)
		return;
	for (int i = 0; i < (*c)->n; i++) {
		free((*c)->entry[i].section);
		free((*c)->entry[i].key);
		free((*c)->entry[i].value);
	}
	free((*c)->entry);
	free((*c)->path);
	free(*c);
	*c = NULL;
}

/* ---- asking ---- */

const char *config_path(const struct config *c)
{
	return c->path ? c->path : "";
}

static const char *value_of(const struct config *c, const char *name, const struct config_key **k)
{
	size_t n = strcspn(name, ".");
	char section[NAME_MAX_BYTES] = "";
	const struct entry *en;

	if (n < sizeof section && name[n])
		memcpy(section, name, n);
	*k = find_key(section, name[n] ? name + n + 1 : "");
	if (!*k)
		BUG("there is no configuration key %s", name);
	en = find_entry(c, section, (*k)->key);
	return en ? en->value : (*k)->fallback;
}

const char *config_text(const struct config *c, const char *name)
{
	const struct config_key *k;

	return value_of(c, name, &k);
}

int64_t config_int(const struct config *c, const char *name)
{
	const struct config_key *k;
	const char *value = value_of(c, name, &k);
	int64_t n = 0;

	if (k->type != CONFIG_INT || number_parse_int(value, k->min, k->max, &n, NULL))
		BUG("%s is no number", name);
	return n;
}

bool config_bool(const struct config *c, const char *name)
{
	const struct config_key *k;
	const char *value = value_of(c, name, &k);

	if (k->type != CONFIG_BOOL)
		BUG("%s is neither yes nor no", name);
	return is_among(value, yes_words, LENGTH(yes_words));
}

int config_each(
	const struct config *c, const char *section, config_each_fn *fn, void *ctx, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < c->n && !rc; i++)
		if (!strcmp(c->entry[i].section, section))
			rc = fn(ctx, c->entry[i].key, c->entry[i].value, c->entry[i].line, e);
	return rc;
}

int config_blame(const struct config *c, const char *section, const char *key, struct err *e)
{
	const struct entry *en = find_entry(c, section, key);
	char why[sizeof e->text];

	if (!en)
		return e->code;
	memcpy(why, e->text, sizeof why);
	return refuse_key(c->path, en->line, section, en->key, e, why);
}

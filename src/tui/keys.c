#include "tui/keys.h"

#include <string.h>
#include "base/lang.h"
#include "base/mem.h"

static const struct action_info table[ACT_N] = {
#define ACTION(id, name, where, keys, label, help) [ACT_##id] = {name, where, keys, label, help},
#include "tui/actions.h"
#undef ACTION
};

#define TYPING (IN(CTX_SEARCH) | IN(CTX_FIELD) | IN(CTX_NOTE) | IN(CTX_LIST))
#define LINE_EDITING (IN(CTX_FIELD) | IN(CTX_NOTE))

struct bound {
	int code[KEYS_MAX];
	int n;
};
static struct bound bound[ACT_N];
static bool ready;

const struct action_info *action_info(enum action a)
{
	if (a <= ACT_NONE || a >= ACT_N)
		BUG("no action %d", (int)a);
	return &table[a];
}

/* Reads "F4 e" into b. Returns the word at fault, or NULL. */
static const char *bound_parse(struct bound *b, const char *keys, char *word, size_t size)
{
	*b = (struct bound){0};
	while (*(keys += strspn(keys, " \t"))) {
		size_t n = strcspn(keys, " \t");
		size_t kept = n < size ? n : size - 1;

		memcpy(word, keys, kept);
		word[kept] = '\0';
		if (n >= size || b->n == KEYS_MAX || key_parse(word, &b->code[b->n]))
			return word;
		b->n++;
		keys += n;
	}
	return NULL;
}

void keys_reset(void)
{
	char word[32];

	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		const char *bad = bound_parse(&bound[a], table[a].keys, word, sizeof(word));

		if (bad)
			BUG("key %s of action %s", bad, table[a].name);
	}
	ready = true;
}

static const struct bound *bound_of(enum action a)
{
	if (!ready)
		keys_reset();
	return &bound[a];
}

static bool bound_has(const struct bound *b, int code)
{
	for (int i = 0; i < b->n; i++)
		if (b->code[i] == code)
			return true;
	return false;
}

static enum action context_lookup(enum context c, int code)
{
	for (int a = ACT_NONE + 1; a < ACT_N; a++)
		if ((table[a].where & IN(c)) && bound_has(bound_of(a), code))
			return a;
	return ACT_NONE;
}

int key_unshifted(int code)
{
	static const int plain[] = {K_UP, K_DOWN, K_PAGE_UP, K_PAGE_DOWN};

	return code >= K_SHIFT_UP && code <= K_SHIFT_PAGE_DOWN ? plain[code - K_SHIFT_UP] : code;
}

static enum action code_lookup(const enum context *where, int code)
{
	enum action a = ACT_NONE;

	for (; *where != CTX_END && a == ACT_NONE; where++) {
		if (code < K_NONE && (IN(*where) & TYPING))
			break;
		a = context_lookup(*where, code);
	}
	return a;
}

enum action keys_lookup(const enum context *where, const struct event *ev)
{
	enum action a;

	if (ev->kind != EVENT_KEY && ev->kind != EVENT_CHAR)
		return ACT_NONE;
	a = code_lookup(where, ev->code);
	return a == ACT_NONE ? code_lookup(where, key_unshifted(ev->code)) : a;
}

bool keys_give_up(const struct event *ev)
{
	static const enum context dialog[] = {CTX_DIALOG, CTX_END};
	enum action a = keys_lookup(dialog, ev);

	return a == ACT_CANCEL || a == ACT_BACK;
}

bool keys_typing(const enum context *where)
{
	return (IN(*where) & TYPING) != 0;
}

int keys_of(enum action a, int codes[KEYS_MAX])
{
	const struct bound *b = bound_of(a);

	memcpy(codes, b->code, sizeof(b->code));
	return b->n;
}

static bool action_reachable(enum action a, const enum context *where)
{
	for (; *where != CTX_END; where++)
		if (table[a].where & IN(*where))
			return true;
	return false;
}

int keys_reachable(const enum context *where, enum action out[ACT_N])
{
	int n = 0;

	for (int a = ACT_NONE + 1; a < ACT_N; a++)
		if (!(table[a].where & LINE_EDITING) && action_reachable(a, where))
			out[n++] = a;
	return n;
}

/* ---- [keys] of the configuration ---- */

static enum action action_find(const char *name)
{
	for (int a = ACT_NONE + 1; a < ACT_N; a++)
		if (!strcmp(table[a].name, name))
			return a;
	return ACT_NONE;
}

static bool only_where_people_type(enum action a)
{
	return !(table[a].where & ~TYPING);
}

/* The keys as they are to be, and which line of the configuration said so (0: none). */
struct remap {
	const char *path;
	struct bound bound[ACT_N];
	long line[ACT_N];
};

static int remap_refuse(const struct remap *m, long line, enum action a, const char *key,
	struct err *e, const char *why)
{
	return err_set(e, ERR_CONFIG, _("%s, line %ld, [keys] %s: %s"), m->path, line,
		a == ACT_NONE ? key : table[a].name, why);
}

static int action_remap(void *ctx, const char *key, const char *value, long line, struct err *e)
{
	struct remap *m = ctx;
	enum action a = action_find(key);
	struct bound *b = &m->bound[a];
	char word[32];
	const char *bad;

	if (a == ACT_NONE)
		return remap_refuse(m, line, a, key, e, _("there is no such action."));
	m->line[a] = line;
	bad = bound_parse(b, value, word, sizeof(word));
	if (bad) {
		struct str why = STR_INIT;

		str_addf(&why, _("\"%s\" is no key, or one too many."), bad);
		remap_refuse(m, line, a, key, e, why.buf);
		str_release(&why);
		return ERR_CONFIG;
	}
	for (int i = 0; i < b->n; i++)
		if (b->code[i] < K_NONE && only_where_people_type(a))
			return remap_refuse(m, line, a, key, e,
				_("it acts where people type, so no letter or sign can be its "
				  "key."));
	return 0;
}

/* Of two actions with the same key the one that the configuration names last is at fault. */
static int conflict_refuse(
	const struct remap *m, enum action a, enum action b, int code, struct err *e)
{
	enum action at = m->line[a] > m->line[b] ? a : b, other = at == a ? b : a;
	struct str name = STR_INIT, why = STR_INIT;

	key_name(code, &name);
	str_addf(&why, _("%s is the key of \"%s\" already; change one of them."), name.buf,
		table[other].name);
	remap_refuse(m, m->line[at], at, NULL, e, why.buf);
	str_release(&name);
	str_release(&why);
	return ERR_CONFIG;
}

static int conflicts_refuse(const struct remap *m, struct err *e)
{
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		for (int b = a + 1; b < ACT_N; b++) {
			const struct bound *keys = &m->bound[a];

			for (int i = 0; table[a].where & table[b].where && i < keys->n; i++)
				if (bound_has(&m->bound[b], keys->code[i]))
					return conflict_refuse(m, a, b, keys->code[i], e);
		}
	}
	return 0;
}

int keys_configure(const struct config *c, struct err *e)
{
	struct remap new = {.path = config_path(c)};
	int rc;

	bound_of(ACT_HELP);
	memcpy(new.bound, bound, sizeof(new.bound));
	rc = config_each(c, "keys", action_remap, &new, e);
	if (!rc)
		rc = conflicts_refuse(&new, e);
	if (!rc)
		memcpy(bound, new.bound, sizeof(bound));
	return rc;
}

/* ---- the manual ---- */

static const char *const context_titles[CTX_N] = {
	[CTX_GLOBAL] = N_("Everywhere"),
	[CTX_GRID] = N_("In a list of records"),
	[CTX_CARD] = N_("In a record's card"),
	[CTX_FORM] = N_("In a form"),
	[CTX_SEARCH] = N_("In the search box"),
	[CTX_LINES] = N_("In the lines of a form"),
	[CTX_DATE] = N_("In a date field"),
	[CTX_NOTE] = N_("In a field of many lines"),
	[CTX_FIELD] = N_("While typing in a field"),
	[CTX_PROMPT] = N_("While typing in a dialog"),
	[CTX_DIALOG] = N_("In a dialog"),
	[CTX_LIST] = N_("In a value list"),
	[CTX_ANEW] = N_("In a list of records to choose from"),
	[CTX_TEXT] = N_("While reading a text"),
	[CTX_IMPORT] = N_("In the import of a file"),
	[CTX_COLUMNS] = N_("While choosing columns"),
	[CTX_MERGE] = N_("Two records side by side"),
	[CTX_PAIRS] = N_("In the list of duplicates"),
};

const char *context_title(enum context c)
{
	return context_titles[c] ? _(context_titles[c]) : "";
}

static void roff_add(struct str *out, const char *text)
{
	if (*text == '.' || *text == '\'')
		str_add(out, "\\&");
	for (; *text; text++) {
		if (*text == '\\')
			str_add(out, "\\e");
		else if (*text == '-')
			str_add(out, "\\-");
		else
			str_addc(out, *text);
	}
}

void keys_document(struct str *out)
{
	struct str keys = STR_INIT;

	for (int c = CTX_END + 1; c < CTX_N; c++) {
		str_add(out, ".Ss \\&");
		roff_add(out, context_title(c));
		str_add(out, "\n.Bl -tag -width Ds\n");
		for (int a = ACT_NONE + 1; a < ACT_N; a++) {
			if (!(table[a].where & IN(c)))
				continue;
			str_reset(&keys);
			keys_text(a, &keys);
			str_add(out, ".It Sy \"");
			roff_add(out, keys.buf);
			str_add(out, "\\&\"\n");
			roff_add(out, _(table[a].help));
			str_addf(out, "\n.Pq Cm %s\n", table[a].name);
		}
		str_add(out, ".El\n");
	}
	str_release(&keys);
}

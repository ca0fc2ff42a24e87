#include "dict/kind.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/taxid.h"
#include "base/text.h"
#include "dict/choice.h"
#include "dict/door.h"
#include "dict/record.h"
#include "dict/session.h"

static struct value keep(struct arena *a, struct str *s)
{
	struct value v = value_text(arena_strndup(a, s->buf, s->len));

	str_release(s);
	return v;
}

static const char *caption(const struct kind_input *in)
{
	return in->record ? field_caption(in->session, in->record, in->field)
			  : field_heading(in->session, in->field);
}

static int clean_text(
	const struct kind_input *in, enum text_class class, struct value *out, struct err *e)
{
	struct str s = STR_INIT;
	int rc = text_clean(&s, in->text, strlen(in->text), class, e);

	if (rc) {
		str_release(&s);
		return rc;
	}
	if (utf8_count(s.buf) > (size_t)field_max(in->field)) {
		str_release(&s);
		return err_set(e, ERR_INPUT, _("%s: at most %d characters."), caption(in),
			field_max(in->field));
	}
	*out = keep(in->arena, &s);
	return 0;
}

static int parse_text(const struct kind_input *in, struct value *out, struct err *e)
{
	return clean_text(in, TEXT_NAME, out, e);
}

static int parse_note(const struct kind_input *in, struct value *out, struct err *e)
{
	return clean_text(in, TEXT_NOTE, out, e);
}

static int parse_int(const struct kind_input *in, struct value *out, struct err *e)
{
	int64_t n;
	int rc = number_parse_int(in->text, 0, 999999999, &n, e);

	*out = value_int(rc ? 0 : n);
	return rc;
}

static int parse_decimal(
	const struct kind_input *in, int decimals, struct value *out, struct err *e)
{
	int64_t n;
	int rc = number_parse(in->text, decimals, &in->session->numbers, &n, e);

	*out = value_int(rc ? 0 : n);
	return rc;
}

static int parse_money(const struct kind_input *in, struct value *out, struct err *e)
{
	return parse_decimal(in, in->session->decimals, out, e);
}

static int parse_rate(const struct kind_input *in, struct value *out, struct err *e)
{
	return parse_decimal(in, MILLIONTHS, out, e);
}

static int parse_date(const struct kind_input *in, struct value *out, struct err *e)
{
	struct date d;
	char text[DATE_TEXT];

	if (date_parse_iso(in->text, &d) && date_parse(in->text, in->session->month_first, &d, e))
		return ERR_INPUT;
	date_format(d, text);
	*out = value_text(arena_strdup(in->arena, text));
	return 0;
}

static int parse_moment(const struct kind_input *in, struct value *out, struct err *e)
{
	int64_t moment;
	char text[MOMENT_TEXT];
	int rc = moment_parse(in->text, &moment, e);

	if (rc)
		return rc;
	moment_format(moment, text);
	*out = value_text(arena_strdup(in->arena, text));
	return 0;
}

/* Words for yes and no in the languages of the files that people bring: es, en, pt, fr, de. */
static const char yes_words[] = " 1 yes y si s true verdadero sim verdadeiro oui vrai ja wahr x on ";
static const char no_words[] = " 0 no n false falso nao non faux nein falsch off ";

static bool word_in(const char *words, const char *folded)
{
	const char *at = words;
	size_t n = strlen(folded);

	while (n && (at = strstr(at, folded))) {
		if (at[-1] == ' ' && at[n] == ' ')
			return true;
		at++;
	}
	return false;
}

static int parse_bool(const struct kind_input *in, struct value *out, struct err *e)
{
	struct str folded = STR_INIT;
	bool yes, no;

	text_fold(&folded, in->text);
	str_trim(&folded);
	yes = word_in(yes_words, folded.buf);
	no = word_in(no_words, folded.buf);
	str_release(&folded);
	if (!yes && !no)
		return err_set(e, ERR_INPUT, _("%s: answer yes or no."), caption(in));
	*out = value_int(yes);
	return 0;
}

static int parse_email(const struct kind_input *in, struct value *out, struct err *e)
{
	struct str s = STR_INIT;
	int rc = email_clean(&s, in->text, e);

	*out = keep(in->arena, &s);
	return rc;
}

static int parse_url(const struct kind_input *in, struct value *out, struct err *e)
{
	int rc = clean_text(in, TEXT_NAME, out, e);

	if (!rc && strchr(out->s, ' '))
		return err_set(
			e, ERR_INPUT, _("%s: a web address has no blanks."), caption(in));
	return rc;
}

static const char *country_of(const struct kind_input *in)
{
	const char *country =
		in->record && in->field->with ? record_get(in->record, in->field->with) : "";

	return country[0] ? country : in->session->country;
}

static int parse_phone(const struct kind_input *in, struct value *out, struct err *e)
{
	struct str clean = STR_INIT, s = STR_INIT;
	int rc = phone_clean(&clean, NULL, in->text, e);

	if (!rc && in->record && in->record->verbatim)
		str_add(&s, clean.buf);
	else if (!rc)
		phone_format(&s, clean.buf, country_of(in));
	*out = keep(in->arena, &s);
	str_release(&clean);
	return rc;
}

/* A condition does not say of which country the number is; one of none of ours is taken as another
 * country's. */
static void check_any_tax_id(const char *own_country, const char *text, struct taxid *id)
{
	const char *const countries[] = {own_country, "MX", "CL", "CO"};

	for (int i = 0; i < LENGTH(countries); i++) {
		taxid_check(countries[i], text, id);
		if (id->verdict != TAXID_INVALID && strcmp(id->kind, "other"))
			return;
	}
	taxid_check("", text, id);
}

/* A country that nobody types comes with another record, which is not chosen yet. */
static bool country_to_come(const struct kind_input *in)
{
	const struct field *with = in->field->with ? entity_field(in->field->entity, in->field->with)
						   : NULL;

	return with && !field_editable(with) && !record_get(in->record, with->name)[0];
}

static int parse_tax_id(const struct kind_input *in, struct value *out, struct err *e)
{
	struct taxid id;

	if (in->record && !country_to_come(in))
		taxid_check(country_of(in), in->text, &id);
	else
		check_any_tax_id(in->session->country, in->text, &id);
	if (id.verdict == TAXID_INVALID)
		return err_set(e, ERR_INPUT, "%s: %s", caption(in), id.reason);
	*out = value_text(arena_strdup(in->arena, id.normalised));
	return 0;
}

static int unknown_choice(const struct kind_input *in, const char *text, struct err *e)
{
	struct str offered = STR_INIT;

	choices_name((struct session *)in->session, in->field->list, &offered);
	err_set(e, ERR_INPUT, _("%s: \"%s\" is none of its values: %s."), caption(in), text,
		offered.buf);
	str_release(&offered);
	return e->code;
}

static int parse_choice(const struct kind_input *in, struct value *out, struct err *e)
{
	const struct choice *c =
		choice_find((struct session *)in->session, in->field->list, in->text);

	if (!c)
		return unknown_choice(in, in->text, e);
	*out = value_text(arena_strdup(in->arena, c->code));
	return 0;
}

/* Adds the code of one comma-separated word to the set of positions. */
static int set_word(const struct kind_input *in, const char *word, uint64_t *set, struct err *e)
{
	int n;
	const struct choice *all = choices((struct session *)in->session, in->field->list, &n);
	const struct choice *c = choice_find((struct session *)in->session, in->field->list, word);

	if (!c)
		return unknown_choice(in, word, e);
	if (c - all < 64)
		*set |= UINT64_C(1) << (c - all);
	(void)n;
	return 0;
}

static int parse_set(const struct kind_input *in, struct value *out, struct err *e)
{
	char *text = arena_strdup(in->arena, in->text), *word, *save = NULL;
	struct str s = STR_INIT;
	const struct choice *all;
	uint64_t set = 0;
	int n;

	for (word = strtok_r(text, ",;|", &save); word; word = strtok_r(NULL, ",;|", &save)) {
		while (*word == ' ')
			word++;
		if (*word && set_word(in, word, &set, e))
			return ERR_INPUT;
	}
	all = choices((struct session *)in->session, in->field->list, &n);
	if (set & 1)
		set = 1;
	for (int i = 0; i < n && i < 64; i++)
		if (set >> i & 1)
			str_addf(&s, "%s%s", s.len ? "," : "", all[i].code);
	*out = keep(in->arena, &s);
	return 0;
}

static int parse_ref(const struct kind_input *in, struct value *out, struct err *e)
{
	struct scope scope = {(struct session *)in->session, NULL, 0};
	int64_t id;
	int rc = door_find(scope, entity_find(in->field->ref), in->text, &id, e);

	*out = value_int(rc ? 0 : id);
	return rc;
}

static void show_int(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	(void)s, (void)f;
	str_add_i64(out, v->i);
}

static void show_money(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	(void)f;
	number_format(out, v->i, s->decimals, &s->numbers);
}

static void plain_money(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	(void)f;
	number_format(out, v->i, s->decimals, &number_plain);
}

static void show_rate(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	(void)f;
	number_format_short(out, v->i, MILLIONTHS, 0, &s->numbers);
}

static void plain_rate(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	(void)s, (void)f;
	number_format_short(out, v->i, MILLIONTHS, 0, &number_plain);
}

void date_show(const struct session *s, struct date d, struct str *out)
{
	if (s->month_first)
		str_addf(out, "%02d/%02d/%04d", d.month, d.day, d.year);
	else
		str_addf(out, "%02d/%02d/%04d", d.day, d.month, d.year);
}

static void show_date(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	struct date d;

	(void)f;
	if (date_parse_iso(v->s, &d) == 0)
		date_show(s, d, out);
}

static void show_moment(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	int64_t moment;
	struct civil c;
	struct err ignored;

	(void)f;
	if (moment_parse(v->s, &moment, &ignored))
		return;
	c = moment_civil(moment, s->time_zone);
	date_show(s, c.date, out);
	str_addf(out, " %02d:%02d", c.hour, c.minute);
}

static void show_bool(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	(void)s, (void)f;
	str_add(out, v->i ? _("yes") : _("no"));
}

static void show_choice(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	str_add(out, choice_label((struct session *)s, f->list, v->s));
}

static void show_set(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	struct str code = STR_INIT;

	for (const char *at = v->s; *at;) {
		size_t n = strcspn(at, ",");

		str_reset(&code);
		str_addn(&code, at, n);
		str_add(out, choice_label((struct session *)s, f->list, code.buf));
		at += n;
		if (*at && *++at)
			str_add(out, ", ");
	}
	str_release(&code);
}

/* The kind of number is told by its shape: only a Colombian or Chilean one has a hyphen before the
 * end. */
static void show_tax_id(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	char text[TAXID_MAX];
	size_t n = strlen(v->s);
	bool dotted = n > 2 && n < 18 && v->s[n - 2] == '-' && strspn(v->s, "0123456789") == n - 2;

	(void)s, (void)f;
	taxid_display(dotted ? "rut" : "other", v->s, text);
	str_add(out, text);
}

static void key_phone(const char *text, struct str *out)
{
	struct str clean = STR_INIT;
	struct err ignored;

	if (phone_clean(&clean, out, text, &ignored)) {
		/* kept from another system as it was: no key, no duplicate */
	}
	str_release(&clean);
}

static void key_text(const char *text, struct str *out)
{
	text_sort_key(out, text);
}

static const struct kind kinds[] = {
	[FIELD_TEXT] = {30, 300, .parse = parse_text, .key = key_text},
	[FIELD_NOTE] = {60, 20000, .parse = parse_note},
	[FIELD_INT] = {8, 9, true, true, parse_int, show_int, show_int},
	[FIELD_MONEY] = {14, 24, true, true, parse_money, show_money, plain_money},
	[FIELD_RATE] = {14, 24, true, true, parse_rate, show_rate, plain_rate},
	[FIELD_DATE] = {10, 10, .parse = parse_date, .show = show_date},
	[FIELD_MOMENT] = {16, 20, .parse = parse_moment, .show = show_moment},
	[FIELD_BOOL] = {3, 10, false, true, parse_bool, show_bool, show_int},
	[FIELD_EMAIL] = {30, 254, .parse = parse_email},
	[FIELD_PHONE] = {18, 40, .parse = parse_phone, .key = key_phone},
	[FIELD_URL] = {30, 300, .parse = parse_url},
	[FIELD_TAX_ID] = {16, 40, .parse = parse_tax_id, .show = show_tax_id},
	[FIELD_CHOICE] = {18, 60, .parse = parse_choice, .show = show_choice},
	[FIELD_SET] = {40, 200, .parse = parse_set, .show = show_set},
	[FIELD_REF] = {24, 120, false, true, parse_ref, show_int, show_int},
};

const struct kind *kind_of(const struct field *f)
{
	return &kinds[f->kind];
}

struct value field_empty(const struct field *f)
{
	return f->empty;
}

struct value kind_empty(const struct field *f)
{
	if (f->kind == FIELD_REF || f->flags & FIELD_BLANK)
		return VALUE_NOTHING;
	return kind_of(f)->integer ? value_int(0) : value_text("");
}

bool field_is_empty(const struct field *f, const struct value *v)
{
	if (f->kind == FIELD_REF)
		return v->kind != VALUE_INT || v->i == 0;
	return value_empty(v);
}

int field_parse(const struct session *s, const struct field *f, const struct record *record,
	const char *text, struct arena *a, struct value *out, struct err *e)
{
	struct str trimmed = STR_INIT;
	struct kind_input in = {s, f, record, NULL, a};

	str_add(&trimmed, text);
	str_trim(&trimmed);
	in.text = arena_strndup(a, trimmed.buf, trimmed.len);
	str_release(&trimmed);
	if (!in.text[0]) {
		*out = field_empty(f);
		return 0;
	}
	if (kind_of(f)->parse(&in, out, e) == 0)
		return 0;
	*out = field_empty(f);
	return err_set_path(e, e->code, f->name, "%s", arena_strdup(a, e->text));
}

static bool nothing_to_show(const struct field *f, const struct value *v)
{
	return v->kind == VALUE_NULL || (!kind_of(f)->integer && value_empty(v));
}

/* A number that the program has not given yet. */
static bool not_given(const struct field *f, const struct value *v)
{
	return f->kind == FIELD_INT && f->flags & FIELD_AUTO && !v->i;
}

void field_show(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	const struct kind *k = kind_of(f);

	if (nothing_to_show(f, v) || not_given(f, v))
		return;
	if (k->show)
		k->show(s, f, v, out);
	else
		str_add(out, v->s);
}

void field_plain(
	const struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	const struct kind *k = kind_of(f);

	if (nothing_to_show(f, v))
		return;
	if (k->plain)
		k->plain(s, f, v, out);
	else
		str_add(out, v->s);
}

void field_key(const struct field *f, const struct value *v, struct str *out)
{
	if (v->kind != VALUE_TEXT)
		return;
	if (f->source->flags & FIELD_NUMBERS)
		text_number_key(out, v->s);
	else if (kind_of(f)->key)
		kind_of(f)->key(v->s, out);
}

static bool is_common(const char *list, const char *word, size_t n)
{
	for (const char *at = list; at && *at; at++) {
		if (*at == *word && !strncmp(at, word, n) && (!at[n] || at[n] == '|'))
			return true;
		at = strchr(at, '|');
		if (!at)
			break;
	}
	return false;
}

#define NEAR_WORDS 24 /* of a longer name the first ones must do */

static void word_place(char *word[NEAR_WORDS], int n, char *one)
{
	for (; n > 0 && strcmp(word[n - 1], one) > 0; n--)
		word[n] = word[n - 1];
	word[n] = one;
}

void field_near(const struct field *f, const struct value *v, struct str *out)
{
	char *word[NEAR_WORDS];
	struct str words = STR_INIT;
	char *at, *end;
	int n = 0;

	if (v->kind == VALUE_TEXT)
		text_words(&words, v->s);
	for (at = words.buf + (words.len > 0); *at && n < NEAR_WORDS; at = end) {
		end = strchrnul(at, ' ');
		if (*end)
			*end++ = '\0';
		if (!is_common(f->common, at, strlen(at)))
			word_place(word, n++, at);
	}
	for (int i = 0; i < n; i++)
		if (!i || strcmp(word[i - 1], word[i]) != 0) {
			if (i)
				str_addc(out, ' ');
			str_add(out, word[i]);
		}
	str_release(&words);
}

#include "print/pdf_glyphs.h"

#include <string.h>
#include "base/str.h"
#include "base/text.h"

#define STAND_IN "\xef\xbf\xbd"
#define ZERO_WIDTH_JOINER 0x200d

static void unknown_add(const PangoGlyphString *glyphs, struct str *out)
{
	for (int i = 0; i < glyphs->num_glyphs; i++) {
		PangoGlyph g = glyphs->glyphs[i].glyph;
		char letter[8] = "";

		if (g == PANGO_GLYPH_EMPTY || g == PANGO_GLYPH_INVALID_INPUT ||
			!(g & PANGO_GLYPH_UNKNOWN_FLAG))
			continue;
		g_unichar_to_utf8(g & ~PANGO_GLYPH_UNKNOWN_FLAG, letter);
		str_add(out, letter);
	}
}

/* The signs without a letter, one behind the other. */
static void unknown_find(PangoLayout *l, struct str *out)
{
	PangoLayoutIter *at = pango_layout_get_iter(l);

	do {
		const PangoLayoutRun *run = pango_layout_iter_get_run_readonly(at);

		if (run)
			unknown_add(run->glyphs, out);
	} while (pango_layout_iter_next_run(at));
	pango_layout_iter_free(at);
}

/* Says how a sign looks, or what skin it has; nothing by itself. */
static bool is_modifier(int32_t c)
{
	return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f3fb && c <= 0x1f3ff) ||
	       (c >= 0xe0020 && c <= 0xe007f);
}

static void replace(const char *text, const char *unknown, struct str *out)
{
	size_t len = strlen(text), at = 0;
	bool stands = false, joined = false; /* the last sign was replaced; and is joined to what follows */
	int32_t c;
	int n;

	while ((n = utf8_decode(text + at, len - at, &c)) > 0) {
		char letter[8] = "";

		memcpy(letter, text + at, (size_t)n);
		at += (size_t)n;
		if (stands && (is_modifier(c) || c == ZERO_WIDTH_JOINER)) {
			joined = c == ZERO_WIDTH_JOINER;
			continue;
		}
		if (stands && joined) {
			joined = false;
			continue;
		}
		stands = strstr(unknown, letter) != NULL;
		str_add(out, stands ? STAND_IN : letter);
	}
}

void glyphs_stand_in(PangoLayout *l)
{
	struct str unknown = STR_INIT, text = STR_INIT;

	if (!pango_layout_get_unknown_glyphs_count(l))
		return;
	unknown_find(l, &unknown);
	replace(pango_layout_get_text(l), unknown.buf, &text);
	pango_layout_set_text(l, text.buf, (int)text.len);
	str_release(&unknown);
	str_release(&text);
}

-- The index over search_doc; its row number is the rank. See sqlite_search.c for the tokens.
CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='', columnsize=0, detail=none,
	tokenize="ascii tokenchars '_+'");

-- From version 2 to 3, in SQLite's words like schema.sql. What is added stands there as it stands here; a column is
-- the last of its table there, since that is where ALTER TABLE puts it.
ALTER TABLE app_user ADD COLUMN mail_sender TEXT NOT NULL DEFAULT '';

DROP INDEX client_by_name;
CREATE INDEX client_by_name ON client (legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1);
ALTER TABLE document ADD COLUMN issuer_country TEXT NOT NULL DEFAULT '';
UPDATE document SET issuer_country = (SELECT country FROM company WHERE id = 1) WHERE issued_at <> '';
-- The country's code stood at the end of the address.
UPDATE document SET issuer_address = substr(issuer_address, 1, length(issuer_address) - 4)
	WHERE issuer_country <> '' AND issuer_address LIKE '%, ' || issuer_country;
UPDATE document SET issuer_address = '' WHERE issuer_country <> '' AND issuer_address = issuer_country;

-- What a list shows of a client's contacts stands beside its words: name, phones, the primary one marked.
ALTER TABLE search_doc ADD COLUMN shown TEXT NOT NULL DEFAULT '';
UPDATE search_doc SET shown = coalesce((SELECT group_concat(line, '') FROM (SELECT k.is_primary || p.name || char(9) || p.phone || char(9) || p.mobile || char(10) AS line FROM contact k JOIN person p ON p.id = k.person WHERE k.client = search_doc.record_id AND k.archived_at = '' ORDER BY k.person)), '') WHERE kind = 1; -- search_index
--pg: UPDATE search_doc SET shown = coalesce((SELECT string_agg(k.is_primary || p.name || chr(9) || p.phone || chr(9) || p.mobile || chr(10), '' ORDER BY k.person) FROM contact k JOIN person p ON p.id = k.person WHERE k.client = search_doc.record_id AND k.archived_at = ''), '') WHERE kind = 1;

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

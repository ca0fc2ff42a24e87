-- From version 2 to 3, in SQLite's words like schema.sql. What is added stands there as it stands here; a column is
-- the last of its table there, since that is where ALTER TABLE puts it.
ALTER TABLE app_user ADD COLUMN mail_sender TEXT NOT NULL DEFAULT '';

DROP INDEX client_by_name;
CREATE INDEX client_by_name ON client (legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1);

-- From version 2 to 3, in SQLite's words like schema.sql. What is added stands there as it stands here; a column is
-- the last of its table there, since that is where ALTER TABLE puts it.
ALTER TABLE app_user ADD COLUMN mail_sender TEXT NOT NULL DEFAULT '';

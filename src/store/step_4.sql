-- From version 3 to 4, in SQLite's words like schema.sql. What is added stands there as it stands here; a column is
-- the last of its table there, since that is where ALTER TABLE puts it.

-- The law's word for taxes that are added to a price is Mexico's alone.
UPDATE list_value SET label_es = 'Agregado' WHERE code = 'added' AND label_es = 'Trasladado' AND list IN (SELECT id FROM list WHERE name = 'tax_kind') AND EXISTS (SELECT 1 FROM company WHERE country <> 'MX');

-- Pages and numbers of the list of clients, and of a seller's, without the table.
DROP INDEX client_by_name;
CREATE INDEX client_by_name ON client (legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1, status, owner, balance, trade_name);
DROP INDEX client_by_trade_name;
CREATE INDEX client_by_trade_name ON client (trade_name_key, id, archived_at);
DROP INDEX client_by_tax_id;
CREATE INDEX client_by_tax_id ON client (tax_id, id, archived_at);
DROP INDEX client_by_email;
CREATE INDEX client_by_email ON client (email, id, archived_at);
DROP INDEX client_by_owner;
CREATE INDEX client_by_owner ON client (owner, legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1, status, balance, trade_name);
DROP INDEX client_by_balance;
CREATE INDEX client_by_balance ON client (balance, id, archived_at);
DROP INDEX client_by_created;
CREATE INDEX client_by_created ON client (created_at, id, archived_at);

-- What lists show of the contacts of clients beside each other lies together.
DROP INDEX search_doc_by_name;
CREATE INDEX search_doc_by_name ON search_doc (kind, sort_key, record_id, shown);

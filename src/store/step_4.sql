-- From version 3 to 4, in SQLite's words like schema.sql. What is added stands there as it stands here; a column is
-- the last of its table there, since that is where ALTER TABLE puts it.

-- The law's word for taxes that are added to a price is Mexico's alone.
UPDATE list_value SET label_es = 'Agregado' WHERE code = 'added' AND label_es = 'Trasladado' AND list IN (SELECT id FROM list WHERE name = 'tax_kind') AND EXISTS (SELECT 1 FROM company WHERE country <> 'MX');

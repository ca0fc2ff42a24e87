-- From version 1 to 2, in SQLite's words like schema.sql. What is added stands there as it stands here; a column is
-- the last of its table there, since that is where ALTER TABLE puts it.

-- Mail that is to leave, and what became of it. A message is written in the transaction of what it tells of (an
-- invoice that is issued); the mailer makes its bytes once, and sends those and no others, to one delivery at
-- a time. A delivery is queued, then sending, then sent, failed or uncertain (taken by the server, perhaps).
CREATE TABLE message (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	subject_entity TEXT NOT NULL,      -- what it tells of: kind of record ...
	subject_id INTEGER NOT NULL,       -- ... and which
	purpose TEXT NOT NULL,             -- 'issued', 'test'; 'resend-2', 'edit-2': made of another one, see supersedes
	client INTEGER REFERENCES client (id) ON DELETE SET NULL,
	document INTEGER REFERENCES document (id), -- goes with it as PDF
	schedule INTEGER,                  -- the schedule that it comes from
	state TEXT NOT NULL,               -- list mail_state: of its deliveries the one that most needs somebody
	reason TEXT NOT NULL DEFAULT '',   -- why it is held, failed or uncertain
	title TEXT NOT NULL,               -- the subject line
	text TEXT NOT NULL DEFAULT '',     -- the sender's own words, below the addressee's name
	recipients TEXT NOT NULL DEFAULT '', -- stored: their names
	uncertain TEXT NOT NULL DEFAULT 'resend', -- list mail_uncertain: what to do when nobody knows whether it arrived
	message_id TEXT NOT NULL DEFAULT '', -- its Message-ID, without the angle brackets
	sha256 TEXT NOT NULL DEFAULT '',   -- of its bytes, hexadecimal
	frozen_at TEXT NOT NULL DEFAULT '', -- when its bytes were made: nothing in it changes any more
	supersedes INTEGER REFERENCES message (id) ON DELETE SET NULL, -- the message that this one was made of
	created_at TEXT NOT NULL,
	created_by INTEGER REFERENCES app_user (id), -- NULL: the program
	archived_at TEXT NOT NULL DEFAULT '',
	UNIQUE (subject_entity, subject_id, purpose)
) STRICT;
CREATE INDEX message_by_created ON message (created_at, id, archived_at);
CREATE INDEX message_by_state ON message (state, created_at, id);
CREATE INDEX message_by_client ON message (client, created_at, id) WHERE client IS NOT NULL;
CREATE INDEX message_by_document ON message (document) WHERE document IS NOT NULL;
CREATE INDEX message_by_supersedes ON message (supersedes) WHERE supersedes IS NOT NULL;
-- The bytes of a message that has them.
CREATE TABLE message_body (
	message INTEGER PRIMARY KEY REFERENCES message (id),
	mime BLOB NOT NULL
) STRICT;
-- Whom a message goes to. A link, until the bytes are made: then its address is read.
CREATE TABLE delivery (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	message INTEGER NOT NULL REFERENCES message (id),
	position INTEGER NOT NULL,
	role TEXT NOT NULL,                -- list mail_role: 'to', 'cc'; 'receipt' is not sent to, but asked to tell
	app_user INTEGER REFERENCES app_user (id), -- either one of the firm ...
	contact INTEGER REFERENCES contact (id) ON DELETE SET NULL, -- ... or of the client; neither: the address was given
	name TEXT NOT NULL DEFAULT '',     -- both as they were when the bytes were made
	address TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT 'queued', -- list mail_state; '' of a receipt
	attempts INTEGER NOT NULL DEFAULT 0,
	next_at TEXT NOT NULL DEFAULT '',  -- not before this moment; '' and uncertain: not by itself
	trying_since TEXT NOT NULL DEFAULT '', -- its first attempt since somebody last said to send it ...
	tried_before INTEGER NOT NULL DEFAULT 0, -- ... and how many there were before
	owner TEXT NOT NULL DEFAULT '',    -- sending: the mailer that has it, 'host:pid:started' ...
	lease_until TEXT NOT NULL DEFAULT '', -- ... until this moment
	code INTEGER NOT NULL DEFAULT 0,   -- the server's last answer: its number ...
	reply TEXT NOT NULL DEFAULT '',    -- ... and its words, or what hindered
	sent_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX delivery_by_address ON delivery (message, address) WHERE address <> '';
CREATE INDEX delivery_by_message ON delivery (message, position);
CREATE INDEX delivery_by_next ON delivery (next_at, id) WHERE state IN ('queued', 'uncertain');
CREATE INDEX delivery_by_lease ON delivery (lease_until) WHERE state = 'sending';
CREATE INDEX delivery_sent_to ON delivery (address, sent_at) WHERE sent_at <> '';
CREATE INDEX delivery_by_contact ON delivery (contact) WHERE contact IS NOT NULL; -- a contact's end looks here
-- Each time that a delivery was tried.
CREATE TABLE attempt (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	message INTEGER NOT NULL REFERENCES message (id),
	delivery INTEGER NOT NULL REFERENCES delivery (id),
	address TEXT NOT NULL,
	n INTEGER NOT NULL,                -- 1, 2, 3 of its delivery
	started TEXT NOT NULL,
	phase TEXT NOT NULL,               -- list mail_phase: 'connect'; 'data' before the first byte of the message leaves
	ended TEXT NOT NULL DEFAULT '',
	result TEXT NOT NULL DEFAULT '',   -- list mail_result; '': under way
	code INTEGER NOT NULL DEFAULT 0,   -- the server's answer
	text TEXT NOT NULL DEFAULT '',
	UNIQUE (delivery, n)
) STRICT;
CREATE INDEX attempt_by_message ON attempt (message, started, id);
-- The way to the mail server: one row. A fault that is no message's own stops all of them for a while.
CREATE TABLE mail_relay (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	paused_until TEXT NOT NULL DEFAULT '',
	faults INTEGER NOT NULL DEFAULT 0, -- in a row
	reason TEXT NOT NULL DEFAULT '',   -- of the last one
	alarm INTEGER NOT NULL DEFAULT 0 CHECK (alarm IN (0, 1)), -- 1: somebody has to see to it
	worker TEXT NOT NULL DEFAULT '',   -- the mailer that looked last ...
	seen_at TEXT NOT NULL DEFAULT ''   -- ... and when
) STRICT;
INSERT INTO mail_relay (id) VALUES (1);
INSERT INTO list (name, label_es, label_en, fixed)
	SELECT 'mail_state', 'Estado del correo', 'State of mail', 1 WHERE NOT EXISTS (SELECT 1 FROM list WHERE name = 'mail_state');
WITH v (position, code, es, en) AS (VALUES
	(1, 'queued', 'En cola', 'Queued'),
	(2, 'held', 'Retenido', 'Held'),
	(3, 'sending', 'Enviando', 'Sending'),
	(4, 'sent', 'Enviado', 'Sent'),
	(5, 'failed', 'Fallido', 'Failed'),
	(6, 'uncertain', 'Incierto', 'Uncertain'),
	(7, 'cancelled', 'Cancelado', 'Cancelled'))
INSERT INTO list_value (list, position, code, label_es, label_en)
	SELECT l.id, v.position, v.code, v.es, v.en FROM v, list l WHERE l.name = 'mail_state' AND NOT EXISTS
		(SELECT 1 FROM list_value o WHERE o.list = l.id AND o.code = v.code);
INSERT INTO list (name, label_es, label_en, fixed)
	SELECT 'mail_role', 'Destinatario como', 'Recipient as', 1 WHERE NOT EXISTS (SELECT 1 FROM list WHERE name = 'mail_role');
WITH v (position, code, es, en) AS (VALUES
	(1, 'to', 'Para', 'To'),
	(2, 'cc', 'Con copia', 'Copy'),
	(3, 'receipt', 'Acuse de recibo', 'Acknowledgement'))
INSERT INTO list_value (list, position, code, label_es, label_en)
	SELECT l.id, v.position, v.code, v.es, v.en FROM v, list l WHERE l.name = 'mail_role' AND NOT EXISTS
		(SELECT 1 FROM list_value o WHERE o.list = l.id AND o.code = v.code);
INSERT INTO list (name, label_es, label_en, fixed)
	SELECT 'mail_uncertain', 'Si es incierto que llegó', 'When it is uncertain', 1 WHERE NOT EXISTS (SELECT 1 FROM list WHERE name = 'mail_uncertain');
WITH v (position, code, es, en) AS (VALUES
	(1, 'resend', 'Reenviar una vez', 'Send once more'),
	(2, 'hold', 'Esperar a una persona', 'Wait for somebody'))
INSERT INTO list_value (list, position, code, label_es, label_en)
	SELECT l.id, v.position, v.code, v.es, v.en FROM v, list l WHERE l.name = 'mail_uncertain' AND NOT EXISTS
		(SELECT 1 FROM list_value o WHERE o.list = l.id AND o.code = v.code);
INSERT INTO list (name, label_es, label_en, fixed)
	SELECT 'mail_phase', 'Fase del envío', 'Phase of sending', 1 WHERE NOT EXISTS (SELECT 1 FROM list WHERE name = 'mail_phase');
WITH v (position, code, es, en) AS (VALUES
	(1, 'connect', 'Conexión', 'Connecting'),
	(2, 'data', 'Entrega', 'Handing over'))
INSERT INTO list_value (list, position, code, label_es, label_en)
	SELECT l.id, v.position, v.code, v.es, v.en FROM v, list l WHERE l.name = 'mail_phase' AND NOT EXISTS
		(SELECT 1 FROM list_value o WHERE o.list = l.id AND o.code = v.code);
INSERT INTO list (name, label_es, label_en, fixed)
	SELECT 'mail_result', 'Resultado del envío', 'Result of sending', 1 WHERE NOT EXISTS (SELECT 1 FROM list WHERE name = 'mail_result');
WITH v (position, code, es, en) AS (VALUES
	(1, 'sent', 'Enviado', 'Sent'),
	(2, 'retry', 'Se reintentará', 'To be tried again'),
	(3, 'failed', 'Rechazado', 'Refused'),
	(4, 'uncertain', 'Incierto', 'Uncertain'),
	(5, 'relay', 'Falla del servidor', 'Fault of the server'),
	(6, 'crashed', 'Interrumpido', 'Broken off'))
INSERT INTO list_value (list, position, code, label_es, label_en)
	SELECT l.id, v.position, v.code, v.es, v.en FROM v, list l WHERE l.name = 'mail_result' AND NOT EXISTS
		(SELECT 1 FROM list_value o WHERE o.list = l.id AND o.code = v.code);
WITH v (role, entity, verbs) AS (VALUES
	('operator', 'message', 'list,view,edit,archive,print,export'),
	('operator', 'attempt', 'list,view'),
	('seller', 'message', 'list,view,print'),
	('seller', 'attempt', 'list,view'))
INSERT INTO role_right (role, position, entity, verbs)
	SELECT r.id, 1 + (SELECT COALESCE(MAX(position), 0) FROM role_right o WHERE o.role = r.id), v.entity, v.verbs
	FROM v, role r WHERE r.name = v.role AND NOT EXISTS
		(SELECT 1 FROM role_right o WHERE o.role = r.id AND o.entity = v.entity AND o.relation = '');
ALTER TABLE document ADD COLUMN code_key TEXT NOT NULL DEFAULT ''; -- filled after the step, see core/upgrade.h
CREATE INDEX document_by_code ON document (code_key, id, archived_at);

ALTER TABLE person ADD COLUMN external_id TEXT NOT NULL DEFAULT ''; -- the record's name in another system
CREATE INDEX person_by_external_id ON person (external_id) WHERE external_id <> '';

CREATE INDEX service_order_by_serial ON service_order (serial, date, id) WHERE serial <> ''; -- what was done to a thing before
ALTER TABLE document ADD COLUMN time TEXT NOT NULL DEFAULT '';

-- Documents that are issued every so many months. The dates follow a rule: occurrence number n stands
-- n - anchor_no cycles after the anchor, whatever became of those before it.
CREATE TABLE schedule (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,         -- proposed from counter schedule.code
	client INTEGER NOT NULL REFERENCES client (id),
	kind TEXT NOT NULL,                -- list document_kind
	state TEXT NOT NULL,               -- list schedule_state: 'active', 'paused', 'stopped', 'completed'
	cycle INTEGER NOT NULL CHECK (cycle > 0), -- months from one to the next
	day TEXT NOT NULL,                 -- list schedule_day: 'last' of the month, or '1' to '31' (at most the last)
	start TEXT NOT NULL,               -- the first date that fits, from this day on, is the first one
	time TEXT NOT NULL DEFAULT '',     -- '09:30': the hour printed on the documents
	most INTEGER CHECK (most > 0),     -- so many documents, then it is completed; NULL: no end
	issued INTEGER NOT NULL DEFAULT 0, -- documents issued so far; one that is cancelled later still counts
	anchor TEXT NOT NULL DEFAULT '',   -- first date of the rule that holds now
	anchor_no INTEGER NOT NULL DEFAULT 1, -- number of the occurrence on that date
	next_no INTEGER NOT NULL DEFAULT 1, -- number of the next occurrence
	next_date TEXT NOT NULL DEFAULT '', -- and its date; '' there is none
	downtime TEXT NOT NULL DEFAULT 'hold', -- list schedule_downtime: when several are due at once
	catch_up TEXT NOT NULL DEFAULT '', -- those up to this date are issued whatever downtime says
	price_list TEXT NOT NULL DEFAULT '', -- list price_list
	series TEXT NOT NULL DEFAULT '',   -- series.prefix
	order_number TEXT NOT NULL DEFAULT '', -- the client's purchase order
	notes TEXT NOT NULL DEFAULT '',    -- printed below the lines
	text TEXT NOT NULL DEFAULT '',     -- own words of the mail, with placeholders such as {month}
	subtotal INTEGER NOT NULL DEFAULT 0, -- money, as the four that follow: of each document, as it stands now
	discount INTEGER NOT NULL DEFAULT 0,
	tax_added INTEGER NOT NULL DEFAULT 0,
	tax_withheld INTEGER NOT NULL DEFAULT 0,
	total INTEGER NOT NULL DEFAULT 0,
	fault TEXT NOT NULL DEFAULT '',    -- why the last one could not be issued, or not to everybody
	fault_at TEXT NOT NULL DEFAULT '', -- moment; '' somebody has dismissed it
	created_at TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX schedule_by_client ON schedule (client, code, id);
CREATE INDEX schedule_by_next ON schedule (next_date, id) WHERE state = 'active' AND next_date <> '';
CREATE INDEX schedule_by_fault ON schedule (fault_at, id) WHERE fault_at <> '';
-- What its documents have in their lines; columns as in document_line.
CREATE TABLE schedule_line (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	schedule INTEGER NOT NULL REFERENCES schedule (id),
	position INTEGER NOT NULL,
	product INTEGER REFERENCES product (id),
	description TEXT NOT NULL,
	unit TEXT NOT NULL DEFAULT '',
	quantity INTEGER NOT NULL,
	price INTEGER NOT NULL,
	discount INTEGER NOT NULL DEFAULT 0,
	amount INTEGER NOT NULL DEFAULT 0,
	discounted INTEGER NOT NULL DEFAULT 0,
	tax INTEGER REFERENCES tax (id),
	tax2 INTEGER REFERENCES tax (id),
	tax3 INTEGER REFERENCES tax (id),
	rate INTEGER NOT NULL DEFAULT 0,
	rate2 INTEGER NOT NULL DEFAULT 0,
	rate3 INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX schedule_line_by_schedule ON schedule_line (schedule, position);
-- Who gets them by mail: one of our own people or a contact of the client.
CREATE TABLE schedule_recipient (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	schedule INTEGER NOT NULL REFERENCES schedule (id),
	position INTEGER NOT NULL,
	role TEXT NOT NULL,                -- list recipient_role: 'document', or 'acknowledgement' (read receipts go there)
	app_user INTEGER REFERENCES app_user (id),
	contact INTEGER REFERENCES contact (id)
) STRICT;
CREATE INDEX schedule_recipient_by_schedule ON schedule_recipient (schedule, position);
CREATE INDEX schedule_recipient_by_contact ON schedule_recipient (contact) WHERE contact IS NOT NULL;
-- Every date that has come, once, and what became of it.
CREATE TABLE occurrence (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,         -- 'schedule.code-occurrence_no'
	schedule INTEGER NOT NULL REFERENCES schedule (id),
	client INTEGER NOT NULL REFERENCES client (id), -- the schedule's
	occurrence_no INTEGER NOT NULL,    -- from 1, without a gap
	date TEXT NOT NULL,
	state TEXT NOT NULL,               -- list occurrence_state: 'issued', 'held', 'skipped'
	document INTEGER UNIQUE REFERENCES document (id), -- of an issued one
	reason TEXT NOT NULL DEFAULT '',   -- why it is held or was skipped
	made_at TEXT NOT NULL,
	UNIQUE (schedule, occurrence_no)
) STRICT;
CREATE INDEX occurrence_by_client ON occurrence (client, date, id);
CREATE INDEX occurrence_by_date ON occurrence (date, id);
CREATE INDEX occurrence_held ON occurrence (date, id) WHERE state = 'held';
-- What one process at a time may do; a lease that is over, or whose holder is gone, is taken over.
CREATE TABLE runner (
	name TEXT PRIMARY KEY,             -- 'issue'
	owner TEXT NOT NULL,               -- host, process and its start
	lease_until TEXT NOT NULL
) STRICT;

-- A database without lists is not set up yet: it gets them with the others.
INSERT INTO list (name, label_es, label_en, fixed)
SELECT column1, column2, column3, 1 FROM (VALUES
	('schedule_state', 'Estado de la programación', 'State of a schedule'),
	('schedule_day', 'Día del mes', 'Day of the month'),
	('schedule_downtime', 'Si vencen varios a la vez', 'When several are due at once'),
	('occurrence_state', 'Estado de la emisión', 'State of an occurrence'),
	('recipient_role', 'Destinatario de', 'Recipient of')
) AS v WHERE EXISTS (SELECT 1 FROM list) AND NOT EXISTS (SELECT 1 FROM list l WHERE l.name = column1);
INSERT INTO list_value (list, position, code, label_es, label_en)
SELECT l.id, column2 + 1, column3, column4, column5 FROM (VALUES
	('schedule_state', 0, 'active', 'Activa', 'Active'),
	('schedule_state', 1, 'paused', 'En pausa', 'Paused'),
	('schedule_state', 2, 'stopped', 'Detenida', 'Stopped'),
	('schedule_state', 3, 'completed', 'Completada', 'Completed'),
	('schedule_day', 0, 'last', 'Último día', 'Last day'),
	('schedule_day', 1, '1', '1', '1'),
	('schedule_day', 2, '2', '2', '2'),
	('schedule_day', 3, '3', '3', '3'),
	('schedule_day', 4, '4', '4', '4'),
	('schedule_day', 5, '5', '5', '5'),
	('schedule_day', 6, '6', '6', '6'),
	('schedule_day', 7, '7', '7', '7'),
	('schedule_day', 8, '8', '8', '8'),
	('schedule_day', 9, '9', '9', '9'),
	('schedule_day', 10, '10', '10', '10'),
	('schedule_day', 11, '11', '11', '11'),
	('schedule_day', 12, '12', '12', '12'),
	('schedule_day', 13, '13', '13', '13'),
	('schedule_day', 14, '14', '14', '14'),
	('schedule_day', 15, '15', '15', '15'),
	('schedule_day', 16, '16', '16', '16'),
	('schedule_day', 17, '17', '17', '17'),
	('schedule_day', 18, '18', '18', '18'),
	('schedule_day', 19, '19', '19', '19'),
	('schedule_day', 20, '20', '20', '20'),
	('schedule_day', 21, '21', '21', '21'),
	('schedule_day', 22, '22', '22', '22'),
	('schedule_day', 23, '23', '23', '23'),
	('schedule_day', 24, '24', '24', '24'),
	('schedule_day', 25, '25', '25', '25'),
	('schedule_day', 26, '26', '26', '26'),
	('schedule_day', 27, '27', '27', '27'),
	('schedule_day', 28, '28', '28', '28'),
	('schedule_day', 29, '29', '29', '29'),
	('schedule_day', 30, '30', '30', '30'),
	('schedule_day', 31, '31', '31', '31'),
	('schedule_downtime', 0, 'hold', 'Retener para revisión', 'Hold for review'),
	('schedule_downtime', 1, 'issue', 'Emitir todos', 'Issue them all'),
	('schedule_downtime', 2, 'skip', 'Emitir solo el último', 'Issue the last one only'),
	('occurrence_state', 0, 'issued', 'Emitido', 'Issued'),
	('occurrence_state', 1, 'held', 'Retenido', 'Held'),
	('occurrence_state', 2, 'skipped', 'Omitido', 'Skipped'),
	('recipient_role', 0, 'document', 'Documento', 'Document'),
	('recipient_role', 1, 'acknowledgement', 'Acuse de recibo', 'Read receipt')
) AS v JOIN list l ON l.name = column1
WHERE NOT EXISTS (SELECT 1 FROM list_value x WHERE x.list = l.id AND x.code = column3);
INSERT INTO role_right (role, position, entity, verbs)
SELECT r.id, 100 + column4, column2, column3 FROM (VALUES
	('operator', 'schedule', 'list,view,create,edit,archive,print,export', 1),
	('operator', 'occurrence', 'list,view,edit,print,export', 2),
	('seller', 'schedule', 'list,view,create,print', 1),
	('seller', 'occurrence', 'list,view,print', 2)
) AS v JOIN role r ON r.name = column1
WHERE NOT EXISTS (SELECT 1 FROM role_right x WHERE x.role = r.id AND x.entity = column2 AND x.relation = '');
-- The index of SQLite is made again of other tokens, and its row numbers nearer each other; PostgreSQL gets one.
--pg: DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; EXCEPTION WHEN OTHERS THEN NULL; END $$;
--pg: DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN CREATE INDEX search_doc_parts ON search_doc USING gin (words gin_trgm_ops, ids gin_trgm_ops); END IF; END $$;
DROP TABLE IF EXISTS search_index;
UPDATE search_doc SET rk = -p.place FROM (SELECT rk AS was, kind * 72057594037927936 + 36028797018963968 + 2048 * row_number() OVER (PARTITION BY kind ORDER BY sort_key, record_id) AS place FROM search_doc) AS p WHERE search_doc.rk = p.was; -- search_index
UPDATE search_doc SET rk = -rk; -- search_index
CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_+'"); -- search_index
INSERT INTO search_index (rowid, tokens) SELECT rk, search_tokens(words, ids, marks) FROM search_doc ORDER BY rk;

ALTER TABLE document ADD COLUMN client_country TEXT NOT NULL DEFAULT '';

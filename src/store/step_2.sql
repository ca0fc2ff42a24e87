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

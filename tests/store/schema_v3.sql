CREATE TABLE meta (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT;
CREATE TABLE counter (
	name TEXT PRIMARY KEY,
	next INTEGER NOT NULL
) STRICT;
CREATE TABLE company (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL,
	country TEXT NOT NULL,
	currency TEXT NOT NULL,
	time_zone TEXT NOT NULL,
	language TEXT NOT NULL,
	decimal_mark TEXT NOT NULL CHECK (decimal_mark IN ('.', ',')),
	tax_id TEXT NOT NULL DEFAULT '',
	tax_regime TEXT NOT NULL DEFAULT '',
	business_line TEXT NOT NULL DEFAULT '',
	street TEXT NOT NULL DEFAULT '',
	ext_no TEXT NOT NULL DEFAULT '',
	int_no TEXT NOT NULL DEFAULT '',
	neighbourhood TEXT NOT NULL DEFAULT '',
	city TEXT NOT NULL DEFAULT '',
	municipality TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT '',
	zip TEXT NOT NULL DEFAULT '',
	contact TEXT NOT NULL DEFAULT '',
	phone TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	website TEXT NOT NULL DEFAULT '',
	mail_sender TEXT NOT NULL DEFAULT '',
	mail_reply_to TEXT NOT NULL DEFAULT '',
	logo_at TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE series (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	company INTEGER NOT NULL REFERENCES company (id),
	position INTEGER NOT NULL,
	kind TEXT NOT NULL,
	prefix TEXT NOT NULL UNIQUE,
	first INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE logo (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	png BLOB NOT NULL
) STRICT;
CREATE TABLE list (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL UNIQUE,
	label_es TEXT NOT NULL,
	label_en TEXT NOT NULL,
	fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)),
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE list_value (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	list INTEGER NOT NULL REFERENCES list (id),
	position INTEGER NOT NULL,
	code TEXT NOT NULL,
	label_es TEXT NOT NULL,
	label_en TEXT NOT NULL,
	alias TEXT NOT NULL DEFAULT '',
	active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
	UNIQUE (list, code)
) STRICT;
CREATE TABLE role (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL UNIQUE,
	label_es TEXT NOT NULL,
	label_en TEXT NOT NULL,
	row_scope TEXT NOT NULL DEFAULT 'all',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE role_right (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	role INTEGER NOT NULL REFERENCES role (id),
	position INTEGER NOT NULL DEFAULT 0,
	entity TEXT NOT NULL,
	relation TEXT NOT NULL DEFAULT '',
	verbs TEXT NOT NULL,
	hidden_fields TEXT NOT NULL DEFAULT '',
	UNIQUE (role, entity, relation)
) STRICT;
CREATE TABLE app_user (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL UNIQUE,
	full_name TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	phone TEXT NOT NULL DEFAULT '',
	language TEXT NOT NULL DEFAULT '',
	role INTEGER NOT NULL REFERENCES role (id),
	technician INTEGER NOT NULL DEFAULT 0 CHECK (technician IN (0, 1)),
	can_log_in INTEGER NOT NULL DEFAULT 1 CHECK (can_log_in IN (0, 1)),
	password_too INTEGER NOT NULL DEFAULT 0 CHECK (password_too IN (0, 1)),
	archived_at TEXT NOT NULL DEFAULT '',
	mail_sender TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE credential (
	user_id INTEGER PRIMARY KEY REFERENCES app_user (id),
	hash TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	times_set INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE ssh_key (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	label TEXT NOT NULL DEFAULT '',
	public_key TEXT NOT NULL UNIQUE,
	fingerprint TEXT NOT NULL,
	created_at TEXT NOT NULL,
	last_used_at TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ssh_key_user ON ssh_key (user_id);
CREATE TABLE open_session (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	ssh_key INTEGER REFERENCES ssh_key (id),
	holder TEXT NOT NULL UNIQUE,
	source TEXT NOT NULL,
	since TEXT NOT NULL,
	seen_at TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX open_session_user ON open_session (user_id);
CREATE TABLE throttle (
	subject TEXT PRIMARY KEY,
	failures INTEGER NOT NULL,
	next_at TEXT NOT NULL
) STRICT;
CREATE TABLE user_setting (
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (user_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_map (
	entity TEXT NOT NULL,
	name TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE presence (
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	session_key TEXT NOT NULL,
	user_name TEXT NOT NULL,
	since TEXT NOT NULL,
	seen_at TEXT NOT NULL,
	PRIMARY KEY (entity, record_id, session_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	part TEXT NOT NULL,
	relation TEXT NOT NULL,
	from_id INTEGER NOT NULL,
	holder TEXT NOT NULL,
	title TEXT NOT NULL,
	body TEXT NOT NULL,
	typed_at TEXT NOT NULL,
	doomed_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX draft_user ON draft (user_id);
CREATE TABLE client (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	kind TEXT NOT NULL,
	code TEXT NOT NULL UNIQUE,
	external_id TEXT NOT NULL DEFAULT '',
	legal_name TEXT NOT NULL,
	legal_name_key TEXT NOT NULL,
	legal_name_near TEXT NOT NULL DEFAULT '',
	trade_name TEXT NOT NULL DEFAULT '',
	trade_name_key TEXT NOT NULL DEFAULT '',
	country TEXT NOT NULL DEFAULT '',
	tax_id TEXT NOT NULL DEFAULT '',
	tax_id_kind TEXT NOT NULL DEFAULT '',
	person_type TEXT NOT NULL DEFAULT '',
	phone1 TEXT NOT NULL DEFAULT '',
	phone1_key TEXT NOT NULL DEFAULT '',
	phone2 TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	website TEXT NOT NULL DEFAULT '',
	business_line TEXT NOT NULL DEFAULT '',
	tax_regime TEXT NOT NULL DEFAULT '',
	cfdi_use TEXT NOT NULL DEFAULT '',
	payment_terms TEXT NOT NULL DEFAULT '',
	credit_days INTEGER NOT NULL DEFAULT 0,
	credit_limit INTEGER NOT NULL DEFAULT 0,
	price_list TEXT NOT NULL DEFAULT '',
	owner INTEGER REFERENCES app_user (id),
	cc_owner INTEGER NOT NULL DEFAULT 0 CHECK (cc_owner IN (0, 1)),
	status TEXT NOT NULL DEFAULT '',
	contact_count INTEGER NOT NULL DEFAULT 0,
	balance INTEGER NOT NULL DEFAULT 0,
	created_at TEXT NOT NULL,
	converted_at TEXT NOT NULL DEFAULT '',
	replaced_by INTEGER REFERENCES client (id),
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX client_by_name ON client (legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1);
CREATE INDEX client_by_trade_name ON client (trade_name_key, id);
CREATE INDEX client_by_tax_id ON client (tax_id, id);
CREATE INDEX client_by_email ON client (email, id);
CREATE INDEX client_by_phone ON client (phone1_key) WHERE phone1_key <> '';
CREATE INDEX client_by_external_id ON client (external_id) WHERE external_id <> '';
CREATE INDEX client_by_owner ON client (owner, legal_name_key, id);
CREATE INDEX client_by_balance ON client (balance, id);
CREATE INDEX client_by_created ON client (created_at, id);
CREATE INDEX client_by_near_name ON client (legal_name_near) WHERE legal_name_near <> '';
CREATE INDEX client_by_replaced ON client (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE TABLE address (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	client INTEGER NOT NULL REFERENCES client (id),
	position INTEGER NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL DEFAULT '',
	street TEXT NOT NULL DEFAULT '',
	ext_no TEXT NOT NULL DEFAULT '',
	int_no TEXT NOT NULL DEFAULT '',
	neighbourhood TEXT NOT NULL DEFAULT '',
	city TEXT NOT NULL DEFAULT '',
	municipality TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT '',
	zip TEXT NOT NULL DEFAULT '',
	country TEXT NOT NULL DEFAULT '',
	phone TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX address_by_client ON address (client, position);
CREATE TABLE bank_account (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	client INTEGER NOT NULL REFERENCES client (id),
	position INTEGER NOT NULL,
	bank_code TEXT NOT NULL DEFAULT '',
	bank_name TEXT NOT NULL DEFAULT '',
	bank_tax_id TEXT NOT NULL DEFAULT '',
	account TEXT NOT NULL DEFAULT '',
	clabe TEXT NOT NULL DEFAULT '',
	payment_means TEXT NOT NULL DEFAULT '',
	description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX bank_account_by_client ON bank_account (client, position);
CREATE TABLE note (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	client INTEGER NOT NULL REFERENCES client (id),
	created_at TEXT NOT NULL,
	author INTEGER REFERENCES app_user (id),
	text TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX note_by_client ON note (client, created_at, id);
CREATE TABLE person (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	name_near TEXT NOT NULL DEFAULT '',
	phone TEXT NOT NULL DEFAULT '',
	phone_key TEXT NOT NULL DEFAULT '',
	mobile TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	email2 TEXT NOT NULL DEFAULT '',
	address TEXT NOT NULL DEFAULT '',
	description TEXT NOT NULL DEFAULT '',
	owner INTEGER REFERENCES app_user (id),
	self_client INTEGER REFERENCES client (id),
	replaced_by INTEGER REFERENCES person (id),
	archived_at TEXT NOT NULL DEFAULT '',
	external_id TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_by_name ON person (name_key, id, archived_at);
CREATE INDEX person_by_email ON person (email) WHERE email <> '';
CREATE INDEX person_by_phone ON person (phone_key) WHERE phone_key <> '';
CREATE INDEX person_by_owner ON person (owner) WHERE owner IS NOT NULL;
CREATE INDEX person_by_near_name ON person (name_near) WHERE name_near <> '';
CREATE INDEX person_by_replaced ON person (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE INDEX person_by_external_id ON person (external_id) WHERE external_id <> '';
CREATE INDEX person_by_self_client ON person (self_client) WHERE self_client IS NOT NULL;
CREATE TABLE contact (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	client INTEGER NOT NULL REFERENCES client (id),
	person INTEGER NOT NULL REFERENCES person (id),
	department TEXT NOT NULL DEFAULT '',
	job_title TEXT NOT NULL DEFAULT '',
	mail_scope TEXT NOT NULL DEFAULT 'all',
	is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
	is_self INTEGER NOT NULL DEFAULT 0 CHECK (is_self IN (0, 1)),
	portal INTEGER NOT NULL DEFAULT 0 CHECK (portal IN (0, 1)),
	service_start TEXT NOT NULL DEFAULT '',
	service_end TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT '',
	UNIQUE (client, person)
) STRICT;
CREATE INDEX contact_by_person ON contact (person);
CREATE UNIQUE INDEX contact_one_self ON contact (client) WHERE is_self = 1;
CREATE UNIQUE INDEX contact_one_primary ON contact (client) WHERE is_primary = 1 AND archived_at = '';
CREATE TABLE not_duplicate (
	entity TEXT NOT NULL,
	first_id INTEGER NOT NULL,
	second_id INTEGER NOT NULL,
	user_name TEXT NOT NULL,
	at TEXT NOT NULL,
	PRIMARY KEY (entity, first_id, second_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE tax (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	sat_tax TEXT NOT NULL DEFAULT '',
	rate INTEGER NOT NULL DEFAULT 0,
	valid_from TEXT NOT NULL DEFAULT '',
	valid_to TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE product (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	kind TEXT NOT NULL,
	unit TEXT NOT NULL DEFAULT '',
	price INTEGER NOT NULL DEFAULT 0,
	tax INTEGER REFERENCES tax (id),
	tax2 INTEGER REFERENCES tax (id),
	tax3 INTEGER REFERENCES tax (id),
	sat_product TEXT NOT NULL DEFAULT '',
	description TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX product_by_name ON product (name_key, id, archived_at);
CREATE TABLE price (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	product INTEGER NOT NULL REFERENCES product (id),
	position INTEGER NOT NULL,
	price_list TEXT NOT NULL,
	price INTEGER NOT NULL,
	UNIQUE (product, price_list)
) STRICT;
CREATE TABLE operation (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	client INTEGER NOT NULL REFERENCES client (id),
	opened_at TEXT NOT NULL,
	date TEXT NOT NULL DEFAULT '',
	delivery_notes TEXT NOT NULL DEFAULT '',
	invoices TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT '',
	total INTEGER NOT NULL DEFAULT 0,
	balance INTEGER NOT NULL DEFAULT 0,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX operation_by_client ON operation (client, date, id);
CREATE INDEX operation_by_date ON operation (date, id);
CREATE TABLE document (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	kind TEXT NOT NULL,
	code TEXT NOT NULL UNIQUE,
	series TEXT NOT NULL DEFAULT '',
	number INTEGER NOT NULL DEFAULT 0,
	state TEXT NOT NULL,
	operation INTEGER NOT NULL REFERENCES operation (id),
	origin INTEGER REFERENCES document (id),
	client INTEGER NOT NULL REFERENCES client (id),
	date TEXT NOT NULL,
	due_date TEXT NOT NULL DEFAULT '',
	credit_days INTEGER NOT NULL DEFAULT 0,
	payment_terms TEXT NOT NULL DEFAULT '',
	price_list TEXT NOT NULL DEFAULT '',
	order_number TEXT NOT NULL DEFAULT '',
	notes TEXT NOT NULL DEFAULT '',
	subtotal INTEGER NOT NULL DEFAULT 0,
	discount INTEGER NOT NULL DEFAULT 0,
	tax_added INTEGER NOT NULL DEFAULT 0,
	tax_withheld INTEGER NOT NULL DEFAULT 0,
	total INTEGER NOT NULL DEFAULT 0,
	balance INTEGER NOT NULL DEFAULT 0,
	issued_at TEXT NOT NULL DEFAULT '',
	cancelled_at TEXT NOT NULL DEFAULT '',
	cancel_reason TEXT NOT NULL DEFAULT '',
	client_name TEXT NOT NULL DEFAULT '',
	client_tax_id TEXT NOT NULL DEFAULT '',
	client_address TEXT NOT NULL DEFAULT '',
	client_regime TEXT NOT NULL DEFAULT '',
	issuer_name TEXT NOT NULL DEFAULT '',
	issuer_tax_id TEXT NOT NULL DEFAULT '',
	issuer_address TEXT NOT NULL DEFAULT '',
	issuer_regime TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT '',
	code_key TEXT NOT NULL DEFAULT '',
	time TEXT NOT NULL DEFAULT '',
	client_country TEXT NOT NULL DEFAULT '',
	issuer_country TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_by_code ON document (code_key, id, archived_at);
CREATE UNIQUE INDEX document_by_number ON document (series, number) WHERE number > 0;
CREATE INDEX document_by_client ON document (client, date, id);
CREATE INDEX document_by_operation ON document (operation, id);
CREATE INDEX document_by_origin ON document (origin) WHERE origin IS NOT NULL;
CREATE INDEX document_by_date ON document (date, id);
CREATE TABLE document_line (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	document INTEGER NOT NULL REFERENCES document (id),
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
CREATE INDEX document_line_by_document ON document_line (document, position);
CREATE TABLE schedule (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,
	client INTEGER NOT NULL REFERENCES client (id),
	kind TEXT NOT NULL,
	state TEXT NOT NULL,
	cycle INTEGER NOT NULL CHECK (cycle > 0),
	day TEXT NOT NULL,
	start TEXT NOT NULL,
	time TEXT NOT NULL DEFAULT '',
	most INTEGER CHECK (most > 0),
	issued INTEGER NOT NULL DEFAULT 0,
	anchor TEXT NOT NULL DEFAULT '',
	anchor_no INTEGER NOT NULL DEFAULT 1,
	next_no INTEGER NOT NULL DEFAULT 1,
	next_date TEXT NOT NULL DEFAULT '',
	downtime TEXT NOT NULL DEFAULT 'hold',
	catch_up TEXT NOT NULL DEFAULT '',
	price_list TEXT NOT NULL DEFAULT '',
	series TEXT NOT NULL DEFAULT '',
	order_number TEXT NOT NULL DEFAULT '',
	notes TEXT NOT NULL DEFAULT '',
	text TEXT NOT NULL DEFAULT '',
	subtotal INTEGER NOT NULL DEFAULT 0,
	discount INTEGER NOT NULL DEFAULT 0,
	tax_added INTEGER NOT NULL DEFAULT 0,
	tax_withheld INTEGER NOT NULL DEFAULT 0,
	total INTEGER NOT NULL DEFAULT 0,
	fault TEXT NOT NULL DEFAULT '',
	fault_at TEXT NOT NULL DEFAULT '',
	created_at TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX schedule_by_client ON schedule (client, code, id);
CREATE INDEX schedule_by_next ON schedule (next_date, id) WHERE state = 'active' AND next_date <> '';
CREATE INDEX schedule_by_fault ON schedule (fault_at, id) WHERE fault_at <> '';
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
CREATE TABLE schedule_recipient (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	schedule INTEGER NOT NULL REFERENCES schedule (id),
	position INTEGER NOT NULL,
	role TEXT NOT NULL,
	app_user INTEGER REFERENCES app_user (id),
	contact INTEGER REFERENCES contact (id)
) STRICT;
CREATE INDEX schedule_recipient_by_schedule ON schedule_recipient (schedule, position);
CREATE INDEX schedule_recipient_by_contact ON schedule_recipient (contact) WHERE contact IS NOT NULL;
CREATE TABLE occurrence (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,
	schedule INTEGER NOT NULL REFERENCES schedule (id),
	client INTEGER NOT NULL REFERENCES client (id),
	occurrence_no INTEGER NOT NULL,
	date TEXT NOT NULL,
	state TEXT NOT NULL,
	document INTEGER UNIQUE REFERENCES document (id),
	reason TEXT NOT NULL DEFAULT '',
	made_at TEXT NOT NULL,
	UNIQUE (schedule, occurrence_no)
) STRICT;
CREATE INDEX occurrence_by_client ON occurrence (client, date, id);
CREATE INDEX occurrence_by_date ON occurrence (date, id);
CREATE INDEX occurrence_held ON occurrence (date, id) WHERE state = 'held';
CREATE TABLE runner (
	name TEXT PRIMARY KEY,
	owner TEXT NOT NULL,
	lease_until TEXT NOT NULL
) STRICT;
CREATE TABLE service_order (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	number TEXT NOT NULL UNIQUE,
	number_key TEXT NOT NULL,
	client INTEGER NOT NULL REFERENCES client (id),
	country TEXT NOT NULL DEFAULT '',
	tax_id TEXT NOT NULL DEFAULT '',
	date TEXT NOT NULL,
	time TEXT NOT NULL DEFAULT '',
	received_by INTEGER REFERENCES app_user (id),
	branch INTEGER REFERENCES address (id) ON DELETE SET NULL,
	state TEXT NOT NULL,
	cancel_reason TEXT NOT NULL DEFAULT '',
	priority TEXT NOT NULL DEFAULT '',
	technician INTEGER REFERENCES app_user (id),
	promised TEXT NOT NULL DEFAULT '',
	external_number TEXT NOT NULL DEFAULT '',
	equipment TEXT NOT NULL DEFAULT '',
	equipment_owner TEXT NOT NULL DEFAULT '',
	serial TEXT NOT NULL DEFAULT '',
	fault TEXT NOT NULL DEFAULT '',
	work TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX service_order_by_client ON service_order (client, date, id);
CREATE INDEX service_order_by_number ON service_order (number_key, id, archived_at);
CREATE INDEX service_order_by_date ON service_order (date, id, archived_at);
CREATE INDEX service_order_by_technician ON service_order (technician, date, id) WHERE technician IS NOT NULL;
CREATE INDEX service_order_by_serial ON service_order (serial, date, id) WHERE serial <> '';
CREATE INDEX service_order_by_branch ON service_order (branch) WHERE branch IS NOT NULL;
INSERT INTO counter (name, next) VALUES ('service_order.number', 1001);
CREATE TABLE order_dealing (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	service_order INTEGER NOT NULL REFERENCES service_order (id),
	created_at TEXT NOT NULL,
	kind TEXT NOT NULL,
	author INTEGER REFERENCES app_user (id),
	text TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_dealing_by_order ON order_dealing (service_order, created_at, id);
CREATE TABLE message (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	subject_entity TEXT NOT NULL,
	subject_id INTEGER NOT NULL,
	purpose TEXT NOT NULL,
	client INTEGER REFERENCES client (id) ON DELETE SET NULL,
	document INTEGER REFERENCES document (id),
	schedule INTEGER,
	state TEXT NOT NULL,
	reason TEXT NOT NULL DEFAULT '',
	title TEXT NOT NULL,
	text TEXT NOT NULL DEFAULT '',
	recipients TEXT NOT NULL DEFAULT '',
	uncertain TEXT NOT NULL DEFAULT 'resend',
	message_id TEXT NOT NULL DEFAULT '',
	sha256 TEXT NOT NULL DEFAULT '',
	frozen_at TEXT NOT NULL DEFAULT '',
	supersedes INTEGER REFERENCES message (id) ON DELETE SET NULL,
	created_at TEXT NOT NULL,
	created_by INTEGER REFERENCES app_user (id),
	archived_at TEXT NOT NULL DEFAULT '',
	UNIQUE (subject_entity, subject_id, purpose)
) STRICT;
CREATE INDEX message_by_created ON message (created_at, id, archived_at);
CREATE INDEX message_by_state ON message (state, created_at, id);
CREATE INDEX message_by_client ON message (client, created_at, id) WHERE client IS NOT NULL;
CREATE INDEX message_by_document ON message (document) WHERE document IS NOT NULL;
CREATE INDEX message_by_supersedes ON message (supersedes) WHERE supersedes IS NOT NULL;
CREATE TABLE message_body (
	message INTEGER PRIMARY KEY REFERENCES message (id),
	mime BLOB NOT NULL
) STRICT;
CREATE TABLE delivery (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	message INTEGER NOT NULL REFERENCES message (id),
	position INTEGER NOT NULL,
	role TEXT NOT NULL,
	app_user INTEGER REFERENCES app_user (id),
	contact INTEGER REFERENCES contact (id) ON DELETE SET NULL,
	name TEXT NOT NULL DEFAULT '',
	address TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT 'queued',
	attempts INTEGER NOT NULL DEFAULT 0,
	next_at TEXT NOT NULL DEFAULT '',
	trying_since TEXT NOT NULL DEFAULT '',
	tried_before INTEGER NOT NULL DEFAULT 0,
	owner TEXT NOT NULL DEFAULT '',
	lease_until TEXT NOT NULL DEFAULT '',
	code INTEGER NOT NULL DEFAULT 0,
	reply TEXT NOT NULL DEFAULT '',
	sent_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX delivery_by_address ON delivery (message, address) WHERE address <> '';
CREATE INDEX delivery_by_message ON delivery (message, position);
CREATE INDEX delivery_by_next ON delivery (next_at, id) WHERE state IN ('queued', 'uncertain');
CREATE INDEX delivery_by_lease ON delivery (lease_until) WHERE state = 'sending';
CREATE INDEX delivery_sent_to ON delivery (address, sent_at) WHERE sent_at <> '';
CREATE INDEX delivery_by_contact ON delivery (contact) WHERE contact IS NOT NULL;
CREATE TABLE attempt (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	message INTEGER NOT NULL REFERENCES message (id),
	delivery INTEGER NOT NULL REFERENCES delivery (id),
	address TEXT NOT NULL,
	n INTEGER NOT NULL,
	started TEXT NOT NULL,
	phase TEXT NOT NULL,
	ended TEXT NOT NULL DEFAULT '',
	result TEXT NOT NULL DEFAULT '',
	code INTEGER NOT NULL DEFAULT 0,
	text TEXT NOT NULL DEFAULT '',
	UNIQUE (delivery, n)
) STRICT;
CREATE INDEX attempt_by_message ON attempt (message, started, id);
CREATE TABLE mail_relay (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	paused_until TEXT NOT NULL DEFAULT '',
	faults INTEGER NOT NULL DEFAULT 0,
	reason TEXT NOT NULL DEFAULT '',
	alarm INTEGER NOT NULL DEFAULT 0 CHECK (alarm IN (0, 1)),
	worker TEXT NOT NULL DEFAULT '',
	seen_at TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO mail_relay (id) VALUES (1);
CREATE TABLE change (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id INTEGER REFERENCES app_user (id),
	user_name TEXT NOT NULL,
	at TEXT NOT NULL,
	action TEXT NOT NULL,
	detail TEXT NOT NULL DEFAULT '',
	part_of INTEGER REFERENCES change (id),
	undone_by INTEGER REFERENCES change (id)
) STRICT;
CREATE INDEX change_by_at ON change (at);
CREATE INDEX change_by_part ON change (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX change_by_import ON change (id) WHERE action = 'import' AND part_of IS NULL;
CREATE INDEX change_by_undone ON change (undone_by) WHERE undone_by IS NOT NULL;
CREATE TABLE import_open (
	operation INTEGER PRIMARY KEY REFERENCES change (id),
	entity TEXT NOT NULL,
	sum TEXT NOT NULL
) STRICT;
CREATE TABLE history (
	seq INTEGER PRIMARY KEY,
	change_id INTEGER NOT NULL REFERENCES change (id),
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	path TEXT NOT NULL,
	old_value TEXT,
	new_value TEXT,
	hash TEXT NOT NULL
) STRICT;
CREATE INDEX history_by_change ON history (change_id);
CREATE TABLE history_ref (
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	seq INTEGER NOT NULL REFERENCES history (seq),
	PRIMARY KEY (entity, record_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE history_head (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	seq INTEGER NOT NULL,
	hash TEXT NOT NULL
) STRICT;
INSERT INTO history_head (id, seq, hash) VALUES (1, 0, '');
CREATE TABLE search_doc (
	rk INTEGER PRIMARY KEY,
	kind INTEGER NOT NULL,
	record_id INTEGER NOT NULL,
	sort_key TEXT NOT NULL,
	words TEXT NOT NULL,
	ids TEXT NOT NULL,
	marks TEXT NOT NULL,
	shown TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX search_doc_by_record ON search_doc (kind, record_id);
CREATE INDEX search_doc_by_name ON search_doc (kind, sort_key, record_id);
CREATE TRIGGER history_never_updated BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_only_appended BEFORE INSERT ON history
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM history)
	OR NEW.seq <= (SELECT seq FROM history_head WHERE id = 1)
BEGIN SELECT RAISE(ABORT, 'the history only grows at its end'); END;
CREATE TRIGGER history_ref_never_updated BEFORE UPDATE ON history_ref
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_ref_never_deleted BEFORE DELETE ON history_ref
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER change_only_undone BEFORE UPDATE ON change
WHEN OLD.undone_by IS NOT NULL OR NEW.undone_by IS NULL OR NEW.id <> OLD.id
	OR NEW.user_id IS NOT OLD.user_id OR NEW.user_name <> OLD.user_name OR NEW.at <> OLD.at
	OR NEW.action <> OLD.action OR NEW.detail <> OLD.detail OR NEW.part_of IS NOT OLD.part_of
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER change_never_deleted BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER change_only_added BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM change WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_head_only_forward BEFORE UPDATE ON history_head
WHEN NEW.id <> OLD.id OR NEW.seq < OLD.seq OR (NEW.seq = OLD.seq AND NEW.hash <> OLD.hash)
BEGIN SELECT RAISE(ABORT, 'the head of the history only moves forward'); END;
CREATE TRIGGER history_head_never_deleted BEFORE DELETE ON history_head
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_head_never_added BEFORE INSERT ON history_head
BEGIN SELECT RAISE(ABORT, 'the history has one head'); END;
CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='', columnsize=0, detail=none,
	tokenize="ascii tokenchars '_+'");

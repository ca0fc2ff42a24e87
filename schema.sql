-- The whole current schema of Ficha, and the only one written by hand.
--
-- It is SQLite's dialect; `make schema.pg.sql` turns it into PostgreSQL's with a few rules of sed.
-- Rules: STRICT tables; texts are NOT NULL, "" is "not given"; moments are "2026-11-21T19:42:00Z" in UTC,
-- dates "2026-11-21"; yes/no is 0 or 1; money is in minor units of the company's currency; *_key is the sort
-- key or the duplicate key of the column before it, computed by the program; codes of drop-down lists
-- are list_value.code. rev counts the saves of a record and its children.
-- What differs by engine (guards of the history, the search index) stands beside the engines.

-- Facts about the database itself.
CREATE TABLE meta (
	key TEXT PRIMARY KEY,              -- 'demo' (1: sample data), 'demo_now' (the demo's clock), 'created_at',
	                                   -- 'schema_version' (PostgreSQL; SQLite has user_version),
	                                   -- 'setup', 'setup.STEP' (who left the set-up list, or a step of it)
	value TEXT NOT NULL
) STRICT;

-- Counters for proposed codes, taken inside the transaction that uses the number.
CREATE TABLE counter (
	name TEXT PRIMARY KEY,             -- 'client.code', 'service_order.number'
	next INTEGER NOT NULL              -- the next number to propose
) STRICT;

-- The firm that uses the program: exactly one row, id 1.
CREATE TABLE company (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL,
	country TEXT NOT NULL,             -- list country: default of new clients
	currency TEXT NOT NULL,            -- ISO 4217: gives the minor unit of all money columns
	time_zone TEXT NOT NULL,           -- tz database name; civil dates are dates there
	language TEXT NOT NULL,            -- list language: of its documents
	decimal_mark TEXT NOT NULL CHECK (decimal_mark IN ('.', ',')),
	tax_id TEXT NOT NULL DEFAULT '',   -- normalised; the issuer's on documents
	tax_regime TEXT NOT NULL DEFAULT '', -- list tax_regime
	business_line TEXT NOT NULL DEFAULT '', -- giro
	street TEXT NOT NULL DEFAULT '',
	ext_no TEXT NOT NULL DEFAULT '',
	int_no TEXT NOT NULL DEFAULT '',
	neighbourhood TEXT NOT NULL DEFAULT '',
	city TEXT NOT NULL DEFAULT '',
	municipality TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT '',
	zip TEXT NOT NULL DEFAULT '',      -- where documents are issued
	contact TEXT NOT NULL DEFAULT '',  -- whom clients ask for
	phone TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	website TEXT NOT NULL DEFAULT '',
	mail_sender TEXT NOT NULL DEFAULT '', -- address that documents are sent from
	mail_reply_to TEXT NOT NULL DEFAULT '',
	logo_at TEXT NOT NULL DEFAULT '',  -- moment when the logo was put there; '' there is none
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
-- Number series of documents: the next number is the counter "series.PREFIX", taken in the transaction
-- that issues. Within a series no number is left out and none comes twice.
CREATE TABLE series (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	company INTEGER NOT NULL REFERENCES company (id),
	position INTEGER NOT NULL,         -- the first of a kind is proposed
	kind TEXT NOT NULL,                -- list document_kind
	prefix TEXT NOT NULL UNIQUE,       -- 'F': documents are F-1, F-2
	first INTEGER NOT NULL DEFAULT 1   -- the series began here (earlier ones were issued elsewhere)
) STRICT;
-- The picture on documents: one row, or none.
CREATE TABLE logo (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	png BLOB NOT NULL
) STRICT;

-- Drop-down lists and their values.
CREATE TABLE list (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL UNIQUE,         -- 'client_status': fields name their list by this
	label_es TEXT NOT NULL,
	label_en TEXT NOT NULL,
	fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)), -- 1: rules depend on the codes; labels only
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE list_value (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	list INTEGER NOT NULL REFERENCES list (id),
	position INTEGER NOT NULL,         -- order of display
	code TEXT NOT NULL,                -- what records store; never changes
	label_es TEXT NOT NULL,
	label_en TEXT NOT NULL,
	alias TEXT NOT NULL DEFAULT '',    -- other names met in imports, separated by '|'
	active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), -- 0: kept where used, not offered
	UNIQUE (list, code)
) STRICT;

-- Roles and what they may do. No row: no.
CREATE TABLE role (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL UNIQUE,         -- 'administrator', 'operator', 'seller', 'technician'
	label_es TEXT NOT NULL,
	label_en TEXT NOT NULL,
	row_scope TEXT NOT NULL DEFAULT 'all', -- list row_scope: 'all', 'own' (clients by owner), 'assigned' (orders), 'none'
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE role_right (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	role INTEGER NOT NULL REFERENCES role (id),
	position INTEGER NOT NULL DEFAULT 0,
	entity TEXT NOT NULL,              -- kind of record, '*' all
	relation TEXT NOT NULL DEFAULT '', -- only through this relation ('client.contacts'); '' directly
	verbs TEXT NOT NULL,               -- comma list of list verb: 'list,view,create,edit,archive,print,export'
	hidden_fields TEXT NOT NULL DEFAULT '', -- comma list of fields that this role never sees
	UNIQUE (role, entity, relation)
) STRICT;

-- People of the firm. Staff who only receive mail cannot log in.
CREATE TABLE app_user (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL UNIQUE,         -- log-in name: lower-case letters, digits, . _ -
	full_name TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	phone TEXT NOT NULL DEFAULT '',
	language TEXT NOT NULL DEFAULT '', -- list language; '' as the company
	role INTEGER NOT NULL REFERENCES role (id),
	technician INTEGER NOT NULL DEFAULT 0 CHECK (technician IN (0, 1)), -- caps any role
	can_log_in INTEGER NOT NULL DEFAULT 1 CHECK (can_log_in IN (0, 1)),
	password_too INTEGER NOT NULL DEFAULT 0 CHECK (password_too IN (0, 1)), -- by SSH, a key is not enough
	archived_at TEXT NOT NULL DEFAULT '',
	mail_sender TEXT NOT NULL DEFAULT '' -- address that mail caused by this user is from; '' that of the company
) STRICT;
-- Password hashes, apart, so that no list or history ever meets them.
CREATE TABLE credential (
	user_id INTEGER PRIMARY KEY REFERENCES app_user (id),
	hash TEXT NOT NULL,                -- crypt(5), yescrypt
	changed_at TEXT NOT NULL,
	times_set INTEGER NOT NULL DEFAULT 1 -- one more each time; sessions from before then end
) STRICT;
-- Public keys with which users come by SSH. Archived: revoked.
CREATE TABLE ssh_key (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	label TEXT NOT NULL DEFAULT '',    -- for people: 'laptop'
	public_key TEXT NOT NULL UNIQUE,   -- 'ssh-ed25519 AAAA...', without a comment
	fingerprint TEXT NOT NULL,         -- 'SHA256:...', of public_key
	created_at TEXT NOT NULL,
	last_used_at TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ssh_key_user ON ssh_key (user_id);
-- Who has the program open now. Rows that are not renewed count for nothing after a while.
CREATE TABLE open_session (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	ssh_key INTEGER REFERENCES ssh_key (id), -- NULL: came without one
	holder TEXT NOT NULL UNIQUE,       -- the program, as presence.session_key
	source TEXT NOT NULL,              -- address that it came from, 'local'
	since TEXT NOT NULL,
	seen_at TEXT NOT NULL,             -- renewed while it goes on
	archived_at TEXT NOT NULL DEFAULT '' -- an administrator closed it
) STRICT;
CREATE INDEX open_session_user ON open_session (user_id);
-- Failed log-ins by account ('user:ana') and by source ('from:192.0.2.7').
CREATE TABLE throttle (
	subject TEXT PRIMARY KEY,
	failures INTEGER NOT NULL,
	next_at TEXT NOT NULL              -- no try is looked at before this moment
) STRICT;

-- What each user has arranged for himself: columns, order, saved filters.
CREATE TABLE user_setting (
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	name TEXT NOT NULL,                -- 'grid.client.columns'
	value TEXT NOT NULL,
	PRIMARY KEY (user_id, name)
) STRICT, WITHOUT ROWID;
-- How the columns of a source's files are imported, by name, for all users.
CREATE TABLE import_map (
	entity TEXT NOT NULL,              -- kind of record
	name TEXT NOT NULL,                -- 'defontana'
	text TEXT NOT NULL,                -- lines "map,HEADING,PATH", "set,PATH,VALUE", "match,FIELD,"
	PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
-- Who has which record open for editing; rows that are not renewed count for nothing after a while.
CREATE TABLE presence (
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	session_key TEXT NOT NULL,         -- random, one for each running program
	user_name TEXT NOT NULL,
	since TEXT NOT NULL,
	seen_at TEXT NOT NULL,             -- renewed while the record stays open
	PRIMARY KEY (entity, record_id, session_key)
) STRICT, WITHOUT ROWID;
-- Forms that are open or were left open, as they are typed: for their owner's eyes only, in no history.
CREATE TABLE draft (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id INTEGER NOT NULL REFERENCES app_user (id),
	entity TEXT NOT NULL,              -- kind of record
	record_id INTEGER NOT NULL,        -- 0: a new one
	part TEXT NOT NULL,                -- of a form of one row: beginning of its paths, 'address[12].'
	relation TEXT NOT NULL,            -- where a new one was opened from: 'client.contacts' ...
	from_id INTEGER NOT NULL,          -- ... of this record
	holder TEXT NOT NULL,              -- the program that writes it, as presence.session_key
	title TEXT NOT NULL,               -- the record's name
	body TEXT NOT NULL,                -- JSON: paths and values
	typed_at TEXT NOT NULL,
	doomed_at TEXT NOT NULL DEFAULT '' -- since when it is known to be too old; '': it is not
) STRICT;
CREATE INDEX draft_user ON draft (user_id);

-- Clients and prospects.
CREATE TABLE client (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	kind TEXT NOT NULL,                -- list client_kind: 'prospect', 'customer'
	code TEXT NOT NULL UNIQUE,         -- short name for people, proposed from counter client.code
	external_id TEXT NOT NULL DEFAULT '', -- the record's name in another system
	legal_name TEXT NOT NULL,
	legal_name_key TEXT NOT NULL,
	legal_name_near TEXT NOT NULL DEFAULT '', -- its telling words, in order: near names are equal here
	trade_name TEXT NOT NULL DEFAULT '',
	trade_name_key TEXT NOT NULL DEFAULT '',
	country TEXT NOT NULL DEFAULT '',  -- list country
	tax_id TEXT NOT NULL DEFAULT '',   -- normalised: RFC without separators, RUT and NIT with the hyphen
	tax_id_kind TEXT NOT NULL DEFAULT '', -- list tax_id_kind: follows the country
	person_type TEXT NOT NULL DEFAULT '', -- list person_type: 'individual', 'company'
	phone1 TEXT NOT NULL DEFAULT '',
	phone1_key TEXT NOT NULL DEFAULT '', -- last eight digits
	phone2 TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',    -- lower case
	website TEXT NOT NULL DEFAULT '',
	business_line TEXT NOT NULL DEFAULT '', -- giro
	tax_regime TEXT NOT NULL DEFAULT '', -- list tax_regime (SAT c_RegimenFiscal)
	cfdi_use TEXT NOT NULL DEFAULT '', -- list cfdi_use (SAT c_UsoCFDI)
	payment_terms TEXT NOT NULL DEFAULT '', -- list payment_terms
	credit_days INTEGER NOT NULL DEFAULT 0,
	credit_limit INTEGER NOT NULL DEFAULT 0, -- money
	price_list TEXT NOT NULL DEFAULT '', -- list price_list
	owner INTEGER REFERENCES app_user (id), -- the assigned user
	cc_owner INTEGER NOT NULL DEFAULT 0 CHECK (cc_owner IN (0, 1)), -- the owner gets a copy of every mail
	status TEXT NOT NULL DEFAULT '',   -- list client_status
	contact_count INTEGER NOT NULL DEFAULT 0, -- stored: active contacts
	balance INTEGER NOT NULL DEFAULT 0, -- stored, money: what is left to pay of issued documents
	created_at TEXT NOT NULL,
	converted_at TEXT NOT NULL DEFAULT '', -- when the prospect became a customer
	replaced_by INTEGER REFERENCES client (id), -- the client that this one was merged into
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
-- Counting needs the indexes alone, and so does a page of the list by name, everybody's and that of an owner: its clients lie all over the table.
CREATE INDEX client_by_name ON client (legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1, status, owner, balance, trade_name);
CREATE INDEX client_by_trade_name ON client (trade_name_key, id, archived_at);
CREATE INDEX client_by_tax_id ON client (tax_id, id, archived_at);
CREATE INDEX client_by_email ON client (email, id, archived_at);
CREATE INDEX client_by_phone ON client (phone1_key) WHERE phone1_key <> '';
CREATE INDEX client_by_external_id ON client (external_id) WHERE external_id <> '';
CREATE INDEX client_by_owner ON client (owner, legal_name_key, id, archived_at, rev, code, legal_name, kind, tax_id, phone1, status, balance, trade_name);
CREATE INDEX client_by_balance ON client (balance, id, archived_at);
CREATE INDEX client_by_created ON client (created_at, id, archived_at);
CREATE INDEX client_by_near_name ON client (legal_name_near) WHERE legal_name_near <> '';
CREATE INDEX client_by_replaced ON client (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE address (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	client INTEGER NOT NULL REFERENCES client (id),
	position INTEGER NOT NULL,         -- order on the card
	kind TEXT NOT NULL,                -- list address_kind: 'fiscal' (one at most), 'branch'
	name TEXT NOT NULL DEFAULT '',     -- of the branch
	street TEXT NOT NULL DEFAULT '',
	ext_no TEXT NOT NULL DEFAULT '',
	int_no TEXT NOT NULL DEFAULT '',
	neighbourhood TEXT NOT NULL DEFAULT '', -- colonia, barrio
	city TEXT NOT NULL DEFAULT '',
	municipality TEXT NOT NULL DEFAULT '', -- municipio, alcaldía, comuna
	state TEXT NOT NULL DEFAULT '',    -- estado, región, departamento
	zip TEXT NOT NULL DEFAULT '',
	country TEXT NOT NULL DEFAULT '',  -- list country
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
	clabe TEXT NOT NULL DEFAULT '',    -- 18 digits, checked
	payment_means TEXT NOT NULL DEFAULT '', -- list payment_means (SAT c_FormaPago)
	description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX bank_account_by_client ON bank_account (client, position);

-- Notes on a client, dated, by author.
CREATE TABLE note (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	client INTEGER NOT NULL REFERENCES client (id),
	created_at TEXT NOT NULL,
	author INTEGER REFERENCES app_user (id), -- NULL: the system
	text TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX note_by_client ON note (client, created_at, id);

-- Persons: the firm's one catalogue of people at clients.
CREATE TABLE person (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	name_near TEXT NOT NULL DEFAULT '', -- its words, in order: near names are equal here
	phone TEXT NOT NULL DEFAULT '',
	phone_key TEXT NOT NULL DEFAULT '', -- last eight digits
	mobile TEXT NOT NULL DEFAULT '',
	email TEXT NOT NULL DEFAULT '',
	email2 TEXT NOT NULL DEFAULT '',
	address TEXT NOT NULL DEFAULT '',
	description TEXT NOT NULL DEFAULT '',
	owner INTEGER REFERENCES app_user (id),
	self_client INTEGER REFERENCES client (id), -- stored: the client whose self-contact this is
	replaced_by INTEGER REFERENCES person (id), -- the person that this one was merged into
	archived_at TEXT NOT NULL DEFAULT '',
	external_id TEXT NOT NULL DEFAULT '' -- the record's name in another system
) STRICT;
CREATE INDEX person_by_name ON person (name_key, id, archived_at);
CREATE INDEX person_by_email ON person (email) WHERE email <> '';
CREATE INDEX person_by_phone ON person (phone_key) WHERE phone_key <> '';
CREATE INDEX person_by_owner ON person (owner) WHERE owner IS NOT NULL;
CREATE INDEX person_by_near_name ON person (name_near) WHERE name_near <> '';
CREATE INDEX person_by_replaced ON person (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE INDEX person_by_external_id ON person (external_id) WHERE external_id <> '';
CREATE INDEX person_by_self_client ON person (self_client) WHERE self_client IS NOT NULL; -- a client's end looks here

-- A contact is the link of a person to a client.
CREATE TABLE contact (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	client INTEGER NOT NULL REFERENCES client (id),
	person INTEGER NOT NULL REFERENCES person (id),
	department TEXT NOT NULL DEFAULT '',
	job_title TEXT NOT NULL DEFAULT '',
	mail_scope TEXT NOT NULL DEFAULT 'all', -- comma list of list mail_scope: what this contact is mailed
	is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)), -- one active per client
	is_self INTEGER NOT NULL DEFAULT 0 CHECK (is_self IN (0, 1)), -- stored: the client itself
	portal INTEGER NOT NULL DEFAULT 0 CHECK (portal IN (0, 1)), -- may look at the client's own data
	service_start TEXT NOT NULL DEFAULT '', -- dates, both inclusive; '' is open
	service_end TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT '',
	UNIQUE (client, person)
) STRICT;
CREATE INDEX contact_by_person ON contact (person);
CREATE UNIQUE INDEX contact_one_self ON contact (client) WHERE is_self = 1;
CREATE UNIQUE INDEX contact_one_primary ON contact (client) WHERE is_primary = 1 AND archived_at = '';

-- Pairs of records that look alike and that somebody has said are two.
CREATE TABLE not_duplicate (
	entity TEXT NOT NULL,
	first_id INTEGER NOT NULL,         -- the smaller id
	second_id INTEGER NOT NULL,
	user_name TEXT NOT NULL,           -- who said so
	at TEXT NOT NULL,
	PRIMARY KEY (entity, first_id, second_id)
) STRICT, WITHOUT ROWID;
-- Taxes, with the dates between which they hold. A rate never changes: a new one is a new row.
CREATE TABLE tax (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,         -- 'IVA16'
	name TEXT NOT NULL,
	kind TEXT NOT NULL,                -- list tax_kind: 'added', 'withheld', 'exempt'
	sat_tax TEXT NOT NULL DEFAULT '',  -- list sat_tax (SAT c_Impuesto): '001' ISR, '002' IVA, '003' IEPS
	rate INTEGER NOT NULL DEFAULT 0,   -- per cent, millionths: 16000000 is 16 %
	valid_from TEXT NOT NULL DEFAULT '', -- dates, both inclusive; '' is open
	valid_to TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- Products and services.
CREATE TABLE product (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	code TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	kind TEXT NOT NULL,                -- list product_kind: 'product', 'service'
	unit TEXT NOT NULL DEFAULT '',     -- list unit (UN/ECE recommendation 20, SAT c_ClaveUnidad)
	price INTEGER NOT NULL DEFAULT 0,  -- millionths, without taxes
	tax INTEGER REFERENCES tax (id),
	tax2 INTEGER REFERENCES tax (id),
	tax3 INTEGER REFERENCES tax (id),
	sat_product TEXT NOT NULL DEFAULT '', -- SAT c_ClaveProdServ, eight digits
	description TEXT NOT NULL DEFAULT '', -- further lines on documents
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX product_by_name ON product (name_key, id, archived_at);
-- Its prices in price lists; where there is none, product.price holds.
CREATE TABLE price (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	product INTEGER NOT NULL REFERENCES product (id),
	position INTEGER NOT NULL,
	price_list TEXT NOT NULL,          -- list price_list
	price INTEGER NOT NULL,            -- millionths
	UNIQUE (product, price_list)
) STRICT;

-- A sale from its first document to its last; what the sales tab shows a row of. All but client and
-- opened_at follow its documents.
CREATE TABLE operation (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	client INTEGER NOT NULL REFERENCES client (id),
	opened_at TEXT NOT NULL,
	date TEXT NOT NULL DEFAULT '',     -- of its last document
	delivery_notes TEXT NOT NULL DEFAULT '', -- their codes, ', ' between
	invoices TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT '',    -- list document_state, of its last document
	total INTEGER NOT NULL DEFAULT 0,  -- money: of its invoices, else of its last document
	balance INTEGER NOT NULL DEFAULT 0, -- money: what is left to pay
	archived_at TEXT NOT NULL DEFAULT '' -- when its only draft was put away
) STRICT;
CREATE INDEX operation_by_client ON operation (client, date, id);
CREATE INDEX operation_by_date ON operation (date, id);

-- Sales documents of all kinds. A draft becomes issued (it gets its number, and nothing in it changes
-- any more), an issued one cancelled.
CREATE TABLE document (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	kind TEXT NOT NULL,                -- list document_kind: 'delivery_note', 'invoice'
	code TEXT NOT NULL UNIQUE,         -- 'F-12'; of a draft a number from counter document.draft
	series TEXT NOT NULL DEFAULT '',   -- series.prefix
	number INTEGER NOT NULL DEFAULT 0, -- in its series; 0: a draft
	state TEXT NOT NULL,               -- list document_state: 'draft', 'issued', 'cancelled'
	operation INTEGER NOT NULL REFERENCES operation (id),
	origin INTEGER REFERENCES document (id), -- the document that it was made from
	client INTEGER NOT NULL REFERENCES client (id),
	date TEXT NOT NULL,
	due_date TEXT NOT NULL DEFAULT '',
	credit_days INTEGER NOT NULL DEFAULT 0,
	payment_terms TEXT NOT NULL DEFAULT '', -- list payment_terms
	price_list TEXT NOT NULL DEFAULT '', -- list price_list
	order_number TEXT NOT NULL DEFAULT '', -- the client's purchase order
	notes TEXT NOT NULL DEFAULT '',    -- printed below the lines
	subtotal INTEGER NOT NULL DEFAULT 0, -- money, as the four that follow
	discount INTEGER NOT NULL DEFAULT 0,
	tax_added INTEGER NOT NULL DEFAULT 0,
	tax_withheld INTEGER NOT NULL DEFAULT 0,
	total INTEGER NOT NULL DEFAULT 0,
	balance INTEGER NOT NULL DEFAULT 0, -- stored, money: what is left to pay
	issued_at TEXT NOT NULL DEFAULT '',
	cancelled_at TEXT NOT NULL DEFAULT '',
	cancel_reason TEXT NOT NULL DEFAULT '',
	client_name TEXT NOT NULL DEFAULT '', -- the parties as they were when it was issued
	client_tax_id TEXT NOT NULL DEFAULT '',
	client_address TEXT NOT NULL DEFAULT '',
	client_regime TEXT NOT NULL DEFAULT '', -- list tax_regime, or a Chilean's line of business
	issuer_name TEXT NOT NULL DEFAULT '',
	issuer_tax_id TEXT NOT NULL DEFAULT '',
	issuer_address TEXT NOT NULL DEFAULT '',
	issuer_regime TEXT NOT NULL DEFAULT '',
	archived_at TEXT NOT NULL DEFAULT '',
	code_key TEXT NOT NULL DEFAULT '', -- its digits by their value: F-9 is before F-10
	time TEXT NOT NULL DEFAULT '', -- '09:30': printed beside the date; '' no hour is printed
	client_country TEXT NOT NULL DEFAULT '', -- list country, as the parties: what its tax id is
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
	unit TEXT NOT NULL DEFAULT '',     -- list unit
	quantity INTEGER NOT NULL,         -- millionths
	price INTEGER NOT NULL,            -- millionths, without taxes
	discount INTEGER NOT NULL DEFAULT 0, -- per cent, millionths
	amount INTEGER NOT NULL DEFAULT 0, -- money: quantity times price
	discounted INTEGER NOT NULL DEFAULT 0, -- money: what the discount takes off
	tax INTEGER REFERENCES tax (id),
	tax2 INTEGER REFERENCES tax (id),
	tax3 INTEGER REFERENCES tax (id),
	rate INTEGER NOT NULL DEFAULT 0,   -- of the taxes before: per cent, millionths; a withheld one is negative
	rate2 INTEGER NOT NULL DEFAULT 0,
	rate3 INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX document_line_by_document ON document_line (document, position);

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

-- Service orders: what a client's equipment, or our own, is to have done to it.
CREATE TABLE service_order (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	number TEXT NOT NULL UNIQUE,       -- proposed from counter service_order.number; never changes
	number_key TEXT NOT NULL,          -- its digits by their value: 999 is before 1001
	client INTEGER NOT NULL REFERENCES client (id),
	country TEXT NOT NULL DEFAULT '',  -- list country: the client's when the order was made; tells what tax_id is
	tax_id TEXT NOT NULL DEFAULT '',   -- the order's own, normalised; the client's unless given; '' there is none
	date TEXT NOT NULL,                -- when it was taken in: a civil date
	time TEXT NOT NULL DEFAULT '',     -- and '09:30', in the company's time zone
	received_by INTEGER REFERENCES app_user (id),
	branch INTEGER REFERENCES address (id) ON DELETE SET NULL, -- of the client: where the work is
	state TEXT NOT NULL,               -- list order_state; 'cancelled' has a reason
	cancel_reason TEXT NOT NULL DEFAULT '',
	priority TEXT NOT NULL DEFAULT '', -- list order_priority
	technician INTEGER REFERENCES app_user (id),
	promised TEXT NOT NULL DEFAULT '', -- a civil date
	external_number TEXT NOT NULL DEFAULT '', -- what the client or the maker calls it
	equipment TEXT NOT NULL DEFAULT '',
	equipment_owner TEXT NOT NULL DEFAULT '', -- list equipment_owner: 'client', 'own'
	serial TEXT NOT NULL DEFAULT '',   -- its serial number
	fault TEXT NOT NULL DEFAULT '',    -- as the client tells it
	work TEXT NOT NULL DEFAULT '',     -- to be done
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX service_order_by_client ON service_order (client, date, id);
CREATE INDEX service_order_by_number ON service_order (number_key, id, archived_at);
CREATE INDEX service_order_by_date ON service_order (date, id, archived_at);
CREATE INDEX service_order_by_technician ON service_order (technician, date, id) WHERE technician IS NOT NULL;
CREATE INDEX service_order_by_serial ON service_order (serial, date, id) WHERE serial <> ''; -- what was done to a thing before
CREATE INDEX service_order_by_branch ON service_order (branch) WHERE branch IS NOT NULL; -- an address's end looks here
INSERT INTO counter (name, next) VALUES ('service_order.number', 1001);

-- Dealings with an order: who told whom what, and when.
CREATE TABLE order_dealing (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	rev INTEGER NOT NULL DEFAULT 1,
	service_order INTEGER NOT NULL REFERENCES service_order (id),
	created_at TEXT NOT NULL,
	kind TEXT NOT NULL,                -- list dealing_kind
	author INTEGER REFERENCES app_user (id), -- NULL: the system
	text TEXT NOT NULL,
	archived_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_dealing_by_order ON order_dealing (service_order, created_at, id);

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

-- History: one change is one act of one user; its rows say what became different. Never changed
-- afterwards (guarded), chained by hashes, so that an alteration shows.
CREATE TABLE change (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id INTEGER REFERENCES app_user (id), -- NULL: the system
	user_name TEXT NOT NULL,           -- as it was; survives the user
	at TEXT NOT NULL,
	action TEXT NOT NULL,              -- 'create', 'edit', 'archive', 'convert', 'import', ...
	detail TEXT NOT NULL DEFAULT '',   -- accepted questions, the import's file
	part_of INTEGER REFERENCES change (id), -- the first change of a long operation (import, bulk) done in parts
	undone_by INTEGER REFERENCES change (id) -- the change that took this one back
) STRICT;
CREATE INDEX change_by_at ON change (at);
CREATE INDEX change_by_part ON change (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX change_by_import ON change (id) WHERE action = 'import' AND part_of IS NULL;
CREATE INDEX change_by_undone ON change (undone_by) WHERE undone_by IS NOT NULL;
-- Imports that are under way or were broken off: the same file again goes on under the same number.
CREATE TABLE import_open (
	operation INTEGER PRIMARY KEY REFERENCES change (id), -- the import's number
	entity TEXT NOT NULL,              -- kind of record
	sum TEXT NOT NULL                  -- SHA-256 of what the file says
) STRICT;
CREATE TABLE history (
	seq INTEGER PRIMARY KEY,           -- 1, 2, 3 without a gap
	change_id INTEGER NOT NULL REFERENCES change (id),
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	path TEXT NOT NULL,                -- the field ('legal_name', 'address[12].street'); '' for a whole record
	old_value TEXT,                    -- NULL: there was none. A whole record is a JSON object
	new_value TEXT,
	hash TEXT NOT NULL                 -- SHA-256 over the previous hash and this row, see dict/history.h
) STRICT;
CREATE INDEX history_by_change ON history (change_id);
-- Which cards show a row: the record itself, and the client of a contact, note or address.
CREATE TABLE history_ref (
	entity TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	seq INTEGER NOT NULL REFERENCES history (seq),
	PRIMARY KEY (entity, record_id, seq)
) STRICT, WITHOUT ROWID;
-- The end of the chain: one row, updated last in every writing transaction. Screens poll its seq.
CREATE TABLE history_head (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	seq INTEGER NOT NULL,
	hash TEXT NOT NULL
) STRICT;
INSERT INTO history_head (id, seq, hash) VALUES (1, 0, '');

-- The search index's ranks: rk is the rank in name order within a kind (kind * 2^56 + spaced rank).
CREATE TABLE search_doc (
	rk INTEGER PRIMARY KEY,
	kind INTEGER NOT NULL,             -- the dictionary's number of the entity
	record_id INTEGER NOT NULL,
	sort_key TEXT NOT NULL,
	words TEXT NOT NULL,               -- folded words, each with a blank before it
	ids TEXT NOT NULL,                 -- bare identifiers, each with a blank before it
	marks TEXT NOT NULL,               -- reserved tokens, each with a blank before it
	shown TEXT NOT NULL DEFAULT ''     -- what lists show of it that stands in other tables
) STRICT;
CREATE UNIQUE INDEX search_doc_by_record ON search_doc (kind, record_id);
CREATE INDEX search_doc_by_name ON search_doc (kind, sort_key, record_id, shown); -- a page of a list needs it alone
-- PostgreSQL finds parts of words by their trigrams, where it may have the extension.
--pg: DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; EXCEPTION WHEN OTHERS THEN NULL; END $$;
--pg: DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN CREATE INDEX search_doc_parts ON search_doc USING gin (words gin_trgm_ops, ids gin_trgm_ops); END IF; END $$;

-- What the history promises, kept by the database itself: rows are added at its end and never changed.
-- REVOKE binds every role but the tables' owner; the triggers bind the owner as well.
CREATE FUNCTION ficha_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the history is never changed';
END $$;
-- Two writers may have read the same end: the second one is told to try again.
CREATE FUNCTION ficha_history_append() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM history)
		OR NEW.seq <= (SELECT seq FROM history_head WHERE id = 1) THEN
		RAISE EXCEPTION 'the history only grows at its end' USING ERRCODE = '40001';
	END IF;
	RETURN NEW;
END $$;
CREATE FUNCTION ficha_change_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.undone_by IS NOT NULL OR NEW.undone_by IS NULL OR NEW.id <> OLD.id
		OR NEW.user_id IS DISTINCT FROM OLD.user_id OR NEW.user_name <> OLD.user_name
		OR NEW.at <> OLD.at OR NEW.action <> OLD.action OR NEW.detail <> OLD.detail
		OR NEW.part_of IS DISTINCT FROM OLD.part_of THEN
		RAISE EXCEPTION 'the history is never changed';
	END IF;
	RETURN NEW;
END $$;
CREATE FUNCTION ficha_head_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.id <> OLD.id THEN
		RAISE EXCEPTION 'the history has one head';
	END IF;
	IF NEW.seq < OLD.seq OR (NEW.seq = OLD.seq AND NEW.hash <> OLD.hash) THEN
		RAISE EXCEPTION 'the head of the history only moves forward' USING ERRCODE = '40001';
	END IF;
	RETURN NEW;
END $$;

CREATE TRIGGER history_never_changed BEFORE DELETE OR UPDATE ON history
	FOR EACH ROW EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER history_only_appended BEFORE INSERT ON history
	FOR EACH ROW EXECUTE FUNCTION ficha_history_append();
CREATE TRIGGER history_never_emptied BEFORE TRUNCATE ON history
	FOR EACH STATEMENT EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER history_ref_never_changed BEFORE DELETE OR UPDATE ON history_ref
	FOR EACH ROW EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER history_ref_never_emptied BEFORE TRUNCATE ON history_ref
	FOR EACH STATEMENT EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER change_only_undone BEFORE UPDATE ON change
	FOR EACH ROW EXECUTE FUNCTION ficha_change_update();
CREATE TRIGGER change_never_deleted BEFORE DELETE ON change
	FOR EACH ROW EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER change_never_emptied BEFORE TRUNCATE ON change
	FOR EACH STATEMENT EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER history_head_only_forward BEFORE UPDATE ON history_head
	FOR EACH ROW EXECUTE FUNCTION ficha_head_update();
CREATE TRIGGER history_head_only_one BEFORE INSERT OR DELETE ON history_head
	FOR EACH ROW EXECUTE FUNCTION ficha_refuse();
CREATE TRIGGER history_head_never_emptied BEFORE TRUNCATE ON history_head
	FOR EACH STATEMENT EXECUTE FUNCTION ficha_refuse();

REVOKE UPDATE, DELETE, TRUNCATE ON history, history_ref FROM PUBLIC;
REVOKE DELETE, TRUNCATE ON change FROM PUBLIC;
REVOKE INSERT, DELETE, TRUNCATE ON history_head FROM PUBLIC;

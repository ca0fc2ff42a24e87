-- What the history promises, kept by the database itself: rows are added at its end and never changed.
-- INSERT has guards as well: INSERT OR REPLACE deletes without firing a DELETE trigger unless the
-- connection asked for that.
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

-- Setting the head to what it is takes PostgreSQL's lock of it, and is let pass on both.
CREATE TRIGGER history_head_only_forward BEFORE UPDATE ON history_head
WHEN NEW.id <> OLD.id OR NEW.seq < OLD.seq OR (NEW.seq = OLD.seq AND NEW.hash <> OLD.hash)
BEGIN SELECT RAISE(ABORT, 'the head of the history only moves forward'); END;
CREATE TRIGGER history_head_never_deleted BEFORE DELETE ON history_head
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_head_never_added BEFORE INSERT ON history_head
BEGIN SELECT RAISE(ABORT, 'the history has one head'); END;

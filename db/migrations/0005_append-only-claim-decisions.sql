-- What officials decided about a claimed status is never changed: the database itself refuses.
CREATE TRIGGER qualification_decisions_no_update BEFORE UPDATE ON qualification_decisions BEGIN SELECT RAISE(ABORT, 'qualification_decisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER qualification_decisions_no_delete BEFORE DELETE ON qualification_decisions BEGIN SELECT RAISE(ABORT, 'qualification_decisions is append-only'); END;

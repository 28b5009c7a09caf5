-- What was logged or received is never changed: the database itself refuses.
CREATE TRIGGER audit_leaves_no_update BEFORE UPDATE ON audit_leaves BEGIN SELECT RAISE(ABORT, 'audit_leaves is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_leaves_no_delete BEFORE DELETE ON audit_leaves BEGIN SELECT RAISE(ABORT, 'audit_leaves is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER bid_versions_no_update BEFORE UPDATE ON bid_versions BEGIN SELECT RAISE(ABORT, 'bid_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER bid_versions_no_delete BEFORE DELETE ON bid_versions BEGIN SELECT RAISE(ABORT, 'bid_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_history_no_update BEFORE UPDATE ON call_history BEGIN SELECT RAISE(ABORT, 'call_history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_history_no_delete BEFORE DELETE ON call_history BEGIN SELECT RAISE(ABORT, 'call_history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER verification_decisions_no_update BEFORE UPDATE ON verification_decisions BEGIN SELECT RAISE(ABORT, 'verification_decisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER verification_decisions_no_delete BEFORE DELETE ON verification_decisions BEGIN SELECT RAISE(ABORT, 'verification_decisions is append-only'); END;

DROP INDEX `finds_state`;--> statement-breakpoint
ALTER TABLE `finds` ADD `due_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `finds_due` ON `finds` (`state`,`due_at`);
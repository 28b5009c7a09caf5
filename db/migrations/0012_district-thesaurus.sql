CREATE TABLE `thesaurus_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`chinese_json` text NOT NULL,
	`english_json` text NOT NULL,
	`near_json` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thesaurus_entries_state` ON `thesaurus_entries` (`state`,`changed_at`);--> statement-breakpoint
CREATE INDEX `thesaurus_entries_creator` ON `thesaurus_entries` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `thesaurus_versions` (
	`entry_id` text NOT NULL,
	`version` integer NOT NULL,
	`chinese_json` text NOT NULL,
	`english_json` text NOT NULL,
	`near_json` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`person_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `version`),
	FOREIGN KEY (`entry_id`) REFERENCES `thesaurus_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thesaurus_versions_person` ON `thesaurus_versions` (`person_id`);--> statement-breakpoint
-- What the district's words were is never changed: the database itself refuses.
CREATE TRIGGER thesaurus_versions_no_update BEFORE UPDATE ON thesaurus_versions BEGIN SELECT RAISE(ABORT, 'thesaurus_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER thesaurus_versions_no_delete BEFORE DELETE ON thesaurus_versions BEGIN SELECT RAISE(ABORT, 'thesaurus_versions is append-only'); END;

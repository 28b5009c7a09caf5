CREATE TABLE `finds` (
	`person_id` text NOT NULL,
	`source` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`event_id` text NOT NULL,
	`why_json` text NOT NULL,
	`found_at` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`person_id`, `source`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finds_subject` ON `finds` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `finds_event` ON `finds` (`event_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `finds_state` ON `finds` (`state`,`found_at`);--> statement-breakpoint
CREATE INDEX `finds_source` ON `finds` (`source`,`found_at`);--> statement-breakpoint
CREATE TABLE `muted_reasons` (
	`person_id` text NOT NULL,
	`asked` text NOT NULL,
	`found` text NOT NULL,
	`muted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `asked`, `found`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `muted_things` (
	`person_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`muted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `profile_watches` (
	`person_id` text PRIMARY KEY NOT NULL,
	`frequency` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`query_text` text NOT NULL,
	`filters_json` text NOT NULL,
	`frequency` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`looked_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_searches_person` ON `saved_searches` (`person_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `saved_searches_revision` ON `saved_searches` (`revision`);--> statement-breakpoint
CREATE INDEX `saved_searches_deleted` ON `saved_searches` (`deleted_at`);
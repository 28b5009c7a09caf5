CREATE TABLE `step_ups` (
	`session_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`code_hash` text,
	`code_sent_at` integer,
	`code_tries` integer NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`session_hash`) REFERENCES `sessions`(`id_hash`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `step_ups_person` ON `step_ups` (`person_id`);--> statement-breakpoint
CREATE TABLE `answer_snippet_versions` (
	`snippet_id` text NOT NULL,
	`version` integer NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`answer` text NOT NULL,
	`facts_json` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`snippet_id`, `version`),
	FOREIGN KEY (`snippet_id`) REFERENCES `answer_snippets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_snippet_versions_saved_by` ON `answer_snippet_versions` (`saved_by_id`);--> statement-breakpoint
CREATE TABLE `answer_snippets` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`answer` text NOT NULL,
	`version` integer NOT NULL,
	`facts_json` text NOT NULL,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_snippets_organization` ON `answer_snippets` (`organization_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `answer_snippets_created_by` ON `answer_snippets` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `answer_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`bid_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`source_bid_id` text,
	`source_snippet_id` text,
	`source_version` integer,
	`source_title_zh` text NOT NULL,
	`source_title_en` text,
	`source_at` integer NOT NULL,
	`pasted` text NOT NULL,
	`facts_json` text NOT NULL,
	`pasted_by_id` text NOT NULL,
	`pasted_at` integer NOT NULL,
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_snippet_id`) REFERENCES `answer_snippets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pasted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_sources_bid` ON `answer_sources` (`bid_id`);--> statement-breakpoint
CREATE INDEX `answer_sources_organization` ON `answer_sources` (`organization_id`);--> statement-breakpoint
CREATE INDEX `answer_sources_source_bid` ON `answer_sources` (`source_bid_id`);--> statement-breakpoint
CREATE INDEX `answer_sources_source_snippet` ON `answer_sources` (`source_snippet_id`);--> statement-breakpoint
CREATE INDEX `answer_sources_pasted_by` ON `answer_sources` (`pasted_by_id`);--> statement-breakpoint
CREATE TABLE `library_answers` (
	`bid_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text,
	`answer` text NOT NULL,
	`figure_milli` integer,
	`unit` text,
	PRIMARY KEY(`bid_id`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`bid_id`) REFERENCES `library_bids`(`bid_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `library_bids` (
	`bid_id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`call_id` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`facts_json` text NOT NULL,
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `library_bids_organization` ON `library_bids` (`organization_id`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `library_bids_call` ON `library_bids` (`call_id`);--> statement-breakpoint
CREATE TABLE `consortium_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consortium_agreements_text` ON `consortium_agreements` (`consortium_id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `consortium_signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`consortium_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`signed_by_id` text NOT NULL,
	`signed_at` integer NOT NULL,
	`voided_at` integer,
	`void_cause` text,
	`voided_by_id` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `consortium_agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consortium_signatures_standing` ON `consortium_signatures` (`agreement_id`,`organization_id`) WHERE "voided_at" is null;--> statement-breakpoint
CREATE INDEX `consortium_signatures_consortium` ON `consortium_signatures` (`consortium_id`,`signed_at`);--> statement-breakpoint
CREATE INDEX `consortium_signatures_organization` ON `consortium_signatures` (`organization_id`);--> statement-breakpoint
CREATE INDEX `consortium_signatures_signed_by` ON `consortium_signatures` (`signed_by_id`);--> statement-breakpoint
CREATE INDEX `consortium_signatures_voided_by` ON `consortium_signatures` (`voided_by_id`);--> statement-breakpoint
CREATE TRIGGER consortium_agreements_no_update BEFORE UPDATE ON consortium_agreements BEGIN SELECT RAISE(ABORT, 'consortium_agreements is append-only'); END;--> statement-breakpoint
CREATE TRIGGER consortium_agreements_no_delete BEFORE DELETE ON consortium_agreements BEGIN SELECT RAISE(ABORT, 'consortium_agreements is append-only'); END;--> statement-breakpoint
CREATE TRIGGER answer_snippet_versions_no_update BEFORE UPDATE ON answer_snippet_versions BEGIN SELECT RAISE(ABORT, 'answer_snippet_versions is append-only'); END;--> statement-breakpoint
CREATE TRIGGER answer_snippet_versions_no_delete BEFORE DELETE ON answer_snippet_versions BEGIN SELECT RAISE(ABORT, 'answer_snippet_versions is append-only'); END;--> statement-breakpoint
CREATE TRIGGER consortium_signatures_no_delete BEFORE DELETE ON consortium_signatures BEGIN SELECT RAISE(ABORT, 'consortium_signatures is append-only'); END;

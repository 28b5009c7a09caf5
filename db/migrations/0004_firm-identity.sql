CREATE TABLE `firm_links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`holder_id` text NOT NULL,
	`held_id` text NOT NULL,
	`share_bp` integer,
	`note` text,
	`state` text NOT NULL,
	`declared_for_id` text NOT NULL,
	`declared_by_id` text NOT NULL,
	`declared_at` integer NOT NULL,
	`answer_note` text,
	`answered_by_id` text,
	`answered_at` integer,
	`ended_by_id` text,
	`ended_at` integer,
	FOREIGN KEY (`holder_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`held_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_for_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `firm_links_holder` ON `firm_links` (`holder_id`,`state`);--> statement-breakpoint
CREATE INDEX `firm_links_held` ON `firm_links` (`held_id`,`state`);--> statement-breakpoint
CREATE INDEX `firm_links_declared_for` ON `firm_links` (`declared_for_id`);--> statement-breakpoint
CREATE INDEX `firm_links_declared_by` ON `firm_links` (`declared_by_id`);--> statement-breakpoint
CREATE INDEX `firm_links_answered_by` ON `firm_links` (`answered_by_id`);--> statement-breakpoint
CREATE INDEX `firm_links_ended_by` ON `firm_links` (`ended_by_id`);--> statement-breakpoint
CREATE TABLE `acting_choices` (
	`person_id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`chosen_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `acting_choices_organization` ON `acting_choices` (`organization_id`);--> statement-breakpoint
CREATE TABLE `contact_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` text,
	`phone` text,
	`has_email` integer NOT NULL,
	`consented_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_consents_organization` ON `contact_consents` (`organization_id`,`withdrawn_at`);--> statement-breakpoint
CREATE INDEX `contact_consents_person` ON `contact_consents` (`person_id`);--> statement-breakpoint
CREATE TABLE `ownership_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ownership_offers_organization` ON `ownership_offers` (`organization_id`,`state`);--> statement-breakpoint
CREATE INDEX `ownership_offers_from` ON `ownership_offers` (`from_id`);--> statement-breakpoint
CREATE INDEX `ownership_offers_to` ON `ownership_offers` (`to_id`,`state`);--> statement-breakpoint
CREATE TABLE `expiry_reminders` (
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`expires_on` text NOT NULL,
	`days_before` integer NOT NULL,
	`reminded_at` integer NOT NULL,
	PRIMARY KEY(`subject_kind`, `subject_id`, `expires_on`, `days_before`)
);
--> statement-breakpoint
CREATE TABLE `organization_names` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text,
	`replaced_by_id` text,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_names_organization` ON `organization_names` (`organization_id`);--> statement-breakpoint
CREATE INDEX `organization_names_replaced_by` ON `organization_names` (`replaced_by_id`);--> statement-breakpoint
CREATE TABLE `qualification_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`qualification_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`qualification_id`) REFERENCES `qualifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `qualification_decisions_qualification` ON `qualification_decisions` (`qualification_id`);--> statement-breakpoint
CREATE INDEX `qualification_decisions_decided_by` ON `qualification_decisions` (`decided_by_id`);--> statement-breakpoint
CREATE TABLE `verification_files` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`file_id` text NOT NULL,
	`kind` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `verification_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verification_files_request` ON `verification_files` (`request_id`);--> statement-breakpoint
CREATE INDEX `verification_files_file` ON `verification_files` (`file_id`);--> statement-breakpoint
CREATE TABLE `verification_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`uscc` text,
	`note` text,
	`requested_by_id` text,
	`requested_at` integer NOT NULL,
	`decided_by_id` text,
	`decided_at` integer,
	`reason` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verification_requests_state` ON `verification_requests` (`state`,`requested_at`);--> statement-breakpoint
CREATE INDEX `verification_requests_organization` ON `verification_requests` (`organization_id`);--> statement-breakpoint
CREATE INDEX `verification_requests_requested_by` ON `verification_requests` (`requested_by_id`);--> statement-breakpoint
CREATE INDEX `verification_requests_decided_by` ON `verification_requests` (`decided_by_id`);--> statement-breakpoint
ALTER TABLE `people` ADD `erased_at` integer;--> statement-breakpoint
ALTER TABLE `organizations` ADD `lei` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `duns` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `agent_name` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `agent_contact` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `legal_representative` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `assets_fen` integer;--> statement-breakpoint
ALTER TABLE `organizations` ADD `verified_until_on` text;--> statement-breakpoint
ALTER TABLE `qualifications` ADD `evidence_file_id` text REFERENCES files(id);--> statement-breakpoint
ALTER TABLE `qualifications` ADD `stated_at` integer;--> statement-breakpoint
ALTER TABLE `qualifications` ADD `rejected_at` integer;--> statement-breakpoint
ALTER TABLE `qualifications` ADD `rejection_reason` text;--> statement-breakpoint
ALTER TABLE `qualifications` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `qualifications` ADD `renews_id` text REFERENCES qualifications(id);--> statement-breakpoint
CREATE INDEX `qualifications_evidence_file` ON `qualifications` (`evidence_file_id`);--> statement-breakpoint
CREATE INDEX `qualifications_renews` ON `qualifications` (`renews_id`);--> statement-breakpoint
CREATE INDEX `qualifications_expiry` ON `qualifications` (`expires_on`);
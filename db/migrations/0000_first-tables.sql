CREATE TABLE `desk_grants` (
	`person_id` text NOT NULL,
	`desk` text NOT NULL,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `desk`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `guess_counters` (
	`subject` text PRIMARY KEY NOT NULL,
	`tries` integer NOT NULL,
	`window_started_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `one_time_links_person` ON `one_time_links` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_confirmed_at` integer,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `audit_leaves` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`happened_at` integer NOT NULL,
	`actor_id` text,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`body_json` text NOT NULL,
	`leaf_hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_leaves_subject` ON `audit_leaves` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_leaves_actor` ON `audit_leaves` (`actor_id`);--> statement-breakpoint
CREATE TABLE `awards` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`bid_id` text NOT NULL,
	`state` text NOT NULL,
	`price_fen` integer,
	`proposed_at` integer NOT NULL,
	`awarded_at` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `awards_call` ON `awards` (`call_id`);--> statement-breakpoint
CREATE INDEX `awards_bid` ON `awards` (`bid_id`);--> statement-breakpoint
CREATE TABLE `evaluations` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`state` text NOT NULL,
	`chair_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluations_call_id_unique` ON `evaluations` (`call_id`);--> statement-breakpoint
CREATE INDEX `evaluations_chair` ON `evaluations` (`chair_id`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`award_id` text,
	`state` text NOT NULL,
	`contracted_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `awards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `projects_scenario` ON `projects` (`scenario_id`);--> statement-breakpoint
CREATE INDEX `projects_award` ON `projects` (`award_id`);--> statement-breakpoint
CREATE TABLE `bid_answers` (
	`bid_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`answer` text NOT NULL,
	`figure_milli` integer,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`bid_id`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bid_attachments` (
	`bid_id` text NOT NULL,
	`file_id` text NOT NULL,
	`position` integer NOT NULL,
	`is_confidential` integer NOT NULL,
	PRIMARY KEY(`bid_id`, `file_id`),
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bid_attachments_file` ON `bid_attachments` (`file_id`);--> statement-breakpoint
CREATE TABLE `bid_parties` (
	`call_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`bid_id` text NOT NULL,
	PRIMARY KEY(`call_id`, `organization_id`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bid_parties_organization` ON `bid_parties` (`organization_id`);--> statement-breakpoint
CREATE INDEX `bid_parties_bid` ON `bid_parties` (`bid_id`);--> statement-breakpoint
CREATE TABLE `bid_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`bid_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`fingerprint` text NOT NULL,
	`previous_fingerprint` text,
	`idempotency_key` text NOT NULL,
	`request_hash` text NOT NULL,
	`received_at` integer NOT NULL,
	`deadline_at` integer NOT NULL,
	`log_position` integer NOT NULL,
	`submitted_by_id` text NOT NULL,
	FOREIGN KEY (`bid_id`) REFERENCES `bids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bid_versions_idempotency_key_unique` ON `bid_versions` (`idempotency_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `bid_versions_bid` ON `bid_versions` (`bid_id`,`version`);--> statement-breakpoint
CREATE INDEX `bid_versions_fingerprint` ON `bid_versions` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `bid_versions_submitted_by` ON `bid_versions` (`submitted_by_id`);--> statement-breakpoint
CREATE TABLE `bids` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`lead_id` text NOT NULL,
	`consortium_id` text,
	`state` text NOT NULL,
	`summary` text NOT NULL,
	`price_fen` integer,
	`own_funds_fen` integer,
	`duration_months` integer,
	`draft_version` integer NOT NULL,
	`submitted_draft_version` integer,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bids_consortium_id_unique` ON `bids` (`consortium_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `bids_call_lead` ON `bids` (`call_id`,`lead_id`);--> statement-breakpoint
CREATE INDEX `bids_lead` ON `bids` (`lead_id`);--> statement-breakpoint
CREATE INDEX `bids_created_by` ON `bids` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `call_attachments` (
	`call_id` text NOT NULL,
	`file_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`call_id`, `file_id`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `call_attachments_file` ON `call_attachments` (`file_id`);--> statement-breakpoint
CREATE TABLE `call_history` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`verb` text NOT NULL,
	`from_state` text NOT NULL,
	`to_state` text NOT NULL,
	`actor_id` text,
	`note` text,
	`happened_at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `call_history_call` ON `call_history` (`call_id`,`happened_at`);--> statement-breakpoint
CREATE INDEX `call_history_actor` ON `call_history` (`actor_id`);--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text,
	`code` text NOT NULL,
	`scenario_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text,
	`body_zh` text NOT NULL,
	`body_en` text,
	`domain` text,
	`article` integer,
	`bureau_id` text NOT NULL,
	`city` text,
	`place` text,
	`investment_type` text,
	`is_digital` integer,
	`total_fen` integer,
	`fiscal_fen` integer,
	`platform_fen` integer,
	`social_fen` integer,
	`duration_months` integer,
	`accepts_consortium` integer NOT NULL,
	`lead_kind` text NOT NULL,
	`least_local_sme_bp` integer,
	`most_members` integer,
	`publish_at` integer,
	`questions_until_at` integer,
	`deadline_at` integer,
	`next_check_at` integer,
	`version` integer NOT NULL,
	`author_id` text NOT NULL,
	`submitted_by_id` text,
	`approved_by_id` text,
	`approved_at` integer,
	`published_at` integer,
	`closed_at` integer,
	`state_note` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bureau_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_ref_unique` ON `calls` (`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `calls_code_unique` ON `calls` (`code`);--> statement-breakpoint
CREATE INDEX `calls_scenario` ON `calls` (`scenario_id`);--> statement-breakpoint
CREATE INDEX `calls_bureau` ON `calls` (`bureau_id`,`state`);--> statement-breakpoint
CREATE INDEX `calls_state` ON `calls` (`state`,`deadline_at`);--> statement-breakpoint
CREATE INDEX `calls_due` ON `calls` (`next_check_at`);--> statement-breakpoint
CREATE INDEX `calls_author` ON `calls` (`author_id`);--> statement-breakpoint
CREATE INDEX `calls_submitted_by` ON `calls` (`submitted_by_id`);--> statement-breakpoint
CREATE INDEX `calls_approved_by` ON `calls` (`approved_by_id`);--> statement-breakpoint
CREATE TABLE `criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`position` integer NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text,
	`weight` integer NOT NULL,
	`least_score_bp` integer,
	`guidance` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `criteria_call` ON `criteria` (`call_id`);--> statement-breakpoint
CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`position` integer NOT NULL,
	`work_package` text,
	`kind` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text,
	`detail_zh` text,
	`detail_en` text,
	`figure_type` text NOT NULL,
	`comparator` text,
	`threshold_milli` integer,
	`unit` text,
	`evidence` text,
	`weight` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `needs_call` ON `needs` (`call_id`);--> statement-breakpoint
CREATE TABLE `consortia` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`lead_id` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortia_call` ON `consortia` (`call_id`);--> statement-breakpoint
CREATE INDEX `consortia_lead` ON `consortia` (`lead_id`);--> statement-breakpoint
CREATE INDEX `consortia_created_by` ON `consortia` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `consortium_coverage` (
	`consortium_id` text NOT NULL,
	`need_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`strength` integer NOT NULL,
	PRIMARY KEY(`consortium_id`, `need_id`, `organization_id`),
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortium_coverage_need` ON `consortium_coverage` (`need_id`);--> statement-breakpoint
CREATE INDEX `consortium_coverage_organization` ON `consortium_coverage` (`organization_id`);--> statement-breakpoint
CREATE TABLE `consortium_members` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`share_bp` integer,
	`task` text,
	`invited_by_id` text,
	`message` text,
	`invited_at` integer NOT NULL,
	`expires_at` integer,
	`answered_at` integer,
	`answered_by_id` text,
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortium_members_consortium` ON `consortium_members` (`consortium_id`);--> statement-breakpoint
CREATE INDEX `consortium_members_organization` ON `consortium_members` (`organization_id`);--> statement-breakpoint
CREATE INDEX `consortium_members_invited_by` ON `consortium_members` (`invited_by_id`);--> statement-breakpoint
CREATE INDEX `consortium_members_answered_by` ON `consortium_members` (`answered_by_id`);--> statement-breakpoint
CREATE INDEX `consortium_members_expiry` ON `consortium_members` (`state`,`expires_at`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`happened_at` integer NOT NULL,
	`actor_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`payload_json` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject_kind`,`subject_id`,`happened_at`);--> statement-breakpoint
CREATE INDEX `events_name` ON `events` (`name`,`happened_at`);--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`job_key` text NOT NULL,
	`event_id` text,
	`payload_json` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`run_at` integer NOT NULL,
	`leased_until_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_job_key_unique` ON `jobs` (`job_key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`state`,`run_at`);--> statement-breakpoint
CREATE INDEX `jobs_leases` ON `jobs` (`state`,`leased_until_at`);--> statement-breakpoint
CREATE INDEX `jobs_event` ON `jobs` (`event_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`byte_size` integer NOT NULL,
	`uploaded_by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`uploaded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `files_sha256` ON `files` (`sha256`);--> statement-breakpoint
CREATE INDEX `files_uploaded_by` ON `files` (`uploaded_by_id`);--> statement-breakpoint
CREATE TABLE `follows` (
	`person_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`followed_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follows_subject` ON `follows` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`person_id` text,
	`to_address` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`params_json` text NOT NULL,
	`path` text NOT NULL,
	`message_id` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`last_error` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_dedupe_key_unique` ON `mails` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `mails_person` ON `mails` (`person_id`);--> statement-breakpoint
CREATE INDEX `mails_state` ON `mails` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `mails_created` ON `mails` (`created_at`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`event_id` text,
	`params_json` text NOT NULL,
	`path` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_dedupe_key_unique` ON `notifications` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notifications_event` ON `notifications` (`event_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`person_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `organization_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_organization` ON `memberships` (`organization_id`);--> statement-breakpoint
CREATE TABLE `organization_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_invitations_token_hash_unique` ON `organization_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `organization_invitations_organization` ON `organization_invitations` (`organization_id`);--> statement-breakpoint
CREATE INDEX `organization_invitations_invited_by` ON `organization_invitations` (`invited_by_id`);--> statement-breakpoint
CREATE INDEX `organization_invitations_email` ON `organization_invitations` (`email`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text,
	`name_zh` text NOT NULL,
	`name_en` text,
	`uscc` text,
	`country` text NOT NULL,
	`registry_number` text,
	`city` text,
	`place` text,
	`is_local` integer NOT NULL,
	`intro_zh` text,
	`intro_en` text,
	`website` text,
	`contact_email` text,
	`industry` text,
	`staff_count` integer,
	`revenue_fen` integer,
	`size_class` text,
	`verification` text NOT NULL,
	`verified_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_ref_unique` ON `organizations` (`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_uscc_unique` ON `organizations` (`uscc`);--> statement-breakpoint
CREATE INDEX `organizations_kind` ON `organizations` (`kind`,`verification`);--> statement-breakpoint
CREATE INDEX `organizations_registry` ON `organizations` (`country`,`registry_number`);--> statement-breakpoint
CREATE TABLE `qualifications` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` text,
	`valid_from_on` text,
	`expires_on` text,
	`evidence` text,
	`verified_at` integer,
	`verified_by_id` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `qualifications_organization` ON `qualifications` (`organization_id`);--> statement-breakpoint
CREATE INDEX `qualifications_verified_by` ON `qualifications` (`verified_by_id`);--> statement-breakpoint
CREATE TABLE `verification_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verification_decisions_organization` ON `verification_decisions` (`organization_id`);--> statement-breakpoint
CREATE INDEX `verification_decisions_decided_by` ON `verification_decisions` (`decided_by_id`);--> statement-breakpoint
CREATE TABLE `product_capabilities` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`figure_type` text NOT NULL,
	`figure_milli` integer,
	`unit` text,
	`detail` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_capabilities_product` ON `product_capabilities` (`product_id`);--> statement-breakpoint
CREATE TABLE `product_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	`customer` text NOT NULL,
	`year` integer NOT NULL,
	`summary` text NOT NULL,
	`evidence` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_cases_product` ON `product_cases` (`product_id`);--> statement-breakpoint
CREATE TABLE `product_domains` (
	`product_id` text NOT NULL,
	`domain` text NOT NULL,
	PRIMARY KEY(`product_id`, `domain`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `product_pictures` (
	`product_id` text NOT NULL,
	`file_id` text NOT NULL,
	`position` integer NOT NULL,
	`alt` text NOT NULL,
	PRIMARY KEY(`product_id`, `file_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_pictures_file` ON `product_pictures` (`file_id`);--> statement-breakpoint
CREATE TABLE `product_technologies` (
	`product_id` text NOT NULL,
	`technology` text NOT NULL,
	PRIMARY KEY(`product_id`, `technology`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text,
	`organization_id` text NOT NULL,
	`state` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text,
	`body_zh` text NOT NULL,
	`body_en` text,
	`maturity` text,
	`city` text,
	`price_low_fen` integer,
	`price_high_fen` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_ref_unique` ON `products` (`ref`);--> statement-breakpoint
CREATE INDEX `products_organization` ON `products` (`organization_id`);--> statement-breakpoint
CREATE INDEX `products_state` ON `products` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `scenario_stages` (
	`scenario_id` text NOT NULL,
	`stage` text NOT NULL,
	`entered_at` integer NOT NULL,
	PRIMARY KEY(`scenario_id`, `stage`),
	FOREIGN KEY (`scenario_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text,
	`code` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text,
	`body_zh` text NOT NULL,
	`body_en` text,
	`domain` text NOT NULL,
	`article` integer,
	`bureau_id` text NOT NULL,
	`investment_type` text,
	`city` text,
	`place` text,
	`is_digital` integer NOT NULL,
	`total_fen` integer,
	`fiscal_fen` integer,
	`platform_fen` integer,
	`social_fen` integer,
	`stage` text NOT NULL,
	`stage_entered_at` integer NOT NULL,
	`is_public` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`bureau_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scenarios_ref_unique` ON `scenarios` (`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `scenarios_code_unique` ON `scenarios` (`code`);--> statement-breakpoint
CREATE INDEX `scenarios_bureau` ON `scenarios` (`bureau_id`);--> statement-breakpoint
CREATE INDEX `scenarios_stage` ON `scenarios` (`is_public`,`stage`);
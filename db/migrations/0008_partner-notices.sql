CREATE TABLE `join_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`notice_id` text NOT NULL,
	`call_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`message` text NOT NULL,
	`state` text NOT NULL,
	`note` text,
	`requested_by_id` text NOT NULL,
	`requested_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	`answered_by_id` text,
	`member_id` text,
	FOREIGN KEY (`notice_id`) REFERENCES `partner_notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `consortium_members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `join_requests_notice` ON `join_requests` (`notice_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `join_requests_organization` ON `join_requests` (`organization_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `join_requests_call` ON `join_requests` (`call_id`);--> statement-breakpoint
CREATE INDEX `join_requests_expiry` ON `join_requests` (`state`,`expires_at`);--> statement-breakpoint
CREATE INDEX `join_requests_requested_by` ON `join_requests` (`requested_by_id`);--> statement-breakpoint
CREATE INDEX `join_requests_answered_by` ON `join_requests` (`answered_by_id`);--> statement-breakpoint
CREATE INDEX `join_requests_member` ON `join_requests` (`member_id`);--> statement-breakpoint
CREATE TABLE `partner_blocks` (
	`organization_id` text NOT NULL,
	`blocked_id` text NOT NULL,
	`blocked_by_id` text NOT NULL,
	`blocked_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `blocked_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`blocked_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`blocked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_blocks_blocked` ON `partner_blocks` (`blocked_id`);--> statement-breakpoint
CREATE INDEX `partner_blocks_blocked_by` ON `partner_blocks` (`blocked_by_id`);--> statement-breakpoint
CREATE TABLE `partner_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `partner_threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_messages_thread` ON `partner_messages` (`thread_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `partner_messages_organization` ON `partner_messages` (`organization_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `partner_messages_author` ON `partner_messages` (`author_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `partner_notice_needs` (
	`notice_id` text NOT NULL,
	`need_id` text NOT NULL,
	PRIMARY KEY(`notice_id`, `need_id`),
	FOREIGN KEY (`notice_id`) REFERENCES `partner_notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_notice_needs_need` ON `partner_notice_needs` (`need_id`);--> statement-breakpoint
CREATE TABLE `partner_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`kind` text NOT NULL,
	`call_id` text,
	`role` text NOT NULL,
	`qualification` text,
	`domain` text,
	`place` text,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`reminded_at` integer,
	`created_by_id` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_notices_organization` ON `partner_notices` (`organization_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `partner_notices_call` ON `partner_notices` (`call_id`,`state`);--> statement-breakpoint
CREATE INDEX `partner_notices_living` ON `partner_notices` (`state`,`expires_at`);--> statement-breakpoint
CREATE INDEX `partner_notices_created_by` ON `partner_notices` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `partner_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`reported_by_id` text NOT NULL,
	`reason` text NOT NULL,
	`reported_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by_id` text,
	FOREIGN KEY (`thread_id`) REFERENCES `partner_threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_reports_firm` ON `partner_reports` (`thread_id`,`organization_id`);--> statement-breakpoint
CREATE INDEX `partner_reports_organization` ON `partner_reports` (`organization_id`);--> statement-breakpoint
CREATE INDEX `partner_reports_reported_by` ON `partner_reports` (`reported_by_id`);--> statement-breakpoint
CREATE INDEX `partner_reports_settled_by` ON `partner_reports` (`settled_by_id`);--> statement-breakpoint
CREATE INDEX `partner_reports_open` ON `partner_reports` (`settled_at`,`reported_at`);--> statement-breakpoint
CREATE TABLE `partner_threads` (
	`id` text PRIMARY KEY NOT NULL,
	`notice_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`asker_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`last_message_at` integer NOT NULL,
	FOREIGN KEY (`notice_id`) REFERENCES `partner_notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asker_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_threads_pair` ON `partner_threads` (`notice_id`,`asker_id`);--> statement-breakpoint
CREATE INDEX `partner_threads_owner` ON `partner_threads` (`owner_id`,`last_message_at`);--> statement-breakpoint
CREATE INDEX `partner_threads_asker` ON `partner_threads` (`asker_id`,`last_message_at`);
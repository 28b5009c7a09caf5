CREATE TABLE `consortium_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium_id` text NOT NULL,
	`topic` text NOT NULL,
	`topic_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortium_comments_topic` ON `consortium_comments` (`consortium_id`,`topic`,`topic_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `consortium_comments_organization` ON `consortium_comments` (`organization_id`);--> statement-breakpoint
CREATE INDEX `consortium_comments_author` ON `consortium_comments` (`author_id`);--> statement-breakpoint
CREATE TABLE `consortium_files` (
	`consortium_id` text NOT NULL,
	`file_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`consortium_id`, `file_id`),
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortium_files_file` ON `consortium_files` (`file_id`);--> statement-breakpoint
CREATE INDEX `consortium_files_organization` ON `consortium_files` (`organization_id`);--> statement-breakpoint
CREATE TABLE `consortium_grades` (
	`consortium_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`specialty` text NOT NULL,
	`grade` text NOT NULL,
	`certificate` text,
	PRIMARY KEY(`consortium_id`, `organization_id`, `specialty`),
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortium_grades_organization` ON `consortium_grades` (`organization_id`);--> statement-breakpoint
CREATE TABLE `consortium_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium_id` text NOT NULL,
	`title` text NOT NULL,
	`organization_id` text NOT NULL,
	`person_id` text,
	`due_on` text,
	`done_at` integer,
	`done_by_id` text,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`consortium_id`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consortium_tasks_consortium` ON `consortium_tasks` (`consortium_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `consortium_tasks_organization` ON `consortium_tasks` (`organization_id`);--> statement-breakpoint
CREATE INDEX `consortium_tasks_person` ON `consortium_tasks` (`person_id`);--> statement-breakpoint
CREATE INDEX `consortium_tasks_done_by` ON `consortium_tasks` (`done_by_id`);--> statement-breakpoint
CREATE INDEX `consortium_tasks_created_by` ON `consortium_tasks` (`created_by_id`);--> statement-breakpoint
ALTER TABLE `consortia` ADD `next_lead_id` text REFERENCES organizations(id);--> statement-breakpoint
CREATE INDEX `consortia_next_lead` ON `consortia` (`next_lead_id`);--> statement-breakpoint
ALTER TABLE `consortium_coverage` ADD `product_id` text REFERENCES products(id);--> statement-breakpoint
ALTER TABLE `consortium_coverage` ADD `evidence` text;--> statement-breakpoint
CREATE INDEX `consortium_coverage_product` ON `consortium_coverage` (`product_id`);--> statement-breakpoint
ALTER TABLE `consortium_members` ADD `work_share_bp` integer;--> statement-breakpoint
ALTER TABLE `consortium_members` ADD `room_right` text DEFAULT 'edit' NOT NULL;--> statement-breakpoint
ALTER TABLE `consortium_members` ADD `has_whole_bid` integer DEFAULT false NOT NULL;
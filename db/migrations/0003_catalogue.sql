CREATE TABLE `form_drafts` (
	`person_id` text NOT NULL,
	`form` text NOT NULL,
	`fields_json` text NOT NULL,
	`version` integer,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `form`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `form_drafts_saved` ON `form_drafts` (`saved_at`);--> statement-breakpoint
CREATE TABLE `product_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`upload_sha256` text NOT NULL,
	`result_sha256` text,
	`fresh` integer NOT NULL,
	`changed` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`faulty` integer NOT NULL,
	`duplicates` integer NOT NULL,
	`complete` integer NOT NULL,
	`problems_json` text NOT NULL,
	`is_publishing` integer,
	`done` integer NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_imports_organization` ON `product_imports` (`organization_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `product_imports_person` ON `product_imports` (`person_id`);--> statement-breakpoint
CREATE TABLE `product_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`version` integer NOT NULL,
	`content_json` text NOT NULL,
	`actor_id` text,
	`happened_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_versions_product` ON `product_versions` (`product_id`,`version`);--> statement-breakpoint
CREATE INDEX `product_versions_actor` ON `product_versions` (`actor_id`);--> statement-breakpoint
ALTER TABLE `product_capabilities` ADD `bound` text;--> statement-breakpoint
ALTER TABLE `product_capabilities` ADD `figure_high_milli` integer;--> statement-breakpoint
ALTER TABLE `product_capabilities` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `product_capabilities` ADD `evidence_on` text;--> statement-breakpoint
ALTER TABLE `product_cases` ADD `month` integer;--> statement-breakpoint
ALTER TABLE `product_cases` ADD `size` text;--> statement-breakpoint
ALTER TABLE `products` ADD `code` text;--> statement-breakpoint
ALTER TABLE `products` ADD `uses` text;--> statement-breakpoint
ALTER TABLE `products` ADD `certificates` text;--> statement-breakpoint
ALTER TABLE `products` ADD `intellectual_property` text;--> statement-breakpoint
ALTER TABLE `products` ADD `delivery` text;--> statement-breakpoint
ALTER TABLE `products` ADD `interfaces` text;--> statement-breakpoint
ALTER TABLE `products` ADD `accepts_consortium` integer;--> statement-breakpoint
ALTER TABLE `products` ADD `reviewed_at` integer;--> statement-breakpoint
ALTER TABLE `products` ADD `review_due_at` integer;--> statement-breakpoint
ALTER TABLE `products` ADD `review_reminded_at` integer;--> statement-breakpoint
CREATE INDEX `products_review` ON `products` (`state`,`review_due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `products_code` ON `products` (`organization_id`,`code`);
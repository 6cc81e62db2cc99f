ALTER TABLE "episode_summaries" ADD COLUMN "given_name" text;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "family_name" text;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "birth_on" date;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "side" text;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "started_on" date;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "invited_at" timestamp with time zone;--> statement-breakpoint
-- The owner of the tables is bound by row-level security too: to copy what they hold, it is lifted for this transaction.
ALTER TABLE "episode_summaries" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "episodes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patients" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "episode_summaries" SET "given_name" = patients."given_name", "family_name" = patients."family_name",
  "birth_on" = patients."birth_on", "phone" = patients."phone", "time_zone" = patients."time_zone", "side" = episodes."side",
  "started_on" = episodes."started_on", "invited_at" = episodes."created_at"
FROM "episodes", "patients"
WHERE episodes."clinic_id" = "episode_summaries"."clinic_id" AND episodes."id" = "episode_summaries"."episode_id"
  AND patients."clinic_id" = "episode_summaries"."clinic_id" AND patients."id" = "episode_summaries"."patient_id";--> statement-breakpoint
ALTER TABLE "episode_summaries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "episodes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patients" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "episode_summaries" ALTER COLUMN "given_name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "episode_summaries" ALTER COLUMN "family_name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "episode_summaries" ALTER COLUMN "birth_on" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "episode_summaries" ALTER COLUMN "phone" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "episode_summaries" ALTER COLUMN "time_zone" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "episode_summaries" ALTER COLUMN "invited_at" SET NOT NULL;

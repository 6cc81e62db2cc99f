CREATE TABLE "dose_proposals" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"kind" text NOT NULL,
	"policy_version" integer NOT NULL,
	"proposal" jsonb NOT NULL,
	"follows_revision" smallint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decided_reason" text,
	"plan_id" uuid,
	CONSTRAINT "dose_proposals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "dose_proposals_clinicId_episodeId_on_unique" UNIQUE("clinic_id","episode_id","on"),
	CONSTRAINT "dose_proposals_signed" CHECK (("dose_proposals"."status" in ('accepted', 'adjusted')) = ("dose_proposals"."plan_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "dose_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nudges" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"last_log_on" date,
	"silent_days" smallint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "nudges_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "nudges_one_a_silence" UNIQUE NULLS NOT DISTINCT("clinic_id","episode_id","last_log_on")
);
--> statement-breakpoint
ALTER TABLE "nudges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "replay_changes" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"replay_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"change" jsonb NOT NULL,
	CONSTRAINT "replay_changes_clinic_id_replay_id_kind_position_pk" PRIMARY KEY("clinic_id","replay_id","kind","position")
);
--> statement-breakpoint
ALTER TABLE "replay_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "replays" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"draft" jsonb NOT NULL,
	"policy_version" integer NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"status" text NOT NULL,
	"episodes_done" integer DEFAULT 0 NOT NULL,
	"episodes_total" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"summary" jsonb,
	CONSTRAINT "replays_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "replays_done" CHECK (("replays"."status" = 'done') = ("replays"."summary" is not null))
);
--> statement-breakpoint
ALTER TABLE "replays" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"version" text NOT NULL,
	"title" text NOT NULL,
	"instrument" text,
	"weeks" smallint[] NOT NULL,
	"resource" jsonb NOT NULL,
	"loaded_by" uuid NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "questionnaires_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "questionnaires_clinicId_key_version_unique" UNIQUE("clinic_id","key","version")
);
--> statement-breakpoint
ALTER TABLE "questionnaires" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "prom_responses" ALTER COLUMN "instrument" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "prom_responses" ALTER COLUMN "score" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "signed_by" uuid;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "replay_id" uuid;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "reopens_id" uuid;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "acknowledged_reason" text;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "snoozed_by" uuid;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "snoozed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "snoozed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "snoozed_reason" text;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "escalated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "flags" ADD COLUMN "resolved_reason" text;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD COLUMN "questionnaire_id" uuid;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD COLUMN "answers" jsonb;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD COLUMN "pain_end" smallint;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD COLUMN "bouts" smallint;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD COLUMN "test" boolean;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD COLUMN "minutes_to_pain" smallint;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD COLUMN "eased_by_sitting" boolean;--> statement-breakpoint
ALTER TABLE "dose_proposals" ADD CONSTRAINT "dose_proposals_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dose_proposals" ADD CONSTRAINT "dose_proposals_clinic_id_decided_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","decided_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dose_proposals" ADD CONSTRAINT "dose_proposals_clinic_id_plan_id_plan_revisions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plan_revisions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replay_changes" ADD CONSTRAINT "replay_changes_clinic_id_replay_id_replays_clinic_id_id_fk" FOREIGN KEY ("clinic_id","replay_id") REFERENCES "public"."replays"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replay_changes" ADD CONSTRAINT "replay_changes_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replays" ADD CONSTRAINT "replays_clinic_id_requested_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","requested_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_clinic_id_loaded_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","loaded_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dose_proposals_one_open" ON "dose_proposals" USING btree ("clinic_id","episode_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "nudges_clinic_id_status_not_before_index" ON "nudges" USING btree ("clinic_id","status","not_before");--> statement-breakpoint
CREATE INDEX "replays_clinic_id_requested_at_index" ON "replays" USING btree ("clinic_id","requested_at");--> statement-breakpoint
CREATE INDEX "replays_waiting" ON "replays" USING btree ("clinic_id") WHERE status in ('queued', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "questionnaires_one_active" ON "questionnaires" USING btree ("clinic_id","key") WHERE retired_at is null;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_clinic_id_signed_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_clinic_id_replay_id_replays_clinic_id_id_fk" FOREIGN KEY ("clinic_id","replay_id") REFERENCES "public"."replays"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_reopens_id_flags_clinic_id_id_fk" FOREIGN KEY ("clinic_id","reopens_id") REFERENCES "public"."flags"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_snoozed_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","snoozed_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD CONSTRAINT "prom_responses_clinic_id_questionnaire_id_questionnaires_clinic_id_id_fk" FOREIGN KEY ("clinic_id","questionnaire_id") REFERENCES "public"."questionnaires"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD CONSTRAINT "prom_responses_clinic_id_entered_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","entered_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "flags_due" ON "flags" USING btree ("clinic_id","due_at") WHERE status <> 'resolved' and escalated_at is null;--> statement-breakpoint
CREATE INDEX "flags_record" ON "flags" USING btree ("clinic_id","rule","raised_at");--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_snoozed" CHECK ("flags"."status" <> 'snoozed' or "flags"."snoozed_until" is not null);--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_snoozed_in_time" CHECK ("flags"."snoozed_until" is null or "flags"."due_at" is null or "flags"."snoozed_until" <= "flags"."due_at");--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_never_snoozed" CHECK ("flags"."snoozed_at" is null or "flags"."rule" not in ('RF-E', 'RF-S'));--> statement-breakpoint
ALTER TABLE "prom_responses" ADD CONSTRAINT "prom_responses_named" CHECK ("prom_responses"."instrument" is not null or "prom_responses"."questionnaire_id" is not null);--> statement-breakpoint
ALTER TABLE "prom_responses" ADD CONSTRAINT "prom_responses_say" CHECK ("prom_responses"."score" is not null or "prom_responses"."answers" is not null);--> statement-breakpoint
ALTER TABLE "walk_logs" ADD CONSTRAINT "walk_logs_end" CHECK ("walk_logs"."pain_end" between 0 and 10);--> statement-breakpoint
ALTER TABLE "walk_logs" ADD CONSTRAINT "walk_logs_bouts" CHECK ("walk_logs"."bouts" between 1 and 24);--> statement-breakpoint
ALTER TABLE "walk_logs" ADD CONSTRAINT "walk_logs_to_pain" CHECK ("walk_logs"."minutes_to_pain" between 0 and "walk_logs"."minutes");--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "dose_proposals" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("dose_proposals"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("dose_proposals"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "nudges" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("nudges"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("nudges"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "nudges" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("nudges"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "nudges"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "replay_changes" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("replay_changes"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("replay_changes"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "replays" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("replays"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("replays"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "questionnaires" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("questionnaires"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("questionnaires"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_reads_clinic" ON "questionnaires" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("questionnaires"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid);
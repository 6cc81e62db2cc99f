CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"user_id" uuid,
	"action" text NOT NULL,
	"patient_id" uuid,
	"entity_id" uuid,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinics" (
	"clinic_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"phone" text NOT NULL,
	"time_zone" text NOT NULL,
	"emergency_number" text DEFAULT '911' NOT NULL,
	"emergency_department" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clinics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policies" (
	"clinic_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"effective_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policies_clinic_id_version_pk" PRIMARY KEY("clinic_id","version")
);
--> statement-breakpoint
ALTER TABLE "policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "caseload_counts" (
	"clinic_id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"group_rank" smallint NOT NULL,
	"episodes" integer NOT NULL,
	CONSTRAINT "caseload_counts_clinic_id_care_team_id_group_rank_pk" PRIMARY KEY("clinic_id","care_team_id","group_rank")
);
--> statement-breakpoint
ALTER TABLE "caseload_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "episode_summaries" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"sort_name" text NOT NULL,
	"group_rank" smallint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"assessed_on" date NOT NULL,
	"verdict" text NOT NULL,
	"improvement" jsonb,
	"latest_leg" real,
	"latest_back" real,
	"worst_pain" real NOT NULL,
	"series" jsonb NOT NULL,
	"walked_minutes" integer NOT NULL,
	"quota_minutes" integer,
	"open_flags" jsonb NOT NULL,
	"last_log_on" date,
	"last_log_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "episode_summaries_clinic_id_episode_id_pk" PRIMARY KEY("clinic_id","episode_id")
);
--> statement-breakpoint
ALTER TABLE "episode_summaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "episodes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"started_on" date,
	"ended_on" date,
	"onset_on" date,
	"side" text,
	"goal" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "episodes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "episodes_clinicId_patientId_id_unique" UNIQUE("clinic_id","patient_id","id"),
	CONSTRAINT "episodes_order" CHECK ("episodes"."ended_on" is null or "episodes"."ended_on" >= "episodes"."started_on")
);
--> statement-breakpoint
ALTER TABLE "episodes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "intakes" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"history" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "intakes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "intakes_clinicId_episodeId_unique" UNIQUE("clinic_id","episode_id")
);
--> statement-breakpoint
ALTER TABLE "intakes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "examinations" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"examined_on" date NOT NULL,
	"slr_left_degrees" smallint,
	"slr_right_degrees" smallint,
	"strength" jsonb NOT NULL,
	"reflexes" jsonb NOT NULL,
	"sensation" jsonb NOT NULL,
	"note" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "examinations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "examinations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "flags" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule" text NOT NULL,
	"rule_version" integer NOT NULL,
	"policy_version" integer NOT NULL,
	"raised_on" date NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"urgency" text NOT NULL,
	"due_at" timestamp with time zone,
	"evidence" jsonb NOT NULL,
	"status" text NOT NULL,
	"acknowledged_by" uuid,
	"acknowledged_at" timestamp with time zone,
	"resolved_by" uuid,
	"resolved_at" timestamp with time zone,
	"outcome" text,
	"reason" text,
	CONSTRAINT "flags_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "flags_resolved" CHECK (("flags"."status" = 'resolved') = ("flags"."resolved_at" is not null and "flags"."outcome" is not null))
);
--> statement-breakpoint
ALTER TABLE "flags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sightings" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sightings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "sightings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pain_logs" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"amends" uuid,
	"content_hash" text NOT NULL,
	"leg_nprs" smallint,
	"back_nprs" smallint,
	"furthest" text,
	"night_pain" text,
	CONSTRAINT "pain_logs_clinic_id_patient_id_id_pk" PRIMARY KEY("clinic_id","patient_id","id"),
	CONSTRAINT "pain_logs_leg" CHECK ("pain_logs"."leg_nprs" between 0 and 10),
	CONSTRAINT "pain_logs_back" CHECK ("pain_logs"."back_nprs" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "pain_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "prom_responses" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"amends" uuid,
	"content_hash" text NOT NULL,
	"instrument" text NOT NULL,
	"score" real NOT NULL,
	CONSTRAINT "prom_responses_clinic_id_patient_id_id_pk" PRIMARY KEY("clinic_id","patient_id","id")
);
--> statement-breakpoint
ALTER TABLE "prom_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "safety_checks" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"amends" uuid,
	"content_hash" text NOT NULL,
	"nothing_new" boolean NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "safety_checks_clinic_id_patient_id_id_pk" PRIMARY KEY("clinic_id","patient_id","id")
);
--> statement-breakpoint
ALTER TABLE "safety_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_care_logs" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"amends" uuid,
	"content_hash" text NOT NULL,
	"kind" text NOT NULL,
	"what" text DEFAULT '' NOT NULL,
	"relief" text,
	"undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "self_care_logs_clinic_id_patient_id_id_pk" PRIMARY KEY("clinic_id","patient_id","id")
);
--> statement-breakpoint
ALTER TABLE "self_care_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "walk_logs" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on" date NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"amends" uuid,
	"content_hash" text NOT NULL,
	"minutes" smallint NOT NULL,
	"breaks" smallint,
	"surface" text,
	"pain_before" smallint,
	"pain_peak" smallint,
	"pain_next_morning" smallint,
	CONSTRAINT "walk_logs_clinic_id_patient_id_id_pk" PRIMARY KEY("clinic_id","patient_id","id"),
	CONSTRAINT "walk_logs_minutes" CHECK ("walk_logs"."minutes" between 0 and 600),
	CONSTRAINT "walk_logs_before" CHECK ("walk_logs"."pain_before" between 0 and 10),
	CONSTRAINT "walk_logs_peak" CHECK ("walk_logs"."pain_peak" between 0 and 10),
	CONSTRAINT "walk_logs_morning" CHECK ("walk_logs"."pain_next_morning" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "walk_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consents" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"version" text NOT NULL,
	"words" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consents_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "invitations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"birth_on" date NOT NULL,
	"email" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_revisions" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"revision" smallint NOT NULL,
	"effective_on" date NOT NULL,
	"minutes_per_bout" smallint NOT NULL,
	"bouts_per_day" smallint NOT NULL,
	"weekdays" smallint[] NOT NULL,
	"break_minutes" smallint NOT NULL,
	"surface" text NOT NULL,
	"stop_at_nprs" smallint NOT NULL,
	"stretches" jsonb NOT NULL,
	"technique" text[] NOT NULL,
	"avoid" text[] NOT NULL,
	"reason" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_revisions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_revisions_clinicId_episodeId_revision_unique" UNIQUE("clinic_id","episode_id","revision"),
	CONSTRAINT "plan_revisions_bounds" CHECK ("plan_revisions"."minutes_per_bout" between 1 and 120 and "plan_revisions"."bouts_per_day" between 1 and 6)
);
--> statement-breakpoint
ALTER TABLE "plan_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_flags" (
	"clinic_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"flag_id" uuid NOT NULL,
	CONSTRAINT "referral_flags_clinic_id_referral_id_flag_id_pk" PRIMARY KEY("clinic_id","referral_id","flag_id")
);
--> statement-breakpoint
ALTER TABLE "referral_flags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referrals" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reason" text NOT NULL,
	"addressee_name" text NOT NULL,
	"addressee_organisation" text NOT NULL,
	"urgency" text NOT NULL,
	"due_on" date NOT NULL,
	"letter" text NOT NULL,
	"status" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"outcome" text,
	CONSTRAINT "referrals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_team_members" (
	"clinic_id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	CONSTRAINT "care_team_members_clinic_id_care_team_id_staff_id_pk" PRIMARY KEY("clinic_id","care_team_id","staff_id")
);
--> statement-breakpoint
ALTER TABLE "care_team_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_teams" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "care_teams_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "care_teams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"credentials" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "sign_in_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sign_in_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"failed_sign_ins" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"link_sent_at" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "users_clinicId_kind_email_unique" UNIQUE("clinic_id","kind","email")
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload_counts" ADD CONSTRAINT "caseload_counts_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD CONSTRAINT "episode_summaries_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD CONSTRAINT "episode_summaries_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_therapist_id_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examinations" ADD CONSTRAINT "examinations_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examinations" ADD CONSTRAINT "examinations_clinic_id_recorded_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_acknowledged_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","acknowledged_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_resolved_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","resolved_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sightings" ADD CONSTRAINT "sightings_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sightings" ADD CONSTRAINT "sightings_clinic_id_staff_id_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","staff_id") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_logs" ADD CONSTRAINT "pain_logs_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_logs" ADD CONSTRAINT "pain_logs_clinic_id_patient_id_amends_pain_logs_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","amends") REFERENCES "public"."pain_logs"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD CONSTRAINT "prom_responses_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prom_responses" ADD CONSTRAINT "prom_responses_clinic_id_patient_id_amends_prom_responses_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","amends") REFERENCES "public"."prom_responses"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_checks" ADD CONSTRAINT "safety_checks_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_checks" ADD CONSTRAINT "safety_checks_clinic_id_patient_id_amends_safety_checks_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","amends") REFERENCES "public"."safety_checks"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_care_logs" ADD CONSTRAINT "self_care_logs_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_care_logs" ADD CONSTRAINT "self_care_logs_clinic_id_patient_id_amends_self_care_logs_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","amends") REFERENCES "public"."self_care_logs"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD CONSTRAINT "walk_logs_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_logs" ADD CONSTRAINT "walk_logs_clinic_id_patient_id_amends_walk_logs_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","amends") REFERENCES "public"."walk_logs"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_clinic_id_invited_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","invited_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_clinic_id_signed_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_flags" ADD CONSTRAINT "referral_flags_clinic_id_referral_id_referrals_clinic_id_id_fk" FOREIGN KEY ("clinic_id","referral_id") REFERENCES "public"."referrals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_flags" ADD CONSTRAINT "referral_flags_clinic_id_flag_id_flags_clinic_id_id_fk" FOREIGN KEY ("clinic_id","flag_id") REFERENCES "public"."flags"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_clinic_id_signed_by_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team_members" ADD CONSTRAINT "care_team_members_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team_members" ADD CONSTRAINT "care_team_members_clinic_id_staff_id_staff_clinic_id_id_fk" FOREIGN KEY ("clinic_id","staff_id") REFERENCES "public"."staff"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_teams" ADD CONSTRAINT "care_teams_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_clinic_id_at_index" ON "audit_events" USING btree ("clinic_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_clinic_id_patient_id_at_index" ON "audit_events" USING btree ("clinic_id","patient_id","at");--> statement-breakpoint
CREATE INDEX "summaries_urgency" ON "episode_summaries" USING btree ("clinic_id","group_rank","due_at","sort_name","episode_id");--> statement-breakpoint
CREATE INDEX "summaries_name" ON "episode_summaries" USING btree ("clinic_id","sort_name" text_pattern_ops,"episode_id");--> statement-breakpoint
CREATE INDEX "summaries_pain" ON "episode_summaries" USING btree ("clinic_id","worst_pain","episode_id");--> statement-breakpoint
CREATE INDEX "summaries_last_log" ON "episode_summaries" USING btree ("clinic_id","last_log_at","episode_id");--> statement-breakpoint
CREATE INDEX "summaries_team" ON "episode_summaries" USING btree ("clinic_id","care_team_id","group_rank");--> statement-breakpoint
CREATE INDEX "summaries_clock" ON "episode_summaries" USING btree ("clinic_id","assessed_on");--> statement-breakpoint
CREATE INDEX "episodes_clinic_id_care_team_id_index" ON "episodes" USING btree ("clinic_id","care_team_id");--> statement-breakpoint
CREATE INDEX "examinations_clinic_id_episode_id_examined_on_index" ON "examinations" USING btree ("clinic_id","episode_id","examined_on");--> statement-breakpoint
CREATE INDEX "flags_clinic_id_episode_id_raised_at_index" ON "flags" USING btree ("clinic_id","episode_id","raised_at");--> statement-breakpoint
CREATE INDEX "flags_open" ON "flags" USING btree ("clinic_id","raised_at") WHERE status <> 'resolved';--> statement-breakpoint
CREATE INDEX "sightings_clinic_id_episode_id_seen_at_index" ON "sightings" USING btree ("clinic_id","episode_id","seen_at");--> statement-breakpoint
CREATE INDEX "pain_logs_clinic_id_episode_id_on_index" ON "pain_logs" USING btree ("clinic_id","episode_id","on");--> statement-breakpoint
CREATE INDEX "prom_responses_clinic_id_episode_id_on_index" ON "prom_responses" USING btree ("clinic_id","episode_id","on");--> statement-breakpoint
CREATE INDEX "safety_checks_clinic_id_episode_id_on_index" ON "safety_checks" USING btree ("clinic_id","episode_id","on");--> statement-breakpoint
CREATE INDEX "self_care_logs_clinic_id_episode_id_on_index" ON "self_care_logs" USING btree ("clinic_id","episode_id","on");--> statement-breakpoint
CREATE INDEX "walk_logs_clinic_id_episode_id_on_index" ON "walk_logs" USING btree ("clinic_id","episode_id","on");--> statement-breakpoint
CREATE INDEX "invitations_clinic_id_patient_id_index" ON "invitations" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "patients_clinic_id_user_id_index" ON "patients" USING btree ("clinic_id","user_id");--> statement-breakpoint
CREATE INDEX "referrals_clinic_id_episode_id_index" ON "referrals" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "referrals_clinic_id_status_due_on_index" ON "referrals" USING btree ("clinic_id","status","due_on");--> statement-breakpoint
CREATE INDEX "sessions_clinic_id_user_id_index" ON "sessions" USING btree ("clinic_id","user_id");--> statement-breakpoint
CREATE INDEX "users_email_kind_index" ON "users" USING btree ("email","kind");--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "audit_events" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("audit_events"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("audit_events"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "audit_events" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("audit_events"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "audit_events"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("audit_events"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "audit_events"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "audit_events" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "clinics" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("clinics"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("clinics"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_reads_clinic" ON "clinics" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("clinics"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "clinics" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "policies" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("policies"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("policies"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_reads_clinic" ON "policies" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("policies"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "policies" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "caseload_counts" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("caseload_counts"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("caseload_counts"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "kept_by_trigger" ON "caseload_counts" AS PERMISSIVE FOR ALL TO "cairn_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "episode_summaries" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("episode_summaries"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("episode_summaries"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "episode_summaries" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("episode_summaries"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "episode_summaries"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("episode_summaries"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "episode_summaries"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "episodes" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("episodes"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("episodes"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "episodes" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("episodes"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "episodes"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("episodes"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "episodes"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "episodes" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "intakes" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("intakes"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("intakes"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "intakes" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("intakes"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "intakes"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("intakes"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "intakes"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "examinations" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("examinations"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("examinations"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "flags" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("flags"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("flags"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "flags" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("flags"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "flags"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("flags"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "flags"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "sightings" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("sightings"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("sightings"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "sightings" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("sightings"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "sightings"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "pain_logs" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("pain_logs"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("pain_logs"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "pain_logs" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("pain_logs"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "pain_logs"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("pain_logs"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "pain_logs"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "prom_responses" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("prom_responses"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("prom_responses"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "prom_responses" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("prom_responses"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "prom_responses"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("prom_responses"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "prom_responses"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "safety_checks" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("safety_checks"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("safety_checks"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "safety_checks" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("safety_checks"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "safety_checks"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("safety_checks"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "safety_checks"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "self_care_logs" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("self_care_logs"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("self_care_logs"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "self_care_logs" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("self_care_logs"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "self_care_logs"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("self_care_logs"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "self_care_logs"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "walk_logs" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("walk_logs"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("walk_logs"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "walk_logs" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("walk_logs"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "walk_logs"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("walk_logs"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "walk_logs"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "consents" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("consents"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("consents"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "consents" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("consents"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "consents"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("consents"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "consents"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "consents" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "invitations" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("invitations"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("invitations"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "invitations" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "patients" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("patients"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("patients"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "patients" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("patients"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "patients"."id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("patients"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "patients"."id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "patients" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "plan_revisions" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("plan_revisions"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("plan_revisions"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "plan_revisions" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("plan_revisions"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "plan_revisions"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "referral_flags" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("referral_flags"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("referral_flags"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "referrals" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("referrals"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("referrals"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "referrals" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("referrals"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "referrals"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "care_team_members" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("care_team_members"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("care_team_members"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "care_team_members" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "care_teams" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("care_teams"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("care_teams"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "care_teams" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "staff" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("staff"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("staff"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_reads_clinic" ON "staff" AS PERMISSIVE FOR SELECT TO "cairn_app" USING ("staff"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "staff" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "sessions" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("sessions"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("sessions"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "sessions" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "sign_in_links" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("sign_in_links"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("sign_in_links"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "sign_in_links" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "users" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("users"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("users"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "front_door" ON "users" AS PERMISSIVE FOR ALL TO "cairn_app" USING (nullif(current_setting('cairn.door', true), '') = 'open') WITH CHECK (nullif(current_setting('cairn.door', true), '') = 'open');
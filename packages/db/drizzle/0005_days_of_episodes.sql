CREATE TABLE "episode_days" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"cells" "bytea" NOT NULL,
	"said" jsonb NOT NULL,
	CONSTRAINT "episode_days_clinic_id_episode_id_pk" PRIMARY KEY("clinic_id","episode_id")
);
--> statement-breakpoint
ALTER TABLE "episode_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "episode_days" ADD CONSTRAINT "episode_days_clinic_id_patient_id_episode_id_episodes_clinic_id_patient_id_id_fk" FOREIGN KEY ("clinic_id","patient_id","episode_id") REFERENCES "public"."episodes"("clinic_id","patient_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "staff_of_clinic" ON "episode_days" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("episode_days"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid) WITH CHECK ("episode_days"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_self" ON "episode_days" AS PERMISSIVE FOR ALL TO "cairn_app" USING ("episode_days"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "episode_days"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid) WITH CHECK ("episode_days"."clinic_id" = nullif(current_setting('cairn.patient_clinic_id', true), '')::uuid and "episode_days"."patient_id" = nullif(current_setting('cairn.patient_id', true), '')::uuid);
DROP INDEX "audit_events_clinic_id_at_index";--> statement-breakpoint
DROP INDEX "audit_events_clinic_id_patient_id_at_index";--> statement-breakpoint
DROP INDEX "summaries_name";--> statement-breakpoint
ALTER TABLE "episode_summaries" ADD COLUMN "sort_given" text GENERATED ALWAYS AS (split_part(sort_name, ', ', 2)) STORED;--> statement-breakpoint
CREATE INDEX "summaries_given" ON "episode_summaries" USING btree ("clinic_id","sort_given");--> statement-breakpoint
CREATE INDEX "summaries_therapist" ON "episode_summaries" USING btree ("clinic_id","therapist_id","group_rank","due_at","sort_name","episode_id");--> statement-breakpoint
CREATE INDEX "summaries_unseen" ON "episode_summaries" USING btree ("clinic_id","group_rank","due_at","sort_name","episode_id") WHERE last_log_at > coalesce(seen_at, '-infinity');--> statement-breakpoint
CREATE INDEX "summaries_severe" ON "episode_summaries" USING btree ("clinic_id","group_rank","due_at","sort_name","episode_id") WHERE worst_pain >= 7;--> statement-breakpoint
CREATE INDEX "summaries_under_half_quota" ON "episode_summaries" USING btree ("clinic_id","group_rank","due_at","sort_name","episode_id") WHERE quota_minutes > 0 and walked_minutes * 2 < quota_minutes;--> statement-breakpoint
CREATE INDEX "summaries_stalled" ON "episode_summaries" USING btree ("clinic_id","group_rank","due_at","sort_name","episode_id") WHERE verdict = 'stalled';--> statement-breakpoint
CREATE INDEX "summaries_name" ON "episode_summaries" USING btree ("clinic_id","sort_name","episode_id");
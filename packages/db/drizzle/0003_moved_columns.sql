-- The owner of the tables is bound by row-level security too: to move what they hold, it is lifted for this transaction.
ALTER TABLE "flags" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clinics" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "policies" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "flags" SET "resolved_reason" = "reason" WHERE "status" = 'resolved';--> statement-breakpoint
UPDATE "flags" SET "acknowledged_reason" = "reason" WHERE "status" = 'acknowledged';--> statement-breakpoint
-- Of a rule one flag is open an episode: the newest goes on, the others end in it.
UPDATE "flags" AS older
SET "status" = 'resolved', "outcome" = 'superseded', "resolved_at" = newer."raised_at"
FROM (
  SELECT "clinic_id", "id", lead("raised_at") OVER (
    PARTITION BY "clinic_id", "episode_id", "rule" ORDER BY "raised_at", "id"
  ) AS "raised_at"
  FROM "flags" WHERE "status" <> 'resolved'
) AS newer
WHERE older."clinic_id" = newer."clinic_id" AND older."id" = newer."id" AND newer."raised_at" IS NOT NULL;--> statement-breakpoint
UPDATE "flags" AS later
SET "reopens_id" = before."reopens_id"
FROM (
  SELECT "clinic_id", "id", lag("id") OVER (
    PARTITION BY "clinic_id", "episode_id", "rule" ORDER BY "raised_at", "id"
  ) AS "reopens_id"
  FROM "flags"
) AS before
WHERE later."clinic_id" = before."clinic_id" AND later."id" = before."id" AND before."reopens_id" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "flags_one_open" ON "flags" USING btree ("clinic_id","episode_id","rule") WHERE status <> 'resolved';--> statement-breakpoint
UPDATE "policies" SET "document" = jsonb_set("document", '{emergencyNumber}', to_jsonb("clinics"."emergency_number"))
FROM "clinics" WHERE "clinics"."clinic_id" = "policies"."clinic_id";--> statement-breakpoint
ALTER TABLE "flags" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clinics" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "policies" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clinics" DROP COLUMN "emergency_number";--> statement-breakpoint
ALTER TABLE "flags" DROP COLUMN "reason";

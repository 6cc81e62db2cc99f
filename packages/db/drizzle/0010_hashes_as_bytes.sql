-- A quarter of the bytes a hash, of which every log has one: the first half of it, as bytes.
ALTER TABLE "pain_logs" ALTER COLUMN "content_hash" SET DATA TYPE bytea USING
  substring(CASE WHEN content_hash ~ '^[0-9a-f]{64}$' THEN decode(content_hash, 'hex') ELSE convert_to(content_hash, 'UTF8') END for 16);--> statement-breakpoint
ALTER TABLE "prom_responses" ALTER COLUMN "content_hash" SET DATA TYPE bytea USING
  substring(CASE WHEN content_hash ~ '^[0-9a-f]{64}$' THEN decode(content_hash, 'hex') ELSE convert_to(content_hash, 'UTF8') END for 16);--> statement-breakpoint
ALTER TABLE "safety_checks" ALTER COLUMN "content_hash" SET DATA TYPE bytea USING
  substring(CASE WHEN content_hash ~ '^[0-9a-f]{64}$' THEN decode(content_hash, 'hex') ELSE convert_to(content_hash, 'UTF8') END for 16);--> statement-breakpoint
ALTER TABLE "self_care_logs" ALTER COLUMN "content_hash" SET DATA TYPE bytea USING
  substring(CASE WHEN content_hash ~ '^[0-9a-f]{64}$' THEN decode(content_hash, 'hex') ELSE convert_to(content_hash, 'UTF8') END for 16);--> statement-breakpoint
ALTER TABLE "walk_logs" ALTER COLUMN "content_hash" SET DATA TYPE bytea USING
  substring(CASE WHEN content_hash ~ '^[0-9a-f]{64}$' THEN decode(content_hash, 'hex') ELSE convert_to(content_hash, 'UTF8') END for 16);

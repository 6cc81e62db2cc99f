-- Row-level security binds the owner of the tables too.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- The apps read and add; they change only what has a life, and delete only what is worth nothing once gone.
GRANT USAGE ON SCHEMA public TO cairn_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO cairn_app;
--> statement-breakpoint
GRANT UPDATE ON users, sessions, sign_in_links, staff, patients, invitations, episodes, flags, referrals, episode_summaries TO cairn_app;
--> statement-breakpoint
GRANT DELETE ON sessions, sign_in_links, care_team_members, episode_summaries TO cairn_app;
--> statement-breakpoint
REVOKE INSERT ON caseload_counts FROM cairn_app;
--> statement-breakpoint
-- Counts of the caseload's groups, kept and not counted: a page costs the same however many patients there are.
CREATE FUNCTION keep_caseload_counts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.care_team_id = NEW.care_team_id AND OLD.group_rank = NEW.group_rank THEN
    RETURN NULL;
  END IF;
  -- In one order, or two episodes that trade places wait for each other for ever.
  INSERT INTO caseload_counts AS kept (clinic_id, care_team_id, group_rank, episodes)
  SELECT * FROM (VALUES
    (OLD.clinic_id, OLD.care_team_id, OLD.group_rank, -1),
    (NEW.clinic_id, NEW.care_team_id, NEW.group_rank, 1)
  ) AS moved (clinic_id, care_team_id, group_rank, episodes)
  WHERE clinic_id IS NOT NULL
  ORDER BY clinic_id, care_team_id, group_rank
  ON CONFLICT (clinic_id, care_team_id, group_rank) DO UPDATE SET episodes = kept.episodes + EXCLUDED.episodes;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_caseload_counts() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_caseload_counts
AFTER INSERT OR DELETE OR UPDATE OF care_team_id, group_rank ON episode_summaries
FOR EACH ROW EXECUTE FUNCTION keep_caseload_counts();

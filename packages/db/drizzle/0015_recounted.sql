CREATE POLICY "recounted_by_owner" ON "episode_summaries" AS PERMISSIVE FOR SELECT TO "cairn_owner" USING ("episode_summaries"."clinic_id" = nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid);--> statement-breakpoint
-- Compares the counters of the asking clinic's caseload with its rows and, with `mend`, puts them right; says how many
-- differed. Nobody moves meanwhile: what changes a row waits for its counter.
CREATE FUNCTION recount_caseload(mend boolean) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  own uuid := nullif(current_setting('cairn.staff_clinic_id', true), '')::uuid;
  differing integer;
BEGIN
  LOCK TABLE caseload_counts IN SHARE ROW EXCLUSIVE MODE;
  WITH counted AS (
    SELECT care_team_id, group_rank, count(*)::integer AS episodes FROM episode_summaries WHERE clinic_id = own GROUP BY 1, 2
  ), kept AS (
    SELECT care_team_id, group_rank, episodes FROM caseload_counts WHERE clinic_id = own
  ), apart AS (
    SELECT care_team_id, group_rank, coalesce(counted.episodes, 0) AS episodes
    FROM counted FULL JOIN kept USING (care_team_id, group_rank)
    WHERE coalesce(counted.episodes, 0) <> coalesce(kept.episodes, 0)
  ), mended AS (
    INSERT INTO caseload_counts (clinic_id, care_team_id, group_rank, episodes)
    SELECT own, care_team_id, group_rank, episodes FROM apart WHERE mend
    ON CONFLICT (clinic_id, care_team_id, group_rank) DO UPDATE SET episodes = EXCLUDED.episodes
  )
  SELECT count(*) INTO differing FROM apart;
  RETURN differing;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION recount_caseload FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION recount_caseload TO cairn_app;

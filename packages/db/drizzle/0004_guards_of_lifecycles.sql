DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['dose_proposals', 'nudges', 'questionnaires', 'replays', 'replay_changes'] LOOP
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO cairn_app', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT UPDATE ON dose_proposals, nudges, questionnaires, replays TO cairn_app;
--> statement-breakpoint
-- A replay that is run again after its worker was killed writes its changes anew.
GRANT DELETE ON replay_changes TO cairn_app;
--> statement-breakpoint
-- What an open console must hear of at once: a flag, a patient who moves to another group, a replay that goes on.
CREATE FUNCTION tell_of_flag() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('cairn_live', json_build_object(
    'kind', CASE TG_OP WHEN 'INSERT' THEN 'flag-raised' ELSE 'flag-changed' END,
    'clinicId', NEW.clinic_id, 'episodeId', NEW.episode_id, 'flagId', NEW.id)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_of_flag AFTER INSERT OR UPDATE OF status, escalated_at ON flags
FOR EACH ROW EXECUTE FUNCTION tell_of_flag();
--> statement-breakpoint
CREATE FUNCTION tell_of_group() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('cairn_live', json_build_object(
    'kind', 'group-changed', 'clinicId', NEW.clinic_id, 'episodeId', NEW.episode_id)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_of_group AFTER UPDATE OF group_rank ON episode_summaries
FOR EACH ROW WHEN (OLD.group_rank <> NEW.group_rank) EXECUTE FUNCTION tell_of_group();
--> statement-breakpoint
CREATE FUNCTION tell_of_replay() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('cairn_live', json_build_object(
    'kind', 'replay-changed', 'clinicId', NEW.clinic_id, 'replayId', NEW.id, 'status', NEW.status)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_of_replay AFTER INSERT OR UPDATE OF status, episodes_done ON replays
FOR EACH ROW EXECUTE FUNCTION tell_of_replay();

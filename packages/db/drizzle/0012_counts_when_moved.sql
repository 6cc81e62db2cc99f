-- Most logs move nobody to another group: Postgres sees that by itself, without calling the function.
DROP TRIGGER keep_caseload_counts ON episode_summaries;
--> statement-breakpoint
CREATE TRIGGER keep_caseload_counts AFTER INSERT OR DELETE ON episode_summaries
FOR EACH ROW EXECUTE FUNCTION keep_caseload_counts();
--> statement-breakpoint
CREATE TRIGGER move_caseload_counts AFTER UPDATE OF care_team_id, group_rank ON episode_summaries
FOR EACH ROW WHEN (OLD.care_team_id <> NEW.care_team_id OR OLD.group_rank <> NEW.group_rank)
EXECUTE FUNCTION keep_caseload_counts();

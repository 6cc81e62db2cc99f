ALTER TABLE episode_days FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON episode_days TO cairn_app;
--> statement-breakpoint
-- Every log writes its row anew: there is room beside it for the next version, and it stays in the table's own pages,
-- where what is out of date is cleared away as they are read.
ALTER TABLE episode_days ALTER COLUMN cells SET STORAGE MAIN;
--> statement-breakpoint
ALTER TABLE episode_days ALTER COLUMN said SET STORAGE MAIN;
--> statement-breakpoint
ALTER TABLE episode_days SET (fillfactor = 50, toast_tuple_target = 8160);

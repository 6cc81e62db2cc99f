-- The numbers of a day were of two bytes each, least first; now each is of as few as it needs, seven bits a byte, least first,
-- the highest bit saying that more follow (src/schema/packed.ts). A row of 600 days then stays below the size from which
-- Postgres compresses it with every log.
ALTER TABLE "episode_days" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "episode_days" SET "cells" = (
  SELECT coalesce(string_agg(
    CASE
      WHEN number < 128 THEN set_byte('\x00', 0, number)
      WHEN number < 16384 THEN set_byte(set_byte('\x0000', 0, 128 + number % 128), 1, number / 128)
      ELSE set_byte(set_byte(set_byte('\x000000', 0, 128 + number % 128), 1, 128 + number / 128 % 128), 2, number / 16384)
    END, '' ORDER BY at), '')
  FROM generate_series(0, length("cells") / 2 - 1) AS at,
    LATERAL (SELECT get_byte("cells", 2 * at) + 256 * get_byte("cells", 2 * at + 1)) AS of(number)
);
--> statement-breakpoint
ALTER TABLE "episode_days" FORCE ROW LEVEL SECURITY;

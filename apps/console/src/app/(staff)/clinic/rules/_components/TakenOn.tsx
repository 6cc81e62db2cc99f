import { spanWords } from '#dates/spanWords.ts';
import type { RuleRow } from './RuleRecordData.ts';

const HOUR_MS = 3_600_000;

function limitWords(allowedHours: number | null): string {
  if (allowedHours === null) return 'no limit';
  return allowedHours === 0 ? 'due at once' : `due in ${spanWords(allowedHours * HOUR_MS)}`;
}

/** How long flags wait until someone takes them on, against the time they have. */
export function TakenOn({ row: { raised, acknowledged, inTime, medianHours, allowedHours } }: { row: RuleRow }) {
  if (raised === 0) return <span className="text-ink-soft">–</span>;
  return (
    <>
      <span className="block">
        {medianHours === null ? 'none yet' : <b className="font-semibold">{spanWords(medianHours * HOUR_MS)}</b>}
        <span className="text-ink-soft">, {limitWords(allowedHours)}</span>
      </span>
      {acknowledged > 0 && allowedHours !== null && (
        <span className="block text-13 text-ink-soft">
          {inTime} of {acknowledged} in time
        </span>
      )}
    </>
  );
}

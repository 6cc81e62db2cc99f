import { urgencies } from '@cairn/vocabulary';
import { cn } from '@cairn/ui/cn';
import { Card } from '@cairn/ui/primitives/Card';
import { spanWords } from '#dates/spanWords.ts';
import type { BoardData } from './BoardData.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { timePlace } from './timeAxis.ts';
import { urgencyLook } from './urgencyLook.ts';

const HOUR_MS = 3_600_000;

/** From raised to first action: middle half and median as a box, 10th to 90th percentile as a line. */
export function ResponseTimes({ responses, days }: { responses: BoardData['responses']; days: number }) {
  const rows = urgencies.flatMap((urgency) => {
    const response = responses.find((each) => each.urgency === urgency);
    if (!response) return [];
    const { fill, edge, limit } = urgencyLook[urgency];
    const [low, quarter, median, threeQuarter, high] = [
      response.lowHours,
      response.quarterHours,
      response.medianHours,
      response.threeQuarterHours,
      response.highHours,
    ].map(timePlace) as [number, number, number, number, number];
    return [
      {
        urgency,
        limit,
        marks: (
          <>
            <span
              className={cn('absolute top-1/2 -mt-px border-t-2', edge)}
              style={{ left: `${low}%`, width: `${high - low}%` }}
            />
            <span
              className={cn('absolute inset-y-2 border-[1.5px] bg-surface', edge)}
              style={{ left: `${quarter}%`, width: `${Math.max(0.6, threeQuarter - quarter)}%` }}
            >
              <span className={cn('absolute inset-0 opacity-25', fill)} />
            </span>
            <span className={cn('absolute inset-y-1.5 -ml-[1.5px] w-[3px]', fill)} style={{ left: `${median}%` }} />
          </>
        ),
        says: (
          <span>
            <b className="tabular-nums">
              {response.inTime} of {response.answered}
            </b>
            <span className="block text-13 text-ink-soft">median {spanWords(response.medianHours * HOUR_MS)}</span>
          </span>
        ),
      },
    ];
  });
  return (
    <Card
      title="Response time"
      aside={`flag raised to first action, ${days} days`}
      action={rows.length > 0 && <span className="text-14 text-ink-soft">in time</span>}
    >
      {rows.length === 0 ? (
        <p className="text-ink-soft">
          No flag was acted on in the last {days} days. Times stand here once the first one is.
        </p>
      ) : (
        <>
          <TimeAxis label="Response times by urgency" rows={rows} />
          <p className="mt-2 text-14 text-ink-soft">
            Box: middle half and median. Line: 10th to 90th percentile. Upright: the limit, where it is a number of
            hours.
          </p>
        </>
      )}
    </Card>
  );
}

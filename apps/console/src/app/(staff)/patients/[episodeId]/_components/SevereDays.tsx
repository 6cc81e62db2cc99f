import { addDays, type Evidence } from '@cairn/vocabulary';
import { weekdayWord } from '#dates/weekdayWord.ts';

type SevereDaysProps = { evidence: Extract<Evidence, { kind: 'severe-days' }>; raisedOn: string };

const tall = 56;

/** The last days as bars from 0 to 10 with the line that counts; days under it, or without a log, stay empty. */
export function SevereDays({ evidence: { days, threshold, window }, raisedOn }: SevereDaysProps) {
  const shown = Array.from({ length: window }, (_, index) => {
    const on = addDays(raisedOn, index - window + 1);
    return { on, nprs: days.find((day) => day.on === on)?.nprs ?? null };
  });
  return (
    <div className="relative">
      <ol className="flex gap-2">
        {shown.map(({ on, nprs }) => (
          <li key={on} className="grid flex-1 justify-items-center text-13">
            <span className="flex w-full items-end justify-center" style={{ height: tall + 18 }}>
              {nprs === null ? (
                <span className="sr-only">under {threshold} or no log</span>
              ) : (
                <span className="grid w-6 justify-items-center">
                  <b>{nprs}</b>
                  <span
                    aria-hidden
                    className="w-full rounded-t-[3px] bg-ink-soft"
                    style={{ height: (nprs / 10) * tall }}
                  />
                </span>
              )}
            </span>
            <span className="w-full border-t border-line-strong pt-0.5 text-center text-ink-soft">
              {weekdayWord(on)} {Number(on.slice(8))}
            </span>
          </li>
        ))}
      </ol>
      <p
        className="absolute inset-x-0 border-t border-dashed border-emergency text-right text-13 text-emergency"
        style={{ top: 18 + tall * (1 - threshold / 10) }}
      >
        <span className="sr-only">The line is at </span>
        {threshold}
      </p>
    </div>
  );
}

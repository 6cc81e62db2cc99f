import { cn } from '../../cn.ts';
import { signed } from './signed.ts';

export type ScaleButtonsProps = {
  /** The question, for readers of the screen. */
  label: string;
  lowest: number;
  highest: number;
  /** What the ends mean. */
  ends: { lowest: string; highest: string } | null;
  /** What was answered before one came back; nothing is chosen at first. */
  value: number | null;
  onChoose: (value: number) => void;
};

const across: Record<number, string> = {
  7: 'grid-cols-7 gap-1',
  11: 'grid-cols-6 @min-[34rem]:grid-cols-11 gap-2',
};

/**
 * A scale as one button a step, a tap answers. The words of its ends stand over it; a scale around zero has its zero in
 * a row of its own on a phone, worse before and better after.
 */
export function ScaleButtons({ label, lowest, highest, ends, value, onChoose }: ScaleButtonsProps) {
  const points = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  const isAround = lowest < 0;
  const meaning = (point: number) =>
    point === lowest
      ? ends?.lowest
      : point === highest
        ? ends?.highest
        : isAround && point === 0
          ? 'No change'
          : undefined;
  return (
    <div role="group" aria-label={label} className="@container grid gap-3">
      {ends && (
        <p aria-hidden className="flex justify-between gap-6 text-15 text-ink-soft">
          <span>
            <b className="text-17 text-ink">{signed(lowest, isAround)}</b> {ends.lowest.toLowerCase()}
          </span>
          <span className="text-right">
            <b className="text-17 text-ink">{signed(highest, isAround)}</b> {ends.highest.toLowerCase()}
          </span>
        </p>
      )}
      <div
        className={cn(
          'grid',
          isAround ? 'grid-cols-5 gap-2 @min-[34rem]:grid-cols-11' : (across[points.length] ?? 'grid-cols-5 gap-2'),
        )}
      >
        {points.map((point) => (
          <button
            key={point}
            type="button"
            aria-pressed={value === point}
            aria-label={[signed(point, isAround), meaning(point)].filter(Boolean).join(', ')}
            onClick={() => onChoose(point)}
            className={cn(
              'control-edge grid min-h-16 place-items-center bg-surface text-20 hover:border-trail',
              value === point && 'border-trail bg-trail font-semibold text-on-trail',
              isAround && point === 0 && 'col-span-5 @min-[34rem]:col-span-1',
            )}
          >
            <span>
              {signed(point, isAround)}
              {isAround && point === 0 && <span className="@min-[34rem]:hidden"> no change</span>}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

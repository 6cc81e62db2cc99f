import { cn } from '../cn.ts';

/** A logged rating as a filled square with its word, "Leg 4"; null says "not logged". */
export function PainNow({ series, value }: { series: 'leg' | 'back'; value: number | null }) {
  return (
    <span className="inline-flex items-center gap-2">
      {series === 'leg' ? 'Leg' : 'Back'}
      {value === null ? (
        <span className="text-ink-soft">not logged</span>
      ) : (
        <b
          className={cn(
            'grid size-8 place-items-center rounded-control text-20 text-on-trail',
            series === 'leg' ? 'bg-leg' : 'bg-back',
          )}
        >
          {value}
        </b>
      )}
    </span>
  );
}

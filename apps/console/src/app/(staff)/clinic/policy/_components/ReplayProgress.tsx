import { Card } from '@cairn/ui/primitives/Card';

/** How far a replay is, as a bar and in words. */
export function ReplayProgress({ done, total }: { done: number; total: number }) {
  const share = total === 0 ? 0 : done / total;
  const words = total === 0 ? 'Waiting to begin' : `${done} of ${total} episodes`;
  return (
    <Card title="Trying the draft on your past">
      <div
        role="progressbar"
        aria-label="Replay"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={words}
        className="h-3 overflow-clip rounded-full border border-line-strong bg-canvas"
      >
        <div className="h-full bg-trail transition-[width]" style={{ width: `${share * 100}%` }} />
      </div>
      <p className="mt-2 tabular-nums">{words}</p>
      <p className="text-14 text-ink-soft">You may leave this page; it goes on by itself.</p>
    </Card>
  );
}

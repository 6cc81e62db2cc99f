'use client';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Kbd } from '@cairn/ui/primitives/Kbd';

const keys = [
  [['J'], 'Next patient'],
  [['K'], 'Patient before'],
  [['Enter'], 'Open the chart'],
  [['E'], 'Mark the logs as seen'],
  [['/'], 'Find a patient'],
  [['1', '6'], 'One group only; again for all'],
  [['?'], 'These keys'],
] as const;

export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <dl className="grid grid-cols-[6rem_1fr] gap-y-2">
        {keys.map(([names, says]) => (
          <div key={says} className="contents">
            <dt>
              {names.map((name, index) => (
                <span key={name}>
                  {index > 0 && ' – '}
                  <Kbd>{name}</Kbd>
                </span>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

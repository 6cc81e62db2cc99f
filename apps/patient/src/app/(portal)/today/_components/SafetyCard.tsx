import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';

/** The safety check of a usual day: one tap; else the questions. */
export function SafetyCard({ onNothingNew, onCheck }: { onNothingNew: () => void; onCheck: () => void }) {
  return (
    <Card title="Anything new since yesterday?">
      <p className="-mt-2 mb-3 text-15 text-ink-soft">Numbness, a weak foot, trouble peeing, fever?</p>
      <div className="grid grid-cols-2 gap-2">
        <Button variant="secondary" size="action" className="px-2 text-17" onClick={onNothingNew}>
          Nothing new
        </Button>
        <Button variant="secondary" size="action" className="px-2 text-17" onClick={onCheck}>
          Yes, or not sure
        </Button>
      </div>
    </Card>
  );
}

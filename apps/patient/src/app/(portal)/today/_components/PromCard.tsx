import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import type { PromForm } from '@cairn/vocabulary';
import { firstName } from '#day/firstName.ts';
import { dueTitle } from '#prom/promWords.ts';

type PromCardProps = { forms: readonly PromForm[]; therapist: string; onStart: () => void };

/** Questionnaires that are due: now or on another day this week, as it suits. */
export function PromCard({ forms, therapist, onStart }: PromCardProps) {
  return (
    <Card title={dueTitle(forms)}>
      <p className="-mt-2 mb-3 text-15 text-ink-soft">
        They show {firstName(therapist)} how you are doing. Today or in the next few days is fine.
      </p>
      <Button variant="secondary" size="action" className="w-full" onClick={onStart}>
        Answer now
      </Button>
    </Card>
  );
}

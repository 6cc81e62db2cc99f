'use client';
import { ShieldCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { worstTier } from '@cairn/rules/safetyFindings';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import type { SafetyFinding } from '@cairn/vocabulary';
import type { Day } from '#day/Day.ts';
import { firstName } from '#day/firstName.ts';
import { tierWords } from './tierWords.ts';

/** After the last question: what follows from the answers, plainly. */
export function CheckEnd({
  day,
  findings,
  onEnd,
}: {
  day: Pick<Day, 'therapist' | 'clinic'>;
  findings: readonly SafetyFinding[];
  onEnd: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const tier = worstTier(findings);
  return (
    <Card className="grid gap-3">
      <ShieldCheck aria-hidden className="size-8 text-trail" />
      <h1 ref={heading} tabIndex={-1} className="text-25 font-semibold outline-none">
        Thank you. That was everything.
      </h1>
      <p>{tierWords(tier, firstName(day.therapist), day.clinic.phone)}</p>
      <p className="text-ink-soft">
        If something new starts before tomorrow, do this check again. If it is an emergency, call{' '}
        {day.clinic.emergencyNumber}.
      </p>
      <Button size="action" onClick={onEnd}>
        Back to Today
      </Button>
    </Card>
  );
}

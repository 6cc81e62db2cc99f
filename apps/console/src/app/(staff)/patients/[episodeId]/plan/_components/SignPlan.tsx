import type { TRPCClientErrorLike } from '@trpc/client';
import { Check, Info, PenLine, TriangleAlert } from 'lucide-react';
import type { AppRouter } from '@cairn/api';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { troubleWords } from '#words/troubleWords.ts';

type SignPlanProps = {
  signer: string;
  patient: string;
  warnings: string[];
  /** How the draft stands to the open proposal, null without one. */
  proposed: { same: boolean; words: string } | null;
  pending: boolean;
  error: TRPCClientErrorLike<AppRouter> | null;
  onReadAnew: () => void;
};

/** What to think of, then the signature; and the way out when somebody else was faster. */
export function SignPlan({ signer, patient, warnings, proposed, pending, error, onReadAnew }: SignPlanProps) {
  return (
    <div className="grid gap-4">
      <section aria-labelledby="plan-checked">
        <h2 id="plan-checked" className="text-17 font-semibold">
          Checked
        </h2>
        {proposed && (
          <p className="mt-1 flex gap-2">
            {proposed.same ? (
              <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-trail" />
            ) : (
              <Info aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-soft" />
            )}
            {proposed.words}.
          </p>
        )}
        {warnings.length === 0 ? (
          <p className="mt-1 flex gap-2">
            <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-trail" />
            No emergency or same-day flag is open, and the step is a usual one.
          </p>
        ) : (
          <ul className="mt-1 grid gap-2">
            {warnings.map((warning) => (
              <li key={warning} className="flex gap-2 font-semibold text-same-day">
                <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
                {warning}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Card className="grid gap-3 border-trail">
        <div>
          <h2 className="text-17 font-semibold">Sign as {signer}</h2>
          <p className="text-14 text-ink-soft">{patient} gets it at once. Earlier revisions are kept.</p>
        </div>
        <div role="alert" className="grid gap-2">
          {error && <FieldError>{troubleWords(error)}</FieldError>}
          {error?.data?.code === 'CONFLICT' && (
            <Button variant="secondary" onClick={onReadAnew}>
              Compare with theirs
            </Button>
          )}
        </div>
        <Button type="submit" loading={pending}>
          <PenLine aria-hidden />
          Sign and send
        </Button>
      </Card>
    </div>
  );
}

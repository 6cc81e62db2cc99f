import { localDateIn } from '@cairn/vocabulary';
import { dayWords } from '#dates/dayWords.ts';
import type { ChartPlan } from '../../_components/ChartData.ts';
import type { Plan, PlanDraft } from './PlanDraft.ts';
import { planChanges, weekMinutes } from './planChanges.ts';

type PlanChangesProps = { before: Plan | null; newest: ChartPlan | null; draft: PlanDraft['plan']; zone: string };

/** The draft against the revision it follows: the old struck out, the new beside it. */
export function PlanChanges({ before, newest, draft, zone }: PlanChangesProps) {
  if (!before || !newest)
    return (
      <section>
        <h2 className="text-17 font-semibold">The first plan</h2>
        <p className="text-ink-soft">
          Nothing comes before it. It asks for {weekMinutes(draft) ?? '…'} minutes a week.
        </p>
      </section>
    );
  const { changes, same } = planChanges(before, draft);
  return (
    <section aria-labelledby="plan-changes">
      <h2 id="plan-changes" className="text-17 font-semibold">
        What changes
      </h2>
      <p className="text-14 text-ink-soft">
        Against revision {newest.revision}, signed {dayWords(localDateIn(newest.signedAt, zone))} by{' '}
        {newest.signedByName}
      </p>
      {changes.length === 0 ? (
        <p className="mt-2 border-t border-line pt-2">Nothing yet.</p>
      ) : (
        <dl className="mt-2">
          {changes.map((change) => (
            <div key={change.what} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-2 border-t border-line py-2">
              <dt className="text-14 text-ink-soft">{change.what}</dt>
              <dd className="font-semibold">
                {'from' in change ? (
                  <>
                    <s className="font-normal text-ink-soft">
                      <span className="sr-only">was </span>
                      {change.from}
                    </s>{' '}
                    to {change.to} {change.note && <span className="font-normal text-ink-soft">({change.note})</span>}
                  </>
                ) : (
                  <ul>
                    {change.added.map((entry) => (
                      <li key={entry}>+ {entry}</li>
                    ))}
                    {change.removed.map((entry) => (
                      <li key={entry} className="font-normal text-ink-soft">
                        − {entry}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {same.length > 0 && changes.length > 0 && (
        <p className="border-t border-line pt-2 text-14 text-ink-soft">As before: {same.join(', ').toLowerCase()}.</p>
      )}
    </section>
  );
}

import { ruleSentence } from './ruleSentence.ts';
import type { RuleRow } from './RuleRecordData.ts';

/** What a rule's record says, and the rule itself: when it fires, what it needs, what it says, where it is from. */
export function AboutRule({ row, days }: { row: RuleRow; days: number }) {
  const { condition, needs, forClinician, forPatient, source, version } = row.about;
  const facts = [
    ['Fires when', condition],
    ['Needs', needs],
    ['You read', forClinician],
    ['The patient reads', forPatient],
    ['Source', `${source}; version ${version}`],
  ] as const;
  return (
    <div className="grid max-w-[72ch] gap-2 pb-2 text-14 whitespace-normal">
      <p className="text-15 font-semibold">{ruleSentence(row, days)}</p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(([term, says]) => (
          <div key={term} className="contents">
            <dt className="text-ink-soft">{term}</dt>
            <dd className="max-sm:mb-1">{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

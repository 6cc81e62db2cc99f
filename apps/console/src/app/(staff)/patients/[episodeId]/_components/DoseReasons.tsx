import { Check, CircleHelp, X } from 'lucide-react';
import type { OpenProposal } from './ChartData.ts';

type Reason = OpenProposal['reasons'][number];

/** Without a colour of good or bad: a condition met can be a reason to walk less. */
const signs = {
  met: { Icon: Check, word: 'Met', tone: 'text-ink' },
  unmet: { Icon: X, word: 'Not met', tone: 'text-ink' },
  unknown: { Icon: CircleHelp, word: 'Not known', tone: 'text-ink-soft' },
} as const;

const signOf = ({ met }: Reason) => (met === null ? signs.unknown : met ? signs.met : signs.unmet);

/** The conditions that were looked at, each met, not met or not known, with what was measured. */
export const DoseReasons = ({ reasons }: { reasons: Reason[] }) => (
  <ul aria-label="Why" className="text-14">
    {reasons.map((reason) => {
      const { Icon, word, tone } = signOf(reason);
      return (
        <li
          key={reason.id}
          className="grid grid-cols-[1.25rem_5.25rem_minmax(0,1fr)] gap-x-2 border-t border-line py-1.5"
        >
          <Icon aria-hidden className={`mt-px size-5 ${tone}`} />
          <span className="font-semibold">{word}</span>
          <span>{reason.words}</span>
        </li>
      );
    })}
  </ul>
);

import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { type Look, Mark, disc, emergency, sameDay } from './Mark.tsx';

export type CareCardProps = {
  level: 'emergency' | 'same-day' | 'week';
  /** What to do: "Go to an emergency department now". */
  heading: ReactNode;
  /** Which answer this follows from, and why it matters. */
  because?: ReactNode;
  /** After "Nobody at the clinic is reading this right now.": where the answer is kept. Always shown on an emergency. */
  kept?: ReactNode;
  /** Plain facts: what to do, what to say at the desk. */
  children?: ReactNode;
  /** One button, the call; and under it a quiet way back. */
  action?: ReactNode;
  /** The page's own heading when the card is the page. */
  headingLevel?: 1 | 2;
};

const looks: Record<CareCardProps['level'], Look> = {
  emergency,
  'same-day': sameDay,
  week: ['This week', 'text-week', disc],
};
const edges = {
  emergency: '',
  'same-day': 'border-l-8 border-l-same-day',
  week: 'border-l-8 border-l-week',
} as const;

/** What to do, whom to contact, how soon; then facts; then one button. An emergency is solid and interrupts. */
export function CareCard({ level, heading, because, kept, children, action, headingLevel = 2 }: CareCardProps) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const solid = level === 'emergency';
  const [word, tone, shape] = looks[level];
  return (
    <section
      role={solid ? 'alert' : undefined}
      className={cn('overflow-hidden rounded-card border border-line bg-surface', edges[level])}
    >
      <div className={cn('grid gap-2 p-4', solid ? 'bg-emergency-solid text-white' : 'pb-0')}>
        <Mark shape={shape} className={solid ? '[--mark-cut:var(--emergency-solid)]' : tone}>
          {word}
        </Mark>
        <Heading className={cn('font-semibold', solid ? 'text-32' : 'text-25')}>{heading}</Heading>
        {because && <p>{because}</p>}
      </div>
      <div className="grid gap-4 p-4  [&_h3]:text-20 [&_h3]:font-semibold [&_ol]:grid [&_ol]:list-decimal [&_ol]:gap-2 [&_ol]:pl-7">
        {(solid || kept) && (
          <p className="flex gap-3 border-b border-line pb-4">
            <EyeOff aria-hidden className="mt-0.5 size-6 shrink-0" />
            <span>
              <b>Nobody at the clinic is reading this right now.</b> {kept}
            </span>
          </p>
        )}
        {children}
        {action && <div className="grid gap-2">{action}</div>}
      </div>
    </section>
  );
}

import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { UrgencyMark } from './UrgencyMark.tsx';

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

const edges = {
  emergency: '',
  'same-day': 'border-l-8 border-l-same-day',
  week: 'border-l-8 border-l-week',
} as const;

/** What to do, whom to contact, how soon; then facts; then one button. An emergency is solid and interrupts. */
export function CareCard({ level, heading, because, kept, children, action, headingLevel = 2 }: CareCardProps) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <section
      role={level === 'emergency' ? 'alert' : undefined}
      className={cn('overflow-hidden rounded-card border border-line bg-surface', edges[level])}
    >
      <div className={cn('grid gap-2 p-4', level === 'emergency' ? 'bg-emergency-solid text-white' : 'pb-0')}>
        <UrgencyMark
          urgency={level === 'week' ? '7-days' : level}
          className={level === 'emergency' ? 'text-white [--mark-cut:var(--emergency-solid)]' : undefined}
        >
          {level === 'week' ? 'This week' : undefined}
        </UrgencyMark>
        <Heading className={level === 'emergency' ? 'text-32 font-semibold' : 'text-25 font-semibold'}>
          {heading}
        </Heading>
        {because && <p>{because}</p>}
      </div>
      <div className="grid gap-4 p-4  [&_h3]:text-20 [&_h3]:font-semibold [&_ol]:grid [&_ol]:list-decimal [&_ol]:gap-2 [&_ol]:pl-7">
        {(level === 'emergency' || kept) && (
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

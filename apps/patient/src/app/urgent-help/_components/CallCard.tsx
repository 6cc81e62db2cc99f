import { Phone } from 'lucide-react';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { Card } from '@cairn/ui/primitives/Card';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { telHref } from '@cairn/vocabulary';

type CallCardProps = {
  level: 'emergency' | 'same-day';
  heading: string;
  /** null when the clinic is not known: nobody is signed in. */
  number: string | null;
  /** The number is the country's, not the clinic's setting. */
  numberIsGuessed?: boolean;
  signs: readonly string[];
  more: string;
};

/** When to call which number, and the button that calls it. */
export function CallCard({ level, heading, number, numberIsGuessed = false, signs, more }: CallCardProps) {
  return (
    <Card className="grid gap-3">
      <UrgencyMark urgency={level} />
      <h2 className="-mt-1 text-25 font-semibold">{heading}</h2>
      <ul className="grid list-disc gap-1 pl-5">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{more}</p>
      {number && (
        <a
          href={telHref(number)}
          className={buttonStyle({ variant: level === 'emergency' ? 'danger' : 'primary', size: 'big' })}
        >
          <Phone aria-hidden />
          Call {number}
        </a>
      )}
      {numberIsGuessed && (
        <p className="text-15 text-ink-soft">Outside the United States, call your local emergency number.</p>
      )}
    </Card>
  );
}

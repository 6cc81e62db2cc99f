import { Check, CheckCheck, Clock } from 'lucide-react';
import { cn } from '../cn.ts';

export type SavedLineProps = (
  | { state: 'waiting' }
  | { state: 'saved'; savedAt: string }
  | { state: 'seen'; savedAt?: string; seenAt: string; seenBy: string }
) & {
  /** Said before, as in "Knee hug, saved 07:41". */
  what?: string;
  className?: string;
};

/** Where an entry is: waiting to send, saved, or seen by a person. Times come formatted, "09:14"; a mark and a word each. */
export function SavedLine(props: SavedLineProps) {
  const Mark = { waiting: Clock, saved: Check, seen: CheckCheck }[props.state];
  const words = {
    waiting: () => 'waiting to send, kept on this phone',
    saved: (at?: string) => (at ? `saved ${at}` : ''),
    seen: (at?: string) => (at ? `saved ${at}, ` : ''),
  };
  const said =
    props.state === 'waiting'
      ? words.waiting()
      : props.state === 'saved'
        ? words.saved(props.savedAt)
        : `${words.seen(props.savedAt)}seen by ${props.seenBy} ${props.seenAt}`;
  const line = props.what ? `${props.what}, ${said}` : said;
  return (
    <p className={cn('flex items-start gap-2 text-15 text-ink-soft', props.className)}>
      <Mark aria-hidden className={cn('mt-0.5 size-[1.2em] shrink-0', props.state !== 'waiting' && 'text-trail')} />
      {line.charAt(0).toUpperCase() + line.slice(1)}
    </p>
  );
}

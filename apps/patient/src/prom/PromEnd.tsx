'use client';
import { ListChecks } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { EntryState } from '#day/EntryState.tsx';
import { firstName } from '#day/firstName.ts';
import type { LogItem } from '#day/LogItem.ts';

type PromEndProps = {
  therapist: string;
  zone: string;
  /** The answers just given; null until they show up among the entries. */
  item: LogItem | null;
  /** Texts after the last question. */
  words: readonly string[];
  /** What comes next, when more is due: "One short question, 1 minute". */
  next: { title: string; onNext: () => void } | null;
  onEnd: () => void;
};

/** After the last question: thanks, who sees it, where it is. What it means is not for here. */
export function PromEnd({ therapist, zone, item, words, next, onEnd }: PromEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const isWaiting = item?.at.state === 'waiting';
  return (
    <Card className="grid gap-3">
      <ListChecks aria-hidden className="size-8 text-trail" />
      <h1 ref={heading} tabIndex={-1} className="text-25 font-semibold outline-none">
        Thank you. {firstName(therapist)} can see this{isWaiting ? ' once it is sent' : ''}.
      </h1>
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {item && <EntryState item={item} zone={zone} />}
      <p className="text-ink-soft">
        You can change your answers on Today. If something new or worse has begun, do the safety check on Today.
      </p>
      {next && (
        <Button size="action" onClick={next.onNext}>
          Next: {next.title}
        </Button>
      )}
      <Button size="action" variant={next ? 'secondary' : 'primary'} onClick={onEnd}>
        Back to Today
      </Button>
    </Card>
  );
}

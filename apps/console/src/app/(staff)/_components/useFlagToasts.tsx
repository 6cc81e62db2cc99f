'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { LiveFlag } from '@cairn/api';
import { urgencyRank } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { useToast } from '@cairn/ui/primitives/Toast';
import { newFlagsWords } from './newFlagsWords.ts';

/** Flags that come within this are said in one breath. */
const TOGETHER_MILLISECONDS = 150;

/** Says a new flag that needs someone within days, each once; an emergency at once, and until it is dismissed. */
export function useFlagToasts(): (flag: LiveFlag) => void {
  const toast = useToast();
  const router = useRouter();
  const path = usePathname();
  const told = useRef(new Set<string>());
  const waiting = useRef<LiveFlag[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const say = (flags: LiveFlag[], lasting: boolean) => {
    const [first] = flags;
    if (!first) return;
    const { href, label } =
      flags.length === 1
        ? { href: `/patients/${first.episodeId}`, label: 'Open chart' }
        : { href: '/caseload', label: 'Open caseload' };
    toast({
      message: newFlagsWords(flags),
      news: true,
      lasting,
      mark: <UrgencyMark urgency={first.urgency} wordHidden className="text-current" />,
      ...(path === href ? {} : { action: { label, onAction: () => router.push(href) } }),
    });
  };
  const sayWaiting = () => {
    timer.current = undefined;
    say(
      waiting.current.splice(0).toSorted((a, b) => urgencyRank(a.urgency) - urgencyRank(b.urgency)),
      false,
    );
  };
  return (flag) => {
    if (told.current.has(flag.id)) return;
    told.current.add(flag.id);
    if (flag.urgency === 'now') return say([flag], true);
    if (urgencyRank(flag.urgency) > urgencyRank('2-working-days')) return;
    waiting.current.push(flag);
    timer.current ??= setTimeout(sayWaiting, TOGETHER_MILLISECONDS);
  };
}

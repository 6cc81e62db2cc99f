'use client';
import { type RefObject, useEffect, useEffectEvent } from 'react';

type CaseloadKeys = {
  list: RefObject<HTMLElement | null>;
  onSeen: (episodeId: string) => void;
  /** 1 emergency … 6 on track */
  onGroup: (rank: number) => void;
  onHelp: () => void;
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** Moving, opening and marking by keys; the browser's own focus is the cursor, so that Enter opens and Tab goes on. */
export function useCaseloadKeys({ list, onSeen, onGroup, onHelp }: CaseloadKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
    const row = document.activeElement?.closest<HTMLElement>('[data-row]');
    const at = links.findIndex((link) => row?.contains(link));
    const key = event.key.toLowerCase();
    if (key === 'j') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (key === 'k') links[Math.max(at - 1, 0)]?.focus();
    else if (key === 'e' && row?.dataset.row) onSeen(row.dataset.row);
    else if (key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
    else if (key === '?') onHelp();
    else if (/^[1-6]$/.test(key)) onGroup(Number(key));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

import type { LogItem } from '#day/LogItem.ts';
import { logWords } from '#day/logWords.ts';

const stateWords = {
  waiting: 'kept, not sent yet',
  saved: 'saved',
  seen: 'seen',
  refused: 'not saved',
} as const;

/** Says to readers of the screen where the newest entry is, as its form goes and as it is saved. */
export function LastEntry({ items }: { items: readonly LogItem[] }) {
  const newest = items.reduce<LogItem | null>(
    (last, item) => (last && last.writtenAt >= item.writtenAt ? last : item),
    null,
  );
  return (
    <p role="status" className="sr-only">
      {newest && `${logWords(newest).title}: ${stateWords[newest.at.state]}`}
    </p>
  );
}

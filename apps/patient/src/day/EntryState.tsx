import { FieldError } from '@cairn/ui/primitives/FieldError';
import { SavedLine } from '@cairn/ui/primitives/SavedLine';
import { clockTime } from './clockTime.ts';
import { firstName } from './firstName.ts';
import type { LogItem } from './LogItem.ts';

/** Where an entry is: waiting, saved, seen, or not taken. */
export function EntryState({ item: { at }, zone }: { item: LogItem; zone: string }) {
  switch (at.state) {
    case 'waiting':
      return <SavedLine state="waiting" />;
    case 'saved':
      return <SavedLine state="saved" savedAt={clockTime(at.savedAt, zone)} />;
    case 'seen':
      return (
        <SavedLine
          state="seen"
          savedAt={clockTime(at.savedAt, zone)}
          seenBy={firstName(at.seenBy)}
          seenAt={clockTime(at.seenAt, zone)}
        />
      );
    case 'refused':
      return <FieldError>Not saved, kept on this phone. {at.refusal.message}</FieldError>;
  }
}

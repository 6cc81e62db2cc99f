import type { Policy, PolicyPreset } from '@cairn/vocabulary';
import { type DraftEntries, entriesOf } from './draftOf.ts';

/** What a preset changes of a policy: only the settings it names, the clinic's others stay. */
export function presetEntries(base: Policy, { settings }: PolicyPreset): DraftEntries {
  const parts = Object.entries(settings).map(([name, part]) => {
    const own = base[name as keyof Policy];
    return [name, typeof part === 'object' && typeof own === 'object' ? { ...own, ...part } : part] as const;
  });
  return entriesOf(base, { ...base, ...Object.fromEntries(parts) });
}

import { type Policy, sparingPolicy } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { presetEntries } from './presetEntries.ts';
import type { PolicyDraftState } from './usePolicyDraft.ts';

/** Settings that go together, to be taken over into the draft at once; to be tried and signed like any others. */
export function PresetCard({ base, draft }: { base: Policy; draft: PolicyDraftState }) {
  const wanted = presetEntries(base, sparingPolicy);
  const taken = Object.entries(wanted).every(([path, value]) => draft.entries[path] === value);
  return (
    <Card aria-labelledby="preset-heading" className="grid gap-2">
      <h3 id="preset-heading" className="font-semibold">
        {sparingPolicy.title}
      </h3>
      <p className="max-w-[70ch] text-14 text-ink-soft">{sparingPolicy.words}</p>
      {taken ? (
        <p className="text-14">{Object.keys(wanted).length > 0 ? 'In the draft.' : 'Your policy has these settings.'}</p>
      ) : (
        <p>
          <Button variant="secondary" onClick={() => draft.take(wanted)}>
            Put into the draft
          </Button>
        </p>
      )}
    </Card>
  );
}

import { type PolicyDraft, PolicyDraft as Draft, defaultPolicy } from '@cairn/vocabulary';

type Settings = { [Part in keyof PolicyDraft]?: Partial<PolicyDraft[Part]> | PolicyDraft[Part] };

/** The default policy as a draft, with other values for some settings. */
export function aDraft(over: Settings = {}): PolicyDraft {
  const { version: _, ...draft } = defaultPolicy;
  const changed = Object.entries(over).map(([part, settings]) => {
    const now = draft[part as keyof PolicyDraft];
    return [part, typeof now === 'object' ? { ...now, ...(settings as object) } : settings];
  });
  return Draft.parse({ ...draft, ...Object.fromEntries(changed) });
}

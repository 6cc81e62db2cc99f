import type { Inputs } from '@cairn/api';
import type { PromForm } from '@cairn/vocabulary';

/** An input as it lies in the phone's storage: the instant as text. */
type Kept<Input> = Omit<Input, 'writtenAt'> & { writtenAt: string };

/** What a person wrote, of whatever kind; an input keeps its id for as long as it is sent. */
export type Draft =
  | { kind: 'intake'; input: Kept<Inputs['intake']['submit']> }
  | { kind: 'pain'; input: Kept<Inputs['log']['painSubmit']> }
  | { kind: 'walk'; input: Kept<Inputs['log']['walkSubmit']> }
  | { kind: 'safety'; input: Kept<Inputs['log']['safetySubmit']> }
  | { kind: 'self-care'; input: Kept<Inputs['log']['selfCareSubmit']> }
  /** With what was asked, so that it can be shown and changed without the server. */
  | { kind: 'prom'; input: Kept<Inputs['prom']['submit']>; form: PromForm };

/** Why the server will not take an entry as it is. */
export type Refusal = { code: string; message: string; fields: Record<string, string[]> };

/** A draft on this phone: waiting while both are null, else saved at an ISO instant, or refused. */
export type Entry = Draft & { key: string; savedAt: string | null; refusal: Refusal | null };

export const isWaiting = (entry: Entry): boolean => entry.savedAt === null && entry.refusal === null;

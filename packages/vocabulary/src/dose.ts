import { z } from 'zod';
import type { Urgency } from './flag.ts';
import { Id } from './id.ts';
import type { LocalDate } from './localDate.ts';

/** How much to walk: minutes a bout, bouts a walking day, walking days a week. All whole. */
export interface Dose {
  minutesPerBout: number;
  boutsPerDay: number;
  daysPerWeek: number;
}

/** One condition that was looked at: `met` is null when its data are missing. */
export interface DoseReason {
  id: string;
  met: boolean | null;
  measured: number | null;
  needed: number | null;
  /** For the therapist, with the measured values. */
  words: string;
}

export const DoseKind = z.enum(['test-walks', 'start', 'advance', 'hold', 'flare', 'step-back', 'claudication']);
export type DoseKind = z.infer<typeof DoseKind>;

/** What grows in an advance, in the order of growth; `pace` leaves the dose as it is. */
export type Growth = 'bout-length' | 'merge-bouts' | 'days' | 'pace';

/** A proposal for a therapist to sign; nothing applies it. */
export interface DoseProposal {
  kind: DoseKind;
  on: LocalDate;
  /** The dose in force, null before the first. */
  from: Dose | null;
  /** The dose proposed, null while there is none to propose. */
  to: Dose | null;
  /** The dose for as long as a flare lasts, null otherwise. */
  meanwhile: Dose | null;
  /** The most minutes of a bout on a good day, null without `to`. */
  atMostMinutes: number | null;
  grows: Growth | null;
  /** How soon the therapist contacts the patient about it; null when nothing presses. */
  contact: Urgency | null;
  /** Few walks were done: ask why before anything else. */
  askWhy: boolean;
  reasons: DoseReason[];
}

/** Where a stored proposal stands: one is open an episode; a newer one supersedes it. */
export const DoseProposalStatus = z.enum(['open', 'accepted', 'adjusted', 'declined', 'superseded']);
export type DoseProposalStatus = z.infer<typeof DoseProposalStatus>;

export const DeclineDoseInput = z.strictObject({
  episodeId: Id,
  proposalId: Id,
  reason: z.string().trim().min(1, 'Say why.').max(600, 'Keep it under 600 letters.'),
});
export type DeclineDoseInput = z.infer<typeof DeclineDoseInput>;

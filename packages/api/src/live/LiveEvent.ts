import type { RuleId, Urgency } from '@cairn/vocabulary';

/** A flag that was raised, in the words of a line. */
export type LiveFlag = {
  id: string;
  episodeId: string;
  rule: RuleId;
  urgency: Urgency;
  /** As on the chart: "Severe pain". */
  title: string;
  givenName: string;
  familyName: string;
  raisedAt: Date;
};

/** What an open console is told. */
export type LiveEvent =
  /** A new flag; its episode changed with it. */
  | { kind: 'flag'; flag: LiveFlag }
  /** Flags or the groups of these episodes changed otherwise; what shows them reads them anew. */
  | { kind: 'changed'; episodeIds: string[] }
  | { kind: 'replay'; replayId: string }
  /** All flags missed so far were told; what else was missed is on the screen once it reads anew. */
  | { kind: 'up-to-date' };

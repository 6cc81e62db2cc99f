import type {
  Furthest,
  LocalDate,
  NightPain,
  PromAnswers,
  PromForm,
  Relief,
  SafetyAnswers,
  SelfCareKind,
  Surface,
} from '@cairn/vocabulary';
import type { Refusal } from '#queue/Entry.ts';

/** Where an entry is; instants as they came from the server. */
export type LogState =
  | { state: 'waiting' }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'saved'; savedAt: Date }
  | { state: 'seen'; savedAt: Date; seenAt: Date; seenBy: string };

export type PainValues = {
  kind: 'pain';
  legNprs: number | null;
  backNprs: number | null;
  furthest: Furthest | null;
  nightPain: NightPain | null;
};
export type WalkValues = {
  kind: 'walk';
  minutes: number;
  breaks: number | null;
  surface: Surface | null;
  painBefore: number | null;
  painPeak: number | null;
  painNextMorning: number | null;
  /** Leg pain when the walk ended; asked of test walks. */
  painEnd: number | null;
  /** Walks the entry sums up; one when null. */
  bouts: number | null;
  test: boolean | null;
  /** Minutes until leg pain began, and whether sitting or bending forward eased it. */
  minutesToPain: number | null;
  easedBySitting: boolean | null;
};
export type SafetyValues = { kind: 'safety'; nothingNew: boolean; answers: SafetyAnswers };
export type SelfCareValues = {
  kind: 'self-care';
  care: SelfCareKind;
  what: string;
  relief: Relief | null;
  undone: boolean;
};
export type PromValues = { kind: 'prom'; form: PromForm; answers: PromAnswers };
export type LogValues = PainValues | WalkValues | SafetyValues | SelfCareValues | PromValues;

/** An entry in the version that counts, wherever it is: on this phone or on the server. */
export type LogItem<Values extends LogValues = LogValues> = Values & {
  /** The first version: what a further change amends. */
  firstId: string;
  /** This version; also the key of the entry on this phone, when it is there. */
  id: string;
  on: LocalDate;
  writtenAt: Date;
  /** Another version was written before it. */
  changed: boolean;
  at: LogState;
};

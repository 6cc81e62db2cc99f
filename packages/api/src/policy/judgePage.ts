import type { LocalDate, Policy, RaisedFlag, ReplayChange } from '@cairn/vocabulary';
import type { Comparison } from './compareFlags.ts';
import type { Replayed } from './loadReplayed.ts';
import { replayEpisode } from './replayEpisode.ts';

/** What every episode of a replay is judged by. */
export type Judging = { today: Policy; draft: Policy; period: { fromOn: LocalDate; toOn: LocalDate } };

/** Of an episode what is counted, and what changed. */
export type Judged = Comparison<CountedFlag> & {
  patientId: string;
  episodeId: string;
  monitoredDays: number;
  changes: ReplayChange[];
};
export type CountedFlag = Pick<RaisedFlag, 'rule' | 'raisedOn' | 'urgency'>;

const counted = ({ rule, raisedOn, urgency }: RaisedFlag): CountedFlag => ({ rule, raisedOn, urgency });

/** Judges a page of episodes by both policies. */
export const judgePage = (page: readonly Replayed[], { today, draft, period }: Judging): Judged[] =>
  page.map((episode) => {
    const { kept, lost, added, changes } = replayEpisode(episode, today, draft, period);
    return {
      patientId: episode.patientId,
      episodeId: episode.id,
      monitoredDays: episode.monitoredDays,
      kept: kept.map(({ before, after }) => ({ before: counted(before), after: counted(after) })),
      lost: lost.map(counted),
      added: added.map(counted),
      changes,
    };
  });

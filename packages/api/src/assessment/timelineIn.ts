import type { intakes, planRevisions } from '@cairn/db';
import type { LocalDate, TimeZone, Timeline } from '@cairn/vocabulary';

/** The tables a timeline is made of. */
export type TimelineTable = 'intake' | 'pain' | 'walks' | 'checks' | 'proms' | 'plans';

/** One episode as Postgres hands it over: its rows of each table as one JSON document, absent where there are none. */
export type TimelineText = {
  id: string;
  startedOn: LocalDate;
  onsetOn: LocalDate | null;
  timeZone: TimeZone;
  asOf: LocalDate;
  texts: Partial<Record<TimelineTable, string>>;
};

type PlanRow = Pick<
  typeof planRevisions.$inferSelect,
  'revision' | 'effectiveOn' | 'minutesPerBout' | 'boutsPerDay' | 'weekdays'
>;

type Proms = Timeline['proms'][number] | { instrument: null };

/**
 * The timeline in what Postgres handed over. What comes from its columns is of their types, but not checked against the
 * bounds of `Timeline`: see `loadTimeline`.
 */
export function timelineIn({ id, startedOn, onsetOn, timeZone, asOf, texts }: TimelineText): Timeline {
  const rows = <Row>(text: string | undefined) => (text === undefined ? [] : (JSON.parse(text) as Row[]));
  const [asked] = rows<Pick<typeof intakes.$inferSelect, 'on' | 'history' | 'answers'>>(texts.intake);
  return {
    id,
    timeZone,
    startedOn,
    onsetOn,
    asOf,
    intake: asked && { ...asked, onsetOn },
    painLogs: rows<Timeline['painLogs'][number]>(texts.pain),
    walkLogs: rows<Timeline['walkLogs'][number]>(texts.walks),
    safetyChecks: rows<Timeline['safetyChecks'][number]>(texts.checks),
    proms: rows<Proms>(texts.proms).filter(isScored),
    plan: inForce(rows<PlanRow>(texts.plans)).map(({ effectiveOn, minutesPerBout, boutsPerDay, weekdays }) => ({
      effectiveOn,
      quotaMinutes: minutesPerBout,
      boutsPerDay,
      daysPerWeek: weekdays.length,
    })),
  };
}

/** One that began on or after the day of a revision signed later never counts. */
const inForce = (plans: PlanRow[]): PlanRow[] =>
  plans.filter((plan) => !plans.some((next) => next.revision > plan.revision && next.effectiveOn <= plan.effectiveOn));

/** A score of an instrument that the rules know; answers that wait to be scored have none yet. */
const isScored = (prom: Timeline['proms'][number] | { instrument: null }): prom is Timeline['proms'][number] =>
  prom.instrument !== null && prom.score !== null;

import { type LocalDate, type Timeline, addDays } from '@cairn/vocabulary';

/** What a first dose is of the mean of the test walks. clinical.md 4 */
const SHARE = 0.7;

/** A test walk on each of some days, ended at leg pain up by 2, so that they lead to a first dose of about `firstMinutes`. */
export const demoTestWalks = ({ startedOn, painLogs }: Timeline, days: readonly number[], firstMinutes: number) =>
  days.map((day, index) => {
    const on: LocalDate = addDays(startedOn, day - 1);
    const painBefore = Math.min(8, painLogs.find((pain) => pain.on === on)?.legNprs ?? 3);
    return {
      on,
      minutes: Math.round(firstMinutes / SHARE) + index - 1,
      test: true,
      painBefore,
      painEnd: painBefore + 2,
    };
  });
